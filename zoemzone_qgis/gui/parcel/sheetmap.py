"""The map on the sheet of a parcel: drawn in the background, with the parcel, its measures, a scale bar and north."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsMapLayer,
    QgsMapRendererParallelJob,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QObject, QPointF, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QBrush, QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF

from ...report.mapmarks import bar_length, draw_north, draw_scale
from ..widgets import number

SIZE_MM = (90.0, 67.0)
DPI = 220.0
TIMEOUT_MS = 30_000
_LEAST_M = 160.0
_MARK, _CASING, _WORK = "#d6006c", "#ffffff", "#d6006c"


class SheetMap(QObject):
    """Draws one map; ``done`` is sent with the picture, or with what there is of it after half a minute."""

    done = pyqtSignal(QImage)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._job: QgsMapRendererParallelJob | None = None
        self._land, self._works = QgsGeometry(), list[QgsGeometry]()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.cancel)

    def start(
        self,
        land: QgsGeometry,
        works: Sequence[QgsGeometry],
        crs: QgsCoordinateReferenceSystem,
        layers: Sequence[QgsMapLayer],
    ) -> None:
        """Begin to draw: the parcel and where its measures are done, over these layers (the first on top)."""
        self._land, self._works = land, list(works)
        settings = QgsMapSettings()
        settings.setLayers(list(layers))
        settings.setDestinationCrs(crs)
        settings.setTransformContext(QgsProject.instance().transformContext())
        settings.setOutputSize(QSize(*(round(side / 25.4 * DPI) for side in SIZE_MM)))
        settings.setOutputDpi(DPI)
        settings.setBackgroundColor(QColor("white"))
        settings.setExtent(_view(land))
        self._job = QgsMapRendererParallelJob(settings)
        self._job.finished.connect(self._on_finished)
        self._timer.start(TIMEOUT_MS)
        self._job.start()

    def cancel(self) -> None:
        """Take what is drawn by now."""
        if self._job is not None and self._job.isActive():
            self._job.cancelWithoutBlocking()

    def stop(self) -> None:
        """Stop without a picture."""
        self._timer.stop()
        if self._job is not None:
            self._job.finished.disconnect(self._on_finished)
            if self._job.isActive():
                self._job.cancel()
            self._job = None

    def _on_finished(self) -> None:
        job, self._job = self._job, None
        self._timer.stop()
        if job is None:
            return
        image = job.renderedImage()
        _draw_over(image, job.mapSettings(), self._land, self._works)
        job.deleteLater()
        self.done.emit(image)


def _view(land: QgsGeometry) -> QgsRectangle:
    """The parcel with land around it."""
    box = land.boundingBox()
    side = max(box.width(), box.height(), _LEAST_M)
    middle = box.center()
    wide = max(box.width() * 1.35, side * 0.9, _LEAST_M)
    high = max(box.height() * 1.35, side * 0.9 * SIZE_MM[1] / SIZE_MM[0], _LEAST_M * SIZE_MM[1] / SIZE_MM[0])
    return QgsRectangle(middle.x() - wide / 2, middle.y() - high / 2, middle.x() + wide / 2, middle.y() + high / 2)


def _draw_over(image: QImage, settings: QgsMapSettings, land: QgsGeometry, works: Sequence[QgsGeometry]) -> None:
    """The parcel, its measures, the scale bar and north, over the map."""
    dot = DPI / 25.4  # pixels of a millimetre
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for work in works:
        brush = QBrush(QColor(_WORK), Qt.BrushStyle.BDiagPattern)
        brush.setTransform(brush.transform().scale(dot / 3.5, dot / 3.5))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(brush)
        painter.drawPath(_path(work, settings))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    outline = _path(land, settings)
    for colour, width in ((_CASING, 1.3), (_MARK, 0.7)):
        pen = QPen(QColor(colour), width * dot)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPath(outline)
    metres = settings.mapUnitsPerPixel()
    draw_scale(painter, image, metres, dot, f"{number(bar_length(image, metres))} m")
    draw_north(painter, image, dot)
    painter.end()


def _path(land: QgsGeometry, settings: QgsMapSettings) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    to_pixel = settings.mapToPixel()
    polygons = land.asMultiPolygon() if land.isMultipart() else [land.asPolygon()]
    for rings in polygons:
        for ring in rings:
            points = [to_pixel.transform(point) for point in ring]
            path.addPolygon(QPolygonF([QPointF(point.x(), point.y()) for point in points]))
    return path
