"""Make resources/sample from the full source files: fewer layers and fields, the objects themselves untouched.

    QT_QPA_PLATFORM=offscreen python3 scripts/make_sample.py SOURCE_FOLDER [OUT_FOLDER]

SOURCE_FOLDER holds the files as they were delivered: bgt_otterlo.gpkg, kadaster_percelen.gpkg, limburg_grenzen.gpkg,
natura2000_limburg.gpkg and clc2018_limburg_100m.tif. The same sources give the same sample, object for object and date
for date. What the files are and whose they are stands in resources/sample/README.md.
"""

from __future__ import annotations

import argparse
import shutil
import sqlite3
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from osgeo import gdal, ogr  # noqa: E402
from qgis.core import QgsApplication, QgsLayerMetadata, QgsProviderRegistry  # noqa: E402

from scripts.geopackage import FIXED_DATE, GeoPackage  # noqa: E402

BOX = (
    180000.0,
    456000.0,
    182000.0,
    458000.0,
)  # the part of the BGT extract that is complete: x min, y min, x max, y max
BGT = "BGT, extract of July 2020. Kadaster / BGT, CC0 1.0"
COMMON = (
    "lokaal_id",
    "bronhouder",
    "bgt_status",
    "plus_status",
    "relatievehoogteligging",
    "creationdate",
    "lv_publicatiedatum",
)


class Kept(NamedTuple):
    """One layer of the sample: the file and layer it comes from and the fields that stay."""

    name: str
    file: str
    layer: str
    fields: tuple[str, ...]
    description: str


def bgt(layer: str, *fields: str) -> Kept:
    """A BGT layer under its own name, with the fields all objects share and those of this kind of object."""
    return Kept(layer, "bgt_otterlo.gpkg", layer, (*COMMON, *fields), BGT)


OTTERLO = (
    bgt("begroeidterreindeel", "class", "plus_fysiekvoorkomen", "begroeidterreindeeloptalud"),
    bgt("onbegroeidterreindeel", "bgt_fysiekvoorkomen", "plus_fysiekvoorkomen", "onbegroeidterreindeeloptalud"),
    bgt("wegdeel", "function", "surfacematerial", "plus_fysiekvoorkomenwegdeel", "wegdeeloptalud"),
    bgt(
        "ondersteunendwegdeel",
        "function",
        "surfacematerial",
        "plus_fysiekvoorkomenondersteunendwegdeel",
        "ondersteunendwegdeeloptalud",
    ),
    bgt("waterdeel", "class", "plus_type"),
    bgt("ondersteunendwaterdeel", "class", "plus_type"),
    bgt("pand"),
    bgt("overigbouwwerk", "bgt_type", "plus_type"),
    bgt("kunstwerkdeel_vlak", "bgt_type", "plus_type"),
    bgt("overbruggingsdeel", "class"),
    bgt("scheiding_vlak", "bgt_type", "plus_type"),
    bgt("vegetatieobject_punt", "class", "plus_type"),
    bgt("vegetatieobject_lijn", "class", "plus_type"),
    Kept(
        "kadastrale_percelen",
        "kadaster_percelen.gpkg",
        "percelen_otterlo_kkv5",
        ("id", "gemeente", "akr", "sectie", "perceelnummer", "grootte_m2"),
        "Eleven cadastral parcels. Kadaster, CC BY 4.0",
    ),
)
LIMBURG = (
    Kept(
        "provincie",
        "limburg_grenzen.gpkg",
        "provincie",
        ("provincie", "oppervlakte_km2"),
        "Province of Limburg, 2022. CBS / Kadaster, CC BY 4.0",
    ),
    Kept(
        "gemeenten",
        "limburg_grenzen.gpkg",
        "gemeenten",
        ("gemeente", "code", "provincie", "inwoners", "oppervlakte_km2"),
        "The 31 municipalities of Limburg, 2022. CBS / Kadaster, CC BY 4.0",
    ),
    Kept(
        "natura2000",
        "natura2000_limburg.gpkg",
        "natura2000_limburg",
        ("naam", "gebiedsnr", "richtlijn", "status"),
        "24 Natura 2000 areas in and around Limburg. RVO, CC BY 4.0",
    ),
)
SQUARE = Kept("studiegebied", "", "", ("naam",), "The square within which the BGT is complete. Zoem Zone, CC0 1.0")
KINDS = {ogr.OFTString: "text", ogr.OFTInteger: "integer", ogr.OFTInteger64: "integer", ogr.OFTReal: "real"}


def box_row() -> tuple[bytes, tuple[str]]:
    """The square within which the extract is complete: the area to give as extent."""
    x0, y0, x1, y1 = BOX
    wkt = f"MULTIPOLYGON ((({x0} {y0}, {x1} {y0}, {x1} {y1}, {x0} {y1}, {x0} {y0})))"
    return bytes(ogr.CreateGeometryFromWkt(wkt).ExportToWkb(ogr.wkbNDR)), ("Otterlo, 2 x 2 km",)


def rows(layer: ogr.Layer, fields: Sequence[str]) -> Iterator[tuple[bytes, list[Any]]]:
    """The objects of a layer in the order of the file, with the chosen fields."""
    layer.ResetReading()
    for feature in layer:
        wkb = bytes(feature.GetGeometryRef().ExportToWkb(ogr.wkbNDR))
        yield wkb, [feature[field] for field in fields]


def trim(source: Path, kept: Kept, target: GeoPackage) -> int:
    """Copy one layer with its chosen fields; returns the number of objects."""
    dataset = gdal.OpenEx(str(source / kept.file), gdal.OF_VECTOR | gdal.OF_READONLY)
    layer = dataset.GetLayerByName(kept.layer)
    definition = layer.GetLayerDefn()
    kinds = {name: KINDS[definition.GetFieldDefn(definition.GetFieldIndex(name)).GetType()] for name in kept.fields}
    geometry = definition.GetGeomType()
    return target.add(kept.name, geometry, kinds, rows(layer, kept.fields), kept.description)


def describe(path: Path, layers: Sequence[Kept]) -> None:
    """Write owner and licence of each layer, as its description ends ("..., 2022. CBS / Kadaster, CC BY 4.0"), where
    QGIS keeps them."""
    registry = QgsProviderRegistry.instance()
    for kept in layers:
        what, _, whose = kept.description.rpartition(". ")
        owner, _, licence = whose.rpartition(", ")
        metadata = QgsLayerMetadata()
        metadata.setTitle(kept.name)
        metadata.setAbstract(what)
        metadata.setLicenses([licence])
        metadata.setRights([owner])
        done, text = registry.saveLayerMetadata("ogr", f"{path}|layername={kept.name}", metadata)
        if not done:
            raise OSError(text)
    base = sqlite3.connect(path)
    with base:  # QGIS writes the present, and the same source shall give the same file
        base.execute("UPDATE gpkg_metadata_reference SET timestamp = ?", (FIXED_DATE,))
        base.execute("UPDATE gpkg_contents SET last_change = ?", (FIXED_DATE,))
    base.execute("VACUUM")
    base.close()


def main() -> int:
    parser = argparse.ArgumentParser(description="Make the sample data from the full source files")
    parser.add_argument("source", type=Path, help="folder with the source files")
    parser.add_argument("out", type=Path, nargs="?", default=ROOT / "resources" / "sample", help="folder to write to")
    arguments = parser.parse_args()
    application = QgsApplication([], False)
    application.initQgis()
    for name, chosen in (("otterlo.gpkg", OTTERLO), ("limburg.gpkg", LIMBURG)):
        with GeoPackage(arguments.out / name) as target:
            for kept in chosen:
                print(f"{name}: {kept.name}, {trim(arguments.source, kept, target)} objects")
            if name == "otterlo.gpkg":
                target.add(SQUARE.name, ogr.wkbMultiPolygon, {"naam": "text"}, [box_row()], SQUARE.description)
        print(f"{name}: {(arguments.out / name).stat().st_size / 1e6:.2f} MB")
        describe(arguments.out / name, [*chosen, SQUARE] if name == "otterlo.gpkg" else chosen)
    shutil.copyfile(arguments.source / "clc2018_limburg_100m.tif", arguments.out / "clc2018_limburg_100m.tif")
    return 0


if __name__ == "__main__":
    sys.exit(main())
