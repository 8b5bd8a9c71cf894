"""What a measure adds on a class, per m2, and whether it may be done there at all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from ..land.landclass import SEASONS, LandClass
from ..land.profiles import NESTS, Profile
from .measure import Way
from .outcome import Outcomes

Floats = NDArray[np.float64]

GOOD = frozenset(("GKR", "GSCH", "HEI"))
"""Good habitat, whatever its management: only measures that are fit for nature are done there."""
_TOLERANCE = 1e-9

ALLOWED, CLASS, GOOD_ALREADY, TREE, DONE, LESS, NOTHING, LATE = (
    "allowed", "class", "good", "tree", "done", "less", "nothing", "late",
)  # fmt: skip


@dataclass(frozen=True)
class Worth:
    """What a way adds on a class per m2, or the key of the reason why it may not be done there.

    ``weight`` is effective habitat (m2 per m2, 0 for annual measures), ``forage`` food per season (m2 of best meadow
    per m2), ``nests`` nest value for ground, cavity and bumblebee nests (m2 per m2); each after minus before.
    ``becomes`` is the class after the measure.
    """

    reason: str
    becomes: LandClass
    weight: float = 0.0
    forage: tuple[float, ...] = ()
    nests: tuple[float, float, float] = (0.0, 0.0, 0.0)

    @property
    def allowed(self) -> bool:
        """Whether the measure may be done on the class."""
        return self.reason == ALLOWED


class Worths:
    """The worth of every way on a class, at a horizon and for an ecoprofile (habitat counts for its classes only).

    Reasons: ``late`` (no effect yet at the horizon), ``class`` (not for this class), ``good`` (good habitat, or
    friendly management stated already), ``tree`` (a tree stands there), ``done`` (done there already), ``less``
    (would lower the habitat weight), ``nothing`` (adds nothing).

    >>> from zoemzone_qgis.core.classes import read_classes
    >>> from zoemzone_qgis.core.measure.reading import read_measures
    >>> table = read_classes()
    >>> catalogue = read_measures(table)
    >>> worths = Worths(Outcomes(table, catalogue))
    >>> verge = next(way for way in catalogue.ways if way.measure.id == "M01")
    >>> found = worths.of(table.by_id("BRMR"), verge)
    >>> found.becomes.id, round(found.weight, 6), [round(value, 6) for value in found.forage]
    ('BRME', 0.8, [0.13, 0.55, 0.17, 0.07])
    >>> worths.of(table.by_id("GKR"), verge).reason
    'class'
    """

    def __init__(self, outcomes: Outcomes, horizon: float = 10.0, profile: Profile | None = None) -> None:
        self.outcomes = outcomes
        self.horizon = horizon
        self.profile = profile
        self.of = cache(self._of)

    def weight(self, land: LandClass) -> float:
        """Habitat weight of a class for the profile."""
        return land.habitat_weight if self.profile is None or self.profile.holds(land) else 0.0

    def ground(self, land: LandClass) -> LandClass:
        """What grows on the ground, without crown, slope, stated management and earlier measures."""
        return self.outcomes.table.by_id(self.outcomes.parts(land).ground)

    def _of(self, land: LandClass, way: Way) -> Worth:
        measure, parts = way.measure, self.outcomes.parts(land)
        target = measure.stage(way.to, self.horizon)
        if parts.ground not in way.rule.classes:
            return Worth(CLASS, land)
        if not measure.nature and (parts.ground in GOOD or (parts.confirmed and measure.replaces)):
            return Worth(GOOD_ALREADY, land)
        if measure.crown and parts.crown:
            return Worth(TREE, land)
        if measure.id in parts.marks or (measure.replaces and not measure.marks and parts.ground in measure.to):
            return Worth(DONE, land)
        if target is None:
            return Worth(LATE, land)
        becomes = self.outcomes.after(land, way, target)
        if becomes.habitat_weight < land.habitat_weight - _TOLERANCE:
            return Worth(LESS, becomes)
        weight = 0.0 if measure.annual else self.weight(becomes) - self.weight(land)
        forage = tuple(after - before for after, before in zip(becomes.forage, land.forage, strict=True))
        ground, cavity, bumblebee = (becomes.value(nest) - land.value(nest) for nest in NESTS)
        reason = ALLOWED if max(weight, *forage, ground, cavity, bumblebee) > _TOLERANCE else NOTHING
        return Worth(reason, becomes, weight, forage, (ground, cavity, bumblebee))

    def becomes(self, lands: Sequence[LandClass], way: Way) -> dict[int, LandClass]:
        """What the classes become on which a way may be done, by their present code; for writing a new habitat map."""
        found = {land.code: self.of(land, way) for land in lands}
        return {code: worth.becomes for code, worth in found.items() if worth.allowed}

    def table(self, lands: Sequence[LandClass], way: Way) -> Floats:
        """What a way adds per m2: (habitat, forage per season, three nests) x classes; 0 where not allowed."""
        gains = np.zeros((1 + len(SEASONS) + len(NESTS), len(lands)))
        for column, land in enumerate(lands):
            worth = self.of(land, way)
            if worth.allowed:
                gains[:, column] = (worth.weight, *worth.forage, *worth.nests)
        return gains
