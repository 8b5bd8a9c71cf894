"""How a row of the catalogue is drawn: a badge that tells the state by shape and colour, the title, the marks."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QModelIndex, QObject, QPointF, QRect, QRectF, QSize, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QFont, QFontMetrics, QPainter, QPalette, QPen, QPolygonF
from qgis.PyQt.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from ...catalogue.model.state import AMBER, GREEN, GREY, RED
from ...i18n import translate
from ..widgets import colour
from . import wording
from .tree import Role, Row

GAP = 4
SEPARATOR = " · "
SMALLER = 0.88
TROUBLED = (AMBER, RED)


def draw_badge(painter: QPainter, box: QRectF, light: str, ink: QColor) -> None:
    """The shape of a state: disc alive, triangle needs attention, cross dead, ring never asked."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    thick = max(1.5, box.width() / 6)
    inner = box.adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2)
    pen = QPen(ink, thick)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(QBrush(ink) if light in (GREEN, AMBER) else QBrush(Qt.BrushStyle.NoBrush))
    if light == AMBER:
        top = QPointF(inner.center().x(), inner.top())
        painter.drawPolygon(QPolygonF([top, inner.bottomRight(), inner.bottomLeft()]))
    elif light == RED:
        pen.setWidthF(thick * 1.5)
        painter.setPen(pen)
        painter.drawLine(inner.topLeft(), inner.bottomRight())
        painter.drawLine(inner.topRight(), inner.bottomLeft())
    else:
        painter.drawEllipse(inner)
    painter.restore()


def draw_star(painter: QPainter, box: QRectF, ink: QColor) -> None:
    """The mark of a favourite."""
    middle, far = box.center(), box.width() / 2
    # five points and the hollows between them, from the top on
    spokes = ((0, -1), (0.25, -0.34), (0.95, -0.31), (0.4, 0.13), (0.59, 0.81), (0, 0.42), (-0.59, 0.81),
              (-0.4, 0.13), (-0.95, -0.31), (-0.25, -0.34))  # fmt: skip
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawPolygon(QPolygonF([QPointF(middle.x() + x * far, middle.y() + y * far) for x, y in spokes]))
    painter.restore()


def draw_copy(painter: QPainter, box: QRectF, ink: QColor) -> None:
    """The mark of an offline copy: an arrow down into a tray."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(ink, max(1.2, box.width() / 8))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    middle, wing = box.center().x(), box.width() * 0.25
    tip = QPointF(middle, box.top() + box.height() * 0.62)
    painter.drawLine(QPointF(middle, box.top() + 1), tip)
    painter.drawLine(tip, QPointF(middle - wing, tip.y() - wing))
    painter.drawLine(tip, QPointF(middle + wing, tip.y() - wing))
    foot = box.bottom() - 1
    painter.drawLine(QPointF(box.left() + 1, foot), QPointF(box.right() - 1, foot))
    painter.restore()


class RowDelegate(QStyledItemDelegate):
    """Themes in one bold line; layers in two: the title with its marks, and below it what to heed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sizes: dict[str, tuple[QSize, QSize]] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # noqa: N802
        key = option.font.key()
        if key not in self._sizes:  # asked of every row at every keystroke
            title, small = QFontMetrics(option.font).height(), QFontMetrics(smaller(option.font)).height()
            self._sizes[key] = (QSize(80, title + 2 * GAP), QSize(120, title + small + 2 * GAP))
        return self._sizes[key][1 if index.parent().isValid() else 0]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        row: Row | None = index.data(Role.ROW)
        style = option.widget.style() if option.widget else QApplication.style()
        style.drawPrimitive(QStyle.PrimitiveElement.PE_PanelItemViewItem, option, painter, option.widget)
        painter.save()
        painter.setClipRect(option.rect)
        if row is None:
            self._theme(painter, option, index)
        else:
            self._layer(painter, option, row)
        painter.restore()

    def _theme(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        font = QFont(option.font)
        font.setBold(True)
        box = option.rect.adjusted(GAP, 0, -GAP, 0)
        ink = Ink(option)
        model = index.model()
        count = f"{model.rowCount(index)}" if model is not None else ""
        wide = QFontMetrics(option.font).horizontalAdvance(count) + 2 * GAP
        write(painter, box.adjusted(0, 0, -wide, 0), str(index.data()), font, ink.text)
        write(painter, box, count, option.font, ink.muted, Qt.AlignmentFlag.AlignRight)

    def _layer(self, painter: QPainter, option: QStyleOptionViewItem, row: Row) -> None:
        ink, font, small = Ink(option), QFont(option.font), smaller(option.font)
        high, low = QFontMetrics(font).height(), QFontMetrics(small).height()
        box = option.rect.adjusted(GAP, GAP, -GAP, -GAP)
        size = round(high * 0.7)
        badge = QRectF(box.left(), box.top() + (high - size) / 2, size, size)
        draw_badge(painter, badge, row.state.light, ink.of(row.state.light))
        left = box.left() + size + GAP + 2
        right = self._marks(painter, QRect(left, box.top(), box.right() - left, high), row, ink, small)
        font.setBold(row.loaded)
        font.setItalic(row.entry.is_slot)
        write(painter, QRect(left, box.top(), right - left, high), row.title, font, ink.text)
        self._below(painter, QRect(left, box.top() + high, box.right() - left, low), row, ink, small)

    def _marks(self, painter: QPainter, box: QRect, row: Row, ink: Ink, small: QFont) -> int:
        """Draw the marks from the right; returns where the title must end."""
        right, size = box.right(), round(box.height() * 0.7)
        top = box.top() + (box.height() - size) / 2

        def mark(draw: Callable[[QPainter, QRectF, QColor], None], shade: QColor) -> None:
            nonlocal right
            draw(painter, QRectF(right - size, top, size, size), shade)
            right -= size + GAP

        def label(text: str, shade: QColor) -> None:
            nonlocal right
            wide = QFontMetrics(small).horizontalAdvance(text) + 1
            place = QRect(right - wide + 1, box.top(), wide, box.height())
            write(painter, place, text, small, shade, Qt.AlignmentFlag.AlignRight)
            right -= wide + GAP

        if row.favourite:
            mark(draw_star, ink.of("accent"))
        if row.copied is not None:
            label(wording.short_age(wording.age_days(row.copied)), ink.of("blue"))
            mark(draw_copy, ink.of("blue"))
        if row.missing and row.state.light in TROUBLED:  # the reason needs the whole line below
            label(row.missing, ink.of("red"))
        if row.entry.origin.kind == "remote":
            label(translate("Zoemzone", "remote"), ink.muted)
        elif row.entry.origin.kind == "local":
            label(translate("Zoemzone", "own"), ink.muted)
        return right

    def _below(self, painter: QPainter, box: QRect, row: Row, ink: Ink, small: QFont) -> None:
        """What to heed: how the source does and whose it is, and at the right, never cut, what it does not state."""
        state, entry, lacking = row.state, row.entry, row.missing
        metrics, left = QFontMetrics(small), box.left()
        if lacking and state.light not in TROUBLED:
            write(painter, box, lacking, small, ink.of("red"), Qt.AlignmentFlag.AlignRight)
            box = box.adjusted(0, 0, -metrics.horizontalAdvance(lacking) - 2 * GAP, 0)
        parts: list[tuple[str, QColor]] = []
        if state.light in TROUBLED:
            parts.append((state.reason or wording.light(state), ink.of(state.light)))
        elif state.light == GREEN:
            seen = translate("Zoemzone", "alive {day}").format(day=row.day)
            parts.append((seen.strip(), ink.of(GREEN)))
        if entry.is_slot:
            parts.append((translate("Zoemzone", "drop your own layer here"), ink.muted))
        parts.append((entry.owner, ink.muted))
        for number, (text, shade) in enumerate(part for part in parts if part[0]):
            if left >= box.right():
                return
            if number:
                write(painter, QRect(left, box.top(), box.right() - left, box.height()), SEPARATOR, small, ink.muted)
                left += metrics.horizontalAdvance(SEPARATOR)
            write(painter, QRect(left, box.top(), box.right() - left, box.height()), text, small, shade)
            left += metrics.horizontalAdvance(text)


class Ink:
    """The colours for one row: those of the states keep apart from the ground, on a chosen row all is the text's."""

    def __init__(self, option: QStyleOptionViewItem) -> None:
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        active = bool(option.state & QStyle.StateFlag.State_Active)
        group = QPalette.ColorGroup.Active if active else QPalette.ColorGroup.Inactive
        role = QPalette.ColorRole.HighlightedText if chosen else QPalette.ColorRole.Text
        self._palette, self._chosen = option.palette, chosen
        self.text = option.palette.color(group, role)
        self.muted = QColor(self.text)
        self.muted.setAlphaF(0.72)

    def of(self, name: str) -> QColor:
        """The colour of a state or mark; on a chosen row the shape alone must do."""
        if self._chosen:
            return self.text
        return self.muted if name == GREY else colour(name, self._palette)


def smaller(font: QFont) -> QFont:
    """The font of the second line."""
    small = QFont(font)
    if font.pointSizeF() > 0:
        small.setPointSizeF(font.pointSizeF() * SMALLER)
    else:
        small.setPixelSize(max(8, round(font.pixelSize() * SMALLER)))
    return small


def write(
    painter: QPainter,
    box: QRect,
    text: str,
    font: QFont,
    ink: QColor,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """One line of text, cut with dots where it does not fit."""
    if box.width() <= 0:
        return
    painter.setFont(font)
    painter.setPen(ink)
    fitted = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, fitted)
