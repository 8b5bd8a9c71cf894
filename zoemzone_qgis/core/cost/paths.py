"""The way that a link takes, drawn over cells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..grid import Grid
from .allocation import Allocation, allocate
from .hops import Hops
from .padded import Padded
from .resistance import Surface
from .steps import SIXTEEN, steps

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
_BETWEEN, _END = np.array([[0.375], [0.625], [1.0]]), np.array([[1.0]])  # the middle of each quarter, and the end


@dataclass(frozen=True)
class Path:
    """A way over cells, from one patch to another.

    ``cells`` (n, 2) holds row and column of the cells whose centres the line joins; ``metres`` and ``cost`` (n,) count
    from its begin. A knight's step joins cells that are not neighbours; ``drawn`` fills in what it crosses.
    """

    cells: Ints
    metres: Floats
    cost: Floats

    @property
    def length_m(self) -> float:
        """Length of the line between the centres of the cells."""
        return float(self.metres[-1])

    @property
    def mean_resistance(self) -> float:
        """Cost per metre: the mean resistance along the line; NaN for a line without length."""
        return float(self.cost[-1]) / self.length_m if self.length_m > 0 else float("nan")

    def drawn(self) -> Ints:
        """Row and column (k, 2) of all cells that the line crosses, each a neighbour (of 8) of the one before.

        >>> Path(np.array([[0, 0], [1, 2]]), np.array([0.0, 22.4]), np.array([0.0, 22.4])).drawn().tolist()
        [[0, 0], [0, 1], [1, 1], [1, 2]]
        """
        crossed = {(step.down, step.across): step.crossed for step in steps(SIXTEEN)}
        result = [self.cells[:1]]
        for begin, end in zip(self.cells[:-1], self.cells[1:], strict=True):
            between = crossed.get((int(end[0] - begin[0]), int(end[1] - begin[1])), ())
            result.append(np.array([*(begin + np.array(each) for each in between), end], np.int64))
        return np.concatenate(result)

    def line(self, grid: Grid) -> Floats:
        """Coordinates (n, 2) of the centre line: straight from cell to cell, a knight's step as one piece.

        >>> Path(np.array([[0, 0], [0, 1]]), np.zeros(2), np.zeros(2)).line(Grid(100.0, 50.0, 10.0, 5, 5)).tolist()
        [[105.0, 45.0], [115.0, 45.0]]
        """
        x = grid.left + (self.cells[:, 1] + 0.5) * grid.cell
        y = grid.top - (self.cells[:, 0] + 0.5) * grid.cell
        return np.stack([x, y], axis=1)

    def drawn_line(self, grid: Grid) -> Floats:
        """Coordinates (k, 2) of the same line with a point in every cell that it crosses, in the order of ``drawn``.

        A knight's step gets a point on its line in each of the two cells between, so that the line is as long as
        ``length_m`` says and each of its points lies in a cell beside that of the one before.

        >>> knight = Path(np.array([[0, 0], [1, 2]]), np.array([0.0, 22.4]), np.array([0.0, 22.4]))
        >>> knight.drawn_line(Grid(0.0, 50.0, 10.0, 5, 5)).tolist()
        [[5.0, 45.0], [12.5, 41.25], [17.5, 38.75], [25.0, 35.0]]
        """
        corners = self.line(grid)
        result = [corners[:1]]
        for begin, end, long in zip(corners[:-1], corners[1:], self._is_knights(), strict=True):
            shares = _BETWEEN if long else _END
            result.append(begin + (end - begin) * shares)
        return np.concatenate(result)

    def _is_knights(self) -> list[bool]:
        return [bool(step.max() > 1 and step.min() == 1) for step in np.abs(np.diff(self.cells, axis=0))]

    def cost_between(self, begin_m: float, end_m: float) -> float:
        """Cost of the stretch from ``begin_m`` to ``end_m`` along the line.

        >>> Path(np.zeros((2, 2), int), np.array([0.0, 10.0]), np.array([0.0, 40.0])).cost_between(2.5, 5.0)
        10.0
        """
        costs = np.interp([begin_m, end_m], self.metres, self.cost)
        return float(costs[1] - costs[0])

    def reversed(self) -> Path:
        """The same way from the other end."""
        return Path(self.cells[::-1], self.metres[-1] - self.metres[::-1], self.cost[-1] - self.cost[::-1])


def trace(allocation: Allocation, places: Ints) -> list[Path]:
    """The least-cost ways from seeds to cells (k places, ``Padded.place``), each from the seed to the cell.

    At every cell the step is taken back from which its cost came: the one that gives the least ``cost + step``, among
    cells of the same owner. All ways are followed side by side.

    >>> from zoemzone_qgis.core.cost.resistance import Surface
    >>> surface = Surface.of(np.array([[1.0, 1.0, 1.0], [1.0, 9.0, 1.0]]), Grid(0.0, 20.0, 10.0, 2, 3))
    >>> found = allocate(surface, np.array([[0, 0, 0], [5, 0, 0]], np.int32))
    >>> path, = trace(found, np.array([found.owner.place(1, 2)]))
    >>> path.cells.tolist(), round(path.length_m, 2)
    ([[1, 0], [0, 1], [1, 2]], 28.28)
    """
    places = np.asarray(places, np.int64)
    now, active = places.copy(), np.arange(places.size)
    visited, of = [places.copy()], [active.copy()]
    while active.size:
        under_way = allocation.distance.flat[now] > 0
        active, now = active[under_way], now[under_way]
        if active.size:
            now = _back(allocation, now)
            going = now >= 0
            active, now = active[going], now[going]
            visited.append(now.copy())
            of.append(active.copy())
    place, way = np.concatenate(visited), np.concatenate(of)
    order = np.argsort(way, kind="stable")
    ends = np.cumsum(np.bincount(way, minlength=places.size)) if places.size else np.zeros(0, np.int64)
    result = []
    for part in np.split(place[order], ends[:-1]) if places.size else []:
        part = part[::-1]
        cells = np.stack(allocation.owner.cell(part), axis=1)
        legs = np.hypot(*np.diff(cells, axis=0).T) * allocation.surface.grid.cell
        metres = np.concatenate([[0.0], np.cumsum(legs)])
        result.append(Path(cells, metres, allocation.distance.flat[part].astype(np.float64)))
    return result


def _back(allocation: Allocation, places: Ints) -> Ints:
    """The cells from which the cost of these cells came; -1 for a cell that was never reached."""
    owner, distance, resistance = allocation.owner.flat, allocation.distance.flat, allocation.surface.cells.flat
    width, cell_m, kind = allocation.owner.width, allocation.surface.grid.cell, distance.dtype.type
    best, source = np.full(places.size, np.inf, distance.dtype), np.full(places.size, -1, np.int64)
    own, cost, number = resistance[places], distance[places], owner[places]
    for step in steps(allocation.neighbours):
        before = places + step.offset(width)
        along = resistance[before] + own
        if step.crossed:
            first, second = (places + down * width + across for down, across in step.crossed)
            along = along + (resistance[first] + resistance[second])
        total = along * kind(step.share(cell_m)) + distance[before]
        better = (total < best) & (distance[before] < cost) & (owner[before] == number)
        best[better], source[better] = total[better], before[better]
    return source


def link_paths(allocation: Allocation, links: Hops) -> list[Path]:
    """The ways of links, each from patch ``first`` to patch ``second``; a link of cost 0 has one cell or two.

    Costs along the way add up to the cost of the link.
    """
    ways = trace(allocation, np.concatenate([links.here, links.there]))
    count = len(links)
    result = []
    for number, (here, there) in enumerate(zip(ways[:count], ways[count:], strict=True)):
        if links.here[number] == links.there[number]:  # both patches claim this cell
            result.append(Path(here.cells[-1:], np.zeros(1), np.zeros(1)))
            continue
        rest = there.reversed()
        step_m = float(np.hypot(*(rest.cells[0] - here.cells[-1]))) * allocation.surface.grid.cell
        total = float(links.cost[number])
        touching = total == 0
        metres = np.concatenate([here.metres, here.metres[-1] + (0.0 if touching else step_m) + rest.metres])
        cost = np.concatenate([here.cost, total - rest.cost[-1] + rest.cost])
        result.append(Path(np.concatenate([here.cells, rest.cells]), metres, cost))
    return result


def across(allocation: Allocation, number: int, begin: Sequence[int], end: Sequence[int]) -> Path:
    """The shortest way through patch ``number`` from one of its cells to another; its cost is 0 throughout.

    Where the patch does not hang together between them, the straight line of cells is drawn.

    >>> surface = Surface.of(np.ones((2, 3)), Grid(0.0, 20.0, 10.0, 2, 3))
    >>> found = allocate(surface, np.array([[4, 0, 4], [4, 4, 4]], np.int32))
    >>> across(found, 4, (0, 0), (0, 2)).cells.tolist()
    [[0, 0], [1, 1], [0, 2]]
    """
    cell_m = allocation.surface.grid.cell
    if tuple(begin) == tuple(end):
        return Path(np.array([begin], np.int64), np.zeros(1), np.zeros(1))
    own = np.argwhere((allocation.nearest == number) & (allocation.cost == 0))
    ends = np.array([begin, end], np.int64)  # of an overlap they can be another patch's
    held = np.concatenate([own, ends])
    top, left = held.min(axis=0).tolist()
    part = np.zeros(held.max(axis=0) - (top, left) + 1, bool)
    part[tuple((held - (top, left)).T)] = True
    seeds = np.zeros(part.shape, np.int32)
    seeds[begin[0] - top, begin[1] - left] = 1
    surface = Surface.of(np.where(part, 1.0, np.nan), Grid(0.0, 0.0, cell_m, *part.shape))
    found = allocate(surface, Padded.of(seeds, 0), allocation.neighbours)
    place = int(found.owner.place(end[0] - top, end[1] - left))
    cells = _straight(begin, end)
    if found.owner.flat[place]:
        cells = trace(found, np.array([place]))[0].cells + np.array([top, left])
    legs = np.hypot(*np.diff(cells, axis=0).T) * cell_m
    return Path(cells, np.concatenate([[0.0], np.cumsum(legs)]), np.zeros(len(cells)))


def _straight(begin: Sequence[int], end: Sequence[int]) -> Ints:
    """Cells along a straight line, each a neighbour of the one before."""
    count = max(abs(end[0] - begin[0]), abs(end[1] - begin[1])) + 1
    rows = np.rint(np.linspace(begin[0], end[0], count)).astype(np.int64)
    return np.stack([rows, np.rint(np.linspace(begin[1], end[1], count)).astype(np.int64)], axis=1)


def joined(parts: Sequence[Path]) -> Path:
    """Ways one after another, each beginning in the cell where the one before ended.

    >>> one = Path(np.array([[0, 0], [0, 1]]), np.array([0.0, 10.0]), np.array([0.0, 20.0]))
    >>> two = Path(np.array([[0, 1], [1, 1]]), np.array([0.0, 10.0]), np.array([0.0, 15.0]))
    >>> whole = joined([one, two])
    >>> whole.cells.tolist(), whole.metres.tolist(), whole.cost.tolist()
    ([[0, 0], [0, 1], [1, 1]], [0.0, 10.0, 20.0], [0.0, 20.0, 35.0])
    """
    cells, metres, cost = [parts[0].cells], [parts[0].metres], [parts[0].cost]
    for part in parts[1:]:
        same = int((part.cells[0] == cells[-1][-1]).all())
        cells.append(part.cells[same:])
        metres.append(metres[-1][-1] + part.metres[same:])
        cost.append(cost[-1][-1] + part.cost[same:])
    return Path(np.concatenate(cells), np.concatenate(metres), np.concatenate(cost))
