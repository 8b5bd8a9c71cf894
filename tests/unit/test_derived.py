"""Derived classes: what they give, and that their codes are stable, unique and fast to find."""

from __future__ import annotations

import itertools
from pathlib import Path

import numpy as np
import pytest

from zoemzone_qgis.core.classes import read_classes, write_classes
from zoemzone_qgis.core.land.derived import CONFIRMED, FIRST_FREE, FLAIL, Derived
from zoemzone_qgis.core.land.landclass import VALUES

TABLE = read_classes()
DERIVED = Derived(TABLE)


def code(id: str) -> int:
    return TABLE.by_id(id).code


@pytest.mark.parametrize("ground", [row.id for row in TABLE.rows])
@pytest.mark.parametrize("crown", ["BMV", "BMZ", "BMO"])
def test_a_crown_gives_per_value_the_higher_of_the_two(ground: str, crown: str) -> None:
    land, tree = TABLE.by_id(ground), TABLE.by_id(crown)
    row = DERIVED.row(DERIVED.code(land.code, tree.code))
    for column in VALUES:
        assert row.value(column) == max(land.value(column), tree.value(column))
        assert row.value(column + "_low") <= row.value(column) <= row.value(column + "_high")
    assert row.resistance == min(land.resistance, tree.resistance)
    assert (row.id, row.group, row.half_life_years) == (f"{ground}+{crown}", land.group, land.half_life_years)


def test_a_slope_helps_ground_nests_up_to_one_and_means_nothing_on_water_and_paving() -> None:
    assert DERIVED.row(DERIVED.code(code("BRMR"), slope=True)).nest_ground == pytest.approx(0.55)
    assert DERIVED.row(DERIVED.code(code("GSCH"), slope=True)).nest_ground == pytest.approx(0.90)
    steep = TABLE.extended([TABLE.by_id("GSCH").with_values({"nest_ground": 0.95})])
    assert Derived(steep).row(DERIVED.code(code("GSCH"), slope=True)).nest_ground == 1.0
    for id in ("WAT", "VERH", "OVH", "KAS", "DKK"):
        assert DERIVED.code(code(id), slope=True) == code(id)


def test_confirmed_management_raises_vegetated_classes_only() -> None:
    for id in ("BRMR", "GAZ", "OEV", "BPL", "GEXT", "ERF"):
        row = DERIVED.row(DERIVED.code(code(id), management=CONFIRMED))
        assert (row.id, row.habitat_weight, row.forage) == (f"{id}+confirmed", 1.0, TABLE.by_id(id).forage)
    for id in ("VERH", "WAT", "ZND", "ONB", "KAS", "GRN", "KZ", "BOL"):
        assert DERIVED.code(code(id), management=CONFIRMED) == code(id)


def test_flail_mowing_halves_the_weight() -> None:
    assert DERIVED.row(DERIVED.code(code("BRMR"), management=FLAIL)).habitat_weight == pytest.approx(0.1)


def test_everything_at_once_in_any_order() -> None:
    at_once = DERIVED.code(code("BRMR"), code("BMZ"), True, CONFIRMED)
    one_by_one = DERIVED.code(DERIVED.code(DERIVED.code(code("BRMR"), management=CONFIRMED), code("BMZ")), slope=True)
    row = DERIVED.row(at_once)
    assert at_once == one_by_one
    assert DERIVED.code(at_once, code("BMZ"), True, CONFIRMED) == at_once
    assert row.id == "BRMR+BMZ+slope+confirmed"
    assert (row.nest_ground, row.habitat_weight, row.forage[2]) == (pytest.approx(0.55), 1.0, 0.80)
    assert DERIVED.parts(at_once) == (code("BRMR"), code("BMZ"), True, CONFIRMED)


def test_every_combination_has_a_code_of_its_own_even_with_all_own_classes() -> None:
    meadow = TABLE.by_id("GKR")
    own = [meadow.with_values({"code": number, "id": f"OWN{number}"}) for number in range(500, 1000)]
    full = Derived(TABLE.extended(own))
    grounds = [row.code for row in full.base.rows if row.group == "grassland"]
    combinations = list(itertools.product(grounds, (0, 48, 49, 50), (False, True), (0, 1, 2)))
    codes = [full.code(*combination) for combination in combinations]
    assert len(set(codes)) == len(combinations)
    assert max(codes) < FIRST_FREE <= 65536
    for combination, number in zip(combinations, codes, strict=True):
        assert full.parts(number) == combination


def test_codes_do_not_depend_on_values_or_own_classes() -> None:
    other = Derived(TABLE.extended([TABLE.by_id("GKR").with_values({"code": 700, "id": "OWN"})]))
    changed = Derived(TABLE.extended([TABLE.by_id("GAZ").with_values({"forage_1": 0.9})]))
    for ground, crown in itertools.product((5, 8, 101), (48, 50)):
        assert DERIVED.code(ground, crown) == other.code(ground, crown) == changed.code(ground, crown)


def test_arrays_agree_with_single_codes() -> None:
    draw = np.random.default_rng(3)
    present = np.array([0, *(row.code for row in TABLE.rows)], dtype=np.uint16)
    ground = draw.choice(present, (40, 50))
    crown = draw.choice(np.array([0, 0, 48, 49, 50], dtype=np.uint16), ground.shape)
    slope, management = draw.random(ground.shape) < 0.3, draw.integers(0, 3, ground.shape)
    codes = DERIVED.codes(ground, crown, slope, management)
    assert codes.dtype == np.uint16
    for place in np.ndindex(*ground.shape):
        land = int(ground[place])
        expected = DERIVED.code(land, int(crown[place]), bool(slope[place]), int(management[place])) if land else 0
        assert codes[place] == expected


def test_no_data_stays_no_data_and_nothing_added_changes_nothing() -> None:
    ground = np.array([0, 5, 101, 1258], dtype=np.uint16)
    assert DERIVED.codes(ground).tolist() == [0, 5, 101, 1258]
    assert DERIVED.codes(np.zeros(2, dtype=np.uint16), np.array([50, 48])).tolist() == [0, 0]


def test_the_table_of_a_map_holds_its_derived_classes_and_reads_back(tmp_path: Path) -> None:
    codes = [DERIVED.code(5, 50), DERIVED.code(6, 0, True), DERIVED.code(6, 49, False, CONFIRMED)]
    table = DERIVED.table([*codes, 5, 8])
    write_classes(table, tmp_path / "habitat.classes.csv")
    again = read_classes(tmp_path / "habitat.classes.csv")
    assert again == table
    assert [again.by_code(number).id for number in sorted(codes)] == ["GAZ+BMO", "BRMR+slope", "BRMR+BMZ+confirmed"]
    assert Derived(again).code(5, 50) == codes[0]
    assert len(again.rows) == len(TABLE.rows) + 3
