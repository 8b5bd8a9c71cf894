"""What is told of a published map as a whole: title, publisher, licence, contact, language."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ...core.errors import Fault
from ...core.privacy.found import find_personal
from ...core.privacy.names import EMAIL, read_personal_names
from ...core.privacy.removed import Removed
from ...core.privacy.told import public_text

LICENCES = {
    "CC BY 4.0": "https://creativecommons.org/licenses/by/4.0/",
    "CC BY-SA 4.0": "https://creativecommons.org/licenses/by-sa/4.0/",
    "CC BY-NC 4.0": "https://creativecommons.org/licenses/by-nc/4.0/",
    "CC0 1.0": "https://creativecommons.org/publicdomain/zero/1.0/",
}
"""Licences with their address; anything else may be written with an address behind it."""
_ADDRESS = re.compile(r"https?://[^\s\"'<>]+")


@dataclass(frozen=True)
class Facts:
    """What every paper of the package says."""

    title: str
    publisher: str
    licence: str
    licence_url: str
    contact: str
    email: str
    """The general address within ``contact``, for metadata."""
    language: str
    date: str
    sources: Sequence[str] = ()
    """Whose data it rests on, as their metadata says."""

    @property
    def attribution(self) -> str:
        """How to name the source."""
        return ", ".join(part for part in (self.publisher, self.title, self.licence) if part)

    def without(self, removed: Removed) -> tuple[Facts, int]:
        """These facts without names that do not go out, and how many there were. Who publishes is named: where the
        publisher owns land itself, its name stays in the title, too."""
        if removed.masked(self.publisher)[1]:
            return self, 0
        (title, first), (licence, second) = removed.masked(self.title), removed.masked(self.licence)
        return replace(self, title=title, licence=licence), first + second


def licence_of(text: str) -> tuple[str, str]:
    """Name and address of a licence, without anything personal.

    >>> licence_of("cc by 4.0")
    ('CC BY 4.0', 'https://creativecommons.org/licenses/by/4.0/')
    >>> licence_of("Own terms https://example.org/terms")
    ('Own terms', 'https://example.org/terms')
    """
    text = public_text(text)
    found = _ADDRESS.search(text)
    name = " ".join(_ADDRESS.sub(" ", text).split()).strip(" ,;()")
    known = {_bare(one): one for one in LICENCES}.get(_bare(name))
    if known is not None:
        return known, found[0] if found else LICENCES[known]
    return name or (found[0] if found else ""), found[0] if found else ""


def _bare(text: str) -> str:
    return re.sub(r"[^a-z0-9.]", "", text.casefold())


def general_contact(text: str) -> tuple[str, str]:
    """A contact that names a role and a general address, and that address. Raises ``Fault`` for one of a person.

    >>> general_contact("Team landschap, info@example.nl")
    ('Team landschap, info@example.nl', 'info@example.nl')
    """
    text, names, email = " ".join(text.split()), read_personal_names(), ""
    for one in find_personal(text):
        said = text[one.start : one.end]
        if one.kind == EMAIL and "@" in said and names.is_general(said):
            email = email or said
            continue
        raise Fault(
            "The contact names a person: {said}. Give a role and a general address, such as Team landschap, "
            "info@example.nl.",
            said=said,
        )
    return text, email
