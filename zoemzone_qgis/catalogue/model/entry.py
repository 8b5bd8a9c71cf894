"""One layer of a catalogue: where it is, whose it is, how it is asked for and what the analysis takes it for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as kept
from functools import lru_cache
from pathlib import PurePath, PurePosixPath, PureWindowsPath

ID_PATTERN = r"^[a-z0-9][a-z0-9._-]*$"
SERVICE_KINDS = ("oaf", "wfs", "wms", "wmts", "wcs", "vectortiles", "xyz", "postgis")
FILE_KINDS = ("gpkg", "shp", "geojson", "csv", "geotiff")
SLOT_KIND = "file"
"""The kind of a slot: a layer that the user has to bring, in whatever format; it has no address yet."""
KINDS = (*SERVICE_KINDS, *FILE_KINDS, SLOT_KIND)
LIVE = "live"
"""The date of what its owner keeps up to date, such as a public register: it is of the moment that one asks."""
LAYER_KINDS = ("oaf", "wfs", "wms", "wmts", "wcs", "postgis")
"""Kinds whose one address holds many layers, so that one must be named or chosen."""
ROLES = (
    "landcover",
    "buildings",
    "nature",
    "parcels",
    "managers",
    "owners",
    "observations",
    "initiatives",
    "planned_works",
    "municipality",
    "background",
    "other",
)
SELECTIONS = ("extent", "field", "none")
ORIGINS = ("local", "remote", "shipped")
"""From near to far: what is nearer wins."""
ANY_VALUE, BELOW = "*", "<"
_WINDOWS = re.compile(r"^[A-Za-z]:[\\/]|^\\\\")
_URL = re.compile(r"^[a-z][a-z0-9+.-]+://", re.IGNORECASE)


@dataclass(frozen=True)
class Words:
    """A text in Dutch and English."""

    nl: str = ""
    en: str = ""

    def text(self, locale: str) -> str:
        """The text in the language of a locale such as "nl_NL"; the other language where that one is empty.

        >>> Words("Bomen", "Trees").text("nl_BE"), Words("Bomen", "").text("en")
        ('Bomen', 'Bomen')
        """
        return (self.nl or self.en) if locale.lower().startswith("nl") else (self.en or self.nl)


NO_WORDS = Words()


@dataclass(frozen=True)
class Theme:
    """A heading of the tree."""

    key: str
    nl: str = ""
    en: str = ""

    def text(self, locale: str) -> str:
        """The heading in the language of a locale; the key where no language has one."""
        return Words(self.nl, self.en).text(locale) or self.key


@dataclass(frozen=True)
class Origin:
    """Which catalogue an entry comes from. Set by reading, never written."""

    kind: str = "shipped"
    place: str = ""
    """The path of the catalogue file, or the address it was fetched from."""
    date: str = ""
    """The date the catalogue states, or for a fetched one when it was fetched."""


NO_ORIGIN = Origin()


@dataclass(frozen=True)
class Selection:
    """Which part of a source is asked for."""

    by: str = "extent"
    field: str = ""
    value: str = ""
    """What the field must hold, with {code} (GM0899), {number} (0899) and {name} of the municipality."""
    datetime: str = ""
    """"now" asks a service that keeps history for what holds now."""
    drop: Mapping[str, tuple[str, ...]] = kept(default_factory=dict, hash=False)
    """Objects to leave out: field -> values, where "*" is any value that is filled in and "<0" a number below 0."""

    def drops(self, attributes: Mapping[str, object]) -> bool:
        """Whether an object with these attributes is left out. Names count without case and underscores.

        >>> Selection(drop={"relatieve_hoogteligging": ("<0",)}).drops({"relatieveHoogteligging": -1})
        True
        """
        for name, rules in self.drop.items():
            value = _value(attributes, name)
            if value is not None and any(_meets(value, rule) for rule in rules):
                return True
        return False


def _value(attributes: Mapping[str, object], name: str) -> object:
    """The value of a field, by its name as it stands or else by its name without case and underscores."""
    if name in attributes:
        return attributes[name]
    wanted = _plain(name)
    return next((value for key, value in attributes.items() if _plain(key) == wanted), None)


@lru_cache(maxsize=1024)  # asked for each object of a layer
def _plain(name: str) -> str:
    return name.replace("_", "").casefold()


def _meets(value: object, rule: str) -> bool:
    """Whether a value is one that a rule names; what is empty meets no rule."""
    text = "" if value is None else str(value).strip()
    if not text or text == "NULL":  # how QGIS writes what is not filled in
        return False
    if rule == ANY_VALUE:
        return True
    if not rule.startswith(BELOW):
        return text == rule
    try:
        return float(text) < float(rule[len(BELOW) :])
    except ValueError:
        return False


EVERYTHING_WITHIN = Selection()


@dataclass(frozen=True)
class Entry:
    """One layer. The names of the fields are the keys of the JSON."""

    id: str
    theme: str
    title: Words
    kind: str
    abstract: Words = NO_WORDS
    address: str = ""
    """URL, template, path (relative to the catalogue file), or the name of a QGIS PostgreSQL connection."""
    layer: str = ""
    """Collection, type name, layers, coverage, schema.table or sublayer; "" is to be chosen from the capabilities."""
    crs: str = "EPSG:28992"
    selection: Selection = EVERYTHING_WITHIN
    options: Mapping[str, str] = kept(default_factory=dict, hash=False)
    style: str = ""
    """File name of a QML beside the catalogue file, else in resources/styles."""
    licence: str = ""
    licence_url: str = ""
    owner: str = ""
    contact_role: str = ""
    date: str = ""
    """A year, a month or a day, or ``LIVE``."""
    note: str = ""
    scale_min: float = 0.0
    """Denominator of the smallest map scale at which the source draws ("visible from 1:..."); 0 is no limit."""
    scale_max: float = 0.0
    """Denominator of the largest map scale at which the source draws; 0 is no limit."""
    working_scale_m: float = 0.0
    """How fine the source is, in metres; 0 is unknown."""
    roles: tuple[str, ...] = ()
    order: int = 100
    """Where the layer lies among those of its role in the analysis: the lowest number on top."""
    required_fields: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    field_map: Mapping[str, str] = kept(default_factory=dict, hash=False)
    """Required field -> its name in the layer, for layers of partners."""
    partner_type: str = ""
    public: bool = True
    extra: Mapping[str, object] = kept(default_factory=dict, hash=False)
    """Keys that this version does not know, as they were read: they are kept when the entry is written."""
    origin: Origin = NO_ORIGIN

    @property
    def is_slot(self) -> bool:
        """A layer that the user has to bring."""
        return self.is_file and not self.address

    @property
    def is_file(self) -> bool:
        return self.kind in FILE_KINDS or self.kind == SLOT_KIND

    @property
    def must_choose_layer(self) -> bool:
        """The name of the layer was never given: it is chosen from what the service offers."""
        return self.kind in LAYER_KINDS and not self.layer

    @property
    def missing(self) -> tuple[str, ...]:
        """Of what every layer should state, the keys that are empty: shown in red."""
        return tuple(key for key in ("licence", "date") if not getattr(self, key).strip())

    @property
    def place(self) -> str:
        """The address, resolved against the catalogue file where it is a relative path."""
        if not self.is_file or not self.address or not self.origin.place or is_absolute(self.address):
            return self.address
        if is_url(self.origin.place):
            return self.origin.place.rsplit("/", 1)[0] + "/" + self.address.replace("\\", "/")
        pure = PureWindowsPath if _WINDOWS.match(self.origin.place) else PurePosixPath
        return str(folded(pure(self.origin.place).parent / self.address.replace("\\", "/")))


def is_url(address: str) -> bool:
    """Whether an address is a URL rather than a path.

    >>> is_url("https://example.org/a"), is_url("C:/a.gpkg"), is_url("data/a.gpkg")
    (True, False, False)
    """
    return bool(_URL.match(address))


def is_absolute(address: str) -> bool:
    """Whether an address needs no catalogue file to be found; Windows paths count everywhere."""
    return is_url(address) or address.startswith("/") or bool(_WINDOWS.match(address))


def folded(path: PurePath) -> PurePath:
    """A path without "." and "..", without asking the disk.

    >>> folded(PurePosixPath("/a/b/../c.gpkg")).as_posix()
    '/a/c.gpkg'
    """
    parts: list[str] = []
    for part in path.parts:
        if part == ".." and len(parts) > 1 and parts[-1] != "..":
            parts.pop()
        elif part != ".":
            parts.append(part)
    return type(path)(*parts)
