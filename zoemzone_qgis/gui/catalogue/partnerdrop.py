"""Files, addresses and layers that are dropped on the dock: looked at in the background, then shown to be described."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsMapLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

if TYPE_CHECKING:
    from ...catalogue.sources import CatalogueStore


class PartnerDrop(QObject):
    """Makes a widget take what partners send: ``PartnerDrop(dock, store)``."""

    kept = pyqtSignal(str)
    """Id of an entry that was written into a local catalogue file: read the catalogue again and load it."""
    told = pyqtSignal(str, bool)
    """A sentence for the message bar, and whether it is a warning."""

    def __init__(self, widget: QWidget, store: CatalogueStore) -> None:
        super().__init__(widget)
        self._widget, self._store = widget, store

    def open(self, given: str) -> None:
        """Look at a file or an address, then show its dialog."""

    def open_layer(self, layer: QgsMapLayer) -> None:
        """The same for a layer of the project."""

    def stop(self) -> None:
        """End what is under way and close the dialog; for unload."""
