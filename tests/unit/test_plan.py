"""Plans under a budget: both solvers and the bound against every set of options, known traps, rules and order."""

from __future__ import annotations

import numpy as np
import pytest

from zoemzone_qgis.core.errors import Fault
from zoemzone_qgis.core.network import Decay, PatchGraph, connectivity, integral
from zoemzone_qgis.core.plan import Budget, Chain, Coverage, Links, Options, Problem, areas, best_plan
from zoemzone_qgis.core.steppingstones import Crossing, close_gap
from zoemzone_qgis.core.steppingstones import Table as Spans

from .planscenes import Kind, allowed, brute, drawn, score

KINDS = {
    "plain": Kind(chains=0),
    "chains": Kind(),
    "parts": Kind(parts=True),
    "nests": Kind(nests=True),
    "losses": Kind(losses=True, nests=True),
    "locks": Kind(locks=True),
    "pools": Kind(pools=True),
    "savings": Kind(savings=True),
    "all": Kind(parts=True, nests=True, losses=True, locks=True, pools=True, savings=True, chains=3),
}
SOLVERS = ("greedy", "exact")


@pytest.mark.parametrize("name", KINDS)
@pytest.mark.parametrize("seed", range(4))
def test_both_solvers_and_the_bound_against_every_set(name: str, seed: int) -> None:
    problem = drawn(seed, KINDS[name])
    greedy, exact = best_plan(problem), best_plan(problem, "exact", gap=0.0)
    best = brute(problem, greedy.full)
    for plan in (greedy, exact):
        assert allowed(problem, plan.chosen)
        assert plan.score == pytest.approx(score(problem, plan.chosen, plan.full), abs=1e-9)
        assert plan.gain == pytest.approx(problem.gains(plan.chosen), abs=1e-9)
        assert plan.gain_each.sum(axis=0) == pytest.approx(plan.gain, abs=1e-9)
        assert plan.score <= best + 1e-9
        assert plan.bound >= best - 1e-9
    assert exact.status == "optimal"
    assert exact.score == pytest.approx(best, abs=1e-6)
    assert greedy.score >= 0.9 * best - 1e-9


def test_the_bound_of_the_exact_solver_stands_above_its_tolerance() -> None:
    """Here HiGHS tells a bound that lies 6e-8 below the best plan."""
    problem = drawn(148, KINDS["all"])
    plan = best_plan(problem, "exact", gap=0.0)
    assert plan.bound >= brute(problem, plan.full)


def single(costs: list[float], gains: list[float], budget: float) -> Problem:
    """Options on parcels of their own that earn hectares for one large area."""
    names = [f"o{number}" for number in range(len(costs))]
    numbers = list(range(len(costs)))
    earned = areas([1e6], len(costs), (numbers, [0] * len(costs), gains))
    return Problem.of(Options.of(names, names, costs), Budget(one_off=budget), areas=earned)


# ---- known traps -------------------------------------------------------------------------------
@pytest.mark.parametrize("solver", SOLVERS)
def test_knapsack_trap(solver: str) -> None:
    """By gain per euro one would take 60 and 100; the best is 100 and 120."""
    plan = best_plan(single([10, 20, 30], [60, 100, 120], 50), solver)
    assert sorted(plan.chosen) == [1, 2]
    assert plan.gain.tolist() == [0, 220, 0]


@pytest.mark.parametrize("solver", SOLVERS)
def test_coverage_trap(solver: str) -> None:
    """P1 covers {1,2,3,4}, P2 {1,3,5}, P3 {2,4,6}; of two picks P2 and P3 cover all six."""
    covers = [[0, 1, 2, 3], [0, 2, 4], [1, 3, 5]]
    option = [number for number, cells in enumerate(covers) for _ in cells]
    cell = [one for cells in covers for one in cells]
    food = Coverage.from_additions(np.ones(6), np.zeros(6), 1.0, 3, (option, cell, [0] * 10, [1.0] * 10))
    plan = best_plan(Problem.of(Options.of("abc", "abc", [1, 1, 1]), Budget(one_off=2), food=food), solver)
    assert sorted(plan.chosen) == [1, 2]
    assert plan.gain[0] == 6


STONES = ("A", "B", "S1", "S2", "S3", "S4")
DISTANCES = {
    "A B": 1200, "A S1": 400, "S1 S2": 380, "S2 B": 400, "A S3": 100, "B S4": 150, "S1 S3": 350, "S2 S4": 420,
    "A S2": 790, "S1 B": 790,
}  # fmt: skip
HECTARES = {"A": 20.0, "B": 20.0, "S1": 1.0, "S2": 1.0, "S3": 3.0, "S4": 2.0}


def connected(stones: tuple[str, ...]) -> tuple[float, float]:
    """EC(IIC) and EC(PC) in ha with some stones, links of at most 500 m counting."""
    there = [name for name in STONES if name in ("A", "B", *stones)]
    ends = [tuple(pair.split()) for pair in DISTANCES]
    kept = [(one, two, DISTANCES[f"{one} {two}"]) for one, two in ends if one in there and two in there]
    graph = PatchGraph.of(
        [HECTARES[name] for name in there],
        [there.index(one) for one, _, _ in kept],
        [there.index(two) for _, two, _ in kept],
        [length for _, _, length in kept],
    ).within(500)
    return integral(graph).ec, connectivity(graph, Decay(500)).ec


@pytest.mark.parametrize(
    ("stones", "iic", "pc"),
    [
        ((), 28.284271, 28.284271),
        (("S1",), 28.653098, 28.366197),
        (("S3",), 29.478806, 29.578939),
        (("S1", "S2"), 32.705759, 28.476569),
        (("S3", "S4"), 30.215890, 30.190742),
        (("S1", "S2", "S3"), 34.258819, 29.778833),
        (("S1", "S3", "S4"), 30.610456, 30.279679),
    ],
)
def test_connectivity_of_the_stepping_stones(stones: tuple[str, ...], iic: float, pc: float) -> None:
    assert connected(stones) == (pytest.approx(iic, abs=1e-6), pytest.approx(pc, abs=1e-6))


@pytest.mark.parametrize("solver", SOLVERS)
@pytest.mark.parametrize(("budget", "best"), [(2, {"S1", "S2"}), (3, {"S1", "S2", "S3"})])
def test_stepping_stone_trap(solver: str, budget: int, best: set[str]) -> None:
    """Choosing stone by stone takes S3 and S4 and leaves the gap open; the chain of S1 and S2 closes it, and is best
    by EC(IIC)."""
    names = STONES[2:]
    options = Options.of(names, names, [1.0] * 4)
    food = areas([1e6], 4, ([0, 1, 2, 3], [0] * 4, [HECTARES[name] for name in names]))
    links = Links.of([1.0], [Chain.of_parcels(0, ["S1", "S2"], names)], 4)
    plan = best_plan(Problem.of(options, Budget(one_off=budget), areas=food, links=links), solver)
    chosen = {names[option] for option in plan.chosen}
    assert chosen == best
    assert plan.closed == (0,)
    sets = [("S1", "S2"), ("S3", "S4"), ("S1", "S3"), ("S2", "S3"), ("S2", "S4"), ("S1", "S4")]
    if budget == 2:
        assert connected(tuple(sorted(chosen)))[0] == max(connected(stones)[0] for stones in sets)


def test_seasonal_shortfall() -> None:
    """Two classes, eight months: 8,500 of 12,000 met, each month capped; a plain sum would be 14,000."""
    values = np.array([[0, 1, 2, 1, 0, 0, 0, 0], [0, 0, 0, 2, 4, 4, 2, 0]], float)
    amounts = values * np.array([[2000.0], [500.0]])
    need, none = np.full((1, 8), 1500.0), np.zeros((1, 8))
    food = Coverage.of(need, none, [1.0], ([0, 1], [0], [1.0]), [0, 0], amounts)
    assert food.value([0, 1]) == 8500.0
    assert food.value([0, 1]) / need.sum() == pytest.approx(0.708333, abs=1e-6)


@pytest.mark.parametrize("solver", SOLVERS)
def test_the_hungry_season_is_filled_and_a_nest_measure_wins_where_nests_lack(solver: str) -> None:
    need, present = [[10.0, 10.0], [10.0, 10.0]], [[10.0, 2.0], [10.0, 10.0]]
    full, hungry = [20.0, 0.0], [0.0, 3.0]
    food = Coverage.of(
        need, present, [1.0, 0.1], ([0, 1, 2], [0, 1], [1.0, 1.0]), [0, 0, 1], [full, hungry, [0.0, 0.0]],
        nest_share=[0.0, 1.0], nest_amount=[0.0, 0.0, 0.5],
    )  # fmt: skip
    options = Options.of(["more", "hungry", "nests"], ["p", "q", "r"], [1.0, 1.0, 1.0])
    assert best_plan(Problem.of(options, Budget(one_off=1), food=food), solver).chosen == (2,)
    plan = best_plan(Problem.of(options, Budget(one_off=3), food=food), solver)
    assert set(plan.chosen) == {1, 2}  # more of what is plenty is not bought
    assert plan.gain[0] == pytest.approx(3.0 + 0.5 * 20.0)


# ---- cases 9 and 10 ----------------------------------------------------------------------------
def case_nine(budget: float) -> Problem:
    """A gap of 460 m and five parcels; the chains are those that the stepping stones find."""
    spans = np.array([[80, 140], [220, 260], [340, 380], [95, 185], [280, 365], [0, 0], [460, 460]], float)
    between = np.maximum(np.maximum(spans[:, None, 0] - spans[:, 1], spans[:, 0] - spans[:, None, 1]), 0.0)
    cost = np.array([3000, 3000, 3000, 7000, 4000, 0, 0], float)
    found = close_gap(Crossing(Spans(between), cost, np.arange(7) < 5, start=5, end=6, hop_m=100.0)).chains
    links = Links.of([1.0], [Chain.of_options(0, [int(one) for one in chain.parcels]) for chain in found], 5)
    return Problem.of(Options.of("abcde", "abcde", cost[:5]), Budget(one_off=budget), links=links)


@pytest.mark.parametrize("solver", SOLVERS)
@pytest.mark.parametrize(("budget", "chosen"), [(9000, "abc"), (8999, ""), (20_000, "abc")])
def test_case_nine(solver: str, budget: float, chosen: str) -> None:
    plan = best_plan(case_nine(budget), solver)
    assert "".join(sorted("abcde"[option] for option in plan.chosen)) == chosen
    assert plan.closed == ((0,) if chosen else ())


@pytest.mark.parametrize("solver", SOLVERS)
def test_case_nine_with_parcels_that_may_not_be_used(solver: str) -> None:
    problem = case_nine(20_000)
    for never, best, cost in (("c", "abe", 10_000), ("bc", "de", 11_000)):
        lock = [2 if name in never else 0 for name in "abcde"]
        options = Options.of("abcde", "abcde", problem.options.one_off, lock=lock)
        plan = best_plan(Problem.of(options, problem.budget, links=problem.links), solver)
        assert "".join(sorted("abcde"[option] for option in plan.chosen)) == best
        assert plan.cost[0] == cost


def case_ten(budget: Budget) -> Problem:
    """A nearly-B&B of 9.2 ha: P1 adds 0.8 ha, P2 is sown anew every year and adds food alone, P3 adds 0.56 ha."""
    options = Options.of(
        ["P1", "P2", "P3"], ["P1", "P2", "P3"], [1000, 0, 1200], [500, 500, 1760], annual=[False, True, False]
    )
    hectares = areas([0.8], 3, ([0, 1, 2], [0, 0, 0], [0.8, 2.0, 0.56]), options.annual)
    food = Coverage.of([[9.0]], [[0.0]], [1.0], ([0, 1], [0], [1.0]), [0, 0, 0], [[1.0], [2.0], [1.0]])
    return Problem.of(options, budget, areas=hectares, food=food, weights=(0.1, 0.9, 0.0))


@pytest.mark.parametrize("solver", SOLVERS)
@pytest.mark.parametrize(
    ("budget", "chosen", "completed"),
    [
        (Budget(total=6000), (0,), (0,)),
        (Budget(total=5999), (1,), ()),
        (Budget(one_off=1000, per_year=500), (0,), (0,)),
        (Budget(one_off=999, per_year=500), (1,), ()),
        (Budget(one_off=1000, per_year=499), (), ()),
    ],
)
def test_case_ten(solver: str, budget: Budget, chosen: tuple[int, ...], completed: tuple[int, ...]) -> None:
    plan = best_plan(case_ten(budget), solver)
    assert plan.chosen == chosen
    assert plan.completed == completed
    if completed:
        assert plan.gain[1] == pytest.approx(0.8)
        assert plan.cost.tolist() == [1000, 500, 6000]
    elif chosen:
        assert plan.gain[1] == 0.0
        assert plan.cost[2] == 5000


# ---- rules -------------------------------------------------------------------------------------
def test_nothing_to_choose() -> None:
    none = best_plan(Problem.of(Options.of([], [], []), Budget(one_off=100)), "exact")
    assert none.chosen == ()
    assert none.score == none.bound == none.distance == 0.0
    poor = best_plan(single([10, 20], [1, 2], 0))
    assert poor.chosen == ()
    assert poor.cost.tolist() == [0, 0, 0]
    assert poor.distance == 0.0


@pytest.mark.parametrize("budget", [Budget(one_off=-1), Budget(per_year=-0.01), Budget(total=float("nan"))])
def test_a_budget_below_nothing_is_refused(budget: Budget) -> None:
    with pytest.raises(Fault, match="must be 0 or more"):
        Problem.of(Options.of(["a"], ["a"], [1]), budget)
