"""What grows on a parcel: its classes with their areas, as bars."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.PyQt.QtCore import QRectF, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPalette
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ...i18n import translate
from ...layers.parcel import ClassPart
from ..widgets import is_dark
from . import words

MOST_ROWS, PAD, BAR_PX = 5, 3, 5
BAR = ("#7a9a4d", "#a5c76f")  # light ground, dark ground


class ClassBars(QWidget):
    """A row a class, the largest first: its name, its area, and below them a bar of its share of the parcel."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[tuple[str, float]] = []
        self._whole = 1.0
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(translate("Zoemzone", "What grows here"))

    def show_classes(self, classes: Sequence[ClassPart]) -> None:
        """Another parcel."""
        several = sorted(classes, key=lambda one: -one.area_m2)
        rows = [(words.chosen(one.name_nl, one.name_en) or one.id, one.area_m2) for one in several]
        self._whole = sum(value for _, value in rows) or 1.0
        text = "\n".join(f"{name}: {words.area(value)}" for name, value in rows)
        self.setToolTip(text)
        self.setAccessibleDescription(text)
        if len(rows) > MOST_ROWS:
            rest = rows[MOST_ROWS - 1 :]
            other = translate("Zoemzone", "{count} other classes").format(count=len(rest))
            rows = [*rows[: MOST_ROWS - 1], (other, sum(value for _, value in rest))]
        self._rows = rows
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802
        return QSize(200, len(self._rows) * self._step())

    def minimumSizeHint(self) -> QSize:  # noqa: N802
        return self.sizeHint()

    def _step(self) -> int:
        return int(QFontMetrics(self.font()).height()) + BAR_PX + 2 * PAD

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        metrics, step = QFontMetrics(self.font()), self._step()
        track = QColor(self.palette().color(QPalette.ColorRole.WindowText))
        track.setAlphaF(0.12)
        for place, (name, value) in enumerate(self._rows):
            top = place * step
            amount = words.area(value)
            wide = metrics.horizontalAdvance(amount)
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            box = QRectF(0, top, self.width(), metrics.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, amount)
            short = metrics.elidedText(name, Qt.TextElideMode.ElideRight, max(0, self.width() - wide - 10))
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, short)
            y = top + metrics.height() + PAD - 1
            painter.fillRect(QRectF(0, y, self.width(), BAR_PX), track)
            filled = QRectF(0, y, max(1.0, self.width() * value / self._whole), BAR_PX)
            painter.fillRect(filled, QColor(BAR[1 if is_dark(self.palette()) else 0]))
        painter.end()
