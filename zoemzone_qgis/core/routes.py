"""Which areas are worth linking, by which stones, and what a gap on the way is worth."""

from __future__ import annotations

import heapq
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .errors import Fault
from .land.rules import Rules
from .progress import SILENT, Progress

DECAY_COST = 3000.0
"""Cost over which the worth of a link falls to 1/e (E)."""
TOLERANCE_M = 1e-6
"""At most a distance counts as met up to this (m)."""
_SLACK = 1e-9  # costs are sums in floating point

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
_Weight = tuple[float, float]


@dataclass(frozen=True)
class NodeGraph:
    """Terminals (the areas to link) and stones, and the hops between neighbours.

    ``terminal`` (n,) marks the nodes that are to be linked; ``first``, ``second`` (m,) are the ends of a hop, ``cost``
    its least cost (0 for nodes that touch) and ``distance_m`` its straight distance from edge to edge, which the limit
    between stones is held against. Of two hops between the same nodes the cheaper counts.

    ``core.cost.hops`` gives the hops between neighbours. A sum of them leads through the stones between; the hops of
    ``core.cost.pairlinks.end_links`` between terminals, added to them, make the least cost of a pair that over all
    land.
    """

    terminal: NDArray[np.bool_]
    first: Ints
    second: Ints
    cost: Floats
    distance_m: Floats

    def __post_init__(self) -> None:
        for hop, (cost, metres) in enumerate(zip(self.cost, self.distance_m, strict=True)):
            if not cost >= 0:
                raise Fault(
                    "The hop between nodes {first} and {second} has the cost {value}. It must be zero or more.",
                    first=int(self.first[hop]),
                    second=int(self.second[hop]),
                    value=float(cost),
                )
            if not metres >= 0:
                raise Fault(
                    "The hop between nodes {first} and {second} has the distance {value} m. It must be zero or more.",
                    first=int(self.first[hop]),
                    second=int(self.second[hop]),
                    value=float(metres),
                )

    def over(self, stone_distance_m: float) -> Floats:
        """Metres by which each hop exceeds the limit between stones."""
        over = np.asarray(self.distance_m, np.float64) - stone_distance_m
        return np.where(over > TOLERANCE_M, over, 0.0)

    def ways(self, stone_distance_m: float) -> list[list[tuple[int, int, _Weight]]]:
        """Per node its neighbours: (node, hop, (millimetres over the stone limit, cost)); whole millimetres, so that
        sums of the same metres are equal whatever their order."""
        result: list[list[tuple[int, int, _Weight]]] = [[] for _ in range(len(self.terminal))]
        over = np.rint(1000.0 * self.over(stone_distance_m))
        best: dict[tuple[int, int], int] = {}
        for hop, (a, b) in enumerate(zip(self.first.tolist(), self.second.tolist(), strict=True)):
            pair = (min(a, b), max(a, b))
            if a != b and (pair not in best or self.cost[hop] < self.cost[best[pair]]):
                best[pair] = hop
        for (a, b), hop in best.items():
            weight = (float(over[hop]), float(self.cost[hop]))
            result[a].append((b, hop, weight))
            result[b].append((a, hop, weight))
        return result


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

    Terminals without any way between them are told by ``Linked.part``; with fewer than two there is no route.

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
    finder = _Finder(graph, rules)
    terminals = np.flatnonzero(graph.terminal).tolist()
    direct: dict[tuple[int, int], float] = {}
    for number, begin in enumerate(terminals):
        progress.report(0.5 * number / len(terminals))
        direct.update(finder.direct_costs(begin))
    tree = spanning_tree(direct)
    costliest = _Costliest(tree, direct)
    wanted: dict[tuple[int, int], None] = dict.fromkeys(tree)
    for a, b in near:
        pair = (min(a, b), max(a, b))
        if a != b and pair in direct and direct[pair] <= rules.pair_cost * costliest.between(*pair) * (1 + _SLACK):
            wanted.setdefault(pair)
    routes = []
    for number, pair in enumerate(sorted(wanted)):
        progress.report(0.5 + 0.5 * number / len(wanted))
        route = finder.route(*pair, pair in tree)
        if route is not None:
            routes.append(route)
    progress.report(1.0)
    return Linked(tuple(routes), finder.parts())


class _Finder:
    """Shortest ways over the graph."""

    def __init__(self, graph: NodeGraph, rules: Rules) -> None:
        self._terminal = graph.terminal
        self._ways, self._over = graph.ways(rules.stone_distance_m), graph.over(rules.stone_distance_m)
        self._pair_cost = rules.pair_cost

    def _search(
        self, begin: int, end: int | None, stones_first: bool, passing: bool, limit: float = math.inf
    ) -> tuple[dict[int, _Weight], dict[int, tuple[int, int]]]:
        """Dijkstra's algorithm from ``begin``: the weight of each node and (node before, hop). Equal ways go by the
        number of hops, then by the nodes' numbers, so that the order of the input does not matter."""
        done: dict[int, _Weight] = {}
        before: dict[int, tuple[int, int]] = {}
        waiting: list[tuple[float, float, int, int, int, int]] = [(0.0, 0.0, 0, begin, -1, -1)]
        while waiting:
            primary, secondary, count, node, source, hop = heapq.heappop(waiting)
            if node in done:
                continue
            done[node], before[node] = (primary, secondary), (source, hop)
            if node == end or primary > limit:
                break
            if node != begin and self._terminal[node] and not passing:
                continue
            for other, number, (over, cost) in self._ways[node]:
                if other not in done:
                    extra = (over, cost) if stones_first else (cost, over)
                    entry = (primary + extra[0], secondary + extra[1], count + 1, other, node, number)
                    heapq.heappush(waiting, entry)
        return done, before

    def direct_costs(self, begin: int) -> dict[tuple[int, int], float]:
        """Least cost from a terminal to those with a higher number, where no way through another terminal is as
        cheap as the direct one, or cheaper."""
        direct, _ = self._search(begin, None, stones_first=False, passing=False)
        found = {node: cost for node, (cost, _) in direct.items() if node > begin and self._terminal[node]}
        farthest = max(found.values(), default=0.0)
        free, _ = self._search(begin, None, stones_first=False, passing=True, limit=farthest)
        return {
            (begin, node): cost
            for node, cost in found.items()
            if cost <= free.get(node, (cost,))[0] * (1 + _SLACK) + _SLACK
        }

    def route(self, first: int, second: int, tree: bool) -> Route | None:
        """The route of a pair, None when it passes another terminal."""
        cheapest = self._way(first, second, stones_first=False, passing=False)
        stones = self._way(first, second, stones_first=True, passing=not tree)
        if cheapest is None:
            return None
        chosen, least = cheapest, cheapest[2]
        if stones is not None and stones[2] <= self._pair_cost * least * (1 + _SLACK):
            chosen = stones
        nodes, hops, cost = chosen
        if any(self._terminal[node] for node in nodes[1:-1]):
            return None
        return Route(first, second, nodes, hops, cost, least, float(self._over[list(hops)].sum()), tree)

    def _way(
        self, first: int, second: int, stones_first: bool, passing: bool
    ) -> tuple[tuple[int, ...], tuple[int, ...], float] | None:
        """Nodes, hops and cost of the best way."""
        done, before = self._search(first, second, stones_first, passing)
        if second not in done:
            return None
        nodes, hops = [second], []
        while nodes[-1] != first:
            source, hop = before[nodes[-1]]
            nodes.append(source)
            hops.append(hop)
        return tuple(nodes[::-1]), tuple(hops[::-1]), done[second][1 if stones_first else 0]

    def parts(self) -> Ints:
        """The part of the network of each node, numbered in order of the terminals; 0 where there is no terminal."""
        part = np.zeros(len(self._terminal), np.int64)
        count = 0
        for begin in np.flatnonzero(self._terminal).tolist():
            if part[begin]:
                continue
            count += 1
            waiting = [begin]
            part[begin] = count
            while waiting:
                for other, _, _ in self._ways[waiting.pop()]:
                    if not part[other]:
                        part[other] = count
                        waiting.append(other)
        return part


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
