"""What the tests of the dock share: a small catalogue, a municipality, and waiting without standing still."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsRectangle
from qgis.gui import QgsCustomDropHandler, QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication, QElapsedTimer, QEventLoop
from qgis.PyQt.QtWidgets import QMainWindow, QWidget

from zoemzone_qgis import settings
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


def own_profile(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """For a fixture: a profile folder of the test's own, and nothing remembered before and after."""
    monkeypatch.setattr(settings, "profile_folder", lambda: folder)
    remembered = [one for one in vars(settings).values() if isinstance(one, settings.Setting)]
    for one in remembered:
        one.forget()
    yield
    for one in remembered:
        one.forget()


class Desktop:
    """As much of QGIS's interface as the dock uses, with a real map and a real message bar."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas(self.window)
        self.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:28992"))
        self.bar = QgsMessageBar(self.window)
        self.window.setCentralWidget(self.canvas)
        self.handlers: list[QgsCustomDropHandler] = []
        self.opened: list[str] = []

    def mapCanvas(self) -> QgsMapCanvas:  # noqa: N802
        return self.canvas

    def messageBar(self) -> QgsMessageBar:  # noqa: N802
        return self.bar

    def mainWindow(self) -> QMainWindow:  # noqa: N802
        return self.window

    def registerCustomDropHandler(self, handler: QgsCustomDropHandler) -> None:  # noqa: N802
        self.handlers.append(handler)

    def unregisterCustomDropHandler(self, handler: QgsCustomDropHandler) -> None:  # noqa: N802
        self.handlers.remove(handler)

    def showOptionsDialog(self, parent: QWidget, page: str) -> None:  # noqa: N802
        self.opened.append(page)

    def said(self) -> list[str]:
        """What stands in the message bar."""
        return [item.text() for item in self.bar.items()]


__all__ = ["Desktop", "Selection", "catalogue", "entry", "four", "own_profile", "square", "until", "write_layer"]
