"""Polygons with a key, drawn once on the cells of a grid and kept on disk, to be read in windows."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal
from qgis.core import QgsGeometry

from ..core.errors import Fault
from ..core.grid import Grid, Window
from ..core.progress import SILENT, Progress
from .landcover.cover import PLANE, Shapes
from .raster import RasterSource, gdal_errors


class DrawnPolygons:
    """Keys (1 to 65,535) of polygons by cell centres, 0 elsewhere; of polygons that overlap the last counts.

    Large polygons are drawn whole: cutting them to tiles takes far longer than drawing them.
    """

    def __init__(self, rows: Iterable[tuple[QgsGeometry, int]], grid: Grid, progress: Progress = SILENT) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="zoemzone-")
        path = str(Path(self._folder.name) / "drawn.tif")
        options = ["TILED=YES", "SPARSE_OK=TRUE", "COMPRESS=DEFLATE", "ZLEVEL=1", "BIGTIFF=IF_SAFER"]

        def goes_on(fraction: float, message: str, data: object) -> int:
            return 0 if progress.stopped() else 1

        try:
            with gdal_errors():
                shapes = Shapes()
                for geometry, key in rows:
                    shapes.add(bytes(geometry.asWkb()), key)
                driver = gdal.GetDriverByName("GTiff")
                data = driver.Create(path, grid.columns, grid.rows, 1, gdal.GDT_UInt16, options)
                data.SetGeoTransform(grid.geotransform)
                data.SetProjection(PLANE)
                if shapes.count:
                    gdal.RasterizeLayer(data, [1], shapes.layer, options=["ATTRIBUTE=key"], callback=goes_on)
                data.FlushCache()
                del data  # closes the file
        except RuntimeError as error:
            self._folder.cleanup()
            progress.check()
            raise Fault(
                "The temporary folder cannot hold what the run needs: {error}. Free some space there.", error=error
            ) from error
        except BaseException:
            self._folder.cleanup()
            raise
        self._source: RasterSource | None = RasterSource(path, "drawn")

    def keys(self, window: Window) -> NDArray[np.uint16]:
        """The keys of a window of the grid."""
        if self._source is None:
            return np.zeros((window.rows, window.columns), np.uint16)
        return self._source.codes(window)

    def close(self) -> None:
        """Drop the drawing."""
        self._source = None
        self._folder.cleanup()
