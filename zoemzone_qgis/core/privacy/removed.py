"""Names that stood in other fields, to be found in texts: as a whole, and the surname of a person alone."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from ..classes import read_classes
from .found import PARTICLE
from .names import read_personal_names

MASK = "[…]"
"""What stands where something was left out of a text."""
_FIRST_NAME = re.compile(r"(?:[^\W\d_]\.\s?)+|[^\W\d_][^\W\d_'\u2019-]*")
_PARTICLE = re.compile(rf"(?:{PARTICLE}|['\u2019][ts])", re.IGNORECASE)
_TITLES = frozenset(
    ("dhr", "mevr", "mevrouw", "meneer", "de", "heer", "familie", "fam", "mw", "mej", "hr", "mr", "mrs", "ms", "dr",
     "drs", "ir", "ing", "prof")
)  # fmt: skip
_SHORTEST = 5  # letters of a surname that is looked for alone (E)


class Removed:
    """Names that were left out of one place, to be found in other texts: a reason can name an owner.

    >>> removed = Removed()
    >>> removed.add("Jansen & Zn.")
    >>> removed.masked("Op land van Jansen & Zn. kan een haag.")
    ('Op land van […] kan een haag.', 1)
    >>> removed.add("Hendrik Kaandorp")
    >>> removed.masked("Kaandorp wil wel, volgens Hendrik Kaandorp.")
    ('[…] wil wel, volgens […].', 2)
    """

    def __init__(self) -> None:
        self._names: dict[str, set[str]] = {}
        self._surnames: dict[str, set[str]] = {}

    def __len__(self) -> int:
        return sum(len(names) for names in self._names.values())

    def add(self, name: str) -> None:
        """Remember a name; what is too short to be told from other words is not kept."""
        name = name.strip()
        first = re.match(r"\w+", name)
        if first is not None and len(name) >= 4 and not name.isdigit():
            self._names.setdefault(first[0].casefold(), set()).add(name)
            surname = surname_of(name)
            if surname:
                self._surnames.setdefault(surname.split()[0].casefold(), set()).add(surname)

    def extend(self, names: Iterable[str]) -> None:
        """Remember names."""
        for name in names:
            self.add(name)

    def masked(self, text: str) -> tuple[str, int]:
        """A text without these names, and how many were taken out."""
        if not self._names:
            return text, 0
        out, count, at = [], 0, 0
        for match in re.finditer(r"['\u2019]?\w+", text):
            if match.start() < at:
                continue
            end = self._ends(text, match.start(), match[0])
            if end is None and match[0][0] in "'\u2019":
                end = self._ends(text, match.start() + 1, match[0][1:])
                start = match.start() + 1
            else:
                start = match.start()
            if end is not None:
                out += [text[at:start], MASK]
                at, count = end, count + 1
        return "".join([*out, text[at:]]), count

    def _ends(self, text: str, start: int, word: str) -> int | None:
        """Where a name ends that begins here."""
        key = word.casefold()
        for name in sorted(self._names.get(key, ()), key=len, reverse=True):
            if text[start : start + len(name)].casefold() == name.casefold() and _bounded(text, start, name):
                return start + len(name)
        for name in sorted(self._surnames.get(key, ()), key=len, reverse=True):
            said = text[start : start + len(name)]
            begins = said == name or (" " in name and said == name[0].upper() + name[1:])  # a sentence: "Van der Meer"
            if begins and _bounded(text, start, name):
                return start + len(name)
        return None


def _bounded(text: str, start: int, name: str) -> bool:
    end = start + len(name)
    return end >= len(text) or not (text[end].isalnum() and name[-1].isalnum())


def surname_of(name: str) -> str:
    """The surname in the full name of a person, with what stands before it ("van der Meer"); "" where the name is that
    of an organisation, is no full name, or where the surname alone could be any word.

    >>> [surname_of(one) for one in ("Hendrik Kaandorp", "H.J. van der Meer", "Kaandorp, H.", "Dhr. P. Kaandorp")]
    ['Kaandorp', 'van der Meer', 'Kaandorp', 'Kaandorp']
    >>> [surname_of(one) for one in ("Stichting Kaandorp", "Kaandorp", "Jan Bos", "Piet Heide", "team groen")]
    ['', '', '', '', '']
    """
    last, comma, first = name.partition(",")
    words = f"{first} {last}".split() if comma and _FIRST_NAME.fullmatch(first.strip()) else name.split()
    while words and words[0].casefold().rstrip(".") in _TITLES:
        words = words[1:]
    titled = len(words) < len(name.split())
    words = " ".join(words).replace(".", ". ").split()
    if not 1 <= len(words) <= 7 or "," in words or read_personal_names().is_body(name):
        return ""
    if len(words) == 1 and not titled:
        return ""
    surname = words[-1]
    before: list[str] = []
    rest = words[:-1]
    while rest and _PARTICLE.fullmatch(rest[-1]):
        before.insert(0, rest.pop())
    plain = re.fullmatch(r"[^\W\d_][^\W\d_]*(?:['\u2019-][^\W\d_]+)*", surname)
    if plain is None or not surname[0].isupper() or any(not _FIRST_NAME.fullmatch(one) for one in rest):
        return ""
    if any(not one[0].isupper() for one in rest):
        return ""
    if before:
        return " ".join([*before, surname]) if rest or titled else ""
    return surname if len(surname) >= _SHORTEST and surname.casefold() not in _land_words() else ""


@cache
def _land_words() -> frozenset[str]:
    """Words in the names of land cover: who is called Heide cannot be told from heath."""
    names = [name for row in read_classes().rows for name in (row.name_nl, row.name_en)]
    return frozenset(word for name in names for word in re.findall(r"\w+", name.casefold()))
