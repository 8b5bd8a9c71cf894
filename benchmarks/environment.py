"""The peers' own environment: .venv-bench beside the plugin, with pygeoprocessing, made on first use."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / ".venv-bench"
# 2.4.5 and later compile against GDAL's headers; where those are not, the last version that does not need them.
NEWEST, WITHOUT_HEADERS = "2.4.11", "2.4.4"
BUILD = ("cython<3.1", "setuptools==78.1.1", "wheel", "setuptools_scm", "babel")
NEEDS = ("rtree", "shapely<2.1", "importlib_metadata")


def peers_python() -> Path:
    """The interpreter that holds pygeoprocessing; it is installed there when it is missing (about two minutes)."""
    python = FOLDER / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", "--system-site-packages", FOLDER], check=True)
    if subprocess.run([python, "-c", "import pygeoprocessing"], capture_output=True, check=False).returncode:
        install(python)
    return python


def install(python: Path) -> None:
    """Install pygeoprocessing, compiled against the NumPy and GDAL of this machine."""
    import numpy

    pip = [str(python), "-m", "pip", "install", "--quiet", f"numpy=={numpy.__version__}"]
    version = NEWEST if shutil.which("gdal-config") else WITHOUT_HEADERS
    print(f"installing pygeoprocessing {version} into {FOLDER.name}", flush=True)
    subprocess.run([*pip, *BUILD, *NEEDS], check=True)
    alone = ["--no-deps", "--no-build-isolation", "--no-binary", "pygeoprocessing", f"pygeoprocessing=={version}"]
    environment = {**os.environ, "SETUPTOOLS_USE_DISTUTILS": "stdlib"}
    subprocess.run([*pip, *alone], check=True, env=environment)


def peers_version(python: Path) -> str:
    """The version of pygeoprocessing that is measured."""
    asked = [str(python), "-c", "import pygeoprocessing; print(pygeoprocessing.__version__)"]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()
