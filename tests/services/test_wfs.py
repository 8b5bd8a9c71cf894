"""WFS as services really are: without pages, with a limit of their own, with GeoJSON in degrees, with faults in XML."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from osgeo import ogr
from qgis.core import QgsNetworkAccessManager

from zoemzone_qgis.catalogue.download import Downloaded, download
from zoemzone_qgis.catalogue.fetch import Fetcher
from zoemzone_qgis.catalogue.health import check
from zoemzone_qgis.catalogue.model.entry import Selection
from zoemzone_qgis.catalogue.model.state import State
from zoemzone_qgis.errors import sentence

from .misbehaving import OWS_EXCEPTION, Server, feature
from .workkit import entry, fault_of, in_worker, place

X, Y = 180_000.0, 330_000.0
EAST_NORTH = [5.750169555, 50.963624311]
CAPABILITIES = """<?xml version="1.0"?><wfs:WFS_Capabilities version="{version}" xmlns:wfs="http://www.opengis.net/wfs/2.0"
xmlns:ows="http://www.opengis.net/ows/1.1"><ows:OperationsMetadata><ows:Operation name="GetFeature">
<ows:Parameter name="outputFormat"><ows:AllowedValues><ows:Value>application/gml+xml; version=3.2</ows:Value>{json}
</ows:AllowedValues></ows:Parameter></ows:Operation></ows:OperationsMetadata><wfs:FeatureTypeList><wfs:FeatureType>
<wfs:Name>app:vlek</wfs:Name><wfs:Title>Vlekken</wfs:Title><wfs:DefaultCRS>urn:ogc:def:crs:EPSG::28992</wfs:DefaultCRS>
</wfs:FeatureType></wfs:FeatureTypeList></wfs:WFS_Capabilities>"""
JSON_FORMAT = "<ows:Value>application/json</ows:Value>"


class Service:
    """A WFS of so many objects."""

    def __init__(self, server: Server, count: int = 25) -> None:
        self.count, self.version, self.most, self.pages, self.counts = count, "2.0.0", 10, True, True
        self.json, self.gml, self.degrees = True, True, False
        self.answers: list[Any] = []
        server.pages["/wfs"] = self

    def __call__(self, query: dict[str, str]) -> Any:
        asked = {key.lower(): value for key, value in query.items()}
        if asked["request"] == "GetCapabilities":
            return CAPABILITIES.format(version=self.version, json=JSON_FORMAT if self.json else "")
        if asked.get("resulttype") == "hits":
            if not self.counts:
                return OWS_EXCEPTION
            return f'<FeatureCollection numberMatched="{self.count}" numberReturned="0"/>'
        if self.answers:
            return self.answers.pop(0)
        start = int(asked.get("startindex", "0")) if self.pages else 0
        stop = min(self.count, start + min(self.most, int(asked.get("count", asked.get("maxfeatures", "99999")))))
        numbers = range(start, stop)
        if "outputformat" in asked:
            return {"type": "FeatureCollection", "features": [self.feature(n) for n in numbers]}
        return self.as_gml(numbers) if self.gml else OWS_EXCEPTION

    def feature(self, number: int) -> dict[str, Any]:
        one = feature(number, X, Y, naam=f"vlek {number}")
        if self.degrees:
            one["geometry"] = {"type": "Point", "coordinates": [round(part, 3) for part in EAST_NORTH]}
        return one

    def as_gml(self, numbers: range) -> str:
        members = "".join(
            f'<wfs:member><app:vlek gml:id="vlek.{n}"><app:geom><gml:Point srsName="urn:ogc:def:crs:EPSG::28992" '
            f'gml:id="p{n}"><gml:pos>{X + n} {Y + 1}</gml:pos></gml:Point></app:geom><app:naam>vlek {n}</app:naam>'
            f"<app:hoogte>{n}.5</app:hoogte></app:vlek></wfs:member>"
            for n in numbers
        )
        return (
            '<?xml version="1.0"?><wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs/2.0" '
            'xmlns:app="http://example.org/app" xmlns:gml="http://www.opengis.net/gml/3.2">'
            f"{members}</wfs:FeatureCollection>"
        )


@pytest.fixture
def server(qgis_app: Any) -> Iterator[Server]:
    QgsNetworkAccessManager.instance()
    with Server() as server:
        yield server


@pytest.fixture
def service(server: Server) -> Service:
    return Service(server)


def fetch(server: Server, path: Path, **more: Any) -> Callable[[], Downloaded]:
    told = entry("wfs", server.url("/wfs"), more.pop("layer", "app:vlek"), **more)
    return lambda: download(told, place(), Fetcher(3.0, 0), path / "vlek.gpkg")


def points(brought: Downloaded) -> list[tuple[str, float, float]]:
    source = ogr.Open(str(brought.path))
    layer = source.GetLayerByName(brought.table)
    return [(one["naam"], *one.GetGeometryRef().Centroid().GetPoint(0)[:2]) for one in layer]


@pytest.mark.parametrize("json", [True, False])
@pytest.mark.parametrize("counts", [True, False])
def test_pages_with_a_limit_of_the_service(
    server: Server, service: Service, tmp_path: Path, json: bool, counts: bool
) -> None:
    """Ten at a time, whatever is asked; where it does not count, a short page is its last."""
    service.json, service.counts = json, counts
    if not counts:
        service.most = 1000
    brought = in_worker(fetch(server, tmp_path))
    assert (brought.count, brought.doubles) == (25, 0)
    assert sorted(name for name, _, _ in points(brought)) == sorted(f"vlek {n}" for n in range(25))
    box = next(query["bbox"] for query in server.queries if "bbox" in query)
    assert box == f"{X:.3f},{Y:.3f},{X + 1000:.3f},{Y + 1000:.3f},urn:ogc:def:crs:EPSG::28992"


def test_values_of_gml(server: Server, service: Service, tmp_path: Path) -> None:
    service.json = False
    brought = in_worker(fetch(server, tmp_path))
    assert points(brought)[3] == ("vlek 3", X + 3, Y + 1)
    source = ogr.Open(str(brought.path))
    layer = source.GetLayerByName(brought.table)
    assert layer.GetNextFeature()["hoogte"] == 0.5


def test_a_service_without_pages_does_not_pass_for_whole(server: Server, service: Service, tmp_path: Path) -> None:
    service.pages = False
    assert "no more than 10 objects" in sentence(fault_of(fetch(server, tmp_path)))
    service.most = 1000
    assert in_worker(fetch(server, tmp_path)).count == 25


def test_geojson_in_rounded_degrees_is_not_taken(server: Server, service: Service, tmp_path: Path) -> None:
    """Three decimals of a degree are a hundred metres; the GML is in metres."""
    service.degrees = True
    assert points(in_worker(fetch(server, tmp_path)))[3] == ("vlek 3", X + 3, Y + 1)


def test_gml_where_the_geojson_that_is_offered_fails(server: Server, service: Service, tmp_path: Path) -> None:
    service.answers = [OWS_EXCEPTION]
    assert in_worker(fetch(server, tmp_path)).count == 25


def test_a_report_with_status_200(server: Server, service: Service, tmp_path: Path) -> None:
    service.answers = [OWS_EXCEPTION] * 9
    said = sentence(fault_of(fetch(server, tmp_path)))
    assert "There is no such layer here" in said
    assert f"127.0.0.1:{server.port}" in said


def test_half_of_gml(server: Server, service: Service, tmp_path: Path) -> None:
    service.json = False
    service.answers = [service.as_gml(range(5))[:-150]] * 3
    assert fault_of(fetch(server, tmp_path)).kind == "nonsense"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("version", "spelled"), [("2.0.0", "fes:ValueReference"), ("1.1.0", "ogc:PropertyName")])
def test_by_a_field(server: Server, service: Service, tmp_path: Path, version: str, spelled: str) -> None:
    service.version, service.counts, service.most = version, False, 1000
    selection = Selection(by="field", field="naam", value="vlek 3 & <{code}>")
    brought = in_worker(fetch(server, tmp_path, selection=selection))
    asked = next(query["filter"] for query in server.queries if "filter" in query)
    assert spelled in asked
    assert re.search(r"Literal>vlek 3 &amp; &lt;GM9903&gt;<", asked)
    assert not any("bbox" in query for query in server.queries)
    assert (brought.count, brought.outside) == (0, 25)  # this service ignores the filter


def test_names_with_and_without_prefix(server: Server, service: Service, tmp_path: Path) -> None:
    for name in ("vlek", "app:vlek", "ander:vlek"):
        assert in_worker(fetch(server, tmp_path, layer=name)).count == 25
    assert fault_of(fetch(server, tmp_path, layer="weg")).kind == "nolayer"


def test_nothing_here(server: Server, service: Service, tmp_path: Path) -> None:
    service.count = 0
    for service.json in (True, False):
        brought = in_worker(fetch(server, tmp_path))
        assert brought.count == 0
        assert brought.warnings


def test_the_badge_is_red_where_only_the_capabilities_are_well(server: Server, service: Service) -> None:
    def asked() -> State:
        return in_worker(lambda: check(entry("wfs", server.url("/wfs"), "vlek"), place(), Fetcher(3.0, 0)))

    assert asked().light == "green"
    service.answers = [OWS_EXCEPTION]
    state = asked()
    assert state.light == "red"
    assert "There is no such layer here" in state.reason
    service.answers = [b"<!DOCTYPE html><html></html>"]
    assert asked().light == "red"
