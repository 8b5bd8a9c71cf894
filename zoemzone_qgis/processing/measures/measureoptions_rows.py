"""The fields of the options and of the cells with nests, and a row for each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsField, QgsFields, QgsGeometry

from ...core.land.landclass import SEASONS
from ...core.measure.spread import Spread
from ...core.measures import HIGH, LOW, MEAN, MeasureOptions
from ...core.progress import Progress
from ...i18n import translate
from ...layers.costnames import cost_names
from ...layers.units.unitset import UnitSet
from ..fieldnames import seasons
from ..habitat.blockrows import KINDS
from ..keptfields import kept_fields
from ..sinks import Row

YES, NO = "yes", "no"
_COSTS = ("cost_one_off", "cost_per_year", "cost_total")
_BOUNDS = (("", MEAN), ("_low", LOW), ("_high", HIGH))
NEST_GUILDS = ("ground", "cavity", "bumblebee")

OPTION_FIELDS: tuple[tuple[str, type], ...] = (
    *((name, str) for name in ("option", "unit", "ids", "measure", "way", "form", "measure_nl", "measure_en")),
    *((name, str) for name in ("becomes", "land")),
    *((name, float) for name in ("area_m2", "length_m")),
    ("pieces", int),
    ("annual", str),
    *((name, float) for name in ("gain_ha", "gain_low_ha", "gain_high_ha")),
    *((f"gain_{season}_m2", float) for season in SEASONS),
    *((f"gain_nest_{guild}_m2", float) for guild in NEST_GUILDS),
    *((name, float) for name in ("gain_nest_m2", "gain_fed_ha")),
    *((name, str) for name in ("lacks", "lacks_nests", "hungry_season", "fills")),
    ("block", int),
    *((name, float) for name in ("block_short_ha", "block_gain_ha")),
    *((name, str) for name in ("gap", "carries")),
    *((name + bound, float) for name in _COSTS for bound in ("", "_low", "_high")),
    *((name, str) for name in ("executor_nl", "executor_en")),
    *((name, float) for name in ("years_low", "years_high")),
    *((name, str) for name in ("owner", "owner_class", "manager", "village")),
    ("confidence_pct", float),
    ("planned_works", str),
    ("co_benefit", float),
    *((name, str) for name in ("co_benefits", "why_not", "why_not_nl", "why_not_en", "profile")),
    ("horizon_years", float),
)
_TEXTS = frozenset(name for name, kind in OPTION_FIELDS if kind is str)


@dataclass(frozen=True)
class UnitFacts:
    """What is known of each unit beside what its layer tells: lists with an entry per unit.

    ``planned`` says which units are planned; ``manager`` is in the user's language; ``works`` is None where nothing is
    known of works.
    """

    planned: NDArray[np.bool_]
    manager: list[str]
    lacks: list[str]
    lacks_nests: list[str]
    hungry: list[str]
    confidence: NDArray[np.float64]
    works: list[bool] | None
    co_benefit: list[float | None]
    co_benefits: list[str]
    why: dict[int, tuple[str, str, str]]


@dataclass(frozen=True)
class OptionFacts:
    """What is known of each option beside its worth and cost: lists with an entry per option; ``block`` is the number,
    shortfall (ha) and hectares of the nearly-B&B that it helps most."""

    spread: Spread
    fed_ha: NDArray[np.float64]
    fills: list[bool]
    block: list[tuple[int, float, float] | None]
    gap: list[str]
    carries: list[str]
    executor: list[tuple[str, str]]


class Rows:
    """The rows of the options: in the order of the units, and of the ways on each; those without an option between."""

    def __init__(
        self,
        found: UnitSet,
        options: MeasureOptions,
        shape: Callable[[int, int], QgsGeometry],
        units: UnitFacts,
        facts: OptionFacts,
        profile: str,
        progress: Progress,
    ) -> None:
        self._set, self._options, self._units, self._facts = found, options, units, facts
        self._shape, self._profile, self._progress = shape, profile, progress
        self._total = options.total()

    def rows(self, with_shapes: bool = True) -> Iterator[Row]:
        """A row for each option, and for each planned unit without one."""
        options = self._options
        first = np.searchsorted(options.unit, np.arange(len(self._set.names) + 1)).tolist()
        for count, unit in enumerate(np.flatnonzero(self._units.planned).tolist()):
            if count % 200 == 0:
                self._progress.check()
            some = range(first[unit], first[unit + 1])
            for option in some:
                shape = _multi(self._shape(unit, int(options.way[option]))) if with_shapes else None
                yield shape, self._row({**self._of_unit(unit), **self._of_option(option)}, unit)
            if not some:
                yield (
                    _multi(self._set.geometries[unit]) if with_shapes else None,
                    self._row({**self._of_unit(unit), **self._of_nothing(unit)}, unit),
                )

    def _row(self, values: Mapping[str, Any], unit: int) -> list[Any]:
        """The values in the order of the fields, the kept ones of the unit behind them."""
        own = [values.get(name, "" if name in _TEXTS else None) for name, _ in OPTION_FIELDS]
        return [*own, *self._set.kept[unit][1:]]

    def _of_unit(self, unit: int) -> dict[str, Any]:
        found, facts = self._set, self._units
        return {
            "unit": found.names[unit],
            "ids": ", ".join(found.ids[unit]),
            "lacks": facts.lacks[unit],
            "lacks_nests": facts.lacks_nests[unit],
            "hungry_season": facts.hungry[unit],
            "owner": found.owner[unit],
            "owner_class": found.owner_class[unit],
            "manager": facts.manager[unit],
            "village": found.village[unit],
            "confidence_pct": _rounded(facts.confidence[unit], 1),
            "planned_works": "" if facts.works is None else _word(facts.works[unit]),
            "co_benefit": facts.co_benefit[unit],
            "co_benefits": facts.co_benefits[unit],
            "profile": self._profile,
            "horizon_years": self._options.horizon,
        }

    def _of_nothing(self, unit: int) -> dict[str, Any]:
        key, dutch, english = self._units.why[unit]
        return {"option": self._set.names[unit], "why_not": key, "why_not_nl": dutch, "why_not_en": english}

    def _of_option(self, option: int) -> dict[str, Any]:
        options, facts = self._options, self._facts
        unit, way = int(options.unit[option]), options.ways[int(options.way[option])]
        measure = way.measure
        block = facts.block[option]
        costs = (options.one_off, options.per_year, self._total)
        return {
            "option": f"{self._set.names[unit]} {way.key}",
            "measure": measure.id,
            "way": way.key,
            "form": way.rule.form,
            "measure_nl": measure.name_nl,
            "measure_en": measure.name_en,
            "becomes": facts.spread.becomes[option],
            "land": facts.spread.land[option],
            "area_m2": _rounded(options.area_m2[option], 2),
            "length_m": _rounded(options.length_m[option], 2),
            "pieces": round(float(options.pieces[option])),
            "annual": _word(measure.annual),
            **self._gains(option),
            "fills": _word(facts.fills[option]),
            "block": block[0] if block else None,
            "block_short_ha": _rounded(block[1], 6) if block else None,
            "block_gain_ha": _rounded(block[2], 6) if block else 0.0,
            "gap": facts.gap[option],
            "carries": facts.carries[option],
            **{
                name + bound: _rounded(amounts[row, option], 2)
                for name, amounts in zip(_COSTS, costs, strict=True)
                for bound, row in _BOUNDS
            },
            "executor_nl": facts.executor[option][0],
            "executor_en": facts.executor[option][1],
            "years_low": measure.years[0],
            "years_high": measure.years[1],
        }

    def _gains(self, option: int) -> dict[str, Any]:
        options, facts = self._options, self._facts
        return {
            "gain_ha": _rounded(options.gain_ha[option], 6),
            "gain_low_ha": _rounded(facts.spread.low_ha[option], 6),
            "gain_high_ha": _rounded(facts.spread.high_ha[option], 6),
            **{
                f"gain_{season}_m2": _rounded(options.forage_m2[number, option], 2)
                for number, season in enumerate(SEASONS)
            },
            **{
                f"gain_nest_{guild}_m2": _rounded(options.nests_m2[number, option], 2)
                for number, guild in enumerate(NEST_GUILDS)
            },
            "gain_nest_m2": _rounded(facts.spread.nest_m2[option], 2),
            "gain_fed_ha": _rounded(facts.fed_ha[option], 6),
        }


def option_fields(kept: Sequence[QgsField] = ()) -> tuple[QgsFields, list[str]]:
    """The fields of the options, those that are kept of the parcels behind them; and which of those were renamed."""
    fields = _fields(OPTION_FIELDS)
    behind, renamed = kept_fields(kept, [name for name, _ in OPTION_FIELDS])
    for field in behind:
        fields.append(field)
    return fields, renamed


def _fields(columns: Sequence[tuple[str, type]]) -> QgsFields:
    fields = QgsFields()
    for name, kind in columns:
        fields.append(QgsField(name, KINDS[kind]))
    return fields


def _word(value: bool) -> str:
    return YES if value else NO


def _rounded(value: Any, digits: int) -> float:
    """A rounded number, never -0.0; NaN stays and is written as nothing."""
    return round(float(value), digits) + 0.0


def _multi(land: QgsGeometry) -> QgsGeometry:
    """The same land as a multipolygon."""
    if land.isMultipart():
        return land
    copy = QgsGeometry(land)
    copy.convertToMultiType()
    return copy


def aliases() -> Mapping[str, str]:
    """The names of the fields in the user's language, with their units."""
    food = translate("Zoemzone", "Food gained, {season} (m2 of best meadow)")
    reach = translate("Zoemzone", "Food within reach, {season} (m2 of best meadow)")
    need = translate("Zoemzone", "Food needed, {season} (m2 of best meadow)")
    by_season = {
        pattern.format(season=key): text.format(season=name.lower())
        for pattern, text in (("gain_{season}_m2", food), ("reach_{season}_m2", reach), ("need_{season}_m2", need))
        for key, name in seasons().items()
    }
    return {**_about(), **_gained(), **by_season, **cost_names(), **_cells()}


def _about() -> dict[str, str]:
    return {
        "option": translate("Zoemzone", "Option"),
        "unit": translate("Zoemzone", "Parcel or stretch"),
        "ids": translate("Zoemzone", "Numbers of its objects"),
        "measure": translate("Zoemzone", "Number of the measure"),
        "way": translate("Zoemzone", "Way of doing it"),
        "form": translate("Zoemzone", "Form: whole, strip, share or points"),
        "measure_nl": translate("Zoemzone", "Measure in Dutch"),
        "measure_en": translate("Zoemzone", "Measure in English"),
        "becomes": translate("Zoemzone", "What it becomes"),
        "land": translate("Zoemzone", "Land used by present class (m2)"),
        "area_m2": translate("Zoemzone", "Area (m2)"),
        "length_m": translate("Zoemzone", "Length (m)"),
        "pieces": translate("Zoemzone", "Number of trees or pieces"),
        "annual": translate("Zoemzone", "For a year only"),
        "executor_nl": translate("Zoemzone", "Executor in Dutch"),
        "executor_en": translate("Zoemzone", "Executor in English"),
        "years_low": translate("Zoemzone", "Years to effect, at least"),
        "years_high": translate("Zoemzone", "Years to effect, at most"),
        "owner": translate("Zoemzone", "Owner"),
        "owner_class": translate("Zoemzone", "Kind of owner"),
        "manager": translate("Zoemzone", "Manager"),
        "village": translate("Zoemzone", "Village"),
        "confidence_pct": translate("Zoemzone", "Confidence (%)"),
        "planned_works": translate("Zoemzone", "Planned works"),
        "co_benefit": translate("Zoemzone", "Co-benefit (0-1)"),
        "co_benefits": translate("Zoemzone", "Which co-benefits"),
        "why_not": translate("Zoemzone", "Why not (key)"),
        "why_not_nl": translate("Zoemzone", "Why not, in Dutch"),
        "why_not_en": translate("Zoemzone", "Why not, in English"),
        "profile": translate("Zoemzone", "Ecoprofile"),
        "horizon_years": translate("Zoemzone", "Horizon (years)"),
    }


def _gained() -> dict[str, str]:
    return {
        "gain_ha": translate("Zoemzone", "Effective habitat gained (ha)"),
        "gain_low_ha": translate("Zoemzone", "Effective habitat gained, low (ha)"),
        "gain_high_ha": translate("Zoemzone", "Effective habitat gained, high (ha)"),
        "gain_nest_ground_m2": translate("Zoemzone", "Nests in the ground gained (m2)"),
        "gain_nest_cavity_m2": translate("Zoemzone", "Nests in cavities and stems gained (m2)"),
        "gain_nest_bumblebee_m2": translate("Zoemzone", "Nests of bumblebees gained (m2)"),
        "gain_nest_m2": translate("Zoemzone", "Nests gained for the ecoprofile (m2)"),
        "gain_fed_ha": translate("Zoemzone", "Nest land fed by this option alone (ha)"),
        "lacks": translate("Zoemzone", "What lacks around it"),
        "lacks_nests": translate("Zoemzone", "Which nests lack"),
        "hungry_season": translate("Zoemzone", "Season with the largest shortage of food"),
        "fills": translate("Zoemzone", "Brings what lacks"),
        "block": translate("Zoemzone", "Number of the nearly-B&B"),
        "block_short_ha": translate("Zoemzone", "Shortfall of that nearly-B&B (ha)"),
        "block_gain_ha": translate("Zoemzone", "Hectares for that nearly-B&B (ha)"),
        "gap": translate("Zoemzone", "Gaps within 50 m"),
        "carries": translate("Zoemzone", "Carries a stepping stone or a piece of strip"),
    }


def _cells() -> dict[str, str]:
    return {
        "cell": translate("Zoemzone", "Number of the cell"),
        "cell_m": translate("Zoemzone", "Side of the cell (m)"),
        "radius_m": translate("Zoemzone", "Radius (m)"),
        "nest_ha": translate("Zoemzone", "Nest land (ha)"),
        "nest_ground_ha": translate("Zoemzone", "Land for nests in the ground within 500 m (ha)"),
        "nest_cavity_ha": translate("Zoemzone", "Land for nests in cavities and stems within 500 m (ha)"),
        "nest_bumblebee_ha": translate("Zoemzone", "Land for nests of bumblebees within 1,500 m (ha)"),
        "nest_larval_ha": translate("Zoemzone", "Land for larvae of hoverflies within 500 m (ha)"),
        "known_pct": translate("Zoemzone", "Known land (%)"),
    }
