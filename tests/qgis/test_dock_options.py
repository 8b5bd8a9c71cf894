"""The options of the plugin, the menu of a layer and its windows."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtTest import QSignalSpy
from qgis.PyQt.QtWidgets import QApplication, QMenu, QWidget

from zoemzone_qgis import settings
from zoemzone_qgis.catalogue.model.state import State
from zoemzone_qgis.catalogue.sources import CatalogueStore
from zoemzone_qgis.gui import tasks
from zoemzone_qgis.gui.catalogue.details import DetailsDialog, LoginDialog
from zoemzone_qgis.gui.catalogue.logins import keep_login, login_of, logins_of
from zoemzone_qgis.gui.catalogue.menu import EntryMenu
from zoemzone_qgis.gui.catalogue.optionspage import CHANGES, OPTIONS_PAGE, OptionsFactory, OptionsPage
from zoemzone_qgis.gui.catalogue.tree import CatalogueModel

from .dockkit import entry, own_profile, until


@pytest.fixture(autouse=True)
def fresh(qgis_new_project: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    yield from own_profile(tmp_path / "profile", monkeypatch)


# options


def test_choices_are_written_when_they_are_sound(qgis_app: Any, tmp_path: Path) -> None:
    page = OptionsFactory().createWidget()
    assert isinstance(page, OptionsPage)
    assert page.objectName() == OPTIONS_PAGE
    written = QSignalSpy(CHANGES.written)
    page.address.setText(" https://example.org/zoem.json ")
    page.files.add([str(tmp_path / "a.json"), str(tmp_path), str(tmp_path)])
    page.timeout.setValue(45)
    page.margin.setValue(1500)
    page.folder.setFilePath(str(tmp_path))
    page.offline.setFilePath(str(tmp_path / "copies.gpkg"))
    assert page.isValid()
    page.apply()
    assert len(written) == 1
    assert settings.CATALOGUE_ADDRESS.get() == "https://example.org/zoem.json"
    assert settings.CATALOGUE_FILES.get() == (str(tmp_path / "a.json"), str(tmp_path))
    assert (settings.TIMEOUT_S.get(), settings.MARGIN_M.get()) == (45, 1500)
    assert settings.offline_file() == tmp_path / "copies.gpkg"
    again = OptionsPage()
    assert (again.address.text(), again.timeout.value(), len(again.files.places())) == (
        "https://example.org/zoem.json",
        45,
        2,
    )
    again.files.list.setCurrentRow(0)
    again.files.remove.click()
    assert again.files.places() == [str(tmp_path)]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("address", "ftp://example.org/x.json"),
        ("address", "example.org"),
        ("address", "https://me:secret@example.org/x.json"),
        ("address", "https://example.org/x.json?apikey=abc"),
        ("address", "https://example.org/x.json?key=abc"),
        ("address", "https://example.org/x.json?sv=2&sig=abc"),
        ("folder", "relative/folder"),
        ("offline", "/copies.txt"),
    ],
)
def test_what_is_wrong_is_said_and_not_written(qgis_app: Any, field: str, value: str) -> None:
    page = OptionsPage()
    if field == "address":
        page.address.setText(value)
    else:
        getattr(page, field).setFilePath(value)
    assert not page.isValid()
    assert not page.wrong.isHidden()
    assert page.wrong.text()
    page.apply()
    assert settings.CATALOGUE_ADDRESS.get() == ""
    assert settings.DATA_FOLDER.get() == ""
    assert settings.OFFLINE_FILE.get() == ""


def test_an_address_that_does_not_answer_is_told_on_the_page(qgis_app: Any) -> None:
    settings.TIMEOUT_S.set(2)
    page = OptionsPage()
    page.address.setText("http://127.0.0.1:9/zoem.json")
    page.fetch.click()
    assert not page.fetch.isEnabled()
    assert until(page.fetch.isEnabled)
    assert "127.0.0.1" in page.fetched.text()


def test_a_catalogue_is_fetched_and_kept(qgis_app: Any, tmp_path: Path) -> None:
    whole = {"format": "zoemzone-catalogue", "version": 1, "themes": [], "layers": []}
    one = {
        "id": "a",
        "theme": "t",
        "title": {"en": "A"},
        "kind": "xyz",
        "address": "https://example.org/{z}/{x}/{y}.png",
    }
    server, body = socket.create_server(("127.0.0.1", 0)), json.dumps(whole | {"layers": [one]}).encode()

    def answer() -> None:
        while True:
            try:
                asked = server.accept()[0]
            except OSError:
                return
            asked.recv(4096)
            head = f"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n"
            asked.sendall(head.encode() + b"Connection: close\r\n\r\n" + body)
            asked.close()

    threading.Thread(target=answer, daemon=True).start()
    address = f"http://127.0.0.1:{server.getsockname()[1]}/zoem.json"
    settings.CATALOGUE_ADDRESS.set(address)
    written = QSignalSpy(CHANGES.written)
    page = OptionsPage()
    page.fetch.click()
    assert until(page.fetch.isEnabled)
    server.close()
    assert "1 layers" in page.fetched.text()
    assert len(written) == 1  # the dock reads it
    store = CatalogueStore()
    assert store.read().entry("a").origin.kind == "remote"
    assert "Fetched on" in OptionsPage().fetched.text()


def test_a_page_that_is_closed_while_it_fetches_is_no_trouble(qgis_app: Any) -> None:
    silent = socket.create_server(("127.0.0.1", 0))
    settings.TIMEOUT_S.set(1)
    page = OptionsPage()
    page.address.setText(f"http://127.0.0.1:{silent.getsockname()[1]}/zoem.json")
    page.fetch.click()
    QCoreApplication.processEvents()
    page.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert sip.isdeleted(page)
    assert until(lambda: not tasks._kept)
    silent.close()


# the menu and the windows of one layer


def texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.text()]


def test_the_menu_offers_what_a_layer_can(qgis_app: Any) -> None:
    model, parent = CatalogueModel(), QWidget()
    menu = EntryMenu(model, parent)
    api = entry("api", licence_url="https://example.org/licence")
    picture = entry("picture", kind="wms", address="file:///etc/passwd", licence_url="file:///etc/passwd")
    slot = entry("slot", kind="file", address="", layer="")
    one = menu.of_entries([api])
    assert {"Load", "Open the page in the browser", "Open the licence in the browser", "Copy the address"} <= set(
        texts(one)
    )
    assert one.defaultAction().text() == "Load"
    assert not [text for text in texts(menu.of_entries([picture])) if "browser" in text]
    enabled = {action.text(): action.isEnabled() for action in menu.of_entries([slot]).actions()}
    assert not enabled["Check the source"]
    assert not enabled["Make or renew the offline copy"]
    assert not enabled["Copy the address"]
    assert "Copy the address" not in texts(menu.of_entries([api, picture]))
    menu.of_entries([api]).actions()[0].trigger()
    QApplication.clipboard().clear()
    next(action for action in one.actions() if action.text() == "Copy the address").trigger()
    assert QApplication.clipboard().text() == "https://example.org/ogc"
    asked = QSignalSpy(menu.copy)
    next(action for action in menu.of_theme([api, picture, slot]).actions() if "copies" in action.text()).trigger()
    assert [one.id for one in asked[0][0]] == ["api"]


def test_what_is_known_is_shown_escaped(qgis_app: Any) -> None:
    one = entry("a", owner="<script>x</script>", note="<b>note</b>", licence_url="https://example.org/l")
    dialog = DetailsDialog(one, State(), None)
    assert "<script>x</script>" in dialog.text.toPlainText()
    assert "https://example.org/l" in dialog.text.toPlainText()


def test_only_the_id_of_a_login_is_remembered(qgis_app: Any) -> None:
    one, other = entry("a"), entry("other")
    keep_login(one, "abc1234")
    keep_login(other, "zzz9999")
    assert logins_of([one, other]) == {"a": "abc1234", "other": "zzz9999"}
    dialog = LoginDialog(one)
    dialog.choice.setConfigId("")
    dialog.accept()
    assert logins_of([one, other]) == {"other": "zzz9999"}


@pytest.mark.parametrize(
    "address", ["https://elsewhere.org/ogc", "http://example.org/ogc", "https://example.org:8443/ogc"]
)
def test_a_catalogue_that_gives_a_layer_another_address_does_not_get_its_login(qgis_app: Any, address: str) -> None:
    keep_login(entry("a"), "abc1234")
    assert login_of(entry("a", address="https://example.org/ogc/v2")) == "abc1234"
    assert login_of(entry("a", address=address)) == ""
