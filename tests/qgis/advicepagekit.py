"""A report with as much and as long as can be, and a way to read pages and prints, for the tests of the report."""

from __future__ import annotations

import dataclasses
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from zoemzone_qgis.report.advice.model import Advice, Both

from .advicekit import advice

NASTY = "<script>alert('x')</script> & \"Ée{{ 7*7 }}{% raw %}/..\\\" '; DROP"
LONG = "Verzamelnaamvaneenperceelmeteenheellangewoordzonderenigespat"  # 60 characters, without a space
NOTHING: dict[str, Any] = {
    "maps": (),
    "maps_missing": (Both("Er zijn geen kaarten.", "There are no maps."),),
    "season": Both("zomer", "summer"),
    "charts": {"seasons": None, "curve": None, "confidence": None},
}
_KEPT = ("key", "id", "basis", "date")


def worst(rows: int = 20) -> Advice:
    """Names that a page must not believe and words without end in every place, 20 rows in every table."""
    return _stretched(advice(), rows)


def _stretched(value: Any, rows: int, name: str = "") -> Any:
    if isinstance(value, Both):
        return Both(f"{NASTY} {LONG} en zo verder", f"{NASTY} {LONG} and so on")
    if isinstance(value, str):
        return value if name in _KEPT else f"{NASTY} {LONG}"
    if dataclasses.is_dataclass(value):
        fields = {one.name: _stretched(getattr(value, one.name), rows, one.name) for one in dataclasses.fields(value)}
        return dataclasses.replace(value, **fields)
    if isinstance(value, tuple):
        found = tuple(_stretched(one, rows) for one in value)
        many = value and dataclasses.is_dataclass(value[0]) and name not in ("numbers", "answers", "groups", "benefits")
        return (found * rows)[:rows] if many else found
    return value


class Page(HTMLParser):
    """A page of HTML: every tag with its attributes, all text, and what was left open or closed twice."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.open: list[str] = []
        self.wrong: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        if tag not in ("meta", "img", "br", "link"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.wrong.append(tag)

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.text += data

    def of(self, *names: str) -> list[dict[str, str | None]]:
        """The attributes of all tags of these names."""
        return [attributes for tag, attributes in self.tags if tag in names]


def pdf_text(path: Path, *options: str) -> str:
    """What is written in a PDF; a form feed ends a page."""
    if shutil.which("pdftotext") is None:
        pytest.skip("not run: printed pages (package poppler-utils)")
    command = ["pdftotext", "-layout", *options, str(path), "-"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout
