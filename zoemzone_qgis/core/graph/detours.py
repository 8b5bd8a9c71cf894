"""How much longer it gets, at most, when a way between two neighbours of a patch must avoid it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..progress import Progress
from .patchgraph import Floats, Ints, PatchGraph
from .ranges import Indices, ranges

_BLOCK = 1_000_000
_MOST_NEIGHBOURS = 200


@dataclass(frozen=True)
class Detours:
    """For each patch and each two of its neighbours, an upper bound of the delay without the patch.

    ``begin`` (n,): where the square table of a patch begins in ``delay``, -1 for a patch without one (very many
    neighbours); rows and columns are its links in the order of ``graph.rows``.
    """

    graph: PatchGraph
    begin: Ints
    delay: Floats

    def delays(self, before: Ints, patch: Ints, behind: Ints) -> Floats:
        """The bound for ways from ``before`` over ``patch`` to ``behind``, which must be neighbours; infinite where
        there is none."""
        rows, count = self.graph.rows, self.graph.count
        key = rows.origin * count + rows.to
        one = np.searchsorted(key, patch * count + before) - rows.start[patch]
        two = np.searchsorted(key, patch * count + behind) - rows.start[patch]
        degree = rows.start[patch + 1] - rows.start[patch]
        known = self.begin[patch] >= 0
        found = np.full(len(patch), np.inf)
        found[known] = self.delay[(self.begin[patch] + one * degree + two)[known]]
        return found


def detours(graph: PatchGraph, full: PatchGraph, progress: Progress) -> Detours:
    """Bounds from detours over a link of ``full`` (the same patches, with at least the links of ``graph``), or over a
    link of ``graph`` and one of ``full``.

    >>> from ..progress import SILENT
    >>> graph = PatchGraph.of([1, 1, 1], [0, 1, 0], [1, 2, 2], [10.0, 10.0, 25.0])
    >>> detours(graph, graph, SILENT).delays(np.array([0]), np.array([1]), np.array([2])).tolist()
    [5.0]
    """
    rows = graph.rows
    degree = np.diff(rows.start)
    squares = np.where(degree <= _MOST_NEIGHBOURS, degree**2, 0)
    begin = np.where(degree <= _MOST_NEIGHBOURS, np.cumsum(squares) - squares, -1)
    delay = np.full(int(squares.sum()), np.inf)
    links = np.flatnonzero((degree <= _MOST_NEIGHBOURS)[rows.origin])
    many = degree[rows.origin[links]]
    work = many * degree[rows.to[links]]
    upto, at = np.cumsum(work), 0
    while at < len(links):
        progress.report(at / len(links))
        end = max(at + 1, int(np.searchsorted(upto, (upto[at - 1] if at else 0) + _BLOCK)))
        some = links[at:end]
        patch = np.repeat(rows.origin[some], many[at:end])
        one = np.repeat(some, many[at:end])
        two = ranges(rows.start[rows.origin[some]], many[at:end])
        lengths = graph.distance[rows.link]
        around = _around(graph, full, patch, rows.to[one], rows.to[two])
        place = begin[patch] + (one - rows.start[patch]) * degree[patch] + two - rows.start[patch]
        delay[place] = np.maximum(around - lengths[one] - lengths[two], 0.0)
        at = end
    return Detours(graph, begin, delay)


def _around(graph: PatchGraph, full: PatchGraph, patch: Ints, one: Ints, two: Ints) -> Floats:
    """The shortest way of at most two links from ``one`` to ``two`` that avoids ``patch``; 0 when they are the same."""
    rows, count = graph.rows, graph.count
    key, length = full.rows.origin * count + full.rows.to, full.distance[full.rows.link]
    found = np.minimum(np.where(one == two, 0.0, np.inf), _linked(key, length, one * count + two))
    many = rows.start[one + 1] - rows.start[one]
    pair: Indices = np.repeat(np.arange(len(one), dtype=np.int32), many)
    first = ranges(rows.start[one], many)
    other = np.flatnonzero(rows.to[first] != patch[pair])
    pair, first = pair[other], first[other]
    whole = graph.distance[rows.link[first]] + _linked(key, length, rows.to[first] * count + two[pair])
    if len(pair):
        begin = np.flatnonzero(np.diff(pair, prepend=-1))
        found[pair[begin]] = np.minimum(found[pair[begin]], np.minimum.reduceat(whole, begin))
    return found


def _linked(key: Ints, length: Floats, asked: Ints) -> Floats:
    """The length of each link, infinite where there is none."""
    place = np.minimum(np.searchsorted(key, asked), len(key) - 1)
    return np.where(key[place] == asked, length[place], np.inf)
