"""Many outlines, kept as corners of cells: in memory while they are few, in mapped temporary files from then on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from ..grid import Grid
from ..planar.rings import spread
from ..progress import SILENT, Progress
from . import room
from .edges import COLUMN, ROW, Loops, Table
from .frame import Ints

Ring = NDArray[np.float64]
_AT_ONCE = 100_000  # corners that are drawn at once


class RingStore:
    """Outlines of parts of numbered land, drawn number by number.

    Memory: 20 bytes an outline, and 8 bytes a corner up to ``room.LARGE_BYTES``.

    >>> store = RingStore(Grid(0.0, 2.0, 1.0, 2, 2))
    >>> square = np.array([[0, 1, 1, 0], [0, 0, 1, 1]], np.int32)
    >>> store.add(Loops(square, np.array([0]), np.array([5])), np.array([7], np.int32))
    >>> for number, polygons in store.polygons():
    ...     print(number, polygons[0][0].tolist())
    7 [[0.0, 2.0], [0.0, 1.0], [1.0, 1.0], [1.0, 2.0], [0.0, 2.0]]
    """

    def __init__(self, grid: Grid) -> None:
        self._grid = grid
        self._fresh: list[Table] = []
        self._kept: list[Table] = []
        self._ends: list[int] = []  # where each kept table ends
        self._corners = 0
        self._rings: list[NDArray[np.int64]] = []  # first corner, corners
        self._owners: list[NDArray[np.int32]] = []  # number, part

    def add(self, loops: Loops, numbers: NDArray[np.int32]) -> None:
        """Add outlines; ``numbers`` tells the number of each. A part comes as a whole."""
        size = np.diff(loops.begin, append=loops.corners.shape[1])
        self._rings.append(np.stack([loops.begin + self._corners, size]))
        self._owners.append(np.stack([numbers, loops.part]).astype(np.int32))
        self._fresh.append(loops.corners)
        self._corners += loops.corners.shape[1]
        kept = self._ends[-1] if self._ends else 0
        if 8 * (self._corners - kept) >= room.LARGE_BYTES:
            self._keep()

    def _keep(self) -> None:
        """Put the corners that came since last time into a layer, which lies in a file where it is large."""
        if self._fresh:
            self._kept.append(room.joined(self._fresh, 2))
            self._ends.append(self._corners)
            room.let_go(self._kept[-1])

    def polygons(
        self, progress: Progress = SILENT, numbers: Sequence[int] | Ints | None = None
    ) -> Iterator[tuple[int, list[list[Ring]]]]:
        """Each number with its polygons, ascending, or those of ``numbers`` that there are in that order; of a polygon
        the outer ring comes first. Rings are closed, in metres."""
        self._keep()
        if not self._rings:
            return
        rings, owners = np.concatenate(self._rings, axis=1), np.concatenate(self._owners, axis=1)
        order = np.lexsort((owners[1], owners[0]))
        rings, owners = rings[:, order], owners[:, order]
        first = np.flatnonzero(np.diff(owners[0], prepend=-1))
        known, count = owners[0, first], np.diff(first, append=owners.shape[1])
        place = np.arange(len(known))
        if numbers is not None:
            asked = np.asarray(numbers, np.int64)
            place = np.minimum(np.searchsorted(known, asked), len(known) - 1)
            place = place[known[place] == asked]
        if not len(place):
            return
        corners = np.cumsum(np.add.reduceat(rings[1], first)[place])
        done = 0
        for some in np.split(place, np.flatnonzero(np.diff(corners // _AT_ONCE)) + 1):
            progress.report(done / len(place))
            done += len(some)
            chosen, _ = spread(first[some], count[some])
            yield from self._drawn(rings[:, chosen], owners[:, chosen])

    def _drawn(self, rings: Ints, owners: NDArray[np.int32]) -> Iterator[tuple[int, list[list[Ring]]]]:
        """Some rings, those of a number together."""
        begin, size = rings
        at, _ = spread(begin, size + 1)
        ends = np.cumsum(size + 1)
        at[ends - 1] = begin  # rings are closed
        row, column = self._taken(at)
        drawn = np.column_stack([self._grid.left + column * self._grid.cell, self._grid.top - row * self._grid.cell])
        number: int | None = None
        last, polygons = -1, list[list[Ring]]()
        bounds = zip((ends - size - 1).tolist(), ends.tolist(), *owners.tolist(), strict=True)
        for low, high, owner, part in bounds:
            if owner != number:
                if number is not None:
                    yield number, polygons
                number, last, polygons = owner, -1, []
            if part != last:
                polygons.append([])
                last = part
            polygons[-1].append(drawn[low:high])
        if number is not None:
            yield number, polygons

    def _taken(self, at: Ints) -> tuple[Ints, Ints]:
        """Row and column of some corners."""
        found = np.empty((2, len(at)), np.int64)
        begin = 0
        for table, end in zip(self._kept, self._ends, strict=True):
            here = np.flatnonzero((at >= begin) & (at < end))
            if len(here):
                found[:, here] = table[:, at[here] - begin]
                room.let_go(table)
            begin = end
        return found[ROW], found[COLUMN]
