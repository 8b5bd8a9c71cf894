"""What lacks at a place: food, and in which season, or nests, and for which guild."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ..forage import ACTIVE_WEIGHT
from ..planning.options import Flags
from .cells import Floats, Ints, NestCells

SCARCE_HA = 0.5
"""Nest land of a guild within its radius (ha) below which nests lack for it."""
FOOD, NESTS = "food", "nests"
_TIE = 1e-9
_COUNTED = 1e-4
"""Share by which nest land within a radius may be counted short: the error of the kernel, with room."""


@dataclass(frozen=True)
class Lacks:
    """What lacks at places (n,).

    ``cell``: the cell of each, -1 where none is known: then nothing lacks. ``season``: the hungriest active season,
    numbered from 0, -1 where no cell is known; ``ratio``: food / need in it; ``food``: whether that is below 1.
    ``guilds``: the nest guilds that are known; ``short`` (n, guilds): which of them have too little nest land.
    """

    cell: Ints
    season: Ints
    ratio: Floats
    food: Flags
    guilds: tuple[str, ...]
    short: Flags

    @cached_property
    def nests(self) -> Flags:
        """Whether nests lack for a guild."""
        return np.asarray(self.short.any(axis=1))

    def words(self, place: int) -> str:
        """The keys of what lacks: "food", "nests", "food, nests" or ""."""
        return ", ".join(key for key, lacks in ((FOOD, self.food), (NESTS, self.nests)) if lacks[place])

    def nest_words(self, place: int) -> str:
        """The guilds for which nests lack: "ground, cavity"; "" where none does."""
        return ", ".join(name for name, lacks in zip(self.guilds, self.short[place], strict=True) if lacks)


def lacking(cells: NestCells, x: Floats, y: Floats, enough_ha: float = SCARCE_HA) -> Lacks:
    """What lacks at places (m), by the cell in which each lies.

    Food lacks where the hungriest active season (need of at least a tenth of the year) has less within reach than is
    needed; the earlier season on a tie. Nests lack where one of the guilds of the cells has less than ``enough_ha`` of
    nest land within its own radius ("at least", within 1e-4, which is what the land is counted to).

    >>> cells = NestCells.of(
    ...     [50.0], [50.0], 100.0, 500.0, 0.3, [[50.0, 20.0]], [[100.0, 30.0]],
    ...     guilds=("ground", "cavity"), guild_ha=[[0.2, 0.5]],
    ... )
    >>> found = lacking(cells, np.array([10.0, 910.0]), np.array([10.0, 10.0]))
    >>> found.season.tolist(), found.ratio.tolist(), found.words(0), found.nest_words(0), found.words(1)
    ([0, -1], [0.5, nan], 'food, nests', 'ground', '')
    """
    cell = cells.at(np.asarray(x, dtype=np.float64), np.asarray(y, dtype=np.float64))
    known = cell >= 0
    season, ratio = np.full(len(cell), -1), np.full(len(cell), np.nan)
    short = np.zeros((len(cell), len(cells.guilds)), dtype=bool)
    season[known], ratio[known] = hungriest(cells, cell[known])
    short[known] = cells.guild_ha[cell[known]] < enough_ha * (1 - _COUNTED)
    return Lacks(cell, season, ratio, known & (ratio < 1 - _TIE), cells.guilds, short)


def hungriest(cells: NestCells, which: Ints) -> tuple[Ints, Floats]:
    """The active season of some cells in which food / need is smallest (numbered from 0), and that ratio."""
    need, reach = cells.need_m2[which], cells.reach_m2[which]
    active = need >= (ACTIVE_WEIGHT - 1e-6) * need.sum(axis=1, keepdims=True)
    ratio = np.where(active, reach / np.where(active, need, 1.0), np.inf)
    smallest = ratio.min(axis=1, initial=np.inf, keepdims=True)
    # the earlier season wins a tie that rounding would decide
    season = np.argmax(ratio <= smallest + _TIE, axis=1) if ratio.size else np.zeros(len(which), dtype=np.int64)
    return np.asarray(season, dtype=np.int64), smallest[:, 0]
