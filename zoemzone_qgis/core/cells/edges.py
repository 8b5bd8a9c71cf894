"""Straight stretches of the outlines of numbered cells, and the rings that they make."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..grid import Window
from ..progress import SILENT, Progress
from .frame import Ints, Marks

Ids = NDArray[np.int32]
Table = NDArray[np.int32]
"""Edges: rows ROW to PART."""
WEST, SOUTH, EAST, NORTH = range(4)
"""Directions of edges; the next one is a turn to the left."""
ROW, COLUMN, TO_ROW, TO_COLUMN, DIRECTION, PART = range(6)
"""The corner of cells where an edge begins, where it ends, its direction, and the part of land on its left."""
_CHECKED = 200_000  # edges followed before the user is heard


@dataclass(frozen=True)
class RunMap:
    """The cells of a tile as runs of one number in a row: the run of each cell (of cells without a number that of the
    last run before them), and where runs begin."""

    run: Ids
    begins: Marks

    @classmethod
    def of(cls, ids: Ids) -> RunMap:
        """The runs of a tile, 0 for no number."""
        begins = ids > 0
        begins[:, 1:] &= ids[:, 1:] != ids[:, :-1]
        run = np.cumsum(begins.ravel(), dtype=np.int32)
        run -= 1
        return cls(run.reshape(ids.shape), begins)

    def parts(self, ids: Ids) -> tuple[Ids, Ids]:
        """The part of each run, from 0, and the number of the cells of each part. What hangs together by edges of
        cells is one part; parts stand in the order of their first cells.

        >>> ids = np.array([[7, 7, 0], [7, 0, 7]], np.int32)
        >>> [one.tolist() for one in RunMap.of(ids).parts(ids)]
        [[0, 0, 1], [7, 7]]
        """
        from scipy.sparse import coo_matrix
        from scipy.sparse.csgraph import connected_components

        number = ids[self.begins]
        meets = (ids[1:] == ids[:-1]) & (ids[1:] > 0)
        # of cells side by side that link the same two runs the first one counts
        meets[:, 1:] &= ~(meets[:, :-1] & ~self.begins[1:, 1:] & ~self.begins[:-1, 1:])
        pairs = self.run[:-1][meets], self.run[1:][meets]
        links = coo_matrix((np.ones(len(pairs[0]), np.int8), pairs), shape=(len(number), len(number)))
        count, part = connected_components(links, directed=False)
        of_part = np.zeros(count, np.int32)
        of_part[part] = number
        return np.asarray(part, np.int32), of_part


def edges(window: Window, padded: Ids, run: Ids, part: Ids) -> Table:
    """The edges of a tile, those in one line as one; ``padded`` holds the numbers of its cells and of the cells around
    it, ``part`` the part of each run."""
    upright = np.ascontiguousarray(padded.T)
    found = []
    for direction in (WEST, EAST, SOUTH, NORTH):
        across = direction in (SOUTH, NORTH)
        lines = upright if across else padded
        beyond = lines[:-2, 1:-1] if direction in (WEST, SOUTH) else lines[2:, 1:-1]
        line, begin, end = _stretches(lines[1:-1, 1:-1], beyond)
        first = (begin, line) if across else (line, begin)
        owner = part[run[first]]
        if direction in (EAST, NORTH):  # the far side of a cell is one corner on
            line = line + 1
        if direction in (WEST, NORTH):
            begin, end = end, begin
        table = np.empty((6, len(line)), np.int32)
        table[:4] = (begin, line, end, line) if across else (line, begin, line, end)
        table[DIRECTION], table[PART] = direction, owner
        found.append(table)
    result = np.concatenate(found, axis=1)
    result[[ROW, TO_ROW]] += window.row
    result[[COLUMN, TO_COLUMN]] += window.column
    return result


def _stretches(ids: Ids, beyond: Ids) -> tuple[Ints, Ints, Ints]:
    """Cells in a line with one number and another one beyond: line, first cell, behind the last cell."""
    open_side = (ids > 0) & (ids != beyond)
    on = open_side[:, 1:] & open_side[:, :-1] & (ids[:, 1:] == ids[:, :-1])
    first, last = open_side.copy(), open_side
    first[:, 1:] &= ~on
    last[:, :-1] &= ~on
    line, begin = np.divmod(np.flatnonzero(first), ids.shape[1])
    return line, begin, np.flatnonzero(last) - line * ids.shape[1] + 1


@dataclass(frozen=True)
class Loops:
    """Closed outlines, those of a part together, its outer one first: the corners (rows, columns) one after the other,
    and for each outline where its corners begin and the part that it belongs to."""

    corners: Table
    begin: Ints
    part: Ints


def loops(table: Table, grid_rows: int, grid_columns: int, progress: Progress = SILENT) -> Loops:
    """The outlines that edges make; ``table`` holds all edges of some parts, sorted by part."""
    following = _following(table, grid_columns + 1, (grid_rows + 1) * (grid_columns + 1))
    order, starts = _cycles(following, progress)
    direction = table[DIRECTION, order]
    before = np.roll(direction, 1)
    before[starts] = direction[np.append(starts[1:], len(order)) - 1]
    bends = direction != before  # where tiles meet, an outline goes straight on
    size = np.add.reduceat(bends, starts, dtype=np.int64)
    corners = table[ROW : COLUMN + 1, order[bends]]
    begin = np.cumsum(size) - size
    part = table[PART, order[starts]].astype(np.int64)
    hole = _twice(corners, begin, size) < 0
    chosen = np.lexsort((hole, part))
    within = np.arange(corners.shape[1]) - np.repeat(begin, size)
    ends = np.cumsum(size[chosen])
    moved = np.repeat(_inverse(chosen, ends - size[chosen]), size) + within
    turned = np.empty_like(corners)
    turned[:, moved] = corners
    return Loops(turned, ends - size[chosen], part[chosen])


def _inverse(order: Ints, values: Ints) -> Ints:
    """``values`` in the order in which things stood before they were sorted."""
    found = np.empty_like(values)
    found[order] = values
    return found


def _twice(corners: Table, begin: Ints, size: Ints) -> Ints:
    """Twice the area of each outline, below 0 for holes: that which lies on the right."""
    row, column = corners[ROW].astype(np.int64), corners[COLUMN].astype(np.int64)
    to = np.arange(1, len(row) + 1)
    to[begin + size - 1] = begin
    return np.asarray(np.add.reduceat((column + column[to]) * (row - row[to]), begin))


def _following(table: Table, width: int, corners: int) -> Ints:
    """The edge that follows each edge: it begins where that ends, to the right where there is a choice.

    As many edges begin at a corner as end there; so both, sorted by corner and by the direction that is wanted, stand
    side by side.
    """
    # Windows counts in 32 bits by itself, which parts times corners overflow
    part = np.cumsum(np.diff(table[PART], prepend=table[PART, :1]) != 0, dtype=np.int64) * corners
    row, column, to_row, to_column, direction = table[:PART].astype(np.int64)
    begins = (part + row * width + column) * 4 + direction
    ends = (part + to_row * width + to_column) * 4 + (direction + 3) % 4
    following = np.empty(len(part), np.int64)
    following[np.argsort(ends, kind="stable")] = np.argsort(begins, kind="stable")
    return following


def _cycles(following: Ints, progress: Progress) -> tuple[Ints, Ints]:
    """The edges ring after ring, each ring in its order, and where each ring starts."""
    after = following.tolist()
    done = bytearray(len(after))
    order: list[int] = []
    starts: list[int] = []
    heard = 0
    for first in range(len(after)):
        if done[first]:
            continue
        starts.append(len(order))
        if len(order) - heard > _CHECKED:
            heard = len(order)
            progress.check()
        edge = first
        while not done[edge]:
            done[edge] = 1
            order.append(edge)
            edge = after[edge]
    return np.array(order, np.int64), np.array(starts, np.int64)


def batches(parts: Ints, least: int) -> Iterator[tuple[int, int]]:
    """Stretches of at least ``least`` edges, each with whole parts.

    >>> list(batches(np.array([1, 1, 2, 2, 2, 3]), 3))
    [(0, 5), (5, 6)]
    """
    begin = 0
    for end in np.append(np.flatnonzero(np.diff(parts)) + 1, len(parts)).tolist():
        if end > begin and (end - begin >= least or end == len(parts)):
            yield begin, end
            begin = end
