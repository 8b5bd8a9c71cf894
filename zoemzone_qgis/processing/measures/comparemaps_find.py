"""The passes over the two maps: what is written, and the figures of the whole map and of each area."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...core.classes import SEASONS
from ...core.comparison import Confusion, PairCounts, ValueFigures, compare_values, compare_weighted
from ...core.grid import Window
from ...core.progress import Progress
from ...core.surface import NODATA, RULE_SHARE_PCT
from ...layers.aligned import NEAREST, SMOOTH, AlignedBand
from .comparemaps_input import TwoMaps
from .comparemaps_regions import Region, Statuses

CLASSES, BLOCKS, BNB = "classes", "blocks", "bnb"
WEAKEST, SHARE = "weakest_season", "share_pct"
SHARE_CLASSES, RULE = "share_classes", "share_10_pct"
SHARE_LIMITS = (2.0, 5.0, 10.0, 16.0)
VALUES_OF = {
    "habitat_weight": "habitat_weight",
    **{f"forage_{season}": f"forage_{number}" for number, season in enumerate(SEASONS, start=1)},
}
"""What is compared of two class maps -> the column of the class table that tells it."""
SAME, LIKE, MORE, LESS, FIRST_ONLY, SECOND_ONLY = range(1, 7)
"""The cells of the first band of two class maps compared."""
_PLAY = 1e-6
_RULE_PLAY = 1e-6 * RULE_SHARE_PCT

Write = Callable[[Window, NDArray[Any], int], None]
_SAME_CODES = np.arange(1 << 16, dtype=np.uint16)


@dataclass(frozen=True)
class Finding:
    """How one thing compares in one region: ``map`` is a band, classes, blocks and so on; numbers of cells."""

    region: str
    map: str
    cells: float
    first_only: float
    second_only: float
    figures: ValueFigures | None = None
    confusion: Confusion | None = None
    effective: tuple[float, float] | None = None
    habitat: tuple[float, float] | None = None
    """Of class maps: the land with habitat weight on one of them, and of that the land of the same class."""


class Comparison:
    """One run over two maps."""

    def __init__(self, maps: TwoMaps, statuses: Statuses | None) -> None:
        self._maps, self._statuses = maps, statuses
        self.unknown: tuple[dict[int, int], dict[int, int]] = ({}, {})

    # ---- two class maps -------------------------------------------------------------------------
    def classes(self, region: Region, progress: Progress, write: Write | None = None) -> list[Finding]:
        """The findings of two class maps in a region; ``write`` gets the three bands of the result."""
        legend = self._maps.legend
        if legend is None:
            return []
        _, one, two = self._maps.bands[0]
        first, second = self._maps.first.band(one), self._maps.second.band(two)
        weights = legend.values("habitat_weight")
        pairs, status = PairCounts(), PairCounts()
        for window, inside in self._windows(region, progress):
            a, b = first.codes(window), second.codes(window)
            if write is not None:
                self._write_classes(write, window, a, b, weights)
            known = (legend.first[a] > 0) & (legend.second[b] > 0)
            if inside is not None:
                a, b, known = a[inside], b[inside], known & inside
            pairs.add(a, b)
            self._count_status(status, window, known)
        findings = self._of_pairs(region.name, pairs, weights)
        if write is not None:
            self._note_unknown(pairs)
        return [*findings, *self._of_status(region.name, status, findings[0])]

    def _write_classes(
        self, write: Write, window: Window, a: NDArray[Any], b: NDArray[Any], weights: tuple[Any, Any]
    ) -> None:
        legend = self._maps.legend
        if legend is None:
            return
        one, two = legend.first[a], legend.second[b]
        more = weights[1][b] - weights[0][a]
        cells = np.full(a.shape, LIKE, np.uint16)
        cells[more > _PLAY], cells[more < -_PLAY] = MORE, LESS
        cells[one == two] = SAME
        cells[two == 0] = FIRST_ONLY
        cells[one == 0] = SECOND_ONLY
        cells[(one == 0) & (two == 0)] = 0
        for number, band in enumerate((cells, one, two), start=1):
            write(window, band, number)

    def _of_pairs(self, name: str, pairs: PairCounts, weights: tuple[Any, Any]) -> list[Finding]:
        legend = self._maps.legend
        if legend is None:
            return []
        a, b, cells = pairs.joined(legend.first, legend.second)
        raw_a, raw_b, _ = pairs.joined(_SAME_CODES, _SAME_CODES)
        both = (a > 0) & (b > 0)
        only = [float(cells[one & ~two].sum()) for one, two in ((a > 0, b > 0), (b > 0, a > 0))]
        total = float(cells[both].sum())
        confusion = Confusion.of(a[both], b[both], cells[both])
        weight = [np.nan_to_num(weights[side][raw]) for side, raw in enumerate((raw_a, raw_b))]
        effective = [float(np.dot(each[both], cells[both])) for each in weight]
        habitat = both & ((weight[0] > 0) | (weight[1] > 0))
        known = (float(cells[habitat].sum()), float(cells[habitat & (a == b)].sum()))
        plain = Finding(name, CLASSES, total, only[0], only[1], None, confusion, (effective[0], effective[1]), known)
        found = [plain]
        for what, column in VALUES_OF.items():
            first, second = legend.values(column)
            figures = compare_weighted(
                first[raw_a[both]], second[raw_b[both]], cells[both].astype(np.float64), self._maps.share
            )
            found.append(Finding(name, what, figures.cells, only[0], only[1], figures))
        return found

    def _note_unknown(self, pairs: PairCounts) -> None:
        """The cells of codes that no table has: those of the first map, and of the second."""
        legend = self._maps.legend
        if legend is None:
            return
        values = legend.values("habitat_weight")
        sides = ((pairs.first, pairs.counts.sum(axis=1)), (pairs.second, pairs.counts.sum(axis=0)))
        for unknown, known, (codes, cells) in zip(self.unknown, values, sides, strict=True):
            found = {code: int(count) for code, count in zip(codes, cells, strict=True) if code}
            unknown.update({code: count for code, count in sorted(found.items()) if np.isnan(known[code])})

    # ---- two maps of values ---------------------------------------------------------------------
    def values(self, region: Region, progress: Progress, write: Write | None = None) -> list[Finding]:
        """The findings of all bands in a region; ``write`` gets a band of differences for each."""
        found: list[Finding] = []
        for number, (name, one, two) in enumerate(self._maps.bands):
            step = progress.part(number / len(self._maps.bands), (number + 1) / len(self._maps.bands))
            how = NEAREST if name == WEAKEST else SMOOTH
            bands = self._maps.first.band(one, how), self._maps.second.band(two, how)
            counted, pairs, status = self._survey(name, bands, region, step.part(0.0, 0.4), write, number + 1)
            if name == WEAKEST:
                found.append(replace(counted, confusion=_confusion(pairs)))
            else:
                figures = compare_values(self._tiles(bands, region, step.part(0.4, 1.0)), self._maps.share)
                found.append(replace(counted, figures=figures))
                if name == SHARE:
                    found += _share_findings(counted, pairs)
            if number == 0:
                found += self._of_status(region.name, status, counted)
        return found

    def _survey(
        self,
        name: str,
        bands: tuple[AlignedBand, AlignedBand],
        region: Region,
        progress: Progress,
        write: Write | None,
        number: int,
    ) -> tuple[Finding, PairCounts, PairCounts]:
        """One pass over a band: what is known, the pairs of what it holds as classes, and of statuses."""
        cells, pairs, status = np.zeros(3, dtype=np.int64), PairCounts(), PairCounts()
        for window, inside in self._windows(region, progress):
            a, b = bands[0].values(window), bands[1].values(window)
            if write is not None:
                write(window, _difference(name, a, b), number)
            known_a, known_b = ~np.isnan(a), ~np.isnan(b)
            if inside is not None:
                known_a, known_b = known_a & inside, known_b & inside
            both = known_a & known_b
            cells += [np.count_nonzero(part) for part in (both, known_a & ~known_b, known_b & ~known_a)]
            if name in (WEAKEST, SHARE):
                pairs.add(_as_classes(name, a[both]), _as_classes(name, b[both]))
            if number == 1:
                self._count_status(status, window, both)
        return Finding(region.name, name, float(cells[0]), float(cells[1]), float(cells[2])), pairs, status

    def _tiles(
        self, bands: tuple[AlignedBand, AlignedBand], region: Region, progress: Progress
    ) -> Callable[[], Iterator[tuple[NDArray[Any], NDArray[Any]]]]:
        """Gives the values that both maps know, tile by tile, each time anew."""

        def tiles() -> Iterator[tuple[NDArray[Any], NDArray[Any]]]:
            for window, inside in self._windows(region, progress):
                a, b = bands[0].values(window), bands[1].values(window)
                known = ~(np.isnan(a) | np.isnan(b))
                if inside is not None:
                    known &= inside
                yield a[known], b[known]

        return tiles

    # ---- both -----------------------------------------------------------------------------------
    def _windows(self, region: Region, progress: Progress) -> Iterator[tuple[Window, NDArray[np.bool_] | None]]:
        windows = region.windows(self._maps.grid)
        for number, window in enumerate(windows):
            progress.report(number / len(windows))
            inside = region.inside(self._maps.grid, window)
            if inside is None or inside.any():
                yield window, inside

    def _count_status(self, status: PairCounts, window: Window, known: NDArray[np.bool_]) -> None:
        if self._statuses is not None:
            a, b = self._statuses.codes(window)
            status.add(a[known], b[known])

    def _of_status(self, name: str, status: PairCounts, like: Finding) -> list[Finding]:
        if self._statuses is None:
            return []
        confusion = _confusion(status)
        counted = Finding(name, BLOCKS, like.cells, like.first_only, like.second_only, None, confusion)
        return [counted, replace(counted, map=BNB, confusion=confusion.only(1))]


def _confusion(pairs: PairCounts) -> Confusion:
    return Confusion.of(*pairs.joined(_SAME_CODES, _SAME_CODES))


def _share_findings(counted: Finding, pairs: PairCounts) -> list[Finding]:
    """The classes of the share of habitat, and those of 10 % and more taken together."""
    a, b, cells = pairs.joined(_SAME_CODES, _SAME_CODES)
    limit = SHARE_LIMITS.index(RULE_SHARE_PCT) + 2
    return [
        replace(counted, map=SHARE_CLASSES, confusion=Confusion.of(a, b, cells)),
        replace(counted, map=RULE, confusion=Confusion.of(1 + (a >= limit), 1 + (b >= limit), cells)),
    ]


def _as_classes(name: str, values: NDArray[Any]) -> NDArray[np.uint16]:
    """Seasons as 1 (none) to 5; shares by the colours of the map, from 1 on."""
    if name == WEAKEST:
        return (np.clip(np.rint(values), 0, len(SEASONS)) + 1).astype(np.uint16)
    limits = np.array(SHARE_LIMITS) - _RULE_PLAY
    return (np.digitize(values, limits) + 1).astype(np.uint16)


def _difference(name: str, a: NDArray[Any], b: NDArray[Any]) -> NDArray[np.float32]:
    """Second minus first; of the weakest season the season of the second map where it is another (5: no food)."""
    if name == WEAKEST:
        off = np.where(np.rint(a) == np.rint(b), 0.0, np.where(np.rint(b) == 0, len(SEASONS) + 1.0, b))
        off = np.where(np.isnan(a) | np.isnan(b), np.nan, off)
    else:
        off = b.astype(np.float64) - a
    return np.where(np.isnan(off), NODATA, off).astype(np.float32)
