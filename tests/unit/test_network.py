"""The network's figures against a second, slow way to each of them."""

from __future__ import annotations

import numpy as np
import pytest

from zoemzone_qgis.core.errors import Cancelled, Fault
from zoemzone_qgis.core.network import (
    Decay,
    PatchGraph,
    betweenness,
    cohesion,
    components,
    connectivity,
    importance,
    importance_iic,
    integral,
    largest_gap,
    link_importance,
    spanning_tree,
    watch_list,
)
from zoemzone_qgis.core.progress import Progress

from . import networkoracle as oracle

DECAY = Decay(700.0, 0.05)
SEEDS = range(60)
EMPTY = PatchGraph.of([], [], [], [])


def graphs() -> list[PatchGraph]:
    return [oracle.random_graph(seed) for seed in SEEDS] + [oracle.field_of_patches(45, seed) for seed in range(3)]


@pytest.fixture(scope="module", params=range(len(SEEDS) + 3))
def graph(request: pytest.FixtureRequest) -> PatchGraph:
    return graphs()[request.param]


def test_pc_and_iic(graph: PatchGraph) -> None:
    for found, alpha in ((connectivity(graph, DECAY), DECAY.alpha), (integral(graph), None)):
        way = oracle.all_pairs(graph, in_links=alpha is None)
        expected = oracle.numerator(graph.weights, way, alpha)
        assert found.numerator == pytest.approx(expected, rel=1e-12)
        assert found.ec == pytest.approx(np.sqrt(expected), rel=1e-12)
        value = 1 / (1 + way) if alpha is None else np.exp(-alpha * way)
        assert found.flux == pytest.approx(value @ graph.weights - graph.weights, rel=1e-11, abs=1e-11)
        assert found.reached.tolist() == (np.isfinite(way).sum(axis=1) - 1).tolist()
        direct = 0.5 if alpha is None else np.exp(-alpha * graph.distance)
        direct = 200 * (graph.weights[graph.first] * graph.weights[graph.second] * direct).sum()
        if expected:
            assert found.direct_pct == pytest.approx(direct / expected, abs=1e-9)
            assert found.intra_pct + found.direct_pct + found.step_pct == pytest.approx(100, abs=1e-9)


def test_importance_of_patches(graph: PatchGraph) -> None:
    for found, alpha in ((importance(graph, DECAY), DECAY.alpha), (importance_iic(graph), None)):
        for part, expected in oracle.parts(graph, alpha).items():
            assert getattr(found, part) == pytest.approx(expected, abs=1e-9), part
        whole = oracle.numerator(graph.weights, oracle.all_pairs(graph, alpha is None), alpha)
        lost = np.sqrt(whole) - np.sqrt(np.maximum(whole * (1 - found.total / 100), 0))
        assert found.lost == pytest.approx(lost, abs=1e-6)
        assert found.exact.all()


def test_importance_of_links(graph: PatchGraph) -> None:
    nearer = graph.within(400.0)
    found = link_importance(graph, DECAY, nearer)
    assert found.dpc == pytest.approx(oracle.link_shares(graph, DECAY.alpha), abs=1e-9)
    assert found.diic == pytest.approx(oracle.link_shares(nearer, None), abs=1e-9)


def test_largest_gap(graph: PatchGraph) -> None:
    pairs = [(one, two) for one in range(graph.count) for two in range(graph.count)]
    assert largest_gap(graph, pairs).tolist() == oracle.minimax(graph).ravel().tolist()


def test_watch_list(graph: PatchGraph) -> None:
    assert watch_list(graph) == pytest.approx(oracle.out_of_contact(graph), abs=1e-9)


def test_components_by_falling_weight(graph: PatchGraph) -> None:
    number, together = components(graph), np.isfinite(oracle.all_pairs(graph))
    assert ((number[:, None] == number[None, :]) == together).all()
    totals = np.bincount(number, graph.weights)[1:]
    assert (np.diff(totals) <= 1e-12).all()
    assert sorted(set(number.tolist())) == list(range(1, len(totals) + 1))


def test_spanning_tree_is_the_lightest(graph: PatchGraph) -> None:
    # Kruskal, with sets
    group = [{patch} for patch in range(graph.count)]
    length = 0.0
    for link in np.argsort(graph.distance, kind="stable"):
        one, two = group[graph.first[link]], group[graph.second[link]]
        if one is not two:
            length += graph.distance[link]
            one |= two
            for patch in two:
                group[patch] = one
    tree = spanning_tree(graph)
    assert graph.distance[tree].sum() == pytest.approx(length, rel=1e-12)
    assert len(tree) == graph.count - len({id(one) for one in group})


@pytest.mark.parametrize("seed", range(80))
def test_betweenness(seed: int) -> None:
    graph = oracle.random_graph(seed, most=8)
    assert betweenness(graph, DECAY) == pytest.approx(oracle.passing(graph, DECAY.alpha), rel=1e-9, abs=1e-12)


def test_betweenness_where_ways_tie_in_many_places() -> None:
    # a grid of 3 x 3 patches with links of one length: ways tie everywhere
    number = np.arange(9).reshape(3, 3)
    first = np.concatenate([number[:, :-1].ravel(), number[:-1].ravel()])
    second = np.concatenate([number[:, 1:].ravel(), number[1:].ravel()])
    graph = PatchGraph.of(np.arange(1.0, 10.0), first, second, np.full(12, 300.0))
    assert betweenness(graph, DECAY) == pytest.approx(oracle.passing(graph, DECAY.alpha), rel=1e-9)


def test_cohesion_is_in_hectares(graph: PatchGraph) -> None:
    expected = np.exp(-oracle.all_pairs(graph) / 350.0) @ graph.weights
    assert cohesion(graph, 350.0) == pytest.approx(expected, rel=1e-10, abs=1e-12)


def test_numbering_of_patches_does_not_matter() -> None:
    graph = oracle.field_of_patches(60, 5)
    order = np.random.default_rng(0).permutation(60)
    place = np.argsort(order)
    mixed = PatchGraph.of(graph.weights[order], place[graph.second], place[graph.first], graph.distance)
    assert importance(mixed, DECAY).total == pytest.approx(importance(graph, DECAY).total[order], abs=1e-9)
    assert betweenness(mixed, DECAY) == pytest.approx(betweenness(graph, DECAY)[order], abs=1e-9)
    assert watch_list(mixed) == pytest.approx(watch_list(graph)[order], abs=1e-9)


@pytest.mark.parametrize("top", [0, 1, 7, 40, 200])
def test_the_most_important_are_exact(top: int) -> None:
    graph = oracle.field_of_patches(150, 3)
    for every, some in (
        (importance(graph, DECAY), importance(graph, DECAY, top=top)),
        (importance_iic(graph), importance_iic(graph, top=top)),
    ):
        assert some.exact.sum() >= min(top, graph.count)
        most = np.argsort(-every.total, kind="stable")[:top]
        assert some.exact[most].all()
        assert some.total[some.exact] == pytest.approx(every.total[some.exact], abs=1e-9)
        assert (some.total >= every.total - 1e-9).all()
        assert (some.bound >= every.total - 1e-9).all()


@pytest.mark.parametrize("top", [1, 10, 60])
def test_the_most_important_links_are_exact(top: int) -> None:
    graph = oracle.field_of_patches(150, 4)
    every, some = link_importance(graph, DECAY, graph), link_importance(graph, DECAY, graph, top=top)
    for whole, part, exact in ((every.dpc, some.dpc, some.dpc_exact), (every.diic, some.diic, some.diic_exact)):
        assert exact[np.argsort(-whole, kind="stable")[:top]].all()
        assert part[exact] == pytest.approx(whole[exact], abs=1e-9)
        assert (part >= whole - 1e-9).all()


def test_dense_networks() -> None:
    """Every patch linked to every other: many more neighbours than are tried for detours."""
    draw = np.random.default_rng(3)
    place = draw.uniform(0, 3000, (90, 2))
    first, second = np.triu_indices(90, 1)
    # ways bend: the straight link is not always the shortest way
    length = np.hypot(*(place[first] - place[second]).T) ** 1.1 + draw.uniform(0, 50, len(first))
    graph = PatchGraph.of(draw.lognormal(0, 1, 90), first, second, length)
    for found, alpha in ((importance(graph, DECAY), DECAY.alpha), (importance_iic(graph), None)):
        assert found.total == pytest.approx(oracle.parts(graph, alpha)["total"], abs=1e-9)
    some = importance(graph, DECAY, top=5)
    assert some.total[some.exact] == pytest.approx(importance(graph, DECAY).total[some.exact], abs=1e-9)


def test_a_star_with_very_many_neighbours() -> None:
    graph = PatchGraph.of(np.ones(301), np.zeros(300, int), np.arange(1, 301), np.full(300, 100.0))
    every, some = importance(graph, DECAY), importance(graph, DECAY, top=1)
    step = np.exp(-DECAY.alpha * 100)
    whole = 301 + 600 * step + 300 * 299 * step**2
    assert every.total[0] == pytest.approx(100 * (whole - 300) / whole, rel=1e-12)
    assert some.total[0] == pytest.approx(every.total[0], rel=1e-12)
    assert some.exact[0]


def test_what_is_left_out_is_bounded() -> None:
    graph = oracle.field_of_patches(300, 8)
    every, some = connectivity(graph, DECAY, cut=0.0), connectivity(graph, DECAY, cut=1e-3)
    assert every.left_out == 0
    assert 0 < every.numerator - some.numerator <= some.left_out
    lost, cut = importance(graph, DECAY, cut=0.0), importance(graph, DECAY, cut=1e-3)
    assert 0 < np.abs(lost.total - cut.total).max() <= cut.left_out_pct


@pytest.mark.parametrize("count", [0, 1, 2])
def test_hardly_any_patches(count: int) -> None:
    graph = PatchGraph.of([2.0] * count, [], [], [])
    assert connectivity(graph, DECAY).numerator == 4.0 * count
    assert integral(graph).numerator == 4.0 * count
    assert importance(graph, DECAY).total.tolist() == [50.0 * (3 - count)] * count
    assert importance_iic(graph, top=1).total.tolist() == [50.0 * (3 - count)] * count
    assert betweenness(graph, DECAY).tolist() == [0.0] * count
    assert watch_list(graph).tolist() == [0.0] * count
    assert spanning_tree(graph).tolist() == []
    assert largest_gap(graph, []).tolist() == []
    assert components(graph).tolist() == list(range(1, count + 1))


def test_weights_of_nothing() -> None:
    graph = PatchGraph.of([0.0, 0.0, 0.0], [0, 1], [1, 2], [10.0, 20.0])
    assert connectivity(graph, DECAY).ec == 0
    assert importance(graph, DECAY).total.tolist() == [0.0, 0.0, 0.0]
    assert link_importance(graph, DECAY, graph).dpc.tolist() == [0.0, 0.0]


@pytest.mark.parametrize(
    ("weights", "first", "second", "distance", "said"),
    [
        ([1.0, -1.0], [], [], [], "Patch 2 has the weight -1.0"),
        ([1.0, np.nan], [], [], [], "Patch 2 has the weight nan"),
        ([np.inf], [], [], [], "Patch 1 has the weight inf"),
        ([1.0, 1.0], [0], [1], [-5.0], "The link between patches 1 and 2 has the length -5.0"),
        ([1.0, 1.0], [0], [1], [np.nan], "The link between patches 1 and 2 has the length nan"),
        ([1.0, 1.0], [0], [2], [5.0], "A link leads to patch 3, but there are 2 patches"),
        ([1.0, 1.0], [-1], [1], [5.0], "A link leads to patch 0"),
        ([1.0, 1.0], [0], [1], [5.0, 6.0], "these must match"),
    ],
)
def test_wrong_graphs(
    weights: list[float], first: list[int], second: list[int], distance: list[float], said: str
) -> None:
    with pytest.raises(Fault, match=said):
        PatchGraph.of(weights, first, second, distance)


@pytest.mark.parametrize(
    ("distance", "chance"), [(0.0, 0.05), (-1.0, 0.05), (np.nan, 0.05), (100.0, 0.0), (100.0, 1.0)]
)
def test_wrong_decay(distance: float, chance: float) -> None:
    with pytest.raises(Fault, match="must"):
        Decay(distance, chance)


class _Stopping(Progress):
    """Says stop at the so manieth question; remembers the fractions."""

    def __init__(self, after: int) -> None:
        self.left, self.seen = after, list[float]()

    def show(self, fraction: float) -> None:
        self.seen.append(fraction)

    def stopped(self) -> bool:
        self.left -= 1
        return self.left < 0


@pytest.mark.parametrize("after", [0, 1, 3])
def test_every_long_search_can_be_stopped(after: int) -> None:
    graph = oracle.field_of_patches(80, 1)
    for run in (
        lambda progress: connectivity(graph, DECAY, progress),
        lambda progress: integral(graph, progress),
        lambda progress: importance(graph, DECAY, progress),
        lambda progress: importance(graph, DECAY, progress, top=5),
        lambda progress: importance_iic(graph, progress, top=5),
        lambda progress: link_importance(graph, DECAY, graph, progress, top=3),
        lambda progress: link_importance(graph, DECAY, graph, progress),
        lambda progress: betweenness(graph, DECAY, progress),
        lambda progress: cohesion(graph, 300.0, progress),
    ):
        whole = _Stopping(10**9)
        run(whole)
        assert whole.seen == sorted(whole.seen)
        assert whole.seen[-1] == 1.0
        if after < 10**9 - whole.left:
            with pytest.raises(Cancelled):
                run(_Stopping(after))
