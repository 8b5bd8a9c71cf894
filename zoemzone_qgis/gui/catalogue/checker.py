"""Sources asked whether they are alive, only when the user wants to know."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ... import settings
from ...catalogue.health import CheckTask
from ...catalogue.model.entry import Entry
from ...catalogue.model.state import State
from ...catalogue.municipality import Municipality
from ...i18n import translate
from ..tasks import Tasks
from .jobs import JobList
from .logins import logins_of

KEY = "check:"
TOGETHER_MS = 120
"""States that come in one after another are shown together, so that the tree is drawn a few times a second."""


class Checker(QObject):
    """One task a time asked, all its sources side by side."""

    learned = pyqtSignal(dict)
    """States by id."""
    told = pyqtSignal(str, bool)

    def __init__(self, jobs: JobList, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._tasks = Tasks(self)
        self._tasks.ended.connect(self._end)
        self._number = 0
        self._came: dict[str, State] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TOGETHER_MS)
        self._timer.timeout.connect(self._show)
        self.scale: Callable[[], float] = lambda: 0.0

    def check(self, entries: Sequence[Entry], municipality: Municipality | None) -> None:
        """Ask the sources of entries; a place for the user's own layer has none."""
        asked = [entry for entry in entries if not entry.is_slot]
        if not asked:
            self.told.emit(translate("Zoemzone", "There is nothing to check: choose layers that have a source."), False)
            return
        task = CheckTask(asked, municipality, self.scale(), settings.TIMEOUT_S.get(), logins_of(asked))
        self._number += 1
        key = f"{KEY}{self._number}"
        task.setProperty("key", key)
        task.checked.connect(self._checked)
        task.progressChanged.connect(lambda percent: self._jobs.tell(key, percent))
        title = translate("Zoemzone", "Check of {count} sources").format(count=len(asked))
        self._jobs.add(key, title, task.cancel)
        self._tasks.start(task)

    def stop(self) -> None:
        """Cancel all."""
        self._timer.stop()
        self._tasks.cancel()

    def _checked(self, key: str, state: State) -> None:
        if sip.isdeleted(self):
            return
        self._came[key] = state
        if not self._timer.isActive():
            self._timer.start()

    def _show(self) -> None:
        came, self._came = self._came, {}
        if came:
            self.learned.emit(came)

    def _end(self, task: object) -> None:
        self._show()
        if isinstance(task, CheckTask):
            self._jobs.end(str(task.property("key")))
