"""Ranks of more cells than fit in memory: levels of values so fine that the error is proven to be small."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from .ranks import Bools, Distribution, Floats, check_share

Keys = npt.NDArray[np.uint32]
Ints = npt.NDArray[np.int64]
Tiles = Callable[[], Iterable[tuple[npt.NDArray[np.floating[Any]], npt.NDArray[np.floating[Any]]]]]
"""Gives the pairs of values that are known in both maps, tile by tile, each time anew."""

COARSE = 1 << 16
FINE = 1 << 18
"""A level is split until it holds about one in so many of the cells, or no more can be split."""


def sortable(values: npt.ArrayLike) -> Keys:
    """Numbers of single precision as whole numbers in the same order.

    >>> np.diff(sortable([-2.0, -0.5, 0.0, 1e-9, 3.0]).astype(np.int64)) > 0
    array([ True,  True,  True,  True])
    >>> sortable([-0.0]) == sortable([0.0])
    array([ True])
    """
    bits = (np.asarray(values, dtype=np.float32) + np.float32(0)).view(np.uint32)
    keys: Keys = bits ^ np.where(bits >> 31, np.uint32(0xFFFFFFFF), np.uint32(0x80000000))
    return keys


class Levels:
    """Levels of the values of one map: the 65,536 intervals of the upper half of a number of single precision, each
    split by as many bits of its lower half as its cells ask for.
    """

    def __init__(self, coarse: Ints, fine: int = FINE) -> None:
        most = max(1.0, float(coarse.sum()) / fine)
        with np.errstate(divide="ignore"):
            wanted = np.ceil(np.log2(coarse / most))
        self._bits = np.clip(np.where(coarse > 0, wanted, 0), 0, 16).astype(np.uint32)
        size = np.left_shift(np.int64(1), self._bits.astype(np.int64))
        self._offset = np.cumsum(size) - size
        self._count = np.zeros(int(size.sum()), dtype=np.int64)
        self._key = np.zeros(len(self._count), dtype=np.uint32)
        self._mixed: Bools = np.zeros(len(self._count), dtype=np.bool_)

    def of(self, values: npt.ArrayLike) -> Ints:
        """The level of each value."""
        return self._level(sortable(values))

    def _level(self, keys: Keys) -> Ints:
        upper = keys >> np.uint32(16)
        level: Ints = self._offset[upper] + ((keys & np.uint32(0xFFFF)) >> (np.uint32(16) - self._bits[upper]))
        return level

    def add(self, values: npt.ArrayLike) -> None:
        """Count the values of a tile."""
        keys = sortable(values)
        level = self._level(keys)
        fresh = self._count[level] == 0
        self._key[level[fresh]] = keys[fresh]
        self._mixed[level[self._key[level] != keys]] = True
        self._count += np.bincount(level, minlength=len(self._count))

    @property
    def distribution(self) -> Distribution:
        """How many cells each level holds."""
        return Distribution(self._count.astype(np.float64))

    def mixed(self) -> Floats:
        """The cells of each level that holds more than one value, else 0."""
        return np.where(self._mixed, self._count, 0).astype(np.float64)


@dataclass(frozen=True)
class Ranked:
    """Rank correlation and overlap of the best with how far each can be off at most."""

    spearman: float | None
    overlap: float | None
    spearman_error: float = 0.0
    overlap_error: float = 0.0


def coarse_counts(values: npt.ArrayLike) -> Ints:
    """How many values lie in each of the 65,536 intervals that ``Levels`` begins with."""
    return np.bincount(sortable(values) >> np.uint32(16), minlength=COARSE).astype(np.int64)


def ranked(tiles: Tiles, coarse: tuple[Ints, Ints], share: float, fine: int = FINE) -> Ranked:
    """Spearman's rank correlation and the overlap of the best (see ``ranks.rank_figures``) in two passes over the
    tiles, in memory that does not grow with the cells.

    Values are taken in single precision; those of one level count as tied. The errors are proven: the rank of a cell
    is that of its level plus a rest r that sums to 0 in the level, with a variance of at most (n^2 - 1) / 12 in a
    level of n cells. By Cauchy and Schwarz the covariance of the ranks is off by at most s_a r_b + r_a s_b + r_a r_b,
    where s is the deviation of the ranks of levels and r that of the rests. The overlap is off by at most the cells of
    the two levels on the limit, as a share of the places.
    """
    check_share(share)
    a, b = Levels(coarse[0], fine), Levels(coarse[1], fine)
    for first, second in tiles():
        a.add(first)
        b.add(second)
    one, two = a.distribution, b.distribution
    if min(np.count_nonzero(one.counts), np.count_nonzero(two.counts)) < 2:
        return Ranked(None, None)
    cells = one.cells
    middle = (cells + 1) / 2
    ranks = [one.midranks() - middle, two.midranks() - middle]
    places = [one.membership(share), two.membership(share)]
    product = both = 0.0
    for first, second in tiles():
        level_a, level_b = a.of(first), b.of(second)
        product += float(np.dot(ranks[0][level_a], ranks[1][level_b]))
        both += float(np.minimum(places[0][level_a], places[1][level_b]).sum())
    spread = [float(np.dot(each**2, held.counts)) / cells for each, held in zip(ranks, (one, two), strict=True)]
    rests = [float(np.dot(held, held**2 - 1)) / 12 / cells for held in (np.maximum(x.mixed(), 1) for x in (a, b))]
    mixed = sum(_on_the_limit(levels, member) for levels, member in zip((a, b), places, strict=True))
    return Ranked(
        float(np.clip(product / cells / np.sqrt(spread[0] * spread[1]), -1.0, 1.0)),
        min(1.0, both / (share * cells)),
        _spearman_error(product / cells, spread, rests),
        mixed / (share * cells),
    )


def _on_the_limit(levels: Levels, member: Floats) -> float:
    """The cells of the level on the limit, when it holds more than one value."""
    return float(levels.mixed()[(member > 0) & (member < 1)].sum())


def _spearman_error(covariance: float, spread: list[float], rests: list[float]) -> float:
    (s_a, s_b), (r_a, r_b) = np.sqrt(spread), np.sqrt(rests)
    off = s_a * r_b + r_a * s_b + r_a * r_b
    least, most = s_a * s_b, np.sqrt((spread[0] + rests[0]) * (spread[1] + rests[1]))
    return float(off / least + abs(covariance) * (1 / least - 1 / most))
