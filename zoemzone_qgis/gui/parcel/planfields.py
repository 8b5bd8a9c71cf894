"""The fields of a plan that is made in the dock: those of measureoptions and prioritymeasures that have a value here.

So measurescenario, prioritymeasures and the style of a plan read it as they read theirs.
"""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsField, QgsFields
from qgis.PyQt.QtCore import QMetaType

from ...core.classes import SEASONS
from ...i18n import translate
from ...layers.costnames import cost_names

COSTS = ("cost_one_off", "cost_per_year", "cost_total")
BOUNDS = ("_low", "", "_high")
MUST = "must"
"""What stands in ``lock`` of a measure that somebody chose by hand: prioritymeasures keeps it when asked to."""

FIELDS: tuple[tuple[str, type], ...] = (
    ("rank", int),
    ("class", str),
    *((name, str) for name in ("option", "unit", "parcel", "ids", "measure", "way", "form")),
    *((name, str) for name in ("measure_nl", "measure_en")),
    *((name, float) for name in ("area_m2", "length_m", "pieces")),
    *((name + bound, float) for name in COSTS for bound in ("", "_low", "_high")),
    ("gain_ha", float),
    *((f"gain_{season}_m2", float) for season in SEASONS),
    *((name, float) for name in ("gain_nest_m2", "gain_fed_ha")),
    ("hungry_season", str),
    ("block", int),
    *((name, float) for name in ("block_short_ha", "block_gain_ha")),
    *((name, str) for name in ("gap", "closes")),
    *((name, float) for name in ("gain_food_ha", "gain_bnb_ha", "gain_links")),
    ("year", int),
    *((name, str) for name in ("lock", "owner", "manager", "reason_nl", "reason_en")),
    ("horizon_years", float),
)
_KINDS = {str: QMetaType.Type.QString, int: QMetaType.Type.Int, float: QMetaType.Type.Double}


def plan_fields(kept: QgsFields | None = None) -> QgsFields:
    """The fields of a plan; those of ``kept`` with other names stand behind them, as they are."""
    fields = QgsFields()
    for name, kind in FIELDS:
        own = kept.lookupField(name) if kept is not None else -1
        fields.append(kept.at(own) if kept is not None and own >= 0 else QgsField(name, _KINDS[kind]))
    for field in kept or ():
        if fields.lookupField(field.name()) < 0 and field.name().casefold() != "fid":
            fields.append(field)
    return fields


def aliases() -> Mapping[str, str]:
    """The names of the fields in the user's language, with their units."""
    return {**_about(), **_quantities(), **_gains()}


def _about() -> dict[str, str]:
    return {
        "rank": translate("Zoemzone", "Rank"),
        "class": translate("Zoemzone", "Class: top, good or possible"),
        "option": translate("Zoemzone", "Option"),
        "unit": translate("Zoemzone", "Parcel or unit"),
        "parcel": translate("Zoemzone", "Parcel"),
        "ids": translate("Zoemzone", "Numbers of its objects"),
        "measure": translate("Zoemzone", "Number of the measure"),
        "way": translate("Zoemzone", "Way of doing it"),
        "form": translate("Zoemzone", "Form: whole, strip, share or points"),
        "measure_nl": translate("Zoemzone", "Measure in Dutch"),
        "measure_en": translate("Zoemzone", "Measure in English"),
        "year": translate("Zoemzone", "Year of work"),
        "lock": translate("Zoemzone", "Locked as"),
        "owner": translate("Zoemzone", "Owner"),
        "manager": translate("Zoemzone", "Manager"),
        "reason_nl": translate("Zoemzone", "Reason in Dutch"),
        "reason_en": translate("Zoemzone", "Reason in English"),
        "horizon_years": translate("Zoemzone", "Horizon (years)"),
    }


def _quantities() -> dict[str, str]:
    return {
        "area_m2": translate("Zoemzone", "Area (m2)"),
        "length_m": translate("Zoemzone", "Length (m)"),
        "pieces": translate("Zoemzone", "Number of trees or pieces"),
        **cost_names(),
    }


def _gains() -> dict[str, str]:
    seasons = {
        "early_spring": translate("Zoemzone", "Early spring"),
        "late_spring": translate("Zoemzone", "Late spring"),
        "summer": translate("Zoemzone", "Summer"),
        "autumn": translate("Zoemzone", "Autumn"),
    }
    food = translate("Zoemzone", "Food gained, {season} (m2 of best meadow)")
    return {
        **{f"gain_{key}_m2": food.format(season=name.lower()) for key, name in seasons.items()},
        "gain_ha": translate("Zoemzone", "Effective habitat gained (ha)"),
        "gain_nest_m2": translate("Zoemzone", "Nests gained for the ecoprofile (m2)"),
        "gain_fed_ha": translate("Zoemzone", "Nest land fed by this option alone (ha)"),
        "hungry_season": translate("Zoemzone", "Season with the largest shortage of food"),
        "block": translate("Zoemzone", "Number of the nearly-B&B"),
        "block_short_ha": translate("Zoemzone", "Shortfall of that nearly-B&B (ha)"),
        "block_gain_ha": translate("Zoemzone", "Hectares for that nearly-B&B (ha)"),
        "gap": translate("Zoemzone", "Gaps within 50 m"),
        "closes": translate("Zoemzone", "Gaps that open again without it"),
        "gain_food_ha": translate("Zoemzone", "Gain in fed nest land (ha)"),
        "gain_bnb_ha": translate("Zoemzone", "Gain towards complete B&B areas (ha)"),
        "gain_links": translate("Zoemzone", "Gain in links (importance)"),
    }
