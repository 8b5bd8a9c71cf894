"""Coordinate reference systems fit to measure in."""

from __future__ import annotations

from qgis.core import Qgis, QgsCoordinateReferenceSystem
from qgis.PyQt.QtCore import QCoreApplication, QThread

DUTCH = "EPSG:28992"
USUAL = (
    DUTCH,
    "EPSG:4326",
    "OGC:CRS84",
    "EPSG:3857",
    "EPSG:4258",
    "EPSG:3035",
    "EPSG:7415",
    "EPSG:25831",
    "EPSG:25832",
    "EPSG:31370",
    "EPSG:3812",
)
"""In these come layers of Limburg and its neighbours: RD, degrees, web maps, Europe's grid, UTM 31, 32, Belgium's."""
_STRETCHED = ("EPSG:3857", "EPSG:3395")  # in metres by name, but a metre of theirs is 0.6 m in the Netherlands


def measures_metres(crs: QgsCoordinateReferenceSystem) -> bool:
    """Whether lengths and areas in this CRS are metres on the ground (world Mercator's are not)."""
    if not crs.isValid() or crs.isGeographic() or crs.authid() in _STRETCHED:
        return False
    return bool(crs.mapUnits() == Qgis.DistanceUnit.Meters)


def in_metres(*candidates: QgsCoordinateReferenceSystem) -> QgsCoordinateReferenceSystem:
    """The first of these in which one can measure; the Dutch grid (RD New) where there is none."""
    for crs in candidates:
        if measures_metres(crs):
            return crs
    return QgsCoordinateReferenceSystem(DUTCH)


def settle(*names: str) -> None:
    """Make these systems and the usual ones on the main thread, before a worker asks; elsewhere nothing happens.

    QGIS (3.40) keeps a system with the thread that asked for it first. When that thread ends while another has used it,
    every copy is dead: transforms leave numbers as they are, without a word. Threads of QGIS's pool end when they have
    had nothing to do for half a minute.
    """
    app = QCoreApplication.instance()
    if app is None or QThread.currentThread() != app.thread():
        return
    for name in (*USUAL, *names):
        if name:
            QgsCoordinateReferenceSystem(name)
