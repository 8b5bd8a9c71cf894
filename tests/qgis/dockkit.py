"""What the tests of the dock share: a small catalogue, a municipality, and waiting without standing still."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsGeometry, QgsRectangle
from qgis.PyQt.QtCore import QCoreApplication, QElapsedTimer, QEventLoop

from zoemzone_qgis.catalogue.model.catalogue import Catalogue
from zoemzone_qgis.catalogue.model.entry import Entry, Origin, Selection, Theme, Words
from zoemzone_qgis.catalogue.municipality import Municipality

THEMES = (
    Theme("cover", "Bodemgebruik", "Land cover"),
    Theme("parcels", "Percelen", "Parcels"),
    Theme("empty", "Leeg", "Empty"),
)


def entry(key: str, theme: str = "cover", **given: object) -> Entry:
    """An entry that states all it should, unless told otherwise."""
    facts: dict[str, object] = {
        "title": Words(f"Laag {key}", f"Layer {key}"),
        "kind": "oaf",
        "address": "https://example.org/ogc",
        "layer": key,
        "owner": "Kadaster",
        "licence": "CC0",
        "date": "2026",
    }
    return Entry(id=key, theme=theme, **(facts | given))  # type: ignore[arg-type]


def catalogue(*entries: Entry, themes: tuple[Theme, ...] = THEMES) -> Catalogue:
    return Catalogue(themes=themes, entries=entries)


def four() -> Catalogue:
    """Four layers on two shelves, one of them with nothing stated, one from a partner's file, one slot."""
    return catalogue(
        entry("bgt", abstract=Words("Bermen en groen", "Verges and green"), fields=("fysiek_voorkomen",)),
        entry("brp", owner="RVO <b>", licence="", date="", scale_min=25_000.0, kind="wms"),
        entry(
            "trees", "parcels", kind="gpkg", address="bomen.gpkg", origin=Origin("local", "/p/own.json", "2026-03-01")
        ),
        entry("own", "parcels", kind="file", address="", layer=""),
    )


def square(size: float = 1000.0, code: str = "GM0899", margin: float = 0.0) -> Municipality:
    """A municipality of a square kilometre, in the middle of the Netherlands."""
    box = QgsRectangle(187_000, 460_000, 187_000 + size, 460_000 + size)
    return Municipality("Vierkant", code, QgsGeometry.fromRect(box), margin)


def until(met: Callable[[], bool], ms: int = 15_000) -> bool:
    """Let QGIS go on until something is so; False when it takes too long."""
    clock = QElapsedTimer()
    clock.start()
    while not met():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        if clock.elapsed() > ms:
            return False
    return True


def write_layer(path: Path, wkt: list[str], crs: str = "EPSG:28992", layer: str = "objects") -> Path:
    """A GeoPackage with one layer of the given shapes, numbered."""
    from osgeo import ogr, osr

    reference = osr.SpatialReference()
    reference.SetFromUserInput(crs)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    shapes = [ogr.CreateGeometryFromWkt(one) for one in wkt]
    table = source.CreateLayer(layer, reference, shapes[0].GetGeometryType())
    table.CreateField(ogr.FieldDefn("number", ogr.OFTInteger))
    for number, shape in enumerate(shapes):
        feature = ogr.Feature(table.GetLayerDefn())
        feature.SetField("number", number)
        feature.SetGeometry(shape)
        table.CreateFeature(feature)
    del table, source
    return path


__all__ = ["Selection", "catalogue", "entry", "four", "square", "until", "write_layer"]
