"""The catalogue tab."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget


class CatalogueTab(QWidget):
    """Municipality, search, the tree of layers, what is being loaded."""

    def __init__(self, iface: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self.setObjectName("ZoemzoneCatalogue")
        QVBoxLayout(self)

    def stop(self) -> None:
        """Cancel what runs and let go of the project."""
