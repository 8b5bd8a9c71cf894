"""The cheapest chains across a gap, one after another."""

from __future__ import annotations

import heapq

from .crossing import Crossing, Way
from .search import NOTHING, Search

Members = tuple[int, ...]


def cheapest(crossing: Crossing, search: Search, count: int, most: int) -> list[Way]:
    """The ``count`` chains of least weight, at most ``most`` each, in which every parcel is needed.

    A chain that holds all parcels of a cheaper one is no alternative. So each next chain leaves out a parcel of every
    chain before it: whatever is found is split into the searches that leave out one more of its parcels (after Lawler
    1972), and the best of all searches is the next chain. A search stops at the weight of the worst chain that still
    counts.
    """
    first = search.best(NOTHING, most)
    if first is None:
        return []
    queue = [_entry(crossing, first, NOTHING)]
    known: dict[Members, int] = {queue[0][1]: first.weight}
    tried, found = {NOTHING}, dict[Members, Way]()
    while queue and len(found) < count:
        _, members, _, without, way = heapq.heappop(queue)
        found.setdefault(members, way)
        if len(found) == count:
            break
        for parcel in members:
            more = without | {parcel}
            if more in tried:
                continue
            tried.add(more)
            bound = most if len(known) < count else sorted(known.values())[count - 1]
            other = search.best(more, bound)
            if other is not None:
                entry = _entry(crossing, other, more)
                known[entry[1]] = other.weight
                heapq.heappush(queue, entry)
    return list(found.values())


def _entry(
    crossing: Crossing, way: Way, without: frozenset[int]
) -> tuple[int, Members, tuple[int, ...], frozenset[int], Way]:
    """A chain in the queue: by weight, then by its parcels."""
    members = tuple(sorted(way.members(crossing.paid)))
    return way.weight, members, tuple(sorted(without)), without, way
