"""A plan under construction: what it reaches, what it closes, what it costs, kept up with every change."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .coverage import NONE, Coverage
from .links import Links
from .options import Floats, Ints

CHUNK = 4_000
"""Options whose gains are counted together."""


def spread(first: Ints, rows: Ints) -> tuple[Ints, Ints]:
    """The entries of several rows of a compressed table: which of ``rows`` each belongs to, and where it stands.

    >>> owner, place = spread(np.array([0, 2, 5]), np.array([1, 0]))
    >>> owner.tolist(), place.tolist()
    ([0, 0, 0, 1, 1], [2, 3, 4, 0, 1])
    """
    begin = first[rows]
    count = first[rows + 1] - begin
    owner = np.repeat(np.arange(len(rows)), count)
    before = np.cumsum(count) - count
    return owner, np.arange(int(count.sum())) + np.repeat(begin - before, count)


def summed(at: NDArray[np.integer[Any]], values: Floats, count: int) -> Floats:
    """Sums of values by place: ``at`` says which of ``count`` places each belongs to.

    >>> summed(np.array([0, 2, 2]), np.array([1.0, 2.0, 3.0]), 3).tolist()
    [1.0, 0.0, 5.0]
    """
    total: Floats = np.bincount(at, values, count).astype(np.float64, copy=False)
    return total


class Covered:
    """A coverage with the options chosen so far: ``room`` is need minus reach, below 0 where there is more."""

    def __init__(self, coverage: Coverage, order: Ints) -> None:
        self.coverage = coverage
        rows = len(coverage.first) - 1
        self.row = np.where(coverage.row[order] == NONE, rows, coverage.row[order])
        self.first = np.append(coverage.first, coverage.first[-1:]) if rows >= 0 else np.zeros(2, dtype=np.int64)
        self.length = np.diff(self.first)
        self.amount = coverage.amount[order]
        self.nest_amount = None if coverage.nest_amount is None else coverage.nest_amount[order]
        self.has_nests = coverage.has_nests
        self.room = coverage.need - coverage.present
        self.nests = coverage.nests.copy()
        self.met = np.minimum(coverage.need, coverage.present).sum(axis=1)
        self.is_used = bool(len(coverage.cell))
        self.has_losses = bool((self.amount < 0).any() or (coverage.share < 0).any())

    def copy(self) -> Covered:
        """The same state, to be changed apart."""
        made: Covered = object.__new__(Covered)
        made.__dict__.update(self.__dict__)
        made.room, made.nests, made.met = self.room.copy(), self.nests.copy(), self.met.copy()
        return made

    def cells_of(self, option: int) -> NDArray[np.int32]:
        """The cells that an option reaches."""
        row = self.row[option]
        return self.coverage.cell[self.first[row] : self.first[row + 1]]

    def lowers(self, add: Sequence[int], remove: Sequence[int]) -> bool:
        """Whether adding some options and removing others takes something away somewhere."""
        if not remove:
            return self.has_losses and any(self._takes(option) for option in add)
        one, other = add[0], remove[0]
        if len(add) == len(remove) == 1 and self.row[one] == self.row[other] and not self.has_losses:
            return bool((self.amount[one] < self.amount[other]).any())
        return self.is_used

    def _takes(self, option: int) -> bool:
        """Whether an option takes something away somewhere."""
        row = self.row[option]
        share = self.coverage.share[self.first[row] : self.first[row + 1]]
        return bool((share[:, None] * self.amount[option] < 0).any())

    def gains(self, rows: Ints, amount: Floats, nest_amount: Floats | None) -> Floats:
        """What each of several additions would gain by itself; ``amount`` (additions, seasons)."""
        if not self.is_used:
            return np.zeros(len(rows))
        owner, place = spread(self.first, rows)
        cell = self.coverage.cell[place]
        share = self.coverage.share[place]
        more = np.zeros(len(place))
        for season in range(amount.shape[1]):
            room = self.room[cell, season]
            more += np.minimum(room, share * amount[owner, season])
            more -= np.minimum(room, 0.0)
        gain = self.nests[cell] * more
        if nest_amount is not None and self.coverage.nest_share is not None:
            gain += self.coverage.nest_share[place] * nest_amount[owner] * (self.met[cell] + more)
        return summed(owner, gain, len(rows))

    def alone(self, options: Ints) -> Floats:
        """What each option would gain by itself now."""
        gain = np.zeros(len(options))
        for begin in range(0, len(options), CHUNK):
            some = options[begin : begin + CHUNK]
            nest = None if self.nest_amount is None else self.nest_amount[some]
            gain[begin : begin + CHUNK] = self.gains(self.row[some], self.amount[some], nest)
        return gain

    def change(self, add: Sequence[int], remove: Sequence[int]) -> float:
        """What adding some options and removing others would gain together."""
        options = np.array([*add, *remove], dtype=np.int64)
        sign = np.repeat([1.0, -1.0], [len(add), len(remove)])
        return float(self._together(options, sign, np.zeros(len(options), dtype=np.int64), 1)[0])

    def changes(self, add: Ints, remove: Ints) -> Floats:
        """What each of several options would gain in the place of another."""
        every = np.arange(len(add))
        sign = np.repeat([1.0, -1.0], len(add))
        return self._together(np.concatenate([add, remove]), sign, np.concatenate([every, every]), len(add))

    def losses(self, options: Ints) -> Floats:
        """What is lost when each of several options is taken away by itself."""
        lost: Floats = -self._together(options, np.full(len(options), -1.0), np.arange(len(options)), len(options))
        return lost

    def _together(self, options: Ints, sign: Floats, change: Ints, count: int) -> Floats:
        """What ``count`` changes gain: of each the ``options`` with its number in ``change``, added or removed."""
        if not self.is_used or not len(options):
            return np.zeros(count)
        owner, place = spread(self.first, self.row[options])
        size = len(self.room)
        key, at = np.unique(change[owner] * size + self.coverage.cell[place], return_inverse=True)
        cell, number = key % size, key // size
        share = self.coverage.share[place] * sign[owner]
        room, more = self.room[cell], np.zeros(len(cell))
        for season in range(room.shape[1]):
            added = summed(at, share * self.amount[options[owner], season], len(cell))
            more += np.minimum(room[:, season], added) - np.minimum(room[:, season], 0.0)
        gain = self.nests[cell] * more
        if self.nest_amount is not None and self.coverage.nest_share is not None:
            value = self.coverage.nest_share[place] * sign[owner] * self.nest_amount[options[owner]]
            gain += summed(at, value, len(cell)) * (self.met[cell] + more)
        return summed(number, gain, count)

    def apply(self, option: int, sign: float) -> None:
        """Add an option (sign 1) or remove it (-1)."""
        row = self.row[option]
        here = slice(self.first[row], self.first[row + 1])
        cell = self.coverage.cell[here]
        if not len(cell):
            return
        share = self.coverage.share[here]
        self.room[cell] -= share[:, None] * (sign * self.amount[option])
        if self.has_nests and self.coverage.nest_share is not None and self.nest_amount is not None:
            self.nests[cell] += self.coverage.nest_share[here] * (sign * self.nest_amount[option])
            self.met[cell] = (self.coverage.need[cell] - np.maximum(self.room[cell], 0.0)).sum(axis=1)

    def value(self) -> float:
        """The value now."""
        return float((self.nests * (self.coverage.need - np.maximum(self.room, 0.0)).sum(axis=1)).sum())


class Closed:
    """Links with the options chosen so far; ``links`` names options by their number here."""

    def __init__(self, links: Links) -> None:
        self.links = links
        self.roles: dict[int, list[tuple[int, int]]] = {}
        """Of each option the (chain, member) that it can be."""
        for number, chain in enumerate(links.chains):
            for place, member in enumerate(chain.members):
                for option in member:
                    self.roles.setdefault(option, []).append((number, place))
        self.held: dict[tuple[int, int], int] = {}
        self.missing = [len(chain.members) for chain in links.chains]
        self.whole = [0] * len(links.importance)
        for number, chain in enumerate(links.chains):
            if not self.missing[number]:
                self.whole[chain.gap] += 1

    def copy(self) -> Closed:
        """The same state, to be changed apart."""
        made: Closed = object.__new__(Closed)
        made.links, made.roles = self.links, self.roles
        made.held, made.missing, made.whole = dict(self.held), list(self.missing), list(self.whole)
        return made

    def _steps(self, add: Iterable[int], remove: Iterable[int]) -> tuple[dict[tuple[int, int], int], dict[int, int]]:
        """How often each member is held more, and how many members each chain lacks more."""
        more: dict[tuple[int, int], int] = {}
        for options, step in ((add, 1), (remove, -1)):
            for option in options:
                for role in self.roles.get(option, ()):
                    more[role] = more.get(role, 0) + step
        lacks: dict[int, int] = {}
        for role, step in more.items():
            held = self.held.get(role, 0)
            lacks[role[0]] = lacks.get(role[0], 0) + (held > 0) - (held + step > 0)
        return more, lacks

    def _turned(self, lacks: dict[int, int]) -> dict[int, int]:
        """How many more chains of each gap are whole."""
        turned: dict[int, int] = {}
        for number, step in lacks.items():
            missing = self.missing[number]
            change = (missing + step == 0) - (missing == 0)
            if change:
                gap = self.links.chains[number].gap
                turned[gap] = turned.get(gap, 0) + change
        return turned

    def change(self, add: Iterable[int], remove: Iterable[int]) -> float:
        """What adding some options and removing others would gain together."""
        turned = self._turned(self._steps(add, remove)[1])
        return float(
            sum(
                self.links.importance[gap] * ((self.whole[gap] + step > 0) - (self.whole[gap] > 0))
                for gap, step in sorted(turned.items())
            )
        )

    def apply(self, option: int, sign: int) -> None:
        """Add an option (1) or remove it (-1)."""
        more, lacks = self._steps([option] if sign > 0 else [], [option] if sign < 0 else [])
        for gap, step in self._turned(lacks).items():
            self.whole[gap] += step
        for number, step in lacks.items():
            self.missing[number] += step
        for role, step in more.items():
            self.held[role] = self.held.get(role, 0) + step

    def value(self) -> float:
        """The value now."""
        return float(sum(self.links.importance[gap] for gap, count in enumerate(self.whole) if count))
