"""What is common to all sources of objects: which are wanted, and what one is."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from osgeo import ogr
from qgis.core import QgsRectangle

from ..errors import Fault
from ..i18n import translate
from .frames import RD
from .jsonpages import Json, wkb_of
from .model.entry import Entry
from .municipality import Municipality
from .tables import done
from .trouble import Trouble

Progress = Callable[[float, str], None]
"""Per cent (below 0: not known) and a text."""
MOST_OBJECTS, MOST_PAGES = 3_000_000, 5000
"""Above what any municipality has: a service that gives more never ends."""


@dataclass
class Found:
    """One object as a service gave it."""

    attributes: dict[str, Any]
    geometry: ogr.Geometry | None
    double: bool = False
    """The service gave it before."""


class Source(Protocol):
    """Gives objects one by one; the numbers are known when it has come to its end."""

    crs: str
    matched: int | None
    title: str
    broken: int
    """Objects whose geometry could not be read: they are given without one."""

    def objects(self) -> Iterator[Found]: ...


@dataclass(frozen=True)
class Wanted:
    """Which objects are asked for: by box, by the value of a field, or all."""

    entry: Entry
    municipality: Municipality | None

    @property
    def box(self) -> QgsRectangle | None:
        """The box in RD."""
        if self.entry.selection.by != "extent" or self.municipality is None:
            return None
        return self.municipality.extent()

    @property
    def area(self) -> ogr.Geometry | None:
        """The area in RD that objects must touch."""
        if self.entry.selection.by != "extent" or self.municipality is None:
            return None
        return done(ogr.CreateGeometryFromWkb(bytes(self.municipality.area().asWkb())))

    @property
    def crs(self) -> str:
        """The system that objects are kept in."""
        return self.entry.crs or RD

    @property
    def field(self) -> str:
        """The field that must hold ``value``; "" where objects are not asked for by a field."""
        return self.entry.selection.field if self.value else ""

    @property
    def value(self) -> str:
        """The value of the field for this municipality."""
        return value_of(self.entry, self.municipality)

    def is_other(self, attributes: Mapping[str, Any]) -> bool:
        """Whether an object that has the field holds another value: some services ignore what they are asked."""
        return bool(self.field) and self.field in attributes and str(attributes[self.field]) != self.value


def value_of(entry: Entry, municipality: Municipality | None) -> str:
    """What the field of a selection must hold: {code}, {number} and {name} filled in; "" where all are wanted."""
    selection = entry.selection
    if selection.by != "field" or not selection.field:
        return ""
    text = selection.value
    if municipality is None:
        return "" if "{" in text else text
    facts = {"code": municipality.code, "number": municipality.number, "name": municipality.name}
    for key, fact in facts.items():
        text = text.replace("{" + key + "}", fact)
    return text


def of_json(feature: Json) -> tuple[int, dict[str, Any], bytes | None]:
    """Key, attributes and geometry as WKB of a feature of GeoJSON. Raises ValueError where the geometry is none."""
    properties = feature.get("properties")
    attributes = dict(properties) if isinstance(properties, dict) else {}
    identity = feature.get("id")
    if identity is not None and attributes.get("id", identity) == identity:
        attributes = {"id": identity, **attributes}
    elif identity is not None:
        attributes = {"feature_id": identity, **attributes}
    # the text of a key is not kept: two hundred thousand of them would be most of the memory of a download
    key = 0 if identity is None else hash(str(identity)) or 1
    geometry = feature.get("geometry")
    return key, attributes, None if geometry is None else wkb_of(geometry)


class Tally:
    """What came so far, and what of it came before. Objects without identity are the same when all they say is, and
    they came on another page: a register may well hold two of a kind."""

    def __init__(self, host: str) -> None:
        self._host = host
        self._seen: set[int] = set()
        self._page: set[int] = set()
        self.received = self.distinct = self.pages = 0
        self.still = 0
        """Pages one after another that brought objects, but no new one."""
        self.empty = 0
        """Pages one after another without objects."""
        self._start = (0, 0)

    def is_double(self, key: int, content: object) -> bool:
        """Count an object; whether it came before. ``key`` is 0 where it has no identity."""
        self.received += 1
        if self.received > MOST_OBJECTS:
            raise self.endless()
        mark = key or hash(repr(content))
        if mark in self._seen:
            return True
        (self._seen if key else self._page).add(mark)
        self.distinct += 1
        return False

    def end_page(self) -> None:
        """A page has been read."""
        self._seen |= self._page
        self._page.clear()
        self.pages += 1
        received, distinct = self.received - self._start[0], self.distinct - self._start[1]
        self.still = self.still + 1 if received and not distinct else 0
        self.empty = self.empty + 1 if not received else 0
        self._start = (self.received, self.distinct)
        if self.pages >= MOST_PAGES:
            raise self.endless()

    def endless(self) -> Trouble:
        return Trouble("huge", Fault("{host} gives objects without end.", host=self._host))

    def circles(self) -> Trouble:
        return Trouble("nonsense", Fault("The pages of {host} go round in circles.", host=self._host))

    def check_all_came(self, matched: int | None) -> None:
        """Raise where the service said that there is more than it gave."""
        if matched is not None and self.received < matched:
            raise Trouble(
                "nonsense",
                Fault(
                    "{host} gave {count} of {total} objects. Try again later.",
                    host=self._host,
                    count=self.received,
                    total=matched,
                ),
            )


def counted(count: int, matched: int | None) -> tuple[float, str]:
    """Per cent and text of a download under way."""
    if matched:
        text = translate("Zoemzone", "{count} of {total} objects").format(count=count, total=matched)
        return min(100.0, 100.0 * count / matched), text
    return -1.0, translate("Zoemzone", "{count} objects").format(count=count)
