"""The catalogues that count: the shipped one, the one behind a web address, and files of partners, merged."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from ..paths import CATALOGUE
from .model.catalogue import Catalogue
from .model.entry import Entry, Theme

SHIPPED = CATALOGUE / "zoemzone.json"
Fetch = Callable[[str], bytes]
"""From a web address to what it answers; raises a Fault when it does not."""


class CatalogueStore:
    """Reads the catalogues from disk and merges them; asks the network only in ``renew``."""

    def __init__(self, profile: Path | None = None, shipped: Path = SHIPPED) -> None:
        raise NotImplementedError

    @property
    def own_file(self) -> Path:
        """The catalogue file in the profile where the user's own choices are kept; it is the nearest of all."""
        raise NotImplementedError

    @property
    def catalogue(self) -> Catalogue:
        """What was read last; read now when nothing was."""
        raise NotImplementedError

    def read(self, address: str | None = None, places: Sequence[str] | None = None) -> Catalogue:
        """Read and merge again. ``address`` and ``places`` (files, folders) are those of the settings when not given."""
        raise NotImplementedError

    def renew(self, fetch: Fetch, address: str | None = None) -> Catalogue:
        """Fetch the catalogue behind the web address, keep it when it is sound, and read again. For a worker.

        Raises the Fault that tells what is wrong; the last good copy then stays as it is.
        """
        raise NotImplementedError

    def keep(self, entry: Entry, theme: Theme | None = None) -> Catalogue:
        """Write an entry to the user's own file, so that it goes before all others, and read again."""
        raise NotImplementedError
