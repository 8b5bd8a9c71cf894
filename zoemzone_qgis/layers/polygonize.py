"""Traced outlines as geometries."""

from __future__ import annotations

import struct

from qgis.core import Qgis, QgsGeometry

from ..core.cells.tracing import Ring

_LITTLE = b"\x01"


def multipolygon(polygons: list[list[Ring]]) -> QgsGeometry:
    """Polygons, each a list of closed rings of which the first is the outer one, as one multipolygon."""
    parts = [_head(Qgis.WkbType.MultiPolygon, len(polygons))]
    for rings in polygons:
        parts.append(_head(Qgis.WkbType.Polygon, len(rings)))
        for ring in rings:
            parts += [struct.pack("<I", len(ring)), ring.astype("<f8").tobytes()]
    made = QgsGeometry()
    made.fromWkb(b"".join(parts))
    return made


def _head(kind: Qgis.WkbType, count: int) -> bytes:
    return _LITTLE + struct.pack("<II", int(kind.value), count)
