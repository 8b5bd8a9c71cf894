"""Rules of the bee landscape: every threshold, with its unit and source in the table."""

from __future__ import annotations

from dataclasses import dataclass, fields
from pathlib import Path

from ...paths import TABLES
from ..errors import Fault
from .tables import UNKNOWN, read_table, unique

PRESETS = ("dutch", "strict")
COLUMNS = ("key", *PRESETS, "unit", "source", "note")


@dataclass(frozen=True)
class Rules:
    """The thresholds of a preset; their meaning stands in the table's notes (docs/method/rules.md).

    Names end in their unit: ``_m``, ``_m2`` or ``_ha``; the others are shares or factors.
    """

    rule_radius_m: float
    bnb_ha: float
    nearly_ha: float
    core_weight: float
    core_share: float
    gap_m: float
    tolerance: float
    stone_ha: float
    stone_distance_m: float
    fuel_forage: float
    fuel_m2: float
    fuel_distance_m: float
    strip_width_m: float
    strip_length_m: float
    strip_break_m: float
    strip_weight: float
    opening_m: float
    width_tolerance_m: float
    nest_ha: float
    nest_bumblebee: float
    need_ha: float
    season_weight: float
    known_share: float
    risk_near_m: float
    risk_far_m: float
    viable_key: float
    viable_total: float
    pair_distance_m: float
    pair_cost: float
    water_width_m: float
    motorway_factor: float
    new_low_ha: float
    new_high_ha: float
    connect_m: float
    away_m: float
    sight_strip_m: float
    builtup_buffer_m: float
    builtup_ha: float
    hedge_width_m: float
    tree_row_width_m: float
    rail_width_m: float
    crown_diameter_m: float


def read_rules(preset: str = "dutch", path: Path | None = None) -> Rules:
    """The rules of a preset, from the shipped table or an own copy; single ones can be changed with ``replace``.

    >>> read_rules().gap_m, read_rules("strict").gap_m
    (500.0, 150.0)
    """
    if preset not in PRESETS:
        raise Fault("There are no rules named {preset}. Choose dutch or strict.", preset=preset)
    table = path or TABLES / "rules.csv"
    rows = read_table(table, COLUMNS)
    unique(rows, "key")
    names = [field.name for field in fields(Rules)]
    for row in rows:
        if row.text("key") not in names:
            raise row.fault(UNKNOWN, "key")
    values = {row.text("key"): row.value(preset) for row in rows}
    for name in names:
        if name not in values:
            raise Fault(
                "Table {file}: the rule {name} is missing. Start from a copy of the shipped table.",
                file=table.name,
                name=name,
            )
    return Rules(**values)
