"""The figures of measurescenario: what each indicator is before and after."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsField, QgsFields

from ...core.classes import SEASONS, ClassTable
from ...core.land.profiles import Profile
from ...core.scenario import Tallied
from ...i18n import translate
from ...layers.carriedout import Scenario
from ..habitat.blockrows import KINDS
from ..habitat.foragesurface_form import season_names
from ..sinks import Row

TABLE_FIELDS: tuple[tuple[str, type], ...] = (
    ("scenario", str),
    ("indicator", str),
    ("name", str),
    ("unit", str),
    ("before", float),
    ("after", float),
    ("difference", float),
)


@dataclass(frozen=True)
class Figure:
    """An indicator: its key, name, unit, decimals to show, and values before and after (None: not known)."""

    key: str
    name: str
    unit: str
    decimals: int
    before: float | None
    after: float | None

    @property
    def difference(self) -> float | None:
        """After minus before."""
        return None if self.before is None or self.after is None else self.after - self.before


Numbers = Mapping[str, float | None]


def land_figures(scenario: Scenario, table: ClassTable, profile: Profile) -> list[Figure]:
    """What the whole map holds."""
    before, after = scenario.ledger.before(table, profile), scenario.ledger.after(table, profile)
    season = season_names()
    food = translate("Zoemzone", "Food of all land, {season}")
    unit = translate("Zoemzone", "m2 of best meadow")
    return [
        Figure("changed_ha", translate("Zoemzone", "Land that changes"), "ha", 2, 0.0, scenario.changed_ha),
        Figure(
            "effective_ha",
            translate("Zoemzone", "Effective habitat"),
            "ha",
            2,
            before.effective_ha,
            after.effective_ha,
        ),
        *(
            Figure(f"forage_{key}_m2", food.format(season=season[key]), unit, 0, one, other)
            for key, one, other in zip(SEASONS, before.forage_m2, after.forage_m2, strict=True)
        ),
        Figure("nest_m2", translate("Zoemzone", "Nest land"), "m2", 0, before.nest_m2, after.nest_m2),
    ]


def surroundings_figures(found: Tallied) -> list[Figure]:
    """What lies around, over the whole map and within reach of the measures."""
    return [*_mean_figures(found), *_near_figures(found)]


def _mean_figures(found: Tallied) -> list[Figure]:
    season, food = season_names(), translate("Zoemzone", "Mean food within reach, {season}")

    def mean(band: str, key: str, name: str, unit: str, decimals: int) -> Figure:
        return Figure(key, name, unit, decimals, found.before[band], found.after[band])

    share = translate("Zoemzone", "Land with 10 % habitat or more in 1 km2")
    return [
        mean("share_pct", "mean_share_pct", translate("Zoemzone", "Mean share of habitat in 1 km2"), "%", 3),
        Figure("rule_land_pct", share, "%", 2, found.rule_before_pct, found.rule_after_pct),
        *(mean(f"forage_{key}", f"mean_forage_{key}", food.format(season=season[key]), "0-1", 4) for key in SEASONS),
        mean("completeness", "mean_completeness", translate("Zoemzone", "Mean season completeness"), "0-1", 4),
        mean("nesting", "mean_nesting", translate("Zoemzone", "Mean nest suitability"), "0-1", 4),
    ]


def _near_figures(found: Tallied) -> list[Figure]:
    season, food = season_names(), translate("Zoemzone", "Within reach of the measures: food, {season}")
    reached = found.reached_ha > 0

    def near(band: str, name: str, unit: str, decimals: int) -> Figure:
        before, after = found.reached_before[band], found.reached_after[band]
        return Figure(f"near_{band}", name, unit, decimals, before if reached else None, after if reached else None)

    share = translate("Zoemzone", "Within reach of the measures: share of habitat in 1 km2")
    complete = translate("Zoemzone", "Within reach of the measures: season completeness")
    return [
        near("share_pct", share, "%", 2),
        *(near(f"forage_{key}", food.format(season=season[key]), "0-1", 3) for key in SEASONS),
        near("completeness", complete, "0-1", 3),
    ]


def child_figures(before: Numbers, after: Numbers) -> list[Figure]:
    """Building blocks, network and gaps: those of which a number is known."""
    number = translate("Zoemzone", "number")
    names = {
        "bnb_ha": (translate("Zoemzone", "Land of B&B areas"), "ha", 2),
        "bnb_count": (translate("Zoemzone", "B&B areas"), number, 0),
        "nearly_bnb_ha": (translate("Zoemzone", "Land of nearly-B&B areas"), "ha", 2),
        "nearly_bnb_count": (translate("Zoemzone", "Nearly-B&B areas"), number, 0),
        "best_disc_ha": (translate("Zoemzone", "Effective habitat in the best circle of 1 km2"), "ha", 2),
        "stone_count": (translate("Zoemzone", "Stepping stones"), number, 0),
        "strip_count": (translate("Zoemzone", "Connecting strips"), number, 0),
        "fuel_count": (translate("Zoemzone", "Fuel stations"), number, 0),
        "ec_ha": (translate("Zoemzone", "Connected habitat EC(PC)"), "ha", 2),
        "ec_iic_ha": (translate("Zoemzone", "Connected habitat EC(IIC)"), "ha", 2),
        "networks": (translate("Zoemzone", "Networks"), number, 0),
        "viable_networks": (translate("Zoemzone", "Viable networks"), number, 0),
        "largest_network_ha": (translate("Zoemzone", "Largest network"), "ha", 2),
        "gaps": (translate("Zoemzone", "Gaps in the bee network"), number, 0),
        "stone_gaps": (translate("Zoemzone", "Gaps between stepping stones"), number, 0),
        "strip_gaps": (translate("Zoemzone", "Gaps in strips"), number, 0),
        "routes": (translate("Zoemzone", "Routes between blocks"), number, 0),
        "stone_links": (translate("Zoemzone", "Routes with a stone link"), number, 0),
        "strip_links": (translate("Zoemzone", "Routes with a strip link"), number, 0),
        "stone_over_m": (translate("Zoemzone", "Over the limit between stones"), "m", 0),
        "strip_over_m": (translate("Zoemzone", "Over the limit in strips"), "m", 0),
    }
    return [
        Figure(key, name, unit, decimals, before.get(key), after.get(key))
        for key, (name, unit, decimals) in names.items()
        if key in before or key in after
    ]


def cost_figures(scenario: Scenario) -> list[Figure]:
    """What the measures cost, that were done."""
    spent = scenario.costs()
    year = translate("Zoemzone", "EUR per year")
    return [
        Figure("cost_one_off", translate("Zoemzone", "One-off cost"), "EUR", 0, 0.0, float(spent.once[1])),
        Figure("cost_per_year", translate("Zoemzone", "Extra cost per year"), year, 0, 0.0, float(spent.yearly[1])),
        Figure("cost_total", translate("Zoemzone", "Cost over the horizon"), "EUR", 0, 0.0, float(spent.total[1])),
    ]


def table_fields() -> QgsFields:
    """The fields of the table."""
    fields = QgsFields()
    for name, kind in TABLE_FIELDS:
        fields.append(QgsField(name, KINDS[kind]))
    return fields


def table_rows(scenarios: Mapping[str, list[Figure]]) -> Iterator[Row]:
    """A row for each scenario and indicator."""
    for scenario, figures in scenarios.items():
        for one in figures:
            values: list[Any] = [scenario, one.key, one.name, one.unit, one.before, one.after, one.difference]
            yield None, values


def aliases() -> dict[str, str]:
    """The names of the fields in the user's language."""
    return {
        "scenario": translate("Zoemzone", "Scenario"),
        "indicator": translate("Zoemzone", "Indicator (key)"),
        "name": translate("Zoemzone", "Indicator"),
        "unit": translate("Zoemzone", "Unit"),
        "before": translate("Zoemzone", "Before"),
        "after": translate("Zoemzone", "After"),
        "difference": translate("Zoemzone", "Difference"),
    }
