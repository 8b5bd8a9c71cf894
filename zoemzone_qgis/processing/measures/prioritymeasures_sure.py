"""How sure a plan is, what more or less money buys, and why each measure was chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from ...core.plan import FACTORS, Budget, Coverage, Point, Problem, curve, replaceable, stability
from ...core.planning.draws import Doubt, Draws, rank_classes
from ...core.planning.start import full_gains
from ...core.planning.table import Table
from ...core.planning.work import Work
from ...core.progress import SILENT, Progress
from .prioritymeasures_option import Option
from .prioritymeasures_plan import AreaSet, Planned, links_of, narrowed, problem_of
from .prioritymeasures_reasons import reasons_of
from .prioritymeasures_rows import Given, Sure

_SAME = 1.0


@dataclass(frozen=True)
class Curve:
    """The curve of cost and gain: its points, and what each gains in own units. ``of_cost``: the parts are those of
    what the plan costs, because no budget was given."""

    points: Sequence[Point]
    gains: Sequence[Sequence[float]]
    of_cost: bool

    def at(self, factor: float) -> Point | None:
        """The point of a part or multiple of the budgets."""
        return next((point for point in self.points if point.factor == factor), None)


@dataclass(frozen=True)
class Told:
    """What is told of a plan beside the plan."""

    sure: list[Sure]
    curve: Curve
    is_approximate: bool
    draws: int


def told(
    made: Planned,
    curve: Curve,
    given: Given,
    foods: Sequence[Coverage] | None,
    draws: int,
    seed: int,
    progress: Progress,
) -> Told:
    """What is told of a plan. ``foods``: food at nests of the options that are ranked, at the radii
    that are drawn."""
    plan = made.plan
    lost = replaceable(made.problem, plan.chosen, progress.part(0.0, 0.4))
    sure = [Sure(loss_pct=100.0 * float(loss)) for loss in lost.loss]
    if draws:
        problem, chosen, doubt = _doubted(made, given)
        found = stability(
            problem,
            chosen,
            Draws(problem, doubt, foods, seed),
            draws,
            with_plans=False,
            progress=progress.part(0.4, 1.0),
        )
        draws = len(found.ranks)
        sure = [
            replace(one, klass=klass, rank_low=min(int(low), rank), rank_high=max(int(high), rank))
            for rank, (one, klass, low, high) in enumerate(
                zip(sure, rank_classes(found.ranks), found.rank_low.tolist(), found.rank_high.tolist(), strict=True), 1
            )
        ]
    return Told(_with_reasons(sure, made, given, progress), curve, lost.is_approximate, draws)


def briefly(made: Planned, given: Given) -> Told:
    """What is told of a plan without what takes time."""
    return Told(_with_reasons([Sure() for _ in made.plan.chosen], made, given, SILENT), _point(made), False, 0)


def _with_reasons(sure: Sequence[Sure], made: Planned, given: Given, progress: Progress) -> list[Sure]:
    reasons = reasons_of(made, given, progress)
    return [
        replace(one, reason_nl=dutch, reason_en=english) for one, (dutch, english) in zip(sure, reasons, strict=True)
    ]


def _doubted(made: Planned, given: Given) -> tuple[Problem, list[int], Doubt]:
    """The problem that is drawn: that of the options of the plan and what is promised; ranks concern no others.

    Each objective is divided by what it is divided by in the whole problem.
    """
    keep = made.ranked
    place = {one: number for number, one in enumerate(keep)}
    options = made.options.some(keep)
    area = AreaSet.of(options.rows)
    short = dict(zip(made.areas.names, made.areas.short_ha.tolist(), strict=True))
    area = replace(area, short_ha=np.array([short[name] for name in area.names], dtype=np.float64))
    problem = problem_of(
        options, narrowed(made.problem.food, keep), area, links_of(made.gaps, keep), replace(made.wishes, share=0.0)
    )
    full = full_gains(Work(Table.of(problem)))
    some = made.plan.full > 0
    weights = np.asarray(made.wishes.weights) * np.where(some, full / np.where(some, made.plan.full, 1.0), 0.0)
    if weights.sum() > 0:
        problem = replace(problem, weights=(float(weights[0]), float(weights[1]), float(weights[2])))
    return problem, [place[one] for one in made.plan.chosen], _doubt(options.rows, given)


def _doubt(rows: Sequence[Option], given: Given) -> Doubt:
    """The spread of gains and costs; without one the mean stands alone."""

    def spread(names: tuple[str, str, str], mean: Sequence[float]) -> list[list[float]]:
        ends = [[_or_nan(given.number(row, name)) for row in rows] for name in (names[0], names[2])]
        return [ends[0], list(mean), ends[1]]

    gain = [given.number(row, "gain_ha") or 0.0 for row in rows]
    once = ("cost_one_off_low", "cost_one_off", "cost_one_off_high")
    yearly = ("cost_per_year_low", "cost_per_year", "cost_per_year_high")
    return Doubt.of(
        [row.measure for row in rows],
        [row.classes for row in rows],
        spread(("gain_low_ha", "gain_ha", "gain_high_ha"), gain),
        spread(once, [row.one_off for row in rows]),
        spread(yearly, [row.per_year for row in rows]),
    )


def _or_nan(value: float | None) -> float:
    return float("nan") if value is None else value


def curve_of(made: Planned, progress: Progress) -> Curve:
    """The curve over parts and multiples of the budgets; without a budget, over parts of what the plan costs."""
    problem, plan = made.problem, made.plan
    of_cost = problem.budget == Budget()
    if of_cost:
        if plan.cost[2] <= 0:
            return _point(made)
        problem = replace(problem, budget=Budget(total=float(plan.cost[2])))
    factors = [factor for factor in FACTORS if factor <= _SAME or not of_cost]
    points = curve(problem, factors, plan.chosen, progress)
    return Curve(points, [made.told(point.chosen, point.gain).tolist() for point in points], of_cost)


def _point(made: Planned) -> Curve:
    """A curve of the plan alone."""
    plan = made.plan
    point = Point(_SAME, plan.cost, plan.gain, plan.score, plan.chosen)
    return Curve([point], [made.gain.tolist()], False)
