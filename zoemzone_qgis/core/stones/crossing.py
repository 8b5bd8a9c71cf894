"""The question: places on both sides of and across a gap, what they cost, and the rules that a chain must keep."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

import numpy as np

from ..errors import Fault
from .places import Flags, Floats, Ints, Places

TOLERANCE = 1e-6
"""Distances and costs are "at most", within this."""
_ROOM = 1 << 60  # what all weights together may be


@dataclass(frozen=True)
class Crossing:
    """A gap between two places, and what may carry the way across.

    ``cost`` holds the cost of each place, zero or more. ``paid`` marks the parcels, which can be chosen; the other
    places are there already and take part at no cost. ``start`` and ``end`` are the numbers of the two ends. From one
    place to the next a chain may hop at most ``hop_m``.

    With ``stone_m`` a stone must stand at least every so many metres: ``stone`` marks places that are or can carry
    one, and the ends count as stones. Along the chain no place lies farther than ``stone_m`` from the last stone
    before it, the next stone included. A stone counts when it is a link of the chain, or stands within ``hop_m`` of
    one. A chain passes each parcel once.
    """

    places: Places
    cost: Floats
    paid: Flags
    start: int
    end: int
    hop_m: float
    stone_m: float = np.inf
    stone: Flags = field(default_factory=lambda: np.zeros(0, dtype=bool))

    def __post_init__(self) -> None:
        cost = np.asarray(self.cost, dtype=np.float64)
        if not np.all(np.isfinite(cost[self.paid]) & (cost[self.paid] >= 0.0)):
            raise Fault("The cost of a parcel must be a number of zero or more.")

    @cached_property
    def unit(self) -> float:
        """What one step of ``weight`` costs, so that sums are exact and equal costs are seen as equal."""
        total = float(self.cost[self.paid].sum())
        return max(TOLERANCE, total * self._links / _ROOM)

    @cached_property
    def _links(self) -> int:
        return int(np.count_nonzero(self.paid)) + 1

    @cached_property
    def weight(self) -> Ints:
        """Whole numbers that order chains by cost, and chains of one cost by the number of their parcels."""
        steps = np.rint(np.where(self.paid, self.cost, 0.0) / self.unit).astype(np.int64)
        return np.asarray(np.where(self.paid, steps * self._links + 1, 0))

    def most(self, budget: float | None) -> int:
        """The greatest weight that a budget allows; without a budget whatever there is."""
        if budget is None or not np.isfinite(budget):
            return _ROOM
        return min(_ROOM, (int(np.floor(budget / self.unit + 0.5)) + 1) * self._links - 1)


@dataclass(frozen=True)
class Chain:
    """A way across: ``parcels`` in the order in which it meets them, their ``cost`` together, the hop (m) ``before``
    and ``after`` each of them, and the ``largest`` hop of the way, those over land that is there already included."""

    parcels: tuple[int, ...]
    cost: float
    before: tuple[float, ...]
    after: tuple[float, ...]
    largest: float


@dataclass(frozen=True)
class Way:
    """What a search found: its weight, the places along the way, and beside which of them a stone stands.

    ``beside[k]`` is the position in ``route`` of the place beside which ``stones[k]`` stands.
    """

    weight: int
    route: tuple[int, ...]
    stones: tuple[int, ...] = ()
    beside: tuple[int, ...] = ()

    def members(self, paid: Flags) -> tuple[int, ...]:
        """The parcels in order; a stone stands behind the place beside which it is."""
        found: list[int] = []
        for position, place in enumerate(self.route):
            found.append(place)
            found += [stone for stone, where in zip(self.stones, self.beside, strict=True) if where == position]
        return tuple(place for place in found if paid[place])


def chain_of(crossing: Crossing, way: Way) -> Chain:
    """A way with its hops measured."""
    hops = [_distance(crossing, one, next) for one, next in pairwise(way.route)]
    aside = [_distance(crossing, stone, way.route[where]) for stone, where in zip(way.stones, way.beside, strict=True)]
    sides = {
        place: (hops[number - 1], hops[number]) for number, place in enumerate(way.route) if 0 < number < len(hops)
    }
    sides |= {stone: (hop, hop) for stone, hop in zip(way.stones, aside, strict=True)}
    parcels = way.members(crossing.paid)
    return Chain(
        parcels,
        float(sum(crossing.cost[place] for place in parcels)),
        tuple(sides[place][0] for place in parcels),
        tuple(sides[place][1] for place in parcels),
        max([*hops, *aside]),
    )


def _distance(crossing: Crossing, one: int, other: int) -> float:
    return float(crossing.places.distances(one, np.array([other], dtype=np.int64))[0])
