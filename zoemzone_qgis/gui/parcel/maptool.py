"""The map tool that picks a parcel with a click."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent

from .units import Fields, at

Where = Callable[[], tuple[QgsVectorLayer | None, Fields]]
"""Gives the layer of parcels and what its fields mean, at the time of a click."""


class PickTool(QgsMapTool):
    """Sends the parcels under a click with the place of it on the screen; ``missed`` where there is none.

    Dragging with the left button pans, so that one need not leave the tool to look around; Esc sends ``escaped``.
    """

    picked = pyqtSignal(object, QPoint)
    missed = pyqtSignal()
    escaped = pyqtSignal()
    DRAGGED_PX = 6

    def __init__(self, canvas: QgsMapCanvas, where: Where) -> None:
        super().__init__(canvas)
        self._where = where
        self._pressed: QPoint | None = None
        self._panning = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._panning = event.pos(), False

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        if self._panning or (event.pos() - self._pressed).manhattanLength() > self.DRAGGED_PX:
            self._panning = True
            self.canvas().panAction(event)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed = None
        if self._panning:
            self._panning = False
            self.canvas().panActionEnd(event.pos())
            return
        layer, fields = self._where()
        if layer is None:
            self.missed.emit()
            return
        crs = self.canvas().mapSettings().destinationCrs()
        point = event.mapPoint()
        several = at(layer, fields, point, crs, self.searchRadiusMU(self.canvas()))
        if several:
            self.picked.emit(several, self.canvas().mapToGlobal(event.pos()))
        else:
            self.missed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802
        if event.key() == Qt.Key.Key_Escape:
            event.accept()
            self.escaped.emit()
        else:
            event.ignore()
