"""Chains of parcels across a gap: equal to trying every set of parcels, and the worked cases."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from zoemzone_qgis.core.errors import Cancelled, Fault
from zoemzone_qgis.core.progress import Progress
from zoemzone_qgis.core.steppingstones import Answer, Crossing, Shapes, Table, close_gap

from .stonescenes import Scene, apart, random_scene

SPANS = {
    "a": (80, 140, 3000),
    "b": (220, 260, 3000),
    "c": (340, 380, 3000),
    "d": (95, 185, 7000),
    "e": (280, 365, 4000),
}


def line(spans: list[tuple[float, float]]) -> list[tuple[float, float, float, float]]:
    return [(begin, 0.0, end, 10.0) for begin, end in spans]


def case_9() -> Scene:
    spans = [(begin, end) for begin, end, _ in SPANS.values()]
    return Scene(line([*spans, (-5, 0), (460, 465)]), [float(cost) for _, _, cost in SPANS.values()], 0, 100.0)


def names(parcels: tuple[int, ...]) -> str:
    return "".join("abcdefghijkl"[number] for number in parcels)


# ---- case 9 -----------------------------------------------------------------------------------------
def test_case_9() -> None:
    answer = close_gap(case_9().crossing())
    assert [(names(chain.parcels), chain.cost) for chain in answer.chains[:3]] == [
        ("abc", 9000.0),
        ("abe", 10000.0),
        ("de", 11000.0),
    ]
    first = answer.chains[0]
    assert (first.before, first.after, first.largest) == ((80, 80, 80), (80, 80, 80), 80)
    assert (answer.is_closed, answer.needed, answer.remains, answer.now) == (True, 9000.0, None, 460.0)
    # no chain holds a parcel that it does not need: abce (13,000) holds abc
    assert all(case_9().holds(frozenset(chain.parcels)) for chain in answer.chains)
    assert names(answer.chains[3].parcels) == "dbc"


@pytest.mark.parametrize(
    ("budget", "closed", "hop", "parcels", "cost"),
    [
        (9000.0, True, None, None, None),
        (8999.0, False, 140.0, "ae", 7000.0),
        (8000.0, False, 140.0, "ae", 7000.0),
        (6999.0, False, 200.0, "ab", 6000.0),
        (3000.0, False, 220.0, "b", 3000.0),
        (2999.0, False, 460.0, "", 0.0),
        (0.0, False, 460.0, "", 0.0),
    ],
)
def test_case_9_with_a_budget(budget: float, closed: bool, hop: float, parcels: str, cost: float) -> None:
    answer = close_gap(case_9().crossing(), budget=budget)
    assert (answer.is_closed, answer.needed) == (closed, 9000.0)
    if closed:
        assert [chain.cost for chain in answer.chains] == [9000.0]
        return
    remains = answer.remains
    assert remains is not None
    assert (remains.lacks, remains.hop, remains.cost) == ("hop", hop, cost)
    assert sorted(names(remains.parcels)) == sorted(parcels) or (hop, cost) == (200.0, 6000.0)
    if budget >= 3000.0:
        assert answer.single is not None
        assert (names((answer.single.parcel,)), answer.single.hop) == ("b", 220.0)
    else:
        assert answer.single is None


# ---- against every set of parcels -------------------------------------------------------------------
def agree(scene: Scene, answer: Answer, count: int) -> None:
    expected = scene.chains(count)
    assert [chain.cost for chain in answer.chains] == pytest.approx([cost for cost, _ in expected], abs=1e-6)
    seen = set()
    for chain in answer.chains:
        members = frozenset(chain.parcels)
        assert len(members) == len(chain.parcels)
        assert scene.holds(members)
        assert not any(scene.holds(members - {one}) for one in members), "every parcel is needed"
        assert chain.largest <= scene.hop + 1e-6
        seen.add(members)
    assert len(seen) == len(answer.chains)


@pytest.mark.parametrize("strip", [False, True], ids=["stone", "strip"])
def test_as_good_as_every_set_of_parcels(strip: bool) -> None:
    rng = np.random.default_rng(20 + strip)
    closed = opened = free = beaten = lost = needed_a_stone = 0
    for _ in range(260):
        scene = random_scene(rng, strip)
        answer = close_gap(scene.crossing(), alternatives=3)
        agree(scene, answer, 4)
        if not answer.is_closed:
            opened += 1
            continue
        cost = answer.chains[0].cost
        closed += 1
        free += not answer.chains[0].parcels
        if strip:
            plain = close_gap(Scene(scene.boxes, scene.cost, scene.free, scene.hop).crossing(), 0).chains[0].cost
            needed_a_stone += plain < cost - 1e-6
        greedy = scene.nearest_first()
        lost += greedy is None
        beaten += greedy is not None and greedy > cost + 1e-6
    assert closed >= 100
    assert opened >= 40
    assert free >= 5
    assert beaten >= 25, "nearest first must fail in some"
    assert strip or lost >= 5
    assert not strip or needed_a_stone >= 15


@pytest.mark.parametrize("strip", [False, True], ids=["stone", "strip"])
def test_what_remains_against_every_set_of_parcels(strip: bool) -> None:
    rng = np.random.default_rng(50 + strip)
    lacking = {"hop": 0, "stone": 0}
    budgets = 0
    for number in range(200):
        scene = random_scene(rng, strip, most=9)
        budget = float(rng.uniform(0, 0.5) * sum(scene.cost)) if number % 2 else None
        answer = close_gap(scene.crossing(), 0, budget)
        if answer.is_closed:
            continue
        allowed = [some for cost, some in scene.sets() if budget is None or cost <= budget + 1e-6]
        assert not any(scene.holds(some) for some in allowed)
        best = min(scene.largest(some) for some in allowed)
        remains = answer.remains
        assert remains is not None
        assert remains.hop == pytest.approx(best, abs=1e-5) or remains.hop <= scene.hop
        assert (remains.lacks == "hop") == (best > scene.hop + 1e-6)
        assert scene.largest(frozenset(remains.parcels)) <= remains.hop + 1e-6
        assert budget is None or remains.cost <= budget + 1e-6
        lacking[remains.lacks] += 1
        budgets += budget is not None
        if remains.lacks == "hop":
            cheapest = min(
                sum(scene.cost[one] for one in some) for some in allowed if scene.largest(some) <= best + 1e-6
            )
            assert remains.cost == pytest.approx(cheapest, abs=1e-6)
        else:
            assert remains.stretch is not None
            assert any(scene.holds(some, stretch=remains.stretch) for some in allowed)
            assert not any(scene.holds(some, stretch=remains.stretch - 1.01) for some in allowed)
        alone = [(scene.largest(some), scene.cost[min(some)]) for some in allowed if len(some) == 1]
        now = scene.largest(frozenset())
        assert answer.now == pytest.approx(now)
        if answer.single is None:
            assert all(hop >= now - 1e-5 for hop, _ in alone)
        else:
            least = min(hop for hop, _ in alone)
            assert answer.single.hop == pytest.approx(least, abs=1e-5)
            assert scene.cost[answer.single.parcel] == min(cost for hop, cost in alone if hop <= least + 1e-6)
    assert lacking["hop"] >= 60
    assert not strip or lacking["stone"] >= 10
    assert budgets >= 40


def test_needed_is_what_it_takes_without_a_budget() -> None:
    rng = np.random.default_rng(80)
    over = 0
    for _ in range(60):
        scene = random_scene(rng, strip=True)
        whole, tight = close_gap(scene.crossing(), 0), close_gap(scene.crossing(), 0, budget=1.0)
        assert tight.needed == (whole.chains[0].cost if whole.is_closed else None)
        over += whole.is_closed and not tight.is_closed
    assert over >= 10


# ---- the rules one by one -----------------------------------------------------------------------------
def test_at_most_counts_whole_metres() -> None:
    for gap, is_closed in ((100.0, True), (100.0 + 5e-7, True), (100.001, False)):
        scene = Scene(line([(100, 150), (-5, 0), (150 + gap, 300)]), [10.0], 0, 100.0)
        assert close_gap(scene.crossing()).is_closed is is_closed


def test_a_stone_every_kilometre() -> None:
    """A road with verges of 500 m and one field beside the third."""
    verges = [(position, 0.0, position + 480.0, 8.0) for position in range(0, 2000, 500)]
    field = (1100.0, 8.0, 1200.0, 90.0)
    ends = [(-10.0, 0.0, 0.0, 8.0), (2000.0, 0.0, 2010.0, 8.0)]
    cost = [5.0, 5.0, 5.0, 5.0]
    without = close_gap(Scene([*verges, *ends], cost, 0, 100.0, 1000.0).crossing())
    assert (without.is_closed, without.remains.lacks, without.remains.hop) == (False, "stone", 20.0)
    # the last verge begins 1,500 m from the start, the last before the end 1,480 m
    assert without.remains.stretch == pytest.approx(2000.0, abs=1.0)
    beside = Scene([*verges, field, *ends], [*cost, 7.0], 0, 100.0, 1100.0, (4,))
    answer = close_gap(beside.crossing())
    [chain] = answer.chains
    assert (chain.parcels, chain.cost, chain.largest) == ((0, 1, 2, 4, 3), 27.0, 20.0)
    assert chain.before == (0.0, 20.0, 20.0, 0.0, 20.0)
    assert not close_gap(Scene(beside.boxes, beside.cost, 0, 100.0, 1000.0, (4,)).crossing()).is_closed
    assert not close_gap(Scene(beside.boxes, beside.cost, 0, 100.0, 1100.0).crossing()).is_closed


def test_a_parcel_is_not_passed_twice() -> None:
    """The only stone lies at the end of a side branch: from there the way would have to go back over a parcel."""
    boxes = [(0.0, 0.0, 10.0, 10.0), (0.0, 60.0, 10.0, 70.0), (0.0, 120.0, 10.0, 130.0), (60.0, 0.0, 70.0, 10.0)]
    ends = [(-60.0, 0.0, -50.0, 10.0), (120.0, 0.0, 130.0, 10.0)]
    cost = [1.0, 1.0, 1.0, 1.0]
    beside = Scene([*boxes, *ends], cost, 0, 60.0, 165.0, (1,))
    assert [chain.parcels for chain in close_gap(beside.crossing()).chains] == [(0, 1, 3)]
    far = Scene([*boxes, *ends], cost, 0, 60.0, 165.0, (2,))
    answer = close_gap(far.crossing())
    assert (answer.is_closed, answer.remains.lacks, answer.remains.hop) == (False, "stone", 50.0)
    # land that is there already may be passed as often as it takes
    free = Scene([*boxes[1:], boxes[0], *ends], cost[1:], 1, 60.0, 165.0, (1,))
    assert sorted(close_gap(free.crossing()).chains[0].parcels) == [0, 1, 2]


def test_what_is_there_already_takes_part() -> None:
    scene = Scene(line([(100, 150), (250, 300), (-5, 0), (400, 405)]), [10.0], 1, 100.0)
    answer = close_gap(scene.crossing())
    assert (answer.chains[0].parcels, answer.chains[0].cost, answer.now) == ((0,), 10.0, 250.0)
    closed = close_gap(
        Scene(line([(100, 110), (90, 160), (250, 300), (-5, 0), (400, 405)]), [9.0], 2, 100.0).crossing()
    )
    assert (closed.chains[0].parcels, closed.chains[0].cost, len(closed.chains), closed.single) == ((), 0.0, 1, None)


def test_touching_and_overlapping_parcels_keep_their_hop() -> None:
    twice = line([(50, 150), (50, 150), (150, 250), (200, 300), (-5, 0), (400, 405)])
    scene = Scene(twice, [3.0, 2.0, 4.0, 4.0], 0, 100.0)
    answer = close_gap(scene.crossing())
    agree(scene, answer, 4)
    assert [chain.cost for chain in answer.chains] == [6.0, 7.0]
    assert answer.chains[0].parcels == (1, 3)
    assert answer.chains[0].after == (50.0, 100.0)


def test_ends_that_touch() -> None:
    answer = close_gap(Scene(line([(50, 60), (-5, 0), (0, 5)]), [1.0], 0, 100.0).crossing())
    assert (answer.now, answer.chains[0].parcels, answer.single) == (0.0, (), None)


# ---- costs --------------------------------------------------------------------------------------------
@pytest.mark.parametrize("cost", [-1.0, -1e-3, np.nan, np.inf])
def test_a_cost_below_zero_or_unknown_is_refused(cost: float) -> None:
    places = Table(apart(line([(0, 10), (20, 30), (40, 50)])))
    with pytest.raises(Fault, match="zero or more"):
        Crossing(places, np.array([cost, 0, 0]), np.array([True, False, False]), 1, 2, 100.0)


def test_equal_costs_prefer_fewer_parcels_then_the_first() -> None:
    spans = [(60, 90), (150, 180), (95, 125), (95, 125), (-5, 0), (220, 225)]
    answer = close_gap(Scene(line(spans), [5.0, 5.0, 10.0, 10.0], 0, 100.0).crossing())
    assert [chain.parcels for chain in answer.chains] == [(2,), (3,), (0, 1)]


def test_costs_of_any_size() -> None:
    """Sums are exact for hectares and for billions; a thousandth of a cent decides."""
    for scale in (1e-5, 1.0, 1e9):
        spans = line([(60, 90), (60, 90), (-5, 0), (150, 155)])
        answer = close_gap(Scene(spans, [0.30000002 * scale * 100, 0.3 * scale * 100], 0, 100.0).crossing())
        assert answer.chains[0].parcels == ((1,) if scale >= 1.0 else (0,))


def test_the_order_of_the_parcels_does_not_matter() -> None:
    rng = np.random.default_rng(90)
    for _ in range(30):
        scene = random_scene(rng, strip=True)
        order = rng.permutation(scene.parcels).tolist()
        rest = range(scene.parcels, len(scene.boxes))
        shuffled = Scene(
            [scene.boxes[number] for number in [*order, *rest]],
            [scene.cost[number] for number in order],
            scene.free,
            scene.hop,
            scene.stretch,
            tuple([*order, *rest].index(number) for number in scene.stone),
        )
        one, other = close_gap(scene.crossing()), close_gap(shuffled.crossing())
        assert [chain.cost for chain in one.chains] == pytest.approx([chain.cost for chain in other.chains])


def test_the_other_way_round_costs_the_same() -> None:
    rng = np.random.default_rng(91)
    for _ in range(40):
        scene = random_scene(rng, strip=False)
        back = Scene([*scene.boxes[:-2], scene.boxes[-1], scene.boxes[-2]], scene.cost, scene.free, scene.hop)
        one, other = close_gap(scene.crossing()), close_gap(back.crossing())
        assert [chain.cost for chain in one.chains] == pytest.approx([chain.cost for chain in other.chains])


# ---- worked examples of others ------------------------------------------------------------------------
def test_greedy_takes_the_single_best_and_misses_the_pair() -> None:
    """The lesson of the stones S1..S4 (two that only pay together): hops of at most 500 m, each stone one unit."""
    names = ["S1", "S2", "S3", "S4", "A", "B"]
    known = {("A", "B"): 1200, ("A", "S1"): 400, ("S1", "S2"): 380, ("S2", "B"): 400, ("A", "S3"): 100,
             ("B", "S4"): 150, ("S1", "S3"): 350, ("S2", "S4"): 420, ("A", "S2"): 790, ("S1", "B"): 790}  # fmt: skip
    apart = np.full((6, 6), 1e6)
    np.fill_diagonal(apart, 0.0)
    for (one, other), metres in known.items():
        apart[names.index(one), names.index(other)] = apart[names.index(other), names.index(one)] = metres
    crossing = Crossing(Table(apart), np.array([1.0, 1, 1, 1, 0, 0]), np.arange(6) < 4, 4, 5, 500.0)
    answer = close_gap(crossing)
    assert answer.chains[0].parcels == (0, 1)
    # a single stone leaves a hop of 790 m, whichever it is; S3, the best by an index of connectivity, leaves 1,200
    one = close_gap(crossing, budget=1.0)
    assert (one.is_closed, one.remains.hop, one.single.hop, one.needed) == (False, 790.0, 790.0, 2.0)


def test_the_cheap_one_or_the_dear_pair() -> None:
    """Units of 1, 2 and 2 that reach a target: {1} at 1, or {2, 3} at 4 when unit 1 may not be taken. As a gap: the
    first parcel reaches across alone, the others only together.

    The other worked examples of choosing (coverage, knapsack under a budget) have no chain in them: they are about
    the plan of measures."""
    spans = line([(60, 190), (60, 120), (130, 190), (-5, 0), (260, 265)])
    answer = close_gap(Scene(spans, [1.0, 2.0, 2.0], 0, 80.0).crossing())
    assert [(chain.parcels, chain.cost) for chain in answer.chains] == [((0,), 1.0), ((1, 2), 4.0)]


# ---- measuring as little as possible --------------------------------------------------------------------
def test_boxes_and_corners_give_the_same_answers() -> None:
    """Boxes that are too large and corners that are too few: what they leave open is measured."""
    rng = np.random.default_rng(60)
    for number in range(60):
        scene = random_scene(rng, strip=bool(number % 2))
        true = scene.distance
        left, bottom, right, top = np.array(scene.boxes).T
        grow = rng.uniform(0, 40, (4, len(left)))
        loose = np.array([left - grow[0], bottom - grow[1], right + grow[2], top + grow[3]])
        asked: list[tuple[int, int]] = []

        def measure(
            place: int, others: np.ndarray, true: np.ndarray = true, asked: list[tuple[int, int]] = asked
        ) -> np.ndarray:
            asked.extend((min(place, other), max(place, other)) for other in others.tolist())
            return true[place, others]

        places = Shapes(loose, np.array([[left, right], [bottom, top]]), measure)
        plain = scene.crossing()
        crossing = replace(plain, places=places)
        budget = None if number % 3 else float(sum(scene.cost) / 3)
        assert close_gap(crossing, 3, budget) == close_gap(plain, 3, budget)
        assert len(asked) == len(set(asked)), "no pair is measured twice"


# ---- size, and stopping ---------------------------------------------------------------------------------
def test_hundreds_of_parcels() -> None:
    """A lattice with a known answer: one row of parcels costs 1 each, all others more."""
    rng = np.random.default_rng(7)
    boxes, cost = [], []
    for column in range(40):
        for row in range(10):
            boxes.append((column * 50.0 + 5, row * 50.0, column * 50.0 + 45, row * 50.0 + 40))
            cost.append(1.0 if row == 4 else float(rng.integers(2, 9)))
    boxes += [(-10.0, 200.0, 0.0, 240.0), (2000.0, 200.0, 2010.0, 240.0)]
    answer = close_gap(Scene(boxes, cost, 0, 12.0).crossing(), alternatives=3)
    assert answer.chains[0].cost == 40.0
    assert answer.chains[0].parcels == tuple(range(4, 400, 10))
    costs = [chain.cost for chain in answer.chains]
    # one cell at the end beside the row costs at most 8 more than what it replaces
    assert costs == sorted(costs)
    assert 40.0 < costs[1] <= costs[3] <= 48.0


def test_a_run_can_be_stopped() -> None:
    class Stop(Progress):
        def stopped(self) -> bool:
            return True

    spans = [(60.0 * number, 60.0 * number + 10) for number in range(900)]
    scene = Scene(line([*spans, (-9, -5), (60000, 60001)]), [1.0] * 900, 0, 60.0)
    with pytest.raises(Cancelled):
        close_gap(scene.crossing(), progress=Stop())
