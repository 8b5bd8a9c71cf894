"""How sure a choice is: what its loss would cost, and whether it stands when values and costs are drawn anew."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from ..errors import Fault
from ..progress import SILENT, Progress
from .options import Floats
from .order import PlanRanks
from .problem import CENT, Problem
from .search import greedy_for, prices, searched, total
from .start import started
from .table import Table
from .work import Work, numbers, with_rows

MOST_TRIED = 400_000
"""Chosen options times all options up to which each is left out and the rest chosen anew."""
SPREAD = (5, 95)
"""Percentiles of the ranks that are told."""


@dataclass(frozen=True)
class Replaceable:
    """``loss`` (chosen,): share of the score that is lost when each option may not be chosen and its euros go
    elsewhere: 0 where another does as well. ``is_approximate``: an estimate, as in large plans."""

    loss: Floats
    is_approximate: bool


def replaceable(problem: Problem, chosen: Sequence[int], progress: Progress = SILENT) -> Replaceable:
    """How replaceable each choice of a plan is.

    The option is taken out and forbidden, and the greedy choice goes on from there. In large plans this is estimated:
    what the plan loses without it, less the best that another option on the same parcel would add in its place, or
    what its euros earn at the margin of the budget. Options that must be taken have no substitute: their whole
    contribution counts.

    >>> from zoemzone_qgis.core.plan import Budget, Options, areas
    >>> gains = areas([1000.0], 3, ([0, 1, 2], [0, 0, 0], [60.0, 60.0, 120.0]))
    >>> problem = Problem.of(Options.of("abc", "abc", [10.0, 10.0, 10.0]), Budget(one_off=20.0), areas=gains)
    >>> replaceable(problem, [2, 0]).loss.round(3).tolist()
    [0.333, 0.0]
    """
    start = started(Table.of(problem), progress)
    plan = with_rows(start, chosen)
    score = float((plan.values() - start.base) @ start.scale)
    if not len(chosen) or score <= 0:
        return Replaceable(np.zeros(len(chosen)), False)
    options = numbers(start.table, chosen)
    if len(chosen) * start.table.count > MOST_TRIED:
        return Replaceable(_estimated(start, plan, options) / score, True)
    price = prices(start)[0]
    loss = np.zeros(len(chosen))
    for place, option in enumerate(options):
        progress.report(place / len(options))
        trial = plan.copy()
        trial.apply([], [option])
        banned = np.zeros(start.table.count, dtype=bool)
        banned[option] = True
        if not plan.fixed[option] and (trial.left >= -CENT).all():
            greedy_for(trial, price, banned, progress).run()
        loss[place] = max(0.0, total(plan) - total(trial))
    return Replaceable(loss / score, False)


def _estimated(start: Work, plan: Work, options: Sequence[int]) -> Floats:
    """Weighted loss of each option of a large plan, estimated."""
    table = plan.table
    chosen = np.array(options, dtype=np.int64)
    lost = plan.losses(chosen) @ plan.scale
    price = prices(start)[0]
    euros = np.maximum(table.cost[chosen] @ price, 0.0)
    free = ~plan.fixed[chosen]
    # what the least of the chosen euros earn is what euros earn at the margin
    rates = lost[free & (euros > 0)] / euros[free & (euros > 0)]
    margin = float(np.percentile(rates, SPREAD[0])) if len(rates) else 0.0
    saved = np.where(free, np.maximum(margin, 0.0) * euros, 0.0)
    every = table.options_of(table.parcel[chosen])
    every = every[table.free[every] & ~plan.chosen[every]]
    gain, more, now = plan.gains(every)
    fine = plan.allowed(every, more, now) & (now >= 0)
    best = np.full(table.count, -np.inf)
    np.maximum.at(best, now[fine], gain[fine])
    instead = np.where(free, lost + best[chosen], -np.inf)
    left: Floats = np.maximum(lost - np.maximum(saved, instead), 0.0)
    return left


@dataclass(frozen=True)
class Stability:
    """Of each option of a plan: ``rank_low``, ``rank_high`` (its 5th and 95th percentile of rank over the draws: not
    distinguishable from those between), ``share_top`` (share of draws in which it is in the first tenth of the plan)
    and ``share_chosen`` (share of draws in which a plan made anew holds it; None where none was made). ``ranks``
    (draws, chosen): the rank of each in each draw."""

    rank_low: Floats
    rank_high: Floats
    share_top: Floats
    share_chosen: Floats | None
    ranks: Floats


def stability(
    problem: Problem,
    chosen: Sequence[int],
    draw: Callable[[int], Problem],
    draws: int = 100,
    *,
    with_plans: bool = True,
    progress: Progress = SILENT,
) -> Stability:
    """How ranks and choices stand when uncertain values are drawn anew.

    ``draw(number)`` gives the problem with the gains and costs of one draw, its options in the same rows. Each draw
    orders the plan anew (best first); ``with_plans`` also makes a plan of its own for each, by the greedy choice. Very
    large plans have fewer draws: ``ranks`` tells how many.
    """
    if draws < 1:
        raise Fault("The number of draws is {draws}; it must be at least 1.", draws=draws)
    of_plan = PlanRanks(problem, chosen)
    draws = of_plan.most(draws)
    ranks = np.zeros((draws, len(chosen)))
    held = np.zeros((draws, len(chosen)), dtype=bool)
    for number in range(draws):
        progress.report(number / draws)
        drawn = draw(number)
        if drawn.options.count != problem.options.count:
            raise Fault(
                "A draw has {found} options for {expected}.", found=drawn.options.count, expected=problem.options.count
            )
        ranks[number] = of_plan.of(drawn, progress)
        if with_plans:
            start = started(Table.of(drawn), progress)
            found = searched(start, prices(start)[:1], progress.part(number / draws, (number + 1) / draws))
            held[number] = found.chosen[numbers(start.table, chosen)]
    low, high = np.percentile(ranks, SPREAD, axis=0) if len(chosen) else (np.zeros(0), np.zeros(0))
    return Stability(
        rank_low=np.floor(low),
        rank_high=np.ceil(high),
        share_top=(ranks <= max(1.0, len(chosen) / 10)).mean(axis=0),
        share_chosen=held.mean(axis=0) if with_plans else None,
        ranks=ranks,
    )
