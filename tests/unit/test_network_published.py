"""Worked examples of connectivity indices: chains and small networks, by hand and by other programs."""

from __future__ import annotations

import numpy as np
import pytest

from zoemzone_qgis.core.network import (
    Decay,
    Importance,
    PatchGraph,
    betweenness,
    components,
    connectivity,
    importance,
    importance_iic,
    integral,
    largest_gap,
    link_importance,
)

# four patches; distances in m
FOUR = PatchGraph.of([100, 50, 20, 80], [0, 0, 0, 1, 1, 2], [1, 2, 3, 2, 3, 3], [800, 1500, 5000, 600, 4000, 3000])
HALF = Decay(1000.0, 0.5)

# a chain of five patches of a real landscape
NUMBERS = (1, 3, 8, 11, 17)
FIVE = PatchGraph.of(
    [31749.018193, 28221.349505, 63889.999574, 29397.239068, 42332.024257],
    [0, 1, 2, 3],
    [1, 2, 3, 4],
    [700.0851744069764, 798.0637604980316, 265.6255141234381, 792.171087023343],
)
TWENTIETH = Decay(1000.0, 0.05)


def table(found: Importance) -> np.ndarray:
    return np.column_stack([found.total, found.intra, found.flux, found.connector])


def test_chain_of_three() -> None:
    longer = -np.log(0.2) / np.log(2) * 1000
    graph = PatchGraph.of([10, 10, 10], [0, 1, 0], [1, 2, 2], [1000.0, 1000.0, longer])
    found = connectivity(graph, HALF)
    assert found.numerator == pytest.approx(550, abs=1e-9)
    assert found.ec == pytest.approx(23.45207879911715, abs=1e-12)
    assert found.per_landscape(100) == pytest.approx(0.055, abs=1e-15)
    assert table(importance(graph, HALF)) == pytest.approx(
        np.array(
            [
                [45.454545, 18.181818, 27.272727, 0],
                [56.363636, 18.181818, 36.363636, 1.818182],
                [45.454545, 18.181818, 27.272727, 0],
            ]
        ),
        abs=6e-7,
    )
    steps = integral(graph.within(1000))
    assert steps.numerator == pytest.approx(566.666667, abs=6e-7)
    assert steps.ec == pytest.approx(23.804761, abs=6e-7)


def test_four_patches() -> None:
    found = connectivity(FOUR, HALF)
    assert found.numerator == pytest.approx(29696.328491, abs=6e-7)
    assert found.ec == pytest.approx(172.326227, abs=6e-7)
    assert found.per_landscape(10_000) == pytest.approx(0.000296963, abs=6e-10)
    near = FOUR.within(1000)
    assert len(near.first) == 2
    assert components(near).max() == 2
    steps = integral(near)
    assert steps.numerator == pytest.approx(26633.333333, abs=6e-7)
    assert steps.ec == pytest.approx(163.197222, abs=6e-7)


def test_patches_of_four() -> None:
    assert table(importance(FOUR, HALF)) == pytest.approx(
        np.array(
            [
                [60.671024, 33.674196, 26.996828, 0],
                [34.937006, 8.418549, 26.005752, 0.512705],
                [13.397237, 1.346968, 10.894358, 1.155911],
                [27.672149, 21.551486, 6.120663, 0],
            ]
        ),
        abs=6e-7,
    )
    assert table(importance_iic(FOUR.within(1000))) == pytest.approx(
        np.array(
            [
                [61.326658, 37.546934, 23.779725, 0],
                [36.921151, 9.386733, 22.528160, 5.006258],
                [10.262829, 1.501877, 8.760951, 0],
                [24.030038, 24.030038, 0, 0],
            ]
        ),
        abs=6e-7,
    )


def test_chain_of_five() -> None:
    found, steps = connectivity(FIVE, TWENTIETH), integral(FIVE)
    assert TWENTIETH.alpha == pytest.approx(0.0029957322735539907, abs=1e-18)
    assert found.numerator == pytest.approx(11381334454.257439, rel=1e-14)
    assert found.ec == pytest.approx(106683.33728496, abs=6e-9)
    assert found.per_landscape(195981593.78423) == pytest.approx(2.963211261166258e-07, rel=1e-13)
    assert steps.numerator == pytest.approx(19674316355.158943, rel=1e-14)
    assert steps.ec == pytest.approx(140265.16443921, abs=6e-9)
    assert (found.intra_pct, found.direct_pct, found.step_pct) == pytest.approx(
        (75.05776, 21.76544, 3.176804), abs=6e-6
    )
    assert (steps.intra_pct, steps.direct_pct, steps.step_pct) == pytest.approx(
        (43.41993, 29.59034, 26.98973), abs=6e-6
    )
    assert largest_gap(FIVE, [(NUMBERS.index(1), NUMBERS.index(17))]).tolist() == [798.0637604980316]


def test_patches_of_the_chain_of_five() -> None:
    assert connectivity(FIVE, TWENTIETH).flux == pytest.approx(
        [4352.773869, 11125.663459, 17986.302655, 34101.983860, 5549.773990], abs=6e-7
    )
    assert betweenness(FIVE, TWENTIETH) == pytest.approx(
        [0, 28175125.121922646, 44246079.48858337, 118965416.23713548, 0], rel=2e-11
    )
    assert table(importance(FIVE, TWENTIETH)) == pytest.approx(
        np.array(
            [
                [11.285080, 8.856608, 2.428473, 0],
                [13.010401, 6.997814, 5.517477, 0.495111],
                [56.836164, 35.865144, 20.193500, 0.777520],
                [27.300286, 7.593114, 17.616637, 2.090535],
                [19.873475, 15.745081, 4.128394, 0],
            ]
        ),
        abs=1.1e-6,
    )
    assert table(importance_iic(FIVE)) == pytest.approx(
        np.array(
            [
                [21.655460, 5.123432, 16.532028, 0],
                [35.592037, 4.048144, 19.566027, 11.977866],
                [66.448199, 20.747517, 34.748908, 10.951774],
                [40.380466, 4.392517, 21.054798, 14.933152],
                [30.366699, 9.108323, 21.258376, 0],
            ]
        ),
        abs=1.1e-6,
    )


def test_links_of_the_chain_of_five() -> None:
    found = link_importance(FIVE, TWENTIETH, FIVE)
    assert found.dpc == pytest.approx([2.428473, 4.079226, 17.669314, 4.128394], abs=6e-7)
    assert found.diic == pytest.approx([16.532028, 26.989732, 29.662725, 21.258376], abs=6e-7)


# Stones between two patches A and B of 20 ha: which set of stones connects best depends on the index.
STONES = {"A": 20.0, "B": 20.0, "S1": 1.0, "S2": 1.0, "S3": 3.0, "S4": 2.0}
WAYS = {
    ("A", "B"): 1200, ("A", "S1"): 400, ("S1", "S2"): 380, ("S2", "B"): 400, ("A", "S3"): 100, ("B", "S4"): 150,
    ("S1", "S3"): 350, ("S2", "S4"): 420, ("A", "S2"): 790, ("S1", "B"): 790,
}  # fmt: skip
SETS = {
    "": (28.284271, 28.284271),
    "S1": (28.653098, 28.366197),
    "S2": (28.653098, 28.366197),
    "S3": (29.478806, 29.578939),
    "S4": (29.051678, 28.923472),
    "S1 S2": (32.705759, 28.476569),
    "S3 S4": (30.215890, 30.190742),
    "S1 S3": (29.883106, 29.669710),
    "S2 S3": (29.832868, 29.657288),
    "S2 S4": (29.444864, 29.009160),
    "S1 S4": (29.410882, 29.003592),
    "S1 S2 S3": (34.258819, 29.778833),
    "S1 S2 S4": (33.719431, 29.118701),
    "S1 S3 S4": (30.610456, 30.279679),
    "S2 S3 S4": (30.594117, 30.272843),
}


def with_stones(stones: str) -> PatchGraph:
    """The graph of A, B and some of the stones, links up to 500 m."""
    there = ["A", "B", *stones.split()]
    links = [(one, two, length) for (one, two), length in WAYS.items() if one in there and two in there]
    graph = PatchGraph.of(
        [STONES[name] for name in there],
        [there.index(one) for one, _, _ in links],
        [there.index(two) for _, two, _ in links],
        [length for _, _, length in links],
    )
    return graph.within(500)


@pytest.mark.parametrize("stones", SETS)
def test_sets_of_stones(stones: str) -> None:
    graph = with_stones(stones)
    found = integral(graph).ec, connectivity(graph, Decay(500.0, 0.05)).ec
    assert found == pytest.approx(SETS[stones], abs=6e-7)
