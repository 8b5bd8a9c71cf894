"""Sums over the fewest links between all patches: 64 sources search at once, one bit each."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import numpy as np

from ..progress import Progress
from .patchgraph import Floats, Ints, PatchGraph
from .ranges import ranges

_BITS = 64
_WORD = np.dtype("<u8")


def hop_sums(graph: PatchGraph, value: Callable[[Floats], Floats], progress: Progress) -> Floats:
    """For each patch the sum over the others of weight x ``value`` of the fewest links to them, breadth-first.

    Sources that lie close together search in one word of 64 bits, so that most patches are reached by all of them
    within a few steps. Memory: some 30 bytes a link.

    >>> from ..progress import SILENT
    >>> chain = PatchGraph.of([1, 2, 4], [0, 1], [1, 2], [9.0, 9.0])
    >>> hop_sums(chain, lambda steps: 1 / (1 + steps), SILENT).round(6).tolist()
    [2.333333, 2.5, 1.333333]
    """
    flux = np.zeros(graph.count)
    order = _close_together(graph)
    for begin in range(0, len(order), _BITS):
        progress.report(begin / len(order))
        _search(graph, order[begin : begin + _BITS], value, flux)
    progress.report(1.0)
    return flux


def _search(graph: PatchGraph, sources: Ints, value: Callable[[Floats], Floats], flux: Floats) -> None:
    """Search from up to 64 sources, step by step."""
    start, to = graph.rows.start, graph.rows.to
    many = np.diff(start)
    everywhere = np.zeros(graph.count, _WORD)
    everywhere[sources] = np.left_shift(np.uint64(1), np.arange(len(sources), dtype=np.uint64))
    whole = np.bitwise_or.reduce(everywhere)
    front, active, steps = everywhere.copy(), sources, 0
    touched = np.zeros(graph.count, bool)
    while len(active):
        steps += 1
        touched[:] = False
        touched[to[ranges(start[active], many[active])]] = True
        near = np.flatnonzero(touched & (everywhere != whole))
        if not len(near):
            return
        entries = to[ranges(start[near], many[near])]
        arrived = np.bitwise_or.reduceat(front[entries], np.cumsum(many[near]) - many[near]) & ~everywhere[near]
        front[active] = 0
        active = near[arrived != 0]
        arrived = arrived[arrived != 0]
        everywhere[active] |= arrived
        front[active] = arrived
        bits = np.unpackbits(arrived.view(np.uint8).reshape(-1, 8), axis=1, bitorder="little")[:, : len(sources)]
        flux[sources] += (graph.weights[active] @ bits) * value(np.array([float(steps)]))


def _close_together(graph: PatchGraph) -> Ints:
    """The patches with links, so that each next 64 lie close together: clusters that grow link by link."""
    start, to = graph.rows.start.tolist(), graph.rows.to.tolist()
    taken = [begin == end for begin, end in pairwise(start)]
    order: list[int] = []
    waiting: list[int] = []  # where a cluster stopped, the next one begins
    for patch in range(graph.count):
        waiting.append(patch)
        while waiting:
            seed = waiting.pop()
            if taken[seed]:
                continue
            cluster, at = [seed], 0
            taken[seed] = True
            while at < len(cluster) and len(cluster) < _BITS:
                for other in to[start[cluster[at]] : start[cluster[at] + 1]]:
                    if not taken[other] and len(cluster) < _BITS:
                        taken[other] = True
                        cluster.append(other)
                at += 1
            order.extend(cluster)
            for member in cluster[at - 1 :]:
                waiting.extend(other for other in to[start[member] : start[member + 1]] if not taken[other])
    return np.array(order, np.int64)
