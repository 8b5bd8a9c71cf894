"""prioritymeasures: plans for a budget, through processing.run."""

from __future__ import annotations

from typing import Any

import pytest

from .plankit import case_9_options, case_10_options
from .stonekit import case_9_gap, rows_of


@pytest.fixture
def plan(run: Any) -> Any:
    """Run without draws; gives the rows of the plan by unit, in order of rank, and all."""

    def call(**given: Any) -> Any:
        parameters = {"OUTPUT": "memory:", "DRAWS": 20, **given}
        result = run("prioritymeasures", parameters)
        rows = sorted(rows_of(result["OUTPUT"]), key=lambda one: one["rank"])
        return {one["unit"]: one for one in rows}, result

    return call


# ---- cases ------------------------------------------------------------------------------------------
@pytest.mark.parametrize(("budget", "units"), [(8999, set()), (9000, set("abc")), (None, set("abc"))])
@pytest.mark.parametrize("solver", ["greedy", "exact"])
def test_case_9(plan: Any, solver: str, budget: float | None, units: set[str]) -> None:
    found, out = plan(INPUT=case_9_options(), GAPS=case_9_gap(), BUDGET_ONE_OFF=budget, SOLVER=solver)
    assert set(found) == units
    assert (out["GAPS_CLOSED"], out["GAPS_OPEN"]) == ((1, 0) if units else (0, 1))
    assert out["COST_ONE_OFF"] == (9000.0 if units else 0.0)
    assert out["GAIN_LINKS"] == pytest.approx(18.0 if units else 0.0)
    assert all(one["closes"] == "7" for one in found.values())
    if solver == "exact" or units:
        assert out["DISTANCE_PCT"] == pytest.approx(0.0, abs=0.01)


@pytest.mark.parametrize(("only", "hectares", "completed"), [("P1 P2", 0.8, 1)])
def test_case_10(plan: Any, only: str, hectares: float, completed: int) -> None:
    found, out = plan(INPUT=case_10_options(only), BUDGET_ONE_OFF=1000, BUDGET_PER_YEAR=500)
    assert set(found) == {"P1"}
    assert (out["COMPLETED"], out["GAIN_BNB_HA"]) == (completed, pytest.approx(hectares))
    assert found["P1"]["completes"] == "1"
