"""Cells with a margin, so that a step from any cell stays within the array."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import Fault

MARGIN = 2
"""Cells that a step can reach beyond the map: the longest is a knight's."""
_MOST = 2**31 - 1


@dataclass(frozen=True)
class Padded:
    """A map of cells and its margin in one array: two rows above and below, two columns to the right.

    The margin to the right of a row serves as the margin to the left of the next, so that a step is one number,
    added to the place of a cell in ``flat``. ``inner`` is the map itself, a view.

    >>> cells = Padded.of(np.array([[1, 2], [3, 4]]), margin=0)
    >>> cells.whole.shape, cells.inner.tolist(), int(cells.flat[cells.place(1, 0)])
    ((6, 4), [[1, 2], [3, 4]], 3)
    """

    whole: NDArray[Any]

    @classmethod
    def full(cls, rows: int, columns: int, value: float, dtype: Any) -> Padded:
        """A map of ``rows`` x ``columns`` cells with ``value`` everywhere."""
        shape = (rows + 2 * MARGIN, columns + MARGIN)
        if shape[0] * shape[1] > _MOST:
            raise Fault(
                "The map has {rows} x {columns} cells; routes are computed over at most two billion. "
                "Choose a smaller extent or larger cells.",
                rows=rows,
                columns=columns,
            )
        # zeros are pages that the system gives only when they are written
        return cls(np.zeros(shape, dtype) if value == 0 else np.full(shape, value, dtype))

    @classmethod
    def of(cls, inner: NDArray[Any], margin: float, dtype: Any = None) -> Padded:
        """A copy of a map (rows, columns), with ``margin`` around it."""
        padded = cls.full(inner.shape[0], inner.shape[1], margin, dtype or inner.dtype)
        padded.inner[...] = inner
        return padded

    @property
    def inner(self) -> NDArray[Any]:
        """The map (rows, columns), a view."""
        return self.whole[MARGIN:-MARGIN, :-MARGIN]

    @property
    def flat(self) -> NDArray[Any]:
        """All cells and the margin in one row, a view."""
        return self.whole.reshape(-1)

    @property
    def width(self) -> int:
        """Places from a cell to the one below it."""
        return int(self.whole.shape[1])

    def place(self, row: Any, column: Any) -> Any:
        """Place in ``flat`` of the cell (row, column) of the map; numbers or arrays."""
        return (row + MARGIN) * self.width + column

    def cell(self, place: Any) -> tuple[Any, Any]:
        """Row and column on the map of a place in ``flat``.

        >>> cells = Padded.full(3, 4, 0, np.int8)
        >>> cells.cell(cells.place(2, 3))
        (2, 3)
        """
        return place // self.width - MARGIN, place % self.width
