"""Puts words, legends and scale bars into a layout, into the items that carry the ids of our templates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.core import (
    Qgis,
    QgsExpressionContextUtils,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemLegend,
    QgsLayoutItemPage,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsTextFormat,
)

from ...paths import version
from ..paper.boxes import MM_PER_POINT, Box, family, fit
from . import legend
from .scales import KILOMETRES_FROM
from .template import first, items
from .themes import ThemeMap
from .words import Labels, plain, word

MM = Qgis.LayoutUnit.Millimeters
_LEAST = 0.55  # of the size in the template: letters get no smaller
_PAGE_NAME = "case when trim(@atlas_pagename) = '' then '{unnamed}' else @atlas_pagename end"
VARIABLES = "zoemzone_"
"""Texts are variables of the layout, too: a partner's label may hold [% @zoemzone_title %]."""
_LEAST_BOX = (45.0, 30.0)
_A4_MM = 215.0


@dataclass(frozen=True)
class Texts:
    """What is said: ``longest`` is the longest name of an atlas, "" where there is none."""

    language: str
    theme: str
    title: str
    subtitle: str
    sources: str
    run: str
    confidence: str
    ground: str
    frames: Sequence[str]
    longest: str


def set_letters(layout: QgsPrintLayout) -> None:
    """All texts in a font that this machine has."""
    for item in items(layout):
        if isinstance(item, (QgsLayoutItemLabel, QgsLayoutItemScaleBar)):
            letters = QgsTextFormat(item.textFormat())
            shape = letters.font()
            shape.setFamily(family())
            letters.setFont(shape)
            item.setTextFormat(letters)


def fill_texts(layout: QgsPrintLayout, texts: Texts, ours: bool) -> None:
    """Every text, each in its label, in smaller letters where it is long."""
    language = texts.language
    printed = "[% format_date(now(), 'd MMMM yyyy', '" + ("nl" if language.startswith("nl") else "en") + "') %]"
    dates = f"{word('printed', language, day=printed)}\n{plain(texts.run)}"
    measured = dates.replace(printed, "30 september 2026")
    _say(layout, "dates", dates, measured)
    title, longest = plain(texts.title), texts.title
    if texts.longest:
        longest = word("of", language, place=texts.longest, theme=texts.theme)
        page = _PAGE_NAME.format(unnamed=word("unnamed", language))
        title = word("of", language, place=f"[% {page} %]", theme=plain(texts.theme))
    _say(layout, "title", title, longest)
    told = texts.subtitle
    if len(texts.frames) > 1 and first(layout, QgsLayoutItemLabel, "map_title") is None:
        told = f"{texts.frames[0]}. {told}"  # a template of one map shows only the first
    _say(layout, "subtitle", plain(told))
    _say(layout, "sources", plain(texts.sources))
    _say(layout, "confidence_note", plain(texts.confidence))
    _say(layout, "legend_note", plain(texts.ground))
    for number, name in enumerate(texts.frames):
        _say(layout, f"map_title_{number + 1}" if number else "map_title", plain(name))
    if ours:
        _say(layout, "made", word("made", language, version=version()))
    for key in ("title", "subtitle", "theme", "sources", "run", "confidence"):
        value = str(getattr(texts, key))
        QgsExpressionContextUtils.setLayoutVariable(layout, VARIABLES + key, value)


def _say(layout: QgsPrintLayout, id: str, text: str, measured: str = "") -> None:
    """A text in its label, in letters of a size that fits; ``measured`` is what it looks like, with expressions
    filled in."""
    label = first(layout, QgsLayoutItemLabel, id)
    if not isinstance(label, QgsLayoutItemLabel):
        return
    letters = QgsTextFormat(label.textFormat())
    size, room = letters.size(), label.sizeWithUnits()
    points = size if letters.sizeUnit() == Qgis.RenderUnit.Points else size / MM_PER_POINT
    box = Box(0, 0, room.width() - 2 * label.marginX(), room.height() - 2 * label.marginY())
    fitted = fit(measured or text, box, points, points * _LEAST, letters.font().bold())
    letters.setSize(size * fitted.size / points)
    label.setTextFormat(letters)
    label.setText("\n".join(fitted.lines) if not measured and fitted.lines[-1].endswith("…") else text)


def fill_bars(layout: QgsPrintLayout, scale: float, language: str) -> None:
    """Scale bars in metres or kilometres."""
    for bar in items(layout):
        if isinstance(bar, QgsLayoutItemScaleBar) and bar.id() == "scale_bar":
            far = scale >= KILOMETRES_FROM
            bar.setUnits(Qgis.DistanceUnit.Kilometers if far else Qgis.DistanceUnit.Meters)
            bar.setUnitLabel("km" if far else "m")


def fill_legends(layout: QgsPrintLayout, theme: ThemeMap, labels: Labels, language: str) -> None:
    """The legend of the map, on a page of its own where it is too long, and that of the confidence."""
    factor = _factor(layout)
    found = first(layout, QgsLayoutItemLegend, "legend") or _any_legend(layout)
    if isinstance(found, QgsLayoutItemLegend):
        entries = legend.entries_of(theme.explained, labels, theme.frames[0].styles)
        if not entries:
            found.setVisibility(False)
            _say(layout, "legend_note", word("no_legend", language))
        elif not legend.fill(found, entries, _room(layout, found), factor=factor):
            _continue(layout, found, entries, language)
    inset = first(layout, QgsLayoutItemLegend, "confidence_legend")
    if isinstance(inset, QgsLayoutItemLegend):
        shown = theme.confidence is not None and theme.key != "confidence"
        inset.setVisibility(shown)
        if theme.confidence is not None and shown:
            entries = legend.entries_of([(theme.confidence, "")], labels)
            legend.fill(inset, entries, _room(layout, inset), legend.SMALL_BOX, factor)
        else:
            _lift_note(layout)


def _factor(layout: QgsPrintLayout) -> float:
    """How much larger letters are than on A4: on A3 a quarter."""
    size = layout.pageCollection().page(0).pageSize()
    return 1.25 if min(size.width(), size.height()) > _A4_MM else 1.0


def _any_legend(layout: QgsPrintLayout) -> QgsLayoutItem | None:
    return next((one for one in items(layout) if isinstance(one, QgsLayoutItemLegend) and not one.id()), None)


def _room(layout: QgsPrintLayout, item: QgsLayoutItem) -> tuple[float, float]:
    """Width and height (mm) that a legend may have: those of its item, of which a template may know nothing yet."""
    size, page = item.sizeWithUnits(), layout.pageCollection().page(max(0, item.page()))
    wide, high = size.width(), size.height()
    if wide < _LEAST_BOX[0] / 2 or high < _LEAST_BOX[1] / 2:
        place = item.pagePositionWithUnits()
        wide = max(_LEAST_BOX[0], min(90.0, page.pageSize().width() - place.x() - 5))
        high = max(_LEAST_BOX[1], page.pageSize().height() - place.y() - 15)
    return wide, high


def _lift_note(layout: QgsPrintLayout) -> None:
    """Without a map of the confidence its words stand where that map would."""
    note, inset = (first(layout, QgsLayoutItem, id) for id in ("confidence_note", "confidence_map"))
    if isinstance(note, QgsLayoutItemLabel) and inset is not None:
        note.attemptMove(inset.positionWithUnits())
        note.attemptResize(QgsLayoutSize(note.sizeWithUnits().width(), inset.sizeWithUnits().height(), MM))
        _say(layout, "confidence_note", note.text())


def _continue(
    layout: QgsPrintLayout, found: QgsLayoutItemLegend, entries: Sequence[legend.Entry], language: str
) -> None:
    """The whole legend on a page of its own, at the end."""
    pages = layout.pageCollection()
    size = pages.page(0).pageSize()
    page = QgsLayoutItemPage(layout)
    page.setPageSize(size)
    pages.addPage(page)
    number = pages.pageCount() - 1
    _say(layout, "legend_note", word("legend_on", language, page=number + 1))
    factor = _factor(layout)
    edge, top = 8.0 * factor, 25.0 * factor
    whole = QgsLayoutItemLegend(layout)
    layout.addLayoutItem(whole)
    whole.setId("whole_legend")
    whole.attemptMove(QgsLayoutPoint(edge, top, MM), True, False, number)
    room = (size.width() - 2 * edge, size.height() - top - edge - 8.0 * factor)
    legend.fill(whole, entries, room, legend.WHOLE_PAGE, factor)
    _repeat(layout, "title", number, edge, word("legend_of", language, title="{text}"))
    for id in ("page", "note"):
        _repeat(layout, id, number)


def _repeat(layout: QgsPrintLayout, id: str, page: int, left: float | None = None, form: str = "{text}") -> None:
    """A label of the first page on another, at the same place or from another left edge."""
    label = first(layout, QgsLayoutItemLabel, id)
    if not isinstance(label, QgsLayoutItemLabel):
        return
    copy = QgsLayoutItemLabel(layout)
    layout.addLayoutItem(copy)
    copy.setId(f"{id}_legend")
    copy.setText(form.replace("{text}", label.text()))
    copy.setTextFormat(QgsTextFormat(label.textFormat()))
    copy.setHAlign(label.hAlign())
    copy.setVAlign(label.vAlign())
    copy.setMarginX(label.marginX())
    copy.setMarginY(label.marginY())
    place, size = label.pagePositionWithUnits(), label.sizeWithUnits()
    if left is not None:
        size = QgsLayoutSize(size.width() + place.x() - left, size.height(), MM)
        place = QgsLayoutPoint(left, place.y(), MM)
    copy.attemptMove(place, True, False, page)
    copy.attemptResize(size)
