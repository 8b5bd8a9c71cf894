"""Lazy greedy choice by gain per euro, with chains as candidates of their own and with upgrades.

The gain of an option falls as others are chosen (min(need, reach) is concave), so a gain of an earlier moment is an
upper bound, and only what comes to the top need be counted again (Minoux 1978). Where a choice raises gains of others
(nests beside food, members of a chain, land that a rival gives back), those are counted again at once. An option may
replace its rival: it then competes by the gain and the euros that it adds (the cost-gain hull of the parcel).
"""

from __future__ import annotations

import heapq
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from ..progress import SILENT, Progress
from .candidates import LEAST, Candidates, EvenCandidates, is_even, rounded
from .options import Flags, Floats, Ints
from .state import spread
from .work import Work, touched

CHUNK = 1_000
MOST_AT_ONCE, ONE_BY_ONE = 256, 500
"""Candidates counted again at once where there are many parcels; up to 1,000 parcels each waits for the one before."""
MANY = 8_000
"""Parcels from which many are chosen at once."""
FAR = 200
"""Parcels from which what has risen elsewhere (nests beside food, food that a rival gives back) is counted again not at
once but when shares of the budget are spent, and in the end."""
REFRESH = (0.75, 0.75, 1.0, 1.0)
"""Those shares, each of what is left."""
SLACK = 0.01
"""Share by which, where there are many parcels, a gain per price may lie below an upper bound of others and still go
first. The gain itself is exact."""


class _Step(NamedTuple):
    """A candidate: its gain per price, its place among equals, and what it adds and removes."""

    ratio: float
    tie: int
    name: int
    add: tuple[int, ...]
    remove: tuple[int, ...]


class Greedy:
    """Adds to a plan what gains most per price, until nothing fits any more.

    ``price`` (3,): what a euro once, a euro per year, a euro over the horizon weigh. ``banned``: options left alone.
    ``last``: the gain per price of the last choice, what more budget would gain by.
    """

    def __init__(self, work: Work, price: Floats, banned: Flags | None = None, progress: Progress = SILENT) -> None:
        self.work, self.price, self.progress = work, price, progress
        table = work.table
        self.free = table.free if banned is None else table.free & ~banned
        priced = table.cost @ price
        self.floor = max(1e-9 * float(np.abs(priced).max(initial=0.0)), 1e-300)
        self.parcels = table.parcels
        self.version = np.zeros(self.parcels + len(table.links.chains), dtype=np.int64)
        self.heap: list[tuple[float, int, int, int]] = []
        self.batch = int(np.clip(self.parcels // ONE_BY_ONE, 1, MOST_AT_ONCE))
        self.slack = 1.0 if self.parcels < MANY else 1.0 - SLACK
        self.skipped = False
        self._accepted = 0
        self.candidates = (EvenCandidates if is_even(work) else Candidates)(work, price, self.floor, self.free)
        self.picks: list[tuple[int, ...]] = []
        self.last = 0.0
        self._chains_of: dict[int, set[int]] = {}
        for number, chain in enumerate(table.links.chains):
            for member in chain.members:
                for option in member:
                    self._chains_of.setdefault(int(table.parcel[option]), set()).add(number)
        self._near: tuple[Ints, Ints] | None = None

    # ---- candidates -----------------------------------------------------------------------------
    def _best_of(self, parcels: Ints) -> list[_Step]:
        """The best allowed option of each parcel that has one."""
        work, found = self.work, self.candidates.best(parcels)
        return [
            _Step(ratio, tie, parcel, (option,), tuple(work.rivals(option)) if replaces else ())
            for ratio, tie, parcel, option, replaces in zip(
                found.ratio.tolist(),
                work.table.tie[found.option].tolist(),
                found.parcel.tolist(),
                found.option.tolist(),
                found.replaces.tolist(),
                strict=True,
            )
        ]

    def missing(self, number: int) -> list[tuple[int, ...]]:
        """What is missing of a chain of an open gap: of each member the option of the lowest price. Empty where the
        gap is closed or a member has no free option."""
        work = self.work
        chain = work.table.links.chains[number]
        if work.links.whole[chain.gap] or not work.scale[2]:
            return []
        add: list[int] = []
        for place, member in enumerate(chain.members):
            if work.links.held.get((number, place)) or set(member).intersection(add):
                continue
            found = self._cheapest(member, add)
            if found is None:
                return []
            add.append(found)
        return [tuple(add)]

    def _chain(self, number: int) -> _Step | None:
        """What is missing of a chain, as one candidate."""
        work, table = self.work, self.work.table
        for add in self.missing(number):
            remove = sorted({rival for option in add for rival in work.rivals(option)})
            if len(add) < 2 or any(work.fixed[rival] for rival in remove) or not work.fits(add, remove):
                return None
            gain = work.worth(add, remove)
            if gain <= LEAST:
                return None
            more = table.cost[list(add)].sum(axis=0) - table.cost[remove].sum(axis=0)
            ratio = float(rounded(np.array([gain / max(float(more @ self.price), self.floor)]))[0])
            tie = min(int(table.tie[one]) for one in add)
            return _Step(ratio, tie, self.parcels + number, add, tuple(remove))
        return None

    def _cheapest(self, member: Sequence[int], taken: Sequence[int]) -> int | None:
        """The option for a member of a chain that costs least and excludes none of those taken for other members."""
        table = self.work.table
        parts = {part for option in taken for part in table.parts_of(option)}
        best: tuple[float, int] | None = None
        for option in member:
            if self.free[option] and parts.isdisjoint(table.parts_of(option)):
                price = float(table.cost[option] @ self.price)
                if best is None or (price, table.tie[option]) < (best[0], table.tie[best[1]]):
                    best = (price, option)
        return None if best is None else best[1]

    def _steps(self, names: Sequence[int]) -> list[_Step]:
        """The candidates of parcels and chains as they stand now."""
        parcels = np.array([name for name in names if name < self.parcels], dtype=np.int64)
        steps = self._best_of(parcels) if len(parcels) else []
        for name in names:
            if name >= self.parcels:
                step = self._chain(name - self.parcels)
                if step is not None:
                    steps.append(step)
        return steps

    # ---- the search -----------------------------------------------------------------------------
    def run(self) -> None:
        """Choose until nothing fits any more."""
        for share in REFRESH:
            self._fill()
            self._until(share)
            if not self.skipped:
                break
            self.skipped = False

    def _fill(self) -> None:
        """Count all candidates."""
        self.heap.clear()
        self.version += 1
        for begin in range(0, self.parcels, CHUNK):
            self.progress.check()
            self._count_parcels(np.arange(begin, min(begin + CHUNK, self.parcels)))
        self._push(self._steps(range(self.parcels, len(self.version))))

    def _count_parcels(self, parcels: Ints) -> None:
        self._push(self._best_of(parcels))

    def _until(self, share: float) -> None:
        """Choose until nothing fits any more; or until a share of the budget is spent, where gains have risen that
        were not counted again."""
        begun, again = self.work.left[0].copy(), set[int]()
        while self.heap or again:
            self.progress.check()
            names = sorted(again | self._pull(max(1, self.batch - len(again))))
            self.version[names] += 1
            again = self._round(names)
            if self.skipped and share < 1 and (self.work.left[0] < (1 - share) * begun).any():
                return

    def _round(self, names: Sequence[int]) -> set[int]:
        """Count some candidates again and choose among them; gives the names to count again at once."""
        steps = self._steps(names)
        steps.sort(key=lambda step: (-step.ratio, step.tie))
        return self._accept(steps)

    def _push(self, steps: Sequence[_Step]) -> None:
        for step in steps:
            heapq.heappush(self.heap, (-step.ratio, step.tie, step.name, int(self.version[step.name])))

    def _pull(self, count: int) -> set[int]:
        """The names on top of the heap."""
        names: set[int] = set()
        while self.heap and len(names) < count:
            _, _, name, version = heapq.heappop(self.heap)
            if version == self.version[name]:
                names.add(name)
        return names

    def _put(self, entry: tuple[float, int, int, int]) -> None:
        heapq.heappush(self.heap, entry)

    def _drop_outdated(self) -> None:
        """Take from the top of the heap what was counted again since."""
        while self.heap and self.heap[0][3] != self.version[self.heap[0][2]]:
            heapq.heappop(self.heap)

    def _is_beaten(self, step: _Step) -> bool:
        """Whether one of those that were not counted again may be better."""
        self._drop_outdated()
        return bool(self.heap) and (-step.ratio, step.tie) > (self.heap[0][0] * self.slack, self.heap[0][1])

    def _accept(self, steps: list[_Step]) -> set[int]:
        """Choose, best first, those that nothing can beat; gives the names to count again at once."""
        work = self.work
        cells = np.zeros(len(work.food.room), dtype=bool)
        areas = np.zeros(len(work.areas.room), dtype=bool)
        again: set[int] = set()
        self._accepted = 0
        for place, step in enumerate(steps):
            if step.name in again:
                continue
            if self._is_beaten(step):
                self._push([step])
                continue
            reached = (*step.add, *step.remove)
            moved = place > 0 and (
                any(cells[work.food.cells_of(option)].any() for option in reached)
                or any(areas[work.areas.cells_of(option)].any() for option in reached)
                or not work.fits(step.add, step.remove)
            )
            if moved:
                again.add(step.name)
                continue
            again |= self._apply(step)
            self._accepted += 1
            self.last = step.ratio
            for option in reached:
                cells[work.food.cells_of(option)] = True
                areas[work.areas.cells_of(option)] = True
        return again

    def _apply(self, step: _Step) -> set[int]:
        """Choose a candidate; gives the names whose gain may have risen."""
        work, table = self.work, self.work.table
        work.apply(step.add, step.remove)
        self.picks.append(step.add)
        parcels = {int(table.parcel[option]) for option in (*step.add, *step.remove)}
        rises = set(parcels)
        for parcel in parcels:
            for number in self._chains_of.get(parcel, ()):
                rises.add(self.parcels + number)
                for member in table.links.chains[number].members:
                    rises.update(int(table.parcel[option]) for option in member)
        if work.food.has_nests or work.food.lowers(step.add, step.remove) or work.areas.lowers(step.add, step.remove):
            if self.parcels < FAR:
                rises |= self._neighbours((*step.add, *step.remove))
            else:
                self.skipped = True
        return rises

    def _neighbours(self, options: Sequence[int]) -> set[int]:
        """The parcels that reach the same cells or areas."""
        work = self.work
        if self._near is None:
            self._near = _parcels_by_cell(work)
        first, parcel = self._near
        cells, areas = touched(work, options)
        _, place = spread(first, np.concatenate([cells, areas + len(work.food.room)]))
        near: set[int] = set(np.unique(parcel[place]).tolist())
        for number in {one for name in near for one in self._chains_of.get(name, ())}:
            near.add(self.parcels + number)
        return near


def _parcels_by_cell(work: Work) -> tuple[Ints, Ints]:
    """Which parcels reach each cell, areas behind the cells."""
    table = work.table
    cells, parcels = [], []
    for side, before in ((work.food, 0), (work.areas, len(work.food.room))):
        pair = np.unique(np.column_stack([side.row, table.parcel]), axis=0)
        owner, place = spread(side.first, pair[:, 0])
        cells.append(side.coverage.cell[place].astype(np.int64) + before)
        parcels.append(pair[owner, 1])
    cell, parcel = np.concatenate(cells), np.concatenate(parcels)
    order = np.argsort(cell, kind="stable")
    size = len(work.food.room) + len(work.areas.room)
    return np.searchsorted(cell[order], np.arange(size + 1)), parcel[order]
