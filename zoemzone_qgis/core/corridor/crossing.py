"""What a line crosses on a map of class codes, and whether unknown land lies near it."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from ..cells.frame import Reader
from ..grid import Grid, Window
from .breaks import Point

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

GROUPS: Mapping[str, tuple[str, ...]] = {
    "wood": ("wood",),
    "built": ("built", "roof"),
    "water": ("water",),
    "arable": ("arable", "annual", "nursery", "fruit"),
    "grass": ("grassland", "lawn"),
    "verge": ("verge", "bank"),
    "garden": ("garden", "allotment"),
}
"""Kinds of land by groups of classes; what is in none of them is "other"."""
_BLOCK = 256  # cells a side that are read at once
_CHUNK_M = 250.0


def samples(line: Sequence[Point], step: float) -> tuple[Floats, Floats, Floats]:
    """Places along a line, at most ``step`` apart: x, y and how many metres of the line each stands for.

    >>> samples([(0.0, 0.0), (3.0, 0.0)], 1.0)
    (array([0.5, 1.5, 2.5]), array([0., 0., 0.]), array([1., 1., 1.]))
    """
    xs, ys, metres = [], [], []
    for (x0, y0), (x1, y1) in pairwise(line):
        length = math.hypot(x1 - x0, y1 - y0)
        count = max(1, math.ceil(length / step - 1e-9))
        share = (np.arange(count) + 0.5) / count
        xs.append(x0 + share * (x1 - x0))
        ys.append(y0 + share * (y1 - y0))
        metres.append(np.full(count, length / count))
    if not xs:
        return np.zeros(0), np.zeros(0), np.zeros(0)
    return np.concatenate(xs), np.concatenate(ys), np.concatenate(metres)


def codes_at(read: Reader, grid: Grid, x: Floats, y: Floats) -> NDArray[np.uint16]:
    """The class codes at places; 0 outside the map. Reads only the blocks of cells that hold a place.

    >>> grid = Grid(0.0, 2.0, 1.0, 2, 2)
    >>> codes_at(lambda w: np.full((w.rows, w.columns), 8, np.uint16), grid, np.array([0.5]), np.array([1.5]))
    array([8], dtype=uint16)
    """
    row = np.floor((grid.top - y) / grid.cell).astype(np.int64)
    column = np.floor((x - grid.left) / grid.cell).astype(np.int64)
    codes = np.zeros(len(row), dtype=np.uint16)
    blocks = np.stack([row // _BLOCK, column // _BLOCK], axis=1)
    for block in np.unique(blocks, axis=0):
        here = np.flatnonzero((blocks == block).all(axis=1))
        top, left = int(row[here].min()), int(column[here].min())
        height, width = int(row[here].max()) - top + 1, int(column[here].max()) - left + 1
        codes[here] = read(Window(top, left, height, width))[row[here] - top, column[here] - left]
    return codes


def unknown_near(read: Reader, grid: Grid, line: Sequence[Point], limit: float, unknown: Flags) -> bool:
    """Whether a cell of unknown land, or one outside the map, lies at most ``limit`` m from a line.

    ``unknown`` (65536) tells by class code; code 0 is unknown as ``read`` gives it outside the map, too.
    """
    for (x0, y0), (x1, y1) in pairwise(line):
        count = max(1, math.ceil(math.hypot(x1 - x0, y1 - y0) / _CHUNK_M))
        ends = np.linspace([x0, y0], [x1, y1], count + 1)
        for begin, end in pairwise(ends):
            if _unknown_near(read, grid, begin, end, limit, unknown):
                return True
    return False


def _unknown_near(read: Reader, grid: Grid, begin: Floats, end: Floats, limit: float, unknown: Flags) -> bool:
    low, high = np.minimum(begin, end) - limit, np.maximum(begin, end) + limit
    top, left = grid.cell_of(float(low[0]), float(high[1]))
    bottom, right = grid.cell_of(float(high[0]), float(low[1]))
    cells = unknown[read(Window(top, left, bottom - top + 1, right - left + 1))]
    rows, columns = np.nonzero(cells)
    if not len(rows):
        return False
    x = grid.left + (left + columns + 0.5) * grid.cell
    y = grid.top - (top + rows + 0.5) * grid.cell
    away = end - begin
    square = float(away @ away)
    share = np.clip(((x - begin[0]) * away[0] + (y - begin[1]) * away[1]) / (square or 1.0), 0.0, 1.0)
    across = np.maximum(np.abs(x - begin[0] - share * away[0]) - grid.cell / 2, 0.0)
    down = np.maximum(np.abs(y - begin[1] - share * away[1]) - grid.cell / 2, 0.0)
    return bool((np.hypot(across, down) <= limit + 1e-6).any())


def shares(metres: Mapping[str, float], least: float = 0.5) -> list[tuple[str, float]]:
    """Names with their share in percent, the largest first, then by name; those of less than ``least`` are left out.

    >>> shares({"GRN": 62.5, "VERH": 37.25, "WAT": 0.25})
    [('GRN', 62.5), ('VERH', 37.25)]
    """
    total = math.fsum(metres.values())
    if total <= 0:
        return []
    ordered = sorted(metres.items(), key=lambda item: (-round(item[1], 6), item[0]))
    return [(name, 100.0 * metre / total) for name, metre in ordered if 100.0 * metre / total >= least]


def told(metres: Mapping[str, float], least: float = 0.5) -> str:
    """Shares as text.

    >>> told({"GRN": 63.0, "VERH": 37.0}), told({"GRN": 96.0, "VERH": 4.0}, 5.0)
    ('GRN 63 %, VERH 37 %', 'GRN 96 %')
    """
    return ", ".join(f"{name} {share:.0f} %" for name, share in shares(metres, least))
