"""measureoptions: why nothing is possible, as an officer reads it, in both languages."""

from __future__ import annotations

import csv
import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from zoemzone_qgis.core.measure.conditions import read_condition
from zoemzone_qgis.core.measures import REASONS, Catalogue, Outcomes, Units, Worths, read_measures, weigh
from zoemzone_qgis.layers.units import whynot_words as words
from zoemzone_qgis.layers.units.whynot import WhyNot
from zoemzone_qgis.paths import TABLES

from .layers import memory_layer
from .optionkit import CATALOGUE, CLASSES, WHERE, land, parcels
from .optionkit import weigh as weighed


@pytest.fixture
def options(run: Any, tmp_path: Path) -> Any:
    def call(on: Any, layer: Any, **given: Any) -> Any:
        return weighed(run, tmp_path, on, layer, STRETCHES=False, **given)

    return call


def why(
    *units: dict[str, float], horizon: float = 10.0, tables: Any = None, **known: Any
) -> list[tuple[str, str, str]]:
    """What is told of units with land (m2) by class id, on which nothing is possible."""
    ids = sorted({id for unit in units for id in unit})
    areas = np.array([[unit.get(id, 0.0) for id in ids] for unit in units])
    catalogue = tables or CATALOGUE
    made = Units.of([CLASSES.by_id(id).code for id in ids], areas, **known)
    found = weigh(catalogue, CLASSES, made, horizon=horizon)
    assert found.count == 0, [found.ways[way].key for way in found.way]
    tell = WhyNot(found, Worths(Outcomes(CLASSES, catalogue), horizon))
    return [tell.of(number) for number in range(len(units))]


def test_the_example_of_a_lawn(options: Any) -> None:
    """A strip of lawn of 2.1 m: the way that came nearest, with its figures."""
    on = land(((100, 100, 30, 2), "GAZ"), base="WAT")
    rows, out = options(on, parcels(("lawn", (100, 100, 30, 0.5))))
    [row] = rows
    assert (row["measure"], row["option"], row["unit"]) == ("", "lawn", "lawn")
    assert row["why_not"] in REASONS
    assert row["why_not_nl"].startswith(
        "Geen maatregel mogelijk: te klein voor bijvriendelijke laan- of parkboom (15 m2"
    )
    assert row["why_not_en"].endswith("(15 m2 of lawn or sports field, 25 m2 needed)")
    assert (out["UNITS_WITHOUT"], out["OPTIONS"]) == (1, 0)
    assert row["cost_total"] is None
    assert row["gain_ha"] is None


SIMPLE = {
    "KAS": ("class", "er is geen maatregel voor deze grond (kas)", "there is no measure for this land (greenhouse)"),
    "MGRN": ("class", "breng eerst in beeld wat er groeit (openbaar groen, soort onbekend)", "survey first what grows"),
    "ONB": ("class", "het bodemgebruik is hier niet bekend", "the land use is not known here"),
    "PLV": ("class", "dit is al goed leefgebied (vaste planten of bloembed)", "this is good habitat already"),
    "BOL": ("nothing", "hier past alleen stoppen met spuiten", "only stop spraying fits here"),
    "WAT": ("edge", "geen rand langs water", "no edge along water"),
    "HST": ("small", "te klein voor vasteplantenvak voor bijen (12,3 m2 sierheesters, nodig 25 m2)", "12.3 m2 of orna"),
}


@pytest.mark.parametrize("land_class", SIMPLE)
def test_land_of_one_class(land_class: str) -> None:
    key, dutch, english = SIMPLE[land_class]
    [(found, nl, en)] = why({land_class: 12.34})
    assert found == key
    assert dutch in nl
    assert english in en


def test_nothing_known_of_the_land() -> None:
    [(key, nl, _)] = why({"WAT": 0.0})
    assert (key, "het bodemgebruik is hier niet bekend" in nl) == ("class", True)


def test_the_smallest_shortage_is_told() -> None:
    """20 m2 of lawn: a tree asks 25 m2, herb-rich grass 200, sinus mowing 500."""
    [(key, nl, en)] = why({"GAZ": 20.0}, length=np.array([5.0]), width=np.array([4.0]))
    assert key == "small"
    assert "te klein voor bijvriendelijke laan- of parkboom (20 m2 gazon of sportveld, nodig 25 m2)" in nl
    assert "too small for bee-friendly street or park tree (20 m2 of lawn or sports field, 25 m2 needed)" in en


def own(folder: Path, measure: str, rule: str) -> Catalogue:
    """A catalogue of one measure of the shipped ones, with one rule of its own."""
    for name, key in (("measures", "id"), ("measure_costs", "key")):
        with (TABLES / f"{name}.csv").open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        kept = [row for row in rows if row[key] == measure or row.get("item") == "present"]
        for row in kept:
            row.update({"classes": ""} if "classes" in row else {})
        write(folder / f"{name}.csv", list(rows[0]), kept)
    with (TABLES / "measure_rules.csv").open(encoding="utf-8", newline="") as file:
        names = next(csv.reader(file))
    given = dict(pair.split("=", 1) for pair in rule.split("; ") if pair)
    row = {"measure": measure, "form": "whole", "classes": "BRMR", "line": "no", "sight_strip": "no", **given}
    write(folder / "measure_rules.csv", names, [row])
    return read_measures(CLASSES, folder / "measures.csv")


def write(path: Path, names: list[str], rows: list[dict[str, str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, names)
        writer.writeheader()
        writer.writerows(rows)


# rule, what is known of 1 ha of verge, key, part of the sentences
FAILING: list[tuple[str, str, dict[str, Any], str, str, str]] = [
    (
        "M01",
        "min_width_m=3",
        {"width": [2.16]},
        "narrow",
        "te smal voor ecologisch bermbeheer (berm of oever, 2,1 m breed, nodig 3 m)",
        "too narrow for ecological verge management (verge or bank, 2.1 m wide, 3 m needed)",
    ),
    ("M01", "min_length_m=100", {"length": [99.99]}, "short", "99,9 m lang, nodig 100 m", "99.9 m long, 100 m needed"),
    (
        "M01",
        "min_m2=12000",
        {},
        "small",
        "(10.000 m2 berm of oever, nodig 12.000 m2)",
        "(10,000 m2 of verge or bank, 12,000 m2 needed)",
    ),
    ("M15", "form=share; share=0.001; min_m2=25", {}, "small", "bruikbaar is 10 m2", "10 m2 can be used"),
    (
        "M14",
        "form=points; m2_each=5000; covers_m2=10; min_pieces=5",
        {},
        "few",
        "plaats voor 2, nodig 5",
        "room for 2, 5 needed",
    ),
    (
        "M05",
        "sprayed_m=10",
        {"sprayed_m": [4.0]},
        "sprayed",
        "te dicht bij een bespoten gewas voor meerjarige bloemrijke akkerrand (4 m, nodig 10 m)",
        "too near to a sprayed crop for perennial flower-rich field margin (4 m, 10 m needed)",
    ),
    ("M01", "", {"protected": [True]}, "protected", "dit is beschermde natuur", "this is protected nature"),
    ("M05", "form=strip; width_m=6; edge=wood", {}, "edge", "er is geen rand langs bos", "no edge along wood"),
    (
        "M01",
        "conditions=play=no",
        {"play": [True]},
        "condition",
        "ecologisch bermbeheer kan niet op een speel- of sportterrein",
        "ecological verge management is not possible on a play or sports ground",
    ),
    ("M01", "conditions=wet=yes", {"wet": ["no"]}, "condition", "kan alleen op natte grond", "only on wet ground"),
    (
        "M01",
        "conditions=business=yes!",
        {},
        "unknown",
        "kan alleen op een bedrijventerrein, en daarvan is geen kaartlaag gegeven",
        "only on a business park, and no layer tells where that is",
    ),
    (
        "M01",
        "conditions=soil=sand,loess,marl",
        {"soil": ["clay"]},
        "condition",
        "vraagt zand, löss of mergel als grondsoort, en hier is het klei",
        "needs a soil of sand, loess or marl, and here it is clay",
    ),
    ("M01", "conditions=soil=sand!", {}, "unknown", "de grondsoort is niet bekend", "the soil is not known"),
    (
        "M01",
        "conditions=slope_deg>=15",
        {"slope_deg": [14.96]},
        "condition",
        "de helling is te klein voor ecologisch bermbeheer (14,9 graden, nodig ten minste 15 graden)",
        "at least 15 degrees needed",
    ),
    (
        "M01",
        "conditions=water_m<=5",
        {"water_m": [5.02]},
        "condition",
        "(5,1 m, nodig ten hoogste 5 m)",
        "(5.1 m, at most 5 m allowed)",
    ),
    (
        "M01",
        "conditions=aspect_deg=112-247",
        {"aspect_deg": [300.0]},
        "condition",
        "(300 graden, nodig 112 tot 247 graden)",
        "112 to 247 degrees needed",
    ),
    ("M01", "conditions=forage_150>=0.3!", {}, "unknown", "moet bekend zijn", "must be known"),
    (
        "M01",
        "conditions=forage_150>=0.3",
        {"forage_150": [0.2999]},
        "condition",
        "(0,29, nodig ten minste 0,3)",
        "(0.29, at least 0.3 needed)",
    ),
]
COLUMNS = ("width", "length", "sprayed_m", "protected")


@pytest.mark.parametrize(("measure", "rule", "known", "key", "dutch", "english"), FAILING)
def test_every_test_that_can_fail(
    tmp_path: Path, measure: str, rule: str, known: Any, key: str, dutch: str, english: str
) -> None:
    arrays: dict[str, Any] = {name: np.array(value) for name, value in known.items() if name in COLUMNS}
    arrays["facts"] = {name: np.array(value) for name, value in known.items() if name not in COLUMNS}
    [(found, nl, en)] = why({"BRMR": 10_000.0}, tables=own(tmp_path, measure, rule), **arrays)
    assert found == key
    assert dutch in nl
    assert english in en


def test_reasons_that_lie_in_the_class(tmp_path: Path) -> None:
    verge = own(tmp_path, "M01", "classes=BRMR GKR BRME OEV HAAG")
    assert why({"GKR": 10.0}, tables=verge)[0][:2] == (
        "good",
        "Geen maatregel mogelijk: dit is al goed leefgebied (kruidenrijk grasland of hooiland)",
    )
    assert why({"BRME": 10.0}, tables=verge)[0][0] == "done"
    assert "is hier al gedaan (berm)" in why({"BRME": 10.0}, tables=verge)[0][1]
    late = why({"BRMR": 10.0}, tables=verge, horizon=4)[0]
    assert late[0] == "late"
    assert "pas na 5 jaar effect, en er is gerekend met 4 jaar" in late[1]
    green = own(tmp_path, "M22", "classes=STR")
    less = why({"STR": 10.0}, tables=green)[0]
    assert (less[0], "zou het leefgebied hier verslechteren (struweel)" in less[1]) == ("less", True)


def test_every_key_has_its_sentence_in_both_languages() -> None:
    told = {*words.SENTENCES, "edge", "condition", "unknown", "allowed"}
    assert set(REASONS) <= told
    pairs = [*words.SENTENCES.values(), *words.EDGES.values(), *words.PLACES.values(), *words.MEASURED.values()]
    for dutch, english in pairs:
        assert dutch != english
        assert set(re.findall(r"\{(\w+)\}", dutch)) == set(re.findall(r"\{(\w+)\}", english))


def test_every_condition_of_the_shipped_tables_can_be_told() -> None:
    for way in CATALOGUE.ways:
        for condition in way.rule.conditions:
            for found in (None, "clay" if condition.words else 1e6):
                for language in (0, 1):
                    text = words.condition_text(condition, found, "x", language)
                    assert text, condition.text
                    assert "{" not in text, text
    assert read_condition("soil=sand") is not None


def test_parcels_with_something_possible_have_no_reason(options: Any) -> None:
    on = land(((100, 100, 100, 100), "GAZ"), ((300, 100, 100, 100), "KAS"))
    rows, _ = options(on, parcels(("a", (100, 100, 100, 100)), ("b", (300, 100, 100, 100))))
    for row in rows:
        said = (row["why_not"], row["why_not_nl"], row["why_not_en"])
        if row["measure"]:
            assert said == ("", "", "")
        else:
            assert row["unit"] == "b"
            assert all(said)
            assert row["geometry"].area() == pytest.approx(10_000)
    assert sum(not row["measure"] for row in rows) == 1


def test_a_protected_parcel_says_so(options: Any) -> None:
    nature = memory_layer("nature", [(WHERE.polygon(50, 50, 300, 300), {"x": 1})])
    rows, _ = options(
        land(((100, 100, 100, 100), "GAGR"), base="WAT"), parcels(("a", (100, 100, 100, 100))), NATURE=nature
    )
    assert [row["why_not"] for row in rows] == ["protected"]
    assert "beschermde natuur" in rows[0]["why_not_nl"]
