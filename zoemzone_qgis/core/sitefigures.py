"""What lies within reach of a site and what is missing, from the area of each class around it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .forage import completeness, need, need_met
from .landclass import LandClass
from .nests import holds, nest_land
from .profiles import Profile
from .rules import Rules

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
    nests: NDArray[np.bool_]  # (guilds, classes)
    larval: NDArray[np.bool_]

    @classmethod
    def of(cls, rows: Sequence[LandClass], profile: Profile, rules: Rules) -> Values:
        """The values of the classes ``rows``."""
        weight = np.array([row.habitat_weight if holds(row, profile.classes) else 0.0 for row in rows])
        own = np.array([row.habitat_weight for row in rows])
        forage = np.array([row.forage for row in rows]).reshape(len(rows), -1).T
        counts = np.array([row.counts_for_season for row in rows], dtype=bool)
        return cls(
            weight=weight,
            core=np.where(own >= rules.core_weight - rules.tolerance, weight, 0.0),
            forage=forage,
            season=np.where(counts, forage, 0.0),
            nests=nest_land(rows, rules),
            larval=np.array([holds(row, profile.larval) for row in rows], dtype=bool),
        )


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
    >>> from zoemzone_qgis.core.profiles import read_profiles
    >>> from zoemzone_qgis.core.rules import read_rules
    >>> table = read_classes()
    >>> values = Values.of([table.by_id("FHO")], read_profiles(None, table)["EP7"], read_rules())
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
    larval_m2: Floats
    completeness: Floats
    weakest: NDArray[np.int64]  # season from 0; -1 where no season has food
    season_met_pct: Floats  # (seasons, sites); NaN for a season in which the profile does not fly
    need_met_pct: Floats
    deficit_m2: Floats
    status: NDArray[np.int64]  # index of STATUSES; -1 where nothing is known
    lacks: NDArray[np.bool_]  # (LACKS, sites)


def rule_figures(
    areas: Floats, nests_m2: Floats, larval_m2: Floats, values: Values, profile: Profile, rules: Rules
) -> RuleFigures:
    """Judge sites by the Bed & Breakfast rule: 10 ha effective habitat, half of it core, nests, food all year.

    ``areas`` (sites, classes) in m2 within the rule circle; ``nests_m2`` (guilds, sites) and ``larval_m2`` (sites)
    within their own radii. Only known land counts. Comparisons are "at least", within 1e-6.
    """
    known = areas.sum(axis=1) > 0
    effective, core = areas @ values.weight, areas @ values.core
    totals = values.season @ areas.T
    complete, weakest = completeness(totals, profile)
    needs = need(profile)
    met = np.full(totals.shape, np.nan)
    asked = needs > 0
    met[asked] = 100.0 * np.minimum(totals[asked] / needs[asked, None], 1.0)
    enough = effective / HA >= np.array([[rules.nearly_ha], [rules.bnb_ha]]) - rules.tolerance
    lacks = np.array(
        [
            ~enough[1],
            _nest_shortage(nests_m2, larval_m2, profile, rules),
            complete < 1.0 - rules.tolerance,
            core < rules.core_share * effective - rules.tolerance * HA,
        ]
    )
    return RuleFigures(
        core_share_pct=100.0 * _share(core, effective),
        nests_m2=nests_m2,
        larval_m2=larval_m2,
        completeness=np.where(known, complete, np.nan),
        weakest=np.where(known, weakest.astype(np.int64) - 1, -1),
        season_met_pct=np.where(known, met, np.nan),
        need_met_pct=np.where(known, 100.0 * need_met(totals, needs), np.nan),
        deficit_m2=np.maximum(rules.bnb_ha * HA - effective, 0.0),
        status=np.where(known, enough.sum(axis=0), -1),
        lacks=lacks & known,
    )


def _nest_shortage(nests_m2: Floats, larval_m2: Floats, profile: Profile, rules: Rules) -> NDArray[np.bool_]:
    """Whether any kind of nest that the profile uses, or its larval habitat, has too little land."""
    wanted = rules.nest_ha * HA - rules.tolerance * HA
    used = np.asarray(profile.nest_use) > 0
    short = (nests_m2[used] < wanted).any(axis=0)
    return np.asarray(short | (larval_m2 < wanted) if profile.larval else short)


def _share(part: Floats, whole: Floats) -> Floats:
    return np.divide(part, whole, out=np.full(len(part), np.nan), where=whole > 0)
