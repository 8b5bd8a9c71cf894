"""Outlines of numbered cells, traced along the edges of the cells on a map that is read in tiles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from ..grid import Grid, Window
from ..progress import SILENT, Progress
from .edges import PART, Ids, RunMap, Table, batches, edges, loops
from .frame import Ints, Marks
from .ringstore import Ring, RingStore

__all__ = ["Ring", "Tracer"]
_BATCH = 300_000


class Tracer:
    """Collects the outlines of numbered cells, tile by tile in the order of rows of tiles.

    A part is land of one number that hangs together by edges of cells (4 neighbours); it has one outer ring and a
    ring for each hole. Where two cells of a part touch at a corner only, the outline turns right, so that no ring
    meets itself: every polygon is valid. Nothing is joined afterwards, so that neither the size of a part nor the
    tiles matter.

    A part is traced as soon as a row of tiles does not go on with it. Memory: 24 bytes for each edge of a row of tiles
    and of parts that go on, and what ``RingStore`` keeps.

    >>> tracer = Tracer(Grid(0.0, 2.0, 1.0, 2, 3))
    >>> tracer.add(Window(0, 0, 2, 3), np.pad(np.array([[7, 7, 0], [7, 0, 7]], np.int32), 1))
    >>> for number, polygons in tracer.polygons():
    ...     print(number, [ring.astype(int).tolist() for polygon in polygons for ring in polygon])
    7 [[[2, 2], [0, 2], [0, 0], [1, 0], [1, 1], [2, 1], [2, 2]], [[3, 1], [2, 1], [2, 0], [3, 0], [3, 1]]]
    """

    def __init__(self, grid: Grid, user: Progress = SILENT) -> None:
        """``user`` is heard while tiles are added."""
        self._grid, self._user = grid, user
        self._store = RingStore(grid)
        self._edges: list[Table] = []
        # parts by their provisional numbers from 1, ascending: those that went on from above, then those of this row
        self._parts: list[Ids] = []
        self._numbers: list[Ids] = []
        self._pairs: list[Ids] = []
        self._last = 0
        self._above = np.zeros(grid.columns, np.int32)
        self._below = np.zeros(grid.columns, np.int32)
        self._beside = np.zeros(0, np.int32)

    def add(self, window: Window, padded: Ids) -> None:
        """Add a tile; ``padded`` holds the numbers of its cells and of the cells around it, 0 for none."""
        ids = padded[1:-1, 1:-1]
        if window.column == 0:
            self._end_row(self._user)
            self._beside = np.zeros(window.rows, np.int32)
        columns = slice(window.column, window.column + window.columns)
        if not ids.any():
            self._beside = np.zeros(window.rows, np.int32)
            return
        runs = RunMap.of(ids)
        part, numbers = runs.parts(ids)
        part += self._last + 1
        self._parts.append(np.arange(1, len(numbers) + 1, dtype=np.int32) + np.int32(self._last))
        self._numbers.append(numbers)
        self._last += len(numbers)
        top, bottom = (np.where(ids[row] > 0, part[runs.run[row]], 0) for row in (0, -1))
        left, right = (np.where(ids[:, column] > 0, part[runs.run[:, column]], 0) for column in (0, -1))
        self._pair(top, self._above[columns], ids[0] == padded[0, 1:-1])
        self._pair(left, self._beside, ids[:, 0] == padded[1:-1, 0])
        self._below[columns], self._beside = bottom, right
        self._edges.append(edges(window, padded, runs.run, part))

    def _pair(self, first: Ids, second: Ids, same: Marks) -> None:
        """Note which parts meet across the edge of a tile."""
        meets = same & (first > 0) & (second > 0)
        if meets.any():
            self._pairs.append(np.unique(np.stack([first[meets], second[meets]]), axis=1))

    def _end_row(self, progress: Progress) -> None:
        """Trace the parts that end in this row of tiles; the others go on below."""
        if self._edges:
            self._trace(progress)
        self._above, self._below = self._below, np.zeros_like(self._below)

    def _trace(self, progress: Progress) -> None:
        """The same, where there are edges: all but the parts on the lower edge of the row are complete."""
        known, numbers = np.concatenate(self._parts), np.concatenate(self._numbers)
        whole = self._whole(known)
        goes_on = np.zeros(len(known), bool)
        goes_on[whole[np.searchsorted(known, self._below[self._below > 0])]] = True
        table = np.concatenate(self._edges, axis=1)
        self._edges.clear()
        place = whole[np.searchsorted(known, table[PART])]
        table[PART] = known[place]
        on = goes_on[place]
        if on.any():
            self._edges.append(table[:, on])
        ended = np.flatnonzero(~on)
        ended = ended[np.argsort(table[PART, ended], kind="stable")]
        for begin, end in batches(table[PART, ended], _BATCH):
            progress.check()
            found = loops(table[:, ended[begin:end]], self._grid.rows, self._grid.columns, progress)
            self._store.add(found, numbers[np.searchsorted(known, found.part)])
        left = self._below > 0
        self._below[left] = known[whole[np.searchsorted(known, self._below[left])]]
        self._parts, self._numbers, self._pairs = [known[goes_on]], [numbers[goes_on]], []

    def _whole(self, known: Ids) -> Ints:
        """Of each provisional number, by its place, the place of the first one of the same part."""
        from scipy.sparse import coo_matrix
        from scipy.sparse.csgraph import connected_components

        pairs = np.concatenate(self._pairs, axis=1) if self._pairs else np.zeros((2, 0), np.int32)
        ends = np.searchsorted(known, pairs)
        links = coo_matrix((np.ones(pairs.shape[1], np.int8), tuple(ends)), shape=(len(known), len(known)))
        _, label = connected_components(links, directed=False)
        _, first = np.unique(label, return_index=True)
        return np.asarray(first[label], np.int64)

    def polygons(
        self, progress: Progress = SILENT, numbers: Sequence[int] | Ints | None = None
    ) -> Iterator[tuple[int, list[list[Ring]]]]:
        """Each number with its polygons, ascending, or those of ``numbers`` that there are, in that order. Of a polygon
        the outer ring (counter-clockwise) comes first. Rings are closed, in metres."""
        self._below[:] = 0  # nothing goes on below the last row
        self._end_row(progress)
        yield from self._store.polygons(progress, numbers)
