"""Asking an address: with an own timeout, a limit on bytes, cancellable, tried again where that helps."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import QgsFeedback

MOST_BYTES = 64 * 1024 * 1024


@dataclass(frozen=True)
class Answer:
    """What came back. The names of the headers are in lower case."""

    url: str
    status: int
    content_type: str
    body: bytes
    headers: Mapping[str, str] = field(default_factory=dict)
    ms: float = 0.0

    def text(self) -> str:
        """The body as text."""
        return self.body.decode("utf-8-sig", "replace")

    def json(self) -> Any:
        """The body as JSON; a fault where it is none."""
        raise NotImplementedError


class Fetcher:
    """Fetches addresses one after another, in the thread that uses it; it never asks the user anything."""

    def __init__(
        self, timeout_s: float = 30.0, retries: int = 3, feedback: QgsFeedback | None = None, authcfg: str = ""
    ) -> None:
        self.timeout_s, self.retries, self.feedback, self.authcfg = timeout_s, retries, feedback, authcfg

    def get(self, url: str, most_bytes: int = MOST_BYTES, accept: str = "") -> Answer:
        """The answer of an address. Raises a Fault that names the host, or Cancelled."""
        raise NotImplementedError

    def save(self, url: str, path: Path, most_bytes: int, accept: str = "") -> Answer:
        """The same into a file; the answer's body is empty."""
        raise NotImplementedError

    def close(self) -> None:
        """Let go of the connections."""
