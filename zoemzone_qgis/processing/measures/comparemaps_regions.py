"""Polygons beside the two maps: areas that get figures of their own, and building blocks with their status."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsProcessingFeatureSource,
)

from ...core.blocks.blocktable import CONFIRMED
from ...core.buildingblocks import BNB, FUEL, NEARLY, STONE, STRIP
from ...core.cells.regions import blocks
from ...core.errors import Fault
from ...core.grid import Grid, Window
from ...core.progress import Progress
from ...layers.landcover.cover import Cover, burned
from ...layers.vector import Tally, clean_features, field_place
from ..record import RunRecord

ROWS, COLUMNS = 512, 2048
"""Cells read at once."""
STATUSES = (BNB, NEARLY, STONE, STRIP, FUEL)
NO_BLOCK = len(STATUSES) + 1
"""The code of land in no block; those of the statuses are 1, 2, ... and others come after it."""
_STATUS_FIELDS = ("type", "status")
_NAME_FIELDS = ("name", "naam", "gemeentenaam", "gemeente", "id")


@dataclass(frozen=True)
class Region:
    """A part of the map: all of it (no outline), or the land inside an outline."""

    name: str
    outline: QgsGeometry | None = None

    def windows(self, grid: Grid) -> list[Window]:
        """The windows of a grid that hold it."""
        whole = grid.window
        if self.outline is not None:
            box = self.outline.boundingBox()
            top, left = grid.cell_of(box.xMinimum(), box.yMaximum())
            bottom, right = grid.cell_of(box.xMaximum(), box.yMinimum())
            row, column = max(top, 0), max(left, 0)
            rows, columns = min(bottom + 1, grid.rows) - row, min(right + 1, grid.columns) - column
            if rows <= 0 or columns <= 0:
                return []
            whole = Window(row, column, rows, columns)
        return list(blocks(whole, ROWS, COLUMNS))

    def inside(self, grid: Grid, window: Window) -> NDArray[np.bool_] | None:
        """The cells of a window whose centre lies in it; None for all."""
        return None if self.outline is None else burned(self.outline, grid.part(window)) > 0


def _text(feature: QgsFeature, place: int) -> str:
    """A value as text; empty where there is none."""
    value: Any = feature[place] if place >= 0 else None
    return "" if value is None or value == NULL else str(value).strip()


class AreaLayer:
    """The polygons of AREAS, and which of their fields names them."""

    def __init__(self, source: QgsProcessingFeatureSource, field: str) -> None:
        self._source, self.name, self.tally = source, source.sourceName(), Tally()
        if not source.sourceCrs().isValid():
            raise Fault("{layer} has no CRS. Set its CRS in the layer properties.", layer=self.name)
        self._places = [source.fields().lookupField(name) for name in ([field] if field else _NAME_FIELDS)]
        self._is_chosen = bool(field)

    def read(
        self,
        crs: QgsCoordinateReferenceSystem,
        transforms: QgsCoordinateTransformContext,
        record: RunRecord,
        progress: Progress,
    ) -> list[Region]:
        """The areas in the order of their names. Polygons of one name are one area where the user chose the field;
        else the first field counts that names each apart, or the number of the row."""
        rows = list(clean_features(self._source, crs, transforms, self.tally, progress=progress))
        names = [str(feature.id()) for feature, _ in rows]
        for place in self._places:
            given = [_text(feature, place) for feature, _ in rows]
            if place >= 0 and all(given) and (self._is_chosen or len(set(given)) == len(given)):
                names = given
                break
        found: dict[str, list[QgsGeometry]] = {}
        for name, (_, geometry) in zip(names, rows, strict=True):
            found.setdefault(name, []).append(geometry)
        facts = {"read": self.tally.read, "repaired": self.tally.repaired, "skipped": self.tally.skipped}
        record.source(self.name, parameter="AREAS", **facts)
        return [Region(name, QgsGeometry.unaryUnion(parts)) for name, parts in sorted(found.items())]


class StatusLayer:
    """The blocks of one map; their status stands in the field ``type`` or ``status``."""

    def __init__(self, source: QgsProcessingFeatureSource, parameter: str) -> None:
        self._source, self.name, self._parameter, self.tally = source, source.sourceName(), parameter, Tally()
        if not source.sourceCrs().isValid():
            raise Fault("{layer} has no CRS. Set its CRS in the layer properties.", layer=self.name)
        fields: QgsFields = source.fields()
        places = [fields.lookupField(name) for name in _STATUS_FIELDS]
        self._place = next((place for place in places if place >= 0), -1)
        if self._place < 0:
            raise Fault(
                "{layer} has no field type or status. Choose a layer of building blocks, or add the field.",
                layer=self.name,
            )
        self._basis = field_place(fields, "basis")

    def fill(
        self,
        cover: Cover,
        layer: str,
        names: StatusNames,
        crs: QgsCoordinateReferenceSystem,
        transforms: QgsCoordinateTransformContext,
        record: RunRecord,
        progress: Progress,
    ) -> str:
        """Put the blocks into a cover; the better status lies on top. Returns the layer of the cover to burn.

        Where blocks were made for potential and confirmed land, those of potential land count.
        """
        confirmed = f"{layer}_confirmed"
        for feature, geometry in clean_features(self._source, crs, transforms, self.tally, progress=progress):
            code = names.code(_text(feature, self._place))
            if code is not None:
                is_confirmed = _text(feature, self._basis) == CONFIRMED
                cover.add(confirmed if is_confirmed else layer, geometry, code, names.rank(code))
        cover.ready()
        facts = {"read": self.tally.read, "repaired": self.tally.repaired, "skipped": self.tally.skipped}
        record.source(self.name, parameter=self._parameter, **facts)
        return layer if cover.counts.get(layer) or not cover.counts.get(confirmed) else confirmed


class StatusNames:
    """Codes of statuses: ours from best to least, then land without a block, then those of another maker."""

    def __init__(self) -> None:
        self._names = [*STATUSES, ""]

    def code(self, text: str) -> int | None:
        """The code of a status; None without one."""
        name = text.lower() if text.lower() in STATUSES else text
        if not name:
            return None
        if name not in self._names:
            self._names.append(name)
        return self._names.index(name) + 1

    def name(self, code: int) -> str:
        """The status of a code; empty for land without a block."""
        return self._names[code - 1]

    def rank(self, code: int) -> int:
        """What lies on top: ours from best to least, then others."""
        return len(STATUSES) + 1 - code if code <= len(STATUSES) else 0


@dataclass(frozen=True)
class Statuses:
    """The status of both maps on the cells of a grid."""

    cover: Cover
    layers: tuple[str, str]
    names: StatusNames

    def codes(self, grid: Grid, window: Window) -> tuple[NDArray[np.uint16], NDArray[np.uint16]]:
        """Codes of the first map and of the second."""
        first, second = (self._burned(layer, grid.part(window)) for layer in self.layers)
        return first, second

    def _burned(self, layer: str, grid: Grid) -> NDArray[np.uint16]:
        keys = np.full((grid.rows, grid.columns), NO_BLOCK, np.uint16)
        self.cover.burn(layer, grid, keys)
        return keys


def statuses(
    layers: tuple[StatusLayer, StatusLayer],
    cover: Cover,
    crs: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
    record: RunRecord,
    progress: Progress,
) -> Statuses:
    """Read the blocks of both maps into a cover."""
    names = StatusNames()

    def filled() -> Iterator[str]:
        for layer, name in zip(layers, ("first", "second"), strict=True):
            yield layer.fill(cover, name, names, crs, transforms, record, progress)

    first, second = filled()
    return Statuses(cover, (first, second), names)
