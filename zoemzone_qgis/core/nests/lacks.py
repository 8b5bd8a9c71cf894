"""What lacks at a place: food, and in which season, or nests."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..forage import ACTIVE_WEIGHT
from ..planning.options import Flags
from .blocks import Blocks
from .cells import Floats, Ints, NestCells
from .footprints import footprints

SCARCE_HA = 0.5
"""Nest land (nest value x area) within the radius below which nests lack. E: the contract's 0.5 ha per guild, counted
for the nest places that the profile uses, within the radius of the cells."""
FOOD, NESTS = "food", "nests"
_TIE = 1e-9


@dataclass(frozen=True)
class Lacks:
    """What lacks at places (n,).

    ``cell``: the cell of each, -1 where none is known: then nothing lacks. ``season``: the hungriest active season,
    numbered from 0, -1 where no cell is known; ``ratio``: food / need in it; ``food``: whether that is below 1.
    ``nest_ha``: nest land within the radius; ``nests``: whether that is too little.
    """

    cell: Ints
    season: Ints
    ratio: Floats
    food: Flags
    nest_ha: Floats
    nests: Flags

    def words(self, place: int) -> str:
        """The keys of what lacks: "food", "nests", "food, nests" or ""."""
        return ", ".join(key for key, lacks in ((FOOD, self.food), (NESTS, self.nests)) if lacks[place])


def lacking(cells: NestCells, x: Floats, y: Floats) -> Lacks:
    """What lacks at places (m), by the cell in which each lies.

    Food lacks where the hungriest active season (need of at least a tenth of the year) has less within reach than is
    needed; the earlier season on a tie. Nests lack where less than 0.5 ha of nest land lies within the radius.

    >>> cells = NestCells.of([50.0], [50.0], 100.0, 500.0, 0.3, [[50.0, 20.0]], [[100.0, 30.0]])
    >>> found = lacking(cells, np.array([10.0, 910.0]), np.array([10.0, 10.0]))
    >>> found.season.tolist(), found.ratio.tolist(), found.words(0), found.words(1)
    ([0, -1], [0.5, nan], 'food, nests', '')
    """
    cell = cells.at(np.asarray(x, dtype=np.float64), np.asarray(y, dtype=np.float64))
    known = cell >= 0
    season, ratio = np.full(len(cell), -1), np.full(len(cell), np.nan)
    nest_ha = np.full(len(cell), np.nan)
    season[known], ratio[known] = hungriest(cells, cell[known])
    nest_ha[known] = nests_within(cells, cell[known])
    return Lacks(cell, season, ratio, known & (ratio < 1 - _TIE), nest_ha, known & (nest_ha < SCARCE_HA - _TIE))


def hungriest(cells: NestCells, which: Ints) -> tuple[Ints, Floats]:
    """The active season of some cells in which food / need is smallest (numbered from 0), and that ratio."""
    need, reach = cells.need_m2[which], cells.reach_m2[which]
    active = need >= (ACTIVE_WEIGHT - 1e-6) * need.sum(axis=1, keepdims=True)
    ratio = np.where(active, reach / np.where(active, need, 1.0), np.inf)
    smallest = ratio.min(axis=1, initial=np.inf, keepdims=True)
    # the earlier season wins a tie that rounding would decide
    season = np.argmax(ratio <= smallest + _TIE, axis=1) if ratio.size else np.zeros(len(which), dtype=np.int64)
    return np.asarray(season, dtype=np.int64), smallest[:, 0]


def nests_within(cells: NestCells, which: Ints) -> Floats:
    """Nest land (ha) within the radius of some cells, averaged over each cell.

    >>> cells = NestCells.of([50.0, 150.0, 2050.0], [50.0] * 3, 100.0, 500.0, [1.0, 2.0, 4.0], np.ones((3, 1)), 1.0)
    >>> nests_within(cells, np.array([0, 2])).round(6).tolist()
    [3.0, 4.0]
    """
    asked, back = np.unique(which, return_inverse=True)
    row, column = (place[asked] for place in cells.rows_columns)
    found = footprints(cells, Blocks(np.arange(len(asked)), row, column, np.ones(len(asked)), len(asked), 1))
    owner = np.repeat(np.arange(len(asked)), np.diff(found.first))
    total = np.bincount(owner, found.share * cells.nest_ha[found.cell], len(asked))
    return np.asarray(total[back], dtype=np.float64)
