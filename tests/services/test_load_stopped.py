"""A server that is stopped: loading and checking both say so in a sentence, and go on when it is back."""

from __future__ import annotations

from pathlib import Path

import pytest
from qgis.core import QgsFeatureRequest, QgsVectorLayer

from zoemzone_qgis.catalogue.fetch import Fetcher
from zoemzone_qgis.catalogue.health import check
from zoemzone_qgis.catalogue.model.entry import Entry
from zoemzone_qgis.catalogue.offline import OfflineStore

from .loadkit import check_green, check_red, core, entry, load, loaded, refused, truth, values
from .servers import Server, database
from .servers.ogc import COVERAGE

SOURCES = {
    "oaf": ("pygeoapi", "pand"),
    "wfs": ("qgisserver", "pand"),
    "wms": ("qgisserver", "begroeidterreindeel"),
    "wmts": ("qgisserver", "begroeidterreindeel"),
    "wcs": ("qgisserver", COVERAGE),
    "vectortiles": ("files", ""),
    "xyz": ("files", ""),
    "postgis": ("postgis_to_stop", ".".join(database.PLAIN)),
}


def source(kind: str, server: Server) -> Entry:
    address = {"vectortiles": "vector", "xyz": "pictures", "postgis": "connection"}.get(kind, "url")
    crs = "EPSG:3857" if kind in {"vectortiles", "xyz"} else "EPSG:28992"
    options = {"zmin": "13", "zmax": "16"} if kind in {"vectortiles", "xyz"} else {}
    return entry(kind, getattr(server, address), SOURCES[kind][1], crs=crs, options=options)


@pytest.mark.parametrize("kind", SOURCES)
def test_red_while_stopped_and_green_again(request: pytest.FixtureRequest, tmp_path: Path, kind: str) -> None:
    server: Server = request.getfixturevalue(SOURCES[kind][0])
    one = source(kind, server)
    check_green(check(one, core(), Fetcher(timeout_s=10)))
    with server.stopped():
        refused(one, core(), tmp_path)
        check_red(check(one, core(), Fetcher(timeout_s=10)))
    check_green(check(one, core(), Fetcher(timeout_s=10)))
    loaded(one, core(), tmp_path)


@pytest.mark.parametrize("kind", ["oaf", "wfs"])
def test_the_offline_copy_stands_in(request: pytest.FixtureRequest, tmp_path: Path, kind: str) -> None:
    server: Server = request.getfixturevalue(SOURCES[kind][0])
    one, store = source(kind, server), OfflineStore(tmp_path / "offline.gpkg")
    copy = store.renew(one, core(), Fetcher(timeout_s=10))
    with server.stopped():
        outcome = load(one, core(), tmp_path, offline=store)
        with pytest.raises(Exception, match=r"\."):
            store.renew(one, core(), Fetcher(timeout_s=5))  # and that leaves the copy as it was
    assert outcome.state is None
    assert outcome.layer is not None
    assert outcome.message.endswith(".")
    truth("pand", core()).check(values(outcome.layer, "lokaal_id"))
    kept = store.copy_of(one, core())
    assert kept is not None
    assert (kept.count, kept.when) == (copy.count, copy.when)


def test_a_server_that_stops_in_the_middle_loses_nothing(request: pytest.FixtureRequest, tmp_path: Path) -> None:
    """What was loaded before stands: it lies in a file of the user."""
    server: Server = request.getfixturevalue("pygeoapi")
    layer = loaded(source("oaf", server), core(), tmp_path)
    with server.stopped():
        assert isinstance(layer, QgsVectorLayer)
        assert len(list(layer.getFeatures(QgsFeatureRequest()))) == layer.featureCount() > 0
        refused(source("oaf", server), core(), tmp_path)
        assert len(list(layer.getFeatures(QgsFeatureRequest()))) == layer.featureCount()
