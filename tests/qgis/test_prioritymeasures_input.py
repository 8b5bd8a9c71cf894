"""prioritymeasures: bad and odd input, each with a clear answer; and what a cancel leaves."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingContext, QgsProcessingException, QgsProject

from zoemzone_qgis.core import plan as core_plan
from zoemzone_qgis.core.plan import CANCELLED

from .layers import box, memory_layer, saved
from .moments import Moment, now, seconds_since
from .plankit import case_9_options, nests, options, row
from .stonekit import case_9_gap, gaps, line, rows_of
from .test_prioritymeasures import options_with_lock, plan

__all__ = ["plan"]


def two(**values: Any) -> list[tuple[Any, dict[str, Any]]]:
    return [row("Weiland 3", 10.0, 0, gain_fed_ha=1.0, **values), row("b", 10.0, 1, gain_fed_ha=1.0)]


# ---- budgets ----------------------------------------------------------------------------------------
@pytest.mark.parametrize("name", ["BUDGET_ONE_OFF", "BUDGET_PER_YEAR", "BUDGET_TOTAL"])
@pytest.mark.parametrize("value", [-1, -0.01, "-5", math.nan, math.inf, "veel", "12.000", True])
def test_a_budget_that_is_none(plan: Any, name: str, value: Any) -> None:
    with pytest.raises(QgsProcessingException, match=f"{name} is .*(0 or more|Give an? (amount|number))"):
        plan(INPUT=options(*two()), **{name: value})


@pytest.mark.parametrize("value", ["20", "20,0", 20, 20.0, np.float64(20)])
def test_budgets_in_other_spellings(plan: Any, value: Any) -> None:
    _, out = plan(INPUT=options(*two()), BUDGET_ONE_OFF=value)
    assert out["CHOSEN"] == 2


@pytest.mark.parametrize(("years", "said"), [("0", "whole number"), ("2.5", "whole number"), ("20000", "whole number"),
                                             ("drie", "is not an amount"), ("10; -5", "is not an amount"),
                                             ("10; nan", "is not an amount")])  # fmt: skip
def test_years_that_are_none(plan: Any, years: str, said: str) -> None:
    with pytest.raises(QgsProcessingException, match=f"YEARS is .*{said}"):
        plan(INPUT=options(*two()), YEARS=years)


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        (["Noord", -1, ""], "the budget of Noord is -1"),
        (["Noord", "veel", ""], "the budget of Noord is veel"),
        (["", 10, ""], "has no name"),
        (["Noord", 1, "", "noord", 2, ""], "stands there twice"),
        (["Noord", 1], "three columns"),
    ],
)
def test_tables_of_budgets(plan: Any, rows: list[Any], said: str) -> None:
    with pytest.raises(QgsProcessingException, match=said):
        plan(INPUT=options(*two()), OWNER_BUDGETS=rows)


def test_weights_that_are_all_0(plan: Any) -> None:
    with pytest.raises(QgsProcessingException, match="at least one above 0"):
        plan(INPUT=options(*two()), WEIGHT_FORAGE=0, WEIGHT_BNB=0, WEIGHT_GAPS=0)
    with pytest.raises(QgsProcessingException, match=r"WEIGHT_FORAGE is nan. Give a number"):
        plan(INPUT=options(*two()), WEIGHT_FORAGE=math.nan)


# ---- costs ------------------------------------------------------------------------------------------
@pytest.mark.parametrize("field", ["cost_one_off", "cost"])
@pytest.mark.parametrize(("value", "said"), [(-250.0, "below 0"), ("duur", "not a number"), ("3.000", "not a number"),
                                             (math.inf, "not a number")])  # fmt: skip
def test_costs_that_are_none(plan: Any, field: str, value: Any, said: str) -> None:
    rows = [row("Weiland 3", 10.0, 0)]
    rows[0][1].pop("cost_one_off")
    rows[0][1][field] = value
    with pytest.raises(QgsProcessingException, match=rf"options, row 1 \(Weiland 3\): {field} is .*{said}"):
        plan(INPUT=options(*rows))


def test_a_cost_per_year_that_is_text(plan: Any) -> None:
    with pytest.raises(QgsProcessingException, match=r"Weiland 3.*cost_per_year is veel"):
        plan(INPUT=options(*two(cost_per_year="veel")))


@pytest.mark.parametrize("value", [None, math.nan])
def test_options_without_a_cost_are_left_out(plan: Any, listener: Any, value: Any) -> None:
    rows = two()
    rows[0][1]["cost_one_off"] = value
    found, out = plan(INPUT=options(*rows))
    assert (set(found), out["OPTIONS"]) == ({"b"}, 1)
    assert any("the cost of 1 options is missing; they are left out: Weiland 3" in text for text in listener.warnings)


def test_no_field_of_costs(plan: Any) -> None:
    with pytest.raises(QgsProcessingException, match=r"has no costs. Give it a field cost_one_off or cost"):
        plan(INPUT=options((box(0, 0, 1, 1), {"unit": "a"})))


@pytest.mark.parametrize(("cost", "known"), [("12,5", 12.5), (" 12.5 ", 12.5), ("0", 0.0)])
def test_costs_as_text(plan: Any, cost: str, known: float) -> None:
    found, _ = plan(INPUT=options(row("a", cost, 0, gain_fed_ha=1.0)))
    assert found["a"]["cost_one_off"] == known


def test_gains_that_are_none(plan: Any) -> None:
    with pytest.raises(QgsProcessingException, match="gain_fed_ha is veel"):
        plan(INPUT=options(row("a", 1.0, 0, gain_fed_ha="veel")))
    rows = [row("a", 1.0, 0, gain_fed_ha=math.nan), row("b", 1.0, 1, gain_fed_ha=2.0)]
    found, _ = plan(INPUT=options(*rows))
    assert set(found) == {"b"}


# ---- options ----------------------------------------------------------------------------------------
def test_no_options(plan: Any, listener: Any) -> None:
    found, out = plan(INPUT=options(row("a", 1.0, 0, measure="", why_not="class")))
    assert (found, out["OPTIONS"], out["SCORE"], out["DISTANCE_PCT"]) == ({}, 0, 0.0, 0.0)
    assert any("holds no option" in text for text in listener.warnings)


def test_a_name_that_stands_twice(plan: Any) -> None:
    with pytest.raises(QgsProcessingException, match="the option a M01 stands twice"):
        plan(INPUT=options(row("a", 1.0, 0, option="a M01"), row("a", 1.0, 1, option="a M01")))
    _, out = plan(INPUT=options(row("a", 1.0, 0, gain_fed_ha=1.0), row("a", 2.0, 1, gain_fed_ha=2.0)))
    assert {one["option"] for one in rows_of(out["OUTPUT"])} == {"a (2)"}


def test_other_kinds_of_layer(plan: Any) -> None:
    with pytest.raises(QgsProcessingException, match="holds no polygons"):
        plan(INPUT=case_9_gap(cost=1.0))
    with pytest.raises(QgsProcessingException, match="holds no lines"):
        plan(INPUT=options(*two()), GAPS=options(*two()))
    with pytest.raises(QgsProcessingException, match="holds no points"):
        plan(INPUT=options(*two()), NESTS=case_9_gap())
    with pytest.raises(QgsProcessingException, match="no layer of nest cells"):
        plan(INPUT=options(*two()), NESTS=memory_layer("p", [("POINT(0 0)", {"x": 1})], "Point"))
    layer = options(*two())
    layer.setCrs(QgsCoordinateReferenceSystem())
    with pytest.raises(QgsProcessingException, match="has no CRS"):
        plan(INPUT=layer)


def test_nest_cells_that_lack_a_number(plan: Any) -> None:
    with pytest.raises(QgsProcessingException, match="nest_ha is empty"):
        plan(INPUT=options(*two()), NESTS=nests({"nest_ha": None}, {"column": 1}))
    with pytest.raises(QgsProcessingException, match="radius_m is not the same"):
        plan(INPUT=options(*two()), NESTS=nests({}, {"column": 1, "radius_m": 300.0}))


def test_no_nest_cells(plan: Any, listener: Any) -> None:
    layer = nests({})
    layer.dataProvider().truncate()
    _, out = plan(INPUT=options(*two()), NESTS=layer)
    assert out["GAIN_FOOD_HA"] == 0.0
    assert any("holds no nest cells" in text for text in listener.warnings)


def test_fields_that_are_not_there(plan: Any) -> None:
    for name in ("LOCK_FIELD", "WILLING_FIELD", "OWNER_FIELD"):
        with pytest.raises(QgsProcessingException, match="has no field nergens"):
            plan(INPUT=options(*two()), **{name: "nergens"})


def test_damaged_shapes(plan: Any, listener: Any) -> None:
    bow = "POLYGON((0 0, 100 100, 100 0, 0 100, 0 0))"
    rows = [(bow, {"unit": "bow", "cost": 1.0, "gain_fed_ha": 1.0}), ("POLYGON EMPTY", {"unit": "none", "cost": 1.0})]
    found, _ = plan(INPUT=options(*rows))
    assert set(found) == {"bow"}
    assert any("1 options without a usable shape" in text for text in listener.warnings)


def test_degrees_are_reprojected(plan: Any) -> None:
    rows = [(box(5.77, 52.10, 5.78, 52.11), {"unit": "a", "cost": 1.0, "gain_fed_ha": 1.0})]
    _, out = plan(INPUT=memory_layer("options", rows, crs="EPSG:4326"))
    assert out["OUTPUT"].crs().authid() == "EPSG:28992"


# ---- locks ------------------------------------------------------------------------------------------
def test_locks_that_conflict(plan: Any) -> None:
    def call(locks: list[str], **given: Any) -> None:
        rows = [
            row("p", 10.0, 0, option=f"p {name}", measure=name, gain_fed_ha=1.0, lock=lock, **given)
            for name, lock in zip(("M01", "M05"), locks, strict=True)
        ]
        plan(INPUT=options(*rows), LOCK_FIELD="lock", BUDGET_ONE_OFF=15)

    with pytest.raises(QgsProcessingException, match="on p the option p M01 is locked as must and p M05 as never"):
        call(["must", "never"])
    with pytest.raises(QgsProcessingException, match="p M01 and p M05 are both locked as must or promised"):
        call(["must", "must"])
    with pytest.raises(QgsProcessingException, match=r"row 1 .*lock is misschien. Write must, never or promised"):
        call(["misschien", ""])


def test_must_beyond_the_budget(plan: Any) -> None:
    layer = options_with_lock(options(*two()), {"Weiland 3": "must", "b": "must"})
    with pytest.raises(
        QgsProcessingException, match=r"must be taken .*Weiland 3.* cost 20.0 euros, more than the one-off"
    ):
        plan(INPUT=layer, LOCK_FIELD="lock", BUDGET_ONE_OFF=15)


def test_must_on_land_of_who_is_not_willing(plan: Any) -> None:
    rows = two(lock="must", wil="nee")
    with pytest.raises(QgsProcessingException, match="Weiland 3 is locked as must, but its owner is not willing"):
        plan(INPUT=options(*rows), LOCK_FIELD="lock", WILLING_FIELD="wil")


# ---- gaps -------------------------------------------------------------------------------------------
def test_gaps_of_wood_and_none(plan: Any, listener: Any) -> None:
    wood = gaps((line((0, 0), (460, 0)), {"id": 1, "kind": "wood"}))
    _, out = plan(INPUT=case_9_options(), GAPS=wood)
    assert (out["CHOSEN"], out["GAPS_OPEN"]) == (0, 0)
    assert any("stretches of wood" in text for text in listener.infos)
    assert any("no gap to close" in text for text in listener.warnings)


def test_a_gap_without_importance_counts_1(plan: Any) -> None:
    gap = gaps((line((0, 0), (460, 0)), {"id": 1, "kind": "strip"}))
    _, out = plan(INPUT=case_9_options(), GAPS=gap)
    assert (out["GAPS_CLOSED"], out["GAIN_LINKS"]) == (1, pytest.approx(1.0))


def test_what_options_can_carry(plan: Any) -> None:
    """A link is what the option says that it can be, whatever its outline."""
    rows = [(shape, values) for shape, values in ((o["geometry"], o) for o in rows_of(case_9_options()))]
    rows = [({**values}, shape) for shape, values in rows]
    for values, _ in rows:
        values.pop("geometry")
        values["carries"] = "" if values["unit"] == "b" else "strip"
    found, _ = plan(INPUT=options(*((shape, values) for values, shape in rows)), GAPS=case_9_gap())
    assert set(found) == {"d", "e"}


def test_limits_of_links_that_conflict(plan: Any) -> None:
    with pytest.raises(QgsProcessingException, match="cannot be larger than the distance between stones"):
        plan(INPUT=case_9_options(), GAPS=case_9_gap(), GAP_LIMIT=500, STONE_DISTANCE=100)


# ---- files and cancel -------------------------------------------------------------------------------
def test_results_do_not_overwrite_inputs(plan: Any, tmp_path: Path) -> None:
    path = saved(options(*two()), str(tmp_path / "options.gpkg"))
    with pytest.raises(QgsProcessingException, match="is an input or another result"):
        plan(INPUT=path, OUTPUT=path)
    with pytest.raises(QgsProcessingException, match="is an input or another result"):
        plan(INPUT=path, HTML=str(tmp_path / "x.html"), CHART=str(tmp_path / "x.html"))


def test_a_page_that_cannot_be_written_leaves_nothing(plan: Any, tmp_path: Path) -> None:
    place = tmp_path / "plan.gpkg"
    with pytest.raises(QgsProcessingException, match="cannot be written"):
        plan(INPUT=options(*two()), OUTPUT=str(place), HTML=str(tmp_path / "nowhere" / "x.html"))
    assert not place.exists()


def test_a_cancel_leaves_nothing(provider: Any, tmp_path: Path, listener: Any, monkeypatch: Any) -> None:
    """The greedy search stops within a second of a cancel."""
    import processing

    from zoemzone_qgis.core.planning.greedy import Greedy

    rng = np.random.default_rng(1)
    rows = [
        row(f"p{place}", float(rng.integers(1, 50)), place, gain_fed_ha=float(rng.random())) for place in range(1500)
    ]
    moment: list[Moment] = []
    old = Greedy._until

    def until(self: Any, share: float) -> None:
        if not moment:
            moment.append(now())
            listener.cancel()
        old(self, share)

    monkeypatch.setattr(Greedy, "_until", until)
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    place = tmp_path / "plan.gpkg"
    given = {"INPUT": options(*rows), "OUTPUT": str(place), "BUDGET_ONE_OFF": 5000}
    processing.run("zoemzone:prioritymeasures", given, feedback=listener, context=context)
    assert moment
    assert seconds_since(moment[0]) < 1.0
    assert list(tmp_path.iterdir()) == []


def test_a_cancel_of_the_exact_search_gives_the_plan(
    provider: Any, tmp_path: Path, listener: Any, monkeypatch: Any
) -> None:
    import processing

    def stopped(start: Any, work: Any, seconds: float, gap: float, progress: Any) -> Any:
        listener.cancel()
        return work, np.inf, CANCELLED

    monkeypatch.setattr(core_plan, "solved", stopped)
    rows = [row(f"p{place}", 10.0 + 3 * place, place, gain_fed_ha=5.0 - 0.4 * place) for place in range(8)]
    place = tmp_path / "plan.gpkg"
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    given = {"INPUT": options(*rows), "OUTPUT": str(place), "BUDGET_ONE_OFF": 55, "SOLVER": "exact", "GAP_PCT": 0}
    out = processing.run("zoemzone:prioritymeasures", given, feedback=listener, context=context)
    assert (out["STATUS"], out["CHOSEN"] > 0) == ("cancelled", True)
    assert 0 < out["SCORE"] <= out["BOUND"]
    assert place.is_file()
    assert any("the plan of the fast search is written" in text for text in listener.warnings)


def test_out_of_time_says_how_far_it_came(plan: Any) -> None:
    rng = np.random.default_rng(2)
    rows = [
        row(f"p{place}", float(rng.integers(5, 50)), place % 20, gain_fed_ha=float(rng.random()),
            gain_summer_m2=float(rng.random() * 9000), gain_autumn_m2=float(rng.random() * 9000))
        for place in range(40)
    ]  # fmt: skip
    cells = nests(*({"column": column} for column in range(40)))
    _, out = plan(INPUT=options(*rows), NESTS=cells, BUDGET_ONE_OFF=300, SOLVER="exact", TIME_LIMIT=0, GAP_PCT=0)
    assert out["STATUS"] in {"time", "optimal"}
    assert out["BOUND"] >= out["SCORE"] > 0
    assert out["DISTANCE_PCT"] == pytest.approx(100 * (1 - out["SCORE"] / out["BOUND"]), abs=1e-3)
