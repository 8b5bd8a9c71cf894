"""Files of partners in every format, filtered to the municipality where they are objects."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
from osgeo import gdal
from qgis.core import QgsRasterLayer, QgsRectangle

from .loadkit import check_picture, core, entry, loaded, refused, truth, values
from .servers import data

LAYER = "pand"


def translated(folder: Path, name: str, kind: str, layer: str = LAYER, **options: Any) -> Path:
    target = folder / name
    made = gdal.VectorTranslate(str(target), str(data.VILLAGE), format=kind, layers=[layer], **options)
    assert made is not None, gdal.GetLastErrorMsg()
    return target


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder as people name them."""
    made = tmp_path_factory.mktemp("files") / "Kaarten & 'lagen' 50%"
    made.mkdir()
    return made


def test_geopackage(folder: Path, tmp_path: Path) -> None:
    path = folder / "dorp.gpkg"
    shutil.copy(data.VILLAGE, path)
    made = loaded(entry("gpkg", str(path), LAYER), core(), tmp_path)
    truth(LAYER, core()).check(values(made, "lokaal_id"))
    check_picture(made)


def test_shapefile(folder: Path, tmp_path: Path) -> None:
    path = translated(folder, "panden.shp", "ESRI Shapefile")
    made = loaded(entry("shp", str(path)), core(), tmp_path)
    truth(LAYER, core()).check(values(made, "lokaal_id"))
    check_picture(made)


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:28992"])
def test_geojson(folder: Path, tmp_path: Path, crs: str) -> None:
    options = ["RFC7946=YES"] if crs == "EPSG:4326" else []
    path = translated(
        folder, f"panden{crs[5:]}.geojson", "GeoJSON", dstSRS=crs, reproject=True, layerCreationOptions=options
    )
    made = loaded(entry("geojson", str(path), crs=crs), core(), tmp_path)
    assert made.crs().authid() == crs
    truth(LAYER, core()).check(values(made, "lokaal_id"))
    check_picture(made)


def test_csv(folder: Path, tmp_path: Path) -> None:
    points = "vegetatieobject_punt"
    path = translated(
        folder, "bomen.csv", "CSV", points, layerCreationOptions=["GEOMETRY=AS_XY", "SEPARATOR=SEMICOLON"]
    )
    made = loaded(entry("csv", str(path), options={"x_field": "X", "y_field": "Y", "delimiter": ";"}), core(), tmp_path)
    truth(points, core()).check(values(made, "lokaal_id"))
    check_picture(made)


def test_geotiff(folder: Path, tmp_path: Path) -> None:
    path = folder / "corine.tif"
    shutil.copy(data.CORINE, path)
    made = loaded(entry("geotiff", str(path)), None, tmp_path)
    assert isinstance(made, QgsRasterLayer)
    check_picture(made, QgsRectangle(185000, 310000, 195000, 320000))


@pytest.mark.parametrize("kind", ["gpkg", "shp", "geojson", "csv", "geotiff"])
def test_a_file_that_is_gone_is_red(tmp_path: Path, kind: str) -> None:
    state = refused(entry(kind, str(tmp_path / f"weg.{kind}"), LAYER), core(), tmp_path)
    assert f"weg.{kind}" in state.reason


@pytest.mark.parametrize("kind", ["gpkg", "shp", "geojson", "geotiff"])
def test_a_file_that_is_no_map_is_red(tmp_path: Path, kind: str) -> None:
    path = tmp_path / f"tekst.{kind}"
    path.write_text("Dit is geen kaart.\n", encoding="utf-8")
    refused(entry(kind, str(path), LAYER), core(), tmp_path)
