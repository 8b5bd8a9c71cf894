"""How much traffic between other patches passes each patch."""

from __future__ import annotations

import numpy as np

from ..progress import SILENT, Progress
from .decay import Decay, Measure, probability_measure
from .indices import ALL_PAIRS, FAR
from .patchgraph import Floats, PatchGraph
from .pruning import intact_links

_STEP = 1e-9


def betweenness(graph: PatchGraph, decay: Decay, progress: Progress = SILENT, cut: float | None = None) -> Floats:
    """Weighted betweenness of each patch, Graphab's BC.

    BC_k = sum over unordered pairs i, j (neither k) whose shortest way passes k, of a_i a_j exp(-alpha d_ij). Of
    equally long ways those with the fewest links count, and share the pair equally. Source: Foltete et al. 2012.

    >>> graph = PatchGraph.of([10, 1, 10], [0, 1], [1, 2], [1000.0, 1000.0])
    >>> betweenness(graph, Decay(1000.0, 0.5)).round(9).tolist()
    [0.0, 25.0, 0.0]
    """
    if cut is None:
        cut = 0.0 if graph.count <= ALL_PAIRS else FAR
    slim = graph.kept(intact_links(graph))
    return passing(slim, probability_measure(slim, decay, cut), progress)


def passing(graph: PatchGraph, measure: Measure, progress: Progress = SILENT) -> Floats:
    """Betweenness of each patch with the ways and values of a measure."""
    from scipy.sparse.csgraph import dijkstra

    # a tiny length more for each link: of equally long ways, the one with the fewest links is the shortest
    step = _STEP * float(measure.lengths.max(initial=0.0)) or _STEP
    longer = measure.lengths + step
    matrix = graph.matrix(longer)
    rows, weights = graph.rows, graph.weights
    origin, to, length = rows.origin, rows.to, longer[rows.link]
    total = np.zeros(graph.count)
    for source in range(graph.count):
        progress.report(source / graph.count)
        way = dijkstra(matrix, indices=source, limit=measure.largest * (1 + 1e-9))
        on = np.isfinite(way[origin]) & np.isfinite(way[to])
        on[on] = np.abs(way[origin[on]] + length[on] - way[to[on]]) < step / 4
        order = np.argsort(way[to[on]], kind="stable")
        one, two = origin[on][order], to[on][order]
        many = np.zeros(graph.count)
        many[source] = 1.0
        links = np.zeros(graph.count)
        for u, v in zip(one.tolist(), two.tolist(), strict=True):
            many[v] += many[u]
            links[v] = links[u] + 1
        there = np.isfinite(way)
        way = np.where(there, way - step * links, np.inf)
        own = np.where(there, weights * measure.value(np.where(there, way, 0.0)), 0.0)
        load = np.zeros(graph.count)
        for u, v in zip(one[::-1].tolist(), two[::-1].tolist(), strict=True):
            load[u] += (own[v] + load[v]) * many[u] / many[v]
        load[source] = 0.0
        total += weights[source] * load
    return total / 2
