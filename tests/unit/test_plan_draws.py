"""Draws of uncertain values: closed forms, what is drawn together, and the classes of ranks."""

from __future__ import annotations

import numpy as np
import pytest

from zoemzone_qgis.core.errors import Fault
from zoemzone_qgis.core.nestcells import NestCells, blocks_of, coverages
from zoemzone_qgis.core.plan import MUST, Budget, Coverage, Options, Problem, areas, best_plan, stability
from zoemzone_qgis.core.planning.draws import REACH_CHANCE, REACHES, Doubt, Draws, rank_classes, triangular

from .test_nestcells import outlines, rectangle


def three(*means: float, spread: float = 0.3) -> np.ndarray:
    """Low, mean and high."""
    mean = np.array(means)
    return np.array([mean * (1 - spread), mean, mean * (1 + 2 * spread)])


def problem_of(count: int = 4, lock=None, budget: Budget | None = None) -> Problem:
    names = [f"o{number}" for number in range(count)]
    options = Options.of(names, names, 10.0 * np.arange(1, count + 1), np.arange(count), lock=lock)
    food = Coverage.of(
        [[50.0, 50.0]],
        [[1.0, 2.0]],
        [2.0],
        (np.arange(count + 1), np.zeros(count), np.ones(count)),
        np.arange(count),
        np.arange(1.0, 2 * count + 1).reshape(count, 2),
        np.ones(count),
        np.full(count, 0.1),
    )
    hectares = areas([99.0], count, (np.arange(count), np.zeros(count, dtype=int), np.arange(1.0, count + 1)))
    return Problem.of(options, budget or Budget(), food=food, areas=hectares)


def doubt_of(problem: Problem, measure=("M01", "M01", "M05", "M05"), land=None) -> Doubt:
    options = problem.options
    return Doubt.of(
        measure,
        land or [{"BRMR": 100.0}] * options.count,
        three(*np.arange(1.0, options.count + 1)),
        three(*options.one_off),
        three(*options.per_year),
    )


@pytest.mark.parametrize(("low", "mode", "high"), [(0.6, 1.0, 1.4), (0.0, 0.0, 3.0), (-2.0, 1.0, 1.0), (5.0, 6.0, 9.0)])
def test_triangle_has_its_closed_moments_and_chances(low: float, mode: float, high: float) -> None:
    u = (np.arange(200_000) + 0.5) / 200_000
    drawn = triangular(u, low, mode, high)
    assert np.all(np.diff(drawn) >= 0)
    assert (drawn.min() >= low, drawn.max() <= high) == (True, True)
    assert drawn.mean() == pytest.approx((low + mode + high) / 3, abs=1e-5 * (high - low))
    square = (low**2 + mode**2 + high**2 - low * mode - low * high - mode * high) / 18
    assert drawn.var() == pytest.approx(square, rel=1e-4)
    assert (drawn <= mode).mean() == pytest.approx((mode - low) / (high - low), abs=1e-5)


def test_triangle_without_width_is_its_mode() -> None:
    assert triangular([0.0, 0.4, 1.0], 3.0, 3.0, 3.0).tolist() == [3.0, 3.0, 3.0]


def test_gains_costs_and_hectares_keep_within_their_bounds_and_have_their_means() -> None:
    problem = problem_of()
    draws = Draws(problem, doubt_of(problem), seed=3)
    drawn = [draws(number) for number in range(3000)]
    food = np.array([one.food.amount for one in drawn]) / problem.food.amount
    assert 0.6 <= food.min() < 0.63
    assert 1.37 < food.max() <= 1.4
    assert food.mean(axis=0) == pytest.approx(1.0, abs=4 * 0.8 / np.sqrt(24 * 3000))
    assert food.var() == pytest.approx(0.8**2 / 24, rel=0.1)
    hectares = np.array([one.areas.amount[:, 0] for one in drawn])
    assert hectares.mean(axis=0) == pytest.approx((0.7 + 1 + 1.6) / 3, abs=0.02)
    once = np.array([one.options.one_off for one in drawn]) / problem.options.one_off
    assert (once.min() >= 0.7, once.max() <= 1.6) == (True, True)
    assert once.mean(axis=0) == pytest.approx((0.7 + 1 + 1.6) / 3, abs=0.02)
    nests = np.array([one.food.nest_amount for one in drawn])
    assert nests == pytest.approx(0.1 * food[:, :, 0])


def test_one_draw_for_a_measure_on_a_class_and_one_for_its_prices() -> None:
    problem = problem_of()
    land = [{"BRMR": 100.0}, {"BRMR": 9.0}, {"BRMR": 100.0}, {"GAZ": 5.0}]
    drawn = Draws(problem, doubt_of(problem, land=land), seed=8)(4)
    food = drawn.food.amount[:, 0] / problem.food.amount[:, 0]
    once = drawn.options.one_off / problem.options.one_off
    assert food[0] == pytest.approx(food[1])
    assert len({*food.round(9).tolist()}) == 3
    assert once[0] == pytest.approx(once[1])
    assert once[2] == pytest.approx(once[3])
    assert once[0] != pytest.approx(once[2])
    # dear once is dear every year: the same place between low and high
    assert drawn.options.per_year[1] == pytest.approx(once[1])
    # food and hectares move together
    hectares = drawn.areas.amount[:, 0]
    assert np.argsort(food[[0, 2, 3]]).tolist() == np.argsort(hectares[[0, 2, 3]]).tolist()


def test_land_of_several_classes_is_the_mean_over_its_land() -> None:
    problem = problem_of(3)
    land = [{"BRMR": 100.0}, {"GAZ": 100.0}, {"BRMR": 30.0, "GAZ": 10.0}]
    doubt = doubt_of(problem, ("M01", "M01", "M01"), land)
    for number in range(5):
        food = Draws(problem, doubt, seed=1)(number).food.amount[:, 1] / problem.food.amount[:, 1]
        assert food[2] == pytest.approx(0.75 * food[0] + 0.25 * food[1])


def test_draws_are_told_by_seed_and_number_and_not_by_the_order_of_options() -> None:
    problem, other = problem_of(), problem_of()
    one = Draws(problem, doubt_of(problem), seed=5)
    assert np.array_equal(one(7).food.amount, Draws(other, doubt_of(other), seed=5)(7).food.amount)
    assert not np.array_equal(one(7).food.amount, one(8).food.amount)
    assert not np.array_equal(one(7).food.amount, Draws(problem, doubt_of(problem), seed=6)(7).food.amount)
    turned = doubt_of(problem, ("M05", "M05", "M01", "M01"))
    straight = one(7).options.one_off / problem.options.one_off
    back = Draws(problem, turned, seed=5)(7).options.one_off / problem.options.one_off
    assert back == pytest.approx(straight[::-1])


def test_a_low_that_is_missing_is_the_mean_and_a_wrong_one_is_refused() -> None:
    rows = [[np.nan], [5.0], [9.0]]
    doubt = Doubt.of(["M01"], [{}], rows, rows, rows)
    assert doubt.gain_ha[:, 0].tolist() == [5.0, 5.0, 9.0]
    with pytest.raises(Fault, match="cost_one_off"):
        Doubt.of(["M01"], [{}], rows, [[6.0], [5.0], [9.0]], rows)
    problem = problem_of()
    with pytest.raises(Fault, match="1 options, but 4"):
        Draws(problem, doubt)


def test_budgets_make_room_for_what_must_be_taken() -> None:
    problem = problem_of(4, lock=[MUST, 0, 0, 0], budget=Budget(one_off=10.0, per_year=100.0))
    draws = Draws(problem, doubt_of(problem), seed=2)
    limits = {draws(number).budget.one_off for number in range(40)}
    assert min(limits) == 10.0
    assert 10.0 < max(limits) <= 16.0
    assert stability(problem, [0], draws, 20).ranks.tolist() == [[1.0]] * 20


def test_radii_have_their_chances_and_their_own_footprints() -> None:
    x, y = (axis.ravel() for axis in np.meshgrid(np.arange(50.0, 3000, 100), np.arange(50.0, 3000, 100)))
    cells = NestCells.of(x, y, 100.0, 400.0, 1.0, np.full((900, 2), 5.0), [10.0, 30.0])
    blocks = blocks_of(outlines(rectangle(1500.0, 1500.0, 50.0, 50.0, 0.0)), cells)
    foods = coverages(cells, blocks, [0], [[1.0, 0.0]], None, REACHES)
    for food, factor in zip(foods, REACHES, strict=True):
        # what is met of the need does not change; an option reaches more nests and feeds each less
        assert food.value([]) == pytest.approx(foods[1].value([]))
        assert food.share.sum() * 100**2 == pytest.approx(np.pi * (400 * factor) ** 2, rel=2e-3)
        assert food.value([0]) - food.value([]) == pytest.approx(1 / 40 / factor**2 * food.share.sum(), rel=1e-6)
    problem = Problem.of(Options.of(["a"], ["a"], [1.0]), Budget(), food=foods[1])
    draws = Draws(problem, Doubt.of(["M01"], [{}], [[0]] * 3, [[1]] * 3, [[0]] * 3), foods, seed=4)
    sizes = [len(food.cell) for food in foods]
    drawn = np.array([sizes.index(len(draws(number).food.cell)) for number in range(2000)])
    assert np.bincount(drawn, minlength=3) / 2000 == pytest.approx(np.array(REACH_CHANCE), abs=0.03)


def test_ranks_follow_the_closed_chance_that_one_beats_the_other() -> None:
    options = Options.of(["a", "b"], ["a", "b"], [10.0, 10.0])
    # a gives 1 ha for sure, b between 0.4 and 1.5 with 0.9 as the likeliest
    problem = Problem.of(options, Budget(), areas=areas([99.0], 2, ([0, 1], [0, 0], [1.0, 0.9])))
    doubt = Doubt.of(["M01", "M02"], [{}, {}], [[1.0, 0.4], [1.0, 0.9], [1.0, 1.5]], [[10, 10]] * 3, [[0, 0]] * 3)
    draws = 1500
    found = stability(problem, [0, 1], Draws(problem, doubt, seed=11), draws, with_plans=False)
    chance = (1.5 - 1.0) ** 2 / ((1.5 - 0.4) * (1.5 - 0.9))  # b above 1
    share = (found.ranks[:, 1] == 1).mean()
    assert share == pytest.approx(chance, abs=4 * np.sqrt(chance * (1 - chance) / draws))
    assert found.ranks.sum(axis=1).tolist() == [3.0] * draws


def test_without_doubt_every_draw_is_the_plan() -> None:
    problem = problem_of(budget=Budget(one_off=60.0))
    same = np.repeat(np.arange(1.0, 5.0)[None], 3, axis=0)
    doubt = Doubt.of(["M01"] * 4, [{}] * 4, same, [problem.options.one_off] * 3, [problem.options.per_year] * 3)
    plan = best_plan(problem)
    draws = Draws(problem, doubt)
    assert np.array_equal(draws(0).options.one_off, problem.options.one_off)
    assert np.array_equal(draws(0).areas.amount, problem.areas.amount)
    found = stability(problem, plan.chosen, draws, 10)
    assert found.rank_low.tolist() == found.ranks[0].tolist() == found.rank_high.tolist()


def test_classes_of_ranks() -> None:
    sure = np.tile([1.0, 2, 3, 4, 5, 6], (100, 1))
    assert rank_classes(sure) == ["top", "top", "good", "good", "possible", "possible"]
    sure[:5, 1], sure[:5, 2] = 3, 2  # 95 % in the first third is still sure
    assert rank_classes(sure)[1] == "top"
    sure[5, 1], sure[5, 2] = 3, 2
    assert rank_classes(sure)[1] == "good"
    half = np.tile([1.0, 2, 3], (10, 1))
    half[:5, 1], half[:5, 2] = 3, 2  # half of the draws is not more than half
    assert rank_classes(half) == ["top", "possible", "possible"]
    four = np.tile([1.0, 2, 3, 4], (10, 1))  # thirds are rounded up: 2 and 3 of 4
    assert rank_classes(four) == ["top", "top", "good", "possible"]
    assert rank_classes(np.ones((3, 1))) == ["top"]
    assert rank_classes(np.zeros((3, 0))) == []
