"""Where places lie from each other, edge to edge; measured only where boxes and corners do not tell."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]

_MOST = 2_000_000  # distances that are remembered

Measure = Callable[[int, Ints], Floats]
"""The distances (m) from one place to others."""


class Places(Protocol):
    """Places that have a distance (m) from edge to edge; 0 where they touch or overlap."""

    def __len__(self) -> int: ...

    def distances(self, place: int, others: Ints) -> Floats:
        """The distances from one place to others."""
        ...

    def near(self, place: int, others: Ints, limit: float) -> Flags:
        """Which of the others lie at most ``limit`` m away."""
        ...

    def least(self, place: int, others: Ints) -> Floats:
        """Lower bounds of the distances, cheap to get."""
        ...


class Table:
    """Places with all their distances in a table (places, places), for few of them.

    >>> Table(np.array([[0.0, 80.0], [80.0, 0.0]])).near(0, np.array([0, 1]), 79.9).tolist()
    [True, False]
    """

    def __init__(self, distance: Floats) -> None:
        self._distance = np.asarray(distance, dtype=np.float64)

    def __len__(self) -> int:
        return len(self._distance)

    def distances(self, place: int, others: Ints) -> Floats:
        """The distances from one place to others."""
        return np.asarray(self._distance[place, others])

    def near(self, place: int, others: Ints, limit: float) -> Flags:
        """Which of the others lie at most ``limit`` m away."""
        return np.asarray(self._distance[place, others] <= limit)

    def least(self, place: int, others: Ints) -> Floats:
        """Lower bounds of the distances."""
        return self.distances(place, others)


class Shapes:
    """Places with a box and a few corners each; ``measure`` gives true distances and is asked as seldom as possible.

    ``boxes`` is (4, places): left, bottom, right, top in m. ``corners`` is (2, k, places): x and y of k points of each
    place. Two places lie at least as far apart as their boxes, and at most as far as their nearest corners. So only
    pairs near the limit are measured, and each of them once.
    """

    def __init__(self, boxes: Floats, corners: Floats, measure: Measure) -> None:
        self._boxes, self._corners, self._measure = boxes, corners, measure
        self._known: dict[tuple[int, int], float] = {}

    def __len__(self) -> int:
        return int(self._boxes.shape[1])

    def distances(self, place: int, others: Ints) -> Floats:
        """The distances from one place to others."""
        found = np.array([self._known.get(_pair(place, other), -1.0) for other in others.tolist()], dtype=np.float64)
        fresh = np.flatnonzero(found < 0)
        if len(fresh):
            if len(self._known) > _MOST:
                self._known.clear()
            found[fresh] = self._measure(place, others[fresh])
            for number in fresh.tolist():
                self._known[_pair(place, int(others[number]))] = float(found[number])
        return found

    def least(self, place: int, others: Ints) -> Floats:
        """The distances between the boxes."""
        left, bottom, right, top = self._boxes[:, others]
        west, south, east, north = self._boxes[:, place]
        across = np.maximum(np.maximum(left - east, west - right), 0.0)
        down = np.maximum(np.maximum(bottom - north, south - top), 0.0)
        return np.asarray(np.hypot(across, down))

    def near(self, place: int, others: Ints, limit: float) -> Flags:
        """Which of the others lie at most ``limit`` m away."""
        result = self.least(place, others) <= limit
        chosen = np.flatnonzero(result)
        if len(chosen):
            x, y = self._corners[:, :, place]
            there = self._corners[:, :, others[chosen]]
            square = (there[0][None] - x[:, None, None]) ** 2 + (there[1][None] - y[:, None, None]) ** 2
            unsure = chosen[square.min(axis=(0, 1)) > limit * limit]
            if len(unsure):
                result[unsure] = self.distances(place, others[unsure]) <= limit
        return np.asarray(result)


def _pair(one: int, other: int) -> tuple[int, int]:
    return (one, other) if one < other else (other, one)


class Part:
    """Some of the places, numbered anew.

    >>> whole = Table(np.array([[0.0, 5.0, 9.0], [5.0, 0.0, 7.0], [9.0, 7.0, 0.0]]))
    >>> Part(whole, np.array([2, 0])).distances(0, np.array([1])).tolist()
    [9.0]
    """

    def __init__(self, whole: Places, chosen: Ints) -> None:
        self._whole, self._chosen = whole, chosen

    def __len__(self) -> int:
        return len(self._chosen)

    def distances(self, place: int, others: Ints) -> Floats:
        """The distances from one place to others."""
        return self._whole.distances(int(self._chosen[place]), self._chosen[others])

    def near(self, place: int, others: Ints, limit: float) -> Flags:
        """Which of the others lie at most ``limit`` m away."""
        return self._whole.near(int(self._chosen[place]), self._chosen[others], limit)

    def least(self, place: int, others: Ints) -> Floats:
        """Lower bounds of the distances."""
        return self._whole.least(int(self._chosen[place]), self._chosen[others])
