"""The parts of the dock one by one: municipality, jobs, questions, words and small widgets."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, Qt
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtTest import QSignalSpy
from qgis.PyQt.QtWidgets import QDialogButtonBox

from zoemzone_qgis import settings
from zoemzone_qgis.gui import widgets
from zoemzone_qgis.gui.catalogue import wording
from zoemzone_qgis.gui.catalogue.boundarydialog import BoundaryDialog
from zoemzone_qgis.gui.catalogue.jobs import JobList
from zoemzone_qgis.gui.catalogue.municipalitybox import FROM_LAYER, MunicipalityBox
from zoemzone_qgis.gui.catalogue.question import Question
from zoemzone_qgis.gui.widgets import Empty, colour, is_dark, note, number

from .dockkit import Desktop, entry, own_profile, square


@pytest.fixture(autouse=True)
def fresh(qgis_new_project: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    yield from own_profile(tmp_path / "profile", monkeypatch)


# the municipality


@pytest.fixture
def box(qgis_app: Any) -> Iterator[MunicipalityBox]:
    made = MunicipalityBox(Desktop())
    yield made
    made.stop()


def choose(box: MunicipalityBox, text: str) -> None:
    row = box.names.findText(text, Qt.MatchFlag.MatchStartsWith)
    assert row >= 0
    box.names.setCurrentIndex(row)
    box.names.activated.emit(row)


def test_all_31_are_offered_and_the_choice_goes_with_the_project(box: MunicipalityBox, tmp_path: Path) -> None:
    codes = [box.names.itemData(row) for row in range(box.names.count())]
    assert len([code for code in codes if str(code).startswith("GM")]) == 31
    assert codes[-1] == FROM_LAYER
    assert box.municipality is None
    assert not box.zoom.isEnabled()
    changed = QSignalSpy(box.changed)
    choose(box, "Beesel")
    box.margin.setValue(500)
    assert len(changed) == 2
    assert (box.municipality.name, box.municipality.margin_m) == ("Beesel", 500.0)
    path = str(tmp_path / "p.qgz")
    assert QgsProject.instance().write(path)
    settings.MUNICIPALITY.forget()
    QgsProject.instance().clear()
    assert box.municipality is None
    assert box.names.currentIndex() == 0
    assert QgsProject.instance().read(path)
    assert (box.municipality.name, box.municipality.margin_m) == ("Beesel", 500.0)
    assert box.names.currentText() == "Beesel"


def test_a_new_project_starts_with_the_last_choice(box: MunicipalityBox) -> None:
    choose(box, "Beesel")
    QgsProject.instance().clear()
    assert box.municipality.name == "Beesel"
    assert box.municipality.margin_m == settings.MARGIN_M.get()
    choose(box, "Choose")
    assert box.municipality is None


def test_the_map_goes_there_in_its_own_crs(box: MunicipalityBox) -> None:
    choose(box, "Beesel")
    canvas = box._iface.mapCanvas()
    canvas.resize(400, 400)
    for crs in ("EPSG:28992", "EPSG:4326"):
        canvas.setDestinationCrs(QgsCoordinateReferenceSystem(crs))
        box.zoom.click()
        assert canvas.extent().width() < (1 if crs == "EPSG:4326" else 60_000)
    assert canvas.extent().contains(QgsGeometry.fromWkt("POINT(6.05 51.27)").asPoint())


def areas(*names: str, crs: str = "EPSG:28992") -> QgsVectorLayer:
    layer = QgsVectorLayer(f"Polygon?crs={crs}&field=naam:string", "Gebieden", "memory")
    for place, name in enumerate(names):
        feature = QgsFeature(layer.fields())
        feature["naam"] = name
        feature.setGeometry(QgsGeometry.fromRect(square(1000.0 + place).boundary.boundingBox()))
        layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_an_area_of_the_users_own_goes_with_the_project(box: MunicipalityBox, tmp_path: Path) -> None:
    areas("Otterlo", "Ede")
    box.names.activated.emit(box.names.findData(FROM_LAYER))
    dialog = box._dialog
    assert isinstance(dialog, BoundaryDialog)
    assert [dialog.areas.item(row).text() for row in range(dialog.areas.count())] == ["Ede", "Otterlo"]
    dialog.areas.setCurrentRow(1)
    dialog.accept()
    assert box.municipality.name == "Otterlo"
    assert box.municipality.code  # layers are kept apart by it
    assert box.names.currentText() == "Otterlo"
    path = str(tmp_path / "p.qgz")
    QgsProject.instance().write(path)
    QgsProject.instance().clear()
    assert box.municipality is None  # it is of that project alone
    QgsProject.instance().read(path)
    assert box.municipality.name == "Otterlo"
    assert abs(box.municipality.boundary.area() - 1_000_000) < 1
    box.margin.setValue(750)
    assert box.municipality.margin_m == 750
    assert box.municipality.name == "Otterlo"


def test_the_dialog_says_why_there_is_no_area(qgis_app: Any) -> None:
    dialog = BoundaryDialog(0.0)
    assert not dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    assert "no layer of polygons" in dialog.told.text()
    layer = areas("Ede", "Otterlo")
    layer.selectByIds([1])
    dialog = BoundaryDialog(0.0)
    assert dialog.areas.count() == 1
    assert "selected" in dialog.told.text()


def test_a_dialog_that_is_over_reads_no_layers(box: MunicipalityBox) -> None:
    areas("Ede")
    box.names.activated.emit(box.names.findData(FROM_LAYER))
    dialog = box._dialog
    assert dialog is not None
    dialog.reject()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert sip.isdeleted(dialog)
    areas("Otterlo")
    gone = BoundaryDialog(0.0)
    sip.delete(gone.areas)
    gone._read(None)  # as Qt lets its list of layers speak while it falls apart
    box.names.activated.emit(box.names.findData(FROM_LAYER))
    assert box._dialog is not None
    assert box._dialog.areas.count() == 1


# jobs and questions


def test_jobs_show_how_far_they_are_and_stop_one_by_one_or_all(qgis_app: Any) -> None:
    jobs, stopped = JobList(), []
    emptied = QSignalSpy(jobs.emptied)
    assert jobs.isHidden()
    jobs.add("a", "BGT", lambda: stopped.append("a"))
    jobs.add("b", "BRP", lambda: stopped.append("b"))
    assert not jobs.isHidden()
    assert not jobs.all.isHidden()
    jobs.tell("a", 41.6, "1,200 objects")
    assert (jobs.row("a").bar.value(), jobs.row("a").label.full()) == (42, "BGT: 1,200 objects")
    jobs.tell("a", -1, "")
    assert (jobs.row("a").bar.minimum(), jobs.row("a").bar.maximum()) == (0, 0)
    jobs.tell("nobody", 1, "")
    jobs.row("a").button.click()
    assert stopped == ["a"]
    jobs.tell("a", 50, "still some")
    assert "stopping" in jobs.row("a").label.full()
    jobs.cancel_all()
    assert stopped == ["a", "b"]  # each once
    assert jobs.keys() == ["a", "b"]  # they go when they have ended
    jobs.end("a")
    jobs.end("a")
    jobs.end("b")
    assert jobs.isHidden()
    assert len(emptied) == 1


def test_a_question_waits_and_is_answered_once(qgis_app: Any) -> None:
    question, said = Question(), []
    question.ask("Old?", [("Yes", lambda: said.append("old"))])
    question.ask("New?", [("Yes", lambda: said.append("yes")), ("No", lambda: said.append("no"))])
    assert question.label.text() == "New?"
    question.buttons[1].click()
    assert said == ["no"]
    assert question.isHidden()


# words and small widgets


def test_numbers_and_ages_in_words(qgis_app: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(widgets, "user_locale", lambda: "nl_NL")
    assert number(1234.5, 1) == "1.234,5"
    monkeypatch.setattr(widgets, "user_locale", lambda: "en_US")
    assert [number(1234.5, 1), number(None), number(float("nan"))] == ["1,234.5", "–", "–"]
    assert [wording.short_age(days) for days in (0, 3, 60, 61, 2000)] == ["today", "3 days", "60 days", "2 mo", "5 y"]
    assert [wording.long_age(days) for days in (0, 1, 12, 400)] == [
        "today",
        "yesterday",
        "12 days ago",
        "13 months ago",
    ]
    assert wording.scales(entry("a", scale_min=25_000.0)) == "visible from 1:25,000"
    assert wording.scales(entry("a", scale_max=500.0)) == "visible down to 1:500"
    assert wording.scales(entry("a")) == ""
    assert wording.missing(entry("a", licence="")) == "no licence"
    assert wording.missing(entry("a", date="  ")) == "no date"


def luminance(shade: QColor) -> float:
    parts = [one / 12.92 if one <= 0.03928 else ((one + 0.055) / 1.055) ** 2.4 for one in shade.getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


@pytest.mark.parametrize("ground", ["#ffffff", "#efefef", "#2b2b2b", "#323232"])
def test_colours_stand_out_on_their_ground(qgis_app: Any, ground: str) -> None:
    palette = QPalette()
    dark = QColor(ground).lightness() < 128
    palette.setColor(QPalette.ColorRole.Base, QColor(ground))
    palette.setColor(QPalette.ColorRole.Text, QColor("white" if dark else "black"))
    assert is_dark(palette) == dark
    for name in ("green", "amber", "red", "grey", "blue"):
        one, two = sorted((luminance(colour(name, palette)), luminance(QColor(ground))))
        assert (two + 0.05) / (one + 0.05) >= 4.0, name


def test_what_is_shown_is_never_taken_for_markup(qgis_app: Any) -> None:
    assert note("<b>bold</b>").textFormat() == Qt.TextFormat.PlainText
    pressed = []
    empty = Empty("Nothing", "Do", lambda: pressed.append(1))
    empty.button.click()
    assert pressed == [1]
    jobs = JobList()
    jobs.add("a", "<b>Laag</b>", lambda: None)
    jobs.tell("a", 10.0, "<img src='x'>")
    row = jobs.row("a")
    assert row is not None
    for shown in (row.label.toolTip(), row.button.toolTip()):
        assert "<b>" not in shown
        assert "<img" not in shown
        assert "&lt;b&gt;Laag&lt;/b&gt;" in shown
