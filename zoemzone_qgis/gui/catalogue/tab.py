"""The catalogue tab: municipality, search, the tree of layers, what is under way, and the way to the analysis."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QKeySequence, QShortcut
from qgis.PyQt.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout, QWidget

from ... import settings
from ...catalogue.download import downloadable
from ...catalogue.model.catalogue import Catalogue
from ...catalogue.model.entry import Entry
from ...catalogue.municipality import Municipality
from ...catalogue.sources import CatalogueStore
from ...errors import Fault, sentence
from ...i18n import translate
from ..layouts.action import open_dialog
from ..widgets import SPACING, Empty
from . import analysis, analysisdialog, drag, group, messages, wording
from .checker import Checker
from .chooselayer import choose_layer
from .copier import Copier
from .details import DetailsDialog, LoginDialog
from .filter import CatalogueFilter
from .foot import Buttons, Onward
from .head import Head
from .jobs import JobList
from .loader import Loader
from .menu import EntryMenu
from .municipalitybox import MunicipalityBox
from .optionspage import CHANGES, OPTIONS_PAGE
from .partnerdrop import PartnerDrop
from .question import Question
from .reader import CatalogueReader
from .states import StateBook
from .tree import CatalogueModel
from .view import CatalogueView

TREE, READING, FAILED, NOTHING, NO_FAVOURITES = range(5)
"""The pages in the middle of the tab."""


class CatalogueTab(QWidget):
    """Puts the parts together: who asks what of whom."""

    def __init__(self, iface: Any, parent: QWidget | None = None, store: CatalogueStore | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ZoemzoneCatalogue")
        self._iface = iface
        self._after: list[str] = []  # ids to load once the catalogue is read again
        self._unfolded: list[str] | None = None
        self._stopped = False
        self.store = store or CatalogueStore()
        self.book = StateBook()
        self.model = CatalogueModel(self)
        self.shown = CatalogueFilter(self.model, self)
        self._build()
        self._connect()
        self._watch_project()
        self.model.set_states(self.book.read())
        self.model.set_favourites(settings.FAVOURITES.get())
        self.pages.setCurrentIndex(READING)
        self.reader.look()
        self.copier.look(self.municipality)
        if self.box.problem:
            self.tell(self.box.problem, True)

    @property
    def municipality(self) -> Municipality | None:
        """The one that everything is loaded for."""
        return self.box.municipality

    # parts

    def _build(self) -> None:
        self.box = MunicipalityBox(self._iface, self)
        self.head = Head(self)
        self.view = CatalogueView(self.shown, self)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.view)
        self.pages.addWidget(Empty(translate("Zoemzone", "Reading the catalogue …")))
        self.broken = Empty("", translate("Zoemzone", "Read again"), self.look)
        self.pages.addWidget(self.broken)
        nothing = translate("Zoemzone", "No layer holds all these words.")
        self.pages.addWidget(Empty(nothing, translate("Zoemzone", "Clear the search"), self.head.search.clear))
        unmarked = translate("Zoemzone", "No favourites here. Mark a layer as favourite with the right mouse button.")
        self.pages.addWidget(Empty(unmarked, translate("Zoemzone", "Show all layers"), self._unstar))
        self.buttons = Buttons(self)
        self.question = Question(self)
        self.jobs = JobList(self)
        self.onward = Onward(self)
        self.onward.model.setVisible(analysis.has_model())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACING, SPACING, SPACING, SPACING)
        layout.setSpacing(SPACING)
        layout.addWidget(self.box)
        layout.addWidget(self.head)
        layout.addWidget(self.pages, 1)
        for part in (self.buttons, self.question, self.jobs, self.onward):
            layout.addWidget(part)
        self.reader = CatalogueReader(self.store, self.jobs, self)
        self.loader = Loader(self.model, self.jobs, self.question, self)
        self.checker = Checker(self.jobs, self)
        self.copier = Copier(self.jobs, self._title, self)
        self.menu = EntryMenu(self.model, self)
        self.loader.scale = self.checker.scale = self._scale
        self.partners: PartnerDrop | None = None
        self.find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        self.find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _connect(self) -> None:
        self.find.activated.connect(self._to_search)
        for part in (self.box, self.reader, self.loader, self.checker, self.copier):
            part.told.connect(self.tell)
        self.box.changed.connect(lambda: self.copier.look(self.municipality))
        self.reader.read.connect(self._show)
        self.reader.failed.connect(self._fail)
        self.loader.learned.connect(lambda key, state: self._learn({key: state}))
        self.copier.learned.connect(lambda key, state: self._learn({key: state}))
        self.checker.learned.connect(self._learn)
        self.copier.aged.connect(self.model.set_copies)
        self.view.wanted.connect(self.load)
        self.view.menu.connect(self._menu)
        self.view.refused.connect(lambda text: self.tell(text, True))
        self.view.selectionModel().selectionChanged.connect(lambda *ignored: self._choose())
        self.buttons.load.clicked.connect(lambda checked=False: self.load(self.view.picked()))
        self.buttons.check.clicked.connect(lambda checked=False: self.check(self.picked_or_theme()))
        self.buttons.copy.clicked.connect(lambda checked=False: self.copy(self.view.picked()))
        self.onward.analysis.clicked.connect(
            lambda checked=False: analysisdialog.open_analysis(self._iface, self.municipality, self._orders())
        )
        self.onward.model.clicked.connect(
            lambda checked=False: analysisdialog.open_model(self._iface, self.municipality, self._orders())
        )
        self._connect_head()
        self._connect_menu()
        self.model.undraggable = drag.refusal
        self.model.mime_names = [drag.MIME]
        self.model.mime = drag.mime
        self.drops = drag.DropHandler(lambda key: self.model.entry(key) is not None, self._dropped)
        if self._iface is not None:
            self._iface.registerCustomDropHandler(self.drops)

    def _connect_head(self) -> None:
        head = self.head
        head.searched.connect(self._search)
        head.starred.connect(self._star)
        head.down.connect(self._to_tree)
        head.check_all.triggered.connect(lambda checked=False: self.check(self.view.all()))
        head.renew_copies.triggered.connect(lambda checked=False: self.renew_copies())
        head.renew.triggered.connect(lambda checked=False: self.reader.renew())
        head.look.triggered.connect(lambda checked=False: self.look())
        head.bring.triggered.connect(lambda checked=False: self._bring())
        head.unfold.triggered.connect(lambda checked=False: self.view.unfold_all())
        head.fold.triggered.connect(lambda checked=False: self.view.collapseAll())
        head.layouts.triggered.connect(lambda checked=False: open_dialog(self._iface))
        head.options.triggered.connect(lambda checked=False: self._options())

    def _connect_menu(self) -> None:
        menu = self.menu
        menu.load.connect(self.load)
        menu.check.connect(self.check)
        menu.copy.connect(self.copy)
        menu.favourite.connect(self._mark)
        menu.details.connect(self._details)
        menu.login.connect(lambda entry: LoginDialog(entry, self).open())
        menu.layer.connect(self._choose_layer)

    def _watch_project(self) -> None:
        project = QgsProject.instance()
        project.layersAdded.connect(self._layers)
        project.layersRemoved.connect(self._layers)
        self._layers()
        project.cleared.connect(self.loader.stop)  # what was asked for one project does not land in the next
        CHANGES.written.connect(self.look)

    def take_drops(self, widget: QWidget) -> None:
        """Have a widget, such as the dock, take what partners send."""
        self.partners = PartnerDrop(widget, self.store)
        self.partners.kept.connect(self._kept)
        self.partners.told.connect(self.tell)

    def stop(self) -> None:
        """Cancel what runs and let go of the project; for unload. A second time does nothing."""
        if self._stopped:
            return
        self._stopped = True
        project = QgsProject.instance()
        project.cleared.disconnect(self.loader.stop)
        project.layersAdded.disconnect(self._layers)
        project.layersRemoved.disconnect(self._layers)
        CHANGES.written.disconnect(self.look)
        if self._iface is not None:
            self._iface.unregisterCustomDropHandler(self.drops)
        for part in (self.reader, self.loader, self.checker, self.copier, self.box):
            part.stop()
        if self.partners is not None:
            self.partners.stop()

    # what the user asks

    def load(self, entries: Sequence[Entry]) -> None:
        """Load entries; a place for the user's own layer asks for the file, a source without a layer which one."""
        ready: list[Entry] = []
        for entry in entries:
            if entry.is_slot:
                self._bring(entry)
            elif entry.must_choose_layer:
                chosen = self._choose_layer(entry, again=False)
                ready += [chosen] if chosen is not None else []
            else:
                ready.append(entry)
        self.loader.load(ready, self.municipality)

    def check(self, entries: Sequence[Entry]) -> None:
        """Ask whether the sources are alive."""
        self.checker.check(entries, self.municipality)

    def copy(self, entries: Sequence[Entry]) -> None:
        """Make or renew offline copies."""
        self.copier.copy(entries, self.municipality)

    def renew_copies(self) -> None:
        """Renew all copies that there are for the municipality."""
        kept = [entry for entry in self.model.entries() if self.model.copied(entry.id) is not None]
        if not kept:
            text = translate("Zoemzone", "There are no offline copies for this municipality yet.")
            self.tell(text, False)
            return
        self.copy(kept)

    def look(self) -> None:
        """Read the catalogues again."""
        self.reader.look()

    def tell(self, text: str, warning: bool = False) -> None:
        """A sentence for the user."""
        messages.tell(self._iface, text, warning)

    def picked_or_theme(self) -> list[Entry]:
        """The chosen layers, else those of the theme on which the user stands."""
        picked, current = self.view.picked(), self.view.currentIndex()
        return picked or (self.view.of_theme(current) if current.isValid() else [])

    # what comes back

    def _show(self, catalogue: Catalogue) -> None:
        first = not self.model.shelves
        folds, current = self.view.open_themes(), [entry.id for entry in self.view.picked()]
        self.model.show(catalogue)
        self.view.unfold([shelf.key for shelf in self.model.shelves[:1]] if first else folds)
        if current:
            self.view.show_entry(current[0])
        self._star(self.head.star.isChecked())
        if not catalogue.entries:
            faults = [sentence(fault) for fault in catalogue.warnings[:1]]
            self._fail(faults[0] if faults else translate("Zoemzone", "The catalogue holds no layers."))
        after, self._after = self._after, []
        self.load([entry for entry in map(self.model.entry, after) if entry is not None])

    def _fail(self, text: str) -> None:
        if not self.model.shelves:
            self.broken.say(text)
            self.pages.setCurrentIndex(FAILED)

    def _learn(self, states: dict[str, Any]) -> None:
        self.model.set_states(states)
        self.book.add(states)

    def _layers(self, *ignored: object) -> None:
        self.model.set_loaded(group.loaded_entries(QgsProject.instance()))

    def _kept(self, key: str) -> None:
        self._after.append(key)
        self.look()

    # search and favourites

    def _search(self, text: str) -> None:
        if text.strip() and self._unfolded is None:
            self._unfolded = self.view.open_themes()
        self.shown.search(text)
        if text.strip():
            self.view.unfold_all()
        elif self._unfolded is not None:
            self.view.unfold(self._unfolded)
            self._unfolded = None
        self._page()

    def _star(self, on: bool) -> None:
        self.shown.keep_only(settings.FAVOURITES.get() if on else None)
        if on:
            self.view.unfold_all()
        self._page()

    def _unstar(self) -> None:
        self.head.star.setChecked(False)

    def _mark(self, entries: list[Entry], on: bool) -> None:
        """Make layers favourites, or no longer."""
        keys = dict.fromkeys(settings.FAVOURITES.get())
        for entry in entries:
            keys.pop(entry.id, None)
            if on:
                keys[entry.id] = None
        settings.FAVOURITES.set(tuple(keys))
        self.model.set_favourites(keys)
        if self.head.star.isChecked():
            self._star(True)

    def _page(self) -> None:
        """The tree, or why it is empty."""
        shown = self.shown.shown()
        self.head.count(shown, len(self.model.entries()))
        if shown:
            self.pages.setCurrentIndex(TREE)
        elif self.head.search.text().strip():
            self.pages.setCurrentIndex(NOTHING)
        elif self.head.star.isChecked():
            self.pages.setCurrentIndex(NO_FAVOURITES)
        self._choose()

    def _to_search(self) -> None:
        self.head.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.head.search.selectAll()

    def _to_tree(self) -> None:
        """From the search to the first layer it found."""
        if not self.view.picked() and self.view.all():
            self.view.show_entry(self.view.all()[0].id)
        self.view.setFocus(Qt.FocusReason.TabFocusReason)

    # small things

    def _choose(self) -> None:
        picked, asked = self.view.picked(), self.picked_or_theme()
        sources = [entry for entry in asked if not entry.is_slot]
        self.buttons.choose(
            len(picked), len(sources), sum(not entry.is_slot and downloadable(entry) for entry in picked)
        )

    def _menu(self, entries: list[Entry], theme: str, where: QPoint) -> None:
        made = self.menu.of_theme(entries) if theme else self.menu.of_entries(entries)
        made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        made.popup(where)

    def _bring(self, entry: Entry | None = None) -> None:
        """Ask for a file of the user's own."""
        title = translate("Zoemzone", "File of a partner") if entry is None else self._title(entry.id)
        dialog = QFileDialog(self, title)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self._brought(path, entry.id if entry is not None else ""))
        dialog.open()

    def _brought(self, path: str, slot: str) -> None:
        if self.partners is not None:
            self.partners.open(path, slot)

    def _choose_layer(self, entry: Entry, again: bool = True) -> Entry | None:
        try:
            chosen = choose_layer(entry, self.store, self)
        except (Fault, OSError) as error:
            self.tell(sentence(error), True)
            return None
        if chosen is not None:
            if again:
                self._after.append(chosen.id)
            self.look()
        return chosen

    def _details(self, entry: Entry) -> None:
        DetailsDialog(entry, self.model.state(entry.id), self.model.copied(entry.id), self).show()

    def _options(self) -> None:
        if self._iface is not None:
            self._iface.showOptionsDialog(self._iface.mainWindow(), OPTIONS_PAGE)

    def _orders(self) -> dict[str, int]:
        """Where each layer of the catalogue lies among those of its role."""
        return {entry.id: entry.order for entry in self.store.catalogue.entries}

    def _title(self, key: str) -> str:
        entry = self.model.entry(key)
        return wording.title(entry) if entry is not None else key

    def _scale(self) -> float:
        canvas = self._iface.mapCanvas() if self._iface is not None else None
        return float(canvas.scale()) if canvas is not None else 0.0

    def _dropped(self, keys: list[str]) -> None:
        """Layers were dropped on the map."""
        if not self._stopped:
            self.load([entry for entry in map(self.model.entry, keys) if entry is not None])
