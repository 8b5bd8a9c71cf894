"""The disc that holds the most effective habitat, found exactly."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..cells.frame import Frame
from ..forage import RULE_RADIUS_M
from ..grid import Window
from ..progress import SILENT, Progress
from .discsums import DiscSums
from .stock import Layer, Places

Floats = NDArray[np.float64]
EQUAL = 1e-6
"""Relative tolerance of comparisons of areas."""
_BLOCK = 64
_FINEST_M = 1.5
_SMALLEST_M = 0.02
_MOST_PLACES = 5_000
_BEAM = 24
_CLOSE = 1e-3


@dataclass(frozen=True)
class Disc:
    """A rule circle: its centre (m), and the effective and core habitat (m2) of one chain that it holds."""

    x: float
    y: float
    effective: float
    core: float


@dataclass(frozen=True)
class Search:
    """Looks for discs in the land that ``land`` reads (effective and core weight of fine cells).

    ``core_share`` is the least share of core that a disc must have, 0 for none.
    """

    frame: Frame
    land: Callable[[Window], Layer]
    core_share: float = 0.0

    def meets(self, places: Places, target: float, progress: Progress = SILENT) -> Disc | None:
        """A disc that holds at least ``target`` m2, with enough core; None where there is none.

        The cells are divided into four again and again, as long as a disc around a place in the square may hold
        enough: it holds at most what the disc around the middle holds with the half diagonal added to its radius. So
        land that just fits into one circle is found, to 2 cm.
        """
        bar = target * (1 - EQUAL)
        # what moving a disc within its cell can change at most
        play = 2 * RULE_RADIUS_M * self.frame.coarse.cell * np.sqrt(2.0)
        core = places.core + play >= self.core_share * (places.effective - play)
        for part in self._blocks(places.taken(np.flatnonzero((places.most >= bar) & core))):
            sums = self._sums(part)
            x, y = self._centres(part)
            size = self.frame.coarse.cell
            while len(x):
                progress.check()
                held = sums.at(x, y, RULE_RADIUS_M)
                found = self._better(held, x, y, None)
                if found is not None and found.effective >= bar:
                    return found
                if size <= _SMALLEST_M:
                    break
                keep = self._open(sums, x, y, size, bar)
                if size <= _FINEST_M:  # finer, only how much a circle holds is looked at, not what share is core
                    keep = keep[held[0, keep] < bar]
                size /= 2
                x, y = _quartered(x[keep], y[keep], size)
        return None

    def _open(self, sums: DiscSums, x: Floats, y: Floats, size: float, bar: float) -> NDArray[np.int64]:
        """The squares of side ``size`` in which a disc may hold at least ``bar``, with enough core; the best first."""
        half = size * np.sqrt(0.5)
        most = sums.at(x, y, RULE_RADIUS_M + half)
        good = most[0] >= bar
        if self.core_share > 0:
            good &= most[1] >= self.core_share * sums.at(x, y, RULE_RADIUS_M - half)[0] * (1 - EQUAL)
        keep = np.flatnonzero(good)
        return keep[np.argsort(-most[0, keep], kind="stable")][:_MOST_PLACES]

    def best(self, places: Places, progress: Progress = SILENT) -> Disc | None:
        """The best disc; None where no disc has enough core.

        Of the cells with the highest estimates the best are divided down to about a metre. Among discs that are
        equally good to 1e-6 the one nearest to the middle of them all is taken, so that the result does not depend on
        where the search began.
        """
        good = np.flatnonzero(places.core >= self.core_share * places.effective)
        for chosen in (good, np.arange(len(places.rows))):
            found = self._top(places.taken(chosen), progress) if len(chosen) else None
            if found is not None:
                return found
        return None

    def _top(self, places: Places, progress: Progress) -> Disc | None:
        order = np.argsort(-places.effective, kind="stable")
        close = np.flatnonzero(places.effective >= places.effective[order[0]] * (1 - _CLOSE))
        x, y = self._centres(places.taken(close))
        middle = (float(x.mean()), float(y.mean()))
        away = np.round(np.hypot(x - middle[0], y - middle[1]), 6)
        chosen = np.union1d(order[:_BEAM], close[np.argsort(away, kind="stable")[:_BEAM]])
        tried: list[Disc] = []
        for part in self._blocks(places.taken(chosen)):
            sums = self._sums(part)
            x, y = self._centres(part)
            size = self.frame.coarse.cell
            while True:
                progress.check()
                held = sums.at(x, y, RULE_RADIUS_M)
                effective = np.where(self._accepted(held), held[0], -1.0)
                if size == self.frame.coarse.cell:
                    good = self._accepted(held)
                    columns = (layer[good].tolist() for layer in (x, y, *held))
                    tried += [Disc(*one) for one in zip(*columns, strict=True)]
                found = self._better(held, x, y, None)
                if found is not None:
                    tried.append(found)
                if size <= _FINEST_M:
                    break
                keep = np.argsort(-effective, kind="stable")[:_BEAM]
                size /= 2
                x, y = _quartered(x[keep], y[keep], size)
        return _nearest(tried, *middle)

    def _blocks(self, places: Places) -> Iterator[Places]:
        """The places in blocks that are summed together, the block with the highest estimate first."""
        places = places.taken(np.argsort(-places.effective, kind="stable"))
        block = places.rows // _BLOCK * (self.frame.coarse.columns // _BLOCK + 1) + places.columns // _BLOCK
        _, firsts = np.unique(block, return_index=True)
        for number in block[np.sort(firsts)]:
            yield places.taken(np.flatnonzero(block == number))

    def _sums(self, places: Places) -> DiscSums:
        n, reach = self.frame.factor, int(np.ceil(RULE_RADIUS_M / self.frame.coarse.cell)) + 2
        top, left = int(places.rows.min()) - reach, int(places.columns.min()) - reach
        high, wide = int(places.rows.max()) - top + reach + 1, int(places.columns.max()) - left + reach + 1
        window = Window(top * n, left * n, high * n, wide * n)
        return DiscSums(self.land(window), self.frame.grid.part(window))

    def _centres(self, places: Places) -> tuple[Floats, Floats]:
        grid = self.frame.coarse
        return grid.left + (places.columns + 0.5) * grid.cell, grid.top - (places.rows + 0.5) * grid.cell

    def _better(self, held: Floats, x: Floats, y: Floats, found: Disc | None) -> Disc | None:
        """The best of ``found`` and the discs whose sums are ``held``."""
        effective = np.where(self._accepted(held), held[0], -1.0)
        best = int(np.argmax(effective))
        if effective[best] > (found.effective if found else 0.0):
            return Disc(float(x[best]), float(y[best]), float(held[0, best]), float(held[1, best]))
        return found

    def _accepted(self, held: Floats) -> NDArray[np.bool_]:
        return np.asarray((held[0] > 0) & (held[1] >= self.core_share * held[0] * (1 - EQUAL)))


def _quartered(x: Floats, y: Floats, size: float) -> tuple[Floats, Floats]:
    """The middles of the four squares of side ``size`` around each place."""
    shift = size / 2 * np.array([[-1, -1, 1, 1], [-1, 1, -1, 1]])
    return (x[:, None] + shift[0]).ravel(), (y[:, None] + shift[1]).ravel()


def _nearest(discs: list[Disc], x: float, y: float) -> Disc | None:
    """Of the discs that are as good as the best the one nearest to a place."""
    bar = max((disc.effective for disc in discs), default=0.0) * (1 - EQUAL)
    equal = [disc for disc in discs if disc.effective >= bar]
    return min(
        equal, key=lambda disc: (round(float(np.hypot(disc.x - x, disc.y - y)), 6), disc.y, disc.x), default=None
    )
