"""Links that can be left out because detours are as short: fewer links, the same distances."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .patchgraph import PatchGraph

_BLOCK = 2_000_000


def witnesses(graph: PatchGraph, margin: float = 0.0) -> NDArray[np.int64]:
    """For each link, how many third patches give a detour of two links, each shorter than it, together no longer
    (with a ``margin``: shorter by at least that).

    Both links of the detour are shorter (not equal), so that by induction on length all links with a witness can go
    at once, also where lengths are 0 or equal.

    >>> witnesses(PatchGraph.of([1, 1, 1], [0, 1, 0], [1, 2, 2], [3.0, 4.0, 7.0])).tolist()
    [0, 1, 0]
    """
    rows, count = graph.rows, graph.count
    length = graph.distance[rows.link]
    key = rows.origin * count + rows.to
    found = np.zeros(len(graph.first), np.int64)
    if not len(key):
        return found
    degree = np.diff(rows.start)
    # the end with fewer links is looked around
    here = np.where(degree[graph.first] <= degree[graph.second], graph.first, graph.second)
    there = graph.first + graph.second - here
    upto = np.cumsum(degree[here])
    begin = 0
    while begin < len(here):
        end = max(begin + 1, int(np.searchsorted(upto, (upto[begin - 1] if begin else 0) + _BLOCK)))
        many = degree[here[begin:end]]
        link = np.repeat(np.arange(begin, end), many)
        at = np.arange(len(link)) + np.repeat(rows.start[here[begin:end]] - np.cumsum(many) + many, many)
        shorter = length[at] < graph.distance[link]
        link, at = link[shorter], at[shorter]
        asked = rows.to[at] * count + there[link]
        place = np.minimum(np.searchsorted(key, asked), len(key) - 1)
        second, whole = length[place], graph.distance[link]
        detour = (key[place] == asked) & (second < whole) & (length[at] + second + margin <= whole)
        found += np.bincount(link[detour], minlength=len(found))
        begin = end
    return found


def intact_links(graph: PatchGraph, margin: float = 0.0) -> NDArray[np.bool_]:
    """Links that stay when only the distances of the intact network matter (PC): no witness. With a ``margin``, every
    link stays on which a shortest way may pass (betweenness).

    Not for the loss of a patch or a link: the detour may be what goes. See ``robust_links``.
    """
    return witnesses(graph, margin) < 1


def robust_links(graph: PatchGraph) -> NDArray[np.bool_]:
    """Links that stay when any one patch or link may go (dPC, importance of links): fewer than two witnesses.

    Two detours over different patches share no patch and no link, so one is left whatever goes.
    """
    return witnesses(graph) < 2
