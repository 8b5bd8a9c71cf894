"""The most important ones exactly, without the exact value of all."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from ..progress import Progress
from .patchgraph import Floats

Marks = NDArray[np.bool_]


Exactly = Callable[[Marks, Progress], Floats]


def by_bounds(
    own: Floats, most: Floats, top: int, exactly: Exactly, progress: Progress, least: float = 0.0
) -> tuple[Floats, Marks]:
    """The ``top`` largest of own + x exactly, where x is only known to be at most ``most``: the values of x, or their
    bounds, and which are exact.

    ``exactly`` computes x for those that are marked. Those with the largest bounds are computed until the ``top``-th
    exact sum is at least the next bound: first twice ``top`` of them, then all that may still count.
    ``least``: a value that the ``top``-th largest sum surely has.

    >>> from ..progress import SILENT
    >>> true = np.array([1.0, 5.0, 2.0, 0.0])
    >>> most = np.array([9.0, 6.0, 3.0, 1.0])
    >>> x, exact = by_bounds(np.zeros(4), most, 1, lambda wanted, rest: np.where(wanted, true, 0), SILENT)
    >>> x.tolist(), exact.tolist()
    ([1.0, 5.0, 3.0, 1.0], [True, True, False, False])
    """
    count, found = len(own), most.copy()
    exact = np.zeros(count, bool)
    if top <= 0:
        return found, exact
    order = np.argsort(-(own + most), kind="stable")
    bounds = (own + most)[order]
    before, tried, shown = 0, min(count, 2 * top), 0.0
    while True:
        reach = max(tried, int(np.count_nonzero(bounds >= least)))
        wanted = np.zeros(count, bool)
        wanted[order[before:tried]] = True
        found[wanted] = exactly(wanted, progress.part(shown, tried / reach))[wanted]
        exact |= wanted
        shown = tried / reach
        sums = np.sort((own + found)[exact])
        least = max(least, float(sums[-top])) if len(sums) >= top else least
        reach = int(np.count_nonzero(bounds >= least))
        if reach <= tried:
            progress.report(1.0)
            return found, exact
        before, tried = tried, reach
