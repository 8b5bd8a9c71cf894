"""Ecoprofiles: groups of species that ask the same of a landscape."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ...paths import TABLES
from ..classes import ClassTable
from .landclass import SEASONS, LandClass
from .tables import UNKNOWN, Row, read_table, unique

NESTS = ("nest_ground", "nest_cavity", "nest_bumblebee")
DISTANCES = ("mean_flight_m", "alpha_m", "radius_m", "link_m", "dispersal_m")
COLUMNS = ("id", "name_nl", "name_en", *SEASONS, *NESTS, "classes", "larval", *DISTANCES, "minimum_ha", "key_ha")
BASIC = "EP7"
"""The profile used where none is chosen."""

_TOLERANCE = 1e-6
_SHORTEST_M = 0.01  # an alpha of 0 has no kernel


@dataclass(frozen=True)
class Profile:
    """One ecoprofile.

    ``season_weights`` add up to 1; ``nest_use`` is for ground, cavity and bumblebee nests; ``classes`` are the ids of
    its habitat; ``alpha_m`` is the alpha of exp(-d / alpha), half the mean flight distance.
    """

    id: str
    name_nl: str
    name_en: str
    season_weights: tuple[float, ...]
    nest_use: tuple[float, float, float]
    classes: frozenset[str]
    larval: frozenset[str]
    mean_flight_m: float
    alpha_m: float
    radius_m: float
    link_m: float
    dispersal_m: float
    minimum_ha: float
    key_ha: float

    def holds(self, land: LandClass) -> bool:
        """Whether a class is habitat of the profile: it, or one of the parts of a derived class ("GKR+BMO")."""
        return land.id in self.classes or any(part in self.classes for part in land.id.split("+"))


def read_profiles(path: Path | None, classes: ClassTable) -> dict[str, Profile]:
    """The shipped ecoprofiles, or an own copy, by id.

    ``*`` as classes stands for every class with a habitat weight above 0. Raises ``Fault`` with file, row, column and
    value for a damaged table, a class that ``classes`` lacks, or season weights that do not add up to 1.

    >>> from zoemzone_qgis.core.classes import read_classes
    >>> profiles = read_profiles(None, read_classes())
    >>> profiles["EP4"].season_weights, profiles["EP3"].alpha_m
    ((0.7, 0.3, 0.0, 0.0), 265.0)
    """
    rows = read_table(path or TABLES / "profiles.csv", COLUMNS)
    unique(rows, "id")
    return {profile.id: profile for profile in (_profile(row, classes) for row in rows)}


def _profile(row: Row, classes: ClassTable) -> Profile:
    weights = tuple(row.value(season, 0, 1) for season in SEASONS)
    if abs(sum(weights) - 1) > _TOLERANCE:
        raise row.fault(
            "Table {file}, row {row}: the season weights from {column} on add up to {total}, not to 1.",
            SEASONS[0],
            total=round(sum(weights), 4),
        )
    distances = {column: row.value(column, low=_SHORTEST_M) for column in DISTANCES}
    ground, cavity, bumblebee = (row.value(nest, 0, 1) for nest in NESTS)
    return Profile(
        id=row.required("id"),
        name_nl=row.text("name_nl"),
        name_en=row.text("name_en"),
        season_weights=weights,
        nest_use=(ground, cavity, bumblebee),
        classes=_ids(row, "classes", classes),
        larval=_ids(row, "larval", classes),
        minimum_ha=row.value("minimum_ha"),
        key_ha=row.value("key_ha"),
        **distances,
    )


def _ids(row: Row, column: str, classes: ClassTable) -> frozenset[str]:
    text = row.text(column)
    if text == "*":
        return frozenset(land.id for land in classes.rows if land.habitat_weight > 0)
    ids = text.split()
    if any(id not in classes for id in ids):
        raise row.fault(UNKNOWN, column)
    return frozenset(ids)
