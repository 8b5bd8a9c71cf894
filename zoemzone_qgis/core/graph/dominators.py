"""Which patch lies on every shortest way, where ways are counted in links."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from .patchgraph import Floats, Ints, PatchGraph
from .ranges import Indices, ranges


def dominators(graph: PatchGraph, sources: Ints, hops: Floats) -> Indices:
    """For each source and patch the last patch before it that all shortest ways (fewest links) pass; -1 for the source
    and for what is not reached.

    ``hops`` (sources, patches): fewest links, infinite where not reached.

    >>> graph = PatchGraph.of([1] * 4, [0, 0, 1, 2], [1, 2, 3, 3], [1.0] * 4)
    >>> dominators(graph, np.array([0]), np.array([[0.0, 1.0, 1.0, 2.0]])).tolist()
    [[-1, 0, 0, 0]]
    """
    count = graph.count
    rows = graph.rows
    level = np.where(np.isfinite(hops), hops, -1.0).astype(np.int32).ravel()
    before = np.full(level.size, -1, np.int32)
    depth = np.zeros(level.size, np.int32)
    order = np.argsort(level.astype(np.int16) if level.max(initial=0) < 32_000 else level, kind="stable")
    bounds = np.searchsorted(level[order], np.arange(1, int(level.max(initial=0)) + 2))
    to = rows.to.astype(np.int32)
    for number, (begin, end) in enumerate(pairwise(bounds.tolist()), start=1):
        cells = order[begin:end]
        patch = cells % count
        many = np.diff(rows.start)[patch]
        pointer = to[ranges(rows.start[patch], many)] + np.repeat((cells - patch).astype(np.int32), many)
        shorter = np.flatnonzero(level[pointer] == number - 1)
        group = np.repeat(np.arange(len(cells), dtype=np.int32), many)[shorter]
        pointer = pointer[shorter]
        before[cells] = _common(group, pointer, before, depth, len(cells))
        depth[cells] = depth[before[cells]] + 1
    reached = before >= 0
    before[reached] %= count
    return before.reshape(hops.shape)


def _common(group: Indices, pointer: Indices, before: Indices, depth: Indices, count: int) -> Indices:
    """The nearest common dominator of the pointers of each group; groups stand in order."""
    found = np.empty(count, np.int32)
    while len(group):
        first = np.flatnonzero(np.diff(group, prepend=-1))
        low, high = np.minimum.reduceat(pointer, first), np.maximum.reduceat(pointer, first)
        one = low == high
        found[group[first[one]]] = low[one]
        if one.all():
            break
        many = np.diff(first, append=len(group))
        stay = ~np.repeat(one, many)
        group, pointer = group[stay], pointer[stay]
        least = np.repeat(np.minimum.reduceat(depth[pointer], np.flatnonzero(np.diff(group, prepend=-1))), many[~one])
        deepest = np.repeat(np.maximum.reduceat(depth[pointer], np.flatnonzero(np.diff(group, prepend=-1))), many[~one])
        # the deeper ones climb to the others; where all are equally deep, all climb
        climb = (depth[pointer] > least) | (least == deepest)
        pointer = np.where(climb, before[pointer], pointer)
    return found
