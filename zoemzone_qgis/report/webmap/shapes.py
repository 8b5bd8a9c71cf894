"""Shapes of QGIS as the flat arrays that tiles are made of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import numpy as np
from qgis.core import Qgis, QgsGeometry, QgsRectangle

from ...core.planar.rings import Rings
from ...core.progress import SILENT, Progress
from ...core.vectortile import BUFFER, EXTENT, LINE, POINT, POLYGON, Floats, Ints, Shapes, fraction
from ...layers.polygons import flat

KINDS = {Qgis.GeometryType.Point: POINT, Qgis.GeometryType.Line: LINE, Qgis.GeometryType.Polygon: POLYGON}
WORLD = 2 * 20037508.342789244
"""The equator in the metres of EPSG:3857."""
_EDGE = WORLD / 2 * (1 + 1e-6)


def on_map(geometry: QgsGeometry) -> bool:
    """Whether a geometry (EPSG:3857) lies in the square of the world that web maps show; the poles do not."""
    box = geometry.boundingBox()
    return all(abs(one) <= _EDGE for one in (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()))


def shapes(kind: int, geometries: Sequence[QgsGeometry], progress: Progress = SILENT) -> Shapes:
    """Geometries (EPSG:3857, flat and straight) as shapes; feature n is the n-th geometry."""
    if kind == POLYGON:
        return _rings(_checked(geometries, progress))
    xs: list[Floats] = []
    owner: list[int] = []
    for number, geometry in enumerate(_checked(geometries, progress)):
        for points in _paths(kind, geometry):
            xs.append(np.array([(point.x(), point.y()) for point in points], dtype=np.float64).reshape(-1, 2))
            owner.append(number)
    corners = np.concatenate(xs) if xs else np.zeros((0, 2))
    path = np.concatenate([[0], np.cumsum([len(part) for part in xs])]).astype(np.int64)
    x, y = fraction(corners[:, 0]), fraction(corners[:, 1], down=True)
    return Shapes(kind, x, y, path, np.array(owner, dtype=np.int64))


def _paths(kind: int, geometry: QgsGeometry) -> list[list]:
    if kind == LINE:
        lines = geometry.asMultiPolyline() if geometry.isMultipart() else [geometry.asPolyline()]
        return [line for line in lines if len(line) > 1]
    points = geometry.asMultiPoint() if geometry.isMultipart() else [geometry.asPoint()]
    return [points] if points else []


def _checked(geometries: Sequence[QgsGeometry], progress: Progress) -> Iterator[QgsGeometry]:
    for number, geometry in enumerate(geometries):
        if number % 2000 == 0:
            progress.check()
        yield geometry


def _rings(geometries: Iterable[QgsGeometry]) -> Shapes:
    rings, owner = flat(geometries)
    return turned(rings, owner, 1 / WORLD, 0.5, 0.5)


def turned(rings: Rings, part_owner: Ints, scale: float, x: float, y: float) -> Shapes:
    """Polygons as shapes: each coordinate times ``scale``, from the place (x, y) in the world on; y runs north in
    ``rings`` and south in tiles, which want outer rings clockwise, so that each ring is turned round."""
    counts = np.diff(rings.ring)
    order = np.repeat(rings.ring[:-1] + rings.ring[1:] - 1, counts) - np.arange(len(rings.x))
    owner = np.repeat(part_owner, np.diff(rings.polygon))
    return Shapes(POLYGON, x + rings.x[order] * scale, y - rings.y[order] * scale, rings.ring.astype(np.int64), owner)


def in_tiles(
    geometry: QgsGeometry, zoom: int, box: tuple[int, int, int, int]
) -> Iterator[tuple[int, int, QgsGeometry]]:
    """A geometry cut to tiles: x, y and what lies in each, with a rim. ``box`` are the first and last tile it may lie
    in (west, north, east, south); it is halved, so that a long outline is not cut as a whole for each tile."""
    west, north, east, south = box
    if west == east and north == south:
        yield west, north, geometry
        return
    if east - west >= south - north:
        middle = (west + east) // 2
        halves = ((west, north, middle, south), (middle + 1, north, east, south))
    else:
        middle = (north + south) // 2
        halves = ((west, north, east, middle), (west, middle + 1, east, south))
    for half in halves:
        piece = cut(geometry, tile_box(zoom, half))
        if not piece.isEmpty():
            yield from in_tiles(piece, zoom, half)


def tile_box(zoom: int, box: tuple[int, int, int, int], rim: float = 4.0) -> QgsRectangle:
    """The land of tiles in EPSG:3857, with ``rim`` times the buffer around."""
    size = WORLD / 2**zoom
    more = rim * BUFFER / EXTENT * size
    west, north, east, south = box
    half = WORLD / 2
    return QgsRectangle(
        west * size - half - more, half - (south + 1) * size - more, (east + 1) * size - half + more,
        half - north * size + more,
    )  # fmt: skip


def cut(geometry: QgsGeometry, box: QgsRectangle) -> QgsGeometry:
    """The part of a geometry inside a box, of the same kind; empty where there is none."""
    bounds = geometry.boundingBox()
    if box.contains(bounds):
        return geometry
    if not box.intersects(bounds):
        return QgsGeometry()
    piece = geometry.clipped(box)
    if piece.isNull() or piece.isEmpty():
        return QgsGeometry()
    if Qgis.WkbType.GeometryCollection == piece.wkbType():
        piece.convertGeometryCollectionToSubclass(geometry.type())
    return piece if piece.type() == geometry.type() else QgsGeometry()


def box_tiles(boxes: Ints) -> Ints:
    """The first and last tile that boxes in units lie in, with the buffer around."""
    out = boxes.copy()
    out[:, :2] -= BUFFER
    out[:, 2:] += BUFFER
    return out // EXTENT
