"""How near counts: the disc and the distance decay as small arrays of weights per cell.

The disc weighs a cell by the part of it that lies within the radius of the middle of the central cell.
Made from class fractions, the result then follows the map of the fine cells, averaged, to 5e-4 of full scale
for 500 m on cells of 10 m; the difference grows with (cell / radius)^2. (The disc smoothed once more by the
cell, which stands for the mean over the central cell, was a quarter less accurate.)
"""

from __future__ import annotations

import math

import numpy as np
import numpy.typing as npt

from ..errors import Fault

Kernel = npt.NDArray[np.float64]

# The share of exp(-d / alpha) within k alpha is 1 - (1 + k) exp(-k) in the plane: 95 % at 4.744.
DEFAULT_CUT = 4.744


def _positive(**numbers: float) -> None:
    for name, value in numbers.items():
        if not (math.isfinite(value) and value > 0):
            raise Fault("{name} must be above zero; it is {value}.", name=name, value=value)


def _mirrored(quadrant: Kernel) -> Kernel:
    """The kernel of which ``quadrant`` holds the centre (first cell) and what lies right below it."""
    half = np.concatenate([quadrant[:0:-1], quadrant])
    return np.concatenate([half[:, :0:-1], half], axis=1)


def disc_kernel(radius_m: float, cell_m: float) -> Kernel:
    """Part of each cell that lies within ``radius_m`` of the middle of the central cell, 0..1.

    The overlap with each cell is closed along the rows and summed over 8 to 64 slices along the columns.
    Shape (2 n + 1, 2 n + 1) with n = ceil(radius / cell - 1/2); the sum is pi radius^2 / cell^2.
    Raises ``Fault`` for a radius or cell that is not above zero.

    >>> kernel = disc_kernel(500.0, 10.0)
    >>> kernel.shape, round(float(kernel.sum()), 6)
    ((101, 101), 7853.981634)
    >>> bool(kernel[50, 50] == 1.0 and kernel[0, 0] == 0.0)
    True
    """
    _positive(radius_m=radius_m, cell_m=cell_m)
    radius = radius_m / cell_m
    reach = math.ceil(radius - 0.5)
    slices = int(np.clip(6400 / radius, 8, 64))
    offset = (np.arange(slices) + 0.5) / slices - 0.5
    rows = np.arange(reach + 1, dtype=float)
    quadrant = np.empty((reach + 1, reach + 1))
    for column in range(reach + 1):
        half_chord = np.sqrt(np.maximum(radius**2 - (column + offset) ** 2, 0.0))[:, None]
        upper = np.clip(half_chord, rows - 0.5, rows + 0.5)
        quadrant[:, column] = (upper - np.clip(-half_chord, rows - 0.5, rows + 0.5)).mean(axis=0)
    kernel = _mirrored((quadrant + quadrant.T) / 2.0)  # the two axes were integrated in different ways
    rim = kernel * (1.0 - kernel)
    if rim.sum() > 0:  # what the slices miss (1e-6) is put right on the rim
        kernel += rim * ((math.pi * radius**2 - kernel.sum()) / rim.sum())
    return kernel


def exponential_kernel(alpha_m: float, cell_m: float, cut: float = DEFAULT_CUT) -> Kernel:
    """Weights exp(-d / alpha) up to ``cut`` x alpha, normalised to a sum of 1.

    d is the distance in metres between cell centres; a centre exactly at the cut counts. The mean
    distance of such flights in the plane is 2 alpha. Shape (2 n + 1, 2 n + 1), n = floor(cut alpha / cell).
    Raises ``Fault`` for an alpha, cell or cut that is not above zero.
    Source: Lonsdorf et al. 2009 as in InVEST (cut 5), Häussler et al. 2017 (cut 4.605).

    >>> kernel = exponential_kernel(150.0, 100.0, cut=5.0)
    >>> kernel.shape, round(float(kernel.sum()), 12)
    ((15, 15), 1.0)
    >>> round(float(kernel[7, 8] / kernel[7, 7]), 6) == round(math.exp(-100 / 150), 6)
    True
    """
    _positive(alpha_m=alpha_m, cell_m=cell_m, cut=cut)
    limit = cut * alpha_m / cell_m * (1.0 + 1e-12)
    reach = math.floor(limit)
    steps = np.arange(-reach, reach + 1, dtype=float)
    distance = np.hypot(steps[:, None], steps)
    kernel: Kernel = np.where(distance <= limit, np.exp(-distance * (cell_m / alpha_m)), 0.0)
    kernel /= kernel.sum()
    return kernel


def within_grid(kernel: Kernel, rows: int, columns: int) -> Kernel:
    """The middle of a kernel that a grid of ``rows`` x ``columns`` can feel; what lies beyond meets no cell.

    >>> within_grid(np.ones((9, 9)), 1, 3).shape
    (1, 5)
    """
    down = min(kernel.shape[0] // 2, rows - 1)
    across = min(kernel.shape[1] // 2, columns - 1)
    row, column = kernel.shape[0] // 2 - down, kernel.shape[1] // 2 - across
    return kernel[row : row + 2 * down + 1, column : column + 2 * across + 1]
