"""Why a measure is not possible, and units that make no sense."""

from __future__ import annotations

import math
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from zoemzone_qgis.core.errors import Fault
from zoemzone_qgis.core.land.derived import CONFIRMED, FLAIL, Derived
from zoemzone_qgis.core.measures import REASONS, Catalogue, Units, allowed, weigh

from .measurekit import CATALOGUE, TABLE, code, columns_of, found, one, random_units, reason


# ---- why not -------------------------------------------------------------------------------------------------------
def test_why_not() -> None:
    assert reason(one({"WAT": 900.0}), "M01 whole") == ("class", {"classes": ("BRMR", "GAZ", "OEV")})
    assert reason(one({"BRMR": 900.0}, protected=True), "M01 whole") == ("protected", {})
    assert reason(one({"VERH": 900.0}), "M18 whole")[0] == "unknown"
    facts = {"play": np.array(["yes"])}
    expected = {"name": "play", "condition": "play=no", "found": "yes"}
    assert reason(one({"GAZ": 900.0}, facts=facts), "M03 whole") == ("condition", expected)
    near = one({"GRN": 9_000.0}, sprayed_m=5.0)
    assert reason(near, "M05 whole") == ("sprayed", {"found": 5.0, "needed": 10.0})
    assert found(one({"GRN": 9_000.0}, sprayed_m=5.0, spray=False), "M05 whole") >= 0
    assert reason(one({"GAGR": 900.0}), "M07 strip") == ("edge", {})
    assert reason(one({"BRMR": 900.0}, width=2.5), "M01 whole") == ("narrow", {"found": 2.5, "needed": 3.0})
    assert reason(one({"BRMR": 900.0}, length=99.0), "M01 whole") == ("short", {"found": 99.0, "needed": 100.0})
    assert reason(one({"GAZ": 199.0}), "M03 whole") == ("small", {"found": 199.0, "needed": 200.0})
    assert reason(one({"OEV": 900.0}, length=39.0), "M08 points") == ("few", {"found": 4.0, "needed": 5})
    assert reason(one({"GAZ": 900.0}, horizon=2.0), "M03 whole") == ("late", {"found": 2.0, "needed": 3.0})
    assert reason(one({"FLA": 900.0}), "M26 whole") == ("nothing", {})


def test_limits_are_at_least() -> None:
    assert found(one({"BRMR": 900.0}, width=3.0, length=100.0 - 1e-9), "M01 whole") >= 0
    assert found(one({"GAZ": 200.0}), "M03 whole") >= 0
    assert found(one({"OEV": 900.0}, length=40.0), "M08 points") >= 0
    assert found(one({"GRN": 9_000.0}, sprayed_m=10.0), "M05 whole") >= 0


def test_the_way_that_came_nearest() -> None:
    options = one({"GAZ": 60.0, "WAT": 500.0}, horizon=0.0)
    ways = [options.ways[row] for row in options.way]
    assert {way.measure.id for way in ways} == {"M09"}, "trees count as they are planted, nothing else is ready"
    options = one({"WAT": 500.0})
    assert options.count == 0
    assert options.ways[options.nearest(0)].measure.id == "M21"
    assert options.why(0, options.nearest(0)).key == "edge"


def test_good_habitat_gets_only_what_is_fit_for_it() -> None:
    for id in ("GKR", "GSCH", "HEI"):
        done = {way.split()[0] for way, worth in allowed(CATALOGUE, TABLE, TABLE.by_id(id)).items() if worth.allowed}
        assert done
        assert done <= {"M02", "M11", "M12", "M24"}
    options = weigh(CATALOGUE, TABLE, columns_of([replace(unit, protected=True) for unit in random_units(200, 21)]))
    assert {options.ways[way].measure.id for way in options.way} <= {"M02", "M11", "M12", "M24"}


def test_stated_friendly_management_is_not_done_again() -> None:
    derived = Derived(TABLE)
    confirmed = derived.row(derived.code(code("BRMR"), 0, False, CONFIRMED))
    flail = derived.row(derived.code(code("BRMR"), 0, False, FLAIL))
    assert allowed(CATALOGUE, TABLE, confirmed)["M01 whole"].reason == "good"
    assert allowed(CATALOGUE, TABLE, flail)["M01 whole"].weight == pytest.approx(0.9)
    assert allowed(CATALOGUE, TABLE, confirmed)["M16 whole"].becomes.habitat_weight == 1.0


def test_no_tree_under_a_tree() -> None:
    derived = Derived(TABLE)
    shaded = derived.row(derived.code(code("GAZ"), code("BMZ")))
    assert allowed(CATALOGUE, TABLE, shaded)["M09 points BMV"].reason == "tree"
    meadow = allowed(CATALOGUE, TABLE, shaded)["M03 whole"]
    assert meadow.becomes.id == "GKR+BMZ"
    assert meadow.weight == 0.0, "the crown weighs 1 already"


def test_what_would_lower_the_habitat_is_refused() -> None:
    rules = tuple(replace(rule, classes=("BRME",)) if rule.measure == "M22" else rule for rule in CATALOGUE.rules)
    worse = Catalogue(CATALOGUE.measures, rules, CATALOGUE.prices, CATALOGUE.upkeep)
    assert allowed(worse, TABLE, TABLE.by_id("BRME"))["M22 whole"].reason == "less"


# ---- bad input -----------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("areas", [[[-1.0]], [[math.nan]], [[math.inf]], [[1.0, 2.0]], [1.0]])
def test_areas_that_are_none_are_refused(areas: list[Any]) -> None:
    with pytest.raises(Fault, match="areas of the units"):
        Units.of([code("GRN")], np.array(areas))


def test_columns_of_another_length_are_refused() -> None:
    with pytest.raises(Fault, match="one entry per unit"):
        Units.of([code("GRN")], np.array([[1.0]]), length=np.array([1.0, 2.0]))
    with pytest.raises(Fault, match="one entry per unit"):
        Units.of([code("GRN")], np.array([[1.0]]), facts={"soil": np.array(["sand", "clay"])})
    with pytest.raises(Fault, match="one entry per unit"):
        Units.of([code("GRN")], np.array([[1.0]]), strips={("longest", 2.0): np.array([[1.0, 2.0]])})


def test_no_units_at_all() -> None:
    options = weigh(CATALOGUE, TABLE, Units.of([code("GRN")], np.zeros((0, 1))))
    assert options.count == 0
    assert options.reasons.shape == (len(options.ways), 0)
    empty = weigh(CATALOGUE, TABLE, Units.of([], np.zeros((2, 0))))
    assert empty.count == 0
    assert {REASONS[key] for key in np.unique(empty.reasons)} == {"class"}


def test_a_code_without_a_class_is_refused() -> None:
    with pytest.raises(Fault, match="class code 77"):
        weigh(CATALOGUE, TABLE, Units.of([77], np.array([[1.0]])))
