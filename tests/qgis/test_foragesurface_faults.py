"""foragesurface with unusual inputs: what it says, and that nothing is left behind."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException

from zoemzone_qgis.core.surface import NODATA

from .habitatmaps import CODE, bands, digest, random_mosaic, write_map
from .stopkit import spread, start, stopped


@pytest.fixture
def mosaic(tmp_path: Path) -> Path:
    return random_mosaic(tmp_path / "mosaic.tif")


# ---- unusual inputs -----------------------------------------------------------------------------
def test_one_cell(run, tmp_path):
    habitat = write_map(tmp_path / "cell.tif", np.array([[CODE["GKR"]]]), 10.0)
    result = run("foragesurface", {"INPUT": str(habitat), "PROFILE": "EP7", "OUTPUT": str(tmp_path / "out.tif")})
    found = bands(result["OUTPUT"])
    assert found["share_pct"][0, 0] == pytest.approx(100.0, abs=1e-3)
    assert found["forage_late_spring"][0, 0] == pytest.approx(1.0, abs=1e-5)
    assert found["known_pct"][0, 0] == pytest.approx(0.01, abs=1e-4)
    assert result["LOW_KNOWN_PCT"] == pytest.approx(100.0)


def test_map_without_land_gives_an_empty_result_and_a_warning(run, listener, tmp_path):
    habitat = write_map(tmp_path / "empty.tif", np.zeros((30, 30)), 10.0)
    result = run("foragesurface", {"INPUT": str(habitat), "OUTPUT": str(tmp_path / "out.tif")})
    assert all((band == NODATA).all() for band in bands(result["OUTPUT"]).values())
    assert result["KNOWN_HA"] == 0
    assert result["HUNGRIEST_SEASON"] == 0
    assert any("empty" in text and "no known land" in text for text in listener.warnings)


def test_byte_map_with_its_own_nodata(run, tmp_path):
    codes = np.full((20, 20), CODE["HAAG"])
    codes[:10] = 255
    habitat = write_map(tmp_path / "byte.tif", codes, 10.0, kind=gdal.GDT_Byte, nodata=255)
    result = run("foragesurface", {"INPUT": str(habitat), "OUTPUT": str(tmp_path / "out.tif")})
    assert result["KNOWN_HA"] == pytest.approx(2.0)
    assert (bands(result["OUTPUT"])["share_pct"][:10] == NODATA).all()


@pytest.mark.parametrize(("cell", "wanted", "made"), [(3.0, 10.0, 9.0), (100.0, 10.0, 100.0), (2.0, 3.0, 4.0)])
def test_cell_that_is_no_multiple_is_rounded_and_said(run, listener, tmp_path, cell, wanted, made):
    habitat = write_map(tmp_path / "cells.tif", np.full((12, 12), CODE["GKR"]), cell)
    result = run(
        "foragesurface", {"INPUT": str(habitat), "OUTPUT_CELL_SIZE": wanted, "OUTPUT": str(tmp_path / "out.tif")}
    )
    assert result["CELL_SIZE_M"] == made
    assert any(f"cells of {made:g} m instead of {wanted:g} m" in text and "cells" in text for text in listener.warnings)


# ---- refusals -----------------------------------------------------------------------------------
def refused(run: Any, tmp_path: Path, habitat: Path, **parameters: Any) -> str:
    out = tmp_path / "results" / "out.tif"
    out.parent.mkdir(exist_ok=True)
    with pytest.raises(QgsProcessingException) as error:
        run("foragesurface", {"INPUT": str(habitat), "OUTPUT": str(out), **parameters})
    assert list(out.parent.iterdir()) == []
    assert "Traceback" not in str(error.value)
    return str(error.value)


def test_without_crs(run, tmp_path):
    habitat = write_map(tmp_path / "plain.tif", np.full((9, 9), 8), 10.0, crs=None)
    assert refused(run, tmp_path, habitat) == "plain has no CRS. Set its CRS in the layer properties."


def test_in_degrees(run, tmp_path):
    habitat = write_map(tmp_path / "degrees.tif", np.full((9, 9), 8), 1e-4, crs="EPSG:4326", corner=(5.9, 51.0))
    text = refused(run, tmp_path, habitat)
    assert "degrees has a CRS in degrees (EPSG:4326)" in text
    assert "EPSG:28992" in text


def test_in_feet(run, tmp_path):
    habitat = write_map(tmp_path / "feet.tif", np.full((9, 9), 8), 30.0, crs="EPSG:2263")
    assert "feet has a CRS that is not in metres (EPSG:2263)" in refused(run, tmp_path, habitat)


def test_cells_that_are_not_square(run, tmp_path):
    habitat = write_map(tmp_path / "oblong.tif", np.full((9, 9), 8), 10.0, height=20.0)
    assert "oblong has cells that are not square" in refused(run, tmp_path, habitat)


def test_decimal_raster(run, tmp_path):
    habitat = write_map(tmp_path / "height.tif", np.full((9, 9), 8.5), 10.0, kind=gdal.GDT_Float32)
    assert "height holds decimal numbers, not class codes" in refused(run, tmp_path, habitat)


@pytest.mark.parametrize("code", [77, 40_000])
def test_code_that_the_table_lacks(run, tmp_path, code):
    codes = np.full((300, 300), CODE["GRN"])
    codes[200, 250] = code
    text = refused(run, tmp_path, write_map(tmp_path / "codes.tif", codes))
    assert f"codes holds the class code {code}, which is not in the class table" in text


@pytest.mark.parametrize("radius", [0, -500])
def test_radius_that_is_not_above_zero(run, mosaic, tmp_path, radius):
    assert f"RADIUS must be above zero; it is {radius}" in refused(run, tmp_path, mosaic, RADIUS=radius)


def test_cut_that_is_not_above_zero(run, mosaic, tmp_path):
    assert "CUT must be above zero" in refused(run, tmp_path, mosaic, KERNEL=1, CUT=0)


def test_cell_size_that_is_not_above_zero(run, mosaic, tmp_path):
    assert "cell size must be above zero" in refused(run, tmp_path, mosaic, OUTPUT_CELL_SIZE=0)


def test_reach_that_needs_too_much_memory(run, mosaic, tmp_path):
    text = refused(run, tmp_path, mosaic, RADIUS=500_000)
    assert "A reach of 500000 m on cells of 10 m needs about" in text
    assert "smaller reach or a larger cell size" in text


def test_result_over_the_input(run, mosaic):
    before = digest(mosaic.parent)
    with pytest.raises(QgsProcessingException, match="would overwrite mosaic"):
        run("foragesurface", {"INPUT": str(mosaic), "OUTPUT": str(mosaic)})
    assert digest(mosaic.parent) == before


def test_name_that_is_no_geotiff(run, mosaic, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"Give it a name that ends in \.tif"):
        run("foragesurface", {"INPUT": str(mosaic), "OUTPUT": str(tmp_path / "out.sdat")})
    assert not list(tmp_path.glob("out*"))


def test_folder_that_is_not_there(run, mosaic, tmp_path):
    with pytest.raises(QgsProcessingException, match="cannot be written"):
        run("foragesurface", {"INPUT": str(mosaic), "OUTPUT": str(tmp_path / "nowhere" / "out.tif")})


def test_input_that_is_not_there(run, tmp_path):
    with pytest.raises(QgsProcessingException, match="INPUT"):
        run("foragesurface", {"INPUT": str(tmp_path / "none.tif"), "OUTPUT": str(tmp_path / "out.tif")})


def test_own_profiles_without_the_chosen_one(run, mosaic, tmp_path):
    shipped = (Path(__file__).parents[2] / "resources/tables/profiles.csv").read_text(encoding="utf-8").splitlines()
    own = tmp_path / "profiles.csv"
    own.write_text("\n".join(shipped[:2]), encoding="utf-8")
    text = refused(run, tmp_path, mosaic, PROFILE="EP3", PROFILES=str(own))
    assert "There is no ecoprofile EP3. Choose one of these: EP1." in text


def test_damaged_class_table_is_named(run, mosaic, tmp_path):
    own = tmp_path / "classes.csv"
    own.write_text("code,id\n1,WAT\n", encoding="utf-8")
    assert "classes.csv" in refused(run, tmp_path, mosaic, CLASSES=str(own))


# ---- cancel -------------------------------------------------------------------------------------
@pytest.mark.parametrize("radius", [500, 3000])
def test_cancelled_at_random_moments(provider, tmp_path, radius):
    codes = np.random.default_rng(1).choice([8, 13, 37], (3000, 3000)).astype(np.uint16)
    habitat = write_map(tmp_path / "large.tif", codes, 10.0)
    out = tmp_path / "results"
    out.mkdir()
    given = {"INPUT": str(habitat), "RADIUS": radius, "OUTPUT": str(out / "out.tif")}
    runs = stopped(spread(6 if radius == 500 else 4, 2.5, seed=7), partial(start, "foragesurface", given), out)
    assert runs >= 3
    assert digest(habitat.parent)[str(habitat)]
