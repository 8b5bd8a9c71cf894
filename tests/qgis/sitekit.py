"""Sites and land for the tests of foragebuffer."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr, osr
from qgis.core import (
    NULL,
    QgsGeometry,
    QgsPointXY,
    QgsVectorLayer,
)

from zoemzone_qgis.core.classes import read_classes

from .layers import box, memory_layer

X, Y = 190_000.0, 320_000.0
SEASONS = ("early_spring", "late_spring", "summer", "autumn")
TABLE = read_classes()


def disc(x: float, y: float, radius: float, segments: int = 500) -> QgsGeometry:
    return QgsGeometry.fromPointXY(QgsPointXY(x, y)).buffer(radius, segments)


def classified(*parts: tuple[QgsGeometry, str], rest: str | None = "GRN") -> QgsVectorLayer:
    """Polygons with a class each; what they leave of a square of 6 km is ``rest``."""
    rows = [(geometry.asWkt(12), {"class": name}) for geometry, name in parts]
    if rest:
        land = QgsGeometry.fromWkt(box(X - 3000, Y - 3000, X + 3000, Y + 3000))
        for geometry, _ in parts:
            land = land.difference(geometry)
        rows.append((land.asWkt(12), {"class": rest}))
    return memory_layer("land", rows, "MultiPolygon")


def habitat(path: Path, layer: QgsVectorLayer, cell: float = 1.0, half: float = 2000.0, nodata: int = 0) -> str:
    """The same land as a raster of class codes by the centres of the cells."""
    size = round(2 * half / cell)
    data = gdal.GetDriverByName("GTiff").Create(str(path), size, size, 1, gdal.GDT_UInt16, ["COMPRESS=DEFLATE"])
    data.SetGeoTransform((X - half, cell, 0, Y + half, 0, -cell))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(28992)
    data.SetProjection(reference.ExportToWkt())
    data.GetRasterBand(1).SetNoDataValue(nodata)
    data.GetRasterBand(1).Fill(nodata)
    memory = (ogr.GetDriverByName("Memory") or ogr.GetDriverByName("MEM")).CreateDataSource("")
    drawn = memory.CreateLayer("land", reference)
    drawn.CreateField(ogr.FieldDefn("code", ogr.OFTInteger))
    for feature in layer.getFeatures():
        row = ogr.Feature(drawn.GetLayerDefn())
        row.SetGeometry(ogr.CreateGeometryFromWkb(bytes(feature.geometry().asWkb())))
        row.SetField("code", TABLE.by_id(feature["class"]).code)
        drawn.CreateFeature(row)
    gdal.RasterizeLayer(data, [1], drawn, options=["ATTRIBUTE=code"])
    data.FlushCache()
    del data
    return str(path)


def sites(*wkts: str, kind: str = "Point", crs: str = "EPSG:28992") -> QgsVectorLayer:
    return memory_layer("sites", [(wkt, {"name": f"site {n}"}) for n, wkt in enumerate(wkts, start=1)], kind, crs)


def point(east: float = 0.0, north: float = 0.0) -> str:
    return f"POINT({X + east} {Y + north})"


def rows(layer: QgsVectorLayer) -> list[dict[str, Any]]:
    """Attributes by name, null as None."""
    return [
        {
            name: None if value == NULL else value
            for name, value in zip(one.fields().names(), one.attributes(), strict=True)
        }
        for one in layer.getFeatures()
    ]


def land_of(kind: str, folder: Path) -> Callable[..., dict[str, Any]]:
    """A way to give land as polygons or as a raster of 1 m: by the name of the parameter."""

    def given(*parts: tuple[QgsGeometry, str], rest: str | None = "GRN") -> dict[str, Any]:
        layer = classified(*parts, rest=rest)
        return {"CLASSIFIED": layer} if kind == "CLASSIFIED" else {"HABITAT": habitat(folder / "habitat.tif", layer)}

    return given


def figures_of(run: Any) -> Callable[..., tuple[list[dict[str, Any]], list[dict[str, Any]], dict[str, Any]]]:
    """Run with results in memory; the rows of OUTPUT, those of CLASS_AREAS, and the outputs."""

    def call(**parameters: Any) -> tuple[list[dict[str, Any]], list[dict[str, Any]], dict[str, Any]]:
        out = run("foragebuffer", {"OUTPUT": "memory:", "CLASS_AREAS": "memory:", **parameters})
        return rows(out["OUTPUT"]), rows(out["CLASS_AREAS"]), out

    return call
