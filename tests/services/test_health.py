"""The badge tells the truth: every kind of trouble has its light and its reason."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsNetworkAccessManager

from zoemzone_qgis.catalogue import health
from zoemzone_qgis.catalogue.fetch import Fetcher
from zoemzone_qgis.catalogue.health import CheckTask, check
from zoemzone_qgis.catalogue.model.entry import Entry
from zoemzone_qgis.catalogue.model.state import State

from .misbehaving import CAPABILITIES, OWS_EXCEPTION, PNG, Server, expired_certificate, feature
from .workkit import entry, in_worker, over, place, run_task, stall_at_best, wait_for

ITEMS = "/collections/vlek/items"


@pytest.fixture
def server(qgis_app: Any) -> Iterator[Server]:
    QgsNetworkAccessManager.instance()
    with Server() as server:
        server.pages["/collections/vlek"] = {"id": "vlek", "title": "Vlekken"}
        server.pages["/collections"] = {"collections": [{"id": "vlek"}]}
        server.pages[ITEMS] = {"type": "FeatureCollection", "features": [feature(1)]}
        yield server


def asked(told: Entry, scale: float = 0.0, timeout_s: float = 1.0) -> State:
    def call() -> State:
        with Fetcher(timeout_s, 0) as fetcher:
            return check(told, place(), fetcher, scale)

    state = in_worker(call)
    assert state.when is not None
    assert state.reason.endswith(".")
    return state


def oaf(server: Server, **more: Any) -> Entry:
    return entry("oaf", server.url(), "vlek", **more)


def test_green_with_its_date_and_time(server: Server) -> None:
    state = asked(oaf(server))
    assert state.light == "green"
    assert state.ms > 0


BAD: dict[str, tuple[Any, str, str]] = {
    "404": ((b"", "text/plain", 404), "red", "nothing at this address"),
    "500": ((b"", "text/plain", 500), "red", "fault of its own"),
    "503": ((b"", "text/plain", 503), "red", "too busy"),
    "401": ((b"", "text/plain", 401), "amber", "login"),
    "403": ((b"", "text/plain", 403), "amber", "login"),
    "html": (b"<!DOCTYPE html><html></html>", "red", "a web page"),
    "half": (b'{"type": "FeatureCollection", "features": [{"ty', "red", "half an answer"),
    "empty": (b"", "red", "an empty answer"),
    "other": (b'{"fine": true}', "red", "half an answer"),
}


@pytest.mark.parametrize("what", BAD)
def test_bad_answers(server: Server, what: str) -> None:
    server.pages[ITEMS], light, words = BAD[what]
    state = asked(oaf(server))
    assert (state.light, words in state.reason) == (light, True), state


@pytest.mark.parametrize(
    ("path", "words"),
    [("/silent", "gave no answer"), ("/redirect", "from one address to the next"), ("/reset", "broke off")],
)
def test_bad_connections(server: Server, path: str, words: str) -> None:
    state = asked(entry("wms", server.url(path), "bomen"))
    assert (state.light, words in state.reason) == ("red", True), state


def test_a_server_that_is_gone() -> None:
    with Server() as server:
        told = entry("wms", server.url("/wms"), "bomen")
    state = asked(told)
    assert state.light == "red"
    assert "refuses" in state.reason


def test_an_expired_certificate(tmp_path: Path) -> None:
    with Server(expired_certificate(tmp_path)) as server:
        state = asked(entry("wms", server.url("/wms"), "bomen"))
    assert state.light == "red"
    assert "expired" in state.reason


def test_no_such_layer(server: Server) -> None:
    for told in (
        entry("oaf", server.url(), "weg"),
        entry("wms", server.url("/wms"), "weg"),
        entry("wms", server.url("/wms"), "bomen,weg"),
    ):
        state = asked(told)
        assert state.light == "red"
        assert "has no layer weg" in state.reason


def test_wms(server: Server) -> None:
    assert asked(entry("wms", server.url("/wms"), "bomen")).light == "green"
    assert (
        asked(entry("wms", server.url("/wms?service=WMS&request=GetCapabilities"), "bomen,percelen")).light == "green"
    )


@pytest.mark.parametrize(
    ("scale", "light", "words"),
    [(0, "green", ""), (4000, "green", ""), (20_000, "amber", "visible from 1:5,000"), (50, "amber", "up to 1:100")],
)
def test_a_scale_limit_is_no_fault(server: Server, scale: float, light: str, words: str) -> None:
    state = asked(entry("wms", server.url("/wms"), "percelen"), scale)
    assert (state.light, words in state.reason) == (light, True), state
    # the map that was asked for lies within the limits
    box = [float(one) for one in next(q["bbox"] for q in server.queries if q.get("request") == "GetMap").split(",")]
    assert 100 < (box[2] - box[0]) / 64 / 0.00028 < 5000


def test_a_scale_limit_that_only_the_catalogue_knows(server: Server) -> None:
    state = asked(oaf(server, scale_min=5000.0), 25_000)
    assert (state.light, "1:5,000" in state.reason) == ("amber", True)


def test_maps_that_are_exceptions_with_status_200(server: Server) -> None:
    answer: Callable[[dict[str, str]], str | tuple[Any, ...]] = lambda query: (  # noqa: E731
        OWS_EXCEPTION if query.get("request") == "GetMap" else CAPABILITIES.format(address=server.url("/kaart"))
    )
    server.pages["/kaart"] = answer
    state = asked(entry("wms", server.url("/kaart"), "bomen"))
    assert state.light == "red"
    assert "There is no such layer here" in state.reason


@pytest.mark.parametrize("kind", ["wms", "wmts", "wfs", "wcs"])
def test_capabilities_of_another_kind(server: Server, kind: str) -> None:
    server.pages["/diensten"] = "<Andere><Naam/></Andere>"
    state = asked(entry(kind, server.url("/diensten"), "bomen"))
    assert state.light == "red"
    assert "another kind of service" in state.reason
    server.pages["/diensten"] = OWS_EXCEPTION
    assert "There is no such layer here" in asked(entry(kind, server.url("/diensten"), "bomen")).reason
    server.pages["/diensten"] = "<WMS_Capabilities><Capability>"
    assert "half an answer" in asked(entry(kind, server.url("/diensten"), "bomen")).reason


def test_tiles(server: Server) -> None:
    server.pages["/t/14/8453/5448.png"] = (PNG, "image/png")
    template = server.url("/t/{z}/{x}/{y}.png")
    told = entry("xyz", template, options={"zmin": "14", "zmax": "14"})
    state = asked(told)
    asked_for = [path for path in server.seen if path.startswith("/t/14/")]
    assert len(asked_for) == 1
    server.pages[asked_for[0]] = (PNG, "image/png")
    assert state.light in ("green", "red")
    assert asked(told).light == "green"
    server.pages[asked_for[0]] = b"<!DOCTYPE html><html></html>"
    assert asked(told).light == "red"


def test_slow_is_amber(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(health, "SLOW_MS", 400.0)
    items = server.pages[ITEMS]

    def slow(query: dict[str, str]) -> Any:
        time.sleep(0.6)
        return items

    server.pages[ITEMS] = slow
    state = asked(oaf(server), timeout_s=5)
    assert (state.light, "takes 1 seconds" in state.reason) == ("amber", True)


def test_a_slot_is_grey_and_a_missing_file_red(tmp_path: Path) -> None:
    with Fetcher() as fetcher:
        assert check(entry("file", ""), place(), fetcher).light == "grey"
        state = check(entry("gpkg", str(tmp_path / "weg.gpkg")), place(), fetcher)
    assert state.light == "red"
    assert "weg.gpkg" in state.reason


def test_many_beside_each_other_with_few_a_host(server: Server) -> None:
    """Twelve that are silent and thirty that answer: the silent ones do not hold up the others."""
    server.pages["/collections/vlek"] = lambda query: (time.sleep(0.05), {"id": "vlek", "title": "V"})[1]
    with Server() as silent:
        told = [entry("wms", silent.url("/silent"), "x", id=f"stil-{n}") for n in range(12)]
        told += [entry("oaf", server.url(), "vlek", id=f"goed-{n}") for n in range(30)]
        task = CheckTask(told, place(), timeout_s=1.5)
        came: list[tuple[str, str]] = []
        task.checked.connect(lambda key, state: came.append((key, state.light)))
        start = time.monotonic()
        run_task(task)
        seconds = time.monotonic() - start
    lights = dict(came)
    assert len(came) == len(lights) == len(task.states) == 42
    assert all(light == ("red" if key.startswith("stil") else "green") for key, light in lights.items())
    assert [key.startswith("stil") for key, _ in came].index(True) > 15, "the silent ones held up the others"
    assert seconds < 9  # one after another they would take 18 for the silent ones alone


def test_checks_do_not_hold_the_main_thread(server: Server) -> None:
    with Server() as silent:
        told = [entry("wms", silent.url("/silent"), "x", id=f"stil-{n}") for n in range(6)]
        told += [entry("oaf", server.url(), "vlek", id=f"goed-{n}") for n in range(20)]
        assert stall_at_best(lambda: run_task(CheckTask(told, place(), timeout_s=0.5))) < 100


def test_never_more_than_four_a_host(server: Server) -> None:
    busy: list[int] = []
    together: list[int] = []

    def page(query: dict[str, str]) -> Any:
        busy.append(1)
        together.append(len(busy))
        time.sleep(0.1)
        busy.pop()
        return {"id": "vlek", "title": "V"}

    server.pages["/collections/vlek"] = page
    run_task(CheckTask([entry("oaf", server.url(), "vlek", id=f"e{n}") for n in range(16)], place()))
    assert 2 <= max(together) <= 4


def test_a_check_is_cancelled_at_once() -> None:
    with Server() as server:
        task = CheckTask([entry("wms", server.url("/silent"), "x", id=f"e{n}") for n in range(20)], timeout_s=20)
        QgsApplication.taskManager().addTask(task)
        wait_for(lambda: server.seen["/silent"] >= 4)
        start = time.monotonic()
        task.cancel()
        wait_for(lambda: over(task), 3)
        assert time.monotonic() - start < 1.5
        assert task.states == {}
        assert server.seen["/silent"] == 4
