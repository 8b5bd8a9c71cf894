"""Offline copies made and renewed, and how old they are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from qgis.core import QgsFeedback
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ... import settings
from ...catalogue.download import downloadable
from ...catalogue.model.entry import Entry
from ...catalogue.model.state import State
from ...catalogue.municipality import Municipality
from ...catalogue.offline import Copy, OfflineStore, RenewTask
from ...i18n import translate
from ..tasks import Tasks, Work
from . import messages, wording
from .jobs import JobList
from .loader import needs_municipality
from .logins import logins_of
from .states import of_source

KEY = "copy:"


class Copier(QObject):
    """One task for all that is asked together: they go into one file, one after another."""

    learned = pyqtSignal(str, object)
    """Id of an entry and the state that asking it showed."""
    aged = pyqtSignal(dict)
    """When each copy for the municipality was made, by id."""
    told = pyqtSignal(str, bool)

    def __init__(self, jobs: JobList, title: Callable[[str], str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs, self._title = jobs, title
        self._tasks = Tasks(self)
        self._tasks.ended.connect(self._end)
        self._municipality: Municipality | None = None
        self._number = 0
        self._made: list[str] = []
        self._failed: list[str] = []

    def look(self, municipality: Municipality | None) -> None:
        """Read which copies there are for a municipality, in the background."""
        self._municipality = municipality
        store = OfflineStore(settings.offline_file())

        def read(feedback: QgsFeedback) -> list[Copy]:
            return store.copies()

        work = Work(translate("Zoemzone", "Offline copies"), read, hidden=True)
        work.done.connect(self._found)
        work.fault.connect(lambda text: messages.log(text, True))
        self._tasks.start(work)

    def copy(self, entries: Sequence[Entry], municipality: Municipality | None) -> None:
        """Make or renew the copies of entries."""
        kept = [entry for entry in entries if not entry.is_slot and downloadable(entry)]
        if municipality is None and any(needs_municipality(entry) for entry in kept):
            self.told.emit(translate("Zoemzone", "Choose a municipality first: these layers are kept for it."), True)
            return
        left = [wording.title(entry) for entry in entries if entry not in kept]
        if left:
            text = translate("Zoemzone", "No copy can be kept of {titles}: such a source gives pictures, not objects.")
            self.told.emit(text.format(titles=", ".join(left)), True)
        if not kept:
            return
        self._municipality = municipality
        store = OfflineStore(settings.offline_file())
        task = RenewTask(kept, municipality, store, logins_of(kept))
        self._number += 1
        key = f"{KEY}{self._number}"
        task.setProperty("key", key)
        many = len(kept)
        if many == 1:
            title = translate("Zoemzone", "Offline copy of {title}").format(title=wording.title(kept[0]))
        else:
            title = translate("Zoemzone", "Offline copies: {count}").format(count=many)
        self._jobs.add(key, title, task.cancel)

        def progressed(entry: str, percent: float, text: str) -> None:
            named = text if many == 1 else ", ".join(part for part in (self._title(entry), text) if part)
            self._jobs.tell(key, percent, named)

        task.progressed.connect(progressed)
        task.renewed.connect(self._renewed)
        task.failed.connect(self._refused)
        self._tasks.start(task)

    def stop(self) -> None:
        """Cancel all."""
        self._tasks.cancel()

    def _found(self, copies: list[Copy]) -> None:
        code = self._municipality.code if self._municipality else ""
        ages: dict[str, datetime] = {one.entry_id: one.when for one in copies if one.municipality in ("", code)}
        self.aged.emit(ages)

    def _renewed(self, key: str, copy: object) -> None:
        self._made.append(key)

    def _refused(self, key: str, state: State) -> None:
        if sip.isdeleted(self):
            return
        text = f"{self._title(key)}: {state.reason}"
        messages.log(text, True)
        self._failed.append(text)
        if of_source(state):
            self.learned.emit(key, state)

    def _end(self, task: object) -> None:
        if not isinstance(task, RenewTask):
            return
        self._jobs.end(str(task.property("key")))
        made, failed, self._made, self._failed = self._made, self._failed, [], []
        if made:
            self.told.emit(translate("Zoemzone", "Offline copies made: {count}").format(count=len(made)), False)
        if len(failed) == 1:
            self.told.emit(failed[0], True)
        elif failed:
            text = translate("Zoemzone", "{count} layers could not be copied; the reason stands beside each.")
            self.told.emit(text.format(count=len(failed)), True)
        self.look(self._municipality)
