"""Fixtures of the smoke ring: a web map from disk and over http, and one browser for all of its tests."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from .chromium import Chromium, Page, program
from .webmappage import ready

HERE = Path(__file__).resolve().parent


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, *given: Any) -> None:
        pass


@pytest.fixture(scope="session")
def webmap(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the sample's web map."""
    folder = tmp_path_factory.mktemp("web map")
    subprocess.run([sys.executable, str(HERE / "webmapsample.py"), str(folder)], check=True, timeout=300)
    return folder


@pytest.fixture(scope="session")
def served(webmap: Path) -> Iterator[str]:
    """Its address on loopback."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(webmap)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/index.html"
    server.shutdown()
    server.server_close()


@pytest.fixture
def held_back(webmap: Path) -> Iterator[tuple[str, threading.Event]]:
    """Its address where the library of the map comes only when that is told."""
    told = threading.Event()

    class Late(_Quiet):
        def do_GET(self) -> None:
            if self.path.endswith("maplibre-gl.js"):
                told.wait(60)
            super().do_GET()

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Late, directory=str(webmap)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_address[1]}/index.html", told
    told.set()
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="session")
def browser() -> Iterator[Chromium]:
    if program() is None:
        pytest.skip("not run: the web map in a browser (package chromium)")
    with Chromium() as running:
        yield running


@pytest.fixture(scope="module", params=["disk", "http"])
def page(request: pytest.FixtureRequest, browser: Chromium, webmap: Path) -> Iterator[Page]:
    """The map, opened from disk, then over http; each test leaves it as it was."""
    address = (webmap / "index.html").as_uri() if request.param == "disk" else request.getfixturevalue("served")
    made = browser.page(800, 600)
    ready(made, address)
    yield made
    made.close()
