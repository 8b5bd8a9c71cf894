"""Areas seen from afar: of many thousands of polygons, a pixel shows one. Cells of a pixel, each with the category at
its middle, are joined and traced, so that the size of a tile no longer depends on how many polygons there are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr, osr
from qgis.core import QgsGeometry

from ...core.cells.tracing import Tracer
from ...core.grid import Grid, Window
from ...core.planar.rings import Rings
from ...core.progress import Progress
from ...core.vectortile import EXTENT, POLYGON, Encoded, Shapes, feature, snap, tile
from ...layers.landcover.cover import memory_driver
from .features import boxes_of
from .shapes import WORLD, in_tiles, turned

CELLS = 512
"""Cells across a tile: the pixels of a screen."""
_MOST_EDGES = 20_000
"""Changes from cell to cell in a tile (E) above which cells of two pixels are taken: of so much detail the eye sees the
mixture, and a browser draws it in half the time."""
_RIM = 2
_WIDE = 64  # tiles: of a polygon whose box holds more, those are looked for that it really lies in

Codes = NDArray[np.uint8]


class Overview:
    """Polygons (EPSG:3857) with a category each (0 to 253); the first category is drawn on top."""

    def __init__(self, geometries: Sequence[QgsGeometry], categories: NDArray[np.int64], progress: Progress) -> None:
        self._data = memory_driver().Create("", 0, 0, 0, gdal.GDT_Unknown)
        self._crs = osr.SpatialReference()
        self._crs.ImportFromEPSG(3857)  # GDAL warns where it does not know it
        self._layer = self._data.CreateLayer("areas", self._crs, ogr.wkbMultiPolygon)
        self._layer.CreateField(ogr.FieldDefn("code", ogr.OFTInteger))
        defn = self._layer.GetLayerDefn()
        self._geometries = geometries
        self._boxes = boxes_of(geometries)
        for count, number in enumerate(np.argsort(-categories, kind="stable").tolist()):
            if count % 2000 == 0:
                progress.report(count / len(categories))
            one = ogr.Feature(defn)
            one.SetGeometryDirectly(ogr.CreateGeometryFromWkb(bytes(geometries[number].asWkb())))
            one.SetField(0, int(categories[number]) + 1)
            self._layer.CreateFeature(one)
        self._count = int(categories.max()) + 1 if len(categories) else 0

    def tiles(self, zoom: int, progress: Progress) -> Iterator[tuple[int, int, bytes]]:
        """The tiles of a zoom that hold anything: x, y and their bytes."""
        places = sorted(self._places(zoom, progress))
        for done, (y, x) in enumerate(places):
            progress.report(done / len(places))
            codes = self._cells(zoom, x, y, CELLS)
            if np.count_nonzero(codes[:, 1:] != codes[:, :-1]) > _MOST_EDGES:
                codes = self._cells(zoom, x, y, CELLS // 2)
            progress.check()
            if codes[_RIM:-_RIM, _RIM:-_RIM].any():
                yield x, y, self._encoded(codes, zoom, x, y)

    def _places(self, zoom: int, progress: Progress) -> set[tuple[int, int]]:
        """The tiles, as (y, x), that the polygons lie in: the land between those far apart holds none."""
        size, half, most = WORLD / 2**zoom, WORLD / 2, 2**zoom - 1
        west, south, east, north = self._boxes.T
        span = np.stack([west + half, half - north, east + half, half - south], axis=1) // size
        spans, owners = np.unique(np.clip(span, 0, most).astype(np.int64), axis=0, return_inverse=True)
        across = (spans[:, 2] - spans[:, 0] + 1) * (spans[:, 3] - spans[:, 1] + 1)
        found: set[tuple[int, int]] = set()
        for x, y, last, low in spans[across <= _WIDE].tolist():
            found.update((row, column) for row in range(y, low + 1) for column in range(x, last + 1))
        for number in np.flatnonzero((across > _WIDE)[owners.ravel()]).tolist():
            progress.check()
            x, y, last, low = spans[owners.ravel()[number]].tolist()
            pieces = in_tiles(self._geometries[number], zoom, (x, y, last, low))
            found.update((row, column) for column, row, _ in pieces)
        return found

    def _cells(self, zoom: int, x: int, y: int, cells: int) -> Codes:
        """The categories (from 1) of a tile's cells, with a rim."""
        size = WORLD / 2**zoom
        cell, across = size / cells, cells + 2 * _RIM
        left, top = x * size - WORLD / 2 - _RIM * cell, WORLD / 2 - y * size + _RIM * cell
        raster = gdal.GetDriverByName("MEM").Create("", across, across, 1, gdal.GDT_Byte)
        raster.SetGeoTransform((left, cell, 0.0, top, 0.0, -cell))
        raster.SetProjection(self._crs.ExportToWkt())
        self._layer.SetSpatialFilterRect(left, top - across * cell, left + across * cell, top)
        gdal.RasterizeLayer(raster, [1], self._layer, options=["ATTRIBUTE=code"])
        codes: Codes = raster.ReadAsArray()
        return codes

    def _encoded(self, codes: Codes, zoom: int, x: int, y: int) -> bytes:
        across = len(codes)
        cells = across - 2 * _RIM
        tracer = Tracer(Grid(float(-_RIM), float(_RIM), 1.0, across, across))
        tracer.add(Window(0, 0, across, across), np.pad(codes.astype(np.int32), 1))
        parts, owner = [], []
        for number, polygons in sorted(tracer.polygons(), key=lambda each: each[0]):
            parts += polygons
            owner += [number - 1] * len(polygons)
        rings = Rings.of(parts)
        count = 2**zoom
        shapes = turned(rings, np.array(owner, dtype=np.int64), 1 / (cells * count), x / count, y / count)
        return tile(_features(shapes, zoom, x, y, EXTENT // cells), self._count)


def _features(shapes: Shapes, zoom: int, x: int, y: int, units: int) -> list[bytes]:
    """One feature for each category; it has no number."""
    encoded = Encoded(snap(shapes, zoom, units))
    return [
        feature(0, category, POLYGON, encoded.geometry(place, x * EXTENT, y * EXTENT))
        for place, category in enumerate(encoded.features.tolist())
    ]
