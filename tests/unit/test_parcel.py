"""Gain per euro and rank of single options, against recounts."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from zoemzone_qgis.core.parcel import WEIGHTS, Ranking, each_alone, full_gains, per_euro
from zoemzone_qgis.core.plan import Coverage


@pytest.mark.parametrize("seed", range(20))
def test_gain_per_euro_and_rank_by_hand(seed: int) -> None:
    draw = np.random.default_rng(seed)
    count = int(draw.integers(1, 40))
    full = np.where(draw.random(3) < 0.25, 0.0, draw.uniform(0.1, 50, 3))
    gains = draw.uniform(-1, 3, (count, 3)) * (draw.random((count, 3)) < 0.6)
    cost = draw.choice([-500.0, 0.0, 0.5, 1.0, 120.0, 4000.0], count)
    ranking = Ranking.of(full, gains, cost)
    by_hand = []
    for gain, euros in zip(gains, cost, strict=True):
        score = sum(w * g / f for w, g, f in zip(WEIGHTS, gain, full, strict=True) if f > 0)
        by_hand.append(score / max(euros, 1.0))
    assert per_euro(full, gains, cost).tolist() == pytest.approx(by_hand)
    assert ranking.count == sum(ratio > 0 for ratio in by_hand)
    for ratio, gain, euros in zip(by_hand, gains, cost, strict=True):
        assert ranking.per_euro(gain.tolist(), float(euros)) == pytest.approx(ratio)
        better = sum(other > ratio * (1 + 1e-9) for other in by_hand)
        assert ranking.rank(ratio) == (better + 1 if ratio > 0 else None)


def test_equal_gains_share_a_rank() -> None:
    ranking = Ranking.of(np.ones(3), [[1, 0, 0], [0.1 + 0.2, 0, 0], [0.3, 0, 0], [0.1, 0, 0]], [1, 1, 1, 1])
    assert [ranking.rank(0.5 * gain) for gain in (1.0, 0.3, 0.1 + 0.2, 0.1)] == [1, 2, 2, 4]


@pytest.mark.parametrize("seed", range(10))
def test_all_measures_together_where_nothing_excludes_another(seed: int) -> None:
    """Each option on land of its own: all are taken; food adds up, areas stop at their shortfall."""
    draw = np.random.default_rng(seed)
    count = int(draw.integers(1, 12))
    fed = draw.uniform(0, 2, count)
    deficits = draw.uniform(0.5, 3, 2)
    area, hectares = draw.integers(0, 2, count), draw.uniform(0, 1, count)
    parcels = [f"p{number}" for number in range(count)]
    found = full_gains(parcels, [["x"]] * count, each_alone(fed), deficits, (np.arange(count), area, hectares))
    brought = [min(deficits[one], hectares[area == one].sum()) for one in (0, 1)]
    assert found.tolist() == pytest.approx([fed.sum(), sum(brought), 0.0])


def test_of_options_on_the_same_land_the_best_counts() -> None:
    """Of every set of options that share land, the one that gains most by itself, as a plan would count it."""
    parts = [["a"], ["a", "b"], ["b"], ["c"]]
    fed = np.array([0.5, 0.8, 0.4, 0.2])
    found = full_gains(["p"] * 4, parts, each_alone(fed), [], ([], [], []))
    assert found[0] == pytest.approx(1.0)
    every = [
        sum(fed[list(some)])
        for size in range(5)
        for some in itertools.combinations(range(4), size)
        if len({part for one in some for part in parts[one]}) == sum(len(parts[one]) for one in some)
    ]
    assert found[0] <= max(every) + 1e-12


def test_nothing_to_choose_from() -> None:
    assert full_gains([], [], Coverage.nothing(0), [], ([], [], [])).tolist() == [0.0, 0.0, 0.0]
    ranking = Ranking.of(np.zeros(3), np.zeros((0, 3)), [])
    assert (ranking.count, ranking.rank(0.0), ranking.per_euro((1.0, 1.0, 1.0), 10.0)) == (0, None, 0.0)
