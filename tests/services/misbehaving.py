"""A web server that misbehaves on request, for the tests of what the catalogue does then. The path tells how."""

from __future__ import annotations

import json
import socket
import ssl
import struct
import subprocess
import threading
import time
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from types import TracebackType
from typing import Any
from urllib.parse import parse_qsl, urlsplit

OWS_EXCEPTION = (
    '<?xml version="1.0"?><ServiceExceptionReport version="1.3.0"><ServiceException code="LayerNotDefined">'
    "There is no such layer here</ServiceException></ServiceExceptionReport>"
)
CAPABILITIES = """<?xml version="1.0"?>
<WMS_Capabilities version="1.3.0" xmlns="http://www.opengis.net/wms"><Service><Name>WMS</Name><Title>Kaarten</Title>
</Service><Capability><Request><GetMap><Format>image/png</Format><DCPType><HTTP><Get><OnlineResource
xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="{address}?"/></Get></HTTP></DCPType></GetMap></Request>
<Layer><Title>Alles</Title><CRS>EPSG:28992</CRS><CRS>EPSG:3857</CRS>
<EX_GeographicBoundingBox><westBoundLongitude>5</westBoundLongitude><eastBoundLongitude>7</eastBoundLongitude>
<southBoundLatitude>50</southBoundLatitude><northBoundLatitude>52</northBoundLatitude></EX_GeographicBoundingBox>
<BoundingBox CRS="EPSG:28992" minx="170000" miny="306000" maxx="212000" maxy="421000"/>
<Layer queryable="1"><Name>bomen</Name><Title>Bomen</Title></Layer>
<Layer><Name>percelen</Name><Title>Percelen</Title><MinScaleDenominator>100</MinScaleDenominator>
<MaxScaleDenominator>5000</MaxScaleDenominator></Layer></Layer></Capability></WMS_Capabilities>"""
MANY = 12_000
PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c6360000002000001e221bc33"
    "0000000049454e44ae426082"
)


def feature(number: int, x: float = 0.0, y: float = 0.0, **properties: Any) -> dict[str, Any]:
    """A square of 10 m at x, y (RD)."""
    ring = [[x, y], [x + 10, y], [x + 10, y + 10], [x, y + 10], [x, y]]
    geometry = {"type": "Polygon", "coordinates": [ring]}
    return {"type": "Feature", "id": f"nr.{number}", "properties": properties, "geometry": geometry}


class Server:
    """The server; ``with Server() as server`` and ``server.url("/404")``. ``seen`` counts paths."""

    def __init__(self, certificate: Path | None = None) -> None:
        self.seen: Counter[str] = Counter()
        self.queries: list[dict[str, str]] = []
        self.headers: list[dict[str, str]] = []
        self.pages: dict[str, Any] = {}
        """Path -> body (str, bytes, JSON) or function of the query, that a test lays down."""
        self.stopping = threading.Event()
        outer = self

        class Handler(Misbehaving):
            server_of_test = outer

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self._secure = certificate is not None
        self.certificate = certificate
        if certificate is not None:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
            self._server.socket = context.wrap_socket(self._server.socket, server_side=True)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)

    def __enter__(self) -> Server:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def stop(self) -> None:
        """Stop answering: the port is closed."""
        self.stopping.set()
        self._server.shutdown()
        self._server.server_close()

    @property
    def port(self) -> int:
        return int(self._server.server_address[1])

    def url(self, path: str = "") -> str:
        return f"http{'s' if self._secure else ''}://127.0.0.1:{self.port}{path}"


class Misbehaving(BaseHTTPRequestHandler):
    """One answer."""

    protocol_version = "HTTP/1.1"
    server_of_test: Server

    def do_GET(self) -> None:
        server = self.server_of_test
        parts = urlsplit(self.path)
        server.seen[parts.path] += 1
        query = dict(parse_qsl(parts.query, keep_blank_values=True))
        server.queries.append(query)
        server.headers.append({name.lower(): value for name, value in self.headers.items()})
        try:
            laid = server.pages.get(parts.path)
            if laid is not None:
                self._laid(laid(query) if callable(laid) else laid)
            else:
                name = parts.path.strip("/").split("/")[0].replace("-", "_")
                getattr(self, f"say_{name}", self.say_404)(query)
        except (BrokenPipeError, ConnectionResetError, ssl.SSLError):
            self.close_connection = True

    def _laid(self, body: Any) -> None:
        if isinstance(body, tuple):
            self.answer(*body)
        elif isinstance(body, bytes):
            self.answer(body, "application/octet-stream")
        elif isinstance(body, str):
            self.answer(body.encode(), "text/xml" if body.lstrip().startswith("<") else "text/plain")
        else:
            self.answer(json.dumps(body).encode(), "application/geo+json")

    def answer(
        self, body: bytes, content_type: str = "text/plain", status: int = 200, headers: dict[str, str] | None = None
    ) -> None:
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(body)))
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        pass

    def reset(self) -> None:
        """Break the connection off the hard way."""
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.close()
        self.close_connection = True

    def say_fine(self, query: dict[str, str]) -> None:
        self.answer(b'{"fine": true}', "application/json")

    def say_404(self, query: dict[str, str]) -> None:
        self.answer(b'{"fine": true}', "application/json", 404)

    def say_500(self, query: dict[str, str]) -> None:
        self.answer(b"broken", status=500)

    def say_401(self, query: dict[str, str]) -> None:
        if self.headers.get("Authorization"):
            return self.say_fine(query)
        return self.answer(b"who are you?", status=401, headers={"WWW-Authenticate": 'Basic realm="secret"'})

    def say_403(self, query: dict[str, str]) -> None:
        self.answer(b"no", status=403)

    def say_silent(self, query: dict[str, str]) -> None:
        self.server_of_test.stopping.wait(60)

    def say_slow(self, query: dict[str, str]) -> None:
        """Answers after ?seconds=."""
        self.server_of_test.stopping.wait(float(query.get("seconds", "6")))
        self.say_fine(query)

    def say_trickle(self, query: dict[str, str]) -> None:
        """A byte now and then, without end."""
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        while not self.server_of_test.stopping.wait(0.1):
            self.wfile.write(b" ")
            self.wfile.flush()

    def say_redirect(self, query: dict[str, str]) -> None:
        """Round and round."""
        number = int(query.get("n", "0")) + 1
        self.answer(b"", status=302, headers={"Location": f"/redirect?n={number}"})

    def say_moved(self, query: dict[str, str]) -> None:
        self.answer(b"", status=302, headers={"Location": "/fine"})

    def say_half(self, query: dict[str, str]) -> None:
        """Half of a JSON text, said to be whole."""
        self.answer(b'{"type": "FeatureCollection", "features": [{"type": "Feature", "prop', "application/json")

    def say_cut(self, query: dict[str, str]) -> None:
        """Fewer bytes than promised."""
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", "1000")
        self.end_headers()
        self.wfile.write(b'{"type": "FeatureCollection", "feat')
        self.wfile.flush()
        self.close_connection = True

    def say_wrongtype(self, query: dict[str, str]) -> None:
        """A web page where data was asked for."""
        self.answer(b"<!DOCTYPE html><html><body>Welcome</body></html>", "application/json")

    def say_exception(self, query: dict[str, str]) -> None:
        self.answer(OWS_EXCEPTION.encode(), "text/xml")

    def say_huge(self, query: dict[str, str]) -> None:
        """Without end, as fast as it goes."""
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.end_headers()
        while not self.server_of_test.stopping.is_set():
            self.wfile.write(b" " * 65536)

    def say_resetonce(self, query: dict[str, str]) -> None:
        """Breaks off, the second time it is fine."""
        path = urlsplit(self.path).path
        if self.server_of_test.seen[path] % 2:
            return self.reset()
        return self.say_fine(query)

    def say_reset(self, query: dict[str, str]) -> None:
        self.reset()

    def say_busyonce(self, query: dict[str, str]) -> None:
        path = urlsplit(self.path).path
        if self.server_of_test.seen[path] % 2:
            return self.answer(b"busy", status=503, headers={"Retry-After": "1"})
        return self.say_fine(query)

    def say_veel(self, query: dict[str, str]) -> None:
        """A service with twelve thousand objects, as one has it below /veel."""
        address = self.server_of_test.url("/veel/collections/vlek/items")
        if not urlsplit(self.path).path.endswith("/items"):
            return self.answer(b'{"id": "vlek", "title": "Vlekken"}', "application/json")
        start = int(query.get("offset", "0"))
        stop = min(MANY, start + 1000)
        features = [feature(n, 180_000 + n % 90 * 11, 330_000 + n // 90, naam=f"vlek {n}") for n in range(start, stop)]
        links = [{"rel": "next", "href": f"{address}?offset={stop}"}] if stop < MANY else []
        page = {"type": "FeatureCollection", "features": features, "links": links, "numberMatched": MANY}
        return self.answer(json.dumps(page).encode(), "application/geo+json")

    def say_wms(self, query: dict[str, str]) -> None:
        """A WMS that is all right."""
        wanted = {name.upper(): value for name, value in query.items()}
        if wanted.get("REQUEST") == "GetMap":
            return self.answer(PNG, "image/png")
        return self.answer(CAPABILITIES.format(address=self.server_of_test.url("/wms")).encode(), "text/xml")


def expired_certificate(folder: Path) -> Path:
    """A certificate of ours for 127.0.0.1 that ran out long ago, with its key, in one file."""
    path, key = folder / "expired.pem", folder / "key.pem"
    if path.exists():
        return path
    (folder / "index.txt").touch()
    (folder / "serial").write_text("01\n", encoding="ascii")
    (folder / "ca.cnf").write_text(
        f"[ca]\ndefault_ca=d\n[d]\ndir={folder}\ndatabase={folder}/index.txt\nserial={folder}/serial\n"
        f"new_certs_dir={folder}\ndefault_md=sha256\npolicy=p\n[p]\ncommonName=supplied\n"
        "[req]\ndistinguished_name=n\n[n]\n",
        encoding="ascii",
    )
    run = {"check": True, "capture_output": True, "cwd": folder}
    config = ["-config", "ca.cnf"]
    subprocess.run(
        ["openssl", "req", *config, "-newkey", "rsa:2048", "-nodes", "-keyout", "key.pem", "-out", "request.pem",
         "-subj", "/CN=127.0.0.1"], **run)  # fmt: skip
    subprocess.run(
        ["openssl", "ca", *config, "-batch", "-selfsign", "-keyfile", "key.pem", "-in", "request.pem", "-out",
         "cert.pem", "-notext", "-startdate", "20000101000000Z", "-enddate", "20010101000000Z"], **run)  # fmt: skip
    path.write_bytes((folder / "cert.pem").read_bytes() + key.read_bytes())
    return path


def serve_forever() -> None:
    """By hand: python tests/services/misbehaving.py"""
    with Server() as server:
        print(server.url(), flush=True)
        while True:
            time.sleep(1)


if __name__ == "__main__":
    serve_forever()
