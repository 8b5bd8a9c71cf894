"""What building blocks ask of each class code: weights, and who may count it for what."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..classes import CODES, ClassTable
from .guilds import Guild, guilds, parts
from .landclass import FORAGE, LandClass
from .profiles import Profile
from .rules import Rules

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

NOTHING = CODES - 1
"""Code of land that is known but does not take part, such as land that nobody confirmed."""
SPRAYED = frozenset(("FLA", "BOL", "BTL", "AARD"))
"""Crops that are usually sprayed: a risk for what lies beside them."""
NO_CORRIDOR = frozenset(("HST",))
"""Classes that are no corridor, whatever their weight: ornamental shrubs."""
_ADDED = frozenset(("slope", "confirmed", "flail"))


@dataclass(frozen=True)
class LandValues:
    """Values by class code (65536 each).

    ``weight`` (habitat weight of the profile's classes) and ``core`` (the same where it is a core class) are NaN for
    codes without a class, so that a map with a wrong table is found out; ``forage`` (4) is all food, ``season`` (4)
    the food that counts for the season completeness. ``corridor``, ``fuel`` and ``sprayed`` mark classes.
    """

    weight: Floats
    core: Floats
    forage: Floats
    season: Floats
    corridor: Flags
    fuel: Flags
    sprayed: Flags
    guilds: tuple[Guild, ...]
    profile: Profile
    rules: Rules

    @property
    def habitat(self) -> Flags:
        """Which codes are habitat of the profile."""
        return np.nan_to_num(self.weight) > 0


def land_values(table: ClassTable, profile: Profile, rules: Rules) -> LandValues:
    """The values of a class table for a profile and rules.

    >>> from zoemzone_qgis.core.classes import read_classes
    >>> from zoemzone_qgis.core.land.profiles import read_profiles
    >>> from zoemzone_qgis.core.land.rules import read_rules
    >>> table = read_classes()
    >>> values = land_values(table, read_profiles(None, table)["EP3"], read_rules())
    >>> codes = [table.by_id(id).code for id in ("GKR", "MOE", "ERF", "HST")]
    >>> values.weight[codes].tolist(), values.fuel[codes].tolist(), values.corridor[codes].tolist()
    ([1.0, 0.0, 0.0, 0.0], [True, False, True, True], [True, False, False, False])
    """
    weight, slack = np.full(CODES, np.nan), rules.tolerance
    corridor, fuel, sprayed = (np.zeros(CODES, dtype=bool) for _ in range(3))
    for row in table.rows:
        made_of = parts(row)
        weight[row.code] = row.habitat_weight if row.id in profile.classes or made_of & profile.classes else 0.0
        corridor[row.code] = weight[row.code] >= rules.strip_weight - slack and not _is_ornamental(row)
        fuel[row.code] = float(np.mean(row.forage)) >= rules.fuel_forage - slack
        sprayed[row.code] = row.id.partition("+")[0] in SPRAYED
    weight[[0, NOTHING]] = 0.0
    forage = np.stack([table.lut(column, 0.0) for column in FORAGE])
    season = table.season_lut()
    core = np.where(weight >= rules.core_weight - slack, weight, 0.0)
    core[np.isnan(weight)] = np.nan
    return LandValues(
        weight, core, forage, season, corridor, fuel, sprayed, guilds(table, profile, rules), profile, rules
    )


def _is_ornamental(row: LandClass) -> bool:
    """Whether nothing but ornamental shrubs grows there (a tree above them is a corridor of its own)."""
    made_of = parts(row) - _ADDED
    return made_of <= NO_CORRIDOR
