"""The sides of a parcel, and strips along them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from qgis.core import Qgis, QgsGeometry, QgsPointXY

from ...layers.vector import clean

CORNER_DEG = 30.0
"""A side ends where the outline turns by more than this within ``NEAR_M``; wide bends belong to one side."""
NEAR_M = 2.0
LEAST_M2 = 0.05  # slivers of a cut are no land
QUARTER = 12  # pieces of a quarter of a circle
TOUCH_M = 0.01

Ring = Sequence[QgsPointXY]


def rings(parcel: QgsGeometry) -> list[Ring]:
    """All outlines of a parcel, those of holes, too."""
    polygons = parcel.asMultiPolygon() if parcel.isMultipart() else [parcel.asPolygon()]
    return [ring for polygon in polygons for ring in polygon if len(ring) > 3]


def sides(parcel: QgsGeometry) -> list[QgsGeometry]:
    """The sides of a parcel as lines, from corner to corner; a round outline without corners is one side."""
    found = []
    for ring in rings(parcel):
        points = [point for point, after in pairwise(ring) if point != after]
        corners = _corners(points)
        if not corners:
            found.append(QgsGeometry.fromPolylineXY([*points, points[0]]))
            continue
        for begin, end in zip(corners, [*corners[1:], corners[0] + len(points)], strict=True):
            line = [points[number % len(points)] for number in range(begin, end + 1)]
            found.append(QgsGeometry.fromPolylineXY(line))
    return found


def nearest_side(every: Sequence[QgsGeometry], point: QgsPointXY) -> int:
    """The number of the side next to a point; -1 where there is none."""
    spot = QgsGeometry.fromPointXY(point)
    distances = [side.distance(spot) for side in every]
    return distances.index(min(distances)) if distances else -1


def strip(parcel: QgsGeometry, along: Sequence[QgsGeometry], width_m: float) -> QgsGeometry:
    """The land of a parcel within a width of some of its sides; empty where the width is 0 or less.

    Land beyond a narrow part of the outline, which is near the side but not beside it, is left out.
    """
    if width_m <= 0 or not along:
        return QgsGeometry()
    pieces = []
    for side in along:
        near = clip(side.buffer(width_m, QUARTER), parcel)
        pieces += [part for part in near.asGeometryCollection() if part.distance(side) <= TOUCH_M]
    return clip(QgsGeometry.unaryUnion(pieces), parcel) if pieces else QgsGeometry()


def clip(drawn: QgsGeometry, parcel: QgsGeometry) -> QgsGeometry:
    """What of a drawing lies on the parcel, as polygons; empty where nothing does."""
    sound = clean(drawn)
    if sound is None:
        return QgsGeometry()
    inside = sound.intersection(parcel)
    if inside.isEmpty():
        return QgsGeometry()
    inside.convertGeometryCollectionToSubclass(Qgis.GeometryType.Polygon)
    parts = [part for part in inside.asGeometryCollection() if part.area() >= LEAST_M2]
    if not parts or inside.type() != Qgis.GeometryType.Polygon:
        return QgsGeometry()
    return QgsGeometry.collectGeometry(parts) if len(parts) > 1 else parts[0]


def _corners(points: Ring) -> list[int]:
    """The numbers of the points at which a ring (not closed) turns sharply."""
    count = len(points)
    if count < 3:
        return []
    turns = []
    for number in range(count):
        before = _away(points, number, -1)
        after = _away(points, number, 1)
        here = points[number]
        turn = math.atan2(after.y() - here.y(), after.x() - here.x()) - math.atan2(
            here.y() - before.y(), here.x() - before.x()
        )
        turns.append(abs(math.degrees(math.remainder(turn, 2 * math.pi))))
    sharp = [number for number in range(count) if turns[number] > CORNER_DEG]
    return [number for number in sharp if _sharpest(points, turns, number)]


def _away(points: Ring, number: int, step: int) -> QgsPointXY:
    """The next point of a ring that is at least ``NEAR_M`` away, so that a rounded corner is one turn."""
    count, here = len(points), points[number]
    for more in range(1, count):
        other = points[(number + step * more) % count]
        if other.distance(here) >= NEAR_M:
            return other
    return points[(number + step) % count]


def _sharpest(points: Ring, turns: Sequence[float], number: int) -> bool:
    """Whether no other point of the same corner turns more; of equals the first counts."""
    count, here = len(points), points[number]
    for step in (-1, 1):
        for more in range(1, count):
            other = (number + step * more) % count
            if other == number or points[other].distance(here) >= NEAR_M:
                break
            if turns[other] > turns[number] or (turns[other] == turns[number] and other < number):
                return False
    return True
