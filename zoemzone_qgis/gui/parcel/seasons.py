"""The season chart (bloeiboog): food within reach against what is needed, season by season, now and with measures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from qgis.PyQt.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from qgis.PyQt.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from qgis.PyQt.QtWidgets import QSizePolicy, QToolTip, QWidget

from ...i18n import translate
from ...layers.parcel import Season, SeasonChange
from ..widgets import is_dark, number
from . import words

HA = 10_000.0
BARS_PX, PAD, KEY_PX, LEAST_PX = 108, 4, 10, 100
NOW, AFTER, SHORT = ("#8295a5", "#93a4b3"), ("#1b6b4a", "#4fc08d"), ("#b35900", "#f2b24a")  # light ground, dark ground


@dataclass(frozen=True)
class Bar:
    """Food of a season (m2 of best meadow) now and, where measures are chosen, with them; and the need."""

    key: str
    now: float
    after: float | None
    need: float
    hungry: bool  # now
    hungry_after: bool = False

    @property
    def short(self) -> bool:
        """Whether the season is marked: what counts are the measures, where there are any."""
        return self.hungry if self.after is None else self.hungry_after


def bars_of(seasons: Sequence[Season]) -> list[Bar]:
    """The chart of a parcel as it is."""
    return [Bar(one.key, one.reach_m2, None, one.need_m2, one.hungry) for one in seasons]


def bars_with(seasons: Sequence[SeasonChange]) -> list[Bar]:
    """The chart of a parcel with measures."""
    return [
        Bar(one.key, one.before_m2, one.after_m2, one.need_m2, one.hungry_before, one.hungry_after) for one in seasons
    ]


def food(m2: float) -> str:
    """An amount of food in hectares of best meadow.

    >>> food(12_345.0).replace(",", ".")
    '1.2'
    """
    ha = m2 / HA
    return number(ha, 2 if abs(ha) < 1 else 1)


def told(bar: Bar) -> str:
    """One season in a sentence, for the tooltip and for screen readers."""
    text = translate("Zoemzone", "{season} ({months}): {now} ha of {need} ha needed").format(
        season=words.season(bar.key), months=words.months(bar.key), now=food(bar.now), need=food(bar.need)
    )
    if bar.after is not None:
        text += translate("Zoemzone", ", with the measures {after} ha").format(after=food(bar.after))
    if bar.short:
        text += translate("Zoemzone", "; the hungry season")
    elif bar.hungry:
        text += translate("Zoemzone", "; no longer the hungry season")
    return text


class SeasonChart(QWidget):
    """Bars of food on a scale from 0, a line at the need; in the hungry season what is short is hatched and named."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bars: list[Bar] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.title())

    @staticmethod
    def title() -> str:
        """What the chart shows, with its unit."""
        return translate("Zoemzone", "Food within 500 m, in ha of best meadow")

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Another parcel, or other measures."""
        self._bars = list(bars)
        self.setAccessibleDescription(". ".join(told(bar) for bar in self._bars))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        line = QFontMetrics(self._small()).height()
        words_below = 1 + max((self._name_lines(bar) + bool(bar.short) for bar in self._bars), default=2)
        return QSize(300, self._head() + BARS_PX + words_below * line + 2 * PAD)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802
        """Narrower, the names of seasons take more lines."""
        super().resizeEvent(event)
        self.updateGeometry()

    def _name_lines(self, bar: Bar) -> int:
        font = self._small()
        font.setBold(bar.short)
        wide = self.width() / max(1, len(self._bars))
        return 1 if QFontMetrics(font).horizontalAdvance(words.season(bar.key)) <= wide else 2

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(LEAST_PX, self.sizeHint().height())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            number_of = self._at(event.pos().x())
            if number_of is not None:
                QToolTip.showText(event.globalPos(), told(self._bars[number_of]), self)
                return True
        return super().event(event)

    # ---- drawing --------------------------------------------------------------------------------
    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        if not self._bars:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._small())
        self._legend(painter)
        most = max(max(bar.now, bar.after or 0.0, bar.need) for bar in self._bars) or 1.0
        for place, bar in enumerate(self._bars):
            self._season(painter, self._column(place), bar, most)
        base = self._base()
        painter.setPen(QPen(self._soft(), 1))
        painter.drawLine(QPointF(0, base), QPointF(self.width(), base))
        painter.end()

    def _season(self, painter: QPainter, column: QRectF, bar: Bar, most: float) -> None:
        """The bars of one season with their numbers, the line of the need, and the words below."""
        painter.setFont(self._small())
        base, line = self._base(), QFontMetrics(self._small()).height()
        room = BARS_PX - line - 2
        shown = [(bar.now, self._colour(NOW))]
        if bar.after is not None:
            shown.append((bar.after, self._colour(AFTER)))
        wide = min(34.0, (column.width() - 2 * PAD) / len(shown) - 2)
        left = column.center().x() - (wide + 2) * len(shown) / 2 + 1
        need_y = base - room * bar.need / most
        for place, (value, colour) in enumerate(shown):
            x, high = left + place * (wide + 2), room * max(0.0, value) / most
            painter.fillRect(QRectF(x, base - high, wide, high), colour)
            if bar.short and place == len(shown) - 1 and need_y < base - high - 1:
                self._shortage(painter, QRectF(x, need_y, wide, base - high - need_y))
            top = base - high
            hatched = bar.short and place == len(shown) - 1 and need_y < top
            if hatched or (bar.need > 0 and need_y - 2 < top and top - line < need_y + 2):
                top = min(top, need_y - 2)  # the number stands above line and hatching, not across them
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            label = QRectF(x + wide / 2 - 30, top - line - 1, 60, line)
            if len(shown) == 2:  # beside each other, each over its own bar
                label = QRectF(x + (-24 if place == 0 else 2), top - line - 1, wide + 22, line)
            side = Qt.AlignmentFlag.AlignHCenter if len(shown) == 1 else _side(place)
            painter.drawText(label, side | Qt.AlignmentFlag.AlignBottom, food(value))
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.WindowText), 2))
        if bar.need > 0:
            across = (wide + 2) * len(shown) / 2 + 5
            painter.drawLine(
                QPointF(column.center().x() - across, need_y), QPointF(column.center().x() + across, need_y)
            )
        self._names(painter, column, bar, line)

    def _shortage(self, painter: QPainter, box: QRectF) -> None:
        """What is short, hatched, so that it shows without colours."""
        colour = self._colour(SHORT)
        painter.fillRect(box, QBrush(colour, Qt.BrushStyle.BDiagPattern))
        painter.setPen(QPen(colour, 1.4))
        painter.drawRect(box)

    def _names(self, painter: QPainter, column: QRectF, bar: Bar, line: int) -> None:
        top = self._base() + PAD
        font = self._small()
        font.setBold(bar.short)
        painter.setFont(font)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)
        name = QRectF(column.left(), top, column.width(), 2 * line)
        used = painter.boundingRect(name, flags, words.season(bar.key))
        painter.drawText(name, flags, words.season(bar.key))
        painter.setFont(self._small())
        below = top + min(2 * line, used.height())
        painter.setPen(self._soft())
        painter.drawText(QRectF(column.left(), below, column.width(), line), flags, words.months(bar.key))
        if bar.short:
            painter.setFont(font)
            painter.setPen(self._colour(SHORT))
            word = translate("Zoemzone", "hungry")
            painter.drawText(QRectF(column.left(), below + line, column.width(), line), flags, word)

    def _legend(self, painter: QPainter) -> None:
        """The title, and what the bars, the line and the hatching are."""
        metrics = QFontMetrics(self._small())
        line, ink = metrics.height(), self.palette().color(QPalette.ColorRole.WindowText)
        painter.setPen(ink)
        title = metrics.elidedText(self.title(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(QRect(0, 0, self.width(), line), Qt.AlignmentFlag.AlignLeft, title)
        for key, text, x, row in self._keys(self.width())[0]:
            y = (row + 1) * line + PAD
            if key == "need":
                painter.setPen(QPen(ink, 2))
                painter.drawLine(QPointF(x, y + line / 2), QPointF(x + KEY_PX, y + line / 2))
            elif key == "short":
                self._shortage(painter, QRectF(x, y + line / 2 - 5, KEY_PX, KEY_PX))
            else:
                painter.fillRect(
                    QRectF(x, y + line / 2 - 5, KEY_PX, KEY_PX), self._colour(AFTER if key == "after" else NOW)
                )
            painter.setPen(ink)
            painter.drawText(QPointF(x + KEY_PX + PAD, y + metrics.ascent()), text)

    def _keys(self, width: int) -> tuple[list[tuple[str, str, float, int]], int]:
        """The entries of the legend with their places, on as many rows as the width asks for."""
        metrics = QFontMetrics(self._small())
        entries = [("now", translate("Zoemzone", "now"))]
        if any(bar.after is not None for bar in self._bars):
            entries.append(("after", translate("Zoemzone", "with measures")))
        entries.append(("need", translate("Zoemzone", "needed")))
        if any(bar.short for bar in self._bars):
            entries.append(("short", translate("Zoemzone", "short")))
        placed, x, row = [], 0.0, 0
        for key, text in entries:
            wide = KEY_PX + PAD + metrics.horizontalAdvance(text)
            if x > 0 and x + wide > width:
                x, row = 0.0, row + 1
            placed.append((key, text, x, row))
            x += wide + 3 * PAD
        return placed, row + 1

    # ---- where things are -----------------------------------------------------------------------
    def _small(self) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(max(7.0, font.pointSizeF() * 0.9) if font.pointSizeF() > 0 else 9.0)
        return font

    def _head(self) -> int:
        rows = self._keys(self.width())[1] if self.width() >= LEAST_PX else 1
        return (1 + rows) * int(QFontMetrics(self._small()).height()) + 3 * PAD

    def _base(self) -> float:
        return float(self._head() + BARS_PX)

    def _column(self, place: int) -> QRectF:
        wide = self.width() / len(self._bars)
        return QRectF(place * wide, self._head(), wide, BARS_PX)

    def _at(self, x: int) -> int | None:
        if not self._bars or not 0 <= x < self.width():
            return None
        return min(len(self._bars) - 1, int(x * len(self._bars) / self.width()))

    def _colour(self, pair: tuple[str, str]) -> QColor:
        return QColor(pair[1 if is_dark(self.palette()) else 0])

    def _soft(self) -> QColor:
        colour = QColor(self.palette().color(QPalette.ColorRole.WindowText))
        colour.setAlphaF(0.7)
        return colour


def _side(place: int) -> Qt.AlignmentFlag:
    """Of two numbers beside each other the first ends where the second begins."""
    return Qt.AlignmentFlag.AlignLeft if place else Qt.AlignmentFlag.AlignRight
