"""For pygeoapi, inside its own environment: objects in memory, of which an older version can be asked by date.

The provider that pygeoapi brings reads its file at every request and knows no date. This one answers datetime as the
Dutch registers do: an object is given when it stood in the register at that moment. Without a date all versions are
given, the ended ones, too.
"""

import json
from datetime import UTC, datetime

from pygeoapi.provider.base import BaseProvider, ProviderItemNotFoundError
from pygeoapi.util import crs_transform
from shapely import STRtree, box
from shapely.geometry import shape

_held = {}  # path -> (objects, tree): pygeoapi makes a provider for each request


class PastProvider(BaseProvider):
    def __init__(self, provider_def):
        super().__init__(provider_def)
        if self.data not in _held:
            with open(self.data, encoding="utf-8") as source:
                objects = json.load(source)["features"]
            _held[self.data] = objects, STRtree([shape(one["geometry"]) for one in objects])
        self._objects, self._tree = _held[self.data]
        self.get_fields()

    def get_fields(self):
        kinds = {int: "integer", float: "number"}
        if not self._fields:
            for name, value in self._objects[0]["properties"].items():
                self._fields[name] = {"type": kinds.get(type(value), "string")}
        return self._fields

    @crs_transform
    def query(
        self, offset=0, limit=10, resulttype="results", bbox=(), datetime_=None, properties=(), skip_geometry=False, **_
    ):
        if bbox:
            chosen = sorted(int(number) for number in self._tree.query(box(*bbox), predicate="intersects"))
            found = [self._objects[number] for number in chosen]
        else:
            found = self._objects
        for name, value in properties:
            found = [one for one in found if str(one["properties"].get(name)) == value]
        if datetime_:
            first, last = moments(datetime_)
            found = [one for one in found if stood(one["properties"], first, last)]
        page = [] if resulttype == "hits" else found[offset : offset + limit]
        page = [one | {"geometry": None if skip_geometry else one["geometry"]} for one in page]
        answer = {"type": "FeatureCollection", "features": page, "numberMatched": len(found)}
        if resulttype != "hits":
            answer["numberReturned"] = len(page)
        return answer

    @crs_transform
    def get(self, identifier, **_):
        for one in self._objects:
            if str(one["id"]) == identifier:
                return dict(one)
        raise ProviderItemNotFoundError(f"item {identifier} not found")


def moments(text):
    """First and last moment of "2020-01-01T00:00:00Z" or "2019-01-01T00:00:00Z/..", None for an open end."""
    first, _, last = text.partition("/")
    parts = (first, last or first)
    return tuple(None if part in {"", ".."} else moment(part) for part in parts)


def moment(text):
    read = datetime.fromisoformat(text.replace("Z", "+00:00"))
    return read if read.tzinfo else read.replace(tzinfo=UTC)


def stood(properties, first, last):
    """Whether a version stood in the register at any moment between the two."""
    begun, ended = properties.get("tijdstip_registratie"), properties.get("eind_registratie")
    return (last is None or not begun or moment(begun) <= last) and (
        first is None or not ended or moment(ended) > first
    )
