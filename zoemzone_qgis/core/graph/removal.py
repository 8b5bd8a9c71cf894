"""What the pairs of other patches lose when a patch or a link goes, by searching the network without it."""

from __future__ import annotations

from typing import Any

import numpy as np

from .decay import Measure
from .indices import block_size
from .patchgraph import Floats, Ints, PatchGraph


def patch_loss(graph: PatchGraph, measure: Measure, patch: int) -> float:
    """Sum over ordered pairs of other patches of a_i a_j times the value that the pair loses without ``patch``.

    d_ij = min(d_ij without the patch, d_ik + d_kj), so one search from each patch in the network without it tells both
    values. Of each pair, the end that is nearer to ``patch`` is searched from.
    """
    from scipy.sparse.csgraph import dijkstra

    matrix = graph.matrix(measure.lengths)
    via = dijkstra(matrix, indices=patch, limit=measure.largest)
    near = via.copy()
    near[patch] = np.inf
    without = _without_patch(matrix, graph, patch)
    return _lost(graph.weights, without, measure, near, via)


def _without_patch(matrix: Any, graph: PatchGraph, patch: int) -> Any:
    """The matrix with all links of a patch endless."""
    changed = matrix.copy()
    changed.data[(graph.rows.origin == patch) | (graph.rows.to == patch)] = np.inf
    return changed


def _lost(weights: Floats, without: Any, measure: Measure, near: Floats, via: Floats) -> float:
    from scipy.sparse.csgraph import dijkstra

    # of each pair the end nearer to the patch is searched from (equally near: the first in order)
    order: Ints = np.argsort(near, kind="stable")[: int(np.isfinite(near).sum())]
    rank = np.full(len(near), -1)
    rank[order] = np.arange(len(order))
    lost, block = 0.0, block_size(len(weights))
    for begin in range(0, len(order), block):
        part = order[begin : begin + block]
        if near[part[0]] * 2 > measure.largest:
            break
        ways = dijkstra(without, indices=part, limit=measure.largest)[:, order]
        through = near[part, None] + via[None, order]
        later = rank[None, order] > rank[part, None]
        drop = np.where(
            later & (through < ways) & (through <= measure.largest), measure.value(through) - measure.value(ways), 0.0
        )
        lost += 2 * float(weights[part] @ (drop @ weights[order]))
    return lost


def link_loss(graph: PatchGraph, measure: Measure, link: int) -> float:
    """Sum over ordered pairs of patches of a_i a_j times the value that the pair loses without ``link``."""
    from scipy.sparse.csgraph import dijkstra

    matrix = graph.matrix(measure.lengths)
    without = matrix.copy()
    without.data[graph.rows.link == link] = np.inf
    lost, block, weights = 0.0, block_size(graph.count), graph.weights
    for begin in range(0, graph.count, block):
        part = np.arange(begin, min(graph.count, begin + block))
        drop = measure.value(dijkstra(matrix, indices=part, limit=measure.largest))
        drop -= measure.value(dijkstra(without, indices=part, limit=measure.largest))
        lost += float(weights[part] @ (drop @ weights))
    return lost
