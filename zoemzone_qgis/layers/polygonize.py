"""Numbered cells to polygons, window by window, one geometry for each number."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, ogr
from qgis.core import Qgis, QgsGeometry

from ..core.grid import Grid
from ..core.progress import SILENT, Progress
from .raster import gdal_errors


class Polygonizer:
    """Collects the outlines of numbered cells; parts that meet at the edges of windows are joined at the end.

    Outlines follow the edges of the cells; cells that touch at a corner only are parts of their own.
    """

    def __init__(self) -> None:
        self._parts: dict[int, list[QgsGeometry]] = {}
        self._cut: dict[int, list[QgsGeometry]] = {}

    def add(self, ids: NDArray[np.int32], grid: Grid) -> None:
        """Add the cells of a window, which ``grid`` places; 0 is no number."""
        if not ids.any():
            return
        with gdal_errors():
            canvas = gdal.GetDriverByName("MEM").Create("", grid.columns, grid.rows, 1, gdal.GDT_Int32)
            canvas.SetGeoTransform(grid.geotransform)
            band = canvas.GetRasterBand(1)
            band.WriteArray(ids)
            band.SetNoDataValue(0)
            data = ogr.GetDriverByName("Memory").CreateDataSource("")
            layer = data.CreateLayer("blocks", None, ogr.wkbPolygon)
            layer.CreateField(ogr.FieldDefn("id", ogr.OFTInteger))
            gdal.Polygonize(band, band.GetMaskBand(), layer, 0)
            for row in layer:
                geometry = QgsGeometry()
                geometry.fromWkb(bytes(row.GetGeometryRef().ExportToWkb()))
                self._keep(row.GetField(0), geometry, grid)

    def _keep(self, number: int, geometry: QgsGeometry, grid: Grid) -> None:
        box, play = geometry.boundingBox(), grid.cell / 4
        meets_edge = (
            box.xMinimum() < grid.left + play
            or box.xMaximum() > grid.right - play
            or box.yMinimum() < grid.bottom + play
            or box.yMaximum() > grid.top - play
        )
        (self._cut if meets_edge else self._parts).setdefault(number, []).append(geometry)

    def geometries(self, progress: Progress = SILENT) -> dict[int, QgsGeometry]:
        """One multipolygon for each number."""
        numbers = sorted({*self._parts, *self._cut})
        found = {}
        for done, number in enumerate(numbers):
            progress.report(done / len(numbers))
            parts = self._parts.pop(number, [])
            cut = self._cut.pop(number, [])
            if len(cut) > 1:
                cut = [QgsGeometry.unaryUnion(cut)]
            found[number] = _multi([*parts, *cut])
        return found


def _multi(parts: list[QgsGeometry]) -> QgsGeometry:
    """All parts as one multipolygon; they share no edge."""
    if len(parts) == 1:
        whole = QgsGeometry(parts[0])
    else:
        whole = QgsGeometry.collectGeometry([part for one in parts for part in one.asGeometryCollection()])
    if not whole.isMultipart():
        whole.convertToMultiType()
    if whole.type() == Qgis.GeometryType.Polygon and not whole.isGeosValid():
        whole = whole.makeValid(Qgis.MakeValidMethod.Structure, False)
        whole.convertGeometryCollectionToSubclass(Qgis.GeometryType.Polygon)
        whole.convertToMultiType()
    return whole
