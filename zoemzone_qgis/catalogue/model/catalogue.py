"""A catalogue: themes and entries with what was wrong in reading them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from dataclasses import field as kept

from ...core.errors import Fault
from .entry import NO_ORIGIN, NO_WORDS, Entry, Origin, Theme, Words

FORMAT, VERSION = "zoemzone-catalogue", 1


@dataclass(frozen=True)
class Catalogue:
    """What one catalogue file says, or several of them merged."""

    title: Words = NO_WORDS
    date: str = ""
    publisher: str = ""
    themes: tuple[Theme, ...] = ()
    entries: tuple[Entry, ...] = ()
    warnings: tuple[Fault, ...] = ()
    """What could not be used, each a finished Fault (``errors.sentence`` says it); the rest of the catalogue holds."""
    origin: Origin = NO_ORIGIN
    extra: Mapping[str, object] = kept(default_factory=dict, hash=False)
    """Keys of the file that this version does not know."""

    def entry(self, key: str) -> Entry | None:
        """The entry with an id, or None."""
        return next((one for one in self.entries if one.id == key), None)

    def theme(self, key: str) -> Theme:
        """The theme with a key; one that nobody described is called by its key."""
        return next((one for one in self.themes if one.key == key), Theme(key))
