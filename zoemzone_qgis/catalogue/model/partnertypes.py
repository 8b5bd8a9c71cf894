"""The types of layers that partners bring, and the fields that each must have."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from ...core.errors import Fault
from ...paths import CATALOGUE
from .checks import Place
from .document import load
from .entry import ROLES, Words

TYPES_FILE = CATALOGUE / "partner_types.json"
FORMAT = "zoemzone-partner-types"
FieldMap = Mapping[str, str]
"""Required field -> its name in the layer."""
POINT, LINE, POLYGON, NO_GEOMETRY = "point", "line", "polygon", "none"
GEOMETRIES = (POINT, LINE, POLYGON, NO_GEOMETRY)
FIELD_KINDS = ("text", "number", "date", "year", "yesno")


@dataclass(frozen=True)
class PartnerField:
    """A field that layers of a type have."""

    name: str
    meaning: Words
    kind: str = "text"
    synonyms: tuple[str, ...] = ()
    required: bool = True
    group: str = ""
    """Of the required fields of one group, one is enough."""


@dataclass(frozen=True)
class PartnerType:
    """A type of layer that partners bring."""

    key: str
    title: Words
    meaning: Words
    geometry: tuple[str, ...]
    roles: tuple[str, ...]
    fields: tuple[PartnerField, ...]
    order: int = 100

    @property
    def required(self) -> tuple[str, ...]:
        """The names of the required fields, all of each group."""
        return tuple(one.name for one in self.fields if one.required)

    @property
    def needs(self) -> tuple[tuple[PartnerField, ...], ...]:
        """What must be there: fields, of each of which one is enough."""
        groups: dict[str, list[PartnerField]] = {}
        for one in self.fields:
            if one.required:
                groups.setdefault(one.group or f"={one.name}", []).append(one)
        return tuple(tuple(group) for group in groups.values())

    def field(self, name: str) -> PartnerField | None:
        """The field with a name, or None."""
        return next((one for one in self.fields if one.name == name), None)


def partner_types() -> tuple[PartnerType, ...]:
    """The types that the plugin knows."""
    return read_types(TYPES_FILE)


@cache
def read_types(path: Path) -> tuple[PartnerType, ...]:
    """The types in a file."""
    raw = load(path.read_bytes(), path.name)
    if not isinstance(raw, dict) or raw.get("format") != FORMAT or not isinstance(raw.get("types"), list):
        raise Fault("{file} holds no types of partner layers. Install the plugin again.", file=path.name)
    return tuple(_type(one, path.name) for one in raw["types"])


def _type(raw: dict[str, Any], file: str) -> PartnerType:
    place = Place(file, str(raw.get("key")))
    return PartnerType(
        key=place.text("key", raw.get("key")),
        title=place.words("title", raw.get("title")),
        meaning=place.words("meaning", raw.get("meaning", "")),
        geometry=tuple(place.one_of("geometry", one, GEOMETRIES) for one in raw.get("geometry", ())),
        roles=tuple(place.one_of("roles", one, ROLES) for one in raw.get("roles", ())),
        fields=tuple(
            PartnerField(
                name=place.text("name", one.get("name")),
                meaning=place.words("meaning", one.get("meaning", "")),
                kind=place.one_of("kind", one.get("kind", "text"), FIELD_KINDS),
                synonyms=place.texts("synonyms", one.get("synonyms", [])),
                required=place.flag("required", one.get("required", True)),
                group=place.text("group", one.get("group", "")),
            )
            for one in raw.get("fields", ())
        ),
        order=place.whole("order", raw.get("order", PartnerType.order)),
    )
