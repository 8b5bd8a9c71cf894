"""Outlines of units in short pieces, and the sides of an outline: which is the longest, and where each place faces."""

from __future__ import annotations

from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..planar.rings import Floats, Ints, Rings, spread

STEP_M = 2.0
"""Longest piece of an outline that is looked at as one."""
SLACK_M = 1.5
"""Bends of an outline smaller than this are no sides."""
SHORT_M = 10.0
"""Pieces of a simplified outline shorter than this do not make a side."""
CORNER_DEG = 45.0
"""From this turn on there is a corner between two sides."""


@dataclass(frozen=True)
class Pieces:
    """Pieces of outlines, ring after ring: begin and end (m), and the normal that points out of the unit.

    ``edge`` is the number of the corner at which the edge of the outline begins, ``number`` that of the piece on it,
    ``ring`` that of the ring, ``unit`` the region it belongs to.
    """

    begin: Floats
    end: Floats
    normal: Floats
    length: Floats
    edge: Ints
    number: Ints
    ring: Ints
    unit: Ints

    def taken(self, chosen: NDArray[Any]) -> Pieces:
        """Some of the pieces."""
        return Pieces(*(getattr(self, one.name)[chosen] for one in fields(self)))

    def __len__(self) -> int:
        return len(self.length)

    @property
    def middle(self) -> Floats:
        """The middles of the pieces (pieces, 2)."""
        return (self.begin + self.end) / 2.0


def pieces_of(rings: Rings, region: Ints, step: float = STEP_M, edges: tuple[Ints, Ints] | None = None) -> Pieces:
    """The outlines of polygons (``region`` of each) in pieces of at most ``step`` m; or of some ``edges`` of them (as
    ``edges_of`` gives them).

    >>> square = Rings.of([[np.array([[0, 0], [3, 0], [3, 3], [0, 3]], dtype=float)]])
    >>> found = pieces_of(square, np.array([7]))
    >>> len(found), found.normal[:2].tolist(), found.unit.tolist()[:1]
    (8, [[0.0, -1.0], [0.0, -1.0]], [7])
    """
    first, ring = edges_of(rings) if edges is None else edges
    start = np.stack([rings.x[first], rings.y[first]], axis=1)
    way = np.stack([rings.x[first + 1], rings.y[first + 1]], axis=1) - start
    long = np.hypot(way[:, 0], way[:, 1])
    known = long > 0
    first, ring, start, way, long = first[known], ring[known], start[known], way[known], long[known]
    count = np.maximum(np.ceil(long / step - 1e-9), 1).astype(np.int64)
    number, edge = spread(np.zeros(len(count), dtype=np.int64), count)
    share = (number / count[edge])[:, None]
    next_share = ((number + 1) / count[edge])[:, None]
    start = start[edge]
    normal = np.stack([way[:, 1] / long, -way[:, 0] / long], axis=1) + 0.0
    owner = np.repeat(np.arange(len(rings)), np.diff(rings.polygon))
    return Pieces(
        begin=start + share * way[edge],
        end=start + next_share * way[edge],
        normal=normal[edge],
        length=(long / count)[edge],
        edge=first[edge],
        number=number,
        ring=ring[edge],
        unit=region[owner[ring[edge]]],
    )


def edges_of(rings: Rings) -> tuple[Ints, Ints]:
    """The number of the corner at which each edge begins, and the ring of each edge."""
    return spread(rings.ring[:-1], np.diff(rings.ring) - 1)


@dataclass(frozen=True)
class Sides:
    """What is known of the edges of outlines, by the corner at which they begin.

    ``facing`` (degrees, 0 is north) is where the simplified outline faces there; ``longest`` marks the longest side of
    each polygon.
    """

    facing: Floats
    longest: NDArray[np.bool_]


def sides_of(rings: Rings) -> Sides:
    """The sides of outlines.

    The outline is simplified (Douglas and Peucker, 1.5 m, less for small units). A side runs on where it turns less
    than 45 degrees from one long piece to the next; what lies between two long pieces at a corner belongs to no side.
    Of sides of one length (to a millimetre) the one whose middle lies lowest, then leftmost, is taken.

    >>> field = Rings.of([[np.array([[0, 0], [90, 0], [90, 40], [0, 40]], dtype=float)]])
    >>> sides_of(field).longest.tolist(), sides_of(field).facing.tolist()[:4]
    ([True, False, False, False, False], [180.0, 90.0, 0.0, 270.0])
    """
    points = np.stack([rings.x, rings.y], axis=1)
    longest = np.zeros(len(points), dtype=bool)
    facing = np.full(len(points), np.nan)
    if not len(rings.ring) > 1:
        return Sides(facing, longest)
    first, ring = edges_of(rings)
    length = np.hypot(*(points[first + 1] - points[first]).T)
    around = np.bincount(ring, length, len(rings.ring) - 1)
    kept = _simplified(points, rings.ring, np.minimum(SLACK_M, around / 60.0))
    chord, chord_ring, of_edge = _chords(points, rings, kept, first, ring)
    size = np.hypot(chord[:, 0], chord[:, 1])
    angle = np.degrees(np.arctan2(chord[:, 1], -chord[:, 0]))  # of the normal (dy, -dx), from north, clockwise
    facing[first] = np.mod(angle + 0.0, 360.0)[of_edge]
    side = _side_numbers(chord, size, chord_ring, np.minimum(SHORT_M, around / 20.0))[of_edge]
    outer = np.zeros(len(rings.ring) - 1, dtype=bool)
    outer[rings.polygon[:-1]] = True
    counted = (side >= 0) & outer[ring]
    owner = np.repeat(np.arange(len(rings)), np.diff(rings.polygon))[ring]
    longest[first[counted]] = _longest(
        side[counted], owner[counted], length[counted], ((points[first] + points[first + 1]) / 2)[counted]
    )
    return Sides(facing, longest)


def _longest(side: Ints, owner: Ints, length: Floats, middle: Floats) -> NDArray[np.bool_]:
    """Which edges belong to the longest side of their polygon."""
    if not len(side):
        return np.zeros(0, dtype=bool)
    numbers, start, place = np.unique(side, return_index=True, return_inverse=True)
    total = np.bincount(place, length)
    centre = np.stack([np.bincount(place, length * middle[:, axis]) / total for axis in (0, 1)])
    polygon = owner[start]
    order = np.lexsort((centre[0].round(3), centre[1].round(3), -total.round(3), polygon))
    leading = np.unique(polygon[order], return_index=True)[1]
    best = np.zeros(len(numbers), dtype=bool)
    best[order[leading]] = True
    return best[place]


def _chords(
    points: Floats, rings: Rings, kept: NDArray[np.bool_], first: Ints, ring: Ints
) -> tuple[Floats, Ints, Ints]:
    """The pieces of the simplified outline: direction, ring, and for each edge of the outline the number of its piece.

    ``kept`` marks corners; a ring is cut at its kept corners, and what lies before the first belongs to the last.
    """
    corner = np.flatnonzero(kept)
    corner_ring = np.searchsorted(rings.ring, corner, side="right") - 1
    begins = np.searchsorted(corner_ring, np.arange(len(rings.ring)))
    following = np.arange(1, len(corner) + 1)
    last = begins[1:][begins[1:] > begins[:-1]] - 1
    following[last] = begins[:-1][begins[1:] > begins[:-1]]
    chord = points[corner[following]] - points[corner]
    of_edge = np.searchsorted(corner, first, side="right") - 1
    before = (of_edge < 0) | (corner_ring[np.maximum(of_edge, 0)] != ring)
    of_edge[before] = begins[ring[before] + 1] - 1
    return chord, corner_ring, of_edge


def _side_numbers(chord: Floats, size: Floats, ring: Ints, short: Floats) -> Ints:
    """The side that each piece of a simplified outline belongs to; -1 for short ones at a corner."""
    side = np.full(len(chord), -1, dtype=np.int64)
    long = np.flatnonzero(size >= short[ring])
    if not len(long):
        return side
    rings, start, count = np.unique(ring[long], return_index=True, return_counts=True)
    previous = np.arange(len(long)) - 1
    previous[start] = start + count - 1
    ahead, behind = chord[long], chord[long[previous]]
    turn = np.arctan2(behind[:, 0] * ahead[:, 1] - behind[:, 1] * ahead[:, 0], (behind * ahead).sum(axis=1))
    corner = np.abs(turn) >= np.radians(CORNER_DEG) - 1e-9
    fresh = corner.copy()
    fresh[start] = True
    number = np.cumsum(fresh) - 1
    # the first side of a ring goes on from its last where no corner lies between
    joined = np.arange(int(number[-1]) + 1)
    smooth = ~corner[start]
    joined[number[start[smooth]]] = number[(start + count - 1)[smooth]]
    side[long] = joined[number]
    return _filled(side, long, ring, rings)


def _filled(side: Ints, long: Ints, ring: Ints, rings: Ints) -> Ints:
    """Short pieces between two long ones of one side belong to it."""
    places = np.arange(len(side))
    at = np.searchsorted(long, places, side="right")
    first = np.searchsorted(ring[long], np.arange(int(ring[-1]) + 2))
    held = np.isin(ring, rings)
    begin, end = first[ring], first[ring + 1]
    before = np.where(at > begin, at - 1, end - 1)[held]
    after = np.where(at < end, at, begin)[held]
    one, other = side[long[before]], side[long[after]]
    result = side.copy()
    result[held] = np.where((result[held] < 0) & (one == other), one, result[held])
    return result


def _simplified(points: Floats, ring: Ints, slack: Floats) -> NDArray[np.bool_]:
    """Which corners of closed rings stay (Douglas and Peucker), for all rings at once.

    Each ring is halved at its lowest corner (then the leftmost) and the one farthest from it, so that it does not
    matter where it begins. The closing corner of a ring never stays.
    """
    kept = np.zeros(len(points), dtype=bool)
    sizes = np.diff(ring) - 1
    numbers = np.flatnonzero(sizes > 2)
    index, owner = spread(ring[:-1][numbers], sizes[numbers])
    order = np.lexsort((points[index, 0], points[index, 1], owner))
    anchor = index[order[np.searchsorted(owner, np.arange(len(numbers)))]]
    away = np.hypot(*(points[index] - points[anchor][owner]).T)
    order = np.lexsort((points[index, 0], points[index, 1], -away.round(6), owner))
    other = index[order[np.searchsorted(owner, np.arange(len(numbers)))]]
    kept[anchor] = kept[other] = True
    low, size = ring[:-1][numbers], sizes[numbers]
    there, back = (other - anchor) % size, (anchor - other) % size
    start = np.concatenate([anchor, other]) - np.tile(low, 2)
    steps, low, size = np.concatenate([there, back]), np.tile(low, 2), np.tile(size, 2)
    limit = np.tile(slack[numbers], 2)
    while len(start):
        open_ = steps > 1
        start, steps, low, size, limit = (some[open_] for some in (start, steps, low, size, limit))
        if not len(start):
            break
        inner, owner = spread(np.ones(len(start), dtype=np.int64), steps - 1)
        at = low[owner] + (start[owner] + inner) % size[owner]
        one = points[low + start % size]
        two = points[low + (start + steps) % size]
        away = _from_line(points[at], one[owner], two[owner])
        order = np.lexsort((points[at, 0], points[at, 1], -away.round(6), owner))
        farthest = order[np.searchsorted(owner, np.arange(len(start)))]
        split = away[farthest] > limit
        kept[at[farthest[split]]] = True
        middle = inner[farthest]
        low, size, limit = (np.concatenate([some[split], some[split]]) for some in (low, size, limit))
        start, steps = (
            np.concatenate([start[split], (start + middle)[split]]),
            np.concatenate([middle[split], (steps - middle)[split]]),
        )
    return kept


def _from_line(points: Floats, one: Floats, two: Floats) -> Floats:
    """Distance of points to the stretches from ``one`` to ``two``."""
    way = two - one
    square = (way * way).sum(axis=1)
    share = np.divide(((points - one) * way).sum(axis=1), square, out=np.zeros(len(points)), where=square > 0)
    rest = points - one - np.clip(share, 0.0, 1.0)[:, None] * way
    return np.asarray(np.hypot(rest[:, 0], rest[:, 1]))
