"""Small gaps with parcels, and the answers that trying every set of parcels gives; written without the code under
test."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from zoemzone_qgis.core.steppingstones import Crossing, Table

PLAY = 1e-6
Box = tuple[float, float, float, float]


def apart(boxes: list[Box]) -> np.ndarray:
    """The distances between boxes (left, bottom, right, top)."""
    corners = np.array(boxes, dtype=float).reshape(-1, 4)
    left, bottom, right, top = corners.T
    across = np.maximum(np.maximum(left[:, None] - right, left - right[:, None]), 0)
    down = np.maximum(np.maximum(bottom[:, None] - top, bottom - top[:, None]), 0)
    return np.hypot(across, down)


@dataclass
class Scene:
    """Parcels 0..n-1, then land that is there already, then the two ends."""

    boxes: list[Box]
    cost: list[float]
    free: int
    hop: float
    stretch: float = np.inf
    stone: tuple[int, ...] = ()

    @property
    def parcels(self) -> int:
        return len(self.cost)

    @property
    def start(self) -> int:
        return len(self.boxes) - 2

    @property
    def end(self) -> int:
        return len(self.boxes) - 1

    @property
    def distance(self) -> np.ndarray:
        if not hasattr(self, "_distance"):
            self._distance = apart(self.boxes)
        return self._distance

    def crossing(self) -> Crossing:
        count = len(self.boxes)
        cost = np.zeros(count)
        cost[: self.parcels] = self.cost
        stone = np.zeros(count, dtype=bool)
        stone[list(self.stone)] = True
        paid = np.arange(count) < self.parcels
        return Crossing(Table(self.distance), cost, paid, self.start, self.end, self.hop, self.stretch, stone)

    # ---- by the rules, one set of parcels at a time ---------------------------------------------
    def holds(self, chosen: frozenset[int], hop: float | None = None, stretch: float | None = None) -> bool:
        """Whether a chain of these parcels and what is there already keeps the rules: every way is tried."""
        hop, stretch = hop or self.hop, stretch or self.stretch
        here = sorted(chosen | set(range(self.parcels, len(self.boxes))))
        near, within = self.distance <= hop + PLAY, self.distance <= stretch + PLAY
        first = (self.start, self.start, frozenset[int]())
        waiting, seen = [first], {first}
        while waiting:
            place, last, passed = waiting.pop()
            if place == self.end:
                return True
            for other in here:
                if other == place or not near[place, other] or not within[last, other]:
                    continue
                steps = []
                if other not in passed:
                    after = passed | {other} if other < self.parcels and np.isfinite(stretch) else passed
                    steps.append((other, last, after))
                    if other in self.stone:
                        steps.append((other, other, after))
                if other in self.stone:
                    steps.append((place, other, passed))
                for step in steps:
                    if step not in seen:
                        seen.add(step)
                        waiting.append(step)
        return False

    def largest(self, chosen: frozenset[int]) -> float:
        """The smallest largest hop with these parcels and what is there already."""
        here = sorted(chosen | set(range(self.parcels, len(self.boxes))))
        hops = self.distance[np.ix_(here, here)].copy()
        for middle in range(len(here)):
            hops = np.minimum(hops, np.maximum(hops[:, [middle]], hops[[middle]]))
        return float(hops[here.index(self.start), here.index(self.end)])

    def sets(self) -> Iterator[tuple[float, frozenset[int]]]:
        """All sets of parcels with their cost, the cheapest and smallest first."""
        every = [
            frozenset(some) for size in range(self.parcels + 1) for some in combinations(range(self.parcels), size)
        ]
        priced = [(sum(self.cost[one] for one in some), len(some), sorted(some), some) for some in every]
        for cost, _, _, some in sorted(priced, key=lambda one: one[:3]):
            yield cost, some

    def chains(self, count: int) -> list[tuple[float, frozenset[int]]]:
        """The cheapest sets that hold and need every parcel."""
        if not self.holds(frozenset(range(self.parcels))):
            return []
        found: list[tuple[float, frozenset[int]]] = []
        for cost, some in self.sets():
            if not any(other <= some for _, other in found) and self.holds(some):
                found.append((cost, some))
                if len(found) == count:
                    break
        return found

    def nearest_first(self) -> float | None:
        """What a chain costs that always takes the nearest parcel farther on; None where that leads nowhere."""
        place, cost = self.start, 0.0
        while self.distance[place, self.end] > self.hop + PLAY:
            ahead = [
                other
                for other in range(self.start)
                if self.distance[place, other] <= self.hop + PLAY
                and self.distance[other, self.end] < self.distance[place, self.end]
            ]
            if not ahead:
                return None
            place = min(ahead, key=lambda other: self.distance[place, other])
            cost += self.cost[place] if place < self.parcels else 0.0
        return cost


COSTS = (
    lambda rng, count: rng.integers(1, 100, count) * 100.0,
    lambda rng, count: rng.integers(0, 4, count) * 1000.0,  # zero and equal costs
    lambda rng, count: np.full(count, 2500.0),
    lambda rng, count: rng.uniform(0.01, 5.0, count),  # hectares
)


def random_scene(rng: np.random.Generator, strip: bool, most: int = 12) -> Scene:
    """A gap with parcels along it; hops and stretches in proportion, so that few parcels make a chain."""
    count, free = int(rng.integers(3, most + 1)), int(rng.integers(0, 4))
    length, hop = rng.uniform(200, 800), 100.0
    boxes = []
    for _ in range(count + free):
        x, y = rng.uniform(-30, length), rng.uniform(-80, 80)
        boxes.append((x, y, x + rng.uniform(5, 160), y + rng.uniform(5, 60)))
    boxes += [(-5.0, 0.0, 0.0, 5.0), (length, 0.0, length + 5.0, 5.0)]
    cost = [float(value) for value in COSTS[int(rng.integers(len(COSTS)))](rng, count)]
    if not strip:
        return Scene(boxes, cost, free, hop)
    stones = tuple(place for place in range(count + free) if rng.random() < 0.45)
    return Scene(boxes, cost, free, hop, float(rng.uniform(150, 400)), stones)
