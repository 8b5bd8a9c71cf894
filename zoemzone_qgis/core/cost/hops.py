"""Links between patches whose least-cost areas meet, and patches that touch or overlap."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..progress import SILENT, Progress
from .allocation import Allocation
from .padded import MARGIN, Padded
from .steps import steps

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
_CHUNK = 1 << 20


@dataclass(frozen=True)
class Seeds:
    """Patches on route cells: their numbers (0 none), and the pairs that claim the same cell.

    ``first``, ``second`` (k,) are such pairs, each once, and ``place`` a cell that both claim. A patch that another
    covers wholly has no cell, but it has its pairs.
    """

    cells: Padded
    first: Ints
    second: Ints
    place: Ints


def burn(rows: int, columns: int, patches: Iterable[tuple[int, Ints, Ints]]) -> Seeds:
    """Patches (number above 0, rows, columns of its cells) on a map; a cell goes to the first that claims it.

    Cells outside the map are left out: a patch may be larger than the map.

    >>> seeds = burn(1, 3, [(4, np.array([0, 0]), np.array([0, 1])), (5, np.array([0, 0]), np.array([1, 7]))])
    >>> seeds.cells.inner.tolist(), seeds.first.tolist(), seeds.second.tolist()
    ([[4, 4, 0]], [4], [5])
    """
    cells = Padded.full(rows, columns, 0, np.int32)
    flat = cells.flat
    pairs: dict[tuple[int, int], int] = {}
    for number, row, column in patches:
        inside = (row >= 0) & (row < rows) & (column >= 0) & (column < columns)
        places = cells.place(row[inside].astype(np.int64), column[inside].astype(np.int64))
        held = flat[places]
        flat[places[held == 0]] = number
        for other in np.unique(held[(held != 0) & (held != number)]).tolist():
            pair = (min(other, number), max(other, number))
            pairs.setdefault(pair, int(places[held == other][0]))
    ends = np.array(list(pairs), np.int64).reshape(-1, 2)
    return Seeds(cells, ends[:, 0], ends[:, 1], np.array(list(pairs.values()), np.int64))


@dataclass(frozen=True)
class Hops:
    """Links (m,) between neighbouring patches: ``first < second``, each pair once, the cheapest.

    ``cost`` is the least cost from patch to patch; ``here`` and ``there`` are the places (``Padded.place``) of the
    meeting cells, on the side of ``first`` and of ``second``. Sorted by first, then second.
    """

    first: Ints
    second: Ints
    cost: Floats
    here: Ints
    there: Ints

    def __len__(self) -> int:
        return len(self.first)


def hops(allocation: Allocation, seeds: Seeds | None = None, progress: Progress = SILENT) -> Hops:
    """The links between patches whose least-cost areas meet (the planar graph of the allocation).

    Where cells a and b of different owners are a step apart, a link costs ``cost(a) + step + cost(b)``; the
    cheapest per pair is kept. These links hold a minimum spanning tree of all patches with exact costs (Mehlhorn
    1988), so components, tree and the largest gap on the best way between two patches are exact. A sum of links leads
    through the patches between; the least cost between two patches can be lower, for neighbours, too, where the way
    runs through the area of a third: ``pairlinks.pair_links`` finds it.

    **Touching patches** keep a link of cost 0: where a cell of one patch is beside a cell of another, over an edge or
    a corner, nothing lies between them. So do patches that claim the same cell (``seeds`` from ``burn``).

    >>> from zoemzone_qgis.core.cost.allocation import allocate
    >>> from zoemzone_qgis.core.cost.resistance import Surface
    >>> from zoemzone_qgis.core.grid import Grid
    >>> surface = Surface.of(np.array([[1.0, 1.0, 3.0, 1.0, 1.0]]), Grid(0.0, 10.0, 10.0, 1, 5))
    >>> found = hops(allocate(surface, np.array([[7, 0, 0, 8, 9]], np.int32)))
    >>> found.first.tolist(), found.second.tolist(), found.cost.tolist()
    ([7, 8], [8, 9], [50.0, 0.0])
    """
    width, whole = allocation.owner.width, allocation.owner.whole
    rows = max(1, _CHUNK // width)
    found = _overlaps(seeds) if seeds is not None else _none()
    tops = range(MARGIN, whole.shape[0] - MARGIN, rows)
    for number, top in enumerate(tops):
        progress.report(number / len(tops))
        bottom = min(top + rows, whole.shape[0] - MARGIN)
        found = _cheapest([found, *_meetings(allocation, top * width, bottom * width)])
    progress.report(1.0)
    return found


def _none() -> Hops:
    empty = np.zeros(0, np.int64)
    return Hops(empty, empty, np.zeros(0), empty, empty)


def _overlaps(seeds: Seeds) -> Hops:
    return Hops(seeds.first, seeds.second, np.zeros(len(seeds.first)), seeds.place, seeds.place)


def _meetings(allocation: Allocation, begin: int, end: int) -> list[Hops]:
    """Links over every step from the places ``begin`` to ``end``, one direction of each."""
    owner, distance = allocation.owner.flat, allocation.distance.flat
    resistance, cell_m = allocation.surface.cells.flat, allocation.surface.grid.cell
    width, result = allocation.owner.width, []
    end -= MARGIN  # of the last row, so that a step from the last cell stays within the array
    own = owner[begin:end]
    for step in steps(allocation.neighbours):
        if (step.down, step.across) < (0, 0):
            continue
        offset = step.offset(width)
        other = owner[begin + offset : end + offset]
        here = np.flatnonzero((own != other) & (own > 0) & (other > 0)) + begin
        there = here + offset
        along = [resistance[here].astype(np.float64), resistance[there].astype(np.float64)]
        along += [resistance[here + down * width + across].astype(np.float64) for down, across in step.crossed]
        cost = distance[here].astype(np.float64) + distance[there] + sum(along) * step.share(cell_m)
        if not step.crossed:
            cost[(distance[here] == 0) & (distance[there] == 0)] = 0.0
        kept = np.isfinite(cost)
        here, there, cost = here[kept], there[kept], cost[kept]
        a, b = owner[here].astype(np.int64), owner[there].astype(np.int64)
        turned = a > b
        result.append(
            Hops(np.minimum(a, b), np.maximum(a, b), cost, np.where(turned, there, here), np.where(turned, here, there))
        )
    return result


def _cheapest(parts: list[Hops]) -> Hops:
    """The cheapest link of each pair; equal ones by the place where they meet."""
    columns = [
        np.concatenate([getattr(part, name) for part in parts]) for name in ("first", "second", "cost", "here", "there")
    ]
    first, second, cost, here, there = columns
    order = np.lexsort((there, here, cost, second, first))
    new = np.ones(order.size, bool)
    a, b = first[order], second[order]
    new[1:] = (a[1:] != a[:-1]) | (b[1:] != b[:-1])
    order = order[new]
    return Hops(*(column[order] for column in columns))
