"""Maps for the report, drawn on a worker from the copies that ``pictures.map_sources`` made."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from qgis.core import QgsMapRendererParallelJob, QgsMapSettings, QgsRectangle
from qgis.PyQt.QtCore import QEventLoop, QRectF, QSize, Qt, QThread, QTimer
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPen

from ..mapmarks import INK, bar_length, draw_north, draw_scale
from ..paper.boxes import family
from .legends import Legend, legend_of, spoken
from .page import address
from .paint import flat_png, outline_path
from .pictures import MapSources
from .spelling import number

SIZE_MM = (117.0, 100.0)
DPI = 220.0
_BUSY_MS = 100
_MARGIN = 1.04
_WAITING = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents


@dataclass(frozen=True)
class MapPicture:
    """A map as it stands in the report: which one, its picture and those of its legend as addresses that hold them,
    what it shows in words and numbers, and the names of its layers."""

    key: str
    src: str
    alt: str
    legend: tuple[Legend, ...]
    source: str


def drawn_maps(sources: MapSources, language: str, report: Callable[[float], None]) -> tuple[MapPicture, ...]:
    """All maps that the layers allow; ``report`` is told how far it is (0..1) and may raise ``Cancelled``."""
    made = []
    for layer in sources.layers.values():
        layer.moveToThread(QThread.currentThread())
    try:
        for place, (key, roles) in enumerate(sources.maps.items()):
            share = place / len(sources.maps)
            report(share)
            made.append(_map(sources, key, roles, language, partial(report, share)))
    finally:
        for layer in sources.layers.values():
            layer.moveToThread(None)
    return tuple(made)


def _map(sources: MapSources, key: str, roles: Sequence[str], language: str, check: Callable[[], None]) -> MapPicture:
    settings = _settings(sources, roles)
    image = _drawn(settings, check)
    _draw_over(image, settings, sources, language)
    legend, facts = legend_of(sources, roles, settings, language, check)
    names = ", ".join(dict.fromkeys(sources.names[role] for role in roles))
    return MapPicture(key, address(flat_png(image), "image/png"), spoken(facts, language), legend, names)


def _settings(sources: MapSources, roles: Sequence[str]) -> QgsMapSettings:
    shown = [sources.layers[role] for role in roles]
    if "backdrop" in sources.layers and not {"habitat", "forage", "nests", "confidence"} & set(roles):
        shown.append(sources.layers["backdrop"])
    settings = QgsMapSettings()
    settings.setLayers(shown)
    settings.setDestinationCrs(sources.crs)
    settings.setTransformContext(sources.transforms)
    settings.setOutputSize(QSize(*(round(side / 25.4 * DPI) for side in SIZE_MM)))
    settings.setOutputDpi(DPI)
    settings.setBackgroundColor(QColor("white"))
    box = QgsRectangle(sources.extent)
    if box.width() <= 0 or box.height() <= 0:
        box.grow(100.0)
    box.scale(_MARGIN)
    settings.setExtent(box)
    return settings


def _drawn(settings: QgsMapSettings, check: Callable[[], None]) -> QImage:
    """The layers; the map is drawn in threads of its own while this one waits and hears of a cancel.

    No signal is connected to Python: what is connected outlives this call, together with the job, until Qt clears the
    thread, and a fault in it would end the process.
    """
    job, loop, waking = QgsMapRendererParallelJob(settings), QEventLoop(), QTimer()
    waking.start(_BUSY_MS)  # nobody listens: it ends the waiting
    try:
        job.start()
        while job.isActive():
            loop.processEvents(_WAITING)
            check()
        return job.renderedImage()
    finally:
        if job.isActive():
            job.cancelWithoutBlocking()  # not ``cancel``: it holds the interpreter, which a drawing thread may need
        while job.isActive():
            loop.processEvents(_WAITING)
        waking.stop()


# ---- over the map ----------------------------------------------------------------------------------------------------
def _draw_over(image: QImage, settings: QgsMapSettings, sources: MapSources, language: str) -> None:
    """Land outside the municipality paler, its outline, the scale bar and north."""
    dot = DPI / 25.4  # pixels of a millimetre
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = outline_path(sources.outline, settings)
    if not path.isEmpty():
        around = QPainterPath()
        around.setFillRule(Qt.FillRule.OddEvenFill)
        around.addRect(QRectF(image.rect()))
        around.addPath(path)
        painter.fillPath(around, QColor(255, 255, 255, 150))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in (("#ffffff", 1.1), (INK, 0.45)):
            pen = QPen(QColor(colour), width * dot)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPath(path)
    painter.setFont(QFont(family()))
    metres = settings.mapUnitsPerPixel()
    draw_scale(painter, image, metres, dot, _length(bar_length(image, metres), language))
    draw_north(painter, image, dot)
    painter.end()


def _length(metres: float, language: str) -> str:
    """A length of a bar in words."""
    if metres < 1000:
        return f"{number(metres, 0, language)} m"
    return f"{number(metres / 1000, 0 if metres % 1000 == 0 else 1, language)} km"
