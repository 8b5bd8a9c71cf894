"""Where a map of a layout looks and at which scale: one that people know, in a coordinate system of metres."""

from __future__ import annotations

import math
from collections.abc import Iterable

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsLayoutItemMap,
    QgsMapLayer,
    QgsProject,
    QgsRectangle,
)

RD = "EPSG:28992"
_DUTCH = (3.2, 50.7, 7.3, 53.7)  # degrees: where RD holds
_STEPS = (1.0, 1.25, 1.5, 2.0, 2.5, 3.0, 4.0, 5.0, 7.5)
USUAL = tuple(step * 10.0**power for power in range(2, 8) for step in _STEPS)
"""Scales that people know, from 1 : 100 on (E)."""
LARGEST = 500.0  # a map of one point
KILOMETRES_FROM = 40_000.0  # from this scale on a scale bar of some centimetres is in kilometres
MARGIN = 1.04
"""Room around what is shown."""


def usual(scale: float) -> float:
    """The first usual scale that shows as much or more.

    >>> usual(13_333), usual(25_000), usual(25_000.01), usual(0)
    (15000.0, 25000.0, 30000.0, 500.0)
    """
    wanted = max(scale, LARGEST) * (1 - 1e-9)
    return next((one for one in USUAL if one >= wanted), 10.0 ** math.ceil(math.log10(wanted)))


def metric_crs(project: QgsProject, layers: Iterable[QgsMapLayer]) -> QgsCoordinateReferenceSystem:
    """The coordinate system of a map: that of its layers or of the project where it is in metres; else RD, or beyond
    the Netherlands the UTM zone of the place."""
    found = [*layers]
    for crs in (*(one.crs() for one in found), project.crs()):
        if crs.isValid() and not crs.isGeographic():
            return crs
    box = extent_of(found, QgsCoordinateReferenceSystem("EPSG:4326"), project)
    middle = box.center()
    if box.isNull() or (_DUTCH[0] <= middle.x() <= _DUTCH[2] and _DUTCH[1] <= middle.y() <= _DUTCH[3]):
        return QgsCoordinateReferenceSystem(RD)
    zone = min(60, max(1, int((middle.x() + 180) // 6) + 1))
    return QgsCoordinateReferenceSystem(f"EPSG:{(32600 if middle.y() >= 0 else 32700) + zone}")


def extent_of(layers: Iterable[QgsMapLayer], crs: QgsCoordinateReferenceSystem, project: QgsProject) -> QgsRectangle:
    """The box around layers; null where none of them says where it lies."""
    whole = QgsRectangle()
    for layer in layers:
        box = layer.extent()
        if box.isNull() or not box.isFinite():
            continue
        there = moved(box, layer.crs(), crs, project)
        if there is None:
            continue
        if whole.isNull():
            whole = QgsRectangle(there)
        else:
            whole.combineExtentWith(there)
    return whole


def moved(
    box: QgsRectangle,
    of: QgsCoordinateReferenceSystem,
    to: QgsCoordinateReferenceSystem,
    project: QgsProject,
) -> QgsRectangle | None:
    """A box in another coordinate system; ``None`` where it cannot be said there."""
    if not of.isValid():
        return box
    try:
        return QgsCoordinateTransform(of, to, project.transformContext()).transformBoundingBox(box)
    except QgsCsException:
        return None


def show(item: QgsLayoutItemMap, crs: QgsCoordinateReferenceSystem, box: QgsRectangle) -> float:
    """Show a box and a little around it, at a usual scale; the scale."""
    item.setCrs(crs)
    seen = QgsRectangle(box)
    seen.scale(MARGIN)
    if seen.width() <= 0 or seen.height() <= 0:
        seen = seen.buffered(50.0)
    item.zoomToExtent(seen)
    wanted = usual(item.scale())
    item.setScale(wanted)
    return wanted
