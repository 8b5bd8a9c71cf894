"""The parcel tab on a real canvas, with real layers, files and run records beside them, for the tests of its parts."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMessageBar
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, Qt, QTimer
from qgis.PyQt.QtWidgets import QMainWindow

from zoemzone_qgis.gui.parcel.tab import ParcelTab

from .blockmaps import Land
from .layers import memory_layer, saved

RD = "EPSG:28992"
SIZE = 1200
LAWN, FIELD, MARSH = (400, 500, 100, 80), (520, 500, 200, 150), (300, 700, 30, 30)
PLACES = {
    "gazon": LAWN,
    "akker": FIELD,
    "moeras": MARSH,
    "half gazon": (400, 500, 50, 80),
    "strook": (0, 480, 1200, 15),
}
OWNERS = {"gazon": "Gemeente", "akker": "Boer", "moeras": "Gemeente", "half gazon": "Gemeente", "strook": "Waterschap"}


def scene() -> Land:
    """A field, a lawn, a marsh, a verge, and a meadow near them."""
    return (
        Land(SIZE, SIZE)
        .box(*LAWN, "GAZ")
        .box(*MARSH, "MOE")
        .box(0, 480, SIZE, 15, "BRMR")
        .box(800, 800, 200, 200, "GKR")
    )


def parcel_layer() -> QgsVectorLayer:
    land = Land(SIZE, SIZE)
    rows = [
        (land.polygon(*place), {"naam": name, "eigenaar": OWNERS[name], "beheerder": f"{OWNERS[name]} buiten"})
        for name, place in PLACES.items()
    ]
    return memory_layer("percelen", rows)


@dataclass
class Made:
    """Files of a small project."""

    folder: Path

    def raster(self, name: str = "habitat") -> QgsRasterLayer:
        return QgsRasterLayer(str(self.folder / f"{name}.tif"), name)

    def vector(self, name: str) -> QgsVectorLayer:
        return QgsVectorLayer(str(self.folder / f"{name}.gpkg"), name, "ogr")


@pytest.fixture(scope="session", name="made")
def made_once(provider: Any, tmp_path_factory: pytest.TempPathFactory) -> Made:
    """Map, parcels, blocks, options and nest cells, made by the algorithms themselves."""
    import processing

    folder = tmp_path_factory.mktemp("parceltab")
    files = Made(folder)
    habitat = scene().saved(folder / "habitat.tif")
    saved(parcel_layer(), str(folder / "percelen.gpkg"))
    processing.run("zoemzone:buildingblocks", {"INPUT": habitat, "OUTPUT": str(folder / "blocks.gpkg")})
    parameters = {
        "INPUT": str(folder / "percelen.gpkg"),
        "HABITAT": habitat,
        "BLOCKS": str(folder / "blocks.gpkg"),
        "PARCEL_FIELD": ["naam"],
        "OWNER_FIELD": "eigenaar",
        "STRETCHES": False,
        "OUTPUT": str(folder / "options.gpkg"),
        "NESTS": str(folder / "nests.gpkg"),
    }
    processing.run("zoemzone:measureoptions", parameters)
    return files


class Desktop:
    """What the tab asks of QGIS: a real canvas and a real message bar."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.canvas = QgsMapCanvas()
        self.bar = QgsMessageBar()
        self.window.setCentralWidget(self.canvas)
        self.window.resize(600, 600)
        self.window.show()

    def mapCanvas(self) -> QgsMapCanvas:  # noqa: N802
        return self.canvas

    def messageBar(self) -> QgsMessageBar:  # noqa: N802
        return self.bar

    def mainWindow(self) -> QMainWindow:  # noqa: N802
        return self.window

    def setActiveLayer(self, layer: Any) -> None:  # noqa: N802
        pass


def until(met: Callable[[], Any], seconds: float = 60.0, strict: bool = True) -> None:
    """Let QGIS go on until something is so."""
    end = time.monotonic() + seconds
    while not met():
        if time.monotonic() >= end:
            assert not strict, "it did not happen in time"
            return
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)


class Stall:
    """The longest time for which the main thread did not answer, in ms: the largest gap between ticks of a timer."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._timer = QTimer()
        self._timer.setInterval(1)
        self._timer.timeout.connect(self._tick)

    def __enter__(self) -> Stall:
        QCoreApplication.processEvents()
        self._last = time.perf_counter()
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._tick()
        self._timer.stop()

    def _tick(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, 1000 * (now - self._last))
        self._last = now


class Bench:
    """A tab with the layers in the project; ``click`` clicks on the map."""

    def __init__(self, made: Made, names: tuple[str, ...] = ("percelen", "blocks", "options", "nests")) -> None:
        self.made = made
        self.desktop = Desktop()
        self.canvas = self.desktop.canvas
        project = QgsProject.instance()
        project.setCrs(QgsCoordinateReferenceSystem(RD))
        self.layers: dict[str, Any] = {"habitat": made.raster(), **{name: made.vector(name) for name in names}}
        assert all(layer.isValid() for layer in self.layers.values())
        project.addMapLayers(list(self.layers.values()))
        self.look_from(RD)
        self.tab = ParcelTab(self.desktop)
        self.tab.keeper.asks = lambda question: True
        self.tab.resize(340, 900)

    def look_from(self, crs: str) -> None:
        """Another CRS of the map, with all parcels in view."""
        target = QgsCoordinateReferenceSystem(crs)
        self.canvas.setDestinationCrs(target)
        box = self.layers["habitat"].extent()
        moved = QgsCoordinateTransform(QgsCoordinateReferenceSystem(RD), target, QgsProject.instance())
        self.canvas.setExtent(moved.transformBoundingBox(box))

    def open(self) -> Bench:
        self.tab.show()
        until(lambda: self.tab.asking.study is not None)
        return self

    def settle(self) -> None:
        until(lambda: not self.tab.asking.waiting and not self.tab.inputs.is_settling)

    def spot(self, x: float, y: float) -> QgsPointXY:
        """A place in metres from the lower left corner, in the CRS of the map."""
        point = QgsGeometry.fromWkt(Land(SIZE, SIZE).polygon(x - 0.001, y - 0.001, 0.002, 0.002)).centroid()
        target = self.canvas.mapSettings().destinationCrs()
        point.transform(QgsCoordinateTransform(QgsCoordinateReferenceSystem(RD), target, QgsProject.instance()))
        return point.asPoint()

    def pixel(self, x: float, y: float) -> QPoint:
        place = self.canvas.getCoordinateTransform().transform(self.spot(x, y))
        return QPoint(round(place.x()), round(place.y()))

    def mouse(self, kind: QEvent.Type, at: QPoint, button: Any, held: Any = Qt.MouseButton.NoButton) -> None:
        """One event for the map tool that is set, as the canvas hands it over."""
        tool = self.canvas.mapTool()
        event = QgsMapMouseEvent(self.canvas, kind, at, button, held, Qt.KeyboardModifier.NoModifier)
        handler = {
            QEvent.Type.MouseButtonPress: tool.canvasPressEvent,
            QEvent.Type.MouseMove: tool.canvasMoveEvent,
            QEvent.Type.MouseButtonRelease: tool.canvasReleaseEvent,
        }[kind]
        handler(event)

    def click(self, x: float, y: float, button: Any = Qt.MouseButton.LeftButton) -> None:
        at = self.pixel(x, y)
        self.mouse(QEvent.Type.MouseMove, at, Qt.MouseButton.NoButton)
        self.mouse(QEvent.Type.MouseButtonPress, at, button, button)
        self.mouse(QEvent.Type.MouseButtonRelease, at, button)

    def pick(self, x: float, y: float) -> None:
        """Choose the parcel at a place with the map tool, and wait for all answers."""
        self.tab.picking.pick.click()
        self.click(x, y)
        until(lambda: self.tab.sheet.sheet is not None)
        self.settle()

    def measure(self, way: str) -> None:
        """Click a measure in the list, and wait for its effect."""
        choose(self.tab, way)
        until(lambda: self.tab.trying.effect is not None or not self.tab.asking.waiting)


def choose(tab: ParcelTab, way: str) -> None:
    """Click a measure in the list."""
    rows = tab.trying.list
    items = [rows.item(number) for number in range(rows.count())]
    ways = [item.data(int(Qt.ItemDataRole.UserRole) + 1).way for item in items]
    assert way in ways, ways
    rows.setCurrentRow(ways.index(way))
    rows.itemClicked.emit(items[ways.index(way)])


@pytest.fixture(name="bench")
def bench_of(made: Made, qgis_new_project: Any) -> Iterator[Bench]:
    found = Bench(made)
    yield found
    found.tab.stop()
    found.tab.close()
    found.desktop.window.close()
    QCoreApplication.processEvents()
