"""What the pairs of other patches lose when one patch goes, by searching the network without it."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..progress import Progress
from .decay import Measure
from .losses import MeasureOf
from .parts import Part, parts
from .patchgraph import Floats, Ints, PatchGraph
from .ranges import ranges

_SOURCES = 256


class Removal:
    """Patches taken from a network one by one: for a few patches of a large network."""

    def __init__(self, graph: PatchGraph, measure_of: MeasureOf) -> None:
        self._parts = [(part, measure_of(part.graph)) for part in parts(graph)]
        self._part, self._place = np.full(graph.count, -1), np.zeros(graph.count, np.int64)
        for number, (part, _) in enumerate(self._parts):
            self._part[part.patches] = number
            self._place[part.patches] = np.arange(len(part.patches))

    def losses(self, wanted: NDArray[np.bool_], progress: Progress) -> Floats:
        """As ``patch_losses``, for the patches that are wanted; 0 elsewhere."""
        lost = np.zeros(len(wanted))
        patches = np.flatnonzero(wanted)
        for done, patch in enumerate(patches.tolist()):
            progress.report(done / len(patches))
            if self._part[patch] >= 0:
                part, measure = self._parts[self._part[patch]]
                lost[patch] = _loss(part, measure, int(self._place[patch]), progress)
        progress.report(1.0)
        return lost


def _loss(part: Part, measure: Measure, patch: int, progress: Progress) -> float:
    """Sum over ordered pairs of other patches of a_i a_j times the value that the pair loses without ``patch``.

    d_ij = min(d_ij without the patch, d_ik + d_kj), so one search in the network without it tells both values; of each
    pair, the end that is nearer to the patch searches. Ways farther from the patch than the largest length lead to
    nothing: they would be longer than that.
    """
    from scipy.sparse.csgraph import dijkstra

    graph = part.graph
    via = dijkstra(graph.matrix(measure.lengths), indices=patch, limit=measure.largest)
    via[patch] = np.inf
    inside = np.flatnonzero(np.isfinite(via))
    without, via = _within(graph, measure.lengths, inside), via[inside]
    weights = graph.weights[inside]
    order = np.argsort(via, kind="stable")
    rank = np.empty(len(order), np.int64)
    rank[order] = np.arange(len(order))
    sources = order[via[order] * 2 <= measure.largest]
    lost = 0.0
    for begin in range(0, len(sources), _SOURCES):
        progress.check()
        some = sources[begin : begin + _SOURCES]
        ways = dijkstra(without, indices=some, limit=measure.largest)
        through = via[some, None] + via[None, :]
        loses = (rank[None, :] > rank[some, None]) & (through < ways) & (through <= measure.largest)
        drop = np.zeros(ways.shape)
        drop[loses] = measure.value(through[loses]) - measure.value(ways[loses])
        lost += 2 * float(weights[some] @ (drop @ weights))
    return lost


def _within(graph: PatchGraph, lengths: Floats, inside: Ints) -> Any:
    """The sparse matrix of some of the patches (rising numbers) and the links among them."""
    from scipy.sparse import csr_matrix

    rows = graph.rows
    number = np.full(graph.count, -1, np.int32)
    number[inside] = np.arange(len(inside), dtype=np.int32)
    many = np.diff(rows.start)[inside]
    at = ranges(rows.start[inside], many)
    to = number[rows.to[at]]
    keep = to >= 0
    start = np.zeros(len(inside) + 1, np.int32)
    np.cumsum(np.bincount(np.repeat(np.arange(len(inside)), many)[keep], minlength=len(inside)), out=start[1:])
    return csr_matrix((lengths[rows.link[at[keep]]], to[keep], start), shape=(len(inside), len(inside)))
