"""Area per class and source, counted while the map is drawn."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from qgis.core import QgsField, QgsFields
from qgis.PyQt.QtCore import QMetaType

from ..core.classes import ClassTable
from ..core.legend import Legend
from .mosaic import Tile

UNKNOWN = "ONB"


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
        pairs = tile.keys.astype(np.int64) << 16 | tile.codes
        found, places, cells = np.unique(pairs, return_inverse=True, return_counts=True)
        sums = np.bincount(places.ravel(), weights=tile.confidence.ravel(), minlength=len(found))
        for pair, number, confidence in zip(found.tolist(), cells.tolist(), sums.tolist(), strict=True):
            key = (pair >> 16, pair & 0xFFFF)
            if key[1]:
                self._cells[key] = self._cells.get(key, 0) + number
                self._confidence[key] = self._confidence.get(key, 0) + int(confidence)

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

    def class_m2(self, code: int) -> float:
        """Area of one class, in m2."""
        return sum(cells for (_, found), cells in self._cells.items() if found == code) * self._m2

    def confidence_pct(self) -> float:
        """Mean confidence over the land with a class."""
        cells = sum(self._cells.values())
        return sum(self._confidence.values()) / cells if cells else 0.0

    def rows(self, table: ClassTable) -> Iterator[list[Any]]:
        """Rows of the AREAS table, per source and class, and apart per value that a crosswalk lacks."""
        total = sum(self._cells.values())
        merged: dict[tuple[str, int, str], tuple[int, int]] = {}
        for (key, code), cells in self._cells.items():
            entry = self._legend.entries[key - 1] if key else None
            label = (entry.source if entry else "", code, entry.note if entry else "")
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
