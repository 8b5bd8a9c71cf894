"""The tree of the catalogue: what it holds, finds, shows and says."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from qgis.PyQt.QtCore import QModelIndex, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPalette
from qgis.PyQt.QtTest import QAbstractItemModelTester, QSignalSpy
from qgis.PyQt.QtWidgets import QStyleOptionViewItem

from zoemzone_qgis.catalogue.model.entry import Words
from zoemzone_qgis.catalogue.model.state import AMBER, GREEN, GREY, LIGHTS, RED, State
from zoemzone_qgis.gui.catalogue.badges import RowDelegate, draw_badge
from zoemzone_qgis.gui.catalogue.filter import CatalogueFilter
from zoemzone_qgis.gui.catalogue.tooltip import tooltip
from zoemzone_qgis.gui.catalogue.tree import CatalogueModel, Role
from zoemzone_qgis.gui.catalogue.view import CatalogueView

from .dockkit import catalogue, entry, four

NOW = datetime(2026, 11, 22, 9, 30)


@pytest.fixture
def model(qgis_app: Any) -> CatalogueModel:
    made = CatalogueModel()
    made.show(four())
    return made


def texts(model: Any, parent: QModelIndex = QModelIndex()) -> list[str]:  # noqa: B008
    return [str(model.index(row, 0, parent).data()) for row in range(model.rowCount(parent))]


def below(model: Any, row: int) -> list[str]:
    return texts(model, model.index(row, 0))


def test_themes_hold_their_layers_and_empty_ones_are_left_out(model: CatalogueModel) -> None:
    assert texts(model) == ["Land cover", "Parcels"]
    assert below(model, 0) == ["Layer bgt", "Layer brp"]
    assert below(model, 1) == ["Layer trees", "Layer own"]
    index = model.index_of("trees")
    assert index.data(Role.ENTRY).id == "trees"
    assert index.parent().data(Role.THEME) == "parcels"
    assert not model.index_of("nothing").isValid()


def test_a_theme_that_the_catalogue_does_not_describe_has_its_key(qgis_app: Any) -> None:
    model = CatalogueModel()
    model.show(catalogue(entry("a", "unheard"), entry("b")))
    assert texts(model) == ["Land cover", "unheard"]


def test_the_model_keeps_the_rules_of_qt(qgis_app: Any) -> None:
    model = CatalogueModel()
    shown = CatalogueFilter(model)
    testers = [
        QAbstractItemModelTester(one, QAbstractItemModelTester.FailureReportingMode.Fatal) for one in (model, shown)
    ]
    model.show(four())
    model.set_states({"bgt": State(GREEN, "", NOW), "own": State(RED, "gone", NOW), "unknown": State(RED)})
    shown.search("rvo")
    shown.search("")
    shown.keep_only({"trees"})
    model.set_favourites({"trees"})
    model.set_copies({"bgt": NOW})
    model.set_loaded({"brp"})
    model.show(catalogue(entry("bgt")))
    shown.keep_only(None)
    assert texts(shown) == ["Land cover"]
    model.show(catalogue())
    assert texts(shown) == []
    assert len(testers) == 2


def test_what_is_learned_is_told_once_and_outlives_a_new_catalogue(model: CatalogueModel) -> None:
    told = QSignalSpy(model.dataChanged)
    state = State(AMBER, "Zoom in first", NOW)
    model.set_states({"brp": state})
    assert len(told) == 1
    assert told[0][0] == model.index_of("brp")
    model.set_states({"brp": state})
    assert len(told) == 1  # nothing new
    model.set_copies({"bgt": NOW})
    model.set_copies({})
    assert len(told) == 3
    model.show(four())
    assert model.index_of("brp").data(Role.STATE) == state
    assert model.index_of("bgt").data(Role.STATE).light == GREY


def test_badges_are_said_in_words(model: CatalogueModel) -> None:
    model.set_states({"brp": State(RED, "No answer within 20 seconds.", NOW)})
    model.set_copies({"brp": datetime.now() - timedelta(days=3)})
    model.set_favourites({"brp"})
    model.set_loaded({"brp"})
    spoken = model.index_of("brp").data(Qt.ItemDataRole.AccessibleTextRole)
    for part in ("Layer brp", "does not answer", "No answer within 20 seconds", "no licence, no date", "3 days ago",
                 "favourite", "in the project"):  # fmt: skip
        assert part in spoken
    assert model.index_of("bgt").data(Qt.ItemDataRole.AccessibleTextRole) == "Layer bgt, never asked"
    assert model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Theme Land cover, 2 layers"


def test_the_tooltip_tells_all_and_is_escaped(model: CatalogueModel) -> None:
    one = entry(
        "x",
        title=Words("", "<script>"),
        abstract=Words("", "a < b & c"),
        owner="<img src=x>",
        licence="",
        scale_min=25_000.0,
    )
    said = tooltip(one, State(RED, "<h1>gone", NOW), datetime.now(), "not <draggable>")
    for raw in ("<script>", "<img", "<h1>", "<draggable>"):
        assert raw not in said
    for part in ("&lt;script&gt;", "a &lt; b &amp; c", "visible from 1:25", "not stated", "today", "CC0"):
        assert (part in said) == (part != "CC0")
    whole = model.index_of("trees").data(Qt.ItemDataRole.ToolTipRole)
    for part in ("Kadaster", "CC0", "2026", "GeoPackage", "/p/own.json", "never asked"):
        assert part in whole


def test_search_leaves_layers_that_hold_all_words(model: CatalogueModel) -> None:
    shown = CatalogueFilter(model)
    for words, found in (
        ("verges", ["Layer bgt"]),
        ("GREEN berm", ["Layer bgt"]),
        ("rvo", ["Layer brp"]),
        ("fysiek_voorkomen", ["Layer bgt"]),
        ("kadaster", ["Layer bgt", "Layer trees", "Layer own"]),
        ("kadaster nowhere", []),
        ("   ", ["Layer bgt", "Layer brp", "Layer trees", "Layer own"]),
    ):
        shown.search(words)
        assert [text for row in range(shown.rowCount()) for text in below(shown, row)] == found, words
        assert shown.shown() == len(found)
    shown.search("kadaster")
    shown.keep_only({"own", "brp"})
    assert below(shown, 0) == ["Layer own"]


def test_the_choice_survives_the_search(model: CatalogueModel) -> None:
    view = CatalogueView(CatalogueFilter(model))
    assert view.show_entry("bgt")
    view.shown.search("bgt")
    assert [one.id for one in view.picked()] == ["bgt"]
    view.shown.search("")
    assert [one.id for one in view.picked()] == ["bgt"]
    view.shown.search("rvo")
    assert not view.show_entry("bgt")


def drawn(light: str, size: int = 24) -> QImage:
    image = QImage(QSize(size, size), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    draw_badge(painter, QRectF(2, 2, size - 4, size - 4), light, QColor("black"))
    painter.end()
    return image


def test_states_differ_in_shape_and_not_only_in_colour(qgis_app: Any) -> None:
    shapes = {light: drawn(light) for light in LIGHTS}

    def inked(light: str, x: int, y: int) -> bool:
        return shapes[light].pixelColor(x, y).lightness() < 128

    assert [inked(light, 12, 12) for light in (GREEN, AMBER, RED, GREY)] == [True, True, True, False]
    assert [inked(light, 4, 4) for light in (GREEN, AMBER, RED, GREY)] == [False, False, True, False]
    assert [inked(light, 4, 20) for light in (GREEN, AMBER, RED, GREY)] == [False, True, True, False]


@pytest.mark.parametrize("ground", ["white", "#2b2b2b"])
@pytest.mark.parametrize("width", [200, 320])
def test_a_row_is_drawn_within_its_width(model: CatalogueModel, ground: str, width: int) -> None:
    model.set_states({"brp": State(RED, "No answer within twenty seconds from a host with a long name.", NOW)})
    model.set_copies({"brp": NOW})
    model.set_favourites({"brp"})
    delegate, option = RowDelegate(), QStyleOptionViewItem()
    option.palette.setColor(QPalette.ColorRole.Base, QColor(ground))
    option.palette.setColor(QPalette.ColorRole.Text, QColor("black" if ground == "white" else "white"))
    index = model.index_of("brp")
    high = delegate.sizeHint(option, index).height()
    assert high > delegate.sizeHint(option, index.parent()).height()
    image = QImage(QSize(width + 40, high), QImage.Format.Format_ARGB32)
    image.fill(QColor(ground))
    option.rect = image.rect().adjusted(0, 0, -40, 0)
    painter = QPainter(image)
    delegate.paint(painter, option, index)
    painter.end()
    seen = {image.pixelColor(x, y).name() for x in range(width) for y in range(high)}
    red = "#c62828" if ground == "white" else "#ff8a80"
    assert red in seen  # licence and date are missing
    outside = {image.pixelColor(x, y).name() for x in range(width, width + 40) for y in range(high)}
    assert outside == {QColor(ground).name()}
