"""From units and a map to what each unit can do: weighing, nests around, blocks, gaps, what it carries."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsGeometry, QgsRectangle

from ...core.cells.regions import Outlines
from ...core.land.landclass import SEASONS
from ...core.measure.measure import STRIP
from ...core.measure.spread import Spread, spread_of
from ...core.measure.units import strip_key
from ...core.measures import MeasureOptions, Outcomes, Worths, weigh
from ...core.nestcells import (
    Footprints,
    Lacks,
    NestCells,
    blocks_of,
    brings,
    counted_nests,
    coverage,
    fed_alone,
    footprints,
    lacking,
)
from ...core.progress import Progress, checked
from ...core.sitefigures import HA
from ...layers.completing import Completing
from ...layers.nestmap import nest_cells
from ...layers.polygons import flat
from ...layers.units.unitset import UnitSet
from ...layers.units.whynot import WhyNot
from .measureoptions_carry import WHOLE_UNIT, Carries
from .measureoptions_input import OptionInput
from .measureoptions_near import NearGaps, co_benefits
from .measureoptions_rows import NEST_GUILDS, OptionFacts, UnitFacts
from .measureoptions_who import Who, executors


class Shapes:
    """Where options are done: each shape once, the whole unit for all forms but strips."""

    def __init__(self, found: UnitSet, options: MeasureOptions) -> None:
        self._set, self._options = found, options
        self._known: dict[tuple[int, int], QgsGeometry] = {}

    def of(self, unit: int, way: int) -> QgsGeometry:
        """The shape of a way on a unit, or of the whole unit."""
        if way == WHOLE_UNIT or self._options.ways[way].rule.form != STRIP:
            return self._set.geometries[unit]
        if (unit, way) not in self._known:
            strip = self._set.geometry_of(unit, self._options.ways[way])
            self._known[unit, way] = self._set.geometries[unit] if strip.isEmpty() else strip
        return self._known[unit, way]

    def listed(self) -> tuple[list[QgsGeometry], NDArray[np.int64]]:
        """All shapes of options, each once, and for each option which of them it is."""
        numbers: dict[tuple[int, object], int] = {}
        shapes: list[QgsGeometry] = []
        row = np.empty(self._options.count, dtype=np.int64)
        for option, (unit, way) in enumerate(zip(self._options.unit.tolist(), self._options.way.tolist(), strict=True)):
            rule = self._options.ways[way].rule
            key = (unit, strip_key(rule) if rule.form == STRIP else WHOLE_UNIT)
            if key not in numbers:
                numbers[key] = len(shapes)
                shapes.append(self.of(unit, way))
            row[option] = numbers[key]
        return shapes, row


@dataclass(frozen=True)
class Found:
    """All that was found: units, options on those that are planned, the cells around them, and those of them that a
    plan needs (``nests``)."""

    units: UnitSet
    options: MeasureOptions
    unit_facts: UnitFacts
    facts: OptionFacts
    lacks: Lacks
    cells: NestCells
    nests: NestCells
    shapes: Shapes


def solve(
    given: OptionInput,
    found: UnitSet,
    planned: NDArray[np.bool_],
    areas: Completing | None,
    gaps: NearGaps | None,
    progress: Progress,
) -> Found:
    """Weigh all measures on the planned units."""
    choices = given.choices
    options = weigh(
        given.catalogue,
        given.table,
        found.units,
        horizon=choices.horizon,
        profile=given.profile,
        spray=choices.spray,
        preparation=choices.preparation,
        progress=progress.part(0.0, 0.1),
    )
    worths = Worths(Outcomes(given.table, given.catalogue), choices.horizon, given.profile)
    every, options = options, _of_units(options, planned)
    shapes = Shapes(found, options)
    cells = nest_cells(
        given.source,
        given.table,
        given.profile,
        _extent(found, planned, choices.radius_m),
        choices.radius_m,
        progress=progress.part(0.1, 0.3),
        rules=given.rules,
    )
    lacks = lacking(cells, *_middles(found.geometries), given.rules.nest_ha)
    spread = spread_of(options, worths, given.profile)
    listed, row = shapes.listed()
    feet = _feet(cells, listed, progress.part(0.3, 0.4))
    by_guild, short = _nests_gained(options, spread, lacks), lacks.short[options.unit]
    nest_ha = counted_nests(spread.nest_m2, by_guild, short) / HA
    food = coverage(cells, feet, row, options.forage_m2.T, nest_ha)
    fed = fed_alone(food, progress.part(0.4, 0.5)) if options.count else np.zeros(0)
    who = Who(given, found)
    return Found(
        found,
        options,
        _unit_facts(given, found, planned, lacks, WhyNot(every, worths), options, who, progress.part(0.5, 0.7)),
        OptionFacts(
            spread=spread,
            fed_ha=fed,
            fills=_fills(options, lacks, brings(by_guild, short)),
            block=_blocks(options, listed, row, areas, progress.part(0.7, 0.8)),
            gap=_gaps(listed, row, gaps, progress.part(0.8, 0.85)),
            carries=Carries(options, worths, given.rules, given.source, shapes.of).of_all(progress.part(0.85, 1.0)),
            executor=executors(who, options, progress),
        ),
        lacks,
        cells,
        _wanted(cells, feet),
        shapes,
    )


def _of_units(options: MeasureOptions, planned: NDArray[np.bool_]) -> MeasureOptions:
    """The options on planned units."""
    keep = planned[options.unit]
    if keep.all():
        return options
    per_option = ("unit", "way", "area_m2", "length_m", "pieces", "gain_ha", "row")
    by_column = ("forage_m2", "nests_m2", "one_off", "per_year")
    changes = {name: getattr(options, name)[keep] for name in per_option}
    changes |= {name: getattr(options, name)[:, keep] for name in by_column}
    return replace(options, **changes)


def _extent(found: UnitSet, planned: NDArray[np.bool_], reach: float) -> QgsRectangle:
    """The box of the planned units with what feeds from them."""
    box = QgsRectangle()
    for unit in np.flatnonzero(planned).tolist():
        box.combineExtentWith(found.geometries[unit].boundingBox())
    return box.buffered(reach)


def _middles(shapes: Sequence[QgsGeometry]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """A point on the surface of each shape."""
    points = [shape.pointOnSurface().asPoint() for shape in shapes]
    return np.array([point.x() for point in points]), np.array([point.y() for point in points])


def _feet(cells: NestCells, shapes: Sequence[QgsGeometry], progress: Progress) -> Footprints:
    """Which cells with nests each shape feeds."""
    rings, owner = flat(shapes)
    blocks = blocks_of(Outlines(rings, owner, len(shapes)), cells, progress=progress.part(0.0, 0.5))
    return footprints(cells, blocks, progress=progress.part(0.5, 1.0))


def _wanted(cells: NestCells, feet: Footprints) -> NestCells:
    """The cells that a plan needs: with nests, or where an option can bring them; by place."""
    wanted = cells.nest_ha > 0
    wanted[feet.cell[feet.nest_share > 0]] = True
    order = np.lexsort((cells.x, -cells.y))
    keep = order[wanted[order]]
    return cells.some(keep)


# ---- units ------------------------------------------------------------------------------------------
def _unit_facts(
    given: OptionInput,
    found: UnitSet,
    planned: NDArray[np.bool_],
    lacks: Lacks,
    why: WhyNot,
    options: MeasureOptions,
    who: Who,
    progress: Progress,
) -> UnitFacts:
    count = len(found.names)
    every = range(count)
    asked = np.flatnonzero(planned).tolist()
    works: list[bool] | None = [False] * count if given.works is not None else None
    score: list[float | None] = [None] * count
    named = [""] * count
    for step, unit in enumerate(asked):
        if step % 200 == 0:
            progress.report(0.5 * step / len(asked))
        land = found.geometries[unit]
        if given.works is not None and works is not None:
            works[unit] = given.works.distance(land) is not None
        score[unit], named[unit] = co_benefits(given.co_benefits, land)
    has_option = np.zeros(count, dtype=bool)
    has_option[options.unit] = True
    return UnitFacts(
        planned=planned,
        manager=[who.manager(unit) for unit in checked(every, progress)],
        lacks=[lacks.words(unit) for unit in checked(every, progress)],
        lacks_nests=[lacks.nest_words(unit) for unit in checked(every, progress)],
        hungry=[SEASONS[season] if short else "" for season, short in zip(lacks.season, lacks.food, strict=True)],
        confidence=given.confidence_of(found.geometries, progress.part(0.5, 1.0)),
        works=works,
        co_benefit=score,
        co_benefits=named,
        why={unit: why.of(unit) for unit in checked(asked, progress) if not has_option[unit]},
    )


# ---- options ----------------------------------------------------------------------------------------
def _nests_gained(options: MeasureOptions, spread: Spread, lacks: Lacks) -> NDArray[np.float64]:
    """What options bring to the guilds that are known (options, guilds), m2 of nest value."""
    gained = dict(zip(NEST_GUILDS, options.nests_m2, strict=True))
    columns = [gained.get(guild, spread.nest_m2) for guild in lacks.guilds]  # larval habitat is all that counts there
    return np.array(columns, dtype=np.float64).reshape(len(columns), options.count).T


def _fills(options: MeasureOptions, lacks: Lacks, nests: NDArray[np.bool_]) -> list[bool]:
    """Whether an option brings what lacks around its unit: food in the hungry season, or ``nests``."""
    unit = options.unit
    season = np.where(lacks.season[unit] < 0, 0, lacks.season[unit])
    feeds = options.forage_m2[season, np.arange(options.count)] > _LITTLE
    found = (lacks.food[unit] & feeds) | nests
    return [bool(one) for one in found]


_LITTLE = 1e-6


def _blocks(
    options: MeasureOptions,
    shapes: Sequence[QgsGeometry],
    row: NDArray[np.int64],
    areas: Completing | None,
    progress: Progress,
) -> list[tuple[int, float, float] | None]:
    """The nearly-B&B that each option helps most: its number, shortfall and the hectares it gets."""
    if areas is None or not areas.areas:
        return [None] * options.count
    helped: list[tuple[int, float] | None] = []
    for number, shape in enumerate(shapes):
        if number % 200 == 0:
            progress.report(number / len(shapes))
        helped.append(areas.of(shape))
    made: list[tuple[int, float, float] | None] = []
    for option in range(options.count):
        one, gain = helped[row[option]], float(options.gain_ha[option])
        if one is None or abs(gain) <= _LITTLE:
            made.append(None)
        else:
            area = areas.areas[one[0]]
            made.append((area.id, area.short_ha, gain * one[1]))
    return made


def _gaps(
    shapes: Sequence[QgsGeometry], row: NDArray[np.int64], gaps: NearGaps | None, progress: Progress
) -> list[str]:
    """The gaps near each option."""
    if gaps is None:
        return [""] * len(row)
    near = []
    for number, shape in enumerate(shapes):
        if number % 200 == 0:
            progress.report(number / len(shapes))
        near.append(gaps.of(shape))
    return [near[one] for one in row.tolist()]
