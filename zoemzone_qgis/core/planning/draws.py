"""Uncertain gains, costs and reach, drawn anew: what the ranks of a plan are tried on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import ArrayLike

from ..errors import Fault
from .coverage import Coverage
from .options import MUST, Flags, Floats, Ints
from .problem import Budget, Problem

VALUE_DOUBT = 0.4
"""Share by which values of the tables may be off: that of the contract for values without a spread of their own."""
REACHES = (0.5, 1.0, 1.5)
"""The radius may be off by half (E; the contract says so of alpha: here food counts within a disc, so its radius)."""
REACH_CHANCE = (0.125, 0.75, 0.125)
"""Chance of each: a triangle from 0.5 to 1.5 around 1, rounded to the nearest of the three."""
TOP, GOOD, POSSIBLE = "top", "good", "possible"
SURE = 0.95
_ANY = ""


def triangular(chance: ArrayLike, low: ArrayLike, mode: ArrayLike, high: ArrayLike) -> Floats:
    """The value that a triangular distribution stays below with a chance (0..1).

    Its density rises from ``low`` to ``mode`` and falls to ``high``.
    ``low + sqrt(u (high - low)(mode - low))`` for u up to (mode - low) / (high - low), else the same from above.

    >>> triangular([0.0, 0.5, 1.0], 0.6, 1.0, 1.4).round(6).tolist(), float(triangular(0.3, 2.0, 2.0, 2.0))
    ([0.6, 1.0, 1.4], 2.0)
    """
    u, a, c, b = np.broadcast_arrays(*(np.asarray(one, dtype=np.float64) for one in (chance, low, mode, high)))
    width = b - a
    at_mode = np.divide(c - a, width, out=np.zeros_like(width), where=width > 0)
    rising = a + np.sqrt(u * width * (c - a))
    falling = b - np.sqrt((1.0 - u) * width * (b - c))
    found: Floats = np.where(width > 0, np.where(u <= at_mode, rising, falling), c)
    return found


@dataclass(frozen=True)
class Doubt:
    """What is uncertain of options (n): ``measure`` and the classes of ``land`` that each is done on (m2 by class),
    ``gain_ha`` and the ``one_off`` and ``per_year`` costs as (3, n): low, mean, high. Make it with ``of``.

    The mean is the likeliest value. One draw holds for a measure on a class: what does better there than the table says
    does so on every parcel, in food, nests and habitat alike. One draw holds for the prices of a measure.
    """

    gain_ha: Floats
    one_off: Floats
    per_year: Floats
    owner: Ints
    pair: Ints
    part: Floats
    measure: Ints
    pairs: int
    measures: int

    @classmethod
    def of(
        cls,
        measure: Sequence[str],
        land: Sequence[Mapping[str, float]],
        gain_ha: ArrayLike,
        one_off: ArrayLike,
        per_year: ArrayLike,
    ) -> Doubt:
        """What is given, checked: three rows each, a missing low or high (NaN) is the mean.

        Raises ``Fault`` where a low lies above its mean or a high below it.
        """
        names, number = np.unique(np.asarray([str(one) for one in measure], dtype=np.str_), return_inverse=True)
        entries = [
            (option, (str(measure[option]), name), size)
            for option, classes in enumerate(land)
            for name, size in (sorted(classes.items()) or [(_ANY, 1.0)])
        ]
        keys = {key: place for place, key in enumerate(sorted({key for _, key, _ in entries}))}
        owner = np.array([option for option, _, _ in entries], dtype=np.int64)
        size = np.array([max(size, 0.0) for _, _, size in entries], dtype=np.float64)
        total = np.bincount(owner, size, len(land))
        alike = 1.0 / np.maximum(np.bincount(owner, minlength=len(land)), 1)
        some = total[owner] > 0
        part = np.where(some, size / np.where(some, total[owner], 1.0), alike[owner])
        return cls(
            _three(gain_ha, len(measure), "gain_ha"),
            _three(one_off, len(measure), "cost_one_off"),
            _three(per_year, len(measure), "cost_per_year"),
            owner,
            np.array([keys[key] for _, key, _ in entries], dtype=np.int64),
            part,
            np.asarray(number, dtype=np.int64).reshape(-1),
            len(keys),
            len(names),
        )

    def over_classes(self, values: Floats) -> Floats:
        """The mean of values per (option, class) over the land of each option."""
        total: Floats = np.bincount(self.owner, self.part * values, self.gain_ha.shape[1]).astype(np.float64)
        return total


def _three(given: ArrayLike, count: int, field: str) -> Floats:
    """Low, mean and high (3, n)."""
    rows = np.array(given, dtype=np.float64).reshape(3, count)
    rows[[0, 2]] = np.where(np.isnan(rows[[0, 2]]), rows[1], rows[[0, 2]])
    slack = 1e-6 * np.maximum(np.abs(rows[1]), 1.0)
    if (rows[0] > rows[1] + slack).any() or (rows[2] < rows[1] - slack).any():
        raise Fault(
            "The low {field} of an option lies above its mean, or the high one below it. Correct it.", field=field
        )
    rows[0], rows[2] = np.minimum(rows[0], rows[1]), np.maximum(rows[2], rows[1])
    return rows


class Draws:
    """Problems with drawn values, for ``stability``: call it with the number of a draw.

    Per draw: food and nest value of options x a triangle of 0.6 to 1.4 around 1, hectares by a triangle between low and
    high (areas x drawn / mean), costs by a triangle between low and high, and one of three radii. ``foods`` are the
    objective at the radii x ``REACHES``; without them the radius stays. What an option does on several classes is the
    mean over its land. Importance of gaps is not drawn. Budgets grow where what must be taken would not fit them.
    The same ``seed`` (NumPy's ``default_rng`` of seed and number) gives the same draws, whatever the order of options.

    >>> from zoemzone_qgis.core.plan import Budget, Options, areas
    >>> options = Options.of("ab", "ab", [10.0, 20.0])
    >>> problem = Problem.of(options, Budget(), areas=areas([9.0], 2, ([0], [0], [2.0])))
    >>> gain, once = [[1, 1], [2, 2], [3, 3]], [[8, 16], [10, 20], [12, 24]]
    >>> doubt = Doubt.of(["M01", "M01"], [{}, {}], gain, once, [[0, 0]] * 3)
    >>> drawn = Draws(problem, doubt, seed=1)(0)
    >>> bool(np.isclose(drawn.options.one_off[1], 2 * drawn.options.one_off[0])), bool(1 <= drawn.gains([0])[1] <= 3)
    (True, True)
    """

    def __init__(self, problem: Problem, doubt: Doubt, foods: Sequence[Coverage] | None = None, seed: int = 0) -> None:
        count = problem.options.count
        if doubt.gain_ha.shape[1] != count or (foods is not None and len(foods) != len(REACHES)):
            raise Fault(
                "There are gains for {found} options, but {expected} options; these must match.",
                found=doubt.gain_ha.shape[1],
                expected=count,
            )
        self.problem, self.doubt, self.seed = problem, doubt, seed
        self._foods = foods

    def __call__(self, number: int) -> Problem:
        """The problem of one draw."""
        rng = np.random.default_rng([self.seed, number])
        problem, doubt = self.problem, self.doubt
        on_land, prices = rng.random(doubt.pairs)[doubt.pair], rng.random(doubt.measures)[doubt.measure]
        reach = int(rng.choice(len(REACHES), p=REACH_CHANCE))
        value = doubt.over_classes(triangular(on_land, 1 - VALUE_DOUBT, 1.0, 1 + VALUE_DOUBT))
        low, mean, high = doubt.gain_ha[:, doubt.owner]
        hectares = doubt.over_classes(triangular(on_land, low, mean, high))
        some = doubt.gain_ha[1] > 0
        ratio = np.where(some, hectares / np.where(some, doubt.gain_ha[1], 1.0), 1.0)
        options = replace(
            problem.options,
            one_off=triangular(prices, *doubt.one_off),
            per_year=triangular(prices, *doubt.per_year),
        )
        food = problem.food if self._foods is None else self._foods[reach]
        nests = None if food.nest_amount is None else food.nest_amount * value
        areas = replace(problem.areas, amount=problem.areas.amount * ratio[:, None])
        drawn = replace(
            problem,
            options=options,
            food=replace(food, amount=food.amount * value[:, None], nest_amount=nests),
            areas=areas,
        )
        return _with_room(drawn)


def _with_room(problem: Problem) -> Problem:
    """The same problem, its budgets as large as what must be taken at least."""
    options = problem.options
    must = options.lock == MUST
    if not must.any():
        return problem

    def wide(budget: Budget, inside: Flags) -> Budget:
        chosen = np.flatnonzero(must & inside)
        spent = problem.cost(chosen.tolist())
        limits = np.maximum(budget.limits, spent)
        return Budget(*(None if np.isinf(limit) else float(limit) for limit in limits))

    return replace(
        problem,
        budget=wide(problem.budget, np.ones(options.count, dtype=bool)),
        owner_budgets={name: wide(one, options.owner == name) for name, one in problem.owner_budgets.items()},
        executor_budgets={name: wide(one, options.executor == name) for name, one in problem.executor_budgets.items()},
    )


def rank_classes(ranks: Floats) -> list[str]:
    """The class of each option of a plan by its ranks (draws, options) over the draws (E).

    top: in at least 95 % of the draws in the first third of the plan (rounded up); good: in more than half of the draws
    in the first two thirds; possible: the rest.

    >>> rank_classes(np.array([[1, 2, 3], [1, 3, 2], [1, 2, 3]]))
    ['top', 'good', 'possible']
    """
    count = ranks.shape[1]
    first = (ranks <= np.ceil(count / 3)).mean(axis=0)
    second = (ranks <= np.ceil(2 * count / 3)).mean(axis=0)
    return [
        TOP if most >= SURE - 1e-9 else GOOD if half > 0.5 else POSSIBLE
        for most, half in zip(first.tolist(), second.tolist(), strict=True)
    ]
