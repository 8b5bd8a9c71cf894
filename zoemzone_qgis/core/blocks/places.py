"""Stepping stones and fuel stations: small places with habitat, and small places with food."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..cells.frame import Frame, Marks, Sheet
from ..cells.nearness import Reach
from ..cells.ordered import in_order
from ..cells.pieces import Collector, Pieces, Places
from ..cells.room import let_go, marked
from ..cells.shapes import opened, widened
from ..grid import Window
from ..land.rules import Rules
from ..progress import SILENT, Progress
from .discareas import HECTARE
from .stock import Stock
from .strips import Strips

NARROW_M = 10.0
"""Lines narrower than this lead to a stone but are no part of it (E)."""
WHOLE_M2 = 5_000.0
"""Up to this size a place is near connecting land as a whole or not at all; of a larger one the far part counts (E)."""


@dataclass(frozen=True)
class Stones:
    """Places: ``number`` gives the place (1..count) of each number on ``sheet``; ``pieces`` their parts."""

    sheet: Sheet
    number: NDArray[np.int64]
    pieces: Pieces
    good: Marks

    @property
    def count(self) -> int:
        """How many places."""
        return int(np.count_nonzero(self.good))

    def places(self) -> tuple[Places, Places, Places]:
        """Place, row and column of the coarse cells that hold part of a place."""
        held = self.good[self.pieces.piece]
        place = np.cumsum(self.good).astype(np.int32)[self.pieces.piece[held]]
        return place, self.pieces.row[held], self.pieces.column[held]


def find_stones(stock: Stock, rules: Rules, strips: Strips, sheet: Sheet, progress: Progress = SILENT) -> Stones:
    """Stepping stones in what is left of the habitat once areas and strips are given out.

    A stone is connected land (8 neighbours) with at least ``stone_ha`` effective habitat. Lines narrower than
    ``NARROW_M``, such as ordinary verges, are cut off first; else a network of verges would be one stone.
    """
    frame, cell = stock.frame, stock.frame.grid.cell
    narrow, margin = round(NARROW_M / cell), round(NARROW_M / 2 / cell) + 1
    halo = 2 * narrow + margin + 2 if narrow > 1 else 1
    habitat, weight = stock.values.habitat, np.nan_to_num(stock.values.weight).astype(np.float32)

    def work(window: Window) -> tuple[Marks, NDArray[np.float32]] | None:
        around = window.padded(halo)
        codes = frame.read(around)
        free = habitat[codes] & (frame.spread(stock.owner, around) == 0)
        if not free.any():
            return None
        free &= strips.number[strips.sheet.read(around)] == 0
        if narrow > 1:
            free &= widened(opened(free, narrow), margin)
        inner = free[halo:-halo, halo:-halo]
        return (inner, weight[codes[halo:-halo, halo:-halo]]) if inner.any() else None

    collector = Collector(frame)
    for window, found in in_order(list(frame.tiles()), work, progress):
        marks = found[0] if found else np.zeros((window.rows, window.columns), dtype=bool)
        numbers = collector.add(window, marks, {"effective": found[1]} if found else {})
        if found:
            sheet.write(window, numbers)
            let_go(stock.owner)
    pieces = collector.pieces()
    effective = pieces.sums.get("effective", np.zeros(1)) * cell * cell
    return _chosen(sheet, pieces, effective >= rules.stone_ha * HECTARE * (1 - rules.tolerance))


def _chosen(sheet: Sheet, pieces: Pieces, good: Marks) -> Stones:
    good = good.copy()
    good[0] = False
    number = np.where(good, np.cumsum(good), 0)
    return Stones(sheet, pieces.numbers(number), pieces, good)


@dataclass(frozen=True)
class Connecting:
    """The connecting land: areas, strips and stones."""

    stock: Stock
    strips: Strips
    stones: Stones

    def coarse(self) -> Marks:
        """Coarse cells that hold some."""
        owner, strips = self.stock.owner, self.strips.coarse
        stones = self.stones.pieces.coarse(self.stock.frame, self.stones.good)
        return marked(lambda rows: (owner[rows] > 0) | (strips[rows] > 0) | stones[rows], owner, strips, stones)

    def marks(self, window: Window) -> Marks:
        """Fine cells of a window that are connecting land."""
        frame = self.stock.frame
        marks = self.stock.values.habitat[frame.read(window)] & (frame.spread(self.stock.owner, window) > 0)
        marks |= self.strips.number[self.strips.sheet.read(window)] > 0
        marks |= self.stones.number[self.stones.sheet.read(window)] > 0
        return marks


def find_fuel_stations(
    connecting: Connecting, rules: Rules, new_sheet: Callable[[], Sheet], progress: Progress = SILENT
) -> Stones:
    """Fuel stations: food outside connecting land and more than ``fuel_distance_m`` from it.

    Connected land (8 neighbours) of classes with a mean forage over the seasons of at least ``fuel_forage``, of at
    least ``fuel_m2``. Gardens and flowering crops have no upper size; other land with the effective habitat of a stone
    is one already. A place of up to ``WHOLE_M2`` that comes too near does not count; of a larger one, such as the
    gardens of a village, the land that lies far enough does.
    """
    cell_m2, least = connecting.stock.frame.grid.cell**2, rules.fuel_m2 * (1 - rules.tolerance)
    first = new_sheet()
    pieces = _food(connecting, rules, first, progress.part(0.0, 0.8))
    nothing = np.zeros(pieces.count + 1)
    area = pieces.sums.get("cells", nothing) * cell_m2
    near = pieces.sums.get("near", nothing) * cell_m2
    good = (area > 0) & np.where(area <= WHOLE_M2, near == 0, near < area)
    second = new_sheet()
    pieces = _far(connecting.stock.frame, pieces.numbers(good), first, second, progress.part(0.8, 1.0))
    area = pieces.sums.get("cells", np.zeros(pieces.count + 1)) * cell_m2
    return _chosen(second, pieces, area >= least)


def _food(connecting: Connecting, rules: Rules, sheet: Sheet, progress: Progress) -> Pieces:
    """Places with food, numbered on ``sheet``: twice the number, and one more for a cell too near connecting land."""
    frame = connecting.stock.frame
    reach = Reach(connecting.coarse(), frame.coarse.cell, frame.grid.cell, rules.fuel_distance_m, progress)
    fuel, halo = connecting.stock.values.fuel, reach.halo

    def work(window: Window) -> tuple[Marks, Marks] | None:
        food = fuel[frame.read(window)]
        if not food.any():
            return None
        around = connecting.marks(window.padded(halo))
        food &= ~around[halo:-halo, halo:-halo]
        return food, reach.marks(food, frame.spread(reach.sure, window), frame.spread(reach.possible, window), around)

    collector = Collector(frame, places=False)
    for window, found in in_order(list(frame.tiles()), work, progress):
        food, near = found or (np.zeros((window.rows, window.columns), dtype=bool),) * 2
        numbers = collector.add(window, food, {"cells": food, "near": near} if found else {})
        if found:
            sheet.write(window, numbers * np.uint32(2) + near)
            let_go(connecting.stock.owner, reach.sure, reach.possible)
    return collector.pieces()


def _far(frame: Frame, good: NDArray[np.bool_], first: Sheet, second: Sheet, progress: Progress) -> Pieces:
    """The parts of the ``good`` places (by number) that do not lie too near, numbered on ``second``."""
    collector = Collector(frame)
    for window, held in in_order(list(frame.tiles()), first.read, progress):
        marks = good[held >> 1] & (held & 1 == 0)
        numbers = collector.add(window, marks, {"cells": marks})
        if marks.any():
            second.write(window, numbers)
    return collector.pieces()
