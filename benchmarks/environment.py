"""The peers' own environment: .venv-bench beside the plugin, with pygeoprocessing, made on first use.

pygeoprocessing has no wheel for Linux and is compiled: NumPy of this machine, an older Cython and setuptools, no
build isolation. The newest versions, and InVEST with them, need GDAL's headers (package libgdal-dev) too.
"""

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
INVEST = "natcap.invest==3.20.2"
BUILD = ("cython<3.1", "setuptools==78.1.1", "wheel", "setuptools_scm", "babel")
ALONE = ("--no-deps", "--no-build-isolation", "--no-binary", "pygeoprocessing,natcap.invest")
NEEDS = ("rtree", "shapely<2.1", "importlib_metadata")
INVEST_NEEDS = (
    "pandas<2.2",
    "taskgraph",
    "psutil",
    "chardet",
    "pint<0.24",
    "flask",
    "flask_cors",
    "requests",
    "geometamaker",
)


def peers_python(invest: bool = False) -> Path:
    """The interpreter that holds pygeoprocessing, and InVEST when that is asked for; what is missing is installed
    (two to four minutes)."""
    python = FOLDER / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", "--system-site-packages", FOLDER], check=True)
    if not _imports(python, "pygeoprocessing"):
        _install(python)
    if invest and not _imports(python, "natcap.invest.pollination"):
        _install_invest(python)
    return python


def peers_version(python: Path) -> str:
    """The version of pygeoprocessing that is measured."""
    asked = [str(python), "-c", "import pygeoprocessing; print(pygeoprocessing.__version__)"]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()


def _imports(python: Path, module: str) -> bool:
    return subprocess.run([python, "-c", f"import {module}"], capture_output=True, check=False).returncode == 0


def _pip(python: Path, *arguments: str) -> None:
    import numpy

    command = [str(python), "-m", "pip", "install", "--quiet", f"numpy=={numpy.__version__}", *arguments]
    path = f"{python.parent}{os.pathsep}{os.environ['PATH']}"  # the build calls pybabel
    subprocess.run(command, check=True, env={**os.environ, "PATH": path, "SETUPTOOLS_USE_DISTUTILS": "stdlib"})


def _install(python: Path) -> None:
    """Compile pygeoprocessing against the NumPy and GDAL of this machine."""
    version = NEWEST if shutil.which("gdal-config") else WITHOUT_HEADERS
    print(f"installing pygeoprocessing {version} into {FOLDER.name}", flush=True)
    _pip(python, *BUILD, *NEEDS)
    _pip(python, *ALONE, f"pygeoprocessing=={version}")


def _install_invest(python: Path) -> None:
    """Compile InVEST; it asks for the newest pygeoprocessing and for GDAL's headers."""
    if shutil.which("gdal-config") is None:
        raise SystemExit("InVEST needs GDAL's headers to be compiled. Install libgdal-dev, or leave out --invest.")
    print(f"installing {INVEST} into {FOLDER.name}", flush=True)
    _pip(python, *BUILD, *NEEDS, *INVEST_NEEDS)
    _pip(python, *ALONE, f"pygeoprocessing=={NEWEST}", INVEST)
