"""prioritymeasures: what is told of a plan, its files and reasons, and other ways to run it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingFeatureSourceDefinition, QgsProject, QgsVectorLayer

from .layers import saved
from .plankit import SEASONS, case_9_options, case_10_options, nests, options, row
from .stonekit import gaps, line, rows_of
from .test_prioritymeasures import options_with_lock, plan
from .test_prioritymeasures_rules import ladder

__all__ = ["plan"]


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


def test_own_land_that_is_not_known(plan: Any, listener: Any) -> None:
    _, out = plan(INPUT=options(*ladder(2)), OWN="memory:")
    assert (rows_of(out["OWN"]), out["OWN_CHOSEN"]) == ([], None)
    assert any("does not say whose land it is" in text for text in listener.warnings)


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
        row("c", 1.0, 2, measure="", gain_fed_ha=1.0, why_not=""),
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


# ---- reasons ----------------------------------------------------------------------------------------
def test_a_reason_names_what_is_lost_without_the_measure(plan: Any) -> None:
    """Numbers and names of the reason are those of the layers; taking the parcel away makes it false."""
    gap = gaps(
        (
            line((0, 0), (460, 0)),
            {"id": 7, "kind": "strip", "importance": 18.0, "length_m": 460.0, "from_type": "bnb", "from_id": 1,
             "to_type": "stepping_stone", "to_id": 4},
        )
    )  # fmt: skip
    layer = case_9_options()
    found, _ = plan(INPUT=layer, GAPS=gap)
    assert found["b"]["reason_en"] == (
        "Closes the 460 m gap between B&B area 1 and stepping stone 4 with parcels a and c; EUR 3,000 once."
    )
    assert found["b"]["reason_nl"] == (
        "Sluit met percelen a en c de onderbreking van 460 m tussen B&B-gebied 1 en stapsteen 4; EUR 3.000 aanleg."
    )
    for gone in found:
        locks = {unit: "never" if unit == gone else "must" for unit in found} | dict.fromkeys("de", "never")
        _, out = plan(INPUT=options_with_lock(layer, locks), GAPS=gap, LOCK_FIELD="lock")
        assert out["GAPS_CLOSED"] == 0


def test_a_reason_of_a_completed_area(plan: Any) -> None:
    found, _ = plan(INPUT=case_10_options("P1"), BUDGET_ONE_OFF=1000)
    text = found["P1"]["reason_en"]
    assert "completes nearly-B&B area 1 with the 0.8 ha that it lacks" in text
    assert "EUR 1,000 once and EUR 500 more upkeep per year, in all EUR 6,000 in 10 years" in text


def test_a_reason_of_food(plan: Any) -> None:
    hungry = {f"reach_{season}_m2": 90_000.0 for season in SEASONS} | {"reach_summer_m2": 1_000.0}
    layer = options(row("a", 5.0, 0, gain_summer_m2=4_000.0, gain_autumn_m2=9_000.0))
    found, _ = plan(INPUT=layer, NESTS=nests(hungry, hungry | {"column": 1}))
    assert found["a"]["reason_en"].startswith("Adds 0.4 ha of summer food for 2 nest areas")
    full = {f"reach_{season}_m2": 90_000.0 for season in SEASONS}
    assert plan(INPUT=layer, NESTS=nests(full))[0] == {}


# ---- other ways to run it ---------------------------------------------------------------------------
def test_values_as_a_command_line_gives_them(plan: Any, tmp_path: Path) -> None:
    path = saved(options(*ladder(owner="Noord")), str(tmp_path / "options.gpkg"))
    out = plan(
        INPUT=path, BUDGET_ONE_OFF="60", BUDGET_PER_YEAR="0", YEARS="2", SOLVER="exact", DRAWS="3", GAP_PCT="0.5",
        WEIGHT_GAPS="0.1", FAIR_SHARE="0.2", HORIZON_YEARS="8", OWNER_BUDGETS=["Noord", "50", ""],
        OUTPUT=str(tmp_path / "plan.gpkg"),
    )[1]  # fmt: skip
    assert out["COST_ONE_OFF"] <= 50.0
    assert out["CHOSEN"] > 0
    layer = QgsVectorLayer(out["OUTPUT"], "plan", "ogr")
    assert layer.isValid()
    # a plan can be planned again: its own fields do not stand in the way
    again = plan(INPUT=out["OUTPUT"])[1]
    assert again["CHOSEN"] == out["CHOSEN"]
    assert {"rank", "rank_in"} <= set(again["OUTPUT"].fields().names())


def test_a_shapefile_whose_names_are_cut(plan: Any, tmp_path: Path) -> None:
    rows = ladder(4, cost_per_year=1.0, block=1, block_short_ha=1.0, block_gain_ha=0.5)
    path = saved(options(*rows), str(tmp_path / "options.shp"), "ESRI Shapefile")
    found, out = plan(INPUT=path)
    assert len(found) == 4
    assert (out["GAIN_BNB_HA"], out["COST_PER_YEAR"]) == (pytest.approx(1.0), 4.0)
    assert found["p0"]["cost_one_off"] == 10.0


def test_options_that_are_selected_keep_their_fields(plan: Any) -> None:
    """All fields of a choice are read once it is chosen, also of a selection."""
    layer = options(
        *(row(name, 10.0, place, gain_fed_ha=1.0 + place, note=f"of {name}") for place, name in enumerate("abc"))
    )
    layer.selectByIds([one.id() for one in layer.getFeatures() if one["unit"] in "ac"])
    QgsProject.instance().addMapLayer(layer, False)
    source = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    found, _ = plan(INPUT=source)
    assert {name: one["note"] for name, one in found.items()} == {"a": "of a", "c": "of c"}
    QgsProject.instance().removeMapLayer(layer.id())
