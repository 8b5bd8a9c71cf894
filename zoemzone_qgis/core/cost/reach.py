"""How far each part of a network reaches: the dispersal area."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .allocation import Allocation


@dataclass(frozen=True)
class Reach:
    """Land within a cost limit: ``part`` (rows, columns) the part of the network that is nearest by cost, 0 beyond;
    ``hectares`` the land that each part reaches (index 0 unused), its patches included."""

    part: NDArray[np.int32]
    hectares: NDArray[np.float64]


def reach(allocation: Allocation, parts: NDArray[np.int64], limit: float) -> Reach:
    """The cells within ``limit`` (cost) of each part of a network.

    ``parts`` gives the part (from 1, 0 for none) of each patch number (index 0 unused), such as its component. Land
    that two parts reach goes to the nearer one by cost: run ``allocate`` with the patches of one part to have its
    reach alone. ``allocation`` must have been computed with at least this limit.

    >>> from zoemzone_qgis.core.cost.allocation import allocate
    >>> from zoemzone_qgis.core.cost.resistance import Surface
    >>> from zoemzone_qgis.core.grid import Grid
    >>> surface = Surface.of(np.ones((1, 5)), Grid(0.0, 10.0, 10.0, 1, 5))
    >>> found = reach(allocate(surface, np.array([[1, 0, 0, 0, 2]], np.int32)), np.array([0, 1, 2]), 10.0)
    >>> found.part.tolist(), found.hectares.tolist()
    ([[1, 1, 0, 2, 2]], [0.0, 0.02, 0.02])
    """
    rows, columns = allocation.cost.shape
    of = np.asarray(parts).astype(np.int32)
    count = np.zeros(int(of.max(initial=0)) + 1, np.int64)
    cells = np.zeros((rows, columns), np.int32)
    for row in range(rows):
        line = np.where(allocation.cost[row] <= limit, of[allocation.nearest[row]], 0)
        cells[row] = line
        count += np.bincount(line, minlength=count.size)
    hectares = count * allocation.surface.grid.cell**2 / 10_000
    hectares[0] = 0.0
    return Reach(cells, hectares)
