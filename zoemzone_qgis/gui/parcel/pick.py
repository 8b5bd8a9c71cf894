"""Ways to a parcel: a click on the map, the selection, its number; and what of it is drawn over the map."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsVectorLayer,
)
from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QCursor
from qgis.PyQt.QtWidgets import QHBoxLayout, QToolButton, QWidget

from ...i18n import translate
from .choosebox import ChooseBox, ChooseMenu
from .inputs import Inputs
from .maptool import PickTool
from .marks import GAP, HOVER, PARCEL, PART, REACH, RULE, Marks
from .units import Found, by_id, moved_to, selected


class Picking(QWidget):
    """The row with the three ways; ``chosen`` with the parcel, ``told`` with a sentence where there is none."""

    chosen = pyqtSignal(object)
    told = pyqtSignal(str)
    left = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, inputs: Inputs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas, self._inputs = canvas, inputs
        self.marks = Marks(canvas)
        self.menu: ChooseMenu | None = None
        self.tool = PickTool(canvas, lambda: (inputs.parcels, inputs.parcel_fields()))
        self.tool.picked.connect(self._picked)
        self.tool.missed.connect(lambda: self.told.emit(translate("Zoemzone", "There is no parcel here.")))
        self.tool.escaped.connect(self.left)
        self.pick = self._button("/mActionIdentify.svg", translate("Zoemzone", "Choose a parcel on the map"))
        self.pick.setText(translate("Zoemzone", "On the map"))
        self.pick.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.pick.setCheckable(True)
        self.pick.clicked.connect(self._pick)
        self.selection = self._button("/mActionSelectRectangle.svg", translate("Zoemzone", "Take the selected parcel"))
        self.selection.clicked.connect(lambda checked=False: self.take_selection())
        self.box = ChooseBox()
        self.box.chosen.connect(self._by_number)
        self.box.told.connect(self.told)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.pick)
        row.addWidget(self.selection)
        row.addWidget(self.box, 1)
        canvas.mapToolSet.connect(self._tool_set)

    def stop(self) -> None:
        """Tools and marks off the map."""
        self._canvas.mapToolSet.disconnect(self._tool_set)
        self.release()
        self.tool.deleteLater()  # it is a child of the canvas, which would keep it, and with it all of this, for good
        self.marks.stop()
        if self.menu is not None:
            self.menu.close()

    def release(self) -> None:
        """Give the map back to the tool that was there before."""
        if self._canvas.mapTool() is self.tool:
            self._canvas.unsetMapTool(self.tool)

    def show_parcel(self, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem, middle: QgsPointXY) -> None:
        """Mark the parcel that is looked at."""
        self.marks.show_parcel(geometry, crs, middle)

    def hide_parcel(self) -> None:
        """Nothing is looked at."""
        self.marks.clear(PARCEL, REACH, RULE, PART, GAP, HOVER)

    def show_parts(self, lands: Sequence[QgsGeometry], crs: QgsCoordinateReferenceSystem) -> None:
        """Mark the land of drawn measures."""
        several = [land for land in lands if not land.isEmpty()]
        self.marks.clear(PART)
        if several:
            kinds = {land.type() for land in several}
            shown = several if len(kinds) == 1 else [land for land in several if land.type() != min(kinds)]
            self.marks.show(PART, QgsGeometry.collectGeometry([QgsGeometry(land) for land in shown]), crs)

    def show_gap(self, layer: QgsVectorLayer, number: int) -> bool:
        """Mark a gap of the layer of gaps and bring it into view; says whether it is there."""
        request = QgsFeatureRequest().setFilterExpression(f'"id" = {int(number)}').setLimit(1)
        for feature in layer.getFeatures(request):
            if feature.hasGeometry():
                self.marks.show(GAP, feature.geometry(), layer.crs())
                self._canvas.zoomToFeatureExtent(self._here(feature.geometry(), layer.crs()).boundingBox())
                self._canvas.flashGeometries([feature.geometry()], layer.crs())
                return True
        return False

    def zoom_to(self, found: Found) -> None:
        """Bring a parcel that was not clicked into view, with its reach."""
        shape = self._here(found.geometry, found.crs)
        if not shape.isEmpty() and not self._canvas.extent().contains(shape.boundingBox()):
            self._canvas.zoomToFeatureExtent(shape.boundingBox())
            self._canvas.zoomByFactor(3.0)

    def take_selection(self) -> None:
        """The selected parcel; among several one can choose."""
        layer = self._inputs.parcels
        several = selected(layer, self._inputs.parcel_fields()) if layer is not None else []
        if not several:
            self.told.emit(translate("Zoemzone", "Select a parcel first, in the layer of parcels."))
            return
        self._picked(several, QCursor.pos())

    # ---- what was found -------------------------------------------------------------------------
    def _picked(self, several: Sequence[Found], place: QPoint) -> None:
        if len(several) == 1:
            self.chosen.emit(several[0])
            return
        self.menu = ChooseMenu(several, self.chosen.emit, self._hover, self)
        self.menu.popup(place)

    def _hover(self, found: Found | None) -> None:
        if found is None:
            self.marks.clear(HOVER)
        else:
            self.marks.show(HOVER, found.geometry, found.crs)

    def _by_number(self, number: int) -> None:
        layer = self._inputs.parcels
        found = by_id(layer, self._inputs.parcel_fields(), number) if layer is not None else None
        if found is None:
            self.told.emit(translate("Zoemzone", "This parcel is no longer in the layer."))
            return
        self.zoom_to(found)
        self.chosen.emit(found)

    def _pick(self, on: bool) -> None:
        if on:
            self._canvas.setMapTool(self.tool)
        else:
            self.release()

    def _tool_set(self, new: QgsMapTool | None, old: QgsMapTool | None = None) -> None:
        self.pick.setChecked(new is self.tool)

    def _here(self, geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> QgsGeometry:
        return moved_to(geometry, crs, self._canvas.mapSettings().destinationCrs()) or QgsGeometry()

    @staticmethod
    def _button(image: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setIcon(QgsApplication.getThemeIcon(image))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        return button
