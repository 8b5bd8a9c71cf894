"""Shapes with thousands of corners: distances and shortest lines between them, in good time."""

from __future__ import annotations

import math
from collections.abc import Iterator
from functools import cached_property

import numpy as np
from qgis.core import Qgis, QgsGeometry, QgsGeometryEngine, QgsPointXY

from ...core.corridor.breaks import Point
from ..polygons import rings_of

_STRETCH = 64
"""Corners of an outline that are looked at together."""
_PLAY_M = 1e-7


class Shape:
    """A geometry that is measured often; what GEOS prepares for that is kept."""

    def __init__(self, geometry: QgsGeometry) -> None:
        self.geometry = geometry

    @cached_property
    def engine(self) -> QgsGeometryEngine:
        """GEOS's own form of the shape, prepared."""
        engine = QgsGeometry.createGeometryEngine(self.geometry.constGet())
        engine.prepareGeometry()
        return engine

    def release(self) -> None:
        """Let go of what GEOS prepared: for a large area that is many times the shape itself."""
        self.__dict__.pop("engine", None)

    def distance(self, other: Shape) -> float:
        """Metres from edge to edge; 0 where the shapes meet."""
        found = float(self.engine.distance(other.geometry.constGet()))
        if found < 0:  # the engine's word for a failure
            found = float(self.geometry.distance(other.geometry))
        return max(found, 0.0)

    @cached_property
    def corner(self) -> Point:
        """A place on the outline."""
        place = next(self.geometry.vertices())
        return place.x(), place.y()

    def is_within(self, other: Shape, limit: float) -> bool:
        """Whether the distance is at most ``limit``; measured only where boxes and corners do not tell."""
        if not self.geometry.boundingBox().buffered(limit).intersects(other.geometry.boundingBox()):
            return False
        return math.dist(self.corner, other.corner) <= limit or self.distance(other) <= limit

    def shortest_line(self, other: Shape, beside: QgsGeometry | None = None) -> tuple[Point, ...]:
        """The two ends of a shortest line from this shape to the other; where there are many, as between parallel
        edges, the one nearest to ``beside``.

        The stretches of outline that come nearest are looked for first, so that the time does not grow with the product
        of the corners.
        """
        distance = self.distance(other)
        here = self._nearest_stretch(other, distance, beside)
        if beside is not None and not here.geometry.isEmpty():
            place = Shape(here.geometry.nearestPoint(beside))
            if place.distance(other) <= distance + _PLAY_M:
                here = place
        there = other._nearest_stretch(here, distance, beside)
        line = here.geometry.shortestLine(there.geometry)
        if line.isEmpty() or line.length() > distance + 10 * _PLAY_M:  # one shape lies inside the other
            line = self.geometry.shortestLine(other.geometry)
        return points_of(line)

    def _nearest_stretch(self, other: Shape, distance: float, beside: QgsGeometry | None) -> Shape:
        """The stretch of the outline that comes as near as the shape does, of several the one nearest to ``beside``;
        the shape itself where none does."""
        reach = other.geometry.boundingBox().buffered(distance + _PLAY_M)
        found = [
            stretch
            for stretch in self._stretches()
            if stretch.boundingBox().intersects(reach)
            and other.engine.distance(stretch.constGet()) <= distance + _PLAY_M
        ]
        if not found:
            return self
        return Shape(found[0] if beside is None else min(found, key=beside.distance))

    def _stretches(self) -> Iterator[QgsGeometry]:
        if self.geometry.type() != Qgis.GeometryType.Polygon:
            return
        for part in rings_of(self.geometry):
            for ring in part:
                for begin in range(0, len(ring) - 1, _STRETCH):
                    yield line_through(ring[begin : begin + _STRETCH + 1])


def line_through(points: np.ndarray) -> QgsGeometry:
    """A line through points (n, 2); a line needs two, so that one point stands twice."""
    points = points if len(points) > 1 else np.repeat(points, 2, axis=0)
    return QgsGeometry.fromPolylineXY([QgsPointXY(x, y) for x, y in points.tolist()])


def points_of(line: QgsGeometry) -> tuple[Point, ...]:
    """The points of a line."""
    return tuple((point.x(), point.y()) for point in line.asPolyline())
