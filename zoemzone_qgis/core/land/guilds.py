"""Nest guilds: which land gives whom a place to nest, and how near it must be."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..classes import CODES, ClassTable
from .landclass import LandClass
from .profiles import Profile
from .rules import Rules

GROUND = frozenset(("GSCH", "ZND", "HEI", "SPR", "BRK", "slope"))
"""Classes with room for ground nests; a class on a slope has it whatever grows there."""
CAVITY = frozenset(("HAAG", "BRND", "STR"))
"""Classes with hollow stems and dead wood. Old trees belong here too, but no class tells how old a tree is."""
SOLITARY_M = 500.0
"""Flight radius of solitary bees around the nest (m), also the distance of the larval habitat of hoverflies."""
BUMBLEBEE_M = 1500.0
"""Flight radius of bumblebees (m)."""


GUILDS_M = {"ground": SOLITARY_M, "cavity": SOLITARY_M, "bumblebee": BUMBLEBEE_M, "larval": SOLITARY_M}
"""The guilds, and within which radius each must find its nest land (m)."""


@dataclass(frozen=True)
class Guild:
    """Bees with the same nests: ``land`` (65536) says by class code where they can nest, within ``radius_m``."""

    name: str
    land: NDArray[np.bool_]
    radius_m: float
    used: bool


def parts(land: LandClass) -> frozenset[str]:
    """The ids that a class is made of: ``GAZ+BMO+slope`` is GAZ, BMO and slope.

    >>> from zoemzone_qgis.core.classes import read_classes
    >>> sorted(parts(read_classes().by_id("HAAG")))
    ['HAAG']
    """
    return frozenset(land.id.split("+"))


def guilds(table: ClassTable, profile: Profile, rules: Rules) -> tuple[Guild, ...]:
    """The guilds ground, cavity, bumblebee and larval; ``used`` where the profile asks for them.

    >>> from zoemzone_qgis.core.classes import read_classes
    >>> from zoemzone_qgis.core.land.profiles import read_profiles
    >>> from zoemzone_qgis.core.land.rules import read_rules
    >>> table = read_classes()
    >>> found = guilds(table, read_profiles(None, table)["EP2"], read_rules())
    >>> [guild.name for guild in found if guild.used], bool(found[1].land[table.by_id("HAAG").code])
    (['cavity'], True)
    """
    land = np.zeros((len(GUILDS_M), CODES), dtype=bool)
    for row in table.rows:
        made_of = parts(row)
        land[:, row.code] = (
            bool(made_of & GROUND),
            bool(made_of & CAVITY),
            row.nest_bumblebee >= rules.nest_bumblebee - rules.tolerance,
            bool(made_of & profile.larval),
        )
    used = (*(use > 0 for use in profile.nest_use), bool(profile.larval))
    return tuple(Guild(*one) for one in zip(GUILDS_M, land, GUILDS_M.values(), used, strict=True))
