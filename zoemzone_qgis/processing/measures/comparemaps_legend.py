"""The classes of two maps under one set of codes: those of the first map."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ...core.classes import CODES, ClassTable
from ...core.land.landclass import LandClass
from ...core.land.lookup import Lookup
from ...core.land.tables import UNKNOWN, Row, read_table, unique
from ...layers.classvalue import class_code

Codes = NDArray[np.uint16]
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Side:
    """One map: its class table (None: its numbers have no table) and the names that its own legend gives."""

    table: ClassTable | None
    labels: Mapping[int, str] = field(default_factory=dict)

    @property
    def lookup(self) -> Lookup | None:
        """Finds the classes of the table."""
        return Lookup(self.table) if self.table is not None else None

    def code(self, value: str) -> int | None:
        """The code that a cell of a table names, by number or by id; None where there is none."""
        lookup = self.lookup
        if lookup is not None:
            return class_code(value, lookup)
        try:
            code = int(float(value))
        except (ValueError, OverflowError):
            return None
        return code if 0 < code < CODES else None


def read_mapping(path: Path, first: Side, second: Side) -> dict[int, int]:
    """The table of another maker's classes: code of the second map -> code of the first map.

    Columns ``value`` (code or id in the second map) and ``class`` (code or id in the first map). Raises ``Fault`` with
    file, row, column and value.
    """
    rows = read_table(path, ("value", "class"))
    unique(rows, "value")
    return {_code(row, "value", second): _code(row, "class", first) for row in rows}


def _code(row: Row, column: str, side: Side) -> int:
    row.required(column)
    code = side.code(row.text(column))
    if code is None:
        raise row.fault(UNKNOWN, column)
    return code


class Legend:
    """Codes of both maps as codes of the first map, where a class of one id is one class; a class that the first map
    has not keeps its code, or gets a free one where that means another class. With a ``mapping`` the second map's codes
    are what the mapping says, and 0 (not compared) where it says nothing.
    """

    def __init__(self, first: Side, second: Side, mapping: Mapping[int, int] | None = None) -> None:
        self.sides = (first, second)
        self.first: Codes = np.arange(CODES, dtype=np.uint16)
        self.mapped = mapping is not None
        self._rows: dict[int, LandClass] = {row.code: row for row in first.table.rows} if first.table else {}
        self._labels = dict(first.labels)
        self._second_rows = {row.code: row for row in second.table.rows} if second.table else {}
        if mapping is None:
            self.second = self._by_id(second)
            self._value_rows = self._second_rows
        else:
            self.second = np.zeros(CODES, dtype=np.uint16)
            self.second[list(mapping)] = list(mapping.values())
            self._value_rows = {code: self._rows[to] for code, to in mapping.items() if to in self._rows}

    def _by_id(self, second: Side) -> Codes:
        codes: Codes = np.arange(CODES, dtype=np.uint16)
        ids = {row.id: code for code, row in self._rows.items()}
        free = iter(range(CODES - 1, 0, -1))
        taken = set(self._rows) | set(self._second_rows)
        for code, row in sorted(self._second_rows.items()):
            own = ids.get(row.id)
            if own is None:
                own = code if code not in self._rows else next(number for number in free if number not in taken)
                taken.add(own)
                self._rows[own] = row
            codes[code] = own
        for code, label in second.labels.items():
            if 0 < code < CODES and code not in self._second_rows:
                self._labels.setdefault(code, label)
        return codes

    def values(self, column: str) -> tuple[Floats, Floats]:
        """A column of the class tables by code (65536,) of the first map and of the second, NaN without a class."""
        found = []
        for rows in (
            {row.code: row for row in self.sides[0].table.rows} if self.sides[0].table else {},
            self._value_rows,
        ):
            values = np.full(CODES, np.nan)
            values[list(rows)] = [row.value(column) for row in rows.values()]
            found.append(values)
        return found[0], found[1]

    def row(self, code: int) -> LandClass | None:
        """The class of a code of the first map; None where no table has it."""
        return self._rows.get(code)

    def name(self, code: int, language: str) -> str:
        """The name of a class; that of a map's own legend, or its number, where no table has it."""
        row = self._rows.get(code)
        if row is None:
            return self._labels.get(code, str(code))
        return row.name_nl if language == "nl" else row.name_en

    def id(self, code: int) -> str:
        """The id of a class, or its number where no table has it."""
        row = self._rows.get(code)
        return row.id if row is not None else str(code)
