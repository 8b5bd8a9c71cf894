"""A text in both languages."""

from __future__ import annotations

from typing import NamedTuple


class Both(NamedTuple):
    """A text in Dutch and in English.

    >>> Both("berm", "verge").of("en")
    'verge'
    """

    nl: str = ""
    en: str = ""

    def of(self, language: str) -> str:
        """The text in a language ("nl" or "en"), in the other one where it has only that."""
        return (self.nl or self.en) if language == "nl" else (self.en or self.nl)


Texts = tuple[Both, ...]
UNSAID = Both()
