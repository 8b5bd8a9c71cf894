"""The measures that are allowed on a parcel: name, cost, gain and rank in two lines each, best first."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QModelIndex, QRect, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFont, QFontMetrics, QPainter, QPalette
from qgis.PyQt.QtWidgets import (
    QApplication,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ...i18n import translate
from ...layers.parcel import MeasureChoice
from ..widgets import number
from . import words

CHOICE, FIRST, SECOND, SIDE, BELOW = (int(Qt.ItemDataRole.UserRole) + step for step in range(1, 6))
PAD = 4
LEAST_ROWS, MOST_ROWS = 2, 4


class MeasureList(QListWidget):
    """``chosen`` is sent with the choice that is clicked, or reached with the keys."""

    chosen = pyqtSignal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most_rows = MOST_ROWS
        self.setItemDelegate(TwoLines(self))
        self.setAccessibleName(translate("Zoemzone", "Measures that are possible here"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setUniformItemSizes(True)
        self.itemClicked.connect(self._take)
        self.itemActivated.connect(self._take)

    def show_choices(self, choices: Sequence[MeasureChoice]) -> None:
        """Another parcel; nothing is chosen."""
        self.clear()
        for one in choices:
            item = QListWidgetItem()
            name, gain = words.measure(one), gain_of(one)
            cost, place = words.costs(one.once, one.yearly), words.rank(one.rank, one.rank_of)
            item.setData(CHOICE, one)
            item.setData(FIRST, name)
            item.setData(SIDE, gain)
            item.setData(SECOND, " · ".join(part for part in (cost, _form(one)) if part))
            item.setData(BELOW, place_of(one))
            item.setToolTip(tooltip(one))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{name}, {gain}, {item.data(SECOND)}, {place}")
            self.addItem(item)
        self.setVisible(bool(choices))
        self.updateGeometry()

    def show_rows(self, most: int) -> None:
        """As high as this many rows at most; the chosen one stays in sight."""
        if most != self._most_rows:
            self._most_rows = most
            self.updateGeometry()
        if self.currentItem() is not None:
            self.scrollToItem(self.currentItem())

    def forget_choice(self) -> None:
        """Nothing is chosen any more."""
        self.clearSelection()
        self.setCurrentItem(None)

    def sizeHint(self) -> QSize:  # noqa: N802
        rows = max(LEAST_ROWS, min(self._most_rows, self.count()))
        return QSize(200, rows * row_height(self.font()) + 2 * self.frameWidth())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return QSize(120, self.sizeHint().height())

    def _take(self, item: QListWidgetItem) -> None:
        self.chosen.emit(item.data(CHOICE))


class TwoLines(QStyledItemDelegate):
    """The name, with the gain at its side, and below them how, for what and where it stands."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # noqa: N802
        return QSize(120, row_height(option.font))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        self.initStyleOption(option, index)
        style = option.widget.style() if option.widget is not None else QApplication.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        on = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if on else QPalette.ColorRole.Text
        ink = option.palette.color(role)
        soft = QColor(ink)
        soft.setAlphaF(0.85 if on else 0.7)
        bold = QFont(option.font)
        bold.setBold(True)
        box = option.rect.adjusted(PAD + 2, PAD, -PAD - 2, -PAD)
        line = QFontMetrics(option.font).height()
        side = index.data(SIDE) or ""
        wide = QFontMetrics(bold).horizontalAdvance(side)
        painter.save()
        painter.setFont(bold)
        painter.setPen(ink)
        painter.drawText(QRect(box.left(), box.top(), box.width(), line), Qt.AlignmentFlag.AlignRight, side)
        self._elided(painter, bold, QRect(box.left(), box.top(), box.width() - wide - 8, line), index.data(FIRST))
        painter.setFont(option.font)
        painter.setPen(soft)
        below = QRect(box.left(), box.top() + line, box.width(), line)
        place = index.data(BELOW) or ""
        painter.drawText(below, Qt.AlignmentFlag.AlignRight, place)
        wide = QFontMetrics(option.font).horizontalAdvance(place)
        self._elided(painter, option.font, below.adjusted(0, 0, -wide - 8, 0), index.data(SECOND))
        painter.restore()

    @staticmethod
    def _elided(painter: QPainter, font: QFont, box: QRect, text: str | None) -> None:
        short = QFontMetrics(font).elidedText(text or "", Qt.TextElideMode.ElideRight, max(0, box.width()))
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft, short)


def row_height(font: QFont) -> int:
    """The height of a measure in the list."""
    return 2 * int(QFontMetrics(font).height()) + 2 * PAD


def gain_of(choice: MeasureChoice) -> str:
    """What a measure gains, in the hectares that count most: habitat, else food."""
    if abs(choice.gain_ha) >= 5e-5:
        return words.hectares(choice.gain_ha, signed=True)
    most = max(choice.forage_m2.values(), default=0.0)
    if most > 0:
        return translate("Zoemzone", "food only")
    return translate("Zoemzone", "nests only") if choice.nest_m2 > 0 else words.hectares(0.0)


def place_of(choice: MeasureChoice) -> str:
    """The rank of a measure, short."""
    return "" if choice.rank is None else translate("Zoemzone", "no. {rank}").format(rank=number(choice.rank))


def tooltip(choice: MeasureChoice) -> str:
    """All that is known of a choice."""
    told = [
        f"{words.measure(choice)} ({choice.measure})",
        f"{_form(choice)}, {words.quantity(choice.quantity, choice.unit)}",
    ]
    told.append(
        translate("Zoemzone", "Effective habitat: {area}").format(area=words.hectares(choice.gain_ha, signed=True))
    )
    for key, gained in choice.forage_m2.items():
        if abs(gained) >= 1:
            text = translate("Zoemzone", "Food, {season}: {area} of best meadow")
            told.append(text.format(season=words.season(key), area=words.with_sign(gained, words.area(abs(gained)))))
    if choice.gaps:
        told.append(translate("Zoemzone", "Lies in gap {ids}").format(ids=", ".join(str(one) for one in choice.gaps)))
    told.append(words.cost_range(choice.once, choice.yearly, choice.total))
    if choice.rank is not None:
        told.append(
            translate("Zoemzone", "Rank by gain per euro: {rank}").format(rank=words.rank(choice.rank, choice.rank_of))
        )
    return "\n".join(told)


def _form(choice: MeasureChoice) -> str:
    if choice.form == "points":
        return words.quantity(choice.pieces or choice.quantity, choice.unit if choice.unit != "m2" else "piece")
    if choice.form == "strip":
        return translate("Zoemzone", "strip of {length}").format(length=words.distance(choice.length_m))
    return words.form(choice.form)
