"""Cells with nests: how much nest land, how much food within reach per season, how much is needed."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ..errors import Fault
from ..forage import RULE_AREA_M2, Seasonal, need

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

_OFF = 1e-3
"""Share of a cell by which its centre may lie beside the grid."""


def needs(profile: Seasonal, radius_m: float) -> Floats:
    """Food that a nest needs per season within its radius, in m2 of best meadow.

    113,300 m2 x season weight x area of the disc / 1 km2.

    >>> from types import SimpleNamespace
    >>> needs(SimpleNamespace(season_weights=(0.25, 0.35, 0.30, 0.10)), 500.0).round(1).tolist()
    [22246.4, 31145.0, 26695.7, 8898.6]
    """
    return need(profile) * (math.pi * radius_m**2 / RULE_AREA_M2)


@dataclass(frozen=True)
class NestCells:
    """Square cells of one grid, any number of them, each with its nests. Make them with ``of``.

    ``x``, ``y`` (n,): centres in m. ``nest_ha`` (n,): nest value x area, ha. ``reach_m2`` (n, seasons): food within
    ``radius_m`` of the nests, of all plants, annual crops too, on land that is known, in m2 of best meadow;
    ``need_m2`` (n, seasons): what they need. ``known_pct`` (n,): how much of the land within reach is known.
    ``guilds`` names the nest guilds of which the nest land is known, ``guild_ha`` (n, guilds): that land within the
    radius of the guild, ha.

    >>> cells = NestCells.of([50.0, 150.0], [50.0, 50.0], 100.0, 500.0, [0.5, 0.0], [[1.0], [2.0]], [[4.0], [4.0]])
    >>> cells.count, cells.at(np.array([180.0, 250.0]), np.array([1.0, 50.0])).tolist(), float(cells.fed_ha)
    (2, [1, -1], 0.125)
    """

    x: Floats
    y: Floats
    cell_m: float
    radius_m: float
    nest_ha: Floats
    reach_m2: Floats
    need_m2: Floats
    known_pct: Floats
    guilds: tuple[str, ...]
    guild_ha: Floats

    @classmethod
    def of(
        cls,
        x: ArrayLike,
        y: ArrayLike,
        cell_m: float,
        radius_m: float,
        nest_ha: ArrayLike,
        reach_m2: ArrayLike,
        need_m2: ArrayLike,
        known_pct: ArrayLike = 100.0,
        guilds: Sequence[str] = (),
        guild_ha: ArrayLike | None = None,
    ) -> NestCells:
        """Cells of what is given, checked; a number that serves for all cells may stand alone. Without guilds nothing
        is known of nest shortage.

        Raises ``Fault`` for numbers that cannot be, columns that do not fit, and centres that lie on no grid.
        """
        centres = np.asarray(x, dtype=np.float64).reshape(-1)
        reach = np.asarray(reach_m2, dtype=np.float64)
        if reach.ndim != 2 or len(reach) != len(centres):
            raise Fault("The food within reach of the nests must have one row per cell and one column per season.")
        land = np.zeros((len(centres), 0)) if guild_ha is None else np.asarray(guild_ha, dtype=np.float64)
        if land.shape != (len(centres), len(guilds)):
            raise Fault("The nest land of the guilds must have one row per cell and one column per guild.")
        made = cls(
            x=centres,
            y=_column(y, len(centres)),
            cell_m=float(cell_m),
            radius_m=float(radius_m),
            nest_ha=_column(nest_ha, len(centres)),
            reach_m2=reach,
            need_m2=np.array(np.broadcast_to(np.asarray(need_m2, dtype=np.float64), reach.shape)),
            known_pct=_column(known_pct, len(centres)),
            guilds=tuple(guilds),
            guild_ha=land,
        )
        _check(made)
        return made

    @property
    def count(self) -> int:
        """Number of cells."""
        return len(self.x)

    @property
    def left(self) -> float:
        """Left edge of the grid of the cells (m)."""
        return float(self.x.min()) - self.cell_m / 2 if self.count else 0.0

    @property
    def top(self) -> float:
        """Top edge of the grid of the cells (m)."""
        return float(self.y.max()) + self.cell_m / 2 if self.count else 0.0

    @property
    def fed_ha(self) -> float:
        """Nest land that is fed now, ha: sum of nest_ha x (sum of min(need, reach)) / (sum of need)."""
        met = np.minimum(self.need_m2, self.reach_m2).sum(axis=1)
        return float((self.nest_ha * met / self.need_m2.sum(axis=1)).sum())

    def scaled(self, factor: float) -> NestCells:
        """The cells for a radius that is ``factor`` times as large.

        Need and food grow with the area of the disc: what lies beyond the radius is taken to be as rich as what lies
        within it.
        """
        square = factor**2
        return replace(
            self, radius_m=self.radius_m * factor, reach_m2=self.reach_m2 * square, need_m2=self.need_m2 * square
        )

    def some(self, keep: Ints) -> NestCells:
        """Some of the cells, by their numbers, in that order.

        >>> cells = NestCells.of([50.0, 150.0], [50.0, 50.0], 100.0, 500.0, [0.5, 0.0], [[1.0], [2.0]], [[4.0], [4.0]])
        >>> cells.some(np.array([1])).x.tolist()
        [150.0]
        """
        columns = ("x", "y", "nest_ha", "reach_m2", "need_m2", "known_pct", "guild_ha")
        return replace(self, **{name: getattr(self, name)[keep] for name in columns})

    def find(self, row: NDArray[np.integer[Any]], column: NDArray[np.integer[Any]]) -> Ints:
        """The cells in rows and columns of their grid (from the top left), -1 where there is none."""
        keys, order, columns = self._places
        if not self.count:
            return np.full(len(row), -1)
        key = row.astype(np.int64) * columns + column
        at = np.minimum(np.searchsorted(keys, key), len(keys) - 1)
        inside = (column >= 0) & (column < columns) & (keys[at] == key)
        return np.where(inside, order[at], -1)

    def at(self, x: Floats, y: Floats) -> Ints:
        """The cells in which places lie, -1 where there is none."""
        column, row = (x - self.left) // self.cell_m, (self.top - y) // self.cell_m
        return self.find(row.astype(np.int64), column.astype(np.int64))

    @cached_property
    def rows_columns(self) -> tuple[Ints, Ints]:
        """Row and column of each cell in their grid."""
        row = np.rint((self.top - self.y) / self.cell_m - 0.5).astype(np.int64)
        return row, np.rint((self.x - self.left) / self.cell_m - 0.5).astype(np.int64)

    @cached_property
    def _places(self) -> tuple[Ints, Ints, int]:
        """The cells by their place: sorted keys, the cell of each, and the width of the grid."""
        row, column = self.rows_columns
        columns = int(column.max(initial=0)) + 1
        key = row * columns + column
        order = np.argsort(key, kind="stable")
        return key[order], order, columns


def _column(given: ArrayLike, count: int) -> Floats:
    array = np.asarray(given, dtype=np.float64)
    if array.ndim > 1 or (array.ndim == 1 and len(array) != count):
        raise Fault("What is known of the nest cells does not have one value per cell.")
    return np.array(np.broadcast_to(array, (count,)))


def _check(cells: NestCells) -> None:
    """Refuse what can be no cells."""
    if not (0 < cells.cell_m < math.inf and 0 < cells.radius_m < math.inf):
        raise Fault("The nest cells need a size and a radius above zero.")
    columns = (cells.x, cells.y, cells.nest_ha, cells.reach_m2, cells.need_m2, cells.known_pct, cells.guild_ha)
    if not all(np.isfinite(column).all() for column in columns):
        raise Fault("A number of the nest cells is missing. Make the layer of nest cells again.")
    if any((column < 0).any() for column in columns[2:]) or not (cells.need_m2.sum(axis=1) > 0).all():
        raise Fault("A number of the nest cells is below 0, or nothing is needed. Make the layer of nest cells again.")
    if not cells.count:
        return
    row, column = cells.rows_columns
    beside = np.maximum(
        np.abs(cells.left + (column + 0.5) * cells.cell_m - cells.x),
        np.abs(cells.top - (row + 0.5) * cells.cell_m - cells.y),
    )
    places = cells._places[0]
    if (beside > _OFF * cells.cell_m).any() or (np.diff(places) == 0).any():
        raise Fault("The nest cells do not lie on one grid, or one stands twice. Make them again.")
