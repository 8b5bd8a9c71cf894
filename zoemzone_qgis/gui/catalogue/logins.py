"""Which login a source is asked with. It belongs to a layer and its server: a catalogue that gives the layer another
address must not get hold of it."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtCore import QUrl

from ... import settings
from ...catalogue.links import host_of
from ...catalogue.model.entry import Entry


def login_of(entry: Entry) -> str:
    """The id of the authentication configuration that was chosen for an entry; "" where none was."""
    return settings.AUTHCFG.get().get(_key(entry), "")


def logins_of(entries: Iterable[Entry]) -> dict[str, str]:
    """The same of several, by id of the entry."""
    return {entry.id: login_of(entry) for entry in entries if login_of(entry)}


def keep_login(entry: Entry, chosen: str) -> None:
    """Remember the choice; "" forgets it."""
    ids = settings.AUTHCFG.get()
    if chosen:
        ids[_key(entry)] = chosen
    else:
        ids.pop(_key(entry), None)
    settings.AUTHCFG.set(ids)


def _key(entry: Entry) -> str:
    return f"{entry.id} {QUrl(entry.address).scheme()}://{host_of(entry.address)}"
