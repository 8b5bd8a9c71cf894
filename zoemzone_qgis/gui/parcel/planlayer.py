"""The plan that is being made: a layer whose rows stand in its edit buffer, so that Ctrl+Z undoes map and numbers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsMapLayer,
    QgsProject,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ... import settings
from ...core.errors import Fault
from ...errors import sentence
from ...i18n import translate
from ...layers.parcel import Effect, Parcel, PartWork, Study
from .planfile import (
    Content,
    Facts,
    Found,
    content_of,
    find_plan,
    new_plan,
    opened,
    update_facts,
    write_plan,
    write_record,
)
from .planholder import (
    LayerHolder,
    free_path,
    in_project,
    is_plan_layer,
    mark,
    overlapping,
    path_of,
    put_on_top,
    refuse_open,
)
from .planrows import rows_of
from .plantotals import Budget, Totals, number, text, totals_of

RD = "EPSG:28992"
_LONG = 200  # measures in a plan


class PlanKeeper(QObject):
    """Holds the plan of the project and keeps its totals.

    ``changed`` is sent whenever rows, budget, name or the layer itself change, by whomever; ``told`` with a sentence
    for the user. ``asks`` is called with a question and says yes or no; ``crs`` is that of parcels and effects,
    ``horizon`` the years over which costs are summed (both by ``use``).
    """

    changed = pyqtSignal()
    told = pyqtSignal(str)

    def __init__(self, iface: Any = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self._facts = Facts("")
        self._totals: Totals | None = None
        self.asks: Callable[[str], bool] = lambda question: True
        self.crs = QgsCoordinateReferenceSystem(RD)
        self.horizon = 10.0
        self._made_with: dict[str, str] = {}
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self.changed)
        self._holder = LayerHolder(self)
        self._holder.changed.connect(self._on_change)
        self._holder.gone.connect(self._on_gone)
        self._holder.committed.connect(self._on_commit)
        self._listens = True
        QgsProject.instance().layersAdded.connect(self._on_layers)
        self._on_layers(list(QgsProject.instance().mapLayers().values()))

    # ---- what it holds ---------------------------------------------------------------------------
    @property
    def layer(self) -> QgsVectorLayer | None:
        """The layer of the plan; None as long as there is none."""
        return self._holder.layer

    @property
    def path(self) -> Path | None:
        """The file of the plan."""
        return path_of(self.layer) if self.layer is not None else None

    @property
    def name(self) -> str:
        """The name of the plan; empty where there is none."""
        return self._facts.name if self.layer is not None else ""

    @property
    def budget(self) -> Budget:
        """What there is to spend."""
        return self._facts.budget

    @property
    def is_modified(self) -> bool:
        """Whether rows wait in the edit buffer to be saved."""
        return self.layer is not None and self.layer.isModified()

    def totals(self) -> Totals:
        """What the plan costs and brings, unsaved rows included."""
        if self._totals is None:
            self._totals = totals_of(self.layer) if self.layer is not None else Totals(horizon=self.horizon)
        return self._totals

    def set_budget(self, budget: Budget) -> None:
        """Another budget; kept in the file of the plan at once, as far as there is one."""
        if budget != self._facts.budget:
            self._keep(replace(self._facts, budget=budget))

    def rename(self, name: str) -> None:
        """Another name for the plan and its layer; the file keeps its own."""
        name = name.strip()
        if name and self.layer is not None and name != self._facts.name:
            self.layer.setName(name)
            self._keep(replace(self._facts, name=name))

    def set_sources(self, sources: Mapping[str, str]) -> None:
        """What the plan is made with: kept in its file and in the run record beside it."""
        if dict(sources) != dict(self._facts.sources):
            self._keep(replace(self._facts, sources=dict(sources)))

    def use(self, study: Study, layers: Sequence[QgsMapLayer | None] = ()) -> None:
        """From now on parcels and effects are those of this study, which reads these layers: they are named in the plan
        as soon as something is added."""
        self.crs, self.horizon = study.crs, study.sources.horizon
        self._made_with = {one.name(): one.source() for one in layers if one is not None}

    # ---- rows ------------------------------------------------------------------------------------
    def holds(self, parcel: Parcel) -> list[int]:
        """The feature ids of the rows of a parcel in the plan: of the same objects (or name), and lying on it."""
        layer = self.layer
        if layer is None:
            return []
        ids, fields = set(parcel.ids), layer.fields()
        land = self._in_layer(parcel.geometry, layer)
        places = [fields.lookupField(name) for name in ("ids", "parcel", "unit")]
        found = []
        for row in layer.getFeatures(QgsFeatureRequest().setFilterRect(land.boundingBox())):
            told, parcel_name, unit = (text(row.attribute(at)) if at >= 0 else "" for at in places)
            objects = {one.strip() for one in told.split(",") if one.strip()}
            same = bool(ids & objects) if ids and objects else parcel.name in (parcel_name, unit)
            if same and row.geometry().intersects(land):
                found.append(row.id())
        return found

    def add(self, parcel: Parcel, parts: Sequence[PartWork], effect: Effect) -> bool:
        """Put the measures of one parcel into the plan, as one step that can be undone. A plan is made where there is
        none; where the parcel is in it already, ``asks`` is asked whether to replace it. Says whether it was done.

        What was refused among ``parts`` is not in the lines of the effect, and so not in the plan.
        """
        if not effect.lines:
            return self._say(translate("Zoemzone", "No measure can be done there: nothing is added to the plan."))
        try:
            layer = self._editable()
            before = self.holds(parcel)
            if before and not self.asks(
                translate("Zoemzone", "{parcel} is in the plan already. Replace its measures by these?").format(
                    parcel=parcel.name
                )
            ):
                return False
            rows = self._rows(parcel, effect, layer, before)
        except (Fault, OSError, QgsCsException) as error:
            return self._say(sentence(error))
        layer.beginEditCommand(translate("Zoemzone", "Into the plan: {parcel}").format(parcel=parcel.name))
        if not ((not before or layer.deleteFeatures(before)) and layer.addFeatures(rows)):
            layer.destroyEditCommand()
            return self._say(translate("Zoemzone", "The plan does not take the measures: its layer cannot be edited."))
        layer.endEditCommand()
        layer.triggerRepaint()
        self._make_active(layer)
        self.set_sources({**self._facts.sources, **self._made_with})
        return True

    def remove(self, ids: Sequence[int]) -> bool:
        """Take rows out of the plan by their feature ids, as one step that can be undone."""
        if self.layer is None or not ids:
            return False
        try:
            layer = self._editable()
        except (Fault, OSError) as error:
            return self._say(sentence(error))
        layer.beginEditCommand(translate("Zoemzone", "Out of the plan"))
        if not layer.deleteFeatures(list(ids)):
            layer.destroyEditCommand()
            return self._say(translate("Zoemzone", "The plan does not let go of the measures: its layer is locked."))
        layer.endEditCommand()
        layer.triggerRepaint()
        self._make_active(layer)
        return True

    def undo(self) -> None:
        """Take back the last step."""
        if self.layer is not None and self.layer.undoStack().canUndo():
            self.layer.undoStack().undo()
            self.layer.triggerRepaint()

    def redo(self) -> None:
        """Do the last step again that was taken back."""
        if self.layer is not None and self.layer.undoStack().canRedo():
            self.layer.undoStack().redo()
            self.layer.triggerRepaint()

    # ---- files -----------------------------------------------------------------------------------
    def new(self, path: Path, name: str = "", budget: Budget | None = None) -> bool:
        """Begin a plan in a new file; it becomes the plan of the dock. The one before stays in the project."""
        try:
            refuse_open(path)
            facts = Facts(name.strip() or path.stem, budget or Budget(), self._facts.sources)
            return self._take(find_plan(new_plan(path, facts, self.crs)))
        except (Fault, OSError) as error:
            return self._say(sentence(error))

    def open(self, path: Path, copy_to: Path | None = None) -> bool:
        """Go on with the plan of a file, or with a result of prioritymeasures.

        With ``copy_to`` in a copy there, so that the file stays as it is.
        """
        try:
            found = find_plan(path)
            if copy_to is not None:
                refuse_open(copy_to)
                facts = replace(found.facts, name=copy_to.stem)
                found = find_plan(write_plan(copy_to, facts, content_of(opened(found))))
            return self._take(found)
        except (Fault, OSError) as error:
            return self._say(sentence(error))

    def save(self) -> bool:
        """Write what waits in the edit buffer; editing goes on. What cannot be written stays in the buffer."""
        layer = self.layer
        if layer is None:
            return False
        if layer.isEditable() and not layer.commitChanges(False):
            errors = [one for one in layer.commitErrors() if not one.startswith("SUCCESS")]
            return self._say(
                translate(
                    "Zoemzone",
                    "The plan could not be saved: {error}. Nothing is lost: save it again, or save a copy elsewhere.",
                ).format(error="; ".join(errors) or translate("Zoemzone", "the file cannot be written"))
            )
        return True

    def snapshot(self) -> tuple[Facts, Content]:
        """The plan as it stands, unsaved rows included, to be written elsewhere by ``planfile.write_plan`` in a worker;
        ``Fault`` where there is no plan."""
        if self.layer is None:
            raise Fault("There is no plan yet. Add a measure, or open a plan.")
        return self._facts, content_of(self.layer)

    def stop(self) -> None:
        """Let go of the layer and of the project; for unload. The layer stays in the project as it is."""
        if self._listens:
            self._listens = False
            self._later.stop()
            QgsProject.instance().layersAdded.disconnect(self._on_layers)
            self._holder.hold(None)

    # ---- inside ----------------------------------------------------------------------------------
    def _say(self, words: str) -> bool:
        self.told.emit(words)
        return False

    def _editable(self) -> QgsVectorLayer:
        """The layer of the plan, being edited; a new plan where there is none. ``Fault`` where it cannot be edited."""
        if self.layer is None:
            name = translate("Zoemzone", "Plan {date}").format(date=date.today().isoformat())
            path = free_path(name)
            facts = replace(self._facts, name=path.stem)
            self._take(find_plan(new_plan(path, facts, self.crs)))
            self.told.emit(translate("Zoemzone", "A new plan was made: {path}").format(path=path))
        layer = self.layer
        if layer is None or not (layer.isEditable() or layer.startEditing()):
            raise Fault(
                "The plan {layer} cannot be edited: it is read-only. Save a copy elsewhere and go on with that.",
                layer=self._facts.name,
            )
        return layer

    def _rows(
        self, parcel: Parcel, effect: Effect, layer: QgsVectorLayer, instead_of: Sequence[int]
    ) -> list[QgsFeature]:
        """The features to add; their ranks follow those in the plan, so that they are done after them."""
        fields = layer.fields()
        name, rank = fields.lookupField("option"), fields.lookupField("rank")
        taken, last, left = set(), 0.0, set(instead_of)
        request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry)
        request.setSubsetOfAttributes([place for place in (name, rank) if place >= 0])
        for row in layer.getFeatures(request):
            if row.id() not in left:
                taken.add(text(row.attribute(name)) if name >= 0 else "")
            last = max(last, (number(row.attribute(rank)) if rank >= 0 else None) or 0.0)
        rows = rows_of(parcel, effect, fields, taken, int(last) + 1, self.horizon)
        for row in rows:
            row.setGeometry(self._in_layer(row.geometry(), layer))
        twice = overlapping(layer, rows, left)
        if twice:
            self.told.emit(
                translate("Zoemzone", "{parcel} overlaps with {others} in the plan: that land counts twice.").format(
                    parcel=parcel.name, others=", ".join(twice)
                )
            )
        return rows

    def _in_layer(self, geometry: QgsGeometry, layer: QgsVectorLayer) -> QgsGeometry:
        """A geometry of the study in the CRS of the layer."""
        there = QgsGeometry(geometry)
        if self.crs.isValid() and layer.crs().isValid() and self.crs != layer.crs():
            there.transform(QgsCoordinateTransform(self.crs, layer.crs(), QgsProject.instance()))
        return there

    def _keep(self, facts: Facts) -> None:
        """Take over facts, and write them into the file."""
        self._facts = facts
        path = self.path
        if path is not None:
            try:
                update_facts(path, facts)
            except (Fault, OSError) as error:
                self._say(sentence(error))
        self.changed.emit()

    def _take(self, found: Found) -> bool:
        """Make the layer of a file the plan; where the project has it already, that one."""
        layer = in_project(found.path)
        if layer is None:
            layer = opened(found)
            put_on_top(layer)
        self._hold(layer, found.facts)
        settings.PLAN_FILE.set(str(found.path))
        return True

    def _hold(self, layer: QgsVectorLayer, facts: Facts) -> None:
        mark(layer, instead_of=self.layer)
        self._facts = facts
        self._holder.hold(layer)

    def _make_active(self, layer: QgsVectorLayer) -> None:
        """Ctrl+Z of QGIS is about the active layer."""
        if self._iface is not None:
            self._iface.setActiveLayer(layer)

    def _on_layers(self, layers: Sequence[Any]) -> None:
        """A project that was opened may bring its plan."""
        if self.layer is not None:
            return
        layer = next((one for one in layers if is_plan_layer(one)), None)
        if layer is None:
            return
        path = path_of(layer)
        try:
            facts = find_plan(path).facts if path is not None else Facts(layer.name())
        except (Fault, OSError):
            facts = Facts(layer.name())
        self._hold(layer, facts)

    def _on_change(self) -> None:
        """Tell of it at once; of a long plan when the event loop has time, because a thousand rows can come one by one
        and each would have all rows counted anew."""
        self._totals = None
        if self.layer is not None and self.layer.featureCount() > _LONG:
            self._later.start()
        else:
            self._later.stop()
            self.changed.emit()

    def _on_gone(self) -> None:
        """The layer was taken out of the project; its file stays."""
        self._facts = Facts("")
        self._on_change()

    def _on_commit(self) -> None:
        """Rows were saved, by our button or by QGIS: the run record beside the file follows."""
        if self.path is not None and self.layer is not None:
            try:
                write_record(self.path, self._facts, int(self.layer.featureCount()))
            except (Fault, OSError) as error:
                self._say(sentence(error))
        self._on_change()
