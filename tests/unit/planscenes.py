"""Small planning problems drawn from a seed, and the best plan by trying every set of options."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from zoemzone_qgis.core.plan import MUST, NEVER, PROMISED, Budget, Chain, Coverage, Links, Options, Problem, areas

EUROS = 1e-6


@dataclass(frozen=True)
class Kind:
    """What the drawn problems hold."""

    options: int = 10
    cells: int = 4
    seasons: int = 2
    parts: bool = False
    nests: bool = False
    losses: bool = False
    chains: int = 2
    locks: bool = False
    pools: bool = False
    savings: bool = False


def drawn(seed: int, kind: Kind) -> Problem:
    """A problem from a seed."""
    rng = np.random.default_rng(seed)
    count = kind.options
    parcel = [f"p{number}" for number in np.sort(rng.integers(0, max(2, count // 2), count))]
    lock = np.zeros(count, dtype=int)
    if kind.locks:
        seen: set[str] = set()
        for option in rng.permutation(count).tolist():
            drawn_lock = int(rng.choice([0, 0, 0, MUST, NEVER, PROMISED]))
            if drawn_lock in (MUST, PROMISED) and parcel[option] in seen:
                continue
            lock[option] = drawn_lock
            if drawn_lock in (MUST, PROMISED):
                seen.add(parcel[option])
    yearly = rng.integers(-3 if kind.savings else 0, 6, count).astype(float)
    options = Options.of(
        [f"o{number}" for number in rng.permutation(count)],
        parcel,
        rng.integers(0, 20, count).astype(float),
        yearly,
        parts=[list(rng.choice(["whole", "edge", "points"], rng.integers(1, 3), replace=False)) for _ in parcel]
        if kind.parts
        else None,
        annual=rng.random(count) < 0.2,
        owner=rng.choice(["north", "south", ""], count).tolist(),
        executor=rng.choice(["farmer", "town"], count).tolist(),
        lock=lock,
        co_benefit=rng.integers(0, 3, count),
    )
    must = lock == MUST
    total = float(options.one_off[~must].sum())
    spare = float(options.one_off[must].sum()), float(np.maximum(options.per_year[must], 0).sum())
    budget = Budget(
        one_off=spare[0] + round(rng.uniform(0.2, 0.7) * total),
        per_year=None if rng.random() < 0.3 else spare[1] + round(float(rng.uniform(0.2, 0.7) * np.abs(yearly).sum())),
    )
    pools = {}
    if kind.pools:
        pools["owner_budgets"] = {"north": Budget(one_off=spare[0] + round(total * 0.2))}
        pools["executor_budgets"] = {"farmer": Budget(total=spare[0] + 10 * spare[1] + round(total * 0.8))}
    return Problem.of(
        options,
        budget,
        food=_food(rng, kind),
        areas=areas(
            rng.uniform(0.5, 3, 2),
            count,
            (rng.integers(0, count, count), rng.integers(0, 2, count), rng.uniform(0, 2, count)),
            options.annual,
        ),
        links=_links(rng, kind),
        **pools,
    )


def _food(rng: np.random.Generator, kind: Kind) -> Coverage:
    """Food at nests: half of the problems share footprints, half give every value."""
    count, shape = kind.options, (kind.cells, kind.seasons)
    need, present = rng.integers(2, 10, shape).astype(float), rng.integers(0, 8, shape).astype(float)
    nests = rng.integers(0, 3, kind.cells) / 2.0
    low = -2 if kind.losses else 0
    entries = rng.integers(1, 4) * count
    option, cell = rng.integers(0, count, entries), rng.integers(0, kind.cells, entries)
    nest = (rng.integers(0, count, count), rng.integers(0, kind.cells, count), rng.uniform(0, 1, count))
    if rng.random() < 0.5:
        additions = (option, cell, rng.integers(0, kind.seasons, entries), rng.integers(low, 6, entries).astype(float))
        return Coverage.from_additions(need, present, nests, count, additions, nest if kind.nests else ((), (), ()))
    row = rng.integers(-1, 4, count)
    cells = [np.sort(rng.choice(kind.cells, rng.integers(1, kind.cells + 1), replace=False)) for _ in range(4)]
    first = np.concatenate([[0], np.cumsum([len(one) for one in cells])])
    amount = rng.integers(low, 6, (count, kind.seasons)).astype(float)
    return Coverage.of(
        need,
        present,
        nests,
        (first, np.concatenate(cells), rng.uniform(0, 1, first[-1])),
        row,
        amount,
        rng.uniform(0, 1, first[-1]) if kind.nests else None,
        rng.uniform(0, 1, count) if kind.nests else None,
    )


def _links(rng: np.random.Generator, kind: Kind) -> Links:
    """Each gap with two chains of one to three members."""
    chains = [
        Chain(
            gap,
            tuple(
                tuple(rng.choice(kind.options, rng.integers(1, 3), replace=False).tolist())
                for _ in range(rng.integers(1, 4))
            ),
        )
        for gap in range(kind.chains)
        for _ in range(2)
    ]
    return Links.of(rng.integers(1, 5, kind.chains), chains, kind.options)


def allowed(problem: Problem, chosen: Sequence[int]) -> bool:
    """Whether a set of options keeps every rule, told from the problem alone."""
    options, there = problem.options, set(chosen)
    promised = set(np.flatnonzero(options.lock == PROMISED).tolist())
    if there & promised or there & set(np.flatnonzero(options.lock == NEVER).tolist()):
        return False
    if not set(np.flatnonzero(options.lock == MUST).tolist()) <= there:
        return False
    taken: set[tuple[str, str]] = set()
    for option in there | promised:
        parts = ("",) if options.parts is None else options.parts[option]
        land = {(str(options.parcel[option]), part) for part in parts}
        if taken & land:
            return False
        taken |= land
    for budget, inside in budgets(problem):
        if (problem.cost([option for option in sorted(there) if inside[option]]) > budget.limits + EUROS).any():
            return False
    return True


def budgets(problem: Problem) -> Iterator[tuple[Budget, list[bool]]]:
    """Each budget and which options draw from it."""
    options = problem.options
    yield problem.budget, [True] * options.count
    for names, given in ((options.owner, problem.owner_budgets), (options.executor, problem.executor_budgets)):
        for name, budget in given.items():
            yield budget, [one == name for one in names]


def every(problem: Problem) -> Iterator[tuple[int, ...]]:
    """Every set of options that is allowed."""
    for size in range(problem.options.count + 1):
        for chosen in itertools.combinations(range(problem.options.count), size):
            if allowed(problem, chosen):
                yield chosen


def score(problem: Problem, chosen: Sequence[int], full: np.ndarray) -> float:
    """The weighted gain of a set, counted from the ground up; ``full`` is what each objective is divided by."""
    gain = problem.gains(chosen)
    return sum(w * g / f for w, g, f in zip(problem.weights, gain, full, strict=True) if f > 1e-12)


def brute(problem: Problem, full: np.ndarray) -> float:
    """The best score of all sets."""
    return max(score(problem, chosen, full) for chosen in every(problem))
