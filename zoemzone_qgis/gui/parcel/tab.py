"""The parcel tab: the inputs, the sheet of one parcel, what can be done there, and the plan."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget


class ParcelTab(QWidget):
    """One parcel looked at: what it offers, what it lacks, and what a measure would change."""

    def __init__(self, iface: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._iface = iface
        QVBoxLayout(self)

    def stop(self) -> None:
        """End every question under way, and take tools and marks off the map; for unload."""
