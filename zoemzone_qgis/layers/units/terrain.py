"""Heights of a raster in another CRS than the habitat map's, and slopes from them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import numpy as np
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry

from ...core.cells.regions import Outlines
from ...core.errors import Fault
from ...core.grid import Window
from ...core.measure.slopes import slopes_of
from ...core.planar.rings import Floats
from ...core.progress import SILENT, Progress
from ..polygons import flat
from ..raster import RasterSource, gdal_errors
from ..warp import warped


def terrain(
    shapes: Sequence[QgsGeometry],
    heights: RasterSource,
    crs: QgsCoordinateReferenceSystem,
    progress: Progress = SILENT,
) -> tuple[Floats, Floats]:
    """Mean slope and aspect (degrees) of polygons in ``crs``, NaN where not known."""
    rings, owner = flat(shapes)
    with _in_crs(heights, crs) as source:

        def read(window: Window) -> Floats:
            cells = source.read(window, np.nan).astype(np.float64)
            if source.nodata is not None:
                cells[cells == source.nodata] = np.nan
            grid, rows = source.grid, np.arange(window.row, window.row + window.rows)
            columns = np.arange(window.column, window.column + window.columns)
            cells[(rows < 0) | (rows >= grid.rows)] = np.nan
            cells[:, (columns < 0) | (columns >= grid.columns)] = np.nan
            return cells

        return slopes_of(Outlines(rings, owner, len(shapes)), source.grid, read, progress)


@contextmanager
def _in_crs(source: RasterSource, crs: QgsCoordinateReferenceSystem) -> Iterator[RasterSource]:
    """The raster in another CRS: warped (bilinear) while it is read."""
    if source.crs == crs:
        yield source
        return
    path = ""
    try:
        path = warped(
            source.path,
            source.crs,
            crs,
            None,
            xRes=source.grid.cell,
            yRes=source.grid.cell,
            resampleAlg="bilinear",
            outputType=gdal.GDT_Float32,
            dstNodata=-9999.0,
        )
        yield RasterSource(path, source.name)
    except RuntimeError as error:
        raise Fault("{layer} cannot be laid over the habitat map: {error}", layer=source.name, error=error) from error
    finally:
        if path:
            with gdal_errors():
                gdal.Unlink(path)
