"""Many stretches of whole numbers at once."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .patchgraph import Ints

Indices = NDArray[np.int32]


def ranges(start: Ints, many: Ints) -> Indices:
    """Whole numbers from each start on, so many each, one after the other.

    >>> ranges(np.array([5, 0]), np.array([2, 3])).tolist()
    [5, 6, 0, 1, 2]
    """
    upto = np.cumsum(many)
    total = int(upto[-1]) if len(upto) else 0
    found: Indices = np.repeat((start - upto + many).astype(np.int32), many)
    found += np.arange(total, dtype=np.int32)
    return found
