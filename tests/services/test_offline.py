"""Offline copies: replaced as a whole or not at all, whatever happens on the way."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from osgeo import gdal
from qgis.core import QgsFeedback, QgsNetworkAccessManager, QgsVectorLayer

from zoemzone_qgis.catalogue import offline
from zoemzone_qgis.catalogue.fetch import Fetcher
from zoemzone_qgis.catalogue.model.entry import Entry, Selection, Words
from zoemzone_qgis.catalogue.offline import Copy, OfflineStore, RenewTask
from zoemzone_qgis.errors import Cancelled, Fault, sentence

from .misbehaving import Server, feature
from .workkit import cancelling, entry, fault_of, in_worker, place, run_task

ITEMS = "/collections/vlek/items"
X, Y = 180_000.0, 330_000.0
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def server(qgis_app: Any) -> Iterator[Server]:
    QgsNetworkAccessManager.instance()
    with Server() as server:
        server.pages["/collections/vlek"] = {"id": "vlek", "title": "Vlekken"}
        give(server, 3, "oud")
        yield server


@pytest.fixture
def store(tmp_path: Path) -> OfflineStore:
    return OfflineStore(tmp_path / "map met 'kopieën' & meer" / "offline #1.gpkg")


def give(server: Server, count: int, name: str) -> None:
    """What the server has from now on."""
    features = [feature(n, X, Y, naam=f"{name} {n}") for n in range(count)]
    server.pages[ITEMS] = {"type": "FeatureCollection", "features": features, "numberMatched": count}


def told(server: Server, key: str = "vlek", **more: Any) -> Entry:
    return entry("oaf", server.url(), "vlek", id=key, **more)


def renew(store: OfflineStore, one: Entry, feedback: QgsFeedback | None = None) -> Copy:
    def call() -> Copy:
        with Fetcher(2.0, 0, feedback) as fetcher:
            return store.renew(one, place(), fetcher)

    return in_worker(call)


def names(copy: Copy) -> list[str]:
    layer = QgsVectorLayer(copy.uri, "x", "ogr")
    assert layer.isValid()
    return sorted(one["naam"] for one in layer.getFeatures())


def content(store: OfflineStore) -> list[Any]:
    with sqlite3.connect(store.path) as base:
        tables = [row[0] for row in base.execute("SELECT table_name FROM gpkg_contents ORDER BY 1")]
        rows = [base.execute(f'SELECT * FROM "{table}"').fetchall() for table in tables]  # noqa: S608
        return [tables, rows, base.execute("SELECT * FROM zoemzone_copies").fetchall()]


def test_a_copy_with_its_date(server: Server, store: OfflineStore) -> None:
    one = told(server, owner="Gemeente 's-Vlek", licence="CC0")
    assert store.copies() == []
    assert store.copy_of(one, place()) is None
    copy = renew(store, one)
    assert (copy.entry_id, copy.municipality, copy.count, copy.title) == ("vlek", "GM9903", 3, "Spots")
    assert store.copies() == [copy] == [store.copy_of(one, place())]
    assert copy.age_days < 0.01
    assert copy.age_text == "of today"
    assert names(copy) == ["oud 0", "oud 1", "oud 2"]
    assert [path.name for path in store.path.parent.iterdir()] == [store.path.name]


@pytest.mark.parametrize(("days", "words"), [(0, "of today"), (1, "of yesterday"), (40, "40 days old")])
def test_age_in_words(days: int, words: str) -> None:
    assert Copy("a", "", "a", datetime.now() - timedelta(days=days), 1).age_text == words


def test_many_layers_in_one_file(server: Server, store: OfflineStore) -> None:
    for key in ("a", "b", "c.d-e"):
        renew(store, told(server, key, title=Words("Zelfde naam", "Same name")))
    give(server, 5, "nieuw")
    renew(store, told(server, "b", title=Words("Zelfde naam", "Same name")))
    assert {one.entry_id: one.count for one in store.copies()} == {"a": 3, "b": 5, "c.d-e": 3}
    store.remove("b", "GM9903")
    assert {one.entry_id for one in store.copies()} == {"a", "c.d-e"}
    assert len(content(store)[0]) == 2


def test_other_fields_than_before(server: Server, store: OfflineStore) -> None:
    renew(store, told(server))
    ring = {"type": "Point", "coordinates": [X, Y]}
    new = {"type": "Feature", "id": 1, "properties": {"naam": "punt", "hoogte": 1.5}, "geometry": ring}
    server.pages[ITEMS] = {"type": "FeatureCollection", "features": [new]}
    copy = renew(store, told(server))
    assert names(copy) == ["punt"]
    layer = QgsVectorLayer(copy.uri, "x", "ogr")
    assert layer.fields().names() == ["fid", "id", "naam", "hoogte"]


@pytest.mark.parametrize("what", ["half", "404", "gone", "fewer"])
def test_a_failed_download_leaves_the_old_copy(server: Server, store: OfflineStore, what: str) -> None:
    old = renew(store, told(server))
    before = content(store)
    give(server, 9, "nieuw")
    if what == "gone":
        server.stop()
    else:
        server.pages[ITEMS] = {
            "half": b'{"type": "FeatureCollection", "features": [{',
            "404": (b"", "text/plain", 404),
            "fewer": {"type": "FeatureCollection", "features": [feature(1, X, Y)], "numberMatched": 2},
        }[what]
    fault = fault_of(lambda: store.renew(told(server), place(), Fetcher(1.0, 0)))
    assert sentence(fault).endswith(".")
    assert content(store) == before
    assert store.copies() == [old]
    assert [path.name for path in store.path.parent.iterdir()] == [store.path.name]


def test_a_cancelled_download_leaves_the_old_copy(server: Server, store: OfflineStore) -> None:
    renew(store, told(server))
    before = content(store)

    def slow(query: dict[str, str]) -> Any:
        server.stopping.wait(0.3)
        number = int(query.get("n", "0"))
        features = [feature(number, X, Y)]
        links = [{"rel": "next", "href": f"{ITEMS}?n={number + 1}"}]
        return {"type": "FeatureCollection", "features": features, "links": links}

    server.pages[ITEMS] = slow
    feedback = QgsFeedback()
    cancelling(feedback, 700)
    with pytest.raises(Cancelled):
        renew(store, told(server), feedback)
    assert content(store) == before
    assert [path.name for path in store.path.parent.iterdir()] == [store.path.name]


def test_a_change_that_breaks_half_way_is_taken_back(
    server: Server, store: OfflineStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    """After the old table is gone and the new one written, before the file knows of either."""
    copied = offline._copied
    renew(store, told(server))
    before = content(store)
    give(server, 9, "nieuw")

    def broken(base: gdal.Dataset, layer: Any, table: str, options: list[str]) -> None:
        copied(base, layer, table, options)
        raise RuntimeError("disk I/O error")

    monkeypatch.setattr("zoemzone_qgis.catalogue.offline._copied", broken)
    with pytest.raises(Fault, match="disk I/O error"):
        renew(store, told(server))
    assert content(store) == before


FULL = """
import json, resource, signal, sys
sys.path[:0] = [{root!r}, {root!r} + "/tests"]
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
from pathlib import Path
from services.workkit import entry, place
from zoemzone_qgis.catalogue.fetch import Fetcher
from zoemzone_qgis.catalogue.offline import OfflineStore
from zoemzone_qgis.errors import Fault, sentence
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, ({most}, {most}))
try:
    OfflineStore(Path({path!r})).renew(entry("oaf", {url!r}, "vlek", id="vlek"), place(), Fetcher(5.0, 0))
    print("no fault")
except Fault as fault:
    print(sentence(fault))
import os
sys.stdout.flush()
os._exit(0)
"""


@pytest.mark.parametrize("when", ["downloading", "replacing"])
def test_a_full_disk_leaves_the_old_copy(server: Server, store: OfflineStore, when: str) -> None:
    """No file can grow above a size that the download does not fit in, or that the store with the download does not."""
    features = [feature(n, X, Y, naam="n" * 2000) for n in range(900)]
    renew(store, told(server))
    if when == "replacing":
        server.pages[ITEMS] = {"type": "FeatureCollection", "features": features}
        renew(store, told(server, "groot"))
    before = content(store)
    server.pages[ITEMS] = {"type": "FeatureCollection", "features": features}
    most = store.path.stat().st_size + 200_000
    script = FULL.format(root=str(ROOT), most=most, path=str(store.path), url=server.url())
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert store.path.name in done.stdout
    assert "cannot be written" in done.stdout, done.stdout + done.stderr[-2000:]
    assert content(store) == before
    assert [path.name for path in store.path.parent.iterdir()] == [store.path.name]


def test_a_copy_that_is_open_in_qgis(server: Server, store: OfflineStore) -> None:
    """Renewed under an open layer: that shows the new objects."""
    copy = renew(store, told(server))
    layer = QgsVectorLayer(copy.uri, "open", "ogr")
    assert len(list(layer.getFeatures())) == 3
    reader = layer.getFeatures()
    next(reader)
    give(server, 7, "nieuw")
    del reader
    assert renew(store, told(server)).count == 7
    layer.dataProvider().reloadData()
    assert sorted(one["naam"] for one in layer.getFeatures())[0] == "nieuw 0"
    assert layer.featureCount() == 7


def test_a_copy_that_somebody_is_writing_to(
    server: Server, store: OfflineStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    renew(store, told(server))
    before = content(store)
    give(server, 7, "nieuw")
    gdal.SetConfigOption("SQLITE_BUSY_TIMEOUT", "300")
    other = sqlite3.connect(store.path, timeout=0.1)
    try:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(Fault, match=r"in use|cannot be written"):
            renew(store, told(server))
    finally:
        other.rollback()
        other.close()
        gdal.SetConfigOption("SQLITE_BUSY_TIMEOUT", None)
    assert content(store) == before
    assert renew(store, told(server)).count == 7


def test_a_store_that_is_none(server: Server, store: OfflineStore) -> None:
    store.path.parent.mkdir()
    store.path.write_text("Dit is geen GeoPackage.\n" * 100, encoding="utf-8")
    assert store.copies() == []
    with pytest.raises(Fault, match="cannot be written"):
        renew(store, told(server))
    assert store.path.read_text(encoding="utf-8").startswith("Dit is")


def test_all_renewed_in_one_go(server: Server, store: OfflineStore) -> None:
    good, bad = told(server, "goed"), entry("oaf", server.url("/404"), "vlek", id="fout")
    national = told(server, "landelijk", selection=Selection(by="none"))
    task = RenewTask([good, bad, national], place(), store)
    renewed: list[Copy] = []
    failed: list[tuple[str, str]] = []
    told_of: list[str] = []
    task.renewed.connect(lambda key, copy: renewed.append(copy))
    task.failed.connect(lambda key, state: failed.append((key, state.light)))
    task.progressed.connect(lambda key, percent, text: told_of.append(text))
    run_task(task)
    assert [one.entry_id for one in renewed] == ["goed", "landelijk"]
    assert [one.municipality for one in renewed] == ["GM9903", ""]
    assert failed == [("fout", "red")]
    assert any("objects" in text for text in told_of)


def test_what_stands_beside_the_copies(server: Server, store: OfflineStore) -> None:
    """Owner, licence and where it is from travel with the file; nothing secret does."""
    one = entry("oaf", server.url() + "?f=json", "vlek", id="vlek", owner="Waterschap", licence="CC0")
    renew(store, one)
    with sqlite3.connect(store.path) as base:
        base.row_factory = sqlite3.Row
        row = dict(base.execute("SELECT * FROM zoemzone_copies").fetchone())
    assert (row["owner"], row["licence"], row["source"]) == ("Waterschap", "CC0", server.url())
    assert json.dumps(row).count("password") == 0
