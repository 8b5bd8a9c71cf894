"""Which outlines overlap, found along lines: quick also where thousands of large outlines only touch."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from ..cells.regions import Outlines
from ..grid import Grid, Window
from ..planar.rings import Floats
from ..progress import SILENT, Progress

ROWS = 256
"""Rows of lines looked at together."""
_TOUCH_M = 0.05
"""Shorter pieces are borders that were drawn twice."""


def overlapped(outlines: Outlines, step_m: float = 1.0, progress: Progress = SILENT) -> Floats:
    """Area (m2) of each outline that lies in another one, too: the length of the shared pieces of lines ``step_m``
    apart, times that distance.

    Where three lie on each other, each piece counts with the one that reaches farthest. Right to about the edge of the
    shared land times half a step; pieces up to 5 cm are borders and do not count.

    >>> from zoemzone_qgis.core.planar.rings import Rings
    >>> square = np.array([(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0), (0.0, 0.0)])
    >>> rings = Rings.of([[square], [square + (6.0, 0.0)], [square + (20.0, 0.0)]])
    >>> overlapped(Outlines(rings, np.arange(3), 3)).round(6).tolist()
    [40.0, 40.0, 0.0]
    """
    found = np.zeros(outlines.count)
    boxes = outlines.boxes
    if not len(boxes):
        return found
    left, top, bottom = float(boxes.left.min()), float(boxes.top.max()), float(boxes.bottom.min())
    rows = int(np.ceil((top - bottom) / step_m))
    grid = Grid(left, top, step_m, rows, 1)
    for row in range(0, rows, ROWS):
        progress.report(row / rows)
        window = Window(row, 0, min(ROWS, rows - row), 1)
        part = grid.part(window)
        chosen = np.flatnonzero((boxes.bottom < part.top) & (boxes.top > part.bottom))
        lines = outlines.lines(chosen, grid, window, 1)
        found += _shared(lines.region, lines.row, lines.begin, lines.end, outlines.count, step_m)
    return found


def _shared(
    region: NDArray[np.int64], row: NDArray[np.int64], begin: Floats, end: Floats, count: int, step_m: float
) -> Floats:
    """What the pieces of lines share, per region (m2)."""
    found = np.zeros(count)
    if len(region) < 2:
        return found
    order = np.lexsort((region, begin, row))
    region, row, begin, end = region[order], row[order], begin[order], end[order]
    # rows far apart, so that one running maximum serves them all
    apart = row * (float(end.max() - begin.min()) + 1.0)
    farthest = np.maximum.accumulate(end + apart)
    holder = np.maximum.accumulate(np.where(end + apart >= farthest, np.arange(len(end)), 0))
    before, who = farthest[:-1] - apart[1:], region[holder[:-1]]
    length = np.minimum(end[1:], before) - begin[1:]
    hit = (length > _TOUCH_M / step_m) & (who != region[1:])
    shared = length[hit] * step_m**2
    found += np.bincount(region[1:][hit], shared, count)
    found += np.bincount(who[hit], shared, count)
    return found
