"""The measures in one model, and through qgis_process: the same plan as step by step."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsVectorLayer,
)

from scripts.qgis_run import Profile

from .blockmaps import Land
from .landkit import ROOT
from .layers import saved
from .modelkit import output
from .optionkit import land, parcels
from .stonekit import rows_of

Source = QgsProcessingModelChildParameterSource
BUDGET = 3000.0


@pytest.fixture
def scene() -> tuple[Land, QgsVectorLayer]:
    """Verges and fields around a heath."""
    ground = land(((900, 900, 200, 200), "HEI"), ((600, 1200, 20, 400), "BRMR"), ((400, 300, 120, 90), "GAZ"))
    return ground, parcels(
        ("verge", (600, 1200, 20, 400)), ("lawn", (400, 300, 120, 90)), ("field", (1300, 1300, 200, 150))
    )


def given(child: QgsProcessingModelChildAlgorithm, name: str, source: Source) -> None:
    child.addParameterSources(name, [source])


def model() -> QgsProcessingModelAlgorithm:
    """Parcels, a habitat map and a budget in; the plan and the map after it out."""
    made = QgsProcessingModelAlgorithm("measures", "tests")
    for parameter in (
        QgsProcessingParameterFeatureSource("parcels", "Parcels"),
        QgsProcessingParameterRasterLayer("habitat", "Habitat map"),
        QgsProcessingParameterNumber("budget", "Budget"),
    ):
        made.addModelParameter(parameter, QgsProcessingModelParameter(parameter.name()))
    options = QgsProcessingModelChildAlgorithm("zoemzone:measureoptions")
    options.setChildId("options")
    given(options, "INPUT", Source.fromModelParameter("parcels"))
    given(options, "HABITAT", Source.fromModelParameter("habitat"))
    given(options, "PARCEL_FIELD", Source.fromStaticValue("name"))
    plan = QgsProcessingModelChildAlgorithm("zoemzone:prioritymeasures")
    plan.setChildId("plan")
    given(plan, "INPUT", Source.fromChildOutput("options", "OUTPUT"))
    given(plan, "NESTS", Source.fromChildOutput("options", "NESTS"))
    given(plan, "BUDGET_ONE_OFF", Source.fromModelParameter("budget"))
    given(plan, "DRAWS", Source.fromStaticValue(5))
    plan.setModelOutputs(output("plan", "OUTPUT", "plan"))
    after = QgsProcessingModelChildAlgorithm("zoemzone:measurescenario")
    after.setChildId("after")
    given(after, "INPUT", Source.fromChildOutput("plan", "OUTPUT"))
    given(after, "HABITAT", Source.fromModelParameter("habitat"))
    given(after, "INDICATORS", Source.fromStaticValue([0]))
    after.setModelOutputs(output("after", "OUTPUT", "after"))
    for child in (options, plan, after):
        made.addChildAlgorithm(child)
    return made


def told(layer: Any) -> list[tuple[Any, ...]]:
    """What a plan says, without what a format writes in its own way."""
    return [
        (row["rank"], row["option"], round(row["cost_total"], 2), round(row["gain_food_ha"], 6), row["reason_nl"])
        for row in rows_of(layer)
    ]


def test_a_model_and_the_command_line_give_the_same_plan(
    run: Any, provider: Any, listener: Any, tmp_path: Path, scene: tuple[Land, QgsVectorLayer]
) -> None:
    import processing

    ground, layer = scene
    habitat, file = ground.saved(tmp_path / "habitat.tif"), saved(layer, str(tmp_path / "parcels.gpkg"))
    alone = run(
        "measureoptions",
        {"INPUT": file, "HABITAT": habitat, "PARCEL_FIELD": ["name"], "OUTPUT": "memory:", "NESTS": "memory:"},
    )
    plan = run(
        "prioritymeasures",
        {
            "INPUT": alone["OUTPUT"],
            "NESTS": alone["NESTS"],
            "BUDGET_ONE_OFF": BUDGET,
            "DRAWS": 5,
            "OUTPUT": "memory:",
        },
    )
    expected = told(plan["OUTPUT"])
    assert expected
    algorithm = model()
    assert algorithm.validate()[0]
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    made = processing.run(
        algorithm,
        {
            "parcels": file,
            "habitat": habitat,
            "budget": BUDGET,
            "plan": str(tmp_path / "plan.gpkg"),
            "after": str(tmp_path / "after.tif"),
        },
        feedback=listener,
        context=context,
    )
    assert told(QgsVectorLayer(made["plan"], "plan", "ogr")) == expected
    assert Path(made["after"]).is_file()

    profile = Profile(tmp_path / "profile", plugin=ROOT).make()
    options, nests, shown = (str(tmp_path / f"{name}.gpkg") for name in ("options", "nests", "shown"))
    profile.run(
        "zoemzone:measureoptions",
        {"INPUT": file, "HABITAT": habitat, "PARCEL_FIELD": ["name"], "OUTPUT": options, "NESTS": nests},
    )
    profile.run(
        "zoemzone:prioritymeasures",
        {"INPUT": options, "NESTS": nests, "BUDGET_ONE_OFF": BUDGET, "DRAWS": 5, "OUTPUT": shown},
    )
    assert told(QgsVectorLayer(shown, "plan", "ogr")) == expected
