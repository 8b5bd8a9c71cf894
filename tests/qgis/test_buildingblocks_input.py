"""buildingblocks with unusual and bad input: what it says, and that nothing is left behind."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProcessingException,
    QgsProject,
)

from .blockmaps import find, meadows, rows
from .habitatmaps import CODE, write_map
from .layers import memory_layer


@pytest.fixture
def blocks(run: Any, tmp_path: Path) -> Any:
    return partial(find, run, tmp_path)


# ---- unusual and bad input -------------------------------------------------------------------------
@pytest.mark.parametrize("base", ["GRN", None])
def test_a_map_without_habitat_gives_an_empty_result_and_a_warning(run, listener, tmp_path, base):
    codes = np.full((40, 40), CODE[base] if base else 0)
    habitat = write_map(tmp_path / "bare.tif", codes, 10.0)
    result = run("buildingblocks", {"INPUT": str(habitat), "OUTPUT": "memory:"})
    assert rows(result) == []
    assert (result["BEST_DISC_HA"], result["BEST_DISC_X"], result["COUNT_BNB"]) == (0.0, None, 0)
    assert result["BEST_DISC_DEFICIT_M2"] == 100_000
    assert any("bare" in text and "no habitat" in text for text in listener.warnings)


def test_one_cell(run, tmp_path):
    habitat = write_map(tmp_path / "cell.tif", np.array([[CODE["GKR"]]]), 10.0)
    (row,) = rows(run("buildingblocks", {"INPUT": str(habitat), "OUTPUT": "memory:"}))
    assert (row["type"], row["area_m2"]) == ("fuel_station", 100.0)


def test_land_of_coarse_sources_is_no_block(blocks, listener, tmp_path):
    land = meadows(400, 5.0)
    write_map(tmp_path / "habitat.coarse.tif", np.ones(land.codes.shape), 5.0, kind=1, nodata=None)
    found, result = blocks(land)
    assert (found, result["BEST_DISC_HA"]) == ([], 0.0)
    assert any("CORINE" in text for text in listener.warnings)


def refused(run: Any, tmp_path: Path, habitat: str, **parameters: Any) -> str:
    out = tmp_path / "results" / "out.gpkg"
    out.parent.mkdir(exist_ok=True)
    with pytest.raises(QgsProcessingException) as error:
        run("buildingblocks", {"INPUT": habitat, "OUTPUT": str(out), **parameters})
    assert list(out.parent.iterdir()) == []
    assert "Traceback" not in str(error.value)
    return str(error.value)


def test_without_crs(run, tmp_path):
    habitat = meadows(400, 10.0).saved(tmp_path / "plain.tif", crs=None)
    assert refused(run, tmp_path, habitat) == "plain has no CRS. Set its CRS in the layer properties."


def test_in_degrees(run, tmp_path):
    habitat = write_map(tmp_path / "degrees.tif", np.full((9, 9), 8), 0.001, crs="EPSG:4326", corner=(5.0, 52.0))
    assert "degrees has a CRS in degrees" in refused(run, tmp_path, str(habitat))


def test_cells_that_are_too_coarse(run, tmp_path):
    habitat = write_map(tmp_path / "corine.tif", np.full((9, 9), 8), 100.0)
    assert "cells of 100 m" in refused(run, tmp_path, str(habitat))


def test_a_code_without_a_class(run, tmp_path):
    land = meadows(400, 10.0)
    land.codes[5, 5] = 450
    assert "450" in refused(run, tmp_path, land.saved(tmp_path / "odd.tif"))


def test_decimal_numbers(run, tmp_path):
    habitat = write_map(tmp_path / "share.tif", np.full((9, 9), 0.5), 10.0, kind=6)
    assert "share holds decimal numbers" in refused(run, tmp_path, str(habitat))


def test_an_unknown_profile_and_impossible_rules(run, tmp_path):
    habitat = meadows(400, 10.0).saved(tmp_path / "habitat.tif")
    assert "EP99" in refused(run, tmp_path, habitat, PROFILE="EP99")
    assert "nearly-B&B" in refused(run, tmp_path, habitat, RULES=2, BNB_AREA=4)


def test_polygons_without_crs_or_class(run, tmp_path):
    land = meadows(400, 10.0)
    habitat = land.saved(tmp_path / "habitat.tif")
    bare = memory_layer("lost", [(land.polygon(0, 0, 10, 10), {})])
    bare.setCrs(QgsCoordinateReferenceSystem())
    assert refused(run, tmp_path, habitat, RISK=bare) == "lost has no CRS. Set its CRS in the layer properties."
    other = memory_layer("other", [(land.polygon(0, 0, 10, 10), {"name": "x"})])
    assert "other has neither a field code nor a field class" in refused(run, tmp_path, habitat, CLASSIFIED=other)


def test_polygons_in_degrees_are_reprojected(blocks):
    land = meadows(400, 5.0)
    shape = QgsGeometry.fromWkt(land.polygon(700, 500, 100, 500)).densifyByCount(9)
    crs = QgsCoordinateReferenceSystem
    shape.transform(QgsCoordinateTransform(crs("EPSG:28992"), crs("EPSG:4326"), QgsProject.instance()))
    sprayed = memory_layer("wgs", [(shape.asWkt(12), {}), ("POLYGON EMPTY", {})], crs="EPSG:4326")
    (bnb,), _ = blocks(land, RISK=sprayed)
    assert bnb["risk_50m_pct"] == pytest.approx(100 * 50 * 245 / 120_050, rel=0.11)
