"""The table of sites: its fields, and the rows from the figures."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from qgis.core import QgsField, QgsFields
from qgis.PyQt.QtCore import QMetaType

from ..core.landclass import SEASONS
from ..core.rules import Rules
from ..core.sitefigures import HA, LACKS, STATUSES, RuleFigures, Within
from ..i18n import translate

FLAG = "known_below_75"
NESTS = ("nest_ground_m2", "nest_cavity_m2", "nest_bumblebee_m2", "larval_m2")
"""Nest land of each guild within its flight radius, in the order of ``core.guilds``."""
KINDS = {str: QMetaType.Type.QString, int: QMetaType.Type.LongLong, float: QMetaType.Type.Double}


def suffix(radius: float) -> str:
    """A radius as the end of a field name.

    >>> suffix(500.0), suffix(12.5)
    ('500', '12_5')
    """
    return f"{radius:.10g}".replace(".", "_")


def names(radii: Sequence[float]) -> dict[str, type]:
    """The fields in order, with their types: first the judgement of the rule circle, then each radius."""
    found: dict[str, type] = {"site_id": int, "status": str, "status_text": str, "lacks": str}
    rule = ["effective_ha", "deficit_m2", "share_pct", "core_share_pct", "completeness"]
    found |= dict.fromkeys(rule, float) | {"weakest_season": str}
    found |= dict.fromkeys([f"forage_{season}_m2" for season in SEASONS], float)
    found |= dict.fromkeys([f"need_met_{season}_pct" for season in SEASONS], float)
    found |= {"need_met_pct": float}
    found |= dict.fromkeys(NESTS, float) | {"known_pct": float, "flag": str}
    for radius in radii:
        end = suffix(radius)
        found |= dict.fromkeys([f"effective_m2_{end}", f"share_pct_{end}"], float)
        found |= dict.fromkeys([f"forage_{season}_m2_{end}" for season in SEASONS], float)
        found[f"known_pct_{end}"] = float
    return found


def fields(given: QgsFields, radii: Sequence[float]) -> tuple[QgsFields, list[str]]:
    """The fields of the sites, then ours. Fields of the sites that have a name of ours are renamed; their names."""
    ours = names(radii)
    taken = {name.casefold() for name in ours}
    every = taken | {one.name().casefold() for one in given}
    result, renamed = QgsFields(), []
    for one in given:
        copy = QgsField(one)
        if one.name().casefold() in taken:
            number = 1
            name = f"{one.name()}_in"
            while name.casefold() in every:
                number += 1
                name = f"{one.name()}_in{number}"
            every.add(name.casefold())
            renamed.append(one.name())
            copy.setName(name)
        result.append(copy)
    for name, kind in ours.items():
        result.append(QgsField(name, KINDS[kind]))
    return result, renamed


def class_fields() -> QgsFields:
    """The fields of the table of areas per class."""
    result = QgsFields()
    kinds = {"site_id": int, "radius_m": float, "class": str, "code": int, "area_m2": float}
    for name, kind in kinds.items():
        result.append(QgsField(name, KINDS[kind]))
    return result


@dataclass
class SiteTable:
    """The figures of all sites, gathered batch by batch."""

    radii: Sequence[float]
    rules: Rules
    _columns: list[dict[str, list[Any]]] = field(default_factory=list)

    def add(self, rule: Within, judged: RuleFigures, each: Sequence[Within]) -> None:
        """Add a batch; ``each`` holds the figures within ``radii``."""
        status = [STATUSES[number] if number >= 0 else None for number in judged.status]
        weakest = [SEASONS[number] if number >= 0 else None for number in judged.weakest]
        lacks = [
            None if state is None else ",".join(name for name, lack in zip(LACKS, column, strict=True) if lack)
            for state, column in zip(status, judged.lacks.T, strict=True)
        ]
        doubtful = rule.known_pct < 100.0 * self.rules.known_share
        columns: dict[str, Any] = {
            "status": status,
            "lacks": lacks,
            "effective_ha": rule.effective_m2 / HA,
            "deficit_m2": judged.deficit_m2,
            "share_pct": rule.share_pct,
            "core_share_pct": judged.core_share_pct,
            "completeness": judged.completeness,
            "weakest_season": weakest,
            "need_met_pct": judged.need_met_pct,
            "known_pct": rule.known_pct,
            "flag": [FLAG if flag else "" for flag in doubtful],
        }
        for number, season in enumerate(SEASONS):
            columns[f"forage_{season}_m2"] = rule.forage_m2[number]
            columns[f"need_met_{season}_pct"] = judged.season_met_pct[number]
        for name, area in zip(NESTS, judged.nests_m2, strict=True):
            columns[name] = area
        for radius, one in zip(self.radii, each, strict=True):
            end = suffix(radius)
            columns[f"effective_m2_{end}"], columns[f"share_pct_{end}"] = one.effective_m2, one.share_pct
            columns[f"known_pct_{end}"] = one.known_pct
            for number, season in enumerate(SEASONS):
                columns[f"forage_{season}_m2_{end}"] = one.forage_m2[number]
        self._columns.append({name: list(np.asarray(values, dtype=object)) for name, values in columns.items()})

    def column(self, name: str) -> list[Any]:
        """One figure of all sites."""
        return [value for batch in self._columns for value in batch[name]]

    def rows(self) -> Iterator[list[Any]]:
        """The values of each site in the order of ``names``, without ``site_id``."""
        order = list(names(self.radii))[1:]
        words = Words(self.rules)
        for batch in self._columns:
            batch["status_text"] = [
                words.text(*values) for values in zip(*(batch[name] for name in Words.NEEDS), strict=True)
            ]
            yield from (list(row) for row in zip(*(batch[name] for name in order), strict=True))
            del batch["status_text"]


class Words:
    """The status of a site as a sentence in the user's language."""

    NEEDS = ("status", "effective_ha", "lacks", "weakest_season")

    def __init__(self, rules: Rules) -> None:
        self._rules = rules
        self._states = {
            "met": translate("Zoemzone", "{area} ha of effective habitat: enough"),
            "nearly": translate("Zoemzone", "{area} ha of effective habitat: nearly enough, {short} ha short"),
            "short": translate("Zoemzone", "{area} ha of effective habitat: {short} ha short"),
        }
        self._seasons = {
            "early_spring": translate("Zoemzone", "early spring"),
            "late_spring": translate("Zoemzone", "late spring"),
            "summer": translate("Zoemzone", "summer"),
            "autumn": translate("Zoemzone", "autumn"),
        }
        self._lacks = {
            "nests": translate("Zoemzone", "too little nest land"),
            "season": translate("Zoemzone", "too little food in {season}"),
            "core": translate("Zoemzone", "too little of it is core habitat"),
        }
        self._no_food = translate("Zoemzone", "no food")

    def text(self, status: str | None, area: float, lacks: str | None, weakest: str | None) -> str:
        """The sentence; empty where nothing is known."""
        if status is None:
            return ""
        short = max(0.0, self._rules.bnb_ha - area)
        said = [self._states[status].format(area=f"{area:.2f}", short=f"{short:.2f}")]
        for lack in (lacks or "").split(","):
            if lack == "season" and weakest is None:
                said.append(self._no_food)
            elif lack in self._lacks:
                said.append(self._lacks[lack].format(season=self._seasons.get(weakest or "", "")))
        return "; ".join(said)
