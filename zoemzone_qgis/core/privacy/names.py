"""Personal data by the name of a field, and e-mail addresses that belong to an office."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from ...paths import TABLES
from ..land.tables import UNKNOWN, read_table

OWNER, PHOTO, BSN, PATH, NAME = "owner", "photo", "bsn", "path", "name"
EMAIL, PHONE, IBAN, ADDRESS = "email", "phone", "iban", "address"
GENERAL, CLOSED, MEASURE, SHARE, BODY = "general", "not_public", "measure", "share", "body"
_SPECIAL = (GENERAL, MEASURE, SHARE, BODY)
"""Kinds of word that tell what is not personal: an office's address, a key or measure, a share, an organisation."""
KINDS = ("contact", EMAIL, PHONE, "person", OWNER, ADDRESS, BSN, IBAN, "birth", PHOTO, CLOSED, *_SPECIAL)
_MATCHES = ("part", "word", "whole")


@dataclass(frozen=True)
class PersonalNames:
    """Words in names of fields that hold personal data, from the table personal_fields.csv (our own choice, E).

    >>> names = read_personal_names()
    >>> [names.kind(one) for one in ("e_mail", "Naam eigenaar", "contactPersoon", "TELEFOONNR", "hotel", "area_m2")]
    ['email', 'owner', 'contact', 'phone', None, None]
    """

    rows: tuple[tuple[str, str, str], ...]
    """Kind, word and how it is looked for: part (anywhere), word (between underscores, spaces, capitals), whole."""

    def kind(self, field: str) -> str | None:
        """Which personal data a field holds by its name; None where the name tells nothing."""
        return self._found(field, lambda kind: kind not in _SPECIAL)

    def is_measure(self, field: str) -> bool:
        """Whether the numbers of a field are keys, sizes, money or places by its name.

        >>> [read_personal_names().is_measure(one) for one in ("osm_id", "opp_m2", "X", "nummer", "klantcode")]
        [True, True, True, False, False]
        """
        return self._found(field, lambda kind: kind == MEASURE) is not None

    def is_share(self, field: str) -> bool:
        """Whether a number in a field of owners is a share of them.

        >>> [read_personal_names().is_share(one) for one in ("dwelling_ownership", "owner_pct", "owner_nr")]
        [True, True, False]
        """
        return self._found(field, lambda kind: kind == SHARE) is not None

    def is_body(self, name: str) -> bool:
        """Whether a name is that of an organisation or a department, by a word in it.

        >>> [read_personal_names().is_body(one) for one in ("Team groen", "Stichting Bij", "Van den Brink")]
        [True, True, False]
        """
        return self._found(name, lambda kind: kind == BODY) is not None

    def is_general(self, address: str) -> bool:
        """Whether an e-mail address is that of an office: its first part holds a known word, or a word of its domain.

        >>> names = read_personal_names()
        >>> [names.is_general(one) for one in ("info@a.nl", "zoemzone@limburg.nl", "j.jansen@info.nl", "ede@ede.nl")]
        [True, True, False, True]
        """
        local, _, domain = address.partition("@")
        words = [one for one in _tokens(domain.rpartition(".")[0]) if len(one) > 2]
        return self._found(local, lambda kind: kind == GENERAL) is not None or _squeezed(local) in words

    def _found(self, name: str, wanted: Callable[[str], bool]) -> str | None:
        squeezed, tokens = _squeezed(name), _tokens(name)
        for kind, word, match in self.rows:
            if not wanted(kind):
                continue
            if word in squeezed if match == "part" else (word in tokens if match == "word" else word == squeezed):
                return kind
        return None


@cache
def read_personal_names(path: Path | None = None) -> PersonalNames:
    """The shipped table. Raises ``Fault`` for a damaged one."""
    rows = []
    for row in read_table(path or TABLES / "personal_fields.csv", ("kind", "word", "match", "language", "basis")):
        kind, match = row.required("kind"), row.required("match")
        if kind not in KINDS:
            raise row.fault(UNKNOWN, "kind")
        if match not in _MATCHES:
            raise row.fault(UNKNOWN, "match")
        rows.append((kind, _squeezed(row.required("word")), match))
    return PersonalNames(tuple(rows))


def bare(text: str) -> str:
    """Without accents."""
    parts = unicodedata.normalize("NFKD", text)
    return "".join(one for one in parts if not unicodedata.combining(one))


def _tokens(name: str) -> list[str]:
    """The words of a name: between signs, and before a capital."""
    apart = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", bare(name))
    return re.findall(r"[a-z]+", apart.casefold())


def _squeezed(name: str) -> str:
    return "".join(re.findall(r"[a-z0-9]+", bare(name).casefold()))
