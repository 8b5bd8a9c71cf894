"""A catalogue behind a web address: fetched when asked, and whatever goes wrong, the last good copy stays in use."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsFeedback
from qgis.PyQt.QtCore import QTimer

from zoemzone_qgis.catalogue.fetch import Fetcher
from zoemzone_qgis.catalogue.sources import CatalogueStore
from zoemzone_qgis.errors import Cancelled, Fault, sentence

from .misbehaving import Server

PATH = "/zoem/catalogus.json"


def catalogue(*keys: str, **more: Any) -> dict[str, Any]:
    layers = [{"id": key, "theme": "t", "title": f"Laag {key} é", "kind": "gpkg", "address": "a.gpkg"} for key in keys]
    return {"format": "zoemzone-catalogue", "version": 1, "layers": layers} | more


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as one:
        yield one


@pytest.fixture
def store(tmp_path: Path, qgis_app: Any) -> CatalogueStore:
    return CatalogueStore(tmp_path)


def renew(store: CatalogueStore, url: str, timeout_s: float = 2, feedback: QgsFeedback | None = None) -> None:
    with Fetcher(timeout_s, 0, feedback) as fetcher:
        store.renew(lambda address: fetcher.get(address, 1_000_000), url)


def test_renewed_without_a_release(server: Server, store: CatalogueStore) -> None:
    server.pages[PATH] = catalogue("a", "natura2000")
    store.read(server.url(PATH), ())
    assert sum(server.seen.values()) == 0, "reading asked the network"
    renew(store, server.url(PATH))
    assert store.catalogue.entry("natura2000").origin.place == server.url(PATH)
    assert store.catalogue.entry("a").title.nl == "Laag a é"
    assert store.catalogue.entry("a").place == server.url("/zoem/a.gpkg")
    server.pages[PATH] = catalogue("b")
    renew(store, server.url(PATH))
    assert store.catalogue.entry("a") is None
    assert store.catalogue.entry("natura2000").origin.kind == "shipped"
    server.stop()
    assert store.read(server.url(PATH), ()).entry("b") is not None


@pytest.mark.parametrize(
    "path",
    ["/404", "/500", "/401", "/403", "/silent", "/slow", "/trickle", "/redirect", "/half", "/cut", "/wrongtype",
     "/exception", "/huge", "/reset", "/fine"],
)  # fmt: skip
def test_whatever_goes_wrong_the_last_good_copy_stays(server: Server, store: CatalogueStore, path: str) -> None:
    """The same address first gives a sound catalogue, then misbehaves."""
    server.pages[path] = catalogue("a")
    renew(store, server.url(path))
    when = store.remote_date(server.url(path))
    before = {one: one.read_bytes() for one in store.folder.iterdir()}
    del server.pages[path]
    with pytest.raises(Fault) as caught:
        renew(store, server.url(path))
    assert sentence(caught.value).endswith((".", "?"))
    assert {one: one.read_bytes() for one in store.folder.iterdir()} == before
    assert store.remote_date(server.url(path)) == when
    assert store.read(server.url(path), ()).entry("a").origin.kind == "remote"


def test_a_server_that_is_gone(server: Server, store: CatalogueStore) -> None:
    server.pages[PATH] = catalogue("a")
    renew(store, server.url(PATH))
    server.stop()
    with pytest.raises(Fault, match="127"):
        renew(store, server.url(PATH))
    assert store.read(server.url(PATH), ()).entry("a") is not None


def test_cancelled(server: Server, store: CatalogueStore) -> None:
    server.pages["/silent"] = catalogue("a")
    renew(store, server.url("/silent"))
    del server.pages["/silent"]
    feedback = QgsFeedback()
    QTimer.singleShot(200, feedback.cancel)
    with pytest.raises(Cancelled):
        renew(store, server.url("/silent"), 20, feedback)
    assert store.read(server.url("/silent"), ()).entry("a") is not None


def test_a_login_is_never_kept(server: Server, store: CatalogueStore) -> None:
    """Neither in the address nor in a layer."""
    raw = catalogue("a", "b")
    raw["layers"][1] |= {"kind": "wfs", "address": "https://jan:geheim@example.org/wfs"}
    server.pages[PATH] = raw
    with pytest.raises(Fault) as caught:
        renew(store, server.url(PATH) + "?token=geheim")
    assert "geheim" not in sentence(caught.value)
    assert sum(server.seen.values()) == 0
    renew(store, server.url(PATH))
    assert store.catalogue.entry("b") is None
    assert ["holds a login" in sentence(fault) for fault in store.catalogue.warnings] == [True]
    assert sentence(store.catalogue.warnings[0]).startswith("catalogus.json, b: address")
    assert all("geheim" not in one.read_text(encoding="utf-8") for one in store.folder.iterdir())
    assert not any("geheim" in json.dumps(fault.facts, default=str) for fault in store.catalogue.warnings)
