"""Choosing a place to compare with: the same land, near enough, and out of reach of every measure."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


def nearest_control(
    x: Floats,
    y: Floats,
    point: tuple[float, float],
    taken: Sequence[tuple[float, float]],
    apart_m: float,
    farthest_m: float,
) -> tuple[float, float] | None:
    """The place among ``x``, ``y`` (metres) that lies nearest to ``point``; None where none is fit.

    A place is fit at most ``farthest_m`` metres from the point, so that weather and soil are alike, and at least
    ``apart_m`` from each of the places that are ``taken``: two controls on one spot are one (E).

    >>> nearest_control(np.array([5.0, 25.0, 35.0]), np.array([5.0, 5.0, 5.0]), (0.0, 5.0), [(5.0, 5.0)], 20.0, 100.0)
    (25.0, 5.0)
    """
    distance = np.hypot(x - point[0], y - point[1])
    fit = distance <= farthest_m
    for other in taken:
        fit &= np.hypot(x - other[0], y - other[1]) >= apart_m
    if not fit.any():
        return None
    place = int(np.flatnonzero(fit)[np.argmin(distance[fit])])
    return float(x[place]), float(y[place])
