"""Food per season of a municipality against what bees need, and how much habitat there is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..forage import RULE_AREA_M2, active_seasons, completeness, need
from ..land.landclass import SEASONS
from ..land.landvalues import LandValues
from ..sitefigures import HA

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class LandFigures:
    """Land of one place, in m2: ``whole_m2`` of it, ``known_m2`` on the map, ``effective_m2`` (sum of habitat weight x
    area), ``season_m2`` (food per season that counts for completeness, m2 of best meadow), ``areas`` by class code."""

    whole_m2: float
    known_m2: float
    effective_m2: float
    season_m2: tuple[float, ...]
    areas: Mapping[int, float]

    @property
    def known_pct(self) -> float:
        """Known land, % of the place."""
        return min(100.0, 100.0 * self.known_m2 / self.whole_m2) if self.whole_m2 > 0 else 0.0

    @property
    def share_pct(self) -> float | None:
        """Effective habitat, % of the known land; None where nothing is known."""
        return 100.0 * self.effective_m2 / self.known_m2 if self.known_m2 > 0 else None


def land_figures(areas: Mapping[int, float], whole_m2: float, values: LandValues) -> LandFigures:
    """The figures of a place from the area (m2) of each class code in it.

    ``effective = sum of habitat weight x area``; ``season_j = sum of forage_j x area`` over habitat and gardens without
    annual crops. Code 0 is no data. A code without a class counts as known land without habitat.

    >>> from zoemzone_qgis.core.classes import read_classes
    >>> from zoemzone_qgis.core.land.landvalues import land_values
    >>> from zoemzone_qgis.core.land.profiles import read_profiles
    >>> from zoemzone_qgis.core.land.rules import read_rules
    >>> table = read_classes()
    >>> values = land_values(table, read_profiles(None, table)["EP7"], read_rules())
    >>> found = land_figures({table.by_id("GKR").code: 2000.0, 0: 500.0}, 4000.0, values)
    >>> found.effective_m2, found.known_pct, found.share_pct, found.season_m2[1]
    (2000.0, 50.0, 100.0, 2000.0)
    """
    kept = {int(code): float(area) for code, area in areas.items() if int(code) != 0 and area > 0}
    codes = np.array(sorted(kept), dtype=np.int64)
    amounts = np.array([kept[code] for code in codes.tolist()], dtype=np.float64)
    weights = np.nan_to_num(values.weight[codes])
    season = np.nan_to_num(values.season[:, codes]) @ amounts
    return LandFigures(
        float(whole_m2), float(amounts.sum()), float(weights @ amounts), tuple(float(one) for one in season), kept
    )


@dataclass(frozen=True)
class SeasonFood:
    """Food of a season in a mean km2 of the place, and what bees need in a km2 (both ha of best meadow); the share of
    the need that is met (%), None where the profile does not fly; whether it is the weakest."""

    key: str
    food_ha: float
    need_ha: float
    met_pct: float | None
    weakest: bool


def season_foods(land: LandFigures, values: LandValues) -> tuple[SeasonFood, ...]:
    """Food per season of a place against the need, for a mean km2 of its known land.

    ``food_j = T_j / known x 1 km2`` with T_j the food of the season (m2 of best meadow) and ``need_j = 11.33 ha x
    w_j``; the weakest season is the active one with the smallest food_j / need_j. Nothing known: no rows. A mean km2
    (E) makes places of any size comparable with the need, which is that of 1 km2.

    >>> from zoemzone_qgis.core.classes import read_classes
    >>> from zoemzone_qgis.core.land.landvalues import land_values
    >>> from zoemzone_qgis.core.land.profiles import read_profiles
    >>> from zoemzone_qgis.core.land.rules import read_rules
    >>> table = read_classes()
    >>> values = land_values(table, read_profiles(None, table)["EP7"], read_rules())
    >>> meadow, arable = table.by_id("GKR").code, table.by_id("GRN").code
    >>> rows = season_foods(land_figures({meadow: 100_000.0, arable: 900_000.0}, 1e6, values), values)
    >>> [(row.key, round(row.food_ha, 2), round(row.need_ha, 2)) for row in rows if row.key == "summer"]
    [('summer', 3.4, 3.4)]
    """
    if land.known_m2 <= 0:
        return ()
    totals = np.array(land.season_m2) * RULE_AREA_M2 / land.known_m2
    needs = need(values.profile)
    active = active_seasons(values.profile)
    weakest = int(completeness(totals, values.profile)[1]) - 1
    if weakest < 0 and active.any():
        weakest = int(np.flatnonzero(active)[np.argmax(needs[active])])  # no food at all: the season that asks most
    return tuple(
        SeasonFood(
            key,
            float(totals[number]) / HA,
            float(needs[number]) / HA,
            100.0 * float(totals[number] / needs[number]) if active[number] else None,
            number == weakest,
        )
        for number, key in enumerate(SEASONS)
    )
