"""Which pairs are worth linking and by which route, against every way written out; what a gap is worth."""

from __future__ import annotations

import itertools
import math
from dataclasses import replace

import numpy as np
import pytest

from zoemzone_qgis.core.errors import Cancelled, Fault
from zoemzone_qgis.core.land.rules import read_rules
from zoemzone_qgis.core.progress import Progress
from zoemzone_qgis.core.routes import (
    NodeGraph,
    Route,
    cost_when_habitat,
    find_routes,
    gap_importance,
    spanning_tree,
)

RULES = read_rules()
Hop = tuple[int, int, float, float]


def graph_of(terminals: set[int], count: int, hops: list[Hop]) -> NodeGraph:
    """A graph from hops (node, node, cost, metres)."""
    table = np.array(hops, float).reshape(-1, 4)
    marks = np.zeros(count, bool)
    marks[list(terminals)] = True
    ends = table[:, :2].astype(np.int64)
    return NodeGraph(marks, ends[:, 0], ends[:, 1], table[:, 2], table[:, 3])


def scene(seed: int) -> tuple[set[int], int, list[Hop], list[tuple[int, int]]]:
    """A random graph of at most seven nodes, and the pairs that are near."""
    rng = np.random.default_rng(seed)
    count = int(rng.integers(2, 8))
    terminals = set(rng.choice(count, int(rng.integers(1, min(count, 5) + 1)), replace=False).tolist())
    hops = []
    for a, b in itertools.combinations(range(count), 2):
        if rng.random() < 0.6:
            metres = float(rng.integers(0, 25) * 100)
            hops.append((a, b, round(metres * rng.uniform(1, 4), 3) if rng.random() < 0.9 else 0.0, metres))
    near = [pair for pair in itertools.combinations(sorted(terminals), 2) if rng.random() < 0.8]
    return terminals, count, hops, near


def all_ways(count: int, hops: list[Hop], first: int, second: int) -> list[tuple[tuple[int, ...], float, float]]:
    """Every way without a node twice: its nodes, its metres over the limit, its cost."""
    weight = {}
    for a, b, cost, metres in hops:
        over = max(0.0, metres - RULES.stone_distance_m)
        weight[a, b] = weight[b, a] = (over, cost)
    others = [node for node in range(count) if node not in (first, second)]
    found = []
    for size in range(len(others) + 1):
        for between in itertools.permutations(others, size):
            nodes = (first, *between, second)
            legs = list(itertools.pairwise(nodes))
            if all(leg in weight for leg in legs):
                found.append((nodes, sum(weight[leg][0] for leg in legs), sum(weight[leg][1] for leg in legs)))
    return found


def passes(nodes: tuple[int, ...], terminals: set[int]) -> bool:
    """Whether a way leads through another terminal."""
    return bool(terminals.intersection(nodes[1:-1]))


def trees(pairs: dict[tuple[int, int], float], nodes: set[int]) -> list[set[tuple[int, int]]]:
    """All spanning trees (of one part) of least cost, by trying every set of pairs."""
    best, found = math.inf, []
    for chosen in itertools.combinations(pairs, len(nodes) - 1):
        reached, grew = {min(nodes)}, True
        while grew:
            joined = [set(pair) for pair in chosen if len(reached.intersection(pair)) == 1]
            grew = bool(joined)
            reached.update(*joined)
        cost = sum(pairs[pair] for pair in chosen)
        if reached == nodes and cost < best + 1e-9:
            found = [each for each in found if cost > best - 1e-9] if cost > best - 1e-9 else []
            found.append(set(chosen))
            best = min(best, cost)
    return found


@pytest.mark.parametrize("seed", range(250))
def test_routes_against_every_way(seed: int) -> None:
    terminals, count, hops, near = scene(seed)
    linked = find_routes(graph_of(terminals, count, hops), near, RULES)
    routes = {(route.first, route.second): route for route in linked.routes}
    assert len(routes) == len(linked.routes)
    ways = {pair: all_ways(count, hops, *pair) for pair in itertools.combinations(sorted(terminals), 2)}
    for (first, second), found in ways.items():
        assert (linked.part[first] == linked.part[second]) == bool(found)
    direct = {}
    for pair, found in ways.items():
        alone = min((cost for nodes, _, cost in found if not passes(nodes, terminals)), default=math.inf)
        if found and alone <= min(cost for _, _, cost in found) + 1e-6:
            direct[pair] = alone
    tree = {pair for pair, route in routes.items() if route.tree}
    for part in range(1, linked.parts + 1):
        members = {node for node in terminals if linked.part[node] == part}
        own = {pair: cost for pair, cost in direct.items() if pair[0] in members}
        assert {pair for pair in tree if pair[0] in members} in trees(own, members)
    costliest = {
        pair: minimax(tree, direct, *pair) for pair in itertools.combinations(sorted(terminals), 2) if ways[pair]
    }
    for pair, found in ways.items():
        assert_route(
            routes.get(pair), pair in tree, pair in near, direct.get(pair), costliest.get(pair), found, terminals
        )


def minimax(tree: set[tuple[int, int]], cost: dict[tuple[int, int], float], first: int, second: int) -> float:
    """The costliest link of the tree between two nodes."""
    reached = {first: 0.0}
    while second not in reached:
        for a, b in tree:
            for one, other in ((a, b), (b, a)):
                if one in reached and other not in reached:
                    reached[other] = max(reached[one], cost[a, b])
    return reached[second]


def assert_route(
    route: Route | None,
    in_tree: bool,
    is_near: bool,
    direct: float | None,
    costliest: float | None,
    ways: list[tuple[tuple[int, ...], float, float]],
    terminals: set[int],
) -> None:
    """The route of a pair is the one that the rule asks for, or rightly lacks."""
    worth = in_tree or (is_near and direct is not None and direct <= RULES.pair_cost * (costliest or 0.0) + 1e-6)
    if not worth or direct is None:
        assert route is None
        return
    allowed = [way for way in ways if not (in_tree and passes(way[0], terminals))]
    over, cost = min((round(way[1], 6), way[2]) for way in allowed)
    stones_first = cost <= RULES.pair_cost * direct + 1e-6
    if route is None:
        best = [way for way in allowed if way[1] < over + 1e-6 and way[2] < cost + 1e-6]
        assert stones_first
        assert any(passes(way[0], terminals) for way in best)
        return
    expected = (over, cost) if stones_first else (None, direct)
    assert route.cost == pytest.approx(expected[1], abs=1e-6)
    assert route.least_cost == pytest.approx(direct, abs=1e-6)
    if stones_first:
        assert route.over_m == pytest.approx(over, abs=1e-6)
    assert not passes(route.nodes, terminals)
    chosen = [way for way in ways if way[0] == route.nodes]
    assert chosen[0][1] == pytest.approx(route.over_m, abs=1e-6)
    assert chosen[0][2] == pytest.approx(route.cost, abs=1e-6)
    assert len(route.hops) == len(route.nodes) - 1


def test_the_order_of_the_hops_does_not_matter() -> None:
    for seed in range(30):
        terminals, count, hops, near = scene(1000 + seed)
        turned = [(b, a, cost, metres) for a, b, cost, metres in hops[::-1]]
        one = find_routes(graph_of(terminals, count, hops), near, RULES)
        other = find_routes(graph_of(terminals, count, turned), near[::-1], RULES)
        assert [(route.nodes, route.cost) for route in one.routes] == [
            (route.nodes, route.cost) for route in other.routes
        ]


def test_stones_first_as_long_as_they_do_not_cost_too_much() -> None:
    def hops(by_stone: float) -> list[Hop]:
        return [(0, 1, 2600.0, 2600.0), (0, 2, by_stone / 2, 900.0), (2, 1, by_stone / 2, 900.0)]

    (route,) = find_routes(graph_of({0, 1}, 3, hops(3900.0)), [(0, 1)], RULES).routes
    assert (route.nodes, route.over_m, route.cost, route.least_cost) == ((0, 2, 1), 0.0, 3900.0, 2600.0)
    (route,) = find_routes(graph_of({0, 1}, 3, hops(3901.0)), [(0, 1)], RULES).routes
    assert (route.nodes, route.over_m, route.cost) == ((0, 1), 1600.0, 2600.0)
    wider = replace(RULES, pair_cost=1.6)
    (route,) = find_routes(graph_of({0, 1}, 3, hops(3901.0)), [(0, 1)], wider).routes
    assert route.nodes == (0, 2, 1)


def test_a_hop_of_exactly_the_limit_counts_as_met() -> None:
    (route,) = find_routes(graph_of({0, 1}, 2, [(0, 1, 1000.0, 1000.0)]), [], RULES).routes
    assert route.over_m == 0


def test_a_pair_beside_the_tree() -> None:
    """Three areas: the third side of the triangle is worth a route up to 1.5 times the costlier of the other two."""
    for third, expected in ((1500.0, 3), (1501.0, 2)):
        hops = [(0, 1, 800.0, 800.0), (1, 2, 1000.0, 1000.0), (0, 2, third, 900.0)]
        graph = graph_of({0, 1, 2}, 3, hops)
        assert len(find_routes(graph, [(0, 1), (0, 2), (1, 2)], RULES).routes) == expected
        assert len(find_routes(graph, [(0, 1), (1, 2)], RULES).routes) == 2  # not near


def test_a_pair_whose_way_passes_another_area_is_the_sum_of_two() -> None:
    hops = [(0, 1, 800.0, 800.0), (1, 2, 1000.0, 1000.0)]
    found = find_routes(graph_of({0, 1, 2}, 3, hops), [(0, 2)], RULES)
    assert [(route.first, route.second) for route in found.routes] == [(0, 1), (1, 2)]


def test_areas_that_touch() -> None:
    hops = [(0, 1, 0.0, 0.0), (1, 2, 0.0, 0.0), (0, 2, 0.0, 0.0)]
    found = find_routes(graph_of({0, 1, 2}, 3, hops), [], RULES)
    assert sum(route.tree for route in found.routes) == 2
    assert all(route.cost == 0 for route in found.routes)


def test_no_way_is_told_and_few_areas_have_no_route() -> None:
    found = find_routes(graph_of({0, 1}, 4, [(0, 2, 5.0, 5.0), (1, 3, 5.0, 5.0)]), [(0, 1)], RULES)
    assert not found.routes
    assert (found.parts, found.part.tolist()) == (2, [1, 2, 1, 2])
    assert not find_routes(graph_of({0}, 2, [(0, 1, 5.0, 5.0)]), [], RULES).routes
    nothing = find_routes(graph_of(set(), 3, []), [], RULES)
    assert (nothing.routes, nothing.parts) == ((), 0)
    assert find_routes(graph_of(set(), 0, []), [], RULES).parts == 0


def test_a_wrong_hop_is_named() -> None:
    for cost, metres in ((-1.0, 5.0), (math.nan, 5.0), (5.0, -2.0)):
        with pytest.raises(Fault, match="nodes 3 and 4"):
            graph_of({0}, 5, [(3, 4, cost, metres)])


def test_a_cancel_is_heard() -> None:
    class Stopped(Progress):
        def stopped(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        find_routes(graph_of({0, 1}, 2, [(0, 1, 5.0, 5.0)]), [], RULES, Stopped())


def test_spanning_tree_of_random_costs() -> None:
    rng = np.random.default_rng(0)
    for _ in range(40):
        count = int(rng.integers(2, 6))
        pairs = {pair: float(rng.integers(1, 6)) for pair in itertools.combinations(range(count), 2)}
        assert set(spanning_tree(pairs)) in trees(pairs, set(range(count)))


def test_importance_of_a_gap() -> None:
    assert gap_importance(20.0, 5.0, 2000.0, 500.0) == pytest.approx(10 * (math.exp(-1 / 6) - math.exp(-2 / 3)))
    assert gap_importance(20.0, 5.0, 700.0, 700.0) == 0
    assert gap_importance(20.0, 5.0, math.inf, 3000.0, decay_cost=1500.0) == pytest.approx(10 * math.exp(-2))
    for wrong in ((-1.0, 5.0, 3.0, 2.0), (1.0, math.nan, 3.0, 2.0), (1.0, 5.0, -3.0, 2.0), (1.0, 5.0, 3.0, math.nan)):
        with pytest.raises(Fault, match="zero or more"):
            gap_importance(*wrong)
    with pytest.raises(Fault, match="above zero"):
        gap_importance(1.0, 1.0, 1.0, 1.0, decay_cost=0.0)


def test_cost_once_the_gap_is_habitat() -> None:
    assert cost_when_habitat(2000.0, 900.0, 300.0) == 1400.0
    assert cost_when_habitat(2000.0, 250.0, 300.0) == 2000.0  # habitat on the way already
    assert cost_when_habitat(2000.0, 900.0, 300.0, resistance=1.5) == 1550.0
