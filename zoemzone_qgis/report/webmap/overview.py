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
from .shapes import WORLD, turned

CELLS = 512
"""Cells across a tile: the pixels of a screen."""
_MOST_EDGES = 20_000
"""Changes from cell to cell in a tile (E) above which cells of two pixels are taken: of so much detail the eye sees the
mixture, and a browser draws it in half the time."""
_RIM = 2

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
        for count, number in enumerate(np.argsort(-categories, kind="stable").tolist()):
            if count % 2000 == 0:
                progress.report(count / len(categories))
            one = ogr.Feature(defn)
            one.SetGeometryDirectly(ogr.CreateGeometryFromWkb(bytes(geometries[number].asWkb())))
            one.SetField(0, int(categories[number]) + 1)
            self._layer.CreateFeature(one)
        self._box = self._layer.GetExtent()  # now: later it is that of the last tile
        self._count = int(categories.max()) + 1 if len(categories) else 0

    def tiles(self, zoom: int, progress: Progress) -> Iterator[tuple[int, int, bytes]]:
        """The tiles of a zoom that hold anything: x, y and their bytes."""
        west, east, south, north = self._box
        size = WORLD / 2**zoom
        columns = range(int((west + WORLD / 2) // size), int((east + WORLD / 2) // size) + 1)
        rows = range(int((WORLD / 2 - north) // size), int((WORLD / 2 - south) // size) + 1)
        for done, y in enumerate(rows):
            progress.report(done / len(rows))
            for x in columns:
                codes = self._cells(zoom, x, y, CELLS)
                if np.count_nonzero(codes[:, 1:] != codes[:, :-1]) > _MOST_EDGES:
                    codes = self._cells(zoom, x, y, CELLS // 2)
                progress.check()
                if codes[_RIM:-_RIM, _RIM:-_RIM].any():
                    yield x, y, self._encoded(codes, zoom, x, y)

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
