"""Dropped on the dock: looked at in the background, described, kept, and told where it cannot be used."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsMimeDataUtils, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from qgis.PyQt.QtGui import QDragEnterEvent, QDropEvent
from qgis.PyQt.QtWidgets import QWidget

from zoemzone_qgis import settings
from zoemzone_qgis.catalogue.sources import CatalogueStore
from zoemzone_qgis.gui.catalogue.partnerdrop import PartnerDrop, dropped_texts, takes

from .layers import memory_layer
from .partnerkit import PLACE, SQUARE, put_layer, trees, wait


class Heard:
    """What a dock would hear."""

    def __init__(self, drop: PartnerDrop) -> None:
        self.kept: list[str] = []
        self.told: list[tuple[str, bool]] = []
        drop.kept.connect(self.kept.append)
        drop.told.connect(lambda text, warning: self.told.append((text, warning)))


@pytest.fixture
def store(tmp_path, qgis_app):
    yield CatalogueStore(tmp_path / "profile")
    settings.CATALOGUE_FILES.forget()
    settings.FIELD_MAPS.forget()


@pytest.fixture
def dock(store, qgis_new_project):
    widget = QWidget()
    drop = PartnerDrop(widget, store)
    yield widget, drop, Heard(drop)
    drop.stop()
    widget.deleteLater()


def dragged(*given: Any) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(one)) if isinstance(one, Path) else QUrl(one) for one in given])
    return data


def let_fall(widget: QWidget, data: QMimeData) -> bool:
    """What Qt does when something is dragged in and let go."""
    action, button, key = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(1, 1), action, data, button, key)
    QgsApplication.sendEvent(widget, enter)
    if enter.isAccepted():
        QgsApplication.sendEvent(widget, QDropEvent(QPointF(1, 1), action, data, button, key, QEvent.Type.Drop))
    return enter.isAccepted()


def dialog_of(drop: PartnerDrop) -> Any:
    wait(lambda: drop.dialog is not None)
    return drop.dialog


def test_from_the_drop_to_the_catalogue(dock, store, tmp_path):
    widget, drop, heard = dock
    assert let_fall(widget, dragged(put_layer(tmp_path / "bomen.gpkg", "bomen", trees())))
    dialog = dialog_of(drop)
    dialog.papers.licence.setCurrentText("CC0 1.0")
    dialog.buttons.accepted.emit()
    assert heard.kept == ["own-bomen"]
    entry = store.catalogue.entry("own-bomen")
    assert (entry.partner_type, entry.licence) == ("trees", "CC0 1.0")
    assert entry.origin.kind == "local"
    assert store.catalogue.theme(entry.theme).en == "Layers of partners"
    wait(lambda: drop.dialog is None)


def test_two_files_wait_for_each_other(dock, tmp_path):
    widget, drop, heard = dock
    files = [put_layer(tmp_path / f"{name}.gpkg", name, trees()) for name in ("een", "twee")]
    let_fall(widget, dragged(*files))
    names = []
    for number in (1, 2):
        dialog = dialog_of(drop)
        names.append(dialog.forms[0].part.name)
        dialog.buttons.accepted.emit()
        wait(lambda number=number: len(heard.kept) == number)
    assert sorted(names) == ["een", "twee"]
    assert sorted(heard.kept) == ["own-een", "own-twee"]


def test_layers_that_are_not_checked_are_not_kept(dock, tmp_path):
    widget, drop, heard = dock
    path = put_layer(tmp_path / "a.gpkg", "bomen", trees())
    put_layer(path, "iets", [(SQUARE, {"q": 1})])
    let_fall(widget, dragged(path))
    dialog_of(drop).buttons.accepted.emit()
    assert heard.kept == ["own-bomen"]


def test_kept_in_a_catalogue_to_share(dock, store, tmp_path):
    widget, drop, heard = dock
    let_fall(widget, dragged(put_layer(tmp_path / "bomen.gpkg", "bomen", trees())))
    dialog = dialog_of(drop)
    dialog.keep_in.setFilePath(str(tmp_path / "delen"))  # without its ending
    dialog.buttons.accepted.emit()
    assert heard.kept
    assert settings.CATALOGUE_FILES.get() == (str(tmp_path / "delen.json"),)
    assert store.catalogue.entry("own-bomen").address == "bomen.gpkg"


def test_a_catalogue_that_cannot_be_written_leaves_the_dialog_open(dock, tmp_path):
    widget, drop, heard = dock
    (tmp_path / "stuk.json").write_text("{geen json", encoding="utf-8")
    let_fall(widget, dragged(put_layer(tmp_path / "bomen.gpkg", "bomen", trees())))
    dialog = dialog_of(drop)
    dialog.keep_in.setFilePath(str(tmp_path / "stuk.json"))
    dialog.buttons.accepted.emit()
    assert heard.kept == []
    assert heard.told[0][1]
    assert "stuk.json" in heard.told[0][0]
    assert drop.dialog is dialog
    assert dialog.isVisible()
    assert (tmp_path / "stuk.json").read_text(encoding="utf-8") == "{geen json"


def test_what_cannot_be_used_is_told(dock, tmp_path):
    widget, drop, heard = dock
    (tmp_path / "leeg.gpkg").write_bytes(b"")
    let_fall(widget, dragged(tmp_path / "leeg.gpkg", tmp_path))
    wait(lambda: len(heard.told) == 2)
    assert any("is empty" in text for text, _ in heard.told)
    assert any("is a folder" in text for text, _ in heard.told)
    assert drop.dialog is None


def test_a_layer_of_the_project(dock, tmp_path):
    widget, drop, _ = dock
    layer = QgsVectorLayer(f"{put_layer(tmp_path / 'b.gpkg', 'bomen', trees())}|layername=bomen", "Bomen", "ogr")
    QgsProject.instance().addMapLayer(layer)
    assert let_fall(widget, QgsMimeDataUtils.encodeUriList([QgsMimeDataUtils.Uri(layer)]))
    assert dialog_of(drop).forms[0].part.name == "bomen"


def test_a_layer_without_a_file_is_told(dock):
    widget, _, heard = dock
    layer = memory_layer("kladlaag", [(PLACE, {"a": "x"})], "Point")
    QgsProject.instance().addMapLayer(layer)
    let_fall(widget, QgsMimeDataUtils.encodeUriList([QgsMimeDataUtils.Uri(layer)]))
    assert "kladlaag does not come from a file" in heard.told[0][0]


def test_other_drags_go_their_way(dock):
    widget, _, _ = dock
    data = QMimeData()
    data.setText("some text")
    assert not takes(data)
    assert not let_fall(widget, data)


def test_all_parts_of_a_shapefile_are_one(tmp_path):
    path = put_layer(tmp_path / "b.shp", "b", trees(), "ESRI Shapefile")
    parts = sorted(tmp_path.glob("b.*"))
    assert len(parts) > 2
    assert dropped_texts(dragged(*parts)) == [str(path)]
    assert dropped_texts(dragged(path.with_suffix(".dbf"))) == [str(path.with_suffix(".dbf"))]


def test_qgis_goes_on_while_a_large_file_is_looked_at(dock, tmp_path):
    """The longest time in which the main thread did nothing else, with the dialog made in it."""
    widget, drop, _ = dock
    path = put_layer(tmp_path / "a.gpkg", "bomen", trees(20_000))
    for name in ("bermen", "vakken", "perken"):
        put_layer(path, name, [(SQUARE, {f"veld_{number}": "x" for number in range(30)})])
    let_fall(widget, dragged(path))
    longest, before = 0.0, time.perf_counter()
    end = before + 30
    while drop.dialog is None and time.perf_counter() < end:
        QgsApplication.processEvents()
        now = time.perf_counter()
        longest, before = max(longest, now - before), now
    assert drop.dialog is not None
    assert longest < 0.5  # on a busy machine; benchmarks measure it alone


def test_stopping_ends_what_is_under_way(store, tmp_path, qgis_new_project):
    widget = QWidget()
    drop = PartnerDrop(widget, store)
    drop.open(str(put_layer(tmp_path / "a.gpkg", "bomen", trees(20_000))))
    drop.stop()
    widget.deleteLater()
    wait(lambda: not drop._tasks.running())
    assert drop.dialog is None
