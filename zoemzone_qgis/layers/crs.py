"""Coordinate reference systems fit to measure in."""

from __future__ import annotations

from qgis.core import Qgis, QgsCoordinateReferenceSystem

DUTCH = "EPSG:28992"
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
