"""Small landscapes with parcels for the tests of measureoptions, and the options that were found."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

from qgis.core import QgsVectorLayer

from zoemzone_qgis.core.classes import read_classes
from zoemzone_qgis.core.measures import Catalogue, read_measures

from .blockmaps import Land
from .layers import memory_layer
from .stonekit import rows_of

Row = dict[str, Any]
Box = tuple[float, float, float, float]
CLASSES = read_classes()
CATALOGUE: Catalogue = read_measures(CLASSES)
WHERE = Land(2000, 2000)
"""For the places of boxes: x, y, width, height in metres from the lower left corner of a map of 2 x 2 km."""


def land(*boxes: tuple[Box, str], base: str = "GRN", cell: float = 1.0) -> Land:
    """A map of 2 x 2 km with boxes of a class."""
    made = Land(2000, 2000, cell, base)
    for place, name in boxes:
        made.box(*place, name)
    return made


def parcels(*rows: tuple[str, Box] | tuple[str, Box, Row]) -> QgsVectorLayer:
    """A layer of parcels: names, places, and more fields."""
    found = [(WHERE.polygon(*place), {"name": name, **(more[0] if more else {})}) for name, place, *more in rows]
    return memory_layer("parcels", found)


def weigh(run: Any, folder: Path, on: Land | str, layer: Any, **given: Any) -> tuple[list[Row], Row]:
    """The rows of the options on a map, and all outputs."""
    habitat = on if isinstance(on, str) else on.saved(folder / "habitat.tif")
    parameters = {
        "INPUT": layer,
        "HABITAT": habitat,
        "PARCEL_FIELD": ["name"],
        "OUTPUT": "memory:",
        "NESTS": "memory:",
        **given,
    }
    result = run("measureoptions", parameters)
    return rows_of(result["OUTPUT"]) if result.get("OUTPUT") else [], result


def by_option(rows: list[Row]) -> dict[str, Row]:
    """The rows by their option, which must differ."""
    found = {row["option"]: row for row in rows}
    assert len(found) == len(rows)
    return found


def ways(rows: list[Row], unit: str) -> list[str]:
    """The ways that are possible on a unit."""
    return [row["way"] for row in rows if row["unit"] == unit and row["measure"]]


def one(rows: list[Row], option: str) -> Row:
    """The row of an option."""
    return by_option(rows)[option]


def shuffled(layer: QgsVectorLayer, seed: int) -> QgsVectorLayer:
    """The same layer with its features in another order."""
    names = layer.fields().names()
    found = [(f.geometry(), dict(zip(names, f.attributes(), strict=True))) for f in layer.getFeatures()]
    random.Random(seed).shuffle(found)
    return memory_layer(layer.name(), found)


FIELDS = [
    "option",
    "unit",
    "ids",
    "measure",
    "way",
    "form",
    "measure_nl",
    "measure_en",
    "becomes",
    "land",
    "area_m2",
    "length_m",
    "pieces",
    "annual",
    "gain_ha",
    "gain_low_ha",
    "gain_high_ha",
    "gain_early_spring_m2",
    "gain_late_spring_m2",
    "gain_summer_m2",
    "gain_autumn_m2",
    "gain_nest_ground_m2",
    "gain_nest_cavity_m2",
    "gain_nest_bumblebee_m2",
    "gain_nest_m2",
    "gain_fed_ha",
    "lacks",
    "lacks_nests",
    "hungry_season",
    "fills",
    "block",
    "block_short_ha",
    "block_gain_ha",
    "gap",
    "carries",
    "cost_one_off",
    "cost_one_off_low",
    "cost_one_off_high",
    "cost_per_year",
    "cost_per_year_low",
    "cost_per_year_high",
    "cost_total",
    "cost_total_low",
    "cost_total_high",
    "executor_nl",
    "executor_en",
    "years_low",
    "years_high",
    "owner",
    "owner_class",
    "manager",
    "village",
    "confidence_pct",
    "planned_works",
    "co_benefit",
    "co_benefits",
    "why_not",
    "why_not_nl",
    "why_not_en",
    "profile",
    "horizon_years",
]
