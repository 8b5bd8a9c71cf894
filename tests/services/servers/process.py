"""A server on loopback as a test sees it: on a free port, stopped in the middle, started again, its log kept."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

KEEPER = Path(__file__).with_name("keeper.py")
HOST = "127.0.0.1"


class NotStarted(Exception):
    """A server did not come up; the message holds the end of its log."""


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        return int(probe.getsockname()[1])


def answers(url: str, timeout_s: float = 20) -> bool:
    """Whether a server gives an answer at an address; a fault is one, too."""
    try:
        with open_url(url, timeout_s) as answer:
            answer.read(1)
    except urllib.error.HTTPError:
        return True
    except OSError:
        return False
    return True


def open_url(url: str, timeout_s: float = 20):
    """The answer at an address on loopback, whatever proxy this machine has."""
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    return opener.open(url, timeout=timeout_s)


class Server:
    """One real server. What kind it is, is said by command() and ready()."""

    name = "server"
    signal = "SIGTERM"
    user = ""
    seconds_to_start = 60.0

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.folder.mkdir(parents=True, exist_ok=True)
        self.log = folder / "server.log"
        self.port = free_port()
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"http://{HOST}:{self.port}"

    def command(self) -> Sequence[str | Path]:
        raise NotImplementedError

    def environment(self) -> dict[str, str]:
        return {}

    def ready(self) -> bool:
        return answers(self.url)

    @property
    def alive(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def start(self) -> Server:
        """Come up, on the port it had before; only when that is taken by now, and none was promised, on another."""
        promised = self.log.exists()
        for attempt in range(3):
            try:
                self._start()
            except NotStarted:
                if promised or attempt == 2 or "in use" not in self.said().lower():
                    raise
                self.port = free_port()
            else:
                return self
        return self

    def _start(self) -> None:
        taken = {name: value for name, value in os.environ.items() if name not in {"PYTHONHOME", "PYTHONPATH"}}
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, str(KEEPER), self.signal, self.user, *(str(one) for one in self.command())],
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=subprocess.STDOUT,
                env=taken | self.environment(),
                cwd="/",
                start_new_session=True,  # Ctrl+C is for the tests, which then end it in order
            )
        deadline = time.monotonic() + self.seconds_to_start
        while time.monotonic() < deadline:
            if not self.alive:
                raise NotStarted(f"{self.name} fell over:\n{self.said()}")
            if self.ready():
                return
            time.sleep(0.05)
        self.stop()
        raise NotStarted(f"{self.name} is not ready after {self.seconds_to_start:.0f} s:\n{self.said()}")

    def stop(self) -> None:
        """End it, with all its children; gone when this returns."""
        if self._process is None:
            return
        if self._process.stdin is not None:
            self._process.stdin.close()
        self._process.wait()
        self._process = None

    @contextmanager
    def stopped(self) -> Iterator[None]:
        """Down for a while, as a service that died; up again at the same address afterwards."""
        self.stop()
        try:
            yield
        finally:
            self.start()

    def said(self, most: int = 4000) -> str:
        """The end of its log."""
        if not self.log.exists():
            return ""
        return self.log.read_bytes()[-most:].decode("utf-8", "replace")
