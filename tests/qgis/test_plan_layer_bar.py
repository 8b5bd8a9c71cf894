"""The bar of the plan: budgets, totals, files, and the sheet of a parcel."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication

from zoemzone_qgis.gui.parcel.planbar import PlanBar
from zoemzone_qgis.gui.parcel.planfile import find_plan
from zoemzone_qgis.gui.parcel.planlayer import PlanKeeper
from zoemzone_qgis.gui.parcel.plantotals import Budget

from .dockkit import Desktop
from .keptplan import put
from .layers import memory_layer, saved
from .plankit import row


class Answers:
    """Answers in the place of dialogs."""

    def __init__(self) -> None:
        self.path: Path | None = None
        self.opened: Path | None = None
        self.agree = True
        self.asked: list[str] = []

    def yes(self, question: str) -> bool:
        self.asked.append(question)
        return self.agree

    def file_to_open(self) -> Path | None:
        return self.opened

    def file_to_save(self, title: str, name: str, kinds: str = "") -> Path | None:
        self.asked.append(title)
        return self.path


class Scene:
    def __init__(self) -> None:
        self.keeper = PlanKeeper()
        self.bar = PlanBar(self.keeper)
        self.answers = Answers()
        self.bar.ask = self.answers
        self.said: list[str] = []
        self.bar.told.connect(self.said.append)

    def enabled(self) -> set[str]:
        return {key for key, button in self.bar.buttons.items() if button.isEnabled()}


@pytest.fixture
def scene(qgis_new_project: Any) -> Iterator[Scene]:
    made = Scene()
    yield made
    made.bar.stop()
    made.keeper.stop()
    QgsProject.instance().clear()


def test_totals_and_buttons_follow_the_plan(scene: Scene, tmp_path: Path) -> None:
    assert scene.enabled() == {"new", "open", "sheet"}
    assert not scene.bar.name.isEnabled()
    scene.answers.path = tmp_path / "plan.gpkg"
    scene.bar.buttons["new"].click()
    assert scene.bar.name.text() == "plan"
    assert scene.enabled() == {"new", "open", "share", "sheet"}
    put(scene.keeper, "A", 0, 1000, 50)
    assert {"save", "undo"} <= scene.enabled()
    assert scene.bar.unsaved.text()
    assert scene.bar.lines["one_off"].told.text().replace(",", "") == "€\u00a01000"
    assert scene.bar.figures["measures"].text() == "1 (1)"
    scene.bar.buttons["undo"].click()
    assert scene.bar.lines["one_off"].told.text() == "€\u00a00"
    assert {"redo"} <= scene.enabled()
    scene.bar.buttons["redo"].click()
    scene.bar.buttons["save"].click()
    assert not scene.bar.unsaved.text()
    assert scene.bar.figures["measures"].text() == "1 (1)"


def test_over_the_budget_it_is_red_and_said(scene: Scene, tmp_path: Path) -> None:
    scene.keeper.new(tmp_path / "plan.gpkg")
    put(scene.keeper, "A", 0, 1000, 50)
    line = scene.bar.lines["one_off"]
    assert not line.bar.isVisibleTo(scene.bar)
    line.field.setValue(1000)  # as typed
    assert scene.keeper.budget == Budget(one_off=1000.0)
    assert line.bar.isVisibleTo(scene.bar)
    assert not line.bar.is_over
    line.field.setValue(400)
    assert line.bar.is_over
    assert "600" in line.told.text()
    assert "too much" in line.told.text()
    assert find_plan(tmp_path / "plan.gpkg").facts.budget == Budget(one_off=400.0)
    picture = line.bar.grab().toImage()
    reddest = picture.pixelColor(picture.width() // 8, picture.height() // 2)
    assert reddest.red() > reddest.green() + 60
    line.field.clear()
    assert scene.keeper.budget == Budget()
    assert not line.bar.isVisibleTo(scene.bar)


def test_a_budget_of_nothing_is_a_budget(scene: Scene, tmp_path: Path) -> None:
    scene.keeper.new(tmp_path / "plan.gpkg")
    scene.bar.lines["per_year"].field.setValue(0)
    assert scene.keeper.budget == Budget(per_year=0.0)
    put(scene.keeper, "A", 0, 1000, 50)
    assert scene.bar.lines["per_year"].bar.is_over


def test_renaming(scene: Scene, tmp_path: Path) -> None:
    scene.keeper.new(tmp_path / "plan.gpkg")
    scene.bar.name.setText("Bermen <b>2027</b>")
    scene.bar.name.editingFinished.emit()
    assert scene.keeper.layer.name() == "Bermen <b>2027</b>"
    assert find_plan(tmp_path / "plan.gpkg").facts.name == "Bermen <b>2027</b>"
    scene.bar.name.setText("  ")
    scene.bar.name.editingFinished.emit()
    assert scene.keeper.name == "Bermen <b>2027</b>"


def test_sharing_says_where_the_copy_is(scene: Scene, tmp_path: Path) -> None:
    scene.keeper.new(tmp_path / "plan.gpkg")
    put(scene.keeper, "A")
    scene.answers.path = tmp_path / "plan.gpkg"
    scene.bar.share()
    assert "open in this project" in scene.said[-1]
    scene.answers.path = tmp_path / "copy.gpkg"
    scene.bar.share()
    end = time.monotonic() + 20
    while not any("copy.gpkg" in one for one in scene.said) and time.monotonic() < end:
        QCoreApplication.processEvents()
        time.sleep(0.005)
    assert "copy.gpkg" in scene.said[-1]
    assert find_plan(tmp_path / "copy.gpkg").ours
    assert scene.keeper.path == tmp_path / "plan.gpkg"


def test_opening_a_result_asks_for_a_copy(scene: Scene, tmp_path: Path) -> None:
    values = {"unit": "P1", "measure": "M01", "rank": 1, "cost_one_off": 10.0}
    result = Path(saved(memory_layer("r", [(row("P", 1.0)[0], values)]), str(tmp_path / "result.gpkg")))
    scene.answers.opened, scene.answers.agree = result, False
    scene.bar.open()
    assert scene.keeper.layer is None
    scene.answers.agree, scene.answers.path = True, tmp_path / "mine.gpkg"
    scene.bar.open()
    assert scene.keeper.path == tmp_path / "mine.gpkg"
    assert scene.bar.figures["measures"].text() == "1 (1)"
    scene.answers.opened = tmp_path / "mine.gpkg"  # now it is a plan: nothing is asked
    asked = len(scene.answers.asked)
    scene.bar.open()
    assert len(scene.answers.asked) == asked


def test_another_plan_asks_to_save_the_one_before(scene: Scene, tmp_path: Path) -> None:
    scene.keeper.new(tmp_path / "one.gpkg")
    put(scene.keeper, "A")
    scene.answers.path = tmp_path / "two.gpkg"
    scene.bar.new()
    assert any("not saved" in one for one in scene.answers.asked)
    assert scene.keeper.path == tmp_path / "two.gpkg"
    assert scene.keeper.totals().measures == 0
    assert scene.keeper.open(tmp_path / "one.gpkg")
    assert scene.keeper.totals().measures == 1
    assert not scene.keeper.is_modified


def test_a_sheet_needs_a_parcel(scene: Scene) -> None:
    scene.bar.make_sheet()
    assert "Choose a parcel" in scene.said[-1]


def test_a_long_plan_stays_quick(scene: Scene, tmp_path: Path) -> None:
    scene.keeper.new(tmp_path / "plan.gpkg")
    layer = scene.keeper.layer
    put(scene.keeper, "A")
    first = next(layer.getFeatures())
    copies = []
    for number in range(2000):
        copy = first.__class__(first)
        copy.setAttribute("unit", f"P{number}")
        copy.setAttribute("parcel", f"P{number}")
        copies.append(copy)
    changes: list[int] = []
    scene.keeper.changed.connect(lambda: changes.append(1))
    layer.addFeatures(copies)  # by a script, one by one: they are not counted anew for each of them
    assert len(changes) < 300
    put(scene.keeper, "Z", 5, 1)
    assert scene.keeper.totals().parcels == 2002
    QCoreApplication.processEvents()
    assert scene.bar.figures["measures"].text().replace(",", "") == "2002 (2002)"


def test_the_message_bar_shows_names_as_they_are(scene: Scene) -> None:
    desktop = Desktop()
    scene.bar._iface = desktop
    scene.bar._on_sheet("/plans/<b>berm</b> & zoom.pdf")
    assert "&lt;b&gt;berm&lt;/b&gt; &amp; zoom.pdf" in desktop.said()[-1]
    assert "<b>berm</b> & zoom.pdf" in scene.said[-1]
