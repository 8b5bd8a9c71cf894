"""What lies within reach of a site and what is missing, from the area of each class around it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .forage import completeness, need, need_met
from .land.landvalues import LandValues

Floats = NDArray[np.float64]
HA = 10_000.0
STATUSES = ("short", "nearly", "met")
LACKS = ("area", "nests", "season", "core")


@dataclass(frozen=True)
class Values:
    """What an area of each class is worth to an ecoprofile; the last axis is the class."""

    weight: Floats  # habitat weight, 0 for classes that are no habitat of the profile
    core: Floats  # the same, of core classes only
    forage: Floats  # (seasons, classes)
    season: Floats  # forage that counts for the season completeness
    nests: Floats  # (guilds, classes): 1 where the guild finds nest land

    @classmethod
    def of(cls, land: LandValues, codes: Sequence[int]) -> Values:
        """The values of the classes ``codes``."""
        index = np.array(codes, dtype=np.int64)
        nests = np.array([guild.land[index] for guild in land.guilds], dtype=np.float64)
        return cls(land.weight[index], land.core[index], land.forage[:, index], land.season[:, index], nests)


@dataclass(frozen=True)
class Within:
    """Figures within one radius, an array over the sites each; NaN where nothing is known."""

    effective_m2: Floats
    share_pct: Floats
    forage_m2: Floats  # (seasons, sites)
    known_pct: Floats


def within(areas: Floats, whole: Floats, values: Values) -> Within:
    """Effective habitat and food within a radius.

    ``areas`` (sites, classes) and ``whole`` (sites; of the circle or buffer) in m2. The share is of the known land.

    >>> from zoemzone_qgis.core.classes import read_classes
    >>> from zoemzone_qgis.core.land.landvalues import land_values
    >>> from zoemzone_qgis.core.land.profiles import read_profiles
    >>> from zoemzone_qgis.core.land.rules import read_rules
    >>> table = read_classes()
    >>> land = land_values(table, read_profiles(None, table)["EP7"], read_rules())
    >>> values = Values.of(land, [table.by_id("FHO").code])
    >>> found = within(np.array([[1000.0]]), np.array([2000.0]), values)
    >>> found.effective_m2, found.share_pct, found.forage_m2[1], found.known_pct
    (array([700.]), array([70.]), array([490.]), array([50.]))
    """
    known = areas.sum(axis=1)
    effective = areas @ values.weight
    return Within(
        effective_m2=effective,
        share_pct=100.0 * _share(effective, known),
        forage_m2=(areas @ values.forage.T).T,
        known_pct=np.minimum(100.0 * _share(known, whole), 100.0),
    )


@dataclass(frozen=True)
class RuleFigures:
    """The judgement of the rule circle, an array over the sites each; NaN where nothing is known."""

    core_share_pct: Floats
    nests_m2: Floats  # (guilds, sites)
    completeness: Floats
    weakest: NDArray[np.int64]  # season from 0; -1 where no season has food
    season_met_pct: Floats  # (seasons, sites); NaN for a season in which the profile does not fly
    need_met_pct: Floats
    deficit_m2: Floats
    status: NDArray[np.int64]  # index of STATUSES; -1 where nothing is known
    lacks: NDArray[np.bool_]  # (LACKS, sites)


def rule_figures(
    areas: Floats, nests_m2: Floats, values: Values, land: LandValues, counted: float = 0.0
) -> RuleFigures:
    """Judge sites by the Bed & Breakfast rule: 10 ha effective habitat, half of it core, nests, food all year.

    ``areas`` (sites, classes) in m2 within the rule circle; ``nests_m2`` (guilds, sites) within the radius of each
    guild. Nests are lacking where one guild that the profile uses has too little land. Only known land counts.
    Comparisons are "at least", within 1e-6; food and nests within ``counted`` (a share) where that is more.
    """
    profile, rules = land.profile, land.rules
    play = max(rules.tolerance, counted)
    known = areas.sum(axis=1) > 0
    effective, core = areas @ values.weight, areas @ values.core
    totals = values.season @ areas.T
    complete, weakest = completeness(totals, profile)
    needs = need(profile)
    met = np.full(totals.shape, np.nan)
    asked = needs > 0
    met[asked] = 100.0 * np.minimum(totals[asked] / needs[asked, None], 1.0)
    enough = effective / HA >= np.array([[rules.nearly_ha], [rules.bnb_ha]]) - rules.tolerance
    used = np.array([guild.used for guild in land.guilds])
    lacks = np.array(
        [
            ~enough[1],
            (nests_m2[used] < rules.nest_ha * HA * (1.0 - play)).any(axis=0),
            complete < 1.0 - play,
            core < rules.core_share * effective - rules.tolerance * HA,
        ]
    )
    return RuleFigures(
        core_share_pct=100.0 * _share(core, effective),
        nests_m2=nests_m2,
        completeness=np.where(known, complete, np.nan),
        weakest=np.where(known, weakest.astype(np.int64) - 1, -1),
        season_met_pct=np.where(known, met, np.nan),
        need_met_pct=np.where(known, 100.0 * need_met(totals, needs), np.nan),
        deficit_m2=np.maximum(rules.bnb_ha * HA - effective, 0.0),
        status=np.where(known, enough.sum(axis=0), -1),
        lacks=lacks & known,
    )


def _share(part: Floats, whole: Floats) -> Floats:
    return np.divide(part, whole, out=np.full(len(part), np.nan), where=whole > 0)
