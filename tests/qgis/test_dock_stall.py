"""A source that does not answer: QGIS goes on, the job can be stopped, and stopping the dock stops it all."""

from __future__ import annotations

import gc
import socket
import threading
import time
import weakref
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QTimer

from zoemzone_qgis import settings
from zoemzone_qgis.catalogue.model.state import GREY, RED
from zoemzone_qgis.catalogue.sources import CatalogueStore
from zoemzone_qgis.gui import dock as dock_module
from zoemzone_qgis.gui import tasks
from zoemzone_qgis.gui.catalogue.tab import CatalogueTab
from zoemzone_qgis.gui.dock import OBJECT_NAME, ZoemzoneDock

from .dockkit import Desktop, square, until
from .test_dock_load import layer, write_catalogue

MOST_WORK_S, LONGEST_STALL_S = 0.1, 0.5
"""What the main thread may do in one go, in processor time, and how long it may stand still by the clock: more, because
other programs on the machine take their share; who waits for a silent source stands still for seconds."""


class Silent:
    """Takes connections and says nothing; counts who came."""

    def __init__(self) -> None:
        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        self.held: list[socket.socket] = []
        threading.Thread(target=self._take, daemon=True).start()

    def _take(self) -> None:
        while True:
            try:
                self.held.append(self._socket.accept()[0])
            except OSError:
                return

    def stop(self) -> None:
        for one in [self._socket, *self.held]:
            one.close()


class Pulse:
    """Beats in the main thread; the longest pause between two beats is the longest stall."""

    def __init__(self) -> None:
        self.longest, self.busiest = 0.0, 0.0
        self._last, self._worked = time.monotonic(), time.thread_time()
        self._timer = QTimer()
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now, worked = time.monotonic(), time.thread_time()
        self.longest, self._last = max(self.longest, now - self._last), now
        self.busiest, self._worked = max(self.busiest, worked - self._worked), worked

    def steady(self) -> bool:
        return self.longest < LONGEST_STALL_S and self.busiest < MOST_WORK_S


@pytest.fixture
def silent() -> Iterator[Silent]:
    made = Silent()
    yield made
    made.stop()


@pytest.fixture
def dock(
    silent: Silent, qgis_new_project: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[ZoemzoneDock]:
    monkeypatch.setattr(settings, "profile_folder", lambda: tmp_path)
    for one in (settings.TIMEOUT_S, settings.MUNICIPALITY, settings.FAVOURITES, settings.ONLY_FAVOURITES):
        one.forget()
    settings.TIMEOUT_S.set(30)
    address = f"http://127.0.0.1:{silent.port}/ogc"
    shipped = write_catalogue(
        tmp_path / "catalogue.json",
        *(layer(f"slow{number}", kind="oaf", address=address, layer="x") for number in range(4)),
        layer("wms", kind="wms", address=address, layer="x"),
    )
    monkeypatch.setattr(
        dock_module, "CatalogueTab", lambda iface: CatalogueTab(iface, store=CatalogueStore(tmp_path, shipped))
    )
    made = ZoemzoneDock(Desktop())
    assert until(lambda: bool(made.catalogue.model.shelves))
    made.catalogue.box.choose(square())
    yield made
    if not sip.isdeleted(made):
        made.stop()
        made.deleteLater()
    settings.TIMEOUT_S.forget()
    assert until(lambda: not tasks._kept)


def test_qgis_goes_on_while_sources_are_silent(dock: ZoemzoneDock, silent: Silent) -> None:
    tab = dock.catalogue
    dock.show()
    QCoreApplication.processEvents()
    pulse = Pulse()
    tab.load(tab.model.entries())
    tab.check(tab.model.entries())
    tab.copy(tab.model.entries()[:2])
    assert until(lambda: len(silent.held) >= 2)  # as many tasks run as there are processors
    clock = time.monotonic()
    until(lambda: time.monotonic() - clock > 1.5)
    assert pulse.steady(), (pulse.longest, pulse.busiest)
    assert len(tab.jobs.keys()) == 7
    tab.jobs.row("load:slow0").button.click()
    assert until(lambda: tab.jobs.row("load:slow0") is None, 3000)  # one is stopped, the others go on
    assert len(tab.jobs.keys()) == 6
    tab.jobs.cancel_all()
    assert until(lambda: not tab.jobs.keys(), 5000)
    assert pulse.steady(), (pulse.longest, pulse.busiest)
    assert {tab.model.state(entry.id).light for entry in tab.model.entries()} == {GREY}  # nobody knows: we stopped
    assert not QgsProject.instance().mapLayers()


def test_a_silent_source_is_red_after_its_own_timeout(dock: ZoemzoneDock) -> None:
    settings.TIMEOUT_S.set(1)
    tab = dock.catalogue
    tab.check([tab.model.entry("slow0"), tab.model.entry("wms")])
    assert until(lambda: not tab.jobs.keys(), 20_000)
    for key in ("slow0", "wms"):
        assert tab.model.state(key).light == RED
        assert tab.model.state(key).reason


def test_a_dock_that_goes_takes_its_work_with_it(dock: ZoemzoneDock, silent: Silent) -> None:
    assert dock.objectName() == OBJECT_NAME
    tab = dock.catalogue
    tab.load(tab.model.entries())
    tab.check(tab.model.entries())
    assert until(lambda: len(silent.held) >= 2)
    desktop, kept = tab._iface, weakref.ref(tab)
    dock.stop()
    dock.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert desktop.handlers == []
    assert until(lambda: not tasks._kept, 5000)
    assert until(lambda: not QgsApplication.taskManager().activeTasks(), 5000)
    QgsProject.instance().clear()  # nobody listens any more
    assert sip.isdeleted(tab)
    del tab
    gc.collect()
    assert kept() is None or sip.isdeleted(kept())
