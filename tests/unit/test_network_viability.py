"""Local areas and networks, key patches, weakest links."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

from zoemzone_qgis.core.errors import Fault
from zoemzone_qgis.core.network import PatchGraph, components, viability

from . import networkoracle as oracle

RULES = SimpleNamespace(viable_key=1.5, viable_total=2.0)


def network(*weights: float, gaps: list[float]) -> PatchGraph:
    """Patches in a row, with the gaps between them."""
    return PatchGraph.of(weights, range(len(gaps)), range(1, len(gaps) + 1), gaps)


@pytest.mark.parametrize(
    ("weights", "gaps", "viable", "short"),
    [
        ([10.0, 5.0], [600.0], True, 0.0),  # a key patch of 10, in all 15
        ([10.0, 4.9], [600.0], False, 0.1),
        ([9.9, 9.9], [600.0], False, 0.2),  # no key patch: 20 needed
        ([9.9, 10.1], [600.0], True, 0.0),
        ([5.0, 5.0, 5.0], [250.0, 600.0], True, 0.0),  # two patches within the link distance are one local area
        ([5.0, 5.0, 5.0], [251.0, 600.0], False, 5.0),
        ([20.0], [], True, 0.0),
        ([15.0], [], True, 0.0),
        ([14.0], [], False, 1.0),
        ([7.0, 7.0, 6.0], [600.0, 600.0], True, 0.0),
        ([10.0 - 1e-9, 5.0], [600.0], True, 0.0),  # rounding does not decide
    ],
)
def test_viable(weights: list[float], gaps: list[float], viable: bool, short: float) -> None:
    found = viability(network(*weights, gaps=gaps), 250, 1000, 10, RULES)
    assert found.viable.tolist() == [viable]
    assert found.short == pytest.approx([short], abs=1e-9)


def test_networks_and_their_weakest_links() -> None:
    graph = PatchGraph.of([6, 6, 1, 30, 2], [0, 1, 0, 3, 2], [1, 2, 2, 4, 3], [200.0, 900.0, 700.0, 1000.0, 1000.1])
    found = viability(graph, 250, 1000, 10, RULES)
    assert found.network.tolist() == [2, 2, 2, 1, 1]
    assert found.area.tolist() == [2, 2, 4, 1, 3]
    assert found.area_weight.tolist() == [30, 12, 2, 1]
    assert found.weight.tolist() == [32, 13]
    assert found.key_patch.tolist() == [True, True, False, True, False]
    # 0-2 (700 m) and 1-2 (900 m): the tree takes the shorter one; 0-1 lies within a local area
    assert graph.distance[found.weakest].tolist() == [1000.0, 700.0]
    assert found.weakest_m.tolist() == [1000.0, 700.0]


def test_a_network_of_one_area_has_no_weakest_link() -> None:
    found = viability(network(3, 4, gaps=[100.0]), 250, 1000, 10, RULES)
    assert found.weakest.tolist() == [-1]
    assert found.weakest_m.tolist() == [0.0]


@pytest.mark.parametrize("seed", range(20))
def test_random_networks(seed: int) -> None:
    graph = oracle.random_graph(seed)
    found = viability(graph, 200.0, 500.0, 2.0, RULES)
    assert (found.area == components(graph.within(200))).all()
    assert (found.network == components(graph.within(500))).all()
    for number in range(1, int(found.network.max(initial=0)) + 1):
        inside = found.network == number
        total = graph.weights[inside].sum()
        areas = {area: graph.weights[found.area == area].sum() for area in found.area[inside].tolist()}
        key = max(areas.values()) >= 2.0
        assert found.viable[number - 1] == ((key and total >= 3.0) or total >= 4.0)
        gaps = oracle.minimax(graph.within(500))[np.ix_(inside, inside)]
        apart = found.area[inside][:, None] != found.area[inside][None, :]
        assert found.weakest_m[number - 1] == gaps[apart].max(initial=0.0)


def test_no_patches() -> None:
    found = viability(PatchGraph.of([], [], [], []), 250, 1000, 10, RULES)
    assert len(found.viable) == len(found.area) == 0


def test_wrong_distances_and_key() -> None:
    graph = network(1, 1, gaps=[5.0])
    with pytest.raises(Fault, match="at least as long"):
        viability(graph, 1000, 250, 10, RULES)
    for key in (0.0, -1.0, float("nan")):
        with pytest.raises(Fault, match="more than 0"):
            viability(graph, 250, 1000, key, RULES)
