"""Finding layers by words, as fast as one types."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping

from .entry import Entry, Theme

_APART = str.maketrans(dict.fromkeys(" -_./'’&,:;()", None))
_LETTERS = str.maketrans({"ß": "ss", "ø": "o", "æ": "ae", "œ": "oe", "ł": "l", "đ": "d", "’": "'"})


def plain(text: str) -> str:
    """A text without case and accents.

    >>> plain("Coöperatie Ĳssel, GEMEENTE Groß-Østrand")
    'cooperatie ijssel, gemeente gross-ostrand'
    """
    if text.isascii():
        return text.lower()  # most texts: there is nothing to take apart
    decomposed = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


class Index:
    """The texts of the entries, made ready once; a word may stand anywhere in them, so that "beheer" finds bermbeheer.

    >>> from .entry import Words
    >>> trees = Entry(id="trees", theme="t", title=Words("Bomen", "Trees"), kind="gpkg", owner="Gemeente Échèl")
    >>> Index([trees]).find("echel BOM"), Index([trees]).find("hedge")
    (['trees'], [])
    """

    def __init__(self, entries: Iterable[Entry], themes: Iterable[Theme] = ()) -> None:
        names = {theme.key: f"{theme.nl}\n{theme.en}" for theme in themes}
        self._texts = [(entry.id, _text(entry, names)) for entry in entries]

    def find(self, text: str) -> list[str]:
        """The ids of the entries that hold every word, in the order of the entries; all when there are no words."""
        words = sorted({plain(word) for word in text.split()}, key=len, reverse=True)
        found = self._texts
        for word in words:
            squeezed = word.translate(_APART)
            # "natura2000" and "top-10" are found, however they are written; a lone "-" asks for nothing
            if squeezed:
                found = [one for one in found if word in one[1] or squeezed in one[1]]
        return [key for key, _ in found]


def _text(entry: Entry, themes: Mapping[str, str]) -> str:
    """All that is searched of an entry, one item a line, so that no word is found across two of them."""
    said = plain(
        "\n".join(
            (
                entry.title.nl,
                entry.title.en,
                entry.abstract.nl,
                entry.abstract.en,
                entry.owner,
                entry.id,
                entry.layer,
                *entry.fields,
                *entry.required_fields,
                *entry.field_map.values(),
                themes.get(entry.theme, entry.theme),
            )
        )
    )
    titles = plain(f"{entry.title.nl}\n{entry.title.en}\n{entry.owner}").translate(_APART)
    return f"{said}\n{titles}"
