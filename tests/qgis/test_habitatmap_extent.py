"""Which area is mapped with which cell, how layers can be given, and what can be left out."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateTransformContext, QgsProcessingException, QgsRectangle, QgsVectorFileWriter

from zoemzone_qgis.core.errors import Fault
from zoemzone_qgis.layers.landcover.extent import cell_size, map_grid

from .landkit import X, Y, bgt, crops, extent, green, in_project, land, make_map, moved, own
from .layers import memory_layer

WHOLE = land(0, 0, 100, 100)


def bounds(made) -> tuple[float, float, float, float]:
    """Edges of the raster, in metres from (X, Y)."""
    rows, columns = made.codes.shape
    left, top = made.corner[0] - X, made.corner[1] - Y
    return left, top - rows * made.cell, left + columns * made.cell, top


def heath(*edges: float):
    return bgt("begroeidterreindeel", green(land(*(edges or (0, 0, 100, 100))), "heide"))


# ---- extent -----------------------------------------------------------------------------------------
def test_the_box_of_the_layers_with_the_margin(run):
    assert bounds(make_map(run, heath(), MARGIN=25)) == (-25, -25, 125, 125)
    assert bounds(make_map(run, heath())) == (0, 0, 100, 100)


def test_the_margin_is_three_kilometres_unless_given(run):
    made = make_map(run, heath(), MARGIN=None, CELL_SIZE=10)
    assert bounds(made) == (-3000, -3000, 3100, 3100)
    assert made.areas() == {"HEI": 10_000}


def test_the_municipality_with_the_margin(run):
    border = in_project(memory_layer("border", [(land(20, 20, 60, 60), {"a": 1}), (land(50, 10, 70, 30), {"a": 2})]))
    made = make_map(run, heath(), MUNICIPALITY=border, MARGIN=15)
    assert bounds(made) == (5, -5, 85, 75)


def test_a_given_extent_is_used_as_it_is(run):
    border = in_project(memory_layer("border", [(land(20, 20, 60, 60), {"a": 1})]))
    made = make_map(run, heath(), MUNICIPALITY=border, MARGIN=500, EXTENT=extent(-10, 0, 30, 50))
    assert bounds(made) == (-10, 0, 30, 50)


def test_an_extent_in_another_crs(run):
    layer = heath()
    made = make_map(run, layer, EXTENT="5.825,5.83,52.08,52.085 [EPSG:4326]", CELL_SIZE=10)
    rows, columns = made.codes.shape
    assert columns == pytest.approx(36, abs=3)
    assert rows == pytest.approx(56, abs=3)


def test_the_finest_source_that_covers_all_land_sets_the_box(run):
    layers = [
        memory_layer("clc", [(land(-900, -900, 900, 900), {"code_18": "311"})]),
        heath(),
        crops((land(-300, -300, 300, 300), 265, "x")),
    ]
    assert bounds(make_map(run, layers, MARGIN=50)) == (-50, -50, 150, 150)
    assert bounds(make_map(run, [layers[0], layers[2]])) == (-900, -900, 900, 900)
    assert bounds(make_map(run, [own((land(0, 0, 30, 30), "GKR")), layers[2]])) == (-300, -300, 300, 300)


@pytest.mark.parametrize("cell", [1.0, 2.5, 3.0, 0.5])
def test_the_origin_is_a_multiple_of_the_cell(run, cell):
    made = make_map(run, heath(), EXTENT=extent(0.3, 0.7, 61.2, 50.1), CELL_SIZE=cell)
    for edge in (
        *made.corner,
        made.corner[0] + made.codes.shape[1] * cell,
        made.corner[1] - made.codes.shape[0] * cell,
    ):
        assert edge / cell == pytest.approx(round(edge / cell), abs=1e-9)
    left, bottom, right, top = bounds(made)
    assert left <= 0.3 < left + cell
    assert right - cell < 61.2 <= right
    assert bottom <= 0.7
    assert top >= 50.1
    assert sum(made.areas().values()) == pytest.approx(60.9 * 49.4, rel=2 * cell / 49.4)


def test_cells_whose_centre_lies_outside_the_extent_are_no_data(run):
    made = make_map(run, heath(), EXTENT=extent(10.4, 10.6, 50.4, 50.6))
    assert made.codes.shape == (41, 41)
    assert made.areas() == {"HEI": 1600}
    assert not made.codes[0].any() or not made.codes[-1].any()


# ---- cell -------------------------------------------------------------------------------------------
def square(km2: float) -> QgsRectangle:
    side = (km2 * 1e6) ** 0.5
    return QgsRectangle(0, 0, side, side)


@pytest.mark.parametrize(
    ("km2", "cell"), [(1, 1.0), (599.9, 1.0), (600, 1.0), (600.1, 2.5), (19_999, 2.5), (20_001, 10.0), (41_000, 10.0)]
)
def test_cell_by_the_size_of_the_extent(km2, cell):
    assert cell_size(0.0, square(km2)) == cell
    assert cell_size(7.0, square(km2)) == 7.0


def test_too_many_cells_are_refused():
    with pytest.raises(Fault, match="which is too many"):
        map_grid(square(600), 1e-5)
    with pytest.raises(Fault, match="which is too many"):
        map_grid(square(40_000), 0.1)
    assert map_grid(square(20_000), 1.0).rows == 141_422


@pytest.mark.parametrize("cell", [2.0, 10.0])
def test_a_given_cell(run, cell):
    made = make_map(run, heath(), CELL_SIZE=cell)
    assert made.result["CELL_SIZE_M"] == made.cell == cell
    assert made.areas() == {"HEI": 10_000}


def test_the_cell_of_a_large_extent_is_said(run):
    made = make_map(run, heath(), EXTENT=extent(0, 0, 25_000, 25_000))
    assert made.result["CELL_SIZE_M"] == 2.5


# ---- layers -----------------------------------------------------------------------------------------
@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A GeoPackage with two layers of BGT and a border."""
    path = tmp_path / "bgt.gpkg"
    layers = [
        heath(0, 0, 100, 60),
        bgt("onbegroeidterreindeel", green(land(0, 60, 100, 100), "erf")),
        memory_layer("border", [(WHOLE, {"naam": "x"})]),
    ]
    for layer in layers:
        options = QgsVectorFileWriter.SaveVectorOptions()
        options.layerName = layer.name()
        if path.exists():
            options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
        error, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(
            layer, str(path), QgsCoordinateTransformContext(), options
        )
        assert error == QgsVectorFileWriter.WriterError.NoError
    return path


EXPECTED = {"HEI": 6_000, "ERF": 4_000}


def test_one_file_with_several_layers(run, package):
    assert make_map(run, str(package)).areas() == EXPECTED
    assert make_map(run, [str(package)]).areas() == EXPECTED


def test_layers_of_a_file_by_name(run, package):
    names = ("begroeidterreindeel", "onbegroeidterreindeel")
    assert make_map(run, [f"{package}|layername={name}" for name in names]).areas() == EXPECTED


def test_layers_by_id_name_and_object(run, package):
    one = in_project(heath(0, 0, 100, 60))
    two = in_project(bgt("onbegroeidterreindeel", green(land(0, 60, 100, 100), "erf")))
    assert make_map(run, [one.id(), two]).areas() == EXPECTED
    assert make_map(run, [one, two.name()]).areas() == EXPECTED
    assert make_map(run, f"{one.id()};{two.id()}".split(";")).areas() == EXPECTED


def test_the_filter_of_a_layer_counts(run, package):
    layer = in_project(own((land(0, 0, 50, 100), "GKR"), (land(50, 0, 100, 100), "HEI")))
    layer.setSubsetString("\"class\" = 'HEI'")
    assert make_map(run, layer, EXTENT=extent(0, 0, 100, 100)).areas() == {"HEI": 5_000}


def test_a_layer_that_is_not_there_is_named(run):
    with pytest.raises(QgsProcessingException, match=r"nothing\.gpkg cannot be opened"):
        make_map(run, [heath(), "/nowhere/nothing.gpkg"])


# ---- CRS --------------------------------------------------------------------------------------------
@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:31370", "EPSG:25831"])
def test_vectors_in_another_crs_are_reprojected(run, listener, crs):
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsProject

    there = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:28992"), QgsCoordinateReferenceSystem(crs), QgsProject.instance()
    )
    geometry = QgsGeometry.fromWkt(WHOLE)
    geometry.transform(there)
    layer = memory_layer("survey", [(geometry, {"class": "GKR"})], crs=crs)
    made = make_map(run, [layer, heath(0, 0, 100, 100)], EXTENT=extent(-20, -20, 120, 120))
    assert made.areas()["GKR"] == pytest.approx(10_000, rel=0.005)
    assert any(f"survey is reprojected from {crs}" in text for text in listener.warnings)


def test_another_target(run):
    made = make_map(run, heath(), TARGET_CRS="EPSG:25831", MARGIN=0)
    assert made.areas()["HEI"] == pytest.approx(10_000, rel=0.01)
    assert "25831" in gdal.Open(made.result["OUTPUT"]).GetProjection()


# ---- left out ---------------------------------------------------------------------------------------
def rich():
    return [
        own((land(0, 0, 20, 20), "GKR")),
        memory_layer("bomen", [(moved("POINT(30 30)"), {"soort": "Tilia"})], "Point"),
        bgt(
            "begroeidterreindeel",
            green(land(0, 0, 100, 50), "groenvoorziening", "planten"),
            green(land(0, 50, 100, 100), "groenvoorziening", None),
        ),
        bgt("vegetatieobject", (land(80, 80, 90, 90), {"plus_type": "haag"})),
        crops((land(50, 0, 100, 20), 2621, "Houtwal en houtsingel"), category="Landschapselement"),
    ]  # fmt: skip


@pytest.mark.parametrize("chosen", [[0], "plus", ["plus"], 0, "0"])
def test_without_plus_values_the_map_is_as_if_they_were_not_filled(run, chosen):
    poor = rich()
    poor[2] = bgt("begroeidterreindeel", green(WHOLE, "groenvoorziening", None))
    del poor[3]
    made = make_map(run, rich(), IGNORE=chosen, EXTENT=extent(0, 0, 100, 100))
    expected = make_map(run, poor, EXTENT=extent(0, 0, 100, 100))
    assert (made.codes == expected.codes).all()
    assert (made.confidence == expected.confidence).all()
    assert made.result["PLUS_FILLED_PCT"] == 0


@pytest.mark.parametrize("chosen", [[1], "partner", 1])
def test_without_partner_layers(run, chosen):
    made = make_map(run, rich(), IGNORE=chosen, EXTENT=extent(0, 0, 100, 100))
    expected = make_map(run, rich()[2:], EXTENT=extent(0, 0, 100, 100))
    assert (made.codes == expected.codes).all()


@pytest.mark.parametrize("chosen", [[0, 1], ["plus", "partner"], "0,1"])
def test_without_both(run, chosen):
    made = make_map(run, rich(), IGNORE=chosen, EXTENT=extent(0, 0, 100, 100))
    assert set(made.areas()) == {"MGRN", "HAAG"}


@pytest.mark.parametrize("chosen", [[], None])
def test_nothing_is_left_out_unless_asked(run, chosen):
    made = make_map(run, rich(), IGNORE=chosen, EXTENT=extent(0, 0, 100, 100))
    assert {"GKR", "PLV", "MGRN", "HAAG"} <= set(made.areas())
    assert np.count_nonzero(made.codes) == 10_000
