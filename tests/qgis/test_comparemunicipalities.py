"""comparemunicipalities against a slow, plain reading of its rules, cell by cell."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsGeometry, QgsVectorLayer

from zoemzone_qgis.core.opportunities import ZONES
from zoemzone_qgis.core.surface import NODATA

from . import provincekit as kit
from .habitatmaps import LEFT, TOP, bands
from .provincekit import CELL, HALF, HOLE, NONE, OVER, WHOLE, by_place, inside

SEASONS = ("early_spring", "late_spring", "summer", "autumn")
HA_PER_CELL = CELL**2 / 1e4
DISC = 564.19


@pytest.fixture(scope="module")
def made(provider: Any, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """The comparison of the artificial province, all results given."""
    import processing

    folder = tmp_path_factory.mktemp("province")
    codes = kit.land(folder / "habitat.tif")
    food = processing.run(
        "zoemzone:foragesurface",
        {"INPUT": str(folder / "habitat.tif"), "OUTPUT_CELL_SIZE": CELL, "OUTPUT": str(folder / "food.tif")},
    )["OUTPUT"]
    given = {
        "INPUT": kit.municipalities(),
        "HABITAT": str(folder / "habitat.tif"),
        "FOOD": food,
        "BLOCKS": kit.blocks(),
        "GAPS": kit.gaps(),
        "OPPORTUNITIES": kit.zones(),
        "PLAN": kit.plan(),
    }
    files = {name: str(folder / f"{name}.gpkg") for name in ("OUTPUT", "TABLE", "MARKS")}
    result = processing.run("zoemzone:comparemunicipalities", given | files)
    return {"codes": codes, "food": bands(food), "result": result, "rows": by_place(result["OUTPUT"]), "given": given}


@pytest.fixture(scope="module")
def cells(made: dict[str, Any]) -> dict[str, np.ndarray]:
    """The cells of each municipality."""
    return {name: inside(wkt, made["codes"]) for name, wkt in kit.LANDS.items()}


def test_land_is_counted_cell_by_cell(made: dict[str, Any], cells: dict[str, np.ndarray]) -> None:
    for name, marks in cells.items():
        row, codes = made["rows"][name], made["codes"][marks]
        known = codes[codes > 0]
        assert row["area_ha"] == pytest.approx(QgsGeometry.fromWkt(kit.LANDS[name]).area() / 1e4)
        assert row["known_ha"] == pytest.approx(len(known) * HA_PER_CELL)
        assert row["known_pct"] == pytest.approx(100 * len(known) / len(codes))
        if not len(known):
            assert row["effective_ha"] is row["share_pct"] is row["forage_summer_m2"] is row["bnb"] is None
            continue
        effective = sum(kit.WEIGHT[int(code)] for code in known) * HA_PER_CELL
        assert row["effective_ha"] == pytest.approx(effective)
        assert row["share_pct"] == pytest.approx(100 * effective / (len(known) * HA_PER_CELL))
        for number, season in enumerate(SEASONS):
            food = sum(kit.FORAGE[int(code)][number] for code in known) * CELL**2
            assert row[f"forage_{season}_m2"] == pytest.approx(food)


def test_flags_and_ranks(made: dict[str, Any]) -> None:
    rows = made["rows"]
    assert rows[HALF]["known_pct"] == pytest.approx(100 * 460 / 900)
    assert (rows[HALF]["flag"], rows[HALF]["rank"]) == ("known_below_75", None)
    assert (rows[NONE]["flag"], rows[NONE]["rank"]) == ("no_data", None)
    ranked = sorted((WHOLE, HOLE, OVER), key=lambda name: -rows[name]["share_pct"])
    assert [rows[name]["rank"] for name in ranked] == [1, 2, 3]
    assert list(rows)[:3] == ranked  # in the order of their rank, the others behind them
    assert {name: row["flag"] for name, row in rows.items() if name in ranked} == dict.fromkeys(ranked, "")
    assert [made["result"][name] for name in ("MUNICIPALITIES", "RANKED", "NO_DATA")] == [5, 3, 1]


def around(codes: np.ndarray) -> np.ndarray:
    """The known share (%) of the circle of 1 km2 around each known cell, by summing 5 x 5 points in every cell of
    it."""
    fine = (np.arange(5) - 2) / 5
    reach = math.ceil(DISC / CELL) + 1
    steps = np.arange(-reach, reach + 1)
    share = np.zeros((len(steps), len(steps)))
    for down in fine:
        for across in fine:
            share += np.hypot((steps + down)[:, None], steps + across) * CELL <= DISC
    share /= share.sum()
    padded = np.pad(codes > 0, reach)
    known = np.full(codes.shape, np.nan)
    for row, column in np.argwhere(codes > 0):
        known[row, column] = 100 * (share * padded[row : row + 2 * reach + 1, column : column + 2 * reach + 1]).sum()
    return known


def test_land_that_depends_on_missing_data(made: dict[str, Any], cells: dict[str, np.ndarray]) -> None:
    known = around(made["codes"])
    marks = QgsVectorLayer(made["result"]["MARKS"], "marks", "ogr")
    drawn = {(feature["place"], feature["mark"]): feature for feature in marks.getFeatures()}
    for name in (WHOLE, HALF, NONE, HOLE):
        mine = cells[name]
        here = known[mine & (made["codes"] > 0)]
        row = made["rows"][name]
        # a cell at the limit may fall on either side: the circle is drawn a little differently
        for field, limit, play in (("missing_pct", 99.99, 0.2), ("much_missing_pct", 75.0, 0.2)):
            if not len(here):
                assert row[field] is None
                continue
            low, high = (100 * (here < limit + way * play).mean() for way in (-1, 0 if limit > 99 else 1))
            assert low - 1e-9 <= row[field] <= max(high, 100 * (here < 99.9999).mean() if limit > 99 else high) + 1e-9
        nothing = mine & (made["codes"] == 0)
        assert ((name, "no_data") in drawn) == nothing.any()
        if nothing.any():
            assert drawn[name, "no_data"].geometry().area() == pytest.approx(nothing.sum() * CELL**2)
        if row["missing_ha"]:
            polygons = [drawn[name, mark] for mark in ("some_missing", "much_missing") if (name, mark) in drawn]
            hatched = sum(feature["area_ha"] for feature in polygons)
            over = row["missing_ha"] - hatched  # where municipalities lie over each other, one has the hatch
            assert -1e-6 <= over <= 36
            assert all(feature.geometry().isGeosValid() for feature in polygons)
    assert made["rows"][HOLE]["missing_pct"] > made["rows"][HOLE]["much_missing_pct"] > 0


def test_food_all_year_is_the_mean_of_the_food_map(made: dict[str, Any], cells: dict[str, np.ndarray]) -> None:
    food = made["food"]
    for name in (WHOLE, HALF, HOLE, OVER):
        mine = cells[name] & (food["known_pct"] != NODATA)
        row = made["rows"][name]
        assert row["completeness"] == pytest.approx(food["completeness"][mine].mean(), rel=1e-5)
        assert row["rule_land_pct"] == pytest.approx(100 * (food["share_pct"][mine] >= 9.99999).mean())


def test_blocks_across_borders_count_in_both(made: dict[str, Any]) -> None:
    rows = made["rows"]
    shapes = {name: QgsGeometry.fromWkt(wkt) for name, wkt in kit.LANDS.items()}
    fields = {"bnb": 1, "nearly": 2, "stones": 3, "fuel": 4, "strips": 5}
    geometries = {feature["id"]: QgsGeometry(feature.geometry()) for feature in made["given"]["BLOCKS"].getFeatures()}
    for name in (WHOLE, HALF, HOLE, OVER):
        for field, id in fields.items():
            part = geometries[id].intersection(shapes[name]).area()
            assert rows[name][f"{field}_ha"] == pytest.approx(part / 1e4)
            assert rows[name][field] == (part >= 50)
    assert rows[WHOLE]["shared_nl"] == f"B&B-gebied 1 met {HALF} en {OVER}; bijna-B&B-gebied 2 met {HOLE}"
    assert rows[WHOLE]["shared_en"] == f"B&B area 1 with {HALF} and {OVER}; nearly-B&B area 2 with {HOLE}"
    assert rows[HOLE]["shared_en"] == (
        f"nearly-B&B area 2 with {WHOLE}; stepping stone 3 with land outside these municipalities"
    )
    assert (rows[WHOLE]["shared"], rows[HALF]["shared"], made["result"]["SHARED_BLOCKS"]) == (2, 1, 3)


def test_gaps_by_the_metre(made: dict[str, Any]) -> None:
    rows = made["rows"]
    assert (rows[WHOLE]["strip_gaps"], rows[WHOLE]["strip_gaps_m"]) == (1, pytest.approx(100))
    assert (rows[HALF]["strip_gaps"], rows[HALF]["strip_gaps_m"]) == (1, pytest.approx(100))
    assert (rows[WHOLE]["stone_gaps"], rows[WHOLE]["stone_gaps_m"]) == (2, pytest.approx(450))
    assert (rows[HOLE]["stone_gaps"], rows[HOLE]["stone_gaps_m"]) == (1, pytest.approx(100))
    assert [rows[name]["longest_gap_m"] for name in (WHOLE, HALF, HOLE)] == pytest.approx([400, 200, 150])
    assert rows[OVER]["longest_gap_m"] is None


def test_zones_and_the_money_of_a_plan(made: dict[str, Any]) -> None:
    rows = made["rows"]
    shapes = {name: QgsGeometry.fromWkt(wkt) for name, wkt in kit.LANDS.items()}
    for name in (WHOLE, HALF, HOLE):
        for zone in ZONES:
            parts = [
                QgsGeometry(feature.geometry()).intersection(shapes[name]).area()
                for feature in made["given"]["OPPORTUNITIES"].getFeatures()
                if feature["zone"] == zone
            ]
            assert rows[name][f"{zone}_ha"] == pytest.approx(sum(parts) / 1e4)
    assert [rows[name]["cost_total"] for name in (WHOLE, HALF, HOLE, NONE)] == pytest.approx([3500, 1500, 2500, 0])
    assert [rows[name]["gain_bnb_ha"] for name in (WHOLE, HALF)] == pytest.approx([1.5, 1.0])
    assert [rows[name]["plan_measures"] for name in (WHOLE, HALF, HOLE, NONE)] == [2, 1, 1, 0]
    assert [rows[name]["budget_pct"] for name in (WHOLE, HALF, HOLE)] == pytest.approx([35, 15, 25])
    assert made["result"]["PLAN_OUTSIDE_PCT"] == pytest.approx(25)
    whole = sum(shape.area() for shape in shapes.values())
    assert rows[HOLE]["land_pct"] == pytest.approx(100 * shapes[HOLE].area() / whole)
    assert sum(row["land_pct"] for row in rows.values()) == pytest.approx(100)


def test_each_says_what_stands_out_in_both_languages(made: dict[str, Any]) -> None:
    rows = made["rows"]
    for row in rows.values():
        assert row["reason_nl"].endswith(".")
        assert row["reason_en"].endswith(".")
    assert rows[NONE]["reason_en"] == "There are no data of this municipality: nothing can be said of it."
    assert "maar 51 % van het land is bekend" in rows[HALF]["reason_nl"]
    assert "35 % van het geld van het plan" in rows[WHOLE]["reason_nl"]
    table = by_place(made["result"]["TABLE"])
    for name, row in table.items():
        assert {key: value for key, value in row.items() if key != "fid"} == {
            key: value for key, value in rows[name].items() if key != "fid"
        }


def test_polygons_are_those_of_the_municipalities(made: dict[str, Any]) -> None:
    layer = QgsVectorLayer(made["result"]["OUTPUT"], "result", "ogr")
    for feature in layer.getFeatures():
        wanted = QgsGeometry.fromWkt(kit.LANDS[feature["place"]])
        assert feature.geometry().symDifference(wanted).area() == pytest.approx(0, abs=1e-3)
    box = layer.extent()
    assert (box.xMinimum(), box.yMaximum()) == pytest.approx((LEFT, TOP))
