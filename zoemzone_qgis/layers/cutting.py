"""Polygons cut by polygons, also where GEOS gives up at first."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import Qgis, QgsGeometry, QgsGeometryParameters

LEAST_M2 = 1e-4  # slivers of rounding are not land
_LOST_M2, _LOST = 0.01, 1e-6  # more than rounding
FEW = 8  # polygons that are taken off one by one; more are joined first
SNAPPED = QgsGeometryParameters()
SNAPPED.setGridSize(1e-5)  # metres


def polygons(geometry: QgsGeometry) -> QgsGeometry | None:
    """The polygon part of an overlay result; None where only points, lines or slivers are left."""
    if geometry.isEmpty():
        return None
    if Qgis.WkbType.GeometryCollection == geometry.wkbType():
        geometry.convertGeometryCollectionToSubclass(Qgis.GeometryType.Polygon)
    if geometry.type() != Qgis.GeometryType.Polygon or geometry.area() < LEAST_M2:
        return None
    return geometry


def both(one: QgsGeometry, other: QgsGeometry) -> QgsGeometry | None:
    """The land that two polygons share; None where they share none."""
    common = one.intersection(other)
    if common.isNull():  # GEOS gave up: repaired and snapped it can cut them
        common = one.makeValid().intersection(other.makeValid(), SNAPPED)
    return polygons(common)


def less(one: QgsGeometry, other: QgsGeometry) -> QgsGeometry | None:
    """The land of a polygon without that of another."""
    rest = one.difference(other)
    if rest.isNull() or _lies_in(rest, other):
        rest = one.makeValid().difference(other.makeValid(), SNAPPED)
    return polygons(rest)


def _lies_in(rest: QgsGeometry, other: QgsGeometry) -> bool:
    """Whether some part of what is left lies in what was taken off: where edges nearly meet GEOS may return a
    polygon whole, without a word."""
    parts = rest.asGeometryCollection() if rest.isMultipart() else [rest]
    return any(part.area() >= LEAST_M2 and other.contains(part.pointOnSurface()) for part in parts)


def outside(geometry: QgsGeometry, others: Sequence[QgsGeometry]) -> QgsGeometry | None:
    """The part of a polygon outside others."""
    if len(others) > FEW:
        return less(geometry, union(others))
    rest: QgsGeometry | None = geometry
    for other in others:
        rest = less(rest, other) if rest is not None else None
    return rest


def split(geometry: QgsGeometry, others: Sequence[QgsGeometry]) -> tuple[QgsGeometry | None, QgsGeometry | None]:
    """The parts of a polygon inside and outside others."""
    if not others:
        return None, geometry
    area = union(others)
    if geometry.within(area):
        return geometry, None
    inside, rest = both(geometry, area), less(geometry, area)
    lost = geometry.area() - sum(part.area() for part in (inside, rest) if part is not None)
    if lost > max(_LOST_M2, _LOST * geometry.area()):
        inside = polygons(geometry.makeValid().intersection(area.makeValid(), SNAPPED))
    return inside, rest


def union(shapes: Sequence[QgsGeometry]) -> QgsGeometry:
    """The land of several polygons."""
    if len(shapes) == 1:
        return shapes[0]
    area = QgsGeometry.unaryUnion(list(shapes))
    return QgsGeometry.unaryUnion([shape.makeValid() for shape in shapes]) if area.isNull() else area
