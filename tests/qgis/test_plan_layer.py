"""The plan of the dock: rows in the edit buffer, undone with their numbers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer

from zoemzone_qgis.gui.parcel.planlayer import PlanKeeper
from zoemzone_qgis.gui.parcel.plantotals import Budget, Totals
from zoemzone_qgis.layers.parcel import Effect

from .keptplan import block, effect, line, parcel, put, square, works


class Told:
    """A plan, with what was said and how often it changed."""

    def __init__(self, folder: Path) -> None:
        self.said: list[str] = []
        self.changes: list[Totals] = []
        self.asked: list[str] = []
        self.answer = True
        self.keeper = PlanKeeper()
        self.keeper.asks = self._ask
        self.keeper.told.connect(self.said.append)
        self.keeper.changed.connect(lambda: self.changes.append(self.keeper.totals()))
        assert self.keeper.new(folder / "plan.gpkg", "Mijn plan")

    def _ask(self, question: str) -> bool:
        self.asked.append(question)
        return self.answer

    @property
    def layer(self) -> QgsVectorLayer:
        layer = self.keeper.layer
        assert layer is not None
        return layer

    @property
    def totals(self) -> Totals:
        return self.keeper.totals()


@pytest.fixture
def plan(qgis_new_project: Any, tmp_path: Path) -> Iterator[Told]:
    made = Told(tmp_path)
    yield made
    made.keeper.stop()
    QgsProject.instance().clear()


def names(layer: QgsVectorLayer) -> list[str]:
    return sorted(str(row["unit"]) for row in layer.getFeatures())


def test_adding_and_undoing_moves_map_and_numbers_together(plan: Told) -> None:
    assert put(plan.keeper, "A", 0, 1000, 50, 0.5)
    assert put(plan.keeper, "B", 1, 300, -20, 0.25)
    totals = plan.totals
    assert (totals.parcels, totals.measures) == (2, 2)
    assert totals.one_off.mean == 1300
    assert totals.one_off.low == 650
    assert totals.one_off.high == 2600
    assert totals.per_year.mean == 30
    assert totals.total.mean == 1600
    assert totals.effective_ha == pytest.approx(0.75)
    assert totals.fed_ha == pytest.approx(0.6)
    plan.layer.undoStack().undo()  # as Ctrl+Z in QGIS
    assert names(plan.layer) == ["A"]
    assert plan.totals.one_off.mean == 1000
    assert plan.changes[-1].one_off.mean == 1000
    plan.layer.undoStack().redo()
    assert names(plan.layer) == ["A", "B"]
    assert plan.totals.one_off.mean == 1300
    plan.keeper.undo()
    plan.keeper.undo()
    assert plan.layer.featureCount() == 0
    assert plan.totals == Totals()
    plan.keeper.undo()  # nothing left: nothing happens
    plan.keeper.redo()
    assert names(plan.layer) == ["A"]


def test_all_measures_of_a_parcel_are_one_step(plan: Told) -> None:
    left, right = line("M01 whole", square(0), 100, 10, 0.6), line("M16 whole", square(0, 20), 200, 0, 0.2, 1)
    changes = len(plan.changes)
    assert plan.keeper.add(parcel("A"), works(left, right), effect(left, right, block=block(), block_ha=0.4))
    assert len(plan.changes) - changes <= 2  # once for the step, once more where editing starts
    assert plan.layer.undoStack().count() == 1
    rows = {row["measure"]: row for row in plan.layer.getFeatures()}
    assert rows["M01"]["gain_summer_m2"] == pytest.approx(1500)
    assert rows["M16"]["gain_summer_m2"] == pytest.approx(500)
    assert rows["M01"]["option"] != rows["M16"]["option"]
    assert rows["M01"]["unit"] != rows["M16"]["unit"]
    assert {rows["M01"]["parcel"], rows["M16"]["parcel"]} == {"A"}
    assert plan.totals.parcels == 1
    assert plan.totals.block_ha == pytest.approx(0.4)
    plan.keeper.undo()
    assert plan.layer.featureCount() == 0


def test_geometry_is_where_the_work_is(plan: Told) -> None:
    strip = square(0, 100).intersection(square(0, 30))
    one = line("M05 strip", strip, 100, 10, 0.05)
    plan.keeper.add(parcel("A"), works(one), effect(one))
    row = next(plan.layer.getFeatures())
    assert row.geometry().isMultipart()
    assert row.geometry().area() == pytest.approx(900)
    assert (row["way"], row["form"], row["area_m2"]) == ("M05 strip", "strip", pytest.approx(900))
    assert row["lock"] == "must"
    assert row["hungry_season"] == "summer"
    assert row["reason_nl"] == "Hier komt voedsel in de zomer."


def test_a_parcel_that_is_there_is_replaced_when_asked(plan: Told) -> None:
    put(plan.keeper, "A", 0, 1000)
    put(plan.keeper, "B", 1, 10)
    plan.answer = False
    assert not put(plan.keeper, "A", 0, 500)
    assert len(plan.asked) == 1
    assert "A" in plan.asked[0]
    assert plan.totals.one_off.mean == 1010
    plan.answer = True
    assert put(plan.keeper, "A", 0, 500)
    assert plan.totals.one_off.mean == 510
    assert plan.totals.parcels == 2
    plan.keeper.undo()
    assert plan.totals.one_off.mean == 1010
    plan.keeper.redo()
    assert plan.totals.one_off.mean == 510


def test_a_parcel_is_known_by_its_objects_and_its_place(plan: Told) -> None:
    put(plan.keeper, "A", 0)
    assert len(plan.keeper.holds(parcel("another name", 0, ids=("A", "x")))) == 1
    assert not plan.keeper.holds(parcel("A", 3))  # the same number in another layer, elsewhere
    assert not plan.keeper.holds(parcel("C", 0, ids=("C",)))


def test_overlap_with_another_parcel_is_told(plan: Told) -> None:
    put(plan.keeper, "A", 0)
    one = line("M01 whole", square(0, 50), 10, 0, 0.1)
    assert plan.keeper.add(parcel("Z", 0), works(one), effect(one))
    assert any("Z" in said and "A" in said for said in plan.said)
    plan.said.clear()
    put(plan.keeper, "B", 5)
    assert not plan.said


def test_removing_is_one_step(plan: Told) -> None:
    put(plan.keeper, "A", 0, 1000)
    put(plan.keeper, "B", 1, 10)
    assert plan.keeper.remove(plan.keeper.holds(parcel("A", 0)))
    assert names(plan.layer) == ["B"]
    assert plan.totals.one_off.mean == 10
    plan.keeper.undo()
    assert plan.totals.one_off.mean == 1010
    assert not plan.keeper.remove([])


def test_saving_and_throwing_away_leave_right_totals(plan: Told) -> None:
    put(plan.keeper, "A", 0, 1000)
    assert plan.keeper.is_modified
    assert plan.layer.commitChanges()  # QGIS asks: save
    assert not plan.layer.isEditable()
    assert plan.totals.one_off.mean == 1000
    assert not plan.keeper.is_modified
    put(plan.keeper, "B", 1, 10)  # begins to edit again
    assert plan.layer.isEditable()
    assert plan.totals.one_off.mean == 1010
    assert plan.layer.rollBack()  # QGIS asks: discard
    assert plan.totals.one_off.mean == 1000
    assert plan.changes[-1].one_off.mean == 1000
    put(plan.keeper, "B", 1, 10)
    assert plan.keeper.save()
    assert plan.layer.isEditable()
    assert not plan.layer.isModified()
    assert plan.totals.one_off.mean == 1010
    again = QgsVectorLayer(plan.layer.source(), "again", "ogr")
    assert names(again) == ["A", "B"]


def test_edits_by_hand_count(plan: Told) -> None:
    put(plan.keeper, "A", 0, 1000)
    row = next(plan.layer.getFeatures())
    assert row.id() < 0  # not saved yet
    plan.layer.changeAttributeValue(row.id(), plan.layer.fields().lookupField("cost_one_off"), 1.0)
    assert plan.totals.one_off.mean == 1
    assert plan.changes[-1].one_off.mean == 1
    plan.layer.deleteFeature(row.id())
    assert plan.totals == Totals()
    drawn = QgsFeature(plan.layer.fields())
    drawn.setGeometry(QgsGeometry(square(4)))
    drawn.setAttribute("measure", "M09")
    plan.layer.addFeature(drawn)
    assert plan.totals.measures == 1
    assert plan.totals.no_cost == 1


def test_hectares_for_an_area_stop_at_its_shortfall(plan: Told) -> None:
    for place, brings in enumerate((0.7, 0.6)):
        one = line("M01 whole", square(place), 1, 0, brings)
        plan.keeper.add(parcel(f"P{place}", place), works(one), effect(one, block=block(1.0), block_ha=brings))
    assert plan.totals.block_ha == pytest.approx(1.0)


def test_gaps_are_counted_once(plan: Told) -> None:
    for place in range(2):
        one = line("M01 whole", square(place), 1, 0, 0.1)
        plan.keeper.add(parcel(f"P{place}", place), works(one), effect(one, closed=(7, 8 + place)))
    assert plan.totals.gaps == ("7", "8", "9")


def test_without_a_measure_nothing_is_added(plan: Told) -> None:
    assert not plan.keeper.add(parcel("A"), [], Effect())
    assert plan.said
    assert plan.layer.featureCount() == 0


def test_a_layer_that_is_taken_away(plan: Told) -> None:
    put(plan.keeper, "A", 0)
    plan.keeper.save()
    path = plan.keeper.path
    QgsProject.instance().removeMapLayer(plan.layer.id())
    assert plan.keeper.layer is None
    assert plan.totals.measures == 0
    assert plan.changes[-1].measures == 0
    assert path is not None
    assert plan.keeper.open(path)
    assert plan.totals.measures == 1
    assert plan.keeper.name == "Mijn plan"


def test_a_layer_made_read_only(plan: Told) -> None:
    put(plan.keeper, "A", 0)
    assert plan.layer.commitChanges()
    plan.layer.setReadOnly(True)
    assert not put(plan.keeper, "B", 1)
    assert "read-only" in plan.said[-1]
    assert plan.totals.measures == 1
    plan.layer.setReadOnly(False)
    assert put(plan.keeper, "B", 1)


def test_a_plan_is_made_where_there_is_none(
    qgis_new_project: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("zoemzone_qgis.settings.profile_folder", lambda: tmp_path)
    keeper = PlanKeeper()
    said: list[str] = []
    keeper.told.connect(said.append)
    keeper.set_budget(Budget(one_off=500.0))
    assert put(keeper, "A")
    assert keeper.path is not None
    assert keeper.path.parent == tmp_path / "plans"
    assert str(keeper.path) in said[0]
    assert keeper.budget == Budget(one_off=500.0)
    keeper.stop()


def test_a_project_brings_its_plan(plan: Told, tmp_path: Path) -> None:
    put(plan.keeper, "A", 0, 1000)
    plan.keeper.set_budget(Budget(5.0, 6.0, 7.0))
    plan.keeper.save()
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "project.qgz"))
    project.clear()
    assert plan.keeper.layer is None
    assert plan.keeper.budget == Budget()
    assert project.read(str(tmp_path / "project.qgz"))
    assert plan.totals.one_off.mean == 1000
    assert plan.keeper.budget == Budget(5.0, 6.0, 7.0)
    assert plan.keeper.name == "Mijn plan"


def test_a_project_with_two_plans_brings_the_last_one(plan: Told, tmp_path: Path) -> None:
    assert plan.keeper.new(tmp_path / "second.gpkg", "Second")
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "project.qgz"))
    assert project.read(str(tmp_path / "project.qgz"))
    assert len(project.mapLayers()) == 2
    assert plan.keeper.name == "Second"


def test_the_last_step_is_for_the_active_layer(plan: Told) -> None:
    class Iface:
        active: Any = None

        def setActiveLayer(self, layer: Any) -> None:  # noqa: N802
            self.active = layer

    plan.keeper._iface = Iface()
    put(plan.keeper, "A")
    assert plan.keeper._iface.active is plan.layer


def test_a_map_in_another_crs(plan: Told) -> None:
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform

    there = QgsCoordinateTransform(plan.keeper.crs, QgsCoordinateReferenceSystem("EPSG:3035"), QgsProject.instance())
    moved = QgsGeometry(square(0))
    moved.transform(there)
    plan.keeper.crs = QgsCoordinateReferenceSystem("EPSG:3035")
    one = line("M01 whole", moved, 10, 0, 0.1)
    plan.keeper.add(parcel("A"), works(one), effect(one))
    row = next(plan.layer.getFeatures())
    assert row.geometry().centroid().asPoint().distance(square(0).centroid().asPoint()) < 0.01


def test_stopping_lets_go(plan: Told) -> None:
    put(plan.keeper, "A")
    layer, changes = plan.layer, len(plan.changes)
    plan.keeper.stop()
    after = len(plan.changes)
    layer.undoStack().undo()
    assert len(plan.changes) == after >= changes
    assert QgsProject.instance().mapLayer(layer.id()) is not None
