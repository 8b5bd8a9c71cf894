"""Kinds of soil from the words of soil maps."""

from __future__ import annotations

_WORDS = {
    "loess": ("löss", "loess", "leem", "loam"),
    "marl": ("mergel", "marl", "krijt", "kalksteen", "chalk", "limestone"),
    "peat": ("veen", "peat", "moerig"),
    "clay": ("klei", "clay", "zavel"),
    "sand": ("zand", "sand"),
}
_ON = (" op ", " met ", " on ", " with ", " over ")


def soil_kind(text: str) -> str:
    """The kind of soil (sand, loess, marl, clay, peat) that words on a soil map mean; else the words themselves.

    Of several kinds the one on top counts ("zand op veen"), and of those the last: "zandige klei" is clay.

    >>> [soil_kind(text) for text in ("Dekzand", "zandige klei", "kleiig zand", "Zand op veen", "Leemgronden", "sand")]
    ['sand', 'clay', 'sand', 'sand', 'loess', 'sand']
    >>> soil_kind("bebouwing"), soil_kind("")
    ('bebouwing', '')
    """
    words = text.strip().casefold()
    top = words
    for on in _ON:
        top = top.partition(on)[0]
    places = {kind: max(top.rfind(word) for word in known) for kind, known in _WORDS.items()}
    kind = max(places, key=lambda one: places[one])
    return kind if places[kind] >= 0 else words
