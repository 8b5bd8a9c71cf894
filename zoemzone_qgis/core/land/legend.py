"""What a drawn key stands for: class, confidence and source of a piece of land, in each context.

A habitat map is drawn with keys instead of class codes, because one drawing then gives class, confidence and
source, and because public grass is lawn inside the built-up area and verge outside it.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from ..errors import Fault
from .confidence import NO_DATA

PLAIN, BUILTUP, NATURE = 0, 1, 2
COARSE_SOURCES = ("CORINE", "LGN", "OSM")  # they give share and confidence, never a B&B
Codes = NDArray[np.uint16]
MOST_KEYS = 65_535  # keys are drawn as uint16, 0 is "nothing here"


@dataclass(frozen=True)
class Entry:
    """One kind of statement about land: (class code, confidence in percent) in each of the three contexts.

    ``nature`` is None where a nature area changes nothing; ``note`` holds a value that the crosswalk lacks.
    ``by_half_life`` is the confidence in percent where a management type names the class instead, which then ages
    with its own half-life; ``slope`` that the land slopes.
    """

    source: str
    plain: tuple[int, int]
    builtup: tuple[int, int]
    nature: tuple[int, int] | None = None
    note: str = ""
    by_half_life: tuple[tuple[float, int], ...] = ()
    slope: bool = False

    @cached_property
    def tie(self) -> int:
        """A number that orders statements of one rank by what they say, whatever the order of rows.

        >>> Entry("BGT", (5, 90), (5, 90)).tie == Entry("BGT", (5, 90), (5, 90)).tie
        True
        """
        return crc32(repr(self).encode()) & 0x7FFFFFFF


class Legend:
    """Keys 1, 2, ... for distinct entries, and the look-up tables to read a drawing.

    >>> legend = Legend()
    >>> legend.key(Entry("BGT", (5, 90), (5, 90))), legend.key(Entry("BGT", (6, 90), (5, 90)))
    (1, 2)
    >>> legend.codes(np.array([0, 1, 2])).tolist(), legend.codes(np.array([0, 1, 2]), BUILTUP).tolist()
    ([0, 5, 6], [0, 5, 5])
    """

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self._keys: dict[Entry, int] = {}

    def key(self, entry: Entry) -> int:
        """The key of an entry, given out on first sight."""
        key = self._keys.get(entry)
        if key is None:
            if len(self.entries) >= MOST_KEYS:
                raise Fault("The layers hold more than {number} different statements about land.", number=MOST_KEYS)
            self.entries.append(entry)
            key = self._keys[entry] = len(self.entries)
        return key

    def codes(self, keys: NDArray[np.integer[Any]], context: int = PLAIN) -> Codes:
        """Class codes (uint16) of drawn keys, where all lie in one context: PLAIN, BUILTUP or NATURE."""
        said = [_in_context(entry, context)[0] for entry in self.entries]
        codes: Codes = np.array([0, *said], dtype=np.uint16)[keys]
        return codes

    def confidences(self, keys: NDArray[np.integer[Any]], context: int = PLAIN) -> NDArray[np.uint8]:
        """Confidence in percent (uint8) of drawn keys in one context; 255 where nothing was drawn."""
        said = [_in_context(entry, context)[1] for entry in self.entries]
        confidences: NDArray[np.uint8] = np.array([NO_DATA, *said], dtype=np.uint8)[keys]
        return confidences

    def builtup_matters(self) -> NDArray[np.bool_]:
        """Per key whether the built-up area changes its class."""
        return np.array([False] + [entry.builtup != entry.plain for entry in self.entries])

    def nature_matters(self) -> NDArray[np.bool_]:
        """Per key whether a nature area changes its class."""
        return np.array([False] + [entry.nature is not None for entry in self.entries])

    def coarse_keys(self) -> NDArray[np.bool_]:
        """Per key whether its source is too coarse for the status of a Bed & Breakfast area."""
        return np.array([False] + [entry.source in COARSE_SOURCES for entry in self.entries])


def _in_context(entry: Entry, context: int) -> tuple[int, int]:
    if context == BUILTUP:
        return entry.builtup
    return entry.nature if context == NATURE and entry.nature is not None else entry.plain
