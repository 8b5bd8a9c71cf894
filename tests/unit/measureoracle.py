"""Measures counted again by hand: straight from the CSV files, one unit, one class and one row at a time."""

from __future__ import annotations

import csv
import math
from dataclasses import dataclass, field
from typing import Any

from zoemzone_qgis.paths import TABLES

FORAGE = ("forage_1", "forage_2", "forage_3", "forage_4")
NESTS = ("nest_ground", "nest_cavity", "nest_bumblebee")
COLUMNS = ("habitat_weight", *FORAGE, *NESTS)


def rows(name: str) -> list[dict[str, str]]:
    with (TABLES / name).open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


LAND = {row["id"]: {column: float(row[column]) for column in COLUMNS} for row in rows("classes.csv")}
GROUPS = {row["id"]: row["group"] for row in rows("classes.csv")}
MEASURES = {row["id"]: row for row in rows("measures.csv")}
RULES = rows("measure_rules.csv")
COSTS = rows("measure_costs.csv")
GOOD = ("GKR", "GSCH", "HEI")
CROWNS = ("BMV", "BMZ", "BMO")


@dataclass
class Unit:
    land: dict[str, float]
    length: float = math.nan
    width: float = math.nan
    edges: dict[str, float] = field(default_factory=dict)
    facts: dict[str, Any] = field(default_factory=dict)
    sprayed: float = math.nan
    protected: bool = False


@dataclass
class Found:
    area: float
    pieces: float
    length: float
    gains: list[float]  # habitat m2, forage per season, nests
    once: list[float]
    yearly: list[float]


def after(ground: str, measure: dict[str, str], to: str) -> dict[str, float]:
    values = dict(LAND[ground])
    if to in CROWNS:
        return {column: max(values[column], LAND[to][column]) for column in COLUMNS}
    if to:
        values = dict(LAND[to])
    if measure["keeps_weight"] == "yes":
        values["habitat_weight"] = max(values["habitat_weight"], LAND[ground]["habitat_weight"])
    for change in measure["changes"].split():
        column, sign = (change.split("*")[0], "*") if "*" in change else (change.split("+")[0], "+")
        number = float(change[len(column) + 1 :])
        values[column] = min(1.0, values[column] * number if sign == "*" else values[column] + number)
    return values


def number(row: dict[str, str], column: str) -> float:
    return float(row[column] or 0)


def meets(text: str, unit: Unit) -> bool:
    needed = text.endswith("!")
    text = text.rstrip("!")
    sign = next(sign for sign in (">=", "<=", "=") if sign in text)
    name, asked = text.split(sign)
    fact = unit.facts.get(name)
    if fact is None or fact == "" or (isinstance(fact, float) and math.isnan(fact)):
        return not needed
    if isinstance(fact, str):
        return fact in asked.split(",")
    if sign == "=":
        low, high = (float(part) for part in asked.split("-"))
        return low <= fact <= high
    return fact >= float(asked) if sign == ">=" else fact <= float(asked)


def target(measure: dict[str, str], to: str, horizon: float) -> str | None:
    """The class at the horizon, None when it is too early."""
    if to in CROWNS or horizon >= float(measure["years_high"]):
        return to
    early = measure["early_class"]
    return early if early and horizon >= float(measure["early_years"]) else None


def kept_land(unit: Unit, rule: dict[str, str], to: str) -> dict[str, tuple[float, list[float]]]:
    """Land on which the measure may be done, with what it adds per m2."""
    measure, kept = MEASURES[rule["measure"]], {}
    for id, size in unit.land.items():
        if id not in rule["classes"].split() or size <= 0 or (id in GOOD and measure["nature"] == "no"):
            continue
        gains = [after(id, measure, to)[column] - LAND[id][column] for column in COLUMNS]
        lower = gains[0] < -1e-9
        if measure["annual"] == "yes":
            gains[0] = 0.0
        if not lower and max(gains) > 1e-9:
            kept[id] = (size, gains)
    return kept


def amount(
    unit: Unit, rule: dict[str, str], kept: dict[str, tuple[float, list[float]]], crown: float
) -> tuple[dict[str, float], float, float]:
    """Land used by class, length and pieces; ``crown`` is the area of a tree's crown, 0 for other measures."""
    used, whole = {id: size for id, (size, _) in kept.items()}, sum(unit.land.values())
    there, pieces = sum(used.values()), 0.0
    edge = unit.edges.get(rule["edge"], math.nan)
    length = edge if rule["form"] == "strip" or rule["spacing_m"] else unit.length
    length = 0.0 if math.isnan(length) else length
    if rule["form"] == "strip":
        taken = min(length * float(rule["width_m"]), whole) / whole
        used = {id: size * taken for id, size in used.items()}
        length = sum(used.values()) / float(rule["width_m"])
    else:
        length *= there / whole
    if rule["form"] == "share":
        used = {id: size * float(rule["share"]) for id, size in used.items()}
    if rule["spacing_m"]:
        pieces = math.floor(length / float(rule["spacing_m"]) + 1e-6)
    elif rule["m2_each"]:
        pieces = math.floor(sum(used.values()) / float(rule["m2_each"]) + 1e-6)
        pieces = max(pieces, 1) if rule["form"] == "points" else pieces
    if rule["form"] == "points":
        covered = min(1.0, pieces * (crown or number(rule, "covers_m2")) / there)
        used = {id: size * covered for id, size in used.items()}
    return used, length, pieces


def weigh(unit: Unit, rule: dict[str, str], to: str, horizon: float) -> Found | None:
    """What a measure does on a unit, None where it cannot be done."""
    measure = MEASURES[rule["measure"]]
    becomes = target(measure, to, horizon)
    kept = {} if becomes is None else kept_land(unit, rule, becomes)
    if not kept or (unit.protected and measure["nature"] == "no"):
        return None
    if not all(meets(text, unit) for text in rule["conditions"].split()):
        return None
    if number(rule, "sprayed_m") and unit.sprayed < number(rule, "sprayed_m"):
        return None
    crown = 0.0
    if to in CROWNS:
        diameter = float(measure["crown_start_m"]) + horizon * float(measure["crown_growth_m"])
        crown = math.pi * (min(diameter, float(measure["crown_most_m"])) / 2) ** 2
    used, length, pieces = amount(unit, rule, kept, crown)
    along = rule["form"] == "strip" or rule["spacing_m"]
    area, there = sum(used.values()), sum(size for size, _ in kept.values())
    too_short = (length if along else unit.length) < number(rule, "min_length_m") - 1e-6
    if (along and not length > 0) or too_short or unit.width < number(rule, "min_width_m") - 1e-6:
        return None
    size = there if rule["form"] == "points" else area
    if size < number(rule, "min_m2") - 1e-6 or pieces < number(rule, "min_pieces"):
        return None
    gains = [sum(used[id] * kept[id][1][column] for id in used) for column in range(len(COLUMNS))]
    once, yearly = price(measure["id"], used, length, pieces)
    return Found(area, pieces, length, gains, once, yearly)


def present(id: str, end: str) -> float:
    by_key = {row["key"]: row for row in COSTS if row["item"] == "present"}
    row = by_key.get(id) or by_key.get(GROUPS[id])
    return float(row[end]) if row else 0.0


def price(id: str, used: dict[str, float], length: float, pieces: float) -> tuple[list[float], list[float]]:
    once, yearly, area = [], [], sum(used.values())
    for end, other in (("low", "high"), ("mean", "mean"), ("high", "low")):
        paid, each_year = 0.0, 0.0
        for ground, size in used.items():
            replaced = False
            for row in COSTS:
                if row["key"] != id or (row["classes"] and ground not in row["classes"].split()):
                    continue
                counts = {"m2": size, "ha": size / 10000, "present": size * present(ground, end)}
                counts |= dict.fromkeys(("tree", "piece"), pieces * size / area) | {"m": length * size / area}
                amount = float(row[end]) * counts[row["unit"]]
                if row["item"] == "one_off":
                    paid += amount
                else:
                    each_year += amount
                    replaced |= row["item"] == "upkeep"
            if replaced:
                each_year -= size * present(ground, other)
        once.append(paid)
        yearly.append(each_year)
    return once, yearly
