"""QGIS geometries as places whose distances are measured edge to edge."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsGeometry, QgsGeometryEngine

from ...core.stones.places import Floats, Ints, Shapes
from ..polygons import rings_of

_ENGINES = 20_000  # prepared geometries that are kept


class _Measurer:
    """Exact distances between geometries; the one with more corners is prepared, once."""

    def __init__(self, geometries: Sequence[QgsGeometry], sizes: list[int]) -> None:
        self._geometries, self._sizes = geometries, sizes
        self._engines: dict[int, QgsGeometryEngine] = {}

    def _engine(self, place: int) -> QgsGeometryEngine:
        engine = self._engines.get(place)
        if engine is None:
            if len(self._engines) >= _ENGINES:
                self._engines.clear()
            engine = QgsGeometry.createGeometryEngine(self._geometries[place].constGet())
            engine.prepareGeometry()
            self._engines[place] = engine
        return engine

    def __call__(self, place: int, others: Ints) -> Floats:
        found = np.empty(len(others))
        for number, other in enumerate(others.tolist()):
            large, small = (other, place) if self._sizes[other] > self._sizes[place] else (place, other)
            found[number] = self._engine(large).distance(self._geometries[small].constGet())
        return found


def shapes_of(geometries: Sequence[QgsGeometry]) -> Shapes:
    """Clean polygons and points as places."""
    count = len(geometries)
    boxes, corners, sizes = np.empty((4, count)), np.empty((2, 4, count)), []
    for number, geometry in enumerate(geometries):
        points = _corners(geometry)
        sizes.append(len(points))
        chosen = np.concatenate([points.argmin(axis=0), points.argmax(axis=0)])
        corners[:, :, number] = points[chosen].T
        boxes[:, number] = *points.min(axis=0), *points.max(axis=0)
    return Shapes(boxes, corners, _Measurer(geometries, sizes))


def _corners(geometry: QgsGeometry) -> Floats:
    """The corners of a geometry: (corners, 2)."""
    rings = [ring for part in rings_of(geometry) for ring in part] if geometry.area() > 0 else []
    if rings:
        return np.concatenate(rings)
    return np.array([(point.x(), point.y()) for point in geometry.vertices()])
