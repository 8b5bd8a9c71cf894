"""The plan below the list of measures: its name, its totals against the budget, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from html import escape
from typing import Any

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QSize, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ...core.errors import Fault
from ...errors import sentence
from ...i18n import translate
from ..widgets import SPACING, heading, note, number, paint
from .budgetbar import BUDGET_WIDTH, BudgetLine
from .export import SheetExport, Subject
from .planask import Asker
from .planfile import find_plan
from .planholder import refuse_open
from .planlayer import PlanKeeper
from .plantask import CopyTask
from .plantotals import Budget, Totals
from .sheetdialog import SheetDialog
from .words import hectares

SAID_S = 8


class PlanBar(QWidget):
    """Name, budget, running totals, and buttons: new, open, save, a copy to share, undo, redo, the sheet of a parcel.

    ``set_subject`` says of which parcel a sheet is made; ``told`` repeats what the user is told. Without ``iface`` it
    is told in a line below the buttons only.
    """

    told = pyqtSignal(str)

    def __init__(self, keeper: PlanKeeper, iface: Any = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper, self._iface = keeper, iface
        self._subject: Callable[[], Subject | None] = lambda: None
        self._copies: list[CopyTask] = []
        self.ask = Asker(self)
        self.exporter = SheetExport(self)
        keeper.asks = self._confirm
        self._make()
        keeper.changed.connect(self.refresh)
        keeper.told.connect(self._say_problem)
        self.exporter.done.connect(self._on_sheet)
        self.exporter.failed.connect(self._say_problem)
        self.refresh()

    def set_subject(self, subject: Callable[[], Subject | None]) -> None:
        """Where to ask for the parcel of which a sheet is to be made: a function that gives ``export.Subject`` (the
        parcel, its sheet, the parts of its measures, their effect) or None where no parcel is chosen."""
        self._subject = subject

    def stop(self) -> None:
        """End exports under way and let go of the plan; for unload."""
        for task in self._copies:
            task.cancel()
            task.waitForFinished(5000)  # a task that goes on needs what it refers to
        self._copies.clear()
        self.exporter.stop()
        self._keeper.changed.disconnect(self.refresh)
        self._keeper.told.disconnect(self._say_problem)
        self._keeper.asks = lambda question: True

    # ---- widgets ---------------------------------------------------------------------------------
    def _make(self) -> None:
        self.title = heading(translate("Zoemzone", "Plan"))
        self.name = QLineEdit()
        self.name.setPlaceholderText(translate("Zoemzone", "No plan yet: add a measure"))
        self.name.setToolTip(translate("Zoemzone", "Name of the plan"))
        self.name.setAccessibleName(translate("Zoemzone", "Name of the plan"))
        self.name.editingFinished.connect(self._rename)
        self.lines = {
            "one_off": BudgetLine(translate("Zoemzone", "Once"), translate("Zoemzone", "Budget, one-off (EUR)")),
            "per_year": BudgetLine(
                translate("Zoemzone", "Per year"), translate("Zoemzone", "Budget, extra per year (EUR)")
            ),
            "total": BudgetLine("", translate("Zoemzone", "Budget over the horizon (EUR)")),
        }
        for line in self.lines.values():
            line.edited.connect(self._set_budget)
        self.figures: dict[str, QLabel] = {}
        self.unsaved = note("", "amber")
        self.message = note()
        self.message.setVisible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING)
        top = QHBoxLayout()
        top.addWidget(self.title)
        top.addWidget(self.name, 1)
        layout.addLayout(top)
        layout.addLayout(self._make_buttons())
        heads = QHBoxLayout()
        heads.addWidget(heading(translate("Zoemzone", "Costs")), 1)
        budget = heading(translate("Zoemzone", "Budget"))
        budget.setFixedWidth(BUDGET_WIDTH)
        heads.addWidget(budget)
        layout.addLayout(heads)
        for line in self.lines.values():
            layout.addWidget(line)
        layout.addLayout(self._make_figures())
        layout.addWidget(self.message)

    def _make_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(2)
        self.buttons: dict[str, QToolButton] = {}
        size = QgsApplication.scaleIconSize(20) if hasattr(QgsApplication, "scaleIconSize") else 20
        for key, icon, tip, do in (
            ("new", "/mActionFileNew.svg", translate("Zoemzone", "New plan…"), self.new),
            ("open", "/mActionFileOpen.svg", translate("Zoemzone", "Open a plan…"), self.open),
            ("save", "/mActionFileSave.svg", translate("Zoemzone", "Save the plan"), self._keeper.save),
            ("share", "/mActionFileSaveAs.svg", translate("Zoemzone", "Save a copy to share…"), self.share),
            ("undo", "/mActionUndo.svg", translate("Zoemzone", "Undo the last step of the plan"), self._keeper.undo),
            ("redo", "/mActionRedo.svg", translate("Zoemzone", "Redo the step"), self._keeper.redo),
            ("sheet", "/mActionSaveAsPDF.svg", translate("Zoemzone", "Sheet of this parcel…"), self.make_sheet),
        ):
            button = QToolButton()
            button.setIcon(QgsApplication.getThemeIcon(icon))
            button.setIconSize(QSize(size, size))
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.setAutoRaise(True)
            button.clicked.connect(lambda checked=False, do=do: do())
            self.buttons[key] = button
            row.addWidget(button)
            if key == "redo":
                row.addWidget(self.unsaved, 1)
        return row

    def _make_figures(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * SPACING)
        grid.setVerticalSpacing(2)
        for place, (key, text, tip) in enumerate(
            (
                ("measures", translate("Zoemzone", "Parcels (measures)"), ""),
                ("effective", translate("Zoemzone", "Habitat gained"), translate("Zoemzone", "Effective hectares")),
                (
                    "fed",
                    translate("Zoemzone", "Fed nest land"),
                    translate("Zoemzone", "Nest land that gets food. Each parcel is counted by itself: together less."),
                ),
                (
                    "block",
                    translate("Zoemzone", "For nearly-B&B areas"),
                    translate("Zoemzone", "Hectares, up to what each area is short of"),
                ),
                ("gaps", translate("Zoemzone", "Gaps closed"), ""),
            )
        ):
            label, value = QLabel(text), note()
            value.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            label.setToolTip(tip)
            value.setToolTip(tip)
            self.figures[key] = value
            grid.addWidget(label, place, 0)
            grid.addWidget(value, place, 1)
        grid.setColumnStretch(1, 1)
        return grid

    # ---- showing ---------------------------------------------------------------------------------
    def refresh(self) -> None:
        """Show the plan as it stands."""
        keeper = self._keeper
        there = keeper.layer is not None
        totals = keeper.totals()
        if not self.name.hasFocus() or not there:
            self.name.setText(keeper.name)
        self.name.setEnabled(there)
        self.unsaved.setText(translate("Zoemzone", "not saved") if keeper.is_modified else "")
        self.lines["total"].rename(
            translate("Zoemzone", "In {years} years").format(
                years=number(totals.horizon, 0 if totals.horizon % 1 == 0 else 1)
            )
        )
        for key, line in self.lines.items():
            line.show_budget(getattr(keeper.budget, key))
            line.show_amount(getattr(totals, key))
        self._show_figures(totals)
        stack = keeper.layer.undoStack() if keeper.layer is not None else None
        self.buttons["save"].setEnabled(keeper.is_modified)
        self.buttons["share"].setEnabled(there)
        self.buttons["undo"].setEnabled(stack is not None and stack.canUndo())
        self.buttons["redo"].setEnabled(stack is not None and stack.canRedo())

    def _show_figures(self, totals: Totals) -> None:
        shown = {
            "measures": translate("Zoemzone", "{parcels} ({measures})").format(
                parcels=number(totals.parcels), measures=number(totals.measures)
            ),
            "effective": hectares(totals.effective_ha),
            "fed": hectares(totals.fed_ha),
            "block": hectares(totals.block_ha),
            "gaps": number(len(totals.gaps)),
        }
        if totals.no_cost:
            shown["measures"] += ", " + translate("Zoemzone", "{count} without cost").format(count=totals.no_cost)
        for key, text in shown.items():
            self.figures[key].setText(text)
        paint(self.figures["measures"], "amber" if totals.no_cost else "")

    # ---- doing -----------------------------------------------------------------------------------
    def new(self) -> None:
        """Begin a plan in a file that the user chooses."""
        name = translate("Zoemzone", "Plan {date}").format(date=date.today().isoformat())
        path = self.ask.file_to_save(translate("Zoemzone", "New plan"), name)
        if path is not None and self._may_leave():
            self._keeper.new(path)

    def open(self) -> None:
        """Go on with a plan that the user chooses; with a result of an algorithm in a copy, so that it stays."""
        path = self.ask.file_to_open()
        if path is None or not self._may_leave():
            return
        try:
            found = find_plan(path)
        except (Fault, OSError) as error:
            self._say_problem(sentence(error))
            return
        copy = None
        if not found.ours:
            question = translate(
                "Zoemzone", "{path} is the result of an algorithm. Go on in a copy of it, so that it stays as it is?"
            ).format(path=path.name)
            if not self.ask.yes(question):
                return
            name = translate("Zoemzone", "{plan} worked on").format(plan=path.stem)
            copy = self.ask.file_to_save(translate("Zoemzone", "Plan to go on with"), name)
            if copy is None:
                return
        self._keeper.open(path, copy)

    def share(self) -> None:
        """Write a copy for others; the plan stays what it is, unsaved rows are in the copy."""
        try:
            facts, content = self._keeper.snapshot()
        except Fault as error:
            self._say_problem(sentence(error))
            return
        path = self.ask.file_to_save(translate("Zoemzone", "Save a copy to share"), facts.name)
        if path is None:
            return
        try:
            refuse_open(path)
        except Fault as error:
            self._say_problem(sentence(error))
            return
        task = CopyTask(path, facts, content)
        task.done.connect(self._on_copy)
        task.failed.connect(self._say_problem)
        task.ended.connect(lambda: self._copies.remove(task) if task in self._copies else None)
        self._copies.append(task)
        QgsApplication.taskManager().addTask(task)

    def make_sheet(self) -> None:
        """Ask what the sheet is for and where it goes, and begin to make it."""
        subject = self._subject()
        if subject is None:
            self._say_problem(translate("Zoemzone", "Choose a parcel first: its sheet is made of what is shown of it."))
            return
        dialog = SheetDialog(subject, self)
        if dialog.exec():
            self.exporter.start(subject, dialog.wishes(), self._iface, self._keeper.crs)

    def _may_leave(self) -> bool:
        """What is not saved stays in its layer; the user hears of it."""
        keeper = self._keeper
        if not keeper.is_modified:
            return True
        if self.ask.yes(
            translate("Zoemzone", "{plan} holds measures that are not saved. Save them first?").format(plan=keeper.name)
        ):
            return keeper.save()
        return True

    def _confirm(self, question: str) -> bool:
        return self.ask.yes(question)

    def _rename(self) -> None:
        self._keeper.rename(self.name.text())

    def _set_budget(self) -> None:
        self._keeper.set_budget(Budget(**{key: line.budget for key, line in self.lines.items()}))
        self.refresh()

    # ---- telling ---------------------------------------------------------------------------------
    def _on_copy(self, path: str) -> None:
        self._say(translate("Zoemzone", "The copy to share is saved: {path}").format(path=path))

    def _on_sheet(self, path: str) -> None:
        self._say(translate("Zoemzone", "The sheet of the parcel is made: {path}").format(path=path))

    def _say_problem(self, text: str) -> None:
        self._say(text, Qgis.MessageLevel.Warning)

    def _say(self, text: str, level: Qgis.MessageLevel = Qgis.MessageLevel.Success) -> None:
        self.message.setText(text)
        self.message.setVisible(bool(text))
        paint(self.message, "amber" if level == Qgis.MessageLevel.Warning else "")
        if self._iface is not None and level == Qgis.MessageLevel.Success:  # what went wrong is told in the tab
            shown = escape(text, quote=False)  # the bar reads markup
            self._iface.messageBar().pushMessage(translate("Zoemzone", "Plan"), shown, level, SAID_S)
        self.told.emit(text)
