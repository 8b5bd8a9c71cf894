"""The layers of the parcel tab: guessed, chosen, remembered, missed; and questions of which the newest counts."""

from __future__ import annotations

import json
import time
from pathlib import Path
from threading import Event
from typing import Any
from unittest.mock import MagicMock

import pytest
from qgis.core import QgsApplication, QgsFeature, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsBrowserGuiModel, QgsMessageBar

from zoemzone_qgis.core.errors import Fault
from zoemzone_qgis.core.progress import Progress
from zoemzone_qgis.gui.parcel import guessing
from zoemzone_qgis.gui.parcel.inputs import Inputs
from zoemzone_qgis.gui.parcel.questions import Questions
from zoemzone_qgis.gui.parcel.tab import EMPTY, OPENING, ParcelTab

from .layers import memory_layer
from .parceltabkit import Bench, Desktop, Made, bench_of, made_once, until  # noqa: F401

SQUARE = "POLYGON((0 0,10 0,10 10,0 10,0 0))"


def chosen(inputs: Inputs) -> dict[str, str]:
    return {role: layer.name() for role in inputs.layers if (layer := inputs.layer(role)) is not None}


# ---- guessing -----------------------------------------------------------------------------------
def test_layers_are_known_by_the_run_records_beside_them(bench: Bench) -> None:
    expected = {
        "parcels": "percelen",
        "habitat": "habitat",
        "blocks": "blocks",
        "options": "options",
        "nests": "nests",
    }
    assert chosen(bench.tab.inputs) == expected
    fields = bench.tab.inputs.parcel_fields()
    assert (fields.unit, fields.name, fields.owner, fields.manager) == ("naam", "naam", "eigenaar", "beheerder")
    assert bench.tab.inputs.isCollapsed()


def test_layers_in_memory_are_known_by_their_fields(qgis_new_project: Any) -> None:
    numbers = {"perceelnummer": 1, "sectie": "A"}
    costs = {"measure": "M01", "cost_one_off": 1.0}
    plan = {"option": "a", "unit": "a", "way": "w", "why_not": "", "rank": 1, **costs}
    layers = [
        memory_layer("plan", [(SQUARE, plan)]),
        memory_layer("x", [(SQUARE, {"option": "a", "unit": "a", "way": "w", "why_not": "", **costs})]),
        memory_layer("y", [("POINT(0 0)", {"cell": 1, "cell_m": 100.0, "nest_ha": 1.0})], "Point"),
        memory_layer("z", [(SQUARE, {"type": "bnb", "effective_ha": 1.0, "best_disc_pct": 1.0})]),
        memory_layer(
            "u", [("LINESTRING(0 0,1 1)", {"route": 1, "kind": "stone", "over_m": 1.0, "length_m": 1.0})], "LineString"
        ),
        memory_layer("v", [("POINT(0 0)", {"name": "Bijenlint", "status": "idea", "organisation": "x"})], "Point"),
        memory_layer("w", [(SQUARE, numbers)]),
        memory_layer("kadastrale percelen", [(SQUARE, {"a": 1})]),
        memory_layer("gemeente", [(SQUARE, {"naam": "Otterlo"})]),
    ]
    found = {role: layer.name() for role, layer in guessing.guess(layers).items()}
    assert found == {
        "options": "x",
        "nests": "y",
        "blocks": "z",
        "gaps": "u",
        "plan": "plan",
        "initiatives": "v",
        "parcels": "w",
    }
    layers[-1].setCustomProperty("zoemzone/role", "background,parcels")
    assert guessing.guess(layers)["parcels"].name() == "gemeente"


def test_confidence_and_habitat_are_told_apart_by_their_record(tmp_path: Path, made: Made) -> None:
    record = {
        "algorithm": "zoemzone:habitatmap",
        "parameters": {"OUTPUT": str(tmp_path / "a.tif"), "CONFIDENCE": str(tmp_path / "b.tif")},
    }
    for name in ("a", "b"):
        (tmp_path / f"{name}.tif").write_bytes((made.folder / "habitat.tif").read_bytes())
        (tmp_path / f"{name}.tif.run.json").write_text(json.dumps(record), encoding="utf-8")
    layers = [QgsRasterLayer(str(tmp_path / f"{name}.tif"), name) for name in ("b", "a")]
    found = guessing.guess(layers)
    assert {role: layer.name() for role, layer in found.items()} == {"habitat": "a", "confidence": "b"}


@pytest.mark.parametrize("text", ["", "{", "[]", '{"parameters": 1}', '{"algorithm": 3, "parameters": {"INPUT": {}}}'])
def test_a_damaged_record_is_no_record(text: str, tmp_path: Path) -> None:
    path = tmp_path / "a.gpkg"
    path.with_name("a.gpkg.run.json").write_text(text, encoding="utf-8")
    record = guessing.record_of(QgsVectorLayer(str(path), "a", "ogr"))
    assert record.text("INPUT") == ""


# ---- choosing and remembering -------------------------------------------------------------------
def choose(inputs: Inputs, role: str, layer: Any) -> None:
    """As a user does."""
    inputs.layers[role].setLayer(layer)
    inputs.layers[role].activated.emit(inputs.layers[role].currentIndex())


def test_what_is_chosen_is_remembered_with_the_project(bench: Bench, tmp_path: Path) -> None:
    inputs, project = bench.tab.inputs, QgsProject.instance()
    other = bench.made.vector("percelen")
    other.setName("andere percelen")
    project.addMapLayer(other)
    choose(inputs, "parcels", other)
    choose(inputs, "nests", None)
    inputs.profile.setCurrentIndex(inputs.profile.findData("EP3"))
    inputs.profile.activated.emit(inputs.profile.currentIndex())
    inputs.fields["owner"].setField("naam")
    inputs.fields["owner"].activated.emit(inputs.fields["owner"].currentIndex())
    assert project.write(str(tmp_path / "project.qgz"))
    project.clear()
    assert chosen(inputs) == {}
    assert project.read(str(tmp_path / "project.qgz"))
    until(lambda: not inputs.is_settling)
    assert chosen(inputs)["parcels"] == "andere percelen"
    assert "nests" not in chosen(inputs)
    assert inputs.profile.currentData() == "EP3"
    assert inputs.parcel_fields().owner == "naam"


def test_guessing_alone_does_not_change_the_project(bench: Bench) -> None:
    QgsProject.instance().setDirty(False)
    bench.tab.inputs.fill()
    until(lambda: not bench.tab.inputs.is_settling)
    assert not QgsProject.instance().isDirty()


def test_another_layer_opens_anew_and_keeps_the_parcel(bench: Bench) -> None:
    bench.open().pick(470, 560)
    before = bench.tab.asking.study
    choose(bench.tab.inputs, "blocks", None)
    until(lambda: bench.tab.asking.study not in {None, before})
    until(lambda: bench.tab.sheet.sheet is not None and not bench.tab.asking.waiting)
    assert bench.tab.sheet.sheet.name == "gazon"
    assert bench.tab.sheet.sheet.block is None


def test_a_layer_that_has_nothing_to_do_with_it_opens_nothing(bench: Bench) -> None:
    bench.open().pick(470, 560)
    before = bench.tab.asking.study
    QgsProject.instance().addMapLayer(memory_layer("gemeente", [(SQUARE, {"naam": "Otterlo"})]))
    until(lambda: not bench.tab.inputs.is_settling)
    assert bench.tab.asking.study is before
    assert bench.tab.sheet.sheet is not None


def test_another_ecoprofile_is_asked_with(bench: Bench) -> None:
    bench.open().pick(470, 560)
    needs = [season.need_m2 for season in bench.tab.sheet.sheet.seasons]
    inputs = bench.tab.inputs
    before = bench.tab.asking.study
    inputs.profile.setCurrentIndex(inputs.profile.findData("EP4"))
    inputs.profile.activated.emit(inputs.profile.currentIndex())
    until(lambda: bench.tab.asking.study not in {None, before})
    until(lambda: bench.tab.sheet.sheet is not None and not bench.tab.asking.waiting)
    assert [season.need_m2 for season in bench.tab.sheet.sheet.seasons] != needs


def test_saved_edits_of_a_chosen_layer_are_read(bench: Bench) -> None:
    blocks = memory_layer("blokken", [(SQUARE, {"type": "bnb", "effective_ha": 1.0, "best_disc_pct": 1.0})])
    QgsProject.instance().addMapLayer(blocks)
    choose(bench.tab.inputs, "blocks", blocks)
    until(lambda: not bench.tab.inputs.is_settling)
    key = bench.tab.inputs.key()
    with_edit = QgsFeature(blocks.fields())
    blocks.startEditing()
    blocks.addFeature(with_edit)
    assert bench.tab.inputs.key() == key
    assert blocks.commitChanges()
    assert bench.tab.inputs.key() != key


def test_parcels_that_are_gone_leave_no_sheet(bench: Bench) -> None:
    bench.open().pick(470, 560)
    QgsProject.instance().removeMapLayer(bench.layers["percelen"].id())
    until(lambda: bench.tab.inputs.layer("parcels") is None and bench.tab.stack.currentIndex() == EMPTY)
    assert bench.tab.picking.marks.names() == set()
    assert "no parcels yet" in bench.tab.empty.label.text()
    assert bench.tab.subject() is None


# ---- missing ------------------------------------------------------------------------------------
def test_without_layers_it_says_what_to_do(qgis_new_project: Any, provider: Any) -> None:
    tab = ParcelTab(Desktop())
    try:
        tab.show()
        until(lambda: not tab.inputs.is_settling)
        assert tab.stack.currentIndex() == EMPTY
        assert "no habitat map" in tab.empty.label.text()
        assert "no parcels" in tab.empty.label.text()
        assert not tab.inputs.isCollapsed()
        asked: list[str] = []
        tab.inputs.asked.disconnect()
        tab.inputs.asked.connect(lambda algorithm, known: asked.append(algorithm))
        tab.empty.button.click()
        for role in ("blocks", "gaps", "options", "nests"):
            tab.inputs._makers[role].click()
        assert asked[0] == "zoemzone:habitatmap"
        known = {algorithm.id() for algorithm in QgsApplication.processingRegistry().algorithms()}
        assert set(asked) <= known
        assert len(asked) == 5
    finally:
        tab.stop()


def test_what_can_be_made_is_asked_with_what_is_there(bench: Bench) -> None:
    asked: list[Any] = []
    inputs = bench.tab.inputs
    inputs.asked.disconnect()
    inputs.asked.connect(lambda algorithm, known: asked.append((algorithm, known)))
    inputs.make("options")
    inputs.make("gaps")
    layers = bench.layers
    assert asked[0] == (
        "zoemzone:measureoptions",
        {"INPUT": layers["percelen"].id(), "HABITAT": layers["habitat"].id(), "BLOCKS": layers["blocks"].id()},
    )
    algorithms = QgsApplication.processingRegistry()
    for algorithm, known in asked:
        names = {one.name() for one in algorithms.algorithmById(algorithm).parameterDefinitions()}
        assert set(known) <= names


@pytest.fixture
def form(qgis_iface: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """What the forms of Processing ask of QGIS: a browser and a message bar that are real."""
    import qgis.utils

    made, model, bar = MagicMock(wraps=qgis_iface), QgsBrowserGuiModel(), QgsMessageBar()
    made.messageBar.return_value = bar
    made.bar, made.model = bar, model
    monkeypatch.setattr(qgis.utils, "iface", made)
    qgis_iface.browserModel = lambda: model
    return made


@pytest.mark.usefixtures("form")
def test_the_form_of_an_algorithm_opens_filled_in(bench: Bench) -> None:
    bench.tab.inputs.make("options")
    dialog = bench.tab._dialogs[-1]
    filled = dialog.createProcessingParameters()
    assert dialog.algorithm().id() == "zoemzone:measureoptions"
    names = {"INPUT": "percelen", "HABITAT": "habitat", "BLOCKS": "blocks"}
    for key, name in names.items():
        layer = bench.layers[name]
        assert filled[key] in (layer.id(), layer.source(), layer)
    assert not dialog.wasExecuted()
    dialog.close()


def test_a_map_that_cannot_be_read_is_told_as_a_sentence(made: Made, qgis_new_project: Any, tmp_path: Path) -> None:
    bench = Bench(made)
    try:
        path = tmp_path / "habitat.tif"
        path.write_bytes((made.folder / "habitat.tif").read_bytes())
        copy = QgsRasterLayer(str(path), "copy")
        QgsProject.instance().addMapLayer(copy)
        choose(bench.tab.inputs, "habitat", copy)
        path.unlink()
        bench.tab.show()
        until(lambda: bench.tab.stack.currentIndex() == OPENING or bench.tab.empty.label.text())
        until(lambda: not bench.tab.asking.is_opening and bench.tab.stack.currentIndex() == EMPTY)
        text = bench.tab.empty.label.text()
        assert "Traceback" not in text
        assert len(text) > 10
        assert bench.tab.asking.study is None
        assert not bench.tab.inputs.isCollapsed()
    finally:
        bench.tab.stop()


# ---- questions ----------------------------------------------------------------------------------
def test_the_newest_question_of_a_kind_counts() -> None:
    questions, answers, heard = Questions("test"), [], []
    questions.answered.connect(lambda kind, answer: answers.append((kind, answer)))

    def slow(number: int) -> Any:
        def work(progress: Progress) -> int:
            try:
                for _ in range(400):
                    progress.check()
                    time.sleep(0.005)
            finally:
                heard.append(number)
            return number

        return work

    questions.ask("effect", slow(1))
    until(lambda: questions._job is not None and questions._job.isActive())
    for number in range(2, 30):
        questions.ask("effect", lambda progress, number=number: number)
    questions.ask("sheet", lambda progress: "sheet")
    until(lambda: not questions.pending, 10)
    assert answers == [("effect", 29), ("sheet", "sheet")]
    assert heard == [1]  # it stopped when the next came, long before its 2 s were over


def test_one_question_at_a_time() -> None:
    questions, inside, most = Questions("test"), [0], [0]

    def work(progress: Progress) -> None:
        inside[0] += 1
        most[0] = max(most[0], inside[0])
        time.sleep(0.02)
        inside[0] -= 1

    for kind in "abcd":
        questions.ask(kind, work)
    until(lambda: not questions.pending)
    assert most == [1]


def test_faults_are_sentences_and_the_next_question_is_answered() -> None:
    questions, said = Questions("test"), []
    questions.failed.connect(lambda kind, text: said.append((kind, text)))
    questions.answered.connect(lambda kind, answer: said.append((kind, answer)))

    def fault(progress: Progress) -> None:
        raise Fault("{layer} has no CRS. Set its CRS in the layer properties.", layer="Bomen")

    def broken(progress: Progress) -> None:
        raise ZeroDivisionError("division by zero")

    questions.ask("a", fault)
    questions.ask("b", broken)
    questions.ask("c", lambda progress: 3)
    until(lambda: not questions.pending)
    assert said[0] == ("a", "Bomen has no CRS. Set its CRS in the layer properties.")
    assert "Traceback" not in said[1][1]
    assert said[2] == ("c", 3)


def test_what_is_forgotten_is_not_answered_and_busy_ends() -> None:
    questions, answers, busy = Questions("test"), [], []
    questions.answered.connect(lambda kind, answer: answers.append(answer))
    questions.busy.connect(busy.append)
    questions.ask("a", lambda progress: time.sleep(0.05))
    questions.ask("b", lambda progress: 2)
    questions.forget()
    assert busy[-1] is False
    questions.ask("b", lambda progress: 3)
    until(lambda: not questions.pending)
    assert answers == [3]


def test_stopping_waits_for_the_worker() -> None:
    questions, began, ended = Questions("test"), Event(), Event()

    def work(progress: Progress) -> None:
        began.set()
        try:
            while True:
                progress.check()
                time.sleep(0.01)
        finally:
            ended.set()

    questions.ask("a", work)
    until(began.is_set)
    questions.stop()
    assert ended.is_set()
