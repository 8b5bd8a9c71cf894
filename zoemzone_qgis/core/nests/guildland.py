"""Nest land of guilds: how much lies within reach of cells, and which gains in nests count."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike, NDArray

from ..errors import Fault
from .cells import Floats
from .kernel import within

_LITTLE_M2 = 1e-6


def land_within(land_ha: Floats, radii_m: Sequence[float], cell_m: float) -> Floats:
    """Land of each guild within its radius of cells (guilds, rows, columns), averaged over the cell, in ha.

    ``land_ha`` (guilds, rows, columns): what lies in the cells of a full grid, taken to be spread evenly over each;
    beyond the grid there is none. ``sum over cells of land x within(offset)``; the error of the kernel is below 1e-5.

    >>> land = np.zeros((1, 1, 12))
    >>> land[0, 0, 0] = 0.6
    >>> found = land_within(land, [500.0], 100.0)
    >>> found.shape, found[0, 0, [0, 3, 5, 7]].round(2).tolist()
    ((1, 1, 12), [0.6, 0.6, 0.29, 0.0])
    """
    from scipy.signal import fftconvolve

    if land_ha.ndim != 3 or len(land_ha) != len(radii_m):
        raise Fault("The nest land of the guilds must have one row per cell and one column per guild.")
    found = np.zeros(land_ha.shape)
    for number, radius in enumerate(radii_m):
        quarter = within(float(radius), float(cell_m), float(cell_m))
        half = np.concatenate([quarter[:0:-1], quarter])
        whole = np.concatenate([half[:, :0:-1], half], axis=1)
        size = len(quarter) - 1
        wide = fftconvolve(land_ha[number], whole)[size:, size:]
        found[number] = np.maximum(wide[: land_ha.shape[1], : land_ha.shape[2]], 0.0)
    return found


def brings(by_guild: ArrayLike, short: ArrayLike) -> NDArray[np.bool_]:
    """Whether options (n,) bring nest land or nest value to a guild that lacks it.

    ``by_guild`` (n, guilds): what each gains per guild, m2; ``short`` (n, guilds): which guilds lack nest land there.

    >>> brings([[10.0, 0.0], [10.0, 0.0]], [[True, True], [False, True]]).tolist()
    [True, False]
    """
    gain, lacks = np.asarray(by_guild, dtype=np.float64), np.asarray(short, dtype=bool)
    if gain.ndim != 2 or gain.shape != lacks.shape:
        raise Fault("The gains of the options do not match the cells or areas that they are for.")
    return np.asarray((lacks & (gain > _LITTLE_M2)).any(axis=1))


def counted_nests(gain: ArrayLike, by_guild: ArrayLike, short: ArrayLike) -> Floats:
    """The gain in nests (n,) that counts in "food at nests", in the unit of ``gain``.

    A gain counts where the option brings nest land or value to a guild that has too little of it around the unit
    (see ``brings``), else it is 0; a loss always counts. The formula of the objective alone would count every nest
    that is fed; this goes beyond it, because a nest measure can win only where nests lack. With the cap on food it
    asks for both keys: nests must lack, and there must be food for them.

    >>> counted_nests([2.0, 2.0, -2.0], [[9.0], [9.0], [-9.0]], [[True], [False], [False]]).tolist()
    [2.0, 0.0, -2.0]
    """
    all_of_it = np.asarray(gain, dtype=np.float64)
    return np.where((all_of_it < 0) | brings(by_guild, short), all_of_it, 0.0)
