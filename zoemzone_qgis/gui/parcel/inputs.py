"""The layers that the parcel tab reads: guessed from the project, chosen by the user, remembered with the project."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsCollapsibleGroupBox, QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QSize, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from ...core.classes import read_classes
from ...core.land.profiles import read_profiles
from ...i18n import translate
from ...layers.parcel import Sources
from ..widgets import icon
from . import guessing
from .guessing import BLOCKS, CONFIDENCE, GAPS, HABITAT, INITIATIVES, NESTS, OPTIONS, PARCELS, PLAN, Record
from .planholder import is_plan_layer
from .units import Fields
from .words import chosen

SCOPE, KEY, NONE = "zoemzone", "parcel/", "-"
SETTLE_MS = 250
"""Several layers that come or go together are looked at once."""
BASIC, HORIZON = "EP7", 10.0
MADE_BY = {
    HABITAT: "habitatmap",
    BLOCKS: "buildingblocks",
    GAPS: "corridorgaps",
    OPTIONS: "measureoptions",
    NESTS: "measureoptions",
}
_TABLES = {
    "classes": "CLASSES",
    "profiles": "PROFILES",
    "measures": "MEASURES",
    "rules": "MEASURE_RULES",
    "costs": "MEASURE_COSTS",
}
_FILTERS = {
    PARCELS: Qgis.LayerFilter.PolygonLayer,
    HABITAT: Qgis.LayerFilter.RasterLayer,
    CONFIDENCE: Qgis.LayerFilter.RasterLayer,
    BLOCKS: Qgis.LayerFilter.PolygonLayer,
    GAPS: Qgis.LayerFilter.LineLayer,
    OPTIONS: Qgis.LayerFilter.PolygonLayer,
    NESTS: Qgis.LayerFilter.PointLayer,
    PLAN: Qgis.LayerFilter.PolygonLayer,
    INITIATIVES: Qgis.LayerFilter.HasGeometry,
}


class Inputs(QgsCollapsibleGroupBox):
    """A layer for each role, the fields of the parcels and the ecoprofile. Closed once parcels and map are chosen."""

    changed = pyqtSignal()
    plan_changed = pyqtSignal()  # asks for no other study
    asked = pyqtSignal(str, dict)  # id of an algorithm to open, with what is known of its form

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(translate("Zoemzone", "Layers"), parent)
        self.setObjectName("ZoemzoneParcelInputs")
        self.setSaveCollapsedState(False)
        self.layers: dict[str, QgsMapLayerComboBox] = {}
        self.fields: dict[str, QgsFieldComboBox] = {}
        self._makers: dict[str, QToolButton] = {}
        self._record = Record()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLE_MS)
        self._timer.timeout.connect(self._settle)
        self._watched: dict[str, QgsMapLayer] = {}
        self._kept: dict[str, str] = {}  # ids of layers
        self._edited = self.plan_edited = 0
        self._complete: bool | None = None
        self._told: tuple[object, ...] = ()
        self._form = QFormLayout(self)
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self._form.setContentsMargins(6, 4, 6, 6)
        self._form.setVerticalSpacing(3)
        self._rows()
        project = QgsProject.instance()
        project.layersAdded.connect(self._layers_came)
        project.layersRemoved.connect(self._layers_went)
        project.readProject.connect(self.fill)
        project.cleared.connect(self._layers_went)

    def stop(self) -> None:
        """Let go of the project and its layers."""
        self._timer.stop()
        for combo in self.layers.values():
            combo.blockSignals(True)  # they tell of layers that go, also while the form is taken down
        for layer in self._watched.values():
            if not sip.isdeleted(layer):
                layer.dataSourceChanged.disconnect(self._edit)
                if isinstance(layer, QgsVectorLayer):
                    layer.afterCommitChanges.disconnect(self._edit)
        self._watched.clear()
        project = QgsProject.instance()
        project.layersAdded.disconnect(self._layers_came)
        project.layersRemoved.disconnect(self._layers_went)
        project.readProject.disconnect(self.fill)
        project.cleared.disconnect(self._layers_went)

    # ---- the form -------------------------------------------------------------------------------
    def _rows(self) -> None:
        self._layer_row(PARCELS, translate("Zoemzone", "Parcels"), "")
        self._field_row("unit_name", translate("Zoemzone", "Number or name"))
        self._field_row("owner", translate("Zoemzone", "Owner"))
        self._field_row("manager", translate("Zoemzone", "Manager"))
        self._layer_row(HABITAT, translate("Zoemzone", "Habitat map"), translate("Zoemzone", "Make a habitat map"))
        self._layer_row(CONFIDENCE, translate("Zoemzone", "Confidence"), "")
        self._layer_row(
            BLOCKS, translate("Zoemzone", "Building blocks"), translate("Zoemzone", "Find the building blocks")
        )
        self._layer_row(GAPS, translate("Zoemzone", "Gaps"), translate("Zoemzone", "Find the missing links"))
        self._layer_row(
            OPTIONS, translate("Zoemzone", "Measure options"), translate("Zoemzone", "Weigh what each parcel can do")
        )
        self._layer_row(NESTS, translate("Zoemzone", "Nest cells"), translate("Zoemzone", "Make nest cells"))
        self._layer_row(PLAN, translate("Zoemzone", "Other plan"), "")
        self._layer_row(INITIATIVES, translate("Zoemzone", "Initiatives"), "")
        self.profile = QComboBox()
        _narrow(self.profile)
        for one in read_profiles(None, read_classes()).values():
            self.profile.addItem(chosen(one.name_nl, one.name_en), one.id)
        self.profile.setCurrentIndex(max(0, self.profile.findData(BASIC)))
        self.profile.activated.connect(self._profile_chosen)
        self._form.addRow(translate("Zoemzone", "Ecoprofile"), self.profile)

    def _layer_row(self, role: str, label: str, make: str) -> None:
        combo = QgsMapLayerComboBox()
        combo.setFilters(_FILTERS[role])
        combo.setAllowEmptyLayer(True)
        combo.setObjectName(f"ZoemzoneParcel_{role}")
        _narrow(combo)
        combo.setAccessibleName(label)
        combo.setLayer(None)
        combo.layerChanged.connect(lambda layer, role=role: self._layer_changed(role))
        combo.activated.connect(lambda index, role=role: self._remember(role))
        row = QHBoxLayout()
        row.setSpacing(3)
        row.addWidget(combo, 1)
        if make:
            button = QToolButton()
            button.setIcon(icon(MADE_BY[role]))
            button.setIconSize(QSize(16, 16))
            button.setAutoRaise(True)
            button.setToolTip(make)
            button.setAccessibleName(make)
            button.clicked.connect(lambda checked=False, role=role: self.make(role))
            row.addWidget(button)
            self._makers[role] = button
        self.layers[role] = combo
        self._form.addRow(label, row)

    def _field_row(self, key: str, label: str) -> None:
        combo = QgsFieldComboBox()
        combo.setAllowEmptyFieldName(True)
        _narrow(combo)
        combo.setAccessibleName(label)
        combo.activated.connect(lambda index, key=key: self._field_chosen(key))
        self.fields[key] = combo
        self._form.addRow(label, combo)

    # ---- what is chosen -------------------------------------------------------------------------
    def layer(self, role: str) -> QgsMapLayer | None:
        """The layer of a role."""
        return self.layers[role].currentLayer()

    @property
    def parcels(self) -> QgsVectorLayer | None:
        """The layer of parcels."""
        layer = self.layer(PARCELS)
        return layer if isinstance(layer, QgsVectorLayer) else None

    @property
    def plan(self) -> QgsVectorLayer | None:
        """The layer of a plan other than the one that is being made."""
        layer = self.layer(PLAN)
        return layer if isinstance(layer, QgsVectorLayer) and not is_plan_layer(layer) else None

    def parcel_fields(self) -> Fields:
        """What the fields of the parcels mean. The options say by which field they know them."""
        name = self.fields["unit_name"].currentField()
        unit = name
        if self.parcels is not None and self.layer(OPTIONS) is not None:
            if self.parcels is self.layer(OPTIONS):
                unit = "unit"
            elif self._record.algorithm:
                known = self._record.text("PARCEL_FIELD")
                unit = known if self.parcels.fields().lookupField(known) >= 0 else ""
        return Fields(unit, name, self.fields["owner"].currentField(), self.fields["manager"].currentField())

    def sources(self) -> Sources:
        """A snapshot of what is chosen; ``Fault`` where something lacks or cannot be read."""
        habitat = self.layer(HABITAT)
        tables = {name: self._record.text(key) for name, key in _TABLES.items()}
        return Sources.of(
            habitat if isinstance(habitat, QgsRasterLayer) else None,
            confidence=self.layer(CONFIDENCE),
            blocks=self.layer(BLOCKS),
            gaps=self.layer(GAPS),
            options=self.layer(OPTIONS),
            nests=self.layer(NESTS),
            initiatives=self.layer(INITIATIVES),
            tables={name: path for name, path in tables.items() if path and Path(path).is_file()},
            profile=str(self.profile.currentData() or BASIC),
            horizon=_number(self._record.text("HORIZON_YEARS"), HORIZON),
            transforms=QgsProject.instance().transformContext(),
        )

    @property
    def is_settling(self) -> bool:
        """Whether ``changed`` may still follow on what happened just now."""
        return self._timer.isActive()

    def key(self) -> tuple[object, ...]:
        """What a study is made of: another key asks for another study."""
        chosen_layers = (self.layer(role) for role in self.layers if role not in {PARCELS, PLAN})
        layers = tuple(layer.id() if layer is not None else "" for layer in chosen_layers)
        return (*layers, self.profile.currentData(), self._edited)

    def lacks(self) -> list[tuple[str, str]]:
        """What is missing, with the role: first what nothing works without."""
        sentences = [
            (HABITAT, translate("Zoemzone", "There is no habitat map yet. Make one of the loaded layers.")),
            (PARCELS, translate("Zoemzone", "There are no parcels yet. Load a layer of parcels, verges or fields.")),
        ]
        return [(role, text) for role, text in sentences if self.layer(role) is None]

    def make(self, role: str) -> None:
        """Ask for the algorithm that makes the layer of a role, its form filled in as far as is known."""
        known: dict[str, Callable[[], Any]] = {
            "INPUT": lambda: self.layer(HABITAT if role == BLOCKS else BLOCKS if role == GAPS else PARCELS),
            "HABITAT": lambda: self.layer(HABITAT),
            "BLOCKS": lambda: self.layer(BLOCKS),
            "GAPS": lambda: self.layer(GAPS),
            "CONFIDENCE": lambda: self.layer(CONFIDENCE),
        }
        wanted = {
            HABITAT: (),
            BLOCKS: ("INPUT", "CONFIDENCE"),
            GAPS: ("INPUT", "HABITAT"),
        }.get(role, ("INPUT", "HABITAT", "BLOCKS", "GAPS"))
        layers = {key: known[key]() for key in wanted}
        filled = {key: layer.id() for key, layer in layers.items() if layer is not None}
        self.asked.emit(f"zoemzone:{MADE_BY[role]}", filled)

    # ---- guessing and remembering ---------------------------------------------------------------
    def fill(self, *_: object) -> None:
        """Take what the project remembers, and guess the rest."""
        project = QgsProject.instance()
        tree = project.layerTreeRoot().layerOrder()
        every = [*tree, *(layer for layer in project.mapLayers().values() if layer not in tree)]
        guesses = guessing.guess(every)
        for role, combo in self.layers.items():
            kept = project.readEntry(SCOPE, KEY + role, "")[0]
            remembered = project.mapLayer(kept) if kept not in {"", NONE} else None
            if remembered is not None and not (role == PLAN and is_plan_layer(remembered)):
                combo.setLayer(remembered)
            elif kept == NONE:
                combo.setLayer(None)
            elif combo.currentLayer() is None or (role == PLAN and self.plan is None):
                combo.setLayer(guesses.get(role))
            self._keep(role)
        self._read_options()
        self._show()
        self._timer.start()

    def _settle(self) -> None:
        """Send ``changed`` where what is chosen is another than was told last: other layers come and go."""
        self._watch()
        parcels = self.parcels
        told = (*self.key(), parcels.id() if parcels is not None else "", self.parcel_fields())
        if told != self._told:
            self._told = told
            self.changed.emit()
        self.plan_changed.emit()

    def _watch(self) -> None:
        """Hear when a chosen layer gets other rows, or other data."""
        for role in self.layers:
            layer = self.layer(role)
            if layer is not None and layer.id() not in self._watched:
                self._watched[layer.id()] = layer
                layer.dataSourceChanged.connect(self._edit)
                if isinstance(layer, QgsVectorLayer):
                    layer.afterCommitChanges.connect(self._edit)

    def _edit(self) -> None:
        if self.sender() is not None and self.sender() is self.layer(PLAN):
            self.plan_edited += 1
            self._timer.start()
        elif self.sender() is None or self.sender() in [self.layer(role) for role in self.layers]:
            self._edited += 1
            self._timer.start()

    def _read_options(self) -> None:
        """What the run of the options says of fields, ecoprofile and horizon."""
        options = self.layer(OPTIONS)
        record = guessing.record_of(options) if options is not None else Record()
        self._record = record if record.algorithm == "measureoptions" else Record()
        self._fill_fields()
        kept = QgsProject.instance().readEntry(SCOPE, KEY + "profile", "")[0] or self._record.text("PROFILE")
        place = self.profile.findData(kept or BASIC)
        if place < 0:  # a choice is recorded by its number
            place = int(_number(kept, -1.0))
        if 0 <= place < self.profile.count():
            self.profile.setCurrentIndex(place)

    def _fill_fields(self) -> None:
        layer = self.parcels
        same = layer is not None and layer is self.layer(OPTIONS)
        wanted = {
            "unit_name": (self._record.text("PARCEL_FIELD"), *guessing.NAME_FIELDS),
            "owner": (self._record.text("OWNER_FIELD"), *guessing.OWNER_FIELDS),
            "manager": (self._record.text("MANAGER_FIELD"), *guessing.MANAGER_FIELDS),
        }
        for key, combo in self.fields.items():
            combo.setLayer(layer)
            if layer is None:
                continue
            kept, known = QgsProject.instance().readEntry(SCOPE, KEY + key, "")
            if known and (kept == NONE or layer.fields().lookupField(kept) >= 0):
                combo.setField("" if kept == NONE else kept)
                continue
            names = [name.lower() for name in wanted[key] if name]
            if same:
                names = ["unit" if key == "unit_name" else key]
            combo.setField(guessing.field_among(layer, names))

    def _layer_changed(self, role: str) -> None:
        if any(sip.isdeleted(combo) for combo in self.layers.values()):
            return  # the form is being taken down
        if role in {OPTIONS, PARCELS}:
            self._read_options()
        self._show()
        self._timer.start()

    def _keep(self, role: str) -> None:
        layer = self.layer(role)
        self._kept[role] = layer.id() if layer is not None else ""

    def _remember(self, role: str) -> None:
        self._keep(role)
        layer = self.layer(role)
        QgsProject.instance().writeEntry(SCOPE, KEY + role, layer.id() if layer is not None else NONE)

    def _field_chosen(self, key: str) -> None:
        QgsProject.instance().writeEntry(SCOPE, KEY + key, self.fields[key].currentField() or NONE)
        self._timer.start()

    def _profile_chosen(self, index: int) -> None:
        QgsProject.instance().writeEntry(SCOPE, KEY + "profile", str(self.profile.itemData(index)))
        self._timer.start()

    def _layers_came(self, layers: object = None) -> None:
        self.fill()

    def _layers_went(self, *_: object) -> None:
        self._watched = {key: layer for key, layer in self._watched.items() if not sip.isdeleted(layer)}
        for role, combo in self.layers.items():  # a box whose layer goes takes one that stands beside it in its list
            combo.setLayer(QgsProject.instance().mapLayer(self._kept.get(role, "")))
        self.fill()
        self._show()
        self._timer.start()

    def _show(self) -> None:
        """What is chosen in the title; the group closed once the map and the parcels are there."""
        parcels, habitat = self.layer(PARCELS), self.layer(HABITAT)
        complete = parcels is not None and habitat is not None
        self.setTitle(
            translate("Zoemzone", "Layers: {parcels}, {habitat}").format(parcels=parcels.name(), habitat=habitat.name())
            if complete and parcels is not None and habitat is not None
            else translate("Zoemzone", "Layers")
        )
        if complete != self._complete:
            self._complete = complete
            self.setCollapsed(complete)


def _number(text: str, default: float) -> float:
    try:
        return float(text)
    except ValueError:
        return default


def _narrow(combo: QComboBox) -> None:
    """As wide as the dock leaves room for, whatever stands in it."""
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(5)
    combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
