"""Drawing a part of a parcel: areas, strips along an edge, points; cut to the parcel, taken back, measured."""

from __future__ import annotations

import math
from typing import Any

import pytest
from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsGeometry, QgsPointXY
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QKeyEvent

from zoemzone_qgis.gui.parcel.drawing import ALONG, AREA, POINTS
from zoemzone_qgis.gui.parcel.parts import Draft
from zoemzone_qgis.gui.parcel.strips import clip, nearest_side, sides, strip

from .blockmaps import Land
from .parceltabkit import FIELD, LAWN, RD, SIZE, Bench, bench_of, choose, made_once, until  # noqa: F401

RIGHT = Qt.MouseButton.RightButton
SQUARE = QgsGeometry.fromWkt("POLYGON((0 0,100 0,100 50,0 50,0 0))")
HOLED = QgsGeometry.fromWkt("POLYGON((0 0,100 0,100 50,0 50,0 0),(40 20,60 20,60 30,40 30,40 20))")
BENT = QgsGeometry.fromWkt("POLYGON((0 0,100 0,100 100,90 100,90 10,10 10,10 100,0 100,0 0))")  # a U of 10 m wide
LAWN_AT, FIELD_AT = (470, 560), (600, 580)


def place(of: tuple[float, float, float, float]) -> QgsGeometry:
    return QgsGeometry.fromWkt(Land(SIZE, SIZE).polygon(*of))


# ---- geometry -----------------------------------------------------------------------------------
def test_sides_go_from_corner_to_corner() -> None:
    assert sorted(round(side.length()) for side in sides(SQUARE)) == [50, 50, 100, 100]
    assert sorted(round(side.length()) for side in sides(HOLED)) == [10, 10, 20, 20, 50, 50, 100, 100]


def test_points_along_an_edge_and_wide_bends_end_no_side() -> None:
    dense = SQUARE.densifyByDistance(3.0)
    assert sorted(round(side.length()) for side in sides(dense)) == [50, 50, 100, 100]
    round_one = QgsGeometry.fromPointXY(QgsPointXY(0, 0)).buffer(50, 30)
    assert [round(side.length()) for side in sides(round_one)] == [314]


def test_a_corner_that_is_cut_off_is_still_a_corner() -> None:
    bevelled = QgsGeometry.fromWkt("POLYGON((0 0,99.5 0,100 0.5,100 50,0 50,0 0))")
    assert len(sides(bevelled)) == 4


def test_sides_do_not_depend_on_where_the_outline_begins() -> None:
    moved = QgsGeometry.fromWkt("POLYGON((50 0,100 0,100 50,0 50,0 0,50 0))")
    lengths = sorted(round(side.length(), 6) for side in sides(moved))
    assert lengths == sorted(round(side.length(), 6) for side in sides(SQUARE))


@pytest.mark.parametrize("width", [0.5, 6.0, 20.0])
def test_a_strip_is_as_wide_as_asked_and_inside(width: float) -> None:
    low = sides(SQUARE)[nearest_side(sides(SQUARE), QgsPointXY(50, 2))]
    made = strip(SQUARE, [low], width)
    assert made.area() == pytest.approx(100 * width)
    assert SQUARE.buffer(1e-6, 1).contains(made)


def test_a_strip_wider_than_the_parcel_is_the_parcel() -> None:
    assert strip(SQUARE, sides(SQUARE)[:1], 500.0).area() == pytest.approx(SQUARE.area())
    assert strip(SQUARE, sides(SQUARE), 0.0).isEmpty()
    assert strip(SQUARE, [], 5.0).isEmpty()


def test_a_corner_between_two_sides_counts_once() -> None:
    two = [side for side in sides(SQUARE) if round(side.length()) == 100 or side.boundingBox().xMaximum() == 0]
    made = strip(SQUARE, two, 10.0)
    assert made.area() == pytest.approx(2 * 1000 + 10 * 30)


def test_a_strip_along_a_hole_lies_around_it() -> None:
    around = [side for side in sides(HOLED) if side.length() < 25]
    expected = (40 * 30 - 20 * 10) - (4 - math.pi) * 100  # 10 m around the hole, its corners rounded
    assert strip(HOLED, around, 10.0).area() == pytest.approx(expected, rel=0.01)


def test_land_on_the_other_side_of_a_bend_is_no_strip() -> None:
    left = min(sides(BENT), key=lambda side: side.boundingBox().xMaximum())
    made = strip(BENT, [left], 95.0)  # reaches the other arm of the U, through what is no part of it
    assert made.boundingBox().yMinimum() == 0
    only_arm = strip(BENT.intersection(QgsGeometry.fromWkt("POLYGON((0 0,100 0,100 100,0 100,0 0))")), [left], 5.0)
    assert only_arm.area() == pytest.approx(500, rel=0.03)


def test_a_drawing_that_crosses_itself_or_lies_outside_is_put_right() -> None:
    bow = QgsGeometry.fromWkt("POLYGON((0 0,20 20,20 0,0 20,0 0))")
    made = clip(bow, SQUARE)
    assert made.isGeosValid()
    assert made.area() == pytest.approx(200)
    assert clip(QgsGeometry.fromWkt("POLYGON((200 0,220 0,220 20,200 0))"), SQUARE).isEmpty()
    assert clip(QgsGeometry(), SQUARE).isEmpty()
    beside = QgsGeometry.fromWkt("POLYGON((100 0,120 0,120 50,100 50,100 0))")
    assert clip(beside, SQUARE).isEmpty()  # they share an edge, no land


# ---- on the map ---------------------------------------------------------------------------------
def key(bench: Bench, which: Any, modifiers: Any = Qt.KeyboardModifier.NoModifier) -> None:
    bench.canvas.mapTool().keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, which, modifiers))


def drawn(bench: Bench, mode: str, of: tuple[float, float, float, float], width: float = 0.0) -> list[QgsGeometry]:
    """Begin to draw on a parcel; what comes of it is put in the list."""
    found: list[QgsGeometry] = []
    bench.tab.drawing.finished.connect(lambda land: found.append(QgsGeometry(land)))
    bench.tab.drawing.start(mode, place(of), QgsCoordinateReferenceSystem(RD), width)
    return found


def close_up(bench: Bench, crs: str = RD) -> None:
    bench.look_from(crs)
    bench.canvas.zoomByFactor(0.25, bench.spot(500, 560))


@pytest.mark.parametrize("crs", [RD, "EPSG:3857", "EPSG:4326"])
def test_an_area_is_cut_to_the_parcel_and_measured_while_it_is_drawn(bench: Bench, crs: str) -> None:
    close_up(bench, crs)
    found = drawn(bench, AREA, LAWN)
    sizes: list[float] = []
    bench.tab.drawing.tool.measured.connect(lambda land: sizes.append(land.area()))
    for x, y in ((420, 520), (560, 520), (560, 560), (420, 560)):  # the lawn ends at x = 500
        bench.click(x, y)
    assert max(sizes) == pytest.approx(80 * 40, rel=0.05)
    assert bench.tab.drawing.size_now.text().endswith("m²")
    bench.click(420, 540, RIGHT)
    assert found[0].area() == pytest.approx(80 * 40, rel=0.05)
    assert place(LAWN).buffer(1e-6, 1).contains(found[0])
    assert bench.tab.drawing.isHidden()


def test_the_last_point_is_taken_back(bench: Bench) -> None:
    close_up(bench)
    found = drawn(bench, AREA, LAWN)
    for x, y in ((420, 520), (480, 520), (480, 560), (430, 575)):
        bench.click(x, y)
    key(bench, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(bench.tab.drawing.tool.points) == 3
    bench.tab.drawing.back.click()
    key(bench, Qt.Key.Key_Backspace)
    key(bench, Qt.Key.Key_Backspace)
    key(bench, Qt.Key.Key_Backspace)  # nothing left: nothing happens
    assert bench.tab.drawing.tool.points == []
    for x, y in ((420, 520), (480, 520), (480, 560)):
        bench.click(x, y)
    key(bench, Qt.Key.Key_Return)
    assert found[0].area() == pytest.approx(60 * 40 / 2, rel=0.05)


def test_a_line_drawn_with_the_button_down_is_one_step(bench: Bench) -> None:
    close_up(bench)
    found = drawn(bench, AREA, LAWN)
    left = Qt.MouseButton.LeftButton
    bench.mouse(QEvent.Type.MouseButtonPress, bench.pixel(420, 520), left, left)
    for step in range(1, 41):
        angle = 2 * math.pi * step / 41
        at = bench.pixel(450 - 30 * math.cos(angle), 540 - 25 * math.sin(angle))
        bench.mouse(QEvent.Type.MouseMove, at, Qt.MouseButton.NoButton, left)
    bench.mouse(QEvent.Type.MouseButtonRelease, bench.pixel(421, 540), left)
    assert len(bench.tab.drawing.tool.points) > 10
    bench.tab.drawing.done.click()
    assert found[0].area() == pytest.approx(math.pi * 30 * 25, rel=0.25)
    close_up(bench)


def test_corners_snap_to_the_parcel(bench: Bench) -> None:
    close_up(bench)
    found = drawn(bench, AREA, LAWN)
    for x, y in ((400.6, 500.5), (499.5, 500.4), (499.4, 579.6), (400.4, 579.5)):
        bench.click(x, y)
    bench.click(450, 540, RIGHT)
    assert found[0].area() == pytest.approx(8000, abs=1e-3)


def test_a_strip_along_the_edges_that_are_clicked(bench: Bench) -> None:
    close_up(bench)
    found = drawn(bench, ALONG, FIELD, 6.0)
    bar = bench.tab.drawing
    assert bar.width_m.isVisibleTo(bar)
    bench.click(620, 502)  # the lower edge, 200 m
    assert bar.tool.result().area() == pytest.approx(1200)
    bench.click(522, 580)  # the left one, 150 m, too
    assert bar.tool.result().area() == pytest.approx(1200 + 900 - 36)
    bench.click(620, 502)  # not the lower one
    assert bar.tool.result().area() == pytest.approx(900)
    bar.width_m.setValue(10.0)
    assert bar.tool.result().area() == pytest.approx(1500)
    key(bench, Qt.Key.Key_Enter)
    assert found[0].area() == pytest.approx(1500)


def test_points_are_set_and_taken_away_on_the_parcel_only(bench: Bench) -> None:
    close_up(bench)
    found = drawn(bench, POINTS, LAWN)
    tool = bench.tab.drawing.tool
    for x, y in ((430, 530), (450, 540), (470, 560)):
        bench.click(x, y)
    bench.click(520, 540)  # off the lawn
    assert "not lie on the parcel" in bench.tab.drawing.size_now.text()
    assert len(tool.points) == 3
    bench.click(450, 540, RIGHT)
    assert len(tool.points) == 2
    key(bench, Qt.Key.Key_Backspace)
    assert len(tool.points) == 3
    bench.click(410, 570, RIGHT)  # no point there: done
    assert found[0].type() == Qgis.GeometryType.Point
    assert found[0].constGet().partCount() == 3


def test_esc_and_nothing_drawn_end_without_a_result(bench: Bench) -> None:
    close_up(bench)
    bench.tab.picking.pick.click()
    for end in (lambda: key(bench, Qt.Key.Key_Escape), lambda: key(bench, Qt.Key.Key_Return)):
        found = drawn(bench, AREA, LAWN)
        bench.click(420, 520)
        end()
        assert found == []
        assert bench.tab.drawing.isHidden()
        assert bench.canvas.mapTool() is bench.tab.picking.tool  # the tool of before


def test_another_tool_ends_it_and_stays(bench: Bench) -> None:
    close_up(bench)
    bench.tab.picking.pick.click()
    found = drawn(bench, AREA, LAWN)
    items = len(bench.canvas.scene().items())
    bench.click(420, 520)
    bench.click(450, 520)
    pan = QgsMapToolPan(bench.canvas)
    bench.canvas.setMapTool(pan)
    assert bench.canvas.mapTool() is pan
    assert bench.tab.drawing.isHidden()
    assert found == []
    assert len(bench.canvas.scene().items()) <= items
    bench.canvas.unsetMapTool(pan)


# ---- into the measure ---------------------------------------------------------------------------
def test_a_drawn_area_changes_what_the_measure_takes(bench: Bench) -> None:
    bench.open().pick(*LAWN_AT)
    bench.measure("M03 whole")
    tab = bench.tab
    whole = tab.trying.effect
    close_up(bench)
    tab.trying.parts.rows[0].redrawn.emit(AREA)
    for x, y in ((420, 520), (480, 520), (480, 560), (420, 560)):
        bench.click(x, y)
    key(bench, Qt.Key.Key_Return)
    until(lambda: tab.trying.effect is not None)
    part = tab.trying.effect
    assert part.lines[0].area_m2 == pytest.approx(60 * 40, rel=0.06)
    assert part.effective_ha == pytest.approx(whole.effective_ha * part.lines[0].area_m2 / 8000, rel=1e-3)
    assert part.once[1] == pytest.approx(whole.once[1] * part.lines[0].area_m2 / 8000, rel=1e-3)
    assert "part" in tab.picking.marks.names()
    tab.trying.parts.rows[0].redrawn.emit("")  # all of it again
    until(lambda: tab.trying.effect is not None)
    assert tab.trying.effect.effective_ha == pytest.approx(whole.effective_ha)


def test_drawn_points_are_counted(bench: Bench) -> None:
    bench.open().pick(*LAWN_AT)
    ways = [choice.way for choice in bench.tab.asking.study.choices(bench.tab.asking.parcel) if choice.form == "points"]
    bench.measure(ways[0])
    tab = bench.tab
    close_up(bench)
    tab.trying.parts.rows[0].redrawn.emit(POINTS)
    for x, y in ((420, 520), (450, 545), (480, 565)):
        bench.click(x, y)
    key(bench, Qt.Key.Key_Return)
    until(lambda: tab.trying.effect is not None)
    assert tab.trying.effect.lines[0].pieces == 3
    assert tab.trying.parts.rows[0].spin.isHidden()  # they are counted on the map


def test_drafts_ask_what_was_drawn_or_typed(bench: Bench) -> None:
    bench.open().pick(*LAWN_AT)
    choices = bench.tab.asking.study.choices(bench.tab.asking.parcel).ways
    whole = next(choice for choice in choices if choice.form == "whole")
    points = next(choice for choice in choices if choice.form == "points")
    assert Draft(whole).work().area_m2 == whole.area_m2
    land = QgsGeometry(SQUARE)
    assert (Draft(whole, land, AREA).work().geometry.area(), Draft(whole, land, AREA).work().area_m2) == (5000, None)
    assert Draft(points, pieces=4.0).work().pieces == 4.0
    assert Draft(whole).counted == ""
    assert Draft(points).counted == "pieces"
    choose(bench.tab, whole.way)
