"""One hop of a route, from one block to the next: its breaks between stones and between pieces of strip."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsGeometry, QgsGeometryEngine, QgsPointXY, QgsRectangle

from ..core.corridor.breaks import STONE, STRIP, WOOD, Break, Point, Side, length_of
from ..core.corridor.chain import TOLERANCE_M, best_chain
from ..core.corridor.way import Way
from ..core.progress import SILENT, Progress
from .corridorland import REACH_M, WHOLE_M, CorridorLand, parts_of

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
START, END = "start", "end"
LOOSE = (START, END)
"""The begin and the end of a line that touches no block there."""
_PLAY_CELLS = 0.75  # outlines of blocks that follow cells differ by this from the land itself
_LEAST_PLAY_M = 0.05
_LEAST_WOOD_M = 1.0


@dataclass(frozen=True)
class Place:
    """A block that links hop to and from, or the begin or end of a line: its shape, what it is, its habitat."""

    geometry: QgsGeometry
    side: Side
    area_ha: float


@dataclass(frozen=True)
class _Piece:
    geometry: QgsGeometry
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

    def stone(self, first: int, second: int) -> list[Break]:
        """The break of the stone link, if there is one.

        A hop is too long when it is longer than the limit; where no more than the limit of it lies outside wood, it is
        reported as wood.
        """
        one, other = self._places[first], self._places[second]
        distance = one.geometry.distance(other.geometry)
        if distance <= self._stone_m + TOLERANCE_M:
            return []
        line = points_of(one.geometry.shortestLine(other.geometry))
        is_open = distance - self._wood_m(line) > self._stone_m + TOLERANCE_M
        return [Break(STONE if is_open else WOOD, line, distance, self._stone_m, one.side, other.side)]

    def strip(
        self, first: int, second: int, way: Way, progress: Progress = SILENT
    ) -> tuple[list[Break], list[Break] | None]:
        """The breaks of the strip link over the limit, in order, and the stretches through wood; the same with all
        ordinary verges ecological, None where there are none of these."""
        one, other = self._places[first], self._places[second]
        if one.geometry.distance(other.geometry) <= self._gap_m + TOLERANCE_M:
            return [], None
        track = line_of(way)
        blocks = self._blocks(first, second, track)
        taken = _grown(blocks, track.boundingBox().buffered(2 * WHOLE_M), self._play)
        land = self._land.pieces(track, progress)
        wood = self._left(land.wood, taken)
        found = self._linked(blocks, self._left(land.strips, taken), wood, progress)
        if land.ecological is None:
            return found, None
        return found, self._linked(blocks, self._left(land.ecological, taken), wood, progress)

    def _linked(
        self, blocks: list[Place], strips: list[QgsGeometry], wood: list[QgsGeometry], progress: Progress
    ) -> list[Break]:
        """The breaks of the best chain from the first block to the second."""
        pieces = [_Piece(block.geometry, block.side) for block in blocks]
        pieces += [_Piece(part, Side(STRIP)) for part in strips]
        pieces += [_Piece(part, Side(WOOD)) for part in wood]
        distances = _Distances([piece.geometry for piece in pieces])
        chain = best_chain(len(pieces), 0, 1, self._gap_m, distances.lower, distances.exact, progress)
        return self._breaks([pieces[number] for number in chain.pieces], chain.breaks)

    def _blocks(self, first: int, second: int, track: QgsGeometry) -> list[Place]:
        """The two blocks of the hop, then the others beside the way."""
        box = track.boundingBox().buffered(REACH_M)
        others = [
            place
            for number, place in enumerate(self._places)
            if number not in (first, second)
            and place.side.type not in LOOSE
            and place.geometry.boundingBox().intersects(box)
            and place.geometry.distance(track) <= REACH_M
        ]
        return [self._places[first], self._places[second], *sorted(others, key=lambda place: _order(place.geometry))]

    def _left(self, parts: list[QgsGeometry], taken: QgsGeometry | None) -> list[QgsGeometry]:
        """Pieces without what is block already, in an order that does not depend on that of rows."""
        found = parts
        if taken is not None:
            engine = _engine(taken)
            least = 4 * self._play * self._play
            found = []
            for part in parts:
                if not engine.intersects(part.constGet()):
                    found.append(part)
                    continue
                kept = [piece for piece in parts_of(part.difference(taken)) if piece.area() > least]
                if kept:
                    found.append(QgsGeometry.collectGeometry(kept))
        return sorted(found, key=_order)

    def _breaks(self, pieces: list[_Piece], distances: Sequence[float]) -> list[Break]:
        """The breaks over the limit along a chain, and its stretches through wood where the open land on both sides
        lies farther apart than the limit."""
        found: list[Break] = []
        open_before = 0
        for number, distance in enumerate(distances):
            one, other = pieces[number], pieces[number + 1]
            if distance > self._gap_m + TOLERANCE_M:
                line = points_of(one.geometry.shortestLine(other.geometry))
                found.append(Break(STRIP, line, distance, self._gap_m, one.side, other.side))
            if other.side.type != WOOD:
                if number > open_before:
                    found += self._through_wood(pieces[open_before : number + 2])
                open_before = number + 1
        return found

    def _through_wood(self, run: list[_Piece]) -> list[Break]:
        """The stretch through the woods between the first and the last piece."""
        first, last = run[0], run[-1]
        if first.geometry.distance(last.geometry) <= self._gap_m + TOLERANCE_M:
            return []
        line: list[Point] = []
        for one, other in itertools.pairwise(run):
            here = points_of(one.geometry.shortestLine(other.geometry))
            line += here[-1:] if one is first else here[:1] if other is last else here
        length = length_of(line)
        if length <= _LEAST_WOOD_M:
            return []
        return [Break(WOOD, tuple(line), length, self._gap_m, first.side, last.side)]


class _Distances:
    """Distances between pieces: those of their boxes, and the exact ones, of which none is asked twice."""

    def __init__(self, pieces: Sequence[QgsGeometry]) -> None:
        self._pieces = pieces
        boxes = [piece.boundingBox() for piece in pieces]
        self._low = np.array([[box.xMinimum(), box.yMinimum()] for box in boxes])
        self._high = np.array([[box.xMaximum(), box.yMaximum()] for box in boxes])

    def lower(self, piece: int) -> Floats:
        """How far the boxes of all pieces lie from that of one."""
        away = np.maximum(np.maximum(self._low - self._high[piece], self._low[piece] - self._high), 0.0)
        return np.asarray(np.hypot(away[:, 0], away[:, 1]))

    def exact(self, piece: int, others: Ints) -> Floats:
        """The distances from edge to edge."""
        here = self._pieces[piece]
        engine = _engine(here)
        found = np.array([engine.distance(self._pieces[other].constGet()) for other in others.tolist()])
        for place in np.flatnonzero(found < 0).tolist():  # the engine's word for a failure
            found[place] = here.distance(self._pieces[others[place]])
        return np.maximum(found, 0.0)


def _engine(geometry: QgsGeometry) -> QgsGeometryEngine:
    engine = QgsGeometry.createGeometryEngine(geometry.constGet())
    engine.prepareGeometry()
    return engine


def _grown(blocks: Sequence[Place], around: QgsRectangle, play: float) -> QgsGeometry | None:
    """The land of blocks within a box, grown by what their outlines may be off; None without land."""
    box = QgsGeometry.fromRect(around)
    land = [part for block in blocks for part in parts_of(block.geometry.intersection(box))]
    return QgsGeometry.unaryUnion(land).buffer(play, 2) if land else None


def _order(geometry: QgsGeometry) -> tuple[float, ...]:
    """What orders shapes by place, whatever the order in which they were read."""
    box = geometry.boundingBox()
    values = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum(), geometry.area())
    return tuple(round(value, 3) for value in values)


def line_of(way: Way) -> QgsGeometry:
    """A way as a line; a way of one point as that point."""
    points = [QgsPointXY(x, y) for x, y in zip(way.x.tolist(), way.y.tolist(), strict=True)]
    return QgsGeometry.fromPolylineXY(points) if len(points) > 1 else QgsGeometry.fromPointXY(points[0])


def points_of(line: QgsGeometry) -> tuple[Point, ...]:
    """The points of a line."""
    return tuple((point.x(), point.y()) for point in line.asPolyline())
