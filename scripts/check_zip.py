#!/usr/bin/env python3
"""check_zip.py FILE.zip   the rules of the QGIS plugin site that can be tried without a network; standard library only.

The scanners of the site (bandit, detect-secrets, flake8) run apart, on the unpacked zip: see .ci/run.
"""

from __future__ import annotations

import configparser
import re
import sys
import zipfile
from collections.abc import Iterator
from pathlib import PurePosixPath

REQUIRED = ("name", "description", "about", "version", "qgisMinimumVersion", "qgisMaximumVersion", "author", "email")
LINKS = ("tracker", "repository", "homepage")
# the site allows 25 MB; ours is smaller, because people fetch it over slow lines
LARGEST = 20_000_000
FORBIDDEN_SUFFIXES = {".exe", ".dll", ".so", ".dylib", ".bat", ".sh", ".ps1", ".cmd", ".pyc", ".pyd", ".zip"}
FORBIDDEN_PARTS = {"__pycache__", ".git", "__MACOSX"}


def path_problems(names: list[str]) -> Iterator[str]:
    """What is wrong with the paths in the archive."""
    tops = {name.split("/")[0] for name in names}
    if len(tops) != 1:
        yield f"more than one top folder: {', '.join(sorted(tops))}"
    for top in tops:
        if not top.isidentifier():
            yield f"the top folder {top!r} is no Python identifier"
    for name in names:
        path = PurePosixPath(name)
        if ".." in path.parts or path.is_absolute() or "\\" in name or re.match("[A-Za-z]:", name):
            yield f"bad path: {name}"
        if FORBIDDEN_PARTS & set(path.parts) or path.suffix.lower() in FORBIDDEN_SUFFIXES or path.name.startswith("."):
            yield f"must not be inside: {name}"
    top = min(tops)
    for needed in ("__init__.py", "metadata.txt", "LICENSE"):
        if f"{top}/{needed}" not in names:
            yield f"no {needed}"


def metadata_problems(text: str, inside: set[str]) -> Iterator[str]:
    """What the site refuses in metadata.txt; ``inside`` are the files of the plugin folder."""
    parser = configparser.ConfigParser()  # with interpolation, as the site reads it: a lone % is an error
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    try:
        parser.read_string(text)
        general = dict(parser.items("general"))
    except configparser.Error as error:
        yield f"metadata: {error}"
        return
    for key in (*REQUIRED, *LINKS):
        if not general.get(key, "").strip():
            yield f"metadata: no {key}"
    for key, value in general.items():
        if re.search(r"<[a-zA-Z/][^>]*>", value):
            yield f"metadata: {key} holds HTML"
    for key in LINKS:
        if not re.fullmatch(r"https?://[^/\s]+(/\S*)?", general.get(key, "")):
            yield f"metadata: {key} is no URL"
    if not re.fullmatch(r"\d+\.\d+\.\d+", general.get("version", "")):
        yield "metadata: version is not MAJOR.MINOR.PATCH"
    if "/" in general.get("author", ""):
        yield "metadata: author holds a slash"
    if "plugin" in general.get("name", "").lower():
        yield 'metadata: name holds the word "plugin"'
    if general.get("category", "") not in {"Raster", "Vector", "Database", "Mesh", "Web"}:
        yield "metadata: category is none of the site's"
    for key in ("experimental", "deprecated", "server", "hasProcessingProvider"):
        if general.get(key, "no").lower() not in {"true", "false", "yes", "no", "1", "0"}:
            yield f"metadata: {key} is no yes or no"
    if "supportsQt6" in general:
        yield "metadata: supportsQt6 is no longer used"
    icon = general.get("icon", "").removeprefix("./")
    if not icon.endswith(".png") or icon not in inside:
        yield f"metadata: icon {icon!r} is no PNG of the zip"
    if tuple(map(int, re.findall(r"\d+", general.get("qgisMaximumVersion", "0")))) < (4, 0):
        yield "metadata: qgisMaximumVersion is below 4, so QGIS 4 would not list it"


def address_problems(text: str) -> Iterator[str]:
    """Addresses that are only placeholders: the site fetches the links, and a dead one fails the upload."""
    for key, value in re.findall(r"^(email|homepage|tracker|repository)=(.*)$", text, re.MULTILINE):
        if re.search(r"\.example\b", value):
            yield f"metadata: {key} is still a placeholder ({value})"


def problems(path: str, release: bool = False) -> list[str]:
    """Everything that is wrong with a zip; ``release`` also looks at the addresses."""
    with zipfile.ZipFile(path) as archive:
        if archive.testzip() is not None:
            return ["damaged zip"]
        infos = archive.infolist()
        names = [info.filename for info in infos if not info.is_dir()]
        found = list(path_problems(names))
        if sum(info.compress_size for info in infos) > LARGEST:
            found.append(f"larger than {LARGEST // 1_000_000} MB")
        modes = {info.external_attr >> 16 & 0o777 for info in infos}
        if modes - {0o644, 0o755}:
            found.append("files with unusual permissions")
        top = names[0].split("/")[0]
        if f"{top}/metadata.txt" not in names:
            return found
        text = archive.read(f"{top}/metadata.txt").decode("utf-8")
    found += metadata_problems(text, {name.removeprefix(f"{top}/") for name in names})
    if release:
        found += address_problems(text)
    return found


if __name__ == "__main__":
    wrong = problems(sys.argv[1])
    print("\n".join(wrong) or "zip: no problem found")
    sys.exit(bool(wrong))
