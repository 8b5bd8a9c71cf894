"""The HTML page of a result: numbers in the user's language, texts made harmless, whole or not at all."""

from __future__ import annotations

import errno
import os
import re
import sys
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pytest
from qgis.core import NULL, QgsSettings
from qgis.PyQt.QtCore import QLocale

from zoemzone_qgis.core.errors import Fault
from zoemzone_qgis.report.page import Column, Section, page, paragraphs, shown, write_page


class Cells(HTMLParser):
    """The cells of the tables, row by row, with their class."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.rows: list[list[tuple[str, str]]] = []
        self._inside = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        if tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th"):
            self._inside = tag
            self.rows[-1].append(("", dict(attributes).get("class") or ""))

    def handle_endtag(self, tag: str) -> None:
        if tag in ("td", "th"):
            self._inside = ""

    def handle_data(self, data: str) -> None:
        if self._inside:
            text, kind = self.rows[-1][-1]
            self.rows[-1][-1] = (text + data, kind)


@pytest.fixture
def dutch(qgis_app: object) -> Iterator[None]:
    settings = QgsSettings()
    before = settings.value("locale/userLocale", ""), settings.value("locale/overrideFlag", False)
    settings.setValue("locale/userLocale", "nl_NL")
    settings.setValue("locale/overrideFlag", True)
    yield
    settings.setValue("locale/userLocale", before[0])
    settings.setValue("locale/overrideFlag", before[1])


SECTION = Section(
    "Gaps",
    "The longest first.\n\nAll of them count.",
    [
        Column("Road", ["A2", "<b>bold</b> & co", NULL]),
        Column("Length", [np.float64(1234.56), 7, None], "m", 1),
        Column("Number", [np.int64(1200), 2, 3]),
        Column("Certain", [True, False, None]),
    ],
)


def test_a_table_in_dutch(dutch: None) -> None:
    rows = Cells(page("Title", [], [SECTION])).rows
    assert rows[0] == [("Road", ""), ("Length (m)", "number"), ("Number", "number"), ("Certain", "")]
    assert rows[1] == [("A2", ""), ("1.234,6", "number"), ("1200", "number"), ("yes", "")]
    assert rows[2][0] == ("<b>bold</b> & co", "")
    assert rows[3] == [("–", ""), ("–", "number"), ("3", "number"), ("–", "")]


def test_texts_are_made_harmless(qgis_app: object) -> None:
    text = page("<script>x</script>", [("<i>", "a & b")], [Section("<u>", "<p>\n\n</section>")])
    assert "<script>" not in text
    assert "<dt>&lt;i&gt;</dt><dd>a &amp; b</dd>" in text
    assert "<p>&lt;p&gt;</p>\n<p>&lt;/section&gt;</p>" in text


def test_the_page_needs_nothing_else(qgis_app: object) -> None:
    text = page("Title", [("a", "b")], [SECTION])
    assert not re.search(r"(src|href|url)\s*[=(]|@import|https?://", text)


@pytest.mark.parametrize(
    ("value", "decimals", "text"),
    [
        (1234.5678, None, "1234.57"),
        (1234567, None, "1234567"),
        (1234567, 0, "1,234,567"),
        (2.0, None, "2"),
        (1e-9, None, "1e-09"),
        (float("nan"), 2, "–"),
        (float("inf"), 1, "∞"),
        (-0.05, 1, "-0.1"),
        ("", None, "–"),
        (np.bool_(True), None, "yes"),
    ],
)
def test_values_as_text(qgis_app: object, value: object, decimals: int | None, text: str) -> None:
    assert shown(value, decimals, QLocale("en_US")) == text


def test_paragraphs() -> None:
    assert paragraphs("") == []
    assert paragraphs("one\ntwo\n\n\n three ") == ["one\ntwo", "three"]


def test_columns_of_different_length_are_a_mistake(qgis_app: object) -> None:
    with pytest.raises(ValueError, match="differ in length"):
        page("Title", [], [Section("A", "", [Column("x", [1]), Column("y", [1, 2])])])


def test_written_whole(qgis_app: object, tmp_path: Path) -> None:
    path = tmp_path / "gaps.html"
    path.write_text("old", encoding="utf-8")
    write_page(path, "Één", [("fact", "ja")], [SECTION])
    assert path.read_text(encoding="utf-8") == page("Één", [("fact", "ja")], [SECTION])
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there(qgis_app: object, tmp_path: Path) -> None:
    with pytest.raises(Fault, match=r"none/gaps\.html cannot be written"):
        write_page(tmp_path / "none" / "gaps.html", "Title", [], [])


def test_a_full_disk_leaves_the_old_page(qgis_app: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "gaps.html"
    path.write_text("old", encoding="utf-8")

    def full(*_: object, **__: object) -> object:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OSError, match="No space"):
        write_page(path, "Title", [], [])
    assert path.read_text(encoding="utf-8") == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_without_jinja(qgis_app: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "jinja2", None)
    with pytest.raises(Fault, match="Jinja2 is missing"):
        write_page(tmp_path / "page.html", "Title", [], [])
    assert list(tmp_path.iterdir()) == []
