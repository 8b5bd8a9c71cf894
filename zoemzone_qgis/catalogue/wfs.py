"""WFS: the objects of a type, in pieces where the service has them, as GeoJSON where it offers that, else GML."""

from __future__ import annotations

import dataclasses
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from osgeo import gdal, ogr

from ..errors import Fault
from .capabilities import Offered, described, feature_types
from .fetch import Answer, Fetcher
from .frames import RD, Frame, box_in, name_of
from .jsonpages import Page, whole_number
from .links import host_of, with_query, without_query
from .objects import Found, Tally, Wanted, of_json
from .ogcfeatures import no_layer
from .tables import done
from .trouble import Trouble
from .xmltree import tree_of

PAGE = 1000
MOST_GML_BYTES = 1024**3
_PASSING = ("nonsense", "request", "exception", "server", "nolayer", "system")
"""Troubles that another way of asking may not have."""


def urn(crs: str) -> str:
    """A coordinate system as WFS names it."""
    return f"urn:ogc:def:crs:EPSG::{crs.partition(':')[2]}" if crs.startswith("EPSG:") else crs


class Wfs:
    """The wanted objects of one type."""

    def __init__(self, wanted: Wanted, fetcher: Fetcher) -> None:
        self._wanted, self._fetcher = wanted, fetcher
        self._host = host_of(wanted.entry.address)
        self._address = without_query(wanted.entry.address)
        self.crs = wanted.crs
        self.matched: int | None = None
        self.title = ""
        self.broken = 0
        self._version = "2.0.0"
        self._type = wanted.entry.layer
        self._system = urn(wanted.crs)
        self._frame: Frame | None = None
        self._tally = Tally(self._host)

    def look(self) -> str:
        """The name of the type as the service has it, after it gave one object (or said that it has none)."""
        self._described()
        asked = {key: value for key, value in self._asked().items() if key not in ("srsname", "bbox", "filter")}
        asked["count" if self._new else "maxfeatures"] = "1"
        answer = self._fetcher.get(with_query(self._address, asked))
        if answer.sort != "json":
            tree_of(answer)  # raises for anything but XML, and for a report of a fault
        return self._type

    def objects(self) -> Iterator[Found]:
        """The objects, each as often as the service gives it. Raises Fault, Cancelled."""
        told = self._described()
        self.matched = self._hits()
        refused: Trouble | None = None
        for form, system in self._ways(told):
            self._system = system
            self._tally = Tally(self._host)
            self._frame = None
            try:
                yield from self._pages(form)
                return
            except Trouble as trouble:
                if self._tally.received or trouble.kind not in _PASSING:
                    raise
                refused = refused or trouble
        raise refused or no_layer(self._wanted.entry.address, self._type)

    def _ways(self, told: Offered) -> list[tuple[str, str]]:
        """Formats and spellings of the coordinate system, the best first: services differ in what they understand."""
        ways = [(form, urn(self.crs)) for form in (*self._json_formats(told), "")]
        return [*ways, ("", self.crs)]

    def _described(self) -> Offered:
        entry = self._wanted.entry
        root = described(entry, self._fetcher)
        self._version = root.attributes.get("version", self._version)
        layers = {one.name: one for one in feature_types(root)}
        bare = {name.rpartition(":")[2]: name for name in layers}
        name = entry.layer if entry.layer in layers else bare.get(entry.layer.rpartition(":")[2], "")
        if not name:
            raise no_layer(entry.address, entry.layer)
        self._type = name
        self.title = layers[name].title
        return layers[name]

    def _json_formats(self, told: Offered) -> list[str]:
        found = [one for one in told.formats if "json" in one.lower() and "jsonp" not in one.lower()]
        return sorted(found, key=lambda one: ("geo" not in one.lower(), len(one)))[:1]

    @property
    def _new(self) -> bool:
        return self._version.startswith("2")

    def _asked(self) -> dict[str, str]:
        asked = {
            "service": "WFS",
            "version": self._version,
            "request": "GetFeature",
            ("typenames" if self._new else "typename"): self._type,
            "srsname": self._system,
        }
        if self._wanted.field:
            asked["filter"] = self._filter()
        elif self._wanted.box is not None:
            box = box_in(self._wanted.box, self.crs)
            corners = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
            asked["bbox"] = ",".join(f"{corner:.3f}" for corner in corners) + "," + self._system
        return asked

    def _filter(self) -> str:
        """The field that must hold a value, in the language of the version."""
        field, value = (_escaped(text) for text in (self._wanted.field, self._wanted.value))
        if self._new:
            return (
                '<fes:Filter xmlns:fes="http://www.opengis.net/fes/2.0"><fes:PropertyIsEqualTo>'
                f"<fes:ValueReference>{field}</fes:ValueReference><fes:Literal>{value}</fes:Literal>"
                "</fes:PropertyIsEqualTo></fes:Filter>"
            )
        return (
            '<ogc:Filter xmlns:ogc="http://www.opengis.net/ogc"><ogc:PropertyIsEqualTo>'
            f"<ogc:PropertyName>{field}</ogc:PropertyName><ogc:Literal>{value}</ogc:Literal>"
            "</ogc:PropertyIsEqualTo></ogc:Filter>"
        )

    def _hits(self) -> int | None:
        """How many there are; None where the service does not count."""
        try:
            root = tree_of(self._fetcher.get(with_query(self._address, {**self._asked(), "resulttype": "hits"})))
        except Trouble as trouble:
            if trouble.kind in _PASSING:
                return None
            raise
        for key in ("numberMatched", "numberOfFeatures"):
            count = whole_number(root.attributes.get(key, ""))
            if count is not None:
                return count
        return None

    def _pages(self, form: str) -> Iterator[Found]:
        """All pages in one format; "" is GML. The service's limit of a page may be below ours."""
        asked = self._asked()
        if form:
            asked["outputformat"] = form
        asked["count" if self._new else "maxfeatures"] = str(PAGE)
        tally = self._tally
        while True:
            before = tally.received
            url = with_query(self._address, {**asked, "startindex": str(before)})
            yield from self._page(url, form)
            tally.end_page()
            came = tally.received - before
            if not came or (self.matched is not None and tally.distinct >= self.matched):
                break
            if tally.still:
                raise Trouble(
                    "nonsense",
                    Fault("{host} gives no more than {count} objects at a time. Choose a smaller area.",
                          host=self._host, count=tally.distinct),
                )  # fmt: skip
            if came < PAGE and self.matched is None:
                break
        tally.check_all_came(self.matched)

    def _page(self, url: str, form: str) -> Iterator[Found]:
        if form:
            answer = self._fetcher.get(url)
            if answer.sort == "xml":
                tree_of(answer)  # raises when it is a report of a fault
            yield from self._of_json(answer)
            return
        with tempfile.TemporaryDirectory(prefix="zoemzone") as folder:
            path = Path(folder) / "page.gml"
            answer = self._fetcher.save(url, path, MOST_GML_BYTES)
            with open(path, "rb") as file:
                start = file.read(4000)
            if b"ExceptionReport" in start:
                tree_of(dataclasses.replace(answer, body=path.read_bytes()))
            yield from self._of_gml(path, answer)

    def _of_json(self, answer: Answer) -> Iterator[Found]:
        page = Page(answer)
        for feature in page.features():
            feature = feature if isinstance(feature, dict) else {}
            geometry = None
            try:
                key, attributes, wkb = of_json(feature)
                if wkb is not None:
                    geometry = self._put(done(ogr.CreateGeometryFromWkb(wkb)), page)
            except (ValueError, RuntimeError):
                self.broken += 1
                key, attributes, wkb = of_json({**feature, "geometry": None})
            yield Found(attributes, geometry, self._tally.is_double(key, None if key else (attributes, wkb)))

    def _put(self, geometry: ogr.Geometry, page: Page) -> ogr.Geometry:
        if self._frame is None:
            told = page.members.get("crs")
            named = name_of(str(told)) if told else ""
            frame = Frame(named, self.crs, axes=False)
            geometry = frame.put(geometry)
            if frame.given != self.crs and self.crs == RD:
                # seen at the first object, before any was given
                raise Trouble(
                    "system", Fault("{host} gives degrees, rounded, where metres are asked.", host=self._host)
                )
            self._frame = frame
            return geometry
        return self._frame.put(geometry)

    def _of_gml(self, path: Path, answer: Answer) -> Iterator[Found]:
        try:
            source = done(gdal.OpenEx(str(path), gdal.OF_VECTOR, allowed_drivers=["GML"]))
        except RuntimeError as error:
            with open(path, "rb") as file:
                if b"FeatureCollection" in file.read(4000):
                    return  # an empty one, which has no layer to open
            raise Trouble(
                "nonsense", Fault("{host} gave something else than was asked for.", host=self._host)
            ) from error
        for number in range(source.GetLayerCount()):
            layer = source.GetLayer(number)
            definition = layer.GetLayerDefn()
            names = [definition.GetFieldDefn(n).GetName() for n in range(definition.GetFieldCount())]
            for feature in layer:
                attributes = {name: _value(feature, n) for n, name in enumerate(names)}
                geometry = feature.GetGeometryRef()
                if geometry is not None:
                    geometry = self._put_gml(geometry.Clone())
                identity = str(attributes.get("gml_id") or attributes.get("fid") or "")
                key = hash(identity) if identity else 0
                yield Found(attributes, geometry, self._tally.is_double(key, None if key else attributes))

    def _put_gml(self, geometry: ogr.Geometry) -> ogr.Geometry:
        if self._frame is None:
            system = geometry.GetSpatialReference()
            code = system.GetAuthorityCode(None) if system is not None else None
            # GDAL has put x before y already
            self._frame = Frame(f"EPSG:{code}" if code else "", self.crs, axes=False)
        return self._frame.put(geometry)


def _escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _value(feature: ogr.Feature, number: int) -> Any:
    """A value of a feature as JSON has it."""
    if not feature.IsFieldSetAndNotNull(number):
        return None
    field = feature.GetFieldDefnRef(number)
    kind = field.GetType()
    if kind in (ogr.OFTInteger, ogr.OFTInteger64):
        value = feature.GetFieldAsInteger64(number)
        return bool(value) if field.GetSubType() == ogr.OFSTBoolean else value
    if kind == ogr.OFTReal:
        return feature.GetFieldAsDouble(number)
    if kind in (ogr.OFTIntegerList, ogr.OFTInteger64List, ogr.OFTRealList, ogr.OFTStringList):
        return feature.GetField(number)
    return feature.GetFieldAsString(number)
