"""What services offer, by their own words."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsNetworkAccessManager

from zoemzone_qgis.catalogue.capabilities import Offered, offered
from zoemzone_qgis.catalogue.fetch import Answer, Fetcher
from zoemzone_qgis.catalogue.trouble import Trouble
from zoemzone_qgis.catalogue.xmltree import tree_of

from .misbehaving import Server
from .servers import Postgis, Pygeoapi, QgisServer, data, database
from .servers.ogc import COVERAGE
from .workkit import entry, fault_of, in_worker, stall_at_best

WMS_11 = """<?xml version="1.0"?><!DOCTYPE WMT_MS_Capabilities SYSTEM "http://example.org/w.dtd"><WMT_MS_Capabilities
version="1.1.1"><Capability><Request><GetMap><Format>image/gif</Format></GetMap></Request><Layer><Title>Alles</Title>
<SRS>EPSG:28992</SRS><ScaleHint min="0.1" max="1.9798989873"/><Layer><Name>a</Name><Title>A &amp; B</Title></Layer>
<Layer><Name>b</Name><SRS>EPSG:4326</SRS><ScaleHint min="0" max="0.39597979746"/><Style><Name>groen</Name>
</Style></Layer></Layer></Capability></WMT_MS_Capabilities>"""


@pytest.fixture
def server(qgis_app: Any) -> Iterator[Server]:
    QgsNetworkAccessManager.instance()
    with Server() as server:
        yield server


def names(kind: str, address: str) -> dict[str, Offered]:
    found = in_worker(lambda: offered(entry(kind, address), Fetcher(10.0)))
    return {one.name: one for one in found}


def test_ogc_api_features(pygeoapi: Pygeoapi) -> None:
    found = names("oaf", pygeoapi.url)
    assert {*data.BGT, "gemeenten"} <= set(found)
    assert found["pand"].title == "Pand (sample)"
    assert any("28992" in one for one in found["pand"].crs)


@pytest.mark.parametrize("kind", ["wms", "wmts", "wfs", "wcs"])
def test_qgis_server(qgisserver: QgisServer, kind: str) -> None:
    found = names(kind, qgisserver.url)
    assert ({COVERAGE} if kind == "wcs" else set(data.BGT)) <= set(found)
    one = found[COVERAGE if kind == "wcs" else "pand"]
    assert one.title
    if kind == "wmts":
        assert "EPSG:28992" in one.matrix_sets
        assert one.formats == ("image/png",)
    if kind == "wfs":
        assert any("json" in form for form in one.formats)


def test_postgis(postgis: Postgis) -> None:
    assert {".".join(database.PLAIN), ".".join(database.ODD)} <= set(names("postgis", postgis.connection))


def test_a_geopackage() -> None:
    assert set(data.BGT) <= set(names("gpkg", str(data.VILLAGE)))


def test_layers_inherit_and_limits_are_scales(server: Server) -> None:
    found = names("wms", server.url("/wms"))
    assert list(found) == ["bomen", "percelen"]
    assert (found["percelen"].scale_min, found["percelen"].scale_max) == (5000, 100)
    assert found["bomen"].crs == ("EPSG:28992", "EPSG:3857")
    assert found["bomen"].scale_min == 0


def test_an_old_wms(server: Server) -> None:
    server.pages["/oud"] = WMS_11
    found = names("wms", server.url("/oud"))
    assert found["a"].title == "A & B"
    assert found["a"].scale_min == pytest.approx(5000, rel=1e-6)
    assert found["b"].scale_min == pytest.approx(1000, rel=1e-6)
    assert found["b"].crs == ("EPSG:28992", "EPSG:4326")
    assert (found["b"].styles, found["b"].formats) == (("groen",), ("image/gif",))


def test_thousands_of_layers_are_read_beside_the_main_thread(server: Server) -> None:
    layers = "".join(f"<Layer><Name>laag{n}</Name><Title>Laag {n}</Title></Layer>" for n in range(5000))
    server.pages["/veel"] = f"<WMS_Capabilities><Capability><Layer>{layers}</Layer></Capability></WMS_Capabilities>"
    assert stall_at_best(lambda: names("wms", server.url("/veel"))) < 100
    assert len(names("wms", server.url("/veel"))) == 5000


def test_entities_do_not_swell(server: Server) -> None:
    """A small text that would unfold to gigabytes is refused."""
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10 if n else "x" * 50}">' for n in range(9))
    server.pages["/bom"] = f"<!DOCTYPE a [{entities}]><WMS_Capabilities><Name>&e8;</Name></WMS_Capabilities>"
    assert fault_of(lambda: offered(entry("wms", server.url("/bom")), Fetcher(5.0))).kind == "nonsense"


def test_tiles_and_slots_offer_nothing(qgis_app: Any, tmp_path: Path) -> None:
    assert names("xyz", "http://127.0.0.1/{z}/{x}/{y}.png") == {}
    assert names("file", "") == {}


@pytest.mark.parametrize(
    "body",
    [
        b"<a>" * 5000 + b"</a>" * 5000,
        b"<ServiceException>" * 5000 + b"</ServiceException>" * 5000,
        b"<!DOCTYPE r [<!ENTITY a 'aaaaaaaaaa'>"
        + b"".join(b"<!ENTITY %c '%s'>" % (98 + n, b"&%c;" % (97 + n) * 10) for n in range(8))
        + b"]><r>&i;</r>",
    ],
    ids=["deep", "deep report", "bomb"],
)
def test_xml_that_is_an_attack_is_refused(body: bytes) -> None:
    with pytest.raises(Trouble) as raised:
        tree_of(Answer("http://127.0.0.1:80/wms", 200, "text/xml", b"<?xml version='1.0'?>" + body))
    assert raised.value.kind == "nonsense"


def test_json_that_is_too_deep_is_refused() -> None:
    with pytest.raises(Trouble) as raised:
        Answer("http://127.0.0.1:80/ogc", 200, "application/json", b"[" * 100_000).json()
    assert raised.value.kind == "nonsense"
