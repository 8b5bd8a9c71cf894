"""Maps of the report: drawn on a worker while the main thread goes on, with what they show told in numbers."""

from __future__ import annotations

import base64
import threading
from collections.abc import Callable, Mapping
from typing import Any

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsTask,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QByteArray, QCoreApplication, QEventLoop, QThread, QTimer
from qgis.PyQt.QtGui import QColor, QImage

from zoemzone_qgis.core.errors import Cancelled
from zoemzone_qgis.report.advice import maps as module
from zoemzone_qgis.report.advice.drawn import _missing
from zoemzone_qgis.report.advice.maps import DPI, SIZE_MM, MapPicture, drawn_maps
from zoemzone_qgis.report.advice.paint import flat_png
from zoemzone_qgis.report.advice.pictures import MapSources, map_sources

from .habitatmaps import CODE, LEFT, TOP, write_map

RD = "EPSG:28992"
OUTLINE = QgsGeometry.fromWkt(
    f"MultiPolygon((({LEFT} {TOP - 1000}, {LEFT + 1000} {TOP - 1000}, {LEFT + 1000} {TOP}, {LEFT} {TOP}, "
    f"{LEFT} {TOP - 1000})))"
)
NASTY = "<b>Blokken & 'co'</b>"


def vectors(kind: str, fields: str, rows: list[tuple[str, list[Any]]], name: str = "layer") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"{kind}?crs={RD}&{fields}", name, "memory")
    for wkt, values in rows:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes(values)
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


def square(x: float, y: float, side: float) -> str:
    left, low = LEFT + x, TOP - y
    return (
        f"Polygon(({left} {low}, {left + side} {low}, {left + side} {low - side}, {left} {low - side}, {left} {low}))"
    )


@pytest.fixture(scope="module")
def layers(qgis_app: Any, tmp_path_factory: pytest.TempPathFactory) -> dict[str, QgsMapLayer]:
    folder = tmp_path_factory.mktemp("maps")
    codes = np.full((200, 200), CODE["GRN"])  # 2 x 2 km at 10 m: the municipality is the corner of 1 x 1 km
    codes[:100, :50] = CODE["LBOS"]
    codes[:25, 50:100] = CODE["WAT"]
    habitat = QgsRasterLayer(str(write_map(folder / "habitat.tif", codes, 10.0)), "leefgebied")
    sure = np.full((200, 200), 80, np.uint8)
    sure[:100, :40] = 30
    confidence = QgsRasterLayer(str(write_map(folder / "sure.tif", sure, 10.0, kind=1, nodata=255)), "zeker")
    blocks = vectors(
        "Polygon",
        "field=type:string&field=basis:string",
        [
            (square(100, 100, 200), ["bnb", "potential"]),
            (square(900, 500, 200), ["stepping_stone", "potential"]),  # half of it outside
            (square(1500, 1500, 200), ["bnb", "potential"]),  # outside
        ],
        NASTY,
    )
    gaps = vectors("LineString", "field=kind:string&field=certain:string", [])
    line = f"LineString({LEFT + 300} {TOP - 200}, {LEFT + 900} {TOP - 600})"
    routes = vectors("LineString", "field=verdict:string&field=kind:string", [(line, ["stone", "route"])])
    return {"habitat": habitat, "confidence": confidence, "blocks": blocks, "gaps": gaps, "routes": routes}


def sources(layers: Mapping[str, QgsMapLayer], outline: QgsGeometry = OUTLINE) -> MapSources:
    context = QgsProject.instance().transformContext()
    return map_sources(layers, QgsCoordinateReferenceSystem(RD), outline, context)


_tasks: list[QgsTask] = []


def on_worker(work: Callable[[], Any]) -> tuple[Any, int]:
    """What a worker of QGIS's made, and how often the main thread could do something meanwhile."""
    found: dict[str, Any] = {}

    class Task(QgsTask):
        def run(self) -> bool:
            found["main"] = QThread.currentThread() == QCoreApplication.instance().thread()
            try:
                found["made"] = work()
            except Exception as error:  # handed to the test
                found["error"] = error.with_traceback(None)  # what the worker made ends on the worker
            return True

    task, loop, timer, turns = Task("maps"), QEventLoop(), QTimer(), [0]
    task.taskCompleted.connect(loop.quit)
    task.taskTerminated.connect(loop.quit)
    timer.timeout.connect(lambda: turns.__setitem__(0, turns[0] + 1))
    timer.start(10)
    QTimer.singleShot(60_000, loop.quit)
    QgsApplication.taskManager().addTask(task)
    loop.exec()
    timer.stop()
    _tasks.append(task)  # QGIS deletes it when its thread has left it
    assert found["main"] is False
    if "error" in found:
        raise found["error"]
    return found["made"], turns[0]


def image_of(picture: MapPicture) -> QImage:
    return QImage.fromData(QByteArray(base64.b64decode(picture.src.partition(",")[2])))


@pytest.fixture(scope="module")
def drawn(layers: dict[str, QgsMapLayer]) -> dict[str, MapPicture]:
    given = sources(layers)
    made, turns = on_worker(lambda: drawn_maps(given, "nl", lambda fraction: None))
    assert turns >= 3  # the main thread went on
    return {one.key: one for one in made}


def test_the_maps_that_the_layers_allow(drawn: dict[str, MapPicture]) -> None:
    assert list(drawn) == ["landcover", "blocks", "network", "confidence"]
    for picture in drawn.values():
        image = image_of(picture)
        assert image.width() >= 200 / 25.4 * SIZE_MM[0]
        assert image.width() / image.height() == pytest.approx(SIZE_MM[0] / SIZE_MM[1], rel=0.01)
        assert DPI >= 200


def test_numbers_are_those_of_the_municipality(drawn: dict[str, MapPicture]) -> None:
    assert drawn["landcover"].alt.replace("\N{NO-BREAK SPACE}", " ") == "Bos: 50 %; Akkers: 38 %; Water: 12 %."
    told = drawn["confidence"].alt.replace("\N{NO-BREAK SPACE}", " ")
    assert "laag (0 - 39 %): 40 %" in told
    assert "hoog (70 - 100 %): 60 %" in told
    told = drawn["blocks"].alt.replace("\N{NO-BREAK SPACE}", " ")
    assert told == "B&B-gebied: 1 (4,0 ha); stapsteen: 1 (2,0 ha)."
    assert "Onderbrekingen: geen" in drawn["network"].alt


def test_legend_and_picture_show_the_same_colours(drawn: dict[str, MapPicture]) -> None:
    image = image_of(drawn["landcover"])
    (shares, border) = drawn["landcover"].legend
    assert [entry.label.split(" (")[0] for entry in shares.entries] == ["Bos", "Akkers", "Water"]
    assert border.entries[0].label == "grens van de gemeente"
    wood = QImage.fromData(QByteArray(base64.b64decode(shares.entries[0].src.partition(",")[2])))
    there = image.pixelColor(round(image.width() * 0.3), round(image.height() * 0.5))
    assert QColor(there).name() == wood.pixelColor(26, 16).name()


def test_the_land_outside_is_paler_and_the_border_is_drawn(drawn: dict[str, MapPicture]) -> None:
    image = image_of(drawn["landcover"])
    inside = image.pixelColor(round(image.width() * 0.7), round(image.height() * 0.7))
    outside = image.pixelColor(round(image.width() * 0.98), round(image.height() * 0.7))
    assert outside.lightness() > inside.lightness()
    row = [image.pixelColor(x, round(image.height() * 0.7)).lightness() for x in range(image.width())]
    assert min(row) < 60


def test_names_of_layers_are_told_as_they_are(drawn: dict[str, MapPicture]) -> None:
    assert drawn["blocks"].source == NASTY


def test_english_has_english_legends_and_numbers(layers: dict[str, QgsMapLayer]) -> None:
    (picture,) = drawn_maps(sources({"blocks": layers["blocks"]}), "en", lambda fraction: None)
    told = picture.alt.replace("\N{NO-BREAK SPACE}", " ")
    assert told == "B&B area: 1 (4.0 ha); stepping stone: 1 (2.0 ha)."
    assert picture.legend[-1].entries[0].label == "border of the municipality"


def test_layers_of_the_user_stay_as_they_are(layers: dict[str, QgsMapLayer]) -> None:
    before = [(layer.renderer().type(), layer.thread()) for layer in layers.values()]
    many = sources(layers)
    on_worker(lambda: drawn_maps(many, "nl", lambda fraction: None))
    assert [(layer.renderer().type(), layer.thread()) for layer in layers.values()] == before


def test_a_cancel_stops_within_a_second(layers: dict[str, QgsMapLayer]) -> None:
    asked = [0]

    def report(fraction: float) -> None:
        asked[0] += 1
        if asked[0] > 2:
            raise Cancelled

    many = sources(layers)
    with pytest.raises(Cancelled):
        on_worker(lambda: drawn_maps(many, "nl", report))
    assert all(layer.thread() is None for layer in many.layers.values())


def test_a_slow_map_is_left_when_the_user_cancels(
    layers: dict[str, QgsMapLayer], monkeypatch: pytest.MonkeyPatch
) -> None:
    """While a job draws, the worker looks whether to stop; the job is told so."""
    told = threading.Event()

    class Slow(module.QgsMapRendererParallelJob):  # type: ignore[name-defined,misc]
        def start(self) -> None:
            pass  # it never ends by itself

        def isActive(self) -> bool:  # noqa: N802
            return not told.is_set()

        def cancelWithoutBlocking(self) -> None:  # noqa: N802
            told.set()

    monkeypatch.setattr(module, "QgsMapRendererParallelJob", Slow)
    many = sources({"confidence": layers["confidence"]})
    asked = [0]

    def report(fraction: float) -> None:
        asked[0] += 1
        if asked[0] > 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        on_worker(lambda: drawn_maps(many, "nl", report))
    assert told.is_set()


def test_without_an_outline_all_land_counts(layers: dict[str, QgsMapLayer]) -> None:
    whole = sources({"confidence": layers["confidence"], "gaps": None}, QgsGeometry())  # type: ignore[dict-item]
    (picture,) = drawn_maps(whole, "en", lambda fraction: None)
    told = picture.alt.replace("\N{NO-BREAK SPACE}", " ")
    assert "low (0 - 39 %): 10 %" in told
    assert len(picture.legend) == 1


def test_a_network_without_a_line_is_no_map(layers: dict[str, QgsMapLayer]) -> None:
    """It would show the building blocks once more; the page says why it is not there."""
    known = {name: layer for name, layer in layers.items() if name != "routes"}
    empty = sources(known)
    assert "network" not in empty.maps
    assert "network" in sources(layers).maps
    told = [text.en for text in _missing(empty)]
    assert told == [
        "What was not given is not on a map here: food and places to nest, opportunity map and measures.",
        "There is no map of the network: there is no route or gap to show.",
    ]


def test_no_layers_no_maps(qgis_app: Any) -> None:
    assert drawn_maps(sources({}), "nl", lambda fraction: None) == ()


@pytest.mark.parametrize(("rows", "is_light"), [(32, False), (1, True)])
def test_few_colours_make_a_light_picture_and_many_stay(rows: int, is_light: bool) -> None:
    """A photograph stays as it is; of a map the smoothed edges between two colours become the nearest shade."""
    image = QImage(640, 64, QImage.Format.Format_RGB32)
    image.fill(QColor("#1b6b4a"))
    for y in range(rows):
        for x in range(640):
            image.setPixelColor(x, y, QColor(27 + x * 228 // 640, 107 + x * 148 // 640, (x + y) % 256))
    made = QImage.fromData(QByteArray(flat_png(image)))
    assert made.pixelColor(5, 60).name() == "#1b6b4a"
    assert (made.format() == QImage.Format.Format_Indexed8) is is_light
    off = [
        max(abs(one - other) for one, other in zip(shown, meant, strict=True))
        for shown, meant in ((made.pixelColor(x, 0).getRgb(), image.pixelColor(x, 0).getRgb()) for x in range(640))
    ]
    assert sum(one == 0 for one in off) >= 255
    assert is_light or max(off) == 0
