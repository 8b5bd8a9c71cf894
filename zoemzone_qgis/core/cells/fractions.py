"""From class codes in fine cells to values in larger cells, by the share of each class in the larger cell.

A verge of 2 m keeps its share of a cell of 10 m; nothing is resampled. The fine cells of a larger cell are
counted per class, and the counts are multiplied with the value of each class.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from ..errors import Fault
from ..noclass import no_class
from .pairs import Pair, interleaved, pairing

CODES = 65536
_COUNT_FROM = 4  # fine cells a side from which counting classes is faster than looking up each cell
_PRODUCT_TERMS = 1 << 17
_STEP_CELLS = 1 << 16  # fine cells worked on at a time: what they need stays in the processor's cache

Codes = npt.NDArray[np.integer[Any]]
Floats = npt.NDArray[np.float32]
Pairs = npt.NDArray[np.complex64]


def cell_factor(cell_m: float, wanted_m: float) -> int:
    """How many fine cells go into a side of the larger cell: the nearest multiple, at least 1.

    >>> cell_factor(2.5, 10.0), cell_factor(3.0, 10.0), cell_factor(25.0, 10.0)
    (4, 3, 1)
    """
    if not (cell_m > 0 and wanted_m > 0):
        raise Fault("The cell size must be above zero; it is {cell} m.", cell=wanted_m)
    return max(1, round(wanted_m / cell_m))


class ClassValues:
    """Values per class code, ready to be looked up: made once, read by every thread.

    ``luts`` (n, 65536) holds n values per code, NaN where no class has the code; code 0 and ``nodata`` are
    land that is not known. ``pairs`` says which layers travel together (see ``core.cells.pairs``). ``name`` is that of
    the habitat map whose codes are looked up, to be named when a code has no class.
    """

    def __init__(self, luts: npt.ArrayLike, pairs: Sequence[Pair], nodata: int = 0, name: str = "") -> None:
        self._name = name
        values = np.array(luts, dtype=np.float64)
        known = np.where(np.isnan(values).any(axis=0), np.nan, 1.0)
        values = np.nan_to_num(values)
        for code in {0, nodata} & set(range(CODES)):
            values[:, code] = known[code] = 0.0
        self._pairs = interleaved(values, pairs)
        self._known = known.astype(np.float32)
        # a row a code: the values as in _pairs, real and imaginary parts in turn, and 1 for known land
        self._table = np.hstack([self._pairs.T.copy().view(np.float32).astype(np.float64), known[:, None]])

    def fill(self, codes: Codes, factor: int, pairs: Pairs, known: Floats) -> None:
        """Fill ``pairs`` (p, R, C) and ``known`` (R, C) from ``codes`` (R x factor, C x factor).

        Raises ``Fault`` for a code without a class, naming the code.
        """
        if codes.dtype != np.uint16 and codes.size and (codes.min() < 0 or codes.max() >= CODES):
            raise no_class(int(codes.min() if codes.min() < 0 else codes.max()), self._name)
        step = max(1, _STEP_CELLS // max(1, codes.shape[1] * factor))
        for row in range(0, len(known), step):
            strip = codes[row * factor : (row + step) * factor]
            where = slice(row, row + step)
            if factor == 1:
                self._look_up(strip, pairs[:, where], known[where])
            elif factor < _COUNT_FROM:
                self._add_up(strip, factor, pairs[:, where], known[where])
            else:
                self._count(strip, factor, pairs[:, where], known[where])
        if known.size and np.isnan(known.min()):
            raise no_class(int(codes[np.isnan(self._known[codes])][0]), self._name)

    def _look_up(self, codes: Codes, pairs: Pairs, known: Floats) -> None:
        index = codes.astype(np.intp, copy=False)
        np.take(self._known, index, out=known, mode="clip")
        for lut, target in zip(self._pairs, pairs, strict=True):
            np.take(lut, index, out=target, mode="clip")

    def _add_up(self, codes: Codes, factor: int, pairs: Pairs, known: Floats) -> None:
        """Mean of the values of the fine cells, looked up one by one."""
        part, here = np.empty_like(pairs), np.empty_like(known)
        pairs[:], known[:] = 0.0, 0.0
        for i in range(factor):
            for j in range(factor):
                self._look_up(codes[i::factor, j::factor], part, here)
                pairs += part
                known += here
        pairs /= factor**2
        known /= factor**2

    def _count(self, codes: Codes, factor: int, pairs: Pairs, known: Floats) -> None:
        """Histogram of the classes of every larger cell, times the values per class."""
        present = np.flatnonzero(np.bincount(codes.ravel(), minlength=1))
        recode = np.zeros(CODES, np.intp)
        recode[present] = np.arange(present.size)
        rows, columns = known.shape
        index = recode[codes]
        index += (np.arange(columns) * present.size).repeat(factor)
        if rows > 1:
            index += (np.arange(rows) * columns * present.size).repeat(factor)[:, None]
        counts = np.bincount(index.ravel(), minlength=known.size * present.size)
        values = _product(counts.reshape(-1, present.size), self._table[present]) / factor**2
        known[:] = values[:, -1].reshape(known.shape)
        both = np.ascontiguousarray(values[:, :-1], np.float32).view(np.complex64)
        pairs[:] = both.T.reshape(pairs.shape)


def _product(counts: npt.NDArray[np.intp], table: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    """``counts @ table`` in pieces so small that the linear algebra library stays on this thread: ours already
    run side by side, and its own would only wait for them."""
    rows = max(1, _PRODUCT_TERMS // table.size)
    pieces = [counts[row : row + rows] @ table for row in range(0, len(counts), rows)]
    return np.concatenate(pieces)


def coarse(
    codes: Codes, luts: npt.ArrayLike, factor: int, down: int = 0, across: int = 0, nodata: int = 0
) -> tuple[Floats, Floats]:
    """Values of larger cells of ``factor`` x ``factor`` fine cells: ``sum over classes of share x value``.

    ``codes`` (rows, columns) holds class codes; code 0 and ``nodata`` are land that is not known.
    ``luts`` (n, 65536) holds n values per class code, NaN where no class has the code. The first fine cell
    lies ``down`` rows and ``across`` columns inside the first larger cell; of larger cells that the block
    covers partly the rest is not known. Returns the sums (n, R, C), which are the mean over the known
    land times the known fraction, and the known fraction (R, C).

    Raises ``Fault`` for a code without a class, naming the code.

    >>> luts = np.full((1, CODES), np.nan)
    >>> luts[0, [3, 8]] = 0.25, 1.0
    >>> sums, known = coarse(np.array([[8, 3], [3, 0]]), luts, factor=2)
    >>> sums.tolist(), known.tolist()
    ([[[0.375]]], [[0.75]])
    """
    values = np.asarray(luts)
    pairs = pairing([0] * len(values))
    rows, columns = -(-(codes.shape[0] + down) // factor), -(-(codes.shape[1] + across) // factor)
    whole = np.zeros((rows * factor, columns * factor), codes.dtype)
    whole[down : down + codes.shape[0], across : across + codes.shape[1]] = codes
    found, known = np.zeros((len(pairs), rows, columns), np.complex64), np.zeros((rows, columns), np.float32)
    ClassValues(values, pairs, nodata).fill(whole, factor, found, known)
    layers = found.view(np.float32).reshape(len(pairs), rows, columns, 2).transpose(0, 3, 1, 2)
    return layers.reshape(-1, rows, columns)[: len(values)], known
