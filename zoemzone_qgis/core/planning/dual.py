"""An upper bound of what any plan can gain, from prices for euros, food and members of chains (Lagrangian dual).

For any price u of a capped cell with 0 <= u <= w and any addition t: w min(room, t) <= u t + (w - u) room. With a
price of at least 0 per euro, and prices of the members of a chain, the problem falls apart into its parcels, and what
remains is an upper bound (Everett 1963; Fisher 1981). The prices are improved by subgradient steps towards the value
of a known plan (Polyak 1969); the best bound counts, and any prices give a valid one.

Nest value Z in 0..V that options add to a cell of which the food changes by D in L..H: Z D <= theta H Z + (1 - theta)
(V D + L Z - V L) for any theta in 0..1 (McCormick 1976); theta is a price as well.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..progress import SILENT, Progress
from .options import Flags, Floats, Ints
from .state import Covered, summed
from .work import Work


@dataclass
class Prices:
    """Prices: ``euro`` (pools, 3), the shares 0..1 of ``food`` (cells, seasons), ``areas`` (areas, 1) and ``nests``
    (cells,), and ``members`` of chains."""

    euro: Floats
    food: Floats
    areas: Floats
    nests: Floats
    members: Floats

    def parts(self) -> list[Floats]:
        """All prices, one array each."""
        return [self.euro, self.food, self.areas, self.nests, self.members]


class _Signed:
    """A matrix of shares (footprints x cells), its positive and negative entries apart."""

    def __init__(self, share: Floats, cell: NDArray[np.int32], first: Ints, shape: tuple[int, int]) -> None:
        from scipy.sparse import csr_matrix

        self.above = csr_matrix((np.maximum(share, 0.0), cell, first), shape=shape)
        self.below = csr_matrix((np.maximum(-share, 0.0), cell, first), shape=shape) if (share < 0).any() else None

    def gathered(self, ups: Floats, downs: Floats) -> Floats:
        """What positive products add up to per cell: ``ups`` and ``downs`` are amounts above and below 0."""
        found: Floats = self.above.T @ ups
        return found if self.below is None else found + self.below.T @ downs

    def spread_out(self, high: Floats, low: Floats) -> tuple[Floats, Floats]:
        """Worth per footprint of an amount of 1 and of -1, where a positive product earns ``high``, a negative one
        loses ``low`` of its cell."""
        up, down = self.above @ high, -(self.above @ low)
        if self.below is not None:
            up, down = up - self.below @ low, down + self.below @ high
        return up, down


class Side:
    """A coverage as the bound reads it: free options only."""

    def __init__(self, side: Covered, scale: float, free: Ints, parcel: Ints, excludes: bool) -> None:
        from scipy.sparse import csr_matrix

        self.side, self.scale, self.excludes = side, scale, excludes
        self.rows = side.row[free]
        shape = (len(side.first) - 1, len(side.room))
        coverage = side.coverage
        self.food = csr_matrix((coverage.share, coverage.cell, side.first), shape=shape)
        self.food_back = self.food.T.tocsr()
        self.amount = side.amount[free]
        self.room = side.room
        self.free_room = np.minimum(self.room, 0.0)
        self.nests = scale * side.nests
        self.added: Floats | None = None
        if side.has_nests and coverage.nest_share is not None and side.nest_amount is not None:
            self.nest = _Signed(coverage.nest_share, coverage.cell, side.first, shape)
            self.added = scale * side.nest_amount[free]
            self._limit(free, parcel)

    def _limit(self, free: Ints, parcel: Ints) -> None:
        """The most nest value that options together can add per cell, and the least and most change of its food."""
        rows, added = self.food.shape[0], self.added if self.added is not None else np.zeros(len(self.rows))
        _, group = np.unique(np.column_stack([parcel[free], self.rows]), axis=0, return_inverse=True)
        group = group.reshape(-1)
        row = np.zeros(int(group.max(initial=-1)) + 1, dtype=np.int64)
        row[group] = self.rows
        totals = []
        for sign in (1.0, -1.0):
            largest = np.zeros(len(row))
            # options that exclude each other add no more than the largest of them
            (np.maximum if self.excludes else np.add).at(largest, group, np.maximum(sign * added, 0.0))
            totals.append(summed(row, largest, rows))
        self.most = self.nest.gathered(totals[0], totals[1])
        food = _Signed(self.side.coverage.share, self.side.coverage.cell, self.side.first, self.food.shape)
        ups, downs = (np.zeros((rows, self.room.shape[1])) for _ in range(2))
        np.add.at(ups, self.rows, np.maximum(self.amount, 0.0))
        np.add.at(downs, self.rows, np.maximum(-self.amount, 0.0))
        self.highest = (np.minimum(self.room, food.gathered(ups, downs)) - self.free_room).sum(axis=1)
        self.lowest = (np.minimum(self.room, -food.gathered(downs, ups)) - self.free_room).sum(axis=1)

    def weight(self, share: Floats) -> Floats:
        """Weight per cell of food gained: nests, and what is left of nest options beside food."""
        if self.added is None:
            return self.nests
        weight: Floats = self.nests + (1.0 - share) * self.most
        return weight

    def constant(self, share: Floats) -> float:
        """What the bound holds beside prices and options."""
        return 0.0 if self.added is None else -float(((1.0 - share) * self.most * self.lowest).sum())

    def profits(self, price: Floats, share: Floats) -> Floats:
        """What each free option is worth at these prices."""
        worth = self.food @ price
        profit = np.zeros(len(self.rows))
        for season in range(self.amount.shape[1]):
            profit += worth[self.rows, season] * self.amount[:, season]
        if self.added is not None:
            gained = self.side.met + share * self.highest + (1.0 - share) * self.lowest
            up, down = self.nest.spread_out(gained, self.side.met + self.lowest)
            profit += up[self.rows] * np.maximum(self.added, 0.0) + down[self.rows] * np.maximum(-self.added, 0.0)
        return profit

    def reached(self, taken: Floats) -> tuple[Floats, Floats]:
        """Additions (cells, seasons) and nest value (cells,) of options taken in parts."""
        rows = self.food.shape[0]
        some = np.flatnonzero(taken)
        row, part = self.rows[some], taken[some]
        more = np.column_stack([summed(row, part * one, rows) for one in self.amount[some].T])
        nest = np.zeros(len(self.room))
        if self.added is not None:
            added = part * self.added[some]
            nest = self.nest.gathered(
                summed(row, np.maximum(added, 0.0), rows), summed(row, np.maximum(-added, 0.0), rows)
            )
        return self.food_back @ more, nest


class Dual:
    """The bound of a working state: what can still be gained beside what is fixed in it."""

    def __init__(self, work: Work) -> None:
        self.work, table = work, work.table
        self.free = np.flatnonzero(table.free & ~work.chosen)
        self.food = Side(work.food, work.scale[0], self.free, table.parcel, table.is_simple)
        self.areas = Side(work.areas, work.scale[1], self.free, table.parcel, table.is_simple)
        self.cost, self.pools = table.cost[self.free], table.pools[self.free]
        self.limited = np.isfinite(work.left)
        self.left = np.where(self.limited, work.left, 0.0)
        self.members_of = {
            pool: np.flatnonzero((self.pools == pool).any(axis=1))
            for pool in np.flatnonzero(self.limited.any(axis=1)).tolist()
            if pool
        }
        self._make_parts()
        self._make_chains()

    def _make_parts(self) -> None:
        """The parts that free options share: of each at most one option."""
        table = self.work.table
        count = np.diff(table.first_part)[self.free]
        entry = np.repeat(np.arange(len(self.free)), count)
        place = (
            np.concatenate([np.arange(table.first_part[one], table.first_part[one + 1]) for one in self.free.tolist()])
            if not table.is_simple and len(self.free)
            else self.free
        )
        part = table.part[place]
        order = np.argsort(part, kind="stable")
        self.entry, part = entry[order], part[order]
        self.begin = np.flatnonzero(np.r_[True, part[1:] != part[:-1]]) if len(part) else np.zeros(0, dtype=np.int64)
        self.length = np.diff(np.r_[self.begin, len(part)])
        self.share = 1.0 / np.maximum(count, 1)
        self.is_plain = bool((count == 1).all())

    def _make_chains(self) -> None:
        """Members that chains of open gaps still lack, and which free options fill them."""
        links, place = self.work.links, {option: at for at, option in enumerate(self.free.tolist())}
        self.gaps: list[tuple[float, list[tuple[int, int]]]] = []
        options, members, count = [], [], 0
        by_gap: dict[int, list[tuple[int, int]]] = {}
        for number, chain in enumerate(links.links.chains):
            if links.whole[chain.gap] or not self.work.scale[2]:
                continue
            lacking = [m for at, m in enumerate(chain.members) if not links.held.get((number, at))]
            if not all(any(option in place for option in member) for member in lacking):
                continue
            for offset, member in enumerate(lacking):
                filling = [place[option] for option in member if option in place]
                options += filling
                members += [count + offset] * len(filling)
            by_gap.setdefault(chain.gap, []).append((count, count + len(lacking)))
            count += len(lacking)
        for gap, ranges in sorted(by_gap.items()):
            self.gaps.append((float(self.work.scale[2] * links.links.importance[gap]), ranges))
        self.role_option = np.array(options, dtype=np.int64)
        self.role_member = np.array(members, dtype=np.int64)
        self.member_count = count

    def start(self, plan: Work, euro: Floats) -> Prices:
        """Prices to begin with: full ones where a plan leaves room, none where it does not, chains spread over their
        members; ``euro`` (3,) what a euro of each budget of the whole plan is worth at its end."""
        members = np.zeros(self.member_count)
        for worth, ranges in self.gaps:
            for begin, end in ranges:
                members[begin:end] = worth / max(end - begin, 1)
        euros = np.zeros_like(self.left)
        euros[0] = np.where(self.limited[0], euro, 0.0)
        food, areas = ((side.room > 0.0).astype(np.float64) for side in (plan.food, plan.areas))
        return Prices(euros, food, areas, np.ones(len(food)), members)

    def scales(self, reached: float) -> list[Floats]:
        """How far each price moves for its slope, so that all move alike: a price times the square of its slope over
        this is about the value that is at stake."""
        euro = np.where(self.limited, max(reached, 1e-9) / np.maximum(np.abs(self.left), 1.0) ** 2, 0.0)
        members = np.zeros(self.member_count)
        for worth, ranges in self.gaps:
            for begin, end in ranges:
                members[begin:end] = worth / max(end - begin, 1)
        found = [euro]
        for side in (self.food, self.areas):
            stake = side.nests[:, None] * np.maximum(side.room, 0.0)
            found.append(np.where(stake > 0, 1.0 / np.where(stake > 0, stake, 1.0), 0.0))
        stake = np.zeros(len(self.food.room))
        if self.food.added is not None:
            stake = self.food.most * (self.food.highest - self.food.lowest)
        return [*found, np.where(stake > 0, 1.0 / np.where(stake > 0, stake, 1.0), 0.0), members]

    def bound(self, prices: Prices) -> tuple[float, Prices]:
        """The bound of these prices on the weighted gain, and its slope in each."""
        work = self.work
        profit = np.zeros(len(self.free))
        for pool, kind in np.argwhere(self.limited).tolist():
            if pool:
                inside = self.members_of[pool]
                profit[inside] -= prices.euro[pool, kind] * self.cost[inside, kind]
            else:
                profit -= prices.euro[0, kind] * self.cost[:, kind]
        value = float((prices.euro * self.left).sum())
        weights = []
        none = np.zeros(len(self.areas.room))
        for side, share, nests in ((self.food, prices.food, prices.nests), (self.areas, prices.areas, none)):
            weight = side.weight(nests)[:, None]
            weights.append(weight)
            value += float((weight * ((1.0 - share) * side.room - side.free_room)).sum()) + side.constant(nests)
            if side.side.is_used:
                profit = profit + side.profits(weight * share, nests)
        if len(self.role_option):
            profit = profit + summed(self.role_option, prices.members[self.role_member], len(self.free))
        won, taken = self._best(profit)
        value += won
        slope_members = summed(self.role_member, taken[self.role_option], self.member_count)
        for worth, ranges in self.gaps:
            left = [worth - float(prices.members[begin:end].sum()) for begin, end in ranges]
            best = int(np.argmax(left))
            if left[best] > 0:
                value += left[best]
                slope_members[ranges[best][0] : ranges[best][1]] -= 1.0
        spent = np.zeros_like(work.left)
        at = np.flatnonzero(taken)
        for column in range(3):
            np.add.at(spent, self.pools[at, column], self.cost[at] * taken[at, None])
        slopes = Prices(np.where(self.limited, self.left - spent, 0.0), none, none, none, slope_members)
        self._slopes(prices, taken, weights, slopes)
        return value, slopes

    def _slopes(self, prices: Prices, taken: Floats, weights: list[Floats], slopes: Prices) -> None:
        """How the bound changes with the prices of cells, areas and nests."""
        more, nest = self.food.reached(taken)
        slopes.food = weights[0] * (more - self.food.room)
        slopes.areas = weights[1] * (self.areas.reached(taken)[0] - self.areas.room)
        if self.food.added is not None:
            share, room = prices.food, self.food.room
            gained = share * more + (1.0 - share) * room - self.food.free_room
            slopes.nests = nest * (self.food.highest - self.food.lowest)
            slopes.nests += self.food.most * (self.food.lowest - gained.sum(axis=1))
        else:
            slopes.nests = np.zeros_like(prices.nests)

    def _best(self, profit: Floats) -> tuple[float, Floats]:
        """What the best options of all parts are worth, and how far each is taken."""
        taken = np.zeros(len(profit))
        if not len(self.begin):
            return 0.0, taken
        value = profit[self.entry] if self.is_plain else (profit * self.share)[self.entry]
        most = np.maximum.reduceat(value, self.begin)
        first = np.flatnonzero(value == np.repeat(most, self.length))
        part = np.repeat(np.arange(len(self.begin)), self.length)[first]
        first = first[np.r_[True, part[1:] != part[:-1]]]
        first = first[most > 0]
        np.add.at(taken, self.entry[first], self.share[self.entry[first]])
        return float(most[most > 0].sum()), taken


def improved(
    dual: Dual, prices: Prices, reached: float, steps: int, progress: Progress = SILENT
) -> tuple[float, Prices]:
    """The best bound found in some steps from given prices; ``reached`` is the weighted gain of a known plan."""
    best, kept = np.inf, prices
    scale = dual.scales(reached)
    pace, waited, marks = 1.0, 0, []
    for number in range(steps):
        progress.report(number / steps)
        value, slope = dual.bound(prices)
        marks.append(min(best, value))
        if number >= PATIENCE and marks[-1] > marks[-1 - PATIENCE] - ENOUGH * abs(marks[-1]):
            break
        if value < best - 1e-7 * abs(best):
            best, kept, waited = value, prices, 0
        else:
            best, waited = min(best, value), waited + 1
            if waited >= 4:
                pace, waited, prices = pace / 2, 0, kept
                value, slope = dual.bound(prices)
        slopes = [
            _inside(one, at) if top else np.where((at <= 0) & (one > 0), 0.0, one)
            for one, at, top in zip(slope.parts(), prices.parts(), TOPPED, strict=True)
        ]
        length = sum(float((by * one * one).sum()) for one, by in zip(slopes, scale, strict=True))
        if length <= 0 or value <= reached:
            break
        step = pace * (value - reached) / length
        moved = [at - step * by * one for at, one, by in zip(prices.parts(), slopes, scale, strict=True)]
        prices = Prices(
            np.maximum(moved[0], 0.0),
            np.clip(moved[1], 0.0, 1.0),
            np.clip(moved[2], 0.0, 1.0),
            np.clip(moved[3], 0.0, 1.0),
            np.maximum(moved[4], 0.0),
        )
    return best, kept


PATIENCE, ENOUGH = 15, 2e-4
"""The steps end when so many of them have lowered the bound by no more than this share."""
TOPPED = (False, True, True, True, False)
"""Which prices lie in 0..1; the others are at least 0."""


def _inside(slope: Floats, at: Floats) -> Floats:
    """The slope, but for prices that it would push beyond 0..1."""
    out: Flags = ((at <= 0.0) & (slope > 0)) | ((at >= 1.0) & (slope < 0))
    return np.where(out, 0.0, slope)
