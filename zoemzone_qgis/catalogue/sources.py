"""The catalogues that count: the shipped one, the one behind a web address, and files of partners, merged."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from .. import settings
from ..errors import Fault
from ..paths import CATALOGUE, STYLES
from .model.catalogue import FORMAT, Catalogue
from .model.checks import Place, holds_login
from .model.document import load
from .model.entry import Entry, Origin, Theme, is_url
from .model.merging import merged
from .model.reading import MOST_BYTES, parse, read_catalogue
from .model.writing import put_entry, remove_entry, replace_file, text_of

SHIPPED = CATALOGUE / "zoemzone.json"
OWN_FILE = "own.json"
Fetch = Callable[[str], Any]
"""From a web address to what it answers, as bytes or as an Answer of the Fetcher; raises a Fault when it does not."""


class CatalogueStore:
    """Reads the catalogues from disk and merges them; asks the network only in ``renew``."""

    def __init__(self, profile: Path | None = None, shipped: Path = SHIPPED) -> None:
        self.folder = (settings.profile_folder() if profile is None else Path(profile)) / "catalogue"
        self.shipped = shipped
        self._catalogue: Catalogue | None = None
        self._sources: tuple[Catalogue, ...] = ()

    @property
    def own_file(self) -> Path:
        """The catalogue file in the profile where the user's own choices are kept; it is the nearest of all."""
        return self.folder / OWN_FILE

    @property
    def catalogue(self) -> Catalogue:
        """What was read last; read now when nothing was."""
        return self.read() if self._catalogue is None else self._catalogue

    @property
    def sources(self) -> tuple[Catalogue, ...]:
        """The catalogues that were merged last, from near to far, each with its own warnings."""
        return self._sources

    def read(self, address: str | None = None, places: Sequence[str] | None = None) -> Catalogue:
        """Read and merge again; ``address`` and ``places`` (files, folders) come from the settings when not given."""
        address = settings.CATALOGUE_ADDRESS.get() if address is None else address
        places = settings.CATALOGUE_FILES.get() if places is None else places
        lost: list[Fault] = []
        found: list[Catalogue] = []
        for path, origin in self._files(address.strip(), places, lost):
            try:
                # a copy of the web goes by the name that its publisher knows
                name = _name(origin.place) if origin.kind == "remote" else ""
                found.append(read_catalogue(path, origin, name))
            except Fault as fault:
                lost.append(fault)
        self._sources = tuple(found)
        whole = merged(found)
        # what the user chose goes before a partner's file on purpose, and is no news
        told = [fault for fault in whole.warnings if fault.facts.get("other") != str(self.own_file)]
        # the files that could not be read at all are the worst news, so they come first
        self._catalogue = replace(whole, warnings=(*lost, *told))
        return self._catalogue

    def _files(self, address: str, places: Sequence[str], lost: list[Fault]) -> Iterator[tuple[Path, Origin]]:
        """The files to read with their origins, the nearest first; each file once, however often it is named."""
        seen: set[Path] = set()
        own = [self.own_file] if self.own_file.exists() else []
        for path in (*own, *(one for place in places for one in _local(Path(place).expanduser(), lost))):
            if path.resolve() not in seen:
                seen.add(path.resolve())
                yield path, Origin("local", str(path))
        copy = self.remote_copy(address)
        if copy is not None and copy.exists():
            yield copy, Origin("remote", address, self._fetched(copy))
        yield self.shipped, Origin("shipped", str(self.shipped))

    def remote_copy(self, address: str | None = None) -> Path | None:
        """Where the last good copy of the catalogue behind an address lies, fetched or not; None without an address."""
        address = settings.CATALOGUE_ADDRESS.get().strip() if address is None else address.strip()
        if not address:
            return None
        # a name of its own for each address: another address never shows the copy of the former one
        return self.folder / f"remote-{hashlib.sha256(address.encode()).hexdigest()[:16]}.json"

    def remote_date(self, address: str | None = None) -> datetime | None:
        """When the copy of the catalogue behind the address was fetched; None when there is none."""
        copy = self.remote_copy(address)
        if copy is None or not copy.exists():
            return None
        return datetime.fromisoformat(self._fetched(copy))

    @staticmethod
    def _fetched(copy: Path) -> str:
        """When a copy was fetched, in ISO with the time zone. The file itself tells: it is written only then."""
        return datetime.fromtimestamp(copy.stat().st_mtime).astimezone().isoformat(timespec="seconds")

    def renew(self, fetch: Fetch, address: str | None = None) -> Catalogue:
        """Fetch the catalogue behind the web address, keep it when it is sound, and read again. For a worker.

        Raises the Fault that tells what is wrong; the last good copy then stays as it is.
        """
        address = (settings.CATALOGUE_ADDRESS.get() if address is None else address).strip()
        copy = self.remote_copy(address)
        if copy is None or not is_url(address) or not address.lower().startswith(("http://", "https://")):
            raise Fault("There is no web address of a catalogue. Fill in one that starts with https:// or http://.")
        Place(_name(address), FORMAT).without_secrets("address", address)
        answer = fetch(address)
        body: Any = getattr(answer, "body", answer)
        name = _name(address)
        fetched = parse(body, name, Origin("remote", address))
        if not fetched.entries:
            raise (
                fetched.warnings[0]
                if fetched.warnings
                else Fault("{file} holds no layers. Ask the publisher for a sound file.", file=name)
            )
        replace_file(copy, _without_logins(body if isinstance(body, str) else body.decode("utf-8-sig"), fetched))
        read = self.read(address)
        told = {str(fault) for fault in read.warnings}
        gone = [fault for fault in fetched.warnings if str(fault) not in told]
        self._catalogue = replace(read, warnings=(*gone, *read.warnings))
        return self._catalogue

    def keep(self, entry: Entry, theme: Theme | None = None) -> Catalogue:
        """Write an entry to the user's own file, so that it goes before all others, and read again."""
        known = {one.key for source in self._sources if source.origin.kind == "shipped" for one in source.themes}
        if theme is None and entry.theme not in known:
            theme = self.catalogue.theme(entry.theme)
        put_entry(self.own_file, entry, theme)
        return self.read()

    def forget(self, key: str) -> Catalogue:
        """Take an entry out of the user's own file, so that the one of the other catalogues counts again."""
        remove_entry(self.own_file, key)
        return self.read()


def _without_logins(text: str, fetched: Catalogue) -> str:
    """The text to keep: layers that were refused for a login or a key are not stored either."""
    raw = load(text, "")
    good = {one.id for one in fetched.entries}
    sound = [one for one in raw["layers"] if not holds_login(one) or (isinstance(one, dict) and one.get("id") in good)]
    return text if len(sound) == len(raw["layers"]) else text_of(raw | {"layers": sound})


def _local(place: Path, lost: list[Fault]) -> list[Path]:
    """The catalogue files of a place; a folder may hold other JSON files, which are no news."""
    if not place.is_dir():
        return [place]  # when it is gone, reading says so
    try:
        files = sorted(path for path in place.iterdir() if path.suffix.lower() == ".json" and path.is_file())
    except OSError as error:
        why = error.strerror or type(error).__name__
        lost.append(
            Fault("The folder {folder} cannot be read ({why}). Ask for access to it.", folder=str(place), why=why)
        )
        return []
    return [path for path in files if _may_be_catalogue(path)]


def _may_be_catalogue(path: Path) -> bool:
    """Whether a JSON file of a folder is a catalogue, or a damaged file that one must hear about."""
    try:
        if path.stat().st_size > MOST_BYTES:
            return False
        raw = load(path.read_bytes(), path.name)
    except (OSError, Fault):
        return True  # reading it again says what is wrong
    return isinstance(raw, dict) and raw.get("format") == FORMAT


def style_path(entry: Entry) -> Path | None:
    """The file of an entry's style: beside a local catalogue, else among the shipped ones; None where there is none."""
    if not entry.style:
        return None
    beside = [] if is_url(entry.origin.place) or not entry.origin.place else [Path(entry.origin.place).parent]
    return next((folder / entry.style for folder in (*beside, STYLES) if (folder / entry.style).is_file()), None)


def _name(address: str) -> str:
    """What faults call a catalogue on the web: the file at the end of its address."""
    return address.partition("?")[0].rstrip("/").rsplit("/", 1)[-1]
