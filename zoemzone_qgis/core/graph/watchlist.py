"""Patches whose loss splits the network."""

from __future__ import annotations

import numpy as np

from .patchgraph import Floats, PatchGraph


def watch_list(graph: PatchGraph) -> Floats:
    """For each patch, the weight that loses contact with the rest of its component when the patch goes; 0 elsewhere.

    Without a patch that others hang on (an articulation point), its component falls apart; the heaviest part is the
    rest, the other parts lose contact. Source: Hopcroft and Tarjan 1973.

    >>> watch_list(PatchGraph.of([5, 1, 2, 3], [0, 1, 1], [1, 2, 3], [1.0, 1.0, 1.0])).tolist()
    [0.0, 5.0, 0.0, 0.0]
    """
    start, to = graph.rows.start.tolist(), graph.rows.to.tolist()
    weight = graph.weights.tolist()
    count = graph.count
    entered, low, below = [-1] * count, [0] * count, list(weight)
    parts: dict[int, list[float]] = {}
    lost = np.zeros(count)
    clock = 0
    for root in range(count):
        if entered[root] >= 0:
            continue
        reached = [root]
        entered[root] = low[root] = clock
        clock += 1
        stack, next_link = [(root, -1)], {root: start[root]}
        while stack:
            patch, above = stack[-1]
            at = next_link[patch]
            if at < start[patch + 1]:
                next_link[patch] = at + 1
                other = to[at]
                if entered[other] < 0:
                    entered[other] = low[other] = clock
                    clock += 1
                    reached.append(other)
                    next_link[other] = start[other]
                    stack.append((other, patch))
                elif other != above:
                    low[patch] = min(low[patch], entered[other])
            else:
                stack.pop()
                if above >= 0:
                    low[above] = min(low[above], low[patch])
                    below[above] += below[patch]
                    if low[patch] >= entered[above]:
                        parts.setdefault(above, []).append(below[patch])
        whole = below[root]
        for patch in reached:
            split = parts.get(patch, [])
            if patch != root and split:
                split = [*split, whole - weight[patch] - sum(split)]
            if len(split) > 1:
                lost[patch] = max(0.0, sum(split) - max(split))
    return lost
