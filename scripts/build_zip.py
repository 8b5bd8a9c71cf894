#!/usr/bin/env python3
"""Build the zip that QGIS installs: build/zoemzone-VERSION.zip; standard library only, and lrelease.

What goes in stands in pb_tool.cfg. Timestamps and modes are fixed, so that the same tree gives the same zip.

    python3 scripts/build_zip.py              refuses what the plugin site would refuse
    python3 scripts/build_zip.py --release    also refuses placeholder addresses in metadata.txt
"""

from __future__ import annotations

import argparse
import configparser
import fnmatch
import re
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import check_zip
import compile_ts

ROOT = Path(__file__).resolve().parent.parent
EPOCH = (1980, 1, 1, 0, 0, 0)
# anything else in a shipped folder is a left-over, such as the journal of an open GeoPackage
KINDS = {".py", ".txt", ".md", ".csv", ".svg", ".png", ".qml", ".qm", ".gpkg", ".tif", ".json", ".html", ".css"}
KINDS |= {".model3", ".qpt", ".qgz", ".js", ".xml"}


class Refused(Exception):
    """The zip may not be built like this."""


def shipped(root: Path = ROOT) -> tuple[str, list[Path]]:
    """The plugin's id, and every file that pb_tool.cfg names, in its folders too, without what it excludes."""
    config = configparser.ConfigParser(interpolation=None)
    config.read(root / "pb_tool.cfg", encoding="utf-8")
    files = config["files"]
    patterns = files.get("excluded_files", "").split()
    listed = [root / name for key in ("python_files", "main_dialog", "extras") for name in files.get(key, "").split()]
    for folder in files.get("extra_dirs", "").split():
        listed += sorted(path for path in (root / folder).rglob("*") if path.is_file())
    kept = [path for path in listed if not _excluded(path.relative_to(root), patterns)]
    for path in kept:
        if not path.is_file():
            raise Refused(f"pb_tool.cfg names {path.relative_to(root)}, which is not there")
        if path.suffix not in KINDS and path.name != "LICENSE":
            raise Refused(f"{path.relative_to(root)} is of a kind that does not ship")
    return config["plugin"]["name"], kept


def _excluded(path: Path, patterns: list[str]) -> bool:
    parts = (*path.parts, path.as_posix())
    return any(fnmatch.fnmatch(part, pattern) for part in parts for pattern in patterns)


def changelog(root: Path = ROOT, entries: int = 3) -> str:
    """The latest entries of CHANGELOG.md as metadata.txt takes them: indented, so that they are one value."""
    text = (root / "CHANGELOG.md").read_text(encoding="utf-8")
    parts = re.split(r"(?m)^## ", text)[1 : entries + 1]
    lines = [line for part in parts for line in re.sub(r"[\[\]]|^### ", "", part, flags=re.MULTILINE).splitlines()]
    if any("%" in line for line in lines):
        raise Refused("CHANGELOG.md holds a percent sign, which metadata.txt cannot hold")
    return "changelog=" + "\n ".join(line for line in lines if line.strip()) + "\n"


def contents(root: Path = ROOT) -> Iterator[tuple[str, bytes]]:
    """Name in the zip and bytes of every file, sorted."""
    name, paths = shipped(root)
    files = {path.relative_to(root).as_posix(): path.read_bytes() for path in paths if path.suffix != ".qm"}
    metadata = files["metadata.txt"].decode("utf-8").rstrip("\n") + "\n" + changelog(root)
    files["metadata.txt"] = metadata.encode("utf-8")
    with tempfile.TemporaryDirectory() as folder:
        for compiled in compile_ts.compile_all(root / "i18n", Path(folder)):
            files[f"i18n/{compiled.name}"] = compiled.read_bytes()
    for path in sorted(files):
        yield f"{name}/{path}", files[path]


def build(target: Path | None = None, root: Path = ROOT, release: bool = False) -> Path:
    """Write the zip and check it; a refused zip is not left behind."""
    version = re.search(r"(?m)^version=(\S+)", (root / "metadata.txt").read_text(encoding="utf-8"))
    path = target or root / "build" / f"zoemzone-{version.group(1) if version else '0.0.0'}.zip"
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, data in contents(root):
            info = zipfile.ZipInfo(name, EPOCH)
            info.external_attr = 0o100644 << 16
            info.create_system = 3  # Unix, whatever it is built on: the modes count
            info.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(info, data)
    wrong = check_zip.problems(str(path), release)
    if wrong:
        path.unlink()
        raise Refused("\n".join(wrong))
    return path


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--release", action="store_true", help="also refuse placeholder addresses")
    parser.add_argument("target", nargs="?", type=Path, help="where the zip goes")
    options = parser.parse_args()
    try:
        path = build(options.target, release=options.release)
    except Refused as refusal:
        print(f"Not built.\n{refusal}", file=sys.stderr)
        return 1
    print(f"{path} ({path.stat().st_size / 1e6:.1f} MB)")
    return 0


if __name__ == "__main__":
    sys.exit(main())
