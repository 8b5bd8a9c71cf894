"""What a plan costs and brings, added up over its rows."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from qgis.core import NULL, Qgis, QgsFeature, QgsFeatureRequest, QgsFields, QgsVectorLayer

from .planfields import BOUNDS, COSTS


@dataclass(frozen=True)
class Amount:
    """Euros, from low to high around the mean."""

    low: float = 0.0
    mean: float = 0.0
    high: float = 0.0


@dataclass(frozen=True)
class Budget:
    """What there is to spend, in euros; None where there is no limit."""

    one_off: float | None = None
    per_year: float | None = None
    total: float | None = None


@dataclass(frozen=True)
class Totals:
    """A plan in numbers: rows that are not saved yet count, too.

    ``one_off``, ``per_year`` and ``total`` (over ``horizon`` years) in euros. ``effective_ha``: effective habitat
    gained; ``fed_ha``: nest land that gets food, each parcel counted by itself; ``block_ha``: hectares towards complete
    nearly-B&B areas, never more than each is short of; ``gaps``: numbers of the gaps that the measures close;
    ``parcels`` and ``measures``: how many; ``no_cost``: rows whose cost is not known, which add nothing to the costs.
    """

    one_off: Amount = Amount()
    per_year: Amount = Amount()
    total: Amount = Amount()
    effective_ha: float = 0.0
    fed_ha: float = 0.0
    block_ha: float = 0.0
    gaps: tuple[str, ...] = ()
    parcels: int = 0
    measures: int = 0
    no_cost: int = 0
    horizon: float = 10.0


_INFINITE = float("inf")
_NEEDED = (
    *(name + bound for name in COSTS for bound in BOUNDS),
    *("parcel", "unit", "ids", "measure", "way", "gain_ha", "gain_fed_ha", "gain_food_ha", "gain_bnb_ha"),
    *("block", "block_short_ha", "block_gain_ha", "closes", "horizon_years"),
)


def totals_of(layer: QgsVectorLayer) -> Totals:
    """The totals of a layer as it stands, its edit buffer included."""
    fields = layer.fields()
    request = QgsFeatureRequest().setFlags(Qgis.FeatureRequestFlag.NoGeometry)
    request.setSubsetOfAttributes([name for name in _NEEDED if fields.lookupField(name) >= 0], fields)
    return added_up(layer.getFeatures(request), fields)


def added_up(rows: Iterable[QgsFeature], fields: QgsFields) -> Totals:
    """The totals of rows with these fields; what a field does not tell counts as nothing."""
    places = {name: fields.lookupField(name) for name in _NEEDED}
    sum_ = _Sum()
    there = [(name, place) for name, place in places.items() if place >= 0]
    for row in rows:
        every = row.attributes()  # at once: a call for each takes ten times as long
        value = {name: every[place] for name, place in there}.get
        if text(value("measure")) or text(value("way")):  # else a parcel on which nothing can be done
            sum_.add(value, str(row.id()))
    return sum_.totals()


class _Sum:
    """Adds up the rows of a plan."""

    def __init__(self) -> None:
        self._costs: dict[str, list[float]] = {name: [0.0, 0.0, 0.0] for name in COSTS}
        self._effective = self._fed = self._free = self._horizon = 0.0
        self._blocks: dict[str, tuple[float, float]] = {}  # what is brought, what is short
        self._gaps: dict[str, None] = {}
        self._parcels: set[str] = set()
        self._measures = self._no_cost = 0

    def add(self, value: Callable[[str], Any], own_name: str) -> None:
        """Add a row, asked for its values by the names of their fields."""
        self._measures += 1
        self._parcels.add(text(value("parcel")) or text(value("unit")) or text(value("ids")) or own_name)
        self._no_cost += not _add_costs(self._costs, value)
        self._horizon = max(self._horizon, number(value("horizon_years")) or 0.0)
        self._effective += number(value("gain_ha")) or 0.0
        self._fed += _first(value("gain_food_ha"), value("gain_fed_ha"))
        self._gaps.update(dict.fromkeys(one.strip() for one in text(value("closes")).split(",") if one.strip()))
        brings = _first(value("gain_bnb_ha"), value("block_gain_ha"))
        block, short = text(value("block")), number(value("block_short_ha"))
        if block and short is not None:
            brought, most = self._blocks.get(block, (0.0, 0.0))
            self._blocks[block] = (brought + brings, max(most, short))
        else:
            self._free += brings

    def totals(self) -> Totals:
        """What was added."""
        one_off, per_year, total = (Amount(*self._costs[name]) for name in COSTS)
        return Totals(
            one_off,
            per_year,
            total,
            effective_ha=self._effective,
            fed_ha=self._fed,
            block_ha=self._free + sum(min(brought, short) for brought, short in self._blocks.values()),
            gaps=tuple(self._gaps),
            parcels=len(self._parcels),
            measures=self._measures,
            no_cost=self._no_cost,
            horizon=self._horizon or 10.0,
        )


def _add_costs(sums: dict[str, list[float]], value: Callable[[str], Any]) -> bool:
    """Add the costs of a row, the mean in the place of a bound that is not told; says whether any is."""
    known = False
    for name in COSTS:
        mean = number(value(name))
        if mean is None:
            continue
        known = True
        for place, bound in enumerate(BOUNDS):
            given = number(value(name + bound))
            sums[name][place] += mean if given is None else given
    return known


def _first(*values: Any) -> float:
    """The first of the values that is a number, else 0."""
    return next((found for found in map(number, values) if found is not None), 0.0)


def number(value: Any) -> float | None:
    """A value as a number; None for what is none."""
    if isinstance(value, (int, float)):
        found = float(value)
    elif isinstance(value, str):
        try:
            found = float(value)
        except ValueError:
            return None
    else:
        return None
    return found if abs(found) < _INFINITE else None


def text(value: Any) -> str:
    """A value as text: a whole number without decimals, nothing as an empty text."""
    if isinstance(value, str):
        return value.strip()
    if value is None or value == NULL or value != value:
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value).strip()
