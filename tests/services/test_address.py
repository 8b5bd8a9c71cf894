"""Addresses in the spelling of the providers: QGIS reads back what was meant, whatever signs a name has."""

from __future__ import annotations

import doctest
import importlib
from typing import Any

import pytest
from qgis.core import QgsDataSourceUri, QgsProviderRegistry

from zoemzone_qgis.catalogue.address import leaving_out, provider_of, selecting, table_of, uri_of
from zoemzone_qgis.catalogue.model.entry import Selection
from zoemzone_qgis.catalogue.tables import literal, quoted

from .servers import Postgis, database
from .workkit import entry, in_worker, place

URL = "https://voorbeeld.nl/a b/kaart?map=/x&sleutel=1%2B2"


def read_back(provider: str, uri: str) -> dict[str, Any]:
    return dict(QgsProviderRegistry.instance().decodeUri(provider, uri))


def test_wms(qgis_app: Any) -> None:
    one = entry(
        "wms", URL + "&SERVICE=WMS&request=GetCapabilities", "laag & 'x',tweede laag, ë", options={"styles": "s 1"}
    )
    told = read_back("wms", uri_of(one, place(), "abc1234"))
    assert told["layers"][::-1] == ["laag & 'x'", "tweede laag", "ë"]  # QGIS itself writes them the other way round
    assert told["styles"][::-1] == ["s 1", "", ""]
    assert told["url"].replace("%2B", "+") == "https://voorbeeld.nl/a b/kaart?map=/x&sleutel=1+2"
    assert (told["crs"], told["format"], told["authcfg"]) == ("EPSG:28992", "image/png", "abc1234")


def test_wmts(qgis_app: Any) -> None:
    one = entry("wmts", "https://voorbeeld.nl/wmts", "lucht", options={"tilematrixset": "EPSG:28992"})
    told = read_back("wms", uri_of(one))
    assert told["tileMatrixSet"] == "EPSG:28992"
    assert told["url"] == "https://voorbeeld.nl/wmts?service=WMTS&request=GetCapabilities"


@pytest.mark.parametrize(("kind", "provider"), [("xyz", "wms"), ("vectortiles", "vectortile")])
def test_tiles(qgis_app: Any, kind: str, provider: str) -> None:
    one = entry(kind, "https://voorbeeld.nl/{z}/{x}/{y}.png?k=a&b=c", options={"zmin": "3", "zmax": "9"})
    uri = uri_of(one)
    assert provider_of(one) == provider
    told = read_back("wms", uri)
    assert told["url"] == "https://voorbeeld.nl/{z}/{x}/{y}.png?k=a&b=c"
    assert (told["type"], told["zmin"], told["zmax"]) == ("xyz", "3", "9")


def test_services_of_objects(qgis_app: Any) -> None:
    for kind, provider in (("oaf", "OAPIF"), ("wfs", "WFS")):
        one = entry(kind, "https://voorbeeld.nl/dienst?f=json", "app:it's")
        assert provider_of(one) == provider
        told = QgsDataSourceUri(uri_of(one, None, "abc1234"))
        assert (told.param("url"), told.param("typename")) == ("https://voorbeeld.nl/dienst", "app:it's")
        assert told.authConfigId() == "abc1234"


def test_files(qgis_app: Any) -> None:
    selection = Selection(by="field", field='ge"m', value="{name}")
    one = entry("gpkg", "/data/map 'x' & y/laag.gpkg", "de 'laag'", selection=selection)
    told = read_back("ogr", uri_of(one, place()))
    assert (told["path"], told["layerName"]) == ("/data/map 'x' & y/laag.gpkg", "de 'laag'")
    assert told["subset"] == "\"ge\"\"m\" = '''s-Vlek'"
    assert uri_of(entry("geotiff", "/data/a b.tif")) == "/data/a b.tif"
    assert provider_of(entry("file", "/data/a.tif")) == "gdal"
    assert provider_of(entry("csv", "/data/a.csv")) == "delimitedtext"


@pytest.mark.parametrize("names", [database.PLAIN, database.ODD], ids=["plain", "odd"])
def test_postgis(postgis: Postgis, names: tuple[str, str]) -> None:
    """Names with spaces and both quotes; the login stays an id."""
    one = entry("postgis", postgis.connection, ".".join(names))
    uri = in_worker(lambda: uri_of(one, place()))
    told = QgsDataSourceUri(uri)
    assert (told.schema(), told.table(), told.authConfigId()) == (*names, postgis.authcfg)
    assert "ST_MakeEnvelope(180000.000,330000.000,181000.000,331000.000,28992)" in told.sql()
    assert told.password() == told.username() == ""
    assert postgis.password not in uri


def test_names_of_tables() -> None:
    assert table_of(".".join(database.ODD)) == database.ODD
    assert table_of('"a.b"."c.d"') == ("a.b", "c.d")


def test_selections_are_quoted() -> None:
    drop = {"eind_registratie": ("*",), "RelatieveHoogteligging": ("<0",), "soort": ("'x'", "y"), "weg": ("*",)}
    one = entry("gpkg", "a.gpkg", selection=Selection(by="field", field="naam", value="{name}", drop=drop))
    assert selecting(one, place()) == "\"naam\" = '''s-Vlek'"
    said = leaving_out(one, ["eindRegistratie", "relatieve_hoogteligging", "soort"])
    assert '"eindRegistratie" IS NULL' in said
    assert '"relatieve_hoogteligging" AS float) >= 0.0' in said
    assert "<> '''x'''" in said
    assert "weg" not in said
    assert quoted('a"b') == '"a""b"'
    assert literal("a'b") == "'a''b'"


@pytest.mark.parametrize("name", ["address", "download", "dressing", "fetch", "frames", "jsonpages", "links", "tables"])
def test_examples(name: str) -> None:
    tried = doctest.testmod(importlib.import_module(f"zoemzone_qgis.catalogue.{name}"))
    assert tried.attempted > 0
    assert tried.failed == 0
