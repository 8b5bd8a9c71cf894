"""The numbers of a report: its outputs, and its row in the table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import QgsField, QgsFields

from ...core.advice.money import summed
from ...core.measure.owners import OWN, OWN_LEASED, UNKNOWN
from ...core.sitefigures import HA
from ...i18n import translate
from ...layers.advice.network import bnb_figures
from ...report.advice.chapters.answers import half_of, owner_shares, planned, verge_m
from ...report.advice.chapters.summary import short_of
from ...report.advice.findings import Findings
from ..habitat.blockrows import KINDS

SUMS = ("KNOWN_HA", "AREA_HA", "EFFECTIVE_HA", "BNB_HA", "COST_ONE_OFF", "COST_PER_YEAR", "COST_TOTAL", "VERGE_KM",
        "GAPS", "MEASURES", "INITIATIVES")  # fmt: skip
NUMBERS = (
    "AREA_HA", "KNOWN_HA", "KNOWN_PCT", "EFFECTIVE_HA", "SHARE_PCT", "BNB_HA", "MISSING_HA", "GAPS", "LARGEST_GAP_M",
    "WEAKEST_MET_PCT", "MEASURES", "COST_ONE_OFF", "COST_PER_YEAR", "COST_TOTAL", "OWN_LAND_PCT", "VERGE_KM",
    "HALF_GAIN_PCT", "VIABLE_PROFILES", "CONFIDENCE_PCT", "INITIATIVES",
)  # fmt: skip
_WHOLE = ("GAPS", "MEASURES", "VIABLE_PROFILES", "INITIATIVES")


def labels() -> dict[str, str]:
    """What the numbers mean, with their units."""
    return {
        "AREA_HA": translate("Zoemzone", "Land of the municipality (ha)"),
        "KNOWN_HA": translate("Zoemzone", "Known land (ha)"),
        "KNOWN_PCT": translate("Zoemzone", "Known land (%)"),
        "EFFECTIVE_HA": translate("Zoemzone", "Effective habitat (ha)"),
        "SHARE_PCT": translate("Zoemzone", "Effective habitat, share of the known land (%)"),
        "BNB_HA": translate("Zoemzone", "B&B areas (ha)"),
        "MISSING_HA": translate("Zoemzone", "Missing until the next B&B area (ha)"),
        "GAPS": translate("Zoemzone", "Number of gaps"),
        "LARGEST_GAP_M": translate("Zoemzone", "Largest gap (m)"),
        "WEAKEST_MET_PCT": translate("Zoemzone", "Need met in the weakest season (%)"),
        "MEASURES": translate("Zoemzone", "Measures in the plan"),
        "COST_ONE_OFF": translate("Zoemzone", "Cost once (EUR)"),
        "COST_PER_YEAR": translate("Zoemzone", "Extra cost per year (EUR)"),
        "COST_TOTAL": translate("Zoemzone", "Cost over the horizon (EUR)"),
        "OWN_LAND_PCT": translate("Zoemzone", "Plan on own land (%)"),
        "VERGE_KM": translate("Zoemzone", "Verge in the plan (km)"),
        "HALF_GAIN_PCT": translate("Zoemzone", "Gain for half the money (%)"),
        "VIABLE_PROFILES": translate("Zoemzone", "Ecoprofiles with a viable network"),
        "CONFIDENCE_PCT": translate("Zoemzone", "Mean confidence (%)"),
        "INITIATIVES": translate("Zoemzone", "Initiatives near by"),
        "REPORTS": translate("Zoemzone", "Number of reports"),
    }


def numbers_of(found: Findings) -> dict[str, Any]:
    """The numbers of a municipality; None where they are not known."""
    bnb = bnb_figures(found.blocks or ())
    rows = list(planned(found))
    shares = owner_shares(rows) if rows else {}
    half = half_of(found) if rows else None
    weakest = next((row.met_pct for row in found.seasons if row.weakest), None)
    has_plan = found.basis == "plan"
    has_no_network = (
        found.gaps is None or found.is_unlinked
    )  # then no gap was looked for, and 0 would say there is none
    return {
        "AREA_HA": found.land.whole_m2 / HA,
        "KNOWN_HA": found.land.known_m2 / HA,
        "KNOWN_PCT": found.land.known_pct,
        "EFFECTIVE_HA": found.land.effective_m2 / HA if found.land.known_m2 else None,
        "SHARE_PCT": found.land.share_pct,
        "BNB_HA": None if found.blocks is None else bnb.potential_ha or bnb.confirmed_ha,
        "MISSING_HA": short_of(found, bnb),
        "GAPS": None if has_no_network else len(found.gaps or ()),
        "LARGEST_GAP_M": None if has_no_network else max((gap.length_m for gap in found.gaps or ()), default=0.0),
        "WEAKEST_MET_PCT": weakest,
        "MEASURES": len(rows) if has_plan else None,
        "COST_ONE_OFF": summed(row.once for row in rows).mean if has_plan else None,
        "COST_PER_YEAR": summed(row.yearly for row in rows).mean if has_plan else None,
        "COST_TOTAL": summed(row.total for row in rows).mean if has_plan else None,
        "OWN_LAND_PCT": None if set(shares) <= {UNKNOWN} else shares.get(OWN, 0.0) + shares.get(OWN_LEASED, 0.0),
        "VERGE_KM": verge_m(found, rows) / 1000.0 if has_plan else None,
        "HALF_GAIN_PCT": None if half is None else half.gain_pct,
        "VIABLE_PROFILES": sum(one.viable > 0 for one in found.networks.values()) if found.networks else None,
        "CONFIDENCE_PCT": None if found.sure is None else found.sure.mean,
        "INITIATIVES": None if found.initiatives is None else len(found.initiatives),
    }


def together(rows: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """The outputs: of one report its numbers; of several the sums, and the shares that follow from them. What is no sum
    is left to the table."""
    if len(rows) == 1:
        return {**rows[0], "REPORTS": 1}
    found: dict[str, Any] = dict.fromkeys(NUMBERS)
    for name in SUMS:
        known = [row[name] for row in rows if row[name] is not None]
        found[name] = sum(known) if known else None
    gaps = [row["LARGEST_GAP_M"] for row in rows if row["LARGEST_GAP_M"] is not None]
    found["LARGEST_GAP_M"] = max(gaps, default=None)
    if found["KNOWN_HA"]:
        found["SHARE_PCT"] = 100.0 * found["EFFECTIVE_HA"] / found["KNOWN_HA"]
    if found["AREA_HA"]:
        found["KNOWN_PCT"] = min(100.0, 100.0 * (found["KNOWN_HA"] or 0.0) / found["AREA_HA"])
    return {**found, "REPORTS": len(rows)}


def table_fields() -> QgsFields:
    """The fields of the table: municipality, the names of its files, and the numbers."""
    fields = QgsFields()
    for name in ("place", "html", "pdf"):
        fields.append(QgsField(name, KINDS[str]))
    for name in NUMBERS:
        fields.append(QgsField(name.lower(), KINDS[int if name in _WHOLE else float]))
    return fields
