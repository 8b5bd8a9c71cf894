"""The cells of a block as runs of one class, and what each class has left of any place in a row."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from ..grid import Window
from ..planar.rings import Floats, Ints, spread

Codes = NDArray[np.uint16]

TABLE = 2_000_000
"""Entries of the table of runs and classes, which then fits the processor's cache; a block with more is split."""
LINES = 20_000
"""Lines that are added up together: what that takes fits the processor's cache, too."""
FEW = 6
"""Runs that lines cross on average up to which these are looked at one by one."""


class Runs:
    """Cells of one class that follow each other in a row. Code 0 (no data) is no class.

    >>> runs = Runs(np.array([[8, 8, 0, 4]], dtype=np.uint16), Window(0, 0, 1, 4))
    >>> runs.codes, runs.start
    (array([4, 8]), array([0, 2, 3]))
    """

    def __init__(self, cells: Codes, window: Window) -> None:
        self.window, self._cells = window, cells
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
    def _ends(self) -> Ints:
        """The cell behind each run."""
        return np.append(self.start[1:], len(self.of_cell))

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
        """Cells of each class on lines, added up per owner: the owners, and (owners, classes). Lines come owner by
        owner, ascending.

        ``begin`` and ``end`` are columns with fractions, within the block.

        >>> runs = Runs(np.array([[8, 8, 0, 4]], dtype=np.uint16), Window(0, 0, 1, 4))
        >>> runs.lengths(np.array([7]), np.array([0]), np.array([0.5]), np.array([3.75]))
        (array([7]), array([[0.75, 1.5 ]]))
        """
        owners, first, local = np.unique(owner, return_index=True, return_inverse=True)
        offset = row * self.window.columns
        ends = np.stack([begin, end], axis=1)
        cell = np.minimum(ends.astype(np.int64), self.window.columns - 1) + offset[:, None]
        run = self.of_cell[cell]
        few = int((run[:, 1] - run[:, 0]).sum()) <= FEW * len(owner)
        if not few and self.entries > TABLE and self.window.rows > 1:
            return owners, self._apart(owners, owner, row, begin, end)
        found = np.empty((len(owners), len(self.codes)))
        bounds = np.append(first, len(owner))
        for low, high in _stretches(bounds):
            some = slice(bounds[low], bounds[high])
            if few:
                found[low:high] = self._walked(
                    local[some] - low, high - low, run[some], ends[some] + offset[some, None]
                )
            else:
                within = ends[some] - (self.start[run[some]] - offset[some, None])
                found[low:high] = self._summed(
                    local[some] - low, bounds[low : high + 1] - bounds[low], run[some], within
                )
        return owners, found

    def _walked(self, local: Ints, owners: int, run: Ints, ends: Floats) -> Floats:
        """Cells of each class on lines (``ends`` in cells of the block): run after run, where lines cross few."""
        place, line = spread(run[:, 0], run[:, 1] - run[:, 0] + 1)
        low = np.maximum(self.start[place], ends[line, 0])
        high = np.minimum(self._ends[place], ends[line, 1])
        kind = self.kind[place]
        known = kind >= 0
        total = owners * len(self.codes)
        found = np.bincount((local[line] * len(self.codes) + kind)[known], (high - low)[known], total)
        return np.asarray(found.reshape(owners, len(self.codes)))

    @cached_property
    def _parts(self) -> list[tuple[int, Runs]]:
        """Rows of the block of which the table is small enough, and the row at which they begin."""
        count = min(-(-self.entries // TABLE), self.window.rows)
        found, top = [], 0
        for cells in np.array_split(self._cells, count):
            window = Window(self.window.row + top, self.window.column, len(cells), self.window.columns)
            found.append((top, Runs(cells, window)))
            top += len(cells)
        return found

    def _apart(self, owners: Ints, owner: Ints, row: Ints, begin: Floats, end: Floats) -> Floats:
        """The same, some rows at a time."""
        found = np.zeros((len(owners), len(self.codes)))
        for top, part in self._parts:
            here = np.flatnonzero((row >= top) & (row < top + part.window.rows))
            if len(here) and len(part.codes):
                some, lengths = part.lengths(owner[here], row[here] - top, begin[here], end[here])
                found[np.ix_(np.searchsorted(owners, some), np.searchsorted(self.codes, part.codes))] += lengths
        return found

    def _summed(self, local: Ints, bounds: Ints, run: Ints, within: Floats) -> Floats:
        """The same by what lies before both ends; ``within`` is how far into their runs the ends lie."""
        from scipy.sparse import csr_matrix

        signs = np.broadcast_to(np.array([-1, 1], dtype=np.int32), run.shape)
        pick = csr_matrix((signs.ravel(), run.ravel(), bounds * 2), shape=(len(bounds) - 1, len(self.start)))
        whole = pick @ self.before
        kind = self.kind[run]
        place = local[:, None] * len(self.codes) + kind
        parts = np.bincount(place[kind >= 0], (within * signs)[kind >= 0], whole.size)
        return np.asarray(whole + parts.reshape(whole.shape))


def _stretches(bounds: Ints) -> Iterator[tuple[int, int]]:
    """Owners that together have about ``LINES`` lines: the first, and the one behind the last. ``bounds``: where the
    lines of each begin, and how many there are.

    >>> list(_stretches(np.array([0, 15_000, 21_000, 22_000])))
    [(0, 1), (1, 3)]
    """
    cuts = np.flatnonzero(np.diff((bounds[1:] - 1) // LINES)) + 1
    yield from pairwise([0, *cuts.tolist(), len(bounds) - 1])
