"""The greedy choice where there are many parcels: whatever stands best and does not meet is chosen together."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..progress import SILENT, Progress
from .candidates import EvenCandidates, Found
from .greedy import MOST_AT_ONCE, Greedy
from .options import Flags, Floats, Ints
from .problem import CENT
from .state import Covered, spread
from .work import Work

ONE_A_ROUND = 120
"""Parcels for each candidate that is counted again in a round: few of them meet then."""


class BulkGreedy(Greedy):
    """The same choice, many at once: candidates that reach no cell in common do not change each other's gain, so
    that a round of them is chosen as one, each with its exact gain."""

    candidates: EvenCandidates

    def __init__(self, work: Work, price: Floats, banned: Flags | None = None, progress: Progress = SILENT) -> None:
        super().__init__(work, price, banned, progress)
        self.batch = int(np.clip(self.parcels // ONE_A_ROUND, 1, MOST_AT_ONCE))

    def _count_parcels(self, parcels: Ints) -> None:
        found = self.candidates.best(parcels)
        self._push_many(found.ratio, found.option, found.parcel)

    def _round(self, names: Sequence[int]) -> set[int]:
        number = np.array([name for name in names if name < self.parcels], dtype=np.int64)
        linked = self.candidates.linked_parcel[number]
        special = self._steps([*number[linked].tolist(), *(name for name in names if name >= self.parcels)])
        special.sort(key=lambda step: (-step.ratio, step.tie))
        again = self._accept(special)
        reached = {option for pick in self.picks[len(self.picks) - self._accepted :] for option in pick}
        return again | self._accept_many(self.candidates.best(number[~linked]), sorted(reached))

    def _accept_many(self, found: Found, reached: Sequence[int]) -> set[int]:
        """Choose what nothing can beat and what meets nothing before it; gives the names to count again at once."""
        work, table = self.work, self.work.table
        if not len(found.option):
            return set()
        order = np.lexsort((table.tie[found.option], -found.ratio))
        parcel, option, ratio = found.parcel[order], found.option[order], found.ratio[order]
        beaten = self._beaten(ratio)
        self._push_many(ratio[beaten], option[beaten], parcel[beaten])
        parcel, option, ratio = parcel[~beaten], option[~beaten], ratio[~beaten]
        if not len(option):
            return set()
        rival = work.holder[parcel]
        held = np.maximum(rival, 0)
        meets = np.zeros(len(option), dtype=bool)
        for side, row in ((work.food, self.candidates.row[parcel]), (work.areas, None)):
            if side.is_used:
                meets |= _meets(side, option, rival, row, reached)
        more = table.cost[option] - np.where((rival >= 0)[:, None], table.cost[held], 0.0)
        taken = ~meets
        total = np.cumsum(more[taken], axis=0)
        fits = np.logical_and.accumulate((total <= work.left[0] + CENT).all(axis=1))
        taken[np.flatnonzero(taken)[~fits]] = False
        at = np.flatnonzero(taken)
        if len(at):
            self._choose(parcel[at], option[at], rival[at], more[at].sum(axis=0))
            self.last = float(ratio[at[-1]])
        return set(parcel.tolist())

    def _beaten(self, ratio: Floats) -> Flags:
        """Which gains per price lie more than the play below an upper bound of those not counted again."""
        self._drop_outdated()
        least = -self.heap[0][0] * self.slack if self.heap else 0.0
        beaten: Flags = ratio < least
        return beaten

    def _push_many(self, ratio: Floats, option: Ints, parcel: Ints) -> None:
        tie = self.work.table.tie[option]
        version = self.version[parcel]
        for entry in zip((-ratio).tolist(), tie.tolist(), parcel.tolist(), version.tolist(), strict=True):
            self._put(entry)

    def _choose(self, parcel: Ints, option: Ints, rival: Ints, more: Floats) -> None:
        """Choose options of several parcels that meet nowhere."""
        work, side = self.work, self.work.food
        replaced = rival >= 0
        held = np.maximum(rival, 0)
        if side.is_used:
            owner, place = spread(side.first, self.candidates.row[parcel])
            cell, share = side.coverage.cell[place], side.coverage.share[place]
            amount = self.candidates.amount[option] - np.where(replaced[:, None], self.candidates.amount[held], 0.0)
            side.room[cell] -= share[:, None] * amount[owner]
            self.skipped |= bool((amount < 0).any()) or side.has_losses or side.has_nests
            if self.candidates.nest_amount is not None and side.coverage.nest_share is not None:
                nest = self.candidates.nest_amount
                added = nest[option] - np.where(replaced, nest[held], 0.0)
                side.nests[cell] += side.coverage.nest_share[place] * added[owner]
                side.met[cell] = (side.coverage.need[cell] - np.maximum(side.room[cell], 0.0)).sum(axis=1)
        areas = work.areas
        if areas.is_used:
            length = areas.length
            for one in rival[replaced][length[areas.row[rival[replaced]]] > 0].tolist():
                areas.apply(one, -1)
                self.skipped = True
            for one in option[length[areas.row[option]] > 0].tolist():
                areas.apply(one, 1)
        work.chosen[rival[replaced]] = False
        work.chosen[option] = True
        work.holder[parcel] = option
        work.left[0] -= more
        self.picks += [(one,) for one in option.tolist()]


def _meets(side: Covered, option: Ints, rival: Ints, row: Ints | None, reached: Sequence[int]) -> Flags:
    """Which options reach a cell that one before them reaches, or one of those ``reached``."""
    rows = side.row[option] if row is None else row
    owner, place = spread(side.first, rows)
    cell = side.coverage.cell[place]
    if row is None:
        replaced = np.flatnonzero(rival >= 0)
        other, there = spread(side.first, side.row[rival[replaced]])
        owner = np.concatenate([owner, replaced[other]])
        cell = np.concatenate([cell, side.coverage.cell[there]])
        order = np.argsort(owner, kind="stable")
        owner, cell = owner[order], cell[order]
    first = np.full(len(side.room), len(option))
    first[cell[::-1]] = owner[::-1]  # of several, the last one written stays: the first owner
    for one in reached:
        first[side.cells_of(one)] = -1
    meets: Flags = np.bincount(owner, first[cell] < owner, len(option)) > 0
    return meets
