"""Which parts of the outlines of units are an edge that a rule asks for, and whose a shared edge is."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..planar.rings import Floats, Ints
from .landkinds import LandKinds
from .looks import Looks
from .measure import Rule
from .outline import Pieces
from .units import faced

Flags = NDArray[np.bool_]

SHARED_M = 3.0
"""Edges of two units this near to each other, each with the other beside it, are one shared edge."""
CHUNK_M = 20.0
"""Along this much of an edge a strip begins at one distance from it."""


@dataclass(frozen=True)
class Outside:
    """Pieces of outlines with all that is known of them: ``longest`` and ``facing`` of their side, what is seen, and
    the unit beside them (-1: none)."""

    pieces: Pieces
    longest: Flags
    facing: Floats
    looks: Looks
    beside: NDArray[np.int32]

    def edge(self, name: str, kinds: LandKinds) -> Flags:
        """Which pieces are of an edge: longest, all, road, water, wood, parcel.

        Water may lie outside or be the first that lies inside; wood does not count where the unit is wood itself.
        """
        first = self.looks.inside[:, 0] % len(kinds.water)
        chosen: Flags = np.ones(len(self.pieces), dtype=bool)
        if name == "longest":
            chosen = self.longest
        elif name == "road":
            chosen = self.looks.road | kinds.paved[first]
        elif name == "water":
            chosen = self.looks.water | kinds.water[first]
        elif name == "wood":
            chosen = self.looks.wood & ~kinds.wood[first]
        elif name == "parcel":
            chosen = self.beside >= 0
        return chosen

    def lengths(self, name: str, kinds: LandKinds, units: int) -> Floats:
        """Metres of an edge of each unit."""
        chosen = self.edge(name, kinds)
        return np.bincount(self.pieces.unit[chosen], self.pieces.length[chosen], units).astype(np.float64)

    def facing_of(self, units: int) -> Floats:
        """Where the longest side of each unit faces, as arrows (east and north, units)."""
        chosen = np.flatnonzero(self.longest)
        unit, length = self.pieces.unit[chosen], self.pieces.length[chosen]
        angle = np.radians(self.facing[chosen])
        return np.stack([np.bincount(unit, length * part, units) for part in (np.sin(angle), np.cos(angle))])


@dataclass(frozen=True)
class StripRule:
    """A kind of strip: the rule that asks for it, and which class codes (65,536) it is for."""

    rule: Rule
    classes: Flags

    def pieces(self, outside: Outside, kinds: LandKinds) -> tuple[Ints, Ints]:
        """The pieces along which the strip lies, and how far inside them (m) it begins.

        It lies where land of its classes begins within 10 m. Along water the strip may be of the water itself: then
        not where the outline runs through water. Along all edges of woodland not where wood lies outside, too.
        """
        rule = self.rule
        found, depth = outside.looks.first(self.classes, rule.sight_strip)
        chosen = outside.edge(rule.edge, kinds) & found
        begins = np.take_along_axis(outside.looks.inside, depth[:, None], axis=1)[:, 0] % len(self.classes)
        if rule.edge == "water":
            chosen &= ~(kinds.water[begins] & outside.looks.wet)
        if rule.edge == "all" and self.classes.any() and kinds.wood[self.classes].all():
            chosen &= ~outside.looks.wood
        for condition in faced(rule):
            chosen &= condition.holds(outside.facing)
        numbers = np.flatnonzero(chosen)
        return numbers, depth[numbers]


def not_shared(middle: Floats, unit: NDArray[np.int64], beside: NDArray[np.int64], rank: NDArray[np.int64]) -> Flags:
    """Which pieces (by their middles) of one kind of strip stay, so that no strip lies on both sides of an edge.

    A piece goes when the unit beside it has a lower rank and itself a piece of this strip within 3 m, with this unit
    beside it.

    >>> middle = np.array([[5.0, 0.0], [5.0, 0.1], [25.0, 0.0]])
    >>> not_shared(middle, np.array([0, 1, 1]), np.array([1, 0, 0]), np.array([0, 1])).tolist()
    [True, False, True]
    """
    from scipy.spatial import cKDTree

    stays = np.ones(len(unit), dtype=bool)
    shared = np.flatnonzero(beside >= 0)
    if not len(shared):
        return stays
    low, high = np.minimum(unit[shared], beside[shared]), np.maximum(unit[shared], beside[shared])
    _, pair = np.unique(low * (int(high.max()) + 1) + high, return_inverse=True)
    spots = np.column_stack([middle[shared] - middle[shared].min(axis=0), pair.ravel() * 10.0 * SHARED_M])
    loses = rank[beside[shared]] < rank[unit[shared]]
    if not loses.any() or loses.all():
        return stays
    distance, _ = cKDTree(spots[~loses]).query(spots[loses], distance_upper_bound=SHARED_M)
    stays[shared[loses][np.isfinite(distance)]] = False
    return stays


@dataclass(frozen=True)
class Runs:
    """Lines of pieces that follow each other: points (n, 2), where each line begins in them (and the end of all), its
    unit, and how far inside (m) its strip begins."""

    points: Floats
    start: Ints
    unit: Ints
    depth: Floats


def runs_of(pieces: Pieces, chosen: Ints, depth: Ints) -> Runs:
    """Lines along chosen pieces (ascending) of which the strip begins at one depth.

    The depth is the middle one along about 20 m. A line goes on over the place where a ring begins.
    """
    chunk = _chunks(pieces, chosen)
    order = np.lexsort((depth, chunk))
    _, place, count = np.unique(chunk, return_inverse=True, return_counts=True)
    begins = np.concatenate([[0], np.cumsum(count)[:-1]]).astype(np.int64)
    level = depth[order][begins + (count - 1) // 2][place] if len(chosen) else depth
    rolled = _rolled(pieces, chosen, level)
    chosen, level = chosen[rolled], level[rolled]
    fresh = np.ones(len(chosen), dtype=bool)
    if len(chosen) > 1:
        same = (pieces.ring[chosen[1:]] == pieces.ring[chosen[:-1]]) & (level[1:] == level[:-1])
        touch = (np.abs(pieces.begin[chosen[1:]] - pieces.end[chosen[:-1]]) < 1e-6).all(axis=1)
        fresh[1:] = ~(same & touch)
    starts = np.flatnonzero(fresh)
    ends = np.append(starts[1:], len(chosen)) - 1
    # a corner stays where a new edge of the outline begins
    corner = fresh.copy()
    corner[1:] |= pieces.edge[chosen[1:]] != pieces.edge[chosen[:-1]]
    line = np.cumsum(fresh) - 1
    sizes = np.bincount(line[corner], minlength=len(starts)) + 1
    start = np.concatenate([[0], np.cumsum(sizes)]).astype(np.int64)
    points = np.empty((int(start[-1]), 2))
    last = np.zeros(len(points), dtype=bool)
    last[start[1:] - 1] = True
    points[~last] = pieces.begin[chosen[corner]]
    points[last] = pieces.end[chosen[ends]]
    return Runs(points, start, pieces.unit[chosen[starts]], level[starts].astype(np.float64))


def _chunks(pieces: Pieces, chosen: Ints) -> Ints:
    """A number for the chosen pieces of about 20 m of a ring, the same wherever the ring begins up to rounding."""
    along = np.cumsum(pieces.length)
    starts = np.searchsorted(pieces.ring, pieces.ring[chosen])
    part = (along[chosen] - pieces.length[chosen] - (along[starts] - pieces.length[starts])) // CHUNK_M
    return np.asarray(
        np.unique(pieces.ring[chosen] * (1 << 32) + part.astype(np.int64), return_inverse=True)[1].ravel()
    )


def _rolled(pieces: Pieces, chosen: Ints, level: Ints) -> Ints:
    """The order of the chosen pieces in which a line over the begin of a ring is whole: the ring is turned so that it
    begins at its first break."""
    order = np.arange(len(chosen))
    if not len(chosen):
        return order
    ring = pieces.ring[chosen]
    breaks = np.ones(len(chosen), dtype=bool)
    breaks[1:] = (ring[1:] != ring[:-1]) | (level[1:] != level[:-1])
    breaks[1:] |= (np.abs(pieces.begin[chosen[1:]] - pieces.end[chosen[:-1]]) >= 1e-6).any(axis=1)
    begins = np.flatnonzero(np.concatenate([[True], ring[1:] != ring[:-1]]))
    ends = np.append(begins[1:], len(chosen))
    closes = (np.abs(pieces.begin[chosen[begins]] - pieces.end[chosen[ends - 1]]) < 1e-6).all(axis=1)
    closes &= level[begins] == level[ends - 1]
    for begin, end in zip(begins[closes].tolist(), ends[closes].tolist(), strict=True):
        inner = np.flatnonzero(breaks[begin + 1 : end])
        if len(inner):
            order[begin:end] = np.roll(order[begin:end], -(int(inner[0]) + 1))
    return order
