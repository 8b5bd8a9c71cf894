"""Plans as files: made, reopened, copied to share, and refused."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProject, QgsVectorLayer

from zoemzone_qgis.core.errors import Fault
from zoemzone_qgis.gui.parcel.planfile import Facts, find_plan, new_plan, write_plan
from zoemzone_qgis.gui.parcel.planlayer import PlanKeeper
from zoemzone_qgis.gui.parcel.plantask import CopyTask
from zoemzone_qgis.gui.parcel.plantotals import Budget

from .keptplan import put
from .layers import memory_layer, saved
from .plankit import case_10_options, row

RESULT = {"measure": "M01", "rank": 1, "cost_one_off": 10.0, "gain_ha": 0.4, "closes": "3"}


@pytest.fixture
def keeper(qgis_new_project: Any, tmp_path: Path) -> Iterator[PlanKeeper]:
    made = PlanKeeper()
    made.said = []
    made.told.connect(made.said.append)
    yield made
    made.stop()
    QgsProject.instance().clear()


def units(path: Path) -> list[str]:
    layer = QgsVectorLayer(f"{path}|layername=plan", "plan", "ogr")
    assert layer.isValid()
    return sorted(str(one["unit"]) for one in layer.getFeatures())


def test_a_file_holds_style_metadata_name_and_budget(keeper: PlanKeeper, tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "plan.gpkg"
    assert keeper.new(path, "Bermen 2027", Budget(1000.0, None, 0.5))
    keeper.set_sources({"habitat": "habitat.tif"})
    put(keeper, "A")
    assert keeper.save()
    found = find_plan(path)
    assert found.ours
    assert found.facts == Facts("Bermen 2027", Budget(1000.0, None, 0.5), {"habitat": "habitat.tif"})
    elsewhere = QgsVectorLayer(f"{path}|layername=plan", "elsewhere", "ogr")  # as any QGIS opens it
    assert elsewhere.renderer().type() == "RuleRenderer"
    assert elsewhere.labelsEnabled()
    elsewhere.loadDefaultMetadata()
    assert elsewhere.metadata().title() == "Bermen 2027"
    record = json.loads((path.parent / "plan.gpkg.run.json").read_text(encoding="utf-8"))
    assert (record["name"], record["measures"]) == ("Bermen 2027", 1)
    assert record["sources"] == [{"name": "habitat", "value": "habitat.tif"}]


def test_name_and_budget_are_kept_without_saving_rows(keeper: PlanKeeper, tmp_path: Path) -> None:
    keeper.new(tmp_path / "plan.gpkg", "First")
    put(keeper, "A")  # waits in the edit buffer while the file is written
    keeper.rename("Second")
    keeper.set_budget(Budget(total=3.0))
    assert find_plan(tmp_path / "plan.gpkg").facts == Facts("Second", Budget(total=3.0))
    assert keeper.layer is not None
    assert keeper.layer.name() == "Second"
    assert keeper.save()
    assert units(tmp_path / "plan.gpkg") == ["A"]


def test_reopening_goes_on(keeper: PlanKeeper, tmp_path: Path) -> None:
    path = tmp_path / "plan.gpkg"
    keeper.new(path, "Mijn plan", Budget(one_off=5.0))
    put(keeper, "A", 0, 100)
    keeper.save()
    QgsProject.instance().clear()
    assert keeper.open(path)
    assert (keeper.name, keeper.budget, keeper.totals().one_off.mean) == ("Mijn plan", Budget(one_off=5.0), 100)
    layers = len(QgsProject.instance().mapLayers())
    assert keeper.open(path)  # once more: the same layer
    assert len(QgsProject.instance().mapLayers()) == layers
    put(keeper, "B", 1, 11)
    ranks = [one["rank"] for one in keeper.layer.getFeatures()]
    assert sorted(ranks) == [1, 2]
    assert len({one["option"] for one in keeper.layer.getFeatures()}) == 2


def test_a_copy_to_share_leaves_the_plan_alone(keeper: PlanKeeper, tmp_path: Path) -> None:
    keeper.new(tmp_path / "plan.gpkg", "Mijn plan", Budget(one_off=5.0))
    put(keeper, "A", 0, 100)
    keeper.save()
    put(keeper, "B", 1, 100)  # not saved, and in the copy
    before = (tmp_path / "plan.gpkg").read_bytes()
    task = CopyTask(tmp_path / "copy", *keeper.snapshot())
    done: list[str] = []
    task.done.connect(done.append)
    assert task.run()
    task.finished(True)
    copy = tmp_path / "copy.gpkg"
    assert done == [str(copy)]
    assert units(copy) == ["A", "B"]
    assert find_plan(copy).facts.budget == Budget(one_off=5.0)
    assert (tmp_path / "copy.gpkg.run.json").is_file()
    assert (tmp_path / "plan.gpkg").read_bytes() == before
    assert keeper.is_modified
    assert units(tmp_path / "plan.gpkg") == ["A"]
    assert not [name for name in os.listdir(tmp_path) if name.startswith(".zoemzone")]


def test_a_file_that_is_open_is_not_overwritten(keeper: PlanKeeper, tmp_path: Path) -> None:
    keeper.new(tmp_path / "plan.gpkg")
    put(keeper, "A")
    keeper.save()
    assert not keeper.new(tmp_path / "plan.gpkg")
    assert "open in this project" in keeper.said[-1]
    assert units(tmp_path / "plan.gpkg") == ["A"]


def test_a_file_in_use_elsewhere_is_not_overwritten(keeper: PlanKeeper, tmp_path: Path) -> None:
    path = new_plan(tmp_path / "plan.gpkg", Facts("x"), keeper.crs)
    other = sqlite3.connect(path)
    other.execute("PRAGMA journal_mode=WAL")
    other.execute("CREATE TABLE of_another (a)")
    other.commit()
    with pytest.raises(Fault, match="another program"):
        new_plan(path, Facts("y"), keeper.crs)
    other.close()
    assert find_plan(path).facts.name == "x"


def test_a_result_is_gone_on_with_in_a_copy(keeper: PlanKeeper, tmp_path: Path) -> None:
    land = row("P", 1.0)[0]
    result = memory_layer("result", [(land, {"unit": "P1", "village": "Otterlo", "gain_food_ha": 0.2, **RESULT})])
    path = Path(saved(result, str(tmp_path / "result.gpkg")))
    before = path.read_bytes()
    assert not find_plan(path).ours
    assert keeper.open(path, tmp_path / "mine.gpkg")
    assert keeper.path == tmp_path / "mine.gpkg"
    assert keeper.name == "mine"
    totals = keeper.totals()
    assert (totals.one_off.mean, totals.effective_ha, totals.fed_ha, totals.gaps) == (10.0, 0.4, 0.2, ("3",))
    assert put(keeper, "B", 3)
    assert keeper.save()
    kept = {one["unit"]: one["village"] for one in keeper.layer.getFeatures()}
    assert kept["P1"] == "Otterlo"
    assert path.read_bytes() == before


def test_a_result_can_be_gone_on_with_in_place(keeper: PlanKeeper, tmp_path: Path) -> None:
    result = memory_layer("result", [(row("P", 1.0)[0], {"unit": "P1", **RESULT})])
    path = Path(saved(result, str(tmp_path / "result.gpkg")))
    (tmp_path / "result.gpkg.run.json").write_text('{"algorithm": "zoemzone:prioritymeasures"}')
    assert keeper.open(path)
    assert put(keeper, "B", 3)  # fields that the file lacks are left out
    assert keeper.save()
    assert keeper.totals().measures == 2
    record = json.loads((tmp_path / "result.gpkg.run.json").read_text())
    assert record["began_as"] == {"algorithm": "zoemzone:prioritymeasures"}


@pytest.mark.parametrize("kind", ["text", "options", "points", "nothing"])
def test_what_is_no_plan_is_refused_with_a_sentence(keeper: PlanKeeper, tmp_path: Path, kind: str) -> None:
    path = tmp_path / "file.gpkg"
    if kind == "text":
        path.write_text("this is no GeoPackage")
    elif kind == "options":
        saved(
            memory_layer("o", [(row("P", 1.0)[0], {"measure": "M01", "cost_one_off": 1.0, "why_not": ""})]), str(path)
        )
    elif kind == "points":
        saved(memory_layer("p", [("POINT(0 0)", RESULT)], kind="Point"), str(path))
    assert not keeper.open(path)
    assert str(path) in keeper.said[-1]
    assert "Traceback" not in keeper.said[-1]
    assert keeper.layer is None


def test_a_folder_that_cannot_be_written(keeper: PlanKeeper) -> None:
    assert not keeper.new(Path("/proc/plan.gpkg"))  # nobody writes there, root neither
    assert "cannot be written" in keeper.said[-1]


def test_a_folder_that_is_a_file(keeper: PlanKeeper, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    assert not keeper.new(tmp_path / "file" / "plan.gpkg")
    assert "cannot be written" in keeper.said[-1]


def test_a_copy_that_fails_leaves_nothing(keeper: PlanKeeper, tmp_path: Path) -> None:
    old = new_plan(tmp_path / "copy.gpkg", Facts("old"), keeper.crs)
    before = old.read_bytes()
    keeper.new(tmp_path / "plan.gpkg")
    facts, content = keeper.snapshot()

    def broken() -> Any:
        yield from content.rows
        raise OSError(28, "No space left on device")

    with pytest.raises(Fault, match="No space left"):
        write_plan(old, facts, type(content)(content.fields, content.crs, broken()))
    assert old.read_bytes() == before
    assert sorted(path.suffix for path in tmp_path.iterdir() if path.name.startswith(".")) == []


def test_a_disk_that_is_full_keeps_rows_in_the_buffer(keeper: PlanKeeper, tmp_path: Path) -> None:
    keeper.new(tmp_path / "plan.gpkg")
    put(keeper, "A", 0, 100)
    with sqlite3.connect(tmp_path / "plan.gpkg") as other:  # as a disk without room: the file takes no row
        other.execute("CREATE TRIGGER full BEFORE INSERT ON plan BEGIN SELECT RAISE(FAIL, 'disk full'); END")
    assert not keeper.save()
    assert "Nothing is lost" in keeper.said[-1]
    assert keeper.totals().one_off.mean == 100
    assert keeper.is_modified
    with sqlite3.connect(tmp_path / "plan.gpkg") as other:
        other.execute("DROP TRIGGER full")
    assert keeper.save()
    assert units(tmp_path / "plan.gpkg") == ["A"]


def test_options_are_no_plan_but_prioritised_ones_are(keeper: PlanKeeper, tmp_path: Path, run: Any) -> None:
    path = tmp_path / "prioritised.gpkg"
    run("prioritymeasures", {"INPUT": case_10_options(), "BUDGET_ONE_OFF": 5000, "OUTPUT": str(path)})
    assert keeper.open(path, tmp_path / "mine.gpkg")
    assert keeper.totals().measures >= 1
    assert keeper.totals().block_ha == pytest.approx(0.8)
