"""Plans on the sheet of a parcel: the one that is being made, and another one that the project holds."""

from __future__ import annotations

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject

from ...core.errors import Fault
from ...errors import sentence
from ...layers.parcel import Parcel
from ...layers.vector import VectorSource
from . import words
from .asking import PLAN as QUESTION
from .asking import Asking
from .guessing import PLAN
from .inputs import Inputs
from .planlayer import PlanKeeper


class OtherPlan(QObject):
    """Gives the study the plan that is chosen among the layers, and again when that is another or is edited.

    The study itself is not opened anew for it. The plan that is being made is never that plan: it changes with every
    step, and the tab tells by itself what it holds.
    """

    def __init__(self, inputs: Inputs, asking: Asking, keeper: PlanKeeper, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inputs, self._asking, self._keeper = inputs, asking, keeper
        self._known: tuple[str, int] = ("", 0)
        inputs.plan_changed.connect(self._look)
        keeper.changed.connect(self._look)
        asking.opened.connect(self._begin)

    def _begin(self) -> None:
        """A study that was opened knows of no plan."""
        self._known = ("", 0)
        self._look()

    def _look(self) -> None:
        if self._keeper.layer is not None and self._inputs.layer(PLAN) is self._keeper.layer:
            self._inputs.fill()
        layer = self._inputs.plan
        key = (layer.id(), self._inputs.plan_edited) if layer is not None else ("", 0)
        if self._asking.study is None or key == self._known:
            return
        self._known = key
        try:
            self._asking.renew_plan(VectorSource(layer) if layer is not None else None)
        except Fault as fault:
            self._asking.renew_plan(None)
            self._asking.failed.emit(QUESTION, sentence(fault))


def planned(keeper: PlanKeeper, parcel: Parcel, layer: QgsVectorLayer) -> list[str]:
    """The measures of a parcel in a plan, in words."""
    told = []
    for number in keeper.holds(parcel):
        feature = layer.getFeature(number)
        names = [str(feature.attribute(key) or "") for key in ("measure", "measure_nl", "measure_en")]
        told.append(f"{names[0]} {words.chosen(names[1], names[2])}".strip())
    return told
