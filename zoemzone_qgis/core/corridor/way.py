"""The way of a route over the land: how far along it a place lies, and what a stretch of it costs."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Way:
    """A line through the points ``x``, ``y`` (m); ``cost`` of each of its straight stretches (metres of habitat).

    >>> way = Way(np.array([0.0, 10.0, 10.0]), np.array([0.0, 0.0, 20.0]), np.array([10.0, 60.0]))
    >>> way.length_m, way.cost_m, way.mean_resistance
    (30.0, 70.0, 2.3333333333333335)
    """

    x: Floats
    y: Floats
    cost: Floats
    _metres: Floats = field(init=False, repr=False, compare=False)
    _costs: Floats = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        steps = np.hypot(np.diff(self.x), np.diff(self.y))
        object.__setattr__(self, "_metres", np.concatenate([[0.0], np.cumsum(steps)]))
        object.__setattr__(self, "_costs", np.concatenate([[0.0], np.cumsum(self.cost)]))

    @property
    def length_m(self) -> float:
        """Length in metres."""
        return float(self._metres[-1])

    @property
    def cost_m(self) -> float:
        """Cost: metres times resistance."""
        return float(self._costs[-1])

    @property
    def mean_resistance(self) -> float:
        """Cost of a metre; 1 (habitat) for a way without length."""
        return self.cost_m / self.length_m if self.length_m > 0 else 1.0

    def station(self, x: float, y: float) -> float:
        """How far along the way (m) its place nearest to a point lies.

        >>> Way(np.array([0.0, 10.0, 10.0]), np.array([0.0, 0.0, 20.0]), np.ones(2)).station(12.0, 5.0)
        15.0
        """
        if len(self.x) < 2:
            return 0.0
        dx, dy = np.diff(self.x), np.diff(self.y)
        square = dx * dx + dy * dy
        share = ((x - self.x[:-1]) * dx + (y - self.y[:-1]) * dy) / np.where(square > 0, square, 1.0)
        share = np.clip(share, 0.0, 1.0)
        away = np.hypot(self.x[:-1] + share * dx - x, self.y[:-1] + share * dy - y)
        nearest = int(np.argmin(away))
        return float(self._metres[nearest] + share[nearest] * np.sqrt(square[nearest]))

    def stretch(self, first: tuple[float, float], second: tuple[float, float]) -> tuple[float, float]:
        """The stations (m, ascending) nearest to two points."""
        ends = sorted((self.station(*first), self.station(*second)))
        return ends[0], ends[1]

    def cost_between(self, begin: float, end: float) -> float:
        """Cost of the stretch between two stations.

        >>> Way(np.array([0.0, 10.0, 30.0]), np.zeros(3), np.array([10.0, 60.0])).cost_between(5.0, 20.0)
        35.0
        """
        costs = np.interp([begin, end], self._metres, self._costs)
        return float(costs[1] - costs[0])
