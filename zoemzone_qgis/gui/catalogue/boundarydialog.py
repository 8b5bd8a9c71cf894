"""A municipality, or any area, taken from a layer of polygons."""

from __future__ import annotations

from itertools import islice

from qgis.core import Qgis, QgsVectorLayer
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt import sip
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QListWidget, QVBoxLayout, QWidget

from ...catalogue.municipality import Municipality, from_layer
from ...errors import sentence
from ...i18n import translate
from ..widgets import note

MOST_AREAS = 2000


class BoundaryDialog(QDialog):
    """Choose a layer, then the area; selected features go before all features."""

    chosen = pyqtSignal(object)

    def __init__(self, margin_m: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Zoemzone", "Area from a layer"))
        self._margin = margin_m
        self._areas: list[Municipality] = []
        self.layers = QgsMapLayerComboBox()
        self.layers.setFilters(Qgis.LayerFilter.PolygonLayer)
        self.areas = QListWidget()
        self.areas.setAccessibleName(translate("Zoemzone", "Areas of the layer"))
        self.told = note()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.addRow(translate("Zoemzone", "Layer of polygons"), self.layers)
        form.addRow(translate("Zoemzone", "Area"), self.areas)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.told)
        layout.addWidget(self.buttons)
        self.layers.layerChanged.connect(self._read)
        self.areas.currentRowChanged.connect(self._enable)
        self.areas.itemDoubleClicked.connect(lambda item: self.accept())
        self._read(self.layers.currentLayer())

    def _read(self, layer: QgsVectorLayer | None) -> None:
        if sip.isdeleted(self.areas):
            return  # the list of layers may outlive the dialog, and hears of each layer that is added
        self.areas.clear()
        self._areas, text = [], ""
        if layer is None:
            text = translate("Zoemzone", "The project has no layer of polygons. Add one that holds the boundary.")
        else:
            picked = layer.selectedFeatureCount() > 0
            features = layer.selectedFeatures() if picked else islice(layer.getFeatures(), MOST_AREAS)
            try:
                self._areas = from_layer(layer, list(features), margin_m=self._margin)
            except Exception as error:  # a layer can hold anything; the dialog says what
                text = sentence(error)
            if picked:
                text = text or translate("Zoemzone", "Only the selected features are offered.")
            elif layer.featureCount() > MOST_AREAS:
                text = text or translate(
                    "Zoemzone", "The first {count} features are offered; select the one you mean on the map."
                ).format(count=MOST_AREAS)
        self.areas.addItems([area.name or area.code for area in self._areas])
        self.told.setText(text)
        self.told.setVisible(bool(text))
        self.areas.setCurrentRow(0 if self._areas else -1)
        self._enable(self.areas.currentRow())

    def _enable(self, row: int) -> None:
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(row >= 0)

    def accept(self) -> None:
        row = self.areas.currentRow()
        if 0 <= row < len(self._areas):
            self.chosen.emit(self._areas[row])
        super().accept()
