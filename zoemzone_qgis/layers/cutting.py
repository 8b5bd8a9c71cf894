"""Polygons cut by polygons, also where GEOS gives up at first."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import Qgis, QgsGeometry, QgsGeometryParameters

LEAST_M2 = 1e-4  # slivers of rounding are not land
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
    if rest.isNull():
        rest = one.makeValid().difference(other.makeValid(), SNAPPED)
    return polygons(rest)


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
    return both(geometry, area), less(geometry, area)


def union(shapes: Sequence[QgsGeometry]) -> QgsGeometry:
    """The land of several polygons."""
    if len(shapes) == 1:
        return shapes[0]
    area = QgsGeometry.unaryUnion(list(shapes))
    return QgsGeometry.unaryUnion([shape.makeValid() for shape in shapes]) if area.isNull() else area
