"""What a plan would lose without an option: every number against a recount, every claim false without the option."""

from __future__ import annotations

import numpy as np
import pytest

from zoemzone_qgis.core.errors import Fault
from zoemzone_qgis.core.plan import MUST, PROMISED, Budget, Chain, Coverage, Links, Options, Problem, areas, best_plan
from zoemzone_qgis.core.planning.contribution import Contribution, facts_of

from .planscenes import Kind, drawn

KINDS = (
    Kind(options=12, seasons=4, cells=6),
    Kind(options=12, seasons=4, cells=6, nests=True, losses=True, locks=True),
    Kind(options=14, seasons=3, cells=5, parts=True, chains=3, locks=True),
)


def food_of(problem: Problem) -> np.ndarray:
    """Food of each option per season, as a layer would tell it."""
    return 500.0 * problem.food.amount


def facts(problem: Problem, chosen) -> list[Contribution]:
    return facts_of(problem, chosen, food_of(problem))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("seed", range(25))
def test_every_number_is_the_plan_with_minus_without(seed: int, kind: Kind) -> None:
    problem = drawn(seed, kind)
    chosen = best_plan(problem).chosen
    promised = set(np.flatnonzero(problem.options.lock == PROMISED).tolist())
    there = sorted({*chosen, *promised})
    for fact in facts(problem, [*chosen, *sorted(promised)]):
        rest = [one for one in there if one != fact.option]
        food = problem.food
        assert fact.fed.fed_ha == pytest.approx(food.value(there) - food.value(rest), abs=1e-9)
        if fact.fed.season_ha:
            assert sum(fact.fed.season_ha) + fact.fed.nests_ha == pytest.approx(fact.fed.fed_ha, abs=1e-9)
            assert_season(problem, fact, there, rest)
        assert_area(problem, fact, there, rest, promised)
        closed = set(problem.links.closed(there)) - set(problem.links.closed(rest))
        assert {one.gap for one in fact.closings} == closed
        for closing in fact.closings:
            # it and the others close the gap, and none of them can be missed
            held = {fact.option, *closing.others}
            assert closing.gap in problem.links.closed(held)
            assert all(closing.gap not in problem.links.closed(held - {one}) for one in held)
        cost = np.zeros(3) if fact.promised else problem.cost([fact.option])
        assert fact.cost == pytest.approx(tuple(cost))
        assert fact.must == (problem.options.lock[fact.option] == MUST)
        assert fact.promised == (fact.option in promised)


def assert_season(problem: Problem, fact: Contribution, there: list[int], rest: list[int]) -> None:
    """The season of most gain, and the cells that lack it, counted from the ground up."""
    food, fed = problem.food, fact.fed
    (with_it, nests), (without, _) = food.reach(there), food.reach(rest)
    gain = (nests[:, None] * (np.minimum(food.need, with_it) - np.minimum(food.need, without))).sum(axis=0)
    assert fed.season_ha == pytest.approx(tuple(gain), abs=1e-9)
    if fed.season < 0:
        assert gain.max() <= 1e-6
        assert (fed.season_m2, fed.cells) == (0.0, 0)
        return
    assert gain[fed.season] == pytest.approx(gain.max())
    assert fed.season_m2 == pytest.approx(500.0 * food.amount[fact.option, fed.season])
    row = food.row[fact.option]
    share = np.zeros(len(food.need))
    share[food.cell[food.first[row] : food.first[row + 1]]] = food.share[food.first[row] : food.first[row + 1]]
    short = (nests > 0) & (without[:, fed.season] < food.need[:, fed.season] - 1e-9)
    near = short & (share >= 0.5)
    assert fed.cells == (near if near.any() else short & (share > 0)).sum() > 0
    if fed.less >= 0:
        assert gain[fed.less] == pytest.approx(gain.min())
        assert gain.min() < 0


def assert_area(problem: Problem, fact: Contribution, there: list[int], rest: list[int], promised: set[int]) -> None:
    """Hectares of what lacks, and whether the area is complete with the option alone."""
    need = problem.areas.need[:, 0]
    (with_it, _), (without, _) = problem.areas.reach(there), problem.areas.reach(rest)
    lost = (np.minimum(need, with_it[:, 0]) - np.minimum(need, without[:, 0])).round(12)
    if fact.area is None:
        assert lost.max() <= 1e-6
        return
    area = fact.area
    assert area.hectares == pytest.approx(lost.max())
    assert lost[area.area] == pytest.approx(lost.max())
    before = problem.areas.reach(sorted(promised - {fact.option}))[0][area.area, 0]
    assert area.short_ha == pytest.approx(max(need[area.area] - before, 0.0))
    own = with_it[area.area, 0] - without[area.area, 0]
    assert area.adds_ha == pytest.approx(min(own, area.short_ha))
    full = need[area.area] - 1e-6
    assert area.completes == (with_it[area.area, 0] >= full > without[area.area, 0])
    for one in rest:
        adds = problem.areas.reach([one])[0][area.area, 0] > problem.areas.present[area.area, 0]
        assert adds == (one in area.others)


def chain_problem(lock=None) -> Problem:
    """Two parcels close a gap; a third brings food in one season, a fourth nothing that counts."""
    names = ["a", "b", "food", "idle"]
    options = Options.of(names, names, [10.0, 20.0, 30.0, 40.0], [1.0, 0.0, -2.0, 0.0], lock=lock)
    food = Coverage.of(
        [[1.0, 1.0, 1.0, 1.0]] * 3,
        [[1.0, 1.0, 0.4, 1.0], [1.0, 1.0, 0.2, 1.0], [1.0, 1.0, 1.0, 1.0]],
        [2.0, 0.0, 3.0],
        ([0, 3], [0, 1, 2], [1.0, 1.0, 1.0]),
        [-1, -1, 0, -1],
        [[0.0] * 4, [0.0] * 4, [0.1, 0.1, 0.3, 0.1], [0.0] * 4],
    )
    links = Links.of([5.0], [Chain(0, ((0,), (1,))), Chain(0, ((3,), (0,), (1,)))], 4)
    hectares = areas([0.8, 2.0], 4, ([0, 1, 1], [0, 0, 1], [0.5, 0.3, 0.4]))
    return Problem.of(options, Budget(), food=food, areas=hectares, links=links)


def test_a_plan_known_by_hand() -> None:
    problem = chain_problem()
    a, b, food, idle = facts_of(problem, [0, 1, 2, 3], 1000.0 * problem.food.amount)
    assert [one.gap for one in a.closings] == [0]
    assert (a.closings[0].others, b.closings[0].others) == ((1,), (0,))
    assert (a.area.area, a.area.completes, a.area.others) == (0, True, (1,))
    assert (a.area.hectares, a.area.short_ha) == (pytest.approx(0.5), pytest.approx(0.8))
    # b adds 0.3 ha to the first area and 0.4 ha to the second, which stays incomplete
    assert (b.area.area, b.area.completes, b.area.others) == (1, False, ())
    assert food.fed.season == 2
    assert food.fed.fed_ha == pytest.approx(2.0 * 0.3)
    assert (food.fed.season_m2, food.fed.cells) == (pytest.approx(300.0), 1)  # one cell has no nests, one no shortage
    assert food.cost == (30.0, -2.0, 10.0)
    assert idle.is_nothing
    assert not a.is_nothing
    assert not food.is_nothing


def test_what_is_promised_counts_as_there_and_costs_nothing() -> None:
    problem = chain_problem([PROMISED, 0, 0, 0])
    a, b = facts_of(problem, [0, 1], 1000.0 * problem.food.amount)
    assert (a.promised, a.cost) == (True, (0.0, 0.0, 0.0))
    assert b.closings[0].others == (0,)
    assert a.area.short_ha == pytest.approx(0.8)
    # the first area lacks 0.3 ha beside what is promised
    only_b = facts_of(problem, [1], 1000.0 * problem.food.amount)[0]
    assert only_b == b


def test_a_choice_that_another_makes_needless_claims_nothing() -> None:
    options = Options.of(["a", "b"], ["a", "b"], [1.0, 1.0])
    links = Links.of([1.0], [Chain(0, ((0,),)), Chain(0, ((1,),))], 2)
    problem = Problem.of(options, Budget(), areas=areas([0.5], 2, ([0, 1], [0, 0], [0.9, 0.7])), links=links)
    for fact in facts_of(problem, [0, 1], np.zeros((2, 4))):
        assert fact.is_nothing
    alone = facts_of(problem, [0], np.zeros((2, 4)))[0]
    assert alone.area.completes
    assert alone.closings


def test_a_partner_that_fills_two_places_is_told_alone() -> None:
    options = Options.of("abcd", "abcd", [1.0] * 4)
    links = Links.of([1.0], [Chain(0, ((3,), (0, 1), (1,)))], 4)
    facts = facts_of(Problem.of(options, Budget(), links=links), [3, 0, 1], np.zeros((4, 4)))
    assert [one.others for one in facts[0].closings] == [(1,)]
    assert facts[1].is_nothing
    assert [one.others for one in facts[2].closings] == [(3,)]


def test_seasons_that_are_not_told_apart() -> None:
    options = Options.of(["a"], ["a"], [1.0])
    food = Coverage.of([[4.0]], [[1.0]], [1.0], ([0, 1], [0], [1.0]), [0], [[2.0]])
    fed = facts_of(Problem.of(options, Budget(), food=food), [0], np.full((1, 4), 9.0))[0].fed
    assert (fed.fed_ha, fed.season, fed.cells) == (2.0, -1, 0)


def test_no_plan_and_gains_of_other_options() -> None:
    problem = chain_problem()
    assert facts_of(problem, [], np.zeros((4, 4))) == []
    with pytest.raises(Fault, match="3 options, but 4"):
        facts_of(problem, [0], np.zeros((3, 4)))
