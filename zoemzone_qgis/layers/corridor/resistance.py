"""A resistance map of the user's own, in the CRS of the habitat map."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from osgeo import gdal
from qgis.core import QgsRasterLayer

from ...core.errors import Fault
from ..raster import RasterSource, gdal_errors

_NODATA = -9999.0
_CELL_M = 10.0


class OwnResistance:
    """A raster of resistance; one in another CRS is warped (nearest) over the extent of the habitat map."""

    def __init__(self, layer: QgsRasterLayer | None, habitat: RasterSource) -> None:
        if layer is None or not layer.isValid():
            raise Fault("The raster of parameter {parameter} cannot be opened.", parameter="RESISTANCE")
        self.name, self.path = layer.name(), layer.source()
        if not layer.crs().isValid():
            raise Fault("{layer} has no CRS. Set its CRS in the layer properties.", layer=self.name)
        self.warped = layer.crs() != habitat.crs
        self._crs, self._habitat = layer.crs(), habitat
        if not self.warped:
            RasterSource.from_layer(layer, "RESISTANCE")  # says now what is wrong with it

    @contextmanager
    def opened(self) -> Iterator[RasterSource]:
        """The raster, open for reading."""
        if not self.warped:
            yield RasterSource(self.path, self.name)
            return
        grid = self._habitat.grid
        kept = f"/vsimem/zoemzone-resistance-{id(self)}.vrt"
        try:
            with gdal_errors():
                warped = gdal.Warp(
                    kept,
                    self.path,
                    format="VRT",
                    srcSRS=self._crs.toWkt(),
                    dstSRS=self._habitat.crs.toWkt(),
                    outputBounds=(grid.left, grid.bottom, grid.right, grid.top),
                    xRes=_CELL_M,
                    yRes=_CELL_M,
                    resampleAlg="near",
                    dstNodata=_NODATA,
                    outputType=gdal.GDT_Float64,
                )
                del warped
        except RuntimeError as error:
            raise Fault("{layer} cannot be laid over the habitat map: {error}", layer=self.name, error=error) from error
        try:
            yield RasterSource(kept, self.name)
        finally:
            with gdal_errors():
                gdal.Unlink(kept)
