"""Sums of the values of a raster over regions, cells on their rim by the share that lies inside."""

from __future__ import annotations

import numpy as np

from ..planar.rings import Floats
from .regions import Lines


def stretch_sums(lines: Lines, values: Floats) -> tuple[float, float]:
    """The sum of value x length over stretches of the rows of a window, and the length that is known (both in cells and
    lines); values that are no number are not known. Their quotient is the mean over what the stretches cover.

    >>> values = np.array([[1.0, 5.0, np.nan]])
    >>> one = np.zeros(1, dtype=np.int64)
    >>> stretch_sums(Lines(one, one, np.array([0.5]), np.array([2.5]), 1), values)
    (5.5, 1.5)
    """
    rows, columns = values.shape
    begin, end = np.clip(lines.begin, 0, columns), np.clip(lines.end, 0, columns)
    met = end > begin
    begin, end, row = begin[met], end[met], lines.row[met]
    known = np.isfinite(values)
    sums = []
    for cells in (np.where(known, values, 0.0), known.astype(np.float64)):
        padded = np.zeros((rows, columns + 1))
        padded[:, :-1] = cells
        before = np.zeros((rows, columns + 1))
        np.cumsum(cells, axis=1, out=before[:, 1:])

        def until(x: Floats, before: Floats = before, padded: Floats = padded) -> Floats:
            whole = np.floor(x).astype(np.int64)
            return np.asarray(before[row, whole] + (x - whole) * padded[row, whole], dtype=np.float64)

        sums.append(float((until(end) - until(begin)).sum()))
    return sums[0], sums[1]
