"""How far each part of a network reaches in a straight line: buffers around its patches, joined."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from qgis.core import Qgis, QgsGeometry

from ...core.progress import SILENT, Progress
from .links import Ints
from .pieces import is_within, pieces, size

SEGMENTS = 30
"""Straight pieces in a quarter circle: areas are within 0.05 %."""
SMALL = 0.1
"""A piece of an outline that fits in a box with sides of this share of the distance is buffered as its convex hull.

Between two points s apart the hull can be s^2 / 8r nearer than the points themselves to land r away: at most 0.25 % of
the distance for the diagonal of such a box."""
_VERTICES = 200  # of a piece that is buffered as it is
_FEW = 16  # polygons that are joined at once; more at once would not hear a cancel


def buffered(
    geometries: Sequence[QgsGeometry], parts: Ints, distance: float, progress: Progress = SILENT
) -> Iterator[tuple[int, QgsGeometry]]:
    """Each part of a network with all land within ``distance`` metres of its patches, as a multipolygon.

    Outlines with very many vertices are handled in pieces; these may reach 0.25 % of the distance too far.
    """
    if not len(parts):
        return
    order = np.argsort(parts, kind="stable")
    numbers, begins = np.unique(parts[order], return_index=True)
    done = 0
    for number, members in zip(numbers.tolist(), np.split(order, begins[1:]), strict=True):
        shapes = []
        for patch in members.tolist():
            progress.report(done / len(parts))
            shapes.append(_around(geometries[patch], distance, progress))
            done += 1
        joined = _joined(shapes, progress)
        joined.convertToMultiType()
        yield number, joined


def _around(geometry: QgsGeometry, distance: float, progress: Progress) -> QgsGeometry:
    """The land within a distance of one patch."""
    shapes = []
    for group in _groups(geometry, SMALL * distance, progress):
        progress.check()
        whole = size(group) <= _VERTICES
        shapes.append((group if whole else group.convexHull()).buffer(distance, SEGMENTS))
    return _joined(shapes, progress)


def _groups(geometry: QgsGeometry, side: float, progress: Progress) -> Iterator[QgsGeometry]:
    """A patch in groups of land, each with few vertices or in a box with sides of at most ``side`` metres: small parts
    that lie together, and pieces of large parts."""
    if size(geometry) <= _VERTICES:
        yield geometry
        return
    bins: dict[tuple[int, int], list[QgsGeometry]] = {}
    for part in geometry.asGeometryCollection() if geometry.isMultipart() else [geometry]:
        if not is_within(part, side / 2):
            yield from pieces(part, _VERTICES, side, progress)
            continue
        middle = part.boundingBox().center()
        place = int(middle.x() // (side / 2)), int(middle.y() // (side / 2))
        bins.setdefault(place, []).append(part)
    for parts in bins.values():
        yield parts[0] if len(parts) == 1 else QgsGeometry.collectGeometry(parts)


def _joined(shapes: list[QgsGeometry], progress: Progress) -> QgsGeometry:
    """The union, of a few neighbours at a time, so that a cancel is heard between."""
    while len(shapes) > 1:
        shapes = _by_place(shapes)
        level = []
        for begin in range(0, len(shapes), _FEW):
            progress.check()
            level.append(QgsGeometry.unaryUnion(shapes[begin : begin + _FEW]))
        shapes = level
    geometry = shapes[0]
    if geometry.type() != Qgis.GeometryType.Polygon:
        geometry.convertGeometryCollectionToSubclass(Qgis.GeometryType.Polygon)
    return geometry


def _by_place(shapes: list[QgsGeometry]) -> list[QgsGeometry]:
    """In an order in which neighbours in the list mostly lie near each other: in strips from west to east."""
    centres = [shape.boundingBox().center() for shape in shapes]
    x, y = np.array([point.x() for point in centres]), np.array([point.y() for point in centres])
    strips = max(1, round((len(shapes) / _FEW) ** 0.5))
    strip = np.minimum((y - y.min()) / (float(np.ptp(y)) or 1.0) * strips, strips - 1).astype(np.int64)
    return [shapes[number] for number in np.lexsort((x, strip)).tolist()]
