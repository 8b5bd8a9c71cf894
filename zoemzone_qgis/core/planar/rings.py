"""Polygons as flat arrays: ring coordinates with offsets, and their edges in short stretches with a box each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import Fault

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

PIECE = 4096
"""Rings gathered before they are joined."""
STRETCH = 24
"""Edges in a stretch: long enough to pay for its box, short enough that few edges beyond a rim are looked at."""


def spread(first: Ints, count: Ints) -> tuple[Ints, Ints]:
    """Every number of the runs ``first``, ``first + 1`` ... (``count`` of them), and the run each belongs to.

    >>> spread(np.array([5, 9]), np.array([3, 1]))
    (array([5, 6, 7, 9]), array([0, 0, 0, 1]))
    """
    run = np.repeat(np.arange(len(count)), count)
    ends = np.cumsum(count)
    return np.arange(len(run)) + np.repeat(first - (ends - count), count), run


@dataclass(frozen=True)
class Boxes:
    """Boxes that enclose things: four arrays of one length, in metres."""

    left: Floats
    bottom: Floats
    right: Floats
    top: Floats

    def __len__(self) -> int:
        return len(self.left)

    def grouped(self, starts: Ints) -> Boxes:
        """The boxes of consecutive groups that begin at ``starts``."""
        low, high = np.minimum.reduceat, np.maximum.reduceat
        return Boxes(low(self.left, starts), low(self.bottom, starts), high(self.right, starts), high(self.top, starts))

    def taken(self, index: Ints) -> Boxes:
        """Some of the boxes, or all in another order."""
        return Boxes(self.left[index], self.bottom[index], self.right[index], self.top[index])


@dataclass(frozen=True)
class Stretches:
    """Runs of consecutive edges of one ring: points ``first`` .. ``last``, and the polygon they bound."""

    first: Ints
    last: Ints
    boxes: Boxes
    cross: Floats  # sum over the edges of the cross product, taken about the stretch's first point


@dataclass(frozen=True)
class Rings:
    """Polygons with holes. Outer rings run counter-clockwise, holes clockwise, each closed.

    ``x``, ``y`` (m) hold all rings one after another; ring r is ``ring[r]`` to ``ring[r + 1]``; polygon p has the
    rings ``polygon[p]`` to ``polygon[p + 1]``, the outer ring first. Each part of a multipolygon is a polygon here.

    >>> square = [np.array([[0, 0], [0, 2], [2, 2], [2, 0], [0, 0]], dtype=float)]
    >>> Rings.of([square]).area
    array([4.])
    """

    x: Floats
    y: Floats
    ring: Ints
    polygon: Ints

    @classmethod
    def of(cls, polygons: Iterable[Sequence[NDArray[np.floating[Any]]]]) -> Rings:
        """From rings as (n, 2) arrays, the outer one first; direction and closing do not matter."""
        pieces: list[Floats] = []
        waiting: list[NDArray[np.floating[Any]]] = []
        sizes, counts = [0], [0]
        for polygon in polygons:
            counts.append(len(polygon))
            for ring in polygon:
                waiting.append(ring if (ring[0] == ring[-1]).all() else np.concatenate([ring, ring[:1]]))
                sizes.append(len(waiting[-1]))
            if len(waiting) >= PIECE:  # so that what the rings were read from can go
                pieces.append(np.concatenate(waiting).astype(np.float64))
                waiting.clear()
        points = np.concatenate([*pieces, *waiting]) if len(sizes) > 1 else np.empty((0, 2))
        if not np.isfinite(points).all():
            raise Fault("A polygon has a coordinate that is not a number. Repair the geometry first.")
        x, y = np.array(points[:, 0], dtype=np.float64), np.array(points[:, 1], dtype=np.float64)
        ring_offsets, first = np.cumsum(sizes, dtype=np.int64), np.cumsum(counts, dtype=np.int64)
        outer = np.zeros(len(sizes) - 1, dtype=bool)
        outer[first[:-1]] = True
        for number in np.flatnonzero((_ring_areas(x, y, ring_offsets) > 0) != outer):
            part = slice(ring_offsets[number], ring_offsets[number + 1])
            x[part], y[part] = x[part][::-1].copy(), y[part][::-1].copy()
        return cls(x, y, ring_offsets, first)

    def __len__(self) -> int:
        return len(self.polygon) - 1

    @cached_property
    def area(self) -> Floats:
        """Area of each polygon (m2), holes taken off."""
        if not len(self):
            return np.empty(0)
        return np.add.reduceat(_ring_areas(self.x, self.y, self.ring), self.polygon[:-1])

    @cached_property
    def boxes(self) -> Boxes:
        """The box of each polygon."""
        points = Boxes(self.x, self.y, self.x, self.y)
        return points.grouped(self.ring[self.polygon[:-1]]) if len(self) else points

    @cached_property
    def stretches(self) -> Stretches:
        """All edges in runs of at most ``STRETCH``, ring by ring, in order."""
        edges = np.diff(self.ring) - 1
        steps, ring = spread(np.zeros(len(edges), dtype=np.int64), -(-edges // STRETCH))
        first = self.ring[ring] + steps * STRETCH
        last = np.minimum(first + STRETCH, self.ring[ring + 1] - 1)
        if not len(first):
            return Stretches(first, last, Boxes(self.x, self.y, self.x, self.y), self.x)
        index, run = spread(first, last - first + 1)
        starts = np.concatenate([[0], np.cumsum(last - first + 1)[:-1]])
        x, y = self.x[index], self.y[index]
        boxes = Boxes(x, y, x, y).grouped(starts)
        x -= self.x[first][run]
        y -= self.y[first][run]
        cross = np.zeros(len(index))
        cross[:-1] = x[:-1] * y[1:] - x[1:] * y[:-1]
        cross[starts[1:] - 1] = 0.0  # from the last point of a stretch to the first of the next is no edge
        return Stretches(first, last, boxes, np.add.reduceat(cross, starts))

    @cached_property
    def stretch_offsets(self) -> Ints:
        """The stretches of polygon p are those from ``stretch_offsets[p]`` to ``stretch_offsets[p + 1]``."""
        a_ring = np.concatenate([[0], np.cumsum(-(-(np.diff(self.ring) - 1) // STRETCH))])
        return np.asarray(a_ring[self.polygon], dtype=np.int64)

    def taken(self, polygons: Ints) -> Rings:
        """Some of the polygons, or all in another order."""
        rings, owner = spread(self.polygon[polygons], np.diff(self.polygon)[polygons])
        sizes = np.diff(self.ring)[rings]
        points, _ = spread(self.ring[rings], sizes)
        ring = np.concatenate([[0], np.cumsum(sizes)]).astype(np.int64)
        counts = np.bincount(owner, minlength=len(polygons))
        return Rings(self.x[points], self.y[points], ring, np.concatenate([[0], np.cumsum(counts)]).astype(np.int64))


def _ring_areas(x: Floats, y: Floats, offsets: Ints) -> Floats:
    """Signed area of each closed ring, counter-clockwise positive; about its first point, so that far
    coordinates (RD: 190,000, 320,000) lose no digits."""
    if len(offsets) < 2:
        return np.empty(0)
    sizes = np.diff(offsets)
    dx = x - np.repeat(x[offsets[:-1]], sizes)
    dy = y - np.repeat(y[offsets[:-1]], sizes)
    cross = np.zeros(len(x))
    cross[:-1] = dx[:-1] * dy[1:] - dx[1:] * dy[:-1]
    cross[offsets[1:] - 1] = 0.0
    return np.asarray(np.add.reduceat(cross, offsets[:-1]) / 2.0)
