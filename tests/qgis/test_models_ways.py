"""The whole chain: as one model, its algorithms one by one, through qgis_process, and as the user's own copy."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import Qgis, QgsApplication, QgsProcessingModelAlgorithm
from qgis.PyQt.QtWidgets import QDialog

from scripts.qgis_run import ROOT, Profile
from zoemzone_qgis.gui.models.owncopy import copied

from .modelkit import cells, figures, village

RASTERS = ("habitat_map", "confidence", "food_and_nest_maps")
LAYERS = ("building_blocks", "routes", "gaps", "measure_options", "plan", "opportunity_map")
TABLES = ("areas_per_class", "table_of_the_plan", "zones_by_area", "figures_of_the_advice_report")


def files(folder: Path) -> dict[str, str]:
    """A file for every result of the model."""
    folder.mkdir()
    return {
        **{name: str(folder / f"{name}.tif") for name in RASTERS},
        **{name: str(folder / f"{name}.gpkg") for name in (*LAYERS, *TABLES)},
        "page_of_the_plan": str(folder / "plan.html"),
        "advice_report_as_web_page": str(folder / "report.html"),
    }


def is_optional(parameter: Any) -> bool:
    return bool(parameter.flags() & Qgis.ProcessingParameterFlag.Optional)


def read(path: Path) -> QgsProcessingModelAlgorithm:
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(path))
    return model


def one_by_one(run: Any, given: dict[str, Any], out: dict[str, str], folder: Path) -> None:
    """The algorithms in order, each on the results of those before, as an officer would run them."""
    date = {"MARGIN": given["MARGIN"], "REFERENCE_DATE": given["REFERENCE_DATE"]}
    land = {"LAYERS": given["LAYERS"], "MUNICIPALITY": given["MUNICIPALITY"], **date}
    habitat, confidence, blocks = out["habitat_map"], out["confidence"], out["building_blocks"]
    run("habitatmap", {**land, "OUTPUT": habitat, "CONFIDENCE": confidence, "AREAS": out["areas_per_class"]})
    run("foragesurface", {"INPUT": habitat, "OUTPUT": out["food_and_nest_maps"]})
    run("buildingblocks", {"INPUT": habitat, "CONFIDENCE": confidence, "OUTPUT": blocks})
    run("corridorgaps", {"INPUT": blocks, "HABITAT": habitat, "ROUTES": out["routes"], "GAPS": out["gaps"]})
    beside = {"BLOCKS": blocks, "GAPS": out["gaps"]}
    nests = str(folder / "nests.gpkg")
    parcels = {"INPUT": given["PARCELS"], "PARCEL_FIELD": given["PARCEL_FIELD"], "HABITAT": habitat}
    options = {"CONFIDENCE": confidence, "OUTPUT": out["measure_options"], "NESTS": nests}
    run("measureoptions", {**parcels, **beside, **options})
    budget = {"BUDGET_ONE_OFF": given["BUDGET_ONE_OFF"], "OUTPUT": out["plan"]}
    curve = str(folder / "curve.gpkg")
    more = {"TABLE": out["table_of_the_plan"], "HTML": out["page_of_the_plan"], "CURVE": curve}
    run("prioritymeasures", {"INPUT": out["measure_options"], "NESTS": nests, **beside, **budget, **more})
    zones = {"OUTPUT": out["opportunity_map"], "TABLE": out["zones_by_area"]}
    areas = {"OPTIONS": out["measure_options"], "AREAS": given["MUNICIPALITY"]}
    run("opportunitymap", {"HABITAT": habitat, **beside, **areas, **zones})
    place = {"HABITAT": habitat, "MUNICIPALITY": given["MUNICIPALITY"], "CONFIDENCE": confidence, "CURVE": curve}
    found = {"FORAGE": out["food_and_nest_maps"], "ROUTES": out["routes"], "OPPORTUNITIES": out["opportunity_map"]}
    chosen = {"PLAN": out["plan"], "OPTIONS": out["measure_options"]}
    pages = {"HTML": out["advice_report_as_web_page"], "TABLE": out["figures_of_the_advice_report"]}
    run("advicereport", {**place, **beside, **found, **chosen, **pages})


@pytest.fixture(scope="module")
def ways(provider: Any, tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, str]]:
    import processing

    folder = tmp_path_factory.mktemp("ways")
    given = village(folder)
    found = {way: files(folder / way) for way in ("model", "steps", "program", "copy")}
    processing.run("zoemzone:kansenkaart", {**given, **found["model"]})
    one_by_one(lambda name, asked: processing.run(f"zoemzone:{name}", asked), given, found["steps"], folder)
    answer = (
        Profile(folder / "profile", plugin=ROOT, language="en")
        .make()
        .run("zoemzone:kansenkaart", {**given, **found["program"]})
    )
    assert answer["LEFT_OUT"] == 0
    own = read(copied(QgsApplication.processingRegistry().algorithmById("zoemzone:kansenkaart"), folder / "models"))
    made = own.create()
    # QGIS wants a place for every result of a user's model; the shipped one looks after those that nobody asked for
    places = made.destinationParameterDefinitions()
    assert {one.name() for one in places} >= set(found["copy"])
    rest = {one.name(): "TEMPORARY_OUTPUT" for one in places if not is_optional(one)}
    processing.run(made, {**given, **rest, **found["copy"]})
    return found


@pytest.mark.parametrize("other", ["steps", "program", "copy"])
@pytest.mark.parametrize("name", RASTERS)
def test_rasters_cell_by_cell(ways: Any, name: str, other: str) -> None:
    first = cells(ways["model"][name])
    assert np.array_equal(first, cells(ways[other][name]), equal_nan=first.dtype.kind == "f")
    assert len(np.unique(first)) > 2


@pytest.mark.parametrize("other", ["steps", "program", "copy"])
@pytest.mark.parametrize("name", [*LAYERS, *TABLES])
def test_layers_field_by_field(ways: Any, name: str, other: str) -> None:
    first = figures(ways["model"][name])
    assert first == figures(ways[other][name])
    if name not in ("gaps", "routes"):  # the corner holds no two areas to link
        assert first


def test_the_page_of_the_plan(ways: Any) -> None:
    def words(way: str) -> list[str]:
        return Path(ways[way]["page_of_the_plan"]).read_text(encoding="utf-8").split()

    assert words("model") == words("steps")
    assert len(words("program")) > 200  # it writes numbers as its own language does


class BatchWindow(QDialog):
    """The window around the panel of a batch."""

    def messageBar(self) -> None:  # noqa: N802
        return None


@pytest.mark.parametrize("name", ["kansenkaart", "kansenkaart_pilots"])
def test_the_batch_window_takes_the_model(provider: Any, qgis_processing: Any, name: str) -> None:
    from processing.gui.BatchPanel import BatchPanel

    model = QgsApplication.processingRegistry().algorithmById(f"zoemzone:{name}")
    assert model.flags() & Qgis.ProcessingAlgorithmFlag.SupportsBatch
    window = BatchWindow()
    panel = BatchPanel(window, model.create())
    panel.addRow()
    assert panel.batchRowCount() == 2
    inputs = {one.name() for one in model.parameterDefinitions()}
    assert inputs <= set(panel.column_to_parameter_definition.values())
    panel.deleteLater()
    window.deleteLater()
