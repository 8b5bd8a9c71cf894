"""A plan made of options, and all that is told of it: gains at each turn, what depends on whom, years."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from ...core.plan import (
    PROMISED,
    Budget,
    Coverage,
    Links,
    Plan,
    Problem,
    areas,
    best_plan,
    fair_share,
    phased,
)
from ...core.planning.contribution import LITTLE_HA
from ...core.planning.order import ordered
from ...core.planning.problem import CENT
from ...core.planning.start import started
from ...core.planning.table import Table
from ...core.planning.work import with_rows
from ...core.progress import Progress
from .prioritymeasures_budget import Years
from .prioritymeasures_gaps import GapSet
from .prioritymeasures_option import Option, OptionSet

SLACK_HA = 1e-3
"""Shortfalls are counted on cells: an area counts as complete when so much is lacking (1e-4 of 10 ha)."""
_LITTLE = 1e-12
_ROUNDING = 2e-6  # of a score of about 1: bounds are raised by so much, see core/planning/exact.py
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Wishes:
    """What the user asks of a plan."""

    budget: Budget
    weights: tuple[float, float, float]
    horizon: float
    owner_budgets: Mapping[str, Budget] = field(default_factory=dict)
    executor_budgets: Mapping[str, Budget] = field(default_factory=dict)
    share: float = 0.0
    solver: str = "greedy"
    time_limit: float = 30.0
    gap: float = 1e-4
    years: Years = Years()  # noqa: RUF009


@dataclass(frozen=True)
class AreaSet:
    """Nearly-B&B areas: their names and what each lacks (ha); of each option that adds to one: its row, the number of
    the area and its hectares."""

    names: tuple[str, ...]
    short_ha: Floats
    option: NDArray[np.int64]
    area: NDArray[np.int64]
    hectares: Floats
    count: int

    @classmethod
    def of(cls, rows: Sequence[Option]) -> AreaSet:
        """The areas that options name; annual measures add nothing. Where rows differ the largest shortfall counts."""
        short: dict[str, float] = {}
        for row in rows:
            if row.block:
                short[row.block] = max(short.get(row.block, 0.0), row.short_ha)
        names = sorted(short, key=lambda name: (len(name), name))
        number = {name: place for place, name in enumerate(names)}
        adds = [place for place, row in enumerate(rows) if row.block and row.block_ha != 0 and not row.annual]
        return cls(
            names=tuple(names),
            short_ha=np.array([short[name] for name in names], dtype=np.float64),
            option=np.array(adds, dtype=np.int64),
            area=np.array([number[rows[place].block] for place in adds], dtype=np.int64),
            hectares=np.array([rows[place].block_ha for place in adds], dtype=np.float64),
            count=len(rows),
        )

    def coverage(self, slack: float = 0.0) -> Coverage:
        """The objective; shortfalls are lowered by ``slack`` (ha)."""
        if not self.names:
            return Coverage.nothing(self.count)
        return areas(np.maximum(self.short_ha - slack, 0.0), self.count, (self.option, self.area, self.hectares))

    def reached(self, chosen: Sequence[int]) -> Floats:
        """Hectares that options add to each area."""
        inside = np.isin(self.option, np.array(chosen, dtype=np.int64))
        found: Floats = np.bincount(self.area[inside], self.hectares[inside], len(self.names)).astype(np.float64)
        return found


@dataclass
class Planned:
    """A plan with its options, areas and gaps.

    ``gain_each`` (chosen, 3): ha of fed nest land, ha towards complete B&B areas, importance of gaps closed, at the
    turn of each. ``year``: of each choice, 0 where there are no years to divide it over.
    """

    options: OptionSet
    problem: Problem
    plan: Plan
    gaps: GapSet
    areas: AreaSet
    wishes: Wishes
    gain_each: Floats = field(default_factory=lambda: np.zeros((0, 3)))
    year: list[int] = field(default_factory=list)

    @cached_property
    def rows(self) -> list[Option]:
        """The chosen options, best first."""
        return [self.options.rows[one] for one in self.plan.chosen]

    @cached_property
    def promised(self) -> list[int]:
        """The options that partners have promised."""
        return [number for number, row in enumerate(self.options.rows) if row.lock == PROMISED]

    @property
    def ranked(self) -> list[int]:
        """What draws are about: the chosen options, and what is promised beside them."""
        return sorted({*self.plan.chosen, *self.promised})

    @property
    def gain(self) -> Floats:
        """What the plan adds to each objective, in its own unit."""
        return np.array([self.plan.gain[0], self.gain_each[:, 1].sum(), self.plan.gain[2]])

    @property
    def whole(self) -> float:
        """The score when every allowed measure brings what it can: 1, but for objectives that nothing gains for."""
        weights = np.asarray(self.wishes.weights)
        found = float(weights[self.plan.full > _LITTLE].sum())
        return found if found > 0 else 1.0

    @property
    def score(self) -> float:
        """The score as a share of what all measures would bring."""
        return self.plan.score / self.whole

    @property
    def bound(self) -> float:
        """No plan within the budgets scores more."""
        return self.plan.bound / self.whole

    @property
    def distance(self) -> float:
        """How far the plan can be from the best possible one, as a share of the bound; what the solvers round counts
        as none."""
        return 0.0 if self.plan.bound - self.plan.score <= _ROUNDING else self.plan.distance

    @cached_property
    def score_each(self) -> Floats:
        """What each choice adds to the score at its turn, as a share of what all measures would bring."""
        some = self.plan.full > _LITTLE
        scale = np.where(some, np.asarray(self.wishes.weights) / np.where(some, self.plan.full, 1.0), 0.0)
        each: Floats = (self.gain_each @ scale) / self.whole
        return each

    def score_of(self, whole: Planned) -> float:
        """The score by the measure of another plan, of which the options here are a part."""
        some = whole.plan.full > _LITTLE
        scale = np.where(some, np.asarray(self.wishes.weights) / np.where(some, whole.plan.full, 1.0), 0.0)
        return float(self.gain @ scale) / whole.whole

    @cached_property
    def gaps_closed(self) -> set[int]:
        """The gaps that are closed with the plan and what is promised, by their place."""
        return set(self.problem.links.closed([*self.plan.chosen, *self.promised]))

    def told(self, chosen: Sequence[int], gain: Floats) -> Floats:
        """The gain of a plan in its own units, its hectares counted up to the whole shortfall."""
        short = self.areas.short_ha
        after, before = (self.areas.reached([*some, *self.promised]) for some in (chosen, ()))
        more = np.minimum(after, short).sum() - np.minimum(before, short).sum()
        return np.array([gain[0], more, gain[2]])

    # ---- what depends on whom -------------------------------------------------------------------
    @cached_property
    def closes(self) -> list[list[int]]:
        """Of each choice the gaps (their numbers) that open again without it."""
        there = {*self.plan.chosen, *self.promised}
        needed: dict[int, list[int]] = {}
        for gap in self.plan.closed:
            alone: set[int] | None = None
            for chain in self.problem.links.chains:
                if chain.gap != gap:
                    continue
                held = [there.intersection(member) for member in chain.members]
                if all(held):
                    sole = {one for member in held if len(member) == 1 for one in member}
                    alone = sole if alone is None else alone & sole
            for option in alone or ():
                needed.setdefault(option, []).append(self.gaps.gaps[gap].id)
        return [sorted(needed.get(one, [])) for one in self.plan.chosen]

    @cached_property
    def completes(self) -> list[list[str]]:
        """Of each choice the areas that are incomplete again without it."""
        after = self.areas.reached([*self.plan.chosen, *self.promised])
        done = set(self.plan.completed)
        adds = {int(option): place for place, option in enumerate(self.areas.option)}
        found: list[list[str]] = []
        for one in self.plan.chosen:
            place = adds.get(one)
            area = -1 if place is None else int(self.areas.area[place])
            left = 0.0 if place is None else after[area] - self.areas.hectares[place]
            is_needed = area in done and left < self.areas.short_ha[area] - SLACK_HA - 1e-6
            found.append([self.areas.names[area]] if is_needed else [])
        return found

    @property
    def short_after(self) -> Floats:
        """What each area still lacks with the plan (ha)."""
        after = self.areas.reached([*self.plan.chosen, *self.promised])
        left: Floats = np.maximum(self.areas.short_ha - after, 0.0)
        left[left <= SLACK_HA + 1e-6] = 0.0
        return left


def problem_of(options: OptionSet, food: Coverage, area: AreaSet, links: Links, wishes: Wishes) -> Problem:
    """The problem that the solvers work on."""
    problem = Problem.of(
        options.options(),
        wishes.budget,
        food=food,
        areas=area.coverage(SLACK_HA),
        links=links,
        weights=wishes.weights,
        horizon_years=wishes.horizon,
        owner_budgets=wishes.owner_budgets,
        executor_budgets=wishes.executor_budgets,
    )
    if wishes.share > 0 and len(set(problem.options.owner.tolist()) - {""}):
        problem = replace(problem, owner_minimum=fair_share(problem, wishes.share))
    return problem


def planned(
    options: OptionSet, problem: Problem, gaps: GapSet, area: AreaSet, wishes: Wishes, progress: Progress
) -> Planned:
    """The best plan that the solver finds, with all that is told of it."""
    plan = _ranked(problem, best_plan(problem, wishes.solver, wishes.time_limit, wishes.gap, progress))
    made = Planned(options, problem, plan, gaps, area, wishes)
    made.gain_each = plan.gain_each.copy().reshape(len(plan.chosen), 3)
    made.gain_each[:, 1] = _hectares(area, plan.chosen, made.promised)
    made.year = _years(problem, plan, wishes)
    return made


def _ranked(problem: Problem, plan: Plan) -> Plan:
    """The plan in the order in which its measures gain most per euro over the horizon, whatever the budgets are; what
    is locked as must first. Choices without which the plan is as good, but for rounding, are taken out."""
    if not plan.chosen:
        return plan
    start = started(Table.of(problem))
    work = with_rows(start, plan.chosen)
    unbound = start.copy()
    unbound.left = np.full_like(start.left, np.inf)
    order, gains = ordered(unbound, work)
    kept = list(order)
    for option in reversed(order):
        is_needless = (np.abs(work.change([], [option])) <= LITTLE_HA).all()
        keeps_budget = (work.left + start.table.spent(np.array([option])) >= -CENT).all()
        if is_needless and keeps_budget and not start.chosen[option] and not _saves(problem, start.table, option):
            work.apply([], [option])
            kept.remove(option)
    if len(kept) < len(order):
        order, gains = ordered(unbound, work)
    rows = [int(row) for row in start.table.row[order]]
    place = {one: number for number, one in enumerate(plan.chosen)}
    promised = start.table.row[start.table.promised].tolist()
    return replace(
        plan,
        chosen=tuple(rows),
        gain_each=gains,
        lost_each=plan.lost_each[[place[one] for one in rows]],
        gain=work.values() - work.base,
        score=float((work.values() - work.base) @ work.scale),
        cost=problem.cost(rows),
        completed=tuple(problem.completed(rows)),
        closed=tuple(sorted(set(problem.links.closed([*rows, *promised])) - set(problem.links.closed(promised)))),
    )


def _saves(problem: Problem, table: Table, option: int) -> bool:
    """Whether an owner's minimum counts on what an option costs, or it saves money."""
    owned = bool(problem.owner_minimum) and bool((table.minimum[table.pools[option]] > 0).any())
    return owned or bool((table.cost[option] < 0).any())


def _hectares(area: AreaSet, chosen: Sequence[int], promised: Sequence[int]) -> Floats:
    """Hectares that each choice adds at its turn, up to what each area lacks."""
    reached, found = area.reached(promised), np.zeros(len(chosen))
    adds = {int(option): place for place, option in enumerate(area.option)}
    for turn, one in enumerate(chosen):
        place = adds.get(one)
        if place is None:
            continue
        number = int(area.area[place])
        before = min(float(reached[number]), float(area.short_ha[number]))
        reached[number] += area.hectares[place]
        found[turn] = min(float(reached[number]), float(area.short_ha[number])) - before
    return found


def _years(problem: Problem, plan: Plan, wishes: Wishes) -> list[int]:
    if not plan.chosen:
        return []
    budgets = wishes.years.budgets(wishes.budget.one_off, float(plan.cost[0]))
    found: list[int] = phased(problem, plan.chosen, budgets).tolist()
    return found


def own_only(options: OptionSet) -> list[int]:
    """The options on own land, and what partners have promised, which counts as there."""
    return [number for number, row in enumerate(options.rows) if row.is_own or row.lock == PROMISED]


def narrowed(food: Coverage, keep: Sequence[int]) -> Coverage:
    """The same gains, for some of the options."""
    rows = np.array(keep, dtype=np.int64)
    return replace(
        food,
        row=food.row[rows],
        amount=food.amount[rows],
        nest_amount=None if food.nest_amount is None else food.nest_amount[rows],
    )


def links_of(gaps: GapSet, keep: Sequence[int]) -> Links:
    """The links among some of the options."""
    place = {one: number for number, one in enumerate(keep)}
    chains = [
        replace(chain, members=tuple(tuple(place[one] for one in member if one in place) for member in chain.members))
        for chain in gaps.chains
    ]
    importance = [1.0 if gap.importance is None else gap.importance for gap in gaps.gaps]
    return Links.of(importance, chains, len(keep))
