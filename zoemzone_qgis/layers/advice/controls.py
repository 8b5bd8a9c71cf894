"""Places to count at: for a measure a place with the same land where nothing changes."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY

from ...core.advice.control import nearest_control
from ...core.cells.frame import Frame
from ...core.progress import SILENT, Progress
from ..marks import PolygonMarks
from .land import tiles_of, window_of

APART_M = (500.0, 250.0)
"""A control lies at least this far (m) from every measure: the flight of most bees; where there is no such land, the
mean flight of solitary bees with some room (E)."""
Floats = NDArray[np.float64]
TILE = 1024
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
    """For each distance, and each class code, the cells of the place that lie as far from every measure, on every
    fifth metre or so: their centres (x, y)."""
    grid = frame.grid
    step = max(1, round(STEP_M / grid.cell))
    kept: list[dict[int, list[tuple[Floats, Floats]]]] = [{} for _ in APART_M]
    with ExitStack() as stack:
        inside = stack.enter_context(PolygonMarks([(QgsFeature(), within)]))
        buffers = [[(QgsFeature(), shape.buffer(metres, 8)) for shape in measures] for metres in APART_M]
        near = [stack.enter_context(PolygonMarks(rows)) for rows in buffers]
        tiles = tiles_of(window_of(grid, within.boundingBox()), TILE // step * step or step)
        for number, tile in enumerate(tiles):
            progress.report(number / len(tiles))
            part = grid.part(tile)
            codes = frame.read(tile)
            if not np.isin(codes, wanted).any():
                continue
            here = inside.marks(part)[::step, ::step]
            for place, marks in enumerate(near):
                free = here & ~marks.marks(part)[::step, ::step]
                for code in wanted:
                    rows, columns = np.nonzero(free & (codes[::step, ::step] == code))
                    x = part.left + (columns * step + 0.5) * grid.cell
                    y = part.top - (rows * step + 0.5) * grid.cell
                    kept[place].setdefault(code, []).append((x, y))
    return [
        {
            code: (np.concatenate([x for x, _ in some]), np.concatenate([y for _, y in some]))
            for code, some in by.items()
        }
        for by in kept
    ]
