"""Connecting strips: long narrow land with enough habitat weight, joined over short breaks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..cells.frame import Finder, Marks, Sheet
from ..cells.ordered import in_order
from ..cells.pieces import Collector, Pieces
from ..cells.room import let_go, taken
from ..cells.shapes import edge_length, opened, rectangle, three_wide, widened
from ..grid import Window
from ..land.rules import Rules
from ..progress import SILENT, Progress
from .chains import Labels, chains
from .stock import Stock

Floats = NDArray[np.float64]
WIDEST_M = 50.0
"""Land that is wider is a place, not a line (E)."""
SLENDER = 5.0
"""A line is at least this many times as long as it is wide (E)."""
FINE_M = 1.0
"""Widths are measured on cells up to this size, give or take half a metre."""
POLYGONS, CELLS, NOT_MEASURED = "polygons", "cells", "not measured"
"""What widths were tested on."""
_WIDTH_PLAY_M = 0.5
_LENGTH_PLAY = 1.5  # cells: what the two ends of a strip may lose to the cells
_HALO = 8

Wide = Callable[[Window], Marks]


@dataclass(frozen=True)
class Strips:
    """The strips: ``number`` gives the strip (1..count) of each number on ``sheet``; index 0 is no strip.

    ``width_m`` (mean), ``length_m`` and ``cells`` by strip; ``coarse`` holds the strip of each coarse cell.
    ``width_basis`` tells what the least width was tested on.
    """

    sheet: Sheet
    number: NDArray[np.int64]
    coarse: Labels
    width_m: Floats
    length_m: Floats
    width_basis: str

    @property
    def count(self) -> int:
        """How many strips."""
        return len(self.width_m) - 1


def find_strips(
    stock: Stock, rules: Rules, sheet: Sheet, wide_enough: Wide | None = None, progress: Progress = SILENT
) -> Strips:
    """Strips in what is left of the habitat (``stock.owner`` 0).

    A piece is connected land (8 neighbours) of corridor classes (weight at least ``strip_weight``, no ornamental
    shrubs) that an opening of ``WIDEST_M`` takes away, so it is no part of a wider place, and that an opening of
    ``strip_width_m`` leaves. By the rectangle of the same area and edge it is at most ``WIDEST_M`` wide, at least
    ``SLENDER`` times as long as wide and at least ``strip_length_m`` long. Pieces with breaks of at most
    ``strip_break_m`` are one strip.

    ``wide_enough`` marks land that is known to be wide enough (from polygons); without it the cells tell when they are
    at most 1 m, give or take 0.5 m; on larger cells the least width is not tested.
    """
    frame, cell = stock.frame, stock.frame.grid.cell
    basis = POLYGONS if wide_enough is not None else CELLS if cell <= FINE_M + 1e-9 else NOT_MEASURED
    widest = int(WIDEST_M / cell) + 1
    halo = widest + _HALO

    def work(window: Window) -> tuple[Marks, Floats] | None:
        around = window.padded(halo)
        land = stock.values.corridor[frame.read(around)]
        if wide_enough is not None:
            land &= wide_enough(around)
        elif basis == CELLS:
            land = _fit(land, rules.strip_width_m / cell)
        if not land.any():
            return None
        thin = land & ~widened(opened(land, widest), 2)
        thin = thin[halo:-halo, halo:-halo] & (frame.spread(stock.owner, window) == 0)
        if not thin.any():
            return None
        return thin, edge_length(land)[halo:-halo, halo:-halo]

    collector = Collector(frame)
    for window, found in in_order(list(frame.tiles()), work, progress.part(0.0, 0.8)):
        thin, edge = found or (np.zeros((window.rows, window.columns), dtype=bool), None)
        layers = {} if edge is None else {"cells": thin, "edge": edge}
        numbers = collector.add(window, thin, layers)
        if edge is not None:
            sheet.write(window, numbers)
            let_go(stock.owner)
    pieces = collector.pieces()
    width, length = _sizes(pieces, cell)
    good = (width <= WIDEST_M) & (length >= SLENDER * width)
    good &= length >= rules.strip_length_m - _LENGTH_PLAY * cell
    if basis == CELLS:
        good &= width >= rules.strip_width_m - _WIDTH_PLAY_M
    good[0] = False
    return _joined(stock, rules, sheet, pieces, good, length, basis, progress.part(0.8, 1.0))


def _fit(land: Marks, cells: float) -> Marks:
    """The land that is at least so many cells wide, with the single cells along it that an opening would take."""
    count = max(3, round(cells))
    kept = three_wide(land) if count == 3 else opened(land, count)
    return widened(kept, 1) & land


def _sizes(pieces: Pieces, cell: float) -> tuple[Floats, Floats]:
    """Width and length (m) of each piece; index 0 is none."""
    nothing = np.zeros(pieces.count + 1)
    area = pieces.sums.get("cells", nothing) * cell * cell
    return rectangle(area, pieces.sums.get("edge", nothing) * cell)


def _joined(
    stock: Stock,
    rules: Rules,
    sheet: Sheet,
    pieces: Pieces,
    good: Marks,
    length: Floats,
    width_basis: str,
    progress: Progress,
) -> Strips:
    """Pieces with short breaks as one strip."""
    frame, chosen = stock.frame, pieces.numbers(good)
    finder = Finder(frame, lambda window: chosen[sheet.read(window)])
    present = pieces.coarse(frame, good)
    coarse = chains(present, frame.coarse.cell, frame.grid.cell, rules.strip_break_m, finder, progress)
    strip = np.zeros(pieces.count + 1, np.int64)
    strip[pieces.piece] = taken(coarse, pieces.row, pieces.column)
    strip[~good] = 0
    count = int(strip.max(initial=0)) + 1
    area = pieces.sums.get("cells", np.zeros(pieces.count + 1)) * frame.grid.cell**2
    areas, lengths = np.bincount(strip, area, count), np.bincount(strip, length, count)
    lengths[0] = 0.0
    widths = np.divide(areas, lengths, out=np.zeros(count), where=lengths > 0)
    return Strips(sheet, pieces.numbers(strip), coarse, widths, np.asarray(lengths, np.float64), width_basis)
