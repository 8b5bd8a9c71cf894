"""The catalogues read and renewed in the background."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsFeedback
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ... import settings
from ...catalogue.fetch import Fetcher
from ...catalogue.model.catalogue import Catalogue
from ...catalogue.sources import CatalogueStore
from ...errors import sentence
from ...i18n import translate
from ..tasks import Tasks, Work
from . import messages
from .jobs import JobList

ACCEPT = "application/json"
KEY = "catalogue"


class CatalogueReader(QObject):
    """Reads from disk; fetches from the web only when asked."""

    read = pyqtSignal(object)
    """The Catalogue."""
    told = pyqtSignal(str, bool)
    failed = pyqtSignal(str)
    """Nothing could be read: why."""

    def __init__(self, store: CatalogueStore, jobs: JobList, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.store, self._jobs = store, jobs
        self._tasks = Tasks(self)

    def look(self) -> None:
        """Read the catalogues again from disk."""
        store = self.store
        self._do(lambda feedback: store.read(), False)

    def renew(self) -> None:
        """Fetch the catalogue behind the web address, then read again."""
        if not settings.CATALOGUE_ADDRESS.get().strip():
            self.told.emit(
                translate("Zoemzone", "No web address of a catalogue is set: see the options of Zoem Zone."), True
            )
            return
        store = self.store
        self._do(lambda feedback: renewed(store, feedback), True)

    def stop(self) -> None:
        """Cancel all."""
        self._tasks.cancel()

    def _do(self, work: Callable[[QgsFeedback], Catalogue], fetching: bool) -> None:
        task = Work(translate("Zoemzone", "Catalogue of layers"), work, hidden=not fetching)
        task.done.connect(lambda catalogue: self._show(catalogue, fetching))
        task.fault.connect(lambda text: self._fail(text, fetching))
        if fetching:
            self._jobs.add(KEY, translate("Zoemzone", "Catalogue of layers"), task.cancel)
            task.taskCompleted.connect(self._end)
            task.taskTerminated.connect(self._end)
        self._tasks.start(task)

    def _end(self) -> None:
        self._jobs.end(KEY)

    def _show(self, catalogue: Catalogue, fetched: bool) -> None:
        if sip.isdeleted(self):
            return
        for fault in catalogue.warnings:
            messages.log(sentence(fault), True)
        self.read.emit(catalogue)
        if fetched:
            text = translate("Zoemzone", "The catalogue is renewed: {count} layers.")
            self.told.emit(text.format(count=len(catalogue.entries)), False)

    def _fail(self, text: str, fetching: bool) -> None:
        if sip.isdeleted(self):
            return
        self.told.emit(text, True)
        if not fetching:
            self.failed.emit(text)


def renewed(store: CatalogueStore, feedback: QgsFeedback, address: str | None = None) -> Catalogue:
    """Fetch the catalogue behind an address (that of the settings when not given). In a worker."""
    fetcher = Fetcher(settings.TIMEOUT_S.get(), feedback=feedback)
    try:
        return store.renew(lambda url: fetcher.get(url, accept=ACCEPT).body, address)
    finally:
        fetcher.close()
