#!/usr/bin/env python3
"""Fetch MapLibre GL JS with npm and put it, with its licence, into resources/webmap/maplibre.

python3 scripts/renew_webmap_library.py            the newest version 5
python3 scripts/renew_webmap_library.py 5.24.1     this one
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "resources" / "webmap" / "maplibre"
README = TARGET.parent / "README.md"
FILES = {"maplibre-gl.js": "package/dist/maplibre-gl.js", "maplibre-gl.css": "package/dist/maplibre-gl.css"}
NAME = "maplibre-gl"


def fetch(version: str, folder: Path) -> Path:
    """The package as npm gives it."""
    done = subprocess.run(
        ["npm", "pack", "--json", f"{NAME}@{version}"], cwd=folder, check=True, capture_output=True, text=True
    )
    name: str = json.loads(done.stdout)[0]["filename"]
    return folder / name


def unpack(package: Path) -> str:
    """Put the files in place; returns the version."""
    with tarfile.open(package) as archive:
        texts = {name: archive.extractfile(inside).read().decode("utf-8") for name, inside in FILES.items()}  # type: ignore[union-attr]
        licence = archive.extractfile("package/LICENSE.txt").read().decode("utf-8")  # type: ignore[union-attr]
        version: str = json.loads(archive.extractfile("package/package.json").read())["version"]  # type: ignore[union-attr]
    script = texts["maplibre-gl.js"]
    if re.search(r"^\s*(import|export)\b", script, re.MULTILINE) or "typeof exports === 'object'" not in script:
        raise SystemExit(f"{NAME} {version} is no classic script: a page from disk could not load it.")
    if "3-Clause" not in script and "BSD" not in licence:
        raise SystemExit(f"{NAME} {version} has another licence. Read it before you go on.")
    for name, text in {**texts, "LICENSE.txt": licence}.items():
        plain = re.sub(r"(//# sourceMappingURL=.*|/\*# sourceMappingURL=.*?\*/)\s*$", "", text)
        (TARGET / name).write_text(plain.rstrip("\n") + "\n", encoding="utf-8", newline="\n")
    return version


def main() -> int:
    """Fetch, put in place, and note the version in the read-me."""
    with tempfile.TemporaryDirectory() as folder:
        version = unpack(fetch(sys.argv[1] if len(sys.argv) > 1 else "5", Path(folder)))
    text = README.read_text(encoding="utf-8")
    README.write_text(re.sub(r"MapLibre GL JS \d+\.\d+\.\d+", f"MapLibre GL JS {version}", text), encoding="utf-8")
    print(f"MapLibre GL JS {version}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
