"""A second, slow way to every figure of a network: all pairs by Floyd and Warshall, removal by leaving out."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from zoemzone_qgis.core.network import PatchGraph

Floats = NDArray[np.float64]


def all_pairs(graph: PatchGraph, in_links: bool = False, gone: int | None = None, cut: int | None = None) -> Floats:
    """Length of the shortest way of every pair (Floyd 1962), without a patch (``gone``) or a link (``cut``)."""
    count = graph.count
    way = np.full((count, count), np.inf)
    np.fill_diagonal(way, 0.0)
    for link, (one, two, length) in enumerate(zip(graph.first, graph.second, graph.distance, strict=True)):
        if link != cut and gone not in (one, two):
            way[one, two] = way[two, one] = min(way[one, two], 1.0 if in_links else length)
    for via in range(count):
        way = np.minimum(way, way[:, via, None] + way[None, via, :])
    if gone is not None:
        way[gone], way[:, gone] = np.inf, np.inf
    return way


def numerator(weights: Floats, way: Floats, alpha: float | None) -> float:
    """PCnum (with ``alpha``) or IICnum (None)."""
    value = 1 / (1 + way) if alpha is None else np.exp(-alpha * way)
    return float(weights @ value @ weights)


def parts(graph: PatchGraph, alpha: float | None) -> dict[str, Floats]:
    """dX of each patch by its removal, with the parts."""
    weights, in_links = graph.weights, alpha is None
    way = all_pairs(graph, in_links)
    value = 1 / (1 + way) if alpha is None else np.exp(-alpha * way)
    whole = float(weights @ value @ weights)
    share = 100 / whole if whole else 0.0
    total = [
        (whole - numerator(weights, all_pairs(graph, in_links, gone=patch), alpha)) * share
        for patch in range(graph.count)
    ]
    intra = weights**2 * share
    flux = 2 * weights * (value @ weights) * share - 2 * intra
    return {"total": np.array(total), "intra": intra, "flux": flux, "connector": np.array(total) - intra - flux}


def link_shares(graph: PatchGraph, alpha: float | None) -> Floats:
    """dX of each link by its removal."""
    whole = numerator(graph.weights, all_pairs(graph, alpha is None), alpha)
    share = 100 / whole if whole else 0.0
    left = [
        numerator(graph.weights, all_pairs(graph, alpha is None, cut=link), alpha) for link in range(len(graph.first))
    ]
    return (whole - np.array(left)) * share


def passing(graph: PatchGraph, alpha: float) -> Floats:
    """Betweenness by listing all simple ways of every pair: of the shortest, those with the fewest links share it."""
    beside: list[dict[int, float]] = [{} for _ in range(graph.count)]
    for one, two, length in zip(graph.first.tolist(), graph.second.tolist(), graph.distance.tolist(), strict=True):
        beside[one][two] = beside[two][one] = length
    total = np.zeros(graph.count)
    for begin in range(graph.count):
        ways: dict[int, list[tuple[float, int, list[int]]]] = {}
        stack = [(begin, 0.0, [begin])]
        while stack:
            at, length, way = stack.pop()
            ways.setdefault(at, []).append((length, len(way), way))
            stack.extend((to, length + more, [*way, to]) for to, more in beside[at].items() if to not in way)
        for end, found in ways.items():
            if end <= begin:
                continue
            shortest = min(length for length, _, _ in found)
            found = [one for one in found if one[0] <= shortest + 1e-6]
            fewest = min(links for _, links, _ in found)
            found = [one for one in found if one[1] == fewest]
            for _, _, way in found:
                pair = graph.weights[begin] * graph.weights[end] * np.exp(-alpha * shortest)
                total[way[1:-1]] += pair / len(found)
    return total


def minimax(graph: PatchGraph) -> Floats:
    """Largest gap on the best way of every pair: Floyd and Warshall with the larger instead of the sum."""
    count = graph.count
    gap = np.full((count, count), np.inf)
    np.fill_diagonal(gap, 0.0)
    for one, two, length in zip(graph.first, graph.second, graph.distance, strict=True):
        gap[one, two] = gap[two, one] = length
    for via in range(count):
        gap = np.minimum(gap, np.maximum(gap[:, via, None], gap[None, via, :]))
    return gap


def out_of_contact(graph: PatchGraph) -> Floats:
    """Weight that loses contact with the heaviest rest of its component when a patch goes."""
    lost = np.zeros(graph.count)
    together = np.isfinite(all_pairs(graph))
    for patch in range(graph.count):
        left = np.isfinite(all_pairs(graph, gone=patch))
        others = [other for other in np.flatnonzero(together[patch]) if other != patch]
        pieces = {tuple(np.flatnonzero(left[other])) for other in others}
        weights = [graph.weights[list(piece)].sum() for piece in pieces]
        lost[patch] = sum(weights) - max(weights, default=0.0)
    return lost


def random_graph(seed: int, most: int = 14, zeros: bool | None = None) -> PatchGraph:
    """A graph of up to ``most`` patches: at random sparse or dense, in pieces, with patches that touch (links of
    length 0), with equal lengths, with weights of 0."""
    draw = np.random.default_rng(seed)
    count = int(draw.integers(0, most + 1))
    links = int(draw.integers(0, max(1, count * 3)))
    first, second = draw.integers(0, max(count, 1), links), draw.integers(0, max(count, 1), links)
    if not count:
        first = second = np.zeros(0, int)
    length = draw.uniform(0, 900, len(first))
    if draw.random() < 0.4:  # equal lengths and ties
        length = draw.integers(1, 4, len(first)) * 100.0
    if zeros or (zeros is None and draw.random() < 0.4):
        length[draw.random(len(first)) < 0.3] = 0.0
    weights = draw.lognormal(0, 1, count)
    if draw.random() < 0.3:
        weights[draw.random(count) < 0.3] = 0.0
    return PatchGraph.of(weights, first, second, length)


def field_of_patches(count: int, seed: int, link_m: float = 1000.0, spacing_m: float = 620.0) -> PatchGraph:
    """Round patches of mixed size over a square, linked from edge to edge."""
    draw = np.random.default_rng(seed)
    centre = draw.uniform(0, spacing_m * np.sqrt(count), (count, 2))
    radius = draw.lognormal(4.5, 0.7, count)
    one, two = np.triu_indices(count, 1)
    gap = np.hypot(*(centre[one] - centre[two]).T) - radius[one] - radius[two]
    near = gap <= link_m
    return PatchGraph.of(np.pi * radius**2 / 1e4, one[near], two[near], np.maximum(gap[near], 0.0))
