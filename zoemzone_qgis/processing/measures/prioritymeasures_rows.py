"""The fields of a plan, of its curve and of the table for mowing contracts, and their rows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import QgsField, QgsFields, QgsGeometry

from ...core.measure.mowing import Mowing
from ...core.measures import Catalogue
from ...core.plan import Point
from ...i18n import translate
from ...layers.gaps import number
from ..habitat.blockrows import KINDS
from ..keptfields import kept_fields
from ..sinks import Row
from .prioritymeasures_option import Option
from .prioritymeasures_plan import Planned
from .prioritymeasures_values import LOCK_NAMES, text

PLAN_FIELDS: tuple[tuple[str, type], ...] = (
    ("rank", int),
    ("class", str),
    ("rank_low", int),
    ("rank_high", int),
    ("gain_food_ha", float),
    ("gain_bnb_ha", float),
    ("gain_links", float),
    ("score_pct", float),
    ("loss_pct", float),
    ("year", int),
    ("closes", str),
    ("completes", str),
    ("lock", str),
    ("reason_nl", str),
    ("reason_en", str),
)
OPTION_FIELDS: tuple[tuple[str, type], ...] = (
    ("option", str),
    ("unit", str),
    ("measure", str),
    ("cost_one_off", float),
    ("cost_per_year", float),
    ("cost_total", float),
)
"""Fields of an option that a plan always has; what stands in them in the layer of options is written anew."""
CURVE_FIELDS: tuple[tuple[str, type], ...] = (
    ("factor", float),
    ("budget_one_off", float),
    ("budget_per_year", float),
    ("budget_total", float),
    ("cost_one_off", float),
    ("cost_per_year", float),
    ("cost_total", float),
    ("gain_food_ha", float),
    ("gain_bnb_ha", float),
    ("gain_links", float),
    ("score_pct", float),
    ("measures", int),
    ("completed", int),
    ("gaps_closed", int),
)
MOWING_FIELDS: tuple[tuple[str, type], ...] = (
    ("object", str),
    ("unit", str),
    ("option", str),
    ("measure", str),
    ("present_nl", str),
    ("present_en", str),
    ("new_nl", str),
    ("new_en", str),
    ("removal", str),
    ("removal_now", str),
    ("area_m2", float),
    ("unit_m2", float),
    ("year", int),
    ("rank", int),
)


@dataclass(frozen=True)
class Sure:
    """How sure the place of a choice is, and why it was made. Ranks are None where nothing was drawn."""

    klass: str = ""
    rank_low: int | None = None
    rank_high: int | None = None
    loss_pct: float | None = None
    reason_nl: str = ""
    reason_en: str = ""


def aliases() -> Mapping[str, str]:
    """The names of the fields in the user's language."""
    return {
        "rank": translate("Zoemzone", "Rank"),
        "class": translate("Zoemzone", "Class: top, good or possible"),
        "rank_low": translate("Zoemzone", "Not distinguishable from rank, first"),
        "rank_high": translate("Zoemzone", "Not distinguishable from rank, last"),
        "gain_food_ha": translate("Zoemzone", "Gain in fed nest land (ha)"),
        "gain_bnb_ha": translate("Zoemzone", "Gain towards complete B&B areas (ha)"),
        "gain_links": translate("Zoemzone", "Gain in links (importance)"),
        "score_pct": translate("Zoemzone", "Share of what all measures would bring (%)"),
        "loss_pct": translate("Zoemzone", "Lost without it, its money spent elsewhere (% of the plan)"),
        "year": translate("Zoemzone", "Year of work"),
        "closes": translate("Zoemzone", "Gaps that open again without it"),
        "completes": translate("Zoemzone", "B&B areas incomplete again without it"),
        "lock": translate("Zoemzone", "Locked as"),
        "reason_nl": translate("Zoemzone", "Reason in Dutch"),
        "reason_en": translate("Zoemzone", "Reason in English"),
        "option": translate("Zoemzone", "Option"),
        "unit": translate("Zoemzone", "Parcel or unit"),
        "measure": translate("Zoemzone", "Measure"),
        "cost_one_off": translate("Zoemzone", "One-off cost (EUR)"),
        "cost_per_year": translate("Zoemzone", "Extra cost per year (EUR)"),
        "cost_total": translate("Zoemzone", "Cost over the horizon (EUR)"),
        "factor": translate("Zoemzone", "Part or multiple of the budgets"),
        "budget_one_off": translate("Zoemzone", "Budget, one-off (EUR)"),
        "budget_per_year": translate("Zoemzone", "Budget, extra per year (EUR)"),
        "budget_total": translate("Zoemzone", "Budget over the horizon (EUR)"),
        "measures": translate("Zoemzone", "Number of measures"),
        "completed": translate("Zoemzone", "B&B areas completed"),
        "gaps_closed": translate("Zoemzone", "Gaps closed"),
        "object": translate("Zoemzone", "Object"),
        "present_nl": translate("Zoemzone", "Present mowing, in Dutch"),
        "present_en": translate("Zoemzone", "Present mowing, in English"),
        "new_nl": translate("Zoemzone", "New mowing, in Dutch"),
        "new_en": translate("Zoemzone", "New mowing, in English"),
        "removal": translate("Zoemzone", "Cuttings taken away: yes or no"),
        "removal_now": translate("Zoemzone", "Cuttings taken away now: yes or no"),
        "area_m2": translate("Zoemzone", "Area (m2)"),
        "unit_m2": translate("Zoemzone", "Area of the whole unit (m2)"),
    }


def fields_of(columns: Sequence[tuple[str, type]], kept: Sequence[QgsField] = ()) -> QgsFields:
    """Fields of these columns, with those that are kept behind them."""
    fields = QgsFields()
    for name, kind in columns:
        fields.append(QgsField(name, KINDS[kind]))
    for one in kept:
        fields.append(one)
    return fields


class Given:
    """The fields of the layer of options, to look values up by name."""

    def __init__(self, fields: Sequence[QgsField]) -> None:
        self._place = {one.name(): number for number, one in enumerate(fields)}

    def text(self, option: Option, name: str) -> str:
        """A field as text; empty where there is none."""
        return text(option.values[self._place[name]]) if name in self._place else ""

    def number(self, option: Option, name: str) -> float | None:
        """A field as a number; None where there is none."""
        return number(option.values[self._place[name]]) if name in self._place else None


class PlanRows:
    """The rows of plans: the fields of a plan, then those of the options as they are.

    ``given``: the fields of the layer of options; ``rewritten``: names of its fields that we write ourselves (such as
    the field of locks).
    """

    def __init__(self, given: Sequence[QgsField], rewritten: Sequence[str] = ()) -> None:
        columns = [*PLAN_FIELDS, *OPTION_FIELDS]
        ours = {name for name, _ in OPTION_FIELDS} | set(rewritten)
        cut = {name[:10] for name in ours if len(name) > 10}
        self._kept = [place for place, one in enumerate(given) if not {one.name(), one.name().lower()} & (ours | cut)]
        kept, self.renamed = kept_fields([given[place] for place in self._kept], [name for name, _ in columns])
        self.fields = fields_of(columns, kept)

    def rows(self, made: Planned, sure: Sequence[Sure], with_land: bool = True) -> Iterator[Row]:
        """A row for each choice, best first."""
        for turn, (option, known) in enumerate(zip(made.rows, sure, strict=True)):
            gain = made.gain_each[turn].tolist()
            values: list[Any] = [
                turn + 1,
                known.klass,
                known.rank_low,
                known.rank_high,
                *gain,
                100.0 * made.score_each[turn],
                known.loss_pct,
                made.year[turn],
                ", ".join(str(gap) for gap in made.closes[turn]),
                ", ".join(made.completes[turn]),
                LOCK_NAMES[option.lock],
                known.reason_nl,
                known.reason_en,
                option.name,
                option.unit,
                option.measure,
                round(option.one_off, 2),
                round(option.per_year, 2),
                round(option.one_off + made.wishes.horizon * option.per_year, 2),
            ]
            yield multi(option.land) if with_land else None, [*values, *(option.values[place] for place in self._kept)]


def curve_rows(made: Planned, points: Sequence[Point], gains: Sequence[Sequence[float]]) -> Iterator[Row]:
    """A row for each point of the curve; ``gains`` are those told of each point."""
    budget = made.wishes.budget
    for point, gain in zip(points, gains, strict=True):
        there = [*point.chosen, *made.promised]
        links = made.problem.links
        closed = set(links.closed(there)) - set(links.closed(made.promised))
        yield (
            None,
            [
                point.factor,
                None if budget.one_off is None else point.factor * budget.one_off,
                None if budget.per_year is None else point.factor * budget.per_year,
                None if budget.total is None else point.factor * budget.total,
                *point.cost.tolist(),
                *gain,
                100.0 * point.score / made.whole,
                len(point.chosen),
                len(made.problem.completed(point.chosen)),
                len(closed),
            ],
        )


def mowing_rows(made: Planned, mowing: Mowing, catalogue: Catalogue, given: Given) -> Iterator[Row]:
    """A row for each object whose mowing changes; an area where the unit is one object."""
    for turn, option in enumerate(made.rows):
        measure = catalogue.measures.get(option.measure)
        becomes = given.text(option, "becomes") or (measure.to[0] if measure is not None and measure.to else "")
        largest = sorted(option.classes, key=lambda name: (-option.classes[name], name))
        change = mowing.change(largest, becomes.split(",")[0].strip(), option.measure)
        if change is None:
            continue
        now, then = change
        objects = [one.strip() for one in (given.text(option, "ids") or option.unit).split(",") if one.strip()]
        for name in objects:
            yield (
                None,
                [
                    name, option.unit, option.name, option.measure, now.name_nl, now.name_en, then.name_nl,
                    then.name_en, _yes(then.removal), _yes(now.removal),
                    option.area_m2 if len(objects) == 1 else None, option.area_m2, made.year[turn], turn + 1,
                ],
            )  # fmt: skip


def _yes(value: bool | None) -> str:
    return {True: "yes", False: "no", None: ""}[value]


def multi(land: QgsGeometry) -> QgsGeometry:
    """The same land as a multipolygon."""
    if land.isMultipart():
        return land
    copy = QgsGeometry(land)
    copy.convertToMultiType()
    return copy
