"""foragesurface through processing.run: values, and how it behaves in QGIS."""

from __future__ import annotations

import json
import math
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsPalettedRasterRenderer,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsRasterLayer,
)

from zoemzone_qgis.core.classes import table_beside, write_classes
from zoemzone_qgis.core.land.derived import Derived
from zoemzone_qgis.core.surface import BANDS, NODATA

from .habitatmaps import CLASSES, CODE, LEFT, TOP, bands, digest, random_mosaic, write_map


@pytest.fixture
def mosaic(tmp_path: Path) -> Path:
    return random_mosaic(tmp_path / "mosaic.tif")


# ---- values -------------------------------------------------------------------------------------
def test_verge_of_two_metres_keeps_its_share(run, tmp_path):
    codes = np.full((1200, 1200), CODE["GRN"], np.uint16)
    codes[:, 599:601] = CODE["BRME"]
    habitat = write_map(tmp_path / "verge.tif", codes)
    result = run("foragesurface", {"INPUT": str(habitat), "OUTPUT": str(tmp_path / "out.tif")})
    found = bands(result["OUTPUT"])
    assert list(found) == list(BANDS)
    assert found["share_pct"].shape == (120, 120)
    verge = CLASSES.by_id("BRME")
    strip_m2 = 2 * 2 * math.sqrt(1e6 / math.pi)
    assert found["share_pct"][60, 60] == pytest.approx(100 * strip_m2 / 1e6, rel=2e-3)
    mean = 2 * 1000 / (math.pi * 500**2)
    corn = CLASSES.by_id("GRN")
    expected = [mean * rich + (1 - mean) * poor for rich, poor in zip(verge.forage, corn.forage, strict=True)]
    assert [float(found[name][60, 60]) for name in BANDS[1:5]] == pytest.approx(expected, abs=1e-5)
    assert found["nesting"][60, 59] == pytest.approx(0.1 * verge.nest_ground + 0.9 * corn.nest_ground, abs=0.02)
    assert (found["supply_mean"] == NODATA).all()
    assert result["MEAN_SUPPLY"] is None
    assert result["CELL_SIZE_M"] == 10.0
    assert result["KNOWN_HA"] == pytest.approx(144.0)


def test_meadow_disc_beside_the_circle(run, tmp_path):
    """The B&B rule: a meadow of radius 200 m, 400 m from the point, gives 11.9 ha within the circle."""
    y, x = np.mgrid[:1300, :1700] + 0.5
    codes = np.where((x - 650 - 400) ** 2 + (y - 650) ** 2 <= 200**2, CODE["GKR"], CODE["GRN"])
    habitat = write_map(tmp_path / "disc.tif", codes)
    result = run("foragesurface", {"INPUT": str(habitat), "OUTPUT": str(tmp_path / "out.tif"), "OUTPUT_CELL_SIZE": 20})
    found = bands(result["OUTPUT"])
    # the point lies on a corner of four cells of 20 m; their mean is its value but for the curvature
    assert found["share_pct"][32, 32] == pytest.approx(11.8969, abs=0.03)
    assert result["CELL_SIZE_M"] == 20.0


def test_invest_supply_through_the_algorithm(run, tmp_path):
    """InVEST pollination 3.20.2 on its 7 x 7 map: own classes, own profile, exponential cut at 5 alpha."""
    rows = ("1111113", "1221113", "1221113", "1111111", "1111211", "3111111", "3311111")
    codes = np.array([[int(code) for code in row] for row in rows])
    habitat = write_map(tmp_path / "invest.tif", codes, 100.0)
    values = {1: (0.05, 0.1, 0.1, 0.0), 2: (0.6, 0.9, 0.4, 0.1), 3: (0.3, 0.2, 0.2, 0.8)}
    rows = []
    for code, (spring, summer, ground, cavity) in values.items():
        row = CLASSES.by_code(code)
        seasons = {"forage_1": spring, "forage_2": summer, "forage_3": 0.0, "forage_4": 0.0}
        rows.append(row.with_values({**seasons, "nest_ground": ground, "nest_cavity": cavity, "nest_bumblebee": 0.0}))
    write_classes(CLASSES.extended(rows), tmp_path / "own.csv")
    profiles = (Path(__file__).parents[2] / "resources/tables/profiles.csv").read_text(encoding="utf-8").splitlines()
    head = profiles[0].split(",")
    own = {"id": "EP1", "early_spring": "0.75", "late_spring": "0.25", "summer": "0", "autumn": "0"}
    own |= {"nest_ground": "1", "nest_cavity": "0", "nest_bumblebee": "0", "classes": "GKR", "mean_flight_m": "300"}
    own |= {
        "alpha_m": "150",
        "radius_m": "500",
        "link_m": "250",
        "dispersal_m": "1000",
        "minimum_ha": "10",
        "key_ha": "10",
    }
    (tmp_path / "profiles.csv").write_text(
        "\n".join([profiles[0], ",".join(own.get(name, "x") if name != "larval" else "" for name in head)])
    )
    result = run(
        "foragesurface",
        {
            "INPUT": str(habitat),
            "PROFILE": "EP1",
            "KERNEL": 1,
            "CUT": 5.0,
            "OUTPUT_CELL_SIZE": 100.0,
            "CLASSES": str(tmp_path / "own.csv"),
            "PROFILES": str(tmp_path / "profiles.csv"),
            "OUTPUT": str(tmp_path / "out.tif"),
        },
    )
    supply = bands(result["OUTPUT"])["supply_mean"] * 0.6  # relative abundance of the species
    assert supply.sum() == pytest.approx(0.712194923, rel=1e-5)
    at = [float(supply[place]) for place in ((0, 0), (1, 1), (2, 6), (4, 4))]
    assert at == pytest.approx([0.011258, 0.061312, 0.017597, 0.038125], abs=1e-6)


def test_exponential_reach_follows_profile_and_flight(run, mosaic, tmp_path):
    made = {}
    for flight in (0, 1):
        out = tmp_path / f"flight{flight}.tif"
        run(
            "foragesurface", {"INPUT": str(mosaic), "PROFILE": "EP3", "KERNEL": 1, "FLIGHT": flight, "OUTPUT": str(out)}
        )
        record = json.loads(Path(f"{out}.run.json").read_text(encoding="utf-8"))
        made[flight] = record["definitions"], bands(out)
    assert [made[flight][0]["alpha_m"] for flight in (0, 1)] == [265.0, 530.0]
    assert made[0][0]["cut"] == 4.744
    known = made[0][1]["share_pct"] != NODATA
    np.testing.assert_allclose(made[0][1]["share_pct"], made[1][1]["share_pct"], atol=1e-3)
    assert np.std(made[0][1]["forage_summer"][known]) > np.std(made[1][1]["forage_summer"][known])
    supply, nests = made[0][1]["supply_mean"], made[0][1]["nesting"]
    weights = (0.20, 0.30, 0.35, 0.15)
    food = sum(w * made[0][1][name] for w, name in zip(weights, BANDS[1:5], strict=True))
    np.testing.assert_allclose(supply[known], (nests * food)[known], atol=1e-6)


@pytest.mark.parametrize(("given", "profile"), [("EP3", "EP3"), ("ep3", "EP3"), (3, "EP3"), (0, "EP7"), ("", "EP7")])
def test_profile_by_id_or_number(run, mosaic, tmp_path, given, profile):
    out = tmp_path / "out.tif"
    result = run("foragesurface", {"INPUT": str(mosaic), "PROFILE": given, "OUTPUT": str(out)})
    record = json.loads(Path(f"{out}.run.json").read_text(encoding="utf-8"))
    assert record["definitions"]["profile"] == profile
    assert (result["MEAN_SUPPLY"] is None) == (given in {0, ""})


def test_result_aligns_with_multiples_of_its_cell(run, tmp_path):
    """A map whose edges lie within cells of the result: the rest of those cells is not known."""
    codes = np.full((205, 333), CODE["GKR"], np.uint16)
    habitat = write_map(tmp_path / "odd.tif", codes, corner=(LEFT + 7, TOP - 3))
    result = run("foragesurface", {"INPUT": str(habitat), "OUTPUT": str(tmp_path / "out.tif")})
    data = gdal.Open(result["OUTPUT"])
    assert data.GetGeoTransform() == (LEFT, 10.0, 0.0, TOP, 0.0, -10.0)
    assert (data.RasterXSize, data.RasterYSize) == (34, 21)
    found = bands(result["OUTPUT"])
    np.testing.assert_allclose(found["share_pct"], 100.0, atol=1e-2)
    np.testing.assert_allclose(found["forage_late_spring"], 1.0, atol=1e-4)
    assert result["KNOWN_HA"] == pytest.approx(205 * 333 / 10_000, rel=1e-6)


def test_map_between_the_multiples_keeps_its_place(run, tmp_path):
    """A map whose own corner is no multiple of its cell: the result begins at that corner."""
    codes = np.full((50, 70), CODE["GKR"], np.uint16)
    habitat = write_map(tmp_path / "shifted.tif", codes, 2.0, corner=(LEFT + 0.7, TOP + 1.3))
    result = run("foragesurface", {"INPUT": str(habitat), "OUTPUT": str(tmp_path / "out.tif")})
    data = gdal.Open(result["OUTPUT"])
    assert data.GetGeoTransform() == (LEFT + 0.7, 10.0, 0.0, TOP + 1.3, 0.0, -10.0)
    assert result["KNOWN_HA"] == pytest.approx(1.4, rel=1e-6)


def test_class_table_beside_the_map_is_used(run, mosaic, tmp_path):
    poor = [CLASSES.by_id("GKR").with_values({"habitat_weight": 0.5})]
    before = run("foragesurface", {"INPUT": str(mosaic), "OUTPUT": str(tmp_path / "before.tif")})
    write_classes(CLASSES.extended(poor), table_beside(mosaic))
    after = run("foragesurface", {"INPUT": str(mosaic), "OUTPUT": str(tmp_path / "after.tif")})
    assert after["MEAN_SHARE_PCT"] < before["MEAN_SHARE_PCT"] - 1
    record = json.loads((tmp_path / "after.tif.run.json").read_text(encoding="utf-8"))
    assert record["tables"]["classes"]["path"] == str(table_beside(mosaic))


def test_plain_table_fits_a_map_with_crowns(run, tmp_path):
    code = Derived(CLASSES).code(CODE["GAZ"], CODE["BMV"])
    habitat = write_map(tmp_path / "crowns.tif", np.full((40, 40), code), 10.0)
    result = run("foragesurface", {"INPUT": str(habitat), "OUTPUT": str(tmp_path / "out.tif")})
    assert result["MEAN_FORAGE_EARLY_SPRING"] == pytest.approx(0.9, abs=1e-5)


def test_inputs_stay_and_the_record_repeats_the_run(run, mosaic, tmp_path):
    before = digest(mosaic.parent)
    out = tmp_path / "one.tif"
    first = run("foragesurface", {"INPUT": str(mosaic), "PROFILE": "EP2", "RADIUS": 350, "OUTPUT": str(out)})
    assert {path: digest(mosaic.parent)[path] for path in before} == before
    record = json.loads(Path(f"{out}.run.json").read_text(encoding="utf-8"))
    assert record["definitions"]["radius_m"] == 350
    again = run("foragesurface", {**record["parameters"], "OUTPUT": str(tmp_path / "two.tif")})
    assert {key: value for key, value in again.items() if key != "OUTPUT"} == {
        key: value for key, value in first.items() if key != "OUTPUT"
    }
    for name, band in bands(out).items():
        np.testing.assert_array_equal(bands(again["OUTPUT"])[name], band)


# ---- in QGIS ------------------------------------------------------------------------------------
def test_loaded_as_a_group_of_styled_layers(provider, desktop, qgis_new_project, mosaic):
    import processing

    processing.runAndLoadResults(
        "zoemzone:foragesurface", {"INPUT": str(mosaic), "PROFILE": "EP1", "OUTPUT": "TEMPORARY_OUTPUT"}
    )
    root = QgsProject.instance().layerTreeRoot()
    assert [child.name() for child in root.children()] == ["Food and nest maps EP1"]
    nodes = root.children()[0].children()
    layers = [node.layer() for node in nodes]
    assert [layer.renderer().inputBand() for layer in layers] == list(range(1, 12))
    assert len({layer.source() for layer in layers}) == 1
    assert [node.itemVisibilityChecked() for node in nodes] == [True] + [False] * 10
    share = layers[0].renderer().shader().rasterShaderFunction()
    assert [item.label for item in share.colorRampItemList()] == [
        "0 - 2 %",
        "2 - 5 %",
        "5 - 10 %",
        "10 - 16 %",
        "16 - 100 %",
    ]
    assert [share.shade(value)[1:4] for value in (9.99, 10.0)] == [(65, 182, 196), (44, 127, 184)]
    weakest = layers[6].renderer()
    assert isinstance(weakest, QgsPalettedRasterRenderer)
    assert {int(entry.value) for entry in weakest.classes()} == {0, 1, 2, 3, 4}
    assert all(layer.metadata().abstract() for layer in layers)


def test_without_profile_no_supply_layers(provider, desktop, qgis_new_project, mosaic):
    import processing

    processing.runAndLoadResults("zoemzone:foragesurface", {"INPUT": str(mosaic), "OUTPUT": "TEMPORARY_OUTPUT"})
    shown = [layer.renderer().inputBand() for layer in QgsProject.instance().mapLayers().values()]
    assert sorted(shown) == [1, 2, 3, 4, 5, 6, 7, 8, 11]


def test_in_a_model(provider, qgis_new_project, mosaic):
    """As a modeller wires it: a raster in, the bands and a number on."""
    model = QgsProcessingModelAlgorithm("bees", "bees")
    model.addModelParameter(QgsProcessingParameterRasterLayer("MAP", "Map"), QgsProcessingModelParameter("MAP"))
    child = QgsProcessingModelChildAlgorithm("zoemzone:foragesurface")
    child.addParameterSources("INPUT", [QgsProcessingModelChildParameterSource.fromModelParameter("MAP")])
    child.addParameterSources("PROFILE", [QgsProcessingModelChildParameterSource.fromStaticValue("EP2")])
    child.setChildId("surface")
    output = QgsProcessingModelOutput("bands", "bands")
    output.setChildId("surface")
    output.setChildOutputName("OUTPUT")
    child.setModelOutputs({"bands": output})
    model.addChildAlgorithm(child)
    model.initAlgorithm()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    name = next(out.name() for out in model.destinationParameterDefinitions())
    results, ok = model.run(
        {"MAP": str(mosaic), name: str(mosaic.parent / "model.tif")}, context, QgsProcessingFeedback()
    )
    assert ok
    assert QgsRasterLayer(results[name], "bands").bandCount() == len(BANDS)
    assert results["CHILD_RESULTS"]["surface"]["MEAN_SUPPLY"] > 0


def test_in_a_task(provider, qgis_new_project, mosaic):
    """On QGIS's own worker thread, as the dialog runs it."""
    algorithm = QgsApplication.processingRegistry().algorithmById("zoemzone:foragesurface").create()
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    out = mosaic.parent / "task.tif"
    task = QgsProcessingAlgRunnerTask(algorithm, {"INPUT": str(mosaic), "OUTPUT": str(out)}, context, feedback)
    ended: list[tuple[bool, dict[str, Any]]] = []
    task.executed.connect(lambda ok, results: ended.append((ok, results)))
    QgsApplication.taskManager().addTask(task)
    limit = time.monotonic() + 30
    while not ended and time.monotonic() < limit:
        QgsApplication.processEvents()
        time.sleep(0.01)
    assert ended
    assert ended[0][0]
    assert out.is_file()
