"""Area per class and source, counted while the map is drawn."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from qgis.core import QgsField, QgsFields
from qgis.PyQt.QtCore import QMetaType

from ...core.classes import ClassTable
from ...core.land.legend import Legend
from ...core.land.lookup import UNKNOWN
from .mosaic import Tile

ROWS = 256  # of cells counted at a time


def empty_row(source: str, note: str, share_pct: float | None = None) -> list[Any]:
    """A row of the AREAS table that is no area: a layer that was skipped, or a figure in percent."""
    return [source, "", None, "", "", 0.0, share_pct, None, note]


def area_fields() -> QgsFields:
    """The fields of the AREAS table."""
    fields = QgsFields()
    for name, kind in (
        ("source", QMetaType.Type.QString),
        ("class", QMetaType.Type.QString),
        ("code", QMetaType.Type.Int),
        ("name_nl", QMetaType.Type.QString),
        ("name_en", QMetaType.Type.QString),
        ("area_m2", QMetaType.Type.Double),
        ("share_pct", QMetaType.Type.Double),
        ("confidence_pct", QMetaType.Type.Double),
        ("note", QMetaType.Type.QString),
    ):
        fields.append(QgsField(name, kind))
    return fields


class Areas:
    """Counts cells per key and class; a key knows its source and the value that a crosswalk lacks."""

    def __init__(self, legend: Legend, cell: float) -> None:
        self._legend, self._m2 = legend, cell * cell
        self._cells: dict[tuple[int, int], int] = {}
        self._confidence: dict[tuple[int, int], int] = {}

    def count(self, tile: Tile) -> None:
        """Add the cells of a tile."""
        for first in range(0, len(tile.keys), ROWS):
            self._count(*(cells[first : first + ROWS].ravel() for cells in (tile.keys, tile.codes, tile.confidence)))

    def _count(self, keys: np.ndarray, codes: np.ndarray, confidence: np.ndarray) -> None:
        said = keys.astype(np.uint64) << np.uint64(24)
        said |= codes.astype(np.uint64) << np.uint64(8)
        said |= confidence
        # neighbours are mostly alike: runs of equal cells are counted first
        starts = np.flatnonzero(np.diff(said, prepend=~said[:1]))
        found, places = np.unique(said[starts], return_inverse=True)
        cells = np.bincount(places.ravel(), weights=np.diff(starts, append=said.size))
        for value, number in zip(found.tolist(), cells.tolist(), strict=True):
            key = (value >> 24, value >> 8 & 0xFFFF)
            if key[1]:
                self._cells[key] = self._cells.get(key, 0) + int(number)
                self._confidence[key] = self._confidence.get(key, 0) + int(number) * (value & 0xFF)

    @property
    def codes(self) -> set[int]:
        """The class codes that the map holds."""
        return {code for _, code in self._cells}

    def known_m2(self) -> float:
        """Land with a class, in m2."""
        return sum(self._cells.values()) * self._m2

    def weighted_m2(self, table: ClassTable, column: str) -> float:
        """Sum of a column's value x area, in m2 (effective habitat: column habitat_weight)."""
        values = table.lut(column, 0.0)
        return float(sum(values[code] * cells for (_, code), cells in self._cells.items()) * self._m2)

    def unknown_m2(self, table: ClassTable) -> float:
        """Land of class unknown, also under a tree crown, in m2."""
        unknown = {row.code for row in table.rows if row.id.partition("+")[0] == UNKNOWN}
        return sum(cells for (_, code), cells in self._cells.items() if code in unknown) * self._m2

    def lacking(self) -> list[tuple[str, float]]:
        """(value that no crosswalk knows, area in m2), the largest first."""
        areas: dict[str, float] = {}
        for (key, _), cells in self._cells.items():
            note = self._legend.entries[key - 1].note
            if note:
                areas[note] = areas.get(note, 0.0) + cells * self._m2
        return sorted(areas.items(), key=lambda item: (-item[1], item[0]))

    def confidence_pct(self) -> float:
        """Mean confidence over the land with a class."""
        cells = sum(self._cells.values())
        return sum(self._confidence.values()) / cells if cells else 0.0

    def rows(self, table: ClassTable) -> Iterator[list[Any]]:
        """Rows of the AREAS table, per source and class, and apart per value that a crosswalk lacks."""
        total = sum(self._cells.values())
        merged: dict[tuple[str, int, str], tuple[int, int]] = {}
        for (key, code), cells in self._cells.items():
            entry = self._legend.entries[key - 1]
            label = (entry.source, code, entry.note)
            before = merged.get(label, (0, 0))
            merged[label] = (before[0] + cells, before[1] + self._confidence[(key, code)])
        for (source, code, note), (cells, confidence) in sorted(merged.items()):
            row = table.by_code(code)
            yield [
                source,
                row.id,
                code,
                row.name_nl,
                row.name_en,
                cells * self._m2,
                100.0 * cells / total,
                confidence / cells,
                note,
            ]
