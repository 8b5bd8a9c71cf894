"""Distance from units to land of a kind."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from ..cells.frame import Marks
from ..grid import Grid, Window
from ..planar.rings import Floats
from ..progress import SILENT, Progress
from .looks import blocks_of
from .outline import Pieces

REACH_M = 50.0
"""Distances are known up to this."""


def distances(
    pieces: Pieces,
    units: int,
    grid: Grid,
    read: Callable[[Window], NDArray[np.uint16]],
    kinds: list[Marks],
    progress: Progress = SILENT,
) -> Floats:
    """Distance (m) from the outline of each unit to the nearest cell of each kind (kinds, units); infinity beyond 50 m.

    From the middles of pieces to the edge of the cell whose centre lies nearest, which is right to 0.2 cell and to what
    half a piece can be nearer (at 5 m 0.1 m). Land inside the unit counts as well: a unit that holds some far from
    its outline is nearer to it than this says.

    >>> from zoemzone_qgis.core.measure.outline import pieces_of
    >>> from zoemzone_qgis.core.planar.rings import Rings
    >>> field = Rings.of([[np.array([[0, 0], [4, 0], [4, 4], [0, 4]], dtype=float)]])
    >>> def read(window):  # water from 7 m on
    ...     columns = np.arange(window.column, window.column + window.columns)
    ...     return np.broadcast_to((columns >= 7).astype(np.uint16), (window.rows, window.columns))
    >>> water = np.arange(1 << 16) == 1
    >>> distances(pieces_of(field, np.array([0])), 1, Grid(0.0, 4.0, 1.0, 4, 9), read, [water]).tolist()
    [[3.0]]
    """
    found = np.full((len(kinds), units), np.inf)
    middle = pieces.middle
    halo = int(np.ceil(REACH_M / grid.cell)) + 1
    for index, window in blocks_of(middle, grid):
        progress.check()
        window = window.padded(halo)
        cells = read(window)
        part = grid.part(window)
        spots = np.stack(
            [(middle[index, 0] - part.left) / grid.cell, (part.top - middle[index, 1]) / grid.cell], axis=1
        )
        for row, marks in enumerate(kinds):
            near = _nearest(marks[cells], spots, REACH_M / grid.cell) * grid.cell
            np.minimum.at(found[row], pieces.unit[index], np.where(near <= REACH_M + 1e-6, near, np.inf))
    return found


def _nearest(marks: Marks, spots: Floats, reach: float) -> Floats:
    """Distance in cells from spots (column, row) to the edge of the marked cell with the nearest centre."""
    from scipy.spatial import cKDTree

    away = np.full(len(spots), np.inf)
    rim = marks.copy()
    rim[1:-1, 1:-1] &= ~(marks[:-2, 1:-1] & marks[2:, 1:-1] & marks[1:-1, :-2] & marks[1:-1, 2:])
    rows, columns = np.nonzero(rim)
    if not len(rows):
        return away
    centres = np.stack([columns, rows], axis=1) + 0.5
    distance, place = cKDTree(centres).query(spots, distance_upper_bound=reach + 1.0)
    met = np.isfinite(distance)
    beyond = np.maximum(np.abs(spots[met] - centres[place[met]]) - 0.5, 0.0)
    away[met] = np.hypot(beyond[:, 0], beyond[:, 1])
    column = np.clip(spots[:, 0].astype(np.int64), 0, marks.shape[1] - 1)
    row = np.clip(spots[:, 1].astype(np.int64), 0, marks.shape[0] - 1)
    away[marks[row, column]] = 0.0
    return away
