"""What of blocks, gaps, zones and a plan lies in each municipality."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsFeature, QgsGeometry

from ...core.buildingblocks import TYPES
from ...core.opportunities import ZONES
from ...layers.gaps import STONE, STRIP, Gap, number
from ...layers.municipalities import Municipalities
from ...layers.vector import field_value

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
Shapes = Iterable[tuple[QgsFeature, QgsGeometry]]

LEAST_M2 = 50.0
"""A part of a block counts as one from this size, that of the smallest fuel station (E); less is a border's grain."""
LEAST_M = 1.0
"""A part of a gap counts from this length (E)."""
CONFIRMED = "confirmed"
MONEY = ("cost_one_off", "cost_per_year", "cost_total")
GAINS = ("gain_food_ha", "gain_bnb_ha", "gain_links")
OUTSIDE = -1
"""In place of a municipality: land outside all of them."""


@dataclass(frozen=True)
class Shared:
    """A block that lies in several municipalities, or goes on outside all of them: their places, ``OUTSIDE`` last."""

    type: str
    id: str
    area_m2: float
    places: tuple[int, ...]


@dataclass
class Blocks:
    """Blocks of each type in each municipality, and those across borders."""

    count: dict[str, Ints]
    area_m2: dict[str, Floats]
    shared: list[Shared] = field(default_factory=list)

    @classmethod
    def none(cls, areas: int) -> Blocks:
        """Nothing found yet."""
        return cls(
            {type: np.zeros(areas, np.int64) for type in TYPES}, {type: np.zeros(areas, np.float64) for type in TYPES}
        )

    def add(self, type: str, id: str, land: QgsGeometry, municipalities: Municipalities) -> None:
        """Add a block."""
        found = municipalities.sizes(land)
        for place, size in found.items():
            self.area_m2[type][place] += size
        whole = land.area()
        parts = sorted(place for place, size in found.items() if size >= min(LEAST_M2, whole / 2))
        for place in parts:
            self.count[type][place] += 1
        outside = whole - (next(iter(found.values())) if len(found) == 1 else municipalities.inside(land))
        if parts and outside >= min(LEAST_M2, whole / 2):
            parts.append(OUTSIDE)
        if len(parts) > 1:
            self.shared.append(Shared(type, id, whole, tuple(parts)))

    def of(self, place: int) -> list[Shared]:
        """The shared blocks that have a part in a municipality: by type, the largest first."""
        own = [one for one in self.shared if place in one.places]
        return sorted(own, key=lambda one: (TYPES.index(one.type), -one.area_m2, one.id))


def count_blocks(shapes: Shapes, municipalities: Municipalities) -> Blocks:
    """The building blocks: those of basis potential, or confirmed where there are no others."""
    by_basis = {True: Blocks.none(len(municipalities)), False: Blocks.none(len(municipalities))}
    met = False
    for place, (feature, land) in enumerate(shapes):
        type, basis = (str(field_value(feature, name) or "").strip().lower() for name in ("type", "basis"))
        met |= basis != CONFIRMED
        if type in TYPES:
            id = field_value(feature, "id")
            by_basis[basis == CONFIRMED].add(type, str(place + 1 if id is None else id), land, municipalities)
    return by_basis[not met]


@dataclass
class Gaps:
    """Gaps by kind in each municipality: how many, how many metres inside, and the longest as a whole."""

    count: dict[str, Ints]
    length_m: dict[str, Floats]
    longest_m: Floats


def count_gaps(gaps: list[Gap], municipalities: Municipalities) -> Gaps:
    """The gaps in each municipality."""
    areas = len(municipalities)
    found = Gaps(
        {kind: np.zeros(areas, np.int64) for kind in (STONE, STRIP)},
        {kind: np.zeros(areas, np.float64) for kind in (STONE, STRIP)},
        np.zeros(areas, np.float64),
    )
    for gap in gaps:
        whole = gap.line.length()
        for place, length in municipalities.sizes(gap.line).items():
            found.length_m[gap.kind][place] += length
            if length >= min(LEAST_M, whole / 2):
                found.count[gap.kind][place] += 1
                found.longest_m[place] = max(found.longest_m[place], whole)
    return found


def count_zones(shapes: Shapes, municipalities: Municipalities) -> dict[str, Floats]:
    """The land of each zone in each municipality (m2)."""
    found = {zone: np.zeros(len(municipalities), np.float64) for zone in ZONES}
    for feature, land in shapes:
        zone = str(field_value(feature, "zone") or "").strip().lower()
        if zone in found:
            for place, size in municipalities.sizes(land).items():
                found[zone][place] += size
    return found


@dataclass
class Plan:
    """Measures, money and gains of a plan in each municipality, divided by area; ``cost`` is that of the whole plan."""

    measures: Ints
    sums: dict[str, Floats]
    cost: float = 0.0
    outside: float = 0.0

    def share_pct(self, place: int) -> float | None:
        """The share of the plan's cost in a municipality; None where it costs nothing."""
        return 100.0 * float(self.sums["cost_total"][place]) / self.cost if self.cost > 0 else None

    @property
    def outside_pct(self) -> float | None:
        """The share of the plan's cost outside all municipalities."""
        return 100.0 * self.outside / self.cost if self.cost > 0 else None


def count_plan(shapes: Shapes, municipalities: Municipalities) -> Plan:
    """The plan in each municipality."""
    areas = len(municipalities)
    found = Plan(np.zeros(areas, np.int64), {name: np.zeros(areas, np.float64) for name in (*MONEY, *GAINS)})
    for feature, land in shapes:
        worth = {name: number(field_value(feature, name)) or 0.0 for name in found.sums}
        whole, parts = land.area(), municipalities.sizes(land)
        if whole <= 0:
            continue
        for place, size in parts.items():
            found.measures[place] += size >= min(LEAST_M2, whole / 2)
            for name, value in worth.items():
                found.sums[name][place] += value * min(1.0, size / whole)
        found.cost += worth["cost_total"]
        inside = municipalities.inside(land) if parts else 0.0
        found.outside += worth["cost_total"] * max(0.0, 1.0 - inside / whole)
    return found
