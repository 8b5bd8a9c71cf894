#!/usr/bin/env python3
"""Compile i18n/*.ts to .qm with the lrelease that QGIS brings; standard library only."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def find_lrelease() -> str:
    """The lrelease of Qt 5 or 6; on Debian it is not on the PATH, or only as a switch that may be unset."""
    folders = ["/usr/lib/qt6/bin", "/usr/lib/qt5/bin"]
    folders += [str(path) for path in Path("/usr/lib").glob("*-linux-gnu*/qt[56]/bin")]
    search = os.pathsep.join([*folders, os.environ.get("PATH", "")])
    for name in ("lrelease", "lrelease6", "lrelease-qt6", "lrelease-qt5", "pyside6-lrelease"):
        found = shutil.which(name, path=search)
        if found:
            return found
    raise SystemExit("lrelease is missing. Debian and Ubuntu: sudo apt-get install qttools5-dev-tools")


def compile_all(folder: Path = ROOT / "i18n", target: Path | None = None) -> list[Path]:
    """Compile every .ts of a folder that is newer than its .qm; all of them into another folder when given."""
    made = []
    for source in sorted(folder.glob("*.ts")):
        result = (target or folder) / source.with_suffix(".qm").name
        if target is None and result.is_file() and result.stat().st_mtime >= source.stat().st_mtime:
            continue
        # a running QGIS has the old file mapped into its memory: it is replaced, never written over
        part = result.with_suffix(f".{os.getpid()}.part")
        subprocess.run([find_lrelease(), "-silent", str(source), "-qm", str(part)], check=True)
        part.replace(result)
        made.append(result)
    return made


if __name__ == "__main__":
    for path in compile_all():
        print(f"compiled {path.relative_to(ROOT)}", file=sys.stderr)
