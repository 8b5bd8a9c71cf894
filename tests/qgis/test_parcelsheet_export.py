"""Making the sheet of a parcel from the dock: the map, the check list, the questions of the fund, and the file."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsGeometry,
    QgsMapLayer,
    QgsProject,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QDate, QDateTime
from qgis.PyQt.QtGui import QColor, QImage

from zoemzone_qgis.gui.parcel.checklist import checks, look_around, looks
from zoemzone_qgis.gui.parcel.export import SheetExport, Subject, Wishes
from zoemzone_qgis.gui.parcel.fund import fund_lines, municipality_of
from zoemzone_qgis.gui.parcel.sheetdialog import SheetDialog
from zoemzone_qgis.gui.parcel.sheetmap import SheetMap
from zoemzone_qgis.layers.parcel import Initiative, Parcel
from zoemzone_qgis.report.mapmarks import round_length
from zoemzone_qgis.report.sheet.page import ASK, CLEAR, FOUND

from .keptplan import X, Y, line, square
from .layers import box, memory_layer
from .sheetkit import sheet, works

RD = QgsCoordinateReferenceSystem("EPSG:28992")


@pytest.fixture(autouse=True)
def project(qgis_new_project: Any) -> Iterator[None]:
    yield
    QgsProject.instance().clear()


def shown(name: str, *wkts: str, kind: str = "Polygon", **values: Any) -> QgsVectorLayer:
    layer = memory_layer(name, [(wkt, values) for wkt in wkts], kind=kind)
    QgsProject.instance().addMapLayer(layer)
    return layer


def seen(layers: Sequence[QgsMapLayer], land: QgsGeometry | None = None) -> Any:
    return look_around(land or square(0), RD, looks(layers), QgsProject.instance().transformContext())


def wait(condition: Any, seconds: float = 30.0) -> float:
    """Run the event loop; the longest time (s) that it stood still."""
    end, longest = time.monotonic() + seconds, 0.0
    while not condition() and time.monotonic() < end:
        before = time.monotonic()
        QCoreApplication.processEvents()
        longest = max(longest, time.monotonic() - before)
        time.sleep(0.002)
    assert condition()
    return longest


def export(subject: Subject, wishes: Wishes, **more: Any) -> tuple[str, list[str], float]:
    maker = SheetExport()
    done: list[str] = []
    failed: list[str] = []
    maker.done.connect(done.append)
    maker.failed.connect(failed.append)
    maker.start(subject, wishes, **more)
    longest = wait(lambda: done or failed)
    return (done or [""])[0], failed, longest


# ---- check list ----------------------------------------------------------------------------------
def test_without_layers_all_is_to_be_asked() -> None:
    found = checks(seen([]))
    assert len(found) == 6
    assert {one.state for one in found} == {ASK}
    assert "KLIC" in found[0].advice


def test_layers_tell_what_is_there_and_what_is_not() -> None:
    near, far = box(X + 90, Y + 10, X + 120, Y + 20), box(X + 3000, Y, X + 3010, Y + 10)
    layers = [
        shown("Bomenregister", f"POINT({X + 50} {Y + 50})", f"POINT({X + 101} {Y + 50})", kind="Point"),
        shown("Archeologische verwachting", near),
        shown("Natura 2000", far),
        shown("bgt_wegdeel", box(X + 104, Y, X + 110, Y + 100)),
        shown("functioneelgebied", near, type="speelterrein"),
    ]
    by = {one.title: one for one in checks(seen(layers))}
    assert (by["Trees"].state, by["Trees"].finding) == (FOUND, "here: 2 in Bomenregister")
    assert by["Archaeology"].state == FOUND
    assert (by["Natura 2000, species"].state, by["Natura 2000, species"].finding) == (CLEAR, "none in Natura 2000")
    assert by["Sight line"].finding == "road at 4 m (bgt_wegdeel)"
    assert by["Play area"].state == FOUND


def test_only_features_that_say_so_count() -> None:
    near = box(X, Y, X + 50, Y + 50)
    layers = [shown("functioneelgebied", near, type="begraafplaats"), shown("vegetatieobject", near, type="haag")]
    by = {one.title: one.state for one in checks(seen(layers))}
    assert (by["Play area"], by["Trees"]) == (CLEAR, CLEAR)


def test_layers_by_role_and_in_another_crs() -> None:
    layer = memory_layer("areas", [("POLYGON((5 51,7 51,7 53,5 53,5 51))", {"a": 1})], crs="EPSG:4326")
    layer.setCustomProperty("zoemzone/role", "parcels,nature")
    by = {one.title: one.state for one in checks(seen([layer]))}
    assert by["Natura 2000, species"] == FOUND


# ---- fund ----------------------------------------------------------------------------------------
def test_the_questions_of_the_fund() -> None:
    path = shown("fietspaden", f"LINESTRING({X + 130} {Y},{X + 130} {Y + 100})", kind="LineString")
    register = shown("Initiatieven", box(X + 500, Y, X + 510, Y + 10))
    lines = fund_lines("residents", "Gennep", seen([path, register]), sheet())
    assert [one.good for one in lines] == [True, True, True, True]
    assert lines[2].answer == "yes: at 30 m"
    lines = fund_lines("partner", "", seen([]), sheet())
    assert [one.good for one in lines] == [False, False, None, None]
    there = sheet(initiatives=(Initiative("Bijenlint", "", "", ""),))
    assert fund_lines("", None, seen([]), there)[3].answer == "yes: Bijenlint"
    assert [one.good for one in fund_lines("", None, seen([]), there)[:2]] == [None, None]


def test_the_municipality_is_that_of_the_place() -> None:
    transforms = QgsProject.instance().transformContext()
    in_venlo = QgsGeometry.fromWkt(box(208_900, 375_400, 209_000, 375_500))
    assert municipality_of(in_venlo, RD, transforms) == "Venlo"
    assert municipality_of(square(0), RD, transforms) == ""  # Otterlo


# ---- map -----------------------------------------------------------------------------------------
def test_the_scale_bar_has_a_round_length() -> None:
    assert [round_length(most) for most in (57.0, 50.0, 19.9, 1000.0, 0.3)] == [50.0, 50.0, 10.0, 1000.0, 0.2]


def test_the_map_shows_layer_parcel_scale_and_north() -> None:
    ground = shown("ground", box(X - 1000, Y - 1000, X + 1000, Y + 1000))
    ground.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({"color": "#00ff00"})))
    drawer = SheetMap()
    got: list[QImage] = []
    drawer.done.connect(got.append)
    drawer.start(square(0), [square(0, 50)], RD, [ground])
    wait(lambda: got)
    image = got[0]
    colours = {
        QColor(image.pixel(x, y)).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)
    }
    assert "#00ff00" in colours
    assert "#d6006c" in colours
    assert "#1f2a24" in colours
    assert image.width() / image.height() == pytest.approx(90 / 67, rel=0.01)


# ---- the file ------------------------------------------------------------------------------------
@pytest.mark.parametrize("name", ["sheet.pdf", "sheet.html"])
def test_a_sheet_is_made_without_holding_up_qgis(tmp_path: Path, name: str) -> None:
    ground = shown("BGT begroeid", box(X - 500, Y - 500, X + 500, Y + 500))
    metadata = ground.metadata()
    metadata.setLicenses(["CC0"])
    metadata.setRights(["Kadaster"])
    metadata.setDateTime(Qgis.MetadataDateType.Published, QDateTime(QDate(2026, 11, 1), QDateTime().time()))
    ground.setMetadata(metadata)
    one = line("M03 whole", square(0), 100, 10, 0.5)
    subject = Subject(Parcel("P 1", square(0)), sheet("P 1"), (), works(0, lines=(one,)), (ground,), 12.0)
    export(subject, Wishes(tmp_path / f"first-{name}"), crs=RD)  # fonts and Jinja2 are loaded once
    path, failed, longest = export(subject, Wishes(tmp_path / name, "Mijn titel", "residents"), crs=RD)
    assert (path, failed) == (str(tmp_path / name), [])
    assert longest < 0.5, f"the main thread stood still for {longest:.3f} s"  # a busy machine; else 0.03
    if name.endswith("html"):
        text = Path(path).read_text(encoding="utf-8")
        for said in ("Mijn titel", "BGT begroeid", "CC0", "© Kadaster", "In 12 years", "yes: organised residents"):
            assert said in text


def test_what_goes_wrong_is_a_sentence() -> None:
    subject = Subject(Parcel("P 1", square(0)), sheet("P 1"))
    path, failed, _ = export(subject, Wishes(Path("/proc/sheet.pdf")), crs=RD)
    assert path == ""
    assert "cannot be written" in failed[0]


def test_one_sheet_at_a_time_and_none_after_stopping(tmp_path: Path) -> None:
    maker = SheetExport()
    told: list[str] = []
    maker.done.connect(told.append)
    maker.failed.connect(told.append)
    subject = Subject(Parcel("P 1", square(0)), sheet("P 1"))
    maker.start(subject, Wishes(tmp_path / "a.pdf"), crs=RD)
    maker.start(subject, Wishes(tmp_path / "b.pdf"), crs=RD)
    assert len(told) == 1
    assert "already" in told[0]
    maker.stop()
    assert not maker.is_busy
    for _ in range(50):
        QCoreApplication.processEvents()
        time.sleep(0.005)
    assert len(told) == 1
    assert not list(tmp_path.iterdir())


def test_a_layer_taken_away_meanwhile_does_no_harm(tmp_path: Path) -> None:
    ground = shown("ground", box(X - 500, Y - 500, X + 500, Y + 500))
    maker = SheetExport()
    told: list[str] = []
    maker.done.connect(told.append)
    maker.failed.connect(told.append)
    subject = Subject(Parcel("P 1", square(0)), sheet("P 1"), layers=(ground,))
    maker.start(subject, Wishes(tmp_path / "a.pdf"), crs=RD)
    QgsProject.instance().clear()
    wait(lambda: told)
    assert told == [str(tmp_path / "a.pdf")]


def test_the_dialog_accepts_only_files_that_can_be_made(tmp_path: Path) -> None:
    subject = Subject(Parcel('P/1 "x"', square(0)), sheet("P 1"), (), works(1))
    dialog = SheetDialog(subject)
    ok = dialog.buttons.button(dialog.buttons.StandardButton.Ok)
    assert dialog.title.text() == 'Measure M03: parcel P/1 "x"'
    dialog.file.setFilePath(str(tmp_path / "blad"))
    assert ok.isEnabled()
    assert dialog.wishes().path == tmp_path / "blad.pdf"
    for wrong in (tmp_path / "blad.docx", tmp_path / "no" / "blad.pdf"):
        dialog.file.setFilePath(str(wrong))
        assert not ok.isEnabled()
        assert dialog.problem.text()
    dialog.applicant.setCurrentIndex(dialog.applicant.findData("foundation"))
    assert replace(dialog.wishes(), path=Path()) == Wishes(Path(), dialog.title.text(), "foundation")
