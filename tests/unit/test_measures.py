"""Measures on units: how much fits, what it gains and costs, against a count by hand."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest

from zoemzone_qgis.core.corridor.managers import read_managers
from zoemzone_qgis.core.land.profiles import read_profiles
from zoemzone_qgis.core.measures import (
    HIGH,
    LOW,
    MEAN,
    Outcomes,
    Units,
    Worths,
    allowed,
    weigh,
)

from .measurekit import CATALOGUE, TABLE, code, columns_of, found, one, random_units
from .measureoracle import COLUMNS, LAND, MEASURES, RULES
from .measureoracle import weigh as count_again


# ---- case 10 -------------------------------------------------------------------------------------------------------
def test_case_10() -> None:
    units = Units.of([code("BRMR"), code("GRN")], np.array([[10_000.0, 0], [0, 20_000.0], [0, 8_000.0]]))
    options = weigh(CATALOGUE, TABLE, units)
    by_name = {
        (int(unit), options.ways[way].key): row
        for row, (unit, way) in enumerate(zip(options.unit, options.way, strict=True))
    }
    first, second, third = by_name[0, "M01 whole"], by_name[1, "M23 whole"], by_name[2, "M05 whole"]
    rows = [first, second, third]
    assert options.one_off[MEAN, rows] == pytest.approx([1_000, 0, 1_200])
    assert options.per_year[MEAN, rows] == pytest.approx([500, 500, 1_760])
    assert options.total()[MEAN, rows] == pytest.approx([6_000, 5_000, 18_800])
    assert options.gain_ha[rows] == pytest.approx([0.8, 0.0, 0.8])
    assert 9.2 + options.gain_ha[first] == pytest.approx(10.0)
    assert options.forage_m2[2:, second] == pytest.approx([20_000 * (0.45 - 0.01), 20_000 * 0.5])
    assert options.nests_m2[:, second].max() <= 0.0
    assert options.ways[options.way[second]].measure.annual
    assert options.land_of(second) == {code("GRN"): 20_000.0}


# ---- against the count by hand -------------------------------------------------------------------------------------
@pytest.mark.parametrize(("seed", "horizon"), [(1, 10.0), (2, 10.0), (3, 4.0), (4, 2.0), (5, 30.0)])
def test_the_same_as_counted_by_hand(seed: int, horizon: float) -> None:
    units = random_units(150, seed)
    options = weigh(CATALOGUE, TABLE, columns_of(units), horizon=horizon)
    rules = [(rule, to) for rule in RULES for to in MEASURES[rule["measure"]]["to_class"].split() or [""]]
    assert len(rules) == len(options.ways)
    rows = {(int(unit), int(way)): row for row, (unit, way) in enumerate(zip(options.unit, options.way, strict=True))}
    seen = set()
    for number, unit in enumerate(units):
        for way, (rule, to) in enumerate(rules):
            expected = count_again(unit, rule, to, horizon)
            row = rows.get((number, way))
            assert (expected is None) == (row is None), (unit, rule, to)
            assert (options.reasons[way, number] == 0) == (expected is not None)
            if expected is None or row is None:
                continue
            seen.add(rule["measure"])
            got = [options.gain_ha[row] * 1e4, *options.forage_m2[:, row], *options.nests_m2[:, row]]
            assert got == pytest.approx(expected.gains, abs=1e-6)
            assert options.area_m2[row] == pytest.approx(expected.area)
            assert options.pieces[row] == expected.pieces
            assert options.length_m[row] == pytest.approx(expected.length)
            assert options.one_off[:, row] == pytest.approx(expected.once)
            assert options.per_year[:, row] == pytest.approx(expected.yearly, abs=1e-6)
            assert sum(options.land_of(row).values()) == pytest.approx(expected.area)
    assert len(seen) >= (20 if horizon >= 10 else 8)


def test_options_do_not_depend_on_order() -> None:
    units = random_units(40, 9)
    straight = weigh(CATALOGUE, TABLE, columns_of(units))
    turned = weigh(CATALOGUE, TABLE, columns_of(units[::-1]))
    back = np.lexsort((turned.way, 39 - turned.unit))
    assert np.array_equal(straight.way, turned.way[back])
    assert np.array_equal(straight.total(), turned.total()[:, back])
    assert np.array_equal(straight.reasons, turned.reasons[:, ::-1])


def test_low_mean_and_high_are_in_order_and_nothing_is_missing() -> None:
    options = weigh(CATALOGUE, TABLE, columns_of(random_units(200, 11)))
    for cost in (options.one_off, options.per_year):
        assert np.isfinite(cost).all()
        assert (cost[LOW] <= cost[MEAN] + 1e-9).all()
        assert (cost[MEAN] <= cost[HIGH] + 1e-9).all()
    assert (options.one_off[LOW] >= 0).all()
    assert (options.gain_ha >= -1e-12).all(), "no measure lowers habitat"


# ---- quantities by hand --------------------------------------------------------------------------------------------
def test_a_hedge_along_the_longest_side() -> None:
    options = one({"GAGR": 5_000.0}, length=100.0)
    row = found(options, "M07 strip")
    assert (options.area_m2[row], options.length_m[row]) == (pytest.approx(200.0), pytest.approx(100.0))
    assert options.gain_ha[row] == pytest.approx(0.02)
    assert options.one_off[:, row] == pytest.approx([1_500, 2_000, 2_500])
    assert options.per_year[:, row] == pytest.approx([50, 75, 100])


def test_a_measured_strip_wins_over_the_length() -> None:
    strip = {("longest", 2.0): np.array([[120.0, 30.0]])}
    options = one({"GAGR": 5_000.0, "GKR": 300.0}, length=900.0, strips=strip)
    row = found(options, "M07 strip")
    assert (options.area_m2[row], options.length_m[row]) == (120.0, 60.0)


def test_trees_count_with_the_crown_that_they_then_have() -> None:
    ten, thirty = one({"GAZ": 450.0}), one({"GAZ": 450.0}, horizon=30.0)
    row = found(ten, "M09 points BMZ")
    crown = math.pi * 2.5**2
    assert ten.pieces[row] == 4
    assert ten.gain_ha[row] * 1e4 == pytest.approx(4 * crown)
    assert ten.forage_m2[2, row] == pytest.approx(4 * crown * 0.70)
    row = found(thirty, "M09 points BMZ")
    assert thirty.gain_ha[row] * 1e4 == pytest.approx(4 * math.pi * 5.5**2)  # 2 m + 30 x 0.3 m
    assert one({"GAZ": 30.0}, horizon=0.0).gain_ha[0] > 0  # when planted, 2 m


def test_a_small_garden_gets_one_bee_hotel() -> None:
    options = one({"ERF": 400.0})
    row = found(options, "M13 points")
    assert (options.pieces[row], options.area_m2[row]) == (1, 400)
    assert options.nests_m2[:, row] == pytest.approx([0, 400 * 0.3, 0])
    two = one({"ERF": 20_000.0})
    row = found(two, "M13 points")
    assert (two.pieces[row], two.area_m2[row]) == (2, 2 * 7_854)


def test_open_patches_keep_the_weight_of_the_site() -> None:
    options = one({"GKR": 4_000.0})
    row = found(options, "M12 share")
    assert options.area_m2[row] == pytest.approx(400)
    assert options.gain_ha[row] == 0.0
    assert options.nests_m2[0, row] == pytest.approx(400 * (0.90 - 0.57))
    assert options.forage_m2[1, row] == pytest.approx(400 * (0.20 - 1.00))


def test_the_sight_strip_comes_off_first() -> None:
    units = Units.of([code("BRMR")], np.array([[1_000.0]]), clear=np.array([[700.0]]))
    options = weigh(CATALOGUE, TABLE, units)
    assert options.area_m2[found(options, "M01 whole")] == 700
    assert options.area_m2[found(options, "M16 whole")] == 1_000, "bulbs may stand in it"


def test_town_and_country_have_their_own_price() -> None:
    options = one({"GAZ": 1_000.0, "GAGR": 1_000.0})
    row = found(options, "M04 whole")
    assert options.one_off[:, row] == pytest.approx([5_000 + 600, 15_000 + 1_000, 25_000 + 1_400])
    assert options.per_year[MEAN, row] == pytest.approx(2_000 * 0.15 - 1_000 * 0.15)


def test_lawn_to_herbs_is_not_dearer_a_year() -> None:
    options = one({"GAZ": 1_000.0})
    row = found(options, "M03 whole")
    assert options.per_year[MEAN, row] == pytest.approx(0)
    assert options.per_year[LOW, row] == pytest.approx(1_000 * (0.12 - 0.40))


def test_preparation_is_added_to_what_is_paid_once() -> None:
    units = Units.of([code("BRMR")], np.array([[10_000.0]]))
    plain, prepared = (weigh(CATALOGUE, TABLE, units, preparation=share) for share in (0.0, 0.15))
    assert prepared.one_off == pytest.approx(plain.one_off * 1.15)
    assert prepared.per_year == pytest.approx(plain.per_year)


def test_an_annual_measure_earns_food_but_no_hectares() -> None:
    strips = replace(CATALOGUE.measures["M05"], annual=True)
    catalogue = replace(CATALOGUE, measures={**CATALOGUE.measures, "M05": strips})
    units = Units.of([code("GRN")], np.array([[8_000.0]]))
    lasting, annual = weigh(CATALOGUE, TABLE, units), weigh(catalogue, TABLE, units)
    row = found(lasting, "M05 whole")
    assert (lasting.gain_ha[row], annual.gain_ha[row]) == (pytest.approx(0.8), 0.0)
    assert np.array_equal(lasting.forage_m2, annual.forage_m2)


def test_habitat_of_a_profile_counts_for_its_classes_only() -> None:
    units = Units.of([code("GRN")], np.array([[8_000.0]]))
    ground_nesters = read_profiles(None, TABLE)["EP1"]
    options = weigh(CATALOGUE, TABLE, units, profile=ground_nesters)
    assert options.gain_ha[found(options, "M05 whole")] == 0.0  # BLR is no habitat of EP1
    assert options.gain_ha[found(options, "M04 whole")] == pytest.approx(0.8)


# ---- per m2 ---------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("id", sorted(LAND))
def test_worth_per_m2_on_every_class(id: str) -> None:
    for key, worth in allowed(CATALOGUE, TABLE, TABLE.by_id(id)).items():
        if not worth.allowed:
            continue
        values = [worth.weight, *worth.forage, *worth.nests]
        before = [LAND[id][column] for column in COLUMNS]
        after = [worth.becomes.value(column) for column in COLUMNS]
        annual = MEASURES[key.split()[0]]["annual"] == "yes"
        expected = [
            0.0 if annual and not place else a - b for place, (a, b) in enumerate(zip(after, before, strict=True))
        ]
        assert values == pytest.approx(expected)
        assert worth.becomes.id != id


# ---- for the plan and the scenario ---------------------------------------------------------------------------------
def test_new_classes_of_a_map() -> None:
    worths = Worths(Outcomes(TABLE, CATALOGUE))
    bulbs = next(way for way in CATALOGUE.ways if way.measure.id == "M16")
    lands = [TABLE.by_id(id) for id in ("GAZ", "GKR", "BRMR")]
    found = worths.becomes(lands, bulbs)
    assert {key: land.id for key, land in found.items()} == {code("GAZ"): "GAZ+M16", code("BRMR"): "BRMR+M16"}


def test_truth_values_are_facts() -> None:
    roofs = Units.of([code("VERH")], np.full((3, 1), 500.0), facts={"flat_roof": np.array([True, False, None])})
    options = weigh(CATALOGUE, TABLE, roofs)
    assert [
        int(unit) for unit, way in zip(options.unit, options.way, strict=True) if "M18" in options.ways[way].key
    ] == [0]
    number = next(number for number, way in enumerate(options.ways) if way.measure.id == "M18")
    assert [options.why(unit, number).key for unit in (1, 2)] == ["condition", "unknown"]


def test_who_does_it() -> None:
    managers = read_managers()
    sowing = CATALOGUE.measures["M04"]
    who = {id: sowing.executor(managers.of(TABLE.by_id(id)).manager["en"])[0] for id in ("GRN", "GAZ", "BRK")}
    assert who == {"GRN": "agrariër", "GAZ": "gemeente", "BRK": "gemeente"}
    verges = CATALOGUE.measures["M01"]
    assert verges.executor(managers.of(TABLE.by_id("OEV")).manager["en"]) == ("waterschap", "water board")
