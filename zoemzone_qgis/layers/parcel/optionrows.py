"""The layer of options: found by parcel, and ranked by gain per euro."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import NULL, Qgis, QgsGeometry

from ...core.cells.regions import Outlines
from ...core.classes import SEASONS
from ...core.errors import Fault
from ...core.land.guilds import GUILDS_M
from ...core.measure.landtext import land_of
from ...core.nestcells import NestCells, blocks_of, counted_nests, coverage, footprints
from ...core.parcel import Ranking, each_alone, full_gains
from ...core.plan import Coverage
from ...core.progress import SILENT, Progress
from ...core.sitefigures import HA
from ...i18n import translate
from ..gaps import Gap, number
from ..polygons import flat
from ..vector import VectorSource, field_place
from .answers import Amounts
from .beside import Near
from .ground import Ground
from .links import Link, Links
from .work import NEST_PLACES

Floats = NDArray[np.float64]
COSTS = ("cost_one_off", "cost_per_year", "cost_total")
BOUNDS = ("_low", "", "_high")
_WHOLE = "*"
_ENDS = ("_low", "_high")
_HALF = 0.5
_SAME_LAND = 0.8
"""Share of the land of a parcel and a unit together that both must have, to be the same where their names differ."""
_TEXTS = (
    "option", "unit", "ids", "measure", "way", "form", "land", "block", "gap", "carries", "lacks_nests", "why_not",
    "why_not_nl", "why_not_en", "annual",
)  # fmt: skip
_NUMBERS = (
    "area_m2", "length_m", "pieces", "gain_ha", "gain_fed_ha", "gain_nest_m2", "block_gain_ha", "block_short_ha",
    *(f"gain_{season}_m2" for season in SEASONS), *(f"gain_nest_{place}_m2" for place in NEST_PLACES),
    *(cost + bound for cost in COSTS for bound in BOUNDS),
)  # fmt: skip

_UNIT = _TEXTS.index("unit")


@dataclass(frozen=True)
class OptionRow:
    """A row of the layer: its texts and numbers by the names of their fields (0 where nothing is said), its land, and
    the importance of the gaps that it closes by itself."""

    text: dict[str, str]
    number: dict[str, float]
    land: QgsGeometry
    closes: float = 0.0

    @property
    def is_option(self) -> bool:
        """Whether it is a measure that is possible."""
        return bool((self.text["way"] or self.text["measure"]) and not self.text["why_not"])

    def cost(self, name: str) -> Amounts:
        """A cost: low, mean, high; the mean in the place of a bound that is not told."""
        low, mean, high = (self.number[name + bound] for bound in BOUNDS)
        return (mean if math.isnan(low) else low), mean, (mean if math.isnan(high) else high)


@dataclass
class _Unit:
    """The rows of a unit, and its land: that of the row with most."""

    rows: list[int] = field(default_factory=list)
    land: QgsGeometry = field(default_factory=QgsGeometry)
    area: float = 0.0


class StoredOptions:
    """The rows of a layer of options in the CRS of the map: numbers as columns, texts that many rows share once."""

    def __init__(self, source: VectorSource, ground: Ground, progress: Progress = SILENT) -> None:
        _check(source)
        self._horizon = ground.horizon
        texts, numbers = ([field_place(source.fields, name) for name in names] for names in (_TEXTS, _NUMBERS))
        self._texts: list[tuple[str, ...]] = []
        self._lands: list[QgsGeometry] = []
        self._units: dict[str, _Unit] = {}
        words: dict[str, str] = {}
        count = max(1, source.count)
        table = np.zeros((count, len(_NUMBERS)))
        names = [source.fields[place].name() for place in (*texts, *numbers) if place >= 0]
        rows = source.features(ground.crs, ground.transforms, None, progress, names, {})
        for place, (feature, shape) in enumerate(rows):
            if place % 500 == 0:
                progress.report(min(place / count, 1.0))
            if place == len(table):
                table = np.concatenate([table, np.zeros_like(table)])
            values = feature.attributes()
            table[place] = _numbers(values, numbers)
            self._texts.append(_texts(values, feature.id(), texts, words))
            self._lands.append(shape)
        self._table = table[: len(self._lands)]
        self._fill_totals()
        self._near: Near[str] = Near()
        self._by_unit()
        self._closes = np.zeros(len(self._lands))
        text = {name: column for column, name in enumerate(_TEXTS)}
        possible = [
            bool((row[text["way"]] or row[text["measure"]]) and not row[text["why_not"]]) for row in self._texts
        ]
        self.options = np.flatnonzero(np.array(possible, dtype=bool))

    def _fill_totals(self) -> None:
        """The mean cost over the horizon, where the layer does not tell it."""
        total, once, yearly = (_NUMBERS.index(cost) for cost in COSTS)
        lacking = np.isnan(self._table[:, total])
        some = np.nan_to_num(self._table[:, [once, yearly]])
        self._table[lacking, total] = (some[:, 0] + self._horizon * some[:, 1])[lacking]

    def _by_unit(self) -> None:
        """The rows of each unit, and its land: that of the row with most."""
        for row, (texts, land) in enumerate(zip(self._texts, self._lands, strict=True)):
            one = self._units.setdefault(texts[_UNIT], _Unit())
            one.rows.append(row)
            if land is one.land:
                continue
            area = float(land.area())
            if area > one.area:
                one.land, one.area = land, area
        for name, one in self._units.items():
            self._near.add(name, one.land)

    def column(self, name: str) -> Floats:
        """A number of each option that is possible; 0 where the layer does not say."""
        return np.nan_to_num(self._table[self.options, _NUMBERS.index(name)])

    def texts(self, name: str) -> list[str]:
        """A text of each option that is possible."""
        place = _TEXTS.index(name)
        return [self._texts[row][place] for row in self.options.tolist()]

    def row(self, number: int) -> OptionRow:
        """A row by its number."""
        values = self._table[number]
        bounds = {name: float(value) for name, value in zip(_NUMBERS, values, strict=True)}
        numbers = {name: value if name.endswith(_ENDS) or value == value else 0.0 for name, value in bounds.items()}
        texts = dict(zip(_TEXTS, self._texts[number], strict=True))
        return OptionRow(texts, numbers, self._lands[number], float(self._closes[number]))

    def of(self, name: str, land: QgsGeometry) -> list[OptionRow] | None:
        """The rows of a parcel: of the unit with its name, else of the unit that is the same land; None where the layer
        does not know it. A unit of which the parcel is but a piece, such as a stretch of verge, is not the parcel."""
        unit = self._units.get(name) if name else None
        if unit is None or not unit.land.intersection(land).area() >= _HALF * unit.area:
            unit = self._same(land)
        return None if unit is None else [self.row(row) for row in unit.rows]

    def _same(self, land: QgsGeometry) -> _Unit | None:
        """The unit that shares most of its land with a parcel, where both have most of it."""
        best, most = None, 0.0
        for other, name in self._near.meeting(land):
            shared = float(other.intersection(land).area())
            if shared > most and shared >= _SAME_LAND * (land.area() + other.area() - shared):
                best, most = self._units[name], shared
        return best

    # ---- ranking --------------------------------------------------------------------------------
    def ranking(self, gaps: Near[Gap], links: Links, nests: NestCells | None, progress: Progress = SILENT) -> Ranking:
        """The ranking of all options that are possible, by their gain per euro; see ``core.parcel``."""
        count = len(self.options)
        if not count:
            return Ranking(np.zeros(3))
        food = self._food(nests, progress.part(0.0, 0.5))
        named, short, gain = self.texts("block"), self.column("block_short_ha"), self.column("block_gain_ha")
        with_block = np.array([at for at, name in enumerate(named) if name], dtype=np.int64)
        blocks, place = np.unique(
            np.array([named[at] for at in with_block.tolist()], dtype=np.str_), return_inverse=True
        )
        place = np.asarray(place).reshape(-1)
        deficits = np.zeros(len(blocks))
        np.maximum.at(deficits, place, short[with_block])
        units, land = self.texts("unit"), self.texts("land")
        brings = (with_block, place, gain[with_block])
        full = full_gains(units, _parts(units, land), food, deficits, brings, progress.part(0.5, 0.8))
        full[2], closes = self._links(gaps, links, progress.part(0.8, 1.0))
        self._closes[self.options] = closes
        gains = np.column_stack([self.column("gain_fed_ha"), np.minimum(gain, short), closes])
        return Ranking.of(full, gains, self.column("cost_total"))

    def _food(self, nests: NestCells | None, progress: Progress) -> Coverage:
        """What options add at nests: on the nest cells where there are any, else each by itself."""
        if nests is None or not nests.count:
            return each_alone(self.column("gain_fed_ha"))
        numbers: dict[int, int] = {}
        lands: list[QgsGeometry] = []
        which = np.empty(len(self.options), dtype=np.int64)
        for at, row in enumerate(self.options.tolist()):
            land = self._lands[row]
            if id(land) not in numbers:
                numbers[id(land)] = len(lands)
                lands.append(land)
            which[at] = numbers[id(land)]
        rings, owner = flat(lands)
        blocks = blocks_of(Outlines(rings, owner, len(lands)), nests, progress=progress.part(0.0, 0.5))
        feet = footprints(nests, blocks, progress=progress.part(0.5, 1.0))
        food = np.column_stack([self.column(f"gain_{season}_m2") for season in SEASONS])
        return coverage(nests, feet, which, food, self._counted_nests() / HA)

    def _counted_nests(self) -> Floats:
        """The nests of options (m2) that count: of those that lack."""
        whole = self.column("gain_nest_m2")
        gains = [self.column(f"gain_nest_{guild}_m2") if guild in NEST_PLACES else whole for guild in GUILDS_M]
        said = [{word.strip().lower() for word in text.split(",")} for text in self.texts("lacks_nests")]
        short = np.array([[guild in some for guild in GUILDS_M] for some in said], dtype=bool)
        return counted_nests(whole, np.column_stack(gains), short.reshape(len(said), len(GUILDS_M)))

    def _links(self, gaps: Near[Gap], links: Links, progress: Progress) -> tuple[float, Floats]:
        """The importance of all gaps that options can close, and of those that each closes by itself.

        Asked of the options that lie within 50 m of a gap and carry a stone or a piece of strip, as their rows say."""
        by_gap: dict[int, list[int]] = {}
        carries = self.texts("carries")
        for at, (named, carried) in enumerate(zip(self.texts("gap"), carries, strict=True)):
            for name in named.split(",") if carried else ():
                if name.strip().lstrip("-").isdigit():
                    by_gap.setdefault(int(name), []).append(at)
        every, closes = 0.0, np.zeros(len(self.options))
        for turn, gap in enumerate(gaps.things):
            progress.report(turn / len(gaps.things))
            made: dict[tuple[int, str], list[int]] = {}
            for at in by_gap.get(gap.id, ()):
                made.setdefault((id(self._lands[self.options[at]]), carries[at]), []).append(at)
            asked = [link_of(self._lands[self.options[some[0]]], carries[some[0]]) for some in made.values()]
            alone = links.closers(gap, asked) if asked else None
            if alone is None:
                continue
            importance = 1.0 if gap.importance is None else gap.importance
            every += importance
            for closes_it, some in zip(alone, made.values(), strict=True):
                closes[some] += importance * closes_it
        return every, closes


def link_of(land: QgsGeometry, carries: str) -> Link:
    """The link that an option says it carries."""
    said = {word.strip().lower() for word in carries.split(",")}
    return Link(land, "stone" in said, bool(said & {"stone", "strip"}))


def _check(source: VectorSource) -> None:
    """Refuse what is no layer of options."""
    if source.kind != Qgis.GeometryType.Polygon:
        wanted = translate("Zoemzone", "polygons")
        raise Fault("{layer} holds no {wanted}. Choose a layer of {wanted}.", layer=source.name, wanted=wanted)
    if field_place(source.fields, "measure") < 0 or field_place(source.fields, "cost_one_off") < 0:
        raise Fault(
            "{layer} is no layer of options. Choose the result of {algorithm}.",
            layer=source.name,
            algorithm=translate("Zoemzone", "What can be done on each parcel"),
        )


def _parts(units: Sequence[str], lands: Sequence[str]) -> list[tuple[str, ...]]:
    """The land that each option takes: its classes; all of the unit where none are named."""
    named = [tuple(land_of(text)) for text in lands]
    every: dict[str, set[str]] = {}
    for unit, some in zip(units, named, strict=True):
        every.setdefault(unit, set()).update(some)
    return [some or (_WHOLE, *sorted(every[unit])) for unit, some in zip(units, named, strict=True)]


def _texts(values: Sequence[Any], id: int, places: Sequence[int], words: dict[str, str]) -> tuple[str, ...]:
    """Texts in the order of their names; those that many rows share are kept once."""
    found = []
    for place in places:
        value = values[place] if place >= 0 else None
        text = value.strip() if isinstance(value, str) else "" if value is None or value == NULL else str(value)
        found.append(words.setdefault(text, text))
    if not found[_UNIT]:
        found[_UNIT] = str(id)
    return tuple(found)


def _numbers(values: Sequence[Any], places: Sequence[int]) -> list[float]:
    """Numbers in the order of their names, NaN where nothing is said."""
    found = []
    for place in places:
        value = values[place] if place >= 0 else None
        if type(value) is not float:
            known = None if value == NULL else number(value)
            value = math.nan if known is None else known
        found.append(value)
    return found
