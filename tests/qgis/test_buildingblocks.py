"""buildingblocks through processing.run: cases with known answers, optional layers, models."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
    QgsProject,
    QgsVectorLayer,
)

from zoemzone_qgis.core.classes import read_classes, write_classes
from zoemzone_qgis.core.surface import with_derived
from zoemzone_qgis.paths import STYLES

from .blockmaps import Land, find, meadows, rows
from .habitatmaps import CODE, LEFT, TOP, write_map
from .layers import memory_layer


@pytest.fixture
def blocks(run: Any, tmp_path: Path) -> Any:
    return partial(find, run, tmp_path)


# ---- cases -----------------------------------------------------------------------------------------
@pytest.mark.parametrize("cell", [1.0, 2.5, 5.0])
def test_case_3(blocks, cell):
    (bnb,), result = blocks(meadows(400, cell))
    assert (bnb["type"], bnb["basis"], bnb["rank"]) == ("bnb", "potential", 2)
    assert bnb["effective_ha"] == pytest.approx(12.005, rel=1e-3)
    assert bnb["geometry"].area() == pytest.approx(120_050, rel=1e-3)
    assert bnb["geometry"].constGet().numGeometries() == 2  # no arable between them
    assert (result["COUNT_BNB"], result["COUNT_NEARLY"], result["CHAINS"]) == (1, 0, 1)
    assert result["BNB_HA"] == pytest.approx(12.005, rel=1e-3)


def test_case_3_on_a_shifted_map_and_near_its_edge(blocks):
    land = Land(1100, 700).box(3, 0, 245, 245, "GKR").box(648, 0, 245, 245, "GKR")
    (bnb,), _ = blocks(land, map={"corner": (LEFT + 1003, TOP - 1007)})
    assert (bnb["type"], bnb["effective_ha"]) == ("bnb", pytest.approx(12.005, rel=1e-3))
    assert bnb["flag"] == "known_below_75"  # the map ends beside it


@pytest.mark.parametrize(("gap", "types"), [(510, ["nearly_bnb"] * 2), (500, ["bnb"])])
def test_case_3b_and_3c(blocks, gap, types):
    found, result = blocks(meadows(gap))
    assert [row["type"] for row in found] == types
    if len(found) == 2:
        assert [row["deficit_m2"] for row in found] == [pytest.approx(39_975, rel=1e-3)] * 2
        assert (result["COUNT_BNB"], result["COUNT_NEARLY"]) == (0, 2)
        assert result["BEST_DISC_DEFICIT_M2"] == pytest.approx(39_975, rel=1e-3)


def test_case_4(blocks):
    (strip,), result = blocks(Land(5600, 1300).box(300, 640, 5000, 20, "BRME"))
    assert strip["type"] == "strip"
    assert "area" in strip["lacks"].split(",")
    assert strip["best_disc_ha"] == pytest.approx(2.26, abs=0.005)
    assert strip["deficit_m2"] == pytest.approx(77_400, rel=1e-3)
    assert (strip["width_m"], strip["width_basis"]) == (pytest.approx(20, abs=0.5), "cells")
    assert strip["length_m"] == pytest.approx(5000, rel=5e-3)
    assert strip["geometry"].area() == pytest.approx(100_000, rel=1e-3)
    assert (result["COUNT_STRIPS"], result["COUNT_NEARLY"]) == (1, 0)
    assert result["BEST_DISC_HA"] == pytest.approx(2.2567, rel=1e-3)


def test_case_5(blocks):
    land = Land(2400, 2400, base="MAI").disc(1200, 1200, 437, "ERF").box(1200, 1200, 40, 25, "HAAG")
    found, result = blocks(land)
    assert {row["type"] for row in found} == {"fuel_station"}
    assert (result["COUNT_BNB"], result["COUNT_NEARLY"], result["COUNT_FUEL"]) == (0, 0, len(found))
    assert result["BEST_DISC_HA"] == pytest.approx(0.1)
    assert result["BEST_DISC_DEFICIT_M2"] == pytest.approx(99_000)
    village = max(found, key=lambda row: row["area_m2"])
    assert village["area_m2"] == pytest.approx(600_000, rel=2e-3)
    assert (village["completeness"], village["deficit_m2"]) == (1.0, pytest.approx(99_000))  # food ample


def test_case_6(blocks):
    (bnb,), _ = blocks(Land(2000, 1800).box(700, 700, 500, 400, "FHO"))
    assert (bnb["type"], bnb["weakest_season"], bnb["core_pct"]) == ("bnb", "summer", pytest.approx(100))
    assert bnb["completeness"] == pytest.approx(0.706, abs=5e-4)
    assert bnb["lacks"].split(",") == ["nests", "season"]
    assert bnb["forage_summer_m2"] == pytest.approx(24_000 + 0.01 * 800_000, rel=1e-3)


def test_a_complete_bnb_area_ranks_first(blocks):
    land = (
        Land(2000, 1800).box(600, 700, 400, 300, "GKR").box(1000, 700, 100, 100, "HAAG").box(600, 650, 200, 50, "HEI")
    )
    found, result = blocks(land)
    assert (found[0]["lacks"], found[0]["rank"], result["COUNT_COMPLETE"]) == ("", 1, 1)
    assert found[0]["nest_cavity_m2"] == pytest.approx(10_000, rel=1e-4)
    assert found[0]["nest_ground_m2"] == pytest.approx(10_000, rel=1e-4)


# ---- optional layers -------------------------------------------------------------------------------
def test_confirmed_land_makes_a_second_set(blocks):
    land = (
        Land(2600, 1800, 2.5).box(600, 600, 400, 250, "GAZ").box(1200, 600, 400, 300, "GKR").box(0, 0, 500, 300, "KZ")
    )
    confirmed = memory_layer(
        "beheer", [(land.polygon(600, 600, 400, 250), {}), (land.polygon(0, 0, 500, 300), {})], "Polygon"
    )
    found, result = blocks(land, CONFIRMED=confirmed)
    potential = [row for row in found if row["basis"] == "potential"]
    (sure,) = [row for row in found if row["basis"] == "confirmed"]
    assert [row["type"] for row in potential] == ["bnb"]
    assert potential[0]["effective_ha"] == pytest.approx(12.0, rel=1e-3)
    assert (sure["type"], sure["effective_ha"]) == ("bnb", pytest.approx(10.0, rel=1e-3))  # lawn counts, rape never
    assert (result["COUNT_BNB"], result["COUNT_BNB_CONFIRMED"]) == (1, 1)
    assert result["BNB_CONFIRMED_HA"] == pytest.approx(10.0, rel=1e-3)


def test_management_that_the_map_states_counts_as_confirmed_only(blocks, tmp_path):
    table = with_derived(read_classes())
    lawn = table.by_id("GAZ+confirmed")
    land = Land(2000, 1500, 5.0).box(600, 600, 400, 300, "GAZ")
    land.codes[land.codes == CODE["GAZ"]] = lawn.code
    write_classes(read_classes().extended([lawn]), tmp_path / "habitat.classes.csv")
    found, result = blocks(land)
    assert [(row["type"], row["basis"]) for row in found] == [("bnb", "confirmed")]
    assert (result["COUNT_BNB"], result["COUNT_BNB_CONFIRMED"], result["BEST_DISC_HA"]) == (0, 1, 0.0)


def test_blocks_of_one_basis_do_not_overlap(blocks):
    random = np.random.default_rng(3)
    land = Land(2400, 2000, 5.0)
    for _ in range(120):
        x, y, width, height = *random.integers(0, 2300, 2), *random.integers(5, 160, 2)
        land.box(x, y, width, height, random.choice(["GKR", "HAAG", "ERF", "LBOS", "BRMR", "BRME", "BOL"]))
    whole = memory_layer("all", [(land.polygon(0, 0, 2400, 2000), {})])
    found, _ = blocks(land, CONFIRMED=whole)
    for basis in ("potential", "confirmed"):
        mine = [row for row in found if row["basis"] == basis]
        assert mine
        for number, first in enumerate(mine):
            for second in mine[number + 1 :]:
                assert first["geometry"].intersection(second["geometry"]).area() == 0
    assert len({row["id"] for row in found}) == len(found) > 10


def test_risk_is_a_warning_and_changes_no_weight(blocks):
    land = meadows(400, 2.5)
    (plain,), _ = blocks(land)
    sprayed = memory_layer("pacht", [(land.polygon(700, 500, 100, 500), {})])
    (warned,), _ = blocks(land, RISK=sprayed)
    assert (plain["risk_10m_pct"], plain["risk_50m_pct"]) == (0.0, 0.0)
    assert warned["risk_10m_pct"] == pytest.approx(100 * 10 * 245 / 120_050, rel=1e-3)
    assert warned["risk_50m_pct"] == pytest.approx(100 * 50 * 245 / 120_050, rel=1e-3)
    assert {key: plain[key] for key in plain if "risk" not in key and key != "geometry"} == {
        key: warned[key] for key in warned if "risk" not in key and key != "geometry"
    }


def test_sprayed_crops_on_the_map_are_a_risk(blocks):
    land = meadows(400, 5.0).box(1045, 600, 100, 245, "AARD")
    (bnb,), _ = blocks(land)
    assert bnb["risk_50m_pct"] == pytest.approx(100 * 50 * 245 / 120_050, rel=1e-3)


def test_confidence_is_the_mean_over_the_block(blocks, listener, tmp_path):
    land = meadows(400, 2.5)
    percent = np.full(land.codes.shape, 255)
    percent[land.codes == CODE["GKR"]] = 80
    percent[:, land.x > 1300] = np.where(land.codes[:, land.x > 1300] == CODE["GKR"], 40, 255)
    path = write_map(tmp_path / "confidence.tif", percent, 2.5, kind=1, nodata=255)
    (bnb,), _ = blocks(land, CONFIDENCE=str(path))
    assert bnb["confidence_pct"] == pytest.approx(60.0)
    assert not any("warped" in text for text in listener.warnings)
    (bare,), _ = blocks(land)
    assert bare["confidence_pct"] is None


def test_a_confidence_map_on_other_cells_is_warped_and_said(blocks, listener, tmp_path):
    percent = np.full((300, 400), 70)
    path = write_map(tmp_path / "confidence.tif", percent, 10.0, kind=1, nodata=255, corner=(LEFT - 33, TOP + 41))
    (bnb,), _ = blocks(meadows(400, 2.5), CONFIDENCE=str(path))
    assert bnb["confidence_pct"] == pytest.approx(70.0)
    assert any("confidence" in text and "warped" in text for text in listener.warnings)


@pytest.mark.parametrize(("width", "is_strip"), [(3.0, True), (2.96, True), (2.9, False)])
@pytest.mark.parametrize("cell", [1.0, 2.5])
def test_widths_are_measured_on_classified_polygons(blocks, width, is_strip, cell):
    land = Land(900, 600, cell).box(300, 300, 200, 3, "BRME")
    classified = memory_layer(
        "classified",
        [
            (land.polygon(300, 300, 120, width), {"class": "BRME"}),
            (land.polygon(420, 300, 80, width), {"class": "BRME"}),
            (land.polygon(300, 200, 300, 100), {"class": "GRN"}),
        ],
    )
    found, _ = blocks(land, CLASSIFIED=classified)
    assert [row["type"] for row in found] == (["strip"] if is_strip else ["fuel_station"])
    if is_strip:
        assert found[0]["width_basis"] == "polygons"
        assert found[0]["width_m"] == pytest.approx(width, abs=0.05)
        assert found[0]["length_m"] == pytest.approx(200, rel=0.01)


# ---- rules and profiles ----------------------------------------------------------------------------
def test_strict_rule_and_own_numbers(blocks, listener):
    land = meadows(400, 5.0)
    assert [row["type"] for row in blocks(land, RULES=1)[0]] == ["nearly_bnb", "nearly_bnb"]
    assert [row["type"] for row in blocks(land, RULES=2, CHAIN_GAP=399)[0]] == ["nearly_bnb", "nearly_bnb"]
    assert [row["type"] for row in blocks(land, RULES=2, BNB_AREA=13)[0]] == ["nearly_bnb"]
    assert [row["type"] for row in blocks(land, RULES=2, BNB_AREA=6, CHAIN_GAP=100)[0]] == ["bnb", "bnb"]
    assert not any("not used" in text for text in listener.warnings)
    assert [row["type"] for row in blocks(land, BNB_AREA=13)[0]] == ["bnb"]
    assert any("BNB_AREA" in text and "not used" in text for text in listener.warnings)


def test_a_profile_that_uses_no_cavities_lacks_none(blocks):
    (bnb,), _ = blocks(meadows(400, 5.0), PROFILE="EP3")
    assert (bnb["lacks"], bnb["lacks_nests"], bnb["rank"]) == ("season", "", 2)  # autumn: 1.68 of 1.70 ha
    (hoverflies,), _ = blocks(meadows(400, 5.0), PROFILE="EP6")
    assert (hoverflies["lacks"], hoverflies["lacks_nests"]) == ("nests,season", "larval")


# ---- files, records, styles, models ----------------------------------------------------------------
def test_file_output_with_its_record(run, tmp_path):
    habitat = meadows(400, 5.0).saved(tmp_path / "habitat.tif")
    path = tmp_path / "blocks.gpkg"
    result = run("buildingblocks", {"INPUT": habitat, "OUTPUT": str(path)})
    assert len(rows(result)) == 1
    record = json.loads((tmp_path / "blocks.gpkg.run.json").read_text())
    assert record["definitions"]["rules"]["preset"] == "dutch"
    assert record["definitions"]["rules"]["gap_m"] == 500
    assert "moving circle" in record["definitions"]["ten_percent"]
    assert record["outputs"]["COUNT_BNB"] == 1


def test_the_style_knows_every_type(qgis_app, tmp_path):
    layer = QgsVectorLayer("MultiPolygon?field=type:string&field=basis:string", "blocks", "memory")
    assert layer.loadNamedStyle(str(STYLES / "buildingblocks.qml"))[1]
    filters = " ".join(rule.filterExpression() for rule in layer.renderer().rootRule().children())
    for name in ("bnb", "nearly_bnb", "stepping_stone", "strip", "fuel_station", "confirmed", "potential"):
        assert f"'{name}'" in filters


def test_in_a_model_a_number_can_be_branched_on(provider, tmp_path):
    habitat = meadows(400, 5.0).saved(tmp_path / "habitat.tif")
    model = QgsProcessingModelAlgorithm("blocks", "test")
    model.addModelParameter(QgsProcessingParameterRasterLayer("MAP", "Map"), QgsProcessingModelParameter("MAP"))
    child = QgsProcessingModelChildAlgorithm("zoemzone:buildingblocks")
    child.setChildId("blocks")
    source = QgsProcessingModelChildParameterSource
    child.addParameterSources("INPUT", [source.fromModelParameter("MAP")])
    output = QgsProcessingModelOutput("BLOCKS", "Blocks")
    output.setChildId("blocks")
    output.setChildOutputName("OUTPUT")
    child.setModelOutputs({"BLOCKS": output})
    model.addChildAlgorithm(child)
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(QgsProject.instance())
    model.initAlgorithm()
    results, ok = model.run({"MAP": habitat, "blocks:BLOCKS": "memory:"}, context, feedback)
    assert ok
    assert results["CHILD_RESULTS"]["blocks"]["COUNT_BNB"] == 1
    layer = context.getMapLayer(results["CHILD_RESULTS"]["blocks"]["OUTPUT"])
    assert layer.featureCount() == 1
