"""Pictures in print, with their legend and what stands below them."""

from __future__ import annotations

import base64
import binascii
from dataclasses import replace

from qgis.PyQt.QtCore import QByteArray
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtSvg import QSvgRenderer

from ..paper.boxes import Box, PictureBox, RectBox, TextBox, line_mm
from .lines import Style, line_boxes, lines, parts
from .rows import Item, Row
from .tree import Node

_MOST_MM, _CHART_MM = 104.0, 72.0
_MAP_SHARE = 0.665  # of the width, for a map beside its legend
_SWATCH_MM = 5.0


def content(address: str) -> str | bytes | None:
    """What an address that holds its file says: SVG as text, other pictures as bytes; None for any other address."""
    kind, _, data = address.partition(",")
    if not (kind.startswith("data:image/") and kind.endswith(";base64")):
        return None
    try:
        raw = base64.b64decode(data, validate=True)
    except binascii.Error:
        return None
    return raw.decode("utf-8", "replace") if kind.startswith("data:image/svg") else raw


def size_of(picture: str | bytes) -> tuple[float, float]:
    """Width and height of a picture, in units of its own; (0, 0) where it cannot be read."""
    if isinstance(picture, str):
        size = QSvgRenderer(QByteArray(picture.encode("utf-8"))).defaultSize()
        return float(max(size.width(), 0)), float(max(size.height(), 0))
    image = QImage.fromData(QByteArray(picture))
    return float(image.width()), float(image.height())


def picture_box(image: Node, box: Box, align: str = "left") -> list[PictureBox]:
    """A picture as large as fits a box, at its top and at one side; nothing where there is none."""
    found = content(image.attributes.get("src", ""))
    wide, high = size_of(found) if found is not None else (0.0, 0.0)
    if found is None or not (wide > 0 and high > 0):
        return []
    scale = min(box.width / wide, box.height / high)
    width = wide * scale
    x = box.x + {"left": 0.0, "center": (box.width - width) / 2, "right": box.width - width}[align]
    return [PictureBox(Box(x, box.y, width, high * scale), found)]


def figure_rows(node: Node, x: float, width: float, style: Style, rule: str) -> list[Row]:
    """A figure: the picture, beside it the legend of a map, below it the caption. It stays on one page."""
    image = node.first("img")
    legend = next((one for one in node.every("div", "ul") if "legend" in one.classes), None)
    share, most = (width * _MAP_SHARE, _MOST_MM) if legend is not None else (width, _CHART_MM)
    drawn = picture_box(image, Box(x, 0, share, most), "left" if legend is not None else "center") if image else []
    items: list[Item] = list(drawn)
    high = max((one.box.height for one in drawn), default=0.0)
    if legend is not None:
        items += [RectBox(one.box, line=rule, width=0.2) for one in drawn]
        entries, down = _legend(legend, x + share + 4, width - share - 4, style)
        items += entries
        high = max(high, down)
    caption = node.first("figcaption")
    told = _caption(caption, x, width, style) if caption is not None else []
    head = [one for one in node.children if one.tag in ("h3", "h4")]
    made = [row for one in head for row in _title(one, x, width, style)]
    made.append(Row(high, tuple(items), 2.0, keep=bool(told)))
    return [*made, *[replace(row, keep=number < len(told) - 1) for number, row in enumerate(told)]]


def _title(node: Node, x: float, width: float, style: Style) -> list[Row]:
    bold = Style(style.size / 0.82 * 1.15, style.colour, style.soft, True)
    return [
        Row(line_mm(bold.size, True), tuple(line_boxes(one, x, 0, width, bold)), 5.0 if not at else 0.0, keep=True)
        for at, one in enumerate(lines(parts(node, bold), width, bold.size))
    ]


def _caption(node: Node, x: float, width: float, style: Style) -> list[Row]:
    soft = replace(style, colour=style.soft)
    return [
        Row(line_mm(soft.size), tuple(line_boxes(one, x, 0, width, soft)), 1.2 if not at else 0.0)
        for at, one in enumerate(lines(parts(node, soft), width, soft.size))
    ]


def _legend(node: Node, x: float, width: float, style: Style) -> tuple[list[Item], float]:
    """Samples with what they stand for, as many as fit; the letters get smaller before any is left out."""
    for factor in (1.0, 0.92, 0.84, 0.76, 0.7):
        made, y = _legend_at(node, x, width, style.scaled(factor))
        if y <= _MOST_MM:
            break
    return [item for item in made if item.box.y + item.box.height <= _MOST_MM + 1], min(y, _MOST_MM)


def _legend_at(node: Node, x: float, width: float, style: Style) -> tuple[list[Item], float]:
    made: list[Item] = []
    y = 0.0
    high = line_mm(style.size)
    for one in node.every("p", "li"):
        if one.tag == "p":
            bold = replace(style, bold=True)
            y += 1.0 if y else 0.0
            for text in lines(parts(one, bold), width, bold.size):
                made += line_boxes(text, x, y, width, bold)
                y += high
            y += 0.6
            continue
        sample = one.first("img")
        if sample is not None:
            made += picture_box(sample, Box(x, y + 0.25, _SWATCH_MM, high - 0.5))
        found: list[TextBox] = []
        at = y
        for text in lines(parts(one, style), width - _SWATCH_MM - 1.6, style.size):
            found += line_boxes(text, x + _SWATCH_MM + 1.6, at, width - _SWATCH_MM - 1.6, style)
            at += high
        made += found
        y = max(at, y + high) + 0.7
    return made, y
