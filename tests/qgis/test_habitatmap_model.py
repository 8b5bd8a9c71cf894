"""habitatmap in a model, in batch, and through qgis_process."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelParameter,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProject,
)

from scripts.qgis_run import Profile, RunFailed
from zoemzone_qgis.core.classes import table_beside

from .landkit import ROOT, SAMPLE, bgt, green, in_project, land, own, read_map
from .modelkit import output

WHOLE = land(0, 0, 100, 100)
Source = QgsProcessingModelChildParameterSource


def model() -> QgsProcessingModelAlgorithm:
    """Layers and a margin in, a habitat map and a food map out; a number of the first step goes into the second."""
    made = QgsProcessingModelAlgorithm("map and food", "tests")
    made.addModelParameter(
        QgsProcessingParameterMultipleLayers("layers", "Layers"), QgsProcessingModelParameter("layers")
    )
    made.addModelParameter(QgsProcessingParameterNumber("margin", "Margin"), QgsProcessingModelParameter("margin"))
    habitat = QgsProcessingModelChildAlgorithm("zoemzone:habitatmap")
    habitat.setChildId("habitat")
    habitat.addParameterSources("LAYERS", [Source.fromModelParameter("layers")])
    habitat.addParameterSources("MARGIN", [Source.fromModelParameter("margin")])
    habitat.setModelOutputs({**output("habitat", "OUTPUT", "map"), **output("habitat", "CLASSIFIED", "polygons")})
    made.addChildAlgorithm(habitat)
    food = QgsProcessingModelChildAlgorithm("zoemzone:foragesurface")
    food.setChildId("food")
    food.addParameterSources("INPUT", [Source.fromChildOutput("habitat", "OUTPUT")])
    # the share of unknown land as a number that a later step takes
    food.addParameterSources("RADIUS", [Source.fromExpression("100 + @habitat_UNKNOWN_PCT")])
    food.setModelOutputs(output("food", "OUTPUT", "food"))
    made.addChildAlgorithm(food)
    return made


def test_in_a_model(provider, listener, tmp_path):
    import processing

    algorithm = model()
    assert algorithm.validate()[0]
    layers = [
        in_project(bgt("begroeidterreindeel", green(WHOLE, "heide"))),
        in_project(own((land(0, 0, 20, 20), "GKR"))),
    ]
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    results = processing.run(
        algorithm,
        {
            "layers": [layer.id() for layer in layers],
            "margin": 20,
            "map": str(tmp_path / "habitat.tif"),
            "polygons": "TEMPORARY_OUTPUT",
            "food": str(tmp_path / "food.tif"),
        },
        feedback=listener,
        context=context,
    )
    made = read_map({"OUTPUT": str(tmp_path / "habitat.tif")})
    assert made.areas() == {"HEI": 9_600.0, "GKR": 400.0}
    assert made.codes.shape == (140, 140)
    assert Path(results["food"]).is_file()
    assert table_beside(tmp_path / "habitat.tif").is_file()


def test_in_batch(run, tmp_path):
    """One after another, as the batch dialog does: no run knows of the one before."""
    for number, name in enumerate(["GKR", "HEI", "GKR"]):
        folder = tmp_path / str(number)
        folder.mkdir()
        files = {"OUTPUT": str(folder / "h.tif"), "AREAS": str(folder / "a.csv"), "CLASSIFIED": str(folder / "c.gpkg")}
        result = run("habitatmap", {"LAYERS": [own((WHOLE, name))], "MARGIN": 0, **files})
        assert read_map(result).areas() == {name: 10_000.0}
        assert (folder / "a.csv").is_file()
        assert "codes" not in result


def test_a_run_can_be_repeated_from_its_record(run, tmp_path):
    import json

    parameters = {
        "LAYERS": [str(SAMPLE)],
        "EXTENT": "181000,181200,456800,457000 [EPSG:28992]",
        "REFERENCE_DATE": "2023-05-01",
        "IGNORE": ["plus"],
        "OUTPUT": str(tmp_path / "one.tif"),
    }
    first = run("habitatmap", parameters)
    record = json.loads((tmp_path / "one.tif.run.json").read_text(encoding="utf-8"))
    second = run("habitatmap", {**record["parameters"], "OUTPUT": str(tmp_path / "two.tif")})
    assert (read_map(first).codes == read_map(second).codes).all()


# ---- qgis_process -------------------------------------------------------------------------------------
@pytest.fixture(scope="module")
def profile(tmp_path_factory) -> Profile:
    return Profile(tmp_path_factory.mktemp("profile"), plugin=ROOT, language="en").make()


def test_through_qgis_process(profile, tmp_path):
    results = profile.run(
        "zoemzone:habitatmap",
        {
            "LAYERS": [f"{SAMPLE}|layername=begroeidterreindeel", f"{SAMPLE}|layername=pand"],
            "EXTENT": "181000,181200,456800,457000 [EPSG:28992]",
            "RASTER_KIND": "lgn",
            "IGNORE": ["plus", "partner"],
            "OUTPUT": str(tmp_path / "habitat.tif"),
            "CONFIDENCE": str(tmp_path / "confidence.tif"),
            "AREAS": str(tmp_path / "areas.gpkg"),
            "CLASSIFIED": str(tmp_path / "classified.gpkg"),
        },
    )
    assert results["CELL_SIZE_M"] == 1.0
    assert results["PLUS_FILLED_PCT"] == 0
    made = read_map(results)
    assert made.codes.shape == (200, 200)
    assert sum(made.areas().values()) / 1e4 == pytest.approx(results["KNOWN_HA"])
    assert (tmp_path / "habitat.qml").is_file()


def test_a_wrong_input_through_qgis_process(profile, tmp_path):
    layer = f"{SAMPLE}|layername=kadastrale_percelen"
    with pytest.raises(RunFailed) as error:
        profile.run("zoemzone:habitatmap", {"LAYERS": [layer], "OUTPUT": str(tmp_path / "habitat.tif")})
    assert "None of the layers is recognised" in str(error.value)
    assert "Traceback" not in str(error.value)
    assert list(tmp_path.iterdir()) == []
