"""The working state of a solver: what is chosen, what is left of the budgets, and what changes would gain."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .options import Flags, Floats, Ints
from .problem import CENT
from .state import CHUNK, Closed, Covered, spread
from .table import Table

NO, SEVERAL = -1, -2
"""Who holds a part, or excludes an option: nobody; several."""


class Work:
    """A plan that grows: promised options are in it from the start, those locked as must once ``take_must`` is called.

    ``base`` (3,): value of each objective with what is there or promised. ``full`` (3,): gain of each when every
    allowed measure is taken. ``scale`` (3,): what one unit of each objective counts.
    ``left`` (pools, 3): euros left. ``holder``: the option that takes each part, or -1.
    ``price`` (3,): what a euro of each budget of the whole plan weighed in a search; ``worth_of_euro`` (3,): what a
    euro more of each would about gain at its end.
    """

    def __init__(self, table: Table, scale: Floats | None = None) -> None:
        self.table = table
        self.food = Covered(table.problem.food, table.row)
        self.areas = Covered(table.problem.areas, table.row)
        self.links = Closed(table.links)
        self.chosen = np.zeros(table.count, dtype=bool)
        self.holder = np.full(table.part_count, NO)
        self.left = table.limits.copy()
        self.linked = np.zeros(table.count, dtype=bool)
        self.linked[list(self.links.roles)] = True
        self.price, self.worth_of_euro = np.zeros(3), np.zeros(3)
        for option in table.promised.tolist():
            self.apply([option], [])
        self.base, self.full = self.values(), np.zeros(3)
        self.scale = np.ones(3) if scale is None else scale
        self.fixed = self.chosen.copy()

    def take_must(self) -> None:
        """Choose what is locked as must."""
        for option in self.table.must.tolist():
            self.apply([option], [])
        self.fixed = self.chosen.copy()

    def copy(self) -> Work:
        """The same state, to be changed apart."""
        made: Work = object.__new__(Work)
        made.__dict__.update(self.__dict__)
        made.food, made.areas, made.links = self.food.copy(), self.areas.copy(), self.links.copy()
        made.chosen, made.holder, made.left = self.chosen.copy(), self.holder.copy(), self.left.copy()
        return made

    # ---- what changes gain ----------------------------------------------------------------------
    def rivals(self, option: int) -> list[int]:
        """The chosen options that share a part with this one."""
        held = {int(self.holder[part]) for part in self.table.parts_of(option)}
        return sorted(held - {NO, option})

    def change(self, add: Sequence[int], remove: Sequence[int]) -> Floats:
        """What adding some options and removing others changes in each objective, in its own unit."""
        return np.array([self.food.change(add, remove), self.areas.change(add, remove), self.links.change(add, remove)])

    def worth(self, add: Sequence[int], remove: Sequence[int]) -> float:
        """The same, as one number: the weighted sum."""
        return float(self.change(add, remove) @ self.scale)

    def values(self) -> Floats:
        """Value of each objective now, in its own unit."""
        return np.array([self.food.value(), self.areas.value(), self.links.value()])

    def losses(self, options: Ints) -> Floats:
        """What each objective loses when each of several options is taken away by itself (options, 3)."""
        parts = [options[begin : begin + CHUNK] for begin in range(0, len(options), CHUNK)]
        lost = np.zeros((len(options), 3))
        for objective, side in enumerate((self.food, self.areas)):
            if parts:
                lost[:, objective] = np.concatenate([side.losses(part) for part in parts])
        for place in np.flatnonzero(self.linked[options]).tolist():
            lost[place, 2] = -self.links.change([], [int(options[place])])
        return lost

    def apply(self, add: Sequence[int], remove: Sequence[int]) -> None:
        """Remove some options, then add others; whoever asks has seen that it is allowed."""
        table = self.table
        for options, sign in ((remove, -1), (add, 1)):
            for option in options:
                if self.food.is_used:
                    self.food.apply(option, sign)
                if self.areas.is_used:
                    self.areas.apply(option, sign)
                if self.linked[option]:
                    self.links.apply(option, sign)
                self.chosen[option] = sign > 0
                self.holder[table.part[table.first_part[option] : table.first_part[option + 1]]] = (
                    option if sign > 0 else NO
                )
                self.left[table.pools[option]] -= sign * table.cost[option]

    def fits(self, add: Sequence[int], remove: Sequence[int]) -> bool:
        """Whether the budgets allow it."""
        table = self.table
        if table.has_pools:
            left = self.left + table.spent(np.array(remove, dtype=np.int64))
            return bool((left - table.spent(np.array(add, dtype=np.int64)) >= -CENT).all())
        left = self.left[0].copy()
        for option in remove:
            left += table.cost[option]
        for option in add:
            left -= table.cost[option]
        return bool(left.min() >= -CENT)

    def gains(self, options: Ints) -> tuple[Floats, Floats, Ints]:
        """What each option would gain by itself now, its rivals taken off: weighted gain, euros more (options, 3),
        and the rival of each: -1 where there is none, -2 where there are several."""
        more, now = self.costs(options)
        gain, plain = self._plain_gains(options, now)
        one = np.flatnonzero(~plain & (now >= 0))
        for side, scale in ((self.food, self.scale[0]), (self.areas, self.scale[1])):
            gain[one] += scale * side.changes(options[one], now[one])
            for at in np.flatnonzero(now == SEVERAL).tolist():
                option = int(options[at])
                gain[at] += scale * side.change([option], self.rivals(option))
        held = np.maximum(now, 0)
        linked = self.linked[options] | ((now >= 0) & self.linked[held]) | (now == SEVERAL)
        for at in np.flatnonzero(linked).tolist():
            option = int(options[at])
            gain[at] += self.scale[2] * self.links.change([option], self.rivals(option))
        return gain, more, now

    def costs(self, options: Ints) -> tuple[Floats, Ints]:
        """Euros more that each option would cost by itself now (options, 3), its rivals taken off, and the rival of
        each: -1 where there is none, -2 where there are several."""
        table = self.table
        if table.is_simple:
            now = self.holder[table.parcel[options]]
            now = np.where(now == options, NO, now)
        else:
            now = self._rival_of(options)
        more = table.cost[options]
        replaces = np.flatnonzero(now >= 0)
        more[replaces] -= table.cost[now[replaces]]
        for at in np.flatnonzero(now == SEVERAL).tolist():
            more[at] -= table.cost[self.rivals(int(options[at]))].sum(axis=0)
        return more, now

    def _rival_of(self, options: Ints) -> Ints:
        """The chosen option that shares a part with each option: -1 where there is none, -2 where there are several."""
        owner, place = spread(self.table.first_part, options)
        holder = self.holder[self.table.part[place]]
        other = (holder != NO) & (holder != options[owner])
        owner, holder = owner[other], holder[other]
        now = np.full(len(options), NO, dtype=np.int64)
        now[owner] = holder
        now[owner[now[owner] != holder]] = SEVERAL
        return now

    def _plain_gains(self, options: Ints, now: Ints) -> tuple[Floats, Flags]:
        """Gains in food and hectares of options that replace nothing, or one with the same footprints; and for which
        that is so."""
        gain, plain = np.zeros(len(options)), now > SEVERAL
        replaces = np.flatnonzero(now >= 0)
        for side in (self.food, self.areas):
            if side.is_used:
                plain[replaces] &= side.row[options[replaces]] == side.row[now[replaces]]
        replaces = replaces[plain[replaces]]
        some = np.flatnonzero(plain)
        for side, scale in ((self.food, self.scale[0]), (self.areas, self.scale[1])):
            if not side.is_used or not scale:
                continue
            amount = side.amount[options]
            nest = None if side.nest_amount is None else side.nest_amount[options]
            amount[replaces] -= side.amount[now[replaces]]
            if nest is not None and side.nest_amount is not None:
                nest[replaces] -= side.nest_amount[now[replaces]]
            here = slice(None) if len(some) == len(options) else some
            found = side.gains(side.row[options[here]], amount[here], None if nest is None else nest[here])
            gain[here] += scale * found
        return gain, plain

    def allowed(self, options: Ints, more: Floats, now: Ints) -> Flags:
        """Which of the options the budgets allow, with the euros more that they cost and the rivals that they have."""
        table = self.table
        fine: Flags = (more <= self.left[0] + CENT).all(axis=1)
        if table.has_pools:
            for at in np.flatnonzero(fine).tolist():
                option = int(options[at])
                fine[at] = self.fits([option], self.rivals(option) if now[at] != NO else [])
        return fine


def touched(work: Work, options: Sequence[int]) -> tuple[Ints, Ints]:
    """The cells and the areas that some options reach."""
    found = []
    for side in (work.food, work.areas):
        _, place = spread(side.first, side.row[np.array(options, dtype=np.int64)])
        found.append(np.unique(side.coverage.cell[place]).astype(np.int64))
    return found[0], found[1]


def numbers(table: Table, rows: Sequence[int]) -> list[int]:
    """Rows of the problem as numbers of the table."""
    number = np.empty(table.count, dtype=np.int64)
    number[table.row] = np.arange(table.count)
    found: list[int] = number[list(rows)].tolist()
    return found


def with_rows(start: Work, rows: Sequence[int]) -> Work:
    """A state with the options of some rows of the problem beside what is in it."""
    work = start.copy()
    work.apply([option for option in numbers(start.table, rows) if not work.chosen[option]], [])
    return work
