"""Choosing a place to compare with: the same land, near enough, and out of reach of every measure."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from ..grid import Grid


def nearest_control(
    marks: NDArray[np.bool_],
    grid: Grid,
    step: int,
    point: tuple[float, float],
    taken: Sequence[tuple[float, float]],
    apart_m: float,
    farthest_m: float,
) -> tuple[float, float] | None:
    """The centre (x, y) of the nearest marked cell to ``point``; None where there is none.

    ``marks`` holds every ``step``-th cell of ``grid``, from its upper left corner on. A cell counts at most
    ``farthest_m`` metres from the point and at least ``apart_m`` from each of the places that are ``taken``. A control
    that lies in reach of a measure would gain from it, too (E).

    >>> marks = np.array([[True, False, True, True]])
    >>> nearest_control(marks, Grid(0.0, 10.0, 10.0, 1, 4), 1, (0.0, 5.0), [(5.0, 5.0)], 20.0, 100.0)
    (25.0, 5.0)
    """
    rows, columns = np.nonzero(marks)
    x = grid.left + (columns * step + 0.5) * grid.cell
    y = grid.top - (rows * step + 0.5) * grid.cell
    distance = np.hypot(x - point[0], y - point[1])
    fit = distance <= farthest_m
    for other in taken:
        fit &= np.hypot(x - other[0], y - other[1]) >= apart_m
    if not fit.any():
        return None
    place = int(np.flatnonzero(fit)[np.argmin(distance[fit])])
    return float(x[place]), float(y[place])
