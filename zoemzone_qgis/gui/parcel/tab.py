"""The parcel tab: the inputs, the sheet of one parcel, what can be done there, and the plan."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsMapLayer, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QShowEvent
from qgis.PyQt.QtWidgets import QProgressBar, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from ...core.errors import Fault
from ...errors import sentence
from ...i18n import translate
from ...layers.parcel import Choices, Effect, Parcel, Sheet
from ...layers.parcel.ground import middle
from ...layers.vector import VectorSource
from ..widgets import SPACING, Empty, note
from .asking import EFFECT, SHEET, Asking
from .choosebox import Names
from .dockwatch import DockWatch
from .drawbar import DrawBar
from .export import Subject
from .guessing import GAPS, HABITAT, OPTIONS, ROLES
from .inputs import Inputs
from .otherplan import OtherPlan, planned
from .pick import Picking
from .planbar import PlanBar
from .planlayer import PlanKeeper
from .room import Lowered, Room, scrolled
from .sheet import SheetView
from .trying import Trying
from .units import Found, by_id

EMPTY, OPENING, SHOWN = range(3)
NEAR_EDGE, PLAN_PX = 6, 150


class ParcelTab(QWidget):
    """One parcel looked at: what it offers, what it lacks, and what a measure would change."""

    def __init__(self, iface: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ZoemzoneParcel")
        self._iface = iface
        self._stopped, self._stale = False, True
        self._found: Found | None = None
        self._key: tuple[object, ...] = ()
        self._dialogs: list[Any] = []
        self._watch = DockWatch(self)
        self._drawn_part: tuple[int, str] | None = None
        self.inputs = Inputs()
        self.asking = Asking(self)
        self.picking = Picking(iface.mapCanvas(), self.inputs)
        self.drawing = DrawBar(iface.mapCanvas())
        self.sheet = SheetView()
        self.trying = Trying()
        self.keeper = PlanKeeper(iface, self)
        self.plan = PlanBar(self.keeper, iface)
        self.plan.set_subject(self.subject)
        self.other_plan = OtherPlan(self.inputs, self.asking, self.keeper, self)
        self._build()
        self._connect()
        self.inputs.fill()

    # ---- layout ---------------------------------------------------------------------------------
    def _build(self) -> None:
        self.message = note("", "amber")
        self.message.setVisible(False)
        self.slow = QProgressBar()
        self.slow.setRange(0, 1)
        self.slow.setTextVisible(False)
        self.slow.setFixedHeight(3)
        self.slow.setAccessibleName(translate("Zoemzone", "Computing"))
        self.empty = Empty("", translate("Zoemzone", "Make a habitat map"), self._do_empty)
        self.opening = QProgressBar()
        waiting = QWidget()
        box = QVBoxLayout(waiting)
        self.opening_text = note(translate("Zoemzone", "The habitat map is being read."))
        box.addStretch(1)
        box.addWidget(self.opening_text)
        box.addWidget(self.opening)
        box.addStretch(2)
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.split.setChildrenCollapsible(False)
        self.split.addWidget(scrolled(self.sheet))
        self.split.addWidget(scrolled(self.trying))
        self.split.setSizes([500, 500])
        self.room = Room(self.split, self.sheet.chart, self.trying)
        self.stack = QStackedWidget()
        for page in (self.empty, waiting, self.split):
            self.stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(NEAR_EDGE, NEAR_EDGE, NEAR_EDGE, NEAR_EDGE)
        layout.setSpacing(SPACING - 2)
        for part in (Lowered(self.inputs), self.picking, self.slow, self.drawing, self.message):
            layout.addWidget(part)
        self.halves = QSplitter(Qt.Orientation.Vertical)
        self.halves.setChildrenCollapsible(False)
        self.halves.addWidget(self.stack)
        self.halves.addWidget(scrolled(self.plan))
        self.halves.setStretchFactor(0, 1)
        self.halves.setStretchFactor(1, 0)
        self.halves.setSizes([10 * PLAN_PX, PLAN_PX])
        layout.addWidget(self.halves, 1)

    def _connect(self) -> None:
        self._watch.closed.connect(self._dock_closed)
        self._watch.opened.connect(self._dock_opened)
        self.inputs.changed.connect(self._inputs_changed)
        self.inputs.asked.connect(self._open_algorithm)
        self.picking.chosen.connect(self.look_at)
        self.picking.told.connect(self.say)
        self.picking.left.connect(self.leave)
        asking = self.asking
        asking.opened.connect(self._opened)
        asking.opening.connect(lambda percent: self.opening.setValue(round(percent)))
        asking.not_opened.connect(self._not_opened)
        asking.named.connect(self._named)
        asking.told.connect(self._told)
        asking.offered.connect(self._offered)
        asking.changed.connect(self._changed)
        asking.failed.connect(self._failed)
        asking.slow.connect(self._slow)
        self.trying.asked.connect(self._try)
        self.trying.draw_wanted.connect(self._draw)
        self.trying.wanted_in_plan.connect(self._add)
        self.drawing.finished.connect(self._drawn)
        self.sheet.gap_wanted.connect(self._show_gap)
        self.keeper.changed.connect(self._plan_changed)

    def stop(self) -> None:
        """End every question under way, and take tools and marks off the map; for unload."""
        if self._stopped:
            return
        self._stopped = True
        self._watch.stop()
        self.drawing.stop()
        self.picking.stop()
        self.asking.stop()
        self.inputs.stop()
        self.plan.stop()
        self.keeper.stop()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802
        """Layers are read when the tab is first seen, not before."""
        super().showEvent(event)
        self._watch.follow()
        if self._stale and not self.inputs.is_settling and not self._stopped:
            self._open()

    def _dock_closed(self) -> None:
        self.drawing.stop()
        self.picking.release()
        self.picking.hide_parcel()

    def _dock_opened(self) -> None:
        if self.asking.parcel is not None and not self._stopped:
            self._mark(self.asking.parcel)

    # ---- opening --------------------------------------------------------------------------------
    def _inputs_changed(self) -> None:
        self._stale = True
        if self.isVisible() and not self._stopped:
            self._open()

    def _open(self) -> None:
        """Read what is chosen, or say what lacks."""
        self._stale = False
        self.say("")
        self.drawing.stop()
        lacks = self.inputs.lacks()
        self.picking.setEnabled(not lacks)
        if lacks:
            self.asking.close()
            self._clear()
            self._show_empty("\n\n".join(text for _, text in lacks), lacks[0][0] == HABITAT)
            return
        parcels = self.inputs.parcels
        self._refresh(parcels)
        same = self.asking.study is not None and self.inputs.key() == self._key
        try:
            if not same:
                self._key = self.inputs.key()
                self.asking.open(self.inputs.sources())
            if parcels is not None:
                self.asking.read_names(VectorSource(parcels), self.inputs.parcel_fields())
        except Fault as fault:
            self.asking.close()
            self._not_opened(sentence(fault))
            return
        if same:
            self._opened()
            return
        self.opening.setValue(0)
        self.stack.setCurrentIndex(OPENING)

    def _refresh(self, parcels: QgsVectorLayer | None) -> None:
        """The parcel that is looked at as it stands in the layer now; none where it is no longer there."""
        found = self._found
        if found is None:
            return
        if parcels is None or found.layer_id != parcels.id():
            self._clear()
        else:
            self._found = by_id(parcels, self.inputs.parcel_fields(), found.feature)
            if self._found is None:
                self._clear()

    def _opened(self) -> None:
        if self.asking.study is not None:
            self.keeper.use(self.asking.study, self._layers())
        if self._found is not None:
            self.look_at(self._found)
            return
        self._show_empty(self._invitation(), False)

    def _invitation(self) -> str:
        text = translate("Zoemzone", "Click a parcel on the map, or type its number.")
        if self.inputs.layer(OPTIONS) is None:
            text += "\n\n" + translate(
                "Zoemzone", "Without measure options there is no rank, and measures are weighed with less knowledge."
            )
        if self.inputs.layer(GAPS) is None:
            text += "\n\n" + translate("Zoemzone", "Without gaps the sheet cannot tell the nearest gap.")
        return text

    def _not_opened(self, text: str) -> None:
        self._clear()
        self._show_empty(text, False)
        self.inputs.setCollapsed(False)

    def _show_empty(self, text: str, with_button: bool) -> None:
        self.empty.say(text)
        if self.empty.button is not None:
            self.empty.button.setVisible(with_button)
        self.stack.setCurrentIndex(EMPTY)

    def _do_empty(self) -> None:
        self.inputs.make(HABITAT)

    def _open_algorithm(self, algorithm: str, known: dict[str, Any]) -> None:
        """The form of an algorithm, filled in as far as is known; never run unasked."""
        import processing

        dialog = processing.createAlgorithmDialog(algorithm, known)
        if dialog is None:
            self.say(translate("Zoemzone", "Switch on Processing in the plugin manager first."))
            return
        self._dialogs = [one for one in self._dialogs if not sip.isdeleted(one)]
        self._dialogs.append(dialog)  # kept: Python would let it go, and with it the form
        dialog.show()

    def _named(self, names: Names) -> None:
        self.picking.box.set_names(names)

    # ---- one parcel -----------------------------------------------------------------------------
    def look_at(self, found: Found) -> None:
        """The sheet of a parcel, and what can be done there."""
        self.say("")
        self.drawing.stop()
        self._found = found
        if self.asking.study is None:
            return  # it is looked at as soon as the map is read
        try:
            parcel = self.asking.choose(found)
        except Fault as fault:
            self.say(sentence(fault))
            return
        self.trying.clear()
        self.sheet.begin(found.title, found.area_m2, found.layer)
        self.stack.setCurrentIndex(SHOWN)
        if parcel is not None:
            self._mark(parcel)

    def _mark(self, parcel: Parcel) -> None:
        """Draw the parcel over the map, with its reach around the place from which it is judged."""
        habitat, study = self.inputs.layer(HABITAT), self.asking.study
        self.picking.hide_parcel()
        if habitat is not None and study is not None:
            self.picking.show_parcel(parcel.geometry, study.crs, middle(parcel.geometry, habitat.extent()))

    def leave(self) -> None:
        """No parcel is looked at any more."""
        self._clear()
        self.asking.leave()
        if self.asking.study is not None:
            self._show_empty(self._invitation(), False)

    def _clear(self) -> None:
        self._found = None
        self.drawing.stop()
        self.trying.clear()
        self.picking.hide_parcel()

    def _told(self, sheet: Sheet) -> None:
        self.sheet.show_sheet(sheet, self._planned())
        self.sheet.show_effect(self.trying.effect)

    def _offered(self, choices: Choices) -> None:
        sheet = self.sheet.sheet
        self.trying.show_choices(choices, sheet.note if sheet is not None else "")

    def _try(self) -> None:
        """Something else is tried, or nothing."""
        works = self.trying.works()
        self.asking.attempt(works)
        if not works:
            self.sheet.show_effect(None)
        self.room.divide()
        if self.asking.study is not None:
            lands = [draft.land for draft in self.trying.drafts() if draft.land is not None]
            strips = [work.geometry for work in works if work.form == "strip"]
            self.picking.show_parts(lands or strips, self.asking.study.crs)

    def _changed(self, effect: Effect) -> None:
        self.sheet.show_effect(effect)
        self.trying.show_effect(effect)
        self.room.divide()

    def _failed(self, kind: str, text: str) -> None:
        if kind == EFFECT:
            self.trying.cannot(text)
        elif text:
            self.say(text)
        if kind == SHEET and not text:
            self.leave()

    def _slow(self, slow: bool) -> None:
        self.slow.setRange(0, 0 if slow else 1)

    def say(self, text: str) -> None:
        """A sentence above the sheet; an empty one takes it away."""
        self.message.setText(text)
        self.message.setVisible(bool(text))

    # ---- drawing --------------------------------------------------------------------------------
    def _draw(self, number: int, mode: str) -> None:
        parcel, study = self.asking.parcel, self.asking.study
        if parcel is None or study is None:
            return
        choice = self.trying.drafts()[number].choice
        width = choice.area_m2 / choice.length_m if choice.form == "strip" and choice.length_m else 0.0
        self.drawing.start(mode, parcel.geometry, study.crs, round(width, 1))
        self._drawn_part = (number, mode)

    def _drawn(self, land: Any) -> None:
        if self._drawn_part is not None:
            self.trying.set_land(*self._drawn_part, land)
        self._drawn_part = None

    def _show_gap(self, number: int) -> None:
        layer = self.inputs.layer(GAPS)
        if not isinstance(layer, QgsVectorLayer) or not self.picking.show_gap(layer, number):
            self.say(translate("Zoemzone", "This gap is no longer in the layer of gaps."))

    # ---- plan -----------------------------------------------------------------------------------
    def subject(self) -> Subject | None:
        """What a sheet to print is about: the parcel that is looked at, with what is tried there."""
        parcel, sheet = self.asking.parcel, self.sheet.sheet
        if parcel is None or sheet is None:
            return None
        layers = tuple(one for one in self._layers() if one is not None)
        works = tuple(self.trying.works())
        return Subject(parcel, sheet, works, self.trying.effect, layers, self.keeper.horizon)

    def _layers(self) -> list[QgsMapLayer | None]:
        """The layers that are chosen."""
        return [self.inputs.layer(role) for role in ROLES]

    def _add(self) -> None:
        parcel, effect = self.asking.parcel, self.trying.effect
        if parcel is not None and effect is not None and self.keeper.add(parcel, self.trying.works(), effect):
            self.trying.parts.set_drafts([])

    def _plan_changed(self) -> None:
        self.sheet.show_planned(self._planned())

    def _planned(self) -> list[str]:
        """The measures that the plan being made holds on this parcel."""
        parcel, layer = self.asking.parcel, self.keeper.layer
        return planned(self.keeper, parcel, layer) if parcel is not None and layer is not None else []
