"""Links that can be left out because detours are as short: fewer links, the same distances."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..progress import SILENT, Progress
from .patchgraph import PatchGraph
from .ranges import ranges

_BLOCK, _NEAREST = 1_000_000, 32


def witnesses(graph: PatchGraph, margin: float = 0.0, progress: Progress = SILENT) -> NDArray[np.int64]:
    """For each link, how many third patches give a detour of two links, each shorter than it, together no longer
    (with a ``margin``: shorter by at least that).

    Both links of the detour are shorter (not equal), so that by induction on length all links with a witness can go
    at once, also where lengths are 0 or equal. Detours are tried over the nearest 32 neighbours of one end: enough in
    networks where each patch has some, and in denser ones the work stays in proportion to the links.

    >>> witnesses(PatchGraph.of([1, 1, 1], [0, 1, 0], [1, 2, 2], [3.0, 4.0, 7.0])).tolist()
    [0, 1, 0]
    """
    rows, count = graph.rows, graph.count
    length = graph.distance[rows.link]
    key = rows.origin * count + rows.to
    found = np.zeros(len(graph.first), np.int64)
    if not len(key):
        return found
    nearest = np.lexsort((length, rows.origin))
    degree = np.minimum(np.diff(rows.start), _NEAREST)
    # the end with fewer links is looked around
    here = np.where(degree[graph.first] <= degree[graph.second], graph.first, graph.second)
    there = graph.first + graph.second - here
    upto = np.cumsum(degree[here])
    begin = 0
    while begin < len(here):
        progress.check()
        end = max(begin + 1, int(np.searchsorted(upto, (upto[begin - 1] if begin else 0) + _BLOCK)))
        many = degree[here[begin:end]]
        link = np.repeat(np.arange(begin, end), many)
        at = nearest[ranges(rows.start[here[begin:end]], many)]
        shorter = length[at] < graph.distance[link]
        link, at = link[shorter], at[shorter]
        asked = rows.to[at] * count + there[link]
        place = np.minimum(np.searchsorted(key, asked), len(key) - 1)
        second, whole = length[place], graph.distance[link]
        detour = (key[place] == asked) & (second < whole) & (length[at] + second + margin <= whole)
        found += np.bincount(link[detour], minlength=len(found))
        begin = end
    return found


def intact_links(graph: PatchGraph, margin: float = 0.0, progress: Progress = SILENT) -> NDArray[np.bool_]:
    """Links that stay when only the distances of the intact network matter (PC): no witness. With a ``margin``, every
    link stays on which a shortest way may pass (betweenness).

    Not for the loss of a patch or a link: the detour may be what goes. See ``robust_links``.
    """
    return witnesses(graph, margin, progress) < 1


def robust_links(graph: PatchGraph, progress: Progress = SILENT) -> NDArray[np.bool_]:
    """Links that stay when any one patch or link may go (dPC, importance of links): fewer than two witnesses.

    Two detours over different patches share no patch and no link, so one is left whatever goes.
    """
    return witnesses(graph, progress=progress) < 2
