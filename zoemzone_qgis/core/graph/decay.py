"""How the chance to arrive falls with the length of the way."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..errors import Fault
from .patchgraph import Floats, PatchGraph


@dataclass(frozen=True)
class Decay:
    """Chance to cover a distance: p(d) = exp(-alpha d), alpha = -ln(probability) / distance_m.

    ``probability`` (0..1, without the ends) is the chance to cover ``distance_m`` (m, above 0). Raises ``Fault`` for
    other values. Source: Saura and Pascual-Hortal 2007; Urban and Keitt 2001.

    >>> decay = Decay(1000.0, 0.05)
    >>> round(decay.alpha, 10), round(float(decay.chance(np.array([1000.0]))[0]), 10)
    (0.0029957323, 0.05)
    """

    distance_m: float
    probability: float = 0.05

    def __post_init__(self) -> None:
        if not (np.isfinite(self.distance_m) and self.distance_m > 0):
            raise Fault(
                "The dispersal distance is {distance} m; it must be more than 0 m.", distance=float(self.distance_m)
            )
        if not 0 < self.probability < 1:
            raise Fault(
                "The chance to cover the dispersal distance is {chance}; it must lie between 0 and 1.",
                chance=float(self.probability),
            )

    @property
    def alpha(self) -> float:
        """Decay per metre."""
        return float(-np.log(self.probability) / self.distance_m)

    def chance(self, distance: Floats) -> Floats:
        """The chance to cover each distance (m); 0 for infinite ones."""
        chance: Floats = np.exp(-self.alpha * distance)
        return chance

    def reach(self, chance: float) -> float:
        """The distance (m) that is covered with a chance; infinite for 0."""
        return float(-np.log(chance) / self.alpha) if chance > 0 else float("inf")


@dataclass(frozen=True)
class Measure:
    """What an index counts: the length of each link, and the value of a way by its length.

    ``largest``: ways longer than this count nothing (their value is at most ``least``).
    """

    lengths: Floats
    value: Callable[[Floats], Floats]
    largest: float = float("inf")
    least: float = 0.0


def probability_measure(graph: PatchGraph, decay: Decay, cut: float) -> Measure:
    """The measure of PC: metres, with the chance to cover them; ways with a chance below ``cut`` are left out."""
    return Measure(graph.distance, decay.chance, decay.reach(cut), cut)


def hop_value(hops: NDArray[np.float64]) -> Floats:
    """The value of a way of so many links in IIC: 1 / (1 + n), 0 where there is none (infinite).

    >>> hop_value(np.array([0.0, 1.0, np.inf])).tolist()
    [1.0, 0.5, 0.0]
    """
    return 1.0 / (1.0 + hops)


def hop_measure(graph: PatchGraph) -> Measure:
    """The measure of IIC: every link counts 1."""
    return Measure(np.ones(len(graph.first)), hop_value)
