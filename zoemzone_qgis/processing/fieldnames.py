"""Names of the fields of results in the user's language, with their units; layers show them as aliases."""

from __future__ import annotations

from collections.abc import Sequence

from ..i18n import translate
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
