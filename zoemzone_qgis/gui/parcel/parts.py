"""What is tried on a parcel: a row for each measure, with where it lies, how much, its cost, and a way to drop it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from qgis.core import Qgis, QgsApplication, QgsGeometry
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...i18n import translate
from ...layers.parcel import Effect, Line, MeasureChoice, PartWork
from ..widgets import heading, note
from . import words
from .drawing import ALONG, AREA, POINTS

WHOLE = ""
LEAST_M2, MOST_M2, MOST_PIECES = 1.0, 1e7, 1e5


@dataclass(frozen=True)
class Draft:
    """A measure being tried: all that the choice offers, or ``land`` that was drawn, or another quantity of it."""

    choice: MeasureChoice
    land: QgsGeometry | None = None
    mode: str = WHOLE
    area_m2: float | None = None
    pieces: float | None = None

    def work(self) -> PartWork:
        """As a question to the study."""
        form = self.choice.form
        if self.land is None:
            return PartWork(
                self.choice.way,
                self.choice.geometry,
                form,
                self.area_m2 if self.area_m2 is not None else self.choice.area_m2 or None,
                self.pieces if self.pieces is not None else self.choice.pieces or None,
                self.choice.length_m,
            )
        area, pieces = None, self.pieces if form == "points" else None
        if self.land.type() == Qgis.GeometryType.Point:
            pieces = float(self.land.constGet().partCount())
        elif form == "share":
            area = self.area_m2 if self.area_m2 is not None else self.land.area()
        return PartWork(self.choice.way, self.land, form, area, pieces)

    @property
    def counted(self) -> str:
        """What of its quantity can be typed: ``pieces``, ``area`` or nothing."""
        if self.choice.form == "points":
            placed = self.land is not None and self.land.type() == Qgis.GeometryType.Point
            return "" if placed else "pieces"
        return "area" if self.choice.form == "share" else ""

    def modes(self) -> tuple[str, ...]:
        """The ways to draw it."""
        return {
            "points": (POINTS, AREA),
            "strip": (ALONG, AREA),
        }.get(self.choice.form, (AREA, ALONG))


class PartRow(QWidget):
    """One measure that is tried."""

    redrawn = pyqtSignal(str)  # mode; WHOLE: as the choice has it
    edited = pyqtSignal(float)
    removed = pyqtSignal()

    def __init__(self, draft: Draft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = heading(words.measure(draft.choice))
        self.name.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.where = self._where(draft)
        self.drop = QToolButton()
        self.drop.setIcon(QgsApplication.getThemeIcon("/mActionRemove.svg"))
        self.drop.setAutoRaise(True)
        tip = translate("Zoemzone", "Leave {measure} out").format(measure=words.measure(draft.choice))
        self.drop.setToolTip(tip)
        self.drop.setAccessibleName(tip)
        self.drop.clicked.connect(lambda checked=False: self.removed.emit())
        self.spin = self._spin(draft)
        self.amount = QLabel()
        self.cost = note()
        self.warning = note("", "amber")
        self.warning.setVisible(False)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 2, 0, 2)
        grid.setVerticalSpacing(2)
        top = QHBoxLayout()
        top.setSpacing(2)
        top.addWidget(self.name, 1)
        top.addWidget(self.where)
        top.addWidget(self.drop)
        grid.addLayout(top, 0, 0, 1, 2)
        grid.addWidget(self.spin, 1, 0)
        grid.addWidget(self.amount, 1, 0)
        grid.addWidget(self.cost, 1, 1)
        grid.addWidget(self.warning, 2, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        self.show_draft(draft)

    def show_draft(self, draft: Draft) -> None:
        """Quantities as they stand before the study has answered."""
        counted = draft.counted
        self.spin.setVisible(bool(counted))
        self.amount.setVisible(not counted)
        self.spin.blockSignals(True)
        if counted == "pieces":
            given = draft.pieces if draft.pieces is not None else draft.choice.pieces
            self.spin.setValue(max(1.0, given))
        elif counted == "area":
            given = draft.area_m2 if draft.area_m2 is not None else draft.choice.area_m2
            self.spin.setValue(draft.land.area() if draft.land is not None and draft.area_m2 is None else given)
        self.spin.blockSignals(False)
        if draft.land is None:
            self.amount.setText(words.quantity(draft.choice.quantity, draft.choice.unit))

    def show_line(self, line: Line | None, refused: str) -> None:
        """What the study says of this part: its quantity and cost, or why it is not done."""
        self.warning.setText(refused)
        self.warning.setVisible(bool(refused))
        if line is not None:
            self.amount.setText(words.quantity(line.quantity, line.unit))
            self.cost.setText(words.costs(line.once, line.yearly))
            self.cost.setToolTip(words.cost_range(line.once, line.yearly, line.total))
        elif refused:
            self.cost.setText("")
            self.cost.setToolTip("")

    def _where(self, draft: Draft) -> QToolButton:
        button = QToolButton()
        button.setIcon(QgsApplication.getThemeIcon("/mActionCapturePolygon.svg"))
        button.setText(translate("Zoemzone", "Where"))
        button.setToolTip(translate("Zoemzone", "Draw where it comes, or take all of the parcel that fits"))
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setAutoRaise(True)
        menu = QMenu(button)
        labels = {
            WHOLE: translate("Zoemzone", "All that fits"),
            AREA: translate("Zoemzone", "Draw an area"),
            ALONG: translate("Zoemzone", "Strip along an edge"),
            POINTS: translate("Zoemzone", "Put points on the map"),
        }
        for mode in (WHOLE, *draft.modes()):
            action = menu.addAction(labels[mode])
            action.triggered.connect(lambda checked=False, mode=mode: self.redrawn.emit(mode))
        button.setMenu(menu)
        return button

    def _spin(self, draft: Draft) -> QDoubleSpinBox:
        spin = QDoubleSpinBox()
        pieces = draft.choice.form == "points"
        spin.setDecimals(0)
        spin.setRange(LEAST_M2, MOST_PIECES if pieces else MOST_M2)
        if not pieces:
            spin.setSuffix(" m²")
            spin.setSingleStep(10)
            spin.setMaximum(max(LEAST_M2, draft.choice.geometry.area()))
        spin.setGroupSeparatorShown(True)
        spin.setKeyboardTracking(False)
        name = translate("Zoemzone", "Number of pieces") if pieces else translate("Zoemzone", "Area")
        spin.setAccessibleName(name)
        spin.setToolTip(name)
        spin.valueChanged.connect(self.edited)
        return spin


class PartsBox(QWidget):
    """The measures that are tried on one parcel, in their order; ``changed`` whenever they do."""

    changed = pyqtSignal()
    draw_wanted = pyqtSignal(int, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.drafts: list[Draft] = []
        self.rows: list[PartRow] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(2)

    def works(self) -> list[PartWork]:
        """As questions to the study."""
        return [draft.work() for draft in self.drafts]

    def set_drafts(self, drafts: Sequence[Draft]) -> None:
        """Other measures."""
        self.drafts = list(drafts)
        for row in self.rows:
            self._layout.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = []
        for draft in self.drafts:
            row = PartRow(draft)
            row.redrawn.connect(lambda mode, row=row: self._redraw(row, mode))
            row.edited.connect(lambda value, row=row: self._edit(row, value))
            row.removed.connect(lambda row=row: self._remove(row))
            self.rows.append(row)
            self._layout.addWidget(row)
        self.setVisible(bool(self.drafts))
        self.changed.emit()

    def set_land(self, number: int, mode: str, land: QgsGeometry) -> None:
        """Where a measure was drawn."""
        if 0 <= number < len(self.drafts):
            self._change(number, replace(self.drafts[number], land=land, mode=mode, area_m2=None, pieces=None))

    def show_effect(self, effect: Effect) -> None:
        """Quantity and cost of each measure, or why it is not done."""
        lines = {line.part: line for line in effect.lines}
        refused = {one.part: one.reason for one in effect.refused}
        for number, row in enumerate(self.rows):
            row.show_line(lines.get(number), refused.get(number, ""))

    def _change(self, number: int, draft: Draft) -> None:
        self.drafts[number] = draft
        self.rows[number].show_draft(draft)
        self.changed.emit()

    def _redraw(self, row: PartRow, mode: str) -> None:
        number = self.rows.index(row)
        if mode == WHOLE:
            self._change(number, Draft(self.drafts[number].choice))
        else:
            self.draw_wanted.emit(number, mode)

    def _edit(self, row: PartRow, value: float) -> None:
        number = self.rows.index(row)
        draft = self.drafts[number]
        if draft.counted == "pieces":
            self._change(number, replace(draft, pieces=value))
        elif draft.counted == "area":
            self._change(number, replace(draft, area_m2=value))

    def _remove(self, row: PartRow) -> None:
        number = self.rows.index(row)
        self.set_drafts([draft for place, draft in enumerate(self.drafts) if place != number])
