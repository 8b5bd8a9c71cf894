"""The table of sites: its fields, and the rows from the figures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsField, QgsFields
from qgis.PyQt.QtCore import QMetaType

from ...core.land.landclass import SEASONS
from ...core.land.rules import Rules
from ...core.sitefigures import HA, LACKS, STATUSES, RuleFigures, Within
from ...i18n import translate
from ..keptfields import kept_fields

FLAG = "known_below_75"
NESTS = ("nest_ground_m2", "nest_cavity_m2", "nest_bumblebee_m2", "larval_m2")
"""Nest land of each guild within its flight radius, in the order of ``core.land.guilds``."""
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
    kept, renamed = kept_fields(given, ours)
    result = QgsFields()
    for field in (*kept, *(QgsField(name, KINDS[kind]) for name, kind in ours.items())):
        result.append(field)
    return result, renamed


def class_fields() -> QgsFields:
    """The fields of the table of areas per class."""
    result = QgsFields()
    kinds = {"site_id": int, "radius_m": float, "class": str, "code": int, "area_m2": float}
    for name, kind in kinds.items():
        result.append(QgsField(name, KINDS[kind]))
    return result


class SiteTable:
    """The figures of all sites, gathered batch by batch: numbers in arrays, texts in lists."""

    def __init__(self, radii: Sequence[float], rules: Rules) -> None:
        self.radii, self.rules = radii, rules
        kinds = names(radii)
        self._order = [name for name in kinds if name not in ("site_id", "status_text")]
        self._numbers = {name: place for place, name in enumerate(one for one in self._order if kinds[one] is float)}
        self._texts: dict[str, list[str | None]] = {name: [] for name in self._order if name not in self._numbers}
        self._batches: list[NDArray[np.float64]] = []

    def __len__(self) -> int:
        return len(self._texts["status"])

    def add(self, rule: Within, judged: RuleFigures, each: Sequence[Within]) -> None:
        """Add a batch; ``each`` holds the figures within ``radii``."""
        numbers: dict[str, NDArray[np.float64]] = {
            "effective_ha": rule.effective_m2 / HA,
            "deficit_m2": judged.deficit_m2,
            "share_pct": rule.share_pct,
            "core_share_pct": judged.core_share_pct,
            "completeness": judged.completeness,
            "need_met_pct": judged.need_met_pct,
            "known_pct": rule.known_pct,
            **dict(zip(NESTS, judged.nests_m2, strict=True)),
        }
        for number, season in enumerate(SEASONS):
            numbers[f"forage_{season}_m2"] = rule.forage_m2[number]
            numbers[f"need_met_{season}_pct"] = judged.season_met_pct[number]
        for radius, one in zip(self.radii, each, strict=True):
            end = suffix(radius)
            numbers[f"effective_m2_{end}"], numbers[f"share_pct_{end}"] = one.effective_m2, one.share_pct
            numbers[f"known_pct_{end}"] = one.known_pct
            for number, season in enumerate(SEASONS):
                numbers[f"forage_{season}_m2_{end}"] = one.forage_m2[number]
        self._batches.append(np.column_stack([numbers[name] for name in self._numbers]))
        self._add_texts(rule, judged)

    def _add_texts(self, rule: Within, judged: RuleFigures) -> None:
        status = [STATUSES[number] if number >= 0 else None for number in judged.status]
        self._texts["status"] += status
        self._texts["weakest_season"] += [SEASONS[number] if number >= 0 else None for number in judged.weakest]
        self._texts["lacks"] += [
            None if state is None else ",".join(name for name, lack in zip(LACKS, column, strict=True) if lack)
            for state, column in zip(status, judged.lacks.T, strict=True)
        ]
        doubtful = rule.known_pct < 100.0 * self.rules.known_share
        self._texts["flag"] += [FLAG if flag else "" for flag in doubtful]

    def text(self, name: str) -> list[str | None]:
        """One text of all sites."""
        return self._texts[name]

    def number(self, name: str) -> NDArray[np.float64]:
        """One figure of all sites; NaN where it is not known."""
        place = self._numbers[name]
        return np.concatenate([batch[:, place] for batch in self._batches]) if self._batches else np.empty(0)

    def rows(self) -> Callable[[int], list[Any]]:
        """Gives the values of a site, by its place in the table, in the order of ``names`` without ``site_id``."""
        numbers = np.concatenate(self._batches) if self._batches else np.empty((0, len(self._numbers)))
        words, columns = Words(self.rules), [name for name in names(self.radii) if name != "site_id"]
        lacks, weakest = self._texts["lacks"], self._texts["weakest_season"]

        def row(site: int) -> list[Any]:
            values: dict[str, Any] = dict(zip(self._numbers, numbers[site].tolist(), strict=True))
            values |= {name: column[site] for name, column in self._texts.items()}
            values["status_text"] = words.text(values["status"], values["effective_ha"], lacks[site], weakest[site])
            return [values[name] for name in columns]

        return row


class Words:
    """The status of a site as a sentence in the user's language."""

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
