"""Loading never holds the main thread, ends when it is told to, and leaves nothing behind."""

from __future__ import annotations

import gc
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsApplication,
    QgsMapLayer,
    QgsNetworkAccessManager,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QThread

from zoemzone_qgis.catalogue.loading import LoadTask
from zoemzone_qgis.catalogue.model.entry import Entry, Selection
from zoemzone_qgis.catalogue.model.state import State
from zoemzone_qgis.catalogue.offline import OfflineStore

from .misbehaving import Server, expired_certificate, feature
from .test_fetch import Asker
from .workkit import entry, over, place, run_task, stall_at_best, wait_for

ITEMS = "/collections/vlek/items"
X, Y = 180_000.0, 330_000.0
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def server(qgis_app: Any) -> Iterator[Server]:
    QgsNetworkAccessManager.instance()
    with Server() as server:
        server.pages["/collections/vlek"] = {"id": "vlek", "title": "Vlekken"}
        server.pages[ITEMS] = {
            "type": "FeatureCollection",
            "features": [feature(n, X, Y, naam="oud") for n in range(3)],
        }
        yield server


@pytest.fixture
def far(qgis_app: Any) -> Iterator[str]:
    """The same server in a process of its own, so that its work is not on our main thread."""
    program = [sys.executable, str(ROOT / "tests" / "services" / "misbehaving.py")]
    process = subprocess.Popen(program, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    yield process.stdout.readline().strip()
    process.kill()
    process.wait()


class Heard:
    """What a task told."""

    def __init__(self, task: LoadTask) -> None:
        self.layers: list[QgsMapLayer] = []
        self.states: list[State] = []
        self.told: list[tuple[float, str]] = []
        task.progressed.connect(lambda key, percent, text: self.told.append((percent, text)))
        task.loaded.connect(lambda key, layer: self.layers.append(layer))
        task.failed.connect(lambda key, state: self.states.append(state))


def load(one: Entry, folder: Path, **more: Any) -> tuple[LoadTask, Heard]:
    task = LoadTask(one, place(), folder, **more)
    heard = Heard(task)
    run_task(task, 60)
    return task, heard


def test_a_large_layer_does_not_hold_the_main_thread(far: str, tmp_path: Path) -> None:
    """Twelve thousand objects in twelve pages, then on the map."""

    def work() -> None:
        _, heard = load(entry("oaf", far + "/veel", "vlek"), tmp_path)
        QgsProject.instance().addMapLayer(heard.layers[0])
        assert heard.layers[0].featureCount() == 12_000
        assert any(0 < percent < 100 and "of 12000 objects" in text for percent, text in heard.told)

    assert stall_at_best(work) < 100
    QgsProject.instance().clear()


@pytest.mark.parametrize("path", ["/silent", "/trickle", "/huge", "/reset", "/redirect"])
@pytest.mark.parametrize("kind", ["oaf", "wms"])
def test_a_bad_server_does_not_hold_the_main_thread(
    far: str, tmp_path: Path, path: str, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("zoemzone_qgis.settings.TIMEOUT_S.get", lambda: 0.4)
    monkeypatch.setattr("zoemzone_qgis.catalogue.fetch.FIRST_PAUSE_S", 0.05)

    def work() -> None:
        _, heard = load(entry(kind, far + path, "bomen"), tmp_path)
        assert not heard.layers
        assert [state.light for state in heard.states] == ["red"]

    assert stall_at_best(work) < 100


def test_layers_belong_to_the_main_thread(server: Server, tmp_path: Path) -> None:
    for one in (entry("oaf", server.url(), "vlek"), entry("wms", server.url("/wms"), "bomen")):
        _, heard = load(one, tmp_path)
        layer = heard.layers[0]
        assert layer.isValid()
        assert layer.thread() == QThread.currentThread() == layer.dataProvider().thread()
        QgsProject.instance().addMapLayer(layer)
    QgsProject.instance().clear()


def test_cancelled_in_the_middle(far: str, tmp_path: Path) -> None:
    task = LoadTask(entry("oaf", far + "/veel", "vlek"), place(), tmp_path)
    heard = Heard(task)
    QgsApplication.taskManager().addTask(task)
    wait_for(lambda: any(percent > 10 for percent, _ in heard.told))
    start = time.monotonic()
    task.cancel()
    wait_for(lambda: over(task), 5)
    assert time.monotonic() - start < 1.5
    assert heard.layers == heard.states == []
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("path", ["/silent", "/trickle", "/slow?seconds=9"])
def test_cancelled_while_the_server_is_silent(server: Server, tmp_path: Path, path: str) -> None:
    task = LoadTask(entry("wms", server.url(path), "bomen"), place(), tmp_path)
    heard = Heard(task)
    QgsApplication.taskManager().addTask(task)
    wait_for(lambda: bool(server.seen))
    start = time.monotonic()
    task.cancel()
    wait_for(lambda: over(task), 3)
    assert time.monotonic() - start < 1
    assert heard.layers == heard.states == []


def test_nobody_listens_any_more(server: Server, tmp_path: Path) -> None:
    """The dock is gone when the layer comes: nothing crashes, nothing is loaded."""
    from qgis.PyQt.QtCore import QObject, pyqtSlot

    class Dock(QObject):
        came = 0

        @pyqtSlot(str, QgsMapLayer)
        def take(self, key: str, layer: QgsMapLayer) -> None:
            Dock.came += 1

    dock = Dock()
    task = LoadTask(entry("oaf", server.url(), "vlek"), place(), tmp_path)
    task.loaded.connect(dock.take)
    QgsApplication.taskManager().addTask(task)
    sip.delete(dock)
    wait_for(lambda: over(task))
    assert Dock.came == 0


def test_nothing_is_left_behind(server: Server, tmp_path: Path) -> None:
    """Twenty loads, half of them cancelled: no thread, no manager and no file more than before."""

    def count() -> int:
        gc.collect()
        managers = [one for one in gc.get_objects() if type(one) is QgsNetworkAccessManager]
        return len([one for one in managers if not sip.isdeleted(one)])

    load(entry("oaf", server.url(), "vlek"), tmp_path)
    before, threads = count(), threading.active_count()
    for number in range(20):
        task = LoadTask(entry("oaf", server.url(), "vlek"), place(), tmp_path)
        QgsApplication.taskManager().addTask(task)
        if number % 2:
            task.cancel()
        wait_for(lambda task=task: over(task))
    assert count() <= before
    wait_for(lambda: threading.active_count() <= threads + 1, 5)
    assert [path.name for path in tmp_path.iterdir()] == ["vlek_oaf_GM9903.gpkg"]


def test_the_new_objects_show_when_a_layer_is_loaded_again(server: Server, tmp_path: Path) -> None:
    """Also while the layer of the first time is open, and its file is the same."""
    _, first = load(entry("oaf", server.url(), "vlek"), tmp_path)
    old = first.layers[0]
    assert {one["naam"] for one in old.getFeatures()} == {"oud"}
    features = [feature(n, X, Y, naam="nieuw", extra=1.5) for n in range(8)]
    server.pages[ITEMS] = {"type": "FeatureCollection", "features": features}
    _, second = load(entry("oaf", server.url(), "vlek"), tmp_path)
    new = second.layers[0]
    assert isinstance(new, QgsVectorLayer)
    assert new.featureCount() == 8
    assert {(one["naam"], one["extra"]) for one in new.getFeatures()} == {("nieuw", 1.5)}


@pytest.mark.parametrize("kind", ["oaf", "wms"])
def test_no_dialog_for_a_login_or_a_certificate(
    server: Server, tmp_path: Path, kind: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    asker, doubts = Asker(), []
    manager = QgsNetworkAccessManager.instance()
    manager.requestEncounteredSslErrors.connect(lambda *told: doubts.append(told))
    _, heard = load(entry(kind, server.url("/401"), "vlek"), tmp_path)
    assert [state.light for state in heard.states] == ["amber"]
    with Server(expired_certificate(tmp_path_factory.mktemp("certificate"))) as expired:
        _, heard = load(entry(kind, expired.url("/wms"), "bomen"), tmp_path)
    assert [state.light for state in heard.states] == ["red"]
    assert "expired" in heard.states[0].reason
    assert asker.asked == doubts == []


def test_the_offline_copy_says_its_age_and_why(server: Server, tmp_path: Path) -> None:
    store = OfflineStore(tmp_path / "offline.gpkg")
    one = entry("oaf", server.url(), "vlek")
    from zoemzone_qgis.catalogue.fetch import Fetcher

    store.renew(one, place(), Fetcher(2.0))
    server.pages[ITEMS] = (b"", "text/plain", 500)
    task, heard = load(one, tmp_path, offline=store)
    assert heard.states == []
    assert len(list(heard.layers[0].getFeatures())) == 3
    assert "fault of its own" in task.message
    assert "offline copy" in task.message
    assert "of today" in task.message
    assert task.state.light == "red"


def test_without_a_copy_it_fails_with_the_reason(server: Server, tmp_path: Path) -> None:
    server.pages[ITEMS] = (b"", "text/plain", 500)
    _, heard = load(entry("oaf", server.url(), "vlek"), tmp_path, offline=OfflineStore(tmp_path / "offline.gpkg"))
    assert [state.light for state in heard.states] == ["red"]


def test_scale_limits_are_told(server: Server, tmp_path: Path) -> None:
    one = entry("wms", server.url("/wms"), "percelen", scale_min=5000.0, scale_max=100.0)
    task, heard = load(one, tmp_path, scale=25_000.0)
    layer = heard.layers[0]
    assert isinstance(layer, QgsRasterLayer)
    assert task.state.light == "amber"
    assert "1:5,000" in task.state.reason
    assert layer.hasScaleBasedVisibility()
    assert (layer.minimumScale(), layer.maximumScale()) == (5000, 100)


@pytest.mark.parametrize(
    ("one", "words"),
    [
        (entry("file", ""), "place for a layer of your own"),
        (entry("oaf", "http://127.0.0.1:1"), "Choose first which layer"),
        (entry("postgis", "Er is geen verbinding", "a.b"), "no PostgreSQL connection"),
        (entry("xyz", "geen adres", "x"), "no web address"),
    ],
)
def test_entries_that_cannot_be_loaded(qgis_app: Any, tmp_path: Path, one: Entry, words: str) -> None:
    _, heard = load(one, tmp_path)
    assert [state.light for state in heard.states] == ["red"]
    assert words in heard.states[0].reason


def test_files_are_filtered_by_field_and_by_what_is_dropped(tmp_path: Path) -> None:
    """In the file itself where QGIS can, with names that have quotes."""
    from osgeo import ogr

    path = tmp_path / "pand's.gpkg"
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer('laag "x"', None, ogr.wkbPoint)
    for name in ("gem's", "eind"):
        layer.CreateField(ogr.FieldDefn(name, ogr.OFTString))
    for value, end in (("'s-Vlek", None), ("'s-Vlek", "2020"), ("Elders", None), ("'s-Vlek", "")):
        one = ogr.Feature(layer.GetLayerDefn())
        one["gem's"], one["eind"] = value, end
        layer.CreateFeature(one)
    one = layer = source = None
    selection = Selection(by="field", field="gem's", value="{name}", drop={"eind": ("*",)})
    _, heard = load(entry("gpkg", str(path), 'laag "x"', selection=selection), tmp_path)
    assert heard.states == []
    found = heard.layers[0]
    assert isinstance(found, QgsVectorLayer)
    assert len(list(found.getFeatures())) == found.featureCount() == 2
    assert found.source().startswith(str(path))
