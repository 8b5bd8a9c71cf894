"""What more or less money buys, and which year a choice is done in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..errors import Fault
from ..progress import SILENT, Progress
from .options import Flags, Floats, Ints
from .problem import CENT, Problem
from .search import greedy_for, is_better, prices, searched
from .start import started
from .table import Table
from .work import Work, with_rows

FACTORS = (0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0)
"""Parts and multiples of the budgets that the curve is drawn for."""


@dataclass(frozen=True)
class Point:
    """A point of the cost-gain curve: all budgets times ``factor``; what the plan costs (3,), gains (3,) and scores;
    its options (rows)."""

    factor: float
    cost: Floats
    gain: Floats
    score: float
    chosen: tuple[int, ...]


def curve(
    problem: Problem,
    factors: Sequence[float] = FACTORS,
    chosen: Sequence[int] | None = None,
    progress: Progress = SILENT,
) -> list[Point]:
    """The cost-gain curve: a greedy plan for each of several multiples of all budgets.

    A plan that fits a smaller budget fits a larger one, where it is added to, so a larger budget never scores less.
    ``chosen`` is a plan for
    the budgets themselves (factor 1) that the curve is not to fall below. Multiples at which the options that must be
    taken do not fit are left out.
    """
    table = Table.of(problem)
    start = started(table, progress)
    known = None if chosen is None else with_rows(start, chosen)
    points: list[Point] = []
    best: Work | None = None
    for number, factor in enumerate(sorted(factors)):
        part = progress.part(number / len(factors), (number + 1) / len(factors))
        scaled = table.limits.copy()
        scaled[np.isfinite(scaled)] *= factor
        if (table.spent(table.must) > scaled + CENT).any():
            continue
        at = Work(replace(table, limits=scaled), start.scale)
        at.take_must()
        found = searched(at, prices(at)[:1], part)
        for other in (best, known if factor >= 1 else None):
            if other is not None and is_better(other, found):
                found = _grown(at, other, part)
        best = found
        rows = np.sort(table.row[np.flatnonzero(found.chosen & ~_promised(found))]).tolist()
        gain = found.values() - start.base
        points.append(Point(float(factor), problem.cost(rows), gain, float(gain @ start.scale), tuple(rows)))
    return points


def _grown(at: Work, plan: Work, progress: Progress) -> Work:
    """A plan for a smaller budget with what a larger one adds; ``at`` is the state that the larger one starts from."""
    work = at.copy()
    work.apply(np.flatnonzero(plan.chosen & ~at.chosen).tolist(), [])
    greedy_for(work, prices(at)[0], None, progress).run()
    return work


def _promised(work: Work) -> Flags:
    promised = np.zeros(work.table.count, dtype=bool)
    promised[work.table.promised] = True
    return promised


def phased(problem: Problem, chosen: Sequence[int], yearly: Sequence[float]) -> Ints:
    """The year (1, 2, ...) in which each chosen option is done; 0 for what does not fit in any.

    ``yearly``: euros once per year. Each year takes what comes first in ``chosen`` (best first) and still fits; what a
    year leaves is kept for the next ones.

    >>> from zoemzone_qgis.core.plan import Budget, Options
    >>> problem = Problem.of(Options.of("abc", "abc", [60.0, 80.0, 40.0]), Budget(one_off=180.0))
    >>> phased(problem, [0, 1, 2], [100.0, 80.0]).tolist()
    [1, 2, 1]
    """
    given = np.asarray(yearly, dtype=np.float64)
    if not len(given) or not (given >= 0).all():
        raise Fault("The budget of each year must be 0 or more, for at least one year.")
    cost = problem.options.one_off[list(chosen)]
    year = np.zeros(len(chosen), dtype=np.int64)
    left = 0.0
    for number, more in enumerate(given.tolist(), start=1):
        left += more
        for place in np.flatnonzero(year == 0).tolist():
            if cost[place] <= left + CENT:
                year[place], left = number, left - float(cost[place])
    return year
