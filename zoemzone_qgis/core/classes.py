"""The class table: what every land-cover class gives bees per season, where they nest, how much counts as habitat."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..paths import TABLES
from .errors import Fault
from .land.landclass import FORAGE, SEASONS, VALUES, LandClass
from .land.mixtures import read_mixtures
from .land.tables import OUTSIDE, TWICE, Row, read_table, unique, write_table

__all__ = ["SEASONS", "ClassTable", "LandClass", "read_classes", "table_beside", "write_classes"]

CODES = 65536
"""Length of a look-up table for UInt16 codes; code 0 is no data."""
OWN_CODES = range(500, 1000)
DERIVED_CODES = range(1000, CODES)

_ALLOWED = (range(1, 100), range(101, 200), OWN_CODES, DERIVED_CODES)
_REQUIRED = ("code", "id", "name_nl", "name_en", *VALUES, "resistance", "confidence", "basis", "source", "note")
_COLUMNS = (*_REQUIRED[:4], "group", *VALUES, "resistance", "confidence", "half_life_years", *_REQUIRED[-3:])


@dataclass(frozen=True)
class ClassTable:
    """The classes in code order.

    >>> table = read_classes()
    >>> table.by_code(8).id, "GKR" in table, 77 in table
    ('GKR', True, False)
    """

    rows: tuple[LandClass, ...]
    name: str = field(default="classes.csv", compare=False)
    """The file it was read from, to be named when it lacks a class."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "rows", tuple(sorted(self.rows, key=lambda row: row.code)))
        if len(self._ids) < len(self.rows) or len(self._codes) < len(self.rows):
            raise Fault("The class table has a code or an id twice.")

    @cached_property
    def _ids(self) -> dict[str, LandClass]:
        return {row.id: row for row in self.rows}

    @cached_property
    def _codes(self) -> dict[int, LandClass]:
        return {row.code: row for row in self.rows}

    def __contains__(self, key: object) -> bool:
        return key in self._ids or key in self._codes

    def by_id(self, id: str) -> LandClass:
        """The class with this id; ``Fault`` when there is none."""
        if id not in self._ids:
            raise Fault(
                "The class {id} is not in the class table {table}. Add it or use another class.",
                id=id,
                table=self.name,
            )
        return self._ids[id]

    def by_code(self, code: int) -> LandClass:
        """The class with this code; ``Fault`` when there is none."""
        if int(code) not in self._codes:
            raise Fault(
                "The class code {code} is not in the class table {table}. Choose the table that belongs to the "
                "habitat map.",
                code=int(code),
                table=self.name,
            )
        return self._codes[int(code)]

    def lut(self, column: str, missing: float = np.nan) -> NDArray[np.float64]:
        """A column as an array of 65,536 values, indexed by class code; ``missing`` where no class has the code.

        >>> read_classes().lut("forage_2")[[0, 1, 8]]
        array([nan,  0.,  1.])
        """
        values = np.full(CODES, missing, dtype=np.float64)
        values[[row.code for row in self.rows]] = [row.value(column) for row in self.rows]
        return values

    def season_lut(self) -> NDArray[np.float64]:
        """Forage per season (4, 65536) of the classes that count for the season completeness, else 0.

        >>> read_classes().season_lut()[:, 3]  # a garden counts, although its habitat weight is 0
        array([0.44, 0.67, 0.37, 0.15])
        """
        values = np.zeros((len(FORAGE), CODES))
        for row in self.rows:
            if row.counts_for_season:
                values[:, row.code] = row.forage
        return values

    def group_codes(self, *groups: str) -> NDArray[np.int64]:
        """The codes of the classes of these groups, in order.

        >>> read_classes().group_codes("crown")
        array([48, 49, 50])
        """
        return np.array([row.code for row in self.rows if row.group in groups], dtype=np.int64)

    def extended(self, rows: Iterable[LandClass]) -> ClassTable:
        """This table with more classes; one with a code that is there already replaces that class."""
        return ClassTable(tuple({**self._codes, **{row.code: row for row in rows}}.values()), self.name)


def table_beside(raster: Path | str) -> Path:
    """The class table that belongs to a habitat map.

    >>> table_beside(Path("map/habitat.tif")).name
    'habitat.classes.csv'
    """
    return Path(raster).with_suffix(".classes.csv")


def coarse_beside(raster: Path | str) -> Path:
    """The mask (1: from CORINE, LGN or OSM) that stands beside a habitat map which holds such land.

    >>> coarse_beside(Path("map/habitat.tif")).name
    'habitat.coarse.tif'
    """
    return Path(raster).with_suffix(".coarse.tif")


def read_classes(path: Path | None = None, mixtures: Path | None = None) -> ClassTable:
    """The shipped class table, or an own copy of it.

    Mixtures are computed from their parts: those of ``mixtures``, else of a ``mixtures.csv`` beside an own table,
    else the shipped ones as far as the table holds their parts. A mixture that stands in the table itself stays as
    it is there. The columns group and half_life_years may lack: then those of the shipped class of that id count, else
    "own" and 8 years. Raises ``Fault`` with file, row, column and value for a damaged table.
    """
    own = path or TABLES / "classes.csv"
    rows = read_table(own, _REQUIRED)
    unique(rows, "id")
    table = ClassTable(tuple(_land_class(row) for row in _numbered(rows)), own.name)
    beside = own.with_name("mixtures.csv")
    chosen = mixtures or (beside if beside.is_file() else None)

    def part(id: str) -> LandClass | None:
        return table.by_id(id) if id in table else None

    found = read_mixtures(chosen or TABLES / "mixtures.csv", part, lenient=chosen is None)
    return table.extended(row for row in found if row.id not in table and row.code not in table)


def write_classes(table: ClassTable, path: Path) -> None:
    """Write every class as a row of its own, mixtures and derived classes too; ``read_classes`` reads it back equal."""
    bounds = [f"{column}_{end}" for column in VALUES for end in ("low", "high")]
    write_table(path, (*_COLUMNS, *bounds), (_cells(row) for row in table.rows))


def _cells(row: LandClass) -> dict[str, object]:
    cells: dict[str, object] = {column: getattr(row, column) for column in _COLUMNS if column not in FORAGE}
    cells |= dict(zip(FORAGE, row.forage, strict=True))
    for column, (low, high) in row.spread.items():
        cells |= {f"{column}_low": low, f"{column}_high": high}
    return cells


@cache
def _shipped() -> ClassTable:
    return read_classes()


def _numbered(rows: list[Row]) -> list[Row]:
    """The rows, once their codes are known to be allowed and unique (2 and 02 are the same code)."""
    seen: set[int] = set()
    for row in rows:
        code = row.whole("code", 1, CODES - 1)
        if not any(code in codes for codes in _ALLOWED) or (code in DERIVED_CODES and "+" not in row.text("id")):
            raise row.fault(
                "Table {file}, row {row}, column {column}: {value} is not free for an own class. Use 500 to 999.",
                "code",
            )
        if code in seen:
            raise row.fault(TWICE, "code")
        seen.add(code)
    return rows


def _land_class(row: Row) -> LandClass:
    id = row.required("id")
    known = _shipped() if not {"group", "half_life_years"} <= row.cells.keys() else None
    default = known.by_id(id) if known and id in known else None
    values = {column: row.value(column, 0, 1) for column in VALUES}
    return LandClass(
        code=row.whole("code", 1, CODES - 1),
        id=id,
        name_nl=row.text("name_nl"),
        name_en=row.text("name_en"),
        group=row.text("group") or (default.group if default else "own"),
        forage=tuple(values[column] for column in FORAGE),
        nest_ground=values["nest_ground"],
        nest_cavity=values["nest_cavity"],
        nest_bumblebee=values["nest_bumblebee"],
        habitat_weight=values["habitat_weight"],
        resistance=row.value("resistance", low=0.01),
        confidence=row.value("confidence", 0, 1),
        half_life_years=_half_life(row, default),
        basis=row.text("basis"),
        source=row.text("source"),
        note=row.text("note"),
        spread={column: bounds for column in VALUES if (bounds := _bounds(row, column, values[column]))},
    )


def _half_life(row: Row, default: LandClass | None) -> float:
    if row.text("half_life_years"):
        return row.value("half_life_years", low=0.01)
    return default.half_life_years if default else 8.0  # green, the commonest


def _bounds(row: Row, column: str, value: float) -> tuple[float, float] | None:
    low, high = column + "_low", column + "_high"
    if not row.text(low) and not row.text(high):
        return None
    bounds = (row.value(low, 0, 1), row.value(high, 0, 1))
    for name, bound, limits in ((low, bounds[0], (0, value)), (high, bounds[1], (value, 1))):
        if not limits[0] <= bound <= limits[1]:
            raise row.fault(OUTSIDE, name, low=limits[0], high=limits[1])
    return bounds
