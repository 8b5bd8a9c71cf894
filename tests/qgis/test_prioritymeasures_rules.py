"""prioritymeasures: budgets, locks, owners, years, and what is told of a plan."""

from __future__ import annotations

from typing import Any

import pytest
from qgis.core import QgsProcessingException

from .plankit import case_9_options, case_10_options, options, row
from .stonekit import case_9_gap, rows_of
from .test_prioritymeasures import options_with_lock, plan

__all__ = ["plan"]


def ladder(count: int = 8, **values: Any) -> list[tuple[Any, dict[str, Any]]]:
    """Options of rising cost and falling gain per euro."""
    return [
        row(f"p{place}", 10.0 + 3 * place, place, gain_fed_ha=5.0 - 0.4 * place, **values) for place in range(count)
    ]


# ---- budgets ----------------------------------------------------------------------------------------
@pytest.mark.parametrize("solver", ["greedy", "exact"])
def test_more_money_never_brings_less(plan: Any, solver: str) -> None:
    scores = []
    for budget in range(0, 181, 20):
        _, out = plan(INPUT=options(*ladder()), BUDGET_ONE_OFF=budget, SOLVER=solver)
        assert out["COST_ONE_OFF"] <= budget + 1e-6
        scores.append(out["SCORE"])
    assert scores == sorted(scores)
    assert scores[0] == 0.0
    assert scores[-1] == pytest.approx(1.0)


def test_no_budget_has_no_limit(plan: Any, listener: Any) -> None:
    found, out = plan(INPUT=options(*ladder()))
    assert len(found) == 8
    assert (out["SCORE"], out["BOUND"], out["DISTANCE_PCT"]) == (pytest.approx(1.0), pytest.approx(1.0), 0.0)
    assert any("No budget is given" in text for text in listener.infos)


def test_a_budget_of_0_gives_an_empty_plan(plan: Any, listener: Any) -> None:
    found, out = plan(INPUT=options(*ladder()), BUDGET_ONE_OFF=0)
    assert (found, out["CHOSEN"], out["COST_TOTAL"], out["SCORE"]) == ({}, 0, 0.0, 0.0)
    assert out["OUTPUT"].isValid()
    assert "reason_nl" in out["OUTPUT"].fields().names()
    assert any("A budget is 0" in text for text in listener.warnings)
    assert any("No measure is chosen" in text for text in listener.warnings)


def test_with_a_budget_of_0_what_costs_nothing_is_chosen(plan: Any) -> None:
    rows = [
        *ladder(2, cost_per_year=0.0),
        row("free", 0.0, 5, gain_fed_ha=0.5, cost_per_year=0.0),
        row("saves", 0.0, 6, gain_fed_ha=0.1, cost_per_year=-3.0),
    ]
    found, out = plan(INPUT=options(*rows), BUDGET_ONE_OFF=0, BUDGET_PER_YEAR=0)
    assert set(found) == {"free", "saves"}
    assert (out["COST_ONE_OFF"], out["COST_PER_YEAR"]) == (0.0, -3.0)


def test_savings_make_room(plan: Any) -> None:
    rows = [
        row("saves", 0.0, 0, cost_per_year=-5.0, gain_fed_ha=0.1),
        row("dear", 0.0, 1, cost_per_year=5.0, gain_fed_ha=3.0),
    ]
    found, _ = plan(INPUT=options(*rows), BUDGET_PER_YEAR=0)
    assert set(found) == {"saves", "dear"}
    found, _ = plan(INPUT=options(rows[1]), BUDGET_PER_YEAR=0)
    assert found == {}


def test_budgets_of_owners_and_executors(plan: Any) -> None:
    rows = [
        row(f"p{place}", 10.0, place, gain_fed_ha=1.0 + place, owner="Noord" if place < 3 else "Zuid",
            executor_nl="gemeente" if place % 2 else "agrariër", executor_en="municipality" if place % 2 else "farmer")
        for place in range(6)
    ]  # fmt: skip
    found, _ = plan(INPUT=options(*rows), OWNER_BUDGETS=["zuid", 10, "", "Noord", "", ""])
    assert {one for one in found if one >= "p3"} == {"p5"}
    assert {"p0", "p1", "p2"} <= set(found)
    for name in ("municipality", "gemeente"):
        found, _ = plan(INPUT=options(*rows), EXECUTOR_BUDGETS=[name, "20", ""])
        assert set(found) == {"p0", "p2", "p4", "p3", "p5"}


def test_a_budget_of_nobody_is_told(plan: Any, listener: Any) -> None:
    plan(INPUT=options(*ladder(owner="Noord")), OWNER_BUDGETS=["Oost", 10, ""])
    assert any("OWNER_BUDGETS: no option belongs to Oost" in text for text in listener.warnings)


def test_a_fair_share(plan: Any) -> None:
    rows = [
        row(f"{owner}{place}", 10.0, place, gain_fed_ha=gain + place, owner=owner)
        for owner, gain in (("a", 1.0), ("b", 100.0))
        for place in range(4)
    ]
    found, _ = plan(INPUT=options(*rows), BUDGET_ONE_OFF=40, BUDGET_PER_YEAR=0)
    assert {one[0] for one in found} == {"b"}
    found, _ = plan(INPUT=options(*rows), BUDGET_ONE_OFF=40, BUDGET_PER_YEAR=0, FAIR_SHARE=1.0)
    assert sorted(one[0] for one in found) == ["a", "a", "b", "b"]
    with pytest.raises(QgsProcessingException, match="fair share per owner needs a budget"):
        plan(INPUT=options(*rows), FAIR_SHARE=0.5)


# ---- locks ------------------------------------------------------------------------------------------
@pytest.mark.parametrize(("must", "never", "promised"), [("must", "never", "promised"), ("Moet", "NOOIT", "toegezegd")])
def test_locks(plan: Any, must: str, never: str, promised: str) -> None:
    layer = options_with_lock(options(*ladder()), {"p7": must, "p0": never, "p1": promised})
    found, out = plan(INPUT=layer, LOCK_FIELD="lock", BUDGET_ONE_OFF=60)
    assert "p7" in found
    assert found["p7"]["rank"] == 1
    assert found["p7"]["lock"] == "must"
    assert not {"p0", "p1"} & set(found)
    assert out["COST_ONE_OFF"] <= 60.0


def test_what_a_partner_promised_counts_as_there(plan: Any) -> None:
    """The chain of case 9 needs two parcels less, and they cost nothing."""
    layer = options_with_lock(case_9_options(), {"a": "promised", "c": "toegezegd"})
    found, out = plan(INPUT=layer, GAPS=case_9_gap(), LOCK_FIELD="lock", BUDGET_ONE_OFF=3000)
    assert set(found) == {"b"}
    assert (out["GAPS_CLOSED"], out["COST_ONE_OFF"], out["GAIN_LINKS"]) == (1, 3000.0, pytest.approx(18.0))
    assert found["b"]["closes"] == "7"
    area = options_with_lock(case_10_options(), {"P3": "promised"})
    found, out = plan(INPUT=area, LOCK_FIELD="lock")
    assert (out["COMPLETED"], out["GAIN_BNB_HA"]) == (0, pytest.approx(0.0, abs=1e-9))


def test_a_link_that_must_be_done_is_used(plan: Any) -> None:
    layer = options_with_lock(case_9_options(), {"d": "must"})
    found, out = plan(INPUT=layer, GAPS=case_9_gap(), LOCK_FIELD="lock", BUDGET_ONE_OFF=11000)
    assert set(found) == {"d", "e"}
    assert out["GAPS_CLOSED"] == 1


def test_owners_who_are_not_willing(plan: Any, listener: Any) -> None:
    rows = ladder(6)
    for (_, values), said in zip(rows, ["ja", "nee", "no", "0", "", "yes"], strict=True):
        values["wil"] = said
    found, out = plan(INPUT=options(*rows), WILLING_FIELD="wil")
    assert set(found) == {"p0", "p4", "p5"}
    assert (out["OPTIONS"], out["UNWILLING_PCT"]) == (3, pytest.approx(50.0))
    assert any("3 of 6 options are left out" in text for text in listener.infos)


def test_land_to_be_surveyed_first(plan: Any, listener: Any) -> None:
    rows = ladder(6)
    for (_, values), known in zip(rows, [80.0, 49.9, 50.0, 10.0, None, 10.0], strict=True):
        values["confidence_pct"] = known
    rows[5][1]["lock"] = "must"
    layer = options(*rows)
    found, out = plan(INPUT=layer, LOCK_FIELD="lock", MIN_CONFIDENCE=50)
    assert set(found) == {"p0", "p2", "p4", "p5"}  # p5 must be done, of p4 nothing is told
    assert out["SURVEY_FIRST"] == 2
    assert any("2 options are left out" in text and "below 50 %" in text for text in listener.infos)
    found, out = plan(INPUT=layer, LOCK_FIELD="lock")
    assert (len(found), out["SURVEY_FIRST"]) == (6, 0)


# ---- what excludes what -----------------------------------------------------------------------------
def test_options_of_one_parcel(plan: Any) -> None:
    """One parcel: two options on the same class exclude each other, one on another class does not."""
    rows = [
        row("p", 1.0, 0, option="x", measure="M01", land="BRMR 500", gain_fed_ha=1.0),
        row("p", 1.0, 0, option="y", measure="M02", land="BRMR 500, GAZ 20", gain_fed_ha=2.0),
        row("p", 1.0, 0, option="z", measure="M05", land="GRN 300", gain_fed_ha=1.0),
    ]
    _, out = plan(INPUT=options(*rows))
    assert {one["option"] for one in rows_of(out["OUTPUT"])} == {"y", "z"}
    for _, values in rows:
        values["land"] = ""
    _, out = plan(INPUT=options(*rows))
    assert {one["option"] for one in rows_of(out["OUTPUT"])} == {"y"}
    rows[0][1]["land"] = "BRMR 500"  # an option that names no land takes all of it
    _, out = plan(INPUT=options(*rows))
    assert {one["option"] for one in rows_of(out["OUTPUT"])} == {"y"}


def test_ties_are_broken_by_works_then_co_benefit_then_name(plan: Any) -> None:
    rows = [row(name, 10.0, place, gain_fed_ha=1.0) for place, name in enumerate("dcba")]
    assert set(plan(INPUT=options(*rows), BUDGET_ONE_OFF=10)[0]) == {"a"}
    for (_, values), benefit in zip(rows, [0.1, 0.9, 0.2, 0.1], strict=True):
        values["co_benefit"] = benefit
    assert set(plan(INPUT=options(*rows), BUDGET_ONE_OFF=10)[0]) == {"c"}
    for (_, values), works in zip(rows, ["yes", "no", "no", "no"], strict=True):
        values["planned_works"] = works
    assert set(plan(INPUT=options(*rows), BUDGET_ONE_OFF=10)[0]) == {"d"}


# ---- years ------------------------------------------------------------------------------------------
def test_years(plan: Any) -> None:
    rows = [row(f"p{place}", 10.0, place, gain_fed_ha=9.0 - place) for place in range(6)]
    found, _ = plan(INPUT=options(*rows), BUDGET_ONE_OFF=60, YEARS="3")
    assert [found[f"p{place}"]["year"] for place in range(6)] == [1, 1, 2, 2, 3, 3]
    found, out = plan(INPUT=options(*rows), YEARS="20; 10,5")
    assert [found[f"p{place}"]["year"] for place in range(3)] == [1, 1, 2]
    assert out["COST_ONE_OFF"] == 30.0
    found, _ = plan(INPUT=options(*rows), YEARS=2)
    assert sorted(one["year"] for one in found.values()) == [1, 1, 1, 2, 2, 2]
    found, _ = plan(INPUT=options(*rows))
    assert {one["year"] for one in found.values()} == {1}
    found, out = plan(INPUT=options(*rows), BUDGET_ONE_OFF=15, YEARS="20; 10")
    assert out["COST_ONE_OFF"] == 10.0
