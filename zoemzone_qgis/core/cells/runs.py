"""The cells of a block as runs of one class, and what each class has left of any place in a row."""

from __future__ import annotations

from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from ..grid import Window
from ..planar.rings import Floats, Ints

Codes = NDArray[np.uint16]

TABLE = 2_000_000
"""Entries of the table of runs and classes, which then fits the processor's cache; a block with more is split."""


class Runs:
    """Cells of one class that follow each other in a row. Code 0 (no data) is no class.

    >>> runs = Runs(np.array([[8, 8, 0, 4]], dtype=np.uint16), Window(0, 0, 1, 4))
    >>> runs.codes, runs.start
    (array([4, 8]), array([0, 2, 3]))
    """

    def __init__(self, cells: Codes, window: Window) -> None:
        self.window = window
        flat = cells.ravel()
        begins = np.empty(flat.size, dtype=bool)
        begins[0] = True
        np.not_equal(flat[1:], flat[:-1], out=begins[1:])
        begins[:: window.columns] = True
        self.start = np.flatnonzero(begins)
        self.of_cell = np.cumsum(begins, dtype=np.int32) - 1
        present = np.flatnonzero(np.bincount(flat[self.start]))
        self.codes = present[present > 0]
        rank = np.full(int(present[-1]) + 1, -1, dtype=np.int64)
        rank[self.codes] = np.arange(len(self.codes))
        self.kind = rank[flat[self.start]]

    @property
    def entries(self) -> int:
        """Size of the table."""
        return len(self.start) * len(self.codes)

    @cached_property
    def before(self) -> NDArray[np.int32]:
        """Cells of each class before each run, row after row: (runs, classes)."""
        length = np.diff(self.start, append=len(self.of_cell))
        known = np.flatnonzero(self.kind[:-1] >= 0)
        table = np.zeros((len(self.codes), len(self.start)), dtype=np.int32)
        table[self.kind[known], known + 1] = length[known]
        # summed along rows in memory, then turned: many times faster than along columns
        return np.ascontiguousarray(np.cumsum(table, axis=1, out=table).T)

    def lengths(self, owner: Ints, row: Ints, begin: Floats, end: Floats) -> tuple[Ints, Floats]:
        """Cells of each class on lines, added up per owner (ascending): the owners, and (owners, classes).

        ``begin`` and ``end`` are columns with fractions, within the block.

        >>> runs = Runs(np.array([[8, 8, 0, 4]], dtype=np.uint16), Window(0, 0, 1, 4))
        >>> runs.lengths(np.array([7]), np.array([0]), np.array([0.5]), np.array([3.75]))
        (array([7]), array([[0.75, 1.5 ]]))
        """
        from scipy.sparse import csr_matrix

        owners, first, local = np.unique(owner, return_index=True, return_inverse=True)
        offset = row * self.window.columns
        ends = np.stack([begin, end], axis=1)
        cell = np.minimum(ends.astype(np.int64), self.window.columns - 1) + offset[:, None]
        run = self.of_cell[cell]
        signs = np.broadcast_to(np.array([-1, 1], dtype=np.int32), run.shape)
        bounds = np.append(first, len(owner)) * 2
        pick = csr_matrix((signs.ravel(), run.ravel(), bounds), shape=(len(owners), len(self.start)))
        whole = pick @ self.before
        part = (ends - (self.start[run] - offset[:, None])) * signs
        kind = self.kind[run]
        place = local[:, None] * len(self.codes) + kind
        parts = np.bincount(place[kind >= 0], part[kind >= 0], whole.size)
        return owners, np.asarray(whole + parts.reshape(whole.shape))


def runs_of(cells: Codes, window: Window) -> list[Runs]:
    """The runs of a block; halves of it where the table would be large."""
    runs = Runs(cells, window)
    if runs.entries <= TABLE or window.rows == 1:
        return [runs]
    half = window.rows // 2
    upper = Window(window.row, window.column, half, window.columns)
    lower = Window(window.row + half, window.column, window.rows - half, window.columns)
    return runs_of(cells[:half], upper) + runs_of(cells[half:], lower)
