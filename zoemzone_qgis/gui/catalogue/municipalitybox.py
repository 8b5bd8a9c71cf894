"""The municipality that everything is loaded for, and how much of its neighbours comes with it."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QLocale, QSignalBlocker, QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QGridLayout, QLabel, QSizePolicy, QSpinBox, QToolButton, QWidget

from ... import settings
from ...catalogue.municipality import Municipality, municipalities
from ...errors import sentence
from ...i18n import translate, user_locale
from ..widgets import SPACING, icon
from . import chosen
from .boundarydialog import BoundaryDialog

MOST_MARGIN, STEP = 50_000, 500
FROM_LAYER = "from a layer"
"""What the combo box holds for the entry that opens the dialog."""


class MunicipalityBox(QWidget):
    """Choose, widen, go there. The choice goes with the project; a new project starts with the last one."""

    changed = pyqtSignal()
    told = pyqtSignal(str, bool)

    def __init__(self, iface: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self._known: list[Municipality] = []
        self._chosen: Municipality | None = None
        self.problem = ""
        """Why the shipped municipalities cannot be offered."""
        self._dialog: BoundaryDialog | None = None
        self.names = QComboBox()
        self.names.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.names.setAccessibleName(translate("Zoemzone", "Municipality"))
        self.margin = QSpinBox()
        self.margin.setRange(0, MOST_MARGIN)
        self.margin.setSingleStep(STEP)
        self.margin.setGroupSeparatorShown(True)
        self.margin.setSuffix(" m")
        self.margin.setKeyboardTracking(False)
        self.margin.setLocale(QLocale(user_locale()))
        self.margin.setAccessibleName(translate("Zoemzone", "Margin around the municipality, in metres"))
        self.margin.setToolTip(
            translate("Zoemzone", "Metres around the municipality that come with it, across its borders")
        )
        self.zoom = QToolButton()
        self.zoom.setIcon(icon("dock_zoom"))
        self.zoom.setIconSize(QSize(18, 18))
        self.zoom.setAutoRaise(True)
        self.zoom.setToolTip(translate("Zoemzone", "Zoom the map to the municipality"))
        self.zoom.setAccessibleName(self.zoom.toolTip())
        around = QLabel(translate("Zoemzone", "with a margin of"))
        around.setBuddy(self.margin)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(SPACING)
        grid.addWidget(self.names, 0, 0, 1, 2)
        grid.addWidget(self.zoom, 0, 2)
        grid.addWidget(around, 1, 0)
        grid.addWidget(self.margin, 1, 1, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(1, 1)
        self._fill()
        self.names.activated.connect(self._pick)
        self.margin.valueChanged.connect(self._widen)
        self.zoom.clicked.connect(lambda checked=False: self.zoom_to())
        project = QgsProject.instance()
        project.readProject.connect(self._of_project)
        project.cleared.connect(self._of_project)
        self._of_project()

    @property
    def municipality(self) -> Municipality | None:
        """The one that is chosen, with its margin."""
        return self._chosen

    def choose(self, municipality: Municipality | None) -> None:
        """Take a municipality, shipped or drawn from a layer, and keep it with the project."""
        if municipality is not None and not municipality.code:
            municipality = replace(municipality, code=municipality.name)  # layers are kept apart by it
        own = municipality is not None and not self._is_shipped(municipality)
        chosen.write(QgsProject.instance(), municipality, own)
        self._take(municipality)

    def _is_shipped(self, municipality: Municipality) -> bool:
        """The user's own boundary can have the code of a shipped one."""
        known = next((one for one in self._known if one.code == municipality.code), None)
        return known is not None and known.boundary.equals(municipality.boundary)

    def zoom_to(self) -> None:
        """Show the municipality on the map, margin and all."""
        canvas = self._iface.mapCanvas() if self._iface is not None else None
        if canvas is None or self._chosen is None:
            return
        target = canvas.mapSettings().destinationCrs()
        way = QgsCoordinateTransform(self._chosen.crs, target, QgsProject.instance())
        try:
            canvas.setExtent(way.transformBoundingBox(self._chosen.extent()))
        except QgsCsException as error:
            self.told.emit(sentence(error), True)
            return
        canvas.refresh()

    def stop(self) -> None:
        """Let go of the project."""
        project = QgsProject.instance()
        project.readProject.disconnect(self._of_project)
        project.cleared.disconnect(self._of_project)
        if self._dialog is not None and not sip.isdeleted(self._dialog):
            self._dialog.close()
        self._dialog = None

    def _fill(self) -> None:
        try:
            self._known = municipalities()
        except Exception as error:  # a broken installation must not keep the dock from opening
            self.problem = sentence(error)
        self.names.addItem(translate("Zoemzone", "Choose a municipality"), "")
        for one in self._known:
            self.names.addItem(one.name, one.code)
        self.names.insertSeparator(self.names.count())
        self.names.addItem(translate("Zoemzone", "From a layer …"), FROM_LAYER)

    def _of_project(self, *ignored: object) -> None:
        self._take(chosen.read(QgsProject.instance(), self._known))

    def _take(self, municipality: Municipality | None) -> None:
        self._chosen = municipality
        with QSignalBlocker(self.margin):
            self.margin.setValue(round(municipality.margin_m if municipality else settings.MARGIN_M.get()))
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        """The combo box says what is chosen; an area of the user's own has a line above "From a layer"."""
        one, last = self._chosen, self.names.count() - 1
        row = 0 if one is None else self.names.findData(one.code)
        if one is not None and (row < 0 or self.names.itemText(row) != one.name):
            self.names.insertItem(last, one.name or one.code, one.code)
            row = last
        self.names.setCurrentIndex(row)
        self.zoom.setEnabled(one is not None)
        usual = translate("Zoemzone", "Layers are loaded for this municipality")
        self.names.setToolTip(f"{one.name}. {usual}" if one is not None else usual)

    def _pick(self, row: int) -> None:
        data = self.names.itemData(row)
        if data == FROM_LAYER:
            self._show()
            self._from_layer()
            return
        found = next((one for one in self._known if one.code == data), None)
        if found is None and data and self._chosen is not None and self._chosen.code == data:
            return  # the area of the user's own that is chosen already
        self.choose(None if found is None else replace(found, margin_m=float(self.margin.value())))

    def _from_layer(self) -> None:
        self._dialog = BoundaryDialog(float(self.margin.value()), self)
        self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)  # hidden, it would read each layer that is added
        self._dialog.chosen.connect(self.choose)
        self._dialog.open()

    def _widen(self, metres: int) -> None:
        if self._chosen is not None:
            self.choose(replace(self._chosen, margin_m=float(metres)))
