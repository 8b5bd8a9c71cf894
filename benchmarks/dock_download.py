#!/usr/bin/env python3
"""Objects of a municipality through paged OGC API Features from loopback: time, peak memory, stalls of the window.

    python3 benchmarks/dock_download.py [objects [rounds]]

The service is a small server of our own in a process of its own, with pages as the national service gives them (1,000
objects of the base map, some 15 corners each, with their history and a next link). Beside ours: GDAL's own reader of
the same service (what "ogr2ogr" does), and reading the pages without doing anything with them.
"""

from __future__ import annotations

import gc
import json
import multiprocessing
import os
import resource
import sys
import tempfile
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit
from urllib.request import urlopen

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

OBJECTS = 200_000
PAGE = 1000
ROUNDS = 2
WEST, SOUTH, ACROSS, STEP = 180_000.0, 310_000.0, 500, 20.0
RD = "http://www.opengis.net/def/crs/EPSG/0/28992"
CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
CORNERS = 15
TICK_MS = 5


def feature(number: int, degrees: bool) -> str:
    """An object of the base map; every fiftieth has ended, every hundredth lies below ground. Degrees are roughly."""
    west, south = WEST + number % ACROSS * STEP, SOUTH + number // ACROSS * STEP
    bottom = [[west + n, south + n % 2 * 0.5] for n in range(CORNERS)]
    ring = [*bottom, [west + CORNERS - 1, south + 10], [west, south + 10], bottom[0]]
    if degrees:
        ring = [[round(5.75 + (x - 180_000) / 71_000, 7), round(50.78 + (y - 310_000) / 111_200, 7)] for x, y in ring]
    properties = {
        "lokaal_id": f"G0899.{number:032x}",
        "tijdstip_registratie": "2021-03-04T10:11:12Z",
        "eind_registratie": "2022-01-01T00:00:00Z" if number % 50 == 7 else None,
        "creatiedatum": "2019-05-06",
        "bronhouder": "G0899",
        "in_onderzoek": False,
        "relatieve_hoogteligging": -1 if number % 100 == 3 else 0,
        "status": "bestaand",
        "plus_status": None,
        "fysiek_voorkomen": "groenvoorziening",
        "plus_fysiek_voorkomen": "gras- en kruidachtigen",
        "op_talud": False,
        "versie": number % 7,
    }
    geometry = {"type": "Polygon", "coordinates": [ring]}
    return json.dumps({"type": "Feature", "id": number, "geometry": geometry, "properties": properties})


class Handler(BaseHTTPRequestHandler):
    """Pages of one collection."""

    protocol_version = "HTTP/1.1"
    objects = OBJECTS

    def do_GET(self) -> None:
        parts = urlsplit(self.path)
        base = f"http://{self.headers['Host']}"
        query = dict(parse_qsl(parts.query))
        if parts.path.endswith("/items"):
            body = self.items(f"{base}{parts.path}", query)
        elif parts.path.endswith("/collections/vlak"):
            body = json.dumps(collection(base))
        elif parts.path.endswith("/collections"):
            body = json.dumps({"collections": [collection(base)], "links": []})
        else:
            links = [{"rel": "data", "href": f"{base}/collections", "type": "application/json"}]
            body = json.dumps({"title": "Proef", "links": links})
        content = body.encode()
        kind = "application/geo+json" if parts.path.endswith("/items") else "application/json"
        head = (
            f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {len(content)}\r\nContent-Crs: <{RD}>\r\n\r\n"
        )
        self.wfile.write(head.encode() + content)

    def items(self, address: str, query: dict[str, str]) -> str:
        start, limit = int(query.get("offset", "0")), min(PAGE, int(query.get("limit", "10")))
        stop = min(self.objects, start + limit)
        links = []
        if stop < self.objects:
            links.append({"rel": "next", "href": f"{address}?{urlencode({**query, 'offset': stop})}"})
        degrees = query.get("crs", CRS84) != RD
        features = ",".join(feature(number, degrees) for number in range(start, stop))
        return (
            f'{{"type":"FeatureCollection","features":[{features}],"links":{json.dumps(links)},'
            f'"numberReturned":{stop - start},"numberMatched":{self.objects}}}'
        )

    def log_message(self, *_: Any) -> None:
        pass


def collection(base: str) -> dict[str, Any]:
    link = {"rel": "items", "type": "application/geo+json", "href": f"{base}/collections/vlak/items"}
    extent = {"spatial": {"bbox": [[3.3, 50.7, 7.3, 53.6]], "crs": CRS84}}
    return {"id": "vlak", "title": "Vlakken", "crs": [CRS84, RD], "storageCrs": RD, "extent": extent, "links": [link]}


def serve(pipe: Connection, objects: int) -> None:
    Handler.objects = objects
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    pipe.send(server.server_address[1])
    server.serve_forever()


def peak_mb() -> float:
    """The most memory that this process ever held."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def cpu_s() -> float:
    """What this process itself worked, which others on the machine do not change."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    return used.ru_utime + used.ru_stime


def ours(address: str, folder: Path, objects: int, pipe: Connection) -> None:
    """Through LoadTask, with the window's clock ticking."""
    from qgis.core import QgsApplication, QgsGeometry, QgsRectangle
    from qgis.PyQt.QtCore import QEventLoop, QTimer

    application = QgsApplication([], True)
    application.initQgis()
    from zoemzone_qgis.catalogue.loading import LoadTask
    from zoemzone_qgis.catalogue.model.entry import Entry, Selection, Words
    from zoemzone_qgis.catalogue.municipality import Municipality

    box = QgsRectangle(WEST - 10, SOUTH - 10, WEST + ACROSS * STEP, SOUTH + (objects // ACROSS + 1) * STEP)
    place = Municipality("Proef", "GM0899", QgsGeometry.fromRect(box), 0)
    drop = {"relatieve_hoogteligging": ("<0",), "eind_registratie": ("*",)}
    entry = Entry("vlak", "proef", Words("Vlakken", "Areas"), "oaf", address=address, layer="vlak",
                  selection=Selection(datetime="now", drop=drop))  # fmt: skip
    gc.collect()
    before, worked = peak_mb(), cpu_s()
    came: list[Any] = []
    loop, ticks = QEventLoop(), [time.perf_counter()]
    longest = [0.0]

    def tick() -> None:
        now = time.perf_counter()
        longest[0] = max(longest[0], now - ticks[0] - TICK_MS / 1000)
        ticks[0] = now

    timer = QTimer()
    timer.timeout.connect(tick)
    task = LoadTask(entry, place, folder)
    task.loaded.connect(lambda _key, layer: (came.append(layer), loop.quit()))
    task.failed.connect(lambda _key, state: (came.append(state), loop.quit()))
    start = ticks[0] = time.perf_counter()
    timer.start(TICK_MS)
    QgsApplication.taskManager().addTask(task)
    loop.exec()
    seconds = time.perf_counter() - start
    count = came[0].featureCount() if hasattr(came[0], "featureCount") else str(came[0])
    pipe.send((seconds, cpu_s() - worked, peak_mb() - before, peak_mb(), longest[0] * 1000, count))
    os._exit(0)


def theirs(address: str, folder: Path, objects: int, pipe: Connection) -> None:
    """GDAL's reader of OGC API Features, which ogr2ogr uses; it asks in degrees unless told otherwise."""
    from osgeo import gdal

    gdal.UseExceptions()
    before, worked = peak_mb(), cpu_s()
    start = time.perf_counter()
    source = gdal.OpenEx(f"OAPIF:{address}/collections/vlak", open_options=[f"PAGE_SIZE={PAGE}"])
    made = gdal.VectorTranslate(str(folder / "theirs.gpkg"), source, dstSRS="EPSG:28992", reproject=True)
    count = made.GetLayer(0).GetFeatureCount()
    made = None
    pipe.send((time.perf_counter() - start, cpu_s() - worked, peak_mb() - before, peak_mb(), 0.0, count))


def only_read(address: str, folder: Path, objects: int, pipe: Connection) -> None:
    """The pages as bytes: what the server and the line take."""
    start, before, worked = time.perf_counter(), peak_mb(), cpu_s()
    count = 0
    url = f"{address}/collections/vlak/items?limit={PAGE}"
    while url:
        with urlopen(url) as answer:  # noqa: S310  (our own server)
            body = answer.read()
        tail = json.loads("{" + body[body.rindex(b'],"links"') + 2 :].decode())
        count += tail["numberReturned"]
        url = next((link["href"] for link in tail["links"]), "")
    pipe.send((time.perf_counter() - start, cpu_s() - worked, peak_mb() - before, peak_mb(), 0.0, count))


def measured(work: Any, address: str, objects: int) -> tuple[float, float, float, float, float, Any]:
    """One run in a process of its own, so that the memory is its own, too."""
    here, there = multiprocessing.get_context("spawn").Pipe()
    with tempfile.TemporaryDirectory() as folder:
        process = multiprocessing.get_context("spawn").Process(
            target=work, args=(address, Path(folder), objects, there)
        )
        process.start()
        there.close()  # so that a process that dies ends the wait
        result = here.recv()
        process.join(30)
    return result


def main(objects: int, rounds: int) -> None:
    here, there = multiprocessing.get_context("spawn").Pipe()
    server = multiprocessing.get_context("spawn").Process(target=serve, args=(there, objects), daemon=True)
    server.start()
    address = f"http://127.0.0.1:{here.recv()}"
    print(f"{objects:,} objects, {os.cpu_count()} processors, the best of {rounds} rounds, one after another in turn")
    contenders = (("pages read, nothing done", only_read), ("LoadTask", ours), ("GDAL's OAPIF reader", theirs))
    best: dict[str, tuple[float, float, float, float, float, Any]] = {}
    for _ in range(rounds):
        for name, work in contenders:
            run = measured(work, address, objects)
            best[name] = min(best.get(name, run), run, key=lambda one: one[0])
    print(f"{'':28}{'s':>8}{'cpu s':>8}{'MB more':>10}{'MB peak':>10}{'stall ms':>10}  objects kept")
    for name, (seconds, cpu, more, peak, stall, count) in best.items():
        print(f"{name:28}{seconds:8.1f}{cpu:8.1f}{more:10.0f}{peak:10.0f}{stall:10.1f}  {count}")
    server.terminate()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else OBJECTS, int(sys.argv[2]) if len(sys.argv) > 2 else ROUNDS)
