"""A service that begins to answer and never comes to an end, and knows who still listens."""

from __future__ import annotations

import json
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType

CRS84 = "http://www.opengis.net/def/crs/OGC/1.3/CRS84"
RD = "http://www.opengis.net/def/crs/EPSG/0/28992"
SQUARE = [[[190000, 320000], [190010, 320000], [190010, 320010], [190000, 320010], [190000, 320000]]]


class SlowServer:
    """OGC API Features with one collection, "slow": its objects come one by one, without end."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self.open = self.begun = 0
        self._ending = threading.Event()
        outer = self

        class Handler(SlowAnswer):
            server_of_test = outer

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._thread = threading.Thread(target=self._server.serve_forever, daemon=True)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}"

    def __enter__(self) -> SlowServer:
        self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, at: TracebackType | None) -> None:
        self._ending.set()
        self._server.shutdown()
        self._server.server_close()

    def listening(self, change: int) -> None:
        with self._lock:
            self.open += change
            self.begun += max(0, change)

    def going_on(self) -> bool:
        return not self._ending.wait(0.05)


class SlowAnswer(BaseHTTPRequestHandler):
    server_of_test: SlowServer

    def do_GET(self) -> None:
        path = self.path.partition("?")[0].rstrip("/")
        if path.endswith("/items"):
            self._objects()
        elif path == "/state":
            self._tell({"open": self.server_of_test.open, "begun": self.server_of_test.begun})
        elif path.endswith("/collections"):
            self._tell({"collections": [self._collection()], "links": []})
        elif path.endswith("/collections/slow"):
            self._tell(self._collection())
        else:
            self._tell({"title": "Slow", "links": [{"rel": "data", "href": f"{self.server_of_test.url}/collections"}]})

    def _collection(self) -> dict[str, object]:
        return {"id": "slow", "title": "Slow", "itemType": "feature", "crs": [CRS84, RD], "storageCrs": RD, "links": []}

    def _tell(self, content: object) -> None:
        body = json.dumps(content).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def _objects(self) -> None:
        self.server_of_test.listening(1)
        try:
            self.send_response(200)
            self.send_header("Content-Type", "application/geo+json")
            self.end_headers()
            self.wfile.write(b'{"type": "FeatureCollection", "features": [')
            geometry = {"type": "Polygon", "coordinates": SQUARE}
            number = 0
            while self.server_of_test.going_on():
                number += 1
                one = {"type": "Feature", "id": number, "geometry": geometry, "properties": {"n": number}}
                self.wfile.write(json.dumps(one).encode() + b",")
                self.wfile.flush()
        except OSError:
            return  # who listened has gone
        finally:
            self.server_of_test.listening(-1)

    def log_message(self, format: str, *args: object) -> None:
        """Nothing."""
