"""Where cells lie: grids, windows, and tiles with a halo."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

from .errors import Fault


@dataclass(frozen=True)
class Window:
    """A block of cells: first row and column (may lie outside the grid), and how many."""

    row: int
    column: int
    rows: int
    columns: int

    def padded(self, halo: int) -> Window:
        """The window with ``halo`` cells more on each side.

        >>> Window(0, 10, 5, 5).padded(2)
        Window(row=-2, column=8, rows=9, columns=9)
        """
        return Window(self.row - halo, self.column - halo, self.rows + 2 * halo, self.columns + 2 * halo)

    @property
    def cells(self) -> int:
        """Number of cells."""
        return self.rows * self.columns


@dataclass(frozen=True)
class Grid:
    """A north-up raster grid of square cells: left and top edge in metres, cell in metres."""

    left: float
    top: float
    cell: float
    rows: int
    columns: int

    @classmethod
    def covering(cls, xmin: float, ymin: float, xmax: float, ymax: float, cell: float) -> Grid:
        """The smallest grid that covers the box, its edges on multiples of ``cell`` (contract: origin).

        >>> Grid.covering(0.2, 0.0, 2.0, 0.9, 0.5)
        Grid(left=0.0, top=1.0, cell=0.5, rows=2, columns=4)
        """
        if not (cell > 0 and xmax > xmin and ymax > ymin):
            raise Fault("The extent is empty or the cell size is not above zero.")
        slack = 1e-9  # a box whose edge is a multiple of the cell must not gain a row by rounding
        first, last = math.floor(xmin / cell + slack), math.ceil(xmax / cell - slack)
        low, high = math.floor(ymin / cell + slack), math.ceil(ymax / cell - slack)
        return cls(first * cell, high * cell, cell, high - low, last - first)

    @property
    def right(self) -> float:
        return self.left + self.columns * self.cell

    @property
    def bottom(self) -> float:
        return self.top - self.rows * self.cell

    @property
    def window(self) -> Window:
        """The window that is the whole grid."""
        return Window(0, 0, self.rows, self.columns)

    @property
    def geotransform(self) -> tuple[float, float, float, float, float, float]:
        """As GDAL writes it."""
        return (self.left, self.cell, 0.0, self.top, 0.0, -self.cell)

    def coarser(self, factor: int) -> tuple[Grid, int, int]:
        """The grid of ``factor`` x ``factor`` cells whose edges lie on multiples of its cell, with the
        offset (rows, columns) of this grid's first cell inside the first coarse cell.

        >>> Grid(5.0, 25.0, 1.0, 20, 20).coarser(10)
        (Grid(left=0.0, top=30.0, cell=10.0, rows=3, columns=3), 5, 5)
        """
        grid = Grid.covering(self.left, self.bottom, self.right, self.top, self.cell * factor)
        down = round((grid.top - self.top) / self.cell)
        across = round((self.left - grid.left) / self.cell)
        return grid, down, across

    def part(self, window: Window) -> Grid:
        """The grid of a window of this grid.

        >>> Grid(0.0, 10.0, 1.0, 10, 10).part(Window(2, 3, 4, 5))
        Grid(left=3.0, top=8.0, cell=1.0, rows=4, columns=5)
        """
        return Grid(
            self.left + window.column * self.cell,
            self.top - window.row * self.cell,
            self.cell,
            window.rows,
            window.columns,
        )

    def tiles(self, rows: int, columns: int | None = None) -> Iterator[Window]:
        """Windows of at most ``rows`` x ``columns`` cells that together are the grid, row by row.

        >>> [w.rows for w in Grid(0.0, 5.0, 1.0, 5, 2).tiles(3)]
        [3, 2]
        """
        columns = columns or rows
        for row in range(0, self.rows, rows):
            for column in range(0, self.columns, columns):
                yield Window(row, column, min(rows, self.rows - row), min(columns, self.columns - column))

    def cell_of(self, x: float, y: float) -> tuple[int, int]:
        """Row and column of the cell that holds the point (may lie outside the grid)."""
        return math.floor((self.top - y) / self.cell), math.floor((x - self.left) / self.cell)
