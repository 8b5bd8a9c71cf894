"""A raster of class codes, read as values of larger cells."""

from __future__ import annotations

from typing import Protocol

import numpy as np
import numpy.typing as npt

from ..focal import Land
from ..grid import Grid, Window
from .fractions import ClassValues

STRIP_CELLS = 1 << 20  # fine cells read at a time: two megabytes, whatever the factor


class CodeSource(Protocol):
    """A raster of class codes that is read in windows: ``layers.raster.RasterSource``, for one."""

    grid: Grid

    def codes(self, window: Window) -> npt.NDArray[np.uint16]: ...


class CoarseSource:
    """A habitat map on cells ``factor`` times as large; ``read`` is a reader for ``core.focal.stream``.

    The first cell of the map lies ``down`` rows and ``across`` columns inside the first larger cell.
    """

    def __init__(self, source: CodeSource, values: ClassValues, factor: int) -> None:
        self._source, self._values, self._factor = source, values, factor
        self.grid, self.down, self.across = self._larger(source.grid, factor)

    @staticmethod
    def _larger(grid: Grid, factor: int) -> tuple[Grid, int, int]:
        """The grid of the larger cells: on multiples of its cell when the map lies on multiples of its own."""
        shift = [abs(edge / grid.cell - round(edge / grid.cell)) for edge in (grid.left, grid.top)]
        if factor > 1 and max(shift) < 1e-6:
            return grid.coarser(factor)
        rows, columns = -(-grid.rows // factor), -(-grid.columns // factor)
        return Grid(grid.left, grid.top, grid.cell * factor, rows, columns), 0, 0

    def read(self, window: Window, land: Land) -> None:
        """Fill the values of a window of larger cells, which may reach outside. Safe from several threads."""
        factor = self._factor
        step = max(1, STRIP_CELLS // (factor**2 * window.columns))
        for row in range(0, window.rows, step):
            rows = min(step, window.rows - row)
            codes = self._source.codes(
                Window(
                    (window.row + row) * factor - self.down,
                    window.column * factor - self.across,
                    rows * factor,
                    window.columns * factor,
                )
            )
            self._values.fill(codes, factor, land.pairs[:, row : row + rows], land.known[row : row + rows])
