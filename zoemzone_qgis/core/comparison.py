"""Two maps of one place compared: how far values differ, whether they rank places alike, whether classes agree.

The maps may be of two dates, of a rich and a poor chain of data, or of two makers (method.md 8, #27).
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt

from .compare.confusion import ClassAgreement, Confusion, PairCounts
from .compare.levels import Ranked, Tiles, coarse_counts, ranked
from .compare.ranks import Floats, check_share, rank_figures

__all__ = [
    "ClassAgreement",
    "Confusion",
    "PairCounts",
    "Tiles",
    "ValueFigures",
    "compare_values",
    "compare_weighted",
    "rank_figures",
]

EXACT_CELLS = 4_000_000
"""Up to so many cells ranks are exact (about 250 MB); beyond, ranks of fine levels with a proven error."""
BEST_SHARE = 0.1


@dataclass(frozen=True)
class ValueFigures:
    """How two maps of values agree over the cells that both know.

    ``difference`` is the mean of second - first, ``rmse`` the root of the mean square of it, ``spread`` the deviation
    of single cells that is left when the mean difference is taken off. ``spearman`` and ``overlap`` (0..1) are None
    where a map is the same everywhere; ``..._error`` is how far they can be off at most.
    """

    cells: float
    mean_first: float | None = None
    mean_second: float | None = None
    difference: float | None = None
    rmse: float | None = None
    ranked: Ranked = field(default_factory=lambda: Ranked(None, None))

    @property
    def spread(self) -> float | None:
        if self.rmse is None or self.difference is None:
            return None
        return float(np.sqrt(max(0.0, self.rmse**2 - self.difference**2)))


def compare_weighted(first: Floats, second: Floats, cells: Floats, share: float = BEST_SHARE) -> ValueFigures:
    """Figures of pairs of values that many cells hold alike, such as those of classes; exact. Pairs with NaN are
    left out.

    >>> figures = compare_weighted(np.array([0.0, 1.0]), np.array([0.0, 0.5]), np.array([9.0, 1.0]))
    >>> round(figures.difference, 6), round(figures.rmse, 6), figures.ranked.overlap
    (-0.05, 0.158114, 1.0)
    """
    first, second, cells = (np.asarray(each, dtype=np.float64) for each in (first, second, cells))
    known = ~(np.isnan(first) | np.isnan(second)) & (cells > 0)
    first, second, cells = first[known], second[known], cells[known]
    total = float(cells.sum())
    if not total:
        check_share(share)
        return ValueFigures(0.0)
    off = second - first
    return ValueFigures(
        total,
        float(np.dot(first, cells)) / total,
        float(np.dot(second, cells)) / total,
        float(np.dot(off, cells)) / total,
        float(np.sqrt(np.dot(off * off, cells) / total)),
        Ranked(*rank_figures(first, second, share, cells)),
    )


def compare_values(tiles: Tiles, share: float = BEST_SHARE, exact_cells: int = EXACT_CELLS) -> ValueFigures:
    """Figures of two rasters that are read tile by tile: two passes over the tiles, three beyond ``exact_cells``.

    ``tiles`` gives anew, each time it is called, the values of the cells known in both maps. Sums are taken in double
    precision; beyond ``exact_cells`` ranks are those of levels in single precision (``compare.levels``).

    >>> a, b = np.array([1.0, 2.0, 4.0]), np.array([1.0, 3.0, 5.0])
    >>> figures = compare_values(lambda: [(a, b)], 0.34)
    >>> round(figures.difference, 6), round(figures.rmse, 6), figures.ranked.spearman
    (0.666667, 0.816497, 1.0)
    """
    check_share(share)
    sums = np.zeros(4)
    cells = 0
    coarse = [np.zeros(1 << 16, np.int64), np.zeros(1 << 16, np.int64)]
    for one, two in tiles():
        a, b = one.astype(np.float64).ravel(), two.astype(np.float64).ravel()
        off = b - a
        sums += (a.sum(), b.sum(), off.sum(), float(np.dot(off, off)))
        cells += a.size
        for counts, values in zip(coarse, (a, b), strict=True):
            counts += coarse_counts(values)
    if not cells:
        return ValueFigures(0.0)
    means = sums / cells
    if cells <= exact_cells:
        order = Ranked(*rank_figures(*_collected(tiles, cells), share))
    else:
        order = ranked(tiles, (coarse[0], coarse[1]), share)
    return ValueFigures(
        float(cells), float(means[0]), float(means[1]), float(means[2]), float(np.sqrt(means[3])), order
    )


def _collected(tiles: Tiles, cells: int) -> tuple[npt.NDArray[np.floating[Any]], npt.NDArray[np.floating[Any]]]:
    """All values of both maps in their own precision."""
    parts = [(first.ravel(), second.ravel()) for first, second in tiles()]
    first = np.concatenate([part[0] for part in parts])
    second = np.concatenate([part[1] for part in parts])
    return first, second
