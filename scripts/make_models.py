#!/usr/bin/env python3
"""Write the models that the provider offers, resources/models/*.model3.

    QT_QPA_PLATFORM=offscreen python scripts/make_models.py

``kansenkaart`` is the whole chain; ``kansenkaart_forage``, ``kansenkaart_gaps`` and ``kansenkaart_measures`` are its
parts. Every child keeps the defaults of its algorithm, so that it gives what the algorithm alone gives. Texts are
English; the provider shows them in the user's language (scripts/update_ts.py collects them).
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)
from qgis.PyQt.QtCore import QPointF, QSizeF

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "resources" / "models"
GROUP = "report"
POLYGONS = [int(Qgis.ProcessingSourceType.VectorPolygon)]
Source = QgsProcessingModelChildParameterSource
STEP, ROW, BOX = 300.0, 110.0, QSizeF(230.0, 60.0)


@dataclass
class Child:
    """A step: its algorithm, what it takes ("@name" of the model, "step.OUTPUT" of an earlier step, else a value), and
    which outputs are results of the model."""

    id: str
    algorithm: str
    title: str
    takes: dict[str, Any]
    gives: dict[str, tuple[str, str]] = field(default_factory=dict)


def layers(name: str, label: str, text: str) -> QgsProcessingParameterDefinition:
    made = QgsProcessingParameterMultipleLayers(name, label, Qgis.ProcessingSourceType.MapLayer)
    made.setHelp(text)
    return made


def polygons(name: str, label: str, text: str, optional: bool = True) -> QgsProcessingParameterDefinition:
    made = QgsProcessingParameterFeatureSource(name, label, POLYGONS, optional=optional)
    made.setHelp(text)
    return made


def raster(name: str, label: str, text: str) -> QgsProcessingParameterDefinition:
    made = QgsProcessingParameterRasterLayer(name, label)
    made.setHelp(text)
    return made


def money(name: str, label: str, text: str) -> QgsProcessingParameterDefinition:
    kind = Qgis.ProcessingNumberParameterType.Double
    made = QgsProcessingParameterNumber(name, label, kind, None, optional=True, minValue=0.0)
    made.setHelp(text)
    return made


def column(name: str, label: str, text: str) -> QgsProcessingParameterDefinition:
    kind = Qgis.ProcessingFieldParameterDataType.Any
    made = QgsProcessingParameterField(name, label, None, "PARCELS", kind, optional=True)
    made.setHelp(text)
    return made


LAND = [
    layers(
        "LAYERS",
        "Land cover",
        "Layers of land cover, the most trusted first: own surveys, BRP, BGT, TOP10NL, OSM, LGN or CORINE.",
    ),
    polygons("MUNICIPALITY", "Municipality", "Boundary; land around it is computed with. Empty: all of the layers."),
    polygons("NATURE", "Protected nature", "Nature network (NNN) and Natura 2000: good habitat in it is kept."),
]
HABITAT = raster("HABITAT", "Habitat map", "Made by the habitat map algorithm; its class table stands beside it.")
PARCELS = [
    polygons(
        "PARCELS",
        "Parcels",
        "Cadastral parcels, crop parcels, verges or green objects: the polygons that are planned.",
        optional=False,
    ),
    column("PARCEL_FIELD", "Number or name of a parcel", "Field that names the parcels. Empty: their number."),
    column("OWNER_FIELD", "Owner of a parcel", "Field with the owner, or the holder of a BGT object (bronhouder)."),
]
BUDGET = [
    money("BUDGET_ONE_OFF", "Budget, one-off", "In EUR, without VAT. Empty: no limit."),
    money("BUDGET_PER_YEAR", "Budget per year", "In EUR a year above present management. Empty: no limit."),
]


def map_steps() -> list[Child]:
    return [
        Child(
            "habitat",
            "habitatmap",
            "Habitat map",
            {"LAYERS": "@LAYERS", "MUNICIPALITY": "@MUNICIPALITY"},
            {"OUTPUT": ("HABITAT_MAP", "Habitat map"), "CONFIDENCE": ("CONFIDENCE", "Confidence")},
        )
    ]


def food_steps(habitat: str) -> list[Child]:
    return [
        Child(
            "food",
            "foragesurface",
            "Food and nest maps",
            {"INPUT": habitat},
            {"OUTPUT": ("FOOD", "Food and nest maps")},
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
            {"OUTPUT": ("BLOCKS", "Building blocks")},
        ),
        Child(
            "gaps",
            "corridorgaps",
            "Missing links",
            {"INPUT": "blocks.OUTPUT", "HABITAT": habitat},
            {"ROUTES": ("ROUTES", "Routes"), "GAPS": ("GAPS", "Gaps")},
        ),
    ]


def measure_steps(habitat: str, blocks: str, gaps: str, confidence: str = "") -> list[Child]:
    parcels = {"PARCEL_FIELD": "@PARCEL_FIELD", "OWNER_FIELD": "@OWNER_FIELD"}
    more = {"CONFIDENCE": confidence} if confidence else {}
    return [
        Child(
            "options",
            "measureoptions",
            "What can be done on each parcel",
            {"INPUT": "@PARCELS", "HABITAT": habitat, "BLOCKS": blocks, "GAPS": gaps, **parcels, **more},
            {"OUTPUT": ("OPTIONS", "Measure options")},
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
                "BUDGET_ONE_OFF": "@BUDGET_ONE_OFF",
                "BUDGET_PER_YEAR": "@BUDGET_PER_YEAR",
            },
            {
                "OUTPUT": ("PLAN", "Plan"),
                "TABLE": ("PLAN_TABLE", "Table of the plan"),
                "HTML": ("PLAN_PAGE", "Page of the plan"),
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
            {"OUTPUT": ("OPPORTUNITIES", "Opportunity map"), "TABLE": ("ZONES", "Zones by area")},
        )
    ]


MODELS: dict[str, tuple[str, Sequence[QgsProcessingParameterDefinition], Sequence[Child]]] = {
    "kansenkaart": (
        "This model makes the whole opportunity map: from layers of land cover, parcels and a budget to habitat map, "
        "food maps, building blocks, missing links, measure options, a plan and the zones, each with its reason.",
        [*LAND, *PARCELS, *BUDGET],
        [
            *map_steps(),
            *food_steps("habitat.OUTPUT"),
            *link_steps("habitat.OUTPUT", "habitat.CONFIDENCE"),
            *measure_steps("habitat.OUTPUT", "blocks.OUTPUT", "gaps.GAPS", "habitat.CONFIDENCE"),
            *opportunity_step("habitat.OUTPUT"),
        ],
    ),
    "kansenkaart_forage": (
        "This model makes the habitat map and the maps of food and nests from layers of land cover.",
        LAND[:2],
        [*map_steps(), *food_steps("habitat.OUTPUT")],
    ),
    "kansenkaart_gaps": (
        "This model finds the building blocks on a habitat map, and the missing links between them.",
        [HABITAT],
        link_steps("@HABITAT"),
    ),
    "kansenkaart_measures": (
        "This model weighs the measures on parcels and chooses the best for a budget.",
        [
            HABITAT,
            polygons("BLOCKS", "Building blocks", "From Building blocks.", optional=False),
            QgsProcessingParameterFeatureSource(
                "GAPS", "Gaps", [int(Qgis.ProcessingSourceType.VectorLine)], optional=True
            ),
            *PARCELS,
            *BUDGET,
        ],
        measure_steps("@HABITAT", "@BLOCKS", "@GAPS"),
    ),
}


def source(given: Any, children: Iterable[str]) -> QgsProcessingModelChildParameterSource:
    """Where a parameter of a step comes from."""
    if isinstance(given, str) and given.startswith("@"):
        return Source.fromModelParameter(given[1:])
    step, _, output = given.partition(".") if isinstance(given, str) else ("", "", "")
    return Source.fromChildOutput(step, output) if output and step in children else Source.fromStaticValue(given)


def build(name: str) -> QgsProcessingModelAlgorithm:
    """A model, laid out from left to right."""
    text, inputs, children = MODELS[name]
    model = QgsProcessingModelAlgorithm(name, "Zoem Zone", GROUP)
    model.setHelpContent({"ALG_DESC": text})
    for place, parameter in enumerate(inputs):
        component = QgsProcessingModelParameter(parameter.name())
        component.setPosition(QPointF(150.0, 80.0 + ROW * place))
        component.setSize(BOX)
        model.addModelParameter(parameter.clone(), component)
    model.setParameterOrder([parameter.name() for parameter in inputs])
    known = [child.id for child in children]
    for place, child in enumerate(children):
        made = QgsProcessingModelChildAlgorithm(f"zoemzone:{child.algorithm}")
        made.setChildId(child.id)
        made.setDescription(child.title)
        made.setPosition(QPointF(150.0 + STEP * (1 + place % 4), 80.0 + 2 * ROW * (place // 4) + 20.0 * (place % 4)))
        made.setSize(BOX)
        for parameter, given in child.takes.items():
            made.addParameterSources(parameter, [source(given, known)])
        outputs = {}
        for output, (called, label) in child.gives.items():
            result = QgsProcessingModelOutput(called, label)
            result.setChildId(child.id)
            result.setChildOutputName(output)
            result.setPosition(made.position() + QPointF(140.0, 60.0 + 50.0 * len(outputs)))
            outputs[called] = result
        made.setModelOutputs(outputs)
        model.addChildAlgorithm(made)
    return model


def main() -> None:
    """Write all models."""
    sys.path.insert(0, str(ROOT))
    app = QgsApplication([], False)
    app.initQgis()
    from zoemzone_qgis.processing.provider import ZoemzoneProvider

    provider = ZoemzoneProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    TARGET.mkdir(exist_ok=True)
    for name in MODELS:
        model = build(name)
        valid, faults = model.validate()
        if not valid:
            raise SystemExit(f"{name}: {faults}")
        if not model.toFile(str(TARGET / f"{name}.model3")):
            raise SystemExit(f"{name} cannot be written")
    app.exitQgis()


if __name__ == "__main__":
    main()
