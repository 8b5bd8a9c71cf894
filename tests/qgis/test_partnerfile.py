"""What partners send: looked at, or refused in a sentence."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import pytest
from qgis.core import QgsVectorLayer

from zoemzone_qgis.catalogue.partnercsv import csv_uri, guess_csv
from zoemzone_qgis.catalogue.partnerfile import look_at
from zoemzone_qgis.errors import Fault, sentence

from .landkit import SAMPLE
from .partnerkit import PLACE, SQUARE, put_layer, trees, zipped

CORINE = SAMPLE.parent / "clc2018_limburg_100m.tif"
CSV = "Boomsoort;X;Y;Kroon (m);Plantjaar\nTilia cordata;181000,5;457000,25;8,5;1980\nAcer café;181010,5;457010,25;;\n"


def test_a_geopackage_with_several_layers(tmp_path):
    path = put_layer(tmp_path / "alles.gpkg", "bomen", trees())
    put_layer(path, "bermen", [(SQUARE, {"beheer": "gazon"})])
    put_layer(path, "lijst", [(None, {"a": "1"})])
    file = look_at(str(path))
    assert file.kind == "gpkg"
    assert [(part.name, part.geometry, part.count) for part in file.parts] == [
        ("bomen", "point", 4),
        ("bermen", "polygon", 1),
        ("lijst", "none", 1),
    ]
    bomen = file.parts[0]
    assert bomen.crs == "EPSG:28992"
    assert bomen.filled["Kroon"] == 0.5
    assert bomen.values("Boomsoort") == "Tilia cordata"


def test_objects_without_a_place_are_counted(tmp_path):
    rows = [(PLACE, {"a": "x"}), (None, {"a": "y"})]
    assert look_at(str(put_layer(tmp_path / "a.gpkg", "a", rows))).parts[0].without_geometry == 1


@pytest.mark.parametrize("driver", ["GeoJSON", "ESRI Shapefile"])
def test_other_formats(tmp_path, driver):
    name = {"GeoJSON": "bomen.geojson", "ESRI Shapefile": "bomen.shp"}[driver]
    file = look_at(str(put_layer(tmp_path / name, "bomen", trees(), driver)))
    assert (file.kind, file.parts[0].geometry, file.parts[0].count) == (name.split(".")[1], "point", 4)


def test_a_raster():
    part = look_at(str(CORINE)).parts[0]
    assert (part.geometry, part.crs) == ("raster", "EPSG:28992")


def test_any_part_of_a_shapefile_stands_for_it(tmp_path):
    path = put_layer(tmp_path / "bö'omen <b>.shp", "x", trees(), "ESRI Shapefile")
    assert look_at(str(path.with_suffix(".dbf"))).path == str(path)


@pytest.mark.parametrize("folder", ["", "map a/ï/"])
def test_a_shapefile_in_a_zip(tmp_path, folder):
    path = put_layer(tmp_path / "bomen.shp", "x", trees(), "ESRI Shapefile")
    file = look_at(str(zipped(tmp_path / "levering.zip", path, folder)))
    assert (file.kind, file.parts[0].count, file.parts[0].crs) == ("shp", 4, "EPSG:28992")


def test_letters_that_the_file_does_not_state(tmp_path):
    path = put_layer(tmp_path / "a.shp", "x", [(PLACE, {"naam": "één"})], "ESRI Shapefile", ENCODING="CP1252")
    path.with_suffix(".cpg").unlink(missing_ok=True)
    table = bytearray(path.with_suffix(".dbf").read_bytes())
    table[29] = 0  # no code page either
    path.with_suffix(".dbf").write_bytes(bytes(table))
    part = look_at(str(path)).parts[0]
    assert part.encoding == "windows-1252"
    assert part.values("naam") == "één"
    inside = look_at(str(zipped(tmp_path / "a.zip", path))).parts[0]
    assert inside.values("naam") == "één"


# ---- CSV ----------------------------------------------------------------------------------------------
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
def test_a_dutch_csv(tmp_path, encoding):
    path = tmp_path / "bomen.csv"
    path.write_text(CSV, encoding=encoding)
    file = look_at(str(path))
    assert file.csv.crs == "EPSG:28992"
    assert (file.options["delimiter"], file.options["decimal"]) == (";", ",")
    part = file.parts[0]
    assert (part.geometry, part.count) == ("point", 2)
    assert part.values("Boomsoort") == "Tilia cordata, Acer café"
    layer = QgsVectorLayer(csv_uri(str(path), file.options, "EPSG:28992"), "x", "delimitedtext")
    features = list(layer.getFeatures())
    assert features[0].geometry().asPoint().x() == pytest.approx(181_000.5)
    assert features[0]["Kroon (m)"] == pytest.approx(8.5)


@pytest.mark.parametrize(
    ("text", "delimiter", "x", "crs"),
    [
        ("soort,lon,lat\nTilia,5.81,52.1\n", ",", "lon", "EPSG:4326"),
        ("soort\tRD-X\tRD-Y\nTilia\t181000\t457000\n", "\t", "RD-X", "EPSG:28992"),
        ("soort|x_coord|y_coord\nTilia|1|2\n", "|", "x_coord", "EPSG:4326"),
        ("soort;naam\nTilia;a\n", ";", "", ""),
        ('"a;b";x;y\n"1;2";181000;457000\n', ";", "x", "EPSG:28992"),
    ],
)
def test_how_a_csv_is_written(text, delimiter, x, crs):
    guess = guess_csv(text.encode(), "a.csv")
    assert (guess.delimiter, guess.x, guess.crs) == (delimiter, x, crs)


def test_shapes_as_text(tmp_path):
    path = tmp_path / "vakken.csv"
    path.write_text(f'naam;wkt\na;"{SQUARE}"\n', encoding="utf-8")
    part = look_at(str(path)).parts[0]
    assert part.geometry == "polygon"
    assert part.crs == ""


# ---- odd files ----------------------------------------------------------------------------------------
def odd(folder: Path, name: str) -> Path:
    """A file that is wrong in the way its name says."""
    path = folder / name
    match name:
        case "leeg.gpkg":
            path.write_bytes(b"")
        case "kapot.zip":
            path.write_bytes(b"PK\x03\x04 and then nothing")
        case "zonder.zip":
            with zipfile.ZipFile(path, "w") as archive:
                archive.writestr("lees mij.txt", "niets")
        case "map":
            path.mkdir()
        case "kapot.gpkg":
            path.write_bytes(b"SQLite format 3\x00" + b"\x00" * 500)
        case "kapot.geojson":
            path.write_text("{half")
        case "half.shp":
            path.write_bytes(b"x" * 200)
        case "los.dbf":
            path.write_bytes(b"x" * 200)
        case "geen.csv":
            path.write_bytes(bytes(range(256)) * 20)
        case "kop.csv":
            path.write_text("a;a\n1;2\n")
        case "blad.xlsx":
            path.write_bytes(b"PK")
        case "tekst.tif":
            path.write_text("no raster")
    return path


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("leeg.gpkg", "is empty"),
        ("kapot.zip", "damaged"),
        ("zonder.zip", "no map layer"),
        ("map", "is a folder"),
        ("kapot.gpkg", "holds no layers"),
        ("kapot.geojson", "holds no layers"),
        ("half.shp", ".shx, .dbf"),
        ("los.dbf", "part of a shapefile"),
        ("geen.csv", "no text"),
        ("kop.csv", "name of its own"),
        ("blad.xlsx", "Save it as GeoPackage"),
        ("tekst.tif", "holds no layers"),
        ("weg.gpkg", "is not there"),
        ("a" * 300 + ".gpkg", "cannot be opened"),
        ("nul\x00.gpkg", "is not there"),
    ],
)
def test_what_cannot_be_used_gets_a_sentence(tmp_path, qgis_app, name, said):
    with pytest.raises(Fault) as fault:
        look_at(str(odd(tmp_path, name)))
    text = sentence(fault.value)
    assert said in text
    assert len(text) < 250
    assert str(tmp_path) not in text


def test_no_permission(tmp_path, qgis_app):
    path = put_layer(tmp_path / "a.gpkg", "a", trees())
    path.chmod(0)
    root = os.geteuid() == 0
    if root:
        os.seteuid(65534)  # root may read everything
    try:
        with pytest.raises(Fault, match="no permission"):
            look_at(str(path))
    finally:
        if root:
            os.seteuid(0)


def test_it_stops_when_asked(tmp_path):
    part = look_at(str(put_layer(tmp_path / "a.gpkg", "a", trees(1200))), lambda: True).parts[0]
    assert part.looked_at == 0
    assert part.count == 1200
