"""The least-cost way between two chosen patches, whatever lies between them."""

from __future__ import annotations

import math
from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from ..grid import Grid, Window
from ..progress import SILENT, Progress
from .allocation import Allocation, allocate
from .hops import hops
from .padded import Padded
from .paths import Path, trace
from .resistance import Surface

Ints = NDArray[np.int64]
_FIRST_MARGIN = 0.25  # of the distance between the patches: where the way is sought first
_SLACK = 1e-6


class Patches:
    """The cells of every patch of an allocation, found once.

    >>> from zoemzone_qgis.core.cost.paths import Path
    >>> surface = Surface.of(np.ones((1, 4)), Grid(0.0, 10.0, 10.0, 1, 4))
    >>> Patches(allocate(surface, np.array([[3, 0, 8, 8]], np.int32))).cells(8).tolist()
    [[0, 2], [0, 3]]
    """

    def __init__(self, allocation: Allocation) -> None:
        owner = allocation.owner
        places = np.flatnonzero(allocation.distance.flat == 0)
        numbers = owner.flat[places]
        order = np.argsort(numbers, kind="stable")
        self._places, self._owner = places[order], owner
        self._numbers, starts = np.unique(numbers[order], return_index=True)
        self._ends = np.append(starts, places.size)

    def cells(self, number: int) -> Ints:
        """Row and column (n, 2) of the cells of a patch; none for a patch that is not on the map."""
        found = int(np.searchsorted(self._numbers, number))
        if found == self._numbers.size or self._numbers[found] != number:
            return np.zeros((0, 2), np.int64)
        places = self._places[self._ends[found] : self._ends[found + 1]]
        return np.stack(self._owner.cell(places), axis=1)


def pair_links(
    allocation: Allocation, pairs: Iterable[tuple[int, int]], progress: Progress = SILENT
) -> list[Path | None]:
    """The exact least-cost way between the patches of each pair, from the first to the second; None without a way.

    ``hops`` only links patches whose areas meet, so a sum of its links leads through the patches between. Here the
    least cost between the two is found over all the land, other patches being land like any other (with their own
    resistance). Patches of which cells touch have a way of cost 0.

    The way is sought in a box around the two patches first. A way of cost c is at most ``c / least resistance`` long;
    when such a way could leave the box, the search is repeated in a box that it cannot leave. So the result is exact,
    and the work grows with the pair, not with the map.

    >>> surface = Surface.of(np.array([[1.0, 1.0, 2.0, 1.0, 1.0]]), Grid(0.0, 10.0, 10.0, 1, 5))
    >>> found = allocate(surface, np.array([[1, 0, 2, 0, 3]], np.int32))
    >>> [float(path.cost[-1]) for path in pair_links(found, [(1, 3), (1, 2)])]
    [50.0, 25.0]
    """
    wanted, patches, result = list(pairs), Patches(allocation), []
    for number, (first, second) in enumerate(wanted):
        progress.report(number / len(wanted))
        result.append(_link(allocation, patches.cells(first), patches.cells(second), progress))
    progress.report(1.0)
    return result


def end_links(
    allocation: Allocation,
    ends: Iterable[int],
    near: Iterable[tuple[int, int]] = (),
    progress: Progress = SILENT,
) -> dict[tuple[int, int], Path]:
    """The exact least-cost ways between the patches ``ends`` that can be links of their spanning tree, and between
    the pairs ``near``, by pair (lower number first).

    The first are those whose areas meet when nothing but the ends is allocated (Mehlhorn 1988). Added to the hops
    between all patches they make the costs of routes between ends exact (``core.routes``).

    >>> surface = Surface.of(np.ones((1, 7)), Grid(0.0, 10.0, 10.0, 1, 7))
    >>> found = allocate(surface, np.array([[1, 0, 2, 0, 3, 0, 4]], np.int32))
    >>> {pair: float(path.cost[-1]) for pair, path in end_links(found, [1, 3, 4]).items()}
    {(1, 3): 40.0, (3, 4): 20.0}
    """
    chosen = np.array(sorted(set(ends)), np.int64)
    seeds = np.zeros(allocation.cost.shape, np.int32)
    for row, line in enumerate(seeds):
        owners = allocation.nearest[row]
        line[...] = np.where((allocation.cost[row] == 0) & np.isin(owners, chosen), owners, 0)
    alone = allocate(allocation.surface, Padded.of(seeds, 0), allocation.neighbours, progress=progress.part(0.0, 0.4))
    links = hops(alone, None, progress.part(0.4, 0.45))
    pairs = set(zip(links.first.tolist(), links.second.tolist(), strict=True))
    wanted = sorted(pairs | {(min(pair), max(pair)) for pair in near if pair[0] != pair[1]})
    ways = pair_links(allocation, wanted, progress.part(0.45, 1.0))
    return {pair: way for pair, way in zip(wanted, ways, strict=True) if way is not None}


def _link(allocation: Allocation, begin: Ints, end: Ints, progress: Progress) -> Path | None:
    if not len(begin) or not len(end):
        return None
    touching = _touching(begin, end)
    if touching is not None:
        return touching
    surface = allocation.surface
    rows, columns = surface.values.shape
    whole = Window(0, 0, rows, columns)
    window = _box(begin, end, _FIRST_MARGIN * _apart(begin, end) + 10, whole)
    found = _search(allocation, window, begin, end, math.inf, progress)
    if found is not None:
        # A way of this cost is at most so many cells long. A point m beyond a side of the box, mirrored in the line
        # through it along that side, shows that the way there and back measures at least sqrt(apart^2 + 4 m^2).
        most = float(found.cost[-1]) / (surface.least * surface.grid.cell)
        needed = _box(begin, end, math.sqrt(max(0.0, most**2 - _apart(begin, end) ** 2)) / 2 + 2, whole)
        if _holds(window, needed):
            return found
        return _search(allocation, needed, begin, end, float(found.cost[-1]), progress) or found
    return None if window == whole else _search(allocation, whole, begin, end, math.inf, progress)


def _touching(begin: Ints, end: Ints) -> Path | None:
    """The way of cost 0 between patches of which cells touch."""
    from scipy.spatial import cKDTree

    distance, nearest = cKDTree(end).query(begin, distance_upper_bound=1.5)
    closest = int(np.argmin(distance))
    if not distance[closest] < 1.5:
        return None
    return Path(np.stack([begin[closest], end[nearest[closest]]]), np.zeros(2), np.zeros(2))


def _apart(begin: Ints, end: Ints) -> float:
    """Distance between the boxes of two patches, in cells."""
    gaps = np.maximum(begin.min(axis=0) - end.max(axis=0), end.min(axis=0) - begin.max(axis=0))
    return float(np.hypot(*np.maximum(gaps, 0)))


def _box(begin: Ints, end: Ints, margin: float, whole: Window) -> Window:
    """The box around both patches with a margin of so many cells, within the map."""
    cells = math.ceil(max(0.0, margin))
    top, left = np.maximum(np.minimum(begin.min(axis=0), end.min(axis=0)) - cells, 0).tolist()
    bottom, right = (np.maximum(begin.max(axis=0), end.max(axis=0)) + cells + 1).tolist()
    return Window(top, left, min(bottom, whole.rows) - top, min(right, whole.columns) - left)


def _holds(outer: Window, inner: Window) -> bool:
    return (
        outer.row <= inner.row
        and outer.column <= inner.column
        and outer.row + outer.rows >= inner.row + inner.rows
        and outer.column + outer.columns >= inner.column + inner.columns
    )


def _search(
    allocation: Allocation, window: Window, begin: Ints, end: Ints, limit: float, progress: Progress
) -> Path | None:
    """The least-cost way within a window."""
    corner = np.array([window.row, window.column])
    part = np.s_[window.row : window.row + window.rows, window.column : window.column + window.columns]
    grid: Grid = allocation.surface.grid.part(window)
    surface = Surface(Padded.of(allocation.surface.values[part], np.nan), grid)
    seeds = Padded.full(window.rows, window.columns, 0, np.int32)
    seeds.inner[tuple((begin - corner).T)] = 1
    found = allocate(surface, seeds, allocation.neighbours, limit * (1 + _SLACK), _Silenced(progress))
    reached = found.cost[tuple((end - corner).T)]
    nearest = int(np.argmin(reached))
    if not np.isfinite(reached[nearest]):
        return None
    (path,) = trace(found, np.array([found.owner.place(*(end[nearest] - corner))]))
    return Path(path.cells + corner, path.metres, path.cost)


class _Silenced(Progress):
    """Hears a stop, but shows nothing: the search within a pair is a part of the whole."""

    def __init__(self, whole: Progress) -> None:
        self._whole = whole

    def stopped(self) -> bool:
        return self._whole.stopped()
