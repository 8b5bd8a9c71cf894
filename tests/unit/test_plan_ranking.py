"""The order of a plan and its ranks over draws, beside an order that counts every gain from the ground up."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from zoemzone_qgis.core.plan import (
    MUST,
    NEVER,
    PROMISED,
    Budget,
    Chain,
    Links,
    Options,
    Problem,
    best_plan,
    stability,
)
from zoemzone_qgis.core.planning import order as order_module
from zoemzone_qgis.core.planning.order import PlanRanks

from .planscenes import Kind, drawn

KINDS = [
    Kind(options=12, cells=5),
    Kind(options=14, cells=4, nests=True),
    Kind(options=14, cells=4, nests=True, losses=True, parts=True, locks=True),
    Kind(options=12, cells=6, parts=True, chains=5, locks=True, savings=True),
]


def compatible(problem: Problem) -> list[int]:
    """As many options as go together, and what must be taken."""
    options = problem.options
    parts = options.parts or [("whole",)] * options.count
    held: set[tuple[str, str]] = set()
    rows = sorted(range(options.count), key=lambda row: (options.lock[row] not in (MUST, PROMISED), row))
    found = []
    for row in rows:
        mine = {(str(options.parcel[row]), part) for part in parts[row]}
        if options.lock[row] == NEVER or held & mine:
            continue
        held |= mine
        if options.lock[row] != PROMISED:
            found.append(row)
    return found


def by_hand(problem: Problem, chosen: list[int]) -> list[int]:
    """Ranks by counting the value of every set anew; ties by co-benefit, then by key."""
    options = problem.options
    must = [row for row in chosen if options.lock[row] == MUST]
    free = [row for row in range(options.count) if options.lock[row] == 0]
    scale = scale_of(problem, free + must)
    tie = sorted(range(options.count), key=lambda row: (-options.co_benefit[row], options.key[row]))
    place = {row: number for number, row in enumerate(tie)}
    euros = options.total(problem.horizon_years)
    floor = 1e-9 * np.abs(np.where(options.lock == PROMISED, 0, euros)).max()

    def value(rows: list[int]) -> float:
        return float(problem.values(rows) @ scale)

    done = sorted(must, key=lambda row: place[row])
    left = [row for row in chosen if row not in done]
    links = problem.links
    while left:
        steps = [(value([*done, row]) - value(done), (row,)) for row in left]
        shut = links.closed([*done, *np.flatnonzero(options.lock == PROMISED).tolist()])
        for chain in links.chains:
            missing = missing_of(problem, chain, done, left, euros, place)
            if chain.gap not in shut and len(missing) > 1:
                steps.append((value([*done, *missing]) - value(done), missing))
        ranked = [
            (-float(f"{gain / max(sum(euros[row] for row in rows), floor):.9g}"), min(place[row] for row in rows), rows)
            for gain, rows in steps
            if gain > 1e-11
        ]
        if not ranked:
            break
        best = min(ranked, key=lambda step: step[:2])[2]
        done += best
        left = [row for row in left if row not in best]
    if left and abs(value([*done, *left]) - value(done)) > 1e-9:
        done += sorted(left, key=lambda row: place[row])
    return [done.index(row) + 1 if row in done else len(chosen) for row in chosen]


def missing_of(problem, chain, done, left, euros, place):  # type: ignore[no-untyped-def]
    """What is missing of a chain, of each member the cheapest; nothing where it cannot be closed with the plan."""
    there = {*done, *np.flatnonzero(problem.options.lock == PROMISED).tolist()}
    members = (tuple(sorted(member)) for member in chain.members)
    add: list[int] = []
    for member in sorted(members, key=lambda one: [order_key(problem, row) for row in one]):
        if there.intersection(member) or set(add).intersection(member):
            continue
        able = [row for row in member if row in left]
        if not able:
            return ()
        add.append(min(able, key=lambda row: (euros[row], place[row])))
    return tuple(add)


def order_key(problem: Problem, row: int) -> tuple[str, str]:
    return str(problem.options.parcel[row]), str(problem.options.key[row])


def scale_of(problem: Problem, able: list[int]) -> np.ndarray:
    """The weights, each divided by what all options bring: checked elsewhere, so taken from a plan."""
    full = best_plan(problem).full
    return np.where(full > 1e-12, np.array(problem.weights) / np.where(full > 1e-12, full, 1.0), 0.0)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("seed", range(12))
def test_ranks_are_those_of_an_order_counted_from_the_ground_up(kind: Kind, seed: int) -> None:
    problem = replace(drawn(seed, kind), budget=Budget(), owner_budgets={}, executor_budgets={})
    chosen = compatible(problem)
    assert PlanRanks(problem, chosen).of(problem).tolist() == by_hand(problem, chosen)


@pytest.mark.parametrize("kind", KINDS)
def test_a_draw_has_the_ranks_that_it_would_have_by_itself(kind: Kind) -> None:
    kind = replace(kind, options=36)
    problem = replace(drawn(3, kind), budget=Budget(), owner_budgets={}, executor_budgets={})
    chosen = compatible(problem)

    def draw(number: int) -> Problem:
        rng = np.random.default_rng(number)
        options = replace(problem.options, one_off=problem.options.one_off * rng.uniform(0.5, 1.5, kind.options))
        amount = problem.food.amount * rng.uniform(0.5, 1.5, (kind.options, 1))
        return replace(problem, options=options, food=replace(problem.food, amount=amount))

    found = stability(problem, chosen, draw, 15, with_plans=False).ranks
    assert found.tolist() == [PlanRanks(draw(number), chosen).of(draw(number)).tolist() for number in range(15)]
    assert found.tolist() == [by_hand(draw(number), chosen) for number in range(15)]
    assert len(np.unique(found, axis=0)) > 1


@pytest.mark.parametrize("kind", KINDS[:3])
@pytest.mark.parametrize("seed", range(6))
def test_the_plan_itself_is_in_that_order(kind: Kind, seed: int) -> None:
    problem = replace(drawn(seed, kind), owner_budgets={}, executor_budgets={}, budget=Budget(total=150.0))
    if (problem.options.lock == MUST).any():
        problem = replace(problem, budget=Budget())
    plan = best_plan(problem)
    assert by_hand(problem, list(plan.chosen)) == list(range(1, len(plan.chosen) + 1))


def test_very_large_plans_have_fewer_draws(monkeypatch: pytest.MonkeyPatch) -> None:
    problem = replace(drawn(1, KINDS[0]), budget=Budget())
    chosen = compatible(problem)
    meetings = PlanRanks(problem, chosen).meetings
    assert meetings > 0
    monkeypatch.setattr(order_module, "MOST_DRAWN", meetings * 30 + 1)
    assert len(stability(problem, chosen, lambda number: problem, 50, with_plans=False).ranks) == 30
    assert len(stability(problem, chosen, lambda number: problem, 25, with_plans=False).ranks) == 25
    monkeypatch.setattr(order_module, "MOST_DRAWN", 1)
    assert len(stability(problem, chosen, lambda number: problem, 50, with_plans=False).ranks) == 20
    assert len(stability(problem, chosen, lambda number: problem, 5, with_plans=False).ranks) == 5


@pytest.mark.parametrize("seed", range(20))
def test_an_empty_plan_is_proven_to_be_the_best_or_filled(seed: int) -> None:
    """Chains only, and a budget that lies about the least that any costs."""
    rng = np.random.default_rng(seed)
    count = 9
    cost = rng.integers(5, 20, count).astype(float)
    chains = [Chain.of_options(gap, rng.choice(count, 3, replace=False).tolist()) for gap in (0, 0, 1, 1)]
    least = min(cost[[member[0] for member in chain.members]].sum() for chain in chains)
    options = Options.of([f"o{one}" for one in range(count)], [f"p{one}" for one in range(count)], cost)
    for spare in (-0.5, 0.0):
        links = Links.of([1.0, 3.0], chains, count)
        plan = best_plan(Problem.of(options, Budget(one_off=least + spare), links=links))
        assert bool(plan.chosen) == (spare == 0.0)
        if not plan.chosen:
            assert (plan.score, plan.bound, plan.distance) == (0.0, 0.0, 0.0)
