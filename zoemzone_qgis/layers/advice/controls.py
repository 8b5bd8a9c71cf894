"""Places to count at: for a measure a place with the same land where nothing changes."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY

from ...core.advice.control import nearest_control
from ...core.cells.frame import Frame
from ...core.grid import Grid, Window
from ...core.progress import SILENT, Progress
from ..marks import PolygonMarks
from .land import window_of

APART_M = (500.0, 250.0)
"""A control lies at least this far (m) from every measure: the flight of most bees; where there is no such land, the
mean flight of solitary bees with some room (E)."""
Floats = NDArray[np.float64]
TILE = 512
MOST_CELLS = 6_000_000
"""Cells on which land is looked for at most; larger places are looked at more coarsely."""
STEP_M = 5.0
"""Land is looked at every so many metres."""
FARTHEST_M = 3000.0
"""And at most this far (m) from its own measure, so that weather and soil are alike (E)."""


@dataclass(frozen=True)
class Control:
    """A place to compare with: a point, the class code of its land, and its distance to the measure (m)."""

    point: QgsPointXY
    code: int
    distance_m: float


def controls(
    spots: Sequence[tuple[QgsPointXY, int]],
    measures: Sequence[QgsGeometry],
    within: QgsGeometry,
    frame: Frame,
    progress: Progress = SILENT,
) -> list[Control | None]:
    """For each place (a point and the class code of its land) the nearest land of that class in the municipality, at
    least 500 m (else 250 m) from every measure and from the controls before it; None where there is none within 3 km.
    """
    found: list[Control | None] = [None] * len(spots)
    taken: list[tuple[float, float]] = []
    wanted = sorted({code for _, code in spots if code > 0})
    for apart_m, land in zip(APART_M, _land(wanted, measures, within, frame, progress), strict=True):
        for place, (point, code) in enumerate(spots):
            if found[place] is not None or code not in land:
                continue
            spot = nearest_control(*land[code], (point.x(), point.y()), taken, apart_m, FARTHEST_M)
            if spot is not None:
                taken.append(spot)
                metres = float(np.hypot(spot[0] - point.x(), spot[1] - point.y()))
                found[place] = Control(QgsPointXY(*spot), code, metres)
    return found


def _land(
    wanted: Sequence[int], measures: Sequence[QgsGeometry], within: QgsGeometry, frame: Frame, progress: Progress
) -> list[dict[int, tuple[Floats, Floats]]]:
    """For each distance, and each class code, land of the place that lies as far from every measure: the centres (x, y)
    of cells of about 5 m."""
    from scipy import ndimage

    fine, box = frame.grid, within.boundingBox()
    over = window_of(fine, box)
    wide = math.sqrt(over.cells / MOST_CELLS)
    step = max(1, round(STEP_M / fine.cell), math.ceil(wide))
    whole = fine.part(over)
    size = fine.cell * step
    grid = Grid(whole.left, whole.top, size, over.rows // step, over.columns // step)
    if not grid.rows or not grid.columns:
        return [{} for _ in APART_M]

    def grown() -> Iterator[tuple[QgsFeature, QgsGeometry]]:
        for shape in measures:
            progress.check()
            yield QgsFeature(), shape.buffer(size, 2)  # a narrow strip would slip between the centres

    with PolygonMarks(grown()) as near, PolygonMarks([(QgsFeature(), within)]) as inside:
        progress.check()
        free, here = ~near.marks(grid), inside.marks(grid)
    progress.report(0.3)
    codes = _sampled(frame, over, step, grid, progress.part(0.3, 0.7))
    far = ndimage.distance_transform_edt(free) * size if not free.all() else np.full(free.shape, np.inf)
    progress.report(0.9)
    found: list[dict[int, tuple[Floats, Floats]]] = []
    for apart_m in APART_M:
        fit = here & (far >= apart_m)
        cells = {code: np.nonzero(fit & (codes == code)) for code in wanted}
        found.append(
            {
                code: (grid.left + (columns + 0.5) * size, grid.top - (rows + 0.5) * size)
                for code, (rows, columns) in cells.items()
            }
        )
    return found


def _sampled(frame: Frame, over: Window, step: int, grid: Grid, progress: Progress) -> NDArray[np.uint16]:
    """The class codes in the middle of the cells of a larger grid."""
    codes = np.zeros((grid.rows, grid.columns), np.uint16)
    high = max(1, TILE // step)
    for row in range(0, grid.rows, high):
        progress.report(row / grid.rows)
        rows = min(high, grid.rows - row)
        strip = frame.read(Window(over.row + row * step, over.column, rows * step, grid.columns * step))
        codes[row : row + rows] = strip[step // 2 :: step, step // 2 :: step]
    return codes
