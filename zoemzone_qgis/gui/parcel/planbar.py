"""The plan below the list of measures: its name, its totals against the budget, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtWidgets import QWidget

from .planlayer import PlanKeeper


class PlanBar(QWidget):
    """Name, budget, running totals, and buttons: new, open, save, a copy to share, undo, redo, the sheet of a parcel."""

    def __init__(self, keeper: PlanKeeper, iface: Any = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keeper, self._iface = keeper, iface
        self._subject: Callable[[], Any] = lambda: None

    def set_subject(self, subject: Callable[[], Any]) -> None:
        """Where to ask for the parcel of which a sheet is to be made: a function that gives ``export.Subject`` (the
        parcel, its sheet, the parts of its measures, their effect) or None where no parcel is chosen."""
        self._subject = subject

    def stop(self) -> None:
        """End exports under way and let go of the plan; for unload."""
