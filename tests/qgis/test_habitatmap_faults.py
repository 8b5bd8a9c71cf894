"""What a wrong input gets: a sentence or a warning, never a traceback; nothing half-written is left."""

from __future__ import annotations

import hashlib
import resource
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsVectorLayer,
)

from zoemzone_qgis.core.classes import table_beside
from zoemzone_qgis.paths import TABLES

from .landkit import SAMPLE, bgt, crops, extent, green, in_project, land, make_map, moved, own
from .layers import memory_layer

WHOLE = land(0, 0, 100, 100)
SQUARE = extent(0, 0, 100, 100)
VILLAGE = "180800,181300,456700,457200 [EPSG:28992]"


def heath(name: str = "begroeidterreindeel"):
    return bgt(name, green(WHOLE, "heide"))


def refused(run: Any, layers: Any, tmp_path: Path, **parameters: Any) -> str:
    """What the run is refused with; no file may be left."""
    folder = tmp_path / "results"
    folder.mkdir(exist_ok=True)
    places = {"OUTPUT": "h.tif", "CONFIDENCE": "c.tif", "CLASSIFIED": "p.gpkg", "AREAS": "a.gpkg"}
    files = {name: str(folder / file) for name, file in places.items()}
    with pytest.raises(QgsProcessingException) as error:
        make_map(run, layers, **{**files, **parameters})
    assert list(folder.iterdir()) == []
    assert "Traceback" not in str(error.value)
    return str(error.value)


# ---- CRS --------------------------------------------------------------------------------------------
def without_crs(layer: QgsVectorLayer) -> QgsVectorLayer:
    layer.setCrs(QgsCoordinateReferenceSystem())
    return layer


def test_layer_without_crs(run, tmp_path):
    layer = without_crs(memory_layer("survey", [(WHOLE, {"class": "GKR"})]))
    assert refused(run, [heath(), layer], tmp_path) == "survey has no CRS. Set its CRS in the layer properties."


@pytest.mark.parametrize("parameter", ["MUNICIPALITY", "BUILTUP", "NATURE"])
def test_polygons_without_crs(run, tmp_path, parameter):
    layer = in_project(without_crs(memory_layer("border", [(WHOLE, {"a": 1})])))
    text = refused(run, heath(), tmp_path, **{parameter: layer})
    assert text == "border has no CRS. Set its CRS in the layer properties."


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:2263", "EPSG:3857"])
def test_target_that_is_not_in_metres(run, tmp_path, crs):
    text = refused(run, heath(), tmp_path, TARGET_CRS=crs)
    assert text == f"The target CRS {crs} is not in metres. Choose a CRS in metres, such as EPSG:28992."


# ---- geometries -------------------------------------------------------------------------------------
def odd_layer() -> QgsVectorLayer:
    """Valid land, and everything that can be wrong with a geometry."""
    layer = QgsVectorLayer("CurvePolygonZM?crs=EPSG:28992&field=class:string", "odd", "memory")
    shapes = [
        "POLYGON ZM((0 0 1 2,40 0 1 2,40 40 1 2,0 40 1 2,0 0 1 2))",
        "POLYGON((60 0,100 40,100 0,60 40,60 0))",
        "CURVEPOLYGON(CIRCULARSTRING(0 80,20 60,40 80,20 100,0 80))",
        "POLYGON EMPTY",
        None,
        "POLYGON((60 60,60 60,60 60,60 60))",
    ]
    features = []
    for shape in shapes:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(["GKR"])
        if shape is not None:
            feature.setGeometry(QgsGeometry.fromWkt(moved(shape) if "EMPTY" not in shape else shape))
        features.append(feature)
    without = QgsFeature(layer.fields())
    without.setAttributes([NULL])
    without.setGeometry(QgsGeometry.fromWkt(land(50, 60, 60, 70)))
    assert layer.dataProvider().addFeatures([*features, without])[0]
    layer.updateExtents()
    return layer


def test_odd_geometries_are_repaired_or_skipped_and_counted(run, listener):
    made = make_map(run, odd_layer(), EXTENT=SQUARE, CLASSIFIED="TEMPORARY_OUTPUT")
    found = made.areas()
    assert made.at(20, 20) == "GKR", "Z and M dropped"
    assert (made.at(62, 10), made.at(98, 10), made.at(80, 5)) == ("GKR", "GKR", ""), "a bow tie is two triangles"
    assert made.at(20, 80) == "GKR"
    assert found["GKR"] == pytest.approx(1600 + 800 + 3.14159 * 400, rel=0.02)
    assert found["ONB"] == 100, "no class"
    [line] = [line for line in listener.infos if line.startswith("odd: read as OWN")]
    assert "4 objects; 1 geometries repaired, 3 skipped" in line
    assert sum(geometry.area() for geometry, *_ in made.pieces()) == pytest.approx(sum(found.values()), rel=0.02)


def test_null_attributes_of_every_source(run):
    layers = [
        bgt("begroeidterreindeel", (land(0, 0, 20, 100), {"fysiek_voorkomen": None, "plus_fysiek_voorkomen": None}),
            green(land(20, 0, 40, 100), "heide", relatieve_hoogteligging=None, tijdstip_registratie=None)),
        crops((land(40, 0, 60, 100), None, None), (land(60, 0, 80, 100), 265, "x"), year=None),
        memory_layer("bomen", [(moved("POINT(30 50)"), {"soort": None, "kroondiameter": None})], "Point"),
        memory_layer("osm", [(land(80, 0, 100, 100), {"osm_id": None, "landuse": None, "other_tags": None})]),
    ]  # fmt: skip
    made = make_map(run, layers, EXTENT=SQUARE)
    assert [made.at(x, 20) for x in (10, 25, 50, 70, 90)] == ["ONB", "HEI", "ONB", "GAGR", ""]
    assert made.at(30, 50) == "HEI+BMO"


# ---- nothing within the extent ----------------------------------------------------------------------
def test_nothing_within_the_extent_gives_an_empty_map_and_a_warning(run, listener, tmp_path):
    made = make_map(
        run,
        heath(),
        EXTENT=extent(5000, 5000, 5100, 5100),
        OUTPUT=str(tmp_path / "h.tif"),
        CLASSIFIED="TEMPORARY_OUTPUT",
    )
    assert made.codes.shape == (100, 100)
    assert not made.codes.any()
    assert (made.confidence == 255).all()
    assert made.pieces() == []
    assert not [row for row in made.rows() if row["class"]]
    assert table_beside(tmp_path / "h.tif").is_file()
    assert any("the map is empty" in text for text in listener.warnings)
    figures = {key: value for key, value in made.result.items() if key.endswith(("_HA", "_PCT", "_COUNT"))}
    assert figures.pop("MUNICIPALITY_KNOWN_PCT") is None  # no municipality was given
    assert set(figures.values()) == {0}


def test_a_layer_without_objects(run, listener):
    empty = bgt("begroeidterreindeel", green(WHOLE, "heide"))
    empty.dataProvider().truncate()
    made = make_map(run, [empty, heath("onbegroeidterreindeel x begroeidterreindeel")])
    assert made.areas() == {"HEI": 10_000.0}


def test_only_layers_without_objects_and_no_area(run, tmp_path):
    empty = heath()
    empty.dataProvider().truncate()
    assert "no area to map" in refused(run, empty, tmp_path)
    assert not make_map(run, empty, EXTENT=SQUARE).codes.any()


def test_municipality_without_polygons(run, tmp_path):
    border = in_project(memory_layer("border", [(WHOLE, {"a": 1})]))
    border.dataProvider().truncate()
    assert "MUNICIPALITY has no polygons" in refused(run, heath(), tmp_path, MUNICIPALITY=border)


def test_empty_polygon_inputs(run):
    none = in_project(memory_layer("none", [(WHOLE, {"a": 1})]))
    none.dataProvider().truncate()
    made = make_map(run, heath(), NATURE=none, BUILTUP=none)
    assert made.areas() == {"HEI": 10_000.0}


def test_everything_left_out(run, listener):
    made = make_map(run, own((WHOLE, "GKR")), IGNORE="partner")
    assert not made.codes.any()
    assert any("the map is empty" in text for text in listener.warnings)


# ---- tables -----------------------------------------------------------------------------------------
DAMAGE = {
    "missing column": ("CLASSES", "nest_ground,", "nest_x,", "column nest_ground is missing"),
    "outside 0..1": ("CLASSES", "0.44", "1.44", "column forage_1: 1.44 is outside 0 to 1"),
    "duplicate code": ("CLASSES", "\n3,ERF", "\n2,ERF", "column code: 2 stands there a second time"),
    "decimal comma": ("CLASSES", "0.44", '"0,44"', "0,44 has a decimal comma"),
    "unknown class": ("CROSSWALKS", ",HEI,", ",HEJ,", "column class: HEJ is not known"),
    "crosswalk column": ("CROSSWALKS", "value1", "value_1", "column value1 is missing"),
    "crosswalk confidence": (
        "CROSSWALKS",
        "OWN,,,,,,,,1,",
        "OWN,,,,,,,,11,",
        "column confidence: 11 is outside 0 to 1",
    ),
}


@pytest.mark.parametrize("case", DAMAGE.values(), ids=list(DAMAGE))
def test_damaged_tables_are_refused_with_file_row_column_and_value(run, tmp_path, case):
    name, old, new, expected = case
    text = (TABLES / f"{name.lower()}.csv").read_text(encoding="utf-8")
    assert old in text
    path = tmp_path / f"my {name.lower()}.csv"
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    said = refused(run, heath(), tmp_path, **{name: str(path)})
    assert said.startswith(f"Table my {name.lower()}.csv, row ")
    assert expected in said


def test_a_table_that_is_not_there(run, tmp_path):
    said = refused(run, heath(), tmp_path, CLASSES=str(tmp_path / "none.csv"))
    assert "none.csv cannot be opened" in said


# ---- targets ----------------------------------------------------------------------------------------
@pytest.mark.parametrize("name", ["OUTPUT", "CONFIDENCE", "CLASSIFIED", "AREAS"])
def test_a_folder_that_is_not_there(run, tmp_path, name):
    ending = ".tif" if name in ("OUTPUT", "CONFIDENCE") else ".gpkg"
    text = refused(run, heath(), tmp_path, **{name: str(tmp_path / "nowhere" / f"x{ending}")})
    assert f"x{ending}" in text
    assert "cannot be written" in text


@pytest.mark.parametrize("name", ["OUTPUT", "CONFIDENCE", "CLASSIFIED", "AREAS"])
def test_a_folder_in_place_of_the_file(run, tmp_path, name):
    """As a read-only place, for a user who may write everywhere."""
    ending = ".tif" if name in ("OUTPUT", "CONFIDENCE") else ".gpkg"
    place = tmp_path / f"x{ending}"
    (place / "inside").mkdir(parents=True)
    text = refused(run, heath(), tmp_path, **{name: str(place)})
    assert f"x{ending}" in text
    assert (place / "inside").is_dir()


def test_a_name_that_is_no_geotiff(run, tmp_path):
    assert "Give it a name that ends in .tif" in refused(run, heath(), tmp_path, OUTPUT=str(tmp_path / "x.sdat"))


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


@pytest.mark.parametrize("name", ["CLASSIFIED", "AREAS"])
def test_an_input_is_not_overwritten(run, tmp_path, name):
    copy = tmp_path / "village.gpkg"
    copy.write_bytes(SAMPLE.read_bytes())
    before = digest(copy)
    text = refused(run, str(copy), tmp_path, EXTENT=VILLAGE, **{name: str(copy)})
    assert "village.gpkg is an input or another result of this run" in text
    assert digest(copy) == before


def test_two_results_of_one_name(run, tmp_path):
    path = str(tmp_path / "x.tif")
    assert "x.tif is an input or another result" in refused(run, heath(), tmp_path, OUTPUT=path, CONFIDENCE=path)


@pytest.mark.parametrize("largest", [2_000, 30_000, 200_000])
def test_when_the_disk_is_full_nothing_is_left(run, tmp_path, largest):
    """Files may not grow beyond ``largest`` bytes, which fails as a full disk does."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (largest, hard))
    try:
        text = refused(run, str(SAMPLE), tmp_path, EXTENT="180000,182000,456000,458000 [EPSG:28992]")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert any(
        words in text for words in ("cannot hold the work files", "could not be written completely", "disk is full")
    )


def test_too_many_cells(run, tmp_path):
    assert "which is too many" in refused(run, heath(), tmp_path, CELL_SIZE=1e-6)


def test_a_layer_that_vanished(run, tmp_path):
    layer = QgsVectorLayer(f"{SAMPLE}|layername=nothing", "gone", "ogr")
    assert "gone (nothing) cannot be read" in refused(run, [heath(), layer], tmp_path)
