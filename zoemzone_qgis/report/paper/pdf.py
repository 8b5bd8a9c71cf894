"""The boxes of a page as a PDF. Drawn by Qt and not by a print layout of QGIS, which would have to run on the main
thread and hold up QGIS for a third of a second."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from qgis.PyQt.QtCore import QByteArray, QMarginsF, QPointF, QRectF, QSizeF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPageSize, QPainter, QPdfWriter, QPen
from qgis.PyQt.QtSvg import QSvgRenderer

from ...core.errors import Fault
from ...paths import version
from .boxes import Box, PictureBox, RectBox, TextBox, ascent_mm, font, line_mm, width_mm

Item = TextBox | PictureBox | RectBox
_DPI = 600
_DOTS = _DPI / 25.4  # of a millimetre


def write_boxes(path: Path, page: Box, items: Sequence[Item], title: str) -> None:
    """Write the items as a PDF of one page; safe on a worker. ``Fault`` where the file cannot be made."""
    write_pages(path, page, [items], title)


def write_pages(path: Path, page: Box, pages: Iterable[Sequence[Item]], title: str, lossless: bool = False) -> None:
    """Write the items of each page as a PDF; safe on a worker. ``lossless`` keeps pictures as they are, as suits maps
    and not photographs. ``Fault`` where the file cannot be made."""
    writer = QPdfWriter(str(path))
    writer.setResolution(_DPI)
    writer.setPageSize(QPageSize(QSizeF(page.width, page.height), QPageSize.Unit.Millimeter))
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(title)
    writer.setCreator(f"Zoem Zone {version()}")
    painter = QPainter()
    if not painter.begin(writer):
        raise Fault("{path} cannot be written: {error}", path=path, error="PDF")
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering, lossless)
    try:
        for number, items in enumerate(pages):
            if number:
                writer.newPage()
            _draw(painter, items)
    finally:
        done = painter.end()
    if not done:
        raise Fault("{path} cannot be written: {error}", path=path, error="PDF")


def _draw(painter: QPainter, items: Sequence[Item]) -> None:
    for item in items:
        if isinstance(item, RectBox):
            _draw_rect(painter, item)
        elif isinstance(item, PictureBox):
            _draw_picture(painter, item)
        else:
            _draw_text(painter, item)


def _rect(box: Box) -> QRectF:
    return QRectF(box.x * _DOTS, box.y * _DOTS, box.width * _DOTS, box.height * _DOTS)


def _draw_rect(painter: QPainter, rect: RectBox) -> None:
    painter.setPen(QPen(QColor(rect.line), rect.width * _DOTS) if rect.line else QPen(Qt.PenStyle.NoPen))
    if rect.fill:
        painter.setBrush(QColor(rect.fill))
    else:
        painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(_rect(rect.box))


def _draw_picture(painter: QPainter, picture: PictureBox) -> None:
    """A picture in the middle of its box, as large as fits."""
    if isinstance(picture.content, bytes):
        image = QImage.fromData(QByteArray(picture.content))
        if not image.isNull():
            painter.drawImage(_fitted(picture.box, image.width(), image.height()), image)
        return
    painter.setFont(font())  # letters of the drawing take over what it does not say itself, such as bold
    renderer = QSvgRenderer(QByteArray(picture.content.encode("utf-8")))
    size = renderer.defaultSize()
    renderer.render(painter, _fitted(picture.box, size.width(), size.height()))


def _fitted(box: Box, width: float, height: float) -> QRectF:
    scale = min(box.width / max(width, 1), box.height / max(height, 1))
    wide, high = width * scale, height * scale
    return _rect(Box(box.x + (box.width - wide) / 2, box.y + (box.height - high) / 2, wide, high))


def _draw_text(painter: QPainter, text: TextBox) -> None:
    shape = font(text.bold)
    shape.setPointSizeF(text.size)
    painter.setFont(shape)
    painter.setPen(QColor(text.colour))
    high = line_mm(text.size, text.bold)
    base = text.box.y + ascent_mm(text.size, text.bold)
    for number, line in enumerate(text.lines):
        room = text.box.width - width_mm(line, text.size, text.bold)
        left = {"left": 0.0, "right": room, "center": room / 2}[text.align]
        painter.drawText(QPointF((text.box.x + left) * _DOTS, (base + number * high) * _DOTS), line)
