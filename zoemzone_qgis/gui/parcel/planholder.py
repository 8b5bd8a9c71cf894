"""The layer of a plan in the project: heard, found, placed and marked."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsFeature,
    QgsFeatureRequest,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProject,
    QgsProviderRegistry,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ... import settings
from ...core.errors import Fault
from .plantotals import text

MARK = "zoemzone/plan"
"""Custom property of the layer of a plan, so that it is found again in a project that is opened."""
GROUP = "zoemzone/group"
_OVERLAP_M2 = 1.0
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')


class LayerHolder(QObject):
    """Listens to one layer: ``changed`` when rows, fields or filter are others (undo and redo included), ``committed``
    when edits were saved, ``gone`` when the layer is."""

    changed = pyqtSignal()
    committed = pyqtSignal()
    gone = pyqtSignal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._layer: QgsVectorLayer | None = None

    @property
    def layer(self) -> QgsVectorLayer | None:
        """The layer that is heard; None as long as there is none, or when QGIS has deleted it."""
        return None if self._layer is None or sip.isdeleted(self._layer) else self._layer

    def hold(self, layer: QgsVectorLayer | None) -> None:
        """Listen to this layer, and no longer to the one before."""
        before = self.layer
        if before is layer and layer is not None:
            self.changed.emit()
            return
        if before is not None:
            for signal, slot in self._connections(before):
                signal.disconnect(slot)
        self._layer = layer
        if layer is not None:
            for signal, slot in self._connections(layer):
                signal.connect(slot)
        self.changed.emit()

    def _connections(self, layer: QgsVectorLayer) -> list[tuple[Any, Any]]:
        return [
            (layer.undoStack().indexChanged, self._on_change),  # every edit, undo and redo: once for each step
            (layer.editingStarted, self._on_change),
            (layer.editingStopped, self._on_change),
            (layer.afterRollBack, self._on_change),
            (layer.afterCommitChanges, self._on_commit),
            (layer.dataSourceChanged, self._on_change),
            (layer.subsetStringChanged, self._on_change),
            (layer.dataChanged, self._on_change),
            (layer.readOnlyChanged, self._on_change),
            (layer.nameChanged, self._on_change),
            (layer.willBeDeleted, self._on_gone),
        ]

    def _on_change(self, *_: Any) -> None:
        self.changed.emit()

    def _on_commit(self) -> None:
        self.committed.emit()

    def _on_gone(self) -> None:
        self._layer = None
        self.gone.emit()


def is_plan_layer(layer: QgsMapLayer) -> bool:
    """Whether a layer is marked as a plan."""
    return isinstance(layer, QgsVectorLayer) and layer.isValid() and bool(layer.customProperty(MARK))


def mark(layer: QgsVectorLayer, instead_of: QgsVectorLayer | None = None) -> None:
    """Mark a layer as the plan of the project, which another one then no longer is."""
    if instead_of is not None and instead_of is not layer:
        instead_of.removeCustomProperty(MARK)
    layer.setCustomProperty(MARK, "1")


def path_of(layer: QgsVectorLayer) -> Path | None:
    """The file of a layer; None where it is in none."""
    if layer.providerType() != "ogr":
        return None
    path = QgsProviderRegistry.instance().decodeUri("ogr", layer.source()).get("path")
    return Path(path) if path else None


def in_project(path: Path) -> QgsVectorLayer | None:
    """The layer of the project that shows the plan of a file; None where there is none."""
    for layer in QgsProject.instance().mapLayers().values():
        if not isinstance(layer, QgsVectorLayer) or layer.geometryType() != Qgis.GeometryType.Polygon:
            continue
        if _same(path_of(layer), path) and layer.fields().lookupField("rank") >= 0:
            return layer
    return None


def refuse_open(path: Path) -> None:
    """``Fault`` when a layer of the project reads from the file that is to be written."""
    for layer in QgsProject.instance().mapLayers().values():
        if isinstance(layer, QgsVectorLayer) and _same(path_of(layer), path):
            raise Fault("{path} is open in this project. Choose another name for the file.", path=path)


def _same(one: Path | None, other: Path) -> bool:
    return one is not None and os.path.realpath(one) == os.path.realpath(other)


def put_on_top(layer: QgsVectorLayer) -> None:
    """Add a layer to the project: on top of our group, else on top of all."""
    project = QgsProject.instance()
    project.addMapLayer(layer, False)
    root = project.layerTreeRoot()
    group: QgsLayerTreeGroup = next((one for one in root.findGroups(True) if one.customProperty(GROUP) == "root"), root)
    group.insertLayer(0, layer)


def free_path(name: str) -> Path:
    """A file for a plan that nobody gave a place: beside the project, else in our folder of the profile."""
    home = QgsProject.instance().homePath()
    folder = Path(home) if home and os.access(home, os.W_OK) else settings.profile_folder() / "plans"
    base = _NOT_IN_NAMES.sub("-", name).strip(". ") or "plan"
    path, count = folder / f"{base}.gpkg", 1
    while path.exists():
        count += 1
        path = folder / f"{base} ({count}).gpkg"
    return path


def overlapping(layer: QgsVectorLayer, rows: Sequence[QgsFeature], without: Collection[int]) -> list[str]:
    """The units in a plan that lie on the land of new rows, without the rows that are replaced."""
    fields = layer.fields()
    place = fields.lookupField("unit")
    found: dict[str, None] = {}
    for row in rows:
        land = row.geometry()
        for other in layer.getFeatures(QgsFeatureRequest().setFilterRect(land.boundingBox())):
            if other.id() in without or not other.geometry().intersects(land):
                continue
            if other.geometry().intersection(land).area() > _OVERLAP_M2:
                found[text(other.attribute(place)) if place >= 0 else str(other.id())] = None
    return list(found)
