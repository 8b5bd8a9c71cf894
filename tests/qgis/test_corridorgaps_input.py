"""corridorgaps with unusual and bad input: what it says, and that nothing is left behind."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProcessingException,
    QgsProject,
)

from zoemzone_qgis.paths import TABLES

from .gapscenes import Scene, code_of, find, lengths, rows_of, strips
from .habitatmaps import write_map
from .layers import box, memory_layer


@pytest.fixture
def gaps(run: Any, tmp_path: Path) -> Any:
    return partial(find, run, tmp_path)


def two(**how: Any) -> Scene:
    """Two areas 500 m apart."""
    return Scene(1600, 700, **how).block(100, 150, 350, 350).block(950, 150, 350, 350)


def refused(run: Any, tmp_path: Path, scene: Scene, **parameters: Any) -> str:
    """What is said when a run is refused; nothing may be left behind."""
    out = tmp_path / "results"
    out.mkdir(exist_ok=True)
    given = {
        "INPUT": scene.blocks(),
        "HABITAT": scene.habitat(tmp_path / "habitat.tif", 5.0),
        "ROUTES": str(out / "routes.gpkg"),
        "GAPS": str(out / "gaps.gpkg"),
        "HTML": str(out / "gaps.html"),
    }
    with pytest.raises(QgsProcessingException) as error:
        run("corridorgaps", {**given, **parameters})
    assert list(out.iterdir()) == []
    assert "Traceback" not in str(error.value)
    return str(error.value)


# ---- too little to link ----------------------------------------------------------------------------
@pytest.mark.parametrize("count", [0, 1])
def test_fewer_than_two_areas_give_an_empty_result_and_a_warning(gaps, listener, count):
    scene = two()
    routes, found, result = gaps(scene, INPUT=scene.blocks(range(count)))
    assert (routes, found, result["COUNT_ROUTES"], result["COUNT_GAPS"]) == ([], [], 0, 0)
    assert result["LARGEST_GAP_M"] == 0
    assert any(f"There are {count} areas to link" in text for text in listener.warnings)


def test_stones_alone_are_no_ends(gaps, listener):
    scene = Scene(1600, 700).block(100, 150, 350, 350).block(950, 150, 350, 350, "stepping_stone")
    assert gaps(scene)[0] == []
    assert any("There are 1 areas to link" in text for text in listener.warnings)
    assert len(gaps(scene, ENDS="all")[0]) == 1


def test_land_without_data_is_a_barrier(gaps, listener):
    scene = two().nothing(650, -10, 60, 800)
    routes, found, _ = gaps(scene)
    assert (routes, found) == ([], [])
    assert any("Between 2 parts" in text and "no route" in text for text in listener.warnings)


def test_polygons_without_a_type_are_areas(gaps, listener):
    scene = two()
    (route,), (gap,), _ = gaps(scene, INPUT=scene.blocks(drop=["type"]))
    assert (route["from_type"], gap["length_m"]) == ("bnb", pytest.approx(500))
    assert any("every polygon counts as a B&B area" in text for text in listener.warnings)


def test_a_type_that_says_something_else(gaps, listener):
    scene = Scene(1600, 700).block(100, 150, 350, 350, "heide").block(950, 150, 350, 350, "bos")
    assert len(gaps(scene)[0]) == 1
    assert any("every polygon counts as a B&B area" in text for text in listener.warnings)


def test_stones_that_are_too_small_do_not_count(gaps, listener):
    scene = Scene(2800, 700).block(100, 150, 350, 350).block(2000, 150, 350, 350)
    scene.block(1150, 300, 100, 100, "stepping_stone", effective_ha=0.4, land_effective_ha=0.4)
    (route,), _, _ = gaps(scene)
    assert (route["stone_link"], route["stones"]) == ("no", 0)
    assert any("1 stepping stones have less than 0.5 ha" in text for text in listener.warnings)
    scene.block_rows[2][1].update(effective_ha=0.5, land_effective_ha=0.5)
    (route,), _, _ = gaps(scene)
    assert (route["stone_link"], route["stones"]) == ("yes", 1)


# ---- blocks anywhere -------------------------------------------------------------------------------
def test_blocks_outside_the_map(gaps, listener):
    scene = two()
    scene.block_rows.append((scene.place(box(90_000, 0, 90_300, 300)), {"id": 9, "type": "bnb"}))
    assert len(gaps(scene)[0]) == 1
    assert any("1 blocks lie outside the habitat map" in text for text in listener.warnings)


def test_a_block_larger_than_the_map(gaps):
    scene = Scene(1600, 700).block(-5000, -5000, 5600, 9000).block(1100, 150, 350, 350)
    (route,), (gap,), _ = gaps(scene)
    assert gap["length_m"] == pytest.approx(500)
    assert route["length_m"] == pytest.approx(500, abs=20)


def test_the_same_block_twice_and_blocks_that_overlap(gaps):
    scene = two()
    scene.block(100, 150, 350, 350).block(200, 200, 300, 200)
    routes, found, _ = gaps(scene)
    assert lengths(found) == [pytest.approx(450)]
    assert [(row["from_id"], row["to_id"]) for row in routes] == [(4, 2)]


def test_blocks_in_degrees_are_reprojected(gaps):
    scene = strips()
    rd, degrees = QgsCoordinateReferenceSystem("EPSG:28992"), QgsCoordinateReferenceSystem("EPSG:4326")
    turn = QgsCoordinateTransform(rd, degrees, QgsProject.instance())
    rows = []
    for shape, row in scene.block_rows:
        moved = QgsGeometry(shape.densifyByDistance(10))
        moved.transform(turn)
        rows.append((moved, row))
    _, (gap,), _ = gaps(scene, INPUT=memory_layer("degrees", rows, crs="EPSG:4326"))
    assert gap["length_m"] == pytest.approx(101, rel=1e-3)


def test_confirmed_and_potential_blocks_are_not_mixed(gaps, listener):
    scene = Scene(2600, 700).block(100, 150, 350, 350, basis="potential").block(950, 150, 350, 350, basis="potential")
    scene.block(1900, 150, 350, 350, basis="confirmed").block(950, 200, 300, 300, basis="confirmed")
    routes, found, _ = gaps(scene)
    assert ([(row["from_id"], row["to_id"]) for row in routes], lengths(found)) == ([(1, 2)], [pytest.approx(500)])
    assert any("2 blocks have another basis" in text for text in listener.infos)
    routes, _, _ = gaps(scene, BASIS="confirmed")
    assert [(row["from_id"], row["to_id"]) for row in routes] == [(4, 3)]


def test_invalid_and_empty_shapes(gaps, listener):
    scene = two()
    bow = scene.place("POLYGON((600 600,700 700,700 600,600 700,600 600))")
    scene.block_rows += [(bow, {"id": 7, "type": "stepping_stone"}), (QgsGeometry(), {"id": 8, "type": "bnb"})]
    assert len(gaps(scene)[0]) == 1
    assert any("1 blocks without a usable shape" in text for text in listener.warnings)


# ---- resistance ------------------------------------------------------------------------------------
def resistance(path: Path, scene: Scene, value: float, at: float | None = None, crs: str = "EPSG:28992") -> str:
    cells = np.full((round(scene.height / 10), round(scene.width / 10)), value)
    if at is not None:
        cells[30, 70] = at
    top = scene.low + cells.shape[0] * 10.0
    return str(write_map(path, cells, 10.0, crs=crs, kind=7, nodata=-9999, corner=(scene.left, top)))


def test_an_own_resistance_map(gaps, tmp_path):
    scene = two()
    (route,), (gap,), _ = gaps(scene, RESISTANCE=resistance(tmp_path / "own.tif", scene, 7.0))
    assert route["mean_resistance"] == pytest.approx(7.0)
    assert gap["cost_before"] - gap["cost_after"] == pytest.approx(6 * 500, rel=0.05)


def test_an_own_resistance_map_knows_no_verges(gaps, listener, tmp_path):
    scene = two()
    gaps(scene, RESISTANCE=resistance(tmp_path / "own.tif", scene, 7.0), ALONG="verges")
    assert any("has no effect with an own resistance map" in text for text in listener.warnings)


@pytest.mark.parametrize("value", [0.0, -2.0])
def test_resistance_that_is_not_above_zero(run, tmp_path, value):
    scene = two()
    own = resistance(tmp_path / "own.tif", scene, 7.0, value)
    assert f"own holds the resistance {value}" in refused(run, tmp_path, scene, RESISTANCE=own)


def test_resistance_in_another_crs_is_warped(gaps, listener, tmp_path):
    scene = two()
    corner = QgsGeometry.fromWkt(f"POINT({scene.left - 400} {scene.low + 1200})")
    rd, other = QgsCoordinateReferenceSystem("EPSG:28992"), QgsCoordinateReferenceSystem("EPSG:32631")
    corner.transform(QgsCoordinateTransform(rd, other, QgsProject.instance()))
    place = corner.asPoint()
    cells = np.full((260, 300), 7.0)
    own = write_map(tmp_path / "own.tif", cells, 10.0, "EPSG:32631", 7, None, (place.x(), place.y()))
    (route,), _, _ = gaps(scene, RESISTANCE=str(own))
    assert route["mean_resistance"] == pytest.approx(7.0)
    assert any("own has another CRS" in text for text in listener.warnings)


def test_a_class_without_a_row(run, tmp_path):
    lines = (TABLES / "classes.csv").read_text(encoding="utf-8").splitlines()
    own = tmp_path / "own.csv"
    own.write_text("\n".join(line for line in lines if ",GRN," not in line), encoding="utf-8")
    said = refused(run, tmp_path, two(), CLASSES=str(own))
    assert str(code_of("GRN")) in said


def test_a_class_without_resistance(run, tmp_path):
    content = (TABLES / "classes.csv").read_text(encoding="utf-8")
    own = tmp_path / "own.csv"
    own.write_text("\n".join(
        line.replace(",0,3,1,1,", ",0,0,1,1,") if ",GRN," in line else line for line in content.splitlines()
    ), encoding="utf-8")  # fmt: skip
    assert "resistance" in refused(run, tmp_path, two(), CLASSES=str(own))


# ---- the map and other layers ----------------------------------------------------------------------
def test_a_map_in_degrees(run, tmp_path):
    habitat = write_map(tmp_path / "degrees.tif", np.full((9, 9), 8), 0.001, crs="EPSG:4326", corner=(5.0, 52.0))
    assert "degrees has a CRS in degrees" in refused(run, tmp_path, two(), HABITAT=str(habitat))


def test_blocks_without_crs(run, tmp_path):
    scene = two()
    plain = memory_layer("plain", scene.block_rows)
    plain.setCrs(QgsCoordinateReferenceSystem())
    assert "plain has no CRS" in refused(run, tmp_path, scene, INPUT=plain)


def test_points_as_routes(run, tmp_path):
    scene = two()
    points = memory_layer("dots", [(scene.place("POINT(300 300)"), {"id": 1})], "Point")
    assert "dots holds no lines" in refused(run, tmp_path, scene, ROUTES_IN=points)


def test_lines_as_blocks(run, tmp_path):
    scene = two()
    lines = scene.lines([QgsGeometry.fromWkt("LINESTRING(0 0,100 100)")])
    assert "holds no polygons" in refused(run, tmp_path, scene, INPUT=lines)


@pytest.mark.parametrize("name", ["MANAGERS", "CLASSIFIED"])
def test_points_where_polygons_are_wanted(run, tmp_path, name):
    scene = two()
    points = memory_layer("dots", [(scene.place("POINT(300 300)"), {"owner": "me", "class": "GRN"})], "Point")
    assert "dots holds no polygons" in refused(run, tmp_path, scene, **{name: points})


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_what_is_no_number(run, tmp_path, value):
    assert f"GAP_LIMIT is {value}. Give a number" in refused(run, tmp_path, two(), GAP_LIMIT=value)


def test_a_table_that_is_not_there(run, tmp_path):
    assert "away.csv is not there" in refused(run, tmp_path, two(), CLASSES=str(tmp_path / "away.csv"))


def test_a_step_of_twelve_directions(run, tmp_path):
    assert "8 or 16 directions, not 12" in refused(run, tmp_path, two(), NEIGHBOURS=12)


def test_a_result_in_the_place_of_an_input(run, tmp_path):
    scene = two()
    habitat = scene.habitat(tmp_path / "habitat.tif", 5.0)
    with pytest.raises(QgsProcessingException, match="is an input or another result"):
        run(
            "corridorgaps",
            {"INPUT": scene.blocks(), "HABITAT": habitat, "ROUTES": "memory:", "GAPS": "memory:", "HTML": habitat},
        )
    assert Path(habitat).stat().st_size > 0


# ---- managers --------------------------------------------------------------------------------------
def owners(scene: Scene, field: str = "beheerder") -> Any:
    rows = [
        (scene.place(box(400, 0, 700, 700)), {field: "Janssen"}),
        (scene.place(box(500, 100, 600, 600)), {field: "Waterschap"}),
        (scene.place(box(850, 0, 1000, 700)), {field: None}),
    ]
    return memory_layer("owners", rows)


def test_managers_of_a_layer_count_and_elsewhere_the_rule(gaps):
    scene = two()
    _, (gap,), _ = gaps(scene, MANAGERS=owners(scene))
    # 450-500 and 600-700 Janssen, 500-600 the smaller polygon, 700-950 cereals
    assert gap["managers"] == "farmer 50 %, Janssen 30 %, Waterschap 20 %"
    assert (gap["manager"], gap["executor"]) == ("farmer", "farmer")


def test_the_field_of_managers(gaps, run, tmp_path):
    scene = two()
    _, (gap,), _ = gaps(scene, MANAGERS=owners(scene, "wie"), MANAGER_FIELD="wie")
    assert "Janssen 30 %" in gap["managers"]
    said = refused(run, tmp_path, scene, MANAGERS=owners(scene, "wie"))
    assert "owners has no field manager, owner" in said
    assert "wie" in said
    assert "has no field nope" in refused(run, tmp_path, scene, MANAGERS=owners(scene), MANAGER_FIELD="nope")


# ---- own routes ------------------------------------------------------------------------------------
def test_an_own_route_between_the_areas_that_it_touches(gaps):
    scene = strips()
    own = scene.lines([QgsGeometry.fromWkt("LINESTRING(10 676,2190 677)")])
    (route,), (gap,), _ = gaps(scene, ROUTES_IN=own)
    assert gap["length_m"] == pytest.approx(101, rel=1e-3)
    assert (route["name"], route["from_id"], route["to_id"]) == ("line 0", 1, 2)
    # from 50 m before the first area to 50 m behind the last
    assert route["length_m"] == pytest.approx(801 + 700 + 100, abs=1)
    assert route["excess_pct"] is None


def test_an_own_route_with_loose_ends(gaps):
    scene = Scene(3000, 700).block(1300, 150, 350, 350)
    own = scene.lines([QgsGeometry.fromWkt("LINESTRING(100 300,2900 300)")])
    (route,), found, _ = gaps(scene, ROUTES_IN=own)
    assert (route["from_type"], route["to_type"], route["stones"]) == ("start", "end", 1)
    assert route["from_id"] is None
    assert sorted((gap["kind"], round(gap["length_m"])) for gap in found) == [
        ("stone", 1200),
        ("stone", 1250),
        ("strip", 1200),
        ("strip", 1250),
    ]
    assert all(gap["importance"] > 0 for gap in found)


def test_a_route_far_from_all_blocks(gaps):
    scene = Scene(3000, 2000).block(100, 100, 350, 350).box(600, 1500, 1000, 20, "BRME")
    own = scene.lines([QgsGeometry.fromWkt("LINESTRING(500 1510,1700 1510)")])
    (route,), found, _ = gaps(scene, ROUTES_IN=own)
    assert (route["from_type"], route["to_type"]) == ("start", "end")
    assert lengths(found) == []
    assert lengths(found, "stone") == [pytest.approx(1200)]


def test_lines_without_length(gaps, listener):
    scene = two()
    dot = QgsGeometry.fromWkt("LINESTRING(300 300,300 300)")
    routes, found, _ = gaps(scene, ROUTES_IN=scene.lines([dot]))
    assert (routes, found) == ([], [])
    assert any("1 lines without length" in text for text in listener.warnings)
    assert any("no line to test" in text for text in listener.warnings)


def test_a_route_that_leaves_an_area_and_comes_back(gaps):
    scene = two()
    own = scene.lines([QgsGeometry.fromWkt("LINESTRING(200 300,275 650,350 300,1100 300)")])
    (route,), found, _ = gaps(scene, ROUTES_IN=own)
    assert lengths(found) == [pytest.approx(500)]
    assert route["stones"] == 0


def test_lines_in_another_crs(gaps):
    scene = strips()
    line = scene.place("LINESTRING(10 676,2190 677)").densifyByDistance(50)
    turn = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:28992"), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance()
    )
    line.transform(turn)
    own = memory_layer("lines", [(line, {"id": 1})], "LineString", "EPSG:4326")
    _, (gap,), _ = gaps(scene, ROUTES_IN=own)
    assert gap["length_m"] == pytest.approx(101, rel=1e-3)


def test_a_line_of_several_parts_that_follow_each_other_is_one_route(gaps):
    scene = strips()
    line = QgsGeometry.fromWkt("MULTILINESTRING((10 676,900 676),(900 676,2190 677))")
    routes, _, _ = gaps(scene, ROUTES_IN=scene.lines([line], "MultiLineString"))
    assert len(routes) == 1


# ---- cancel ----------------------------------------------------------------------------------------
def test_stopped_before_it_begins_nothing_is_written(run, listener, tmp_path):
    scene = two()
    habitat = scene.habitat(tmp_path / "habitat.tif", 5.0)
    out = tmp_path / "results"
    out.mkdir()
    listener.cancel()
    names = {"ROUTES": "routes.gpkg", "GAPS": "gaps.gpkg", "TABLE": "gaps.xlsx", "HTML": "gaps.html"}
    given = {key: str(out / name) for key, name in names.items()}
    assert run("corridorgaps", {"INPUT": scene.blocks(), "HABITAT": habitat, **given}) == {}
    assert list(out.iterdir()) == []


def test_rows_are_read_once_and_results_are_layers(gaps):
    routes, found, result = gaps(two())
    assert len(rows_of(result["ROUTES"])) == len(routes) == 1
    assert len(rows_of(result["GAPS"])) == len(found) == 1


@pytest.mark.parametrize(("ids", "found"), [(("12", "7"), (12, 7)), ((12.0, 7.0), (12, 7)), (("a", "b"), (1, 2))])
def test_ids_of_blocks(gaps, ids, found):
    """Numbers in any kind of field; names are replaced by the number of the row."""
    scene = two()
    for (_, row), id in zip(scene.block_rows, ids, strict=True):
        row["id"] = id
    (route,), _, _ = gaps(scene)
    assert (route["from_id"], route["to_id"]) == found
