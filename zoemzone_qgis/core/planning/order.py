"""The order of a plan: which of its options to do first."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from ..progress import SILENT, Progress
from .options import Floats, Ints
from .problem import Problem
from .ranking import Lane, Ranking, Reach
from .search import SAME, greedy_for, keeps_minimum, prices
from .start import started
from .state import Covered
from .table import Table
from .work import Work, numbers

MOST_ONE_BY_ONE, MOST_MEETINGS = 5_000, 200_000_000
"""Options of a plan, and entries that are counted again when they are chosen one by one, up to which that is done."""
FEWEST_DRAWS = 20
MOST_DRAWN = 1_000_000_000
"""Entries that are counted again in all draws together: of larger plans there are fewer draws."""


def ordered(start: Work, plan: Work, progress: Progress = SILENT) -> tuple[list[int], Floats]:
    """The options of a plan, best first, and what each adds to each objective at its turn (options, 3), in own units.

    What is locked as must comes first, in order of its names. Then the greedy choice among the options of the plan:
    at each turn the one, or the chain, that gains most per euro beside those before it. The gains of a chain fall to
    the member that closes it. Options without which the plan is as good go: they are taken out of ``plan``.
    """
    table = plan.table
    rows: list[int] = sorted(table.must.tolist(), key=lambda option: int(table.tie[option]))
    bare = Work(table, start.scale)
    order, late = _sorted(start, plan, progress)
    rows += order
    if late:
        without = plan.copy()
        without.apply([], late)
        is_needless = abs(plan.worth([], late)) <= SAME and keeps_minimum(without, plan)
        if is_needless:
            plan.apply([], late)
        else:
            rows += late
    gains = np.zeros((len(rows), 3))
    for place, option in enumerate(rows):
        progress.check()
        gains[place] = bare.change([option], [])
        bare.apply([option], [])
    return rows, gains


def _sorted(start: Work, plan: Work, progress: Progress) -> tuple[list[int], list[int]]:
    """The options of a plan beside what is in ``start``, best first; and those that gain nothing then."""
    table = plan.table
    rest = np.flatnonzero(plan.chosen & ~start.chosen)
    # where none saves money, each part of the plan keeps the budgets that the whole keeps
    is_free = bool((table.cost[rest] >= 0).all()) or not np.isfinite(start.left).any()
    if is_free and len(rest) <= MOST_ONE_BY_ONE:
        reaches = [Reach(side, rest) for side in (start.food, start.areas)]
        if sum(one.meetings for one in reaches) <= MOST_MEETINGS:
            order, late, _ = ranked(start.copy(), reaches, rest, progress)
            return order, late
    among = greedy_for(start.copy(), prices(start)[0], ~plan.chosen, progress)
    among.run()
    late = np.flatnonzero(plan.chosen & ~start.chosen & ~among.work.chosen).tolist()
    return [option for pick in among.picks for option in pick], sorted(late, key=lambda one: int(table.tie[one]))


def ranked(
    start: Work, reaches: Sequence[Reach], options: Ints, progress: Progress = SILENT
) -> tuple[list[int], list[int], float]:
    """Options beside what is in ``start``, best first; those that gain nothing then, and what these gain together.
    ``start`` is used up."""
    table = start.table
    price = prices(start)[0]
    floor = max(1e-9 * float(np.abs(table.cost @ price).max(initial=0.0)), 1e-300)
    lanes = [Lane(reach, side) for reach, side in zip(reaches, (start.food, start.areas), strict=True)]
    among = Ranking(lanes, start.links, options, start.scale)
    order, late = among.run(table.cost[options] @ price, floor, table.tie[options], progress)
    worth = among.worth(late) if late else 0.0
    return options[order].tolist(), options[late].tolist(), worth


class PlanRanks:
    """Ranks of the options of a plan when values are drawn anew; what draws leave as it is, is looked up once.

    >>> from zoemzone_qgis.core.plan import Budget, Options, areas
    >>> gains = areas([1000.0], 3, ([0, 1, 2], [0, 0, 0], [60.0, 60.0, 120.0]))
    >>> problem = Problem.of(Options.of("abc", "abc", [10.0, 20.0, 15.0]), Budget(), areas=gains)
    >>> PlanRanks(problem, [0, 1, 2]).of(problem).tolist()
    [2.0, 3.0, 1.0]
    """

    def __init__(self, problem: Problem, chosen: Sequence[int]) -> None:
        self._table, self._chosen = Table.of(problem), list(chosen)
        work = Work(self._table)
        work.take_must()
        self._numbers = numbers(self._table, self._chosen)
        self._rest = np.array(sorted(one for one in self._numbers if not work.chosen[one]), dtype=np.int64)
        self._known = [Reach(side, self._rest) for side in (work.food, work.areas)]
        self.meetings = sum(one.meetings for one in self._known)

    def most(self, draws: int) -> int:
        """How many draws there are: fewer for a plan of very many options."""
        return min(draws, max(FEWEST_DRAWS, MOST_DRAWN // max(1, self.meetings)))

    def of(self, drawn: Problem, progress: Progress = SILENT) -> Floats:
        """Rank (from 1) of each option of the plan in its own order; budgets are no matter, the plan stands."""
        if not self._holds(drawn):
            return PlanRanks(drawn, self._chosen).of(drawn, progress)
        table, start = self._table, self._started(drawn, progress)
        reaches = [self._reach(side) for side in (start.food, start.areas)]
        order, late, worth = ranked(start, reaches, self._rest, progress)
        keeps_minimum = not (table.minimum[table.pools[late]] > 0).any()
        if abs(worth) > SAME or not keeps_minimum:
            order += late
        must = sorted(table.must.tolist(), key=lambda option: int(table.tie[option]))
        place = {option: rank for rank, option in enumerate([*must, *order], start=1)}
        return np.array([place.get(one, len(self._numbers)) for one in self._numbers], dtype=np.float64)

    def _holds(self, drawn: Problem) -> bool:
        """Whether a draw differs in values only, not in which options there are and what they exclude and close."""
        mine, other = self._table.problem.options, drawn.options
        same = self._table.problem.links is drawn.links and mine.parts == other.parts
        return same and all(
            getattr(mine, name) is getattr(other, name) or np.array_equal(getattr(mine, name), getattr(other, name))
            for name in ("key", "parcel", "lock", "co_benefit")
        )

    def _started(self, drawn: Problem, progress: Progress) -> Work:
        """What is there, promised and must be taken, without budgets."""
        options = drawn.options
        once, yearly = (column[self._table.row] for column in (options.one_off, options.per_year))
        cost = np.column_stack([once, yearly, once + drawn.horizon_years * yearly])
        cost[self._table.promised] = 0.0
        limits = np.full_like(self._table.limits, np.inf)
        table = replace(self._table, problem=drawn, cost=cost, limits=limits)
        table.__dict__["links"] = self._table.links  # options and chains are the same
        return started(table, progress)

    def _reach(self, side: Covered) -> Reach:
        """Which cells the options reach, by the footprints of a draw."""
        for one in self._known:
            if one.is_of(side.coverage, self._rest):
                return one
        self._known.append(Reach(side, self._rest))
        return self._known[-1]
