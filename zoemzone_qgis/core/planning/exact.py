"""The exact solver: the same problem as a mixed-integer programme for HiGHS, by scipy.optimize.milp.

HiGHS holds Python's interpreter lock and takes no callback, so a cancel cannot be heard while it runs. It is therefore
run in slices that double in length until the time limit: a cancel is heard between two of them. Each slice begins
anew; what the one before found stays when it is better.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any

import numpy as np

from ..progress import SILENT, Progress
from .dual import Dual, Side
from .options import Floats, Ints
from .problem import CENT
from .search import is_better, keeps_minimum
from .state import spread, summed
from .work import Work

FIRST_SLICE_S = 4.0
PLAY = 1e-6
"""HiGHS keeps limits within 1e-6: its bounds are raised by so much, that they never lie below the best plan."""
OPTIMAL, TIME, CANCELLED, UNAVAILABLE = "optimal", "time", "cancelled", "unavailable"
"""How the exact search ended: within the gap asked; out of time; stopped; no solver in this SciPy."""


class Rows:
    """Rows of a sparse matrix under construction, with their lower and upper limits."""

    def __init__(self) -> None:
        self.at: list[Ints] = []
        self.columns: list[Ints] = []
        self.values: list[Floats] = []
        self.low: list[Floats] = []
        self.high: list[Floats] = []
        self.count = 0

    def block(self, low: Floats | float, high: Floats | float, count: int) -> int:
        """Begin ``count`` rows between limits; gives the number of the first."""
        self.low.append(np.array(np.broadcast_to(np.asarray(low, dtype=np.float64), (count,))))
        self.high.append(np.array(np.broadcast_to(np.asarray(high, dtype=np.float64), (count,))))
        self.count += count
        return self.count - count

    def put(self, rows: Ints, columns: Ints, values: Floats | float) -> None:
        """Entries of the matrix; those that name the same place add up."""
        self.at.append(np.asarray(rows, dtype=np.int64))
        self.columns.append(np.asarray(columns, dtype=np.int64))
        self.values.append(np.array(np.broadcast_to(np.asarray(values, dtype=np.float64), (len(rows),))))


@dataclass
class Programme:
    """Maximise ``worth`` . z with ``rows``, z between ``low`` and ``high``, the first ``options`` of them 0 or 1."""

    options: int
    worth: list[Floats]
    low: list[Floats]
    high: list[Floats]
    rows: Rows

    def more(self, worth: Floats | float, low: Floats | float, high: Floats | float, count: int) -> Ints:
        """New variables; gives their numbers."""
        begin = sum(len(one) for one in self.worth)
        for kept, given in ((self.worth, worth), (self.low, low), (self.high, high)):
            kept.append(np.array(np.broadcast_to(np.asarray(given, dtype=np.float64), (count,))))
        return np.arange(begin, begin + count)

    def solve(self, seconds: float, gap: float, is_relaxed: bool = False) -> Any:
        """What HiGHS makes of it; integrality left out where ``is_relaxed``."""
        from scipy.optimize import Bounds, LinearConstraint, milp
        from scipy.sparse import coo_matrix

        worth = np.concatenate(self.worth)
        whole = np.zeros(len(worth))
        whole[: 0 if is_relaxed else self.options] = 1
        rows = self.rows
        limits = []
        if rows.count:
            entries = (np.concatenate(rows.values), (np.concatenate(rows.at), np.concatenate(rows.columns)))
            matrix = coo_matrix(entries, shape=(rows.count, len(worth))).tocsr()
            limits = [LinearConstraint(matrix, np.concatenate(rows.low), np.concatenate(rows.high))]
        return milp(
            -worth,
            integrality=whole,
            bounds=Bounds(np.concatenate(self.low), np.concatenate(self.high)),
            constraints=limits,
            options={"time_limit": seconds, "mip_rel_gap": gap},
        )


def programme(work: Work, keep: Work | None = None) -> tuple[Programme, Dual]:
    """The programme of what can be chosen beside what is fixed in ``work``; ``keep`` is a plan whose spending at each
    owner with a minimum must be kept."""
    dual = Dual(work)
    made = Programme(len(dual.free), [], [], [], Rows())
    made.more(0.0, 0.0, 1.0, len(dual.free))
    for side in (dual.food, dual.areas):
        if side.side.is_used:
            _capped(made, side)
    _parts(made, dual)
    _budgets(made, dual, keep)
    _chains(made, dual)
    return made, dual


def _capped(made: Programme, side: Side) -> None:
    """A variable per capped cell and season: y <= additions - min(room, 0), y <= max(room, 0)."""
    coverage = side.side.coverage
    owner, place = spread(side.side.first, side.rows)
    cell = coverage.cell[place]
    most = np.zeros(len(side.room))
    if side.added is not None:
        most = side.most
    used = np.flatnonzero((np.bincount(cell, minlength=len(side.room)) > 0) & ((side.nests > 0) | (most > 0)))
    number = np.full(len(side.room), -1)
    number[used] = np.arange(len(used))
    kept = number[cell] >= 0
    owner, place, cell = owner[kept], place[kept], number[cell[kept]]
    columns = []
    for season in range(side.room.shape[1]):
        room = side.room[used, season]
        # rows and variables that can do nothing are left to the solver
        amount = coverage.share[place] * side.amount[owner, season]
        lowest = summed(cell, np.minimum(amount, 0.0), len(used))
        y = made.more(side.nests[used], np.minimum(lowest, 0.0), np.maximum(room, 0.0), len(used))
        first = made.rows.block(-np.inf, -np.minimum(room, 0.0), len(used))
        made.rows.put(first + np.arange(len(used)), y, 1.0)
        some = amount != 0
        made.rows.put(first + cell[some], owner[some], -amount[some])
        columns.append(y)
    if side.added is not None and coverage.nest_share is not None:
        value = coverage.nest_share[place] * side.added[owner]
        some = value != 0
        _nests(made, side, (owner[some], cell[some], value[some]), used, columns)


def _nests(made: Programme, side: Side, entry: tuple[Ints, Ints, Floats], used: Ints, columns: list[Ints]) -> None:
    """A variable per nest option and cell: w = z D, D the change of food, by its four McCormick planes (exact for
    z of 0 or 1)."""
    option, cell, value = entry
    count = len(option)
    low, high = side.lowest[used][cell], side.highest[used][cell]
    made.worth[0] += summed(option, value * side.side.met[used][cell], made.options)
    w = made.more(value, np.minimum(low, 0.0), np.maximum(high, 0.0), count)
    every = np.arange(count)
    first = made.rows.block(-np.inf, 0.0, count)  # w <= high z
    made.rows.put(first + every, w, 1.0)
    made.rows.put(first + every, option, -high)
    first = made.rows.block(-np.inf, -low, count)  # w <= D - low (1 - z)
    made.rows.put(first + every, w, 1.0)
    made.rows.put(first + every, option, -low)
    for y in columns:
        made.rows.put(first + every, y[cell], -1.0)
    below = np.flatnonzero(value < 0)
    first = made.rows.block(0.0, np.inf, len(below))  # w >= low z
    made.rows.put(first + np.arange(len(below)), w[below], 1.0)
    made.rows.put(first + np.arange(len(below)), option[below], -low[below])
    first = made.rows.block(-high[below], np.inf, len(below))  # w >= D - high (1 - z)
    made.rows.put(first + np.arange(len(below)), w[below], 1.0)
    made.rows.put(first + np.arange(len(below)), option[below], -high[below])
    for y in columns:
        made.rows.put(first + np.arange(len(below)), y[cell[below]], -1.0)


def _parts(made: Programme, dual: Dual) -> None:
    """At most one option of each part."""
    first = made.rows.block(-np.inf, 1.0, len(dual.begin))
    made.rows.put(first + np.repeat(np.arange(len(dual.begin)), dual.length), dual.entry, 1.0)


def _budgets(made: Programme, dual: Dual, keep: Work | None) -> None:
    """Budgets, and what is to be spent at owners."""
    table = dual.work.table
    for pool, kind in np.argwhere(dual.limited).tolist():
        inside = np.flatnonzero((dual.pools == pool).any(axis=1))
        first = made.rows.block(-np.inf, float(dual.left[pool, kind]), 1)
        made.rows.put(np.full(len(inside), first), inside, dual.cost[inside, kind])
    for pool in np.flatnonzero(table.minimum > 0).tolist() if keep is not None else ():
        belongs = (table.pools == pool).any(axis=1)
        spent = float(table.cost[keep.chosen & belongs, 2].sum()) if keep is not None else 0.0
        fixed = float(table.cost[dual.work.chosen & belongs, 2].sum())
        inside = np.flatnonzero((dual.pools == pool).any(axis=1))
        first = made.rows.block(min(float(table.minimum[pool]), spent) - fixed - CENT, np.inf, 1)
        made.rows.put(np.full(len(inside), first), inside, dual.cost[inside, 2])


def _chains(made: Programme, dual: Dual) -> None:
    """Gaps: g <= sum of their chains, each chain <= the options of each of its members."""
    member = made.rows.block(-np.inf, 0.0, dual.member_count)
    made.rows.put(member + dual.role_member, dual.role_option, -1.0)
    for worth, ranges in dual.gaps:
        gap = made.more(worth, 0.0, 1.0, 1)
        closed = made.rows.block(-np.inf, 0.0, 1)
        made.rows.put(np.array([closed]), gap, 1.0)
        for begin, end in ranges:
            chain = made.more(0.0, 0.0, 1.0, 1)
            made.rows.put(np.array([closed]), chain, -1.0)
            made.rows.put(member + np.arange(begin, end), np.repeat(chain, end - begin), 1.0)


def has_solver() -> bool:
    """Whether this SciPy has milp (1.9 and later)."""
    try:
        from scipy.optimize import milp
    except ImportError:
        return False
    return callable(milp)


def is_open(work: Work) -> bool:
    """Whether there is anything to choose."""
    return bool((work.table.free & ~work.chosen).any())


def relaxed(work: Work, seconds: float) -> float | None:
    """The bound of the linear relaxation on the weighted gain beside what is fixed; None where it is not solved."""
    if not is_open(work) or not has_solver():
        return None
    found = programme(work)[0].solve(seconds, 0.0, is_relaxed=True)
    if found.status != 0 or found.fun is None:
        return None
    return float(-found.fun) + PLAY * (1.0 + abs(float(found.fun)))


def solved(start: Work, plan: Work, seconds: float, gap: float, progress: Progress = SILENT) -> tuple[Work, float, str]:
    """The best plan beside what is fixed in ``start``, no worse than ``plan``; a bound on the weighted gain beside
    ``start``; and how the search ended. ``gap``: distance (share of the bound) at which to be content."""
    if not is_open(start):
        return plan, 0.0, OPTIMAL
    if not has_solver():
        return plan, np.inf, UNAVAILABLE
    if progress.stopped():
        return plan, np.inf, CANCELLED
    made, dual = programme(start, plan)
    bound, slice_s, begun = np.inf, FIRST_SLICE_S, time.monotonic()
    while True:
        left = seconds - (time.monotonic() - begun)
        if left <= 0:
            return plan, bound, TIME
        found = made.solve(min(slice_s, left) if left - slice_s > slice_s else left, gap)
        below = getattr(found, "mip_dual_bound", None)
        if below is not None and np.isfinite(below):
            bound = min(bound, float(-below) + PLAY * (1.0 + abs(float(below))))
        if found.x is not None:
            taken = dual.free[np.asarray(found.x[: made.options]) > 0.5]
            trial = start.copy()
            trial.apply(taken.tolist(), [])
            if (trial.left >= -CENT).all() and is_better(trial, plan) and keeps_minimum(trial, plan):
                plan = trial
        if found.status in (0, 2):
            return plan, bound, OPTIMAL
        if progress.stopped():
            return plan, bound, CANCELLED
        slice_s *= 2
