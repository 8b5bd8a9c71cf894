"""Ecoprofiles, rules and tree names."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from zoemzone_qgis.core.classes import read_classes
from zoemzone_qgis.core.errors import Fault
from zoemzone_qgis.core.land.derived import Derived
from zoemzone_qgis.core.land.profiles import BASIC, read_profiles
from zoemzone_qgis.core.land.rules import read_rules
from zoemzone_qgis.core.land.trees import read_trees
from zoemzone_qgis.paths import TABLES

CLASSES = read_classes()
PROFILES = read_profiles(None, CLASSES)
TREES = read_trees(classes=CLASSES)


@pytest.mark.parametrize(
    ("id", "weights", "nests"),
    [
        ("EP1", (0.30, 0.40, 0.25, 0.05), (1, 0, 0)),
        ("EP2", (0.25, 0.45, 0.30, 0), (0, 1, 0)),
        ("EP3", (0.20, 0.30, 0.35, 0.15), (0, 0, 1)),
        ("EP4", (0.70, 0.30, 0, 0), (1, 0.5, 0)),
        ("EP5", (0.15, 0.40, 0.40, 0.05), (1, 0.5, 0)),
        ("EP6", (0.20, 0.35, 0.30, 0.15), (0, 0, 0)),
        ("EP7", (0.25, 0.35, 0.30, 0.10), (1, 1, 1)),
    ],
)
def test_season_weights_and_nest_use(id: str, weights: tuple[float, ...], nests: tuple[float, ...]) -> None:
    profile = PROFILES[id]
    assert profile.season_weights == weights
    assert profile.nest_use == nests
    assert sum(profile.season_weights) == pytest.approx(1)


@pytest.mark.parametrize(
    ("id", "classes"),
    [
        ("EP1", "GSCH ZND HEI GKR BRME SPR BRK"),
        ("EP2", "HAAG BRND STR FHO ERF VOLK PLV GKR GSCH"),
        ("EP3", "GKR BRME HAAG HEI BLR VOLK FHO BRND GSCH BMZ"),
        ("EP4", "BMV HAAG STR FHO LBOS BRND"),
        ("EP5", "OEV MOE GKR GEXT GSCH"),
        ("EP6", "BRND LBOS OEV MOE HAAG GKR GSCH BLR"),
    ],
)
def test_habitat_classes(id: str, classes: str) -> None:
    assert PROFILES[id].classes == set(classes.split())


def test_the_basic_profile_holds_every_class_with_weight() -> None:
    assert PROFILES[BASIC].classes == {row.id for row in CLASSES.rows if row.habitat_weight > 0}
    assert "ERF" not in PROFILES[BASIC].classes
    assert PROFILES["EP6"].larval == {"LBOS", "GBOS", "BRND", "OEV", "MOE"}
    assert all(not profile.larval for id, profile in PROFILES.items() if id != "EP6")


def test_alpha_is_half_the_mean_flight() -> None:
    assert {id: profile.alpha_m for id, profile in PROFILES.items() if id not in ("EP3", "EP6")} == dict.fromkeys(
        ("EP1", "EP2", "EP4", "EP5", "EP7"), 95.0
    )
    assert (PROFILES["EP3"].alpha_m, PROFILES["EP6"].alpha_m) == (265.0, 150.0)
    for profile in PROFILES.values():
        assert profile.alpha_m == pytest.approx(profile.mean_flight_m / 2, abs=0.5)


def test_distances_and_areas_of_bumblebees_and_common_species() -> None:
    bumblebees, common = PROFILES["EP3"], PROFILES["EP7"]
    assert (bumblebees.radius_m, bumblebees.link_m, bumblebees.dispersal_m, bumblebees.key_ha) == (1500, 500, 3000, 30)
    assert (common.radius_m, common.link_m, common.dispersal_m) == (500, 250, 1000)
    assert (common.minimum_ha, common.key_ha) == (2, 5)


def test_a_derived_class_belongs_where_one_of_its_parts_does() -> None:
    derived = Derived(CLASSES)
    code = {id: CLASSES.by_id(id).code for id in ("GKR", "GAZ", "BMO", "BMV")}
    assert PROFILES["EP1"].holds(derived.row(derived.code(code["GKR"], code["BMO"])))
    assert PROFILES["EP4"].holds(derived.row(derived.code(code["GAZ"], code["BMV"])))
    assert not PROFILES["EP1"].holds(derived.row(derived.code(code["GAZ"], code["BMO"])))


def test_an_own_profile_can_use_an_own_class(tmp_path: Path) -> None:
    own = CLASSES.extended([CLASSES.by_id("GKR").with_values({"code": 500, "id": "MIJN"})])
    text = (TABLES / "profiles.csv").read_text(encoding="utf-8").replace("GSCH ZND", "MIJN GSCH ZND", 1)
    (tmp_path / "p.csv").write_text(text, encoding="utf-8")
    assert "MIJN" in read_profiles(tmp_path / "p.csv", own)["EP1"].classes
    with pytest.raises(Fault, match="classes"):
        read_profiles(tmp_path / "p.csv", CLASSES)


# ---- rules --------------------------------------------------------------------------------------------------------
def test_the_rule_circle_is_a_square_kilometre_and_a_hay_meadow_meets_its_summer() -> None:
    rules = read_rules()
    assert math.pi * rules.rule_radius_m**2 == pytest.approx(1e6, rel=1e-5)
    meadow_summer = rules.bnb_ha * CLASSES.by_id("GKR").forage[2]
    assert rules.need_ha * PROFILES[BASIC].season_weights[2] == pytest.approx(meadow_summer, abs=0.002)


def test_the_strict_rules_differ_in_the_gap_only() -> None:
    dutch, strict = vars(read_rules("dutch")), vars(read_rules("strict"))
    assert {key: (dutch[key], strict[key]) for key in dutch if dutch[key] != strict[key]} == {"gap_m": (500, 150)}
    assert (dutch["bnb_ha"], dutch["nearly_ha"], dutch["stone_ha"], dutch["core_weight"]) == (10, 5, 0.5, 0.7)
    assert (dutch["strip_width_m"], dutch["strip_length_m"], dutch["strip_break_m"], dutch["strip_weight"]) == (
        *(3, 25, 100),
        0.4,
    )


def test_rules_of_another_name_are_refused() -> None:
    with pytest.raises(Fault, match="no rules named soft"):
        read_rules("soft")


# ---- trees --------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("name", "crown"),
    [
        ("Salix alba", "BMV"),
        ("Knotwilg", "BMV"),
        ("Acer pseudoplatanus 'Negenia'", "BMV"),
        ("Prunus (onbekend)", "BMV"),
        ("Crataegus monogyna", "BMV"),
        ("Sierappel", "BMV"),
        ("Japanse sierkers", "BMV"),
        ("Aesculus x carnea", "BMV"),
        ("Tilia × europaea", "BMZ"),
        ("TILIA CORDATA", "BMZ"),
        ("Hollandse linde (Tilia europaea)", "BMZ"),
        ("Castanea sativa", "BMZ"),
        ("Tamme kastanje", "BMZ"),
        ("Paardenkastanje", "BMV"),
        ("Robinia pseudoacacia", "BMZ"),
        ('Fraxinus excelsior "Westhof\'s Glorie"', "BMO"),
        ("Fraxinus ornus", "BMV"),
        ("Quercus ilex", "BMO"),
        ("Gewone es", "BMO"),
        ("Onbekend", "BMO"),
        ("", "BMO"),
        (None, "BMO"),
        (17, "BMO"),
    ],
)
def test_crowns_by_species(name: object, crown: str) -> None:
    assert TREES.crown(name) == crown
