"""Confusion of classes between two maps: agreement, kappa, and the class taken most for another."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]
CODES = 65_536


class PairCounts:
    """How many cells hold each pair of codes (first map, second map), 0 is no data; added tile by tile.

    >>> pairs = PairCounts()
    >>> pairs.add(np.array([8, 8, 0]), np.array([8, 3, 3]))
    >>> pairs.first, pairs.second, pairs.counts
    ([0, 8], [3, 8], array([[1, 0],
           [1, 1]]))
    """

    def __init__(self) -> None:
        self.first: list[int] = []
        self.second: list[int] = []
        self.counts: Ints = np.zeros((0, 0), dtype=np.int64)
        self._places = (np.full(CODES, -1, np.int32), np.full(CODES, -1, np.int32))

    def add(self, first: npt.NDArray[np.integer[Any]], second: npt.NDArray[np.integer[Any]]) -> None:
        """Count the cells of a tile."""
        rows = self._placed(first, self._places[0], self.first)
        columns = self._placed(second, self._places[1], self.second)
        size = len(self.first), len(self.second)
        if self.counts.shape != size:
            grown = np.zeros(size, dtype=np.int64)
            grown[: self.counts.shape[0], : self.counts.shape[1]] = self.counts
            self.counts = grown
        # in 64 bits: two maps can hold more pairs of codes than 32 bits number
        pair = rows.astype(np.int64) * size[1] + columns
        self.counts += np.bincount(pair, minlength=size[0] * size[1]).reshape(size)

    @staticmethod
    def _placed(codes: npt.NDArray[np.integer[Any]], places: npt.NDArray[np.int32], known: list[int]) -> Ints:
        codes = codes.ravel()
        found: Ints = places[codes]
        fresh = np.unique(codes[found < 0])
        if fresh.size:
            places[fresh] = np.arange(len(known), len(known) + fresh.size)
            known += [int(code) for code in fresh]
            found = places[codes]
        return found

    def joined(self, first: npt.NDArray[np.uint16], second: npt.NDArray[np.uint16]) -> tuple[Ints, Ints, Ints]:
        """The pairs as (code, code, cells) after each code is looked up in a table (65536,); equal pairs may repeat."""
        rows, columns = np.nonzero(self.counts)
        a = first[np.array(self.first, dtype=np.int64)[rows]].astype(np.int64)
        b = second[np.array(self.second, dtype=np.int64)[columns]].astype(np.int64)
        return a, b, self.counts[rows, columns]


@dataclass(frozen=True)
class ClassAgreement:
    """One class: cells in the first map, in the second, in both; and as what the second map shows it most where it
    does not agree (None where it always does), with the cells of it."""

    code: int
    first: float
    second: float
    same: float
    confused_with: int | None
    confused: float

    @property
    def producers(self) -> float | None:
        """Of the land that the first map gives this class, the share (0..1) that the second gives it, too."""
        return self.same / self.first if self.first else None

    @property
    def users(self) -> float | None:
        """Of the land that the second map gives this class, the share (0..1) that the first gives it, too."""
        return self.same / self.second if self.second else None


@dataclass(frozen=True)
class Confusion:
    """Cells by class in the first map (rows) and the second (columns); ``codes`` are those of rows and columns.

    >>> two = Confusion.of(np.array([1, 1, 2, 2]), np.array([1, 2, 1, 2]), np.array([20, 5, 10, 15]))
    >>> two.agreement, round(two.kappa, 3)
    (0.7, 0.4)
    """

    codes: Ints
    matrix: Floats

    @classmethod
    def of(cls, first: npt.ArrayLike, second: npt.ArrayLike, cells: npt.ArrayLike) -> Confusion:
        """From pairs of codes with their cells; pairs may repeat."""
        first, second = np.asarray(first, dtype=np.int64), np.asarray(second, dtype=np.int64)
        codes, place = np.unique(np.concatenate([first, second]), return_inverse=True)
        place = place.reshape(-1)
        matrix = np.zeros((len(codes), len(codes)))
        np.add.at(matrix, (place[: first.size], place[first.size :]), np.asarray(cells, dtype=np.float64))
        return cls(codes, matrix)

    @property
    def total(self) -> float:
        """All cells."""
        return float(self.matrix.sum())

    @property
    def agreement(self) -> float | None:
        """Share (0..1) of the cells that have the same class in both; None without cells."""
        return float(np.trace(self.matrix)) / self.total if self.total else None

    @property
    def kappa(self) -> float | None:
        """Cohen's kappa: (agreement - chance) / (1 - chance), where chance is the agreement of two maps with these
        areas drawn at random. None where chance is 1 (both maps hold one and the same class), and without cells.
        Source: Cohen 1960."""
        if not self.total:
            return None
        chance = float(np.dot(self.matrix.sum(axis=0), self.matrix.sum(axis=1))) / self.total**2
        agreement = float(np.trace(self.matrix)) / self.total
        return None if 1.0 - chance <= 1e-12 else (agreement - chance) / (1.0 - chance)

    def only(self, code: int) -> Confusion:
        """The confusion of one class with all others together (code 0).

        >>> three = Confusion.of([1, 2, 3], [1, 3, 2], [4, 1, 1])
        >>> three.only(1).kappa
        1.0
        """
        is_it = self.codes == code
        cells = [[self.matrix[np.ix_(rows, columns)].sum() for columns in (is_it, ~is_it)] for rows in (is_it, ~is_it)]
        return Confusion(np.array([code, 0]), np.array(cells))

    def classes(self) -> list[ClassAgreement]:
        """Each class with cells in one of the maps, the largest in the first map first."""
        rows, columns, same = self.matrix.sum(axis=1), self.matrix.sum(axis=0), np.diag(self.matrix)
        others = self.matrix - np.diag(same)
        most = others.argmax(axis=1) if len(self.codes) else np.zeros(0, np.intp)  # of equals the lowest code
        found = [
            ClassAgreement(
                int(code),
                float(rows[place]),
                float(columns[place]),
                float(same[place]),
                int(self.codes[most[place]]) if others[place, most[place]] > 0 else None,
                float(others[place, most[place]]),
            )
            for place, code in enumerate(self.codes)
            if rows[place] or columns[place]
        ]
        return sorted(found, key=lambda one: (-one.first, -one.second, one.code))
