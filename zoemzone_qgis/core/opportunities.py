"""The opportunity map (kansenkaart): what each piece of land is best used for, the first zone that fits.

1. *keep*: habitat of weight 0.7 or more in a B&B area, a stepping stone or protected nature;
2. *complete*: land in the best circle of a nearly-B&B area on which a measure is allowed;
3. *new*: the same in circles that hold 2 to 5 ha of effective habitat, where allowed measures can bring 10 ha;
4. *connect*: land within 50 m of a gap;
5. *fuel_station*: town or farmland farther than 500 m from all building blocks;
6. *improve*: other verges, lawns, banks, extensive grassland and urban shrubbery.

The order and the thresholds are the contract's (docs/method/rules.md); which classes are town and farmland is ours (E).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .blocks.discareas import HECTARE, disc_areas, lesser_areas
from .blocks.discsearch import EQUAL
from .blocks.stock import survey
from .cells.frame import Frame, Marks
from .cells.nearness import Reach
from .classes import CODES, ClassTable
from .forage import RULE_RADIUS_M
from .grid import Grid, Window
from .land.guilds import parts
from .land.landvalues import LandValues
from .measure.landkinds import PAVED, WATER
from .measure.measure import WHOLE, Way
from .measure.worth import Worths
from .progress import SILENT, Progress

KEEP, COMPLETE, NEW, CONNECT, FUEL, IMPROVE = "keep", "complete", "new", "connect", "fuel_station", "improve"
ZONES = (KEEP, COMPLETE, NEW, CONNECT, FUEL, IMPROVE)
"""The zones, in the order in which land is given out."""
TOWN = frozenset(("VERH", "OVH", "ERF", "VOLK", "GAZ", "HST", "PLV", "BPL", "DKS", "DKK", "SPR"))
FARMLAND = frozenset(
    [
        "GAGR",
        "GTIJ",
        "GEXT",
        "GRN",
        "MAI",
        "AARD",
        "BIET",
        "GRO",
        "KZ",
        "PEUL",
        "VLB",
        "GBM",
        "VEZ",
        "BLR",
        "GRR",
        "BRK",
        "FLA",
        "FHO",
        "KLF",
        "BTL",
        "BOL",
        "KAS",
    ]
)
IMPROVABLE = frozenset(("BRMR", "GAZ", "OEV", "GEXT", "BPL"))

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]
Ids = NDArray[np.int32]
Reader = Callable[[Window], Marks]
_FIXED = (KEEP, CONNECT, FUEL, IMPROVE)
"""Zones of one number each; every circle has a number of its own."""


def plain_ways(worths: Worths) -> list[Way]:
    """The ways of doing measures that need no fact beyond the habitat map."""
    return [way for way in worths.outcomes.catalogue.ways if not any(one.needed for one in way.rule.conditions)]


@dataclass(frozen=True)
class Possible:
    """What may be done on each class (arrays of 65,536, indexed by code).

    ``allowed``: some measure may be done, in any form; not on paving and water, of which a measure takes a sliver at
    most, and none that needs what no map tells, such as a flat roof. ``gain``: the most habitat weight that a measure
    on all of the land adds (m2 effective habitat per m2; annual measures, strips and single pieces add none here), 0
    where none is allowed.
    """

    allowed: Flags
    gain: Floats

    @classmethod
    def of(cls, table: ClassTable, worths: Worths, codes: Sequence[int]) -> Possible:
        """What may be done on the classes of some codes, by every way of the table of measures.

        >>> from zoemzone_qgis.core.classes import read_classes
        >>> from zoemzone_qgis.core.measure.outcome import Outcomes
        >>> from zoemzone_qgis.core.measure.reading import read_measures
        >>> table = read_classes()
        >>> found = Possible.of(table, Worths(Outcomes(table, read_measures(table))), [1, 5])
        >>> found.allowed[[1, 5]].tolist(), found.gain[[1, 5]].tolist()  # water, lawn
        ([False, True], [0.0, 1.0])
        """
        allowed, gain = np.zeros(CODES, dtype=bool), np.zeros(CODES)
        known = {row.code: row for row in table.rows}
        for code in codes:
            if code not in known or worths.ground(known[code]).id in (*PAVED, *WATER):
                continue
            ways = [way for way in plain_ways(worths) if worths.of(known[code], way).allowed]
            whole = [worths.of(known[code], way).weight for way in ways if way.rule.form == WHOLE]
            allowed[code], gain[code] = bool(ways), max([0.0, *whole])
        return cls(allowed, gain)


@dataclass(frozen=True)
class Kinds:
    """Which class codes are good habitat, town or farmland, and land whose management can be better."""

    good: Flags
    settled: Flags
    improvable: Flags

    @classmethod
    def of(cls, table: ClassTable, values: LandValues) -> Kinds:
        """The kinds of the classes of a table; land under a tree crown counts as itself."""
        settled, improvable = np.zeros(CODES, dtype=bool), np.zeros(CODES, dtype=bool)
        for row in table.rows:
            made_of = parts(row)
            settled[row.code] = bool(made_of & (TOWN | FARMLAND))
            improvable[row.code] = bool(made_of & IMPROVABLE)
        good = np.nan_to_num(values.weight) >= values.rules.core_weight - values.rules.tolerance
        return cls(good, settled, improvable)


@dataclass(frozen=True)
class Circle:
    """A rule circle: its number or that of its block, its middle (m), and the effective habitat (m2) that it holds;
    ``could_hold`` with every allowed measure, 0 where that was not asked."""

    number: int
    x: float
    y: float
    held: float
    could_hold: float = 0.0

    def marks(self, grid: Grid) -> Marks | None:
        """The cells of a grid whose centre lies in the circle; None where it is not met."""
        x = grid.left + (np.arange(grid.columns) + 0.5) * grid.cell - self.x
        y = grid.top - (np.arange(grid.rows) + 0.5) * grid.cell - self.y
        if not (np.abs(x) <= RULE_RADIUS_M).any() or not (np.abs(y) <= RULE_RADIUS_M).any():
            return None
        marks: Marks = x[None, :] ** 2 + y[:, None] ** 2 <= RULE_RADIUS_M**2
        return marks


def new_circles(
    frame: Frame, values: LandValues, possible: Possible, allowed: Reader | None = None, progress: Progress = SILENT
) -> list[Circle]:
    """Circles in which a B&B area can begin: land that no B&B or nearly-B&B has, 2 to 5 ha of effective habitat of one
    chain in the best circle, and enough land on which measures are ``allowed`` (everywhere without it) to reach 10 ha.

    Numbered from 1 in the order of what they hold. Land is given out once, as ``disc_areas`` does.
    """
    rules = values.rules
    stock = survey(frame, values, rules.gap_m, progress.part(0.0, 0.4))
    areas = disc_areas(stock, rules, progress.part(0.4, 0.7))
    lesser = lesser_areas(stock, rules.new_low_ha, len(areas), progress.part(0.7, 0.95))
    found = []
    for area in lesser:
        disc = area.disc
        if disc.effective >= rules.new_high_ha * HECTARE * (1 - EQUAL):
            continue
        more = _gain_inside(frame, Circle(0, disc.x, disc.y, 0.0), possible, allowed)
        if disc.effective + more >= rules.bnb_ha * HECTARE * (1 - EQUAL):
            found.append(Circle(0, disc.x, disc.y, disc.effective, disc.effective + more))
    found.sort(key=lambda circle: (-circle.held, circle.x, circle.y))
    return [Circle(number, one.x, one.y, one.held, one.could_hold) for number, one in enumerate(found, start=1)]


def _gain_inside(frame: Frame, circle: Circle, possible: Possible, allowed: Reader | None) -> float:
    """Effective habitat (m2) that measures can add in a circle."""
    grid = frame.grid
    top, left = grid.cell_of(circle.x - RULE_RADIUS_M, circle.y + RULE_RADIUS_M)
    bottom, right = grid.cell_of(circle.x + RULE_RADIUS_M, circle.y - RULE_RADIUS_M)
    top, left = max(top, 0), max(left, 0)
    bottom, right = min(bottom, grid.rows - 1), min(right, grid.columns - 1)
    window = Window(top, left, bottom - top + 1, right - left + 1)
    inside = circle.marks(grid.part(window))
    if inside is None:
        return 0.0
    if allowed is not None:
        inside &= allowed(window)
    gained = possible.gain[frame.read(window)]
    return float(gained[inside].sum()) * grid.cell**2


class Near:
    """Reads the cells within a distance of marked cells, from edge to edge; coarse cells decide where they can.

    >>> frame = Frame(lambda window: np.ones((window.rows, window.columns), np.uint16), Grid(0.0, 1.0, 1.0, 1, 6))
    >>> def first(window):
    ...     columns = np.arange(window.column, window.column + window.columns)
    ...     rows = np.arange(window.row, window.row + window.rows)
    ...     return (rows[:, None] == 9) & (columns == 0)
    >>> Near(frame, first, 3.0).read(Window(9, 0, 1, 6)).tolist()
    [[True, True, True, True, True, False]]
    """

    def __init__(self, frame: Frame, marked: Reader, limit_m: float, progress: Progress = SILENT) -> None:
        self._frame, self._marked = frame, marked
        coarse = np.zeros((frame.coarse.rows, frame.coarse.columns), dtype=bool)
        tiles = list(frame.tiles())
        for number, window in enumerate(tiles):
            progress.report(0.7 * number / len(tiles))
            over = frame.over(window)
            coarse[over.row : over.row + over.rows, over.column : over.column + over.columns] = frame.present(
                marked(window)
            )
        self._reach = Reach(coarse, frame.coarse.cell, frame.grid.cell, limit_m, progress.part(0.7, 1.0))

    def read(self, window: Window) -> Marks:
        """The cells of a window, which may reach outside."""
        sure = self._frame.spread(self._reach.sure, window)
        possible = self._frame.spread(self._reach.possible, window)
        asked = possible & ~sure
        if not asked.any():
            return np.asarray(sure)
        source = self._marked(window.padded(self._reach.halo))
        return np.asarray(sure | self._reach.marks(asked, sure & asked, possible, source))


@dataclass(frozen=True)
class Around:
    """Readers of windows of the map: land in a B&B area, a stone or protected nature; within 50 m of a gap; within
    500 m of any block; where options say that something may be done (None: the classes tell)."""

    kept: Reader
    gaps: Reader
    near_blocks: Reader
    allowed: Reader | None = None


class ZoneMap:
    """The zone of every cell, as numbers: each circle of *complete* and *new* has one, the other zones one each.

    >>> from zoemzone_qgis.core.classes import read_classes
    >>> table = read_classes()
    >>> codes = np.full((1, 4), table.by_id("GAZ").code, np.uint16)
    >>> nowhere = lambda window: np.zeros((window.rows, window.columns), bool)
    >>> marks = np.zeros(CODES, bool); marks[codes[0, 0]] = True
    >>> frame = Frame(lambda window: codes[:, : window.columns], Grid(0.0, 10.0, 10.0, 1, 4))
    >>> kinds, possible = Kinds(~marks, ~marks, marks), Possible(marks, marks * 1.0)
    >>> zones = ZoneMap(frame, kinds, possible, Around(nowhere, nowhere, nowhere), [], [])
    >>> [zones.zone(number) for number in zones.read(Window(0, 0, 1, 4))[0]]
    ['improve', 'improve', 'improve', 'improve']
    """

    def __init__(
        self,
        frame: Frame,
        kinds: Kinds,
        possible: Possible,
        around: Around,
        complete: Sequence[Circle],
        new: Sequence[Circle],
    ) -> None:
        self._frame, self._kinds, self._possible, self._around = frame, kinds, possible, around
        # of circles that overlap, the one that lacks least comes first
        self.circles = [
            *((COMPLETE, one) for one in sorted(complete, key=lambda one: (-one.held, one.number))),
            *((NEW, one) for one in sorted(new, key=lambda one: (-one.held, one.number))),
        ]

    def zone(self, number: int) -> str:
        """The zone of a number; "" of 0."""
        if number <= len(_FIXED):
            return ("", *_FIXED)[number]
        return self.circles[number - len(_FIXED) - 1][0]

    def circle(self, number: int) -> Circle | None:
        """The circle of a number; None for the other zones."""
        place = number - len(_FIXED) - 1
        return self.circles[place][1] if place >= 0 else None

    def read(self, window: Window) -> Ids:
        """The numbers of a window, which may reach outside the map; 0 where land is none of these, or not known."""
        codes = self._frame.read(window)
        ids = np.zeros(codes.shape, np.int32)
        left = codes > 0
        if not left.any():
            return ids

        def give(marks: Marks, number: int) -> None:
            mine = marks & left
            ids[mine] = number
            left[mine] = False

        good = self._kinds.good[codes]
        if good.any():
            give(good & self._around.kept(window), 1)
        self._give_circles(window, codes, give)
        give(self._around.gaps(window), 2)
        settled = left & self._kinds.settled[codes]
        if settled.any():
            give(settled & ~self._around.near_blocks(window), 3)
        give(self._kinds.improvable[codes], 4)
        return ids

    def _give_circles(self, window: Window, codes: NDArray[np.uint16], give: Callable[[Marks, int], None]) -> None:
        """Land in circles on which a measure is allowed."""
        grid = self._frame.grid.part(window)
        may: Marks | None = None
        for place, (_, circle) in enumerate(self.circles):
            inside = circle.marks(grid)
            if inside is None:
                continue
            if may is None:
                may = self._possible.allowed[codes]
                if self._around.allowed is not None:
                    may &= self._around.allowed(window)
            give(inside & may, place + len(_FIXED) + 1)
