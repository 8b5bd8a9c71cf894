"""Large polygons handled in pieces, so that no single step takes long, much memory, or a cancel's time."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.core import Qgis, QgsGeometry, QgsRectangle

from ...core.progress import SILENT, Progress

MOST = 1000
"""Vertices that a step of GEOS handles at once."""
LEAST_M2 = 0.1
"""Common land below this is rounding."""
_SMALLEST_M = 0.5  # side of a box below which it is not cut further


def size(geometry: QgsGeometry) -> int:
    """How many vertices a geometry has."""
    return 0 if geometry.isEmpty() else int(geometry.constGet().nCoordinates())


def quarters(box: QgsRectangle) -> list[QgsRectangle]:
    """The four quarters of a box."""
    middle = box.center()
    x, y = (box.xMinimum(), middle.x(), box.xMaximum()), (box.yMinimum(), middle.y(), box.yMaximum())
    return [QgsRectangle(x[i], y[j], x[i + 1], y[j + 1]) for i in (0, 1) for j in (0, 1)]


def cut(geometry: QgsGeometry, box: QgsRectangle) -> QgsGeometry:
    """The part of a polygon in a box. QGIS's quicker ``clipped`` loses land where corners lie on a side of the box."""
    part = geometry.intersection(QgsGeometry.fromRect(box))
    part.convertGeometryCollectionToSubclass(Qgis.GeometryType.Polygon)
    return part


def pieces(
    geometry: QgsGeometry, most: int = MOST, smallest: float = _SMALLEST_M, progress: Progress = SILENT
) -> Iterator[QgsGeometry]:
    """A polygon cut along the sides of boxes; together the pieces are the whole.

    A piece has at most ``most`` vertices, or lies in a box with sides of at most ``smallest`` metres.
    """
    waiting = [geometry]
    while waiting:
        progress.check()
        piece = waiting.pop()
        if piece.isEmpty() or piece.type() != Qgis.GeometryType.Polygon:
            continue
        if size(piece) <= most or is_within(piece, smallest):
            yield piece
        else:
            waiting += [cut(piece, part) for part in quarters(piece.boundingBox())]


def is_within(geometry: QgsGeometry, side: float) -> bool:
    """Whether a geometry fits in a box with sides of at most ``side`` metres."""
    box = geometry.boundingBox()
    return bool(max(box.width(), box.height()) <= side)


def overlap(one: QgsGeometry, other: QgsGeometry, progress: Progress = SILENT) -> bool:
    """Whether two polygons share at least ``LEAST_M2`` of land: an edge, or a sliver by rounding, is none."""
    waiting, shared = [(one, other)], 0.0
    while waiting:
        progress.check()
        first, second = waiting.pop()
        if size(first) == 0 or size(second) == 0:
            continue
        box = first.boundingBox().intersect(second.boundingBox())
        if box.isNull() or box.width() <= 0 or box.height() <= 0:
            continue
        if size(first) + size(second) > MOST and max(box.width(), box.height()) > _SMALLEST_M:
            waiting += [(cut(first, part), cut(second, part)) for part in quarters(box)]
            continue
        shared += first.intersection(second).area()
        if shared >= LEAST_M2:
            return True
    return False
