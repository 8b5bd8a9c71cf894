"""Fine cells on a frame of whole coarse cells, and sheets of numbers as large as a map."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from ..grid import Grid, Window

COARSE_M = 10.0
"""Disc sums and gaps are first judged on cells of at most this size (m)."""
TILE = 1024
"""Fine cells a side that are worked on at once."""

Codes = NDArray[np.uint16]
Numbers = NDArray[np.uint32]
Marks = NDArray[np.bool_]
Ints = NDArray[np.int64]
Reader = Callable[[Window], Codes]


class Frame:
    """A map's fine cells, seen on a grid that consists of whole coarse cells.

    ``grid`` holds the fine cells: it starts on a coarse cell, so it may reach beyond the map by less than one coarse
    cell on each side; ``coarse`` holds the coarse cells of ``factor`` x ``factor`` fine ones (at most 10 m). Their
    edges lie on multiples of the coarse cell as near as the map's own origin allows, so that a map that is cut out
    elsewhere or moved by 1 km meets the same coarse cells.

    >>> frame = Frame(lambda window: np.ones((window.rows, window.columns), np.uint16), Grid(5.0, 95.0, 1.0, 20, 20))
    >>> frame.factor, frame.grid
    (10, Grid(left=0.0, top=100.0, cell=1.0, rows=30, columns=30))
    >>> frame.coarse
    Grid(left=0.0, top=100.0, cell=10.0, rows=3, columns=3)
    """

    def __init__(self, read: Reader, grid: Grid) -> None:
        slack = 1e-6  # an origin on a multiple of the cell must not lose a cell by rounding
        self.factor = max(1, int(COARSE_M / grid.cell + slack))
        self._read = read
        self._across = int(np.floor(grid.left / grid.cell + slack)) % self.factor
        self._down = -int(np.ceil(grid.top / grid.cell - slack)) % self.factor
        rows = -(-(grid.rows + self._down) // self.factor)
        columns = -(-(grid.columns + self._across) // self.factor)
        left, top = grid.left - self._across * grid.cell, grid.top + self._down * grid.cell
        self.coarse = Grid(left, top, grid.cell * self.factor, rows, columns)
        self.grid = Grid(left, top, grid.cell, rows * self.factor, columns * self.factor)

    def read(self, window: Window) -> Codes:
        """Codes of the fine cells of a window of ``grid``; 0 outside the map."""
        return self._read(Window(window.row - self._down, window.column - self._across, window.rows, window.columns))

    def tiles(self, side: int = TILE) -> Iterator[Window]:
        """Windows of fine cells that hold whole coarse cells, row by row."""
        yield from self.grid.tiles(max(1, side // self.factor) * self.factor)

    def over(self, window: Window) -> Window:
        """The coarse cells of a window of whole coarse cells."""
        n = self.factor
        return Window(window.row // n, window.column // n, window.rows // n, window.columns // n)

    def under(self, window: Window) -> Window:
        """The fine cells of a window of coarse cells."""
        n = self.factor
        return Window(window.row * n, window.column * n, window.rows * n, window.columns * n)

    def spread(self, coarse: NDArray[Any], window: Window) -> NDArray[Any]:
        """The values of a coarse layer on the fine cells of any window; 0 outside the frame.

        >>> frame = Frame(lambda window: np.ones((window.rows, window.columns), np.uint16), Grid(0, 20, 5.0, 4, 4))
        >>> frame.spread(np.array([[1, 2], [3, 4]]), Window(1, 1, 2, 3))
        array([[1, 2, 2],
               [3, 4, 4]])
        """
        if self.factor == 1:
            return inside(coarse, window)
        rows = np.arange(window.row, window.row + window.rows) // self.factor
        columns = np.arange(window.column, window.column + window.columns) // self.factor
        down, across = (rows >= 0) & (rows < self.coarse.rows), (columns >= 0) & (columns < self.coarse.columns)
        if down.all() and across.all():
            return np.asarray(coarse[rows[:, None], columns])
        cells = np.zeros((window.rows, window.columns), coarse.dtype)
        cells[np.ix_(down, across)] = coarse[np.ix_(rows[down], columns[across])]
        return cells

    def present(self, marks: Marks) -> Marks:
        """Which coarse cells hold a marked fine cell; ``marks`` covers whole coarse cells."""
        n = self.factor
        rows, columns = marks.shape[0] // n, marks.shape[1] // n
        return np.asarray(marks.reshape(rows, n, columns, n).any(axis=(1, 3)))


class Sheet(Protocol):
    """A number for every fine cell of a frame, written and read in windows; 0 until written."""

    def write(self, window: Window, numbers: Numbers) -> None: ...

    def read(self, window: Window) -> Numbers: ...


class MemorySheet:
    """A sheet in memory (4 bytes a cell).

    >>> sheet = MemorySheet(Grid(0.0, 2.0, 1.0, 2, 2))
    >>> sheet.write(Window(0, 0, 1, 2), np.array([[7, 8]], np.uint32))
    >>> sheet.read(Window(-1, 1, 2, 2)).tolist()
    [[0, 0], [8, 0]]
    """

    def __init__(self, grid: Grid) -> None:
        self._cells = np.zeros((grid.rows, grid.columns), np.uint32)

    def write(self, window: Window, numbers: Numbers) -> None:
        """Put the numbers of a window that lies within the grid."""
        self._cells[window.row : window.row + window.rows, window.column : window.column + window.columns] = numbers

    def read(self, window: Window) -> Numbers:
        """The numbers of a window, which may reach outside."""
        return inside(self._cells, window)


def inside(cells: NDArray[Any], window: Window) -> NDArray[Any]:
    """A copy of the window of an array; 0 where the window reaches outside."""
    found = np.zeros((window.rows, window.columns), cells.dtype)
    top, left = max(window.row, 0), max(window.column, 0)
    part = cells[top : max(window.row + window.rows, 0), left : max(window.column + window.columns, 0)]
    if part.size:
        found[top - window.row :, left - window.column :][: part.shape[0], : part.shape[1]] = part
    return found


class Finder:
    """Where the marked fine cells of chosen coarse cells lie."""

    def __init__(self, frame: Frame, marked: Callable[[Window], Marks], side: int = 64) -> None:
        self._frame, self._marked, self._side = frame, marked, side

    def cells(self, rows: Ints, columns: Ints) -> Ints:
        """Row and column (n, 2) of the marked fine cells within the coarse cells ``rows``, ``columns``."""
        n, side = self._frame.factor, self._side
        block = (rows // side) * (self._frame.coarse.columns // side + 1) + columns // side
        found = []
        for number in np.unique(block):
            chosen = block == number
            down, across = rows[chosen], columns[chosen]
            top, left = int(down.min()), int(across.min())
            wanted = np.zeros((int(down.max()) - top + 1, int(across.max()) - left + 1), dtype=bool)
            wanted[down - top, across - left] = True
            window = Window(top * n, left * n, wanted.shape[0] * n, wanted.shape[1] * n)
            marks = self._marked(window) & wanted.repeat(n, axis=0).repeat(n, axis=1)
            found.append(np.argwhere(marks) + np.array([window.row, window.column]))
        return np.concatenate(found) if found else np.zeros((0, 2), np.int64)
