"""The tree of shortest links, and the largest gap on the best way between two patches."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike

from .patchgraph import Floats, Ints, PatchGraph


def spanning_tree(graph: PatchGraph) -> Ints:
    """Numbers of the links of the minimum spanning tree (of each component), rising.

    Of equally long links the first in order is taken, so that the tree is always the same; links of length 0 count.

    >>> spanning_tree(PatchGraph.of([1, 1, 1], [0, 1, 0], [1, 2, 2], [0.0, 5.0, 4.0])).tolist()
    [0, 1]
    """
    from scipy.sparse import csr_matrix
    from scipy.sparse.csgraph import minimum_spanning_tree

    order = np.argsort(graph.distance, kind="stable")
    # ranks from 1 instead of lengths: a length of 0 would be no link to scipy, and ties would be left to chance
    rank = np.arange(1.0, len(order) + 1)
    shape = (graph.count, graph.count)
    tree = minimum_spanning_tree(csr_matrix((rank, (graph.first[order], graph.second[order])), shape=shape))
    return np.sort(order[tree.data.astype(np.int64) - 1])


def largest_gap(graph: PatchGraph, pairs: ArrayLike) -> Floats:
    """Largest gap between the patches of each pair (k, 2): the longest link on the way whose longest link is shortest.

    Infinite where no way leads from one to the other, 0 for a patch with itself. The way lies in the minimum spanning
    tree; memory: patches x log2(patches).

    >>> graph = PatchGraph.of([1, 1, 1, 1], [0, 1, 0], [1, 2, 2], [3.0, 5.0, 7.0])
    >>> largest_gap(graph, [(0, 2), (0, 3), (1, 1)]).tolist()
    [5.0, inf, 0.0]
    """
    asked = np.array(pairs, dtype=np.int64).reshape(-1, 2)
    root, depth, up, gap = _rooted(graph)
    one, two = asked[:, 0].copy(), asked[:, 1].copy()
    found = np.zeros(len(asked))
    apart = root[one] != root[two]
    levels_up, levels_gap = [up], [gap]
    while len(levels_up) < max(1, int(depth.max(initial=0))).bit_length():
        up, gap = levels_up[-1], levels_gap[-1]
        levels_up.append(up[up])
        levels_gap.append(np.maximum(gap, gap[up]))
    swap = depth[one] < depth[two]
    one[swap], two[swap] = two[swap], one[swap]
    climb = np.where(apart, 0, depth[one] - depth[two])
    for level, (up, gap) in enumerate(zip(levels_up, levels_gap, strict=True)):
        go = (climb >> level) & 1 == 1
        found[go] = np.maximum(found[go], gap[one[go]])
        one[go] = up[one[go]]
    for up, gap in zip(levels_up[::-1], levels_gap[::-1], strict=True):
        go = ~apart & (up[one] != up[two])
        found[go] = np.maximum(found[go], np.maximum(gap[one[go]], gap[two[go]]))
        one[go], two[go] = up[one[go]], up[two[go]]
    last = ~apart & (one != two)
    found[last] = np.maximum(found[last], np.maximum(gap_of(levels_gap, one[last]), gap_of(levels_gap, two[last])))
    found[apart] = np.inf
    return found


def gap_of(levels: list[Floats], patches: Ints) -> Floats:
    """The length of the link from each patch to the one above it in the tree."""
    return levels[0][patches]


def _rooted(graph: PatchGraph) -> tuple[Ints, Ints, Ints, Floats]:
    """Root, depth, the patch above (a root: itself) and the length of the link to it, of each patch in the tree."""
    from scipy.sparse.csgraph import breadth_first_order

    tree = spanning_tree(graph)
    slim = graph.kept(np.isin(np.arange(len(graph.first)), tree))
    matrix = slim.matrix(np.ones(len(slim.first)))
    count = graph.count
    root, depth, up = np.arange(count), np.zeros(count, np.int64), np.arange(count)
    linked = np.diff(slim.rows.start) > 0
    root[linked] = -1
    for patch in np.flatnonzero(linked).tolist():
        if root[patch] >= 0:
            continue
        order, above = breadth_first_order(matrix, patch, directed=True)
        root[order] = patch
        up[order[1:]] = above[order[1:]]
        for below in order[1:].tolist():
            depth[below] = depth[up[below]] + 1
    key = slim.first * count + slim.second
    asked = np.minimum(up, np.arange(count)) * count + np.maximum(up, np.arange(count))
    length = np.zeros(count)
    moved = up != np.arange(count)
    length[moved] = slim.distance[np.searchsorted(key, asked[moved])]
    return root, depth, up, length
