"""What remains of a gap that cannot be closed: the smallest largest hop, and the parcel that helps most."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from ..progress import SILENT, Progress
from .crossing import TOLERANCE, Crossing, Way
from .places import Floats, Ints
from .search import Search

_COARSE_M = 1.0


@dataclass(frozen=True)
class Best:
    """The parcel that alone shortens the largest hop most, the largest hop (m) with it, and the hops before and after
    it."""

    parcel: int
    hop: float
    before: float
    after: float


def smallest_hop(crossing: Crossing, most: int, progress: Progress = SILENT) -> tuple[float, Way]:
    """The least largest hop (m) of all ways of weight ``most`` or less, stones aside, and the cheapest way with it.

    Where anything may be spent, the way of shortest hops tells. Else the interval between a hop that is too short and
    one right across is halved; then each way found is beaten until none is left with a shorter largest hop. So the
    answer is a distance that occurs, and no way beats it. Where the hops are not what lacks, the answer is a way that
    keeps them.
    """
    plain = replace(crossing, stone_m=np.inf)

    def across(limit: float) -> tuple[float, Way] | None:
        way = Search(replace(plain, hop_m=limit), progress, most).best()
        return None if way is None else (largest(crossing, way.route), way)

    found = across(crossing.hop_m)
    if found is not None:
        return found
    low, direct = crossing.hop_m, largest(crossing, (crossing.start, crossing.end))
    if most >= int(crossing.weight.sum()):
        everything = np.arange(len(crossing.places), dtype=np.int64)
        low = direct = float(_bottlenecks(crossing, crossing.start, everything, crossing.end, progress)[crossing.end])
    found = across(direct) or (direct, Way(0, (crossing.start, crossing.end)))
    while found[0] > low + TOLERANCE:
        is_coarse = found[0] - low > _COARSE_M
        better = across((found[0] + low) / 2 if is_coarse else found[0] - 2 * TOLERANCE)
        if better is not None:
            found = better
        elif is_coarse:
            low = (found[0] + low) / 2
        else:
            break
    return found


def smallest_stretch(crossing: Crossing, most: int, progress: Progress = SILENT) -> float:
    """The least distance (m) from stone to stone with which a way of weight ``most`` or less exists, to within a metre
    above it. There must be a way where stones are left aside.
    """

    def is_across(limit: float) -> bool:
        return Search(replace(crossing, stone_m=limit), progress, most).best() is not None

    others = np.arange(len(crossing.places), dtype=np.int64)
    high = float(crossing.places.distances(crossing.start, others).max())
    low = crossing.stone_m
    while high - low > _COARSE_M:
        middle = (high + low) / 2
        low, high = (low, middle) if is_across(middle) else (middle, high)
    return high


def largest(crossing: Crossing, route: tuple[int, ...]) -> float:
    """The largest hop (m) of a route."""
    return max(
        float(crossing.places.distances(one, np.array([next], dtype=np.int64))[0]) for one, next in pairwise(route)
    )


def largest_now(crossing: Crossing) -> float:
    """The smallest largest hop (m) over land that is there already."""
    free = np.flatnonzero(~crossing.paid)
    return float(_bottlenecks(crossing, crossing.start, free)[free == crossing.end][0])


def best_single(crossing: Crossing, most: int, progress: Progress = SILENT) -> Best | None:
    """The parcel of weight ``most`` or less with which alone the largest hop is least; None where none shortens it.

    Land that is there already takes part. Of parcels that do equally well it is the cheapest, then the first.
    """
    free = np.flatnonzero(~crossing.paid)
    from_start, from_end = _bottlenecks(crossing, crossing.start, free), _bottlenecks(crossing, crossing.end, free)
    chosen = np.flatnonzero(crossing.paid & (crossing.weight <= most))
    chosen = chosen[np.lexsort((chosen, crossing.weight[chosen]))]
    bounds = np.full((2, len(chosen)), np.inf)
    for place, *hops in zip(free.tolist(), from_start.tolist(), from_end.tolist(), strict=True):
        there = crossing.places.least(place, chosen)
        bounds = np.minimum(bounds, np.maximum(there, np.array(hops)[:, None]))
    bound = bounds.max(axis=0)
    shortest = float(from_start[free == crossing.end][0]) - 2 * TOLERANCE
    found: dict[int, float] = {}
    for number in np.argsort(bound, kind="stable").tolist():
        if bound[number] > shortest + TOLERANCE:
            break
        progress.check()
        there = crossing.places.distances(int(chosen[number]), free)
        found[number] = max(float(np.maximum(there, hops).min()) for hops in (from_start, from_end))
        shortest = min(shortest, found[number])
    good = [number for number, hop in found.items() if hop <= shortest + TOLERANCE]
    if not good:
        return None
    parcel = int(chosen[min(good)])
    there = crossing.places.distances(parcel, free)
    sides = [float(there[np.argmin(np.maximum(there, hops))]) for hops in (from_start, from_end)]
    return Best(parcel, found[min(good)], sides[0], sides[1])


def _bottlenecks(
    crossing: Crossing, origin: int, among: Ints, until: int | None = None, progress: Progress = SILENT
) -> Floats:
    """The smallest largest hop (m) from a place to each of some places, over these places alone; when ``until`` is
    given, to this one and to what is reached before it.

    The tree of shortest hops (Prim 1957) holds these ways. The place that is nearest to the tree by lower bounds is
    measured, until the nearest of all is one that was measured.
    """
    places, count = crossing.places, len(among)
    hop = np.full(count, np.inf)
    near = np.full(count, np.inf)  # from the tree to each place that is not in it
    source = np.full(count, -1, dtype=np.int64)  # the place in the tree where it was measured from; -1 by lower bound
    tree = [int(np.flatnonzero(among == origin)[0])]
    hop[tree[0]] = 0.0
    while len(tree) < count and among[tree[-1]] != until:
        progress.check()
        bound = places.least(int(among[tree[-1]]), among)
        closer = (bound < near) & np.isinf(hop)
        near[closer], source[closer] = bound[closer], -1
        while source[other := int(np.argmin(near))] < 0:
            near[other], source[other] = _nearest(crossing, int(among[other]), among, tree)
        hop[other] = max(hop[source[other]], near[other])
        near[other] = np.inf
        tree.append(other)
    return hop


def _nearest(crossing: Crossing, place: int, among: Ints, tree: list[int]) -> tuple[float, int]:
    """The distance from a place to the nearest place in the tree, and which that is."""
    here = np.array(tree, dtype=np.int64)
    bound = crossing.places.least(place, among[here])
    best = (np.inf, -1)
    for number in np.argsort(bound, kind="stable").tolist():
        if bound[number] > best[0]:
            break
        distance = float(crossing.places.distances(place, among[here[[number]]])[0])
        best = min(best, (distance, int(here[number])))
    return best
