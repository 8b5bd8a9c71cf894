"""The tables of measures: what they hold, own copies, and damage that is refused with its place."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from zoemzone_qgis.core.classes import ClassTable, read_classes
from zoemzone_qgis.core.errors import Fault
from zoemzone_qgis.core.land.tables import read_table
from zoemzone_qgis.core.measure.measure import FORMS
from zoemzone_qgis.core.measures import MEAN, Catalogue, Units, read_measures, weigh
from zoemzone_qgis.paths import ROOT, TABLES

MEASURES, RULES, COSTS = NAMES = ("measures.csv", "measure_rules.csv", "measure_costs.csv")
TABLE = read_classes()
METHOD = (ROOT / "docs" / "method" / "measures.md").read_text(encoding="utf-8")


def text(name: str) -> str:
    return (TABLES / name).read_text(encoding="utf-8")


def own(folder: Path, name: str, content: str) -> Path:
    path = folder / name
    path.write_text(content, encoding="utf-8")
    return path


def read(folder: Path, table: ClassTable = TABLE, **changed: str) -> Catalogue:
    """The catalogue with copies of tables, by the beginnings of their names (measures, rules, costs)."""
    names = dict(zip(("measures", "rules", "costs"), NAMES, strict=True))
    return read_measures(table, **{key: own(folder, names[key], content) for key, content in changed.items()})


# ---- what is shipped -----------------------------------------------------------------------------------------------
def test_the_shipped_catalogue() -> None:
    catalogue = read_measures(TABLE)
    assert list(catalogue.measures) == [f"M{number:02d}" for number in range(1, 27)]
    assert {rule.measure for rule in catalogue.rules} == set(catalogue.measures)
    assert {rule.form for rule in catalogue.rules} == set(FORMS)
    assert [id for id, measure in catalogue.measures.items() if measure.annual] == ["M23"]
    assert {id for id, measure in catalogue.measures.items() if measure.nature} == {"M02", "M11", "M12", "M24"}
    assert {rule.measure for rule in catalogue.rules if rule.sprayed_m} == {"M04", "M05"}
    marked = {id: measure.changes for id, measure in catalogue.measures.items() if measure.marks}
    assert marked["M13"] == "nest_cavity+0.3"
    assert marked["M14"] == "nest_cavity+0.2"
    assert marked["M16"] == "forage_1+0.25"
    assert "forage_2*1.3 forage_3*1.3" in marked["M02"]
    assert marked["M02"].count("*1.2") == 3
    assert not catalogue.measures["M26"].to
    assert not catalogue.measures["M26"].changes


def test_every_way_has_a_name_of_its_own() -> None:
    keys = [way.key for way in read_measures(TABLE).ways]
    assert len(set(keys)) == len(keys) == 33
    assert {"M05 whole", "M05 strip", "M09 points BMV", "M09 points 2 BMV"} <= set(keys)


def test_every_name_in_the_shipped_tables_is_known() -> None:
    """Shipped tables are read leniently (own class tables may lack a class), so this looks at their cells."""
    ids = {row.id for row in TABLE.rows}
    measures = {row.text("id") for row in read_table(TABLES / MEASURES, ["id"])}
    for row in read_table(TABLES / RULES, ["measure", "classes"]):
        assert row.text("measure") in measures
        assert set(row.text("classes").split()) <= ids
    for row in read_table(TABLES / COSTS, ["key", "item", "classes"]):
        assert set(row.text("classes").split()) <= ids
        groups = {land.group for land in TABLE.rows} | {"own"}
        assert row.text("key") in (ids | groups if row.text("item") == "present" else measures)


def test_every_group_has_a_present_upkeep() -> None:
    catalogue = read_measures(TABLE)
    assert {land.group for land in TABLE.rows} <= set(catalogue.upkeep)
    assert catalogue.present(TABLE.by_id("BRMR")) == (0.08, 0.10, 0.12)
    assert catalogue.present(TABLE.by_id("BRME")) == (0.12, 0.15, 0.18)


def test_names_and_executors_are_there_in_both_languages() -> None:
    for measure in read_measures(TABLE).measures.values():
        assert measure.name_nl != measure.name_en
        assert len(measure.executors_nl) == len(measure.executors_en) > 0
        assert measure.source


def test_terms_are_those_of_the_list() -> None:
    terms = {"M01": "ecologisch bermbeheer", "M02": "sinusbeheer", "M03": "gazon verschralen",
             "M05": "meerjarige bloemrijke akkerrand", "M11": "nesteldijkje of steilrand",
             "M23": "bloeiende groenbemester"}  # fmt: skip
    listed = (ROOT / "docs" / "terms.md").read_text(encoding="utf-8")
    catalogue = read_measures(TABLE)
    for id, dutch in terms.items():
        assert catalogue.measures[id].name_nl.lower() == dutch
        assert f"{id} | {dutch}" in listed


def test_the_page_explains_the_figures_checked_by_hand() -> None:
    for figure in ("6,000", "5,000", "18,800"):
        assert figure in METHOD


# ---- own copies ----------------------------------------------------------------------------------------------------
def test_copies_of_all_tables_read_equal(tmp_path: Path) -> None:
    assert read(tmp_path, measures=text(MEASURES), rules=text(RULES), costs=text(COSTS)) == read_measures(TABLE)


def test_an_own_measure_without_any_code(tmp_path: Path) -> None:
    measures = text(MEASURES) + "M27,Kleibult,Clay mound,,nest_ground+0.5,,,no,no,no,1,1,,,,bewoner,resident,E,\n"
    rules = text(RULES) + "M27,points,GAZ,,,,,1000,20,,,,1,no,no,,,E,\n"
    costs = text(COSTS) + "M27,one_off,piece,10,20,30,,2025,E,\nM27,on_top,piece,0,1,2,,2025,E,\n"
    for name, content in ((RULES, rules), (COSTS, costs)):  # beside the own table: found by themselves
        own(tmp_path, name, content)
    catalogue = read(tmp_path, measures=measures)
    options = weigh(catalogue, TABLE, Units.of([TABLE.by_id("GAZ").code], np.array([[2_500.0]])))
    row = next(row for row in range(options.count) if options.ways[options.way[row]].key == "M27 points")
    assert options.area_m2[row] == 40
    assert options.nests_m2[0, row] == pytest.approx(20)
    assert options.one_off[MEAN, row] == 40


def test_a_changed_cost_is_used(tmp_path: Path) -> None:
    costs = text(COSTS).replace("M01,one_off,m2,0.06,0.1,0.14", "M01,one_off,m2,0.06,0.2,0.24")
    catalogue = read(tmp_path, costs=costs)
    options = weigh(catalogue, TABLE, Units.of([TABLE.by_id("BRMR").code], np.array([[10_000.0]])))
    assert options.one_off[MEAN, 0] == pytest.approx(2_000)


def test_fewer_measures_need_no_other_tables(tmp_path: Path) -> None:
    kept = "".join(line for line in text(MEASURES).splitlines(keepends=True) if line[:3] in ("id,", "M01", "M23"))
    catalogue = read(tmp_path, measures=kept)
    assert list(catalogue.measures) == ["M01", "M23"]
    assert {way.measure.id for way in catalogue.ways} == {"M01", "M23"}


def test_a_class_table_without_some_classes(tmp_path: Path) -> None:
    few = ClassTable(tuple(row for row in TABLE.rows if row.id in ("GAZ", "GKR", "BRMR", "GRN")))
    catalogue = read_measures(few)
    assert "M04" in catalogue.measures
    assert "M01" not in catalogue.measures, "its class BRME is missing"
    assert weigh(catalogue, few, Units.of([few.by_id("GAZ").code], np.array([[5_000.0]]))).count > 0


# ---- damage --------------------------------------------------------------------------------------------------------
DAMAGE = [
    (MEASURES, "\nM02,", "\nM01,", 3, "id", "M01"),
    (MEASURES, "management,BRME,", "management,BRMX,", 2, "to_class", "BRMX"),
    (MEASURES, "forage_1+0.25", "forage_1-0.25", 17, "changes", "forage_1-0.25"),
    (MEASURES, "forage_1+0.25", "forage_7+0.25", 17, "changes", "forage_7+0.25"),
    (MEASURES, ",GKR,,GEXT,3,", ",GKR,,GEXX,3,", 4, "early_class", "GEXX"),
    (MEASURES, ",GKR,,GEXT,3,", ",GKR,,GEXT,6,", 4, "early_years", "6"),
    (MEASURES, ",GKR,,GEXT,3,", ",GKR,,GEXT,,", 4, "early_years", ""),
    (MEASURES, "BRME,,,,no,no,no,2,5", "BRME,,,,maybe,no,no,2,5", 2, "keeps_weight", "maybe"),
    (MEASURES, "BRME,,,,no,no,no,2,5", "BRME,,,,no,no,no,6,5", 2, "years_low", "6"),
    (MEASURES, "BRME,,,,no,no,no,2,5", "BRME,,,,no,no,no,2,", 2, "years_high", ""),
    (MEASURES, "BRME,,,,no,no,no,2,5", 'BRME,,,,no,no,no,"2,5",5', 2, "years_low", "2,5"),
    (MEASURES, "Ecologisch bermbeheer", "", 2, "name_nl", ""),
    (MEASURES, "farmer; farmers' collective", "farmer", 6, "executors_en", "farmer"),
    (MEASURES, "10,10,2,0.3,12", "10,10,,0.3,12", 10, "crown_start_m", ""),
    (MEASURES, "BMZ BMV,", "BMZ GKR,", 10, "to_class", "BMZ GKR"),
    (MEASURES, "BMZ BMV,,", "BMZ BMV,forage_1+0.1,", 10, "changes", "forage_1+0.1"),
    (MEASURES, "nest_ground+0.15,,,yes", "nest_ground+0.15,,,perhaps", 12, "keeps_weight", "perhaps"),
    (RULES, "M01,whole,BRMR GAZ OEV", "M01,whole,BRMR GAS OEV", 2, "classes", "GAS"),
    (RULES, "M01,whole,BRMR GAZ OEV", "M01,whole,", 2, "classes", ""),
    (RULES, "M01,whole", "M77,whole", 2, "measure", "M77"),
    (RULES, "M01,whole", "M01,block", 2, "form", "block"),
    (RULES, "water,3,", "canal,3,", 8, "edge", "canal"),
    (RULES, "water,3,", ",3,", 8, "edge", ""),
    (RULES, "water,3,", "water,,", 8, "width_m", ""),
    (RULES, "water,3,", "water,0,", 8, "width_m", "0"),
    (RULES, "play=no", "play>no", 2, "conditions", "play>no"),
    (RULES, "play=no", "playing=no", 2, "conditions", "playing=no"),
    (RULES, "water_m<=5", "water_m<=near", 8, "conditions", "water_m<=near"),
    (RULES, "GKR HEI BRME,,,0.1,", "GKR HEI BRME,,,1.1,", 15, "share", "1.1"),
    (RULES, "GKR HEI BRME,,,0.1,", "GKR HEI BRME,,,,", 15, "share", ""),
    (RULES, ",,,,7854,7854,", ",,,,,7854,", 16, "m2_each", ""),
    (RULES, ",,,,7854,7854,", ",,,,7854,,", 16, "covers_m2", ""),
    (RULES, ",100,3,", ",-100,3,", 2, "min_length_m", "-100"),
    (COSTS, "m2,0.06,0.1,0.14", "m2,0.11,0.1,0.14", 2, "low", "0.11"),
    (COSTS, "m2,0.06,0.1,0.14", "m2,0.06,0.1,0.09", 2, "high", "0.09"),
    (COSTS, "m2,0.06,0.1,0.14", "m2,-0.06,0.1,0.14", 2, "low", "-0.06"),
    (COSTS, "m2,0.06,0.1,0.14", "m2,,0.1,0.14", 2, "low", ""),
    (COSTS, "m2,0.06,0.1,0.14", "m2,cheap,0.1,0.14", 2, "low", "cheap"),
    (COSTS, "m2,0.06,0.1,0.14", 'm2,"0,06",0.1,0.14', 2, "low", "0,06"),
    (COSTS, "m2,0.06,0.1,0.14", "m3,0.06,0.1,0.14", 2, "unit", "m3"),
    (COSTS, "M01,one_off", "M01,once", 2, "item", "once"),
    (COSTS, "M01,one_off", "M99,one_off", 2, "key", "M99"),
    (COSTS, "GAZ ERF,2024", "GAZ ERG,2024", 9, "classes", "ERG"),
    (COSTS, ",2024,E,\nM01", ",24,E,\nM01", 2, "price_year", "24"),
    (COSTS, "verge,present,m2", "verge,present,m", 57, "unit", "m"),
    (COSTS, "\nbank,present", "\nverge,present", 60, "key", "verge"),
    (COSTS, "\nbank,present", "\nbanks,present", 60, "key", "banks"),
]


@pytest.mark.parametrize(("name", "old", "new", "row", "column", "value"), DAMAGE)
def test_damage_is_refused_with_its_place(
    tmp_path: Path, name: str, old: str, new: str, row: int, column: str, value: Any
) -> None:
    content = text(name)
    assert content.count(old) >= 1
    key = {MEASURES: "measures", RULES: "rules", COSTS: "costs"}[name]
    with pytest.raises(Fault) as fault:
        read(tmp_path, **{key: content.replace(old, new, 1)})
    facts = fault.value.facts
    assert (facts["file"], facts["row"], facts["column"]) == (name, row, column)
    assert facts.get("condition", facts["value"]) == value
    assert str(fault.value).startswith(f"Table {name}, row {row}, column {column}: ")


@pytest.mark.parametrize("name", NAMES)
def test_a_missing_column_is_named(tmp_path: Path, name: str) -> None:
    key = {MEASURES: "measures", RULES: "rules", COSTS: "costs"}[name]
    header, _, rest = text(name).partition("\n")
    columns = header.split(",")
    with pytest.raises(Fault, match=f"the column {columns[2]} is missing"):
        read(tmp_path, **{key: ",".join([*columns[:2], "other", *columns[3:]]) + "\n" + rest})


def test_a_measure_without_a_rule_is_named(tmp_path: Path) -> None:
    kept = "".join(line for line in text(RULES).splitlines(keepends=True) if not line.startswith("M16"))
    with pytest.raises(Fault, match="the measure M16 has no row"):
        read(tmp_path, rules=kept)


@pytest.mark.parametrize(
    ("start", "item", "ground"),
    [("M16,one_off", "one_off", "GAZ"), ("M16,on_top", "upkeep", "GAZ"), ("M04,one_off,m2,0.6", "one_off", "GAGR")],
)
def test_a_missing_cost_is_named(tmp_path: Path, start: str, item: str, ground: str) -> None:
    kept = "".join(line for line in text(COSTS).splitlines(keepends=True) if not line.startswith(start))
    with pytest.raises(Fault, match=f"{start[:3]} has no cost {item}.* for the class {ground}"):
        read(tmp_path, costs=kept)


def test_a_price_per_metre_needs_metres(tmp_path: Path) -> None:
    with pytest.raises(Fault, match="price per m, but its rule for whole counts none"):
        read(tmp_path, costs=text(COSTS).replace("M01,one_off,m2", "M01,one_off,m"))
    with pytest.raises(Fault, match="price per tree, but its rule for whole counts none"):
        read(tmp_path, costs=text(COSTS).replace("M01,one_off,m2", "M01,one_off,tree"))


def test_a_measure_that_changes_values_needs_a_number(tmp_path: Path) -> None:
    changed = {
        key: text(name).replace("\nM16,", "\nBULBS,") for key, name in (("measures", MEASURES), ("rules", RULES))
    }
    costs = text(COSTS).replace("\nM16,", "\nBULBS,")
    with pytest.raises(Fault, match="BULBS changes values of a class, so its id must be one of M01 to M40"):
        read(tmp_path, costs=costs, **changed)


def test_a_measure_can_change_the_values_of_sixteen_classes(tmp_path: Path) -> None:
    many = " ".join(row.id for row in TABLE.rows[:17])
    with pytest.raises(Fault, match=r"M16 changes values of 17 classes\. At most 16"):
        read(tmp_path, rules=text(RULES).replace("M16,whole,GAZ BRMR", f"M16,whole,{many}"))


def test_patches_need_one_class(tmp_path: Path) -> None:
    with pytest.raises(Fault, match="column to_class: the cell is empty"):
        read(tmp_path, measures=text(MEASURES).replace("Open patches in grass,ZND", "Open patches in grass,"))
