"""Which cells with nests the land of an option feeds, and what an option gains by itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ..errors import Fault
from ..planning.coverage import Coverage
from ..planning.state import Covered
from ..progress import SILENT, Progress
from .blocks import Blocks
from .cells import Floats, Ints, NestCells
from .kernel import within

_LITTLE = 1e-5
"""Shares of a block below this are left out: they are within the error of the kernel."""
_UNITS = 4_000
_OPTIONS = 4_000


@dataclass(frozen=True)
class Footprints:
    """Of each unit the cells that its land feeds: those from ``first[k]`` up to ``first[k + 1]`` in ``cell``, with the
    ``share`` of its land within reach of the cell, and the ``nest_share`` of its land that lies in the cell."""

    first: Ints
    cell: NDArray[np.int32]
    share: Floats
    nest_share: Floats

    @property
    def count(self) -> int:
        """Number of units."""
        return len(self.first) - 1


def footprints(
    cells: NestCells, blocks: Blocks, radius_m: float | None = None, progress: Progress = SILENT
) -> Footprints:
    """The share of the land of each unit within reach of each cell, averaged over the cell.

    ``sum over blocks of share x within(offset)``; ``radius_m`` takes the place of that of the cells. Over a full grid
    the shares of a unit make the area of the disc in cells (to 2e-4). Recounted by points (500 m, cells of 100 m,
    blocks of 25 m), the share for one cell on the rim is off by at most 0.09 for a unit smaller than a block and by
    0.03 for one of 30 to 80 m; in the mean over the cells that it reaches by 0.01 and 0.004.

    >>> from zoemzone_qgis.core.cells.regions import Outlines
    >>> from zoemzone_qgis.core.nests.blocks import blocks_of
    >>> from zoemzone_qgis.core.planar.rings import Rings
    >>> x, y = (axis.ravel() for axis in np.meshgrid(np.arange(50.0, 2000, 100), np.arange(50.0, 2000, 100)))
    >>> cells = NestCells.of(x, y, 100.0, 500.0, 1.0, np.zeros((400, 1)), 1.0)
    >>> field = np.array([[900, 900], [1000, 900], [1000, 1000], [900, 1000]], dtype=float)
    >>> found = footprints(cells, blocks_of(Outlines(Rings.of([[field]]), np.array([0]), 1), cells))
    >>> round(float(found.share.sum()) * 100**2 / (np.pi * 500**2), 4), float(found.nest_share.sum())
    (1.0, 1.0)
    """
    from scipy import sparse

    reach = _Reach(cells, blocks.per_cell, cells.radius_m if radius_m is None else radius_m)
    first, parts = [np.zeros(1, dtype=np.int64)], []
    for begin in range(0, blocks.count, _UNITS):
        progress.report(begin / blocks.count)
        end = min(begin + _UNITS, blocks.count)
        here = blocks.of_units(begin, end)
        unit, row, column = (part[here] for part in (blocks.unit, blocks.row, blocks.column))
        share = blocks.share[here]
        low = int(column.min(initial=0))
        width = int(column.max(initial=0)) - low + 1
        places, back = np.unique(row * width + column - low, return_inverse=True)
        land = sparse.csr_matrix((share, (unit - begin, back)), shape=(end - begin, len(places)))
        found = land @ reach.matrix(places // width, places % width + low)
        found.sort_indices()
        inside = cells.find(row // blocks.per_cell, column // blocks.per_cell)
        first.append(first[-1][-1] + found.indptr[1:].astype(np.int64))
        parts.append((found.indices.astype(np.int32), found.data, _nest_shares(found, unit - begin, inside, share)))
    if not parts:
        parts.append((np.zeros(0, dtype=np.int32), np.zeros(0), np.zeros(0)))
    cell, share, nest_share = (np.concatenate(columns) for columns in zip(*parts, strict=True))
    return Footprints(np.concatenate(first), cell, share, nest_share)


class _Reach:
    """Which cells lie within reach of a block, by its place in its cell."""

    def __init__(self, cells: NestCells, per_cell: int, radius_m: float) -> None:
        self._cells, self._per = cells, per_cell
        table = within(float(radius_m), cells.cell_m, cells.cell_m / per_cell)
        most = -(-len(table) // per_cell) + 1
        steps = np.arange(-most, most + 1)
        self._near = [
            [self._around(table, steps, row, column) for column in range(per_cell)] for row in range(per_cell)
        ]

    def _around(self, table: Floats, steps: Ints, row: int, column: int) -> tuple[Ints, Ints, Floats]:
        """Steps in rows and columns to the cells that a block in this place of its cell feeds, and its share there."""
        start = 0.0 if self._per % 2 else 0.5
        middle = (self._per - 1) / 2
        down, across = (
            np.rint(np.abs(steps * self._per + middle - place) - start).astype(np.int64) for place in (row, column)
        )
        size = len(table)
        inside = (down < size)[:, None] & (across < size)
        share = np.where(inside, table[np.minimum(down, size - 1)[:, None], np.minimum(across, size - 1)], 0.0)
        i, j = np.nonzero(share >= _LITTLE)
        return steps[i], steps[j], share[i, j]

    def matrix(self, row: Ints, column: Ints) -> Any:
        """Shares (blocks, cells) as a sparse matrix."""
        from scipy import sparse

        entries = []
        for down in range(self._per):
            for across in range(self._per):
                block = np.flatnonzero((row % self._per == down) & (column % self._per == across))
                step_row, step_column, share = self._near[down][across]
                at_row = (row[block] // self._per)[:, None] + step_row
                at_column = (column[block] // self._per)[:, None] + step_column
                cell = self._cells.find(at_row.ravel(), at_column.ravel())
                there = cell >= 0
                entries.append((np.repeat(block, len(share))[there], cell[there], np.tile(share, len(block))[there]))
        block, cell, share = (np.concatenate(columns) for columns in zip(*entries, strict=True))
        return sparse.csr_matrix((share, (block, cell)), shape=(len(row), self._cells.count))


def _nest_shares(found: Any, unit: Ints, cell: Ints, share: Floats) -> Floats:
    """For each entry of the sparse shares ``found``: how much of the land of the unit lies in the cell itself."""
    size = found.shape[1]
    owner = np.repeat(np.arange(found.shape[0], dtype=np.int64), np.diff(found.indptr))
    keys = owner * size + found.indices
    nest = np.zeros(len(keys))
    there = cell >= 0
    at = np.searchsorted(keys, unit[there] * size + cell[there])
    np.add.at(nest, at, share[there])
    return nest


def coverage(
    cells: NestCells,
    found: Footprints,
    row: ArrayLike,
    gain_food_m2: ArrayLike,
    gain_nest_ha: ArrayLike | None = None,
) -> Coverage:
    """The objective "seasonal food at nests" for options, in ha of fed nest land.

    ``row`` (n,): the footprint of each option, -1 for none; ``gain_food_m2`` (n, seasons): food it adds, in m2 of best
    meadow; ``gain_nest_ha`` (n,): nest value it adds on its own land, ha. Need and reach are divided by the need of
    the year; where that differs between cells the share does.

    >>> cells = NestCells.of([50.0], [50.0], 100.0, 500.0, 2.0, [[50.0, 50.0]], [[100.0, 100.0]])
    >>> whole = Footprints(np.array([0, 1]), np.array([0]), np.ones(1), np.ones(1))
    >>> food = coverage(cells, whole, [0], [[80.0, 20.0]], [1.0])
    >>> food.value([]), food.value([0])
    (1.0, 2.55)
    """
    need = cells.need_m2.sum(axis=1)
    unit = float(need.max(initial=0.0)) or 1.0
    share = found.share if (need == unit).all() else found.share * (unit / need)[found.cell]
    nest = None if gain_nest_ha is None else np.asarray(gain_nest_ha, dtype=np.float64)
    has_nests = nest is not None and bool(nest.any())
    food = np.asarray(gain_food_m2, dtype=np.float64)
    if food.ndim != 2 or food.shape[1] != cells.need_m2.shape[1]:
        raise Fault("The gains of the options do not match the cells or areas that they are for.")
    return Coverage.of(
        cells.need_m2 / need[:, None],
        cells.reach_m2 / need[:, None],
        cells.nest_ha,
        (found.first, found.cell, share),
        row,
        food / unit,
        found.nest_share if has_nests else None,
        nest if has_nests else None,
    )


def coverages(
    cells: NestCells,
    blocks: Blocks,
    row: ArrayLike,
    gain_food_m2: ArrayLike,
    gain_nest_ha: ArrayLike | None,
    factors: Sequence[float],
    progress: Progress = SILENT,
) -> list[Coverage]:
    """The objective for several radii, ``factors`` times that of the cells: need and food grow with the disc."""
    made = []
    for number, factor in enumerate(factors):
        part = progress.part(number / len(factors), (number + 1) / len(factors))
        there = cells.scaled(factor)
        found = footprints(there, blocks, progress=part)
        made.append(coverage(there, found, row, gain_food_m2, gain_nest_ha))
    return made


def fed_alone(food: Coverage, progress: Progress = SILENT) -> Floats:
    """What each option gains by itself (n,), ha of fed nest land: each season counts up to its need.

    >>> cells = NestCells.of([50.0], [50.0], 100.0, 500.0, 2.0, [[50.0, 50.0]], [[100.0, 100.0]])
    >>> whole = Footprints(np.array([0, 1]), np.array([0]), np.ones(1), np.ones(1))
    >>> fed_alone(coverage(cells, whole, [0, 0, -1], [[80.0, 0.0], [0.0, 20.0], [9.0, 9.0]])).round(6).tolist()
    [0.5, 0.2, 0.0]
    """
    every = np.arange(len(food.row))
    state = Covered(food, every)
    gain = np.zeros(len(every))
    for begin in range(0, len(every), _OPTIONS):
        progress.report(begin / len(every))
        gain[begin : begin + _OPTIONS] = state.alone(every[begin : begin + _OPTIONS])
    return gain
