"""Outlines of numbered cells, traced along the edges of the cells on a map that is read in tiles."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..grid import Grid, Window
from ..progress import SILENT, Progress
from .frame import Ints, Marks
from .room import joined, let_go

Ids = NDArray[np.int32]
Ring = NDArray[np.float64]
WEST, SOUTH, EAST, NORTH = range(4)
"""Directions of edges; the next one is a turn to the left."""
_BATCH = 300_000
_CROSS = np.array([[0, 1, 0], [1, 1, 1], [0, 1, 0]], dtype=bool)


@dataclass(frozen=True)
class Edges:
    """Straight stretches of outline with the land on their left: the corner of cells where each begins, where it ends
    (row, column), its direction, and the part of land that it belongs to."""

    row: Ints
    column: Ints
    to_row: Ints
    to_column: Ints
    direction: Ints
    part: Ints


class Tracer:
    """Collects the outlines of numbered cells, tile by tile in the order of rows of tiles.

    A part is land of one number that hangs together by edges of cells (4 neighbours); it has one outer ring and a
    ring for each hole. Where two cells of a part touch at a corner only, the outline turns right, so that no ring
    meets itself: every polygon is valid. Nothing is joined afterwards, so that neither the size of a part nor the
    tiles matter.

    >>> tracer = Tracer(Grid(0.0, 2.0, 1.0, 2, 3))
    >>> tracer.add(Window(0, 0, 2, 3), np.pad(np.array([[7, 7, 0], [7, 0, 7]], np.int32), 1))
    >>> for number, polygons in tracer.polygons():
    ...     print(number, [ring.astype(int).tolist() for polygon in polygons for ring in polygon])
    7 [[[2, 2], [0, 2], [0, 0], [1, 0], [1, 1], [2, 1], [2, 2]], [[3, 1], [2, 1], [2, 0], [3, 0], [3, 1]]]
    """

    def __init__(self, grid: Grid) -> None:
        self._grid = grid
        self._edges: list[NDArray[np.int32]] = []
        self._ids: list[Ids] = [np.zeros(1, np.int32)]
        self._pairs: list[NDArray[np.int64]] = []
        self._last = 0
        self._above = np.zeros(grid.columns, np.int64)
        self._below = np.zeros(grid.columns, np.int64)
        self._beside = np.zeros(0, np.int64)

    def add(self, window: Window, padded: Ids) -> None:
        """Add a tile; ``padded`` holds the numbers of its cells and of the cells around it, 0 for none."""
        ids = padded[1:-1, 1:-1]
        if window.column == 0:
            self._above, self._below = self._below, np.zeros_like(self._below)
            self._beside = np.zeros(window.rows, np.int64)
        columns = slice(window.column, window.column + window.columns)
        if not ids.any():
            self._beside = np.zeros(window.rows, np.int64)
            return
        parts = self._numbered(ids)
        self._pair(parts[0], self._above[columns], ids[0] == padded[0, 1:-1])
        self._pair(parts[:, 0], self._beside, ids[:, 0] == padded[1:-1, 0])
        self._below[columns], self._beside = parts[-1], parts[:, -1].copy()
        self._collect(window, padded, parts)

    def _numbered(self, ids: Ids) -> NDArray[np.int64]:
        """Provisional numbers of the parts of a tile."""
        from scipy import ndimage

        parts = np.zeros(ids.shape, np.int64)
        present = np.flatnonzero(np.bincount(ids.ravel()))
        present = present[present > 0]
        rank = np.zeros(int(present[-1]) + 1, np.int32)
        rank[present] = np.arange(1, len(present) + 1)
        for number, box in zip(present.tolist(), ndimage.find_objects(rank[ids]), strict=True):
            labels, count = ndimage.label(ids[box] == number, structure=_CROSS)
            np.copyto(parts[box], labels + self._last, where=labels > 0)
            self._ids.append(np.full(count, number, np.int32))
            self._last += count
        return parts

    def _pair(self, first: NDArray[np.int64], second: NDArray[np.int64], same: Marks) -> None:
        """Note which parts meet across the edge of a tile."""
        meets = same & (first > 0) & (second > 0)
        if meets.any():
            self._pairs.append(np.unique(np.stack([first[meets], second[meets]]), axis=1))

    def _collect(self, window: Window, padded: Ids, parts: NDArray[np.int64]) -> None:
        """Note the edges of a tile, those in one line as one."""
        ids = padded[1:-1, 1:-1]
        for direction, beyond in (
            (WEST, padded[:-2, 1:-1]),
            (EAST, padded[2:, 1:-1]),
            (SOUTH, padded[1:-1, :-2]),
            (NORTH, padded[1:-1, 2:]),
        ):
            across = direction in (SOUTH, NORTH)
            open_side = (ids > 0) & (ids != beyond)
            line, begin, end, part = _runs(open_side.T, ids.T, parts.T) if across else _runs(open_side, ids, parts)
            if direction in (EAST, NORTH):  # the far side of a cell is one corner on
                line = line + 1
            if direction in (WEST, NORTH):
                begin, end = end, begin
            row, column, to_row, to_column = (begin, line, end, line) if across else (line, begin, line, end)
            kind = np.full(len(part), direction)
            down, right = window.row, window.column
            edges = np.stack([row + down, column + right, to_row + down, to_column + right, kind, part])
            self._edges.append(edges.astype(np.int32))

    def polygons(self, progress: Progress = SILENT) -> Iterator[tuple[int, list[list[Ring]]]]:
        """Each number with its polygons; of a polygon the outer ring (counter-clockwise) comes first. Rings are
        closed, in metres."""
        if not self._edges:
            return
        part_of, number_of = self._parts()
        table = joined(self._edges, 6)
        part = part_of[table[5]]
        order = np.lexsort((part, number_of[part]))
        numbers = number_of[part[order]]
        for begin, end in _batches(numbers):
            progress.report(begin / len(numbers))
            some = order[begin:end]
            row, column, to_row, to_column, direction = table[:5, some].astype(np.int64)
            let_go(table)
            edges = Edges(row, column, to_row, to_column, direction, part[some])
            found: dict[int, list[list[Ring]]] = {}
            for one, polygon in self._rings(edges, progress).items():
                found.setdefault(int(number_of[one]), []).append(polygon)
            yield from found.items()

    def _parts(self) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
        """The part of each provisional number, and the number of cells of each part."""
        from scipy.sparse import coo_matrix
        from scipy.sparse.csgraph import connected_components

        pairs = np.concatenate(self._pairs, axis=1) if self._pairs else np.zeros((2, 0), np.int64)
        size = self._last + 1
        links = coo_matrix((np.ones(pairs.shape[1], np.int8), (pairs[0], pairs[1])), shape=(size, size))
        _, whole = connected_components(links, directed=False)
        number_of = np.zeros(size, np.int64)
        number_of[whole] = np.concatenate(self._ids)
        return np.asarray(whole, np.int64), number_of

    def _rings(self, edges: Edges, progress: Progress) -> dict[int, list[Ring]]:
        """The polygon of each part: its outer ring and its holes."""
        following = _following(edges, self._grid.columns + 1, (self._grid.rows + 1) * (self._grid.columns + 1))
        order, starts = _cycles(following, progress)
        ends = np.append(starts[1:], len(order))
        direction = edges.direction[order]
        before = np.roll(direction, 1)
        before[starts] = direction[ends - 1]
        bends = direction != before  # where tiles meet, an outline goes straight on
        x = self._grid.left + edges.column[order] * self._grid.cell
        y = self._grid.top - edges.row[order] * self._grid.cell
        polygons: dict[int, list[Ring]] = {}
        for begin, end in zip(starts.tolist(), ends.tolist(), strict=True):
            kept = begin + np.flatnonzero(bends[begin:end])
            kept = np.append(kept, kept[0])
            ring = np.column_stack([x[kept], y[kept]])
            twice = float(np.sum((ring[1:, 0] + ring[:-1, 0]) * (ring[1:, 1] - ring[:-1, 1])))
            rings = polygons.setdefault(int(edges.part[order[begin]]), [])
            rings.insert(0 if twice > 0 else len(rings), ring)
        return polygons


def _runs(open_side: Marks, ids: Ids, parts: NDArray[np.int64]) -> tuple[Ints, Ints, Ints, Ints]:
    """Cells in a line with an open side and one number: line, first cell, behind the last cell, part."""
    on = np.zeros(open_side.shape, dtype=bool)
    on[:, 1:] = open_side[:, 1:] & open_side[:, :-1] & (ids[:, 1:] == ids[:, :-1])
    line, begin = np.nonzero(open_side & ~on)
    last = open_side.copy()
    last[:, :-1] &= ~on[:, 1:]
    _, end = np.nonzero(last)
    return line, begin, end + 1, parts[line, begin]


def _batches(numbers: Ints) -> Iterator[tuple[int, int]]:
    """Stretches of at least ``_BATCH`` edges, each with whole numbers."""
    begin = 0
    for end in np.append(np.flatnonzero(np.diff(numbers)) + 1, len(numbers)).tolist():
        if end - begin >= _BATCH or end == len(numbers):
            yield begin, end
            begin = end


def _following(edges: Edges, width: int, corners: int) -> Ints:
    """The edge that follows each edge: it begins where that ends; to the right where there is a choice."""
    _, part = np.unique(edges.part, return_inverse=True)
    key = (part * corners + edges.row * width + edges.column) * 4 + edges.direction
    order = np.argsort(key, kind="stable")
    ranked = key[order]
    at = (part * corners + edges.to_row * width + edges.to_column) * 4
    result = np.full(len(key), -1, np.int64)
    for turn in (1, 0, 3):  # left, straight on (where tiles meet), right: the last one found holds
        wanted = at + (edges.direction + turn) % 4
        place = np.minimum(np.searchsorted(ranked, wanted), len(ranked) - 1)
        met = ranked[place] == wanted
        result[met] = order[place[met]]
    return result


def _cycles(following: Ints, progress: Progress) -> tuple[Ints, Ints]:
    """The edges ring after ring, each ring in its order, and where each ring starts."""
    after = following.tolist()
    done = bytearray(len(after))
    order: list[int] = []
    starts: list[int] = []
    for first in range(len(after)):
        if done[first]:
            continue
        starts.append(len(order))
        if len(starts) % 10_000 == 0:
            progress.check()
        edge = first
        while not done[edge]:
            done[edge] = 1
            order.append(edge)
            edge = after[edge]
    return np.array(order, np.int64), np.array(starts, np.int64)
