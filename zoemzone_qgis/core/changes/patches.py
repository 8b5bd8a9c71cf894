"""Cells of a habitat map that get another class, and the map as it reads with them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..cells.coarse import CodeSource
from ..grid import Window

Ints = npt.NDArray[np.int64]
Codes = npt.NDArray[np.uint16]


@dataclass(frozen=True)
class Patch:
    """Cells that get another class: their ``rows`` and ``columns`` in the grid of the map, and their new ``codes``."""

    rows: Ints
    columns: Ints
    codes: Codes

    @property
    def window(self) -> Window:
        """The smallest window that holds the cells."""
        if not self.rows.size:
            return Window(0, 0, 0, 0)
        top, left = int(self.rows.min()), int(self.columns.min())
        return Window(top, left, int(self.rows.max()) - top + 1, int(self.columns.max()) - left + 1)


class Changed:
    """A habitat map with changes over it; a source of class codes itself, so that changes can be stacked.

    A later change takes the place of an earlier one on the same cell. Only the changed cells are held.

    >>> from zoemzone_qgis.core.grid import Grid
    >>> class Meadow:
    ...     grid = Grid(0.0, 2.0, 1.0, 2, 3)
    ...     def codes(self, window):
    ...         return np.full((window.rows, window.columns), 8, np.uint16)
    >>> changed = Changed(Meadow())
    >>> changed.change(np.array([1, 1]), np.array([0, 2]), np.array([5, 6]))
    >>> changed.codes(Window(1, 0, 1, 3)).tolist()
    [[5, 8, 6]]
    """

    def __init__(self, source: CodeSource) -> None:
        self.source, self.grid = source, source.grid
        self._patches: list[Patch] = []
        self._boxes = np.empty((0, 4), np.int64)  # top, left, bottom, right of each patch; room for more at the end

    def change(self, rows: npt.ArrayLike, columns: npt.ArrayLike, codes: npt.ArrayLike) -> None:
        """Give cells (arrays of one length, cells inside the grid) the class ``codes``.

        Raises ``ValueError`` for cells outside the grid.
        """
        down, across = np.asarray(rows, np.int64).ravel(), np.asarray(columns, np.int64).ravel()
        patch = Patch(down, across, np.asarray(codes, np.uint16).ravel())
        if not (down.size == across.size == patch.codes.size):
            raise ValueError("the arrays of cells differ in length")
        if not down.size:
            return
        if down.min() < 0 or across.min() < 0 or down.max() >= self.grid.rows or across.max() >= self.grid.columns:
            raise ValueError("a cell lies outside the map")
        number, window = len(self._patches), patch.window
        if number == len(self._boxes):
            self._boxes = np.concatenate([self._boxes, np.empty((max(64, number), 4), np.int64)])
        bottom, right = window.row + window.rows, window.column + window.columns
        self._boxes[number] = window.row, window.column, bottom, right
        self._patches.append(patch)

    def codes(self, window: Window) -> Codes:
        """The class codes of a window, which may reach outside the map. Safe from several threads."""
        cells: Codes = self.source.codes(window)
        touching = self._touching(window)
        if not touching:
            return cells
        cells = cells.copy()
        for patch in touching:
            rows, columns = patch.rows - window.row, patch.columns - window.column
            inside = (rows >= 0) & (rows < window.rows) & (columns >= 0) & (columns < window.columns)
            cells[rows[inside], columns[inside]] = patch.codes[inside]
        return cells

    def _touching(self, window: Window) -> list[Patch]:
        top, left, bottom, right = self._boxes[: len(self._patches)].T
        down = (top < window.row + window.rows) & (bottom > window.row)
        across = (left < window.column + window.columns) & (right > window.column)
        return [self._patches[number] for number in np.flatnonzero(down & across)]

    def touches(self, window: Window) -> bool:
        """Whether a window holds the box of a change."""
        return bool(self._touching(window))

    def cells(self, factor: int = 1, down: int = 0, across: int = 0) -> tuple[Ints, Ints]:
        """Rows and columns of the changed cells, each once, in order; of cells ``factor`` times as large when asked.

        The first cell of the map lies ``down`` rows and ``across`` columns inside the first larger cell.
        """
        width = (self.grid.columns + across) // factor + 1
        found = [
            np.unique((patch.rows + down) // factor * width + (patch.columns + across) // factor)
            for patch in self._patches
        ]
        places = np.unique(np.concatenate(found)) if found else np.empty(0, np.int64)
        return places // width, places % width
