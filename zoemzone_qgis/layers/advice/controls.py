"""Places to count at: for a measure a place with the same land where nothing changes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY

from ...core.advice.control import nearest_control
from ...core.cells.frame import Frame
from ...core.progress import SILENT, Progress
from ..marks import PolygonMarks
from .land import window_of

APART_M = 500.0
"""A control lies at least this far (m) from every measure: the flight of most bees (E)."""
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
    least 500 m from every measure and 500 m from the controls before it; None where there is none within 3 km."""
    grid = frame.grid
    step = max(1, round(10.0 / grid.cell))
    found: list[Control | None] = []
    taken: list[tuple[float, float]] = []
    with (
        PolygonMarks([(QgsFeature(), within)]) as inside,
        PolygonMarks((QgsFeature(), shape.buffer(APART_M, 8)) for shape in measures) as near,
    ):
        for place, (point, code) in enumerate(spots):
            progress.report(place / max(1, len(spots)))
            box = QgsGeometry.fromPointXY(point).boundingBox()
            window = window_of(grid, box, FARTHEST_M)
            if not window.cells or code <= 0:
                found.append(None)
                continue
            part = grid.part(window)
            marks = (frame.read(window) == code) & inside.marks(part) & ~near.marks(part)
            spot = nearest_control(
                marks[::step, ::step], part, step, (point.x(), point.y()), taken, APART_M, FARTHEST_M
            )
            if spot is None:
                found.append(None)
                continue
            taken.append(spot)
            metres = float(np.hypot(spot[0] - point.x(), spot[1] - point.y()))
            found.append(Control(QgsPointXY(*spot), code, metres))
    return found
