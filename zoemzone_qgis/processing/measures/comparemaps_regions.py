"""Polygons beside the two maps: areas that get figures of their own, and building blocks with their status."""

from __future__ import annotations

from contextlib import ExitStack
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
from ...layers.drawn import DrawnPolygons
from ...layers.landcover.cover import burned
from ...layers.vector import Tally, clean_features, field_place
from ..record import RunRecord
from .comparemaps_input import TwoMaps

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

    def drawn(self, names: StatusNames, maps: TwoMaps, record: RunRecord, progress: Progress) -> DrawnPolygons:
        """The blocks on the cells of the first map, the better status on top.

        Where blocks were made for potential and confirmed land, those of potential land count.
        """
        rows: list[tuple[tuple[Any, ...], bool, QgsGeometry, int]] = []
        features = clean_features(self._source, maps.crs, maps.transforms, self.tally, progress=progress)
        for feature, land in features:
            code = names.code(_text(feature, self._place))
            if code is not None:
                box = land.boundingBox()
                # of one status the smaller on top, then by place: the order of rows cannot matter
                order = (names.rank(code), -round(land.area(), 2), round(box.xMinimum(), 3), round(box.yMinimum(), 3))
                rows.append((order, _text(feature, self._basis) == CONFIRMED, land, code))
        facts = {"read": self.tally.read, "repaired": self.tally.repaired, "skipped": self.tally.skipped}
        record.source(self.name, parameter=self._parameter, **facts)
        confirmed_only = all(row[1] for row in rows)
        chosen = sorted((row for row in rows if confirmed_only or not row[1]), key=lambda row: row[0])
        return DrawnPolygons(((land, code) for *_, land, code in chosen), maps.grid, progress)


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


class Statuses:
    """The status of both maps on the cells of the first. Use as a context manager."""

    def __init__(
        self, layers: tuple[StatusLayer, StatusLayer], maps: TwoMaps, record: RunRecord, progress: Progress
    ) -> None:
        self.names, self._drawn = StatusNames(), ExitStack()
        self._sides: list[DrawnPolygons] = []
        with self._drawn:  # what is drawn goes when the other cannot be
            for layer in layers:
                side = layer.drawn(self.names, maps, record, progress)
                self._drawn.callback(side.close)
                self._sides.append(side)
            self._drawn = self._drawn.pop_all()

    def codes(self, window: Window) -> tuple[NDArray[np.uint16], NDArray[np.uint16]]:
        """Codes of the first map and of the second."""
        first, second = (_with_land(side.keys(window)) for side in self._sides)
        return first, second

    def __enter__(self) -> Statuses:
        return self

    def __exit__(self, kind: object, value: object, trace: object) -> None:
        self._drawn.close()


def _with_land(keys: NDArray[np.uint16]) -> NDArray[np.uint16]:
    return np.where(keys == 0, np.uint16(NO_BLOCK), keys)
