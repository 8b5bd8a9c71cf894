"""What stands over a map in print: a bar of a round length, and north."""

from __future__ import annotations

import math

from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFont, QImage, QPainter, QPen, QPolygonF

INK = "#1f2a24"
_PALE = QColor(255, 255, 255, 215)
_ARROW = ((0.0, 0.0), (2.0, 5.0), (0.0, 3.8), (-2.0, 5.0))  # mm


def round_length(most: float) -> float:
    """The longest of 1, 2, 5, 10, 20, 50 ... that is not above ``most``.

    >>> [round_length(most) for most in (57.0, 50.0, 19.9, 1000.0, 0.3)]
    [50.0, 50.0, 10.0, 1000.0, 0.2]
    """
    power = 10.0 ** math.floor(math.log10(most) + 1e-9)
    return max(factor * power for factor in (1.0, 2.0, 5.0) if factor * power <= most * (1 + 1e-9))


def bar_length(image: QImage, metres: float) -> float:
    """The length (m) of a bar of at most a third of the width; ``metres`` of a pixel."""
    return round_length(image.width() / 3.2 * metres)


def draw_scale(painter: QPainter, image: QImage, metres: float, dot: float, text: str) -> None:
    """The bar of ``bar_length`` at the foot of a map with its length as ``text``; ``dot`` is pixels of a millimetre."""
    wide = bar_length(image, metres) / metres
    left, low = 3 * dot, image.height() - 3 * dot
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_PALE)
    painter.drawRoundedRect(QRectF(left - 1.5 * dot, low - 5.2 * dot, wide + 3 * dot, 6.7 * dot), dot, dot)
    painter.setBrush(QColor(INK))
    painter.drawRect(QRectF(left, low - dot, wide / 2, dot))
    painter.setBrush(QColor("white"))
    painter.setPen(QPen(QColor(INK), 0.15 * dot))
    painter.drawRect(QRectF(left + wide / 2, low - dot, wide / 2, dot))
    painter.setFont(_font(painter, 2.6 * dot))
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom
    painter.drawText(QRectF(left - dot, low - 5 * dot, wide + 2 * dot, 3.6 * dot), flags, text)


def draw_north(painter: QPainter, image: QImage, dot: float) -> None:
    """An arrow up, with an N."""
    x, y = image.width() - 5.5 * dot, 3.2 * dot
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_PALE)
    painter.drawRoundedRect(QRectF(x - 3.2 * dot, y - 1.6 * dot, 6.4 * dot, 11 * dot), dot, dot)
    painter.setBrush(QColor(INK))
    painter.drawPolygon(QPolygonF([QPointF(x + across * dot, y + down * dot) for across, down in _ARROW]))
    painter.setPen(QColor(INK))
    painter.setFont(_font(painter, 3.0 * dot))
    painter.drawText(QRectF(x - 3 * dot, y + 5 * dot, 6 * dot, 4 * dot), Qt.AlignmentFlag.AlignCenter, "N")


def _font(painter: QPainter, pixels: float) -> QFont:
    made = QFont(painter.font())
    made.setPixelSize(max(1, round(pixels)))
    made.setBold(True)
    return made
