"""Season completeness and nest supply: hand-worked cases, and InVEST's recipe on its 7 x 7 map."""

from types import SimpleNamespace

import numpy as np
import pytest

from zoemzone_qgis.core.cells.kernels import exponential_kernel
from zoemzone_qgis.core.focal import kernel_mean
from zoemzone_qgis.core.forage import (
    RULE_RADIUS_M,
    abundance,
    active_seasons,
    activity,
    completeness,
    need,
    need_met,
    nesting,
    reach,
    shortfall,
    supply,
)

BASIC = SimpleNamespace(season_weights=(0.25, 0.35, 0.30, 0.10))
EARLY = SimpleNamespace(season_weights=(0.70, 0.30, 0.0, 0.0))
DRY = SimpleNamespace(season_weights=(0.30, 0.40, 0.25, 0.05))


def test_rule_circle_is_one_square_kilometre():
    assert pytest.approx(564.1896, abs=1e-4) == RULE_RADIUS_M


def test_ten_hectares_of_hay_meadow_just_meet_the_summer():
    meadow = 100_000 * np.array([0.36, 1.00, 0.34, 0.14])
    value, _ = completeness(meadow, BASIC)
    assert value == 1.0
    assert meadow[2] / need(BASIC)[2] == pytest.approx(1.0, abs=1e-3)


@pytest.mark.parametrize(
    ("totals", "profile", "value", "season"),
    [
        ((12_200, 14_400, 5_400, 4_000), BASIC, 0.159, 3),  # 2 ha of hedge: 0.54 of 3.40 ha in summer
        ((94_000, 98_000, 24_000, 20_000), BASIC, 0.706, 3),  # 20 ha of standard orchard
        ((0, 500_000, 500_000, 500_000), BASIC, 0.0, 1),
        ((500_000, 500_000, 500_000, 0), DRY, 1.0, 2),  # autumn weighs 0.05 and does not count
        ((500_000, 500_000, 0, 0), EARLY, 1.0, 1),
        ((0, 0, 0, 0), BASIC, 0.0, 0),
        ((0, 0, 900_000, 0), EARLY, 0.0, 0),  # food, but none in the seasons that count
    ],
)
def test_completeness_and_weakest_season(totals, profile, value, season):
    found, weakest = completeness(np.array(totals, float), profile)
    assert float(found) == pytest.approx(value, abs=1e-3)
    assert int(weakest) == season


def test_completeness_of_maps_equals_cell_by_cell():
    totals = np.random.default_rng(0).random((4, 6, 5)) * 40_000
    totals[:, 2, 2] = 0.0
    value, weakest = completeness(totals, BASIC)
    for i, j in np.ndindex(6, 5):
        ratios = [totals[s, i, j] / need(BASIC)[s] for s in range(4)]
        assert value[i, j] == pytest.approx(min(1.0, *ratios))
        assert weakest[i, j] == (np.argmin(ratios) + 1 if any(ratios) else 0)
    single, _ = completeness(totals.astype(np.float32), BASIC)
    assert single.dtype == np.float32
    np.testing.assert_allclose(single, value, atol=1e-6)


def test_earlier_season_on_a_tie():
    _, weakest = completeness(need(BASIC) * 0.5, BASIC)
    assert int(weakest) == 1


def test_seasonal_shortfall_by_hand():
    """Eight months, need 1,500 in each; two classes of 2,000 and 500 m2."""
    supplied = 2000 * np.array([0, 1, 2, 1, 0, 0, 0, 0]) + 500 * np.array([0, 0, 0, 2, 4, 4, 2, 0])
    assert shortfall(supplied, [1500] * 8).tolist() == [1500, 0, 0, 0, 0, 0, 500, 1500]
    assert float(need_met(supplied, [1500] * 8)) == pytest.approx(8500 / 12000)
    eight = SimpleNamespace(season_weights=(0.125,) * 8)
    value, weakest = completeness(supplied, eight)
    assert (float(value), int(weakest)) == (0.0, 1)


def test_best_substrate():
    places = np.array([[[5, 6], [3, 2]], [[2, 12], [1, 0]]])
    np.testing.assert_allclose(nesting(places, (0.8, 0.5)), [[4, 6], [2.4, 1.6]])


def test_active_seasons_include_exactly_a_tenth():
    assert active_seasons(BASIC).tolist() == [True, True, True, True]
    assert active_seasons(DRY).tolist() == [True, True, True, False]


# InVEST pollination 3.20.2 on a 7 x 7 map of 100 m cells, two species, two seasons
ROWS = ("1111113", "1221113", "1221113", "1111111", "1111211", "3111111", "3311111")
MAP = np.array([[int(code) for code in row] for row in ROWS])
GROUND, CAVITY = np.array([0, 0.1, 0.4, 0.2])[MAP], np.array([0, 0, 0.1, 0.8])[MAP]
SPRING, SUMMER = np.array([0, 0.05, 0.6, 0.3])[MAP], np.array([0, 0.1, 0.9, 0.2])[MAP]
SPECIES = {
    "andrena": ((1, 0), (0.9, 0.3), 150.0, 0.6),
    "osmia": ((0, 1), (1.0, 0.2), 300.0, 0.4),
}
PLACES = ((0, 0), (1, 1), (2, 6), (4, 4))


def invest(species):
    use, active, alpha, share = SPECIES[species]
    kernel = exponential_kernel(alpha, 100.0, cut=5.0)
    known = np.ones(MAP.shape)
    seasons = kernel_mean([SPRING, SUMMER], known, kernel)
    reached = reach(seasons, active)
    mean, _ = supply(seasons, nesting([GROUND, CAVITY], use), SimpleNamespace(season_weights=active))
    supplied = mean * share
    spread = kernel_mean(supplied, known, kernel)
    abundances = [
        abundance(floral, part, reached, spread)
        for floral, part in zip((SPRING, SUMMER), activity(active), strict=True)
    ]
    return reached, supplied, abundances


@pytest.mark.parametrize(
    ("species", "total", "at"),
    [
        ("andrena", 0.712194923, (0.011258, 0.061312, 0.017597, 0.038125)),
        ("osmia", 0.319756960, (0, 0.007483, 0.045208, 0.005686)),
    ],
)
def test_supply_of_invest(species, total, at):
    _, supplied, _ = invest(species)
    assert supplied.sum() == pytest.approx(total, rel=2e-6)
    assert [supplied[place] for place in PLACES] == pytest.approx(at, abs=1e-6)


def test_floral_reach_of_invest():
    reached, _, _ = invest("andrena")
    expected = (0.203974, 0.255466, 0.240839, 0.173424, 0.140863, 0.135921, 0.157399)
    assert reached[1].tolist() == pytest.approx(expected, abs=1e-6)


@pytest.mark.parametrize(
    ("species", "season", "total", "at"),
    [
        ("andrena", 0, 0.469343405, (0.004059, 0.044307, 0.019485, 0.038305)),
        ("andrena", 1, 0.224998816, (0.002706, 0.022153, 0.004330, 0.019153)),
        ("osmia", 0, 0.220259292, (0.001055, 0.012371, 0.014067, 0.016387)),
        ("osmia", 1, 0.056397269, (0.000422, 0.003711, 0.001876, 0.004916)),
    ],
)
def test_abundance_of_invest(species, season, total, at):
    found = invest(species)[2][season]
    assert found.sum() == pytest.approx(total, rel=2e-6)
    assert [found[place] for place in PLACES] == pytest.approx(at, abs=1e-6)


def test_total_abundance_of_invest():
    both = [invest(species)[2] for species in SPECIES]
    assert sum(seasons[0].sum() for seasons in both) == pytest.approx(0.689602701, rel=2e-6)
    assert sum(seasons[1].sum() for seasons in both) == pytest.approx(0.281396087, rel=2e-6)


def test_abundance_where_nothing_is_in_reach_is_zero():
    assert abundance(np.zeros(2), 0.5, np.zeros(2), np.zeros(2)).tolist() == [0, 0]


def test_bottleneck_is_the_worst_active_season():
    means = np.array([[0.4], [0.2], [0.3], [0.0]], np.float32)
    mean, worst = supply(means, np.array([0.5], np.float32), DRY)
    assert mean[0] == pytest.approx(0.5 * (0.3 * 0.4 + 0.4 * 0.2 + 0.25 * 0.3))
    assert worst[0] == pytest.approx(0.1)
