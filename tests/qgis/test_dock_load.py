"""Layers loaded from the dock, with the real loader and files: side by side, stoppable, into our group."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsMimeDataUtils, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QEvent, Qt, QTimer
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QApplication, QFileDialog

from zoemzone_qgis import settings
from zoemzone_qgis.catalogue.model.state import AMBER, GREEN, GREY, RED
from zoemzone_qgis.catalogue.sources import CatalogueStore
from zoemzone_qgis.gui.catalogue import drag, group
from zoemzone_qgis.gui.catalogue.chooselayer import ChooseLayer
from zoemzone_qgis.gui.catalogue.optionspage import CHANGES, OPTIONS_PAGE
from zoemzone_qgis.gui.catalogue.tab import FAILED, NO_FAVOURITES, NOTHING, READING, TREE, CatalogueTab

from .dockkit import Desktop, entry, own_profile, square, until, write_layer

INSIDE, OUTSIDE = "POINT(187500 460500)", "POINT(10000 400000)"


def layer(key: str, **given: object) -> dict[str, object]:
    return {
        "id": key,
        "theme": "cover",
        "title": {"nl": f"Laag {key}", "en": f"Layer {key}"},
        "kind": "gpkg",
        "address": f"{key}.gpkg",
        "layer": "objects",
        "owner": "Gemeente",
        "licence": "CC0",
        "date": "2026-01-01",
        "selection": {"by": "extent"},
    } | given


def write_catalogue(path: Path, *layers: dict[str, object]) -> Path:
    themes = [{"key": "cover", "nl": "Bodemgebruik", "en": "Land cover"}, {"key": "z", "nl": "Zee", "en": "Sea"}]
    whole = {"format": "zoemzone-catalogue", "version": 1, "themes": themes, "layers": list(layers)}
    path.write_text(json.dumps(whole), encoding="utf-8")
    return path


@pytest.fixture(autouse=True)
def fresh(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    yield from own_profile(tmp_path / "profile", monkeypatch)


@pytest.fixture
def desktop(qgis_new_project: Any) -> Desktop:
    return Desktop()


@pytest.fixture
def tab(desktop: Desktop, tmp_path: Path, qgis_processing: Any) -> Iterator[CatalogueTab]:
    """The tab on a catalogue of three files, one of which is not there, in a profile of its own."""
    write_layer(tmp_path / "trees.gpkg", [INSIDE, OUTSIDE])
    write_layer(tmp_path / "verges.gpkg", ["POLYGON((187100 460100,187200 460100,187200 460200,187100 460100))"])
    shipped = write_catalogue(
        tmp_path / "catalogue.json",
        layer("trees", roles=["nature"]),
        layer("verges"),
        layer("gone", theme="z"),
        layer("own", kind="file", address="", layer="", theme="z"),
    )
    made = CatalogueTab(desktop, store=CatalogueStore(tmp_path / "profile", shipped))
    assert made.pages.currentIndex() == READING
    assert until(lambda: bool(made.model.shelves))
    made.box.choose(square())
    yield made
    made.stop()
    assert until(lambda: not made.jobs.keys())


def load(tab: CatalogueTab, *keys: str) -> None:
    tab.load([tab.model.entry(key) for key in keys])


def layers() -> dict[str, list[QgsVectorLayer]]:
    found: dict[str, list[QgsVectorLayer]] = {}
    for one in QgsProject.instance().mapLayers().values():
        found.setdefault(str(one.customProperty(group.ENTRY)), []).append(one)
    return found


def idle(tab: CatalogueTab) -> bool:
    return until(lambda: not tab.jobs.keys())


def test_nothing_is_asked_until_the_user_asks(tab: CatalogueTab) -> None:
    assert {entry.id: tab.model.state(entry.id).light for entry in tab.model.entries()} == dict.fromkeys(
        ("trees", "verges", "gone", "own"), GREY
    )
    assert tab.pages.currentIndex() == TREE
    assert not tab.jobs.keys()


def test_layers_come_side_by_side_into_our_group(tab: CatalogueTab, desktop: Desktop) -> None:
    load(tab, "trees", "verges", "gone")
    assert set(tab.jobs.keys()) == {"load:trees", "load:verges", "load:gone"}  # all at once, and we are back already
    assert idle(tab)
    assert set(layers()) == {"trees", "verges"}
    trees = layers()["trees"][0]
    assert trees.featureCount() == 1  # the one within the municipality
    assert trees.name() == "Layer trees"
    assert trees.customProperty(group.MUNICIPALITY) == "GM0899"
    assert "Gemeente" in trees.serverProperties().attribution()
    root = group.found(QgsProject.instance().layerTreeRoot(), group.ROOT)
    assert [one.name() for one in group.found(root, "cover").children()] == ["Layer trees", "Layer verges"]
    assert tab.model.state("trees").light == GREEN
    gone = tab.model.state("gone")
    assert gone.light == RED
    assert gone.reason
    assert any("Layer gone" in text for text in desktop.said())
    assert tab.model.index_of("trees").data(tab_role("LOADED"))
    assert not tab.model.index_of("gone").data(tab_role("LOADED"))


def tab_role(name: str) -> int:
    from zoemzone_qgis.gui.catalogue.tree import Role

    return int(Role[name])


def test_a_layer_that_is_there_is_asked_about(tab: CatalogueTab) -> None:
    load(tab, "trees")
    assert idle(tab)
    first = layers()["trees"][0].id()
    load(tab, "trees", "verges")
    assert tab.jobs.keys() == ["load:verges"]  # what is no question goes on
    assert not tab.question.isHidden()
    assert "Layer trees" in tab.question.label.text()
    renew, another, cancel = tab.question.buttons
    cancel.click()
    assert tab.question.isHidden()
    assert idle(tab)
    assert [one.id() for one in layers()["trees"]] == [first]

    load(tab, "trees")
    tab.question.buttons[1].click()
    assert idle(tab)
    assert len(layers()["trees"]) == 2

    load(tab, "trees")
    tab.question.buttons[0].click()
    assert idle(tab)
    assert len(layers()["trees"]) == 1
    assert layers()["trees"][0].id() != first
    assert {renew.text(), another.text()} == {"Renew", "Add another"}


def test_another_municipality_is_another_layer(tab: CatalogueTab) -> None:
    load(tab, "trees")
    assert idle(tab)
    tab.box.choose(square(500.0, "GM0888"))
    load(tab, "trees")
    assert tab.question.isHidden()
    assert idle(tab)
    assert len(layers()["trees"]) == 2


def test_what_is_cancelled_leaves_nothing(tab: CatalogueTab) -> None:
    load(tab, "trees", "verges")
    tab.jobs.cancel_all()
    assert idle(tab)
    assert layers() == {}
    assert tab.model.state("trees").light in (GREY, GREEN)


def test_without_a_municipality_what_must_be_downloaded_waits(
    tab: CatalogueTab, desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab.box.choose(None)
    tab.load([entry("bgt")])
    assert not tab.jobs.keys()
    assert any("municipality" in text for text in desktop.said())


def test_enter_loads_and_the_buttons_follow_the_choice(tab: CatalogueTab) -> None:
    assert not tab.buttons.load.isEnabled()
    tab.view.show_entry("verges")
    assert tab.buttons.load.isEnabled()
    assert tab.buttons.copy.isEnabled()
    QApplication.sendEvent(tab.view, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier))
    assert tab.jobs.keys() == ["load:verges"]
    assert idle(tab)
    tab.view.show_entry("own")
    assert not tab.buttons.check.isEnabled()
    assert not tab.buttons.copy.isEnabled()


def test_keys_lead_from_the_search_to_the_tree(tab: CatalogueTab) -> None:
    tab.show()
    tab.head.search.setText("verges")
    QApplication.sendEvent(
        tab.head.search, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Down, Qt.KeyboardModifier.NoModifier)
    )
    assert [one.id for one in tab.view.picked()] == ["verges"]
    assert tab.focusWidget() is tab.view
    tab.find.activated.emit()
    assert tab.focusWidget() is tab.head.search
    assert tab.head.search.selectedText() == "verges"
    QApplication.sendEvent(
        tab.head.search, QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    )
    assert tab.head.search.text() == ""
    tab.hide()


def test_sources_are_checked_when_asked_and_remembered(tab: CatalogueTab) -> None:
    tab.check(tab.view.all())
    assert len(tab.jobs.keys()) == 1
    assert idle(tab)
    lights = {entry.id: tab.model.state(entry.id).light for entry in tab.model.entries()}
    assert lights["own"] == GREY
    assert lights["gone"] == RED
    assert lights["trees"] in (GREEN, AMBER)
    assert {key: state.light for key, state in tab.book.read().items()} == {
        key: light for key, light in lights.items() if light != GREY
    }


def test_copies_are_made_shown_used_and_renewed(tab: CatalogueTab, tmp_path: Path, desktop: Desktop) -> None:
    tab.renew_copies()
    assert not tab.jobs.keys()
    tab.copy([tab.model.entry("trees"), tab.model.entry("gone")])
    assert idle(tab)
    assert until(lambda: tab.model.copied("trees") is not None)
    assert tab.model.copied("gone") is None
    assert tab.model.state("gone").light == RED
    assert settings.offline_file().is_file()
    first = tab.model.copied("trees")
    tab.renew_copies()
    assert len(tab.jobs.keys()) == 1
    assert idle(tab)
    assert until(lambda: tab.model.copied("trees") is not None)
    assert tab.model.copied("trees") >= first

    (tmp_path / "trees.gpkg").unlink()
    load(tab, "trees")
    assert idle(tab)
    assert str(settings.offline_file()) in layers()["trees"][0].source()
    assert tab.model.state("trees").light == RED  # the badge tells the truth about the source
    assert any("offline copy" in text.lower() for text in desktop.said())
    tab.box.choose(square(code="GM0888"))
    assert until(lambda: tab.model.copied("trees") is None)  # a copy is for one municipality


def test_a_file_of_ours_that_cannot_be_written_is_not_the_fault_of_the_source(
    tab: CatalogueTab, tmp_path: Path, desktop: Desktop
) -> None:
    (tmp_path / "copies.gpkg").mkdir()
    settings.OFFLINE_FILE.set(str(tmp_path / "copies.gpkg"))
    tab.copy([tab.model.entry("trees")])
    assert idle(tab)
    assert any("copies.gpkg" in text for text in desktop.said())
    assert tab.model.state("trees").light == GREY


def test_search_and_favourites_say_why_nothing_is_left(tab: CatalogueTab) -> None:
    tab.head.search.setText("zzz")
    assert tab.pages.currentIndex() == NOTHING
    tab.head.search.setText("")
    assert tab.pages.currentIndex() == TREE
    tab.head.star.setChecked(True)
    assert tab.pages.currentIndex() == NO_FAVOURITES
    tab.menu.favourite.emit([tab.model.entry("verges")], True)
    assert tab.pages.currentIndex() == TREE
    assert [one.id for one in tab.view.all()] == ["verges"]
    assert settings.FAVOURITES.get() == ("verges",)
    tab.menu.favourite.emit([tab.model.entry("verges")], False)
    assert settings.FAVOURITES.get() == ()
    tab.head.star.setChecked(False)
    assert len(tab.view.all()) == 4


def test_themes_fold_as_before_after_a_search(tab: CatalogueTab) -> None:
    tab.view.unfold(["z"])
    tab.head.search.setText("layer")
    assert tab.view.open_themes() == ["cover", "z"]
    tab.head.search.setText("")
    assert tab.view.open_themes() == ["z"]


def test_what_is_dragged_onto_the_map_is_loaded_by_us(tab: CatalogueTab, desktop: Desktop) -> None:
    trees = tab.view.shown.mapFromSource(tab.model.index_of("trees"))
    slot = tab.view.shown.mapFromSource(tab.model.index_of("own"))
    data = tab.view.shown.mimeData([trees, slot])
    uris = QgsMimeDataUtils.decodeUriList(data)
    assert [(one.layerType, one.providerKey, one.uri, one.name) for one in uris] == [
        ("custom", "zoemzone", "trees", "Layer trees")
    ]
    assert drag.refusal(tab.model.entry("own"))
    assert tab.view.shown.mimeData([slot]) is None
    handler = desktop.handlers[0]
    assert handler.customUriProviderKey() == uris[0].providerKey  # by which QGIS finds it
    assert handler.canHandleCustomUriCanvasDrop(uris[0], desktop.canvas)
    assert handler.handleCustomUriCanvasDrop(uris[0], desktop.canvas)
    assert until(lambda: tab.jobs.keys() == ["load:trees"])
    assert idle(tab)
    assert set(layers()) == {"trees"}
    assert layers()["trees"][0].customProperty(group.MUNICIPALITY) == "GM0899"
    foreign = QgsMimeDataUtils.Uri()
    foreign.uri = "trees"
    assert not handler.canHandleCustomUriCanvasDrop(foreign, desktop.canvas)
    gone = drag.uri(tab.model.entry("verges"))
    gone.uri = "no longer there"
    assert not handler.handleCustomUriCanvasDrop(gone, desktop.canvas)


def test_what_is_asked_for_one_project_does_not_land_in_the_next(tab: CatalogueTab) -> None:
    load(tab, "trees", "verges")
    QgsProject.instance().clear()
    assert idle(tab)
    assert layers() == {}


def test_a_partners_layer_is_loaded_once_the_catalogue_knows_it(tab: CatalogueTab, tmp_path: Path) -> None:
    write_layer(tmp_path / "partner.gpkg", [INSIDE])
    own = write_catalogue(tmp_path / "own.json", layer("partner"), layer("trees", title={"nl": "Mijn", "en": "Mine"}))
    settings.CATALOGUE_FILES.set((str(own),))
    tab.view.show_entry("verges")
    tab._kept("partner")  # as the dialog of a partner's file says it
    assert until(lambda: "partner" in layers())
    assert tab.model.entry("partner").origin.kind == "local"
    assert tab.model.index_of("trees").data() == "Mine"  # the nearest wins, and the choice of the user stays
    assert [one.id for one in tab.view.picked()] == ["verges"]
    CHANGES.written.emit()  # the options were written
    assert until(lambda: tab.model.entry("partner") is not None)


def test_a_slot_asks_for_the_file_and_a_source_for_its_layer(tab: CatalogueTab, tmp_path: Path) -> None:
    tab.take_drops(tab)
    load(tab, "own")
    asked = [one for one in QApplication.topLevelWidgets() if isinstance(one, QFileDialog) and one.isVisible()]
    assert len(asked) == 1
    asked[0].fileSelected.emit(str(tmp_path / "trees.gpkg"))
    asked[0].close()
    assert until(lambda: tab.partners.dialog is not None)
    tab.partners.dialog.reject()
    seen: list[str] = []

    def leave() -> None:
        for one in QApplication.topLevelWidgets():
            if isinstance(one, ChooseLayer):
                seen.append(one.windowTitle())
                one.reject()

    QTimer.singleShot(200, leave)
    tab.load([entry("which", kind="wms", address="http://127.0.0.1:9/wms", layer="")])
    assert len(seen) == 1
    assert not tab.jobs.keys()


def test_an_address_without_catalogue_is_told_and_the_tree_stays(tab: CatalogueTab, desktop: Desktop) -> None:
    tab.head.renew.trigger()
    assert any("options" in text for text in desktop.said())
    settings.CATALOGUE_ADDRESS.set("http://127.0.0.1:9/zoem.json")
    tab.head.renew.trigger()
    assert tab.jobs.keys() == ["catalogue"]
    assert idle(tab)
    assert any("127.0.0.1" in text for text in desktop.said())
    assert len(tab.model.entries()) == 4
    tab.head.options.trigger()
    assert desktop.opened == [OPTIONS_PAGE]


def test_stopping_twice_is_stopping_once(tab: CatalogueTab, desktop: Desktop) -> None:
    tab.stop()
    tab.stop()
    assert desktop.handlers == []


def test_a_broken_catalogue_says_so_and_can_be_read_again(
    qgis_new_project: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(settings, "profile_folder", lambda: tmp_path)
    path = tmp_path / "catalogue.json"
    path.write_text("{", encoding="utf-8")
    made = CatalogueTab(Desktop(), store=CatalogueStore(tmp_path, path))
    assert until(lambda: made.pages.currentIndex() != READING)
    assert made.pages.currentIndex() == FAILED
    write_catalogue(path, layer("trees"))
    made.broken.button.click()
    assert until(lambda: made.pages.currentIndex() == TREE)
    made.stop()
