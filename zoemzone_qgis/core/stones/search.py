"""The cheapest chain across a gap, exactly."""

from __future__ import annotations

import heapq
from collections.abc import Set
from dataclasses import dataclass

import numpy as np

from ..progress import SILENT, Progress
from .crossing import TOLERANCE, Crossing, Way
from .places import Flags, Ints

_NEVER = np.int64(1 << 62)
_CHECK_EVERY = 256
NOTHING: frozenset[int] = frozenset()


@dataclass(frozen=True)
class _Label:
    """A place that was reached, with the last stone, where from, and whether as a stone beside the way."""

    place: int
    last: int
    before: _Label | None
    is_aside: bool


class _Frontier:
    """States that were reached, the next one first, and the least cost of each: by last stone and marked parcels that
    were passed, then by place."""

    def __init__(self, count: int) -> None:
        self._count = count
        self._least: dict[tuple[int, int], Ints] = {}
        self.queue: list[tuple[int, int, int, int, int, int]] = []
        self.labels: list[_Label] = []

    def least(self, last: int, passed: int) -> Ints:
        """The least cost of each place."""
        row = self._least.get((last, passed))
        if row is None:
            row = self._least[last, passed] = np.full(self._count, _NEVER)
        return row

    def add(self, total: int, cost: int, place: int, passed: int, label: _Label) -> None:
        """Add a state, unless it was reached at the same cost or less."""
        row = self.least(label.last, passed)
        if cost < row[place]:
            row[place] = cost
            self.labels.append(label)
            heapq.heappush(self.queue, (total, cost, place, label.last, passed, len(self.labels) - 1))


class Search:
    """Searches one crossing, again and again with other parcels left out, for ways that weigh at most ``most``.

    The weight of a chain is the sum of the weights of its places, so this is a shortest path over admissible hops
    with weights on the nodes (Dijkstra 1959). A first search from the end gives each place a lower bound of what is
    still to come; with it the later ones (A*, Hart, Nilsson & Raphael 1968) look at little more than the chain itself.

    With the rule of stones a state is a place with the last stone. A state may come back to a parcel by another
    stone; where the best way does, that parcel is marked and the search repeated with labels that remember the marked
    parcels they passed (Righini & Salani 2008), until the way passes each parcel once.
    """

    def __init__(self, crossing: Crossing, progress: Progress = SILENT, most: int | None = None) -> None:
        self._crossing, self._progress = crossing, progress
        self._most = int(_NEVER) - 1 if most is None else most
        self._weight, self._count = crossing.weight, len(crossing.places)
        self._all = np.arange(self._count, dtype=np.int64)
        self._rows: dict[int, Ints] = {}
        self._reach: dict[int, Flags] = {}
        self._work = 0
        self._left = self._to_end()
        self._is_plain = self._stones_never_lack()

    # ---- what lies near -------------------------------------------------------------------------
    def _near(self, place: int) -> Ints:
        """The places that one hop reaches."""
        if place not in self._rows:
            near = self._crossing.places.near(place, self._all, self._crossing.hop_m + TOLERANCE)
            near[place] = False
            self._rows[place] = np.flatnonzero(near)
        return self._rows[place]

    def _within(self, stone: int) -> Flags:
        """The places near enough to a stone."""
        if stone not in self._reach:
            limit = self._crossing.stone_m + TOLERANCE
            self._reach[stone] = self._crossing.places.near(stone, self._all, limit)
        return self._reach[stone]

    def _stones_never_lack(self) -> bool:
        """Whether every place lies near enough to the start, so that the rule of stones cannot be broken."""
        return not np.isfinite(self._crossing.stone_m) or bool(self._within(self._crossing.start).all())

    def _look(self) -> None:
        self._work += 1
        if self._work % _CHECK_EVERY == 0:
            self._progress.check()

    # ---- lower bounds ---------------------------------------------------------------------------
    def _to_end(self) -> Ints:
        """What every place needs at least to reach the end, stones aside: exact for those from which it costs less
        than from the start. Each place gets its value from the first neighbour that is settled, because every hop
        into it weighs the same."""
        crossing = self._crossing
        left, key = np.full(self._count, _NEVER), np.full(self._count, _NEVER)
        left[crossing.end], key[crossing.end] = 0, self._weight[crossing.end]
        unseen = np.delete(self._all, crossing.end)
        while True:
            self._look()
            place = int(np.argmin(key))
            value = key[place]
            if value > self._most:
                return left
            if place == crossing.start:
                return np.minimum(left, value)
            key[place] = _NEVER
            near = crossing.places.near(place, unseen, crossing.hop_m + TOLERANCE)
            reached, unseen = unseen[near], unseen[~near]
            left[reached] = value
            key[reached] = value + self._weight[reached]

    # ---- searching ------------------------------------------------------------------------------
    @property
    def has_hops(self) -> bool:
        """Whether hops alone lead across, stones aside."""
        return bool(self._left[self._crossing.start] < _NEVER)

    def best(self, without: Set[int] = NOTHING, most: int | None = None) -> Way | None:
        """The chain of least weight that leaves out some parcels and weighs at most ``most``; None without one."""
        if not self.has_hops:
            return None
        bound = self._most if most is None else min(most, self._most)
        plain = self._plain(without, bound)
        if plain is None or self._is_plain or self._keeps_stones(plain):
            return plain
        marked: dict[int, int] = {}
        while True:
            way = self._with_stones(without, bound, marked)
            if way is None:
                return None
            members = way.members(self._crossing.paid)
            twice = sorted({place for place in members if members.count(place) > 1})
            if not twice:
                return way
            for place in twice:
                marked[place] = 1 << len(marked)

    def _keeps_stones(self, way: Way) -> bool:
        """Whether a way that was found without the rule of stones keeps it all the same."""
        last = {self._crossing.start}
        for place in way.route[1:]:
            last = {stone for stone in last if self._within(stone)[place]}
            if self._crossing.stone[place]:
                last = last and last | {place}
        return bool(last)

    def _plain(self, without: Set[int], bound: int) -> Way | None:
        """Without the rule of stones."""
        crossing, weight = self._crossing, self._weight
        cost, before = np.full(self._count, _NEVER), np.full(self._count, -1, dtype=np.int64)
        total = np.full(self._count, _NEVER)
        is_open = np.ones(self._count, dtype=bool)
        is_open[list(without)] = False
        cost[crossing.start], total[crossing.start] = 0, self._left[crossing.start]
        while True:
            self._look()
            place = int(np.argmin(total))
            if total[place] > bound:
                return None
            if place == crossing.end:
                break
            total[place], is_open[place] = _NEVER, False
            near = self._near(place)
            near = near[is_open[near]]
            reached = cost[place] + weight[near]
            better = reached < cost[near]
            near, reached = near[better], reached[better]
            cost[near], before[near] = reached, place
            left = self._left[near]
            total[near] = np.where(left < _NEVER, reached + left, _NEVER)
        route = [crossing.end]
        while route[-1] != crossing.start:
            route.append(int(before[route[-1]]))
        return Way(int(cost[crossing.end]), tuple(route[::-1]))

    def _with_stones(self, without: Set[int], bound: int, marked: dict[int, int]) -> Way | None:
        """With the rule of stones; parcels that are ``marked`` are passed once at most."""
        crossing = self._crossing
        frontier = _Frontier(self._count)
        is_open = np.ones(self._count, dtype=bool)
        is_open[list(without)] = False
        bits = np.zeros(self._count, dtype=np.int64)
        bits[list(marked)] = list(marked.values())
        start = _Label(crossing.start, crossing.start, None, False)
        frontier.add(int(self._left[start.place]), 0, start.place, 0, start)
        while frontier.queue:
            self._look()
            _, cost, place, last, passed, number = heapq.heappop(frontier.queue)
            if cost > frontier.least(last, passed)[place]:
                continue
            label = frontier.labels[number]
            if place == crossing.end:
                return _way(cost, label)
            near = self._near(place)
            near = near[is_open[near] & self._within(last)[near]]
            if passed:
                near = near[(bits[near] & passed) == 0]
            self._step(frontier, label, (cost, place, last, passed), near, bits, bound)
        return None

    def _step(
        self,
        frontier: _Frontier,
        label: _Label,
        state: tuple[int, int, int, int],
        near: Ints,
        bits: Ints,
        bound: int,
    ) -> None:
        """Add the states that one step reaches: a place with the same last stone; a place that is the last stone from
        then on; and the same place with a stone beside it."""
        cost, place, last, passed = state
        reached = cost + self._weight[near]
        total = reached + self._left[near]  # far below the greatest whole number, also where there is no way
        row = frontier.least(last, passed)
        # states with another set of marked parcels have values of their own
        better = (total <= bound) & ((reached < row[near]) | (bits[near] > 0))
        for next, now, ahead in zip(
            near[better].tolist(), reached[better].tolist(), total[better].tolist(), strict=True
        ):
            frontier.add(ahead, now, next, passed | int(bits[next]), _Label(next, last, label, False))
        left = int(self._left[place])
        is_stone = self._crossing.stone[near] & (near != self._crossing.end)
        is_stone &= (total <= bound) | (reached + left <= bound)
        for next, now, ahead in zip(
            near[is_stone].tolist(), reached[is_stone].tolist(), total[is_stone].tolist(), strict=True
        ):
            after = passed | int(bits[next])
            if ahead <= bound:
                frontier.add(ahead, now, next, after, _Label(next, next, label, False))
            if now + left <= bound:
                frontier.add(now + left, now, place, after, _Label(next, next, label, True))


def _way(cost: int, label: _Label) -> Way:
    """The way that led to a label."""
    steps = [label]
    while steps[-1].before is not None:
        steps.append(steps[-1].before)
    route: list[int] = []
    stones: list[int] = []
    beside: list[int] = []
    for step in reversed(steps):
        if step.is_aside:
            stones.append(step.place)
            beside.append(len(route) - 1)
        else:
            route.append(step.place)
    return Way(cost, tuple(route), tuple(stones), tuple(beside))
