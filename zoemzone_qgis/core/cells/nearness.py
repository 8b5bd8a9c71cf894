"""How far apart cells lie, from edge to edge, and which cells lie within a distance of others.

Cells are squares. The distance between the edges of two cells whose centres are (dx, dy) cells apart is
``hypot(max(|dx| - 1, 0), max(|dy| - 1, 0))``: the distance from the centre of one to the nearest place of the other's
3 x 3 block, and that place is a cell centre again. So distances to the block are exact distances between edges.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..grid import Grid
from ..progress import SILENT, Progress
from .frame import Ints, Marks
from .room import bands, layer, let_go

TOLERANCE_M = 1e-6
"""At most a distance counts as met up to this (m)."""
_TILE = 1024
_MOST_STEPS = 128  # cells up to which it is fastest to look at them one column after the other
_BLOCK = np.array([(down, across) for down in (-1, 0, 1) for across in (-1, 0, 1)], np.int64)


def grown(marks: Marks) -> Marks:
    """The marked cells and their eight neighbours.

    >>> grown(np.array([[False, False, False, True]])).tolist()
    [[False, False, True, True]]
    """
    wide = layer(marks.shape, np.bool_)
    for rows in bands(marks.shape):
        top = max(rows.start - 1, 0)
        wide[rows] = _grown(marks[top : rows.stop + 1])[rows.start - top :][: rows.stop - rows.start]
        let_go(wide, marks)
    return wide


def _grown(marks: Marks) -> Marks:
    wider = marks.copy()
    wider[:, 1:] |= marks[:, :-1]
    wider[:, :-1] |= marks[:, 1:]
    higher = wider.copy()
    higher[1:] |= wider[:-1]
    higher[:-1] |= wider[1:]
    return higher


def near(marks: Marks, radius: float, progress: Progress = SILENT) -> Marks:
    """Cells whose centre lies at most ``radius`` cells from the centre of a marked cell.

    Worked in tiles, so that memory beyond the result does not grow with the map.

    >>> near(np.array([[True, False, False, False]]), 2.0).tolist()
    [[True, True, True, False]]
    """
    reach = int(radius + 1e-9)
    result = layer(marks.shape, np.bool_)
    if radius < 0:
        return result
    if reach == 0:
        return marks.copy()
    for tile in Grid(0.0, 0.0, 1.0, *marks.shape).tiles(_TILE):
        progress.check()
        top, left = max(tile.row - reach, 0), max(tile.column - reach, 0)
        part = marks[top : tile.row + tile.rows + reach, left : tile.column + tile.columns + reach]
        if not part.any():
            continue
        down, across = tile.row - top, tile.column - left
        met = _met(part, slice(down, down + tile.rows), radius)
        inner = met[:, across : across + tile.columns]
        result[tile.row : tile.row + tile.rows, tile.column : tile.column + tile.columns] = inner
        let_go(result, marks)
    return result


def _met(marks: Marks, rows: slice, radius: float) -> Marks:
    """Of some rows the cells whose centre lies at most ``radius`` cells from the centre of a marked cell."""
    reach = int(radius + 1e-9)
    if reach > _MOST_STEPS:
        from scipy.ndimage import distance_transform_edt

        return np.asarray(distance_transform_edt(~marks)[rows] <= radius + 1e-9)
    away = _upright(marks, reach)[rows]
    steps = np.arange(reach + 1)
    met = away <= reach
    for across in range(1, reach + 1):
        high = int(np.count_nonzero(np.sqrt(across * across + steps * steps) <= radius + 1e-9)) - 1
        here = away <= high
        met[:, across:] |= here[:, :-across]
        met[:, :-across] |= here[:, across:]
    return met


def _upright(marks: Marks, most: int) -> NDArray[np.uint8]:
    """How many rows the nearest marked cell of the same column lies away; ``most`` + 1 where it lies farther."""
    away = np.where(marks, np.uint8(0), np.uint8(most + 1))
    for row in range(1, len(away)):
        np.minimum(away[row], away[row - 1] + np.uint8(1), out=away[row])
    for row in range(len(away) - 2, -1, -1):
        np.minimum(away[row], away[row + 1] + np.uint8(1), out=away[row])
    return away


def within(first: Ints, second: Ints, limit: float) -> Marks:
    """Which of the cells ``first`` (n, 2) have an edge at most ``limit`` cells from an edge of the cells ``second``.

    >>> within(np.array([[0, 0], [0, 1]]), np.array([[0, 7]]), 5.0)
    array([False,  True])
    """
    from scipy.spatial import cKDTree

    if not len(first) or not len(second):
        return np.zeros(len(first), dtype=bool)
    origin = second.min(axis=0) - 1
    width = int(second[:, 1].max() - origin[1]) + 2
    spots = (second[:, None, :] - origin + _BLOCK).reshape(-1, 2)
    keys = np.unique(spots[:, 0] * width + spots[:, 1])
    tree = cKDTree(np.stack([keys // width, keys % width], axis=1) + origin)
    distance, _ = tree.query(first, distance_upper_bound=limit + 1e-6)
    return np.asarray(np.isfinite(distance))


class Reach:
    """Which fine cells lie within a distance of marked ones, judged on coarse cells wherever those decide.

    ``coarse`` marks the coarse cells that hold a marked fine cell; ``limit_m`` is the distance from edge to edge.
    ``sure`` coarse cells lie within it whatever the fine cells are, those that are not ``possible`` lie beyond. Where
    the coarse cells are the fine ones, ``possible`` tells all.
    """

    def __init__(
        self, coarse: Marks, coarse_m: float, fine_m: float, limit_m: float, progress: Progress = SILENT
    ) -> None:
        limit = (limit_m + TOLERANCE_M) / coarse_m
        self.cells = (limit_m + TOLERANCE_M) / fine_m
        self._tells_all = coarse_m < fine_m * 1.5
        self.halo = 1 if self._tells_all else int(self.cells) + 2
        self.possible = near(grown(coarse), limit, progress)
        self.sure = near(coarse, limit - np.sqrt(2.0), progress)

    def marks(self, asked: Marks, sure: Marks, possible: Marks, source: Marks) -> Marks:
        """Which ``asked`` fine cells lie within the distance.

        ``asked``, ``sure`` and ``possible`` cover one window of fine cells; ``source`` covers the same window padded
        by ``halo`` cells and marks the cells from which the distance counts.
        """
        if self._tells_all:
            return asked & possible
        from scipy.spatial import cKDTree

        halo = self.halo
        wide = grown(source)  # distances between edges are distances to this (see above)
        result = asked & (sure | wide[halo:-halo, halo:-halo])
        open_cells = np.argwhere(asked & possible & ~result)
        if len(open_cells) and wide.any():
            distance, _ = cKDTree(_rim(wide)).query(open_cells + halo, distance_upper_bound=self.cells + 1e-6)
            chosen = open_cells[np.isfinite(distance)]
            result[chosen[:, 0], chosen[:, 1]] = True
        return np.asarray(result)


def _rim(marks: Marks) -> Ints:
    """The marked cells that touch an unmarked one or the edge of the array."""
    core = np.zeros_like(marks)
    core[1:-1, 1:-1] = ~grown(~marks)[1:-1, 1:-1]
    return np.argwhere(marks & ~core)
