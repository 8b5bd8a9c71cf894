"""The circle that each block is judged by, and what lies in it."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from ..cells.census import Census, count
from ..cells.frame import Frame
from ..cells.pieces import Places
from ..cells.regions import Discs
from ..cells.room import taken
from ..forage import RULE_RADIUS_M
from ..land.landvalues import LandValues
from ..progress import SILENT, Progress
from .discsearch import Disc
from .stock import Stock

Floats = NDArray[np.float64]
_EQUAL = 1e-3
_AT_ONCE = 500_000  # coarse cells that circles are chosen from at once


@dataclass(frozen=True)
class Circles:
    """Rule circles: centres (m), and the effective and core habitat (m2) of one chain in each."""

    x: Floats
    y: Floats
    effective: Floats
    core: Floats

    @classmethod
    def joined(cls, parts: list[Circles]) -> Circles:
        """Several lists as one."""
        return cls(
            *(np.concatenate([getattr(part, name) for part in parts]) for name in ("x", "y", "effective", "core"))
        )


def disc_circles(discs: list[Disc]) -> Circles:
    """Discs that were searched for, as circles."""
    return Circles(*(np.array([getattr(disc, name) for disc in discs]) for name in ("x", "y", "effective", "core")))


def centred_circles(stock: Stock, block: Places, row: Places, column: Places, blocks: int, own_chain: bool) -> Circles:
    """For blocks 1..``blocks`` the best circle around a coarse cell of the block, in what is left of the habitat.

    ``block``, ``row`` and ``column`` tell which coarse cells hold part of which block. Of the chain of each cell
    (``own_chain``), else of the chain that gives the most. Among circles equal to 0.1 % the one nearest to the middle
    of the block is taken.
    """
    effective, core = np.zeros(len(block), np.float32), np.zeros(len(block), np.float32)
    chain = taken(stock.chain, row, column)
    for colour in stock.colours:
        sums = stock.sums(colour)
        here = taken(sums.effective, row, column)
        better = (chain > 0) & (stock.colour[chain] == colour) if own_chain else here > effective
        effective = np.where(better, here, effective)
        core = np.where(better, taken(sums.core, row, column), core)
    parts = []
    for first, last in _stretches(np.bincount(block, minlength=blocks + 1)):
        some = np.flatnonzero((block >= first) & (block < last))
        held = effective[some].astype(np.float64), core[some].astype(np.float64)
        parts.append(_central(stock, block[some] - np.int32(first), row[some], column[some], *held))
    return Circles.joined(parts)


def _stretches(cells: NDArray[np.int64]) -> list[tuple[int, int]]:
    """First and last (not included) of stretches of blocks with about ``_AT_ONCE`` cells; ``cells`` by block.

    >>> _stretches(np.array([0, 300_000, 100_000, 200_000]))
    [(0, 3), (3, 4)]
    """
    cuts = np.flatnonzero(np.diff(np.cumsum(cells) // _AT_ONCE)) + 1
    bounds = [0, *cuts.tolist(), len(cells)]
    return list(pairwise(bounds))


def _central(stock: Stock, block: Places, row: Places, column: Places, effective: Floats, core: Floats) -> Circles:
    """For each block that has cells the best circle around one of them."""
    size = int(block.max(initial=0)) + 1
    most = np.zeros(size)
    np.maximum.at(most, block, effective)
    cells = np.maximum(np.bincount(block, minlength=size), 1)
    away = np.hypot(
        row - (np.bincount(block, row, size) / cells)[block], column - (np.bincount(block, column, size) / cells)[block]
    )
    good = np.flatnonzero(effective >= most[block] * (1 - _EQUAL))
    order = good[np.lexsort((column[good], row[good], away[good].round(6), block[good]))]
    _, first = np.unique(block[order], return_index=True)
    one = order[first]
    grid = stock.frame.coarse
    x, y = grid.left + (column[one] + 0.5) * grid.cell, grid.top - (row[one] + 0.5) * grid.cell
    return Circles(x, y, effective[one], np.minimum(core, effective)[one])


@dataclass(frozen=True)
class Surroundings:
    """What lies in circles: food per season (4, circles), food that counts for the season completeness (4, circles),
    nest land per guild within the guild's radius (guilds, circles), all in m2; and the known share (0..1)."""

    forage: Floats
    season: Floats
    nests: Floats
    known: Floats


def surroundings(frame: Frame, values: LandValues, circles: Circles, progress: Progress = SILENT) -> Surroundings:
    """Count the classes around each circle's centre on the fine cells, in one pass over the map."""
    radii = sorted({RULE_RADIUS_M, *(guild.radius_m for guild in values.guilds)})
    sets = {radius: (Census(len(circles.x)), Discs(circles.x, circles.y, radius)) for radius in radii}
    if len(circles.x):
        count(list(sets.values()), frame.grid, frame.read, progress)
    rule, _ = sets[RULE_RADIUS_M]
    nests = [sets[guild.radius_m][0].summed(guild.land.astype(np.float64)) for guild in values.guilds]
    return Surroundings(
        forage=np.stack([rule.summed(lut) for lut in values.forage]),
        season=np.stack([rule.summed(lut) for lut in values.season]),
        nests=np.stack(nests),
        known=rule.summed() / (np.pi * RULE_RADIUS_M**2),
    )
