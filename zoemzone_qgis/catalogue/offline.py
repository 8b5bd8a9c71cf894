"""Offline copies: one GeoPackage that holds the layers of a municipality, each with its date and where it is from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from qgis.core import QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from .download import Downloaded, Progress
from .fetch import Fetcher
from .model.entry import Entry
from .municipality import Municipality


@dataclass(frozen=True)
class Copy:
    """One copy in the store."""

    entry_id: str
    municipality: str
    """Code of the municipality, "" for a layer that is not asked for by municipality."""
    table: str
    when: datetime
    count: int
    title: str = ""
    path: Path = Path()

    @property
    def age_days(self) -> float:
        """Days since it was fetched."""
        raise NotImplementedError

    @property
    def age_text(self) -> str:
        """The age in words: "today", "3 days old"."""
        raise NotImplementedError


class OfflineStore:
    """The copies in one GeoPackage."""

    def __init__(self, path: Path) -> None:
        self.path = Path(path)

    def copies(self) -> list[Copy]:
        """All copies; an unreadable or absent store has none."""
        raise NotImplementedError

    def copy_of(self, entry: Entry, municipality: Municipality | None) -> Copy | None:
        """The copy of an entry for a municipality."""
        raise NotImplementedError

    def renew(
        self,
        entry: Entry,
        municipality: Municipality | None,
        fetcher: Fetcher,
        progress: Progress | None = None,
    ) -> Copy:
        """Fetch an entry anew and put it in place of the old copy, which stays intact until then. In a worker."""
        raise NotImplementedError

    def put(self, entry: Entry, municipality: Municipality | None, downloaded: Downloaded) -> Copy:
        """Put what was downloaded elsewhere in place of the old copy, in one step."""
        raise NotImplementedError

    def remove(self, entry_id: str, municipality: str) -> None:
        """Forget a copy."""
        raise NotImplementedError


class RenewTask(QgsTask):
    """Renews copies one after another. Keep a reference until it has finished."""

    progressed = pyqtSignal(str, float, str)
    renewed = pyqtSignal(str, object)
    """Id of the entry, Copy."""
    failed = pyqtSignal(str, object)
    """Id of the entry, State."""

    def __init__(
        self,
        entries: Sequence[Entry],
        municipality: Municipality | None,
        store: OfflineStore,
        authcfgs: dict[str, str] | None = None,
    ) -> None:
        super().__init__("")

    def run(self) -> bool:
        """In the worker."""
        raise NotImplementedError
