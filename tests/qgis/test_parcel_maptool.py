"""Ways to a parcel: clicks in any CRS, overlapping parcels, the selection, its number."""

from __future__ import annotations

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsProject
from qgis.PyQt.QtCore import QEvent, QPoint, Qt
from qgis.PyQt.QtGui import QKeyEvent

from zoemzone_qgis.core.progress import SILENT
from zoemzone_qgis.gui.parcel.choosebox import Names, plain, read_names
from zoemzone_qgis.gui.parcel.marks import HOVER, PARCEL, Marks
from zoemzone_qgis.gui.parcel.units import Fields, Found, at, found
from zoemzone_qgis.gui.parcel.words import area
from zoemzone_qgis.layers.vector import VectorSource

from .layers import memory_layer
from .parceltabkit import Bench, bench_of, made_once, until  # noqa: F401

LAWN_AT, BOTH_AT = (470, 560), (420, 560)


def chosen(bench: Bench) -> list[Found]:
    found: list[Found] = []
    bench.tab.picking.chosen.connect(found.append)
    return found


@pytest.mark.parametrize("crs", ["EPSG:28992", "EPSG:3857", "EPSG:4326"])
def test_a_click_finds_the_parcel_in_any_crs_of_the_map(bench: Bench, crs: str) -> None:
    several = chosen(bench)
    bench.look_from(crs)
    bench.tab.picking.pick.click()
    bench.click(*LAWN_AT)
    assert [one.title for one in several] == ["gazon"]
    assert several[0].area_m2 == pytest.approx(8000)


def test_parcels_in_degrees_are_found_and_measured(bench: Bench) -> None:
    layer = bench.layers["percelen"]
    degrees = QgsCoordinateReferenceSystem("EPSG:4326")
    rows = []
    for one in layer.getFeatures():
        shape = one.geometry()
        shape.transform(QgsCoordinateTransform(layer.crs(), degrees, QgsProject.instance()))
        rows.append((shape, {"naam": one["naam"]}))
    copy = memory_layer("graden", rows, crs="EPSG:4326")
    several = at(copy, Fields(name="naam"), bench.spot(*LAWN_AT), layer.crs(), 1.0)
    assert [one.title for one in several] == ["gazon"]
    assert several[0].area_m2 == pytest.approx(8000, rel=1e-3)


def test_a_click_beside_a_parcel_takes_it_within_the_tolerance_only(bench: Bench) -> None:
    layer, fields = bench.layers["percelen"], Fields(name="naam")
    near, far = bench.spot(501.5, 540), bench.spot(510, 540)
    crs = layer.crs()
    assert [one.title for one in at(layer, fields, near, crs, 2.0)] == ["gazon"]
    assert at(layer, fields, near, crs, 1.0) == []
    assert at(layer, fields, far, crs, 2.0) == []


def test_the_nearer_of_two_parcels_is_taken(bench: Bench) -> None:
    layer = bench.layers["percelen"]
    between = bench.spot(511, 540)  # 11 m from the lawn, 9 m from the field
    assert [one.title for one in at(layer, Fields(name="naam"), between, layer.crs(), 15.0)] == ["akker"]


def test_overlapping_parcels_are_offered_to_choose_from(bench: Bench) -> None:
    several = chosen(bench)
    bench.tab.picking.pick.click()
    bench.click(*BOTH_AT)
    menu = bench.tab.picking.menu
    assert several == []
    entries = [action for action in menu.actions() if not action.isSeparator()]
    assert [action.text() for action in entries] == [
        f"half gazon, {area(4000)}, percelen",
        f"gazon, {area(8000)}, percelen",
    ]
    entries[1].hover()
    assert HOVER in bench.tab.picking.marks.names()
    entries[1].trigger()
    menu.close()
    assert [one.title for one in several] == ["gazon"]
    assert HOVER not in bench.tab.picking.marks.names()


def test_of_a_layer_of_options_a_parcel_is_offered_once(bench: Bench) -> None:
    layer = bench.layers["options"]
    assert sum(1 for row in layer.getFeatures() if row["unit"] == "gazon") > 3
    several = at(layer, Fields("unit", "unit", "owner", "manager"), bench.spot(*LAWN_AT), layer.crs(), 1.0)
    assert [(one.title, round(one.area_m2)) for one in several] == [("gazon", 8000)]


def test_a_click_on_nothing_says_so(bench: Bench) -> None:
    bench.tab.picking.pick.click()
    bench.click(1000, 100)
    assert bench.tab.message.text() == "There is no parcel here."


def test_dragging_pans_and_chooses_nothing(bench: Bench) -> None:
    several = chosen(bench)
    bench.tab.picking.pick.click()
    before = bench.canvas.extent().center()
    start = bench.pixel(*LAWN_AT)
    left = Qt.MouseButton.LeftButton
    bench.mouse(QEvent.Type.MouseButtonPress, start, left, left)
    bench.mouse(QEvent.Type.MouseMove, start + QPoint(30, 10), Qt.MouseButton.NoButton, left)
    bench.mouse(QEvent.Type.MouseMove, start + QPoint(60, 20), Qt.MouseButton.NoButton, left)
    bench.mouse(QEvent.Type.MouseButtonRelease, start + QPoint(60, 20), left)
    assert several == []
    assert bench.canvas.extent().center().distance(before) > 1


def test_the_button_shows_whether_the_tool_is_in_use(bench: Bench) -> None:
    from qgis.gui import QgsMapToolPan

    picking = bench.tab.picking
    picking.pick.click()
    assert bench.canvas.mapTool() is picking.tool
    assert picking.pick.isChecked()
    pan = QgsMapToolPan(bench.canvas)
    bench.canvas.setMapTool(pan)
    assert not picking.pick.isChecked()
    bench.canvas.unsetMapTool(pan)


def test_the_selection_is_taken(bench: Bench) -> None:
    several = chosen(bench)
    layer = bench.layers["percelen"]
    bench.tab.picking.selection.click()
    assert "Select a parcel" in bench.tab.message.text()
    layer.selectByExpression("\"naam\" = 'akker'")
    bench.tab.picking.selection.click()
    assert [one.title for one in several] == ["akker"]
    layer.selectByExpression("\"naam\" in ('akker', 'gazon')")
    bench.tab.picking.selection.click()
    assert len(several) == 1
    entries = [action.text() for action in bench.tab.picking.menu.actions() if not action.isSeparator()]
    assert len(entries) == 2
    bench.tab.picking.menu.close()


def test_a_parcel_is_found_by_its_number_with_the_keys(bench: Bench) -> None:
    several = chosen(bench)
    bench.open()
    box = bench.tab.picking.box
    until(lambda: box._names.rows)
    box.setText("AKK")
    box.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier))
    assert [one.title for one in several] == ["akker"]
    box.setText("gazon")  # there is a half one, too
    box.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier))
    assert several[-1].title == "gazon"
    box.setText("nergens")
    box.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier))
    assert len(several) == 2
    assert "No parcel" in bench.tab.message.text()


def test_names_are_searched_without_capitals_and_accents() -> None:
    rows = [("Kerkráde A 12", 1), ("Kerkrade A 120", 2), ("Heerlen A 12", 3)]
    names = Names(tuple(sorted((plain(name), name, number) for name, number in rows)))
    assert names.find("kerkrade a 12") == [("Kerkráde A 12", 1), ("Kerkrade A 120", 2)]
    assert names.find("12 heer") == [("Heerlen A 12", 3)]
    assert names.find("  ") == []
    assert len(names.find("a 12", most=2)) == 2


def test_cadastral_numbers_stand_with_their_section(bench: Bench) -> None:
    square = "POLYGON((0 0,10 0,10 10,0 10,0 0))"
    rows = [(square, {"akr": "KMA00", "sectie": "C", "perceelnummer": 12, "eigenaar": "Jan"})]
    layer = memory_layer("percelen", rows)
    fields = Fields(name="perceelnummer", owner="eigenaar")
    one = found(layer, next(layer.getFeatures()), fields)
    assert (one.title, one.unit, one.owner) == ("KMA00 C 12", "1", "Jan")
    assert read_names(VectorSource(layer), fields, SILENT).find("c 12") == [("KMA00 C 12", 1)]


def test_marks_follow_the_crs_of_the_map_and_go(bench: Bench) -> None:
    marks = Marks(bench.canvas)
    layer = bench.layers["percelen"]
    shape = next(layer.getFeatures()).geometry()
    scene = len(bench.canvas.scene().items())
    marks.show(PARCEL, shape, layer.crs())
    bench.look_from("EPSG:4326")
    assert marks.names() == {PARCEL}
    band = marks._bands[PARCEL]
    assert abs(band.asGeometry().boundingBox().xMinimum()) < 90  # degrees
    marks.clear(PARCEL)
    assert len(bench.canvas.scene().items()) == scene
    marks.stop()
