"""Rasters of class values of any source: warped to the map cell by cell, or as polygons to be cut."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
from osgeo import gdal, ogr, osr
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsRasterLayer,
    QgsRectangle,
)

from ...core.errors import Fault
from ...core.grid import Grid
from ...core.progress import SILENT, Progress
from ..raster import gdal_errors
from .cover import memory_driver

TILE_M = 2000.0  # land made into polygons at a time
SAMPLE = 1000  # rows and columns of cells that are looked at
METRES_A_DEGREE = 111_320.0


class ClassRaster:
    """A raster with a class value in each cell, in any known CRS. 0 is no data in all sources."""

    def __init__(self, layer: QgsRasterLayer) -> None:
        self.name, self.path, self.crs = layer.name(), layer.source(), layer.crs()
        if not layer.isValid() or layer.dataProvider().name() != "gdal":
            raise Fault("{layer} is not a raster file. Save it as GeoTIFF first.", layer=self.name)
        if not self.crs.isValid():
            raise Fault("{layer} has no CRS. Set its CRS in the layer properties.", layer=self.name)
        try:
            with gdal_errors():
                data = gdal.OpenEx(self.path, gdal.OF_RASTER)
                self._transform = data.GetGeoTransform()
                self._rows, self._columns = data.RasterYSize, data.RasterXSize
        except RuntimeError as error:
            raise Fault("{layer} cannot be read: {error}", layer=self.name, error=error) from error
        _, width, turn, _, _, height = self._transform
        self._cell = max(math.hypot(width, turn), abs(height))

    @property
    def cell_m(self) -> float:
        """The cell in metres, about."""
        return self._cell * (METRES_A_DEGREE if self.crs.isGeographic() else 1.0)

    def smallest(self) -> int:
        """The smallest value above 0, from a sample of the cells; 0 where there is none."""
        with gdal_errors():
            data = gdal.OpenEx(self.path, gdal.OF_RASTER)
            band = data.GetRasterBand(1)
            rows, columns = min(self._rows, SAMPLE), min(self._columns, SAMPLE)
            values = whole(band.ReadAsArray(buf_xsize=columns, buf_ysize=rows), band.GetNoDataValue())
        return int(values[values > 0].min()) if (values > 0).any() else 0

    def read(self, grid: Grid, wkt: str) -> np.ndarray:
        """Values (int64) on a grid in another CRS or the same, nearest cell; 0 where the raster has nothing."""
        with gdal_errors():
            warped = gdal.Warp(
                "",
                self.path,
                format="MEM",
                outputBounds=(grid.left, grid.bottom, grid.right, grid.top),
                width=grid.columns,
                height=grid.rows,
                srcSRS=self.crs.toWkt(),
                dstSRS=wkt,
                resampleAlg="near",
                dstNodata=0,
            )
            return whole(warped.GetRasterBand(1).ReadAsArray())

    def polygons(
        self,
        crs: QgsCoordinateReferenceSystem,
        transforms: QgsCoordinateTransformContext,
        extent: QgsRectangle,
        progress: Progress = SILENT,
    ) -> Iterator[tuple[int, QgsGeometry]]:
        """(value, polygon in ``crs``) of the cells around an extent, a tile at a time."""
        transform = QgsCoordinateTransform(self.crs, crs, transforms)
        transform.setBallparkTransformsAreAppropriate(True)
        box = transform.transformBoundingBox(extent, Qgis.TransformDirection.Reverse, True)
        top, left, bottom, right = self._window(box)
        step = max(1, int(TILE_M / self.cell_m))
        for row in range(top, bottom, step):
            progress.check()
            for column in range(left, right, step):
                size = min(step, bottom - row), min(step, right - column)
                for value, geometry in self._tile(row, column, *size):
                    if crs != self.crs:
                        # a vertex at every cell, so that neighbours stay neighbours where lines become curves
                        geometry = geometry.densifyByDistance(self._cell)
                        geometry.transform(transform)
                    yield value, geometry

    def _window(self, box: QgsRectangle) -> tuple[int, int, int, int]:
        """First and last + 1 row and column of the cells that meet a box in the raster's CRS."""
        back = gdal.InvGeoTransform(self._transform)
        corners = [
            gdal.ApplyGeoTransform(back, x, y)
            for x in (box.xMinimum(), box.xMaximum())
            for y in (box.yMinimum(), box.yMaximum())
        ]
        columns, rows = zip(*corners, strict=True)
        return (
            max(0, math.floor(min(rows))),
            max(0, math.floor(min(columns))),
            min(self._rows, math.ceil(max(rows))),
            min(self._columns, math.ceil(max(columns))),
        )

    def _tile(self, row: int, column: int, rows: int, columns: int) -> Iterator[tuple[int, QgsGeometry]]:
        with gdal_errors():
            source = gdal.OpenEx(self.path, gdal.OF_RASTER)  # kept: a band does not keep its file open
            band = source.GetRasterBand(1)
            values = whole(band.ReadAsArray(column, row, columns, rows), band.GetNoDataValue())
            canvas = gdal.GetDriverByName("MEM").Create("", columns, rows, 1, gdal.GDT_Int32)
            left, top = gdal.ApplyGeoTransform(self._transform, column, row)
            canvas.SetGeoTransform((left, *self._transform[1:3], top, *self._transform[4:6]))
            drawn = canvas.GetRasterBand(1)
            drawn.WriteArray(values.astype(np.int32))
            data = memory_driver().Create("", 0, 0, 0, gdal.GDT_Unknown)
            layer = data.CreateLayer("cells", osr.SpatialReference(), ogr.wkbPolygon)
            layer.CreateField(ogr.FieldDefn("value", ogr.OFTInteger))
            gdal.Polygonize(drawn, drawn, layer, 0)  # its own mask: 0 is no data
            for feature in layer:
                geometry = QgsGeometry()
                geometry.fromWkb(bytes(feature.GetGeometryRef().ExportToWkb()))
                yield feature.GetField("value"), geometry


def whole(values: np.ndarray, nodata: float | None = None) -> np.ndarray:
    """Class values as whole numbers; 0 for no data and for what is no number.

    >>> whole(np.array([1.0, np.nan, 7.0]), 7.0).tolist()
    [1, 0, 0]
    """
    if nodata is not None:
        values = np.where(values == nodata, 0, values)
    if values.dtype.kind == "f":
        values = np.where(np.isfinite(values), values, 0).round()
    return values.astype(np.int64)
