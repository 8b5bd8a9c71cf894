"""How much land of each class lies in each of several areas, counted window by window, and what that land is worth."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .classes import CODES
from .forage import completeness
from .land.landvalues import LandValues

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]
Keys = NDArray[np.uint16]

ANY_MISSING_PCT = 99.99
"""Below this a circle of 1 km2 holds land without data: 100 m2 or more. Sums of circles are exact to 0.0001 % (E)."""
LITTLE_PCT = 75.0
"""Below this too little is known to judge by; contract, "Meaning of the figures"."""
WHOLE, SOME, MUCH, UNKNOWN = 0, 1, 2, 3
"""Marks: all land around is known; some is missing; more than a quarter is missing; the cell itself is not known."""


@dataclass(frozen=True)
class Worth:
    """What the known land of each area is worth; arrays over the areas, in m2 of the map.

    ``effective`` = sum of habitat weight x area; ``forage`` (seasons, areas) = sum of forage value x area;
    ``weakest`` numbers the season from 1 whose food lags most behind what the ecoprofile needs, 0 without food.
    """

    known: Floats
    effective: Floats
    forage: Floats
    weakest: Ints


class LandCount:
    """Counts the cells of each class in each area.

    >>> count = LandCount(2)
    >>> count.add(np.array([[1, 1, 2, 0]], np.uint16), np.array([[7, 0, 7, 7]], np.uint16))
    >>> count.inside.tolist(), count.known.tolist(), count.codes, count.cells.tolist()
    ([2, 1], [1, 1], [7], [[1], [1]])
    """

    def __init__(self, areas: int) -> None:
        self._areas = areas
        self._place = np.full(CODES, -1, np.int64)
        self._place[0] = 0  # land without data stands in front
        self._codes = [0]
        self._cells = np.zeros((areas, 1), np.int64)
        self.coarse: Ints = np.zeros(areas, np.int64)

    def add(self, keys: Keys, codes: NDArray[np.uint16], coarse: Flags | None = None) -> None:
        """Add a window: the area of each cell from 1 (0: none), its class code (0: not known), and which cells only
        coarse land cover knows."""
        here = keys > 0
        area, code = keys[here].astype(np.int64) - 1, codes[here]
        if not area.size:
            return
        self._learn(code)
        width = len(self._codes)
        found = np.bincount(area * width + self._place[code], minlength=self._areas * width)
        self._cells += found.reshape(self._areas, width)
        if coarse is not None:
            self.coarse += np.bincount(area[coarse[here] & (code > 0)], minlength=self._areas)

    def _learn(self, code: NDArray[np.uint16]) -> None:
        """A column for each code that is new."""
        present = np.flatnonzero(np.bincount(code, minlength=1))
        new = [int(one) for one in present if self._place[one] < 0]
        for one in new:
            self._place[one] = len(self._codes)
            self._codes.append(one)
        if new:
            self._cells = np.pad(self._cells, ((0, 0), (0, len(new))))

    @property
    def codes(self) -> list[int]:
        """The class codes that were met, in the order of the columns of ``cells``."""
        return self._codes[1:]

    @property
    def cells(self) -> Ints:
        """Cells (areas, codes)."""
        return self._cells[:, 1:]

    @property
    def inside(self) -> Ints:
        """All cells of each area, known or not."""
        return np.asarray(self._cells.sum(axis=1))

    @property
    def known(self) -> Ints:
        """Known cells of each area."""
        return np.asarray(self.cells.sum(axis=1))

    def worth(self, values: LandValues, cell_m2: float) -> Worth:
        """What the land of each area is worth to an ecoprofile."""
        codes, areas = np.array(self.codes, np.int64), self.cells * cell_m2
        totals = values.season[:, codes] @ areas.T
        return Worth(
            known=areas.sum(axis=1),
            effective=areas @ values.weight[codes],
            forage=values.forage[:, codes] @ areas.T,
            weakest=np.asarray(completeness(totals, values.profile)[1], np.int64),
        )


def marks(known_pct: NDArray[np.floating[Any]]) -> NDArray[np.uint8]:
    """How much each cell depends on land without data, from the known share of its circle of 1 km2 (%); NaN or
    negative where the cell itself is not known.

    >>> marks(np.array([100.0, 99.999, 99.9, 75.0, 74.9, -9999.0, np.nan])).tolist()
    [0, 0, 1, 1, 2, 3, 3]
    """
    play = 1e-6
    found = np.full(known_pct.shape, UNKNOWN, np.uint8)
    found[known_pct >= 0] = MUCH
    found[known_pct >= LITTLE_PCT * (1 - play)] = SOME
    found[known_pct >= ANY_MISSING_PCT] = WHOLE
    return found


class MarkCount:
    """Counts the cells of each area by their mark, and sums values over the known ones.

    >>> count = MarkCount(1, 1)
    >>> count.add(np.array([1, 1, 1], np.uint16), np.array([0, 2, 3], np.uint8), [np.array([0.5, 1.0, -9999.0])])
    >>> count.cells.tolist(), count.mean(0).tolist()
    ([[1, 0, 1, 1]], [0.75])
    """

    def __init__(self, areas: int, values: int) -> None:
        self._areas = areas
        self.cells: Ints = np.zeros((areas, 4), np.int64)
        self._sums = np.zeros((values, areas))

    def add(self, keys: Keys, found: NDArray[np.uint8], values: Sequence[NDArray[np.floating[Any]]]) -> None:
        """Add a window: the area of each cell from 1 (0: none), its mark, and values."""
        here = keys > 0
        area = keys[here].astype(np.int64) - 1
        if not area.size:
            return
        self.cells += np.bincount(area * 4 + found[here], minlength=self._areas * 4).reshape(self._areas, 4)
        known = found[here] != UNKNOWN
        for number, one in enumerate(values):
            weights = one[here][known].astype(np.float64)
            self._sums[number] += np.bincount(area[known], weights=weights, minlength=self._areas)

    @property
    def known(self) -> Ints:
        """Cells of each area with known land."""
        return np.asarray(self.cells[:, :UNKNOWN].sum(axis=1))

    def mean(self, number: int) -> Floats:
        """The mean of a value over the known cells of each area; NaN where there are none."""
        known = self.known
        return np.divide(self._sums[number], known, out=np.full(len(known), np.nan), where=known > 0)


def ranked(values: Sequence[float | None]) -> list[int | None]:
    """Ranks from 1, the highest first; equal values (to 1e-6) share a rank, what is not known has none.

    >>> ranked([2.0, None, 5.0, 2.0, 1.0])
    [2, None, 1, 2, 4]
    """
    known = [value for value in values if value is not None]
    return [None if value is None else 1 + sum(other > value + 1e-6 for other in known) for value in values]
