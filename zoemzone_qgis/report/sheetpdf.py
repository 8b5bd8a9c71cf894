"""The boxes of a page as a PDF, by a print layout of QGIS that is made for it and thrown away."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from qgis.core import (
    Qgis,
    QgsFillSymbol,
    QgsLayoutExporter,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemPicture,
    QgsLayoutItemShape,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
    QgsTextFormat,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from ..core.errors import Fault
from .sheetboxes import Box, PictureBox, RectBox, TextBox, font, line_mm

Item = TextBox | PictureBox | RectBox
_ALIGN = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "right": Qt.AlignmentFlag.AlignRight,
    "center": Qt.AlignmentFlag.AlignHCenter,
}
_ROOM = 1.0  # mm that the item of a line is larger than its text, so that nothing is cut at its edge
_SHARP_DPI = 300.0


def write_boxes(path: Path, page: Box, items: Sequence[Item], title: str, folder: Path) -> None:
    """Write the items as a PDF of one page; ``folder`` holds pictures meanwhile. On the main thread."""
    project = QgsProject()  # of its own: the layout of the user's project stays as it is
    metadata = project.metadata()
    metadata.setTitle(title)
    project.setMetadata(metadata)
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    size = QgsLayoutSize(page.width, page.height, Qgis.LayoutUnit.Millimeters)
    layout.pageCollection().page(0).setPageSize(size)
    layout.renderContext().setDpi(_SHARP_DPI)
    for number, item in enumerate(items):
        if isinstance(item, RectBox):
            _add_rect(layout, item)
        elif isinstance(item, PictureBox):
            _add_picture(layout, item, folder / str(number))
        else:
            _add_text(layout, item)
    settings = QgsLayoutExporter.PdfExportSettings()
    settings.dpi = _SHARP_DPI
    settings.forceVectorOutput = True
    settings.textRenderFormat = Qgis.TextRenderFormat.AlwaysText
    exporter = QgsLayoutExporter(layout)
    result = exporter.exportToPdf(str(path), settings)
    if result != QgsLayoutExporter.ExportResult.Success:
        raise Fault("{path} cannot be written: {error}", path=path, error=exporter.errorMessage() or result)


def _put(layout: QgsPrintLayout, item: QgsLayoutItem, box: Box) -> None:
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(box.x, box.y, Qgis.LayoutUnit.Millimeters))
    item.attemptResize(QgsLayoutSize(box.width, box.height, Qgis.LayoutUnit.Millimeters))


def _add_rect(layout: QgsPrintLayout, rect: RectBox) -> None:
    shape = QgsLayoutItemShape(layout)
    shape.setShapeType(QgsLayoutItemShape.Shape.Rectangle)
    symbol = {
        "color": rect.fill or "0,0,0,0",
        "style": "solid" if rect.fill else "no",
        "outline_color": rect.line or "0,0,0,0",
        "outline_style": "solid" if rect.line else "no",
        "outline_width": str(rect.width),
    }
    shape.setSymbol(QgsFillSymbol.createSimple(symbol))
    _put(layout, shape, rect.box)


def _add_picture(layout: QgsPrintLayout, picture: PictureBox, path: Path) -> None:
    item = QgsLayoutItemPicture(layout)
    if isinstance(picture.content, bytes):
        file = path.with_suffix(".png")
        file.write_bytes(picture.content)
        item.setPicturePath(str(file), Qgis.PictureFormat.Raster)
    else:
        file = path.with_suffix(".svg")
        file.write_text(picture.content, encoding="utf-8")
        item.setPicturePath(str(file), Qgis.PictureFormat.SVG)
    item.setResizeMode(QgsLayoutItemPicture.ResizeMode.Zoom)
    _put(layout, item, picture.box)


def _add_text(layout: QgsPrintLayout, text: TextBox) -> None:
    """A label for each line: how a label of several lines spaces them differs between versions."""
    shape = QgsTextFormat()
    shape.setFont(font(text.bold))
    shape.setSize(text.size)
    shape.setSizeUnit(Qgis.RenderUnit.Points)
    shape.setColor(QColor(text.colour))
    high = line_mm(text.size, text.bold)
    for number, line in enumerate(text.lines):
        if not line:
            continue
        label = QgsLayoutItemLabel(layout)
        label.setText(_literal(line))
        label.setTextFormat(shape)
        label.setMarginX(0)
        label.setMarginY(0)
        label.setHAlign(_ALIGN[text.align])
        label.setVAlign(Qt.AlignmentFlag.AlignTop)
        box = text.box
        left = {"left": 0.0, "right": _ROOM, "center": _ROOM / 2}[text.align]
        _put(layout, label, Box(box.x - left, box.y + number * high, box.width + _ROOM, high + _ROOM))


def _literal(line: str) -> str:
    """Text as it is: a label would compute what stands between [% and %], and put the date for $CURRENT_DATE."""
    return line.replace("[%", "[ %").replace("$CURRENT_DATE", "$ CURRENT_DATE")
