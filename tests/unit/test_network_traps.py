"""Traps in which other programs fell, each with the network that shows it."""

from __future__ import annotations

import numpy as np
import pytest

from zoemzone_qgis.core.graph.pruning import intact_links, robust_links
from zoemzone_qgis.core.network import (
    Decay,
    PatchGraph,
    betweenness,
    components,
    connectivity,
    importance,
    integral,
    largest_gap,
    link_importance,
    spanning_tree,
    watch_list,
)

from . import networkoracle as oracle
from .test_network_published import FOUR, HALF, with_stones

DECAY = Decay(1000.0, 0.05)


def test_trap_1_touching_patches_keep_their_link() -> None:
    # A touches B, B touches C; a matrix that drops zeros sees three lone patches
    graph = PatchGraph.of([4, 2, 3], [0, 1], [1, 2], [0.0, 0.0])
    assert graph.distance.tolist() == [0.0, 0.0]
    assert components(graph).tolist() == [1, 1, 1]
    assert connectivity(graph, DECAY).ec == pytest.approx(9.0)
    assert integral(graph).numerator == pytest.approx(29 + 2 * (4 * 2 / 2 + 2 * 3 / 2 + 4 * 3 / 3))
    assert spanning_tree(graph).tolist() == [0, 1]
    assert largest_gap(graph, [(0, 2)]).tolist() == [0.0]
    assert importance(graph, DECAY).connector[1] == pytest.approx(100 * 24 / 81)
    assert link_importance(graph, DECAY, graph).dpc == pytest.approx([100 * 40 / 81, 100 * 36 / 81])
    assert betweenness(graph, DECAY).tolist() == pytest.approx([0, 12, 0])
    assert watch_list(graph).tolist() == [0.0, 3.0, 0.0]


@pytest.mark.parametrize("seed", range(30))
def test_trap_1_many_touching_patches(seed: int) -> None:
    graph = oracle.random_graph(seed, most=12, zeros=True)
    found = importance(graph, DECAY)
    assert found.total == pytest.approx(oracle.parts(graph, DECAY.alpha)["total"], abs=1e-9)


def test_trap_3_at_most_counts() -> None:
    graph = PatchGraph.of([1, 1, 1, 1], [0, 1, 2], [1, 2, 3], [500.0, 500.0000001, 500.01])
    assert graph.within(500.0).distance.tolist() == [500.0, 500.0000001]
    assert components(graph.within(500.0)).tolist() == [1, 1, 1, 2]


@pytest.mark.parametrize("seed", range(40))
def test_trap_4_brute_force_decides_on_iic(seed: int) -> None:
    graph = oracle.random_graph(1000 + seed, most=20)
    expected = oracle.numerator(graph.weights, oracle.all_pairs(graph, in_links=True), None)
    assert integral(graph).numerator == pytest.approx(expected, rel=1e-12)


def test_trap_4_unconnected_pairs_count_nothing_in_iic() -> None:
    # another program gives them a tiny share: 26633.334987
    assert integral(FOUR.within(1000)).numerator == pytest.approx(26633 + 1 / 3, abs=1e-8)


def test_trap_5_pc_is_the_published_formula() -> None:
    # neither a sum over components (LCP) nor the sum over pairs without the patches themselves
    graph = PatchGraph.of([3, 5], [0], [1], [1000.0])
    found = connectivity(graph, DECAY)
    assert found.numerator == pytest.approx(9 + 25 + 2 * 15 * 0.05)
    assert found.per_landscape(20) == pytest.approx(found.numerator / 400)
    assert found.ec == pytest.approx(np.sqrt(35.5))


def test_trap_6_ways_over_other_patches_count() -> None:
    found = connectivity(FOUR, HALF)
    direct_only = np.sqrt(found.numerator * (found.intra_pct + found.direct_pct) / 100)
    assert direct_only == pytest.approx(170.813387, abs=6e-7)
    assert found.ec == pytest.approx(172.326227, abs=6e-7)


def test_trap_7_pc_hardly_sees_the_stones_that_close_the_gap() -> None:
    decay = Decay(500.0, 0.05)
    closing, enlarging = with_stones("S1 S2"), with_stones("S3 S4")
    assert largest_gap(closing, [(0, 1)]).tolist() == [400.0]
    assert largest_gap(enlarging, [(0, 1)]).tolist() == [np.inf]
    assert connectivity(closing, decay).ec < connectivity(enlarging, decay).ec
    assert integral(closing).ec > integral(enlarging).ec


# Between L and R lies the patch M; R is reached over M (100 + 100 m), over N (102 + 102 m), or straight (205 m).
# The straight link has a shorter detour over M, so the intact network does not need it; without M it is not needed
# either as long as N is there. With a second, far detour only, it is.
ONE_DETOUR = PatchGraph.of([50, 50, 1], [0, 0, 1], [1, 2, 2], [205.0, 100.0, 100.0])
TWO_DETOURS = PatchGraph.of([50, 50, 1, 1], [0, 0, 1, 0, 1], [1, 2, 2, 3, 3], [205.0, 100.0, 100.0, 102.0, 102.0])


def test_trap_a_link_with_one_detour_goes_for_pc_and_stays_for_dpc() -> None:
    assert intact_links(ONE_DETOUR).tolist() == [False, True, True]
    assert robust_links(ONE_DETOUR).tolist() == [True, True, True]
    assert robust_links(TWO_DETOURS).tolist() == [False, True, True, True, True]
    for graph in (ONE_DETOUR, TWO_DETOURS):
        expected = oracle.parts(graph, DECAY.alpha)["total"]
        assert importance(graph, DECAY).total == pytest.approx(expected, abs=1e-10)
    # what one witness would give: the loss of M would cut L from R
    pruned = ONE_DETOUR.kept(intact_links(ONE_DETOUR))
    assert connectivity(pruned, DECAY).numerator == pytest.approx(connectivity(ONE_DETOUR, DECAY).numerator)
    wrong, right = importance(pruned, DECAY).total[2], importance(ONE_DETOUR, DECAY).total[2]
    assert wrong > right + 10


def test_trap_links_of_length_0_do_not_witness_each_other_away() -> None:
    # A and B touch; from C both are 300 m away: each of the two links has a detour over the other
    graph = PatchGraph.of([1, 1, 1], [0, 0, 1], [1, 2, 2], [0.0, 300.0, 300.0])
    assert intact_links(graph).all()
    equal = PatchGraph.of([1, 1, 1], [0, 0, 1], [1, 2, 2], [0.0, 0.0, 0.0])
    assert components(equal.kept(intact_links(equal))).tolist() == [1, 1, 1]


@pytest.mark.parametrize("seed", range(25))
def test_pruned_networks_have_the_same_distances(seed: int) -> None:
    graph = oracle.random_graph(seed, most=14) if seed % 2 else oracle.field_of_patches(40, seed)
    whole, robust = graph.kept(intact_links(graph)), graph.kept(robust_links(graph))
    assert oracle.all_pairs(whole) == pytest.approx(oracle.all_pairs(graph), rel=1e-12)
    for patch in range(graph.count):
        expected = oracle.all_pairs(graph, gone=patch)
        assert oracle.all_pairs(robust, gone=patch) == pytest.approx(expected, rel=1e-12)
