"""OGC API Features: the objects of a collection, page by page, in the coordinate system and of the moment asked for."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from osgeo import ogr

from ..errors import Fault
from .fetch import Answer, Fetcher
from .frames import CRS84, Frame, box_in, name_of
from .jsonpages import Json, Page, next_link, whole_number
from .links import below, host_of, resolved, with_query, without_query
from .objects import Found, Tally, Wanted, of_json
from .tables import done
from .trouble import Trouble

PAGE = 1000
SMALL_PAGE = 100
JSON_TYPES = "application/geo+json, application/json;q=0.9"
MOST_STILL = 3
"""So many pages one after another without a new object, and the service goes round in circles."""


def landing(address: str) -> str:
    """The landing page, from an address of any page of the service."""
    return without_query(address).split("/collections")[0].rstrip("/")


def collection_of(address: str, layer: str, fetcher: Fetcher) -> Json:
    """The description of a collection. Raises Trouble "nolayer" where the service is there but the layer is not."""
    base = landing(address)
    try:
        found = fetcher.get(with_query(below(base, "collections", layer), {"f": "json"}), accept="application/json")
    except Trouble as trouble:
        if trouble.kind != "notfound":
            raise
        collections_of(address, fetcher)  # raises when it is the service that is not there
        raise no_layer(address, layer) from trouble
    told = found.json()
    if not isinstance(told, dict) or "id" not in told:
        raise nonsense(found)
    return told


def collections_of(address: str, fetcher: Fetcher) -> Json:
    """The list of collections."""
    found = fetcher.get(with_query(below(landing(address), "collections"), {"f": "json"}), accept="application/json")
    told = found.json()
    if not isinstance(told, dict) or not isinstance(told.get("collections"), list):
        raise nonsense(found)
    return told


def no_layer(address: str, layer: str) -> Trouble:
    """The service is there, the layer is not."""
    host = host_of(address)
    return Trouble(
        "nolayer",
        Fault("{host} has no layer {layer}. Choose one of what the service offers.", host=host, layer=layer),
    )


def nonsense(answer: Answer) -> Trouble:
    """Data, but not what was asked for."""
    return Trouble("nonsense", Fault("{host} gave something else than was asked for.", host=answer.host))


class OgcFeatures:
    """The wanted objects of one collection."""

    def __init__(self, wanted: Wanted, fetcher: Fetcher) -> None:
        self._wanted, self._fetcher = wanted, fetcher
        self.crs = wanted.crs
        self.matched: int | None = None
        self.title = ""
        self.broken = 0
        self._tally = Tally(host_of(wanted.entry.address))

    def objects(self) -> Iterator[Found]:
        """The objects, each as often as the service gives it. Raises Fault, Cancelled."""
        entry, tally = self._wanted.entry, self._tally
        told = collection_of(entry.address, entry.layer, self._fetcher)
        self.title = str(told.get("title") or "")
        system = self._offered(told)
        first = self._first(system)
        frame = Frame(name_of(first.headers.get("content-crs", "")) or name_of(system) or CRS84, self.crs)
        visited: set[str] = set()
        answer: Answer | None = first
        while answer is not None:
            page = Page(answer)
            for feature in page.features():
                yield self._found(feature, frame)
            tally.end_page()
            matched = whole_number(page.members.get("numberMatched"))
            self.matched = self.matched if matched is None else matched
            answer = self._next(page, answer, visited)
        tally.check_all_came(self.matched)

    def _offered(self, told: Json) -> str:
        """The service's own spelling of the system we want; "" where it has only degrees."""
        systems = told.get("crs") or []
        systems = list(systems) if isinstance(systems, list) else [systems]
        if "#/crs" in systems:
            common = collections_of(self._wanted.entry.address, self._fetcher).get("crs") or []
            systems += common if isinstance(common, list) else []
        return next((str(one) for one in systems if name_of(str(one)) == self.crs), "")

    def _asked(self, system: str) -> dict[str, str]:
        asked = {"f": "json", "limit": str(PAGE)}
        if self._wanted.box is not None:
            box = box_in(self._wanted.box, self.crs if system else CRS84)
            digits = 3 if system else 7
            corners = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
            asked["bbox"] = ",".join(f"{corner:.{digits}f}" for corner in corners)
        if system:
            asked["crs"] = system
            if "bbox" in asked:
                asked["bbox-crs"] = system
        if self._wanted.field:
            asked[self._wanted.field] = self._wanted.value
        if self._wanted.entry.selection.datetime == "now":
            asked["datetime"] = datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
        return asked

    def _first(self, system: str) -> Answer:
        """The first page. What a service does not know it may refuse: moments, large pages, formats."""
        entry = self._wanted.entry
        address = below(landing(entry.address), "collections", entry.layer, "items")
        asked = self._asked(system)
        fewer: list[dict[str, str]] = [asked]
        if "datetime" in asked:
            fewer.append({key: value for key, value in asked.items() if key != "datetime"})
        fewer += [{**one, "limit": str(SMALL_PAGE)} for one in fewer]
        fewer.append({key: value for key, value in fewer[-1].items() if key != "f"})
        refused: Trouble | None = None
        for one in fewer:
            try:
                return self._fetcher.get(with_query(address, one), accept=JSON_TYPES)
            except Trouble as trouble:
                if trouble.kind != "request":
                    raise
                refused = refused or trouble
        raise refused or no_layer(entry.address, entry.layer)

    def _found(self, feature: Any, frame: Frame) -> Found:
        feature = feature if isinstance(feature, dict) else {}
        geometry = None
        try:
            key, attributes, wkb = of_json(feature)
            if wkb is not None:
                geometry = frame.put(done(ogr.CreateGeometryFromWkb(wkb)))
        except (ValueError, RuntimeError):
            self.broken += 1
            key, attributes, wkb = of_json({**feature, "geometry": None})
        return Found(attributes, geometry, self._tally.is_double(key, None if key else (attributes, wkb)))

    def _next(self, page: Page, answer: Answer, visited: set[str]) -> Answer | None:
        """The next page; None on the last. A service that goes round in circles is left where all has come."""
        link = next_link(page.members)
        if not link or self._tally.empty >= MOST_STILL:
            return None
        visited.add(answer.url)
        address = resolved(answer.url, link)
        if address in visited or self._tally.still >= MOST_STILL:
            if self.matched is not None and self._tally.distinct >= self.matched:
                return None
            raise self._tally.circles()
        visited.add(address)
        return self._fetcher.get(address, accept=JSON_TYPES)
