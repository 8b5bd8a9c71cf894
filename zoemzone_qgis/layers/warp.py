"""Rasters in another CRS or on other cells, as a description in memory that GDAL reads through."""

from __future__ import annotations

import itertools
from typing import Any

from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem

from ..core.grid import Grid
from .raster import gdal_errors

_numbers = itertools.count()


def warped(
    path: str, crs: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem, grid: Grid | None, **how: Any
) -> str:
    """The raster at ``path`` in the CRS ``target``, on the cells of ``grid`` when one is given; returns the path of the
    description, to be removed with ``gdal.Unlink``. ``how`` goes to ``gdal.Warp``. Raises ``RuntimeError``."""
    made = f"/vsimem/zoemzone-warped-{next(_numbers)}.vrt"
    if grid is not None:
        bounds = (grid.left, grid.bottom, grid.right, grid.top)
        how |= {"outputBounds": bounds, "width": grid.columns, "height": grid.rows}
    with gdal_errors():
        data = gdal.Warp(made, path, format="VRT", srcSRS=crs.toWkt(), dstSRS=target.toWkt(), **how)
        data.FlushCache()
        del data  # closes the description
    return made
