"""corridorgaps through processing.run: landscapes with the answer that an expert expects."""

from __future__ import annotations

import math
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsGeometry

from .gapscenes import Scene, find, lengths, stones, strips


@pytest.fixture
def gaps(run: Any, tmp_path: Path) -> Any:
    return partial(find, run, tmp_path)


# ---- cases -----------------------------------------------------------------------------------------
@pytest.mark.parametrize("turn", [0, 17, 45, 90, 153.4])
def test_case_7(gaps, turn):
    (route,), (gap,), result = gaps(strips(turn=turn))
    assert gap["kind"] == "strip"
    assert (gap["length_m"], gap["over_m"]) == (pytest.approx(101, rel=1e-3), pytest.approx(1, abs=0.01))
    assert gap["geometry"].length() == pytest.approx(gap["length_m"], abs=1e-6)
    assert (gap["from_type"], gap["to_type"], gap["limit_m"]) == ("strip", "strip", 100)
    assert (route["stone_link"], route["strip_link"], route["strip_gaps"]) == ("yes", "no", 1)
    assert (route["verdict"], route["width_basis"]) == ("stone", "polygons")
    assert (result["COUNT_STRIP_GAPS"], result["COUNT_STONE_GAPS"], result["COUNT_GAPS"]) == (1, 0, 1)
    assert result["STRIP_OVER_M"] == pytest.approx(1, abs=0.01)
    assert (result["STONE_LINKS"], result["STRIP_LINKS"], result["COUNT_ROUTES"]) == (1, 0, 1)


@pytest.mark.parametrize("turn", [0, 45, 120])
def test_case_7_with_strips_that_are_too_narrow(gaps, turn):
    _, (gap,), _ = gaps(strips(2.9, turn=turn))
    assert (gap["length_m"], gap["over_m"]) == (pytest.approx(801, rel=1e-3), pytest.approx(701, rel=1e-3))
    assert (gap["from_type"], gap["to_type"]) == ("bnb", "bnb")


def test_case_7_holds_with_a_wider_limit(gaps):
    (route,), found, _ = gaps(strips(), GAP_LIMIT=101)
    assert found == []
    assert (route["strip_link"], route["verdict"], route["largest_gap_m"]) == ("yes", "strip", None)


@pytest.mark.parametrize("cell", [0.5, 1.0])
@pytest.mark.parametrize("shift", [(0, 0), (0.3, 0.4), (1003, -507.25)])
def test_case_7_measured_on_cells(gaps, cell, shift):
    (route,), (gap,), _ = gaps(strips(shift=shift), polygons=False, cell=cell)
    assert gap["length_m"] == pytest.approx(101, abs=1.0)
    assert route["width_basis"] == "cells"


@pytest.mark.parametrize("cell", [0.5, 1.0])
@pytest.mark.parametrize("turn", [30, 45])
def test_diagonal_strips_on_cells(gaps, cell, turn):
    _, (gap,), _ = gaps(strips(3.6, turn=turn), polygons=False, cell=cell)
    assert gap["length_m"] == pytest.approx(101, abs=2.0)


def test_strips_of_two_cells_are_too_narrow(gaps):
    _, found, _ = gaps(strips(2.0), polygons=False)
    assert lengths(found) == [pytest.approx(801, rel=2e-3)]


def test_large_cells_do_not_measure_widths(gaps, listener):
    (route,), found, _ = gaps(strips(2.5), polygons=False, cell=2.5, GAP_LIMIT=95)
    assert lengths(found) == [pytest.approx(100, abs=2.6), pytest.approx(101, abs=2.6)]
    assert route["width_basis"] == "not measured"
    assert any("width of strips is not measured" in text for text in listener.warnings)


def test_case_7_on_a_coarse_map_with_polygons(gaps):
    _, (gap,), _ = gaps(strips(), cell=10.0)
    assert gap["length_m"] == pytest.approx(101, rel=1e-3)


@pytest.mark.parametrize("origin", [(0, 0), (3.0, -4.0), (0.4, 0.6)])
@pytest.mark.parametrize("polygons", [True, False])
def test_case_8(gaps, origin, polygons):
    (route,), found, result = gaps(stones(math.sqrt(6000)), polygons, map={"origin": origin})
    assert (route["stone_link"], route["strip_link"], route["stones"]) == ("yes", "no", 2)
    assert [gap["kind"] for gap in found] == ["strip"] * 3
    assert lengths(found) == [pytest.approx(815.03, rel=1e-3)] * 3
    assert result["STRIP_OVER_M"] == pytest.approx(2145, rel=1e-3)
    assert (result["STONE_OVER_M"], result["LARGEST_GAP_M"]) == (0, pytest.approx(815.03, rel=1e-3))


@pytest.mark.parametrize("polygons", [True, False])
def test_case_8b(gaps, polygons):
    (route,), found, result = gaps(stones(math.sqrt(4500)), polygons)
    (stone,) = [gap for gap in found if gap["kind"] == "stone"]
    assert (stone["length_m"], stone["over_m"]) == (pytest.approx(2600, rel=1e-3), pytest.approx(1600, rel=1e-3))
    assert (route["stone_link"], route["strip_link"], result["COUNT_STONE_GAPS"]) == ("no", "no", 1)
    assert result["LARGEST_GAP_M"] == stone["length_m"]
    # the squares are no stones, but land for strips
    assert lengths(found) == [pytest.approx((2600 - 2 * math.sqrt(4500)) / 3, abs=1.1)] * 3


def test_case_8_turned(gaps):
    _, found, _ = gaps(stones(math.sqrt(6000), turn=33))
    assert lengths(found) == [pytest.approx(815.03, rel=1e-3)] * 3


@pytest.mark.parametrize(("distance", "kinds"), [(815.04, ["strip"] * 3), (815.0, ["stone"] * 3 + ["strip"] * 3)])
def test_at_most_the_distance_between_stones_counts(gaps, distance, kinds):
    _, found, _ = gaps(stones(math.sqrt(6000)), STONE_DISTANCE=distance)
    assert sorted(gap["kind"] for gap in found) == kinds


# ---- what counts as strip --------------------------------------------------------------------------
@pytest.mark.parametrize("polygons", [True, False])
def test_ornamental_shrubs_are_no_corridor(gaps, polygons):
    _, (gap,), _ = gaps(strips(name="HST"), polygons)
    assert gap["length_m"] == pytest.approx(801, rel=2e-3)


def test_pieces_shorter_than_25_m_do_not_count(gaps):
    scene = Scene(1400, 600).block(100, 100, 350, 350).block(650, 100, 350, 350)
    _, (gap,), _ = gaps(scene.box(540, 250, 20, 10, "BRME"))
    assert gap["length_m"] == pytest.approx(200)
    _, found, _ = gaps(scene.box(535, 250, 30, 10, "BRME"))
    assert found == []


def test_strips_far_from_the_route_do_not_count(gaps):
    scene = Scene(1600, 1800).block(100, 1200, 350, 350).block(950, 1200, 350, 350)
    line = QgsGeometry.fromWkt("LINESTRING(275 1380, 1125 1380)")
    own = scene.lines([line])
    scene.box(440, 1300, 520, 4, "BRME")  # 80 m beside the line
    _, (gap,), _ = gaps(scene, ROUTES_IN=own)
    assert gap["length_m"] == pytest.approx(500)
    scene.box(460, 1332, 480, 4, "BRME")  # 44 m
    _, found, _ = gaps(scene, ROUTES_IN=own)
    assert found == []


def test_a_strip_that_leaves_the_route_and_comes_back_is_one_piece(gaps):
    scene = Scene(1600, 1000).block(100, 300, 350, 350).block(950, 300, 350, 350)
    scene.box(460, 470, 100, 4, "BRME").box(556, 470, 4, 150, "BRME")
    scene.box(556, 616, 290, 4, "BRME").box(842, 470, 4, 150, "BRME").box(842, 470, 100, 4, "BRME")
    own = scene.lines([QgsGeometry.fromWkt("LINESTRING(275 472, 1125 472)")])
    _, found, _ = gaps(scene, ROUTES_IN=own)
    assert found == []


def test_the_profile_decides_what_is_habitat(gaps):
    """Banks are habitat of wet grassland bees, not of ground nesters."""
    scene = strips(5.0, "OEV")
    assert lengths(gaps(scene)[1]) == [pytest.approx(101)]
    assert lengths(gaps(scene, PROFILE="EP1")[1]) == [pytest.approx(801)]


# ---- wood, water, verges, the edge -----------------------------------------------------------------
@pytest.mark.parametrize("polygons", [True, False])
def test_wood_is_reported_as_wood_and_is_no_gap(gaps, polygons):
    scene = Scene(1600, 700).block(100, 150, 350, 350).block(950, 150, 350, 350)
    scene.box(500, 50, 380, 600, "NBOS")
    (route,), (wood,), result = gaps(scene, polygons)
    assert (wood["kind"], wood["over_m"], wood["rank"], wood["importance"]) == ("wood", 0, None, None)
    assert wood["length_m"] == pytest.approx(380, rel=2e-3)
    assert (wood["wood_pct"], wood["wood_m"]) == (pytest.approx(100, abs=0.5), pytest.approx(380, rel=5e-3))
    assert (wood["from_type"], wood["to_type"]) == ("bnb", "bnb")
    assert (route["strip_link"], route["wood_m"]) == ("yes", pytest.approx(380, rel=2e-3))
    assert (result["COUNT_GAPS"], result["COUNT_WOOD"], result["LARGEST_GAP_M"]) == (0, 1, 0)


def test_a_break_before_wood_is_a_gap(gaps):
    scene = Scene(1600, 700).block(100, 150, 350, 350).block(950, 150, 350, 350)
    scene.box(600, 50, 350, 600, "LBOS")
    _, found, _ = gaps(scene)
    assert [(gap["kind"], gap["length_m"]) for gap in found] == [
        ("strip", pytest.approx(150)),
        ("wood", pytest.approx(350, rel=0.02)),
    ]
    assert (found[0]["from_type"], found[0]["to_type"]) == ("bnb", "wood")


def test_a_wood_beside_a_short_break_is_not_told(gaps):
    scene = Scene(1200, 700).block(100, 150, 350, 350).block(530, 150, 350, 350)
    _, found, _ = gaps(scene.box(460, 50, 60, 600, "NBOS"))
    assert found == []


def test_stones_apart_by_wood_alone(gaps):
    scene = Scene(2800, 700).block(100, 150, 350, 350).block(1950, 150, 350, 350)
    scene.box(550, 50, 900, 600, "NBOS")
    (route,), found, _ = gaps(scene)
    assert {gap["kind"] for gap in found} == {"wood", "strip"}
    assert route["stone_link"] == "yes"  # 1,500 m apart, of which 900 m is wood
    scene.box(550, 50, 500, 600, "GRN")
    (route,), found, _ = gaps(scene)
    (stone,) = [gap for gap in found if gap["kind"] == "stone"]
    assert (stone["length_m"], stone["wood_m"]) == (pytest.approx(1500), pytest.approx(400, abs=2))


def test_a_lake_is_a_gap_of_water(gaps):
    scene = Scene(1600, 700).block(100, 150, 350, 350).block(950, 150, 350, 350)
    _, (gap,), _ = gaps(scene.box(450, 0, 500, 700, "WAT"))
    assert (gap["length_m"], gap["water_pct"], gap["manager"]) == (pytest.approx(500), 100, "water board")
    assert (gap["classes"], gap["managers"]) == ("WAT 100 %", "water board 100 %")


@pytest.mark.parametrize("polygons", [True, False])
def test_ordinary_verges_make_a_gap_uncertain(gaps, polygons):
    scene = Scene(1600, 700).block(100, 150, 350, 350).block(950, 150, 350, 350)
    scene.box(450, 320, 500, 8, "BRMR")
    (route,), (gap,), result = gaps(scene, polygons)
    assert (gap["length_m"], gap["certain"], result["COUNT_CERTAIN"]) == (pytest.approx(500, rel=3e-3), "no", 0)
    assert route["strip_link"] == "no"


def test_a_gap_that_stands_whatever_the_verges_is_certain(gaps):
    scene = Scene(1600, 700).block(100, 150, 350, 350).block(950, 150, 350, 350)
    scene.box(450, 320, 300, 8, "BRMR")
    _, (gap,), result = gaps(scene)
    assert (gap["length_m"], gap["certain"], result["COUNT_CERTAIN"]) == (pytest.approx(500), "yes", 1)


def test_without_ordinary_verges_nothing_is_said_of_certainty(gaps):
    _, (gap,), _ = gaps(strips())
    assert gap["certain"] == ""


def test_stated_management_is_known(gaps):
    scene = Scene(1600, 700).block(100, 150, 350, 350).block(950, 150, 350, 350)
    _, (gap,), _ = gaps(scene.box(450, 320, 500, 8, "BRMR+flail"))
    assert (gap["length_m"], gap["certain"]) == (pytest.approx(500), "")
    _, found, _ = gaps(scene.box(450, 320, 500, 8, "BRMR+confirmed"))
    assert found == []


@pytest.mark.parametrize(("beside", "edge"), [(98, "yes"), (102, "no")])
def test_a_gap_near_unknown_land(gaps, beside, edge):
    scene = Scene(1600, 1200).block(100, 400, 350, 350).block(950, 400, 350, 350)
    own = scene.lines([QgsGeometry.fromWkt("LINESTRING(275 740, 1125 740)")])
    _, (gap,), _ = gaps(scene.nothing(600, 740 + beside, 100, 100), ROUTES_IN=own)
    assert (gap["length_m"], gap["edge"]) == (pytest.approx(500), edge)


def test_a_gap_at_the_edge_of_the_map(gaps):
    scene = Scene(1600, 440).block(100, 45, 350, 350).block(950, 45, 350, 350)
    _, (gap,), _ = gaps(scene)
    assert gap["edge"] == "yes"


# ---- routes ----------------------------------------------------------------------------------------
def three(**how: Any) -> Scene:
    """Three areas in a triangle; the stone between them serves two routes."""
    scene = Scene(3600, 2400, **how)
    scene.block(100, 1000, 350, 350).block(2900, 1700, 350, 350).block(2900, 200, 350, 350)
    return scene.block(1400, 1100, 150, 150, "stepping_stone")


def test_a_gap_on_two_routes_is_one_row(gaps):
    routes, found, result = gaps(three())
    shared = [gap for gap in found if gap["routes"] == "1,2" and gap["kind"] == "strip"]
    (gap,) = shared
    assert gap["length_m"] == pytest.approx(950)
    assert len(routes) == result["COUNT_ROUTES"] >= 2
    assert sum(route["strip_gaps"] for route in routes) == len([g for g in found if g["kind"] == "strip"]) + 1
    saved = gap["cost_before"] - gap["cost_after"]
    costs = [route["cost"] for route in routes if str(route["id"]) in gap["routes"].split(",")]
    worth = sum(12.25 * (math.exp(-(cost - saved) / 3000) - math.exp(-cost / 3000)) for cost in costs)
    assert gap["importance"] == pytest.approx(worth, rel=1e-9)
    assert [one["rank"] for one in found] == sorted(one["rank"] for one in found)


def test_importance_is_the_formula(gaps):
    (route,), (gap,), _ = gaps(strips())
    size = math.sqrt(12.25 * 12.25)
    worth = size * (math.exp(-gap["cost_after"] / 3000) - math.exp(-gap["cost_before"] / 3000))
    assert gap["importance"] == pytest.approx(worth, rel=1e-9)
    assert gap["cost_before"] == pytest.approx(route["cost"])
    # the stretch of 101 m of cereals becomes habitat
    assert gap["cost_before"] - gap["cost_after"] == pytest.approx(202, rel=0.12)


def test_the_order_of_rows_does_not_matter(gaps):
    scene = three()
    first, again = gaps(scene), gaps(scene, INPUT=scene.blocks([3, 1, 0, 2]))

    def facts(found: Any) -> list[Any]:
        return [
            [{key: value for key, value in row.items() if key != "geometry"} | {"line": row["geometry"].asWkt(3)}
             for row in rows]
            for rows in found[:2]
        ]  # fmt: skip

    assert facts(first) == facts(again)


def test_drawn_routes_go_from_cell_to_neighbour(gaps):
    routes, _, _ = gaps(three(turn=20))
    for route in routes:
        points = route["geometry"].asPolyline()
        steps = [max(abs(a.x() - b.x()), abs(a.y() - b.y())) for a, b in pairwise(points)]
        assert max(steps) <= 10.0 + 1e-6
        assert len(points) > 50


@pytest.mark.parametrize(("neighbours", "excess"), [(8, 8.24), (16, 2.75)])
def test_length_is_within_the_stated_bound(gaps, neighbours, excess):
    scene = Scene(2400, 2400, turn=22.5).block(100, 900, 350, 350).block(1750, 900, 350, 350)
    (route,), _, _ = gaps(scene, NEIGHBOURS=neighbours)
    assert route["excess_pct"] == excess
    # from cell centre to cell centre: up to a cell more at each end
    assert 1300 - 20 <= route["length_m"] <= 1300 * (1 + excess / 100) + 20


def test_ends(gaps):
    scene = Scene(3200, 1000).block(100, 300, 350, 350).block(1250, 300, 300, 300, "nearly_bnb")
    scene.block(2400, 300, 350, 350)
    routes, _, _ = gaps(scene)
    assert [(row["from_id"], row["to_id"]) for row in routes] == [(1, 2), (3, 2)]
    routes, _, _ = gaps(scene, ENDS="bnb")
    assert [(row["from_id"], row["to_id"], row["stones"]) for row in routes] == [(1, 3, 1)]
    scene.block(760, 420, 100, 100, "stepping_stone")
    routes, _, _ = gaps(scene, ENDS="all")
    assert sorted((row["from_id"], row["to_id"]) for row in routes) == [(1, 4), (2, 4), (3, 2)]


def test_a_route_along_verges(gaps):
    scene = Scene(1600, 1400).block(100, 100, 350, 350).block(1050, 100, 350, 350)
    scene.box(260, 450, 20, 700, "BRME").box(260, 1130, 960, 20, "BRME").box(1200, 450, 20, 700, "BRME")
    (straight,), _, _ = gaps(scene)
    (along,), found, _ = gaps(scene, ALONG="verges")
    assert straight["length_m"] < 700 < 2000 < along["length_m"]
    assert (along["strip_link"], found) == ("yes", [])


def test_areas_that_touch_need_no_route(gaps, listener):
    scene = Scene(1600, 700).block(100, 150, 350, 350).block(450, 150, 350, 350).block(1000, 150, 350, 350)
    routes, _, _ = gaps(scene)
    assert [(row["from_id"], row["to_id"]) for row in routes] == [(2, 3)]
    assert any("1 pairs of areas touch" in text for text in listener.infos)


def test_the_cheapest_way_passes_a_stone_beside_it(gaps):
    """The stone's surroundings lie between the two areas; the way over open land still costs less than by the stone."""
    scene = Scene(1800, 600).block(100, 0, 350, 100).block(1350, 0, 350, 100)
    scene.block(850, 400, 100, 100, "stepping_stone")
    (route,), _, _ = gaps(scene)
    assert (route["from_id"], route["to_id"], route["stones"]) == (1, 2, 0)
    assert route["cost"] == pytest.approx(3 * 900, rel=0.02)
    assert route["mean_resistance"] == pytest.approx(3, rel=0.02)
