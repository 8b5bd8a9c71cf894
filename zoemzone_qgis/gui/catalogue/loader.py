"""Entries become layers of the project: one task each, side by side, none of them in the way of the user."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from typing import Any

from qgis.core import QgsMapLayer, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ... import settings
from ...catalogue.address import downloaded_kinds
from ...catalogue.loading import LoadTask
from ...catalogue.model.entry import Entry
from ...catalogue.model.state import RED, State
from ...catalogue.municipality import Municipality
from ...catalogue.offline import OfflineStore
from ...i18n import translate
from ..tasks import Tasks
from . import group, messages, wording
from .jobs import JobList
from .logins import login_of
from .question import Question
from .states import of_source
from .tree import CatalogueModel

FOLDER = "layers"


class Loader(QObject):
    """Loads, renews and asks what to do with a layer that is there already."""

    learned = pyqtSignal(str, object)
    """Id of an entry and the state that loading it showed."""
    told = pyqtSignal(str, bool)

    def __init__(self, model: CatalogueModel, jobs: JobList, question: Question, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model, self._jobs, self._question = model, jobs, question
        self._tasks = Tasks(self)
        self._tasks.ended.connect(self._end)
        self._failed: list[str] = []
        self.scale: Callable[[], float] = lambda: 0.0

    def load(self, entries: Sequence[Entry], municipality: Municipality | None) -> None:
        """Load entries; for those that stand in the project already, ask first."""
        busy = set(self._jobs.keys())
        fresh = [entry for entry in dict.fromkeys(entries) if _key(entry) not in busy]
        homeless = [entry for entry in fresh if municipality is None and needs_municipality(entry)]
        if homeless:
            self.told.emit(translate("Zoemzone", "Choose a municipality first: these layers are loaded for it."), True)
            fresh = [entry for entry in fresh if entry not in homeless]
        code, project = municipality.code if municipality else "", QgsProject.instance()
        there = [entry for entry in fresh if group.layers_of(project, entry.id, code)]
        for entry in fresh:
            if entry not in there:
                self._start(entry, municipality, ())
        if there:
            self._ask(there, municipality)

    def renew(self, entries: Sequence[Entry], municipality: Municipality | None) -> None:
        """Load entries anew, in the place of the layers that are there."""
        code = municipality.code if municipality else ""
        for entry in entries:
            old = group.layers_of(QgsProject.instance(), entry.id, code)
            self._start(entry, municipality, [layer.id() for layer in old])

    def stop(self) -> None:
        """Cancel all."""
        self._tasks.cancel()

    def _ask(self, there: list[Entry], municipality: Municipality | None) -> None:
        if len(there) == 1:
            text = translate("Zoemzone", "{title} is in the project already.").format(title=wording.title(there[0]))
        else:
            text = translate("Zoemzone", "{count} of these layers are in the project already.").format(count=len(there))

        def another() -> None:
            for entry in there:
                self._start(entry, municipality, ())

        self._question.ask(
            text,
            (
                (translate("Zoemzone", "Renew"), lambda: self.renew(there, municipality)),
                (translate("Zoemzone", "Add another"), another),
                (translate("Zoemzone", "Cancel"), lambda: None),
            ),
        )

    def _start(self, entry: Entry, municipality: Municipality | None, old: Sequence[str]) -> None:
        store = OfflineStore(settings.offline_file())
        folder = settings.data_folder() / FOLDER
        task = LoadTask(entry, municipality, folder, store, login_of(entry), self.scale())
        task.progressed.connect(self._progress)
        task.loaded.connect(partial(self._loaded, task, tuple(old)))
        task.failed.connect(self._refused)
        self._jobs.add(_key(entry), wording.title(entry), task.cancel)
        self._tasks.start(task)

    def _progress(self, key: str, percent: float, text: str) -> None:
        self._jobs.tell(_PREFIX + key, percent, text)

    def _loaded(self, task: LoadTask, old: tuple[str, ...], key: str, layer: QgsMapLayer) -> None:
        if sip.isdeleted(self):
            return
        entry, project = task.entry, QgsProject.instance()
        shelf, place = self._place(entry)
        before = [one for one in (project.mapLayer(one) for one in old) if one is not None]
        if before:
            added = group.replace(project, before[0], layer)
            for one in before[1:]:
                project.removeMapLayer(one.id())
        else:
            added = group.add(project, layer, entry, shelf, place)
        title = wording.title(entry)
        if not added:
            self._refuse(key, State(RED, translate("Zoemzone", "QGIS does not take the layer."), datetime.now()))
            return
        self.learned.emit(key, task.state)
        messages.log(translate("Zoemzone", "{title} is loaded.").format(title=title))
        if task.message:
            self.told.emit(f"{title}: {task.message}", False)

    def _place(self, entry: Entry) -> tuple[str, tuple[int, int]]:
        """The name of the theme of an entry, and its place in the catalogue."""
        for row, shelf in enumerate(self._model.shelves):
            if shelf.key == entry.theme:
                places = [one.id for one in shelf.entries]
                return shelf.name, (row, places.index(entry.id) if entry.id in places else len(places))
        return entry.theme, (len(self._model.shelves), 0)

    def _refused(self, key: str, state: Any) -> None:
        if not sip.isdeleted(self):
            self._refuse(key, state)

    def _refuse(self, key: str, state: State) -> None:
        entry = self._model.entry(key)
        text = f"{wording.title(entry) if entry else key}: {state.reason}"
        messages.log(text, True)
        self._failed.append(text)
        if of_source(state):
            self.learned.emit(key, state)

    def _end(self, task: object) -> None:
        if isinstance(task, LoadTask):
            self._jobs.end(_key(task.entry))
        if not self._tasks.running() and self._failed:
            failed, self._failed = self._failed, []
            if len(failed) == 1:
                self.told.emit(failed[0], True)
            else:
                text = translate("Zoemzone", "{count} layers could not be loaded; the reason stands beside each.")
                self.told.emit(text.format(count=len(failed)), True)


_PREFIX = "load:"


def _key(entry: Entry) -> str:
    return _PREFIX + entry.id


def needs_municipality(entry: Entry) -> bool:
    """Whether an entry cannot be asked for without: what is downloaded would else be the whole country."""
    return entry.selection.by != "none" and entry.kind in downloaded_kinds()
