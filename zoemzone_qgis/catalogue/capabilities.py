"""What a service offers: its layers with their titles and scale limits."""

from __future__ import annotations

from dataclasses import dataclass

from .fetch import Fetcher
from .model.entry import Entry


@dataclass(frozen=True)
class Offered:
    """One layer of a service."""

    name: str
    title: str
    abstract: str = ""
    scale_min: float = 0.0
    """Denominator of the smallest map scale at which it draws; 0 is no limit."""
    scale_max: float = 0.0
    crs: tuple[str, ...] = ()
    formats: tuple[str, ...] = ()
    styles: tuple[str, ...] = ()
    matrix_sets: tuple[str, ...] = ()


def offered(entry: Entry, fetcher: Fetcher) -> list[Offered]:
    """The layers of an entry's address, all kinds. Call in a worker. Raises a Fault or Cancelled."""
    raise NotImplementedError
