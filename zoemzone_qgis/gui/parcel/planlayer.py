"""The plan that is being made: a layer whose rows stand in its edit buffer, so that Ctrl+Z undoes map and numbers."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from .plantotals import Budget, Totals


class PlanKeeper(QObject):
    """Holds the plan of the project and keeps its totals.

    ``changed`` is sent whenever rows, budget, name or the layer itself change, by whomever; ``told`` with a sentence for
    the user when something could not be done.
    """

    changed = pyqtSignal()
    told = pyqtSignal(str)

    def __init__(self, iface: Any = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self._layer: QgsVectorLayer | None = None
        self.budget = Budget()
        self.asks: Callable[[str], bool] = lambda question: True

    @property
    def layer(self) -> QgsVectorLayer | None:
        """The layer of the plan; None as long as there is none."""
        return self._layer

    def add(self, parcel: Any, parts: Sequence[Any], effect: Any) -> bool:
        """Put the measures of one parcel into the plan, as one step that can be undone. A plan is made where there is
        none; where the parcel is in it already, ``asks`` is asked whether to replace it. Says whether it was done."""
        return False

    def holds(self, parcel: Any) -> list[int]:
        """The feature ids of the rows of a parcel in the plan."""
        return []

    def remove(self, ids: Sequence[int]) -> bool:
        """Take rows out of the plan by their feature ids, as one step that can be undone."""
        return False

    def undo(self) -> None:
        """Take back the last step."""

    def redo(self) -> None:
        """Do the last step again that was taken back."""

    def totals(self) -> Totals:
        """What the plan costs and brings, unsaved rows included."""
        return Totals()

    def stop(self) -> None:
        """Let go of the layer and of the project; for unload. The layer stays in the project as it is."""
