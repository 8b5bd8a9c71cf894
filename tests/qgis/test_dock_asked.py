"""What the dock asks while QGIS goes on: nothing that was meant is forgotten, and nothing falls over."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication

from zoemzone_qgis.catalogue.capabilities import Offered
from zoemzone_qgis.catalogue.model.writing import put_entry
from zoemzone_qgis.catalogue.sources import CatalogueStore
from zoemzone_qgis.gui.catalogue import drag, group
from zoemzone_qgis.gui.catalogue.chooselayer import ChooseLayer
from zoemzone_qgis.gui.catalogue.tab import CatalogueTab

from .dockkit import THEMES, Desktop, entry, own_profile, square, until, write_layer

KEYS = ("trees", "verges")


@pytest.fixture(autouse=True)
def fresh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    yield from own_profile(tmp_path / "profile", monkeypatch)


@pytest.fixture
def desktop(qgis_new_project: Any) -> Desktop:
    return Desktop()


@pytest.fixture
def tab(desktop: Desktop, tmp_path: Path) -> Iterator[CatalogueTab]:
    """The tab on a catalogue of two files."""
    shipped = tmp_path / "catalogue.json"
    for key in KEYS:
        write_layer(tmp_path / f"{key}.gpkg", ["POINT(187500 460500)"])
        put_entry(shipped, entry(key, kind="gpkg", address=f"{key}.gpkg", layer="objects"), THEMES[0])
    made = CatalogueTab(desktop, store=CatalogueStore(tmp_path / "profile", shipped))
    assert until(lambda: bool(made.model.shelves))
    made.box.choose(square())
    yield made
    made.stop()
    assert until(lambda: not made.jobs.keys())


def counted() -> dict[str, int]:
    """How many layers of each entry the project has."""
    keys = [str(one.customProperty(group.ENTRY)) for one in QgsProject.instance().mapLayers().values()]
    return {key: keys.count(key) for key in keys}


def test_of_layers_that_are_dropped_together_none_is_forgotten(tab: CatalogueTab, desktop: Desktop) -> None:
    tab.load([tab.model.entry(key) for key in KEYS])
    assert until(lambda: not tab.jobs.keys())
    for key in KEYS:
        assert desktop.handlers[0].handleCustomUriCanvasDrop(drag.uri(tab.model.entry(key)), desktop.canvas)
    assert until(lambda: not tab.question.isHidden())
    assert "2" in tab.question.label.text()
    tab.question.buttons[1].click()  # add another
    assert until(lambda: not tab.jobs.keys())
    assert counted() == {"trees": 2, "verges": 2}


def test_a_choice_of_layer_that_cannot_be_kept_is_told(tab: CatalogueTab, desktop: Desktop, tmp_path: Path) -> None:
    (tmp_path / "profile").mkdir(exist_ok=True)
    folder = tab.store.folder
    if folder.is_dir():
        folder.rmdir()
    folder.write_text("a file in the way")

    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ChooseLayer)
        dialog.search.setText("")
        dialog.show_offers([Offered("new", "New")])
        dialog.accept()

    QTimer.singleShot(200, choose)
    assert tab._choose_layer(entry("open", kind="wfs", address="http://127.0.0.1:9/wfs", layer="")) is None
    assert desktop.bar.currentItem() is not None


def test_the_dock_may_go_while_a_layer_is_chosen(tab: CatalogueTab, desktop: Desktop) -> None:
    other = CatalogueTab(desktop, store=tab.store)

    def go() -> None:
        other.stop()
        sip.delete(other)

    QTimer.singleShot(200, go)
    assert other._choose_layer(entry("open", kind="wfs", address="http://127.0.0.1:9/wfs", layer="")) is None
