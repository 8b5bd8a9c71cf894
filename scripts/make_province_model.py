#!/usr/bin/env python3
"""Write the model of a province, resources/models/kansenkaart_province.model3.

    QT_QPA_PLATFORM=offscreen QT_HASH_SEED=0 python scripts/make_province_model.py

All municipalities in one run: the habitat map of all of them and of the land around, so that the land of neighbours
counts across every border, the food maps, building blocks, missing links and zones, and a table that compares the
municipalities.
"""

from __future__ import annotations

import sys
from pathlib import Path

from qgis.core import Qgis, QgsProcessingModelAlgorithm, QgsProcessingParameterNumber

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from scripts.make_models import LAYERS, LINKS, MAP, NATURE, PROFILE, link_steps  # noqa: E402
from scripts.model_parts import Child, Definition, Passed, assembled, features, write  # noqa: E402

NAME = "kansenkaart_province"
CELL_M = 10.0
TEXT = (
    "This model makes the opportunity map of a province in one run, and a table that compares its municipalities. The "
    "land around is computed with, also across the border of the province and of the country: give its land cover, "
    "too. Land that depends on missing data is hatched. Cells are 10 m, so that a province fits into memory."
)


def cell_size() -> Definition:
    """The cells of the habitat map, small enough for building blocks."""
    kind = Qgis.ProcessingNumberParameterType.Double
    made = QgsProcessingParameterNumber("CELL_SIZE", "Cell size (m)", kind, CELL_M, minValue=0.0, maxValue=CELL_M)
    made.setHelp("In metres, at most 10: on larger cells building blocks cannot be told. 0: chosen by the extent.")
    return made


INPUTS: list[Definition | Passed] = [
    LAYERS,
    features(
        "MUNICIPALITIES",
        "Municipalities",
        "Municipalities, districts or other areas to compare; land around them is computed with.",
        optional=False,
    ),
    cell_size(),
    NATURE,
    features("PLAN", "Plan", "From Best measures for a budget: its costs and gains in each municipality."),
    Passed(
        "comparemunicipalities", "NAME_FIELD", parent="MUNICIPALITIES",
        steps={"comparemunicipalities": "NAME_FIELD", "opportunitymap": "AREA_FIELD"},
    ),
    Passed("habitatmap", "RASTER_KIND"),
    *[one for one in MAP if one.parameter != "CELL_SIZE"],
    *PROFILE,
    *LINKS,
]  # fmt: skip
ORDER = [
    "habitat:OUTPUT",
    "habitat:CONFIDENCE",
    "food:OUTPUT",
    "opportunities:OUTPUT",
    "municipalities:OUTPUT",
    "municipalities:MARKS",
    "blocks:OUTPUT",
    "gaps:ROUTES",
    "gaps:GAPS",
]
"""Results as they lie on the map, the lowest first."""


def steps() -> list[Child]:
    """The chain of a province."""
    habitat = "habitat.OUTPUT"
    results = {"BLOCKS": "blocks.OUTPUT", "GAPS": "gaps.GAPS"}
    return [
        Child(
            "habitat",
            "habitatmap",
            "Habitat map",
            {"LAYERS": "@LAYERS", "MUNICIPALITY": "@MUNICIPALITIES", "CELL_SIZE": "@CELL_SIZE"},
            {"OUTPUT": "Habitat map", "CONFIDENCE": "Confidence"},
        ),
        Child(
            "food",
            "foragesurface",
            "Food and nest maps",
            {"INPUT": habitat},
            {"OUTPUT": "Food and nest maps"},
        ),
        *link_steps(habitat, "habitat.CONFIDENCE"),
        Child(
            "opportunities",
            "opportunitymap",
            "Opportunity map",
            {"HABITAT": habitat, **results, "NATURE": "@NATURE", "AREAS": "@MUNICIPALITIES"},
            {"OUTPUT": "Opportunity map"},
        ),
        Child(
            "municipalities",
            "comparemunicipalities",
            "Municipalities compared",
            {
                "INPUT": "@MUNICIPALITIES",
                "HABITAT": habitat,
                "FOOD": "food.OUTPUT",
                **results,
                "OPPORTUNITIES": "opportunities.OUTPUT",
                "PLAN": "@PLAN",
            },
            {
                "OUTPUT": "Municipalities compared",
                "TABLE": "Table of municipalities",
                "MARKS": "Land that depends on missing data",
            },
        ),
    ]


def build() -> QgsProcessingModelAlgorithm:
    """The model. The algorithms must be in the registry."""
    return assembled(NAME, TEXT, INPUTS, steps(), ORDER)


if __name__ == "__main__":
    write({NAME: build})
