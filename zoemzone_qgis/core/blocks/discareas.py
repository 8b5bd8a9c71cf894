"""Areas made of discs: Bed & Breakfast areas and nearly-B&B areas, land given out once."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..cells.frame import Marks
from ..cells.nearness import near
from ..cells.room import bands, boxes, labelled, let_go, marked, most
from ..forage import RULE_RADIUS_M
from ..land.rules import Rules
from ..progress import SILENT, Progress
from .discsearch import EQUAL, Disc, Search
from .stock import Layer, Stock, Sums

HECTARE = 10_000.0
_SURE = 0.01
"""Coarse sums are trusted from this much above a threshold on; nearer to it fine cells decide."""
_SLACK = 1e-3
"""Around a disc that meets the rule, discs that miss it by this share on coarse cells are drawn, too."""
_ROUNDS = 100


@dataclass(frozen=True)
class Area:
    """One area: its number as the owner of coarse cells, its chain, and its best disc."""

    number: int
    is_bnb: bool
    chain: int
    disc: Disc


def disc_areas(stock: Stock, rules: Rules, progress: Progress = SILENT) -> list[Area]:
    """Give out the habitat of ``stock`` to B&B areas, then to nearly-B&B areas (``stock.owner``).

    A B&B area is the habitat of one chain inside the union of the rule circles that hold at least ``bnb_ha``
    effective habitat of that chain, at least ``core_share`` of it core; every connected union is an area of its own.
    This is repeated on what is left until no circle qualifies. What then lies in circles with at least ``nearly_ha``
    (or with ``bnb_ha`` but too little core) makes the nearly-B&B areas.

    Whether an area exists, and its best disc, is decided on the fine cells (``Search``); its outline follows circles
    around all coarse cells, in steps of one coarse cell.
    """
    areas: list[Area] = []
    for turn in range(_ROUNDS):
        part = progress.part(1 - 0.5**turn, 1 - 0.5 ** (turn + 1)).part(0.0, 0.9)
        found = _round(stock, rules.bnb_ha * HECTARE, rules.core_share, len(areas), part)
        areas += found
        if not found:
            break
    return areas + _round(stock, rules.nearly_ha * HECTARE, 0.0, len(areas), progress.part(0.95, 1.0))


def lesser_areas(stock: Stock, least_ha: float, before: int, progress: Progress = SILENT) -> list[Area]:
    """Areas of circles that hold at least ``least_ha`` of what ``disc_areas`` left; ``before`` is how many areas there
    are already."""
    return _round(stock, least_ha * HECTARE, 0.0, before, progress)


def best_disc(stock: Stock, progress: Progress = SILENT) -> Disc | None:
    """The disc with the most effective habitat of one chain on the whole map; None without habitat."""
    best: Disc | None = None
    for colour in stock.colours:
        sums = stock.sums(colour, progress)
        bar = best.effective if best else 0.0
        top = most(sums.effective)
        if top > 0 and most(sums.most) > bar:
            places = sums.places(_at_least(sums.effective, top * (1 - _SURE)))
            found = Search(stock.frame, stock.land(colour)).best(places, progress)
            best = max((disc for disc in (best, found) if disc), key=lambda disc: disc.effective, default=None)
    return best


def _round(stock: Stock, target: float, core_share: float, before: int, progress: Progress) -> list[Area]:
    """Areas of discs that hold ``target`` m2 with enough core, of what is left of each colour."""
    areas: list[Area] = []
    for colour in stock.colours:
        part = progress.part(colour / len(stock.colours), (colour + 1) / len(stock.colours))
        sums = stock.sums(colour, part.part(0.0, 0.4))
        fit, proved = _centres(stock, colour, sums, target, core_share, part.part(0.4, 0.7))
        if fit.any():
            rule = _Rule(target, core_share, before + len(areas))
            areas += _drawn(stock, colour, fit, proved, rule, part.part(0.7, 1.0))
            stock.forget(colour)
    return areas


def _centres(
    stock: Stock, colour: int, sums: Sums, target: float, core_share: float, progress: Progress
) -> tuple[Marks, list[Disc]]:
    """Coarse cells around which discs qualify, and the discs that only the fine cells showed."""
    may = _at_least(sums.most, target * (1 - EQUAL))
    proved: list[Disc] = []
    if not may.any():
        return may, proved
    labels, count = labelled(may, progress)
    sure = np.zeros(count + 1, dtype=bool)
    for rows in bands(may.shape):
        met = sums.effective[rows] >= target * (1 + _SURE)
        met &= sums.core[rows] >= (core_share + _SURE) * sums.effective[rows] if core_share else may[rows]
        sure[labels[rows][met]] = True
        let_go(labels, may)
        sums.let_go()

    def fits(rows: slice) -> Marks:
        effective = sums.effective[rows]
        fit = (effective >= target * (1 - _SLACK)) & (sums.core[rows] >= (core_share - _SLACK) * effective)
        return np.asarray(fit & may[rows])

    fit = marked(fits, may, sums.effective, sums.core)
    search = Search(stock.frame, stock.land(colour), core_share)
    for number, box in enumerate(boxes(labels, count, progress), start=1):
        progress.report(number / (count + 1))
        if sure[number] or box is None:
            continue
        let_go(labels, fit)
        here = labels[box] == number
        disc = search.meets(sums.places(here, box), target, progress)
        if disc is None:
            fit[box][here] = False
        else:
            fit[stock.frame.coarse.cell_of(disc.x, disc.y)] = True
            proved.append(disc)
    let_go(labels, fit)
    return fit, proved


def _at_least(layer: Layer, bar: float) -> Marks:
    return marked(lambda rows: np.asarray(layer[rows] >= bar), layer)


@dataclass(frozen=True)
class _Rule:
    """What a disc must hold (m2), with which share of core, and how many areas there are already."""

    target: float
    core_share: float
    before: int


def _drawn(stock: Stock, colour: int, fit: Marks, proved: list[Disc], rule: _Rule, progress: Progress) -> list[Area]:
    """Give the land in the discs around ``fit`` to areas, one for each connected union of discs."""
    grid = stock.frame.coarse
    union = near(fit, RULE_RADIUS_M / grid.cell + np.sqrt(0.5), progress)  # every cell that such a disc touches
    labels, count = labelled(union, progress)
    free, sums = stock.free(colour), stock.sums(colour)
    search = Search(stock.frame, stock.land(colour), rule.core_share)
    areas: list[Area] = []
    for number, box in enumerate(boxes(labels, count, progress), start=1):
        if box is None:
            continue
        here = labels[box] == number
        discs = [disc for disc in proved if labels[grid.cell_of(disc.x, disc.y)] == number]
        found = search.best(sums.places(fit[box] & here, box), progress)
        best = max((disc for disc in (found, *discs) if disc), key=lambda disc: disc.effective, default=None)
        if best is None or best.effective < rule.target * (1 - EQUAL):
            continue  # coarse sums promised what the fine cells do not have
        mine, owner = free[box] & here, rule.before + len(areas) + 1
        stock.owner[box][mine] = owner
        touched, window = _touched(stock, best)
        stock.owner[window][touched & free[window] & (stock.owner[window] == 0)] = owner
        first = np.unravel_index(int(mine.argmax()), mine.shape)
        areas.append(Area(owner, rule.core_share > 0, int(stock.chain[box][first]), best))
        let_go(labels, free, fit, stock.owner, stock.chain)
    return areas


def _touched(stock: Stock, disc: Disc) -> tuple[Marks, tuple[slice, slice]]:
    """The coarse cells that a disc touches, and the part of the grid that they were looked for in."""
    grid = stock.frame.coarse
    row, column = grid.cell_of(disc.x, disc.y)
    reach = int(RULE_RADIUS_M / grid.cell) + 2
    rows = np.arange(max(row - reach, 0), min(row + reach + 1, grid.rows))
    columns = np.arange(max(column - reach, 0), min(column + reach + 1, grid.columns))
    across = np.maximum(np.abs(grid.left + (columns + 0.5) * grid.cell - disc.x) - grid.cell / 2, 0)
    down = np.maximum(np.abs(grid.top - (rows + 0.5) * grid.cell - disc.y) - grid.cell / 2, 0)
    marks: NDArray[np.bool_] = np.hypot(down[:, None], across) <= RULE_RADIUS_M
    return marks, (slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1))
