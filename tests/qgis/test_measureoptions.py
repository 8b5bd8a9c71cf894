"""measureoptions: what each parcel can do, through processing.run."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsGeometry, QgsRectangle

from zoemzone_qgis.core.land.landclass import SEASONS
from zoemzone_qgis.processing.measures.measureoptions import ParcelOptions
from zoemzone_qgis.processing.measures.measureoptions_rows import OPTION_FIELDS

from .layers import memory_layer
from .optionkit import CATALOGUE, CLASSES, FIELDS, WHERE, by_option, land, one, parcels, shuffled, ways, weigh
from .stonekit import rows_of


@pytest.fixture
def options(run: Any, tmp_path: Path) -> Any:
    def call(on: Any, layer: Any, **given: Any) -> Any:
        return weigh(run, tmp_path, on, layer, **given)

    return call


# ---- case 10 ------------------------------------------------------------------------------------------
def test_case_10(run: Any, tmp_path: Path) -> None:
    """Polygons to habitat map, building blocks, options: P1 completes the nearly-B&B for EUR 6,000, P2 gives food
    only."""
    drawn = [
        (WHERE.polygon(0, 0, 2000, 2000), {"class": "GRN"}),
        (WHERE.polygon(900, 900, 300, 300), {"class": "GKR"}),
        (WHERE.polygon(800, 900, 100, 100), {"class": "BRMR"}),
    ]
    habitat, blocks = str(tmp_path / "case10.tif"), str(tmp_path / "blocks.gpkg")
    run(
        "habitatmap",
        {
            "LAYERS": [memory_layer("land", drawn)],
            "CLASS_FIELD": "class",
            "MARGIN": 0,
            "CELL_SIZE": 1,
            "OUTPUT": habitat,
        },
    )
    run("buildingblocks", {"INPUT": habitat, "OUTPUT": blocks})
    [nearly] = rows_of(blocks)
    assert (nearly["type"], nearly["best_disc_ha"]) == ("nearly_bnb", pytest.approx(9.2))
    three = parcels(("P1", (800, 900, 100, 100)), ("P2", (700, 1300, 200, 100)), ("P3", (1000, 1210, 80, 100)))
    rows, out = weigh(run, tmp_path, habitat, three, BLOCKS=blocks)
    first, second, third = (one(rows, name) for name in ("P1 M01 whole", "P2 M23 whole", "P3 M05 whole"))
    assert (first["cost_one_off"], first["cost_per_year"], first["cost_total"]) == (1000.0, 500.0, 6000.0)
    assert (first["gain_ha"], first["block"], first["block_gain_ha"], first["block_short_ha"]) == (0.8, 1, 0.8, 0.8)
    assert nearly["best_disc_ha"] + first["block_gain_ha"] == pytest.approx(10.0)
    assert (second["cost_total"], second["gain_ha"], second["block_gain_ha"]) == (5000.0, 0.0, 0.0)
    assert (second["block"], second["annual"], second["gain_autumn_m2"] > 0) == (None, "yes", True)
    assert (third["cost_total"], third["gain_ha"], third["block_gain_ha"]) == (18800.0, 0.8, 0.8)
    assert (out["NEARLY_BNB"], out["UNITS"], out["UNITS_FOR_BLOCKS"]) == (1, 3, 3)


# ---- what a row tells ---------------------------------------------------------------------------------
def test_fields_and_their_names(options: Any) -> None:
    rows, out = options(land(((100, 100, 100, 100), "BRMR")), parcels(("v", (100, 100, 100, 100))))
    assert [name for name, _ in OPTION_FIELDS] == FIELDS
    assert out["OUTPUT"].fields().names() == FIELDS
    nests = out["NESTS"].fields().names()
    assert set(ParcelOptions().aliases()) >= {*FIELDS, *nests}
    by_option(rows)
    assert {row["profile"] for row in rows} == {"EP7"}
    assert all(row["geometry"].isMultipart() for row in rows)
    assert out["OUTPUT"].crs().authid() == "EPSG:28992"


def test_gains_and_costs_recounted_from_the_tables(options: Any) -> None:
    """Each gain is area x (value after - value before), each cost price x area."""
    on = land(((100, 100, 200, 100), "GAZ"), ((300, 100, 100, 100), "BRMR"))
    rows, _ = options(on, parcels(("p", (100, 100, 300, 100))), HORIZON_YEARS=7, PREPARATION=10)
    row = one(rows, "p M01 whole")
    assert (row["land"], row["becomes"], row["area_m2"]) == ("GAZ 20000, BRMR 10000", "BRME", 30000.0)
    used = {"GAZ": 20000.0, "BRMR": 10000.0}
    after = CLASSES.by_id("BRME")

    def gain(column: str) -> float:
        return sum(area * (after.value(column) - CLASSES.by_id(id).value(column)) for id, area in used.items())

    assert row["gain_ha"] == pytest.approx(gain("habitat_weight") / 10_000)
    for number, season in enumerate(SEASONS, 1):
        assert row[f"gain_{season}_m2"] == pytest.approx(gain(f"forage_{number}"), abs=0.01)
    for guild in ("ground", "cavity", "bumblebee"):
        assert row[f"gain_nest_{guild}_m2"] == pytest.approx(gain(f"nest_{guild}"), abs=0.01)
    best = {id: max(CLASSES.by_id(id).value(f"nest_{g}") for g in ("ground", "cavity", "bumblebee")) for id in used}
    after_best = max(after.value(f"nest_{g}") for g in ("ground", "cavity", "bumblebee"))
    assert row["gain_nest_m2"] == pytest.approx(sum(used[id] * (after_best - best[id]) for id in used), abs=0.01)
    # EUR 0.10 a m2 and 10 % preparation; upkeep 0.15 in place of 0.15 on lawn and 0.10 on the verge
    assert (row["cost_one_off"], row["cost_per_year"]) == (3300.0, 500.0)
    assert row["cost_total"] == pytest.approx(3300.0 + 7 * 500.0)
    assert (row["cost_one_off_low"], row["cost_one_off_high"]) == (1980.0, 4620.0)
    assert (row["years_low"], row["years_high"], row["horizon_years"]) == (2.0, 5.0, 7.0)


def test_low_and_high(options: Any) -> None:
    """The weight after the measure 0.2 off, cut to 0..1; what leaves the weight as it is has no doubt."""
    on = land(((100, 100, 100, 100), "BRMR"), ((300, 100, 100, 100), "GAGR"))
    rows, _ = options(on, parcels(("v", (100, 100, 100, 100)), ("g", (300, 100, 100, 100))))

    def three(option: str) -> tuple[float, float, float]:
        row = one(rows, option)
        return row["gain_low_ha"], row["gain_ha"], row["gain_high_ha"]

    assert three("v M01 whole") == (0.6, 0.8, 0.8)  # 0.2 to 1: at least 0.8, and never above 1
    assert three("g M22 whole") == (0.1, 0.3, 0.5)  # 0 to 0.3
    assert three("v M16 whole") == (0.0, 0.0, 0.0)
    for row in rows:
        assert row["gain_low_ha"] <= row["gain_ha"] <= row["gain_high_ha"], row["option"]
        for cost in ("cost_one_off", "cost_per_year", "cost_total"):
            assert row[f"{cost}_low"] <= row[cost] <= row[f"{cost}_high"], row["option"]


def test_a_profile_counts_its_own_habitat(options: Any) -> None:
    """A verge is no habitat of EP6, larval habitat makes its nests."""
    on = land(((100, 100, 100, 100), "BRMR"), ((300, 100, 100, 100), "LBOS"))
    layer = parcels(("v", (100, 100, 100, 100)), ("w", (300, 100, 100, 100)))
    basic, _ = options(on, layer)
    other, _ = options(on, layer, PROFILE="EP4")
    assert {row["profile"] for row in other} == {"EP4"}
    a, b = one(basic, "v M01 whole"), one(other, "v M01 whole")
    assert a["gain_summer_m2"] == b["gain_summer_m2"]  # food is food
    values = [CLASSES.by_id(id) for id in ("BRMR", "BRME")]
    best = [max(one_.nest_ground, 0.5 * one_.nest_cavity) for one_ in values]
    assert b["gain_nest_m2"] == pytest.approx(10_000 * (best[1] - best[0]), abs=0.01)


# ---- food and nests around ----------------------------------------------------------------------------
def test_fed_alone_recounted_from_the_cells(options: Any) -> None:
    """One cell with nests, parcels wholly within its reach: each season up to the need, nests of its own not near."""
    on = land(((1000, 1000, 50, 50), "HAAG"), base="WAT")
    on.box(1000, 1200, 300, 60, "GRN").box(1000, 1300, 100, 60, "VERH")
    layer = parcels(("field", (1000, 1200, 150, 60)))
    rows, out = options(on, layer)
    cells = {(c["geometry"].asPoint().x(), c["geometry"].asPoint().y()): c for c in rows_of(out["NESTS"])}
    assert all(c["cell_m"] == 100 and c["radius_m"] == 500 for c in cells.values())
    row = one(rows, "field M23 whole")
    expected = 0.0
    shape: QgsGeometry = row["geometry"]
    for (x, y), cell in cells.items():
        inside = QgsGeometry.fromWkt(f"POINT({x} {y})").buffer(500 - 71, 64).contains(shape)
        need = sum(cell[f"need_{season}_m2"] for season in SEASONS)
        nests = cell["nest_ha"]
        if nests > 0:
            assert inside
        square = QgsGeometry.fromRect(QgsRectangle(x - 50, y - 50, x + 50, y + 50))
        here = square.intersection(shape).area() / shape.area()
        now = sum(min(cell[f"need_{s}_m2"], cell[f"reach_{s}_m2"]) for s in SEASONS)
        then = sum(min(cell[f"need_{s}_m2"], cell[f"reach_{s}_m2"] + row[f"gain_{s}_m2"]) for s in SEASONS)
        expected += ((nests + here * row["gain_nest_m2"] / 10_000) * then - nests * now) / need
    assert row["gain_fed_ha"] == pytest.approx(expected, rel=0.02, abs=1e-4)
    assert row["gain_fed_ha"] != 0


def test_what_lacks_and_what_fills_it(options: Any) -> None:
    """Cereals all around: food lacks, in the season that is met least, and so do nests; by lots of meadow with
    a hedge and a heath neither."""
    poor = land(((1000, 1000, 100, 100), "GRN"), base="WAT")
    rows, out = options(poor, parcels(("p", (1000, 1000, 100, 100))))
    assert {(row["lacks"], row["lacks_nests"]) for row in rows} == {("food, nests", "ground, cavity, bumblebee")}
    [cell] = [c for c in rows_of(out["NESTS"]) if c["geometry"].asPoint().distance(WHERE_POINT(1050, 1050)) < 71][:1]
    met = {s: cell[f"reach_{s}_m2"] / cell[f"need_{s}_m2"] for s in SEASONS}
    hungry = min(SEASONS, key=lambda season: met[season])
    assert {row["hungry_season"] for row in rows} == {hungry}
    for row in rows:
        lacking = row["lacks_nests"].split(", ")
        brings = row[f"gain_{hungry}_m2"] > 0 or any(row[f"gain_nest_{guild}_m2"] > 0 for guild in lacking)
        assert row["fills"] == ("yes" if brings else "no"), row["option"]
    assert (out["UNITS_LACKING_FOOD"], out["UNITS_LACKING_NESTS"]) == (1, 1)
    rich = land(((400, 400, 1200, 1200), "GKR"), ((1000, 1000, 100, 100), "GRN"))
    rich.box(1200, 1000, 100, 100, "HAAG").box(1000, 1200, 100, 100, "HEI")
    rows, out = options(rich, parcels(("p", (1000, 1000, 100, 100))))
    assert {row["lacks_nests"] for row in rows} == {""}
    assert {(row["lacks"], row["hungry_season"], row["fills"]) for row in rows} == {("", "", "no")}
    assert (out["UNITS_LACKING_FOOD"], out["UNITS_LACKING_NESTS"]) == (0, 0)


def WHERE_POINT(x: float, y: float) -> Any:  # noqa: N802
    """A point of the map."""
    return QgsGeometry.fromWkt(WHERE.polygon(x - 1, y - 1, 2, 2)).centroid().asPoint()


def test_reach_is_a_parameter(options: Any) -> None:
    on, layer = land(((1000, 1000, 100, 100), "GKR")), parcels(("p", (1300, 1000, 100, 100)))
    _, near = options(on, layer, RADIUS=150)
    _, far = options(on, layer, RADIUS=500)
    assert {row["radius_m"] for row in rows_of(near["NESTS"])} == {150.0}
    assert near["FED_NEST_HA"] != pytest.approx(far["FED_NEST_HA"])


# ---- good and protected habitat -----------------------------------------------------------------------
def test_good_and_protected_habitat_gets_nothing_that_harms_it(options: Any) -> None:
    on = land(((0, 0, 290, 290), "GKR"), ((300, 100, 100, 100), "HEI"), ((500, 100, 100, 100), "GAGR"))
    layer = parcels(("gkr", (100, 100, 100, 100)), ("hei", (300, 100, 100, 100)), ("nature", (500, 100, 100, 100)))
    nature = memory_layer("nature", [(WHERE.polygon(450, 50, 200, 200), {"type": "N12"})])
    rows, _ = options(on, layer, NATURE=nature)
    fit = {"M02", "M11", "M12", "M24"}
    assert {row["measure"] for row in rows if row["measure"]} <= fit
    assert ways(rows, "gkr") == ["M02 whole", "M11 points", "M12 share"]  # M11: enough food within 150 m
    free, _ = options(on, layer)
    assert {"M04 whole", "M22 whole"} <= set(ways(free, "nature"))
    for row in (*rows, *free):
        assert not row["measure"] or row["gain_ha"] >= 0


def test_several_measures_share_a_parcel(options: Any) -> None:
    """A whole field, a strip and a hedge: each with its own quantity and cost, the strip with its own shape."""
    rows, _ = options(land(), parcels(("field", (1000, 1000, 200, 100))), STRETCHES=False)
    whole, strip, hedge = (one(rows, f"field {way}") for way in ("M05 whole", "M05 strip", "M07 strip"))
    assert whole["area_m2"] == pytest.approx(20_000, rel=1e-4)
    assert strip["geometry"].area() == pytest.approx(strip["area_m2"], rel=0.02)
    assert strip["area_m2"] == pytest.approx(6 * strip["length_m"], rel=0.01)
    assert hedge["cost_one_off"] == pytest.approx(20 * hedge["length_m"], rel=1e-6)
    assert whole["geometry"].equals(whole["geometry"].combine(strip["geometry"])) or whole["geometry"].contains(
        strip["geometry"].buffer(-0.01, 2)
    )
    trees = options(land(((100, 100, 100, 100), "GAZ")), parcels(("lawn", (100, 100, 100, 100))))[0]
    tree = one(trees, "lawn M09 points BMZ")
    assert (tree["form"], tree["pieces"], tree["cost_one_off"]) == ("points", 100, 100_000.0)


# ---- who and where ------------------------------------------------------------------------------------
def test_executor_follows_the_manager(options: Any) -> None:
    on = land(((100, 100, 100, 100), "BRMR"), ((300, 100, 100, 100), "BRMR"), ((500, 100, 100, 100), "BRMR"))
    layer = parcels(
        ("a", (100, 100, 100, 100), {"who": "Waterschap Limburg", "holder": "W0665"}),
        ("b", (300, 100, 100, 100), {"who": "provincie", "holder": "P0031"}),
        ("c", (500, 100, 100, 100), {"who": None, "holder": "G0228"}),
    )
    rows, _ = options(on, layer, MANAGER_FIELD="who", STRETCHES=False)
    executors = {row["unit"]: (row["executor_nl"], row["executor_en"]) for row in rows if row["measure"] == "M01"}
    assert executors["a"] == ("waterschap", "water board")
    assert executors["b"] == ("provincie", "province")
    assert executors["c"] == ("gemeente", "municipality")  # the likely manager of a verge
    rows, _ = options(on, layer, OWNER_FIELD="holder", STRETCHES=False)
    executors = {row["unit"]: row["executor_en"] for row in rows if row["measure"] == "M01"}
    assert executors == {"a": "water board", "b": "province", "c": "municipality"}


def test_executor_of_farmland_is_the_farmer(options: Any) -> None:
    """Whoever owns it, also the municipality when it is leased out."""
    on = land(((100, 100, 100, 100), "GAGR"), ((300, 100, 100, 100), "GAGR"))
    layer = parcels(
        ("a", (100, 100, 100, 100), {"who": "Jansen"}), ("b", (300, 100, 100, 100), {"who": "gemeente Ede, verpacht"})
    )
    rows, _ = options(on, layer, OWNER_FIELD="who")
    executors = {row["unit"]: row["executor_en"] for row in rows if row["measure"] == "M04"}
    assert executors == {"a": "farmer", "b": "farmer"}
    assert {row["unit"]: row["owner_class"] for row in rows} == {"a": "private", "b": "own_leased"}
    plain, _ = options(on, layer, OWNER_FIELD="who", MANAGER_FIELD="who")
    assert {row["executor_en"] for row in plain if row["option"] == "b M04 whole"} == {"municipality"}


def test_only_chosen_owners_are_planned(options: Any, listener: Any) -> None:
    on = land(((100, 100, 100, 100), "BRMR"), ((300, 100, 100, 100), "GAZ"))
    layer = parcels(
        ("a", (100, 100, 100, 100), {"owner": "Jansen BV"}), ("b", (300, 100, 100, 100), {"owner": "gemeente Ede"})
    )
    every, _ = options(on, layer, OWNER_FIELD="owner")
    some, out = options(on, layer, OWNER_FIELD="owner", OWNERS="jansen bv; Nobody")
    assert {row["unit"] for row in some} == {"a"}
    assert [row for row in every if row["unit"] == "a"] == [row | {"geometry": None} for row in some] or all(
        {k: v for k, v in row.items() if k != "geometry"}
        == {k: v for k, v in one(every, row["option"]).items() if k != "geometry"}
        for row in some
    )
    assert (out["UNITS"], out["UNITS_LEFT_OUT"]) == (1, 1)
    assert any("own no parcel here: Nobody" in text for text in listener.warnings)
    own, _ = options(on, layer, OWNER_FIELD="owner", OWN="gemeente Ede", OWNERS="own")
    assert {(row["unit"], row["owner_class"]) for row in own} == {("b", "own")}


def test_only_parcels_inside_are_planned_and_the_rest_is_computed_with(options: Any) -> None:
    on = land(((100, 100, 100, 100), "BRMR"), ((300, 100, 100, 100), "GAZ"))
    layer = parcels(("a", (100, 100, 100, 100)), ("b", (300, 100, 100, 100)))
    border = memory_layer("border", [(WHERE.polygon(0, 0, 250, 400), {"naam": "X"})])
    every, _ = options(on, layer)
    some, out = options(on, layer, MUNICIPALITY=border)
    assert {row["unit"] for row in some} == {"a"}
    assert out["UNITS_LEFT_OUT"] == 1
    for row in some:
        assert row["gain_fed_ha"] == pytest.approx(one(every, row["option"])["gain_fed_ha"], rel=1e-6)


def test_villages_works_and_co_benefits(options: Any) -> None:
    on = land(((100, 100, 100, 100), "BRMR"), ((1500, 100, 100, 100), "GAZ"))
    layer = parcels(("a", (100, 100, 100, 100), {"dorp": "Veld"}), ("b", (1500, 100, 100, 100), {"dorp": "Bos"}))
    villages = memory_layer("villages", [(WHERE.polygon(0, 0, 900, 900), {"plaats": "Otterlo"})])
    works = memory_layer("works", [(WHERE.polygon(205, 100, 10, 10), {"x": 1})])
    school = memory_layer("school", [(WHERE.polygon(220, 100, 10, 10), {"x": 1})])
    path = memory_layer("path", [(WHERE.polygon(375, 100, 10, 10), {"x": 1})])
    rows, _ = options(
        on, layer, VILLAGE=villages, VILLAGE_FIELD="plaats", PLANNED_WORKS=works, CO_BENEFITS=[school, path]
    )
    a, b = (next(row for row in rows if row["unit"] == unit) for unit in "ab")
    assert (a["village"], b["village"]) == ("Otterlo", "")
    assert (a["planned_works"], b["planned_works"]) == ("yes", "no")
    assert (a["co_benefit"], a["co_benefits"]) == (0.75, "school (20 m), path (175 m)")
    assert (b["co_benefit"], b["co_benefits"]) == (0.0, "")
    rows, _ = options(on, layer, VILLAGE_FIELD="dorp")
    assert {(row["unit"], row["village"]) for row in rows} == {("a", "Veld"), ("b", "Bos")}
    assert {(row["planned_works"], row["co_benefit"]) for row in rows} == {("", None)}


def test_the_order_of_features_does_not_matter(options: Any) -> None:
    on = land(((100, 100, 300, 100), "BRMR"), ((100, 300, 300, 100), "GAZ"), ((100, 500, 300, 100), "GAGR"))
    layer = parcels(
        *(
            (f"p{i}{j}", (100 + 50 * i, 100 + 200 * j, 50, 100), {"owner": f"o{i % 2}"})
            for i in range(6)
            for j in range(3)
        )
    )
    results = []
    for seed in range(3):
        rows, out = options(on, shuffled(layer, seed), OWNER_FIELD="owner")
        texts = [{**row, "geometry": row["geometry"].asWkt(3)} for row in rows]
        cells = [{**row, "geometry": row["geometry"].asWkt(3)} for row in rows_of(out["NESTS"])]
        results.append((texts, cells))
    assert len(results[0][0]) > 30
    assert results[1] == results[0]
    assert results[2] == results[0]


def test_the_table_holds_the_options_without_their_shapes(options: Any, tmp_path: Path) -> None:
    layer = parcels(("a", (100, 100, 100, 100), {"area_m2": 3, "note": "x"}))
    rows, out = options(
        land(((100, 100, 100, 100), "GAZ")),
        layer,
        PARCEL_FIELD=["name", "area_m2", "note"],
        TABLE=str(tmp_path / "options.xlsx"),
        OUTPUT=str(tmp_path / "options.gpkg"),
        NESTS=str(tmp_path / "nests.gpkg"),
    )
    table = rows_of(out["TABLE"])
    assert [row["option"] for row in table] == [row["option"] for row in rows]
    assert {(row["area_m2_in"], row["note"]) for row in rows} == {(3, "x")}
    assert [row["cost_total"] for row in table] == pytest.approx([row["cost_total"] for row in rows])


def test_numbers_a_model_can_branch_on(options: Any) -> None:
    on = land(((100, 100, 100, 100), "GAZ"), ((300, 100, 100, 100), "WAT"))
    rows, out = options(on, parcels(("a", (100, 100, 100, 100)), ("b", (310, 110, 50, 50))))
    possible = [row for row in rows if row["measure"]]
    assert (out["UNITS"], out["UNITS_WITH_OPTION"], out["UNITS_WITHOUT"]) == (2, 1, 1)
    assert out["OPTIONS"] == len(possible)
    assert out["MEASURES_POSSIBLE"] == len({row["measure"] for row in possible})
    assert out["NEST_CELLS"] == len(rows_of(out["NESTS"]))
    assert {row["measure"] for row in possible} <= set(CATALOGUE.measures)
