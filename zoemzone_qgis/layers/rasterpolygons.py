"""Class rasters as polygons, for when land is cut instead of drawn."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from osgeo import gdal, ogr, osr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsRectangle,
)

from ..core.grid import Window
from .raster import RasterSource, gdal_errors

TILE = 1024


def distinct_values(source: RasterSource) -> list[int]:
    """The values that a class raster holds, without its nodata."""
    found: set[int] = set()
    for window in source.grid.tiles(TILE):
        found.update(int(value) for value in np.unique(source.read(window)) if value == value)
    if source.nodata is not None:
        found.discard(int(source.nodata))
    return sorted(found)


def raster_polygons(
    source: RasterSource,
    crs: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
    extent: QgsRectangle,
) -> Iterator[tuple[int, QgsGeometry]]:
    """(value, polygon in ``crs``) of a raster inside an extent, a tile at a time."""
    transform = QgsCoordinateTransform(source.crs, crs, transforms)
    box = QgsCoordinateTransform(crs, source.crs, transforms).transformBoundingBox(extent)
    top, left = source.grid.cell_of(box.xMinimum(), box.yMaximum())
    bottom, right = source.grid.cell_of(box.xMaximum(), box.yMinimum())
    top, left = max(top, 0), max(left, 0)
    bottom, right = min(bottom + 1, source.grid.rows), min(right + 1, source.grid.columns)
    for row in range(top, bottom, TILE):
        for column in range(left, right, TILE):
            window = Window(row, column, min(TILE, bottom - row), min(TILE, right - column))
            for value, geometry in _tile_polygons(source, window):
                geometry.transform(transform)
                yield value, geometry


def _tile_polygons(source: RasterSource, window: Window) -> Iterator[tuple[int, QgsGeometry]]:
    grid = source.grid.part(window)
    with gdal_errors():
        canvas = gdal.GetDriverByName("MEM").Create("", window.columns, window.rows, 1, gdal.GDT_Int32)
        canvas.SetGeoTransform(grid.geotransform)
        band = canvas.GetRasterBand(1)
        band.WriteArray(source.read(window).astype(np.int32))
        data = ogr.GetDriverByName("Memory").CreateDataSource("")
        layer = data.CreateLayer("cells", osr.SpatialReference(), ogr.wkbPolygon)
        layer.CreateField(ogr.FieldDefn("value", ogr.OFTInteger))
        gdal.Polygonize(band, None, layer, 0)
        for row in layer:
            geometry = QgsGeometry()
            geometry.fromWkb(bytes(row.GetGeometryRef().ExportToWkb()))
            yield row.GetField("value"), geometry
