"""Measures done on a habitat map: which cells change, into what, and what could not be done."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from ..classes import ClassTable
from ..grid import Window
from ..land.landclass import LandClass
from ..measure.costs import Quantity, costs
from ..measure.measure import POINTS, SHARE, STRIP, WHOLE, Catalogue, Way
from ..measure.placing import REASONS
from ..measure.worth import ALLOWED, Worths
from .patches import Changed, Codes
from .placing import Ints, compact_cells, nearest_cells, shared_out, sight_strip, spread_places, thinned

Flags = npt.NDArray[np.bool_]
Floats = npt.NDArray[np.float64]
Moved = Callable[[Codes, Codes], None]

OUTSIDE, NO_DATA, SIGHT, TINY, NO_ROOM = "outside", "no_data", "sight", "tiny", "no_room"
"""Why nothing changes, beside the reasons of a class: no cell of the map inside, no known land, all of it in the sight
strip of a road, less than a cell, no room for a single piece."""
PAVED = frozenset(("VERH", "OVH"))
SIGHT_M = 1.0
_STRIP_CELLS = 1 << 22  # cells of a map read at a time


@dataclass(frozen=True)
class Task:
    """A measure to be done on some land.

    ``ways`` are the ways that come into question; that with most land is done, the first on a tie. ``area_m2`` and
    ``pieces`` say how much of it (None: what the rule of the way gives), ``length_m`` how long the land is, for rows
    of trees that are not counted and for prices per metre.
    """

    name: str
    ways: tuple[Way, ...]
    area_m2: float | None = None
    pieces: float | None = None
    length_m: float = 0.0


@dataclass(frozen=True)
class Done:
    """What came of a task: ``land`` (m2 by present class) has changed; or ``reason`` says why nothing has."""

    task: Task
    way: Way
    land: dict[LandClass, float] = field(default_factory=dict)
    pieces: float = 0.0
    reason: str = ""

    @property
    def area_m2(self) -> float:
        """Land that has changed (m2)."""
        return float(sum(self.land.values()))


def ways_of(catalogue: Catalogue, measure: str, way: str = "", form: str = "") -> tuple[Way, ...]:
    """The ways that texts name: by the key of a way, else all of a measure, of one form when given.

    Either text may hold a key or the id of a measure; case and spaces around do not matter. Empty where there is none.

    >>> from zoemzone_qgis.core.classes import read_classes
    >>> from zoemzone_qgis.core.measure.reading import read_measures
    >>> catalogue = read_measures(read_classes())
    >>> [[way.key for way in ways_of(catalogue, *given)] for given in (("m05",), ("", "M05 strip"), ("M99",))]
    [['M05 whole', 'M05 strip'], ['M05 strip'], []]
    """
    wanted = " ".join((way or measure).split()).casefold()
    exact = tuple(one for one in catalogue.ways if one.key.casefold() == wanted)
    found = exact or tuple(one for one in catalogue.ways if one.measure.id.casefold() == wanted)
    if exact or not form.strip():
        return found
    return tuple(one for one in found if one.rule.form == form.strip().casefold())


class Works:
    """Does measures on a habitat map, one after the other: later ones work on what earlier ones made.

    ``moved`` hears of every change: the class codes of the cells before and after.
    """

    def __init__(self, changed: Changed, worths: Worths, table: ClassTable, moved: Moved | None = None) -> None:
        self.changed, self.worths, self.table = changed, worths, table
        self._moved = moved
        self.made: dict[int, LandClass] = {}

    def do(self, task: Task, rows: Ints, columns: Ints) -> Done:
        """Do a task on the cells that lie in its land (rows and columns in the grid of the map, in order)."""
        if not rows.size:
            return Done(task, task.ways[0], reason=OUTSIDE)
        codes, clear = self._land(rows, columns)
        known = codes > 0
        if not known.any():
            return Done(task, task.ways[0], reason=NO_DATA)
        lands = [self._class(int(code)) for code in np.unique(codes[known])]
        way, becomes = self._best(task, lands, codes, clear)
        if not becomes:
            return Done(task, way, reason=self._reason(way, lands, codes))
        allowed = np.isin(codes, list(becomes))
        usable = allowed & (clear | (not way.rule.sight_strip))
        if not usable.any():
            return Done(task, way, reason=SIGHT)
        part = usable.sum() / (known & (clear | (not way.rule.sight_strip))).sum()
        index = np.flatnonzero(usable)
        kinds = np.searchsorted(np.array(sorted(becomes)), codes[index]).astype(np.int64)
        chosen, pieces = self._chosen(task, way, rows[index], columns[index], kinds, float(part))
        if not chosen.any():
            return Done(task, way, reason=TINY if pieces >= 1 or way.rule.form != POINTS else NO_ROOM)
        index = index[chosen]
        return self._changed(task, way, rows[index], columns[index], codes[index], becomes, pieces)

    def cost(self, done: Done) -> tuple[Floats, Floats]:
        """One-off cost and extra cost per year (low, mean, high) in EUR by the price table."""
        lands = list(done.land)
        rule = done.way.rule
        length = done.area_m2 / rule.width_m if rule.form == STRIP else done.task.length_m
        quantity = Quantity(
            np.array([[done.land[land] for land in lands]]), np.array([length]), np.array([float(done.pieces)])
        )
        grounds = [self.worths.ground(land) for land in lands]
        once, yearly = costs(self.worths.outcomes.catalogue, done.way.measure.id, grounds, quantity)
        return once[:, 0], yearly[:, 0]

    # ---- land -----------------------------------------------------------------------------------
    def _class(self, code: int) -> LandClass:
        return self.made[code] if code in self.made else self.table.by_code(code)

    def _land(self, rows: Ints, columns: Ints) -> tuple[Codes, Flags]:
        """The codes of cells, and which of them lie outside the sight strip of a road."""
        codes, clear = np.empty(rows.size, np.uint16), np.ones(rows.size, dtype=bool)
        cell = self.changed.grid.cell
        left, width = int(columns.min()), int(np.ptp(columns)) + 1
        step = max(1, _STRIP_CELLS // width)
        halo = max(1, math.floor(SIGHT_M / cell + 0.5 + 1e-9))
        for top in range(int(rows.min()), int(rows.max()) + 1, step):
            here = (rows >= top) & (rows < top + step)
            if not here.any():
                continue
            window = Window(top, left, min(step, int(rows.max()) + 1 - top), width).padded(halo)
            cells = self.changed.codes(window)
            place = rows[here] - window.row, columns[here] - window.column
            codes[here] = cells[place]
            clear[here] = ~sight_strip(self._paved(cells), cell, SIGHT_M)[place]
        if cell > SIGHT_M:  # the strip is a part of the cells beside the paving: so many of them stay out
            clear = ~thinned(~clear, SIGHT_M / cell)
        return codes, clear

    def _paved(self, cells: Codes) -> Flags:
        """The cells of a window that are paved."""
        held = np.unique(cells)
        lands = [self._class(int(code)) for code in held if code]
        ids = [land.code for land in lands if self.worths.outcomes.parts(land).ground in PAVED]
        return np.isin(cells, ids)

    def _best(
        self, task: Task, lands: Sequence[LandClass], codes: Codes, clear: Flags
    ) -> tuple[Way, dict[int, LandClass]]:
        """The way with most land, and what the classes become on which it may be done."""
        found = [(way, self.worths.becomes(lands, way)) for way in task.ways]

        def land(one: tuple[Way, dict[int, LandClass]]) -> int:
            usable = np.isin(codes, list(one[1]))
            return int((usable & clear).sum() if one[0].rule.sight_strip else usable.sum())

        best = max(found, key=land)
        return best if best[1] else found[0]

    def _reason(self, way: Way, lands: Sequence[LandClass], codes: Codes) -> str:
        """Why a way is not possible: the reason of most of the land on which its rule is for the class at all."""
        counts = dict(zip(*np.unique(codes, return_counts=True), strict=True))
        size: dict[str, int] = {}
        for land in lands:
            reason = self.worths.of(land, way).reason
            size[reason] = size.get(reason, 0) + int(counts[land.code])
        listed = {key: count for key, count in size.items() if key not in (ALLOWED, "class")}
        return max(listed, key=lambda key: (listed[key], -REASONS.index(key))) if listed else "class"

    # ---- how much -------------------------------------------------------------------------------
    def _chosen(self, task: Task, way: Way, rows: Ints, columns: Ints, kinds: Ints, part: float) -> tuple[Flags, float]:
        """Which of the usable cells change, and the number of pieces; ``part`` is their share of the land."""
        rule, cell_m2 = way.rule, self.changed.grid.cell**2
        usable_m2 = rows.size * cell_m2
        pieces = self._pieces(task, way, usable_m2, part)
        if rule.form in (WHOLE, STRIP):
            return np.ones(rows.size, dtype=bool), pieces
        counts = np.bincount(kinds)
        if rule.form == SHARE:
            area = rule.share * usable_m2 if task.area_m2 is None else task.area_m2
            return compact_cells(rows, columns, kinds, shared_out(area / cell_m2, counts)), pieces
        each = way.measure.crown.area_m2(self.worths.horizon) if way.measure.crown else rule.covers_m2
        area = pieces * each if task.area_m2 is None else task.area_m2
        quota = shared_out(area / cell_m2, counts)
        if pieces < 1 or not quota.any():
            return np.zeros(rows.size, dtype=bool), pieces
        places = spread_places(rows, columns, min(int(pieces), int(quota.sum())))
        return nearest_cells(rows, columns, places, kinds, quota), pieces

    @staticmethod
    def _pieces(task: Task, way: Way, usable_m2: float, part: float) -> float:
        """Number of pieces: as given, else by the rule, as it is when measures are weighed."""
        rule = way.rule
        if task.pieces is not None:
            return task.pieces
        if rule.spacing_m:
            return math.floor(task.length_m * part / rule.spacing_m + 1e-6)
        if rule.m2_each:
            pieces = math.floor(usable_m2 / rule.m2_each + 1e-6)
            return max(pieces, 1) if rule.form == POINTS else pieces
        return 0.0

    def _changed(
        self,
        task: Task,
        way: Way,
        rows: Ints,
        columns: Ints,
        codes: Codes,
        becomes: dict[int, LandClass],
        pieces: float,
    ) -> Done:
        after = np.empty_like(codes)
        land: dict[LandClass, float] = {}
        for code, row in becomes.items():
            here = codes == code
            if here.any():
                after[here] = row.code
                self.made[row.code] = row
                land[self._class(code)] = float(here.sum()) * self.changed.grid.cell**2
        self.changed.change(rows, columns, after)
        if self._moved is not None:
            self._moved(codes, after)
        return Done(task, way, land, pieces)
