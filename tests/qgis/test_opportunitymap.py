"""opportunitymap against a slow, plain reading of its rules, cell by cell."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import NULL, QgsGeometry, QgsPointXY, QgsVectorLayer

from zoemzone_qgis.core.measures import Outcomes, Worths, read_measures
from zoemzone_qgis.core.opportunities import FARMLAND, IMPROVABLE, TOWN, ZONES

from .habitatmaps import CLASSES, CODE, LEFT, TOP, write_map
from .layers import box, memory_layer

CELL, ROWS, COLUMNS = 10.0, 150, 180
DISC = 564.19
WEIGHT = {row.code: row.habitat_weight for row in CLASSES.rows}
ID = {row.code: row.id for row in CLASSES.rows}


def place(left: float, bottom: float, right: float, top: float) -> str:
    """A rectangle in metres right of and below the corner of the map."""
    return box(LEFT + left, TOP - bottom, LEFT + right, TOP - top)


def mosaic(path: Path, seed: int) -> np.ndarray:
    """Land in blocks of 3 x 3 cells, with a corner that is not known."""
    rng = np.random.default_rng(seed)
    ids = ["GRN", "GKR", "HAAG", "ERF", "LBOS", "VERH", "GAZ", "BRMR", "GEXT", "BPL", "WAT", "HEI", "MOE", "KZ"]
    few = rng.choice([CODE[id] for id in ids], (ROWS // 3, COLUMNS // 3)).astype(np.uint16)
    codes = few.repeat(3, axis=0).repeat(3, axis=1)
    codes[:30, :40] = 0
    write_map(path, codes, CELL)
    return codes


def scene() -> dict[str, QgsVectorLayer]:
    blocks = memory_layer(
        "blocks",
        [
            (place(100, 700, 400, 400), {"id": 1, "type": "bnb", "basis": "potential"}),
            (place(900, 300, 960, 200), {"id": 2, "type": "stepping_stone", "basis": "potential"}),
            (
                place(500, 1000, 700, 800),
                {
                    "id": 3, "type": "nearly_bnb", "basis": "potential", "deficit_m2": 20_000.0,
                    "best_disc_x": LEFT + 600.0, "best_disc_y": TOP - 900.0,
                },
            ),
            (place(0, 1500, 1800, 0), {"id": 9, "type": "bnb", "basis": "confirmed"}),
        ],
    )  # fmt: skip
    gaps = memory_layer(
        "gaps",
        [(f"LINESTRING({LEFT + 1200} {TOP - 100}, {LEFT + 1500} {TOP - 400})", {"id": 7, "kind": "strip"})],
        "LineString",
    )
    nature = memory_layer("nnn", [(place(1500, 1400, 1700, 1200), {})])
    return {"BLOCKS": blocks, "GAPS": gaps, "NATURE": nature}


def distance(point: QgsGeometry, shapes: list[QgsGeometry]) -> float:
    return min((shape.distance(point) for shape in shapes), default=math.inf)


def allowed_by_class() -> dict[int, bool]:
    worths = Worths(Outcomes(CLASSES, read_measures(CLASSES)))
    may = {}
    for row in CLASSES.rows:
        ways = [way for way in worths.outcomes.catalogue.ways if not any(one.needed for one in way.rule.conditions)]
        may[row.code] = row.id not in ("VERH", "OVH", "WAT") and any(worths.of(row, way).allowed for way in ways)
    return may


def expected(
    codes: np.ndarray, given: dict[str, QgsVectorLayer], may: Any, new: list[tuple[float, float]]
) -> np.ndarray:
    """The zone of each cell, by the rules as they are written."""
    rows = [feature for feature in given["BLOCKS"].getFeatures() if feature["basis"] == "potential"]
    kept = [QgsGeometry(row.geometry()) for row in rows if row["type"] in ("bnb", "stepping_stone")]
    kept += [QgsGeometry(feature.geometry()) for feature in given["NATURE"].getFeatures()]
    every = [QgsGeometry(row.geometry()) for row in rows]
    nearly = [(row["best_disc_x"], row["best_disc_y"]) for row in rows if row["type"] == "nearly_bnb"]
    lines = [QgsGeometry(feature.geometry()) for feature in given["GAPS"].getFeatures()]
    zones = np.full(codes.shape, "", object)
    for row in range(codes.shape[0]):
        for column in range(codes.shape[1]):
            code = int(codes[row, column])
            if code == 0:
                continue
            x, y = LEFT + (column + 0.5) * CELL, TOP - (row + 0.5) * CELL
            point = QgsGeometry.fromPointXY(QgsPointXY(x, y))

            def inside(circles: list[tuple[float, float]], x: float = x, y: float = y) -> bool:
                return any(math.hypot(x - one, y - other) <= DISC for one, other in circles)

            if WEIGHT[code] >= 0.7 and any(shape.contains(point) for shape in kept):
                zones[row, column] = "keep"
            elif may(code, point) and inside(nearly):
                zones[row, column] = "complete"
            elif may(code, point) and inside(new):
                zones[row, column] = "new"
            elif distance(point, lines) <= 50.0:
                zones[row, column] = "connect"
            elif ID[code] in TOWN | FARMLAND and distance(point, every) > 508.0:
                zones[row, column] = "fuel_station"
            elif ID[code] in TOWN | FARMLAND and distance(point, every) > 492.0:
                zones[row, column] = "?"  # a cell that lies across the limit: from edge to edge it is nearer
            elif ID[code] in IMPROVABLE:
                zones[row, column] = "improve"
    return zones


def drawn(result: dict[str, Any], shape: tuple[int, int]) -> np.ndarray:
    """The zone of each cell on the map that was made."""
    zones = np.full(shape, "", object)
    for feature in result["OUTPUT"].getFeatures():
        land = QgsGeometry(feature.geometry())
        assert land.isGeosValid()
        edges = land.boundingBox()
        top, bottom = int((TOP - edges.yMaximum()) / CELL), math.ceil((TOP - edges.yMinimum()) / CELL)
        left, right = int((edges.xMinimum() - LEFT) / CELL), math.ceil((edges.xMaximum() - LEFT) / CELL)
        engine = QgsGeometry.createGeometryEngine(land.constGet())
        engine.prepareGeometry()
        for row in range(max(top, 0), min(bottom, shape[0])):
            for column in range(max(left, 0), min(right, shape[1])):
                x, y = LEFT + (column + 0.5) * CELL, TOP - (row + 0.5) * CELL
                point = QgsGeometry.fromPointXY(QgsPointXY(x, y))
                if engine.contains(point.constGet()):
                    assert zones[row, column] == "", "land is given out once"
                    zones[row, column] = feature["zone"]
    return zones


def compare(made: np.ndarray, wanted: np.ndarray) -> None:
    judged = wanted != "?"
    assert (made[judged] == wanted[judged]).all(), np.argwhere(judged & (made != wanted))[:5]
    assert set(made[~judged]) <= {"fuel_station", "improve", ""}


@pytest.mark.parametrize("seed", [1, 2])
def test_every_cell_has_the_first_zone_that_fits(run: Any, tmp_path: Path, seed: int) -> None:
    codes = mosaic(tmp_path / "habitat.tif", seed)
    given = scene()
    result = run(
        "opportunitymap",
        {"HABITAT": str(tmp_path / "habitat.tif"), **given, "MIN_AREA": 0, "OUTPUT": "memory:", "TABLE": "memory:"},
    )
    assert result["NEW_CIRCLES"] == 0  # this mosaic is full of habitat: one area has it all
    may = allowed_by_class()
    made = drawn(result, codes.shape)
    compare(made, expected(codes, given, lambda code, point: may[code], []))
    assert {"keep", "complete", "connect", "fuel_station", "improve"} <= set(made.ravel())
    table = {row["zone"]: row["area_ha"] for row in result["TABLE"].getFeatures()}
    assert list(table) == list(ZONES)
    for zone, hectares in table.items():
        assert hectares == pytest.approx((made == zone).sum() * CELL**2 / 1e4)
        assert result[f"{zone.upper()}_HA"] == pytest.approx(hectares)
    assert result["KNOWN_HA"] == pytest.approx((codes > 0).sum() * CELL**2 / 1e4)


def test_options_say_where_a_measure_is_allowed(run: Any, tmp_path: Path) -> None:
    codes = mosaic(tmp_path / "habitat.tif", 3)
    given = scene()
    costs = {"cost_total": 1000.0}
    rows = [
        (place(400, 900, 700, 700), {"unit": "a", "measure": "M05", "measure_nl": "Rand", "measure_en": "Margin",
                                     "gain_ha": 2.0, **costs}),
        (place(400, 900, 700, 700), {"unit": "a", "measure": "M10", "measure_nl": "Gaard", "measure_en": "Orchard",
                                     "gain_ha": 3.0, "cost_total": 9000.0}),
        (place(700, 1100, 900, 900), {"unit": "b", "measure": "M07", "measure_nl": "Haag", "measure_en": "Hedge",
                                      "gain_ha": 0.5, **costs}),
        (place(900, 1200, 1000, 1100), {"unit": "c", "measure": ""}),
    ]  # fmt: skip
    options = memory_layer("options", rows)
    result = run(
        "opportunitymap",
        {"HABITAT": str(tmp_path / "habitat.tif"), **given, "OPTIONS": options, "MIN_AREA": 0, "OUTPUT": "memory:"},
    )
    may, land = allowed_by_class(), [QgsGeometry.fromWkt(wkt) for wkt, row in rows if row["measure"]]
    wanted = expected(codes, given, lambda code, point: may[code] and any(shape.contains(point) for shape in land), [])
    compare(drawn(result, codes.shape), wanted)
    [zone] = [row for row in result["OUTPUT"].getFeatures() if row["zone"] == "complete"]
    assert zone["block"] == "3"
    assert zone["measure"] == "M05"  # most per euro
    assert zone["parcels"] == len({"a", "b"})
    assert zone["short_ha"] == pytest.approx(2.0)
    assert 0 < zone["gain_ha"] < 3.5  # parts of both parcels are not in the zone
    assert "bijna-B&B-gebied 3" in zone["reason_nl"]
    assert "nearly-B&B area 3" in zone["reason_en"]


def test_a_new_area_can_begin_where_there_is_some_habitat_and_land_to_use(run: Any, tmp_path: Path) -> None:
    codes = np.full((200, 200), CODE["GRN"], np.uint16)
    codes[90:107, 90:107] = CODE["GKR"]  # 2.89 ha of meadow amid cereals
    codes[5:10, 5:10] = CODE["GKR"]  # 0.25 ha: too little
    write_map(tmp_path / "habitat.tif", codes, CELL)
    result = run("opportunitymap", {"HABITAT": str(tmp_path / "habitat.tif"), "OUTPUT": "memory:", "TABLE": "memory:"})
    assert result["NEW_CIRCLES"] == 1
    [zone] = [row for row in result["OUTPUT"].getFeatures() if row["zone"] == "new"]
    assert zone["short_ha"] == pytest.approx(10 - 2.89)
    assert result["NEW_HA"] == pytest.approx(math.pi * DISC**2 / 1e4, rel=0.01)  # meadow may be mown better, too
    assert "2,9 ha" in zone["reason_nl"]
    wood = codes.copy()
    wood[codes == CODE["GRN"]] = CODE["LBOS"]  # nothing can be done on all of it
    write_map(tmp_path / "wood.tif", wood, CELL)
    result = run("opportunitymap", {"HABITAT": str(tmp_path / "wood.tif"), "OUTPUT": "memory:"})
    assert (result["NEW_CIRCLES"], result["NEW_HA"]) == (0, 0)


def test_zones_are_counted_by_area(run: Any, tmp_path: Path) -> None:
    codes = mosaic(tmp_path / "habitat.tif", 5)
    names = ["Sint Jansgeleen", "O'Hare <b>"]
    areas = memory_layer(
        "areas",
        [(place(0, 1500, 900, 0), {"naam": names[0]}), (place(900, 1500, 1800, 0), {"naam": names[1]})],
    )
    result = run(
        "opportunitymap",
        {"HABITAT": str(tmp_path / "habitat.tif"), **scene(), "AREAS": areas, "OUTPUT": "memory:", "TABLE": "memory:"},
    )
    rows = list(result["TABLE"].getFeatures())
    assert [row["place"] for row in rows] == [name for name in names for _ in ZONES]
    for zone in ZONES:
        assert sum(row["area_ha"] for row in rows if row["zone"] == zone) == pytest.approx(result[f"{zone.upper()}_HA"])
    left = (codes[:, :90] > 0).sum() / codes[:, :90].size * 100
    assert rows[0]["known_pct"] == pytest.approx(left)
    assert {row["place"] for row in result["OUTPUT"].getFeatures()} <= {*names, NULL}
    for row in result["OUTPUT"].getFeatures():
        spot = row.geometry().pointOnSurface().asPoint()
        assert row["place"] in (names[spot.x() >= LEFT + 900], NULL)


def test_land_that_depends_on_what_is_not_known_is_flagged(run: Any, tmp_path: Path) -> None:
    codes = np.full((200, 200), CODE["GAZ"], np.uint16)
    codes[:, 100:] = 0
    write_map(tmp_path / "habitat.tif", codes, CELL)
    result = run("opportunitymap", {"HABITAT": str(tmp_path / "habitat.tif"), "OUTPUT": "memory:"})
    [row] = result["OUTPUT"].getFeatures()
    assert row["zone"] == "improve"  # how far blocks are is not known
    whole = np.full((200, 200), CODE["GAZ"], np.uint16)
    write_map(tmp_path / "whole.tif", whole, CELL)
    [full] = run("opportunitymap", {"HABITAT": str(tmp_path / "whole.tif"), "OUTPUT": "memory:"})[
        "OUTPUT"
    ].getFeatures()
    assert full["known_pct"] == pytest.approx(100.0, abs=0.5)
    assert row["known_pct"] < full["known_pct"]
    assert not full["flag"]


def test_small_pieces_are_left_out_of_the_map_only(run: Any, tmp_path: Path) -> None:
    mosaic(tmp_path / "habitat.tif", 2)
    given = {"HABITAT": str(tmp_path / "habitat.tif"), **scene(), "OUTPUT": "memory:", "TABLE": "memory:"}
    every, large = (run("opportunitymap", {**given, "MIN_AREA": least}) for least in (0, 2000))
    assert large["ZONES"] < every["ZONES"]
    assert large["IMPROVE_HA"] == every["IMPROVE_HA"]
    area = sum(row.geometry().area() for row in large["OUTPUT"].getFeatures()) / 1e4
    assert area + large["SMALL_HA"] == pytest.approx(sum(every[f"{zone.upper()}_HA"] for zone in ZONES))
