"""Choosing measures under a budget, with a proven bound: which option on which parcel, and how far from the best."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .planning.coverage import Coverage, areas
from .planning.curve import FACTORS, Point, curve, phased
from .planning.doubt import Replaceable, Stability, replaceable, stability
from .planning.dual import Dual, improved
from .planning.exact import CANCELLED, OPTIMAL, TIME, UNAVAILABLE, relaxed, solved
from .planning.greedy import MANY
from .planning.links import Chain, Links
from .planning.local import Rescore
from .planning.options import FREE, MUST, NEVER, PROMISED, Floats, Options
from .planning.order import ordered
from .planning.problem import OBJECTIVES, Budget, Problem, fair_share
from .planning.search import is_better, keeps_minimum, prices, searched, swapped, total
from .planning.start import started
from .planning.table import Table
from .planning.work import Work
from .progress import SILENT, Progress

__all__ = [
    "CANCELLED",
    "FACTORS",
    "FREE",
    "MUST",
    "NEVER",
    "OBJECTIVES",
    "OPTIMAL",
    "PROMISED",
    "TIME",
    "UNAVAILABLE",
    "Budget",
    "Chain",
    "Coverage",
    "Links",
    "Options",
    "Plan",
    "Point",
    "Problem",
    "Replaceable",
    "Rescore",
    "Stability",
    "areas",
    "best_plan",
    "curve",
    "fair_share",
    "phased",
    "replaceable",
    "stability",
]

GREEDY, EXACT = "greedy", "exact"
STEPS = 120
"""Steps of the prices of the bound."""
RELAXED_UP_TO = 150_000
"""Entries (options x cells x seasons) up to which the linear relaxation is solved for the bound, too."""
RELAXED_S = 1.0
MOMENT_S, SMALL = 2.0, 500
"""Seconds that the exact solver has, and options up to which it is asked, where the fast one finds nothing."""


@dataclass(frozen=True)
class Plan:
    """A plan and what is proven of it.

    ``chosen``: rows of the options, best first: in the order in which they gain most per euro, each beside those
    before it; those that were locked as must come first, promised ones are not in it. ``gain_each`` (chosen, 3): what
    each adds at its turn to each objective, in its own unit; they add up to ``gain``. ``lost_each`` (chosen, 3): what
    the whole plan loses without it. ``gain`` (3,), ``full`` (3,): gain of the plan, and when every allowed measure is
    taken. ``score``: the weighted gain, 1 at most but for rounding and joint gains; ``bound``: no plan scores more.
    ``cost`` (3,): euros once, per year, over the horizon. ``completed``: areas made complete. ``closed``: gaps closed.
    ``status``: "greedy", or how the exact solver ended: "optimal" (within the gap asked), "time", "cancelled",
    "unavailable".
    """

    chosen: tuple[int, ...]
    gain_each: Floats
    lost_each: Floats
    gain: Floats
    full: Floats
    score: float
    bound: float
    cost: Floats
    completed: tuple[int, ...]
    closed: tuple[int, ...]
    status: str

    @property
    def distance(self) -> float:
        """How far the plan can be from the best possible one: share of the bound, 0 when it is the best."""
        return max(0.0, 1.0 - self.score / self.bound) if self.bound > 0 else 0.0


def best_plan(
    problem: Problem,
    solver: str = GREEDY,
    time_limit: float = 30.0,
    gap: float = 1e-4,
    progress: Progress = SILENT,
) -> Plan:
    """The plan that gains most within the budgets, as far as the solver finds it, with a bound.

    ``solver``: "greedy" (fast, stops at once when cancelled) or "exact" (HiGHS, at most ``time_limit`` seconds; content
    with a proven distance of ``gap``). Cancelled, out of time or without a solver, "exact" gives the best plan found,
    at least that of "greedy", with its bound. Ties are broken by gain per euro, then co-benefit, then key, so that the
    order of the rows does not matter.

    >>> options = Options.of(["a", "b", "c"], ["a", "b", "c"], [10.0, 20.0, 30.0])
    >>> gains = areas([1000.0], 3, ([0, 1, 2], [0, 0, 0], [60.0, 100.0, 120.0]))
    >>> plan = best_plan(Problem.of(options, Budget(one_off=50.0), areas=gains))
    >>> plan.chosen, float(plan.gain[1]), float(plan.cost[0])
    ((1, 2), 220.0, 50.0)
    """
    progress.check()
    table = Table.of(problem)
    start = started(table, progress)
    few = prices(start)[: 1 if table.parcels >= MANY else None]
    work = searched(start, few, progress.part(0.0, 0.4))
    bound, euro = upper_bound(start, work, progress.part(0.4, 0.6))
    if np.isfinite(start.left[0]).sum() > 1 and euro.any():
        # several budgets: the prices of the bound say what a euro of each is worth beside the others
        again = searched(start, [euro], progress.part(0.6, 0.7))
        if is_better(again, work) and keeps_minimum(again, work):
            work = again
    work = swapped(work, progress.part(0.7, 0.8))
    bound = max(bound, total(work) - total(start))
    status = GREEDY
    progress.show(0.8)
    if solver == EXACT and bound - (total(work) - total(start)) <= gap * bound:
        status = OPTIMAL
    elif solver == EXACT:
        work, proven, status = solved(start, work, time_limit, gap, progress)
        bound = max(min(bound, proven), total(work) - total(start))
    elif _is_small(start) and not (work.chosen & ~start.chosen).any() and bound > 0:
        # prices alone bound little where whole chains, or nothing, fit: so small a problem is solved in a moment
        work, proven, how = solved(start, work, MOMENT_S, 0.0, progress)
        reached = total(work) - total(start)
        bound = reached if how == OPTIMAL else max(min(bound, proven), reached)
    # a plan that was found before a cancel is still told
    return _plan(start, work, bound, status, progress if solver == GREEDY else SILENT)


def _is_small(start: Work) -> bool:
    """Whether the exact solver is done in a moment."""
    entries = sum(int(side.length[side.row].sum()) * side.room.shape[1] for side in (start.food, start.areas))
    return start.table.count <= SMALL and entries <= RELAXED_UP_TO


def upper_bound(start: Work, plan: Work, progress: Progress = SILENT) -> tuple[float, Floats]:
    """A bound on the weighted value beside what is fixed in ``start``, never below the value of any plan; and what a
    euro once, per year and over the horizon is worth by its prices (3,)."""
    dual = Dual(start)
    reached = total(plan) - total(start)
    bound, price = improved(dual, dual.start(plan, plan.worth_of_euro), reached, STEPS, progress)
    entries = sum(
        int(np.diff(side.side.first)[side.rows].sum()) * side.room.shape[1] for side in (dual.food, dual.areas)
    )
    if entries <= RELAXED_UP_TO and bound > reached:
        progress.check()
        tighter = relaxed(start, RELAXED_S)
        bound = bound if tighter is None else min(bound, tighter)
    return max(bound, reached), price.euro[0]


def _plan(start: Work, work: Work, bound: float, status: str, progress: Progress) -> Plan:
    """The plan as rows of the problem."""
    table, problem = work.table, work.table.problem
    chosen, gain_each = ordered(start, work, progress)
    rows: list[int] = table.row[chosen].tolist()
    promised = table.row[table.promised].tolist()
    gain = work.values() - work.base
    lost = work.losses(np.array(chosen, dtype=np.int64))
    closed = set(problem.links.closed([*rows, *promised])) - set(problem.links.closed(promised))
    return Plan(
        chosen=tuple(rows),
        gain_each=gain_each,
        lost_each=lost,
        gain=gain,
        full=work.full,
        score=float(gain @ work.scale),
        bound=float((start.values() - start.base) @ work.scale) + bound,
        cost=problem.cost(rows),
        completed=tuple(problem.completed(rows)),
        closed=tuple(sorted(closed)),
        status=status,
    )
