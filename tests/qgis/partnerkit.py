"""Files as partners send them, made for tests."""

from __future__ import annotations

import time
import zipfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr, osr
from qgis.core import QgsApplication

RD = 28992
PLACE = "POINT(181000 457000)"
SQUARE = "POLYGON((181000 457000,181100 457000,181100 457100,181000 457100,181000 457000))"
Rows = Sequence[tuple[str | None, Mapping[str, Any]]]
KINDS = {int: ogr.OFTInteger, float: ogr.OFTReal}


def wait(until: Callable[[], object], seconds: float = 20.0) -> None:
    """Let QGIS go on until something is so."""
    end = time.monotonic() + seconds
    while not until() and time.monotonic() < end:
        QgsApplication.processEvents()
        time.sleep(0.005)
    assert until()


def put_layer(path: Path, name: str, rows: Rows, driver: str = "GPKG", epsg: int | None = RD, **options: str) -> Path:
    """Write a layer into a file; several calls put several layers into a GeoPackage."""
    gdal.SetConfigOption("SHAPE_ENCODING", None)  # QGIS sets it once it has read a shapefile
    data = ogr.Open(str(path), 1) if path.exists() else ogr.GetDriverByName(driver).CreateDataSource(str(path))
    system = None
    if epsg is not None:
        system = osr.SpatialReference()
        system.ImportFromEPSG(epsg)
        system.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    shape = next((wkt for wkt, _ in rows if wkt), None)
    kind = ogr.CreateGeometryFromWkt(shape).GetGeometryType() if shape else ogr.wkbNone
    layer = data.CreateLayer(name, system, kind, options=[f"{key}={value}" for key, value in options.items()])
    fields: dict[str, Any] = {}
    for _, values in rows:
        for field, value in values.items():
            if value is not None or field not in fields:
                fields[field] = value
    for field, value in fields.items():
        layer.CreateField(ogr.FieldDefn(field, KINDS.get(type(value), ogr.OFTString)))
    places = {field: place for place, field in enumerate(fields)}  # a shapefile cuts the names
    layer.StartTransaction()
    for wkt, values in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        for field, value in values.items():
            if value is not None:
                feature.SetField(places[field], value)
        if wkt:
            feature.SetGeometry(ogr.CreateGeometryFromWkt(wkt))
        layer.CreateFeature(feature)
    layer.CommitTransaction()
    del layer, data
    return path


def trees(count: int = 4) -> Rows:
    """A tree register as a municipality keeps it: own names, half of the crowns not measured."""
    return [
        (
            f"POINT({181_000 + 10 * number} 457000)",
            {"Boomsoort": "Tilia cordata", "Kroon": 8.0 if number % 2 else None, "Eigendom": "gemeente"},
        )
        for number in range(count)
    ]


def zipped(path: Path, shapefile: Path, folder: str = "") -> Path:
    """A shapefile with its parts in a zip."""
    with zipfile.ZipFile(path, "w") as archive:
        for part in sorted(shapefile.parent.glob(f"{shapefile.stem}.*")):
            archive.write(part, folder + part.name)
    return path
