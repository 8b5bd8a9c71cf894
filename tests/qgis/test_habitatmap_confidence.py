"""Confidence = source x age x detail x attribute, worked out by hand; what changes it, changes only those cells."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.PyQt.QtCore import QDate

from .landkit import bgt, crops, extent, green, land, make_map, moved, own
from .layers import memory_layer

WHOLE = land(0, 0, 100, 100)
GRASS = "gras- en kruidachtigen"


def age(years: float, half_life: float) -> float:
    return 0.5 ** (years / half_life)


YEARS = 4 * 365.25 / 365.25  # 2020-05-15 to 2024-05-15 are 1461 days


# (layer name, row, factor of source and attribute, half-life, detail)
BY_HAND = {
    "bgt, attribute filled": ("begroeidterreindeel", green(WHOLE, "groenvoorziening", "planten"), 0.9, 8),
    "bgt, heath": ("begroeidterreindeel", green(WHOLE, "heide"), 0.9, 30),
    "bgt, row with its own": ("begroeidterreindeel", green(WHOLE, "grasland overig"), 0.5, 8),
    "bgt, not filled, row with its own": ("begroeidterreindeel", green(WHOLE, "groenvoorziening"), 0.4, 8),
    "bgt, waardeOnbekend": ("begroeidterreindeel", green(WHOLE, "groenvoorziening", "waardeOnbekend"), 0.4, 8),
    "bgt, not filled": ("begroeidterreindeel", green(WHOLE, "fruitteelt"), 0.9 * 0.4, 8),
    "bgt, crop not filled": ("begroeidterreindeel", green(WHOLE, "bouwland"), 0.9 * 0.4, 1),
    "bgt, crop with its own": ("begroeidterreindeel", green(WHOLE, "bouwland", "akkerbouw"), 0.5, 1),
    "bgt, surface unknown": ("wegdeel", (WHOLE, {"functie": "voetpad", "fysiek_voorkomen": None}), 0.9 * 0.4, 8),
}


@pytest.mark.parametrize("case", BY_HAND.values(), ids=list(BY_HAND))
def test_bgt_by_hand(run, case):
    layer, (wkt, values), factor, half_life = case
    made = make_map(run, bgt(layer, (wkt, {**values, "tijdstip_registratie": "2020-05-15T00:00:00"})))
    assert made.sure(50, 50) == round(100 * factor * age(YEARS, half_life))


def test_bgt_counts_by_the_date_of_the_extract(run):
    """Two objects of different years, and a layer without dates: the newest date is that of all."""
    layers = [
        bgt(
            "begroeidterreindeel",
            green(land(0, 0, 50, 100), "heide", tijdstip_registratie="2001-01-01"),
            green(land(50, 0, 100, 50), "heide", tijdstip_registratie="2020-05-15"),
        ),
        memory_layer("onbegroeidterreindeel", [(land(50, 50, 100, 100), {"fysiek_voorkomen": "erf"})]),
    ]
    made = make_map(run, layers)
    assert made.sure(25, 50) == made.sure(75, 25) == round(90 * age(YEARS, 30))
    assert made.sure(75, 75) == round(90 * age(YEARS, 8))


SOURCES = {
    "brp": (crops((WHOLE, 265, "Grasland, blijvend"), year=2020), 0.9 * age(YEARS, 8)),
    "brp crop": (crops((WHOLE, 259, "Maïs, snij-"), year=2020), 0.9 * age(YEARS, 1)),
    "brp row": (crops((WHOLE, 335, "Natuurterreinen"), year=2020), 0.5 * age(YEARS, 30)),
    "own": (own((WHOLE, "GKR"), datum="2020-05-15"), age(YEARS, 8)),
    "own, dutch date": (own((WHOLE, "GKR"), opnamedatum="15-05-2020"), age(YEARS, 8)),
    "own, year": (own((WHOLE, "GKR"), jaar=2020), age((QDate(2020, 7, 1).daysTo(QDate(2024, 5, 15))) / 365.25, 8)),
    "own, date before year": (own((WHOLE, "GKR"), datum=QDate(2020, 5, 15), jaar=2001), age(YEARS, 8)),
    "own, no date": (own((WHOLE, "GKR")), 1.0),
    "own, future": (own((WHOLE, "GKR"), datum="2030-01-01"), 1.0),
    "top10nl": (
        memory_layer("terrein", [(WHOLE, {"typelandgebruik": "heide", "bronactualiteit": "2020-05-15"})]),
        0.9 * age(YEARS, 30),
    ),
    "top10nl, class": (
        memory_layer("terrein", [(WHOLE, {"typelandgebruik": "grasland", "bronactualiteit": "2024-05-15"})]),
        0.4,
    ),
    "osm": (
        memory_layer("osm", [(WHOLE, {"osm_id": "1", "landuse": "meadow", "osm_timestamp": "2020-05-15"})]),
        0.5 * age(YEARS, 8),
    ),
    "osm, leaf type not filled": (memory_layer("osm", [(WHOLE, {"osm_id": "1", "landuse": "forest"})]), 0.5),
    "corine, 100 m": (memory_layer("clc", [(WHOLE, {"code_18": "231"})]), 0.5 * 0.4),
}  # fmt: skip


@pytest.mark.parametrize("case", SOURCES.values(), ids=list(SOURCES))
def test_other_sources_by_hand(run, case):
    layer, factor = case
    assert make_map(run, layer).sure(50, 50) == round(100 * factor)


UNKNOWN = {
    "bgt": bgt("begroeidterreindeel", green(WHOLE, "transitie", tijdstip_registratie="1990-01-01")),
    "bgt value": bgt("begroeidterreindeel", green(WHOLE, "maanlandschap")),
    "bgt empty": bgt("begroeidterreindeel", green(WHOLE, None)),
    "brp": crops((WHOLE, 99999, "Drakenvrucht"), year=1990),
    "top10nl": memory_layer("terrein", [(WHOLE, {"typelandgebruik": "overig", "bronactualiteit": "1990-01-01"})]),
    "osm": memory_layer("osm", [(WHOLE, {"osm_id": "1", "landuse": "military"})]),
    "own": own(
        (land(0, 0, 60, 100), "QQQ"), (land(60, 0, 80, 100), "GKR"), (land(80, 0, 100, 100), "HEI"), datum="1990-01-01"
    ),
    "own unknown": own((WHOLE, "ONB"), datum="1990-01-01"),
}  # fmt: skip


@pytest.mark.parametrize("layer", UNKNOWN.values(), ids=list(UNKNOWN))
def test_unknown_is_flat_twenty(run, layer):
    made = make_map(run, layer)
    assert made.at(30, 50) == "ONB"
    assert made.sure(30, 50) == 20


def test_a_crown_is_as_sure_as_the_weaker_of_crown_and_ground(run):
    places = [
        (moved(f"POINT({x} 50)"), {"soort": "Salix", "kroondiameter": 10.0, "datum": day})
        for x, day in ((20, "2024-05-15"), (80, "2008-05-15"))
    ]
    made = make_map(run, [bgt("begroeidterreindeel", green(WHOLE, "heide")), memory_layer("bomen", places, "Point")])
    assert made.sure(20, 50) == 90
    assert made.sure(80, 50) == round(100 * age(16, 8))


def test_no_land_no_confidence(run):
    made = make_map(run, bgt("begroeidterreindeel", green(land(0, 0, 50, 100), "heide")), EXTENT=extent(0, 0, 100, 100))
    assert made.sure(75, 50) == 255


@pytest.mark.parametrize(
    ("date", "years"), [(QDate(2028, 5, 14), 4.0), (QDate(2024, 5, 15), 0.0), (QDate(2001, 1, 1), 0.0)]
)
def test_reference_date(run, date, years):
    made = make_map(run, own((WHOLE, "GKR"), datum="2024-05-15"), REFERENCE_DATE=date)
    assert made.sure(50, 50) == round(100 * age(years, 8))


# ---- exactly those cells --------------------------------------------------------------------------
def scene(plus="planten", year=2023, date="2022-05-15", source="own", osm="forest"):
    """Everything at once; one of its parts is changed in each test."""
    patch = {
        "own": own((land(60, 60, 90, 90), "GKR"), datum=date),
        "brp": crops((land(60, 60, 90, 90), 332, "x"), year=2024),
    }
    return [
        patch[source],
        bgt(
            "begroeidterreindeel",
            green(land(0, 0, 50, 50), "groenvoorziening", plus),
            green(land(0, 50, 50, 100), "groenvoorziening", "bosplantsoen"),
            green(land(50, 0, 100, 50), "bouwland"),
        ),
        crops((land(50, 0, 75, 50), 1926, "Agrarisch natuurmengsel"), year=year),
        crops((land(75, 0, 100, 50), 1926, "Agrarisch natuurmengsel"), year=2023, name="brp b"),
        memory_layer("osm", [(land(50, 50, 100, 100), {"osm_id": "1", "landuse": osm})]),
    ]  # fmt: skip


CHANGED = {
    "plus value": ({"plus": None}, land(0, 0, 50, 50)),
    "crop year": ({"year": 2021}, land(50, 0, 75, 50)),
    "date of an own layer": ({"date": "2012-05-15"}, land(60, 60, 90, 90)),
    "source": ({"source": "brp"}, land(60, 60, 90, 90)),
}


@pytest.mark.parametrize("case", CHANGED.values(), ids=list(CHANGED))
def test_one_change_changes_the_confidence_of_exactly_those_cells(run, case):
    change, place = case
    before, after = (make_map(run, scene(**how), EXTENT=extent(0, 0, 100, 100)) for how in ({}, change))
    differ = before.confidence != after.confidence
    marks = make_map(run, own((place, "GKR")), EXTENT=extent(0, 0, 100, 100)).codes > 0
    assert (differ == marks).all()
    assert np.count_nonzero(marks) > 0
