"""The most important ones exactly, without the exact value of all."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from .patchgraph import Floats

Marks = NDArray[np.bool_]


def by_bounds(
    own: Floats, most: Floats, top: int, exactly: Callable[[Marks], Floats], least: float
) -> tuple[Floats, Marks]:
    """The ``top`` largest of own + x exactly, where x is only known to be at most ``most``: the values of x, or their
    bounds, and which are exact.

    ``exactly`` computes x for those that are marked. Those with the largest bounds are computed until the ``top``-th
    exact sum is at least the next bound. ``least``: a value that the ``top``-th largest sum surely has.

    >>> true = np.array([1.0, 5.0, 2.0, 0.0])
    >>> most = np.array([9.0, 6.0, 3.0, 1.0])
    >>> x, exact = by_bounds(np.zeros(4), most, 1, lambda wanted: np.where(wanted, true, 0), 0)
    >>> x.tolist(), exact.tolist()
    ([1.0, 5.0, 3.0, 1.0], [True, True, False, False])
    """
    count, found = len(own), most.copy()
    exact = np.zeros(count, bool)
    if top <= 0:
        return found, exact
    order = np.argsort(-(own + most), kind="stable")
    tried = min(count, 2 * top)
    while True:
        wanted = np.zeros(count, bool)
        wanted[order[:tried]] = own[order[:tried]] + most[order[:tried]] >= least
        wanted &= ~exact
        if wanted.any():
            found[wanted] = exactly(wanted)[wanted]
            exact |= wanted
        sums = np.sort((own + found)[exact])
        if len(sums) >= top:
            least = max(least, float(sums[-top]))
        more = (own + most)[order] >= least
        reach = int(np.flatnonzero(more)[-1]) + 1 if more.any() else 0
        if reach <= tried:
            return found, exact
        # the exact ones tell how many may still be in question: all of them in one go
        tried = reach
