"""Class rasters: what their values mean, where they stand in the order, other CRSs, as polygons."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, osr
from qgis.core import QgsProcessingException, QgsRasterLayer

from zoemzone_qgis.core.classes import coarse_beside

from .landkit import CODE, ROOT, X, Y, bgt, extent, green, land, make_map, own
from .test_habitatmap_areas import check_classified

CLC = ROOT / "resources" / "sample" / "clc2018_limburg_100m.tif"
SQUARE = extent(0, 0, 400, 400)


def raster(
    path: Path,
    values: list[list[float]],
    cell: float = 100.0,
    kind: int = gdal.GDT_Byte,
    crs: str | None = "EPSG:28992",
    corner: tuple[float, float] = (X, Y + 400),
    nodata: float | None = None,
    table: str = "",
) -> str:
    """A class raster; ``table`` adds an attribute table with a column of that name."""
    cells = np.array(values)
    data = gdal.GetDriverByName("GTiff").Create(str(path), cells.shape[1], cells.shape[0], 1, kind)
    data.SetGeoTransform((corner[0], cell, 0.0, corner[1], 0.0, -cell))
    if crs:
        reference = osr.SpatialReference()
        reference.SetFromUserInput(crs)
        data.SetProjection(reference.ExportToWkt())
    band = data.GetRasterBand(1)
    band.WriteArray(cells)
    if nodata is not None:
        band.SetNoDataValue(nodata)
    if table:
        attributes = gdal.RasterAttributeTable()
        attributes.CreateColumn("Value", gdal.GFT_Integer, gdal.GFU_MinMax)
        attributes.CreateColumn(table, gdal.GFT_String, gdal.GFU_Name)
        attributes.SetValueAsInt(0, 0, int(cells.max()))
        band.SetDefaultRAT(attributes)
    return str(path)


GRID = [[2, 12, 23, 41], [2, 12, 23, 48], [18, 18, 26, 26], [18, 0, 26, 26]]
AS_GRID = {"ERF7": 20_000, "MAKK": 20_000, "LBOS": 20_000, "WAT": 10_000, "GAGR": 30_000, "GKR": 40_000}


@pytest.mark.parametrize("kind", [1, "corine_grid", "CORINE_GRID"])
def test_grid_values_of_corine(run, tmp_path, kind):
    made = make_map(run, raster(tmp_path / "x.tif", GRID), RASTER_KIND=kind, EXTENT=SQUARE)
    assert made.areas() == AS_GRID
    assert made.at(350, 250) == made.at(150, 50) == "", "48 and 0 are no data"
    assert made.sure(50, 350) == 20, "0.5 for the source x 0.4 for cells of 100 m"


def test_codes_of_corine(run, tmp_path):
    codes = {0: 0, 2: 112, 12: 211, 23: 311, 41: 512, 48: 999, 18: 231, 26: 321}
    values = [[codes[value] for value in row] for row in GRID]
    path = raster(tmp_path / "x.tif", values, kind=gdal.GDT_UInt16)
    assert make_map(run, path, RASTER_KIND="corine_code", EXTENT=SQUARE).areas() == AS_GRID


@pytest.mark.parametrize("kind", [gdal.GDT_UInt16, gdal.GDT_Float32])
def test_values_of_lgn(run, tmp_path, kind):
    values = [[1, 2, 3, 4], [5, 6, 11, 12], [16, 18, 23, 25], [35, 36, 777, 0]]
    made = make_map(run, raster(tmp_path / "x.tif", values, kind=kind, cell=5.0, corner=(X, Y + 20)), RASTER_KIND="lgn")
    names = [
        ["GAGR", "MAI", "AARD", "BIET"],
        ["GRN", "GRO", "LBOS", "NBOS"],
        ["WAT", "ERF", "GAZ", "VERH"],
        ["ZND", "HEI", "ONB", ""],
    ]
    assert [[made.at(5 * c + 2, 20 - 5 * r - 2) for c in range(4)] for r in range(4)] == names
    assert made.sure(2, 18) == 70
    assert made.sure(12, 3) == 20
    assert [row["note"] for row in made.rows() if row["class"] == "ONB"] == ["value = 777"]


def test_own_class_codes_derived_ones_too(run, tmp_path):
    values = [[CODE["GKR"], CODE["HEI"]], [1258, 400]]
    path = raster(tmp_path / "x.tif", values, cell=200.0, kind=gdal.GDT_UInt16)
    made = make_map(run, path, RASTER_KIND="own", EXTENT=SQUARE)
    assert [made.at(100, 300), made.at(300, 300), made.at(100, 100), made.at(300, 100)] == [
        "GKR",
        "HEI",
        "GAZ+BMO",
        "ONB",
    ]
    assert made.sure(100, 300) == 40, "cells of 200 m show little detail"


# ---- auto -----------------------------------------------------------------------------------------
@pytest.mark.parametrize("name", ["clc2018_test", "U2018_CLC2018_V2020_20u1", "Corine land cover", "CLC_grid"])
@pytest.mark.parametrize("kind", [gdal.GDT_Byte, gdal.GDT_Int16])
def test_corine_by_its_name(run, tmp_path, name, kind):
    assert make_map(run, raster(tmp_path / f"{name}.tif", GRID, kind=kind), EXTENT=SQUARE).areas() == AS_GRID


def test_corine_codes_by_name(run, tmp_path):
    path = raster(tmp_path / "clc2012.tif", [[112, 211], [311, 512]], cell=200.0, kind=gdal.GDT_Int16)
    assert set(make_map(run, path, EXTENT=SQUARE).areas()) == {"ERF7", "MAKK", "LBOS", "WAT"}


def test_lgn_by_its_name(run, tmp_path):
    path = raster(tmp_path / "LGN2021.tif", [[1, 11], [36, 16]], cell=200.0)
    assert set(make_map(run, path, EXTENT=SQUARE).areas()) == {"GAGR", "LBOS", "HEI", "WAT"}


@pytest.mark.parametrize(("column", "expected"), [("LABEL3", "GKR"), ("CLC_CODE", "GKR"), ("LGN_naam", "ZND")])
def test_by_its_attribute_table(run, tmp_path, column, expected):
    value = 26 if expected == "GKR" else 35
    path = raster(tmp_path / "x.tif", [[value] * 4] * 4, table=column)
    assert make_map(run, path, EXTENT=SQUARE).areas() == {expected: 160_000}


@pytest.mark.parametrize("folder", ["clc", "lgn2020"])
def test_refused_when_it_cannot_be_told(run, tmp_path, folder):
    """The name of a folder says nothing."""
    (tmp_path / folder).mkdir()
    path = raster(tmp_path / folder / "landuse.tif", GRID)
    with pytest.raises(QgsProcessingException, match="landuse: it cannot be told what the values of this raster mean"):
        make_map(run, path, EXTENT=SQUARE)


def test_a_given_kind_is_for_all_rasters(run, tmp_path):
    paths = [raster(tmp_path / "LGN2021.tif", [[8, 8], [0, 8]], cell=200.0)]
    assert set(make_map(run, paths, RASTER_KIND="own", EXTENT=SQUARE).areas()) == {"GKR"}


# ---- order ------------------------------------------------------------------------------------------
def test_rasters_and_vectors_in_order(run, tmp_path):
    lgn = raster(tmp_path / "lgn.tif", [[16, 16, 0, 0]] * 4)
    clc = raster(tmp_path / "clc.tif", [[23] * 4] * 4)
    heath = bgt("begroeidterreindeel", green(land(0, 0, 400, 150), "heide"))
    made = make_map(run, [heath, lgn, clc], EXTENT=SQUARE)
    assert [made.at(100, 50), made.at(100, 300), made.at(300, 300)] == ["HEI", "WAT", "LBOS"]
    made = make_map(run, [clc, heath, lgn], EXTENT=SQUARE)
    assert made.areas() == {"LBOS": 160_000}
    made = make_map(run, [lgn, heath, clc], EXTENT=SQUARE)
    assert [made.at(100, 50), made.at(300, 50), made.at(300, 300)] == ["WAT", "HEI", "LBOS"]


def test_of_two_rasters_of_one_source_the_first_wins(run, tmp_path):
    one = raster(tmp_path / "clc one.tif", [[23, 23, 0, 0]] * 4)
    two = raster(tmp_path / "clc two.tif", [[41] * 4] * 4)
    for more in ({}, {"CLASSIFIED": "TEMPORARY_OUTPUT"}):
        made = make_map(run, [one, two], EXTENT=SQUARE, **more)
        assert [made.at(100, 100), made.at(300, 100)] == ["LBOS", "WAT"]
        made = make_map(run, [two, one], EXTENT=SQUARE, **more)
        assert made.areas() == {"WAT": 160_000}


def test_own_layer_wins_over_an_own_raster_by_place(run, tmp_path):
    path = raster(tmp_path / "own.tif", [[CODE["HEI"]] * 4] * 4)
    layer = own((land(0, 0, 400, 200), "GKR"))
    assert make_map(run, [layer, path], RASTER_KIND="own", EXTENT=SQUARE).areas() == {"GKR": 80_000, "HEI": 80_000}
    assert make_map(run, [path, layer], RASTER_KIND="own", EXTENT=SQUARE).areas() == {"HEI": 160_000}


def test_classified_polygons_of_a_raster_with_vectors(run, tmp_path):
    clc = raster(tmp_path / "clc.tif", [[2, 12, 23, 41], [2, 12, 23, 48], [18, 18, 26, 26], [18, 0, 26, 26]], cell=33.3)
    heath = bgt("begroeidterreindeel", green(land(20, 300, 90, 390), "heide"))
    made = make_map(run, [heath, clc], EXTENT=extent(0.2, 260.3, 140, 399.6), CLASSIFIED="TEMPORARY_OUTPUT")
    check_classified(made)
    assert "CORINE" in {source for *_, source, _ in made.pieces()}


def test_a_mask_tells_where_land_cover_is_coarse(run, tmp_path):
    clc = raster(tmp_path / "clc.tif", [[23] * 4] * 4)
    heath = bgt("begroeidterreindeel", green(land(0, 0, 400, 150), "heide"))
    path = tmp_path / "habitat.tif"
    make_map(run, [heath, clc], EXTENT=SQUARE, OUTPUT=str(path))
    mask = gdal.Open(str(coarse_beside(path))).ReadAsArray()
    assert mask.sum() == 400 * 250
    assert not mask[-150:].any()
    make_map(run, [heath], EXTENT=SQUARE, OUTPUT=str(path))
    assert not coarse_beside(path).exists(), "the mask of an earlier map goes"


# ---- other CRSs -------------------------------------------------------------------------------------
@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:3035", "EPSG:32631"])
def test_rasters_in_another_crs_are_warped_with_a_message(run, listener, tmp_path, crs):
    """A raster of large cells, half wood and half water; the border lands where it belongs."""
    plain = raster(tmp_path / "clc plain.tif", [[23] * 20 + [41] * 20] * 40, cell=10.0)
    other = str(tmp_path / "clc other.tif")
    gdal.Warp(other, plain, dstSRS=crs, resampleAlg="near", dstNodata=0)
    window = extent(60, 60, 340, 340)
    made = make_map(run, other, EXTENT=window)
    expected = make_map(run, plain, EXTENT=window)
    assert (made.codes == expected.codes).mean() > 0.95
    assert set(made.areas()) == {"LBOS", "WAT"}
    assert any("clc other is reprojected from " in text for text in listener.warnings)
    cut = make_map(run, other, EXTENT=window, CLASSIFIED="TEMPORARY_OUTPUT")
    assert (cut.codes == made.codes).mean() > 0.999
    assert sum(geometry.area() for geometry, *_ in cut.pieces()) == pytest.approx(280 * 280, rel=1e-6)


def test_raster_without_crs_is_refused_unless_the_layer_has_one(run, tmp_path):
    path = raster(tmp_path / "clc.tif", GRID, crs=None)
    with pytest.raises(QgsProcessingException, match="clc has no CRS"):
        make_map(run, path, EXTENT=SQUARE)
    layer = QgsRasterLayer(path, "clc")
    layer.setCrs(QgsRasterLayer(str(CLC)).crs())
    assert make_map(run, layer, EXTENT=SQUARE).areas() == AS_GRID


def test_the_sample_of_corine(run):
    window = "190000,192000,320000,322000 [EPSG:28992]"
    made = make_map(run, str(CLC), EXTENT=window, CELL_SIZE=10)
    grid = gdal.Open(str(CLC)).ReadAsArray(250, 1010, 20, 20)
    assert made.codes.shape == (200, 200)
    assert (grid > 0).all()
    for value in np.unique(grid):
        assert np.unique(made.codes[np.kron(grid, np.ones((10, 10))) == value]).size == 1


def test_a_raster_is_read_around_the_extent_only(run, tmp_path):
    """A value that lies outside is neither drawn nor listed."""
    path = raster(tmp_path / "clc.tif", [[23, 23, 23, 99]] * 4)
    made = make_map(run, path, EXTENT=extent(0, 0, 200, 200))
    assert [row["class"] for row in made.rows() if row["class"]] == ["LBOS"]
    assert made.result["UNKNOWN_PCT"] == 0
