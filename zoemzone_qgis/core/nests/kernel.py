"""How much of a square of land lies within reach of a square with nests."""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from ..errors import Fault

Floats = NDArray[np.float64]

SLICES = 4000


def _below(t: Floats, one: float, other: float) -> Floats:
    """Probability that the difference of two places, each even on a stretch (m), is at most ``t``."""
    flat, end = abs(one - other) / 2, (one + other) / 2
    middle = 0.5 + np.clip(t, -flat, flat) / max(one, other)
    rise = np.clip(np.abs(t), flat, end)
    outside = (end - rise) ** 2 / (2 * one * other)
    found: Floats = np.where(np.abs(t) <= flat, middle, np.where(t < 0, outside, 1 - outside))
    return found


@lru_cache(maxsize=16)
def within(radius_m: float, cell_m: float, block_m: float) -> Floats:
    """Share of a block of land (side ``block_m``) within ``radius_m`` of a cell (side ``cell_m``), by their offset.

    The mean over all places u in the block and v in the cell of ``|u - v| <= radius``. Entry (i, j): the centres lie
    ``(i + f) block_m`` and ``(j + f) block_m`` apart, with f = 1/2 where an even number of blocks makes a side of the
    cell, else 0. Along one axis the chance is closed (a trapezoid), over the other it is summed in 4,000 slices; the
    error is below 1e-5. All offsets together make the area of the disc.

    >>> table = within(500.0, 100.0, 50.0)
    >>> float(table[0, 0]), float(table[-1, -1]), round(float(4 * table.sum() * 50 * 50) / (np.pi * 500**2), 5)
    (1.0, 0.0, 1.0)
    """
    for name, value in (("radius", radius_m), ("cell", cell_m), ("block", block_m)):
        if not (math.isfinite(value) and value > 0):
            raise Fault("{name} must be above zero; it is {value}.", name=name, value=value)
    half = (cell_m + block_m) / 2
    start = 0.0 if round(cell_m / block_m) % 2 else 0.5
    offsets = (np.arange(math.ceil((radius_m + half) / block_m) + 1) + start) * block_m
    edges = np.linspace(-half, half, SLICES + 1)
    weight = np.diff(_below(edges, cell_m, block_m))
    across = offsets[:, None] + (edges[:-1] + edges[1:]) / 2
    chord = np.sqrt(np.maximum(radius_m**2 - across**2, 0.0))
    table = np.empty((len(offsets), len(offsets)))
    for column, down in enumerate(offsets.tolist()):
        inside = _below(chord - down, cell_m, block_m) - _below(-chord - down, cell_m, block_m)
        table[:, column] = np.where(np.abs(across) < radius_m, inside, 0.0) @ weight
    table = (table + table.T) / 2  # the two axes were integrated in different ways
    table.flags.writeable = False
    return table
