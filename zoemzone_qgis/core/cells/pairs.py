"""Layers two by two: two real layers travel as the real and the imaginary part of one complex layer.

A symmetric kernel has a real spectrum, so that one complex transform sums both layers at little more than
the price of one, and the two stay apart.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

import numpy as np
import numpy.typing as npt


@dataclass(frozen=True)
class Pair:
    """Two layers, by number, that are summed with the same kernel; the last of an odd number is alone."""

    kernel: int
    first: int
    second: int | None


def pairing(uses: Sequence[int]) -> tuple[Pair, ...]:
    """The pairs of layers, of which ``uses`` names the kernel (its number) for each layer.

    >>> [(pair.kernel, pair.first, pair.second) for pair in pairing([0, 1, 0, 0])]
    [(0, 0, 2), (0, 3, None), (1, 1, None)]
    """
    pairs = []
    for kernel, group in groupby(sorted(range(len(uses)), key=lambda n: uses[n]), key=lambda n: uses[n]):
        layers = list(group)
        for first in range(0, len(layers), 2):
            two = layers[first : first + 2]
            pairs.append(Pair(kernel, two[0], two[1] if len(two) == 2 else None))
    return tuple(pairs)


def interleaved(layers: npt.ArrayLike, pairs: Sequence[Pair]) -> npt.NDArray[np.complex64]:
    """Layers (n, ...) as complex pairs (p, ...).

    >>> interleaved([[1.0, 2.0], [3.0, 4.0]], pairing([0, 0])).tolist()
    [[(1+3j), (2+4j)]]
    """
    real = np.asarray(layers)
    both = np.zeros((len(pairs), *real.shape[1:]), np.complex64)
    for pair, target in zip(pairs, both, strict=True):
        target.real = real[pair.first]
        if pair.second is not None:
            target.imag = real[pair.second]
    return both
