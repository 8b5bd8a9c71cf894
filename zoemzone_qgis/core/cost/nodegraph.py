"""Terminals and stones with the hops between them, and the best ways over that graph."""

from __future__ import annotations

import heapq
import math
from collections.abc import Container
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..errors import Fault
from ..progress import SILENT, Progress

TOLERANCE_M = 1e-6
"""At most a distance counts as met up to this (m)."""
SLACK = 1e-9
"""Costs are sums in floating point: they count as equal within this share."""

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Pair = tuple[int, int]
_Weight = tuple[float, float]
_REPORT = 1 << 12


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
class NodeWay:
    """A way over the graph: its nodes in order, the hops between them, its cost and whole millimetres over the limit
    between stones."""

    nodes: tuple[int, ...]
    hops: tuple[int, ...]
    cost: float
    over_mm: float


class NodeSearch:
    """Best ways over a graph, by Dijkstra's algorithm.

    Without ``passing`` a way may begin and end in a terminal, but not lead through another. Equal ways go by the
    number of hops, then by the numbers of the nodes, so that the order of the hops does not matter.

    >>> graph = NodeGraph(np.array([True, True]), np.array([0]), np.array([1]), np.array([5.0]), np.array([4.0]))
    >>> NodeSearch(graph, 1000.0).cheapest(0, 1)
    NodeWay(nodes=(0, 1), hops=(0,), cost=5.0, over_mm=0.0)
    """

    def __init__(self, graph: NodeGraph, stone_distance_m: float) -> None:
        self._terminal = graph.terminal.tolist()
        self._ways = graph.ways(stone_distance_m)
        self._cluster, self._leaps = self._clusters()

    def reached(self, begin: int, limit: float, passing: bool) -> dict[int, float]:
        """The least cost of every node that costs at most ``limit``."""
        done, _ = self._search(begin, None, False, passing, limit, None)
        return {node: cost for node, (cost, _) in done.items()}

    def cheapest(self, first: int, second: int) -> NodeWay | None:
        """The cheapest way that passes no other terminal."""
        return self._way(first, second, False, False, None)

    def stones_first(self, first: int, second: int, limit: float, passing: bool) -> NodeWay | None:
        """The way with the fewest metres over the limit, of those the cheapest; None when it costs over ``limit``.

        Only nodes from which a way of at most ``limit`` is possible are searched. The way found there is the one
        that is meant when no way at all, whatever its cost, has fewer metres over the limit.
        """
        there, back = self.reached(first, limit, passing), self.reached(second, limit, passing)
        useful = {node for node, cost in there.items() if cost + back.get(node, math.inf) <= limit * (1 + SLACK)}
        way = self._way(first, second, True, passing, useful)
        if way is None or way.cost > limit or way.over_mm > self._fewest_over(first, second, passing):
            return None
        return way

    def meeting(self, progress: Progress = SILENT) -> dict[Pair, float]:
        """Pairs of terminals whose areas meet (each node belongs to the terminal that is nearest by cost), with the
        cost of the cheapest way within the two areas. They hold a minimum spanning tree of all terminals, at its
        exact costs (Mehlhorn 1988)."""
        distance: dict[int, float] = {}
        owner: dict[int, int] = {}
        waiting = [(0.0, node, node) for node, terminal in enumerate(self._terminal) if terminal]
        heapq.heapify(waiting)
        while waiting:
            cost, terminal, node = heapq.heappop(waiting)
            if node in distance or (self._terminal[node] and node != terminal):  # a terminal is its own, touched or not
                continue
            distance[node], owner[node] = cost, terminal
            if len(distance) % _REPORT == 0:
                progress.report(len(distance) / len(self._ways))
            for other, _, (_, extra) in self._ways[node]:
                if other not in distance:
                    heapq.heappush(waiting, (cost + extra, terminal, other))
        found: dict[Pair, float] = {}
        for node, ways in enumerate(self._ways):
            for other, _, (_, extra) in ways:
                if node < other and node in owner and owner[node] != owner[other]:
                    pair = (min(owner[node], owner[other]), max(owner[node], owner[other]))
                    found[pair] = min(found.get(pair, math.inf), distance[node] + extra + distance[other])
        return found

    def parts(self) -> Ints:
        """The part of the network of each node, numbered in order of the terminals; 0 where there is no terminal."""
        part = np.zeros(len(self._terminal), np.int64)
        count = 0
        for begin, terminal in enumerate(self._terminal):
            if part[begin] or not terminal:
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

    def _search(
        self,
        begin: int,
        end: int | None,
        stones_first: bool,
        passing: bool,
        limit: float,
        within: Container[int] | None,
    ) -> tuple[dict[int, _Weight], dict[int, Pair]]:
        """The weight of each node reached, in order of importance, and (node before, hop)."""
        done: dict[int, _Weight] = {}
        before: dict[int, Pair] = {}
        waiting: list[tuple[float, float, int, int, int, int]] = [(0.0, 0.0, 0, begin, -1, -1)]
        while waiting:
            primary, secondary, count, node, source, hop = heapq.heappop(waiting)
            if primary > limit * (1 + SLACK):
                break
            if node in done:
                continue
            done[node], before[node] = (primary, secondary), (source, hop)
            if node == end:
                break
            if node != begin and self._terminal[node] and not passing:
                continue
            for other, number, (over, cost) in self._ways[node]:
                if other not in done and (within is None or other in within):
                    extra = (over, cost) if stones_first else (cost, over)
                    entry = (primary + extra[0], secondary + extra[1], count + 1, other, node, number)
                    heapq.heappush(waiting, entry)
        return done, before

    def _way(
        self, first: int, second: int, stones_first: bool, passing: bool, within: Container[int] | None
    ) -> NodeWay | None:
        done, before = self._search(first, second, stones_first, passing, math.inf, within)
        if second not in done:
            return None
        nodes, hops = [second], []
        while nodes[-1] != first:
            source, hop = before[nodes[-1]]
            nodes.append(source)
            hops.append(hop)
        over, cost = done[second] if stones_first else done[second][::-1]
        return NodeWay(tuple(nodes[::-1]), tuple(hops[::-1]), cost, over)

    def _clusters(self) -> tuple[list[int], list[dict[int, float]]]:
        """Stones that hang together by hops within the limit as one: the cluster of each node (a terminal is alone),
        and per cluster the others that it meets with the fewest millimetres over the limit."""
        cluster = [-1] * len(self._ways)
        count = 0
        for begin in range(len(self._ways)):
            if cluster[begin] >= 0:
                continue
            cluster[begin], waiting = count, [begin]
            while waiting and not self._terminal[begin]:
                for other, _, (over, _) in self._ways[waiting.pop()]:
                    if over == 0 and cluster[other] < 0 and not self._terminal[other]:
                        cluster[other] = count
                        waiting.append(other)
            count += 1
        leaps: list[dict[int, float]] = [{} for _ in range(count)]
        for node, ways in enumerate(self._ways):
            own = leaps[cluster[node]]
            for other, _, (over, _) in ways:
                if cluster[other] != cluster[node]:
                    own[cluster[other]] = min(own.get(cluster[other], math.inf), over)
        return cluster, leaps

    def _fewest_over(self, first: int, second: int, passing: bool) -> float:
        """The fewest millimetres over the limit of any way, infinite without a way."""
        begin, end = self._cluster[first], self._cluster[second]
        closed = set() if passing else {self._cluster[node] for node, yes in enumerate(self._terminal) if yes} - {begin}
        done: set[int] = set()
        waiting = [(0.0, begin)]
        while waiting:
            over, cluster = heapq.heappop(waiting)
            if cluster == end:
                return over
            if cluster in done or cluster in closed:
                continue
            done.add(cluster)
            for other, extra in self._leaps[cluster].items():
                if other not in done:
                    heapq.heappush(waiting, (over + extra, other))
        return math.inf
