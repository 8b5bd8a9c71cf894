"""What is asked of a study and what it answers: parcels, work on them, the parcel sheet, choices and effects.

All lengths in m, areas in m2 unless the name says ha, money in EUR; ``Amounts`` are (low, mean, high).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from qgis.core import QgsGeometry

Amounts = tuple[float, float, float]


# ---- questions ----------------------------------------------------------------------------------
@dataclass(frozen=True)
class Parcel:
    """A parcel to look at; ``geometry`` in the CRS of the study (``Study.to_map`` brings it there).

    ``name`` is the unit by which the layer of options knows it; ``ids`` are the objects that it was joined of.
    """

    name: str
    geometry: QgsGeometry
    ids: tuple[str, ...] = ()
    owner: str = ""
    manager: str = ""


@dataclass(frozen=True)
class PartWork:
    """A measure on a part of a parcel, or on all of it: ``way`` is the key of a way (``M05 strip``) or a measure.

    ``geometry`` are polygons in the CRS of the study, as they would stand in a layer for measurescenario; for work at
    points, the land on which the pieces are spread, or the points themselves: each changes the cells around it that a
    piece covers. ``form`` is whole, strip, share or points; empty: that of the way. ``area_m2`` and ``pieces`` say how
    much of the geometry (None: what the rule of the way gives); ``length_m`` how long it is (0: its longer side).
    """

    way: str
    geometry: QgsGeometry
    form: str = ""
    area_m2: float | None = None
    pieces: float | None = None
    length_m: float = 0.0


# ---- the sheet ----------------------------------------------------------------------------------
@dataclass(frozen=True)
class ClassPart:
    """Land of one class on a parcel."""

    code: int
    id: str
    name_nl: str
    name_en: str
    area_m2: float


@dataclass(frozen=True)
class Season:
    """Food of one season within 500 m of the parcel, and the need (both in m2 of best meadow).

    ``share`` is food / need, not capped; None in a season in which the ecoprofile needs nothing. ``active`` says
    whether the season counts (a tenth of the year or more), ``hungry`` marks the one with the largest shortage.
    """

    key: str
    reach_m2: float
    need_m2: float
    share: float | None
    active: bool
    hungry: bool


@dataclass(frozen=True)
class NestLand:
    """Nest land of a guild (ground, cavity, bumblebee, larval) within its radius of the parcel."""

    guild: str
    area_ha: float
    needed_ha: float
    radius_m: float
    lacks: bool


@dataclass(frozen=True)
class NearBlock:
    """The building block at the parcel (distance 0), or the nearest one."""

    kind: str  # bnb | nearly_bnb | stepping_stone | fuel_station | strip
    id: int
    name: str
    distance_m: float
    short_ha: float  # what its best circle lacks, 0 where it lacks nothing or its layer does not say
    lacks: tuple[str, ...]  # area, nests, season, core


@dataclass(frozen=True)
class NearGap:
    """The nearest gap."""

    id: int
    kind: str  # stone | strip
    distance_m: float
    length_m: float


@dataclass(frozen=True)
class Planned:
    """A measure that a plan already holds on the parcel."""

    unit: str
    measure: str
    name_nl: str
    name_en: str


@dataclass(frozen=True)
class Initiative:
    """An initiative of a partner on the parcel."""

    name: str
    kind: str
    organisation: str
    status: str


@dataclass(frozen=True)
class Sheet:
    """What a parcel is, has around it, and lacks.

    ``area_m2`` is that of its outline; ``on_map_m2`` what its cells on the habitat map cover and ``known_pct`` how much
    of the parcel the map knows. Where ``note`` is not empty it says, in a sentence in the user's language, what could
    not be told (off the map, smaller than a cell, nothing known), and figures that are not known are None or empty.
    ``hungry`` is the key of the hungry season, empty where no season lacks food. ``share_pct`` is the share of habitat
    in the circle of 1 km2 and ``completeness`` (0..1) that of the seasons in it, both around the middle of the parcel.
    ``lacks`` holds food and nests, where they lack.
    """

    name: str
    area_m2: float
    on_map_m2: float = 0.0
    classes: tuple[ClassPart, ...] = ()
    effective_ha: float | None = None
    seasons: tuple[Season, ...] = ()
    hungry: str = ""
    share_pct: float | None = None
    completeness: float | None = None
    nests: tuple[NestLand, ...] = ()
    lacks: tuple[str, ...] = ()
    block: NearBlock | None = None
    gap: NearGap | None = None
    owner: str = ""
    manager: str = ""
    plan: tuple[Planned, ...] = ()
    initiatives: tuple[Initiative, ...] = ()
    confidence_pct: float | None = None
    known_pct: float = 0.0
    around_known_pct: float | None = None  # known land in the circle of 1 km2; below 75 % the figures are unsure
    reason_nl: str = ""
    reason_en: str = ""
    note: str = ""


# ---- choices ------------------------------------------------------------------------------------
@dataclass(frozen=True)
class MeasureChoice:
    """A way to do a measure that is allowed on the parcel, with what it takes, costs and gains.

    ``quantity`` is in ``unit`` (m2, m, tree, piece); ``geometry`` the land on which it is done (the strip, or the whole
    parcel). ``per_euro`` is the gain per EUR over the horizon (see ``Study.choices``), ``rank`` its place among the
    ``rank_of`` stored options that gain anything; None where no layer of options is there. ``stored`` says whether the
    numbers are those of the layer of options.
    """

    way: str
    measure: str
    form: str
    name_nl: str
    name_en: str
    geometry: QgsGeometry
    quantity: float
    unit: str
    area_m2: float
    length_m: float
    pieces: float
    once: Amounts
    yearly: Amounts
    total: Amounts
    gain_ha: float
    forage_m2: dict[str, float]  # by season
    nest_m2: float
    block_ha: float = 0.0
    gaps: tuple[int, ...] = ()
    fed_ha: float | None = None
    per_euro: float | None = None
    rank: int | None = None
    rank_of: int = 0
    stored: bool = False


@dataclass(frozen=True)
class Choices:
    """The ways that are allowed on a parcel, best gain per euro first; and why none is, where there is none.

    Works as the list of them: ``for choice in study.choices(parcel)``.
    """

    ways: tuple[MeasureChoice, ...]
    why_not_nl: str = ""
    why_not_en: str = ""
    note: str = ""

    def __iter__(self) -> Iterator[MeasureChoice]:
        return iter(self.ways)

    def __len__(self) -> int:
        return len(self.ways)


# ---- effect -------------------------------------------------------------------------------------
@dataclass(frozen=True)
class SeasonChange:
    """Food of one season within 500 m of the parcel before and after, and the need (m2 of best meadow)."""

    key: str
    before_m2: float
    after_m2: float
    need_m2: float
    hungry_before: bool
    hungry_after: bool


@dataclass(frozen=True)
class Line:
    """A part that was done: how much of it, and what it costs."""

    part: int  # its place among the parts that were asked
    way: str
    measure: str
    name_nl: str
    name_en: str
    form: str
    quantity: float
    unit: str  # m2 | m | tree | piece
    area_m2: float
    length_m: float
    pieces: float
    once: Amounts
    yearly: Amounts
    total: Amounts
    effective_ha: float
    geometry: QgsGeometry


@dataclass(frozen=True)
class Refused:
    """A part that was not done, and why, in the user's language."""

    part: int
    way: str
    reason: str


@dataclass(frozen=True)
class Effect:
    """What parts of work do together, in the order given; equal to measurescenario on a layer of the same polygons.

    ``effective_ha``, ``forage_m2`` (by season, of all land) and ``nest_m2`` are after minus before, over the whole map;
    ``seasons``, ``share_pct`` and ``completeness`` (before, after) are those at the parcel, as on its sheet.
    ``block_ha`` of the shortfall of nearly-B&B ``block`` is brought. ``closed`` are the numbers of the gaps that the
    parts close by themselves, ``shortened`` (number, m left) of those that become shorter. ``fed_ha`` is nest land that
    gets food; None where that is not known. ``rank`` is where this work would stand among the ``rank_of`` stored
    options.
    """

    seasons: tuple[SeasonChange, ...] = ()
    share_pct: tuple[float | None, float | None] = (None, None)
    completeness: tuple[float | None, float | None] = (None, None)
    changed_ha: float = 0.0
    effective_ha: float = 0.0
    forage_m2: dict[str, float] = field(default_factory=dict)
    nest_m2: float = 0.0
    block: NearBlock | None = None
    block_ha: float = 0.0
    closed: tuple[int, ...] = ()
    shortened: tuple[tuple[int, float], ...] = ()
    fed_ha: float | None = None
    per_euro: float | None = None
    rank: int | None = None
    rank_of: int = 0
    once: Amounts = (0.0, 0.0, 0.0)
    yearly: Amounts = (0.0, 0.0, 0.0)
    total: Amounts = (0.0, 0.0, 0.0)
    lines: tuple[Line, ...] = ()
    refused: tuple[Refused, ...] = ()
    reason_nl: str = ""
    reason_en: str = ""
    note: str = ""
