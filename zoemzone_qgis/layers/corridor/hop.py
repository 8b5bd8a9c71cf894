"""One hop of a route, from one block to the next: its breaks between stones and between pieces of strip."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsGeometry, QgsPointXY

from ...core.corridor.breaks import STONE, STRIP, WOOD, Break, Point, Side, length_of
from ...core.corridor.chain import TOLERANCE_M, best_chain
from ...core.corridor.way import Way
from ...core.progress import SILENT, Progress
from .land import REACH_M, WHOLE_M, CorridorLand, parts_of
from .shape import Shape, line_through

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
START, END = "start", "end"
LOOSE = (START, END)
"""The begin and the end of a line that touches no block there."""
_PLAY_CELLS = 0.75  # outlines of blocks that follow cells differ by this from the land itself
_LEAST_PLAY_M = 0.05
_LEAST_WOOD_M = 5.0


@dataclass(frozen=True)
class Place:
    """A block that links hop to and from, or the begin or end of a line: its shape, what it is, its habitat."""

    shape: Shape
    side: Side
    area_ha: float

    @property
    def geometry(self) -> QgsGeometry:
        """The shape as a geometry."""
        return self.shape.geometry


@dataclass(frozen=True)
class _Piece:
    shape: Shape
    side: Side


class HopFinder:
    """Finds the breaks of hops. ``gap_m`` is the largest break in a strip, ``stone_m`` between stones; ``wood_m`` tells
    how many metres of a line lie in wood; ``cell`` is the cell on which blocks were drawn."""

    def __init__(
        self,
        land: CorridorLand,
        places: Sequence[Place],
        gap_m: float,
        stone_m: float,
        wood_m: Callable[[Sequence[Point]], float],
        cell: float,
    ) -> None:
        self._land, self._places = land, places
        self._gap_m, self._stone_m, self._wood_m = gap_m, stone_m, wood_m
        self._play = max(_LEAST_PLAY_M, _PLAY_CELLS * cell)

    def stone(self, first: int, second: int, way: Way) -> list[Break]:
        """The break of the stone link, if there is one.

        A hop is too long when it is longer than the limit; where most of it lies in wood and no more than the limit
        lies outside, it is reported as wood.
        """
        one, other = self._places[first], self._places[second]
        distance = one.shape.distance(other.shape)
        if distance <= self._stone_m + TOLERANCE_M:
            return []
        line = one.shape.shortest_line(other.shape, line_of(way))
        wood = self._wood_m(line)
        is_wood = wood >= distance / 2 and distance - wood <= self._stone_m + TOLERANCE_M
        return [Break(WOOD if is_wood else STONE, line, distance, self._stone_m, one.side, other.side)]

    def strip(
        self, first: int, second: int, way: Way, progress: Progress = SILENT
    ) -> tuple[list[Break], list[Break] | None]:
        """The breaks of the strip link over the limit, in order, and the stretches through wood; the same with all
        ordinary verges ecological, None where there are none of these."""
        straight = self._places[first].shape.distance(self._places[second].shape)
        if straight <= self._gap_m + TOLERANCE_M:
            return [], None
        track = line_of(way)
        blocks = self._blocks(first, second, track)
        taken = _grown(blocks, self._play)
        land = self._land.pieces(track, progress)
        ends = self._places[first].shape, self._places[second].shape

        def linked(strips: list[QgsGeometry]) -> list[Break]:
            pieces = [*blocks, *_pieces(self._left(strips, taken, track), STRIP), *wood]
            distances = _Distances([piece.shape for piece in pieces], straight)
            chain = best_chain(len(pieces), 0, 1, self._gap_m, distances.lower, distances.exact, progress)
            return self._breaks([pieces[number] for number in chain.pieces], chain.breaks, ends, track)

        wood = _pieces(self._left(land.wood, taken, track), WOOD)
        return linked(land.strips), None if land.ecological is None else linked(land.ecological)

    def _blocks(self, first: int, second: int, track: QgsGeometry) -> list[_Piece]:
        """The two blocks of the hop, then the others beside the way, as far as they lie around it."""
        box = track.boundingBox().buffered(REACH_M)
        others = [
            place
            for number, place in enumerate(self._places)
            if number not in (first, second)
            and place.side.type not in LOOSE
            and place.geometry.boundingBox().intersects(box)
            and place.geometry.distance(track) <= REACH_M
        ]
        others.sort(key=lambda place: _order(place.geometry))
        around = QgsGeometry.fromRect(track.boundingBox().buffered(2 * WHOLE_M))
        return [
            _Piece(Shape(place.geometry.intersection(around)), place.side)
            for place in (self._places[first], self._places[second], *others)
        ]

    def _left(self, parts: list[QgsGeometry], taken: QgsGeometry | None, track: QgsGeometry) -> list[QgsGeometry]:
        """Pieces without what is block already, as far as they come within reach, in an order that does not depend on
        that of rows."""
        found = parts
        if taken is not None:
            engine = Shape(taken).engine
            least = 4 * self._play * self._play
            found = []
            for part in parts:
                if not engine.intersects(part.constGet()):
                    found.append(part)
                    continue
                left = (piece for piece in parts_of(part.difference(taken)) if piece.area() > least)
                found += [piece for piece in left if piece.distance(track) <= REACH_M]
        return sorted(found, key=_order)

    def _breaks(
        self, pieces: list[_Piece], distances: Sequence[float], ends: tuple[Shape, Shape], track: QgsGeometry
    ) -> list[Break]:
        """The breaks over the limit along a chain, and its stretches through wood."""
        found: list[Break] = []
        before: tuple[Point, ...] = ()
        for number, (distance, one, other) in enumerate(zip(distances, pieces, pieces[1:], strict=False)):
            is_gap = distance > self._gap_m + TOLERANCE_M
            line: tuple[Point, ...] = ()
            if is_gap or WOOD in (one.side.type, other.side.type):
                shapes = ends if len(pieces) == 2 else (one.shape, other.shape)
                line = shapes[0].shortest_line(shapes[1], track)
            if number and one.side.type == WOOD:
                found += self._through_wood(pieces[number - 1 : number + 2], (before[-1], line[0]), track)
            if is_gap:
                found.append(Break(STRIP, line, distance, self._gap_m, one.side, other.side))
            before = line
        return found

    def _through_wood(self, around: list[_Piece], line: tuple[Point, ...], track: QgsGeometry) -> list[Break]:
        """The stretch through a wood from the piece before it to the one behind, where these lie farther apart than
        the limit: straight, or along the route where more of that lies in the wood."""
        before, wood, behind = around
        if length_of(line) < _LEAST_WOOD_M or before.shape.distance(behind.shape) <= self._gap_m + TOLERANCE_M:
            return []
        drawn = max((line, along(track, *line)), key=lambda one: _inside_m(one, wood.shape.geometry) / length_of(one))
        return [Break(WOOD, drawn, length_of(drawn), self._gap_m, before.side, behind.side)]


class _Distances:
    """Distances between pieces: those of their boxes, and the exact ones. Between the first two, the ends, of which
    only a part may be among the pieces, it is ``straight``."""

    def __init__(self, pieces: Sequence[Shape], straight: float) -> None:
        self._pieces, self._straight = pieces, straight
        boxes = [piece.geometry.boundingBox() for piece in pieces]
        self._low = np.array([[box.xMinimum(), box.yMinimum()] for box in boxes])
        self._high = np.array([[box.xMaximum(), box.yMaximum()] for box in boxes])

    def lower(self, piece: int) -> Floats:
        """How far the boxes of all pieces lie from that of one."""
        away = np.maximum(np.maximum(self._low - self._high[piece], self._low[piece] - self._high), 0.0)
        found = np.hypot(away[:, 0], away[:, 1])
        if piece < 2:
            found[1 - piece] = min(found[1 - piece], self._straight)
        return np.asarray(found)

    def exact(self, piece: int, other: int) -> float:
        """The distance from edge to edge."""
        return self._straight if piece + other == 1 else self._pieces[piece].distance(self._pieces[other])


def _pieces(parts: list[QgsGeometry], type: str) -> list[_Piece]:
    return [_Piece(Shape(part), Side(type)) for part in parts]


def _grown(blocks: Sequence[_Piece], play: float) -> QgsGeometry | None:
    """The land of blocks, grown by what their outlines may be off; None without land."""
    land = [part for block in blocks for part in parts_of(block.shape.geometry)]
    return QgsGeometry.unaryUnion(land).buffer(play, 2) if land else None


def _order(geometry: QgsGeometry) -> tuple[float, ...]:
    """What orders shapes by place, whatever the order in which they were read."""
    box = geometry.boundingBox()
    values = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum(), geometry.area())
    return tuple(round(value, 3) for value in values)


def along(track: QgsGeometry, begin: Point, end: Point) -> tuple[Point, ...]:
    """A line from one point to another by way of the corners of a track that lie between them."""
    stations = [track.lineLocatePoint(QgsGeometry.fromPointXY(QgsPointXY(*point))) for point in (begin, end)]
    low, high = min(stations), max(stations)
    corners = [
        (vertex.x(), vertex.y())
        for number, vertex in enumerate(track.asPolyline())
        if low < track.distanceToVertex(number) < high
    ]
    return (begin, *(corners if stations[0] <= stations[1] else corners[::-1]), end)


def _inside_m(line: tuple[Point, ...], land: QgsGeometry) -> float:
    """Metres of a line that lie in land."""
    return float(QgsGeometry.fromPolylineXY([QgsPointXY(*point) for point in line]).intersection(land).length())


def line_of(way: Way) -> QgsGeometry:
    """A way as a line."""
    return line_through(np.stack([way.x, way.y], axis=1))
