"""A layer chosen from what a service offers, for entries whose layer is not named."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from qgis.core import QgsFeedback
from qgis.gui import QgsFilterLineEdit
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QLabel, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from ... import settings
from ...catalogue.capabilities import Offered, offered
from ...catalogue.fetch import Fetcher
from ...catalogue.model.search import plain
from ...i18n import translate
from ..tasks import Tasks, Work
from ..widgets import SPACING, heading, note, paint
from .logins import login_of
from .wording import title

if TYPE_CHECKING:
    from ...catalogue.model.entry import Entry
    from ...catalogue.sources import CatalogueStore

WIDTH, HEIGHT = 560, 480
_OFFERED = int(Qt.ItemDataRole.UserRole)
_QUOTED = re.compile(r"[\"“„'‘]([^\"”“'’]{3,40})[\"”'’]")


def offers_of(entry: Entry, authcfg: str, timeout_s: float, feedback: QgsFeedback) -> list[Offered]:
    """What the service of an entry offers. For a worker."""
    fetcher = Fetcher(timeout_s, 2, feedback, authcfg)
    try:
        return offered(entry, fetcher)
    finally:
        fetcher.close()


class ChooseLayer(QDialog):
    """What a service offers, with a box to search in."""

    def __init__(self, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ZoemzoneChooseLayer")
        self.setWindowTitle(translate("Zoemzone", "Choose a layer"))
        self.resize(WIDTH, HEIGHT)
        self._entry = entry
        self.search, self.tree, self.told = QgsFilterLineEdit(), QTreeWidget(), note()
        self.search.setShowSearchIcon(True)
        self.search.setPlaceholderText(translate("Zoemzone", "Search in names and titles"))
        self.search.setText(words_of(entry))
        self.tree.setHeaderLabels([translate("Zoemzone", "Title"), translate("Zoemzone", "Name")])
        self.tree.setRootIsDecorated(False)
        self.tree.setAlternatingRowColors(True)
        self.tree.setSortingEnabled(True)
        ok = QDialogButtonBox.StandardButton.Ok
        self.buttons = QDialogButtonBox(ok | QDialogButtonBox.StandardButton.Cancel)
        self.buttons.button(ok).setEnabled(False)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setSpacing(SPACING)
        address = QLabel(entry.address)
        address.setTextFormat(Qt.TextFormat.PlainText)
        address.setWordWrap(True)
        for widget in (heading(title(entry)), address, self.search, self.told, self.tree, self.buttons):
            layout.addWidget(widget)
        self.search.textChanged.connect(self._filter)
        self.tree.itemSelectionChanged.connect(self._look_at_button)
        self.tree.itemDoubleClicked.connect(lambda *_: self.accept())
        self._tasks = Tasks(self)
        self._ask()

    def _ask(self) -> None:
        self.told.setText(translate("Zoemzone", "Asking what the service offers …"))
        entry, timeout_s = self._entry, settings.TIMEOUT_S.get()
        authcfg = login_of(entry)
        text = translate("Zoemzone", "Asking what the service offers")
        task = Work(text, lambda feedback: offers_of(entry, authcfg, timeout_s, feedback))
        task.done.connect(self.show_offers)
        task.fault.connect(self._fail)
        self._tasks.start(task)

    def show_offers(self, offers: Sequence[Offered]) -> None:
        """The layers of the service, filtered by the words that the entry brings."""
        if sip.isdeleted(self):
            return
        self.tree.clear()
        self.tree.setSortingEnabled(False)
        for one in offers:
            item = QTreeWidgetItem([one.title or one.name, one.name])
            item.setData(0, _OFFERED, one)
            self.tree.addTopLevelItem(item)
        self.tree.setSortingEnabled(True)
        self.tree.sortItems(0, Qt.SortOrder.AscendingOrder)
        self.tree.resizeColumnToContents(0)
        self.tree.setColumnWidth(0, min(self.tree.columnWidth(0), WIDTH * 2 // 3))
        if not self._matches(self.search.text()):
            self.search.setText("")  # the words of the entry are a help, not a wall
        self._filter(self.search.text())

    def _fail(self, text: str) -> None:
        if not sip.isdeleted(self):
            paint(self.told, "red")
            self.told.setText(text)

    def _matches(self, text: str) -> list[QTreeWidgetItem]:
        words = plain(text).split()
        items = [self.tree.topLevelItem(row) for row in range(self.tree.topLevelItemCount())]
        return [item for item in items if all(word in plain(f"{item.text(0)} {item.text(1)}") for word in words)]

    def _filter(self, text: str) -> None:
        shown = self._matches(text)
        for row in range(self.tree.topLevelItemCount()):
            item = self.tree.topLevelItem(row)
            item.setHidden(item not in shown)
        if len(shown) == 1:
            self.tree.setCurrentItem(shown[0])
        count = self.tree.topLevelItemCount()
        text = translate("Zoemzone", "{shown} of {count} layers")
        self.told.setText(text.format(shown=len(shown), count=count) if count else nothing_offered())
        self._look_at_button()

    def _look_at_button(self) -> None:
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(self.chosen() is not None)

    def chosen(self) -> Offered | None:
        """The layer that is selected and shown."""
        items = [item for item in self.tree.selectedItems() if not item.isHidden()]
        return items[0].data(0, _OFFERED) if items else None

    def accept(self) -> None:
        """Only with a choice."""
        if self.chosen() is not None:
            super().accept()

    def done(self, result: int) -> None:
        """Also when it is closed: the request ends."""
        self._tasks.cancel()
        super().done(result)


def nothing_offered() -> str:
    """What is said of a service without layers."""
    return translate("Zoemzone", "The service offers no layers.")


def words_of(entry: Entry) -> str:
    """The words to search for that the note of an entry puts between quotes.

    >>> from ...catalogue.model.entry import Entry, Words
    >>> words_of(Entry("a", "b", Words("x"), "wms", note='the name was not found: search for "bijen"'))
    'bijen'
    """
    found = _QUOTED.search(entry.note)
    return found[1] if found else ""


def choose_layer(entry: Entry, store: CatalogueStore, parent: QWidget | None = None) -> Entry | None:
    """Ask the user which layer of the service an entry means, and keep the answer in the local catalogue file.

    Returns the entry with its layer filled in; None when nothing was chosen. Read the catalogue again afterwards.
    Raises Fault or OSError where the file cannot be written.
    """
    dialog = ChooseLayer(entry, parent)
    try:
        if dialog.exec() != QDialog.DialogCode.Accepted:
            return None
        chosen = dialog.chosen()
    except RuntimeError:
        return None  # the dock went, and the dialog with it
    finally:
        if not sip.isdeleted(dialog):
            dialog.deleteLater()
    if chosen is None:
        return None
    made = with_offer(entry, chosen)
    store.keep(made)
    return made


def with_offer(entry: Entry, chosen: Offered) -> Entry:
    """An entry with the layer that was chosen, and the scale limits that the service states."""
    return replace(
        entry,
        layer=chosen.name,
        scale_min=entry.scale_min or chosen.scale_min,
        scale_max=entry.scale_max or chosen.scale_max,
    )
