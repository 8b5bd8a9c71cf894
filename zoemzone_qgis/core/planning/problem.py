"""A planning problem: options, what they gain, the budgets, and what counts how much."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import numpy as np

from ..errors import Fault
from .coverage import Coverage
from .links import Links
from .options import PROMISED, Floats, Options

CENT = 1e-6
"""Euros that sums of costs may differ from a budget by rounding."""
OBJECTIVES = ("forage", "bnb", "gaps")
"""Names of the objectives, in the order in which weights and gains stand."""


@dataclass(frozen=True)
class Budget:
    """Euros: once, per year above present management, and both together over the horizon; None has no limit.

    Savings per year (negative costs) make room for other costs per year.
    """

    one_off: float | None = None
    per_year: float | None = None
    total: float | None = None

    @property
    def limits(self) -> Floats:
        """The three limits, infinite where there is none."""
        given = (self.one_off, self.per_year, self.total)
        return np.array([np.inf if limit is None else float(limit) for limit in given])

    def times(self, factor: float) -> Budget:
        """The same budget, larger or smaller.

        >>> Budget(one_off=100.0).times(2)
        Budget(one_off=200.0, per_year=None, total=None)
        """
        return Budget(
            *(None if limit is None else factor * limit for limit in (self.one_off, self.per_year, self.total))
        )


@dataclass(frozen=True)
class Problem:
    """What the solvers work on; one model for all of them.

    Maximise ``sum over k of weight_k x gain_k / full_k`` over the sets of options that do not exclude each other and
    keep the budgets. gain_k is the value of objective k with the plan minus that with what is there or promised.
    Objective 1 is ``food`` (unit of its need), 2 ``areas`` (ha), 3 ``links`` (importance). full_k is the gain when
    every allowed measure is taken; where options exclude each other, the one that gains most for that objective by
    itself is taken, in falling order of that gain. An objective that nothing gains for counts 0.

    ``budget`` is of the whole plan, ``owner_budgets`` and ``executor_budgets`` of those named in them;
    ``owner_minimum`` is what is to be spent (euros over the horizon) at an owner as far as its options go.
    """

    options: Options
    food: Coverage
    areas: Coverage
    links: Links
    budget: Budget = Budget()
    weights: tuple[float, float, float] = (0.5, 0.25, 0.25)
    horizon_years: float = 10.0
    owner_budgets: Mapping[str, Budget] = field(default_factory=dict)
    executor_budgets: Mapping[str, Budget] = field(default_factory=dict)
    owner_minimum: Mapping[str, float] = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        options: Options,
        budget: Budget,
        *,
        food: Coverage | None = None,
        areas: Coverage | None = None,
        links: Links | None = None,
        weights: tuple[float, float, float] = (0.5, 0.25, 0.25),
        horizon_years: float = 10.0,
        owner_budgets: Mapping[str, Budget] | None = None,
        executor_budgets: Mapping[str, Budget] | None = None,
        owner_minimum: Mapping[str, float] | None = None,
    ) -> Problem:
        """A problem of what is given, checked; objectives that are not given gain nothing.

        Raises ``Fault`` for budgets and weights below 0 or not a number, weights that are all 0, a horizon of 0 years
        or less, and gains of another number of options.
        """
        made = cls(
            options=options,
            food=food or Coverage.nothing(options.count),
            areas=areas or Coverage.nothing(options.count),
            links=links or Links.nothing(),
            budget=budget,
            weights=weights,
            horizon_years=horizon_years,
            owner_budgets=dict(owner_budgets or {}),
            executor_budgets=dict(executor_budgets or {}),
            owner_minimum=dict(owner_minimum or {}),
        )
        _check(made)
        return made

    def values(self, chosen: Iterable[int]) -> Floats:
        """Value of each objective with the chosen options (row numbers), in its own unit, counted from the ground up;
        promised ones count as there."""
        promised = np.flatnonzero(self.options.lock == PROMISED).tolist()
        there = sorted({*promised, *chosen})
        return np.array([self.food.value(there), self.areas.value(there), self.links.value(there)])

    def gains(self, chosen: Iterable[int]) -> Floats:
        """What the chosen options add to each objective, in its own unit, beyond what is there or promised."""
        return self.values(chosen) - self.values([])

    def completed(self, chosen: Iterable[int]) -> list[int]:
        """Areas whose deficit is met with the plan, and was not without it."""
        short = self.areas.need[:, 0] - CENT
        promised = np.flatnonzero(self.options.lock == PROMISED).tolist()
        after = self.areas.reach(sorted({*promised, *chosen}))[0].ravel()
        before = self.areas.reach(promised)[0].ravel()
        # a cell of one season is an area: areas are made with one season
        done: list[int] = np.flatnonzero((after >= short) & (before < short)).tolist()
        return done

    def cost(self, chosen: Iterable[int]) -> Floats:
        """Euros of the chosen options: once, per year, total over the horizon; promised ones cost nothing."""
        paid = [option for option in chosen if self.options.lock[option] != PROMISED]
        once, yearly = self.options.one_off[paid].sum(), self.options.per_year[paid].sum()
        return np.array([once, yearly, once + self.horizon_years * yearly])


def fair_share(problem: Problem, share: float) -> dict[str, float]:
    """A minimum per owner: each gets ``share`` (0..1) of an equal part of the budget over the horizon.

    >>> options = Options.of(["a", "b"], ["a", "b"], [10.0, 10.0], owner=["north", "south"])
    >>> fair_share(Problem.of(options, Budget(one_off=100.0, per_year=0.0)), 0.5)
    {'north': 25.0, 'south': 25.0}
    """
    once, yearly, total = problem.budget.limits
    whole = min(total, once + problem.horizon_years * yearly)
    owners = sorted(set(problem.options.owner.tolist()) - {""})
    if not np.isfinite(whole):
        raise Fault("A fair share per owner needs a budget. Give the budgets of the plan.")
    return {owner: share * float(whole) / len(owners) for owner in owners}


def _check(problem: Problem) -> None:
    """Refuse what is no problem."""
    for name, budget in [
        ("the plan", problem.budget),
        *problem.owner_budgets.items(),
        *problem.executor_budgets.items(),
        *((owner, Budget(total=least)) for owner, least in problem.owner_minimum.items()),
    ]:
        for limit in budget.limits:
            if not limit >= 0:
                raise Fault("The budget of {name} is {budget}; it must be 0 or more.", name=name, budget=float(limit))
    weights = np.asarray(problem.weights, dtype=np.float64)
    if weights.shape != (3,) or not np.isfinite(weights).all() or (weights < 0).any() or not weights.sum() > 0:
        raise Fault("The weights of the objectives must be 0 or more, and at least one above 0.")
    if not 0 < problem.horizon_years < np.inf:
        raise Fault("The horizon is {years} years; it must be more than 0.", years=problem.horizon_years)
    for coverage in (problem.food, problem.areas):
        if len(coverage.row) != problem.options.count:
            raise Fault(
                "There are gains for {found} options, but {expected} options; these must match.",
                found=len(coverage.row),
                expected=problem.options.count,
            )
    if problem.areas.need.shape[1] != 1:
        raise Fault("The hectares of areas have no seasons.")
