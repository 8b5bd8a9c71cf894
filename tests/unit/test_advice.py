"""Formulas of the advice report against a slow, plain reading."""

from __future__ import annotations

import itertools
import math
from dataclasses import replace

import numpy as np
import pytest

from zoemzone_qgis.core.advice.benefits import BY_DISTANCE, FRUIT, HEALTH, THEMES, Falling
from zoemzone_qgis.core.advice.ecoprofiles import profile_networks
from zoemzone_qgis.core.advice.money import CurvePoint, half_by_curve, half_by_order, summed, visible
from zoemzone_qgis.core.classes import read_classes
from zoemzone_qgis.core.land.profiles import read_profiles
from zoemzone_qgis.core.land.rules import read_rules

RULES = read_rules()
EP1 = read_profiles(None, read_classes())["EP1"]
CELL = 10.0


def groups(things: list[set[tuple[int, int]]], reach: float) -> list[set[int]]:
    """Which things hang together over gaps of at most ``reach`` metres between the edges of cells, pair by pair."""
    found = [{place} for place in range(len(things))]

    def apart(one: set[tuple[int, int]], other: set[tuple[int, int]]) -> float:
        return min(math.hypot(max(0, abs(a - c) - 1), max(0, abs(b - d) - 1)) * CELL for a, b in one for c, d in other)

    for first, second in itertools.combinations(range(len(things)), 2):
        if apart(things[first], things[second]) <= reach + 1e-6:
            one = next(group for group in found if first in group)
            other = next(group for group in found if second in group)
            if one is not other:
                one |= other
                found.remove(other)
    return found


def patches(land: np.ndarray) -> list[set[tuple[int, int]]]:
    """Cells with habitat that touch, corners too."""
    left = {(int(row), int(column)) for row, column in zip(*np.nonzero(land), strict=True)}
    found = []
    while left:
        patch, waiting = set(), [left.pop()]
        while waiting:
            row, column = waiting.pop()
            patch.add((row, column))
            for near in itertools.product((row - 1, row, row + 1), (column - 1, column, column + 1)):
                if near in left:
                    left.discard(near)
                    waiting.append(near)
        found.append(patch)
    return found


@pytest.mark.parametrize("seed", range(6))
def test_networks_pair_by_pair(seed: int) -> None:
    rng = np.random.default_rng(seed)
    land = np.zeros((40, 60), np.float32)
    for _ in range(9):
        row, column, high, wide = rng.integers(0, 34), rng.integers(0, 50), rng.integers(2, 7), rng.integers(2, 9)
        land[row : row + high, column : column + wide] = rng.choice([0.3, 0.6, 1.0])
    place = np.zeros_like(land)
    place[:, :30] = 1.0
    profile = replace(EP1, link_m=60.0, dispersal_m=110.0, key_ha=0.7)
    found = profile_networks(land, place, CELL, profile, RULES)

    def weight(cells: set[tuple[int, int]]) -> float:
        return sum(float(land[cell]) for cell in cells) * CELL**2 / 1e4

    kept = [patch for patch in patches(land) if weight(patch) >= RULES.stone_ha - 1e-6]
    areas = [set().union(*(kept[one] for one in group)) for group in groups(kept, profile.link_m)]
    networks = groups(areas, profile.dispersal_m)
    here = [group for group in networks if any(column < 30 for one in group for _, column in areas[one])]
    totals = [sum(weight(areas[one]) for one in group) for group in here]
    keys = [sum(weight(areas[one]) >= profile.key_ha - 1e-6 for one in group) for group in here]
    viable = [
        total >= (RULES.viable_key if key else RULES.viable_total) * profile.key_ha - 1e-6
        for total, key in zip(totals, keys, strict=True)
    ]
    assert found.habitat_ha == pytest.approx(float(land[:, :30].sum()) * CELL**2 / 1e4, rel=1e-5)
    assert (found.areas, found.networks) == (sum(map(len, here)), len(here))
    assert (found.viable, found.key_patches) == (sum(viable), sum(keys))
    assert found.largest_ha == pytest.approx(max(totals, default=0.0), rel=1e-5)


def test_nothing_there() -> None:
    found = profile_networks(np.zeros((5, 5), np.float32), np.ones((5, 5), np.float32), CELL, EP1, RULES)
    assert (found.habitat_ha, found.areas, found.networks, found.largest_ha) == (0.0, 0, 0, 0.0)


def test_every_theme_has_a_score() -> None:
    assert set(BY_DISTANCE) | {FRUIT, HEALTH} == set(THEMES)
    for falling in BY_DISTANCE.values():
        scores = [falling.score(metres) for metres in np.linspace(0.0, 2000.0, 400)]
        assert scores[0] == 1.0
        assert scores == sorted(scores, reverse=True)
        assert falling.score(falling.none_m + 1e-3) == 0.0
        assert falling.score(None) == 0.0
    assert Falling(10.0, 100.0).score(55.0) == pytest.approx(0.5)


def test_sums_say_what_they_leave_out() -> None:
    assert summed([(None, None, None)]).mean is None
    assert summed([(None, 5.0, None)]).low is None
    found = summed([(-3.0, 1.0, 2.0), (None, None, None)])
    assert (found.low, found.mean, found.high, found.unknown) == (-3.0, 1.0, 2.0, 1)


def test_half_of_a_plan_that_saves_money() -> None:
    """A measure that saves money costs nothing, and nothing that follows is skipped to take a cheaper one."""
    assert half_by_order([-50.0, 80.0, 20.0], [1.0, 1.0, 1.0]).gain_pct == pytest.approx(100 / 3)
    assert half_by_order([], []) is None
    assert half_by_order([0.0, 0.0], [1.0, 1.0]) is None


def test_a_curve_without_the_whole_says_nothing() -> None:
    assert half_by_curve([CurvePoint(0.5, 10.0, 50.0, 2)]) is None
    assert half_by_curve([CurvePoint(1.0, 10.0, 50.0, 2), CurvePoint(0.75, 8.0, 45.0, 2)]) is None


def test_years_weigh_by_gain() -> None:
    assert visible([], []) is None
    assert visible([(1, 2), (3, 8)], [0.0, 0.0]).half == 2
    assert visible([(1, 2), (3, 8)], [1.0, 3.0]).half == 8
