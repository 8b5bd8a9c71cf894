"""What remains of a gap that cannot be closed: the smallest largest hop, and the parcel that helps most."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np

from ..progress import SILENT, Progress
from .crossing import TOLERANCE, Crossing, Way
from .places import Floats, Ints
from .search import NOTHING, Search

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

    Between a hop that is too short and one that leads across the interval is halved; then each way found is beaten
    until none is left with a shorter largest hop. So the answer is a distance that occurs, and no way beats it.
    """
    plain = replace(crossing, stone_m=np.inf)

    def across(limit: float) -> tuple[float, Way] | None:
        way = Search(replace(plain, hop_m=limit), progress).best(NOTHING, most)
        return None if way is None else (largest(crossing, way.route), way)

    direct = largest(crossing, (crossing.start, crossing.end))
    found = across(direct) or (direct, Way(0, (crossing.start, crossing.end)))
    low = 0.0
    while found[0] > TOLERANCE:
        is_coarse = found[0] - low > _COARSE_M
        limit = (found[0] + low) / 2 if is_coarse else found[0] - 2 * TOLERANCE
        better = across(limit)
        if better is not None:
            found = better
        elif is_coarse:
            low = limit
        else:
            return found
    return found


def smallest_stretch(crossing: Crossing, most: int, progress: Progress = SILENT) -> float:
    """The least distance (m) from stone to stone with which a way of weight ``most`` or less exists, to within a metre
    above it. There must be a way where stones are left aside.
    """

    def is_across(limit: float) -> bool:
        return Search(replace(crossing, stone_m=limit), progress).best(NOTHING, most) is not None

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


def _bottlenecks(crossing: Crossing, origin: int, free: Ints) -> Floats:
    """The smallest largest hop (m) from a place to each of the free places over free places alone.

    The tree of shortest hops (Prim 1957) holds these ways. The nearest place by lower bounds is measured, until the
    nearest of all is one that was measured.
    """
    places, count = crossing.places, len(free)
    hop = np.full(count, np.inf)
    reach = np.full((count, count), np.inf)  # from a place in the tree (row) to each of the others
    is_measured = np.zeros((count, count), dtype=bool)
    near = np.full(count, np.inf)  # from the tree to each place that is not in it
    joined = int(np.flatnonzero(free == origin)[0])
    hop[joined] = 0.0
    for _ in range(count - 1):
        reach[joined] = places.least(int(free[joined]), free)
        reach[:, joined] = np.inf
        near = np.where(np.isinf(hop), np.minimum(near, reach[joined]), np.inf)
        while True:
            other = int(np.argmin(near))
            place = int(np.argmin(reach[:, other]))
            if is_measured[place, other]:
                break
            reach[place, other] = places.distances(int(free[place]), free[[other]])[0]
            is_measured[place, other] = True
            near[other] = reach[:, other].min()
        hop[other] = max(hop[place], reach[place, other])
        joined = other
    return hop
