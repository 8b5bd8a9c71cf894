"""How much traffic between other patches passes each patch."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from ..progress import SILENT, Progress
from .decay import Decay, probability_measure
from .indices import least_chance
from .parts import blocks, parts
from .patchgraph import Floats, PatchGraph
from .pruning import intact_links
from .replacement import Around, around
from .trees import Forest, forest

_STEP = 1e-9


def betweenness(graph: PatchGraph, decay: Decay, progress: Progress = SILENT, cut: float | None = None) -> Floats:
    """Weighted betweenness of each patch, Graphab's BC.

    BC_k = sum over unordered pairs i, j (neither k) whose shortest way passes k, of a_i a_j exp(-alpha d_ij). Of
    equally long ways those with the fewest links count, and share the pair equally. Source: Foltete et al. 2012.

    >>> graph = PatchGraph.of([10, 1, 10], [0, 1], [1, 2], [1000.0, 1000.0])
    >>> betweenness(graph, Decay(1000.0, 0.5)).round(9).tolist()
    [0.0, 25.0, 0.0]
    """
    cut = least_chance(graph.count) if cut is None else cut
    from scipy.sparse.csgraph import dijkstra

    # a tiny length more for each link: of equally long ways, the one with the fewest links is the shortest
    step = _STEP * float(graph.distance.max(initial=0.0)) or _STEP
    slim = graph.kept(intact_links(graph, margin=4 * step, progress=progress))
    found = np.zeros(graph.count)
    for part, sources in blocks(parts(slim), progress):
        small, measure = part.graph, probability_measure(part.graph, decay, cut)
        longer = small.distance + step
        ways, before = dijkstra(small.matrix(longer), indices=sources, limit=measure.largest, return_predecessors=True)
        trees = forest(sources, ways, before)
        near = around(small, longer, trees)
        own = small.weights[trees.patch] * measure.value(trees.way - step * trees.depth)
        load = _load(trees, near, own, near.over < step / 4)
        load *= small.weights[sources[trees.tree]]
        load[trees.above == np.arange(len(load))] = 0.0
        found[part.patches] += np.bincount(trees.patch, load, small.count)
    return found / 2


def _load(trees: Forest, near: Around, own: Floats, tie: NDArray[np.bool_]) -> Floats:
    """For each place, what is reached over it: the sum of ``own`` of the places behind it, shared where ways tie."""
    upto = np.concatenate([[0.0], np.cumsum(own)])
    at = np.arange(len(own))
    load: Floats = np.maximum(upto[at + trees.size] - upto[at + 1], 0.0)
    tied = np.zeros(len(trees.sources), bool)
    tied[trees.tree[near.of[tie]]] = True
    if tied.any():
        places = tied[trees.tree]
        load[places] = _shared(trees, near, own, (tie | np.isinf(near.over)) & places[near.of])[places]
    return load


def _shared(trees: Forest, near: Around, own: Floats, use: NDArray[np.bool_]) -> Floats:
    """The load of each place over the links ``use`` of shortest ways, by Brandes 2001: first how many ways lead to
    each place, then, from the farthest back, how much each hands on."""
    of, to = near.of[use], near.to[use]
    order = np.lexsort((of, trees.depth[of]))
    of, to = of[order], to[order]
    bounds = np.searchsorted(trees.depth[of], np.arange(1, int(trees.depth[of].max(initial=0)) + 2))
    many = np.ones(len(own))
    for begin, end in pairwise(bounds.tolist()):
        first = np.flatnonzero(np.diff(of[begin:end], prepend=-1))
        many[of[begin:end][first]] = np.add.reduceat(many[to[begin:end]], first)
    load = np.zeros(len(own))
    order = np.lexsort((to, trees.depth[of]))
    of, to = of[order], to[order]
    for begin, end in reversed(list(pairwise(bounds.tolist()))):
        behind, before = of[begin:end], to[begin:end]
        first = np.flatnonzero(np.diff(before, prepend=-1))
        handed = (own[behind] + load[behind]) * many[before] / many[behind]
        load[before[first]] += np.add.reduceat(handed, first)
    return load
