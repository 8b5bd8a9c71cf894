"""The models that the provider offers: fresh, valid, in the user's words, and equal to the algorithms one by one."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsProcessingModelAlgorithm
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from scripts import make_models
from zoemzone_qgis.paths import I18N, MODELS

from ..manualfigures import MANUAL
from .blockmaps import Land
from .layers import saved
from .modelkit import figures
from .optionkit import land, parcels

NAMES = sorted(make_models.MODELS)


def offered(name: str) -> Any:
    return QgsApplication.processingRegistry().algorithmById(f"zoemzone:{name}")


@pytest.mark.parametrize("name", NAMES)
def test_models_are_offered_and_can_run(provider: Any, name: str) -> None:
    model = offered(name)
    assert model is not None
    assert model.canExecute()[0]
    assert model.validate()[0]
    assert model.create().parameterDefinitions()
    assert model.displayName() != name
    for parameter in model.parameterDefinitions():
        assert parameter.description()


@pytest.mark.parametrize("name", NAMES)
def test_help_without_running_knows_the_results(provider: Any, name: str) -> None:
    """qgis_process and processing.algorithmHelp ask what the registry holds, not a copy of it."""
    model, copy = offered(name), offered(name).create()
    asked = {one.name() for one in model.parameterDefinitions() if one.isDestination()}
    assert asked
    assert asked == {one.name() for one in copy.destinationParameterDefinitions()}
    assert asked <= {one.name() for one in model.outputDefinitions()}
    # qgis_process itself refuses what lacks a value, before the model can fill it in
    assert all(one.checkValueIsAcceptable(None) for one in model.destinationParameterDefinitions())


@pytest.mark.parametrize("name", NAMES)
def test_the_files_are_what_the_script_makes(provider: Any, tmp_path: Path, name: str) -> None:
    path = tmp_path / f"{name}.model3"
    assert make_models.build(name).toFile(str(path))
    fresh, shipped = QgsProcessingModelAlgorithm(), QgsProcessingModelAlgorithm()
    assert fresh.fromFile(str(path))
    assert shipped.fromFile(str(MODELS / path.name))
    assert fresh.asPythonCode(*code_of()) == shipped.asPythonCode(*code_of())


def test_the_manual_counts_the_steps(provider: Any) -> None:
    assert len(offered("kansenkaart").childAlgorithms()) == 8
    for language, said in (("nl", "loopt door acht stappen"), ("en", "goes through eight steps")):
        assert said in (MANUAL / language / "afternoon.md").read_text(encoding="utf-8")


def code_of() -> tuple[Any, int]:
    from qgis.core import QgsProcessing

    return QgsProcessing.PythonOutputType.PythonQgsProcessingAlgorithmSubclass, 4


def test_a_model_speaks_the_users_language(provider: Any) -> None:
    translator = QTranslator()
    assert translator.load(str(I18N / "zoemzone_nl.qm"))
    QCoreApplication.installTranslator(translator)
    try:
        made = offered("kansenkaart").create()
        assert made.displayName() == "De hele kansenkaart"
        assert made.parameterDefinition("LAYERS").description() == "Bodembedekking"
        assert "kansenkaart" in made.shortHelpString()
        for shown in (made.parameterDefinition("opportunity_map"), made.outputDefinition("opportunity_map")):
            assert shown.description() == "Kansenkaart"  # the second is what the panel of results calls it
    finally:
        QCoreApplication.removeTranslator(translator)


@pytest.fixture
def scene(tmp_path: Path) -> tuple[Land, str, str]:
    """Verges and fields around a heath: the map and the parcels."""
    ground = land(((900, 900, 200, 200), "HEI"), ((600, 1200, 20, 400), "BRMR"), ((400, 300, 120, 90), "GAZ"))
    layer = parcels(("verge", (600, 1200, 20, 400)), ("lawn", (400, 300, 120, 90)), ("field", (1300, 1300, 200, 150)))
    return ground, ground.saved(tmp_path / "habitat.tif"), saved(layer, str(tmp_path / "parcels.gpkg"))


def test_measures_as_one_model_and_step_by_step(run: Any, listener: Any, scene: Any, tmp_path: Path) -> None:
    _, habitat, file = scene
    blocks = run("buildingblocks", {"INPUT": habitat, "OUTPUT": str(tmp_path / "blocks.gpkg")})["OUTPUT"]
    given = {"INPUT": file, "HABITAT": habitat, "BLOCKS": blocks, "PARCEL_FIELD": ["name"]}
    options = run("measureoptions", {**given, "OUTPUT": str(tmp_path / "a.gpkg"), "NESTS": str(tmp_path / "n.gpkg")})
    plan = run(
        "prioritymeasures",
        {
            "INPUT": options["OUTPUT"],
            "NESTS": options["NESTS"],
            "BLOCKS": blocks,
            "BUDGET_ONE_OFF": 3000,
            "OUTPUT": str(tmp_path / "p.gpkg"),
        },
    )
    made = run(
        "kansenkaart_measures",
        {
            "HABITAT": habitat,
            "BLOCKS": blocks,
            "PARCELS": file,
            "PARCEL_FIELD": "name",
            "BUDGET_ONE_OFF": 3000,
            "measure_options": str(tmp_path / "b.gpkg"),
            "plan": str(tmp_path / "q.gpkg"),
        },
    )
    assert figures(made["measure_options"]) == figures(options["OUTPUT"])
    assert figures(made["plan"]) == figures(plan["OUTPUT"])
    assert figures(made["plan"])


def test_gaps_as_one_model_and_step_by_step(run: Any, listener: Any, scene: Any, tmp_path: Path) -> None:
    _, habitat, _ = scene
    blocks = run("buildingblocks", {"INPUT": habitat, "OUTPUT": str(tmp_path / "a.gpkg")})["OUTPUT"]
    lines = {name: str(tmp_path / f"{name}.gpkg") for name in ("gaps", "routes")}
    made = run("kansenkaart_gaps", {"HABITAT": habitat, "building_blocks": str(tmp_path / "b.gpkg"), **lines})
    assert figures(made["building_blocks"]) == figures(blocks)
