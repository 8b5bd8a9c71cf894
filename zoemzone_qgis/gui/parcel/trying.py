"""Measures tried on a parcel: the list of what is possible, what is tried of it, and what that would change."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ...i18n import translate
from ...layers.parcel import Choices, Effect, MeasureChoice, PartWork
from ..widgets import SPACING, heading, note
from . import words
from .effectview import EffectView
from .measurelist import MeasureList
from .parts import Draft, PartsBox


class Trying(QWidget):
    """``asked`` whenever something else is tried; ``draw_wanted`` with the number of a measure and how to draw it;
    ``wanted_in_plan`` when what is tried shall go into the plan."""

    asked = pyqtSignal()
    draw_wanted = pyqtSignal(int, str)
    wanted_in_plan = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.effect: Effect | None = None
        self._known = self._note = ""
        self._more = False  # the next choice comes beside the others
        self.title = heading(translate("Zoemzone", "What can be done here"))
        self.why_not = note()
        self.list = MeasureList()
        self.list.chosen.connect(self._choose)
        self.parts = PartsBox()
        self.parts.changed.connect(self._changed)
        self.parts.draw_wanted.connect(self.draw_wanted)
        self.hint = note(translate("Zoemzone", "Choose a measure to see what it changes."))
        self.another = QPushButton(translate("Zoemzone", "Another measure"))
        self.another.setToolTip(translate("Zoemzone", "Keep what is tried, and add one more measure"))
        self.another.setCheckable(True)
        self.another.toggled.connect(self._want_more)
        self.add = QPushButton(translate("Zoemzone", "Add to the plan"))
        self.add.clicked.connect(lambda checked=False: self.wanted_in_plan.emit())
        for button in (self.another, self.add):
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.view = EffectView()
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACING)
        buttons.addWidget(self.another, 4)
        buttons.addWidget(self.add, 5)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for part in (self.title, self.why_not, self.list, self.hint, self.parts):
            layout.addWidget(part)
        layout.addLayout(buttons)
        layout.addWidget(self.view)
        layout.addStretch(1)
        self.clear()

    def clear(self) -> None:
        """Nothing is known yet of what can be done."""
        self.list.show_choices([])
        self._note = ""
        self._say("")
        self.title.setText(translate("Zoemzone", "What can be done here"))
        self.hint.setVisible(False)
        self.parts.set_drafts([])

    def show_choices(self, choices: Choices, known: str = "") -> None:
        """What is possible on a parcel, or why nothing is; a note that is ``known`` already is not said again."""
        self._known = known
        self.list.show_choices(choices.ways)
        reason = "" if choices.ways else words.chosen(choices.why_not_nl, choices.why_not_en)
        if not choices.ways and not reason:
            reason = translate("Zoemzone", "No measure fits this parcel.")
        text = "\n".join(part for part in (reason, choices.note) if part and part != known)
        self._note = text
        self._say(text)
        if choices.ways:
            self.title.setText(translate("Zoemzone", "What can be done here ({count})").format(count=len(choices.ways)))
        self._show()

    def works(self) -> list[PartWork]:
        """What is tried, as a question to the study."""
        return self.parts.works()

    def drafts(self) -> Sequence[Draft]:
        """What is tried."""
        return self.parts.drafts

    def show_effect(self, effect: Effect) -> None:
        """What it would change."""
        self.effect = effect
        self._say(self._note)
        self.parts.show_effect(effect)
        self.view.show_effect(effect, self._known)
        self._show()

    def cannot(self, sentence: str) -> None:
        """Why that is not known."""
        self.effect = None
        self.view.setVisible(False)
        self._say(sentence)

    def _say(self, text: str) -> None:
        self.why_not.setText(text)
        self.why_not.setVisible(bool(text))

    def set_land(self, number: int, mode: str, land: QgsGeometry) -> None:
        """Where a measure was drawn."""
        self.parts.set_land(number, mode, land)

    def _choose(self, choice: MeasureChoice) -> None:
        kept = self.parts.drafts if self._more else self.parts.drafts[:-1]
        if not self._more and self.parts.drafts and self.parts.drafts[-1].choice is choice:
            return
        self.another.setChecked(False)
        self.parts.set_drafts([*kept, Draft(choice)])

    def _want_more(self, on: bool) -> None:
        self._more = on
        if on:
            self.list.forget_choice()
            self.list.setFocus()
        self._show()

    def _changed(self) -> None:
        """What is tried is another: the effect of before is no longer true."""
        self.effect = None
        if not self.parts.drafts:
            self.list.forget_choice()
            self.another.setChecked(False)
        self._show()
        self.asked.emit()

    def _show(self) -> None:
        tried = bool(self.parts.drafts)
        if self._more:
            self.hint.setText(translate("Zoemzone", "Choose the next measure in the list above."))
        else:
            self.hint.setText(translate("Zoemzone", "Choose a measure to see what it changes."))
        self.hint.setVisible(self.list.count() > 0 and (self._more or not tried))
        self.another.setVisible(tried)
        self.add.setVisible(tried)
        self.add.setEnabled(self.effect is not None and bool(self.effect.lines))
        self.view.setVisible(tried and (self.effect is not None or not self.view.isHidden()))
        self.view.setEnabled(self.effect is not None)
