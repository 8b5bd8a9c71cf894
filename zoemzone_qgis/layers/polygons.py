"""QGIS polygons to flat rings and back."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np
from numpy.typing import NDArray
from qgis.core import Qgis, QgsGeometry

from ..core.planar.rings import Ints, Rings

Ring = NDArray[np.float64]

_COUNT = 4  # bytes of a count in WKB
_HEAD = 1 + _COUNT  # byte order and kind


def rings_of(geometry: QgsGeometry) -> list[list[Ring]]:
    """The rings of each part of a flat, straight polygon (``layers.vector.clean`` makes it one)."""
    data = bytes(geometry.asWkb())
    kind = Qgis.WkbType(int.from_bytes(data[1:_HEAD], "little"))
    if kind == Qgis.WkbType.Polygon:
        return [part] if (part := _part(data, _HEAD)[0]) else []
    parts, offset = [], _HEAD + _COUNT
    for _ in range(int.from_bytes(data[_HEAD:offset], "little")):
        part, offset = _part(data, offset + _HEAD)
        if part:
            parts.append(part)
    return parts


def _part(data: bytes, offset: int) -> tuple[list[Ring], int]:
    """The rings of one part, and where it ends."""
    rings = []
    count = int.from_bytes(data[offset : offset + _COUNT], "little")
    offset += _COUNT
    for _ in range(count):
        points = int.from_bytes(data[offset : offset + _COUNT], "little")
        offset += _COUNT
        if points > 3:
            rings.append(np.frombuffer(data, "<f8", 2 * points, offset).reshape(-1, 2))
        offset += 16 * points
    return rings, offset


def flat(geometries: Iterable[QgsGeometry]) -> tuple[Rings, Ints]:
    """All parts of polygons as rings, and for each part which geometry it belongs to."""
    owner: list[int] = []

    def parts() -> Iterator[list[Ring]]:
        for number, geometry in enumerate(geometries):
            for part in rings_of(geometry):
                owner.append(number)
                yield part

    return Rings.of(parts()), np.array(owner, dtype=np.int64)


def geometry_of(rings: Rings, polygon: int) -> QgsGeometry:
    """One polygon as a QGIS geometry."""
    first, last = int(rings.polygon[polygon]), int(rings.polygon[polygon + 1])
    little, kind = b"\x01", Qgis.WkbType.Polygon.value
    data = [little, kind.to_bytes(_COUNT, "little"), (last - first).to_bytes(_COUNT, "little")]
    for ring in range(first, last):
        part = slice(int(rings.ring[ring]), int(rings.ring[ring + 1]))
        points = np.column_stack([rings.x[part], rings.y[part]])
        data += [len(points).to_bytes(_COUNT, "little"), points.astype("<f8").tobytes()]
    geometry = QgsGeometry()
    geometry.fromWkb(b"".join(data))
    return geometry


def parts_of(land: QgsGeometry) -> list[QgsGeometry]:
    """The polygons of some land, each by itself."""
    return [QgsGeometry(part) for part in land.asGeometryCollection()] if land.isMultipart() else [land]
