"""Drawing a part of a parcel: what to do is said above the sheet, with the area that stands there, live."""

from __future__ import annotations

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsGeometry
from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt import sip
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QDoubleSpinBox, QFrame, QGridLayout, QLabel, QPushButton, QSizePolicy, QWidget

from ...i18n import translate
from ..widgets import note
from . import words
from .drawing import ALONG, AREA, POINTS, AreaTool, DrawTool, PointsTool, StripTool

LEAST_M, MOST_M, STEP_M = 0.5, 100.0, 0.5


class DrawBar(QFrame):
    """Shown while something is drawn; holds the map tool. ``finished`` with the land, ``ended`` however it ended."""

    finished = pyqtSignal(QgsGeometry)
    ended = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self.tool: DrawTool | None = None
        self._before: QgsMapTool | None = None
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.said = note()
        self.size_now = QLabel()
        bold = self.size_now.font()
        bold.setBold(True)
        self.size_now.setFont(bold)
        self.width_m = QDoubleSpinBox()
        self.width_m.setRange(LEAST_M, MOST_M)
        self.width_m.setSingleStep(STEP_M)
        self.width_m.setDecimals(1)
        self.width_m.setValue(6.0)
        self.width_m.setPrefix(translate("Zoemzone", "width "))
        self.width_m.setSuffix(" m")
        self.width_m.setAccessibleName(translate("Zoemzone", "Width of the strip"))
        self.width_m.valueChanged.connect(self._width)
        self.back = QPushButton(translate("Zoemzone", "Undo"))
        self.done = QPushButton(translate("Zoemzone", "Done"))
        self.cancel = QPushButton(translate("Zoemzone", "Cancel"))
        self.back.clicked.connect(self._back)
        self.done.clicked.connect(lambda checked=False: self.tool.finish() if self.tool is not None else None)
        self.cancel.clicked.connect(lambda checked=False: self.stop())
        for button in (self.back, self.done, self.cancel):
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # as narrow as the dock
        grid = QGridLayout(self)
        grid.setContentsMargins(6, 4, 6, 4)
        grid.setSpacing(4)
        grid.addWidget(self.said, 0, 0, 1, 3)
        grid.addWidget(self.size_now, 1, 0, 1, 2)
        grid.addWidget(self.width_m, 1, 2)
        grid.addWidget(self.back, 2, 0)
        grid.addWidget(self.done, 2, 1)
        grid.addWidget(self.cancel, 2, 2)
        self.hide()

    def start(self, mode: str, parcel: QgsGeometry, crs: QgsCoordinateReferenceSystem, width_m: float = 0.0) -> None:
        """Begin to draw on a parcel."""
        self.stop()
        if width_m > 0:
            self.width_m.setValue(width_m)
        if mode == ALONG:
            self.tool = StripTool(self._canvas, parcel, crs, self.width_m.value())
        else:
            self.tool = (PointsTool if mode == POINTS else AreaTool)(self._canvas, parcel, crs)
        self.said.setText(
            {
                AREA: translate(
                    "Zoemzone", "Click the corners, or draw with the button held down. Right button: done. Esc: stop."
                ),
                ALONG: translate("Zoemzone", "Click one edge of the parcel or more. Right button: done. Esc: stop."),
                POINTS: translate(
                    "Zoemzone", "Click where each comes; right button on one takes it away. Enter: done. Esc: stop."
                ),
            }[mode]
        )
        self.width_m.setVisible(mode == ALONG)
        self._show_size(QgsGeometry())
        self.tool.measured.connect(self._show_size)
        self.tool.finished.connect(self._finish)
        self.tool.cancelled.connect(self.stop)
        self.tool.told.connect(self.size_now.setText)
        self._before = self._canvas.mapTool()
        self._canvas.setMapTool(self.tool)
        self._canvas.mapToolSet.connect(self._tool_set)
        self._canvas.setFocus()
        self.show()

    def stop(self) -> None:
        """End it without a result; the map tool of before comes back."""
        if self.tool is None:
            return
        ours = self._canvas.mapTool() is self.tool
        tool = self._let_go()
        if ours and self._before is not None and not sip.isdeleted(self._before):
            self._canvas.setMapTool(self._before)
        elif ours:
            self._canvas.unsetMapTool(tool)
        self._before = None

    def _let_go(self) -> DrawTool | None:
        tool, self.tool = self.tool, None
        self._canvas.mapToolSet.disconnect(self._tool_set)
        if tool is not None:
            tool.clear()
            tool.deleteLater()  # the canvas, whose child it is, would keep it for good
        self.hide()
        self.ended.emit()
        return tool

    def _finish(self, land: QgsGeometry) -> None:
        kept = QgsGeometry(land)
        self.stop()
        self.finished.emit(kept)

    def _tool_set(self, new: QgsMapTool | None, old: QgsMapTool | None = None) -> None:
        """Another map tool was taken: that one stays."""
        if self.tool is not None and new is not self.tool:
            self._let_go()

    def _back(self) -> None:
        if self.tool is not None:
            self.tool.take_back()
            self.tool.show_now()

    def _width(self, width_m: float) -> None:
        if isinstance(self.tool, StripTool):
            self.tool.set_width(width_m)

    def _show_size(self, land: QgsGeometry) -> None:
        if land.isEmpty():
            self.size_now.setText(translate("Zoemzone", "nothing drawn yet"))
        elif land.type() == Qgis.GeometryType.Point:
            self.size_now.setText(words.quantity(float(land.constGet().partCount()), "piece"))
        else:
            self.size_now.setText(words.area(land.area()))
