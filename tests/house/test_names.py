"""One spelling for QGIS 3.40 to 4: every name of Qt exists in PyQt6, every name of QGIS on the QGIS that runs,
and enumeration members are written with their type.
"""

from __future__ import annotations

import importlib
from enum import Enum

import pytest
import qt6names
from sources import Source, chains, everything

QT = "qgis.PyQt"
QGIS = ("qgis.core", "qgis.gui", "qgis.analysis")
FILES = [source for source in everything() if "qgis" in source.text]


def unknown_to_qt6(source: Source) -> list[str]:
    """Names from qgis.PyQt that PyQt6 does not have."""
    wrong = []
    for line, module, chain in chains(source, (QT,)):
        part = module.removeprefix(QT).strip(".")
        if not part:  # from qgis.PyQt import QtCore, sip
            part, chain = chain[0], chain[1:]
        if chain and (missing := qt6names.missing(part, chain)):
            wrong.append(f"{source.path}:{line}: {missing}")
    return wrong


def is_member(value: object) -> bool:
    """Whether a value is the member of an enumeration, Python's or sip's (a subclass of int)."""
    return isinstance(value, Enum) or (isinstance(value, int) and type(value) not in {int, bool})


def unknown_to_qgis(source: Source) -> list[str]:
    """Names of QGIS that it does not have, and enumeration members without their type."""
    wrong = []
    for line, module, chain in chains(source, QGIS):
        if module == QT or module.startswith(f"{QT}."):
            continue
        value: object = importlib.import_module(module)
        for depth, name in enumerate(chain):
            parent, value = value, getattr(value, name, None)
            if value is None and not hasattr(parent, name):
                wrong.append(f"{source.path}:{line}: {'.'.join(chain[: depth + 1])} is unknown")
                break
            if is_member(value) and type(value) is not parent:
                wrong.append(f"{source.path}:{line}: {'.'.join(chain[: depth + 1])} lacks its type")
                break
            if not isinstance(value, type):
                break  # an instance or a function: what follows is not ours to look up
    return wrong


@pytest.mark.parametrize("source", FILES, ids=lambda source: source.path)
def test_names_of_qt(source: Source) -> None:
    assert (qt6names.STUBS / "QtCore.pyi").is_file(), "the PyQt6 wheel is missing: run scripts/test"
    assert unknown_to_qt6(source) == []


@pytest.mark.parametrize("source", FILES, ids=lambda source: source.path)
def test_names_of_qgis(source: Source) -> None:
    assert unknown_to_qgis(source) == []


@pytest.mark.parametrize(
    "text",
    [
        "from qgis.PyQt.QtCore import Qt\nx = Qt.UserRole",
        "from qgis.PyQt.QtCore import QRegExp",
        "from qgis.PyQt.QtWidgets import QAction",
        "from qgis.PyQt import QtWidgets\nx = QtWidgets.QDialog.exec_",
        "from qgis.PyQt.QtCore import QVariant\nx = QVariant.Double",
    ],
)
def test_an_old_name_of_qt_is_seen(text: str) -> None:
    assert unknown_to_qt6(Source.of("a.py", text))


@pytest.mark.parametrize(
    "text",
    [
        "from qgis.PyQt.QtCore import Qt\nx = Qt.ItemDataRole.UserRole.value",
        "from qgis.PyQt.QtWidgets import QDialog\nx = QDialog.DialogCode.Accepted\nQDialog.setWindowTitle",
        "from qgis.PyQt.QtCore import QMetaType\nx = QMetaType.Type.Double",
        "from qgis.PyQt import sip\nsip.isdeleted(1)",
    ],
)
def test_a_good_name_of_qt_passes(text: str) -> None:
    assert unknown_to_qt6(Source.of("a.py", text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "from qgis.core import QgsFeatureSink\nx = QgsFeatureSink.FastInsert",
        "from qgis.core import Qgis\nx = Qgis.NoSuchThing",
        "from qgis.core import QgsNoSuchClass",
        "from qgis.core import QgsWkbTypes\nx = QgsWkbTypes.Polygon",
    ],
)
def test_an_old_name_of_qgis_is_seen(text: str) -> None:
    assert unknown_to_qgis(Source.of("a.py", text))


def test_a_good_name_of_qgis_passes() -> None:
    text = "from qgis.core import Qgis, QgsFeatureSink\nx = QgsFeatureSink.Flag.FastInsert, Qgis.WkbType.Polygon"
    assert unknown_to_qgis(Source.of("a.py", text)) == []
