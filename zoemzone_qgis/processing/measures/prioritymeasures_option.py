"""The options that prioritymeasures chooses from, as their rows say."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsGeometry

from ...core.plan import Options

Floats = NDArray[np.float64]
_WHOLE = "*"


@dataclass
class Option:
    """A measure on a unit, as its row says. Costs in EUR, areas in m2 or ha as named; ``classes`` are the classes of
    land it uses with their m2; ``carries`` is None where nothing is said; ``values`` are all fields of the row, once
    they are asked for (``OptionLayer.fill``): of tens of thousands of options few come into a plan."""

    __slots__ = (
        "annual", "area_m2", "block", "block_ha", "carries", "classes", "co_benefit", "executors", "fed_ha", "food_m2",
        "id", "is_own", "length_m", "lock", "measure", "name", "nest_ha", "one_off", "owner", "per_year",
        "short_ha", "unit", "values", "village", "wkb",
    )  # fmt: skip

    id: int
    name: str
    unit: str
    measure: str
    wkb: bytes
    values: list[Any]
    one_off: float
    per_year: float
    classes: dict[str, float]
    annual: bool
    lock: int
    owner: str
    executors: tuple[str, str]
    co_benefit: float
    village: str
    is_own: bool
    carries: tuple[str, ...] | None
    fed_ha: float
    food_m2: tuple[float, ...]
    nest_ha: float
    block: str
    short_ha: float
    block_ha: float
    area_m2: float
    length_m: float

    @property
    def land(self) -> QgsGeometry:
        """The land as a geometry; it is kept as bytes, which take less and are shared by the options of a unit."""
        geometry = QgsGeometry()
        geometry.fromWkb(self.wkb)
        return geometry

    @property
    def executor(self) -> str:
        """Who does it, by one name: the English one, else the Dutch one."""
        return self.executors[1] or self.executors[0]


@dataclass
class OptionSet:
    """The options in an order that does not depend on that of rows: by unit, then by name.

    ``parts``: which land of its unit each takes; ``unwilling``: options left out because the owner is not willing,
    of ``asked``; ``unsure``: left out because too little is known of their land.
    """

    rows: list[Option] = field(default_factory=list)
    parts: list[tuple[str, ...]] = field(default_factory=list)
    unwilling: int = 0
    asked: int = 0
    unsure: int = 0

    def __len__(self) -> int:
        return len(self.rows)

    def some(self, keep: Sequence[int]) -> OptionSet:
        """Some of the options, in the same order."""
        return OptionSet([self.rows[one] for one in keep], [self.parts[one] for one in keep])

    def column(self, name: str) -> Floats:
        """A number of each option."""
        return np.array([getattr(row, name) for row in self.rows], dtype=np.float64)

    def options(self) -> Options:
        """The options as the solvers read them."""
        rows = self.rows
        return Options.of(
            [row.name for row in rows],
            [row.unit for row in rows],
            [row.one_off for row in rows],
            [row.per_year for row in rows],
            parts=self.parts,
            annual=[row.annual for row in rows],
            owner=[row.owner for row in rows],
            executor=[row.executor for row in rows],
            lock=[row.lock for row in rows],
            co_benefit=[row.co_benefit for row in rows],
        )


def parts_of(rows: Sequence[Option]) -> list[tuple[str, ...]]:
    """The land that each option takes: its classes; all of the unit where none are named."""
    every: dict[str, set[str]] = {}
    for row in rows:
        every.setdefault(row.unit, set()).update(row.classes)
    return [tuple(sorted(row.classes)) or (_WHOLE, *sorted(every[row.unit])) for row in rows] if rows else []


def by_unit(rows: Sequence[Option]) -> Mapping[str, list[int]]:
    """The numbers of the options of each unit."""
    found: dict[str, list[int]] = {}
    for number, row in enumerate(rows):
        found.setdefault(row.unit, []).append(number)
    return found
