"""What land becomes by a measure: values, names, and codes by a fixed rule."""

from __future__ import annotations

import itertools
from dataclasses import replace
from pathlib import Path

import pytest

from zoemzone_qgis.core.classes import ClassTable, read_classes, write_classes
from zoemzone_qgis.core.errors import Fault
from zoemzone_qgis.core.land.derived import CONFIRMED, FIRST_FREE, FLAIL, Derived
from zoemzone_qgis.core.land.guilds import guilds
from zoemzone_qgis.core.land.landclass import VALUES, LandClass
from zoemzone_qgis.core.land.landvalues import NOTHING
from zoemzone_qgis.core.land.profiles import read_profiles
from zoemzone_qgis.core.land.rules import read_rules
from zoemzone_qgis.core.measure.outcome import FIRST_OTHER, LAST_CODE, Parts
from zoemzone_qgis.core.measures import Outcomes, Way, read_measures

TABLE = read_classes()
CATALOGUE = read_measures(TABLE)
DERIVED = Derived(TABLE)


def way(key: str) -> Way:
    return next(way for way in CATALOGUE.ways if way.key == key)


def land(id: str, crown: str = "", slope: bool = False, management: int = 0) -> LandClass:
    code = DERIVED.code(TABLE.by_id(id).code, TABLE.by_id(crown).code if crown else 0, slope, management)
    return DERIVED.row(code)


def fresh(table: ClassTable = TABLE) -> Outcomes:
    return Outcomes(table, CATALOGUE)


# ---- classes -------------------------------------------------------------------------------------------------------
def test_a_measure_that_replaces_keeps_crown_and_slope_and_starts_management_anew() -> None:
    after = fresh().after(land("BRMR", "BMO", slope=True, management=FLAIL), way("M01 whole"))
    assert after == land("BRME", "BMO", slope=True)
    bulbs = fresh().after(land("GAZ"), way("M16 whole"))
    assert fresh().after(bulbs, way("M03 whole")).id == "GKR"


def test_a_tree_stands_over_what_is_there() -> None:
    assert fresh().after(land("OEV", slope=True), way("M08 points")) == land("OEV", "BMV", slope=True)
    bulbs = fresh().after(land("GAZ"), way("M16 whole"))
    both = fresh().after(bulbs, way("M09 points BMV"))
    assert both.id == "GAZ+M16+BMV"
    assert both.forage[0] == 0.9, "the higher of crown and ground, not the sum"
    assert fresh().after(land("GAZ", "BMV"), way("M16 whole")) == both


def test_changes_are_of_the_ground_and_cut_to_one() -> None:
    sinus = fresh().after(land("GKR"), way("M02 whole"))
    meadow = TABLE.by_id("GKR")
    assert sinus.id == "GKR+M02"
    assert sinus.name_nl == "Kruidenrijk grasland of hooiland + sinusbeheer"
    assert sinus.forage == pytest.approx((0.36, 1.0, 0.34 * 1.3, 0.14))
    assert sinus.nest_ground == pytest.approx(0.57 * 1.2)
    assert (sinus.habitat_weight, sinus.group) == (meadow.habitat_weight, meadow.group)
    assert fresh().after(sinus, way("M02 whole")) == sinus, "not twice"


def test_patches_have_the_values_of_sand_and_the_weight_of_the_site() -> None:
    sand, meadow = TABLE.by_id("ZND"), TABLE.by_id("GKR")
    patch = fresh().after(meadow, way("M12 share"))
    assert patch.id == "GKR+ZND+M12"
    assert patch.forage == sand.forage
    assert patch.nest_ground == pytest.approx(sand.nest_ground + 0.15)
    assert (patch.nest_cavity, patch.nest_bumblebee) == (sand.nest_cavity, sand.nest_bumblebee)
    assert (patch.habitat_weight, patch.resistance) == (meadow.habitat_weight, meadow.resistance)
    dike = fresh().after(TABLE.by_id("GAZ"), way("M11 points"))
    assert (dike.habitat_weight, dike.nest_ground) == (sand.habitat_weight, pytest.approx(0.9))
    table = fresh().extended([patch, dike])
    profile = read_profiles(None, table)["EP1"]
    ground = guilds(table, profile, read_rules())[0]
    assert ground.land[[patch.code, dike.code]].all(), "nest land for ground nesting bees"
    assert profile.holds(patch)


def test_a_nature_friendly_bank_weighs_more_than_a_bank() -> None:
    for id in ("OEV", "WAT"):
        after = fresh().after(TABLE.by_id(id), way("M21 strip"))
        assert after.id == "OEV+M21"
        assert after.habitat_weight == pytest.approx(0.8)


def test_a_garden_stays_a_garden() -> None:
    flowers, garden = TABLE.by_id("VOLK"), fresh().after(TABLE.by_id("ERF"), way("M17 share"))
    assert (garden.id, garden.habitat_weight, garden.counts_for_season) == ("ERF+M17", 0.0, True)
    assert [garden.value(column) for column in VALUES[:-1]] == pytest.approx(
        [flowers.value(column) for column in VALUES[:-1]]
    )
    assert fresh().after(TABLE.by_id("OVH"), way("M17 share 2")) == garden


def test_stated_management_counts_on_top_of_a_mark() -> None:
    after = fresh().after(land("BRMR", management=CONFIRMED), way("M16 whole"))
    assert (after.id, after.habitat_weight) == ("BRMR+M16+confirmed", 1.0)
    assert after.forage[0] == pytest.approx(0.39)
    flail = fresh().after(land("BRMR", management=FLAIL), way("M16 whole"))
    assert flail.habitat_weight == pytest.approx(0.1)


def test_the_early_stage_of_a_class() -> None:
    assert fresh().after(land("GAZ", "BMO"), way("M03 whole"), "GEXT") == land("GEXT", "BMO")


# ---- codes ---------------------------------------------------------------------------------------------------------
def marked_ways() -> list[Way]:
    return [one for one in CATALOGUE.ways if one.measure.marks]


def all_marked(outcomes: Outcomes) -> list[LandClass]:
    """Every class with one mark that the shipped measures can make."""
    found: dict[str, LandClass] = {}
    for one in marked_ways():
        for id, crown, slope, management in itertools.product(
            one.rule.classes, ("", "BMV", "BMZ", "BMO"), (False, True), (0, CONFIRMED, FLAIL)
        ):
            after = outcomes.after(land(id, crown, slope, management), one)
            found[after.id] = after
    return list(found.values())


def test_codes_by_the_rule() -> None:
    after = fresh().after(land("BRMR", "BMZ", slope=True, management=FLAIL), way("M16 whole"))
    assert CATALOGUE.rules[[rule.measure for rule in CATALOGUE.rules].index("M16")].classes == ("GAZ", "BRMR")
    assert after.code == 34_600 + 48 * (16 * 15 + 1) + 2 * 6 + 3 + 2
    assert fresh().after(land("GRN"), way("M06 strip")).code == 34_600 + 48 * 16 * 5


def test_every_marked_class_has_a_code_of_its_own_in_the_free_range() -> None:
    found = all_marked(fresh())
    codes = [row.code for row in found]
    assert len(found) > 500
    assert len(set(codes)) == len(codes) == len({row.id for row in found})
    assert min(codes) >= FIRST_FREE
    assert max(codes) < FIRST_OTHER <= LAST_CODE < NOTHING


def test_codes_do_not_depend_on_what_was_asked_before() -> None:
    forward = {row.id: row.code for row in all_marked(fresh())}
    other = fresh()
    for one in reversed(marked_ways()):
        for id in reversed(one.rule.classes):
            assert other.after(land(id), one).code == forward[other.after(land(id), one).id]


def test_marked_classes_are_read_back_and_carry_on(tmp_path: Path) -> None:
    outcomes = fresh()
    rows = all_marked(outcomes)
    table = outcomes.extended(rows)
    write_classes(table, tmp_path / "habitat.classes.csv")
    again = read_classes(tmp_path / "habitat.classes.csv")
    assert again == table
    carried = fresh(again)
    for row in rows:
        parts = carried.parts(again.by_code(row.code))
        assert carried.row(parts) == row
    sloping = again.by_id("GAZ+M16+BMO+slope+confirmed")
    assert carried.parts(sloping) == Parts("GAZ", ("M16",), TABLE.by_id("BMO").code, True, CONFIRMED)
    assert Derived(again).code(5, 50) == DERIVED.code(5, 50)


def test_two_measures_on_one_ground(tmp_path: Path) -> None:
    outcomes = fresh()
    bulbs = outcomes.after(land("GAZ"), way("M16 whole"))
    both = outcomes.after(bulbs, way("M02 whole"))
    turned = outcomes.after(outcomes.after(land("GAZ"), way("M02 whole")), way("M16 whole"))
    assert both == turned
    assert (both.id, both.code) == ("GAZ+M02+M16", FIRST_OTHER)
    assert both.forage == pytest.approx((0.32, 0.15 * 1.3, 0.1 * 1.3, 0.05))
    more = outcomes.after(outcomes.after(land("BRMR"), way("M02 whole")), way("M16 whole"))
    assert more.code == FIRST_OTHER + 1
    write_classes(outcomes.extended([both]), tmp_path / "t.csv")
    later = fresh(read_classes(tmp_path / "t.csv"))
    assert later.after(later.after(land("GAZ"), way("M16 whole")), way("M02 whole")).code == FIRST_OTHER, "kept"
    assert later.after(later.after(land("BRMR"), way("M16 whole")), way("M02 whole")).code == FIRST_OTHER + 1


def test_a_code_that_another_class_has_is_not_given_out_again() -> None:
    expected = fresh().after(land("GAZ"), way("M16 whole")).code
    taken = TABLE.by_id("GKR").with_values({"code": expected, "id": "GKR+M99"})
    outcomes = fresh(TABLE.extended([taken]))
    assert outcomes.after(land("GAZ"), way("M16 whole")).code == FIRST_OTHER
    assert outcomes.parts(taken) == Parts("GKR+M99"), "a mark that nobody knows is a class by itself"
    assert outcomes.after(taken, way("M03 whole")).id == "GKR"


def test_no_code_is_left() -> None:
    meadow = TABLE.by_id("GKR")
    full = [meadow.with_values({"code": code, "id": f"GKR+X{code}"}) for code in range(FIRST_OTHER, LAST_CODE + 1)]
    outcomes = fresh(TABLE.extended(full))
    bulbs = outcomes.after(land("GAZ"), way("M16 whole"))
    with pytest.raises(Fault, match="too many combinations of measures"):
        outcomes.after(bulbs, way("M02 whole"))


def test_own_classes_can_be_marked() -> None:
    own = TABLE.by_id("GAZ").with_values({"code": 700, "id": "SPORT"})
    table = TABLE.extended([own])
    rules = tuple(replace(rule, classes=(*rule.classes, "SPORT")) for rule in CATALOGUE.rules)
    catalogue = replace(CATALOGUE, rules=rules)
    bulbs = next(one for one in catalogue.ways if one.measure.id == "M16")
    outcomes = Outcomes(table, catalogue)
    after = outcomes.after(own, bulbs)
    assert (after.id, after.code) == ("SPORT+M16", 34_600 + 48 * (16 * 15 + 2))
    assert outcomes.after(land("GAZ"), bulbs).code == fresh().after(land("GAZ"), way("M16 whole")).code
