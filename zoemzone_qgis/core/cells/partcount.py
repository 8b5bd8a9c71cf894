"""How many cells of each class lie in each part of land that a tracer follows, counted tile by tile."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .frame import Codes, Ints

Floats = NDArray[np.float64]


class PartCount:
    """Counts the cells of each class code by provisional part (``Tracer.add`` gives the parts of a tile).

    Outlines of numbered cells follow the cells, so that this is what lies in them, exactly. Code 0 (no data) is not
    counted.

    >>> count = PartCount()
    >>> count.add(np.array([[1, 1, 2, 0]]), np.array([[7, 9, 7, 7]], np.uint16))
    >>> count.add(np.array([[3, 3]]), np.array([[9, 0]], np.uint16))
    >>> count.codes
    [7, 9]
    >>> count.cells(np.array([-1, 0, 1, 0]), 2).tolist()  # parts 1 and 3 are one piece of land
    [[1, 2], [1, 0]]
    """

    def __init__(self) -> None:
        self._found: list[tuple[NDArray[np.int32], NDArray[np.uint16], NDArray[np.int32]]] = []

    def add(self, parts: Ints, codes: Codes) -> None:
        """Add a tile: the part of each cell, 0 for none, and its class code."""
        here = (parts > 0) & (codes > 0)
        part, code = parts[here], codes[here]
        if not part.size:
            return
        first = int(part.min())
        present = np.flatnonzero(np.bincount(code))
        place = np.zeros(int(present[-1]) + 1, np.int64)
        place[present] = np.arange(len(present))
        # the parts of a tile are numbered one after another
        counts = np.bincount((part - first) * len(present) + place[code])
        met = np.flatnonzero(counts)
        self._found.append(
            (
                (met // len(present) + first).astype(np.int32),
                present[met % len(present)].astype(np.uint16),
                counts[met].astype(np.int32),
            )
        )

    @property
    def codes(self) -> list[int]:
        """The class codes that were met, in ascending order."""
        return sorted({code for _, codes, _ in self._found for code in np.unique(codes).tolist()})

    def cells(self, owner: Ints, owners: int) -> Floats:
        """Cells of each class (owners, codes); ``owner`` says of each provisional part which of the owners has it, -1
        for none."""
        codes = self.codes
        counts = np.zeros((owners, len(codes)))
        for part, code, cells in self._found:
            mine = owner[part]
            held = mine >= 0
            np.add.at(counts, (mine[held], np.searchsorted(codes, code[held])), cells[held])
        return counts
