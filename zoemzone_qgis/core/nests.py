"""Where the three guilds of bees nest, and how far from it they fly."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from .landclass import LandClass
from .profiles import Profile
from .rules import Rules

GUILDS = ("ground", "cavity", "bumblebee")
GROUND = frozenset({"GSCH", "ZND", "HEI", "SPR", "BRK"})
CAVITY = frozenset({"HAAG", "BRND", "STR"})
"""Old trees would be here, too, but no land-cover layer tells their age."""
SLOPE = "slope"
LARVAL_RADIUS_M = 500.0
"""Hoverflies have no nest; their larval habitat is wanted this near (method, ecoprofiles)."""


def parts(row: LandClass) -> list[str]:
    """The classes and qualities that a class is derived from; of an ordinary class only itself.

    >>> from zoemzone_qgis.core.classes import read_classes
    >>> from dataclasses import replace
    >>> parts(replace(read_classes().by_id("GAZ"), id="GAZ+BMO+slope"))
    ['GAZ', 'BMO', 'slope']
    """
    return row.id.split("+")


def holds(row: LandClass, ids: Iterable[str]) -> bool:
    """Whether a class, or what it is derived from, is one of these."""
    wanted = frozenset(ids)
    return row.id in wanted or any(part in wanted for part in parts(row))


def nest_land(rows: Sequence[LandClass], rules: Rules) -> NDArray[np.bool_]:
    """Which classes are nest land, per guild: (3, classes).

    Ground: dry grassland, sand, heath, rough ground, fallow, and slopes. Cavity: hedges, woodland edges, scrub.
    Bumblebee: a nest value of at least ``nest_bumblebee``. A crown counts with what lies under it.

    >>> from zoemzone_qgis.core.classes import read_classes
    >>> from zoemzone_qgis.core.rules import read_rules
    >>> table = read_classes()
    >>> nest_land([table.by_id("HEI"), table.by_id("HAAG"), table.by_id("GKR")], read_rules()).tolist()
    [[True, False, False], [False, True, False], [True, True, True]]
    """
    return np.array(
        [
            [holds(row, GROUND | {SLOPE}) for row in rows],
            [holds(row, CAVITY) for row in rows],
            [row.nest_bumblebee >= rules.nest_bumblebee - rules.tolerance for row in rows],
        ],
        dtype=bool,
    ).reshape(len(GUILDS), len(rows))


def guild_radii(profiles: Iterable[Profile], otherwise: float) -> tuple[float, float, float]:
    """Flight radius (m) of each guild: that of the first profile that uses only its kind of nest.

    >>> from zoemzone_qgis.core.classes import read_classes
    >>> from zoemzone_qgis.core.profiles import read_profiles
    >>> guild_radii(read_profiles(None, read_classes()).values(), 500.0)
    (500.0, 500.0, 1500.0)
    """
    known = list(profiles)
    radii = []
    for guild in range(len(GUILDS)):
        only = [one.radius_m for one in known if one.nest_use[guild] > 0 and sum(map(bool, one.nest_use)) == 1]
        radii.append(only[0] if only else otherwise)
    return radii[0], radii[1], radii[2]
