"""Building blocks of the bee landscape: B&B areas, nearly-B&B areas, strips, stepping stones, fuel stations."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from .blocks.blockfigures import Circles, Surroundings, centred_circles, disc_circles, surroundings
from .blocks.discareas import Area, best_disc, disc_areas
from .blocks.discsearch import Disc
from .blocks.places import Connecting, Stones, find_fuel_stations, find_stones
from .blocks.stock import Stock, survey
from .blocks.strips import Strips, Wide, find_strips
from .cells.frame import Frame, Ints, Sheet
from .cells.pieces import Places
from .cells.room import held, let_go, taken
from .grid import Window
from .land.landvalues import LandValues
from .progress import SILENT, Progress

Floats = NDArray[np.float64]
Ids = NDArray[np.int32]
BNB, NEARLY, STONE, FUEL, STRIP = "bnb", "nearly_bnb", "stepping_stone", "fuel_station", "strip"
TYPES = (BNB, NEARLY, STONE, STRIP, FUEL)
"""The types, in the order in which blocks are listed."""


@dataclass(frozen=True)
class Group:
    """Blocks of one type: how many there are, and from which number on."""

    type: str
    count: int
    first: int


@dataclass(frozen=True)
class Landscape:
    """All blocks of one basis, before their figures: who owns which land, and the circle each is judged by.

    Blocks are numbered from 1: areas (B&B, nearly-B&B), strips, stones, fuel stations. ``ids`` reads the block of
    each fine cell; ``best`` is the best disc of the map before land was given out, of which the share ``best_known`` is
    known.
    """

    stock: Stock
    areas: list[Area]
    strips: Strips
    stones: Stones
    fuel: Stones
    circles: Circles
    around: Surroundings
    best: Disc | None
    best_known: float
    chain: Ints

    @property
    def count(self) -> int:
        """How many blocks."""
        return len(self.areas) + self.strips.count + self.stones.count + self.fuel.count

    @property
    def types(self) -> list[str]:
        """The type of each block, from block 1 on."""
        areas = [BNB if area.is_bnb else NEARLY for area in self.areas]
        return [*areas, *[STRIP] * self.strips.count, *[STONE] * self.stones.count, *[FUEL] * self.fuel.count]

    def ids(self, window: Window) -> Ids:
        """The block of each fine cell of a window (of ``stock.frame``), 0 for none."""
        frame = self.stock.frame
        codes = frame.read(window)
        ids = np.where(self.stock.values.habitat[codes], frame.spread(self.stock.owner, window), 0).astype(np.int32)
        first = len(self.areas)
        for part in (self.strips, self.stones, self.fuel):
            number = part.number[part.sheet.read(window)]
            np.copyto(ids, number + first, where=number > 0, casting="same_kind")
            first += part.count
        let_go(self.stock.owner)
        return ids


@dataclass
class Request:
    """What is asked: the map, the values of its classes, where to keep numbers of cells, which land is wide enough for
    strips (None: the cells tell), and the map whose food and nests count around blocks (None: the same map)."""

    frame: Frame
    values: LandValues
    new_sheet: Callable[[], Sheet]
    wide_enough: Wide | None = None
    surroundings: Frame | None = None
    progress: Progress = field(default=SILENT)


def landscape(request: Request) -> Landscape:
    """Find all building blocks of a map.

    Land is given out once, in the order B&B, nearly-B&B, strips, stepping stones, fuel stations. Memory: a few tiles
    of fine cells, and some 30 bytes for each coarse cell (10 m) with a strip, stone or fuel station. Layers of coarse
    cells, about 60 bytes a cell, lie on disk where the map is large.
    """
    values, progress = request.values, request.progress
    stock = survey(request.frame, values, values.rules.gap_m, progress.part(0.0, 0.25))
    best = best_disc(stock, progress.part(0.25, 0.3))
    areas = disc_areas(stock, values.rules, progress.part(0.3, 0.5))
    strips = find_strips(stock, values.rules, request.new_sheet(), request.wide_enough, progress.part(0.5, 0.65))
    stones = find_stones(stock, values.rules, strips, request.new_sheet(), progress.part(0.65, 0.75))
    fuel = find_fuel_stations(
        Connecting(stock, strips, stones), values.rules, request.new_sheet, progress.part(0.75, 0.9)
    )
    circles, chain = _circles(stock, areas, strips, stones, fuel)
    land, rest = request.surroundings or request.frame, progress.part(0.9, 1.0)
    around = surroundings(land, values, circles, rest.part(0.0, 0.9))
    best_known = surroundings(land, values, disc_circles([best]), rest.part(0.9, 1.0)).known if best else [0.0]
    for colour in stock.colours:
        stock.forget(colour)
    return Landscape(stock, areas, strips, stones, fuel, circles, around, best, float(best_known[0]), chain)


def _circles(stock: Stock, areas: list[Area], strips: Strips, stones: Stones, fuel: Stones) -> tuple[Circles, Ints]:
    """The circle and the chain of each block (0 for fuel stations), from block 1 on."""
    rows, columns = held(strips.coarse)
    strip = taken(strips.coarse, rows, columns)
    circles = [
        disc_circles([area.disc for area in areas]),
        centred_circles(stock, strip, rows, columns, strips.count, own_chain=True),
    ]
    chains = [np.array([area.chain for area in areas], np.int64), _chains(stock, strip, rows, columns, strips.count)]
    for places, own_chain in ((stones, True), (fuel, False)):
        block, row, column = places.places()
        circles.append(centred_circles(stock, block, row, column, places.count, own_chain))
        chain = _chains(stock, block, row, column, places.count)
        chains.append(chain if own_chain else np.zeros_like(chain))
    return Circles.joined(circles), np.concatenate(chains)


def _chains(stock: Stock, block: Places, row: Places, column: Places, count: int) -> Ints:
    """The chain of each block 1..``count``."""
    chain = np.zeros(count + 1, np.int64)
    np.maximum.at(chain, block, taken(stock.chain, row, column))
    return chain[1:]
