"""Texts in a chosen language, for what is written for others to read."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from zoemzone_qgis.i18n import speaking, translate, user_locale
from zoemzone_qgis.processing import fieldnames


def test_a_language_holds_within_and_not_after(qgis_app: Any) -> None:
    before = user_locale(), translate("Zoemzone", "Keep")
    with speaking("nl"):
        assert user_locale() == "nl"
        assert fieldnames.zone_names()["keep"] == "Behouden"
        with speaking("en"):
            assert (user_locale(), translate("Zoemzone", "Keep")) == ("en", "Keep")
        assert translate("Zoemzone", "Keep") == "Behouden"
        assert translate("Zoemzone", "a text that nobody translated") == "a text that nobody translated"
    assert (user_locale(), translate("Zoemzone", "Keep")) == before


def test_an_error_ends_it(qgis_app: Any) -> None:
    before = user_locale()
    with pytest.raises(ValueError, match="x"), speaking("nl"):
        raise ValueError("x")
    assert user_locale() == before


def test_other_threads_keep_the_users_language(qgis_app: Any) -> None:
    heard: list[str] = []
    with speaking("nl"):
        thread = threading.Thread(target=lambda: heard.append(user_locale()))
        thread.start()
        thread.join()
    assert heard == [user_locale()]
