"""What the documents name between backticks is there: files, folders and scripts."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from sources import ROOT

DOCUMENTS = sorted(
    path for folder in (".", "docs", "docs/method", "resources/sample") for path in (ROOT / folder).glob("*.md")
)
"""Those for who reads or changes the project; the manual speaks of the files of its readers."""
ROOMS = ("", "zoemzone_qgis", "docs", "scripts", "resources/tables")
"""Paths are named from one of these folders, or from that of the document."""
NAMED = re.compile(r"(?:python3? )?([\w.-]+(?:/[\w.*-]+)+/?|[\w-]+\.(?:py|md|csv|qml|html|cfg|toml|sh))(?: .*)?")
MADE = ("build/", "demo-output/")


def named(document: Path) -> list[str]:
    """The paths that a document names; what a command or a user makes is none."""
    found = (NAMED.fullmatch(quoted) for quoted in re.findall(r"`([^`\n]+)`", document.read_text(encoding="utf-8")))
    return [match[1] for match in found if match and not match[1].startswith(MADE)]


def is_there(name: str, document: Path) -> bool:
    folders = (*(ROOT / room for room in ROOMS), document.parent)
    return any(next(folder.glob(name.rstrip("/")), None) is not None for folder in folders)


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_what_a_document_names_is_there(document: Path) -> None:
    assert [name for name in named(document) if not is_there(name, document)] == []


def test_paths_are_found() -> None:
    there = {name for document in DOCUMENTS for name in named(document)}
    assert len(there) > 30
    assert {"scripts/update_ts.py", "tests/qgis/moments.py"} <= there
    assert not is_there("core/nothing.py", ROOT / "README.md")
