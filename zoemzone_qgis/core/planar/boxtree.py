"""Which polygons lie wholly within a distance of a point, and which on the rim: a packed tree of boxes."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ..progress import SILENT, Progress
from .rings import Boxes, Floats, Ints, Rings, spread

FAN = 16
"""Boxes in a box of the level above."""
PAIRS = 1 << 17
"""Pairs of a site and a box handled at once; bounds the memory, not the number of sites."""


class BoxTree:
    """Polygons of several kinds, packed by place, with the area per kind of every group of neighbours.

    A group whose box lies wholly within the circle is added without a look at its polygons, so that the work grows
    with the rim of a circle and not with what lies in it.
    """

    def __init__(self, rings: Rings, kind: Ints, kinds: int) -> None:
        order = packed(rings.boxes)
        self.rings, self.kind, self.kinds = rings.taken(order), np.asarray(kind, dtype=np.int64)[order], kinds
        self.levels: list[Boxes] = [self.rings.boxes]
        self._sums: list[Floats] = []  # of level 1 and above
        if not len(rings):
            return
        table = np.zeros((-(-len(rings) // FAN), kinds))
        np.add.at(table, (np.arange(len(rings)) // FAN, self.kind), self.rings.area)
        while True:
            below = self.levels[-1]
            self.levels.append(below.grouped(np.arange(0, len(below), FAN)))
            self._sums.append(table)
            if len(self.levels[-1]) == 1:
                return
            table = np.add.reduceat(table, np.arange(0, len(table), FAN), axis=0)

    def search(self, x: Floats, y: Floats, inner: Floats, outer: Floats) -> tuple[Floats, Ints, Ints]:
        """What lies around each point: whole within ``inner``, or between that and ``outer`` (m, one a point).

        Returns the area per kind (points, kinds) of the polygons whose box lies wholly within ``inner``, and the
        pairs (point, polygon) of the others whose box comes within ``outer``, ordered by point.
        """
        sums = np.zeros((len(x), self.kinds))
        nothing = np.empty(0, dtype=np.int64)
        if not len(self.rings) or not len(x):
            return sums, nothing, nothing
        site, node = np.arange(len(x)), np.zeros(len(x), dtype=np.int64)
        for level in range(len(self.levels) - 1, -1, -1):
            near, far = distances(self.levels[level].taken(node), x[site], y[site])
            reached = near < outer[site] ** 2
            whole = reached & (far <= inner[site] ** 2)
            self._add(sums, level, site[whole], node[whole])
            site, node = site[reached & ~whole], node[reached & ~whole]
            if level:
                children = np.minimum(FAN, len(self.levels[level - 1]) - node * FAN)
                node, parent = spread(node * FAN, children)
                site = site[parent]
        return sums, site, node

    def _add(self, sums: Floats, level: int, site: Ints, node: Ints) -> None:
        """Add the whole boxes to the sums of their sites."""
        if not len(site):
            return
        if level == 0:
            sums += summed(self.rings.area[node], site, self.kind[node], *sums.shape)
            return
        order = np.argsort(site, kind="stable")
        site, starts = np.unique(site[order], return_index=True)
        sums[site] += np.add.reduceat(self._sums[level - 1][node[order]], starts, axis=0)

    def batches(
        self, x: Floats, y: Floats, outer: Floats, progress: Progress = SILENT
    ) -> Iterator[tuple[slice, Floats, Floats]]:
        """Slices of the sites, each with few enough pairs to fit ``PAIRS``; reports progress."""
        begin, step = 0, 64
        while begin < len(x):
            progress.report(begin / len(x))
            part = slice(begin, min(begin + step, len(x)))
            yield part, x[part], y[part]
            begin = part.stop
            if begin < len(x):
                step = self._step(x[part], y[part], outer[part])
        progress.report(1.0)

    def _step(self, x: Floats, y: Floats, outer: Floats) -> int:
        """How many sites a batch may hold, judged by how many polygons the last sites reached."""
        some = slice(None, None, max(1, len(x) // 32))
        _, site, _ = self.search(x[some], y[some], np.zeros(len(x[some])), outer[some])
        return int(np.clip(PAIRS * len(x[some]) / max(len(site), 1) / 4, 1, 4096))


def packed(boxes: Boxes) -> Ints:
    """An order in which neighbours follow each other: slices by x, within a slice by y (sort-tile-recursive)."""
    count = len(boxes)
    if count == 0:
        return np.empty(0, dtype=np.int64)
    across = (boxes.left + boxes.right) / 2
    rank = np.empty(count, dtype=np.int64)
    rank[np.argsort(across, kind="stable")] = np.arange(count)
    slices = max(1, round((count / FAN) ** 0.5))
    size = -(-count // (slices * FAN)) * FAN
    return np.asarray(np.lexsort(((boxes.bottom + boxes.top) / 2, rank // size)), dtype=np.int64)


def distances(boxes: Boxes, x: Floats, y: Floats) -> tuple[Floats, Floats]:
    """Squared distance (m2) of each point to the nearest and to the farthest place of its box."""
    west, east = boxes.left - x, boxes.right - x
    south, north = boxes.bottom - y, boxes.top - y
    near_x = np.maximum(np.maximum(west, -east), 0.0)
    near_y = np.maximum(np.maximum(south, -north), 0.0)
    far_x, far_y = np.maximum(-west, east), np.maximum(-south, north)
    return near_x * near_x + near_y * near_y, far_x * far_x + far_y * far_y


def summed(values: Floats, site: Ints, kind: Ints, sites: int, kinds: int) -> Floats:
    """Values added up per site and kind: (sites, kinds)."""
    return np.asarray(np.bincount(site * kinds + kind, values, sites * kinds).reshape(sites, kinds))
