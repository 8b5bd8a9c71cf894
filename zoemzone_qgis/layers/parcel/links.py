"""Which gaps land closes or shortens, by the rules of stepping stones and pieces of strip (``core.steppingstones``)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsGeometry

from ...core.grid import Window
from ...core.land.rules import Rules
from ...core.progress import SILENT, Progress
from ...core.scenario import Changed
from ...core.sitefigures import HA
from ...core.steppingstones import Crossing, Part, close_gap
from ...core.stones.search import Search
from ..gaps import STONE, Gap
from ..standing import END_M, Standing
from ..stones.land import FINE_M, StripTest, fits_on_cells
from ..stones.places import Prepared, keep, shapes_of
from .beside import Near
from .ground import Cells, Ground

Flags = NDArray[np.bool_]
Floats = NDArray[np.float64]
STRIP_REACH_M = 500.0
"""Land farther than this from the line of a gap is no part of its strip."""
_TOLERANCE = 1e-6
_WHOLE_SHARE = 0.999


@dataclass(frozen=True)
class Link:
    """Land that can be a link, as a stone or as a piece of strip (a stone is both)."""

    land: QgsGeometry
    is_stone: bool
    is_piece: bool


@dataclass(frozen=True)
class Closing:
    """What links do: the numbers of the gaps that they close, and of those that become shorter with the m left."""

    closed: tuple[int, ...] = ()
    shortened: tuple[tuple[int, float], ...] = ()


class Links:
    """Asks what land does for the gaps near it."""

    def __init__(self, gaps: Near[Gap], standing: Sequence[Standing], rules: Rules) -> None:
        self._gaps, self._rules = gaps, rules
        self._standing: Near[Standing] = Near()
        self._prepared = Prepared()
        self._around: dict[int, tuple[list[Standing], list[Standing | None]]] = {}
        for block in standing:
            self._standing.add(block, block.land)

    def reach(self, gap: Gap) -> float:
        """How far from the line of a gap land can be a link of it."""
        return self._rules.stone_distance_m if gap.kind == STONE else STRIP_REACH_M

    def near(self, land: QgsGeometry) -> list[Gap]:
        """The gaps that land can be a link of."""
        most = max(self._rules.stone_distance_m, STRIP_REACH_M) + _TOLERANCE
        return [gap for apart, gap in self._gaps.within(land, most) if apart <= self.reach(gap) + _TOLERANCE]

    def closing(self, links: Sequence[Link], progress: Progress) -> Closing:
        """What links do together."""
        if not links:
            return Closing()
        near = {id(gap): gap for link in links for gap in self.near(link.land)}
        closed, shortened = [], []
        for gap in near.values():
            crossing = self.crossing(gap, links)
            if crossing is None:
                continue
            answer = close_gap(crossing, 1, None, progress)
            if answer.is_closed:
                closed += [gap.id] if answer.chains[0].parcels else []
            elif answer.remains is not None and answer.remains.hop < answer.now - _TOLERANCE:
                shortened.append((gap.id, answer.remains.hop))
        return Closing(tuple(sorted(closed)), tuple(sorted(shortened)))

    def closers(self, gap: Gap, links: Sequence[Link]) -> list[bool] | None:
        """Which links close a gap by themselves; None where they do not all together, or it is closed without them."""
        asked = self._asked(gap, links)
        if asked is None:
            return None
        crossing, fit = asked
        search = Search(crossing, SILENT, crossing.most(None))
        way = search.best()
        if way is None or not way.members(crossing.paid):
            return None
        every = set(range(len(fit)))
        alone = {link for place, link in enumerate(fit) if search.best(every - {place}) is not None}
        return [number in alone for number in range(len(links))]

    def crossing(self, gap: Gap, links: Sequence[Link]) -> Crossing | None:
        """The question whether links close a gap; None where none of them can be a link of it."""
        asked = self._asked(gap, links)
        return None if asked is None else asked[0]

    def _asked(self, gap: Gap, links: Sequence[Link]) -> tuple[Crossing, list[int]] | None:
        """The question, and which links its first places are."""
        stones_only = gap.kind == STONE
        reach = self.reach(gap) + _TOLERANCE
        which = [number for number, one in enumerate(links) if one.is_stone or (one.is_piece and not stones_only)]
        which = [number for number in which if links[number].land.distance(gap.line) <= reach]
        fit = [links[number] for number in which]
        if not fit:
            return None
        blocks, ends = self._there(gap)
        blocks = [block for block in blocks if block is not ends[0] and block is not ends[1]]
        last = [block.land if block is not None else point for block, point in zip(ends, gap.ends, strict=True)]
        lands = [*(one.land for one in fit), *(block.land for block in blocks), *last]
        count = len(lands)
        paid = np.arange(count) < len(fit)
        stone = np.zeros(count, dtype=bool)
        stone[: len(fit)] = [one.is_stone for one in fit]
        stone[len(fit) : count - 2] = [block.is_stone for block in blocks]
        rules = self._rules
        hop, apart = (rules.stone_distance_m, np.inf) if stones_only else (rules.strip_break_m, rules.stone_distance_m)
        places = Part(shapes_of(lands, self._prepared), np.arange(count, dtype=np.int64))
        return Crossing(places, np.zeros(count), paid, count - 2, count - 1, hop, apart, stone), which

    def _there(self, gap: Gap) -> tuple[list[Standing], list[Standing | None]]:
        """The blocks near a gap that can be links of it, and those that its ends belong to; found once."""
        if id(gap) not in self._around:
            stones_only = gap.kind == STONE
            near = self._standing.within(gap.line, self.reach(gap) + _TOLERANCE)
            blocks = [block for _, block in near if block.is_stone or not stones_only]
            ends = [self._at(end, stones_only) for end in gap.ends]
            if ends[0] is ends[1]:
                ends = [None, None]  # a block at both ends closes the gap by itself
            for block in (*blocks, *(end for end in ends if end is not None)):
                keep(block.land, self._prepared)
            self._around[id(gap)] = blocks, ends
        return self._around[id(gap)]

    def _at(self, point: QgsGeometry, stones_only: bool) -> Standing | None:
        """The largest block within a metre of an end of a gap; None where there is none."""
        here = [
            block for _, block in self._standing.within(point, END_M + _TOLERANCE) if block.is_stone or not stones_only
        ]
        return max(here, key=lambda block: block.land.area()) if here else None


class Carrying:
    """What land becomes for the network with changes on the map, that it was not before."""

    def __init__(self, ground: Ground, weight: NDArray[np.float64]) -> None:
        """``weight``: the habitat weight by class code, those that measures make too."""
        self._ground, self._weight, self._rules = ground, weight, ground.rules
        self._test = StripTest(ground.rules)

    def link(self, land: QgsGeometry, changed: Changed, as_piece: bool = True) -> Link | None:
        """The link that land becomes; None where it becomes none. ``as_piece``: whether all of the land was worked on,
        so that it can be a piece of strip, too: where only a part of it changes, nobody can say so by its outline."""
        ground, rules = self._ground, self._rules
        now, later = ground.cells(land), ground.cells(land, changed)
        before, after = self._weight[now.codes], self._weight[later.codes]
        cell_ha = ground.grid.cell**2 / HA
        effective, gain = float(after.sum()) * cell_ha, float((after - before).sum()) * cell_ha
        least = rules.stone_ha - rules.tolerance
        stone = effective >= least and (effective - gain < least or gain >= least)
        piece = stone or (as_piece and self._is_piece(land, now, before, after))
        return Link(land, stone, piece) if piece else None

    def _is_piece(
        self, land: QgsGeometry, cells: Cells, before: NDArray[np.float64], after: NDArray[np.float64]
    ) -> bool:
        least = self._rules.strip_weight - self._rules.tolerance
        was, will = before >= least, after >= least
        lifted = will & ~was
        if not lifted.any():
            return False
        if self._fits(land, cells, lifted):
            return True
        return self._fits(land, cells, will) and not self._fits(land, cells, was)

    def _fits(self, land: QgsGeometry, cells: Cells, fit: Flags) -> bool:
        """Whether a piece of strip fits into the fit cells of land: by the outline on cells above 1 m."""
        rules, cell = self._rules, self._ground.grid.cell
        fit_m2 = float(fit.sum()) * cell**2
        if fit_m2 < rules.strip_width_m * rules.strip_length_m * (1 - rules.width_tolerance_m):
            return False
        if cell > FINE_M + rules.tolerance or fit_m2 >= _WHOLE_SHARE * land.area():
            return self._test.fits(land)
        return fits_on_cells(_grid(cells, fit), cell, rules)


def _grid(cells: Cells, fit: Flags) -> Flags:
    """Cells as a small raster."""
    top, left = int(cells.rows.min()), int(cells.columns.min())
    window = Window(top, left, int(cells.rows.max()) - top + 1, int(cells.columns.max()) - left + 1)
    found = np.zeros((window.rows, window.columns), dtype=bool)
    found[cells.rows - top, cells.columns - left] = fit
    return found
