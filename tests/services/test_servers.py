"""The servers themselves: they serve the sample as the real services do, stop, and come up again."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from osgeo import ogr
from qgis.core import QgsDataSourceUri, QgsProviderRegistry, QgsVectorLayer
from qgis.PyQt.QtGui import QImage

from .servers import (
    HOST,
    Files,
    Postgis,
    Pygeoapi,
    QgisServer,
    Server,
    answers,
    data,
    database,
    free_port,
    oaf,
    open_url,
)
from .servers.files import ZOOMS

NOW = "2026-01-01T00:00:00Z"


def told(url: str) -> Any:
    with open_url(url) as answer:
        return json.load(answer)


def counted(path: Path, layer: str) -> int:
    source = ogr.Open(str(path))
    return int(source.GetLayerByName(layer).GetFeatureCount())


def test_pages_limits_and_systems_of_pygeoapi(pygeoapi: Pygeoapi) -> None:
    trees = f"{pygeoapi.url}/collections/vegetatieobject_punt"
    systems = told(f"{trees}?f=json")["crs"]
    assert {oaf.CRS84, oaf.RD} <= set(systems)
    rd = f"crs={oaf.RD}&bbox-crs={oaf.RD}&bbox=181000,457000,181500,457500"
    seen: list[int] = []
    url = f"{trees}/items?f=json&limit=100&{rd}"
    while url:
        page = told(url)
        seen += [one["id"] for one in page["features"]]
        url = next((link["href"] for link in page["links"] if link["rel"] == "next"), "")
    assert all(181000 <= one["geometry"]["coordinates"][0] <= 181500 for one in page["features"])
    source = ogr.Open(str(data.VILLAGE))
    layer = source.GetLayerByName("vegetatieobject_punt")
    layer.SetSpatialFilterRect(181000, 457000, 181500, 457500)
    assert len(seen) == len(set(seen)) == layer.GetFeatureCount() > 200
    degrees = told(f"{trees}/items?f=json&limit=1")["features"][0]["geometry"]["coordinates"]
    assert degrees == pytest.approx([5.77, 52.1], abs=0.05)
    with pytest.raises(OSError, match="400"):
        told(f"{trees}/items?f=json&limit={oaf.MOST_A_PAGE + 1}")


def test_history_of_pygeoapi(pygeoapi: Pygeoapi) -> None:
    items = f"{pygeoapi.url}/collections/begroeidterreindeel/items?f=json&limit=1000"
    objects = counted(data.VILLAGE, "begroeidterreindeel")
    everything, now, then = (
        told(f"{items}{when}") for when in ("", f"&datetime={NOW}", "&datetime=2018-06-01T00:00:00Z")
    )
    assert now["numberMatched"] == len(now["features"]) == objects
    assert not any(one["properties"]["eind_registratie"] for one in now["features"])
    assert everything["numberMatched"] > then["numberMatched"]
    assert everything["numberMatched"] > objects + objects // 3
    ids = [one["properties"]["lokaal_id"] for one in now["features"]]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("service", ["WFS", "WMS", "WMTS", "WCS"])
def test_services_of_qgis_server(qgisserver: QgisServer, service: str) -> None:
    version = {"WCS": "1.0.0", "WFS": "1.1.0"}.get(service, "")
    with open_url(f"{qgisserver.url}?SERVICE={service}&REQUEST=GetCapabilities&VERSION={version}") as answer:
        text = answer.read().decode()
    assert ("corine" if service == "WCS" else "begroeidterreindeel") in text


def test_the_database_is_reached_by_its_connection(postgis: Postgis) -> None:
    provider = QgsProviderRegistry.instance().providerMetadata("postgres")
    connection = provider.createConnection(postgis.connection)
    assert postgis.password not in connection.uri()
    assert {one.tableName() for one in connection.tables(database.ODD[0])} == {database.ODD[1]}
    uri = QgsDataSourceUri(connection.uri())
    uri.setDataSource(*database.ODD, "geom", "", "fid")
    layer = QgsVectorLayer(uri.uri(False), "trees", "postgres")
    assert layer.isValid()
    assert layer.featureCount() == postgis.count(*database.ODD) == counted(data.VILLAGE, "vegetatieobject_punt")


def test_tiles_hold_something(files: Files) -> None:
    for kind, ending in (("vector", "pbf"), ("pictures", "png")):
        found = sorted((files.served / kind).rglob(f"*.{ending}"))
        assert len(found) >= 20
        where = found[-1].relative_to(files.served).as_posix()
        assert answers(f"{files.url}/{where}")
    village = files.served / "vector" / str(ZOOMS.stop - 1)
    tiles = [ogr.Open(f"MVT:{path}") for path in village.rglob("*.pbf")]
    assert {tile.GetLayer(number).GetName() for tile in tiles for number in range(tile.GetLayerCount())} == {
        "begroeidterreindeel",
        "pand",
    }
    pictures = sorted((files.served / "pictures").rglob("*.png"))
    images = [QImage(str(path)) for path in pictures]
    colours = {image.pixel(x, y) for image in images for x in range(0, 256, 16) for y in range(0, 256, 16)}
    assert len(colours) >= 2


@pytest.mark.parametrize("name", ["pygeoapi", "qgisserver", "postgis_to_stop", "files"])
def test_stopped_is_gone_and_comes_back(request: pytest.FixtureRequest, name: str) -> None:
    server: Server = request.getfixturevalue(name)
    assert server.ready()
    with server.stopped():
        assert not server.alive
        assert not server.ready()
    assert server.ready()


GUARDED = """
import sys, time
from pathlib import Path
sys.path.insert(0, {tests!r})
from services.servers.process import Server
class Web(Server):
    name = "web"
    def command(self):
        return [sys.executable, "-m", "http.server", "--bind", "127.0.0.1", str(self.port)]
server = Web(Path({folder!r}))
server.start()
print(server.url, flush=True)
time.sleep(60)
"""


def test_killed_tests_leave_no_server(tmp_path: Path) -> None:
    """As when a time limit kills pytest: nobody is left to stop the server, and it ends nevertheless."""
    script = GUARDED.format(tests=str(Path(__file__).parents[1]), folder=str(tmp_path))
    tests = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, text=True)
    assert tests.stdout is not None
    url = tests.stdout.readline().strip()
    assert answers(url)
    os.kill(tests.pid, signal.SIGKILL)
    tests.wait()
    deadline = time.monotonic() + 10
    while answers(url, 1) and time.monotonic() < deadline:
        time.sleep(0.05)
    assert not answers(url, 1)


def test_a_server_that_cannot_start_says_why(tmp_path: Path) -> None:
    class Broken(Server):
        name = "broken"

        def command(self) -> list[str]:
            return [sys.executable, "-c", "raise SystemExit('no room at the inn')"]

    with pytest.raises(Exception, match="no room at the inn"):
        Broken(tmp_path).start()
    assert free_port() > 1024
    assert not answers(f"http://{HOST}:{free_port()}", 1)
