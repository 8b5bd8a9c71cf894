"""From the chosen layers to answers about a parcel: opens the study, asks it, and drops what is no longer wanted."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...core.progress import Progress
from ...i18n import translate
from ...layers.parcel import Parcel, PartWork, Sources, Study
from ...layers.vector import VectorSource
from .choosebox import Names, read_names
from .questions import Questions
from .units import Fields, Found

OPEN, NAMES, PLAN, SHEET, CHOICES, EFFECT = "open", "names", "plan", "sheet", "choices", "effect"
SLOW_MS = 150
"""An answer that takes longer than this is shown to be under way."""


class Asking(QObject):
    """All questions of the tab. Answers come as signals, on the main thread, only of the newest question of a kind."""

    opened = pyqtSignal()
    opening = pyqtSignal(float)  # percent
    not_opened = pyqtSignal(str)
    named = pyqtSignal(object)  # Names
    told = pyqtSignal(object)  # Sheet
    offered = pyqtSignal(object)  # Choices
    changed = pyqtSignal(object)  # Effect
    failed = pyqtSignal(str, str)  # question, sentence
    slow = pyqtSignal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.study: Study | None = None
        self.parcel: Parcel | None = None
        self._opening = Questions(translate("Zoemzone", "Opening the habitat map for parcels"), False, self)
        self._opening.answered.connect(self._opened)
        self._opening.failed.connect(self._not_opened)
        self._opening.progressed.connect(lambda kind, percent: self.opening.emit(percent) if kind == OPEN else None)
        self._asking = Questions(translate("Zoemzone", "Looking at a parcel"), True, self)
        self._asking.answered.connect(self._answered)
        self._asking.failed.connect(self.failed)
        self._asking.busy.connect(self._busy)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SLOW_MS)
        self._timer.timeout.connect(lambda: self.slow.emit(True))

    @property
    def is_opening(self) -> bool:
        """Whether the study is being opened."""
        return self._opening.pending and self.study is None

    def open(self, sources: Sources) -> None:
        """Open another study; the one before and its parcel are let go."""
        self.close()
        self._opening.ask(OPEN, lambda progress: Study.open(sources, progress))

    def close(self) -> None:
        """Let everything go; what is under way is cancelled."""
        self._opening.forget(OPEN)
        self._asking.forget()
        self.study, self.parcel = None, None

    def stop(self) -> None:
        """For unload."""
        self._timer.stop()
        for questions in (self._opening, self._asking):
            questions.stop()
        self.study, self.parcel = None, None

    def read_names(self, parcels: VectorSource, fields: Fields) -> None:
        """Read the names of all parcels, for the search box."""
        self._opening.ask(NAMES, lambda progress: read_names(parcels, fields, progress))

    def choose(self, found: Found) -> Parcel | None:
        """Ask for the sheet of a parcel and what can be done there; ``Fault`` where its shape cannot be used."""
        if self.study is None:
            return None
        geometry = self.study.to_map(found.geometry, found.crs)
        return self._look(Parcel(found.unit, geometry, found.ids, found.owner, found.manager))

    def _look(self, parcel: Parcel) -> Parcel:
        study = self.study
        self.parcel = parcel
        self._asking.forget(EFFECT)

        def choices(progress: Progress) -> Any:
            return study.choices(parcel, progress) if study is not None else None

        self._ask_sheet()
        self._asking.ask(CHOICES, choices)
        return parcel

    def _ask_sheet(self) -> None:
        study, parcel = self.study, self.parcel
        if study is not None and parcel is not None:
            self._asking.ask(SHEET, lambda progress: study.sheet(parcel, progress))

    def renew_plan(self, plan: VectorSource | None) -> None:
        """Show another plan on the sheets, that of the parcel that is looked at included."""
        study = self.study
        if study is not None:
            self._asking.ask(PLAN, lambda progress: study.renew_plan(plan, progress))

    def leave(self) -> None:
        """No parcel is looked at any more."""
        self.parcel = None
        self._asking.forget(SHEET, CHOICES, EFFECT)

    def attempt(self, parts: Sequence[PartWork]) -> None:
        """Ask what parts of work on the parcel would change; an older question about that falls away."""
        study, parcel, several = self.study, self.parcel, tuple(parts)
        if study is None or parcel is None or not several:
            self._asking.forget(EFFECT)
            return
        self._asking.ask(EFFECT, lambda progress: study.effect(parcel, several, progress))

    @property
    def waiting(self) -> bool:
        """Whether an answer about a parcel is under way."""
        return self._asking.pending

    # ---- answers --------------------------------------------------------------------------------
    def _opened(self, kind: str, answer: object) -> None:
        if kind == NAMES and isinstance(answer, Names):
            self.named.emit(answer)
        elif isinstance(answer, Study):
            self.study = answer
            self.opened.emit()

    def _not_opened(self, kind: str, fault: str) -> None:
        if kind == OPEN:
            self.not_opened.emit(fault or translate("Zoemzone", "Opening was stopped."))

    def _answered(self, kind: str, answer: object) -> None:
        if kind == PLAN:
            if not self._asking.holds(SHEET):  # one that waits for its turn is answered with this plan
                self._ask_sheet()
            return
        {SHEET: self.told, CHOICES: self.offered, EFFECT: self.changed}[kind].emit(answer)

    def _busy(self, busy: bool) -> None:
        if busy and not self._timer.isActive():
            self._timer.start()
        elif not busy:
            self._timer.stop()
            self.slow.emit(False)
