"""A web map of a province: the land cover of CORINE over Limburg (the sample) cut up by seed into more than 100,000
areas, each a zone with a parcel number, a reason and food per season; with blocks, routes and gaps of their size.

    python benchmarks/webmap_province.py FOLDER      writes the web map and prints what it took, as JSON
"""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr, osr

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
sys.path.append("/usr/share/qgis/python/plugins")

from qgis.core import (  # noqa: E402
    QgsApplication,
    QgsGeometry,
    QgsProcessingFeedback,
    QgsVectorLayer,
)

from tests.smoke.webmaplayer import layer_of  # noqa: E402
from zoemzone_qgis.report.webmap.content import Place, Text, WebCategory, WebContent, WebField, WebLayer  # noqa: E402
from zoemzone_qgis.report.webmap.write import write_webmap  # noqa: E402

SAMPLE = ROOT / "resources" / "sample"
ZONES = (
    ("keep", "Behouden", "Keep", "#1b6b4a", "solid"),
    ("complete", "Compleet maken", "Complete", "#0072b2", "slash"),
    ("new", "Nieuw B&B-gebied", "New B&B area", "#56b4e9", "dots"),
    ("connect", "Verbinden", "Connect", "#e69f00", "cross"),
    ("fuel_station", "Bij-tankstation", "Fuel station", "#cc79a7", "grid"),
    ("improve", "Beheer verbeteren", "Improve management", "#b8c94a", "horizontal"),
)
SEASONS = ("early_spring", "late_spring", "summer", "autumn")


def cells(seed: int) -> tuple[np.ndarray, tuple[float, ...], str]:
    """Numbers of areas: the class, and where land of one class is cut up."""
    source = gdal.Open(str(SAMPLE / "clc2018_limburg_100m.tif"))
    land = source.ReadAsArray().astype(np.int32)
    rng = np.random.default_rng(seed)
    rows, columns = land.shape
    cut = np.repeat(rng.integers(0, 6, (rows // 2 + 1, columns)), 2, axis=0)[:rows]
    return np.where(land > 0, land * 8 + cut, 0), source.GetGeoTransform(), source.GetProjection()


def outlines(seed: int) -> list[tuple[bytes, int]]:
    """The areas with their class."""
    numbers, transform, crs = cells(seed)
    raster = gdal.GetDriverByName("MEM").Create("", numbers.shape[1], numbers.shape[0], 1, gdal.GDT_Int32)
    raster.SetGeoTransform(transform)
    band = raster.GetRasterBand(1)
    band.WriteArray(numbers)
    driver = ogr.GetDriverByName("Memory") or ogr.GetDriverByName("MEM")
    data = driver.CreateDataSource("areas")
    layer = data.CreateLayer("areas", osr.SpatialReference(wkt=crs))
    layer.CreateField(ogr.FieldDefn("number", ogr.OFTInteger))
    gdal.Polygonize(band, band, layer, 0)
    return [(bytes(each.GetGeometryRef().ExportToWkb()), each.GetField(0) // 8) for each in layer]


def zones(shapes: list[tuple[bytes, int]], seed: int) -> QgsVectorLayer:
    """The zones; each is a parcel of its own."""
    rng = np.random.default_rng(seed)
    rows = []
    for number, (data, land) in enumerate(shapes):
        shape = QgsGeometry()
        shape.fromWkb(data)
        key, nl, en = ZONES[(land + int(rng.integers(0, 2))) % len(ZONES)][:3]
        area = shape.area() / 10_000
        food = [round(float(value), 1) for value in rng.uniform(0, 4000, 4)]
        rows.append(
            (shape, [
                f"LIM{number // 9000:02d} {'ABCDEFGHK'[number % 9]} {number % 9000}", key, area,
                f"{nl}: {area:.1f} ha land van klasse {land}, met {food[2]:.0f} m2 voedsel in de zomer",
                f"{en}: {area:.1f} ha of land of class {land}, with {food[2]:.0f} m2 of food in summer", *food,
            ])
        )  # fmt: skip
    fields = "field=parcel:string&field=zone:string&field=area_ha:double&field=reason_nl:string&field=reason_en:string"
    return layer_of("Polygon", fields + "".join(f"&field={key}:double" for key in SEASONS), rows)


def some(shapes: list[tuple[bytes, int]], step: int) -> tuple[QgsVectorLayer, QgsVectorLayer]:
    """Blocks, every ``step``-th area, and gaps from one to the next."""
    blocks, gaps, before = [], [], None
    for number, (data, _) in enumerate(shapes[::step]):
        shape = QgsGeometry()
        shape.fromWkb(data)
        blocks.append((shape.buffer(120.0, 4), [f"B{number}", ("bnb", "stepping_stone", "strip")[number % 3]]))
        middle = shape.centroid().asPoint()
        if before is not None and before.distance(middle) < 5000:
            line = QgsGeometry.fromPolylineXY([before, middle])
            gaps.append((line, [f"G{number}", ("stone", "strip")[number % 2]]))
        before = middle
    named = "field=name:string&field=type:string"
    return layer_of("Polygon", named, blocks), layer_of("LineString", named, gaps)


def places() -> list[Place]:
    """The municipalities of the sample."""
    layer = QgsVectorLayer(f"{SAMPLE / 'limburg.gpkg'}|layername=gemeenten", "gemeenten", "ogr")
    return [Place(str(one["gemeente"]), "municipality", one.geometry(), layer.crs()) for one in layer.getFeatures()]


def content(seed: int = 1) -> WebContent:
    """What the map is made from."""
    shapes = outlines(seed)
    blocks, gaps = some(shapes, 60)
    zone_layer = WebLayer(
        "zones", Text("Kansenkaart", "Opportunity map"), zones(shapes, seed),
        [WebCategory(key, Text(nl, en), colour, hatch) for key, nl, en, colour, hatch in ZONES], "zone",
        [WebField("area_ha", Text("Oppervlakte", "Area"), "ha", 1)], "reason_nl", "reason_en",
        parcel_field="parcel", seasons=[(key, key) for key in SEASONS],
    )  # fmt: skip
    block_layer = WebLayer(
        "blocks", Text("Bouwstenen", "Building blocks"), blocks,
        [WebCategory("bnb", Text("B&B-gebied", "B&B area"), "#00441b", "grid"),
         WebCategory("stepping_stone", Text("stapsteen", "stepping stone"), "#41ab5d", "dots"),
         WebCategory("strip", Text("strook", "strip"), "#a1d99b", "vertical")], "type", name_field="name",
    )  # fmt: skip
    gap_layer = WebLayer(
        "gaps", Text("Onderbrekingen", "Gaps"), gaps,
        [WebCategory("stone", Text("tussen stapstenen", "between stepping stones"), "#b2182b", "dash"),
         WebCategory("strip", Text("in de strook", "in the strip"), "#762a83", "dot")], "type", name_field="name",
    )  # fmt: skip
    return WebContent(
        Text("Kansenkaart Limburg (kunstmatig)", "Opportunity map of Limburg (artificial)"), "Zoem Zone", "CC BY 4.0",
        "2026-05-01", [gap_layer, block_layer, zone_layer], places(),
    )  # fmt: skip


def main() -> int:
    """Write it and tell what it took."""
    QgsApplication.setPrefixPath("/usr", True)
    application = QgsApplication([], False)
    application.initQgis()
    given = content()
    begun = time.perf_counter()
    figures = write_webmap(Path(sys.argv[1]), given, QgsProcessingFeedback(False))
    print(
        json.dumps(
            {
                "seconds": round(time.perf_counter() - begun, 1),
                "peak_mb": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024),
                "features": figures.features,
                "files": figures.files,
                "mb": round(figures.bytes / 1e6, 1),
                "first_view_kb": round(figures.first_view_bytes / 1e3),
                "parcels": figures.parcels,
            }
        )
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
