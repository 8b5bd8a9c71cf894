"""The objects of a source for a municipality, kept in a GeoPackage."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from .fetch import Fetcher
from .model.entry import Entry
from .municipality import Municipality

Progress = Callable[[float, str], None]
"""Per cent (below 0: not known) and a text."""


@dataclass(frozen=True)
class Downloaded:
    """What a download brought."""

    path: Path
    table: str
    count: int
    crs: str
    when: datetime
    dropped: int = 0
    """Objects left out by the entry's selection (ended, below ground)."""
    doubles: int = 0
    """Objects that the service gave more than once."""
    outside: int = 0
    """Objects that the service gave outside the asked area."""
    title: str = ""
    warnings: tuple[str, ...] = field(default=())
    """Finished sentences for the user."""


def downloadable(entry: Entry) -> bool:
    """Whether objects can be kept: pictures (WMS, WMTS, tiles) cannot."""
    raise NotImplementedError


def download(
    entry: Entry,
    municipality: Municipality | None,
    fetcher: Fetcher,
    target: Path,
    progress: Progress | None = None,
    table: str = "",
) -> Downloaded:
    """Fetch the objects into ``table`` of the GeoPackage ``target``; what was there stays until all has come. Raises
    a Fault or Cancelled."""
    raise NotImplementedError
