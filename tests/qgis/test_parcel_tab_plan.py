"""A plan of the project that is not the one being made: on the sheet of the parcels it is about."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsVectorLayer

from zoemzone_qgis import settings
from zoemzone_qgis.gui.parcel.planfile import find_plan

from .blockmaps import Land
from .layers import memory_layer, saved
from .parceltabkit import LAWN, SIZE, Bench, bench_of, made_once, until  # noqa: F401

LAWN_AT, FIELD_AT = (470, 560), (600, 580)
ROW, NAME = "In another plan", "In the plan"


@pytest.fixture
def plan(bench: Bench, tmp_path: Path) -> Iterator[QgsVectorLayer]:
    """A plan in the project, with one measure on the lawn."""
    before = settings.DATA_FOLDER.get()
    settings.DATA_FOLDER.set(str(tmp_path))
    row = {"rank": 1, "option": "gazon M03", "unit": "gazon", "way": "M03 whole", "measure": "M03"}
    row |= {"measure_nl": "Gazon verschralen", "measure_en": "Lawn to grass", "cost_one_off": 5.0}
    place = Land(SIZE, SIZE).polygon(*LAWN)
    saved(memory_layer("plan", [(place, row)]), str(tmp_path / "plan.gpkg"))
    layer = QgsVectorLayer(str(tmp_path / "plan.gpkg"), "plan 2024", "ogr")
    QgsProject.instance().addMapLayer(layer)
    yield layer
    settings.DATA_FOLDER.set(before)


def shown(bench: Bench) -> dict[str, str]:
    bench.settle()
    return bench.tab.sheet.facts.texts()


def go_on(bench: Bench, name: str) -> None:
    """Click the field, with the tool that is set."""
    bench.click(*FIELD_AT)
    until(lambda: bench.tab.sheet.sheet is not None and bench.tab.sheet.sheet.name == name)
    bench.settle()


def test_a_plan_in_the_project_is_on_the_sheet(bench: Bench, plan: QgsVectorLayer) -> None:
    bench.open().pick(*LAWN_AT)
    assert bench.tab.inputs.plan is plan
    assert shown(bench)[ROW] == "M03 Lawn to grass"
    assert NAME not in shown(bench)
    go_on(bench, "akker")
    assert ROW not in shown(bench)


def test_edits_of_a_plan_show_without_reading_the_map_anew(bench: Bench, plan: QgsVectorLayer) -> None:
    bench.open().pick(*LAWN_AT)
    bench.measure("M03 whole")
    study, effect = bench.tab.asking.study, bench.tab.trying.effect
    before = bench.tab.sheet.chart.accessibleDescription()
    assert plan.startEditing()
    plan.deleteFeatures([feature.id() for feature in plan.getFeatures()])
    assert plan.commitChanges()
    until(lambda: ROW not in bench.tab.sheet.facts.texts())
    bench.settle()
    assert bench.tab.asking.study is study
    assert bench.tab.trying.effect is effect is not None  # what is tried stays
    assert bench.tab.sheet.chart.accessibleDescription() == before
    QgsProject.instance().removeMapLayer(plan)
    bench.settle()
    assert bench.tab.asking.study is study
    assert bench.tab.inputs.plan is None


def test_the_plan_that_is_being_made_is_no_other_plan(bench: Bench, plan: QgsVectorLayer) -> None:
    bench.open().pick(*LAWN_AT)
    tab, study = bench.tab, bench.tab.asking.study
    assert shown(bench)[ROW]
    assert tab.keeper.open(find_plan(Path(plan.source().split("|")[0])).path)
    until(lambda: ROW not in tab.sheet.facts.texts())
    assert tab.keeper.layer is plan
    assert tab.inputs.layer("plan") is None
    assert shown(bench)[NAME] == "M03 Lawn to grass"
    go_on(bench, "akker")
    bench.measure(next(iter(tab.asking.study.choices(tab.asking.parcel).ways)).way)
    tab.trying.add.click()
    bench.settle()
    assert tab.keeper.save()
    bench.settle()
    assert tab.asking.study is study
    assert ROW not in shown(bench)


def test_another_plan_begun_leaves_the_one_before_on_the_sheet(bench: Bench, plan: QgsVectorLayer) -> None:
    bench.open().pick(*LAWN_AT)
    tab = bench.tab
    assert tab.keeper.open(Path(plan.source().split("|")[0]))
    bench.settle()
    assert tab.keeper.new(Path(plan.source().split("|")[0]).with_name("new.gpkg"))
    until(lambda: ROW in tab.sheet.facts.texts())
    assert tab.inputs.plan is plan
    assert NAME not in shown(bench)
