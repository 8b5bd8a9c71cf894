"""One land-cover class and its values."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from ..errors import Fault

SEASONS = ("early_spring", "late_spring", "summer", "autumn")
FORAGE = tuple(f"forage_{number}" for number in range(1, len(SEASONS) + 1))
VALUES = (*FORAGE, "nest_ground", "nest_cavity", "nest_bumblebee", "habitat_weight")
"""The columns that lie in 0..1 and are linear in the parts of a mixture."""

_CHANGE = re.compile(r"(?P<column>\w+)(?P<sign>[*+])(?P<number>\d+(\.\d+)?)")


@dataclass(frozen=True)
class LandClass:
    """One class: its codes and names, and its values.

    ``forage`` per season, the three nest values, ``habitat_weight`` and ``confidence`` lie in 0..1 (forage: 1 is
    herb-rich grassland in late spring); ``resistance`` is the cost of a metre (1 is habitat); ``spread`` gives the
    low and high of a column where they are known.
    """

    code: int
    id: str
    name_nl: str
    name_en: str
    group: str
    forage: tuple[float, ...]
    nest_ground: float
    nest_cavity: float
    nest_bumblebee: float
    habitat_weight: float
    resistance: float
    confidence: float
    half_life_years: float
    basis: str
    source: str
    note: str
    spread: Mapping[str, tuple[float, float]] = field(default_factory=dict, hash=False)

    def value(self, column: str) -> float:
        """A value by its column name, such as ``forage_2``, ``nest_ground`` or ``forage_2_low``.

        Low and high fall back on the value itself where no spread is known.

        >>> from zoemzone_qgis.core.classes import read_classes
        >>> meadow = read_classes().by_id("GKR")
        >>> meadow.value("forage_2"), meadow.value("forage_4_low")
        (1.0, 0.084)
        """
        name, bound = (column[:-4], 0) if column.endswith("_low") else (column, None)
        if column.endswith("_high"):
            name, bound = column[:-5], 1
        if bound is not None and name in self.spread:
            return self.spread[name][bound]
        return self.forage[FORAGE.index(name)] if name in FORAGE else float(getattr(self, name))

    @property
    def counts_for_season(self) -> bool:
        """Whether its food counts for the season completeness: habitat and gardens, no annual crops."""
        return (self.habitat_weight > 0 and self.group != "annual") or self.group == "garden"

    def with_values(
        self, values: Mapping[str, Any], spread: Mapping[str, tuple[float, float]] | None = None
    ) -> LandClass:
        """The class with other values, by column name, and another spread of those columns (none when not given)."""
        forage = tuple(values.get(column, present) for column, present in zip(FORAGE, self.forage, strict=True))
        kept = {column: bounds for column, bounds in self.spread.items() if column not in values}
        other = {column: value for column, value in values.items() if column not in FORAGE}
        changes: dict[str, Any] = {**other, "forage": forage, "spread": {**kept, **(spread or {})}}
        return replace(self, **changes)


def changed(row: LandClass, changes: str) -> LandClass:
    """The class with changes such as ``forage_1*0.4`` or ``nest_ground+0.15``, cut to 0..1, applied.

    >>> from zoemzone_qgis.core.classes import read_classes
    >>> changed(read_classes().by_id("GAZ"), "nest_ground+0.9 forage_2*2").value("nest_ground")
    1.0
    """
    for change in changes.split():
        match = _CHANGE.fullmatch(change)
        if match is None or match["column"] not in VALUES:
            raise Fault(
                "The change {change} cannot be read. Write a column, * or + and a number, such as forage_1*0.4.",
                change=change,
            )
        column, number = match["column"], float(match["number"])

        def apply(value: float, number: float = number, sign: str = match["sign"]) -> float:
            return min(1.0, value * number if sign == "*" else value + number)

        bounds = row.spread.get(column)
        spread = {column: (apply(bounds[0]), apply(bounds[1]))} if bounds else None
        row = row.with_values({column: apply(row.value(column))}, spread)
    return row
