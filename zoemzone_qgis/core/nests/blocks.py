"""Where the land of polygons lies, on blocks."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..cells.regions import Lines, Outlines
from ..errors import Fault
from ..grid import Grid, Window
from ..planar.rings import Boxes, spread
from ..progress import SILENT, Progress
from .cells import Floats, Ints, NestCells

BLOCK_M = 25.0
"""Side of a block: a quarter of a cell of 100 m. Land is taken to lie evenly over a block, so that the share of a
small parcel for a cell on the rim of the reach can be off (see ``footprints``): by at most 0.27 with blocks of 50 m,
0.09 with 25 m, at a third more time. All cells together are exact with any block."""

_LINES = 48  # lines through the lowest polygon of those measured together
_LEAST, _MOST = 8, 100_000  # lines a row of blocks
_BATCH = 5_000  # polygons measured together
_STEPS = 2_000_000  # stretches of lines cut into blocks together


@dataclass(frozen=True)
class Blocks:
    """Where the land of ``count`` units lies: share ``share`` of the land of unit ``unit`` in the block in ``row`` and
    ``column``, which count from the top left of the grid of the cells; ``per_cell`` blocks make a side of a cell.
    Sorted by unit, then place; the shares of a unit make 1."""

    unit: Ints
    row: Ints
    column: Ints
    share: Floats
    count: int
    per_cell: int

    def of_units(self, begin: int, end: int) -> slice:
        """The entries of the units from ``begin`` up to ``end``."""
        return slice(*np.searchsorted(self.unit, [begin, end]).tolist())


def blocks_of(outlines: Outlines, cells: NestCells, block_m: float = BLOCK_M, progress: Progress = SILENT) -> Blocks:
    """Where polygons lie, on blocks of about ``block_m`` that fit into the cells.

    Lines through the polygons, 48 or more each, are cut at the edges of the blocks; a share is right to about 0.01. A
    polygon that no line meets lies in the block of its middle; a unit without polygons in none.

    >>> from zoemzone_qgis.core.planar.rings import Rings
    >>> square = np.array([[10, 10], [90, 10], [90, 40], [10, 40]], dtype=float)
    >>> cells = NestCells.of([50.0], [50.0], 100.0, 500.0, 1.0, [[1.0]], 1.0)
    >>> found = blocks_of(Outlines(Rings.of([[square]]), np.array([0]), 1), cells)
    >>> found.row.tolist(), found.column.tolist(), found.share.round(3).tolist()
    ([2, 2, 2, 2, 3, 3, 3, 3], [0, 1, 2, 3, 0, 1, 2, 3], [0.094, 0.156, 0.156, 0.094, 0.094, 0.156, 0.156, 0.094])
    """
    if not (block_m > 0 and np.isfinite(block_m)):
        raise Fault("{name} must be above zero; it is {value}.", name="block", value=block_m)
    per_cell = max(1, round(cells.cell_m / block_m))
    block = cells.cell_m / per_cell
    units = np.unique(outlines.region)
    numbered = Outlines(outlines.rings, np.searchsorted(units, outlines.region), len(units))
    grid = Grid(cells.left, cells.top, block, 1, 1)
    found = [_none()]
    if len(units):
        boxes = numbered.boxes
        height = np.maximum(boxes.top - boxes.bottom, block / _MOST)
        size = np.floor(np.log2(height)).astype(np.int64)
        groups = [np.flatnonzero(size == one) for one in np.unique(size)]
        parts = [group[at : at + _BATCH] for group in groups for at in range(0, len(group), _BATCH)]
        for number, part in enumerate(parts):
            progress.report(number / len(parts))
            found.append(_measured(numbered, part, boxes, grid))
    unit, row, column, length = (np.concatenate(columns) for columns in zip(*found, strict=True))
    total = np.bincount(unit.astype(np.int64), length, len(units))
    order = np.lexsort((column, row, unit))
    unit = unit[order].astype(np.int64)
    return Blocks(
        units[unit],
        row[order].astype(np.int64),
        column[order].astype(np.int64),
        length[order] / total[unit],
        outlines.count,
        per_cell,
    )


def _none() -> tuple[Floats, Floats, Floats, Floats]:
    return (np.zeros(0),) * 4


def _measured(outlines: Outlines, part: Ints, boxes: Boxes, grid: Grid) -> tuple[Floats, Floats, Floats, Floats]:
    """Unit, row, column and length of line in each block, of units of about one height."""
    held = boxes.taken(part)
    smallest = float((held.top - held.bottom).min())
    a_row = int(np.clip(np.ceil(_LINES * grid.cell / max(smallest, 1e-9)), _LEAST, _MOST))
    top = int((grid.top - held.top.max()) // grid.cell)
    bottom = int(-((held.bottom.min() - grid.top) // grid.cell))
    lines = outlines.lines(part, grid, Window(top, 0, max(bottom - top, 1), 1), a_row)
    unit, row, column, length = _cut(lines)
    missed = np.setdiff1d(part, unit.astype(np.int64))
    if len(missed):
        lost = boxes.taken(missed)
        middle_row = (grid.top - (lost.top + lost.bottom) / 2) // grid.cell
        middle_column = ((lost.left + lost.right) / 2 - grid.left) // grid.cell
        unit, length = np.append(unit, missed), np.append(length, np.ones(len(missed)))
        row, column = np.append(row, middle_row - top), np.append(column, middle_column)
    return unit, row + top, column, length


def _cut(lines: Lines) -> tuple[Floats, Floats, Floats, Floats]:
    """Lines cut at the columns, added up per unit, row and column."""
    begin, end = lines.begin, lines.end
    met = np.flatnonzero(end > begin)
    found = [_none()]
    for step in np.array_split(met, max(1, len(met) // _STEPS)):
        first = np.floor(begin[step]).astype(np.int64)
        count = np.ceil(end[step]).astype(np.int64) - first
        column, owner = spread(first, count)
        at = step[owner]
        length = np.minimum(end[at], column + 1.0) - np.maximum(begin[at], column)
        place = np.stack([lines.region[at], lines.row[at], column])
        low = place.min(axis=1, keepdims=True, initial=np.iinfo(np.int64).max)
        width = place.max(axis=1, initial=np.iinfo(np.int64).min) - low[:, 0] + 1
        if not len(step):
            continue
        key = ((place[0] - low[0]) * width[1] + place[1] - low[1]) * width[2] + place[2] - low[2]
        unique, back = np.unique(key, return_inverse=True)
        total = np.bincount(back, length, len(unique))
        unit, rest = np.divmod(unique, width[1] * width[2])
        row, column = np.divmod(rest, width[2])
        found.append((unit + low[0, 0], row + low[1, 0], column + low[2, 0], total.astype(np.float64)))
    columns = tuple(np.concatenate(column) for column in zip(*found, strict=True))
    return columns[0], columns[1], columns[2], columns[3]
