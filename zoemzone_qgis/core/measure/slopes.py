"""Slope and aspect of units, from heights."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from ..cells.regions import Outlines, blocks
from ..grid import Grid, Window
from ..planar.rings import Floats
from ..progress import SILENT, Progress

FLAT_DEG = 2.0
"""Below this slope land is flat and faces nowhere."""
ONE_WAY = 0.3
"""Land faces somewhere when its steps down, added up as arrows, keep at least this share of their length."""
_SIZE = 512


def slope_and_aspect(heights: Floats, cell: float) -> tuple[Floats, Floats, Floats]:
    """Slope (degrees) and the step down per metre to the east and to the north, of heights with a rim of one cell.

    Horn's method (1981), as GDAL uses it; NaN beside a height that is not known.

    >>> heights = np.array([[3.0, 2.0, 1.0]] * 3)  # falls a metre a metre to the east
    >>> [part.round(6).tolist() for part in slope_and_aspect(heights, 1.0)]
    [[[45.0]], [[1.0]], [[0.0]]]
    """
    top, middle, bottom = heights[:-2], heights[1:-1], heights[2:]
    west = top[:, :-2] + 2 * middle[:, :-2] + bottom[:, :-2]
    east = top[:, 2:] + 2 * middle[:, 2:] + bottom[:, 2:]
    north = top[:, :-2] + 2 * top[:, 1:-1] + top[:, 2:]
    south = bottom[:, :-2] + 2 * bottom[:, 1:-1] + bottom[:, 2:]
    down_east, down_north = (west - east) / (8 * cell), (south - north) / (8 * cell)
    return np.degrees(np.arctan(np.hypot(down_east, down_north))), down_east, down_north


def slopes_of(
    regions: Outlines, grid: Grid, read: Callable[[Window], Floats], progress: Progress = SILENT
) -> tuple[Floats, Floats]:
    """Mean slope and the aspect (degrees, 0 is north) of regions, over the cells whose centre lies in them.

    ``read`` gives heights (m), NaN where not known. A region without a known cell has slope NaN; aspect is NaN, too,
    where the land is flat or falls to all sides.
    """
    sums = np.zeros((5, regions.count))
    windows = list(_windows(regions, grid))
    for number, window in enumerate(windows):
        progress.report(number / len(windows))
        heights = np.asarray(read(window.padded(1)), dtype=np.float64)
        slope, east, north = slope_and_aspect(heights, grid.cell)
        known = np.isfinite(slope)
        size = np.hypot(east, north)
        part = grid.part(window)
        boxes = regions.boxes
        near = (boxes.left < part.right) & (boxes.right > part.left)
        near &= (boxes.bottom < part.top) & (boxes.top > part.bottom)
        lines = regions.lines(np.flatnonzero(near), grid, window, 1)
        begin = np.clip(np.ceil(lines.begin - 0.5), 0, window.columns).astype(np.int64)
        end = np.clip(np.ceil(lines.end - 0.5), 0, window.columns).astype(np.int64)
        for row, values in enumerate((known.astype(np.float64), slope, east, north, size)):
            before = np.zeros((window.rows, window.columns + 1))
            np.cumsum(np.where(known, values, 0.0), axis=1, out=before[:, 1:])
            sums[row] += np.bincount(lines.region, before[lines.row, end] - before[lines.row, begin], regions.count)
    cells, slope, east, north, size = sums
    mean = np.divide(slope, cells, out=np.full(regions.count, np.nan), where=cells > 0)
    faces = (mean >= FLAT_DEG) & (np.hypot(east, north) >= ONE_WAY * size)
    aspect = np.where(faces, np.mod(np.degrees(np.arctan2(east, north)), 360.0), np.nan)
    return mean, aspect


def _windows(regions: Outlines, grid: Grid) -> Iterator[Window]:
    """The windows of the grid in which regions lie."""
    if not regions.count:
        return
    boxes = regions.boxes
    for window in blocks(grid.window, _SIZE, _SIZE):
        part = grid.part(window)
        near = (boxes.left < part.right) & (boxes.right > part.left)
        if (near & (boxes.bottom < part.top) & (boxes.top > part.bottom)).any():
            yield window
