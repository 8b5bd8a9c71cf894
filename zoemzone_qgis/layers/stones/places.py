"""QGIS geometries as places whose distances are measured edge to edge."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from qgis.core import QgsGeometry, QgsGeometryEngine

from ...core.stones.places import Floats, Ints, Shapes
from ..polygons import rings_of

_ENGINES = 20_000  # prepared geometries that are kept


@dataclass
class Prepared:
    """What is known of geometries that are asked again and again, by their ``id``; they must outlive it."""

    corners: dict[int, Floats] = field(default_factory=dict)
    engines: dict[int, QgsGeometryEngine] = field(default_factory=dict)


class _Measurer:
    """Exact distances between geometries; the one with more corners is prepared, once."""

    def __init__(self, geometries: Sequence[QgsGeometry], sizes: list[int], known: Prepared | None) -> None:
        self._geometries, self._sizes, self._known = geometries, sizes, known
        self._engines: dict[int, QgsGeometryEngine] = {}

    def _engine(self, place: int) -> QgsGeometryEngine:
        if self._known is not None and id(self._geometries[place]) in self._known.corners:
            return self._kept(self._geometries[place], self._known.engines)
        engine = self._engines.get(place)
        if engine is None:
            if len(self._engines) >= _ENGINES:
                self._engines.clear()
            engine = QgsGeometry.createGeometryEngine(self._geometries[place].constGet())
            engine.prepareGeometry()
            self._engines[place] = engine
        return engine

    @staticmethod
    def _kept(geometry: QgsGeometry, engines: dict[int, QgsGeometryEngine]) -> QgsGeometryEngine:
        """The prepared geometry of one that is asked again."""
        if id(geometry) not in engines:
            engine = QgsGeometry.createGeometryEngine(geometry.constGet())
            engine.prepareGeometry()
            engines[id(geometry)] = engine
        return engines[id(geometry)]

    def __call__(self, place: int, others: Ints) -> Floats:
        found = np.empty(len(others))
        for number, other in enumerate(others.tolist()):
            large, small = (other, place) if self._sizes[other] > self._sizes[place] else (place, other)
            found[number] = self._engine(large).distance(self._geometries[small].constGet())
        return found


def shapes_of(geometries: Sequence[QgsGeometry], known: Prepared | None = None) -> Shapes:
    """Clean polygons and points as places; ``known`` spares the work on those that ``keep`` was asked for."""
    count = len(geometries)
    boxes, corners, sizes = np.empty((4, count)), np.empty((2, 4, count)), []
    for number, geometry in enumerate(geometries):
        points = known.corners.get(id(geometry)) if known is not None else None
        points = _corners(geometry) if points is None else points
        sizes.append(len(points))
        chosen = np.concatenate([points.argmin(axis=0), points.argmax(axis=0)])
        corners[:, :, number] = points[chosen].T
        boxes[:, number] = *points.min(axis=0), *points.max(axis=0)
    return Shapes(boxes, corners, _Measurer(geometries, sizes, known))


def keep(geometry: QgsGeometry, known: Prepared) -> None:
    """Remember a geometry that will be asked again."""
    if id(geometry) not in known.corners:
        known.corners[id(geometry)] = _corners(geometry)


def _corners(geometry: QgsGeometry) -> Floats:
    """The corners of a geometry: (corners, 2)."""
    rings = [ring for part in rings_of(geometry) for ring in part] if geometry.area() > 0 else []
    if rings:
        return np.concatenate(rings)
    return np.array([(point.x(), point.y()) for point in geometry.vertices()])
