"""The form of one layer of a partner: what it is, what it lacks, which field is which, and where it lies."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsProjectionSelectionWidget
from qgis.PyQt import sip
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QGridLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from ...catalogue.model.entry import Entry
from ...catalogue.model.partner import PartnerType, check, completeness
from ...catalogue.partnerfile import Part, PartnerFile, crs_text
from ...catalogue.partnerkinds import LAND, OTHER, SOURCE, all_types, matched, type_of
from ...catalogue.partnermemory import Remembered, with_known_names
from ...i18n import translate, user_locale
from ..tasks import Tasks
from ..widgets import SPACING, heading, note
from .findings import FindingList, geometry_name, more_findings
from .looking import LookedAt, Seen, looking
from .mapping import FieldMapping
from .partnerentry import COMPLETENESS, Described, Papers
from .wording import title

_STEP = 0.05


def first_type(part: Part, seen: Seen, before: Remembered | None) -> str:
    """The key of the type to start with: that of before, else what its fields and values speak of."""
    if before is not None and before.entry.partner_type:
        return before.entry.partner_type
    if seen.source:
        return SOURCE
    if part.geometry == "raster":
        return LAND
    return seen.guesses[0].type.key if seen.guesses else OTHER


class PartForm(QWidget):
    """One layer. ``described`` is what stands in the form."""

    changed = pyqtSignal()

    def __init__(
        self, file: PartnerFile, part: Part, seen: Seen, before: Remembered | None, slots: Iterable[Entry]
    ) -> None:
        super().__init__()
        self.file, self.part, self._seen, self._before = file, part, seen, before
        self._papers = Papers()
        self._tasks = Tasks(self)
        self.name = QLineEdit(title(before.entry) if before is not None and before.is_same else part.name)
        self.type, self.slot = QComboBox(), QComboBox()
        self.meaning, self.facts = note(), note(self._facts())
        self.findings, self.mapping = FindingList(), FieldMapping()
        self.fields_heading = heading(translate("Zoemzone", "Which field holds what"))
        self.crs = QgsProjectionSelectionWidget()
        self.crs.setOptionVisible(QgsProjectionSelectionWidget.CrsOption.CrsNotSet, True)
        self.crs.setCrs(QgsCoordinateReferenceSystem(self._first_crs()))
        self.x, self.y = QComboBox(), QComboBox()
        self.share = QDoubleSpinBox()
        self.share.setRange(0.0, 1.0)
        self.share.setSingleStep(_STEP)
        self._share_is_own = False
        self._fill_types()
        self._fill_slots(slots)
        self._fill_columns()
        self._build()
        self._show_type(first=True)
        self._connect()

    # ---- what is filled in at first ------------------------------------------------------------------
    def _facts(self) -> str:
        text = translate("Zoemzone", "{count} objects, {geometry}, {fields} fields")
        if self.part.geometry == "raster":
            return geometry_name("raster")
        count, fields = len(self.part.fields), self.part.count
        return text.format(count=fields, geometry=geometry_name(self.part.geometry), fields=count)

    def _first_crs(self) -> str:
        if self.part.crs:
            return self.part.crs
        if self._before is not None and self._before.is_same:
            return self._before.entry.crs
        return self.file.csv.crs if self.file.csv is not None else ""

    def _fill_types(self) -> None:
        locale = user_locale()
        for kind in all_types():
            self.type.addItem(kind.title.text(locale), kind.key)
        self.type.setCurrentIndex(max(0, self.type.findData(first_type(self.part, self._seen, self._before))))

    def _fill_slots(self, slots: Iterable[Entry]) -> None:
        self.slot.addItem(translate("Zoemzone", "– a layer of its own –"), None)
        for entry in slots:
            self.slot.addItem(title(entry), entry)

    def take_slot(self, key: str) -> None:
        """Fill the place of a slot of the catalogue."""
        for index in range(self.slot.count()):
            entry = self.slot.itemData(index)
            if entry is not None and entry.id == key:
                self.slot.setCurrentIndex(index)
                self.name.setText(title(entry))

    def _fill_columns(self) -> None:
        if self.file.csv is None:
            return
        for box, chosen in ((self.x, self.file.csv.x), (self.y, self.file.csv.y)):
            box.clear()
            box.addItems(["", *self.file.csv.columns])
            box.setCurrentIndex(max(0, box.findText(chosen)))

    # ---- widgets ------------------------------------------------------------------------------------
    def _build(self) -> None:
        top = [(translate("Zoemzone", "Name"), self.name), (translate("Zoemzone", "Kind of layer"), self.type)]
        place: list[tuple[str, QWidget]] = []
        if self.slot.count() > 1:
            place.append((translate("Zoemzone", "Takes the place of"), self.slot))
        if self.file.csv is not None:
            place += [
                (translate("Zoemzone", "Column with x"), self.x),
                (translate("Zoemzone", "Column with y"), self.y),
            ]
        if self.part.geometry != "none" or self.file.csv is not None:
            place.append((translate("Zoemzone", "Coordinates (CRS)"), self.crs))
        labels = [QLabel(text) for text, _ in (*top, *place)]
        width = max(label.sizeHint().width() for label in labels)
        for label in labels:
            label.setFixedWidth(width)
        self.meaning.setContentsMargins(width + SPACING, 0, 0, 0)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING)
        layout.addWidget(self.facts)
        layout.addLayout(_rows(labels[: len(top)], [widget for _, widget in top]))
        layout.addWidget(self.meaning)
        layout.addLayout(_rows(labels[len(top) :], [widget for _, widget in place]))
        layout.addWidget(self.fields_heading)
        layout.addWidget(self.mapping)
        layout.addWidget(heading(translate("Zoemzone", "What is missing")))
        layout.addWidget(self.findings)
        layout.addLayout(self._completeness())
        layout.addStretch(1)

    def _completeness(self) -> QFormLayout:
        tip = translate("Zoemzone", "How much of what is needed is filled in, 0 to 1; change it if you know better.")
        self.share.setToolTip(tip)
        row = QFormLayout()
        row.addRow(translate("Zoemzone", "Completeness"), self.share)
        return row

    def _connect(self) -> None:
        self.type.currentIndexChanged.connect(lambda _: self._show_type())
        self.mapping.changed.connect(self.refresh)
        self.crs.crsChanged.connect(lambda _: self.refresh())
        self.name.textChanged.connect(lambda _: self.changed.emit())
        self.share.valueChanged.connect(self._own_share)
        self.slot.currentIndexChanged.connect(lambda _: self.changed.emit())
        self.x.activated.connect(lambda _: self._read_anew())
        self.y.activated.connect(lambda _: self._read_anew())

    def kind(self) -> PartnerType:
        """The type that is chosen."""
        return type_of(str(self.type.currentData()))

    def _show_type(self, first: bool = False) -> None:
        kind = self.kind()
        text = kind.meaning.text(user_locale())
        if kind.key == SOURCE and self._seen.source:
            text = translate("Zoemzone", "Recognised as {source}: there is nothing to map.").format(
                source=self._seen.source
            )
        self.meaning.setText(text)
        self.mapping.show_type(kind, self.part, self._field_map(kind))
        self.fields_heading.setVisible(bool(kind.fields))
        self.mapping.setVisible(bool(kind.fields))
        self._share_is_own = False
        if first and self._before is not None and self._before.is_same:
            kept = self._before.entry.extra.get(COMPLETENESS)
            if isinstance(kept, (int, float)) and not isinstance(kept, bool):
                self.share.setValue(float(kept))
                self._share_is_own = True
        self.refresh()

    def _field_map(self, kind: PartnerType) -> dict[str, str]:
        """The mapping to start with: that of before, else the guess with what was said of such names."""
        before = self._before.entry if self._before is not None else None
        if before is not None and before.partner_type == kind.key:
            there = set(self.part.field_names)
            return {name: actual for name, actual in before.field_map.items() if actual in there}
        guess = next((one.field_map for one in self._seen.guesses if one.type.key == kind.key), None)
        if guess is None:
            guess = matched(kind, self.part.field_names)
        return with_known_names(kind.key, self.part.field_names, guess)

    def _own_share(self) -> None:
        self._share_is_own = True
        self.changed.emit()

    def _read_anew(self) -> None:
        """Read a CSV with other columns of coordinates, in the background."""
        if self.file.csv is None:
            return
        guess = self.file.csv.with_columns(self.x.currentText(), self.y.currentText())
        self.facts.setText(translate("Zoemzone", "Reading …"))
        task = looking(self.file.path, guess)
        task.done.connect(self._read)
        task.fault.connect(self.facts.setText)
        self._tasks.start(task)

    def _read(self, found: LookedAt) -> None:
        if sip.isdeleted(self):
            return
        self.file, self.part = found.file, found.file.parts[0]
        if not self.crs.crs().isValid() and found.file.csv is not None and found.file.csv.crs:
            self.crs.setCrs(QgsCoordinateReferenceSystem(found.file.csv.crs))
        self.facts.setText(self._facts())
        self.mapping.show_type(self.kind(), self.part, self.mapping.field_map())
        self.refresh()

    def stop(self) -> None:
        """End what is read."""
        self._tasks.cancel()

    # ---- what is told -------------------------------------------------------------------------------
    def use(self, papers: Papers) -> None:
        """What was said of the whole file."""
        self._papers = papers
        self.refresh()

    def refresh(self) -> None:
        """Check anew."""
        given = self.described()
        if not self._share_is_own:
            self.share.blockSignals(True)
            self.share.setValue(completeness(given.type, given.facts, given.field_map))
            self.share.blockSignals(False)
        part = replace(self.part, crs=given.papers.crs)
        self.findings.show_findings([*check(given.type, given.facts, given.field_map), *more_findings(part)])
        self.changed.emit()

    def described(self) -> Described:
        """What stands in the form."""
        crs = self.crs.crs()
        slot = self.slot.currentData()
        before = slot if slot is not None else self._before.entry if self._before and self._before.is_same else None
        papers = replace(
            self._papers,
            title=self.name.text().strip(),
            completeness=self.share.value(),
            crs=crs_text(crs),
        )
        return Described(self.file, self.part, self.kind(), self.mapping.field_map(), papers, before)


def _rows(labels: Sequence[QLabel], widgets: Sequence[QWidget]) -> QGridLayout:
    """Labels with what belongs to them, below each other."""
    grid = QGridLayout()
    grid.setColumnStretch(1, 1)
    for row, (label, widget) in enumerate(zip(labels, widgets, strict=True)):
        label.setBuddy(widget)
        grid.addWidget(label, row, 0)
        grid.addWidget(widget, row, 1)
    return grid
