"""Rules that every plan keeps: order of rows, locks, budgets, owners; and what is told of a plan."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

from zoemzone_qgis.core.errors import Cancelled, Fault
from zoemzone_qgis.core.plan import (
    MUST,
    NEVER,
    PROMISED,
    Budget,
    Chain,
    Coverage,
    Links,
    Options,
    Problem,
    Rescore,
    areas,
    best_plan,
    curve,
    fair_share,
    phased,
    replaceable,
    stability,
)  # fmt: skip
from zoemzone_qgis.core.planning import bulk, greedy, search
from zoemzone_qgis.core.progress import Progress

from .planscenes import Kind, allowed, drawn, score

WIDE = Kind(options=60, cells=12, seasons=3, chains=5)
EVERYTHING = Kind(options=40, cells=8, parts=True, nests=True, losses=True, locks=True, pools=True, chains=4)


def shuffled(problem: Problem, seed: int) -> tuple[Problem, np.ndarray]:
    """The problem with its options, gaps, chains and cells in another order; and which row each row was."""
    rng = np.random.default_rng(seed)
    row = rng.permutation(problem.options.count)
    place = np.argsort(row)
    old = problem.options
    options = Options.of(
        old.key[row], old.parcel[row], old.one_off[row], old.per_year[row],
        parts=None if old.parts is None else [old.parts[one][::-1] for one in row],
        annual=old.annual[row], owner=old.owner[row].tolist(), executor=old.executor[row].tolist(),
        lock=old.lock[row], co_benefit=old.co_benefit[row],
    )  # fmt: skip

    def turned(coverage: Coverage) -> Coverage:
        cells = rng.permutation(len(coverage.need))
        number = np.argsort(cells)
        return dataclasses.replace(
            coverage, need=coverage.need[cells], present=coverage.present[cells], nests=coverage.nests[cells],
            cell=number[coverage.cell].astype(np.int32), row=coverage.row[row], amount=coverage.amount[row],
            nest_amount=None if coverage.nest_amount is None else coverage.nest_amount[row],
        )  # fmt: skip

    chains = [
        Chain(one.gap, tuple(tuple(place[list(member)].tolist()) for member in one.members[::-1]))
        for one in problem.links.chains
    ]
    links = Links.of(problem.links.importance, [chains[one] for one in rng.permutation(len(chains))], old.count)
    made = dataclasses.replace(
        problem, options=options, food=turned(problem.food), areas=turned(problem.areas), links=links
    )
    return made, row


@pytest.mark.parametrize("solver", ["greedy", "exact"])
@pytest.mark.parametrize(("seed", "kind"), [(0, WIDE), (1, WIDE), (2, EVERYTHING), (3, Kind(chains=0))])
def test_the_order_of_the_rows_does_not_matter(solver: str, seed: int, kind: Kind) -> None:
    problem = drawn(seed, kind)
    plan = best_plan(problem, solver)
    other, row = shuffled(problem, seed)
    again = best_plan(other, solver)
    assert [row[one] for one in again.chosen] == list(plan.chosen)
    assert again.gain == pytest.approx(plan.gain, abs=1e-9)
    assert again.bound == pytest.approx(plan.bound, abs=1e-6)


def equals(count: int, co_benefit: list[float], keys: list[str], budget: float) -> Problem:
    """Options that gain and cost the same."""
    rows = list(range(count))
    options = Options.of(keys, keys, [10.0] * count, co_benefit=co_benefit)
    return Problem.of(options, Budget(one_off=budget), areas=areas([100.0], count, (rows, [0] * count, [1.0] * count)))


@pytest.mark.parametrize("solver", ["greedy", "exact"])
def test_ties_go_to_the_higher_co_benefit_then_to_the_key(solver: str) -> None:
    problem = equals(4, [0, 1, 0, 1], ["d", "c", "b", "a"], 30)
    assert [problem.options.key[one] for one in best_plan(problem, solver).chosen] == ["a", "c", "b"]


@pytest.mark.parametrize("seed", range(4))
def test_greedy_is_close_to_exact_and_every_budget_is_kept(seed: int) -> None:
    for kind in (WIDE, EVERYTHING):
        problem = drawn(seed, kind)
        greedy_plan, exact = best_plan(problem), best_plan(problem, "exact", gap=0.0, time_limit=20)
        for plan in (greedy_plan, exact):
            assert allowed(problem, plan.chosen)
            assert plan.score == pytest.approx(score(problem, plan.chosen, plan.full), abs=1e-9)
            assert plan.bound >= exact.score - 1e-9
        assert exact.score >= greedy_plan.score - 1e-9
        assert greedy_plan.score >= 0.95 * exact.score


# ---- locks -------------------------------------------------------------------------------------
def locked(*locks: int, budget: float = 100.0) -> Problem:
    """Three options on two parcels: a1 and a2 exclude each other."""
    options = Options.of(["a1", "a2", "b1"], ["a", "a", "b"], [10.0, 20.0, 30.0], lock=list(locks))
    return Problem.of(options, Budget(one_off=budget), areas=areas([100.0], 3, ([0, 1, 2], [0, 0, 0], [5.0, 9.0, 7.0])))


@pytest.mark.parametrize("solver", ["greedy", "exact"])
def test_locks(solver: str) -> None:
    assert set(best_plan(locked(0, 0, 0), solver).chosen) == {1, 2}
    assert set(best_plan(locked(MUST, 0, 0), solver).chosen) == {0, 2}
    assert set(best_plan(locked(0, NEVER, 0), solver).chosen) == {0, 2}
    promised = best_plan(locked(PROMISED, 0, 0, budget=30), solver)
    assert promised.chosen == (2,)  # its land is taken, its gain is there already, and it costs nothing
    assert promised.gain.tolist() == [0, 7, 0]
    assert promised.cost.tolist() == [30, 0, 30]


@pytest.mark.parametrize("locks", [(MUST, MUST, 0), (MUST, PROMISED, 0), (PROMISED, PROMISED, 0)])
def test_locks_that_conflict_are_named(locks: tuple[int, ...]) -> None:
    with pytest.raises(Fault, match="a1 and a2 are both locked"):
        best_plan(locked(*locks))


def test_what_must_be_taken_and_costs_too_much_is_named() -> None:
    with pytest.raises(Fault, match=r"\(a1, b1\) cost 40.0 euros, more than the one-off budget of 39.0"):
        best_plan(locked(MUST, 0, MUST, budget=39))


def test_bad_options_are_refused() -> None:
    for facts, said in (
        ({"one_off": [-1.0, 1.0]}, "option a is -1.0, below 0"),
        ({"one_off": [1.0, float("nan")]}, "Option 2 of the layer of options has no one-off cost"),
        ({"one_off": ["much", 1.0]}, "one-off cost of an option is not a number"),
        ({"one_off": [1.0, 1.0, 1.0]}, "one-off cost has 3 values for 2 options"),
        ({"one_off": [1.0, 1.0], "per_year": [0.0, float("inf")]}, "has no cost per year"),
        ({"one_off": [1.0, 1.0], "lock": [0, 7]}, "lock of option b is none of"),
    ):
        with pytest.raises(Fault, match=said):
            Options.of(["a", "b"], ["p", "q"], **facts)
    with pytest.raises(Fault, match="option a stands twice"):
        Options.of(["a", "a"], ["p", "q"], [1.0, 1.0])
    with pytest.raises(Fault, match="at least one above 0"):
        Problem.of(Options.of(["a"], ["p"], [1.0]), Budget(), weights=(0.0, 0.0, 0.0))
    with pytest.raises(Fault, match="horizon is 0 years"):
        Problem.of(Options.of(["a"], ["p"], [1.0]), Budget(), horizon_years=0)


# ---- owners ------------------------------------------------------------------------------------
@pytest.mark.parametrize("solver", ["greedy", "exact"])
def test_a_minimum_per_owner(solver: str) -> None:
    keys = ["n1", "n2", "s1", "s2"]
    options = Options.of(keys, keys, [10.0] * 4, owner=["north", "north", "south", "south"])
    gains = areas([100.0], 4, ([0, 1, 2, 3], [0] * 4, [9.0, 8.0, 2.0, 1.0]))
    free = Problem.of(options, Budget(one_off=20.0, per_year=0.0), areas=gains)
    assert set(best_plan(free, solver).chosen) == {0, 1}
    assert fair_share(free, 1.0) == {"north": 10.0, "south": 10.0}
    shared = dataclasses.replace(free, owner_minimum=fair_share(free, 1.0))
    assert set(best_plan(shared, solver).chosen) == {0, 2}
    too_much = dataclasses.replace(free, owner_minimum={"south": 1000.0})
    assert set(best_plan(too_much, solver).chosen) == {2, 3}


# ---- what is told of a plan ----------------------------------------------------------------------
@pytest.mark.parametrize("kind", [WIDE, EVERYTHING])
def test_more_budget_never_gains_less(kind: Kind) -> None:
    problem = drawn(5, kind)
    plan = best_plan(problem)
    points = curve(problem, (0.1, 0.3, 0.6, 1.0, 1.4, 2.0, 5.0), plan.chosen)
    scores = [point.score for point in points]
    assert scores == sorted(scores)
    for point in points:
        at = dataclasses.replace(
            problem, budget=problem.budget.times(point.factor),
            owner_budgets={name: one.times(point.factor) for name, one in problem.owner_budgets.items()},
            executor_budgets={name: one.times(point.factor) for name, one in problem.executor_budgets.items()},
        )  # fmt: skip
        assert allowed(at, point.chosen)
        assert point.score == pytest.approx(score(problem, point.chosen, plan.full), abs=1e-9)
    assert next(point.score for point in points if point.factor == 1.0) >= plan.score - 1e-9


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("kind", [WIDE, EVERYTHING])
def test_a_change_counted_locally_equals_a_full_recount(kind: Kind, seed: int) -> None:
    problem, rng = drawn(seed, kind), np.random.default_rng(seed)
    rescore = Rescore(problem)
    free = np.flatnonzero(problem.options.lock == 0)
    for _ in range(40):
        before = set(rescore.chosen)
        option = int(rng.choice(free))
        try:
            add, remove = ([], [option]) if option in before else ([option], [])
            told = rescore.change(add, remove)
        except Fault:
            continue  # a partner has promised something else there
        rescore.apply(add, remove)
        after = rescore.chosen
        assert (option in after) != (option in before)
        assert told == pytest.approx(problem.values(after) - problem.values(before), abs=1e-9)
        assert rescore.gain == pytest.approx(problem.gains(after), abs=1e-9)


def test_what_is_lost_without_each_choice() -> None:
    problem = drawn(1, WIDE)
    plan = best_plan(problem)
    for option, lost in zip(plan.chosen, plan.lost_each, strict=True):
        rest = [one for one in plan.chosen if one != option]
        assert lost == pytest.approx(plan.gain - problem.gains(rest), abs=1e-9)
    found = replaceable(problem, plan.chosen)
    assert not found.is_approximate
    assert (found.loss >= 0).all()
    assert (found.loss * plan.score <= plan.lost_each @ (np.array(problem.weights) / plan.full) + 1e-9).all()


def test_how_replaceable_is_estimated_in_large_plans(monkeypatch: pytest.MonkeyPatch) -> None:
    problem = drawn(2, WIDE)
    plan = best_plan(problem)
    counted = replaceable(problem, plan.chosen).loss
    monkeypatch.setattr("zoemzone_qgis.core.planning.doubt.MOST_TRIED", 0)
    estimated = replaceable(problem, plan.chosen)
    assert estimated.is_approximate
    assert np.corrcoef(counted, estimated.loss)[0, 1] > 0.5


def test_stability_over_draws() -> None:
    """An option that is far better keeps its rank; two that are alike change places."""

    def problem(gains: np.ndarray) -> Problem:
        options = Options.of("abcd", "abcd", [1.0] * 4)
        return Problem.of(options, Budget(one_off=3), areas=areas([1e3], 4, ([0, 1, 2, 3], [0] * 4, gains)))

    def draw(number: int) -> Problem:
        return problem(np.array([50, 10, 10, 1]) + np.random.default_rng(number).uniform(-2, 2, 4))

    plan = best_plan(problem(np.array([50.0, 10.1, 10.0, 1.0])))
    found = stability(problem(np.array([50.0, 10.1, 10.0, 1.0])), plan.chosen, draw, 40)
    assert plan.chosen == (0, 1, 2)
    assert found.rank_low.tolist() == [1, 2, 2]
    assert found.rank_high.tolist() == [1, 3, 3]
    assert found.share_top.tolist() == [1, 0, 0]
    assert found.share_chosen is not None
    assert found.share_chosen.tolist() == [1, 1, 1]


def test_years() -> None:
    problem = drawn(0, WIDE)
    plan = best_plan(problem)
    each = problem.budget.one_off / 4
    year = phased(problem, plan.chosen, [each] * 4)
    cost = problem.options.one_off[list(plan.chosen)]
    assert (year > 0).all()
    for number in range(1, 5):
        assert cost[year <= number].sum() <= number * each + 1e-6
    assert phased(problem, plan.chosen, [0.0, 0.0])[cost > 0].max(initial=0) == 0
    with pytest.raises(Fault, match="budget of each year"):
        phased(problem, plan.chosen, [-1.0])


# ---- solvers that do not end as they should ------------------------------------------------------
class Stopped(Progress):
    """Stopped from the beginning, or once so many looks have been taken."""

    def __init__(self, looks: int = 0) -> None:
        self.looks = looks

    def stopped(self) -> bool:
        self.looks -= 1
        return self.looks < 0


def test_the_greedy_solver_hears_a_cancel() -> None:
    with pytest.raises(Cancelled):
        best_plan(drawn(0, WIDE), progress=Stopped())


def test_without_a_solver_or_time_the_greedy_plan_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    problem = drawn(0, WIDE)
    plan = best_plan(problem)
    late = best_plan(problem, "exact", time_limit=0.0, gap=0.0)
    monkeypatch.setattr("zoemzone_qgis.core.planning.exact.has_solver", lambda: False)
    without = best_plan(problem, "exact", gap=0.0)
    assert (late.status, without.status) == ("time", "unavailable")
    for other in (late, without):
        assert other.chosen == plan.chosen
        assert other.bound >= plan.score


def test_a_cancel_before_the_exact_solver_gives_the_greedy_plan() -> None:
    problem = drawn(0, WIDE)

    class Late(Progress):
        """Stopped once the exact solver is at its beginning."""

        def stopped(self) -> bool:
            return self.seen

        seen = False

        def show(self, fraction: float) -> None:
            self.seen = fraction >= 0.8

    plan = best_plan(problem, "exact", gap=0.0, progress=Late())
    assert plan.status == "cancelled"
    assert plan.chosen == best_plan(problem).chosen
    assert plan.bound >= plan.score


# ---- many parcels ------------------------------------------------------------------------------
@pytest.mark.parametrize("with_nests", [False, True])
def test_rounds_of_many_choices_are_as_good(monkeypatch: pytest.MonkeyPatch, with_nests: bool) -> None:
    """The choice of many at once, forced on a middling problem, against the choice one by one."""
    rng = np.random.default_rng(4)
    parcels, kinds, cells = 300, 4, 150
    first = np.arange(parcels + 1) * 3
    cell = np.concatenate([np.sort(rng.choice(cells, 3, replace=False)) for _ in range(parcels)])
    count = parcels * kinds
    nest = {"nest_share": rng.uniform(0, 1, parcels * 3), "nest_amount": rng.uniform(0, 0.2, count)}
    food = Coverage.of(
        np.full((cells, 2), 5.0), rng.uniform(0, 4, (cells, 2)), rng.uniform(0, 1, cells),
        (first, cell, rng.uniform(0, 1, parcels * 3)), np.repeat(np.arange(parcels), kinds),
        rng.uniform(0, 3, (count, 2)), **(nest if with_nests else {}),
    )  # fmt: skip
    options = Options.of(np.arange(count), np.repeat(np.arange(parcels), kinds), rng.uniform(5, 20, count))
    links = Links.of([1.0, 2.0], [Chain.of_options(0, [3, 9, 21]), Chain.of_options(1, [40, 81])], count)
    near = areas([9.0], count, (np.arange(0, count, 50), np.zeros(count // 50, int), rng.uniform(0, 1, count // 50)))
    problem = Problem.of(options, Budget(one_off=600.0), food=food, links=links, areas=near)
    monkeypatch.setattr(search, "TRIES", 0)
    slow = best_plan(problem)
    for module in (greedy, search):
        monkeypatch.setattr(module, "MANY", 100)
    monkeypatch.setattr(bulk, "ONE_A_ROUND", 5)
    used = []
    chosen_by = bulk.BulkGreedy._choose
    monkeypatch.setattr(bulk.BulkGreedy, "_choose", lambda *given: used.append(1) or chosen_by(*given))
    fast = best_plan(problem)
    assert used
    assert allowed(problem, fast.chosen)
    assert fast.gain == pytest.approx(problem.gains(fast.chosen), abs=1e-9)
    assert fast.score >= 0.995 * slow.score
    assert fast.bound >= slow.score
    assert fast.score >= 0.95 * fast.bound
