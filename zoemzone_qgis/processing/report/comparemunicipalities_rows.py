"""The fields of the comparison of municipalities, and a row for each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import QgsField, QgsFields, QgsGeometry

from ...core.buildingblocks import BNB, FUEL, NEARLY, STONE, STRIP
from ...core.land.landclass import SEASONS
from ...core.landcount import LITTLE_PCT, MUCH, SOME, UNKNOWN, LandCount, MarkCount, Worth, ranked
from ...core.opportunities import ZONES
from ...core.sitefigures import HA
from ...core.wording import DUTCH, ENGLISH
from ...layers import gaps as gap_kinds
from ...layers.municipalities import Municipalities
from ..habitat.blockrows import KINDS
from ..sinks import Row
from .comparemunicipalities_found import GAINS, MONEY, Blocks, Gaps, Plan
from .comparemunicipalities_words import Facts, reason, shared_text

BLOCK_FIELDS = ((BNB, "bnb"), (NEARLY, "nearly"), (STONE, "stones"), (FUEL, "fuel"), (STRIP, "strips"))
"""Types of block and the names of their fields."""
FIELDS: tuple[tuple[str, type], ...] = (
    ("place", str),
    ("code", str),
    ("rank", int),
    ("area_ha", float),
    ("known_ha", float),
    ("known_pct", float),
    ("coarse_pct", float),
    ("effective_ha", float),
    ("share_pct", float),
    ("rule_land_pct", float),
    *((f"forage_{season}_m2", float) for season in SEASONS),
    ("weakest_season", str),
    ("completeness", float),
    *((name + end, kind) for _, name in BLOCK_FIELDS for end, kind in (("", int), ("_ha", float))),
    ("shared", int),
    ("shared_nl", str),
    ("shared_en", str),
    ("stone_gaps", int),
    ("stone_gaps_m", float),
    ("strip_gaps", int),
    ("strip_gaps_m", float),
    ("longest_gap_m", float),
    *((f"{zone}_ha", float) for zone in ZONES),
    ("missing_ha", float),
    ("missing_pct", float),
    ("much_missing_pct", float),
    ("plan_measures", int),
    *((name, float) for name in (*MONEY, *GAINS)),
    ("budget_pct", float),
    ("land_pct", float),
    ("flag", str),
    ("reason_nl", str),
    ("reason_en", str),
)
MARK_FIELDS: tuple[tuple[str, type], ...] = (
    ("place", str),
    ("mark", str),
    ("area_ha", float),
    ("share_pct", float),
)
MARK_NAMES = {SOME: "some_missing", MUCH: "much_missing", UNKNOWN: "no_data"}
NO_DATA, LITTLE, COARSE = "no_data", "known_below_75", "coarse_land"
_COARSE_PCT = 100.0 - LITTLE_PCT


def fields_of(columns: tuple[tuple[str, type], ...]) -> QgsFields:
    """The fields of a layer."""
    fields = QgsFields()
    for name, kind in columns:
        fields.append(QgsField(name, KINDS[kind]))
    return fields


@dataclass
class Comparison:
    """All that was found of the municipalities; None is what was not given."""

    areas: Municipalities
    land: LandCount
    worth: Worth
    cell_m2: float
    beyond_m2: list[float]
    marks: MarkCount | None
    mark_cell_m2: float
    blocks: Blocks | None = None
    gaps: Gaps | None = None
    zones: dict[str, np.ndarray] | None = None
    plan: Plan | None = None

    def __post_init__(self) -> None:
        inside = self.land.inside * self.cell_m2 + np.array(self.beyond_m2)
        known = self.worth.known
        self.known_pct: list[float | None] = _shares(known, inside)
        self.share_pct = _shares(self.worth.effective, known)
        self.coarse_pct = _shares(self.land.coarse * self.cell_m2, known)
        sure = [
            share if known_pct is not None and known_pct >= LITTLE_PCT - 1e-6 else None
            for share, known_pct in zip(self.share_pct, self.known_pct, strict=True)
        ]
        self.ranks = ranked(sure)
        self.whole_m2 = [land.area() for land in self.areas.lands]

    @property
    def order(self) -> list[int]:
        """The municipalities by rank; those without one last, by name."""
        names = [row.name.casefold() for row in self.areas.rows]
        last = len(names) + 1
        return sorted(range(len(names)), key=lambda place: (self.ranks[place] or last, names[place], place))

    def mark_shares(self) -> dict[str, float]:
        """The share (%) of each mark in the land of all municipalities; of "no_data" in known and unknown land."""
        cells = self.marks.cells.sum(axis=0) if self.marks is not None else np.zeros(4)
        known, whole = float(cells[:UNKNOWN].sum()), float(cells.sum())
        return {
            name: 100.0 * float(cells[mark]) / (whole if mark == UNKNOWN else known)
            for mark, name in MARK_NAMES.items()
            if (whole if mark == UNKNOWN else known) > 0
        }

    def rows(self, with_land: bool) -> Iterator[Row]:
        """A row for each municipality in order."""
        for place in self.order:
            values = self._values(place)
            yield self._polygon(place) if with_land else None, [values.get(name) for name, _ in FIELDS]

    def _polygon(self, place: int) -> QgsGeometry:
        land = QgsGeometry(self.areas.lands[place])
        land.convertToMultiType()
        return land

    # ---- the values of a row --------------------------------------------------------------------
    def _values(self, place: int) -> dict[str, Any]:
        row, whole = self.areas.rows[place], sum(self.whole_m2)
        values: dict[str, Any] = {
            "place": row.name,
            "code": row.code,
            "rank": self.ranks[place],
            "area_ha": self.whole_m2[place] / HA,
            "known_ha": float(self.worth.known[place]) / HA,
            "known_pct": self.known_pct[place],
            "land_pct": 100.0 * self.whole_m2[place] / whole if whole > 0 else None,
            "flag": ",".join(self._flags(place)),
        }
        if self.worth.known[place] > 0:
            values |= self._of_land(place) | self._of_missing(place)
            detailed = (self.coarse_pct[place] or 0.0) < 100.0 - 1e-6
            values |= (self._of_blocks(place) | self._of_gaps(place)) if detailed else {}
            values |= {f"{zone}_ha": float(land[place]) / HA for zone, land in (self.zones or {}).items()}
        values |= self._of_plan(place)
        facts = self._facts(place, values)
        return values | {"reason_nl": reason(facts, DUTCH), "reason_en": reason(facts, ENGLISH)}

    def _flags(self, place: int) -> list[str]:
        if not self.worth.known[place] > 0:
            return [NO_DATA]
        found = [LITTLE] if self.ranks[place] is None else []
        return [*found, COARSE] if (self.coarse_pct[place] or 0.0) > _COARSE_PCT else found

    def _of_land(self, place: int) -> dict[str, Any]:
        weakest = int(self.worth.weakest[place])
        return {
            "coarse_pct": self.coarse_pct[place],
            "effective_ha": float(self.worth.effective[place]) / HA,
            "share_pct": self.share_pct[place],
            **{f"forage_{key}_m2": float(self.worth.forage[number, place]) for number, key in enumerate(SEASONS)},
            "weakest_season": SEASONS[weakest - 1] if weakest else "",
        }

    def _of_missing(self, place: int) -> dict[str, Any]:
        if self.marks is None or not self.marks.known[place]:
            return {}
        cells, known = self.marks.cells[place], float(self.marks.known[place])
        missing = float(cells[SOME] + cells[MUCH])
        return {
            "completeness": float(self.marks.mean(0)[place]),
            "rule_land_pct": 100.0 * float(self.marks.mean(1)[place]),
            "missing_ha": missing * self.mark_cell_m2 / HA,
            "missing_pct": 100.0 * missing / known,
            "much_missing_pct": 100.0 * float(cells[MUCH]) / known,
        }

    def _of_blocks(self, place: int) -> dict[str, Any]:
        if self.blocks is None:
            return {}
        values: dict[str, Any] = {}
        for type, name in BLOCK_FIELDS:
            values[name] = int(self.blocks.count[type][place])
            values[f"{name}_ha"] = float(self.blocks.area_m2[type][place]) / HA
        shared, names = self.blocks.of(place), [row.name for row in self.areas.rows]
        texts = [shared_text(shared, place, names, tongue) for tongue in (DUTCH, ENGLISH)]
        return values | {"shared": len(shared), "shared_nl": texts[DUTCH], "shared_en": texts[ENGLISH]}

    def _of_gaps(self, place: int) -> dict[str, Any]:
        if self.gaps is None:
            return {}
        values: dict[str, Any] = {}
        for kind, name in ((gap_kinds.STONE, "stone_gaps"), (gap_kinds.STRIP, "strip_gaps")):
            values[name] = int(self.gaps.count[kind][place])
            values[f"{name}_m"] = float(self.gaps.length_m[kind][place])
        longest = float(self.gaps.longest_m[place])
        return values | {"longest_gap_m": longest if longest > 0 else None}

    def _of_plan(self, place: int) -> dict[str, Any]:
        if self.plan is None:
            return {}
        sums: dict[str, Any] = {name: float(found[place]) for name, found in self.plan.sums.items()}
        budget = {"plan_measures": int(self.plan.measures[place]), "budget_pct": self.plan.share_pct(place)}
        return sums | budget

    def _facts(self, place: int, values: dict[str, Any]) -> Facts:
        return Facts(
            known_pct=values["known_pct"],
            effective_ha=values.get("effective_ha"),
            share_pct=values.get("share_pct"),
            rank=values["rank"],
            ranked=sum(rank is not None for rank in self.ranks),
            season=values.get("weakest_season", ""),
            missing_pct=values.get("missing_pct"),
            coarse_pct=values.get("coarse_pct") if COARSE in values["flag"] else None,
            budget_pct=values.get("budget_pct"),
            land_pct=values["land_pct"] or 0.0,
        )


def _shares(part: np.ndarray, whole: np.ndarray) -> list[float | None]:
    """Shares in %; None of nothing."""
    pairs = zip(part.tolist(), whole.tolist(), strict=True)
    return [min(100.0, 100.0 * one / all_of_it) if all_of_it > 0 else None for one, all_of_it in pairs]
