"""What may not go out: personal data by the name of a field and by what stands in a text, and paths of a computer."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from ..paths import TABLES
from .land.tables import UNKNOWN, read_table

MASK = "[…]"
"""What stands where something was left out of a text."""
OWNER, PHOTO, BSN, PATH, NAME = "owner", "photo", "bsn", "path", "name"
EMAIL, PHONE, IBAN = "email", "phone", "iban"
GENERAL, CLOSED = "general", "not_public"
KINDS = ("contact", EMAIL, PHONE, "person", OWNER, "address", BSN, IBAN, "birth", PHOTO, CLOSED, GENERAL)
_MATCHES = ("part", "word", "whole")


# ---- by the name of a field ---------------------------------------------------------------------
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
        return self._found(field, lambda kind: kind != GENERAL)

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


def _bare(text: str) -> str:
    """Without accents."""
    parts = unicodedata.normalize("NFKD", text)
    return "".join(one for one in parts if not unicodedata.combining(one))


def _tokens(name: str) -> list[str]:
    """The words of a name: between signs, and before a capital."""
    apart = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", _bare(name))
    return re.findall(r"[a-z]+", apart.casefold())


def _squeezed(name: str) -> str:
    return "".join(re.findall(r"[a-z0-9]+", _bare(name).casefold()))


# ---- in a text ----------------------------------------------------------------------------------
@dataclass(frozen=True)
class Found:
    """Personal data in a text, and where it stands."""

    kind: str
    start: int
    end: int


_DASH = r"\-\u2010-\u2015"
_EMAIL = re.compile(
    r"[\w.+%'-]+(?:\s?@\s?|\s?[\[(](?:at|apenstaartje)[\])]\s?)(?:[\w-]+\.)+[a-z]{2,}(?![\w-])", re.IGNORECASE
)
_PHONE = re.compile(
    r"(?<![\w.,\-])(?:"
    rf"(?:\+|00)31[\s.{_DASH}]{{0,3}}(?:\(0\)[\s{_DASH}]?)?[1-9](?:[\s.{_DASH}]?\d){{8}}"  # Dutch, from abroad
    rf"|\(?0[1-9]\d{{0,2}}\)?[\s./{_DASH}]{{0,3}}(?:\d[\s.{_DASH}]?){{5,8}}\d"  # Dutch: ten digits, counted below
    rf"|\+(?!31)[1-9]\d{{0,2}}(?:\s?\(0\))?(?:[\s.{_DASH}]?\d){{8,12}}"  # other countries
    r")(?![\w]|[.,-]\d)"
)
_DATE = re.compile(r"\d{1,2}[-./ ]\d{1,2}[-./ ](?:19|20)\d{2}|(?:19|20)\d{2}[-./ ]\d{1,2}[-./ ]\d{1,2}")
_BSN = re.compile(r"(?<![\w.,\-+])\d{9}(?![\w]|[.,-]\d)|(?<![\w.,\-+])\d{4}[. ]\d{2}[. ]\d{3}(?![\w]|[.,-]\d)")
_BSN_NAMED = re.compile(
    r"(?<!\w)(?:bsn|burgerservicenummer|sofi(?:-?nummer)?)(?:\s?(?:nr|nummer)\b)?"
    r"[\s.:=#]{0,3}(\d(?:[\s.-]?\d){7,8})(?!\d)",
    re.IGNORECASE,
)
_APART = " .\u00a0-"
"""Signs that may stand between the parts of a bank account."""
_IBAN = re.compile(rf"(?<![\w-])([A-Z]{{2}})[{_APART}]?\d{{2}}(?:[{_APART}]?[A-Z0-9]){{11,30}}(?![\w-])", re.IGNORECASE)
_IBAN_LENGTHS = {
    country: int(length)
    for country, length in re.findall(
        r"([A-Z]{2})(\d{2})",
        "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FO18 FR27 GB22 GE22 "
        "GI23 GL18 GR27 HR21 HU28 IE22 IL23 IS26 IT27 LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 MT31 NL18 NO15 "
        "PL28 PT25 RO24 RS22 SA24 SE24 SI19 SK24 SM27 TR26 UA29 XK20",
    )
}
"""Signs of a bank account by country, from the register of ISO 13616: an id that happens to pass is mostly longer."""
_DIGIT = re.compile(r"\d")
_TITLE = re.compile(r"(?<!\w)(?:dhr|mevr|mej|mw|mr|ms|hr|fam|(?:de )?heer|meneer)", re.IGNORECASE)
_CAPITAL = r"[^\W\d_a-z\u00df-\u00f6\u00f8-\u00ff]"
_BETWEEN = (
    r"(?:(?:(?i:van|de|der|den|het|ter|ten|te|op|in|von|la|le|el|al|dr|drs|ir|ing|mr|prof)\.?\s+|['\u2019][ts]\s+))*"
)
_NAMES = rf"(?:{_CAPITAL}(?:\.\s?|\s+))*{_BETWEEN}{_CAPITAL}[\w'\u2019-]+"
_STREET = r"(?![\w'\u2019-]*(?:straat|laan|weg|plein|park|dreef|plantsoen|school|singel|kade|gracht)(?!\w))"
_PERSON = re.compile(
    rf"(?<!\w)(?:(?i:dhr|mevr|mevrouw|meneer|familie)|[Mm]w|[Ff]am|[Mm]ej|(?:[Dd]e\s+)?heer)(?:\.\s*|\s+)"
    rf"{_BETWEEN}{_NAMES}(?:\s+{_NAMES}){{0,2}}"
    rf"|(?<!\w)(?:[Hh]r|[Mm]r|[Mm]rs|[Mm]s)(?:\.\s*|\s+)(?:{_CAPITAL}\.\s?)*{_BETWEEN}{_STREET}{_CAPITAL}[\w'\u2019-]+"
)
_PATHS = re.compile(
    r"(?<![\w/:.])(?:file:/{2,3}(?=[A-Za-z]:)|file://)?(?:/vsi\w+/)*"
    r"(?:[A-Za-z]:[\\/]|\\\\[\w.$-]+\\|/(?:home|Users|root|tmp|var|mnt|media|srv|data|opt|work"
    r"|private|Volumes|run|etc|usr|export)/)(?:[^\\/:*?\"'<>|;,\r\n]*[\\/])*[^\s\"'<>|*?;,]*"
)


def is_bsn(digits: str) -> bool:
    """Whether nine digits pass the proof of the citizen service number: 9 a + 8 b + ... + 2 h - i divisible by 11.

    Source: Logisch ontwerp BSN (the public rule of eleven).

    >>> is_bsn("111222333"), is_bsn("123456782"), is_bsn("123456789"), is_bsn("000000000")
    (True, True, False, False)
    """
    if len(digits) != 9 or not digits.isdigit() or not digits.strip("0"):
        return False
    weights = (9, 8, 7, 6, 5, 4, 3, 2, -1)
    return sum(weight * int(one) for weight, one in zip(weights, digits, strict=True)) % 11 == 0


def is_iban(text: str) -> bool:
    """Whether a bank account passes ISO 13616: rest 1 after division by 97.

    >>> is_iban("NL91 ABNA 0417 1643 00"), is_iban("NL91ABNA0417164301"), is_iban("NL91")
    (True, False, False)
    """
    bare = re.sub(r"[^A-Za-z0-9]", "", text).upper()
    if not 15 <= len(bare) <= 34 or not re.fullmatch(r"[A-Z]{2}\d{2}[A-Z0-9]+", bare):
        return False
    return int("".join(str(int(one, 36)) for one in bare[4:] + bare[:4])) % 97 == 1


def find_personal(text: str) -> list[Found]:
    """E-mail addresses, telephone numbers, citizen service numbers, bank accounts and names with a title in a text,
    in the order in which they stand; where two overlap, the first kind of that list.

    >>> [one.kind for one in find_personal("Bel 06-12345678 of mail jan@x.nl, rek. NL91 ABNA 0417 1643 00")]
    ['phone', 'email', 'iban']
    >>> find_personal("0,28 ha in 2026, 456789 m2, 01-02-2026 12:30; perceel OTL00 A 1234")
    []
    """
    if len(text) < 5:
        return []
    found: list[Found] = []
    many = len(_DIGIT.findall(text)) >= 8  # fewer make no number of a person
    numbers = (*_ibans(text), *_bsns(text), *_phones(text)) if many else ()
    for one in (*_emails(text), *numbers, *_persons(text)):
        if all(one.end <= other.start or one.start >= other.end for other in found):
            found.append(one)
    return sorted(found, key=lambda one: one.start)


def _emails(text: str) -> Iterator[Found]:
    if "@" in text or "at" in text.casefold() or "apen" in text.casefold():
        yield from (Found(EMAIL, match.start(), match.end()) for match in _EMAIL.finditer(text))


def _ibans(text: str) -> Iterator[Found]:
    for match in _IBAN.finditer(text):
        length, end = _IBAN_LENGTHS.get(match[1].upper(), 0), match.start()
        for _ in range(length):
            end += 2 if end < len(text) and text[end] in _APART else 1
        bounded = not text[end : end + 1].isalnum()
        if length and end <= match.end() and bounded and is_iban(text[match.start() : end]):
            yield Found(IBAN, match.start(), end)


def _bsns(text: str) -> Iterator[Found]:
    yield from (Found(BSN, match.start(1), match.end(1)) for match in _BSN_NAMED.finditer(text))
    for match in _BSN.finditer(text):
        if is_bsn(re.sub(r"\D", "", match[0])):
            yield Found(BSN, match.start(), match.end())


def _phones(text: str) -> Iterator[Found]:
    for match in _PHONE.finditer(text):
        digits = re.sub(r"\D", "", match[0])
        if match[0].startswith(("0", "(")) and not digits.startswith("00") and len(digits) != 10:
            continue
        if not _DATE.match(match[0]):
            yield Found(PHONE, match.start(), match.end())


def _persons(text: str) -> Iterator[Found]:
    if _TITLE.search(text):
        yield from (Found(NAME, match.start(), match.end()) for match in _PERSON.finditer(text))


def masked(text: str) -> tuple[str, list[str]]:
    """A text in which ``MASK`` stands for personal data and paths, and the kinds that were found.

    >>> masked("Bel dhr. Jansen: 0612345678")
    ('Bel […]: […]', ['name', 'phone'])
    """
    found = find_personal(text)
    for one in reversed(found):
        text = text[: one.start] + MASK + text[one.end :]
    kinds = [one.kind for one in found]
    short = without_paths(text)
    return (short, [*kinds, PATH]) if short != text else (text, kinds)


def without_paths(text: str) -> str:
    r"""A text in which paths of a computer are cut to the name of the file: they can hold the name of a user.

    >>> without_paths(r"C:\Users\jan\a.gpkg|layername=b"), without_paths("see /home/jan/x.tif or https://a.nl/home/b")
    ('a.gpkg|layername=b', 'see x.tif or https://a.nl/home/b')
    """

    def last(match: re.Match[str]) -> str:
        path = match[0].rstrip(".):")
        return re.split(r"[\\/]", path.rstrip("\\/"))[-1] + match[0][len(path) :]

    return _PATHS.sub(last, text) if "/" in text or "\\" in text else text


_WHOLE_PATH = re.compile(r"(?:file:|[A-Za-z]:[\\/]|\\\\|~|\.{0,2}/)[^\r\n]*")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufffe\uffff]")
_LOGIN = re.compile(
    r"\b(user(?:name)?|password|passwd|pwd|authcfg|token|api_?key|service|host|hostaddr|port)=('[^']*'|[^\s&|;]+)",
    re.IGNORECASE,
)
_URL = re.compile(r"\b((?!file:)[a-z][a-z0-9+.-]+://)(?:[^/@\s]*@)?([^\s\"'<>?#]+)(?:[?#][^\s\"'<>]*)?", re.IGNORECASE)


def public_source(text: str) -> str:
    r"""Where something came from, as it may be told: files without their folders, addresses without login and query.

    >>> public_source("/home/jan p/kaart a.gpkg|layername=b"), public_source("C:\\Jan\\a.tif")
    ('kaart a.gpkg|layername=b', 'a.tif')
    >>> public_source("dbname=bomen host=db1 user='jan' password='x' table=a")
    'dbname=bomen table=a'
    >>> public_source("https://jan:x@a.nl/wfs?token=1 and more")
    'https://a.nl/wfs and more'
    """
    text = _CONTROL.sub("", text)
    if _WHOLE_PATH.fullmatch(text) and not text.startswith("//"):
        path, bar, rest = text.partition("|")
        name = re.split(r"[\\/]", path.rstrip("\\/"))[-1]
        return public_text(name + bar + rest)
    return public_text(re.sub(r"\s{2,}", " ", _LOGIN.sub("", _URL.sub(r"\1\2", text))).strip())


def public_text(text: str) -> str:
    """A text without personal data and paths."""
    return masked(text)[0]


def public_facts(value: Any, removed: Removed | None = None) -> Any:
    """Facts as JSON holds them, each text as ``public_source`` tells it and without the names that were removed.

    >>> public_facts({"INPUT": ["/a/b.gpkg", 3], "who": "jan@a.nl"})
    {'INPUT': ['b.gpkg', 3], 'who': '[…]'}
    """
    if isinstance(value, dict):
        return {public_facts(str(key), removed): public_facts(one, removed) for key, one in value.items()}
    if isinstance(value, (list, tuple)):
        return [public_facts(one, removed) for one in value]
    if not isinstance(value, str):
        return value
    text = public_source(value)
    return removed.masked(text)[0] if removed is not None else text


# ---- names that stood in other fields -----------------------------------------------------------
class Removed:
    """Names that were left out of one place, to be found in other texts: a reason can name an owner.

    >>> removed = Removed()
    >>> removed.add("Jansen & Zn.")
    >>> removed.masked("Op land van Jansen & Zn. kan een haag.")
    ('Op land van […] kan een haag.', 1)
    """

    def __init__(self) -> None:
        self._names: dict[str, set[str]] = {}

    def __len__(self) -> int:
        return sum(len(names) for names in self._names.values())

    def add(self, name: str) -> None:
        """Remember a name; what is too short to be told from other words is not kept."""
        name = name.strip()
        first = re.match(r"\w+", name)
        if first is not None and len(name) >= 4 and not name.isdigit():
            self._names.setdefault(first[0].casefold(), set()).add(name)

    def extend(self, names: Iterable[str]) -> None:
        """Remember names."""
        for name in names:
            self.add(name)

    def masked(self, text: str) -> tuple[str, int]:
        """A text without these names, and how many were taken out."""
        if not self._names:
            return text, 0
        out, count, at = [], 0, 0
        for match in re.finditer(r"\w+", text):
            if match.start() < at:
                continue
            for name in sorted(self._names.get(match[0].casefold(), ()), key=len, reverse=True):
                end = match.start() + len(name)
                bounded = end >= len(text) or not (text[end].isalnum() and name[-1].isalnum())
                if bounded and text[match.start() : end].casefold() == name.casefold():
                    out += [text[at : match.start()], MASK]
                    at, count = end, count + 1
                    break
        return "".join([*out, text[at:]]), count
