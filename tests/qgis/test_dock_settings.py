"""What is remembered: typed, sound when the file is not, and nothing secret."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsSettings

from zoemzone_qgis import settings
from zoemzone_qgis.catalogue.model.state import GREEN, RED, State
from zoemzone_qgis.gui.catalogue.states import StateBook


@pytest.fixture(autouse=True)
def clean(qgis_app: Any) -> Iterator[None]:
    everything = [one for one in vars(settings).values() if isinstance(one, settings.Setting)]
    for one in everything:
        one.forget()
    yield
    for one in everything:
        one.forget()


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        (settings.CATALOGUE_ADDRESS, "https://example.org/zoem.json"),
        (settings.CATALOGUE_FILES, ("één map",)),
        (settings.CATALOGUE_FILES, ("a, b.json", 'c"d.json')),
        (settings.CATALOGUE_FILES, ()),
        (settings.ONLY_FAVOURITES, True),
        (settings.MARGIN_M, 0.0),
        (settings.TIMEOUT_S, 2.5),
        (settings.AUTHCFG, {"bgt": "abc1234"}),
    ],
)
def test_what_is_set_is_what_one_gets(setting: settings.Setting[Any], value: object) -> None:
    assert setting.get() == setting.default
    setting.set(value)
    assert setting.get() == value
    assert type(setting.get()) is type(value)
    setting.forget()
    assert setting.get() == setting.default


@pytest.mark.parametrize("stored", ["", "abc", "nan", "-5", "1e99", "[1"])
def test_what_makes_no_sense_gives_the_default(stored: str) -> None:
    for one in (settings.MARGIN_M, settings.FAVOURITES, settings.AUTHCFG):
        QgsSettings().setValue(settings.PREFIX + one.key, stored, QgsSettings.Section.Plugins)
        assert one.get() == one.default


def test_a_change_of_what_was_got_changes_nothing(qgis_app: Any) -> None:
    settings.AUTHCFG.get()["x"] = "y"
    assert settings.AUTHCFG.get() == {}


def test_folders_follow_the_choice(tmp_path: Path) -> None:
    assert settings.offline_file().parent == settings.data_folder()
    assert settings.profile_folder() in settings.data_folder().parents
    settings.DATA_FOLDER.set(f"  {tmp_path} ")
    assert settings.offline_file() == tmp_path / "offline.gpkg"
    settings.OFFLINE_FILE.set(str(tmp_path / "x.gpkg"))
    assert settings.offline_file() == tmp_path / "x.gpkg"


def test_states_are_kept_with_their_date(tmp_path: Path) -> None:
    book = StateBook(tmp_path / "deep" / "states.json")
    assert book.read() == {}
    alive = State(GREEN, "It answered.", datetime(2026, 3, 1, 8, 30), 12.0)
    dead = State(RED, "Geen antwoord – één keer.", datetime(2026, 3, 2))
    assert book.add({"bgt": alive})
    assert book.add({"brp": dead, "asked": State()})
    assert StateBook(book.path).read() == {"bgt": alive, "brp": dead}
    assert [one.name for one in book.path.parent.iterdir()] == ["states.json"]


@pytest.mark.parametrize(
    "text",
    ["", "[]", "{", '{"a": 1}', '{"a": {"light": "pink"}}', '{"a": {"light": "red", "when": "yesterday"}}', "\x00"],
)
def test_a_damaged_book_of_states_counts_as_never_asked(tmp_path: Path, text: str) -> None:
    path = tmp_path / "states.json"
    path.write_text(text, encoding="utf-8")
    assert StateBook(path).read() == {}


def test_a_folder_in_the_way_is_no_disaster(tmp_path: Path) -> None:
    (tmp_path / "states.json").mkdir()
    book = StateBook(tmp_path / "states.json")
    assert book.read() == {}
    assert not book.add({"a": State(GREEN)})
