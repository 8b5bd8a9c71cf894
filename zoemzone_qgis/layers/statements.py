"""What one object says about the land: class and confidence in each context, and where it stands in the order."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from ..core.classes import ClassTable, LandClass
from ..core.confidence import UNKNOWN as UNKNOWN_PCT
from ..core.confidence import age, confidence
from ..core.crosswalk import Crosswalks, Match
from ..core.derived import Derived
from ..core.legend import Entry
from .dates import as_date
from .recognise import TREES, Found, class_of
from .strata import BGT, BGT_FARM, BRP, BRP_ELEMENTS, OWN, rank_within

UNKNOWN = "ONB"
FARMLAND = ("grasland agrarisch", "bouwland", "fruitteelt", "boomteelt")
ELEMENT = "landschapselement"
# Object types of BGT, and of TOP10NL and OSM where they lie over other land, as the order within a source knows them.
KINDS = {
    "pand": "building",
    "overigbouwwerk": "building",
    "kunstwerkdeel": "building",
    "scheiding": "building",
    "overbruggingsdeel": "road",
    "wegdeel": "road",
    "spoor": "road",
    "waterdeel": "water",
    "functioneelgebied": "function",
    "onbegroeidterreindeel": "unpaved",
}
DATES = ("date", "year", "surveyed", "registered", "begin")  # the one that says most about the data's age first
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
        self._reference, self._ignore_plus, self._extract = reference, ignore_plus, extract
        # a raster shows nothing smaller than its cell
        self._scale = max(scale_m, found.raster.grid.cell) if found.raster else scale_m
        self._known: dict[tuple[Any, ...], Statement | None] = {}

    def statement(self, values: Mapping[str, Any]) -> Statement | None:
        """The statement of an object with these attributes; None for objects that are no land cover."""
        deciding = self._crosswalks.fields(self._found.source, self._found.layer)
        known = tuple(str(values.get(name)) for name in (*deciding, "class", "category", "level", "slope", *DATES))
        if known not in self._known:
            self._known[known] = self._read(values)
        return self._known[known]

    def _read(self, values: Mapping[str, Any]) -> Statement | None:
        if self._found.source == OWN:
            return self._own(values)
        if self._ignore_plus:
            values = {name: value for name, value in values.items() if not name.startswith("plus_")}
        source, layer = self._found.source, self._found.layer
        match = self._crosswalks.match(source, layer, values, "outside")
        if match is None and not any(values.get(name) for name in self._crosswalks.fields(source, layer)):
            return None  # says nothing of land cover, such as an OSM boundary
        if match is not None and not match.class_id:
            if source != "OSM" or not any(values.get(name) for name in OSM_LAND):
                return None  # left out on purpose: what lies under it counts
            match = None  # a tag of land cover that the crosswalk does not know
        contexts = [match] * 3
        if match is not None:
            contexts[1:] = (self._crosswalks.match(source, layer, values, name) for name in ("builtup", "nature"))
        plain, builtup, nature = (self._statement(each, values) for each in contexts)
        note = "" if match is not None else self._lacking(values)
        entry = Entry(source, plain, builtup, nature if nature != plain else None, note)
        row = self._classes.by_id(match.class_id) if match is not None else self._classes.by_id(UNKNOWN)
        return Statement(entry, row, self._stratum(values), self._rank(values, row))

    def crown(self, row: LandClass, values: Mapping[str, Any]) -> Statement:
        """The statement of a tree of a register."""
        said = (row.code, self._confidence(self._crosswalks.source_factor(OWN), row, values))
        return Statement(Entry(TREES, said, said), row, TREES, 0)

    def value(self, value: int) -> Statement | None:
        """The statement of a cell value of a class raster."""
        return self.statement({"value": value, "code": value, "class": value})

    def _own(self, values: Mapping[str, Any]) -> Statement | None:
        code = class_of(values.get("class"), self._classes)
        row = self._classes.by_code(code) if code is not None else self._classes.by_id(UNKNOWN)
        factor = self._crosswalks.source_factor(OWN)
        said = (row.code, UNKNOWN_PCT if row.id == UNKNOWN else self._confidence(factor, row, values))
        note = "" if code is not None else f"class = {values.get('class')}"
        return Statement(Entry(OWN, said, said, None, note), row, self._found.group, 0)

    def _statement(self, match: Match | None, values: Mapping[str, Any]) -> tuple[int, int]:
        if match is None or match.class_id in ("", UNKNOWN):
            return self._classes.by_id(UNKNOWN).code, UNKNOWN_PCT
        row = self._classes.by_id(match.class_id)
        sloping = str(values.get("slope")).casefold() in ("true", "1", "ja", "j")
        code = self._derived.code(row.code, slope=sloping) if sloping else row.code
        return code, self._confidence(match.factor, row, values)

    def _confidence(self, factor: float, row: LandClass, values: Mapping[str, Any]) -> int:
        # objects of BGT are kept up to date, so the date of the extract counts, not that of the object
        day = self._extract
        if self._found.source != BGT:
            given = next((values[name] for name in DATES if values.get(name) not in (None, "")), None)
            day = as_date(given, self._found.source)
        years = age(day, self._reference) if day is not None else 0.0
        return confidence(factor, years, row.half_life_years, self._scale)

    def _lacking(self, values: Mapping[str, Any]) -> str:
        deciding = self._crosswalks.fields(self._found.source, self._found.layer)
        return ", ".join(f"{name} = {values[name]}" for name in deciding if values.get(name) not in (None, ""))

    def _stratum(self, values: Mapping[str, Any]) -> str:
        if self._found.source == BGT:
            farm = str(values.get("fysiek_voorkomen") or "").strip().casefold() in FARMLAND
            return BGT_FARM if farm and self._found.layer == "begroeidterreindeel" else BGT
        if self._found.source == BRP:
            return BRP_ELEMENTS if str(values.get("category") or "").strip().casefold() == ELEMENT else BRP
        return self._found.group

    def _rank(self, values: Mapping[str, Any], row: LandClass) -> int:
        kind = next((kind for start, kind in KINDS.items() if self._found.layer.startswith(start)), "vegetated")
        if self._found.layer.startswith("vegetatieobject"):
            kind = "hedge"
        if self._found.source != BGT and row.group in ("built", "water"):
            kind = "building" if values.get("building") or self._found.layer.startswith("gebouw") else kind
        return rank_within(kind, as_level(values.get("level")))


def as_level(value: Any) -> int:
    """The relative height level; 0 where none is given."""
    try:
        return int(float(value))
    except (TypeError, ValueError):
        return 0
