"""prioritymeasures: plans for a budget, through processing.run."""

from __future__ import annotations

import itertools
import random
from typing import Any

import pytest

from .plankit import NEED, SEASONS, case_9_options, case_10_options, nests, options, row
from .stonekit import X, Y, case_9_gap, gaps, land, line, rows_of


@pytest.fixture
def plan(run: Any) -> Any:
    """Run without draws; gives the rows of the plan by unit, in order of rank, and all."""

    def call(**given: Any) -> Any:
        parameters = {"OUTPUT": "memory:", "DRAWS": 0, **given}
        result = run("prioritymeasures", parameters)
        rows = sorted(rows_of(result["OUTPUT"]), key=lambda one: one["rank"])
        return {one["unit"]: one for one in rows}, result

    return call


SOLVERS = pytest.mark.parametrize("solver", ["greedy", "exact"])


# ---- cases ------------------------------------------------------------------------------------------
@pytest.mark.parametrize(("budget", "units"), [(8999, set()), (9000, set("abc")), (None, set("abc"))])
@SOLVERS
def test_case_9(plan: Any, solver: str, budget: float | None, units: set[str]) -> None:
    found, out = plan(INPUT=case_9_options(), GAPS=case_9_gap(), BUDGET_ONE_OFF=budget, SOLVER=solver)
    assert set(found) == units
    assert (out["GAPS_CLOSED"], out["GAPS_OPEN"]) == ((1, 0) if units else (0, 1))
    assert out["COST_ONE_OFF"] == (9000.0 if units else 0.0)
    assert out["GAIN_LINKS"] == pytest.approx(18.0 if units else 0.0)
    assert all(one["closes"] == "7" for one in found.values())
    assert out["DISTANCE_PCT"] == pytest.approx(0.0, abs=0.01)  # also where nothing fits: that is proven


def test_case_9_with_a_parcel_taken_away(plan: Any) -> None:
    """Without b only d and e reach across; a link that may never be done is none."""
    layer = case_9_options()
    found, _ = plan(INPUT=options_with_lock(layer, {"b": "never"}), GAPS=case_9_gap(), LOCK_FIELD="lock")
    assert set(found) == {"d", "e"}


def options_with_lock(layer: Any, locks: dict[str, str]) -> Any:
    """The same options with a field of locks."""
    rows = [
        ({key: value for key, value in one.items() if key != "geometry"}, one["geometry"]) for one in rows_of(layer)
    ]
    return options(*((shape, {**values, "lock": locks.get(values["unit"], "")}) for values, shape in rows))


@pytest.mark.parametrize(
    ("once", "yearly", "units", "hectares", "completed"),
    [
        (1000, 500, {"P1"}, 0.8, 1),  # EUR 6,000 over ten years
        (1000, 499.9, set(), 0.0, 0),  # EUR 5,999
        (999, 500, {"P2"}, 0.0, 0),  # green manure: food only
        (1200, 1760, {"P1", "P2"}, 0.8, 1),  # P1 adds as many hectares as P3 and more food, for less
        (2200, 2760, {"P1", "P2", "P3"}, 0.8, 1),
        (None, None, {"P1", "P2", "P3"}, 0.8, 1),
    ],
)
@SOLVERS
def test_case_10(
    plan: Any, solver: str, once: float, yearly: float, units: set[str], hectares: float, completed: int
) -> None:
    found, out = plan(INPUT=case_10_options(), BUDGET_ONE_OFF=once, BUDGET_PER_YEAR=yearly, SOLVER=solver)
    assert set(found) == units
    assert (out["COMPLETED"], out["GAIN_BNB_HA"]) == (completed, pytest.approx(hectares))
    if completed and "P3" not in found:
        assert found["P1"]["completes"] == "1"
        assert found["P1"]["gain_bnb_ha"] == pytest.approx(0.8)
        assert found["P1"]["cost_total"] == 6000.0


@pytest.mark.parametrize(("total", "units", "completed"), [(6000, {"P1"}, 1), (5999, {"P2"}, 0), (4999, set(), 0)])
@SOLVERS
def test_case_10_by_one_budget_over_the_horizon(
    plan: Any, solver: str, total: float, units: set[str], completed: int
) -> None:
    found, out = plan(INPUT=case_10_options(), BUDGET_TOTAL=total, SOLVER=solver)
    assert (set(found), out["COMPLETED"]) == (units, completed)
    assert out["COST_TOTAL"] <= total
    # half as long a horizon: P1 costs 3,500, P2 2,500
    found, out = plan(INPUT=case_10_options(), BUDGET_TOTAL=3500, HORIZON_YEARS=5, SOLVER=solver)
    assert (set(found), out["COMPLETED"]) == ({"P1"}, 1)


@SOLVERS
def test_the_stepping_stone_trap(plan: Any, solver: str) -> None:
    """Two small stones close the gap of 1,200 m, two large ones at its ends do not: O13 b."""
    rows = [
        (land(400, 0, 410, 1000), {"unit": "S1", "cost_one_off": 1.0, "gain_fed_ha": 1.0}),
        (land(790, 0, 800, 1000), {"unit": "S2", "cost_one_off": 1.0, "gain_fed_ha": 1.0}),
        (land(100, 0, 130, 1000), {"unit": "S3", "cost_one_off": 1.0, "gain_fed_ha": 1.3}),
        (land(1030, 0, 1050, 1000), {"unit": "S4", "cost_one_off": 1.0, "gain_fed_ha": 1.2}),
    ]
    gap = gaps((line((0, 500), (1200, 500)), {"id": 1, "kind": "stone", "importance": 5.0}))
    given = {"INPUT": options(*rows), "GAPS": gap, "STONE_DISTANCE": 500.0, "GAP_LIMIT": 100.0, "SOLVER": solver}
    assert set(plan(**given, BUDGET_ONE_OFF=2)[0]) == {"S1", "S2"}
    assert set(plan(**given, BUDGET_ONE_OFF=2, WEIGHT_GAPS=0)[0]) == {"S3", "S4"}
    assert set(plan(**given, BUDGET_ONE_OFF=3)[0]) == {"S1", "S2", "S3"}


def spread_out(unit: str, cells: str, cost: float = 1.0) -> tuple[Any, dict[str, Any]]:
    """An option with a piece of land at each of several cells, 3 km apart, that meets their need."""
    pieces = []
    for cell in cells:
        left, bottom = X + 3000 * int(cell) + 40, Y + 40
        ring = ((0, 0), (20, 0), (20, 20), (0, 20), (0, 0))
        pieces.append("((" + ", ".join(f"{left + x} {bottom + y}" for x, y in ring) + "))")
    gains = {f"gain_{season}_m2": need * 1000.0 * len(cells) for season, need in zip(SEASONS, NEED, strict=True)}
    return f"MULTIPOLYGON({', '.join(pieces)})", {"unit": unit, "cost_one_off": cost, **gains}


@SOLVERS
def test_the_coverage_trap(plan: Any, solver: str) -> None:
    """The option that covers most is not in the best pair: O13 c."""
    layer = options(spread_out("P1", "1234"), spread_out("P2", "135"), spread_out("P3", "246"), kind="MultiPolygon")
    cells = nests(*({"column": 30 * number} for number in range(1, 7)))
    found, out = plan(INPUT=layer, NESTS=cells, BUDGET_ONE_OFF=2, SOLVER=solver)
    assert set(found) == {"P2", "P3"}
    assert out["GAIN_FOOD_HA"] == pytest.approx(6.0)
    assert out["SCORE"] == pytest.approx(1.0)


@SOLVERS
def test_the_knapsack_trap(plan: Any, solver: str) -> None:
    """By gain per euro 160, the best is 220: O13 d."""
    layer = options(
        row("a", 10.0, 0, gain_fed_ha=60.0), row("b", 20.0, 1, gain_fed_ha=100.0), row("c", 30.0, 2, gain_fed_ha=120.0)
    )
    found, out = plan(INPUT=layer, BUDGET_ONE_OFF=50, SOLVER=solver)
    assert (set(found), out["GAIN_FOOD_HA"]) == ({"b", "c"}, 220.0)


# ---- against every set ------------------------------------------------------------------------------
def drawn(seed: int) -> tuple[list[tuple[str, dict[str, Any]]], float, float]:
    """Options of a seed that share food, parcels and an area; and budgets."""
    rng = random.Random(seed)
    rows = []
    for number in range(7):
        shape, values = row(
            f"p{number // 2}",
            float(rng.randint(0, 20)),
            number,
            option=f"o{number}",
            cost_per_year=float(rng.randint(-2, 6)),
            land=rng.choice(["BRMR 100", "GAZ 100", "BRMR 50, GAZ 50"]),
            annual=rng.choice(["yes", "no"]),
            gain_fed_ha=rng.randint(0, 5) / 2,
            block=rng.choice([1, 2]),
            block_short_ha=1.0,
            block_gain_ha=rng.randint(0, 8) / 10,
        )
        rows.append((shape, values))
    return rows, float(rng.randint(10, 50)), float(rng.randint(3, 15))


def brute(rows: list[dict[str, Any]], once: float, yearly: float) -> float:
    """The best weighted gain of all sets that keep the rules, each goal divided by its gain with every measure."""

    def gains(chosen: list[dict[str, Any]]) -> tuple[float, float]:
        fed = sum(one["gain_fed_ha"] for one in chosen)
        ha = sum(
            min(1.0 - 0.001, sum(o["block_gain_ha"] for o in chosen if o["block"] == block and o["annual"] == "no"))
            for block in (1, 2)
        )
        return fed, ha

    def allowed(chosen: list[dict[str, Any]], with_budget: bool = True) -> bool:
        taken = [(one["unit"], name.split()[0]) for one in chosen for name in one["land"].split(", ")]
        if len(taken) != len(set(taken)):
            return False
        spent = [sum(one[key] for one in chosen) for key in ("cost_one_off", "cost_per_year")]
        return not with_budget or (spent[0] <= once + 1e-6 and spent[1] <= yearly + 1e-6)

    def packed(goal: int) -> float:
        alone = [(gains([one])[goal], one["option"], one) for one in rows]
        kept: list[dict[str, Any]] = []
        for gain, _, one in sorted(alone, key=lambda each: (-each[0], each[1])):
            if gain > 0 and allowed([*kept, one], with_budget=False):
                kept.append(one)
        return gains(kept)[goal]

    full = packed(0), packed(1)
    weights = [weight for weight, most in zip((0.5, 0.25), full, strict=True) if most > 0]
    best = 0.0
    for size in range(len(rows) + 1):
        for chosen in itertools.combinations(rows, size):
            if allowed(list(chosen)):
                found = gains(list(chosen))
                score = sum(w * g / f for w, g, f in zip((0.5, 0.25), found, full, strict=True) if f > 0)
                best = max(best, score / sum(weights))
    return best


@pytest.mark.parametrize("seed", range(6))
def test_against_every_set(plan: Any, seed: int) -> None:
    rows, once, yearly = drawn(seed)
    given = {"INPUT": options(*rows), "BUDGET_ONE_OFF": once, "BUDGET_PER_YEAR": yearly, "GAP_PCT": 0.0}
    best = brute([values for _, values in rows], once, yearly)
    _, exact = plan(**given, SOLVER="exact")
    _, greedy = plan(**given)
    assert exact["SCORE"] == pytest.approx(best, abs=1e-5)
    assert greedy["SCORE"] <= best + 1e-9
    assert min(exact["BOUND"], greedy["BOUND"]) >= best - 1e-9
    for out in (exact, greedy):
        assert out["COST_ONE_OFF"] <= once + 1e-6
        assert out["COST_PER_YEAR"] <= yearly + 1e-6
    assert greedy["DISTANCE_PCT"] == pytest.approx(100 * (1 - greedy["SCORE"] / greedy["BOUND"]), abs=1e-3)


# ---- food at nests ----------------------------------------------------------------------------------
def test_the_hungry_season_counts_and_more_of_the_same_does_not(plan: Any) -> None:
    """Summer is full at these nests: what flowers in early spring wins, however little it is."""
    full = {f"reach_{season}_m2": 50_000.0 for season in SEASONS} | {"reach_early_spring_m2": 5_000.0}
    layer = options(
        row("summer", 10.0, 0, gain_summer_m2=20_000.0), row("early", 10.0, 1, gain_early_spring_m2=2_000.0)
    )
    found, out = plan(INPUT=layer, NESTS=nests(full), BUDGET_ONE_OFF=10)
    assert set(found) == {"early"}
    # 2,000 of the 100,000 m2 that the nests need in a year, for one ha of nest land
    assert out["GAIN_FOOD_HA"] == pytest.approx(0.02, rel=1e-3)
    assert found["early"]["gain_food_ha"] == pytest.approx(0.02, rel=1e-3)


NESTED = {"gain_nest_m2": 5_000.0, "gain_nest_ground_m2": 5_000.0, "gain_nest_cavity_m2": 0.0}
NESTED |= {"gain_nest_bumblebee_m2": 0.0}
FULL = {f"reach_{season}_m2": 50_000.0 for season in SEASONS}


@pytest.mark.parametrize(
    ("lacking", "cell", "gain"),
    [
        ("ground", FULL, 0.5),  # nests lack and there is food
        ("bumblebee, ground", FULL, 0.5),
        ("cavity", FULL, 0.0),  # what lacks is not what the measure brings
        ("", FULL, 0.0),  # nests enough
        ("ground", {}, 0.0),  # no food for them
    ],
)
def test_nests_count_where_they_lack_and_there_is_food(
    plan: Any, listener: Any, lacking: str, cell: dict[str, float], gain: float
) -> None:
    layer = options(row("p", 10.0, 0, lacks_nests=lacking, **NESTED))
    found, out = plan(INPUT=layer, NESTS=nests(cell), BUDGET_ONE_OFF=10)
    assert set(found) == ({"p"} if gain else set())
    assert out["GAIN_FOOD_HA"] == pytest.approx(gain)
    assert not any("which nests lack" in text for text in listener.infos)


def test_nests_that_are_lost_count_where_none_lack(plan: Any) -> None:
    """Food for the season that is short, at the cost of half of the nests: that costs more than it brings."""
    gains = {name: -value for name, value in NESTED.items()}
    short = FULL | {"reach_summer_m2": 20_000.0}
    rows = [
        row("p", 10.0, 0, lacks_nests="", gain_summer_m2=10_000.0, **more)
        for more in (gains, dict.fromkeys(NESTED, 0.0))
    ]
    for one, taken in zip(rows, (set(), {"p"}), strict=True):
        found, _ = plan(INPUT=options(one), NESTS=nests(short), BUDGET_ONE_OFF=10)
        assert set(found) == taken


def test_all_nests_count_where_nobody_says_which_lack(plan: Any, listener: Any) -> None:
    layer = options(row("p", 10.0, 0, gain_nest_m2=5_000.0))
    found, out = plan(INPUT=layer, NESTS=nests(FULL), BUDGET_ONE_OFF=10)
    assert set(found) == {"p"}
    assert out["GAIN_FOOD_HA"] == pytest.approx(0.5)
    assert sum("does not say which nests lack" in text for text in listener.infos) == 1


def test_gains_add_up_and_are_recounted(plan: Any) -> None:
    """All land lies within reach of the cell: the gain is that of the sum, season by season up to the need."""
    rng = random.Random(4)
    rows = [
        row(
            f"p{place}",
            float(rng.randint(1, 9)),
            place % 2,
            **{f"gain_{season}_m2": rng.uniform(0, 9_000) for season in SEASONS},
        )
        for place in range(8)
    ]
    found, out = plan(INPUT=options(*rows), NESTS=nests({"nest_ha": 0.7}), BUDGET_ONE_OFF=25)
    values = {one["unit"]: one for _, one in rows}
    met = [
        min(need * 1000.0, sum(values[unit][f"gain_{season}_m2"] for unit in found))
        for season, need in zip(SEASONS, NEED, strict=True)
    ]
    assert 1 < len(found) < 8
    assert any(one == need * 1000.0 for one, need in zip(met, NEED, strict=True))  # a season is full
    assert out["GAIN_FOOD_HA"] == pytest.approx(0.7 * sum(met) / 100_000, rel=1e-6)
    assert sum(one["gain_food_ha"] for one in found.values()) == pytest.approx(out["GAIN_FOOD_HA"])
    assert sum(one["score_pct"] for one in found.values()) == pytest.approx(100 * out["SCORE"])


def test_without_nests_each_option_counts_by_itself(plan: Any, listener: Any) -> None:
    layer = options(row("a", 1.0, 0, gain_fed_ha=1.0), row("b", 1.0, 1, gain_fed_ha=2.0))
    _, out = plan(INPUT=layer)
    assert out["GAIN_FOOD_HA"] == pytest.approx(3.0)
    assert any("as if each measure were the only one" in text for text in listener.warnings)
    plan(INPUT=options(row("a", 1.0, 0)))
    assert any("has no gain_fed_ha" in text for text in listener.warnings)


def test_order_of_rows_does_not_matter(plan: Any) -> None:
    rng = random.Random(3)
    rows = [
        row(
            f"p{number // 3}", float(rng.choice([5, 7])), number, measure=f"M{number % 3:02d}", land="GAZ 10000",
            gain_fed_ha=float(rng.choice([1, 2])), carries="strip", cost_per_year=float(rng.randint(0, 3)),
        )
        for number in range(30)
    ]  # fmt: skip
    gap = [(line((0, 50 + 10 * place), (900, 50)), {"id": place, "kind": "strip"}) for place in range(3)]
    results = []
    for _ in range(3):
        _, out = plan(INPUT=options(*rows), GAPS=gaps(*gap), BUDGET_ONE_OFF=40, BUDGET_PER_YEAR=9, DRAWS=10)
        results.append([{**one, "geometry": one["geometry"].asWkt()} for one in rows_of(out["OUTPUT"])])
        rng.shuffle(rows)
        rng.shuffle(gap)
    assert results[0]
    assert results[0] == results[1] == results[2]
