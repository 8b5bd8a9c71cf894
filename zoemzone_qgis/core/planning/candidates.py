"""The best allowed option of each of several parcels, counted together."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .options import Flags, Floats, Ints
from .problem import CENT
from .state import Covered, spread
from .work import NO, Work

LEAST = 1e-12
"""Gain (of about 1 for the whole) below which a choice is no gain."""
DIGITS = 2.0**33
WIDEST = 40
"""Options of a parcel up to which all parcels are laid out as rows of one width."""


def rounded(values: Floats) -> Floats:
    """Values rounded to about 10 digits, so that what is equal but for the order of a sum is equal.

    >>> rounded(np.array([0.1 + 0.2])) == rounded(np.array([0.3]))
    array([ True])
    """
    part, power = np.frexp(values)
    made: Floats = np.ldexp(np.rint(part * DIGITS) / DIGITS, power)
    return made


@dataclass(frozen=True)
class Found:
    """Of each parcel that has one: its best option, gain per price, and whether it replaces another."""

    parcel: Ints
    option: Ints
    ratio: Floats
    replaces: Flags


def is_even(work: Work) -> bool:
    """Whether parcels can be laid out as rows of one width: options that exclude each other, of one footprint."""
    table = work.table
    width = np.diff(table.first_option)
    if not table.is_simple or not len(width) or width.max() > WIDEST or table.has_pools:
        return False
    if width.max() * len(width) > 3 * table.count:
        return False
    row = work.food.row
    none = len(work.food.first) - 2
    largest = np.maximum.reduceat(np.where(row == none, NO, row), table.first_option[:-1])
    return bool(((row == largest[table.parcel]) | (row == none)).all())


class Candidates:
    """Finds the best option of parcels. ``price`` (3,), ``floor``: the least price that counts; ``free``: what may
    be chosen."""

    def __init__(self, work: Work, price: Floats, floor: float, free: Flags) -> None:
        self.work, self.price, self.floor, self.free = work, price, floor, free

    def best(self, parcels: Ints) -> Found:
        """The best allowed option of each parcel that has one that gains."""
        work, table = self.work, self.work.table
        owner, option = spread(table.first_option, parcels)
        keep = self.free[option] & ~work.chosen[option]
        owner, option = owner[keep], option[keep]
        # what the budgets do not allow need not be counted: near the end of a search that is nearly all
        allowed = (work.costs(option)[0] <= work.left[0] + CENT).all(axis=1)
        owner, option = owner[allowed], option[allowed]
        gain, more, now = work.gains(option)
        fine = gain > LEAST
        fine[fine] = work.allowed(option[fine], more[fine], now[fine])
        owner, option, gain, more, now = owner[fine], option[fine], gain[fine], more[fine], now[fine]
        if not len(option):
            return Found(option, option, gain, fine[:0])
        ratio = rounded(gain / np.maximum(more @ self.price, self.floor))
        begin = np.flatnonzero(np.r_[True, owner[1:] != owner[:-1]])
        most = np.repeat(np.maximum.reduceat(ratio, begin), np.diff(np.r_[begin, len(owner)]))
        at = np.flatnonzero(ratio == most)
        if len(at) > len(begin):
            at = at[np.lexsort((table.tie[option[at]], owner[at]))]
            at = at[np.r_[True, owner[at[1:]] != owner[at[:-1]]]]
        return Found(parcels[owner[at]], option[at], ratio[at], now[at] != NO)


class EvenCandidates(Candidates):
    """The same for parcels whose options share a footprint: what the footprint meets is looked up once a parcel."""

    def __init__(self, work: Work, price: Floats, floor: float, free: Flags) -> None:
        super().__init__(work, price, floor, free)
        table = work.table
        width = int(np.diff(table.first_option).max())
        place = table.first_option[:-1, None] + np.arange(width)
        self.inside = place < table.first_option[1:, None]
        self.option = np.where(self.inside, place, table.first_option[:-1, None])
        none = len(work.food.first) - 2
        largest = np.maximum.reduceat(np.where(work.food.row == none, NO, work.food.row), table.first_option[:-1])
        self.row = np.where(largest == NO, none, largest)
        self.amount = np.where((work.food.row == none)[:, None], 0.0, work.food.amount)
        self.nest_amount = work.food.nest_amount if work.food.has_nests else None
        if self.nest_amount is not None:
            self.nest_amount = np.where(work.food.row == none, 0.0, self.nest_amount)
        self.priced = table.cost @ price
        self.kinds = np.flatnonzero(np.isfinite(table.limits[0]))
        self.by_area = work.areas.is_used and work.scale[1] > 0
        self.linked_parcel = np.zeros(table.parcels, dtype=bool)
        self.linked_parcel[table.parcel[work.linked]] = True

    def best(self, parcels: Ints) -> Found:
        work, table = self.work, self.work.table
        option = self.option[parcels]
        now = work.holder[parcels]
        held = np.maximum(now, 0)
        is_held = now >= 0
        gain = self.food_gains(parcels, option, held, is_held)
        if self.by_area:
            gain += self._areas(option, now)
        if work.scale[2]:
            for at in np.flatnonzero(self.linked_parcel[parcels]).tolist():
                rival = [int(now[at])] if now[at] >= 0 else []
                for column, one in enumerate(option[at].tolist()):
                    if not work.linked[one] and not (rival and work.linked[rival[0]]):
                        continue
                    gain[at, column] += work.scale[2] * work.links.change([one], rival)
        price = self.priced[option] - np.where(is_held, self.priced[held], 0.0)[:, None]
        fine = (gain > LEAST) & self.inside[parcels] & self.free[option] & (option != now[:, None])
        for kind in self.kinds.tolist():
            cost = table.cost[:, kind]
            more = cost[option] - np.where(is_held, cost[held], 0.0)[:, None]
            fine &= more <= work.left[0, kind] + CENT
        ratio = np.where(fine, rounded(gain / np.maximum(price, self.floor)), -1.0)
        most = ratio.max(axis=1)
        tie = np.where(ratio == most[:, None], table.tie[option], table.count)
        column = tie.argmin(axis=1)
        at = np.flatnonzero(most > 0)
        return Found(parcels[at], option[at, column[at]], most[at], is_held[at])

    def food_gains(self, parcels: Ints, option: Ints, held: Ints, is_held: Flags) -> Floats:
        """Weighted gain in food (parcels, width)."""
        side: Covered = self.work.food
        gain = np.zeros(option.shape)
        if not side.is_used or not self.work.scale[0]:
            return gain
        owner, place = spread(side.first, self.row[parcels])
        if not len(place):
            return gain
        cell, share = side.coverage.cell[place], side.coverage.share[place]
        more = np.zeros((len(place), option.shape[1]))
        for season in range(side.room.shape[1]):
            amount = self.amount[:, season]
            added = amount[option] - np.where(is_held, amount[held], 0.0)[:, None]
            room = side.room[cell, season]
            found = added[owner]
            found *= share[:, None]
            np.minimum(found, room[:, None], out=found)
            found -= np.minimum(room, 0.0)[:, None]
            more += found
        nests = side.nests[cell][:, None] * more
        if self.nest_amount is not None and side.coverage.nest_share is not None:
            added = self.nest_amount[option] - np.where(is_held, self.nest_amount[held], 0.0)[:, None]
            more += side.met[cell][:, None]
            more *= added[owner]
            more *= side.coverage.nest_share[place][:, None]
            nests += more
        begin = np.flatnonzero(np.r_[True, owner[1:] != owner[:-1]])
        gain[owner[begin]] = np.add.reduceat(nests, begin, axis=0)
        gain *= self.work.scale[0]
        return gain

    def _areas(self, option: Ints, now: Ints) -> Floats:
        """Weighted gain in hectares (parcels, width)."""
        work, side = self.work, self.work.areas
        flat = option.ravel()
        used = np.flatnonzero((side.row[flat] < len(side.first) - 2) | np.repeat(now >= 0, option.shape[1]))
        gain = np.zeros(len(flat))
        rival = np.repeat(now, option.shape[1])[used]
        reaches = side.length[side.row[np.maximum(rival, 0)]] > 0
        plain = (rival < 0) | ~reaches
        some = used[plain]
        gain[some] = side.gains(side.row[flat[some]], side.amount[flat[some]], None)
        gain[used[~plain]] = side.changes(flat[used[~plain]], rival[~plain])
        weighted: Floats = work.scale[1] * gain.reshape(option.shape)
        return weighted
