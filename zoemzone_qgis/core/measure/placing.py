"""How much of a measure fits on each unit, and why it does not where it does not."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .costs import Quantity
from .measure import POINTS, SHARE, STRIP, Rule, Way
from .units import Units

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

REASONS = (
    "allowed", "class", "good", "tree", "done", "less", "nothing", "late", "protected", "unknown", "condition",
    "sprayed", "edge", "narrow", "short", "small", "few",
)  # fmt: skip
"""Why a measure is not possible, in the order of the tests.

class: no land of a class that it is for; good, tree, done, less, nothing, late: as for a class; protected: nature
network or Natura 2000; unknown: a fact that must be known is not; condition: one is not met; sprayed: too near to
sprayed crops; edge: no such edge, or its length is not known; narrow, short, small, few: too little width, length, land
or pieces.
"""
ALLOWED = REASONS.index("allowed")
_TOLERANCE = 1e-6


@dataclass(frozen=True)
class Placed:
    """How much of a way fits on each unit, whatever the reason says; ``quantity.land`` is of the classes ``columns``.

    ``reason`` (units) is an index of REASONS, ``found`` what falls short (m, m2 or number), NaN where nothing does.
    """

    columns: NDArray[np.int64]
    quantity: Quantity
    reason: NDArray[np.uint8]
    found: Floats


def place(way: Way, units: Units, keys: NDArray[np.uint8], horizon: float, spray: bool) -> Placed:
    """Place one way on all units.

    ``keys`` (classes) says on which classes it may be done: the index of the reason why not, else 0. ``horizon``
    (years) is that at which a tree's crown counts; ``spray`` whether the distance to sprayed crops does.
    """
    rule, columns = way.rule, np.flatnonzero(keys == ALLOWED)
    land = units.land(rule)[:, columns]
    reason = _class_reasons(units.land(rule), land, keys)
    found = np.full(units.count, np.nan)

    def refuse(key: str, where: Flags, value: Floats | None = None) -> None:
        hit = where & (reason == ALLOWED)
        reason[hit] = REASONS.index(key)
        if value is not None:
            found[hit] = value[hit]

    if not way.measure.nature:
        refuse("protected", units.protected)
    for condition in units.conditions(rule):
        known = condition.known(units.facts, units.count)
        if condition.needed:
            refuse("unknown", ~known)
        failed = np.zeros(units.count, dtype=bool)
        if known.any():
            failed[known] = ~condition.holds(units.facts[condition.name][known])
        refuse("condition", failed)
    if spray and rule.sprayed_m:
        refuse("sprayed", units.sprayed_m < rule.sprayed_m - _TOLERANCE, units.sprayed_m)
    quantity = _quantity(way, units, land, columns, horizon)
    along = rule.form == STRIP or rule.spacing_m > 0
    if along:
        refuse("edge", ~(quantity.length > 0))
    refuse("narrow", units.width < rule.min_width_m - _TOLERANCE, units.width)
    # of a whole unit the length of its usable part counts: a road with one patch of verge is no verge
    length = quantity.length if along else np.where(np.isnan(units.length), np.nan, quantity.length)
    refuse("short", length < rule.min_length_m - _TOLERANCE, length)
    size = (land if rule.form == POINTS else quantity.land).sum(axis=1)
    refuse("small", size < rule.min_m2 - _TOLERANCE, size)
    refuse("few", quantity.pieces < rule.min_pieces, quantity.pieces)
    return Placed(columns, quantity, reason, found)


def failed_condition(rule: Rule, units: Units, unit: int) -> tuple[str, str, Any]:
    """Name and text of the first condition that a unit fails, and what is known of the unit (None: nothing)."""
    for condition in units.conditions(rule):
        values = units.facts.get(condition.name)
        known = bool(condition.known(units.facts, units.count)[unit])
        if values is None or not known:
            if condition.needed:
                return condition.name, condition.text, None
        elif not condition.holds(values[unit : unit + 1])[0]:
            return condition.name, condition.text, values[unit]
    return "", "", None


def _class_reasons(whole: Floats, land: Floats, keys: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Per unit: allowed where some ``land`` is, else the reason of most of its land that is listed."""
    reason = np.full(len(whole), REASONS.index("class"), dtype=np.uint8)
    most = np.zeros(len(whole))
    for key in np.unique(keys[keys > REASONS.index("class")]):
        size = whole[:, keys == key].sum(axis=1)
        larger = size > most
        reason[larger], most[larger] = key, size[larger]
    reason[(land > 0).any(axis=1)] = ALLOWED
    return reason


def _quantity(way: Way, units: Units, land: Floats, columns: NDArray[np.int64], horizon: float) -> Quantity:
    """Land used, length (m) and pieces on each unit, of the ``land`` (units, columns) on which it may be done."""
    rule, total = way.rule, units.total(way.rule)
    part = np.divide(land.sum(axis=1), total, out=np.zeros_like(total), where=total > 0)
    length = np.nan_to_num(units.length) * part
    if rule.form == STRIP:
        land = units.strip(rule, columns)
        length = land.sum(axis=1) / rule.width_m
    elif rule.form == SHARE:
        land = land * rule.share
    area = land.sum(axis=1)
    pieces = np.zeros_like(area)
    if rule.spacing_m:
        length = np.nan_to_num(units.edge(rule)) * part
        pieces = np.floor(length / rule.spacing_m + _TOLERANCE)
    elif rule.m2_each:
        pieces = np.floor(area / rule.m2_each + _TOLERANCE)
        if rule.form == POINTS:  # a garden smaller than what a bee hotel serves gets one all the same
            pieces = np.maximum(pieces, np.sign(area))
    if rule.form == POINTS:
        each = way.measure.crown.area_m2(horizon) if way.measure.crown else rule.covers_m2
        covered = np.minimum(pieces * each, area)
        land = land * np.divide(covered, area, out=np.zeros_like(area), where=area > 0)[:, None]
    return Quantity(land, length, pieces)
