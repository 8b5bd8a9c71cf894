"""Which cells of a unit a measure changes: all, a compact part, or pieces spread over the unit."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]

_MOST_WORK = 200_000_000  # cells x pieces looked at; beyond, pieces are looked for on every so many-th cell


def shared_out(total: float, counts: npt.ArrayLike) -> Ints:
    """So many cells of each class that they are ``total`` together, in proportion to ``counts`` (classes,).

    By largest remainders, the first class on a tie; ``total`` is rounded and at most the sum of the counts.

    >>> shared_out(10.0, [30, 10, 0]).tolist(), shared_out(99.0, [3, 1]).tolist(), shared_out(0.4, [3, 1]).tolist()
    ([8, 2, 0], [3, 1], [0, 0])
    """
    sizes = np.asarray(counts, np.int64)
    wanted = min(int(np.floor(total + 0.5)), int(sizes.sum()))
    if wanted <= 0:
        return np.zeros(sizes.shape, np.int64)
    exact = wanted * sizes / sizes.sum()
    found: Ints = np.floor(exact + 1e-9).astype(np.int64)
    order = np.argsort(-(exact - found), kind="stable")
    found[order[: wanted - int(found.sum())]] += 1
    return found


def spread_places(rows: Ints, columns: Ints, pieces: int) -> Ints:
    """Places of ``pieces`` cells spread over some cells: each the farthest from those before it.

    The first is the cell nearest to the middle of all; the first in order on a tie. Returns indices, at most as many as
    there are cells.

    >>> spread_places(np.zeros(9, dtype=int), np.arange(9), 3).tolist()
    [4, 0, 8]
    """
    step = max(1, len(rows) * pieces // _MOST_WORK)
    index = np.arange(0, len(rows), step)
    y, x = rows[index].astype(np.float64), columns[index].astype(np.float64)
    count = min(pieces, len(index))
    found = np.empty(count, np.int64)
    distance = np.full(len(index), np.inf)
    for number in range(count):
        if number:
            found[number] = int(np.argmax(distance))
        else:
            found[0] = int(np.argmin((y - y.mean()) ** 2 + (x - x.mean()) ** 2))
        at = found[number]
        np.minimum(distance, (y - y[at]) ** 2 + (x - x[at]) ** 2, out=distance)
    places: Ints = index[found]
    return places


def nearest_cells(rows: Ints, columns: Ints, places: Ints, kinds: Ints, quota: Ints) -> npt.NDArray[np.bool_]:
    """The ``quota[k]`` cells of each kind k that lie nearest to one of the places; the first in order on a tie.

    ``rows``, ``columns`` and ``kinds`` (cells,) describe the cells, ``places`` are indices of them.

    >>> kinds = np.array([0, 0, 0, 1, 1])
    >>> nearest_cells(np.zeros(5, dtype=int), np.arange(5), np.array([3]), kinds, np.array([1, 2])).tolist()
    [False, False, True, True, True]
    """
    from scipy.spatial import cKDTree

    points = np.column_stack([rows, columns]).astype(np.float64)
    distance = cKDTree(points[places]).query(points)[0]
    taken = np.zeros(len(rows), dtype=bool)
    for kind, wanted in enumerate(quota):
        cells = np.flatnonzero(kinds == kind)
        # rounding must not decide between cells that are equally far
        order = np.argsort(np.round(distance[cells], 6), kind="stable")
        taken[cells[order[:wanted]]] = True
    return taken


def compact_cells(rows: Ints, columns: Ints, kinds: Ints, quota: Ints) -> npt.NDArray[np.bool_]:
    """A compact part of each kind of cell: the ``quota[k]`` cells nearest to the middle cell of kind k.

    >>> compact_cells(np.zeros(5, dtype=int), np.arange(5), np.zeros(5, dtype=int), np.array([3])).tolist()
    [False, True, True, True, False]
    """
    taken = np.zeros(len(rows), dtype=bool)
    for kind, wanted in enumerate(quota):
        cells = np.flatnonzero(kinds == kind)
        if wanted <= 0 or not cells.size:
            continue
        middle = spread_places(rows[cells], columns[cells], 1)
        same = np.zeros(len(cells), np.int64)
        taken[cells] = nearest_cells(rows[cells], columns[cells], middle, same, np.array([wanted]))
    return taken


def sight_strip(paved: npt.NDArray[np.bool_], cell_m: float, width_m: float = 1.0) -> npt.NDArray[np.bool_]:
    """The unpaved cells that a strip of ``width_m`` beside paving touches; ``paved`` (rows, columns).

    Up to cells as wide as the strip: those whose centre lies within it, from the edge of a paved cell. On larger cells:
    those that share an edge with a paved cell, of which the strip covers a part only (see ``thinned``).

    >>> road = np.array([[True, False, False, False]])
    >>> sight_strip(road, 0.5).tolist(), sight_strip(road, 2.5).tolist()
    ([[False, True, True, False]], [[False, True, False, False]])
    """
    from scipy import ndimage

    if cell_m > width_m * (1 + 1e-9):
        near = ndimage.generate_binary_structure(2, 1)
    else:
        reach = int(np.floor(width_m / cell_m + 0.5 + 1e-9))
        steps = np.maximum(np.abs(np.arange(-reach, reach + 1)) - 0.5, 0.0) * cell_m
        near = np.hypot(steps[:, None], steps) <= width_m + 1e-9
    found: npt.NDArray[np.bool_] = ndimage.binary_dilation(paved, near) & ~paved
    return found


def thinned(chosen: npt.NDArray[np.bool_], share: float) -> npt.NDArray[np.bool_]:
    """A share of the cells that are chosen, evenly over their order.

    >>> thinned(np.ones(10, dtype=bool), 0.4).nonzero()[0].tolist()
    [1, 3, 6, 8]
    """
    index = np.flatnonzero(chosen)
    count = int(np.floor(min(share, 1.0) * index.size + 0.5))
    kept = np.zeros(chosen.shape, dtype=bool)
    if count:
        kept[index[((np.arange(count) + 0.5) * index.size / count).astype(np.int64)]] = True
    return kept
