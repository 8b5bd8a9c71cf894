"""prioritymeasures: budgets, locks, owners, years, and what is told of a plan."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingException, QgsVectorLayer

from .layers import saved
from .plankit import case_9_options, case_10_options, nests, options, row
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


# ---- what is told -----------------------------------------------------------------------------------
def test_replaceable(plan: Any) -> None:
    rows = [
        row(name, 10.0, place, gain_fed_ha=gain)
        for place, (name, gain) in enumerate([("a", 6.0), ("b", 6.0), ("c", 12.0)])
    ]
    found, _ = plan(INPUT=options(*rows), BUDGET_ONE_OFF=20)
    assert (found["c"]["loss_pct"], found["a"]["loss_pct"]) == (pytest.approx(100 / 3), pytest.approx(0.0))


def test_ranks_of_draws(plan: Any) -> None:
    """Options whose costs are sure keep their rank; those of like worth and wide costs do not."""
    rows = [
        row("sure", 1.0, 0, measure="M01", gain_fed_ha=9.0, cost_one_off_low=1.0, cost_one_off_high=1.0),
        *(
            row(f"like{place}", 10.0, place, measure=f"M1{place}", gain_fed_ha=1.0 - 0.01 * place,
                cost_one_off_low=4.0, cost_one_off_high=20.0)
            for place in range(1, 5)
        ),
    ]  # fmt: skip
    found, out = plan(INPUT=options(*rows), DRAWS=60)
    again, _ = plan(INPUT=options(*rows), DRAWS=60)
    assert (found["sure"]["rank"], found["sure"]["rank_low"], found["sure"]["rank_high"]) == (1, 1, 1)
    assert found["sure"]["class"] == "top"
    for name, one in found.items():
        assert one["rank_low"] <= one["rank"] <= one["rank_high"]
        assert (one["rank_low"], one["rank_high"]) == (again[name]["rank_low"], again[name]["rank_high"])
    assert all(found[f"like{place}"]["rank_high"] > found[f"like{place}"]["rank_low"] for place in range(1, 5))
    assert {one["class"] for one in found.values()} <= {"top", "good", "possible"}
    none, _ = plan(INPUT=options(*rows), DRAWS=0)
    assert {(one["rank_low"], one["class"]) for one in none.values()} <= {(None, ""), (None, None)}
    assert out["CHOSEN"] == 5


def test_the_curve(plan: Any) -> None:
    _, out = plan(INPUT=options(*ladder()), BUDGET_ONE_OFF=60, CURVE="memory:")
    rows = {one["factor"]: one for one in rows_of(out["CURVE"])}
    assert set(rows) == {0.0, 0.25, 0.5, 0.75, 1.0, 1.25, 1.5, 2.0}
    scores = [rows[factor]["score_pct"] for factor in sorted(rows)]
    assert scores == sorted(scores)
    assert all(one["cost_one_off"] <= one["budget_one_off"] + 1e-6 for one in rows.values())
    assert rows[1.0]["score_pct"] == pytest.approx(100 * out["SCORE"])
    assert rows[1.0]["gain_food_ha"] == pytest.approx(out["GAIN_FOOD_HA"])
    assert rows[0.0]["measures"] == 0
    _, out = plan(INPUT=options(*ladder()), CURVE="memory:")
    rows = {one["factor"]: one for one in rows_of(out["CURVE"])}
    assert max(rows) == 1.0
    assert rows[1.0]["cost_one_off"] == out["COST_ONE_OFF"]


def test_the_plan_on_own_land(plan: Any) -> None:
    rows = ladder()
    for number, (_, values) in enumerate(rows):
        values["owner_class"] = ("own", "private", "own_leased")[number % 3]
    _, out = plan(INPUT=options(*rows), BUDGET_ONE_OFF=60, OWN="memory:")
    own = {one["unit"] for one in rows_of(out["OWN"])}
    assert own == {"p0", "p3", "p6"}
    assert out["OWN_CHOSEN"] == 3
    assert 0 < out["OWN_SCORE"] <= out["SCORE"]
    assert out["OWN_COST_TOTAL"] == sum(10.0 + 3 * place for place in (0, 3, 6))


def test_a_hand_made_layer_needs_a_cost_and_a_name(plan: Any) -> None:
    rows = [(row("x", 1.0, place)[0], {"id": place + 40, "cost": 5.0 + place, "note": "a"}) for place in range(3)]
    found, out = plan(INPUT=options(*rows), BUDGET_ONE_OFF=11)
    assert found == {}  # nothing gains
    for place, (_, values) in enumerate(rows):
        values["gain_fed_ha"] = 1.0 + place
    found, out = plan(INPUT=options(*rows), BUDGET_ONE_OFF=12)
    assert set(found) == {"41", "42"} or set(found) == {"40", "42"}
    one = found["42"]
    assert (one["id"], one["cost"], one["cost_one_off"], one["note"], one["option"]) == (42, 7.0, 7.0, "a", "42")
    assert out["OUTPUT"].crs().authid() == "EPSG:28992"


def test_rows_without_a_measure_are_no_options(plan: Any) -> None:
    rows = [
        row("a", 1.0, 0, measure="M01", gain_fed_ha=1.0, why_not=""),
        row("b", None, 1, measure="", gain_fed_ha=None, why_not="class"),
    ]
    found, out = plan(INPUT=options(*rows))
    assert (set(found), out["OPTIONS"]) == ({"a"}, 1)


def test_nests_are_found_by_the_run_record(plan: Any, tmp_path: Path, listener: Any) -> None:
    layer = options(row("a", 1.0, 0, gain_summer_m2=5_000.0))
    path = saved(layer, str(tmp_path / "options.gpkg"))
    saved(nests({}), str(tmp_path / "nests.gpkg"))
    record = '{"algorithm": "zoemzone:measureoptions", "outputs": {"NESTS": "/moved/away/nests.gpkg"}}'
    (tmp_path / "options.gpkg.run.json").write_text(record, encoding="utf-8")
    _, out = plan(INPUT=path)
    assert out["GAIN_FOOD_HA"] == pytest.approx(0.05, rel=1e-3)
    assert not any("No nest cells" in text for text in listener.warnings)
    (tmp_path / "options.gpkg.run.json").write_text("{broken", encoding="utf-8")
    _, out = plan(INPUT=path)
    assert out["GAIN_FOOD_HA"] == 0.0


def test_the_mowing_table(plan: Any) -> None:
    rows = [
        row("u1", 1.0, 0, measure="M01", ids="L1, L2", becomes="BRME", land="BRMR 8000, VERH 3", area_m2=8000.0,
            gain_fed_ha=1.0),
        row("u2", 1.0, 1, measure="M03", ids="L3", becomes="GKR", land="GAZ 500", area_m2=500.0, gain_fed_ha=1.0),
        row("u3", 1.0, 2, measure="M02", ids="L4", becomes="GKR+M02", land="GKR 700", area_m2=700.0, gain_fed_ha=1.0),
        row("u4", 1.0, 3, measure="M05", ids="L5", becomes="BLR", land="GRN 700", area_m2=700.0, gain_fed_ha=1.0),
        row("u5", 1.0, 4, measure="M22", ids="L6", becomes="GEXT", land="GAGR 900", area_m2=900.0, gain_fed_ha=1.0),
    ]  # fmt: skip
    _, out = plan(INPUT=options(*rows), MOWING="memory:")
    table = {one["object"]: one for one in rows_of(out["MOWING"])}
    assert set(table) == {"L1", "L2", "L3", "L4", "L6"}
    assert (table["L1"]["unit_m2"], table["L1"]["area_m2"], table["L3"]["area_m2"]) == (8000.0, None, 500.0)
    assert (table["L1"]["removal"], table["L1"]["removal_now"], table["L1"]["year"]) == ("yes", "no", 1)
    assert "flail" in table["L1"]["present_en"]
    assert "klepelen" in table["L1"]["present_nl"]
    assert "sinus" in table["L4"]["new_nl"]


def test_files(plan: Any, tmp_path: Path) -> None:
    names = {
        "OUTPUT": "plan.gpkg", "OWN": "own.gpkg", "CURVE": "curve.xlsx", "MOWING": "mowing.xlsx", "TABLE": "plan.xlsx",
        "HTML": "plan.html", "CHART": "chart.png",
    }  # fmt: skip
    places = {name: str(tmp_path / file) for name, file in names.items()}
    rows = ladder(owner_class="own", village="Otterlo", measure_nl="Haag", measure_en="Hedge", measure="M07")
    plan_of = plan(INPUT=options(*rows), BUDGET_ONE_OFF=60, DRAWS=5, **places)
    found, out = plan_of
    for name, place in places.items():
        assert Path(place).is_file(), name
        assert Path(place + ".run.json").is_file(), name
        assert out[name] == place
    assert QgsVectorLayer(places["TABLE"], "t", "ogr").featureCount() == len(found)
    page = Path(places["HTML"]).read_text(encoding="utf-8")
    assert "<svg" in page
    assert "Hedge" in page
    assert "Otterlo" in page
    assert str(next(iter(found.values()))["reason_en"]).split(";")[0] in page
    assert Path(places["CHART"]).read_bytes()[:4] == b"\x89PNG"


def test_the_page_is_safe(plan: Any, tmp_path: Path) -> None:
    rows = [row("<script>alert(1)</script>", 1.0, 0, gain_fed_ha=1.0, village="<b>")]
    place = tmp_path / "plan.html"
    plan(INPUT=options(*rows), BUDGET_ONE_OFF=5, HTML=str(place))
    assert "<script>" not in place.read_text(encoding="utf-8")
