"""Exact sums over discs of any centre, from row sums of fine cells."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..grid import Grid

Floats = NDArray[np.float64]
_AT_ONCE = 200_000  # chords: what is worked on together fits the processor's cache
_SLAB_M = 2.5


class DiscSums:
    """Layers of values per cell, summed over discs: value x area in m2 where the values are 0..1.

    Each row of cells is cut into slabs of at most about 2.5 m high; of each slab the mean half chord of the disc is
    known in closed form, and the sum along it comes from running sums with the fractions of the cells at its ends. A
    disc that holds all land gives its area to rounding; one whose rim cuts land is right to about 1e-5 of the disc.

    >>> grid = Grid(0.0, 40.0, 10.0, 4, 4)
    >>> sums = DiscSums(np.ones((1, 4, 4), np.float32), grid)
    >>> sums.at(np.array([20.0, 0.0]), np.array([20.0, 0.0]), 15.0).round(1).tolist()
    [[706.9, 176.7]]
    """

    def __init__(self, layers: NDArray[np.floating[Any]], grid: Grid) -> None:
        count, rows, columns = layers.shape
        # the layers of a cell lie side by side, because they are looked up together
        self._running = np.zeros((rows, columns + 1, count))
        for number, layer in enumerate(layers):
            np.cumsum(layer, axis=1, dtype=np.float64, out=self._running[:, 1:, number])
        self._flat = self._running.reshape(-1, count)
        self._grid = grid
        self._slabs = max(1, round(grid.cell / _SLAB_M))

    def at(self, x: Floats, y: Floats, radius: float) -> Floats:
        """Sums (layers, discs) over the discs around points (m)."""
        height = self._grid.cell / self._slabs
        reach = int(np.ceil(radius / height)) + 1
        step = max(1, _AT_ONCE // (2 * reach))
        parts = [
            self._some(x[begin : begin + step], y[begin : begin + step], radius, height, reach)
            for begin in range(0, len(x), step)
        ]
        return np.concatenate(parts, axis=1) if parts else np.zeros((self._running.shape[2], 0))

    def _some(self, x: Floats, y: Floats, radius: float, height: float, reach: int) -> Floats:
        grid = self._grid
        middles, of_disc = np.unique(y, return_inverse=True)  # discs stand in rows: chords are worked out once a row
        slab = np.floor((grid.top - middles) / height).astype(np.int64)[:, None] + np.arange(-reach, reach + 1)
        upper = grid.top - slab * height - middles[:, None]
        half = (_chords(upper, radius) - _chords(upper - height, radius)) / height
        row = slab // self._slabs
        used = (half > 0) & (row >= 0) & (row < grid.rows)
        row = np.where(used, row, 0)
        half = half / grid.cell
        half, row, used = half[of_disc], row[of_disc], used[of_disc]
        centre = ((x - grid.left) / grid.cell)[:, None]
        along = self._until(row, centre + half) - self._until(row, centre - half)
        return np.asarray(np.einsum("ijk,ij->ki", along, used) * height * grid.cell)

    def _until(self, row: NDArray[np.int64], column: Floats) -> Floats:
        """Running sums (..., layers) up to a place in a row, in columns with fractions."""
        place = np.clip(column, 0.0, self._grid.columns)
        cell = np.minimum(place.astype(np.int64), self._grid.columns - 1)
        at = row * self._running.shape[1] + cell
        before, after = self._flat.take(at, axis=0), self._flat.take(at + 1, axis=0)
        return np.asarray(before + (after - before) * (place - cell)[..., None])


def _chords(height: Floats, radius: float) -> Floats:
    """Integral of the half chord from the centre line up to ``height``."""
    h = np.clip(height, -radius, radius)
    return np.asarray(0.5 * (h * np.sqrt(radius * radius - h * h) + radius * radius * np.arcsin(h / radius)))
