"""What ships: metadata.txt, the list of pb_tool.cfg, the zip, and addresses that do not belong in any file."""

from __future__ import annotations

import configparser
import re
import shutil
import subprocess
import tomllib
import zipfile
from pathlib import Path

import build_zip
import check_zip
import pytest
from sources import PACKAGE, ROOT

from zoemzone_qgis.paths import version

METADATA = (ROOT / "metadata.txt").read_text(encoding="utf-8")
TEXTS = {".md", ".py", ".txt", ".cfg", ".toml", ".sh", ".csv", ".json", ".ts", ".qml", ".svg", ".html", ""}


def general() -> dict[str, str]:
    parser = configparser.ConfigParser()
    parser.optionxform = str
    parser.read_string(METADATA)
    return dict(parser.items("general"))


def tracked() -> list[Path]:
    """The files of the project: what git knows, or what lies there when this is no clone."""
    if shutil.which("git") and (ROOT / ".git").exists():
        done = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
        if done.returncode == 0 and done.stdout:
            return [ROOT / name for name in done.stdout.split("\0") if name and (ROOT / name).is_file()]
    return [path for path in ROOT.rglob("*") if path.is_file() and not {".venv", "build"} & set(path.parts)]


def test_metadata_is_what_the_site_takes() -> None:
    icons = {"resources/icons/zoemzone.png"}
    assert list(check_zip.metadata_problems(METADATA, icons)) == []


def test_metadata_says_what_we_promise() -> None:
    facts = general()
    assert (facts["qgisMinimumVersion"], facts["qgisMaximumVersion"]) == ("3.40", "4.99")
    assert facts["hasProcessingProvider"] == "yes"
    for key in ("description", "about"):
        assert facts[f"{key}[nl]"]
        assert facts[f"{key}[nl]"] != facts[key]
    assert "SciPy" in facts["about"]
    assert "SciPy" in facts["about[nl]"]
    assert facts["version"] == version()
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert "version" not in project, "the version stands in metadata.txt only"


@pytest.mark.parametrize(
    ("line", "instead", "problem"),
    [
        ("author=Zoem Zone maintainers", "author=One/Two", "slash"),
        ("qgisMaximumVersion=4.99", "qgisMaximumVersion=3.99", "QGIS 4"),
        ("version=0.1.0", "version=0.1", "MAJOR"),
        ("category=Vector", "category=Bees", "category"),
        ("email=", "mail=", "no email"),
        ("tracker=https://", "tracker=", "tracker is no URL"),
        ("description=Shows", "description=<b>Shows", "HTML"),
        ("description=Shows", "description=100 % shows", "metadata:"),
        ("icon=resources/icons/zoemzone.png", "icon=nothing.png", "icon"),
    ],
)
def test_wrong_metadata_is_seen(line: str, instead: str, problem: str) -> None:
    assert line in METADATA
    found = list(check_zip.metadata_problems(METADATA.replace(line, instead), {"resources/icons/zoemzone.png"}))
    assert any(problem in one for one in found), found


def test_licence_is_the_full_gpl_3() -> None:
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert "GNU GENERAL PUBLIC LICENSE" in text
    assert "Version 3, 29 June 2007" in text
    assert len(text) > 30_000


def test_everything_that_is_needed_ships_and_nothing_else() -> None:
    name, paths = build_zip.shipped()
    listed = {path.relative_to(ROOT).as_posix() for path in paths if path.suffix != ".qm"}
    assert name == "zoemzone"
    known = {path.relative_to(ROOT).as_posix() for path in tracked() if path.suffix not in {".pyc", ".ts"}}
    assert {path for path in known if path.startswith((f"{PACKAGE}/", "resources/"))} <= listed
    assert {"__init__.py", "metadata.txt", "LICENSE", "README.md", "CHANGELOG.md"} <= listed
    assert not [path for path in listed if path.startswith(("tests", "scripts", "docs", "benchmarks", ".", "build"))]


def test_the_zip_is_the_same_twice_and_passes(tmp_path: Path) -> None:
    first, second = (build_zip.build(tmp_path / name) for name in ("a.zip", "b.zip"))
    assert first.read_bytes() == second.read_bytes()
    assert check_zip.problems(str(first)) == []
    with zipfile.ZipFile(first) as archive:
        names = archive.namelist()
        metadata = archive.read("zoemzone/metadata.txt").decode("utf-8")
    assert "zoemzone/i18n/zoemzone_nl.qm" in names
    assert "\nchangelog=" in metadata


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("zoemzone/__pycache__/a.pyc", "must not be inside"),
        ("zoemzone/.hidden", "must not be inside"),
        ("zoemzone/run.sh", "must not be inside"),
        ("zoemzone/../evil.py", "bad path"),
        ("other/a.py", "more than one top folder"),
    ],
)
def test_a_wrong_zip_is_refused(tmp_path: Path, name: str, problem: str) -> None:
    path = build_zip.build(tmp_path / "a.zip")
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(name, "x")
    assert any(problem in one for one in check_zip.problems(str(path)))


def test_placeholder_addresses_stop_a_release(tmp_path: Path) -> None:
    assert list(check_zip.address_problems("email=me@somewhere.example\nhomepage=https://a.nl/")) == [
        "metadata: email is still a placeholder (me@somewhere.example)"
    ]


def test_no_registry_is_named() -> None:
    # put together here, so that this file does not name them either
    hosts = ["py" + "pi.", "python" + "hosted", "npm" + "js", "deb" + "ian.org", "ub" + "untu.com", "anaconda" + ".org"]
    pattern = re.compile(r"(//|@)[a-z0-9.-]*(" + "|".join(map(re.escape, hosts)) + ")", re.IGNORECASE)
    assert pattern.search("https://files.python" + "hosted.org/x")
    named = []
    for path in tracked():
        if path.suffix in TEXTS and path.stat().st_size < 2_000_000:
            text = path.read_text(encoding="utf-8", errors="replace")
            named += [f"{path.relative_to(ROOT)}: {hit.group()}" for hit in pattern.finditer(text)]
    assert named == []
