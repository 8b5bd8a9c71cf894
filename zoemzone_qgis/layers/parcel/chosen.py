"""The measures that are allowed on one parcel: as the layer of options tells, else weighed on the spot."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransformContext, QgsGeometry

from ...core.classes import SEASONS
from ...core.measure.spread import Spread, spread_of
from ...core.measures import MeasureOptions, Way, weigh
from ...core.nestcells import Lacks, NestCells
from ...core.parcel import Ranking
from ...core.progress import SILENT, Progress
from ...core.sitefigures import HA
from ..units.layer import AreaLayer, SourceUnit, UnitLayer, UnitTally
from ..units.unitset import UnitInputs, UnitSet, units_of
from ..units.whynot import WhyNot
from .answers import Choices, MeasureChoice, Parcel
from .beside import Beside
from .fed import fed_gain
from .ground import Ground
from .optionrows import COSTS, OptionRow
from .sentence import CONNECT_M
from .work import NEST_PLACES, PartGain, amounts, quantity_of

_LITTLE_HA = 1e-10


class OneUnit(UnitLayer):
    """A single parcel as a layer of units."""

    def __init__(self, parcel: Parcel, land: QgsGeometry) -> None:
        self._only = SourceUnit(parcel.name, (), land, parcel.manager, "", parcel.owner)
        self.tally = UnitTally()

    def read(
        self,
        crs: QgsCoordinateReferenceSystem,
        transforms: QgsCoordinateTransformContext,
        municipality: AreaLayer | None = None,
        progress: Progress = SILENT,
    ) -> list[SourceUnit]:
        """The parcel, which is in the CRS of the map."""
        return [self._only]


def stored(rows: Sequence[OptionRow], ground: Ground, ranking: Ranking) -> Choices:
    """The choices that the layer of options tells of a unit."""
    ways = {way.key: way for way in ground.catalogue.ways}
    found = [_of_row(row, ways.get(row.text["way"]), ranking) for row in rows if row.is_option]
    why = next((row for row in rows if row.text["why_not"]), None)
    if found or why is None:
        return Choices(_sorted(found))
    return Choices((), why.text["why_not_nl"], why.text["why_not_en"])


def _of_row(row: OptionRow, way: Way | None, ranking: Ranking) -> MeasureChoice:
    said, told = row.text, row.number
    once, yearly, total = (row.cost(name) for name in COSTS)
    block = min(told["block_gain_ha"], told["block_short_ha"])
    ratio = ranking.per_euro((told["gain_fed_ha"], block, row.closes), total[1])
    area, length, pieces = told["area_m2"], told["length_m"], told["pieces"]
    quantity, unit = (area, "m2") if way is None else quantity_of(way, area, length, pieces)
    return MeasureChoice(
        way=said["way"] or said["measure"],
        measure=said["measure"] or said["way"].partition(" ")[0],
        form=said["form"] or (way.rule.form if way is not None else ""),
        name_nl=way.measure.name_nl if way is not None else said["measure"],
        name_en=way.measure.name_en if way is not None else said["measure"],
        geometry=row.land,
        quantity=quantity,
        unit=unit,
        area_m2=area,
        length_m=length,
        pieces=pieces,
        once=once,
        yearly=yearly,
        total=total,
        gain_ha=told["gain_ha"],
        forage_m2={season: told[f"gain_{season}_m2"] for season in SEASONS},
        nest_m2=told["gain_nest_m2"],
        block_ha=told["block_gain_ha"],
        gaps=tuple(int(name) for name in said["gap"].split(",") if name.strip().lstrip("-").isdigit()),
        fed_ha=told["gain_fed_ha"],
        per_euro=ratio,
        rank=ranking.rank(ratio),
        rank_of=ranking.count,
        stored=True,
    )


def weighed(
    parcel: Parcel,
    land: QgsGeometry,
    ground: Ground,
    beside: Beside,
    cells: NestCells,
    lacks: Lacks,
    ranking: Ranking | None,
    progress: Progress,
) -> Choices:
    """The choices of a parcel that no layer of options tells of, weighed as measureoptions does without the layers of
    soil, slopes, play grounds and the like. The edge along another parcel is not known."""
    inputs = UnitInputs(units=OneUnit(parcel, land), stretches=False)
    part = progress.part(0.0, 0.7)
    found = units_of(inputs, ground.source, ground.table, ground.catalogue, ground.transforms, part)
    options = weigh(
        ground.catalogue, ground.table, found.units, horizon=ground.horizon, profile=ground.profile,
        progress=progress.part(0.7, 0.8),
    )  # fmt: skip
    if not options.count:
        _, dutch, english = WhyNot(options, ground.worths).of(0)
        return Choices((), dutch, english)
    one = _Weighed(options, found, spread_of(options, ground.worths, ground.profile), beside, cells, lacks, ranking)
    made = []
    for number in range(options.count):
        progress.report(0.8 + 0.2 * number / options.count)
        made.append(one.choice(number))
    return Choices(_sorted(made))


class _Weighed:
    """Options of one unit as choices."""

    def __init__(
        self,
        options: MeasureOptions,
        found: UnitSet,
        spread: Spread,
        beside: Beside,
        cells: NestCells,
        lacks: Lacks,
        ranking: Ranking | None,
    ) -> None:
        self._options, self._set, self._spread, self._beside = options, found, spread, beside
        self._cells, self._lacks, self._ranking = cells, lacks, ranking
        self._total = options.total()

    def choice(self, number: int) -> MeasureChoice:
        """An option by its number."""
        options = self._options
        way = options.ways[int(options.way[number])]
        land = self._set.geometry_of(0, way)
        land = self._set.geometries[0] if land.isEmpty() else land
        area, length, pieces = (float(column[number]) for column in (options.area_m2, options.length_m, options.pieces))
        quantity, unit = quantity_of(way, area, length, float(round(pieces)))
        gain, food = float(options.gain_ha[number]), options.forage_m2[:, number]
        fed = fed_gain(self._cells, [self._gain(number, land)], self._lacks)
        helped = self._beside.completing.of(land) if self._beside.completing is not None else None
        block, short = 0.0, 0.0
        if helped is not None and self._beside.completing is not None and abs(gain) > _LITTLE_HA:
            block, short = gain * helped[1], self._beside.completing.areas[helped[0]].short_ha
        total = amounts(self._total[:, number])
        ratio = None if self._ranking is None else self._ranking.per_euro((fed, min(block, short), 0.0), total[1])
        return MeasureChoice(
            way=way.key,
            measure=way.measure.id,
            form=way.rule.form,
            name_nl=way.measure.name_nl,
            name_en=way.measure.name_en,
            geometry=land,
            quantity=quantity,
            unit=unit,
            area_m2=area,
            length_m=length,
            pieces=float(round(pieces)),
            once=amounts(options.one_off[:, number]),
            yearly=amounts(options.per_year[:, number]),
            total=total,
            gain_ha=gain,
            forage_m2={season: float(one) for season, one in zip(SEASONS, food, strict=True)},
            nest_m2=float(self._spread.nest_m2[number]),
            block_ha=block,
            gaps=tuple(sorted(gap.id for _, gap in self._beside.gaps.within(land, CONNECT_M))),
            fed_ha=fed,
            per_euro=ratio,
            rank=None if ratio is None or self._ranking is None else self._ranking.rank(ratio),
            rank_of=self._ranking.count if self._ranking is not None else 0,
        )

    def _gain(self, number: int, land: QgsGeometry) -> PartGain:
        options, nest = self._options, float(self._spread.nest_m2[number])
        guilds = dict(zip(NEST_PLACES, options.nests_m2[:, number].tolist(), strict=True))
        food = np.asarray(options.forage_m2[:, number], dtype=np.float64)
        return PartGain(land, float(options.gain_ha[number]) * HA, food, {**guilds, "larval": nest}, nest)


def _sorted(found: Sequence[MeasureChoice]) -> tuple[MeasureChoice, ...]:
    """Best gain per euro first; in the order of the table of measures where it is not known."""
    return tuple(sorted(found, key=lambda one: -one.per_euro if one.per_euro is not None else 0.0))
