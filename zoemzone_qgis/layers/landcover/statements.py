"""What one object says about the land: class and confidence in each context, and where it stands in the order."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Any

from ...core.classes import ClassTable, LandClass
from ...core.land.confidence import UNKNOWN as UNKNOWN_PCT
from ...core.land.confidence import age, confidence
from ...core.land.crosswalk import Crosswalks, Match, normal
from ...core.land.derived import Derived
from ...core.land.legend import Entry
from ...core.land.lookup import UNKNOWN, Lookup
from ..classvalue import class_code
from .dates import as_date
from .recognise import Found
from .schema import TREES
from .strata import BGT, BGT_FARM, BRP, BRP_ELEMENTS, OWN, rank_within

FARMLAND = ("grasland agrarisch", "bouwland", "fruitteelt", "boomteelt")
ELEMENT = "landschapselement"
YES = ("true", "1", "ja", "j", "yes", "y", "t")
# Object types of BGT, and of TOP10NL where they lie over other land, as the order within a source knows them.
KINDS = {
    "pand": "building",
    "gebouw": "building",
    "overigbouwwerk": "building",
    "kunstwerkdeel": "building",
    "scheiding": "building",
    "overbruggingsdeel": "road",
    "tunneldeel": "road",
    "wegdeel": "road",
    "spoor": "road",
    "spoorbaandeel": "road",
    "waterdeel": "water",
    "vegetatieobject": "hedge",
    "inrichtingselement": "hedge",
    "functioneelgebied": "function",
    "onbegroeidterreindeel": "unpaved",
}
DATES = ("surveyed", "registered", "year", "begin")  # the one that says most about the data's age first
OSM_LAND = ("landuse", "natural")  # tags that always say something of land cover


@dataclass(frozen=True)
class Statement:
    """What an object says, and where it stands: stratum, and rank inside it."""

    entry: Entry
    row: LandClass
    stratum: str
    rank: int


class Reader:
    """Reads the attributes of the objects of one layer."""

    def __init__(
        self,
        found: Found,
        crosswalks: Crosswalks,
        derived: Derived,
        reference: date,
        ignore_plus: bool,
        extract: date | None,
        scale_m: float,
    ) -> None:
        self._found, self._crosswalks, self._derived = found, crosswalks, derived
        self._classes: ClassTable = derived.base
        self._lookup = Lookup(derived.base)
        self._reference, self._ignore_plus, self._extract = reference, ignore_plus, extract
        # a raster shows nothing smaller than its cell
        self._scale = max(scale_m, found.raster.cell_m) if found.raster else scale_m
        self._known: dict[tuple[Any, ...], Statement | None] = {}

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The attributes that a statement depends on."""
        deciding = self._crosswalks.fields(self._found.source, self._found.layer)
        # objects of BGT are kept up to date: the date of the extract counts, not that of the object
        dates = () if self._found.source == BGT else DATES
        return tuple(dict.fromkeys((*deciding, "class", "category", "level", "slope", *dates)))

    def statement(self, values: Mapping[str, Any]) -> Statement | None:
        """The statement of an object with these attributes; None for objects that are no land cover."""
        known = tuple(str(values.get(name)) for name in self.names)
        if known not in self._known:
            self._known[known] = self._own(values) if self._found.source == OWN else self._read(values)
        return self._known[known]

    def _read(self, values: Mapping[str, Any]) -> Statement | None:
        if self._ignore_plus:
            values = {name: value for name, value in values.items() if not name.startswith("plus_")}
        match = self._match(values, "outside")
        if match is not None and not match.class_id:
            if self._found.source != "OSM" or not any(values.get(name) for name in OSM_LAND):
                return None  # left out on purpose: what lies under it counts
            match = None  # a tag of land cover that the crosswalk does not know
        if match is None:
            unknown = self._unknown(self._lacking(values))
            return Statement(unknown, self._lookup.unknown, self._stratum(values), self._rank(values))
        builtup, nature = (self._match(values, context) for context in ("builtup", "nature"))
        entry = Entry(
            self._found.source,
            self._said(match, values),
            self._said(builtup, values),
            # a row of its own for nature areas lets the management type say more, even where the class is the same
            self._said(nature, values) if nature is not match else None,
            by_half_life=self._by_half_life(nature, values) if nature is not match else (),
            slope=self._slopes(values) and nature is not match,
        )
        row = self._classes.by_id(match.class_id)
        return Statement(entry, row, self._stratum(values), self._rank(values, row))

    def _match(self, values: Mapping[str, Any], context: str) -> Match | None:
        return self._crosswalks.match(self._found.source, self._found.layer, values, context)

    def crown(self, row: LandClass, values: Mapping[str, Any]) -> Statement:
        """The statement of a tree of a register."""
        said = (row.code, self._confidence(self._crosswalks.source_factor(OWN), row.half_life_years, values))
        return Statement(Entry(TREES, said, said), row, TREES, 0)

    def value(self, value: int) -> Statement | None:
        """The statement of a cell value of a class raster; None for 0, which is no data."""
        return self.statement({"value": value, "class": value}) if value else None

    def _own(self, values: Mapping[str, Any]) -> Statement | None:
        code = class_code(values.get("class"), self._lookup)
        row = self._lookup.row(code) if code is not None else None
        if row is None or row.id == UNKNOWN:
            note = "" if row is not None else f"class = {values.get('class')}"
            return Statement(self._unknown(note), self._lookup.unknown, self._found.group, 0)
        said = (row.code, self._confidence(self._crosswalks.source_factor(OWN), row.half_life_years, values))
        return Statement(Entry(OWN, said, said), row, self._found.group, 0)

    def _unknown(self, note: str) -> Entry:
        said = (self._lookup.unknown.code, UNKNOWN_PCT)
        return Entry(self._found.source, said, said, None, note)

    def _said(self, match: Match | None, values: Mapping[str, Any]) -> tuple[int, int]:
        if match is None or match.class_id in ("", UNKNOWN):
            return self._lookup.unknown.code, UNKNOWN_PCT
        row = self._classes.by_id(match.class_id)
        code = self._derived.code(row.code, slope=True) if self._slopes(values) else row.code
        return code, self._confidence(match.factor, row.half_life_years, values)

    def _by_half_life(self, match: Match | None, values: Mapping[str, Any]) -> tuple[tuple[float, int], ...]:
        if match is None:
            return ()
        half_lives = sorted({row.half_life_years for row in self._classes.rows})
        return tuple((half_life, self._confidence(match.factor, half_life, values)) for half_life in half_lives)

    def _slopes(self, values: Mapping[str, Any]) -> bool:
        return normal(values.get("slope")) in YES

    def _confidence(self, factor: float, half_life_years: float, values: Mapping[str, Any]) -> int:
        day = self._extract
        if self._found.source != BGT:
            days = (as_date(values.get(name), self._found.source) for name in DATES)
            day = next((day for day in days if day is not None), None)
        years = age(day, self._reference) if day is not None else 0.0
        return confidence(factor, years, half_life_years, self._scale)

    def _lacking(self, values: Mapping[str, Any]) -> str:
        """The values that no row of the crosswalk knows."""
        deciding = self._crosswalks.fields(self._found.source, self._found.layer)
        given = [f"{name} = {values[name]}" for name in deciding if normal(values.get(name))]
        return ", ".join(given) or ", ".join(f"{name} =" for name in deciding if name in self._found.fields)

    def _stratum(self, values: Mapping[str, Any]) -> str:
        if self._found.source == BGT:
            farm = normal(values.get("fysiek_voorkomen")) in FARMLAND and self._found.layer == "begroeidterreindeel"
            # farmland over a road (a green bridge) lies above it, as everything that is higher
            return BGT_FARM if farm and as_level(values.get("level")) == 0 else BGT
        if self._found.source == BRP:
            return BRP_ELEMENTS if normal(values.get("category")) == ELEMENT else BRP
        return self._found.group

    def _rank(self, values: Mapping[str, Any], row: LandClass | None = None) -> int:
        kind = KINDS.get(self._found.layer, "vegetated")
        if self._found.source == "OSM" and row is not None:
            if normal(values.get("building")):
                kind = "building"
            elif row.group == "edge":
                kind = "hedge"
        return rank_within(kind, as_level(values.get("level")))


def as_level(value: Any) -> int:
    """The relative height level; 0 where none is given.

    >>> as_level("1"), as_level(-1.0), as_level(None), as_level("onbekend")
    (1, -1, 0, 0)
    """
    try:
        return int(float(value))
    except (TypeError, ValueError, OverflowError):
        return 0
