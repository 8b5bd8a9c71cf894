"""Names of the fields of results in the user's language, with their units, and the words for codes that stand in
them; layers show both, while the fields and values stay as they are."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from ..core.classes import read_classes
from ..core.land.lookup import Lookup
from ..i18n import translate, user_locale
from ..layers.fieldwidgets import ANY, Words
from .habitat.sitetable import suffix


def seasons() -> dict[str, str]:
    """The names of the seasons."""
    return {
        "early_spring": translate("Zoemzone", "Early spring"),
        "late_spring": translate("Zoemzone", "Late spring"),
        "summer": translate("Zoemzone", "Summer"),
        "autumn": translate("Zoemzone", "Autumn"),
    }


def habitat_map() -> dict[str, str]:
    """Areas per class, and classified polygons."""
    return {
        "source": translate("Zoemzone", "Source"),
        "class": translate("Zoemzone", "Class"),
        "code": translate("Zoemzone", "Class code"),
        "name_nl": translate("Zoemzone", "Name in Dutch"),
        "name_en": translate("Zoemzone", "Name in English"),
        "area_m2": translate("Zoemzone", "Area (m2)"),
        "share_pct": translate("Zoemzone", "Share (%)"),
        "confidence": translate("Zoemzone", "Confidence (%)"),
        "confidence_pct": translate("Zoemzone", "Confidence (%)"),
        "note": translate("Zoemzone", "Note"),
    }


def _judged() -> dict[str, str]:
    """Figures that sites and building blocks have in common."""
    food = translate("Zoemzone", "Food, {season} (m2 of best meadow)")
    return {
        "lacks": translate("Zoemzone", "What lacks"),
        "effective_ha": translate("Zoemzone", "Effective habitat (ha)"),
        "deficit_m2": translate("Zoemzone", "Shortfall (m2)"),
        "completeness": translate("Zoemzone", "Food all year (0-1)"),
        "weakest_season": translate("Zoemzone", "Weakest season"),
        "nest_ground_m2": translate("Zoemzone", "Nests in the ground (m2)"),
        "nest_cavity_m2": translate("Zoemzone", "Nests in cavities and stems (m2)"),
        "nest_bumblebee_m2": translate("Zoemzone", "Nests of bumblebees (m2)"),
        "larval_m2": translate("Zoemzone", "Land for larvae of hoverflies (m2)"),
        "known_pct": translate("Zoemzone", "Known land (%)"),
        "flag": translate("Zoemzone", "Flag"),
        **{f"forage_{key}_m2": food.format(season=name.lower()) for key, name in seasons().items()},
    }


def sites(radii: Sequence[float]) -> dict[str, str]:
    """Sites with what lies around them, and the areas per class."""
    met = translate("Zoemzone", "Need met, {season} (%)")
    names = {
        **_judged(),
        "site_id": translate("Zoemzone", "Number of the site"),
        "status": translate("Zoemzone", "Status"),
        "status_text": translate("Zoemzone", "Status in words"),
        "share_pct": translate("Zoemzone", "Share of habitat within 1 km2 (%)"),
        "core_share_pct": translate("Zoemzone", "Share of core habitat (%)"),
        "need_met_pct": translate("Zoemzone", "Need met over the year (%)"),
        "radius_m": translate("Zoemzone", "Radius (m)"),
        "class": translate("Zoemzone", "Class"),
        "code": translate("Zoemzone", "Class code"),
        "area_m2": translate("Zoemzone", "Area (m2)"),
        **{f"need_met_{key}_pct": met.format(season=name.lower()) for key, name in seasons().items()},
    }
    effective = translate("Zoemzone", "Effective habitat within {radius} m (m2)")
    share = translate("Zoemzone", "Share of habitat within {radius} m (%)")
    known = translate("Zoemzone", "Known land within {radius} m (%)")
    food = translate("Zoemzone", "Food within {radius} m, {season} (m2 of best meadow)")
    for radius in radii:
        end, text = suffix(radius), f"{radius:g}"
        names[f"effective_m2_{end}"] = effective.format(radius=text)
        names[f"share_pct_{end}"] = share.format(radius=text)
        names[f"known_pct_{end}"] = known.format(radius=text)
        for key, name in seasons().items():
            names[f"forage_{key}_m2_{end}"] = food.format(radius=text, season=name.lower())
    return names


def blocks() -> dict[str, str]:
    """Building blocks."""
    return {
        **_judged(),
        "id": translate("Zoemzone", "Number"),
        "type": translate("Zoemzone", "Kind of building block"),
        "basis": translate("Zoemzone", "Basis: potential or confirmed"),
        "lacks_nests": translate("Zoemzone", "Which nests lack"),
        "rank": translate("Zoemzone", "Rank"),
        "area_m2": translate("Zoemzone", "Area (m2)"),
        "land_effective_ha": translate("Zoemzone", "Effective habitat of all its land (ha)"),
        "core_pct": translate("Zoemzone", "Share of core habitat (%)"),
        "best_disc_pct": translate("Zoemzone", "Share of habitat in the best circle (%)"),
        "best_disc_ha": translate("Zoemzone", "Effective habitat in the best circle (ha)"),
        "best_disc_x": translate("Zoemzone", "Centre of the best circle, x (m)"),
        "best_disc_y": translate("Zoemzone", "Centre of the best circle, y (m)"),
        "width_m": translate("Zoemzone", "Mean width (m)"),
        "width_basis": translate("Zoemzone", "What the width was measured on"),
        "length_m": translate("Zoemzone", "Length (m)"),
        "risk_10m_pct": translate("Zoemzone", "Share within 10 m of sprayed land (%)"),
        "risk_50m_pct": translate("Zoemzone", "Share within 50 m of sprayed land (%)"),
        "confidence_pct": translate("Zoemzone", "Confidence (%)"),
        "chain": translate("Zoemzone", "Number of the chain"),
    }


# ---- words for codes ----------------------------------------------------------------------------
YES, NO = "yes", "no"


def answers() -> dict[str, str]:
    """Yes and no in words; nothing where it is not known."""
    return {YES: translate("Zoemzone", "yes"), NO: translate("Zoemzone", "no"), "": ""}


def kind_names() -> dict[str, str]:
    """Kinds of gap in words."""
    return {
        "stone": translate("Zoemzone", "between stepping stones"),
        "strip": translate("Zoemzone", "in the strip"),
        "wood": translate("Zoemzone", "through wood"),
    }


def type_names() -> dict[str, str]:
    """Kinds of block in words, and what else a line can end at."""
    return {
        "bnb": translate("Zoemzone", "B&B area"),
        "nearly_bnb": translate("Zoemzone", "nearly-B&B area"),
        "stepping_stone": translate("Zoemzone", "stepping stone"),
        "strip": translate("Zoemzone", "strip"),
        "fuel_station": translate("Zoemzone", "fuel station"),
        "wood": translate("Zoemzone", "wood"),
        "start": translate("Zoemzone", "begin of the line"),
        "end": translate("Zoemzone", "end of the line"),
    }


def zone_names() -> dict[str, str]:
    """Zones of the opportunity map in words."""
    return {
        "keep": translate("Zoemzone", "Keep"),
        "complete": translate("Zoemzone", "Complete"),
        "new": translate("Zoemzone", "New"),
        "connect": translate("Zoemzone", "Connect"),
        "fuel_station": translate("Zoemzone", "Fuel station"),
        "improve": translate("Zoemzone", "Improve management"),
    }


def opportunities() -> dict[str, str]:
    """Zones of the opportunity map, and the table of areas."""
    return {
        "zone": translate("Zoemzone", "Zone"),
        "place": translate("Zoemzone", "Municipality or district"),
        "block": translate("Zoemzone", "Building block"),
        "block_type": translate("Zoemzone", "Kind of building block"),
        "gaps": translate("Zoemzone", "Gaps"),
        "area_ha": translate("Zoemzone", "Area (ha)"),
        "effective_ha": translate("Zoemzone", "Effective habitat (ha)"),
        "gain_ha": translate("Zoemzone", "Habitat that measures can add (ha)"),
        "short_ha": translate("Zoemzone", "Shortfall of the best circle (ha)"),
        "parcels": translate("Zoemzone", "Parcels with an option"),
        "measure": translate("Zoemzone", "Measure"),
        "measure_nl": translate("Zoemzone", "Measure in Dutch"),
        "measure_en": translate("Zoemzone", "Measure in English"),
        "classes": translate("Zoemzone", "Land cover"),
        "known_pct": translate("Zoemzone", "Known land (%)"),
        "known_ha": translate("Zoemzone", "Known land (ha)"),
        "share_pct": translate("Zoemzone", "Share (%)"),
        "flag": translate("Zoemzone", "Flag"),
        "reason_nl": translate("Zoemzone", "Reason in Dutch"),
        "reason_en": translate("Zoemzone", "Reason in English"),
    }


def municipalities() -> dict[str, str]:
    """Municipalities compared, and the land that depends on missing data."""
    zone_ha = translate("Zoemzone", "{zone} (ha)")
    return {
        **_judged(),
        "place": translate("Zoemzone", "Municipality"),
        "code": translate("Zoemzone", "Code"),
        "rank": translate("Zoemzone", "Rank by share of habitat"),
        "area_ha": translate("Zoemzone", "Area (ha)"),
        "known_ha": translate("Zoemzone", "Known land (ha)"),
        "coarse_pct": translate("Zoemzone", "Known from coarse land cover only (%)"),
        "share_pct": translate("Zoemzone", "Effective habitat, share of known land (%)"),
        "rule_land_pct": translate("Zoemzone", "Land with 10 % habitat within 1 km2 (%)"),
        "completeness": translate("Zoemzone", "Food all year, mean of the land (0-1)"),
        "bnb": translate("Zoemzone", "B&B areas"),
        "bnb_ha": translate("Zoemzone", "B&B areas (ha)"),
        "nearly": translate("Zoemzone", "Nearly-B&B areas"),
        "nearly_ha": translate("Zoemzone", "Nearly-B&B areas (ha)"),
        "stones": translate("Zoemzone", "Stepping stones"),
        "stones_ha": translate("Zoemzone", "Stepping stones (ha)"),
        "fuel": translate("Zoemzone", "Fuel stations"),
        "fuel_ha": translate("Zoemzone", "Fuel stations (ha)"),
        "strips": translate("Zoemzone", "Strips"),
        "strips_ha": translate("Zoemzone", "Strips (ha)"),
        "shared": translate("Zoemzone", "Blocks shared across a border"),
        "shared_nl": translate("Zoemzone", "Shared with, in Dutch"),
        "shared_en": translate("Zoemzone", "Shared with, in English"),
        "stone_gaps": translate("Zoemzone", "Gaps between stepping stones"),
        "stone_gaps_m": translate("Zoemzone", "Gaps between stepping stones (m)"),
        "strip_gaps": translate("Zoemzone", "Gaps in strips"),
        "strip_gaps_m": translate("Zoemzone", "Gaps in strips (m)"),
        "longest_gap_m": translate("Zoemzone", "Longest gap, also beyond the border (m)"),
        **{f"{key}_ha": zone_ha.format(zone=name) for key, name in zone_names().items()},
        "missing_ha": translate("Zoemzone", "Known land that depends on missing data (ha)"),
        "missing_pct": translate("Zoemzone", "Known land that depends on missing data (%)"),
        "much_missing_pct": translate("Zoemzone", "Known land with less than 75 % known around it (%)"),
        "plan_measures": translate("Zoemzone", "Measures of the plan"),
        "cost_one_off": translate("Zoemzone", "One-off cost (EUR)"),
        "cost_per_year": translate("Zoemzone", "Extra cost per year (EUR)"),
        "cost_total": translate("Zoemzone", "Cost over the horizon (EUR)"),
        "gain_food_ha": translate("Zoemzone", "Gain in fed nest land (ha)"),
        "gain_bnb_ha": translate("Zoemzone", "Gain towards complete B&B areas (ha)"),
        "gain_links": translate("Zoemzone", "Gain in links (importance)"),
        "budget_pct": translate("Zoemzone", "Share of the plan's cost (%)"),
        "land_pct": translate("Zoemzone", "Share of the land (%)"),
        "mark": translate("Zoemzone", "Data around"),
        "reason_nl": translate("Zoemzone", "In short, in Dutch"),
        "reason_en": translate("Zoemzone", "In short, in English"),
    }


def _lacks() -> dict[str, str]:
    """What a block, a site, a unit or a chain lacks."""
    return {
        "area": translate("Zoemzone", "habitat"),
        "nests": translate("Zoemzone", "nest sites"),
        "season": translate("Zoemzone", "food in a season"),
        "core": translate("Zoemzone", "core habitat"),
        "food": translate("Zoemzone", "food"),
        "hop": translate("Zoemzone", "a shorter hop"),
        "stone": translate("Zoemzone", "a stepping stone"),
    }


def _links() -> dict[str, str]:
    """Targets and verdicts."""
    return {
        "stone": translate("Zoemzone", "stone link"),
        "strip": translate("Zoemzone", "strip link"),
        "none": translate("Zoemzone", "no link"),
    }


def form_names() -> dict[str, str]:
    """On how much of a unit a measure is done."""
    return {
        "whole": translate("Zoemzone", "the whole unit"),
        "strip": translate("Zoemzone", "a strip along the edge"),
        "share": translate("Zoemzone", "a share of the unit"),
        "points": translate("Zoemzone", "points"),
    }


def _of_measures() -> dict[str, Words]:
    """Words for the codes of measures and plans."""
    return {
        "form": form_names(),
        "carries": {
            "stone": translate("Zoemzone", "stepping stone"),
            "strip": translate("Zoemzone", "piece of strip"),
        },
        "owner_class": {
            "own": translate("Zoemzone", "own land"),
            "own_leased": translate("Zoemzone", "own land, leased out"),
            "government": translate("Zoemzone", "other authority"),
            "private": translate("Zoemzone", "private owner"),
            "unknown": translate("Zoemzone", "not known"),
        },
        "lock": {
            "must": translate("Zoemzone", "always"),
            "never": translate("Zoemzone", "never"),
            "promised": translate("Zoemzone", "promised"),
        },
    }


def _class_words(id: str) -> str | None:
    """The class of a measure in a plan, or the name of a class of land by its id; None for others."""
    ranks = {
        "top": translate("Zoemzone", "top"),
        "good": translate("Zoemzone", "good"),
        "possible": translate("Zoemzone", "possible"),
    }
    return ranks.get(id) or _land_name(id)


@cache
def _shipped_classes() -> Lookup:
    return Lookup(read_classes())


def _land_name(id: str) -> str | None:
    """The name of a class of land by its id, derived ones too; None where the shipped table has none."""
    lookup = _shipped_classes()
    code = lookup.code(id)
    row = lookup.row(code) if code is not None else None
    if row is None:
        return None
    return row.name_nl if user_locale().startswith("nl") else row.name_en


def value_words() -> dict[str, Words]:
    """The words for codes, by the name of the field that holds them; yes and no in any other field."""
    season = {key: name.lower() for key, name in seasons().items()}
    types = type_names()
    return {
        "type": types,
        "from_type": types,
        "to_type": types,
        "kind": kind_names(),
        "target": _links(),
        "verdict": _links(),
        "basis": {
            "potential": translate("Zoemzone", "potential"),
            "confirmed": translate("Zoemzone", "confirmed"),
        },
        "status": {
            "short": translate("Zoemzone", "too little habitat"),
            "nearly": translate("Zoemzone", "nearly enough habitat"),
            "met": translate("Zoemzone", "enough habitat"),
            **types,
        },
        "lacks": _lacks(),
        "lacks_nests": {
            "ground": translate("Zoemzone", "in the ground"),
            "cavity": translate("Zoemzone", "in cavities and stems"),
            "bumblebee": translate("Zoemzone", "of bumblebees"),
            "larval": translate("Zoemzone", "for larvae of hoverflies"),
        },
        "weakest_season": season,
        "hungry_season": season,
        "width_basis": {
            "polygons": translate("Zoemzone", "polygons"),
            "cells": translate("Zoemzone", "cells"),
            "not measured": translate("Zoemzone", "width not measured"),
        },
        "flag": {
            "known_below_75": translate("Zoemzone", "less than 75 % known"),
            "no_data": translate("Zoemzone", "no data"),
            "coarse_land": translate("Zoemzone", "known from coarse land cover"),
        },
        "mark": {
            "some_missing": translate("Zoemzone", "some land without data around"),
            "much_missing": translate("Zoemzone", "less than 75 % known around"),
            "no_data": translate("Zoemzone", "no data"),
        },
        "class": _class_words,
        "zone": zone_names(),
        "block_type": types,
        **_of_measures(),
        ANY: answers(),
    }
