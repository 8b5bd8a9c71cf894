"""What can be done with layers of the catalogue, on the right button and the menu key."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QObject, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QApplication, QMenu, QWidget

from ...catalogue.download import downloadable
from ...catalogue.model.entry import Entry
from ...i18n import translate
from ..widgets import icon
from .tree import CatalogueModel

PAGE_KEYS = ("page", "metadata_url")
"""Keys of a catalogue under which the address of a page about the layer may stand."""


class EntryMenu(QObject):
    """Makes the menu anew each time: what it offers depends on the layers."""

    load = pyqtSignal(list)
    check = pyqtSignal(list)
    copy = pyqtSignal(list)
    favourite = pyqtSignal(list, bool)
    details = pyqtSignal(object)
    login = pyqtSignal(object)
    layer = pyqtSignal(object)
    """The layer of the source is to be chosen again."""

    def __init__(self, model: CatalogueModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model, self._parent = model, parent

    def of_theme(self, entries: Sequence[Entry]) -> QMenu:
        """The menu of a theme."""
        menu, held = QMenu(self._parent), list(entries)
        check = menu.addAction(icon("dock_check"), translate("Zoemzone", "Check the sources of this theme"))
        check.triggered.connect(lambda checked=False: self.check.emit(held))
        copy = menu.addAction(icon("dock_copy"), translate("Zoemzone", "Make offline copies of this theme"))
        kept = [entry for entry in held if not entry.is_slot and downloadable(entry)]
        copy.setEnabled(bool(kept))
        copy.triggered.connect(lambda checked=False: self.copy.emit(kept))
        return menu

    def of_entries(self, entries: Sequence[Entry]) -> QMenu:
        """The menu of one or more layers."""
        menu, held = QMenu(self._parent), list(entries)
        first = held[0]
        load = menu.addAction(icon("dock_add"), translate("Zoemzone", "Load"))
        load.triggered.connect(lambda checked=False: self.load.emit(held))
        menu.setDefaultAction(load)
        check = menu.addAction(icon("dock_check"), translate("Zoemzone", "Check the source"))
        check.setEnabled(any(not entry.is_slot for entry in held))
        check.triggered.connect(lambda checked=False: self.check.emit(held))
        copy = menu.addAction(icon("dock_copy"), translate("Zoemzone", "Make or renew the offline copy"))
        copy.setEnabled(any(not entry.is_slot and downloadable(entry) for entry in held))
        copy.triggered.connect(lambda checked=False: self.copy.emit(held))
        marked = all(self._model.is_favourite(entry.id) for entry in held)
        favourite = menu.addAction(icon("dock_star"), translate("Zoemzone", "Favourite"))
        favourite.setCheckable(True)
        favourite.setChecked(marked)
        favourite.triggered.connect(lambda checked=False: self.favourite.emit(held, not marked))
        if len(held) == 1:
            menu.addSeparator()
            self._of_one(menu, first)
        return menu

    def _of_one(self, menu: QMenu, entry: Entry) -> None:
        address = menu.addAction(translate("Zoemzone", "Copy the address"))
        address.setEnabled(bool(entry.address))
        address.triggered.connect(lambda checked=False: QApplication.clipboard().setText(entry.place))
        for text, page in (
            (translate("Zoemzone", "Open the page in the browser"), page_of(entry)),
            (translate("Zoemzone", "Open the licence in the browser"), entry.licence_url),
        ):
            if page.lower().startswith(("https://", "http://")):  # a catalogue must not open programs or files
                action = menu.addAction(text)
                action.triggered.connect(lambda checked=False, page=page: QDesktopServices.openUrl(QUrl(page)))
        if entry.kind in ("oaf", "wfs", "wms", "wmts", "wcs", "postgis"):
            choose = menu.addAction(translate("Zoemzone", "Choose another layer of this source …"))
            choose.triggered.connect(lambda checked=False: self.layer.emit(entry))
        if not entry.is_file and entry.kind != "postgis":
            login = menu.addAction(translate("Zoemzone", "Login for this source …"))
            login.triggered.connect(lambda checked=False: self.login.emit(entry))
        details = menu.addAction(translate("Zoemzone", "Show what is known of it"))
        details.triggered.connect(lambda checked=False: self.details.emit(entry))


def page_of(entry: Entry) -> str:
    """A page about the layer that a person can read; "" where there is none."""
    named = next((str(entry.extra[key]) for key in PAGE_KEYS if entry.extra.get(key)), "")
    # an OGC API answers a browser with a page of its own
    return named or (entry.address if entry.kind == "oaf" else "")
