"""Which areas are worth linking, by which stones, and what a gap on the way is worth."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .cost.nodegraph import SLACK, Ints, NodeGraph, NodeSearch, Pair
from .errors import Fault
from .land.rules import Rules
from .progress import SILENT, Progress

DECAY_COST = 3000.0
"""Cost over which the worth of a link falls to 1/e (E)."""
__all__ = ["DECAY_COST", "Linked", "NodeGraph", "Route", "cost_when_habitat", "find_routes", "gap_importance"]


@dataclass(frozen=True)
class Route:
    """A way from one terminal to another.

    ``nodes`` are passed in order, ``first`` and ``second`` included, over ``hops`` (one less). ``cost`` is that of
    the route, ``least_cost`` that of the cheapest one; ``over_m`` adds up the metres by which hops exceed the limit
    between stones (0: a stone link). ``tree`` says whether the pair is a link of the spanning tree.
    """

    first: int
    second: int
    nodes: tuple[int, ...]
    hops: tuple[int, ...]
    cost: float
    least_cost: float
    over_m: float
    tree: bool


@dataclass(frozen=True)
class Linked:
    """The routes, in order of their terminals, and the part (from 1) of the network to which each node belongs:
    between terminals of different parts there is no way at all. ``part`` is 0 for stones that no terminal reaches.
    """

    routes: tuple[Route, ...]
    part: Ints

    @property
    def parts(self) -> int:
        """How many parts without a way between them the terminals make."""
        return int(self.part.max(initial=0))


def find_routes(graph: NodeGraph, near: Sequence[tuple[int, int]], rules: Rules, progress: Progress = SILENT) -> Linked:
    """The pairs of terminals worth linking, and a route for each.

    Pairs: the minimum spanning tree of the terminals by least cost; and of the pairs ``near`` (at most
    ``rules.pair_distance_m`` from edge to edge, found by the caller) those that cost at most ``rules.pair_cost``
    times the costliest link of the tree between them.

    Route of a pair: the way with the fewest metres over the limit between stones (``rules.stone_distance_m``), and of
    those the cheapest, when it costs at most ``rules.pair_cost`` times the cheapest way; else the cheapest way. A pair
    whose route passes another terminal is left out: it is the sum of others. A link of the tree always has a route
    that passes no other terminal. The rule is ours (E).

    The tree is found among the pairs whose areas meet on the graph; ways are sought only where their cost allows
    them, so that the work grows with the map and not with its square.

    Terminals without any way between them are told by ``Linked.part``; with fewer than two there is no route.

    >>> import numpy as np
    >>> from zoemzone_qgis.core.land.rules import read_rules
    >>> graph = NodeGraph(
    ...     terminal=np.array([True, False, True]),
    ...     first=np.array([0, 0, 1]),
    ...     second=np.array([1, 2, 2]),
    ...     cost=np.array([900.0, 1500.0, 900.0]),
    ...     distance_m=np.array([800.0, 1400.0, 800.0]),
    ... )
    >>> route, = find_routes(graph, [(0, 2)], read_rules()).routes
    >>> route.nodes, route.cost, route.least_cost, route.over_m, route.tree
    ((0, 1, 2), 1800.0, 1500.0, 0.0, True)
    """
    search, over = NodeSearch(graph, rules.stone_distance_m), graph.over(rules.stone_distance_m)
    cost = search.meeting(progress.part(0.0, 0.1))
    tree = spanning_tree(cost)
    wanted = {**tree, **_beside(search, near, _Costliest(tree, cost), tree, rules.pair_cost, progress.part(0.1, 0.4))}
    routes = []
    for number, (first, second) in enumerate(sorted(wanted)):
        progress.report(0.4 + 0.6 * number / len(wanted))
        cheapest = search.cheapest(first, second)
        if cheapest is None:
            continue
        in_tree = (first, second) in tree
        limit = rules.pair_cost * cheapest.cost * (1 + SLACK)
        way = cheapest if cheapest.over_mm == 0 else search.stones_first(first, second, limit, not in_tree) or cheapest
        if not graph.terminal[list(way.nodes[1:-1])].any():
            metres = float(over[list(way.hops)].sum())
            routes.append(Route(first, second, way.nodes, way.hops, way.cost, cheapest.cost, metres, in_tree))
    progress.report(1.0)
    return Linked(tuple(routes), search.parts())


def _beside(
    search: NodeSearch,
    near: Sequence[Pair],
    costliest: _Costliest,
    tree: Mapping[Pair, None],
    pair_cost: float,
    progress: Progress,
) -> dict[Pair, None]:
    """The near pairs beside the tree that are worth a link: not too dear, and the way through another terminal is not
    as cheap."""
    limits: dict[int, dict[int, float]] = {}
    for pair in near:
        a, b = min(pair), max(pair)
        limit = pair_cost * costliest.between(a, b) * (1 + SLACK)
        if a != b and (a, b) not in tree and math.isfinite(limit):
            limits.setdefault(a, {})[b] = limit
    found: dict[Pair, None] = {}
    for number, (a, partners) in enumerate(limits.items()):
        progress.report(number / len(limits))
        farthest = max(partners.values())
        direct, free = search.reached(a, farthest, False), search.reached(a, farthest, True)
        for b, limit in partners.items():
            cost = direct.get(b, math.inf)
            if cost <= limit and cost <= free[b] * (1 + SLACK) + SLACK:
                found[a, b] = None
    return found


def spanning_tree(cost: Mapping[tuple[int, int], float]) -> dict[tuple[int, int], None]:
    """The pairs of a minimum spanning tree (forest) by Kruskal's algorithm; equal costs by the pair's numbers.

    >>> list(spanning_tree({(0, 1): 2.0, (1, 2): 2.0, (0, 2): 3.0, (4, 5): 9.0}))
    [(0, 1), (1, 2), (4, 5)]
    """
    root: dict[int, int] = {}

    def find(node: int) -> int:
        while root.setdefault(node, node) != node:
            root[node] = root[root[node]]
            node = root[node]
        return node

    tree: dict[tuple[int, int], None] = {}
    for a, b in sorted(cost, key=lambda pair: (cost[pair], pair)):
        one, other = find(a), find(b)
        if one != other:
            root[one] = other
            tree[a, b] = None
    return tree


class _Costliest:
    """The costliest link of a tree on the way between two of its nodes."""

    def __init__(self, tree: Mapping[tuple[int, int], None], cost: Mapping[tuple[int, int], float]) -> None:
        self._links: dict[int, list[tuple[int, float]]] = {}
        for a, b in tree:
            self._links.setdefault(a, []).append((b, cost[a, b]))
            self._links.setdefault(b, []).append((a, cost[a, b]))
        self._from: dict[int, dict[int, float]] = {}

    def between(self, first: int, second: int) -> float:
        """Its cost; infinite when the tree does not join them."""
        if first not in self._from:
            found, waiting = {first: 0.0}, [first]
            while waiting:
                node = waiting.pop()
                for other, cost in self._links.get(node, []):
                    if other not in found:
                        found[other] = max(found[node], cost)
                        waiting.append(other)
            self._from[first] = found
        return self._from[first].get(second, math.inf)


def gap_importance(first: float, second: float, before: float, after: float, decay_cost: float = DECAY_COST) -> float:
    """What closing a gap is worth: ``I = sqrt(A1 A2) (exp(-c1 / D_c) - exp(-c0 / D_c))``.

    ``first`` and ``second`` are the sizes A1 and A2 of the areas at the ends of the route (ha effective habitat),
    ``before`` its cost c0 and ``after`` its cost c1 once the gap is habitat; infinite where there is no way. ``Fault``
    for a negative size or cost, or a decay that is not above zero.

    >>> round(gap_importance(12.0, 12.0, 3000.0, 1500.0), 3), gap_importance(12.0, 3.0, math.inf, 0.0)
    (2.864, 6.0)
    """
    for area in (first, second):
        if not area >= 0:
            raise Fault("The area at the end of a route is {value} ha. It must be zero or more.", value=area)
    for cost in (before, after):
        if not cost >= 0:
            raise Fault("The cost of a route is {value}. It must be zero or more.", value=cost)
    if not decay_cost > 0:
        raise Fault("The decay of gap importance is {value}. Give a cost above zero.", value=decay_cost)
    return math.sqrt(first * second) * (math.exp(-after / decay_cost) - math.exp(-before / decay_cost))


def cost_when_habitat(cost: float, gap_cost: float, gap_m: float, resistance: float = 1.0) -> float:
    """Cost of a route once a gap of ``gap_m`` metres on it, which costs ``gap_cost`` now, is habitat.

    Never above the present cost: land that resists less than habitat stays as it is.

    >>> cost_when_habitat(2000.0, 600.0, 200.0)
    1600.0
    """
    return max(0.0, cost - max(0.0, gap_cost - gap_m * resistance))
