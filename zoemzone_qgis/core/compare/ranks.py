"""Rank correlation and overlap of the best, with ties, of cells or of weighted pairs of values."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..errors import Fault

Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]


@dataclass(frozen=True)
class Distribution:
    """The distinct levels of one map in ascending order: how many cells each holds."""

    counts: Floats

    @property
    def cells(self) -> float:
        """All cells."""
        return float(self.counts.sum())

    def midranks(self) -> Floats:
        """The mean rank (from 1) of the cells of each level: tied cells share their ranks.

        >>> Distribution(np.array([1.0, 2.0, 1.0])).midranks()
        array([1. , 2.5, 4. ])
        """
        ranks: Floats = np.cumsum(self.counts) - (self.counts - 1) / 2
        return ranks

    def membership(self, share: float) -> Floats:
        """How far each level belongs to the best ``share`` (0..1) of the cells: 1 above the limit, 0 below it; the
        cells on the limit share the places that are left.

        >>> Distribution(np.array([6.0, 3.0, 1.0])).membership(0.2).round(3)
        array([0.   , 0.333, 1.   ])
        """
        above: Floats = np.cumsum(self.counts[::-1])[::-1] - self.counts
        left = np.clip(share * self.cells - above, 0.0, self.counts)
        return np.divide(left, self.counts, out=np.zeros_like(left), where=self.counts > 0)


def check_share(share: float) -> None:
    """Refuse a share of the best that is not above 0 and below 1."""
    if not 0.0 < share < 1.0:
        raise Fault(
            "The best part must be above 0 % and below 100 % of the cells; it is {value} %.", value=f"{share * 100:g}"
        )


def levels_of(values: npt.ArrayLike, weights: Floats) -> tuple[npt.NDArray[np.intp], Distribution]:
    """The level of each value, and the cells that each level holds."""
    distinct, level = np.unique(np.asarray(values), return_inverse=True)
    level = level.reshape(-1)
    return level, Distribution(np.bincount(level, weights, len(distinct)).astype(np.float64))


def correlation(x: Floats, y: Floats, weights: Floats) -> float | None:
    """Pearson's correlation of weighted pairs; None where one of the two is the same everywhere.

    >>> one = np.ones(3)
    >>> round(correlation(np.array([1.0, 2.0, 3.0]), np.array([1.0, 3.0, 2.0]), one), 6)
    0.5
    """
    total = float(weights.sum())
    if total <= 0 or x.min(initial=np.inf) >= x.max(initial=-np.inf) or y.min(initial=np.inf) >= y.max(initial=-np.inf):
        return None
    x = x - float(np.dot(x, weights)) / total
    y = y - float(np.dot(y, weights)) / total
    spread = float(np.sqrt(np.dot(x * x, weights) * np.dot(y * y, weights)))
    return float(np.clip(np.dot(x * y, weights) / spread, -1.0, 1.0))


def rank_figures(
    first: npt.ArrayLike, second: npt.ArrayLike, share: float, weights: npt.ArrayLike | None = None
) -> tuple[float | None, float | None]:
    """Spearman's rank correlation, and the overlap (0..1) of the best ``share`` of both, exactly.

    Tied cells have their mean rank. A cell belongs to the best for 1, 0, or, where it is tied on the limit, for the
    share of places that is left for such cells; the overlap is the sum of the lesser of both memberships over the
    cells, divided by the number of places (``share`` x cells). So identical maps overlap for 1 whatever the ties.
    Both are None where a map is the same everywhere, and where there are no cells. ``weights`` counts the cells of
    each pair. Source: Spearman 1904.

    >>> rank_figures([1, 2, 3, 4], [1, 3, 2, 4], 0.25)
    (0.8, 1.0)
    >>> rank_figures([1, 2, 3], [5, 5, 5], 0.1)
    (None, None)
    """
    check_share(share)
    first, second = np.asarray(first), np.asarray(second)
    many = np.ones(first.size) if weights is None else np.asarray(weights, dtype=np.float64)
    first, second, many = first[many > 0], second[many > 0], many[many > 0]
    a, distribution_a = levels_of(first, many)
    b, distribution_b = levels_of(second, many)
    if min(len(distribution_a.counts), len(distribution_b.counts)) < 2:
        return None, None
    rho = correlation(distribution_a.midranks()[a], distribution_b.midranks()[b], many)
    both = np.minimum(distribution_a.membership(share)[a], distribution_b.membership(share)[b])
    return rho, min(1.0, float(np.dot(both, many)) / (share * distribution_a.cells))
