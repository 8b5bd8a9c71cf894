"""A page of GeoJSON, read object by object: nothing of it is held but its text.

Reading it in one go would hold the interpreter, and with it the main thread, for as long as a large page takes.
"""

from __future__ import annotations

import json
import re
import struct
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from .fetch import Answer, half
from .trouble import Trouble

Json = dict[str, Any]
_SPACE = re.compile(r"[ \t\r\n]*")
_SINGLE = {"Point": 1, "LineString": 2, "Polygon": 3}
_MULTI = {"MultiPoint": ("Point", 4), "MultiLineString": ("LineString", 5), "MultiPolygon": ("Polygon", 6)}
_COLLECTION = 7


class Page:
    """A feature collection. ``features`` must be read to its end before ``members`` is complete."""

    def __init__(self, answer: Answer) -> None:
        self._host, self._text = answer.host, answer.text()
        self.members: Json = {}
        """What the collection says beside its objects: links, numberMatched, crs."""
        if answer.sort != "json":
            answer.json()  # raises, with what it is instead

    def features(self) -> Iterator[Json]:
        """The objects, in order."""
        read = json.JSONDecoder().raw_decode
        text, found = self._text, False
        try:
            at = self._expect("{", self._skip(0))
            while text[at] != "}":
                key, at = read(text, at)
                at = self._skip(self._expect(":", self._skip(at)))
                if key == "features" and text[at] == "[":
                    found = True
                    at = self._skip(at + 1)
                    while text[at] != "]":
                        feature, at = read(text, at)
                        yield feature
                        at = self._next(at, "]")
                    at += 1
                else:
                    self.members[key], at = read(text, at)
                at = self._next(self._skip(at), "}")
        except (ValueError, IndexError) as error:
            raise half(self._host) from error
        if not found:
            raise self._no_collection()

    def _no_collection(self) -> Trouble:
        return half(self._host)

    def _skip(self, at: int) -> int:
        found = _SPACE.match(self._text, at)
        return found.end() if found else at

    def _expect(self, sign: str, at: int) -> int:
        if self._text[at] != sign:
            raise ValueError(sign)
        return self._skip(at + 1)

    def _next(self, at: int, end: str) -> int:
        """Past the comma, or at the end sign."""
        at = self._skip(at)
        return at if self._text[at] == end else self._expect(",", at)


def next_link(members: Json) -> str:
    """The address of the next page; "" on the last one."""
    links = members.get("links")
    for link in links if isinstance(links, list) else []:
        if isinstance(link, dict) and link.get("rel") == "next" and isinstance(link.get("href"), str):
            return str(link["href"])
    return ""


def whole_number(value: object) -> int | None:
    """A count as services give it ("unknown" and nonsense give None).

    >>> whole_number(5), whole_number("7"), whole_number("unknown"), whole_number(True)
    (5, 7, None, None)
    """
    if isinstance(value, str) and value.isdigit():
        return int(value)
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


def wkb_of(geometry: Json) -> bytes:
    """A geometry of GeoJSON as WKB, flat: heights are left out. Raises ValueError where it is none.

    >>> wkb_of({"type": "Point", "coordinates": [1, 2, 3]}) == struct.pack("<BIdd", 1, 1, 1, 2)
    True
    """
    kind = geometry.get("type")
    try:
        if kind == "GeometryCollection":
            parts = [wkb_of(part) for part in geometry["geometries"]]
            return struct.pack("<BII", 1, _COLLECTION, len(parts)) + b"".join(parts)
        if kind in _MULTI:
            single, code = _MULTI[kind]
            parts = [_single(single, part) for part in geometry["coordinates"]]
            return struct.pack("<BII", 1, code, len(parts)) + b"".join(parts)
        return _single(str(kind), geometry["coordinates"])
    except (TypeError, KeyError, IndexError, struct.error) as error:
        raise ValueError("no geometry") from error


def _single(kind: str, coordinates: Sequence[Any]) -> bytes:
    code = _SINGLE[kind]
    if code == 1:
        return struct.pack("<BIdd", 1, 1, float(coordinates[0]), float(coordinates[1]))
    if code == 2:
        return struct.pack("<BI", 1, 2) + _line(coordinates)
    return struct.pack("<BII", 1, 3, len(coordinates)) + b"".join([_line(ring) for ring in coordinates])


def _line(coordinates: Sequence[Any]) -> bytes:
    points = np.asarray(coordinates, dtype="<f8")
    if points.ndim != 2 or points.shape[1] < 2:
        raise ValueError("no line")
    return struct.pack("<I", len(points)) + points[:, :2].tobytes()
