#!/usr/bin/env python3
"""The web map of a province of more than 100,000 areas: what writing it costs, and how soon a browser shows it.

    python benchmarks/webmap.py [FOLDER]      a folder keeps the web map; Chromium is needed for the second part
    python benchmarks/webmap.py --views FOLDER FOLDER ...      only the first views of maps that are there, by turns

The first view is taken from loopback, without a cache, in a headless Chromium that draws by software: from the start of
the navigation to the map's first complete picture. Budgets: 2 s and 2 MB.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from statistics import median
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from tests.smoke.chromium import Chromium, program  # noqa: E402

RUNS = 5
MOST_BYTES, MOST_SECONDS = 2_000_000, 2.0
View = tuple[float, int, int]
MARK = "performance.getEntriesByName('zoem-ready')[0]"


class _Quiet(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"  # as servers do: one connection for many files

    def log_message(self, *given: Any) -> None:
        pass


def views(*folders: Path) -> list[list[View]]:
    """Seconds, bytes and requests of first views of each map, one after the other."""
    servers = [ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder))) for folder in folders]
    for server in servers:
        threading.Thread(target=server.serve_forever, daemon=True).start()
    out: list[list[View]] = [[] for _ in folders]
    with Chromium() as browser:
        browser.hear(3.0)  # its own start
        for _ in range(RUNS):
            for server, seen in zip(servers, out, strict=True):
                seen.append(_view(browser, server.server_address[1]))
    for server in servers:
        server.shutdown()
    return out


def _view(browser: Chromium, port: int) -> View:
    page = browser.page(1280, 800)
    page.call("Network.setCacheDisabled", cacheDisabled=True)
    page.open(f"http://127.0.0.1:{port}/index.html")
    page.wait(f"window.performance && {MARK}")
    seconds = page.run(f"{MARK}.startTime") / 1000
    own = [url for url in page.requests if url.startswith("http://127.0.0.1")]
    page.close()
    return round(seconds, 2), page.received, len(own)


def main() -> int:
    """Write, look, and compare with the budgets."""
    print(f"processors: {os.cpu_count()}, busy: {os.getloadavg()[0]:.1f}")
    if sys.argv[1:2] == ["--views"]:
        folders = [Path(name) for name in sys.argv[2:]]
        for folder, seen in zip(folders, views(*folders), strict=True):
            print(f"{folder}: median {median(seconds for seconds, _, _ in seen):.2f} s, {seen}")
        return 0
    with tempfile.TemporaryDirectory() as made:
        folder = Path(sys.argv[1]) if len(sys.argv) > 1 else Path(made) / "map"
        done = subprocess.run(
            [sys.executable, str(HERE / "webmap_province.py"), str(folder)], check=True, capture_output=True, text=True
        )
        figures = json.loads(done.stdout.splitlines()[-1])
        print("written:", figures)
        if program() is None:
            print("first view: not measured (package chromium)")
            return 0
        seen = views(folder)[0]
    print("first view (s, bytes, requests):", seen)
    best = min(seconds for seconds, _, _ in seen)
    size = max(size for _, size, _ in seen)
    print(f"best {best} s of {MOST_SECONDS}, {size / 1e6:.2f} MB of {MOST_BYTES / 1e6:.0f}")
    return int(size > MOST_BYTES or best > MOST_SECONDS)


if __name__ == "__main__":
    sys.exit(main())
