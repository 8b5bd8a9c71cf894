"""Confidence: its factors, their bounds, and how crosswalk rows and attributes enter."""

from __future__ import annotations

from datetime import date

import pytest

from zoemzone_qgis.core.classes import read_classes
from zoemzone_qgis.core.land.confidence import NO_DATA, UNKNOWN, age, age_factor, confidence, detail_factor
from zoemzone_qgis.core.land.crosswalk import read_crosswalks
from zoemzone_qgis.core.land.sources import read_sources

CLASSES = read_classes()
CROSSWALKS = read_crosswalks(None, CLASSES)
SOURCES = read_sources()


@pytest.mark.parametrize(
    ("years", "half_life", "factor"), [(0, 8, 1), (8, 8, 0.5), (16, 8, 0.25), (1, 1, 0.5), (30, 30, 0.5), (-3, 8, 1)]
)
def test_age_halves(years: float, half_life: float, factor: float) -> None:
    assert age_factor(years, half_life) == pytest.approx(factor)


@pytest.mark.parametrize(("scale", "factor"), [(0.5, 1), (5, 1), (10, 0.5), (12.5, 0.4), (25, 0.4), (100, 0.4)])
def test_detail_lies_between_the_floor_and_one(scale: float, factor: float) -> None:
    assert detail_factor(scale) == pytest.approx(factor)


def test_years_count_to_the_reference_date() -> None:
    assert age(date(2020, 1, 1), date(2028, 1, 1)) == pytest.approx(8.0, abs=0.01)
    assert age(date(2030, 1, 1), date(2028, 1, 1)) == 0


def percent(layer: str, source: str = "BGT", years: float = 0.0, **attributes: str) -> int:
    match = CROSSWALKS.match(source, layer, attributes)
    assert match is not None
    half_life = CLASSES.by_id(match.class_id).half_life_years
    return confidence(match.factor, years, half_life, SOURCES[source].scale_m)


def test_a_filled_attribute_keeps_the_factor_of_the_source() -> None:
    assert percent("begroeidterreindeel", fysiek_voorkomen="groenvoorziening", plus_fysiek_voorkomen="planten") == 90
    assert percent("onbegroeidterreindeel", fysiek_voorkomen="erf") == 90
    assert percent("begroeidterreindeel", fysiek_voorkomen="loofbos") == 90


def test_an_attribute_that_decides_and_is_empty_costs_its_factor() -> None:
    assert percent("begroeidterreindeel", fysiek_voorkomen="fruitteelt") == 36
    assert percent("begroeidterreindeel", fysiek_voorkomen="bouwland", plus_fysiek_voorkomen="waardeOnbekend") == 36


def test_a_row_that_names_its_confidence_is_not_lowered_again() -> None:
    assert percent("begroeidterreindeel", fysiek_voorkomen="groenvoorziening") == 40
    assert percent("begroeidterreindeel", fysiek_voorkomen="grasland overig") == 50
    assert percent("onbegroeidterreindeel", fysiek_voorkomen="onverhard") == 50
    assert percent("terrein", "TOP10NL", typelandgebruik="heide") == 90
    assert percent("terrein", "TOP10NL", typelandgebruik="bebouwd gebied") == 30


def test_age_and_detail_enter() -> None:
    assert (
        percent("begroeidterreindeel", years=8, fysiek_voorkomen="groenvoorziening", plus_fysiek_voorkomen="planten")
        == 45
    )
    assert percent("begroeidterreindeel", years=30, fysiek_voorkomen="heide") == 45
    assert percent("gewaspercelen", "BRP", years=1, gewascode="233") == 45
    assert percent("corine_code", "CORINE", value="231") == 20
    assert percent("lgn", "LGN", value="1") == 70


def test_percent_is_whole_and_below_the_code_of_no_data() -> None:
    assert confidence(1, 0, 8, 1) == 100 < NO_DATA
    assert confidence(0, 0, 8, 1) == 0
    assert isinstance(confidence(0.333, 1, 8, 7), int)
    assert UNKNOWN == 20
