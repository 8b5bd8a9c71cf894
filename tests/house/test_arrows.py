"""Who may import whom: plugin -> all; gui -> catalogue, layers, core, report; processing -> layers, core, report;
report -> layers, core; catalogue -> layers; layers -> core; core -> NumPy, SciPy. Small rooms are open to all but core.
The model of the catalogue is free of Qt and QGIS.
"""

from __future__ import annotations

import subprocess
import sys

import pytest
from sources import PACKAGE, ROOT, Source, imports, shipped

ALL = {"gui", "processing", "report", "catalogue", "layers", "core"}
ARROWS = {
    "plugin": ALL,
    "gui": {"catalogue", "layers", "core", "report"},
    "processing": {"layers", "core", "report"},
    "report": {"layers", "core"},
    "catalogue": {"layers"},
    "layers": {"core"},
    "core": set(),
    "errors": {"core"},
    "i18n": set(),
    "settings": set(),
    "paths": set(),
}
SMALL = {"i18n", "settings", "errors", "paths"}
CORE_OUTSIDE = {"numpy", "scipy"}
FREE_OF_QT = ("catalogue", "model")
"""The catalogue's model is plain Python, so that a partner's tools can read a catalogue with it; it raises the faults
of core as they are, because the small room that words them knows Qt."""
# read by the processing and gui rooms, never by core
QGIS_OUTSIDE = {"qgis", "osgeo", "processing", "jinja2"}


def wrong_imports(source: Source) -> list[str]:
    """Imports of a file that its room may not make."""
    room = source.module[1] if len(source.module) > 1 else "package"
    wrong = []
    for line, module, name in imports(source):
        where = f"{source.path}:{line}"
        if module[0] == PACKAGE:
            target = module[1] if len(module) > 1 else name
            allowed = {room} | ARROWS.get(room, set()) | ({"paths"} if room == "core" else SMALL)
            inner = source.module[1:3] == FREE_OF_QT
            if inner and module[1:] != ("core", "errors") and module[1:3] != FREE_OF_QT and target != "paths":
                wrong.append(f"{where}: {'/'.join(FREE_OF_QT)} -> {target}")
            elif not inner and target not in allowed:
                wrong.append(f"{where}: {room} -> {target}")
        elif module[0] in sys.stdlib_module_names:
            continue
        elif source.module[1:3] == FREE_OF_QT:
            wrong.append(f"{where}: {'/'.join(FREE_OF_QT)} -> {'.'.join(module)}")
        elif module[0] not in (CORE_OUTSIDE if room == "core" else CORE_OUTSIDE | QGIS_OUTSIDE):
            wrong.append(f"{where}: {room} -> {'.'.join(module)}")
    return wrong


def absolute_imports(source: Source) -> list[str]:
    """Imports of the package by its full name: inside QGIS it is called zoemzone.zoemzone_qgis."""
    return [
        f"{source.path}:{number}"
        for number, line in enumerate(source.text.splitlines(), start=1)
        if line.strip().startswith((f"import {PACKAGE}", f"from {PACKAGE}"))
    ]


@pytest.mark.parametrize("source", shipped()[1:], ids=lambda source: source.path)
def test_arrows(source: Source) -> None:
    assert wrong_imports(source) == []
    assert absolute_imports(source) == []


@pytest.mark.parametrize(
    ("path", "text", "wrong"),
    [
        ("core/a.py", "from ..layers.raster import RasterSource", "core -> layers"),
        ("core/a.py", "from .. import i18n", "core -> i18n"),
        ("core/a.py", "def f():\n    from qgis.core import Qgis", "core -> qgis.core"),
        ("core/deep/__init__.py", "from ...processing import base", "core -> processing"),
        ("layers/a.py", "from ..processing.base import ZoemzoneAlgorithm", "layers -> processing"),
        ("processing/a.py", "import requests", "processing -> requests"),
        ("gui/a.py", "from ..processing.base import ZoemzoneAlgorithm", "gui -> processing"),
        ("catalogue/a.py", "from ..core.classes import read_classes", "catalogue -> core"),
        ("catalogue/model/a.py", "from qgis.PyQt.QtCore import QUrl", "catalogue/model -> qgis.PyQt.QtCore"),
    ],
)
def test_a_wrong_arrow_is_seen(path: str, text: str, wrong: str) -> None:
    assert any(wrong in found for found in wrong_imports(Source.of(f"{PACKAGE}/{path}", text)))


def test_an_absolute_import_is_seen() -> None:
    assert absolute_imports(Source.of("a.py", "if True:\n    from zoemzone_qgis.core import grid"))


BLOCKED = """
import importlib, pkgutil, sys
class Block:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {blocked!r}:
            raise ImportError(name + " is blocked")
sys.meta_path.insert(0, Block())
sys.path.insert(0, {root!r})
package = importlib.import_module({package!r})
for info in pkgutil.walk_packages(package.__path__, {package!r} + "."):
    importlib.import_module(info.name)
print("imported")
"""


@pytest.mark.parametrize(
    ("package", "blocked"),
    [
        (f"{PACKAGE}.core", {"qgis", "osgeo", "PyQt5", "PyQt6"}),
        (f"{PACKAGE}.catalogue.model", {"qgis", "osgeo", "PyQt5", "PyQt6", "numpy"}),
        (PACKAGE, {"scipy"}),
    ],
    ids=["core without QGIS", "the catalogue's model without QGIS", "everything without SciPy"],
)
def test_imports_without(package: str, blocked: set[str]) -> None:
    code = BLOCKED.format(blocked=blocked, root=str(ROOT), package=package)
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "imported", done.stderr
