#!/usr/bin/env python3
"""Write the models that the provider offers, resources/models/*.model3.

    QT_QPA_PLATFORM=offscreen QT_HASH_SEED=0 python scripts/make_models.py     (the seed keeps the order of attributes)

``kansenkaart`` is the whole chain; ``kansenkaart_forage``, ``kansenkaart_gaps`` and ``kansenkaart_measures`` are its
parts; ``kansenkaart_pilots`` runs the chain on rich and on poor data and compares them. Every step keeps the defaults
of its algorithm, so that it gives what the algorithm alone gives. Texts are English; the provider shows them in the
user's language (scripts/update_ts.py collects them).
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from qgis.core import QgsProcessingModelAlgorithm

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from scripts.model_parts import Child, Definition, Passed, assembled, features, layers, raster, write  # noqa: E402

LAYERS = layers(
    "LAYERS",
    "Land cover",
    "Layers of land cover, the most trusted first: own surveys, BRP, BGT, TOP10NL, OSM, LGN or CORINE.",
)
MUNICIPALITY = features(
    "MUNICIPALITY", "Municipality", "Boundary; land around it is computed with. Empty: all of the layers."
)
NATURE = features("NATURE", "Protected nature", "Nature network (NNN) and Natura 2000: good habitat in it is kept.")
HABITAT = raster("HABITAT", "Habitat map", "Made by the habitat map algorithm; its class table stands beside it.")
PARCELS = "Cadastral parcels, crop parcels, verges or green objects: the polygons that are planned."
BUDGET = [
    Passed("prioritymeasures", "BUDGET_ONE_OFF", shown=True),
    Passed("prioritymeasures", "BUDGET_PER_YEAR", shown=True),
]
MAP = [
    Passed("habitatmap", "BUILTUP", steps={"habitatmap": "BUILTUP"}),
    Passed("habitatmap", "NATURE", "NATURE_TYPES", steps={"habitatmap": "NATURE"}),
    Passed("habitatmap", "CLASS_FIELD"),
    Passed("habitatmap", "MARGIN"),
    Passed("habitatmap", "CELL_SIZE"),
    Passed("habitatmap", "REFERENCE_DATE"),
    Passed("habitatmap", "CLASSES", steps={"habitatmap": "CLASSES"}),  # later steps read the table beside the map
    Passed("habitatmap", "CROSSWALKS"),
]
PROFILE = [Passed("foragesurface", "PROFILE"), Passed("foragesurface", "PROFILES")]
LINKS = [
    Passed("buildingblocks", "CONFIRMED"),
    Passed("buildingblocks", "RISK"),
    Passed("corridorgaps", "MANAGERS"),
    Passed("corridorgaps", "MANAGER_FIELD", parent="MANAGERS", steps={"corridorgaps": "MANAGER_FIELD"}),
]
UNITS = [
    Passed("measureoptions", "PARCEL_FIELD", parent="PARCELS"),
    Passed("measureoptions", "OWNER_FIELD", parent="PARCELS", steps={"measureoptions": "OWNER_FIELD"}),
    Passed("measureoptions", "OWNERS"),
    Passed("measureoptions", "HORIZON_YEARS"),
    Passed("measureoptions", "MEASURES"),
    Passed("measureoptions", "MEASURE_RULES"),
    Passed("measureoptions", "MEASURE_COSTS"),
]
REPORT = [
    Passed("advicereport", "NAME"),
    Passed("advicereport", "DISTRICTS"),
    Passed("advicereport", "DISTRICT_FIELD", parent="DISTRICTS"),
    Passed("advicereport", "NEIGHBOURS"),
    Passed("advicereport", "INITIATIVES"),
    Passed("advicereport", "COMPARISON"),
    Passed("advicereport", "LANGUAGE", steps={"advicereport": "LANGUAGE"}),
    Passed("advicereport", "TEMPLATES"),
    Passed("advicereport", "LOGO"),
]
ORDER = [
    "report:TABLE",
    "habitat:AREAS",
    "plan:TABLE",
    "plan:CURVE",
    "opportunities:TABLE",
    "compare_habitat:TABLE",
    "compare_results:TABLE",
    "habitat:OUTPUT",
    "habitat:CONFIDENCE",
    "food:OUTPUT",
    "options:OUTPUT",
    "options:NESTS",
    "opportunities:OUTPUT",
    "blocks:OUTPUT",
    "plan:OUTPUT",
    "gaps:ROUTES",
    "gaps:GAPS",
    "rich:OUTPUT",
    "poor:OUTPUT",
    "compare_habitat:OUTPUT",
    "rich_food:OUTPUT",
    "poor_food:OUTPUT",
    "compare_results:OUTPUT",
    "rich_blocks:OUTPUT",
    "poor_blocks:OUTPUT",
]
"""Results as they lie on the map, the lowest first."""


def map_steps() -> list[Child]:
    return [
        Child(
            "habitat",
            "habitatmap",
            "Habitat map",
            {"LAYERS": "@LAYERS", "MUNICIPALITY": "@MUNICIPALITY"},
            {
                "OUTPUT": "Habitat map",
                "CONFIDENCE": "Confidence",
                "AREAS": "Areas per class",
            },
        )
    ]


def food_steps(habitat: str) -> list[Child]:
    return [
        Child(
            "food",
            "foragesurface",
            "Food and nest maps",
            {"INPUT": habitat},
            {"OUTPUT": "Food and nest maps"},
        )
    ]


def link_steps(habitat: str, confidence: str = "") -> list[Child]:
    more = {"CONFIDENCE": confidence} if confidence else {}
    return [
        Child(
            "blocks",
            "buildingblocks",
            "Building blocks",
            {"INPUT": habitat, **more},
            {"OUTPUT": "Building blocks"},
        ),
        Child(
            "gaps",
            "corridorgaps",
            "Missing links in the bee network",
            {"INPUT": "blocks.OUTPUT", "HABITAT": habitat},
            {"ROUTES": "Routes", "GAPS": "Gaps"},
        ),
    ]


def measure_steps(habitat: str, blocks: str, gaps: str, confidence: str = "") -> list[Child]:
    more = {"CONFIDENCE": confidence} if confidence else {}
    return [
        Child(
            "options",
            "measureoptions",
            "What can be done on each parcel",
            {"INPUT": "@PARCELS", "HABITAT": habitat, "BLOCKS": blocks, "GAPS": gaps, **more},
            {"OUTPUT": "Measure options", "NESTS": "Nest cells"},
        ),
        Child(
            "plan",
            "prioritymeasures",
            "Best measures for a budget",
            {
                "INPUT": "options.OUTPUT",
                "NESTS": "options.NESTS",
                "GAPS": gaps,
                "BLOCKS": blocks,
            },
            {
                "OUTPUT": "Plan",
                "TABLE": "Table of the plan",
                "CURVE": "Curve of cost and gain",
                "HTML": "Page of the plan",
            },
        ),
    ]


def opportunity_step(habitat: str) -> list[Child]:
    takes = {"HABITAT": habitat, "BLOCKS": "blocks.OUTPUT", "GAPS": "gaps.GAPS", "NATURE": "@NATURE"}
    return [
        Child(
            "opportunities",
            "opportunitymap",
            "Opportunity map",
            {**takes, "OPTIONS": "options.OUTPUT", "AREAS": "@MUNICIPALITY"},
            {"OUTPUT": "Opportunity map", "TABLE": "Zones by area"},
        )
    ]


def report_step(habitat: str) -> list[Child]:
    takes = {
        "HABITAT": habitat,
        "MUNICIPALITY": "@MUNICIPALITY",
        "BLOCKS": "blocks.OUTPUT",
        "GAPS": "gaps.GAPS",
        "ROUTES": "gaps.ROUTES",
        "PLAN": "plan.OUTPUT",
        "CURVE": "plan.CURVE",
        "OPTIONS": "options.OUTPUT",
        "FORAGE": "food.OUTPUT",
        "CONFIDENCE": "habitat.CONFIDENCE",
        "OPPORTUNITIES": "opportunities.OUTPUT",
    }
    results = {
        "HTML": "Advice report as web page",
        "PDF": "Advice report as PDF",
        "TABLE": "Figures of the advice report",
    }
    return [Child("report", "advicereport", "Advice report", takes, results, always="TABLE")]


def pilot_steps() -> list[Child]:
    """The same municipality with all that its data say and without what data-poor ones lack, compared."""
    areas = {"AREAS": "@MUNICIPALITY", "BEST": "@BEST"}
    blocks = {"BLOCKS_1": "rich_blocks.OUTPUT", "BLOCKS_2": "poor_blocks.OUTPUT"}
    return [
        *pilot("rich", "Rich data", {}),
        *pilot("poor", "Poor data", {"IGNORE": "@IGNORE"}),
        comparison("habitat", "Habitat", {"INPUT": "rich.OUTPUT", "OTHER": "poor.OUTPUT", **areas, **blocks}),
        comparison("results", "Food and nests", {"INPUT": "rich_food.OUTPUT", "OTHER": "poor_food.OUTPUT", **areas}),
    ]


def pilot(kind: str, title: str, ignored: dict[str, str]) -> list[Child]:
    """Habitat map, food maps and building blocks of one pilot."""
    land = {"LAYERS": "@LAYERS", "MUNICIPALITY": "@MUNICIPALITY", **ignored}
    return [
        Child(
            kind,
            "habitatmap",
            f"{title}: habitat map",
            land,
            {"OUTPUT": f"{title}: habitat map"},
        ),
        Child(
            f"{kind}_food",
            "foragesurface",
            f"{title}: food and nest maps",
            {"INPUT": f"{kind}.OUTPUT"},
            {"OUTPUT": f"{title}: food and nest maps"},
        ),
        Child(
            f"{kind}_blocks",
            "buildingblocks",
            f"{title}: building blocks",
            {"INPUT": f"{kind}.OUTPUT"},
            {"OUTPUT": f"{title}: building blocks"},
        ),
    ]


def comparison(id: str, title: str, takes: dict[str, str]) -> Child:
    """Rich and poor held against each other."""
    return Child(
        f"compare_{id}",
        "comparemaps",
        f"{title}: differences",
        takes,
        {
            "OUTPUT": f"{title}: differences",
            "TABLE": f"{title}: table of figures",
            "HTML": f"{title}: page with the comparison",
        },
    )


MODELS: dict[str, tuple[str, Sequence[Definition | Passed], Sequence[Child]]] = {
    "kansenkaart": (
        "This model makes the whole opportunity map: from layers of land cover, parcels and a budget to habitat map, "
        "food maps, building blocks, missing links, measure options, a plan, the zones, each with its reason, and the "
        "advice report. What is not given leaves out its part: without parcels there are no measure options and no "
        "plan, without a municipality there is no report.",
        [
            LAYERS,
            MUNICIPALITY,
            features("PARCELS", "Parcels", f"{PARCELS} Empty: no measure options and no plan."),
            *BUDGET,
            NATURE,
            *UNITS,
            *LINKS,
            *PROFILE,
            *MAP,
            Passed(
                "opportunitymap",
                "AREA_FIELD",
                parent="MUNICIPALITY",
                steps={"opportunitymap": "AREA_FIELD", "advicereport": "AREA_FIELD"},
            ),
            *REPORT,
        ],
        [
            *map_steps(),
            *food_steps("habitat.OUTPUT"),
            *link_steps("habitat.OUTPUT", "habitat.CONFIDENCE"),
            *measure_steps("habitat.OUTPUT", "blocks.OUTPUT", "gaps.GAPS", "habitat.CONFIDENCE"),
            *opportunity_step("habitat.OUTPUT"),
            *report_step("habitat.OUTPUT"),
        ],
    ),
    "kansenkaart_forage": (
        "This model makes the habitat map and the maps of food and nests from layers of land cover.",
        [LAYERS, MUNICIPALITY, *PROFILE, *MAP],
        [*map_steps(), *food_steps("habitat.OUTPUT")],
    ),
    "kansenkaart_gaps": (
        "This model finds the building blocks on a habitat map, and the missing links between them.",
        [HABITAT, *LINKS],
        link_steps("@HABITAT"),
    ),
    "kansenkaart_measures": (
        "This model weighs the measures on parcels and chooses the best for a budget.",
        [
            HABITAT,
            features("BLOCKS", "Building blocks", "From Building blocks.", optional=False),
            features("GAPS", "Gaps", "From Missing links in the bee network.", lines=True),
            features("PARCELS", "Parcels", PARCELS, optional=False),
            *BUDGET,
            *UNITS,
        ],
        measure_steps("@HABITAT", "@BLOCKS", "@GAPS"),
    ),
    "kansenkaart_pilots": (
        "This model makes the map of one municipality twice: with all that its data say, and without what data-poor "
        "municipalities lack. It compares habitat, building blocks, food and nests, and gives the error to quote where "
        "data are poor.",
        [
            LAYERS,
            MUNICIPALITY,
            Passed("habitatmap", "IGNORE", steps={}, shown=True, default=[0, 1]),
            Passed("comparemaps", "BEST", steps={}),
            *PROFILE,
            *MAP,
        ],
        pilot_steps(),
    ),
}


def build(name: str) -> QgsProcessingModelAlgorithm:
    """One model. The algorithms must be in the registry."""
    text, inputs, children = MODELS[name]
    return assembled(name, text, [*inputs, Passed("habitatmap", "REUSE")], children, ORDER)


if __name__ == "__main__":
    write({name: partial(build, name) for name in MODELS})
