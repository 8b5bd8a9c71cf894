"""Pictures as files, and a municipality in pixels: what maps and legends share."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsGeometry, QgsMapSettings
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QPointF, Qt
from qgis.PyQt.QtGui import QImage, QPainterPath, QPolygonF

_COLOURS, _BLOCK = 256, 2048
_MOST = 0.9


def png(image: QImage) -> bytes:
    """A picture as the bytes of a PNG."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    buffer.close()
    return bytes(content.data())


def flat_png(image: QImage) -> bytes:
    """A picture as the bytes of a PNG, of 256 colours where these cover nearly all of it: maps have few, and the report
    stays light. Each of the others, of edges that are smoothed, becomes the nearest of them.
    """
    whole = image.convertToFormat(QImage.Format.Format_RGB32)
    bits = whole.constBits()
    bits.setsize(whole.sizeInBytes())
    cells = np.frombuffer(bytes(bits), np.uint32).reshape(whole.height(), whole.bytesPerLine() // 4)[:, : whole.width()]
    colours, places, counts = np.unique(cells, return_inverse=True, return_counts=True)
    kept = np.argsort(-counts, kind="stable")[:_COLOURS]
    if counts[kept].sum() < _MOST * cells.size:
        return png(whole)
    nearest = _nearest(colours, colours[kept])
    indices = np.zeros((whole.height(), -(-whole.width() // 4) * 4), np.uint8)
    indices[:, : whole.width()] = nearest[places.reshape(cells.shape)]
    flat = QImage(
        indices.tobytes(), whole.width(), whole.height(), indices.shape[1], QImage.Format.Format_Indexed8
    ).copy()
    flat.setColorTable([int(colour) | 0xFF000000 for colour in colours[kept]])
    return png(flat)


def _nearest(colours: NDArray[np.uint32], kept: NDArray[np.uint32]) -> NDArray[np.uint8]:
    """For each colour the place of the nearest of those that are kept."""
    found = np.empty(len(colours), np.uint8)
    palette = _channels(kept)
    for start in range(0, len(colours), _BLOCK):
        apart = _channels(colours[start : start + _BLOCK])[:, None, :] - palette[None, :, :]
        found[start : start + _BLOCK] = np.argmin((apart * apart).sum(axis=2), axis=1)
    return found


def _channels(colours: NDArray[np.uint32]) -> NDArray[np.int32]:
    return np.stack([(colours >> shift) & 0xFF for shift in (16, 8, 0)], axis=-1).astype(np.int32)


def outline_path(outline: QgsGeometry, settings: QgsMapSettings) -> QPainterPath:
    """The polygons of a shape in pixels of a map; empty where there are none."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    if outline.isEmpty():
        return path
    to_pixel = settings.mapToPixel()
    for rings in outline.asMultiPolygon() if outline.isMultipart() else [outline.asPolygon()]:
        for ring in rings:
            points = [to_pixel.transform(point) for point in ring]
            path.addPolygon(QPolygonF([QPointF(point.x(), point.y()) for point in points]))
    return path
