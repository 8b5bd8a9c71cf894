"""Connected pieces of land on a map that is read in tiles."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..grid import Window
from .frame import Frame, Ints, Marks, Numbers
from .room import joined, layer

Floats = NDArray[np.float64]
Places = NDArray[np.int32]
_EIGHT = np.ones((3, 3), dtype=bool)


@dataclass(frozen=True)
class Pieces:
    """The pieces that were found: ``of`` gives the piece (1..count) of each number on the sheet, 0 for none.

    ``sums`` holds per piece (index 0 unused) what was summed over its cells; ``piece``, ``row``, ``column`` tell
    which coarse cells hold part of which piece.
    """

    count: int
    of: Ints
    sums: Mapping[str, Floats]
    piece: Places
    row: Places
    column: Places

    def coarse(self, frame: Frame, chosen: Marks) -> Marks:
        """The coarse cells that hold part of a chosen piece (``chosen`` by piece number)."""
        marks: Marks = layer((frame.coarse.rows, frame.coarse.columns), np.bool_)
        held = chosen[self.piece]
        marks[self.row[held], self.column[held]] = True
        return marks

    def numbers(self, values: NDArray[Any]) -> NDArray[Any]:
        """A table from numbers on the sheet to values by piece number."""
        return np.asarray(values[self.of])


class Collector:
    """Numbers connected cells (8 neighbours) tile by tile and joins what meets at the edges of tiles.

    Tiles come row by row, as ``Frame.tiles`` gives them. The numbers that ``add`` returns are provisional:
    ``Pieces.of`` tells to which piece each belongs. Memory: about 40 bytes a piece, and 12 bytes (24 while they are
    joined) for each coarse cell that holds some of it, unless these ``places`` are not wanted.

    >>> from zoemzone_qgis.core.grid import Grid
    >>> frame = Frame(lambda window: np.ones((window.rows, window.columns), np.uint16), Grid(0.0, 4.0, 10.0, 2, 4))
    >>> collector = Collector(frame)
    >>> for column in (0, 2):
    ...     land = np.array([[1, 1], [0, 0]] if column else [[0, 0], [1, 1]], bool)
    ...     numbers = collector.add(Window(0, column, 2, 2), land, {"area": np.full((2, 2), 100.0)})
    >>> found = collector.pieces()
    >>> found.count, found.sums["area"].tolist()
    (1, [0.0, 400.0])
    """

    def __init__(self, frame: Frame, places: bool = True) -> None:
        self._frame, self._wanted = frame, places
        self._last = 0
        columns = frame.grid.columns
        self._above = np.zeros(columns + 2, np.int64)  # the row above the tile, with a margin on both sides
        self._below = np.zeros(columns + 2, np.int64)
        self._beside = np.zeros(0, np.int64)
        self._pairs: list[Ints] = []
        self._sums: dict[str, list[Floats]] = {}
        self._places: list[Places] = []

    def add(self, window: Window, marks: Marks, values: Mapping[str, NDArray[Any]]) -> Numbers:
        """Number the marked cells of a tile and sum ``values`` over each piece of it."""
        from scipy import ndimage

        if window.column == 0:
            self._above, self._below = self._below, np.zeros_like(self._below)
            self._beside = np.zeros(window.rows, np.int64)
        local, count = ndimage.label(marks, structure=_EIGHT) if marks.any() else (np.zeros(marks.shape, np.int32), 0)
        numbers = np.where(local > 0, local.astype(np.int64) + self._last, 0)
        self._meet(window, numbers)
        flat = local.ravel()
        for name, cells in values.items():
            sums = np.bincount(flat, cells.ravel(), count + 1)[1:]
            self._sums.setdefault(name, []).append(np.asarray(sums, np.float64))
        if count and self._wanted:
            self._place(window, local)
        self._last += count
        return numbers.astype(np.uint32)

    def _meet(self, window: Window, numbers: Ints) -> None:
        """Note which numbers touch those of the tiles above and to the left."""
        right = window.column + window.columns
        top = numbers[0]
        for shift in (0, 1, 2):
            self._pair(top, self._above[window.column + shift : right + shift])
        left = numbers[:, 0]
        self._pair(left, self._beside)
        self._pair(left[1:], self._beside[:-1])
        self._pair(left[:-1], self._beside[1:])
        self._below[window.column + 1 : right + 1] = numbers[-1]
        self._beside = numbers[:, -1].copy()

    def _pair(self, first: Ints, second: Ints) -> None:
        both = (first > 0) & (second > 0)
        if both.any():
            self._pairs.append(np.unique(np.stack([first[both], second[both]]), axis=1))

    def _place(self, window: Window, local: NDArray[np.int32]) -> None:
        """Note the coarse cells of each number."""
        coarse = self._frame.over(window)
        n = self._frame.factor
        rows, columns = np.nonzero(local)
        cell = (rows // n) * coarse.columns + columns // n
        keys = np.unique(local[rows, columns].astype(np.int64) * coarse.cells + cell)
        number, cell = keys // coarse.cells + self._last, keys % coarse.cells
        places = np.stack([number, cell // coarse.columns + coarse.row, cell % coarse.columns + coarse.column])
        self._places.append(places.astype(np.int32))

    def pieces(self) -> Pieces:
        """Join everything."""
        from scipy.sparse import coo_matrix
        from scipy.sparse.csgraph import connected_components

        size = self._last + 1
        pairs = np.concatenate(self._pairs, axis=1) if self._pairs else np.zeros((2, 0), np.int64)
        links = coo_matrix((np.ones(pairs.shape[1], np.int8), (pairs[0], pairs[1])), shape=(size, size))
        count, group = connected_components(links, directed=False)
        of = np.asarray(group, np.int64)  # number 0 (no piece) is alone in group 0
        sums = {
            name: np.asarray(np.bincount(of[1:], np.concatenate(parts), count), np.float64)
            for name, parts in self._sums.items()
        }
        for place in self._places:
            place[0] = of[place[0]]
        return Pieces(int(count) - 1, of, sums, *joined(self._places, 3))
