"""Sources of land cover: their names and the scale they were made at."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from ...paths import TABLES
from .tables import read_table, unique

COLUMNS = ("source", "name_nl", "name_en", "scale_m")


@dataclass(frozen=True)
class Source:
    """A source, with its working scale in metres (the detail factor of the confidence)."""

    id: str
    name_nl: str
    name_en: str
    scale_m: float


def read_sources(path: Path | None = None) -> dict[str, Source]:
    """The shipped table of sources, or an own copy, by id.

    >>> read_sources()["CORINE"].scale_m
    100.0
    """
    rows = read_table(path or TABLES / "sources.csv", COLUMNS)
    unique(rows, "source")
    return {
        row.text("source"): Source(
            row.text("source"), row.text("name_nl"), row.text("name_en"), row.value("scale_m", low=0.01)
        )
        for row in rows
    }
