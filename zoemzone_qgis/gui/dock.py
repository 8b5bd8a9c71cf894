"""The dock: the catalogue of layers, where an officer's day starts, and one parcel on the map, where it ends."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QTabWidget

from .. import settings
from ..i18n import translate
from .catalogue.messages import TAG
from .catalogue.tab import CatalogueTab
from .parcel.tab import ParcelTab

OBJECT_NAME = "ZoemzoneDock"
"""The state of the window is saved under it."""


class ZoemzoneDock(QgsDockWidget):
    """Two tabs. Made when it is first shown; ``stop`` before it is removed."""

    def __init__(self, iface: Any) -> None:
        super().__init__(TAG)
        self.setObjectName(OBJECT_NAME)
        self.setAllowedAreas(Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea)
        self.catalogue = CatalogueTab(iface)
        self.parcel = ParcelTab(iface)
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.addTab(self.catalogue, translate("Zoemzone", "Catalogue"))
        self.tabs.addTab(self.parcel, translate("Zoemzone", "Parcel"))
        self.tabs.setCurrentIndex(min(int(settings.DOCK_TAB.get()), self.tabs.count() - 1))
        self.tabs.currentChanged.connect(self._remember_tab)
        self.setWidget(self.tabs)
        self.catalogue.take_drops(self)

    def _remember_tab(self, index: int) -> None:
        settings.DOCK_TAB.set(index)

    def stop(self) -> None:
        """Cancel what runs and let go of the map and the project; called before the dock is removed."""
        self.catalogue.stop()
        self.parcel.stop()
