"""A habitat map with changes, written as a map of its own; and the cells of a map that lie in a polygon."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry

from ..core.cells.regions import Outlines
from ..core.changes.patches import Changed, Codes
from ..core.classes import coarse_beside
from ..core.grid import Grid, Window
from ..core.planar.rings import Ints, spread
from ..core.progress import SILENT, Progress
from .polygons import flat
from .raster import RasterTarget

TILE = 2048  # cells read at a time: eight megabytes


def cells_inside(polygon: QgsGeometry, grid: Grid) -> tuple[Ints, Ints]:
    """Rows and columns of the cells whose centre lies in a clean polygon, in order; cells outside the grid left out."""
    box = polygon.boundingBox()
    top, _ = grid.cell_of(box.xMinimum(), box.yMaximum())
    bottom, _ = grid.cell_of(box.xMaximum(), box.yMinimum())
    top, bottom = max(top, 0), min(bottom + 1, grid.rows)
    if bottom <= top:
        return np.empty(0, np.int64), np.empty(0, np.int64)
    rings, owner = flat([polygon])
    lines = Outlines(rings, owner, 1).lines(np.array([0]), grid, Window(top, 0, bottom - top, grid.columns), 1)
    begin, end = (np.clip(np.ceil(at - 0.5), 0, grid.columns).astype(np.int64) for at in (lines.begin, lines.end))
    columns, line = spread(begin, np.maximum(end - begin, 0))
    return lines.row[line] + top, columns


def each_tile(
    changed: Changed, see: Callable[[Window, Codes, Codes], None], progress: Progress = SILENT, side: int = TILE
) -> None:
    """Give every tile of a map to ``see``, as it was and as it is with the changes."""
    tiles = list(changed.grid.tiles(side))
    for number, window in enumerate(tiles):
        progress.report(number / len(tiles))
        before = changed.source.codes(window)
        see(window, before, changed.codes(window) if changed.touches(window) else before)
    progress.report(1.0)


def map_target(path: str | Path, grid: Grid, crs: QgsCoordinateReferenceSystem) -> RasterTarget:
    """A habitat map to be written, as the habitat map algorithm makes it."""
    return RasterTarget(path, grid, crs, gdal.GDT_UInt16, 0, ("class",))


def copy_mask(source: str | Path, target: str | Path) -> Path | None:
    """Copy the mask of coarse land cover that stands beside a map, to stand beside another; None without one."""
    mask, copy = coarse_beside(source), coarse_beside(target)
    if not mask.is_file():
        copy.unlink(missing_ok=True)  # of an earlier map
        return None
    shutil.copyfile(mask, copy)
    return copy
