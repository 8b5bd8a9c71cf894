"""Chains: patches of habitat whose gaps, from edge to edge, are at most a given length."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..cells.frame import Finder, Marks
from ..cells.nearness import TOLERANCE_M, grown, near, within
from ..cells.room import bands, boxes, labelled, layer, let_go, most
from ..errors import Fault
from ..progress import SILENT, Progress

Labels = NDArray[np.int32]
_DIAGONAL = float(np.sqrt(2.0))


def chains(
    coarse: Marks, coarse_m: float, fine_m: float, gap_m: float, finder: Finder, progress: Progress = SILENT
) -> Labels:
    """Number of the chain, from 1, of each coarse cell that holds habitat; 0 elsewhere.

    Two habitat cells belong to one chain when steps of at most ``gap_m`` between edges of habitat cells lead from one
    to the other (single linkage, at most counts, tolerance 1e-6 m). All habitat in a coarse cell is in one chain,
    because the gap is longer than the cell is wide. The result is that of the fine cells, exactly:

    1. coarse cells that are linked wherever in them the habitat lies are joined by widening the marks by half the
       gap less the play of 2 sqrt(2) cells;
    2. clusters that may be linked, by the least distance between their coarse cells, are measured on the fine cells
       that come into question.

    Raises ``Fault`` for a gap that is too short for the cells.
    """
    limit = (gap_m + TOLERANCE_M) / coarse_m
    if limit < 2 * _DIAGONAL:
        raise Fault(
            "The largest gap within a chain is {gap} m; with cells of {cell} m it must be at least {least} m.",
            gap=gap_m,
            cell=fine_m,
            least=round(2 * _DIAGONAL * coarse_m + 0.05, 1),
        )
    if not coarse.any():
        return layer(coarse.shape, np.int32)
    clusters, count = labelled(near(coarse, limit / 2 - _DIAGONAL, progress), progress)
    progress.report(0.4)
    for rows in bands(coarse.shape):
        clusters[rows] *= coarse[rows]
        let_go(clusters, coarse)
    joined = _Joined(count + 1)
    for first, second, near_first, near_second in _close(clusters, count, limit, progress.part(0.4, 1.0)):
        if joined.root(first) != joined.root(second):
            met = within(finder.cells(*near_first), finder.cells(*near_second), (gap_m + TOLERANCE_M) / fine_m)
            if met.any():
                joined.join(first, second)
    return _renumbered(clusters, joined.roots(), progress)


def neighbours(labels: Labels, reach: float, progress: Progress = SILENT) -> list[tuple[int, int]]:
    """Pairs of labels of which some cells are at most ``reach`` cells apart (between edges).

    >>> neighbours(np.array([[1, 0, 0, 2, 0, 0, 0, 3]], np.int32), 2.0)
    [(1, 2)]
    """
    found = _close(labels, int(most(labels)), reach, progress)
    return sorted({(min(first, second), max(first, second)) for first, second, _, _ in found})


def coloured(count: int, pairs: list[tuple[int, int]]) -> NDArray[np.int64]:
    """A colour, from 0, for each label 0..``count`` so that labels that are a pair differ; few colours.

    >>> coloured(3, [(1, 2)]).tolist()
    [0, 0, 1, 0]
    """
    beside: dict[int, set[int]] = {}
    for first, second in pairs:
        beside.setdefault(first, set()).add(second)
        beside.setdefault(second, set()).add(first)
    colours = np.zeros(count + 1, np.int64)
    done: set[int] = set()
    for label in sorted(beside, key=lambda one: (-len(beside[one]), one)):
        taken = {int(colours[other]) for other in beside[label] & done}
        colours[label] = next(colour for colour in range(len(taken) + 1) if colour not in taken)
        done.add(label)
    return colours


Cells = tuple[NDArray[Any], NDArray[Any]]


def _close(labels: Labels, count: int, limit: float, progress: Progress) -> Iterator[tuple[int, int, Cells, Cells]]:
    """Pairs of labels with cells at most ``limit`` apart, and those cells of each.

    The label with the widest box is not looked around: the others find it.
    """
    held = [(number, box) for number, box in enumerate(boxes(labels, count, progress), start=1) if box]
    held.sort(key=lambda one: (one[1][0].stop - one[1][0].start) * (one[1][1].stop - one[1][1].start))
    reach = int(limit) + 2
    for done, (number, (down, across)) in enumerate(held[:-1]):
        progress.report(done / len(held))
        top, left = max(down.start - reach, 0), max(across.start - reach, 0)
        part = labels[top : down.stop + reach, left : across.stop + reach]
        others = (part != number) & (part != 0)
        if not others.any():
            continue
        mine = part == number
        others &= _upto(mine, limit, progress)
        for other in np.unique(part[others]).tolist():
            theirs = others & (part == other)
            facing = mine & _upto(theirs, limit, progress)
            yield number, int(other), _places(facing, top, left), _places(theirs, top, left)
        let_go(labels)
    progress.report(1.0)


def _upto(marks: Marks, limit: float, progress: Progress) -> Marks:
    """Cells of which an edge lies at most ``limit`` cells from an edge of a marked cell."""
    return near(grown(marks), limit, progress)


def _places(marks: Marks, top: int, left: int) -> Cells:
    rows, columns = np.nonzero(marks)
    return rows + top, columns + left


class _Joined:
    """Sets of numbers that are joined one by one."""

    def __init__(self, count: int) -> None:
        self._above = list(range(count))

    def root(self, number: int) -> int:
        while self._above[number] != number:
            self._above[number] = self._above[self._above[number]]
            number = self._above[number]
        return number

    def join(self, first: int, second: int) -> None:
        first, second = self.root(first), self.root(second)
        self._above[max(first, second)] = min(first, second)

    def roots(self) -> NDArray[np.int64]:
        return np.array([self.root(number) for number in range(len(self._above))], np.int64)


def _renumbered(clusters: Labels, roots: NDArray[np.int64], progress: Progress) -> Labels:
    """Chains numbered from 1 in the order of their first cell; in place, row by row, for a map can be large."""
    held = np.zeros(len(roots), bool)
    for rows in bands(clusters.shape):
        progress.check()
        for row in clusters[rows]:
            held[row] = True
        let_go(clusters)
    present = np.unique(roots[held])
    numbers = np.zeros(len(roots), np.int32)
    numbers[present[present > 0]] = np.arange(1, np.count_nonzero(present) + 1)
    new = numbers[roots]
    for rows in bands(clusters.shape):
        progress.check()
        for row in clusters[rows]:
            row[:] = new[row]
        let_go(clusters)
    return clusters
