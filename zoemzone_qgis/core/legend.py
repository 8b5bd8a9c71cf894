"""What a drawn key stands for: class, confidence and source of a piece of land, in each context.

A habitat map is drawn with keys instead of class codes, because one drawing then gives class, confidence and
source, and because public grass is lawn inside the built-up area and verge outside it (contract.md, "Which layer
wins").
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .errors import Fault

PLAIN, BUILTUP, NATURE = 0, 1, 2
COARSE_SOURCES = ("CORINE", "LGN", "OSM")  # they give share and confidence, never a B&B (contract.md)
MOST_KEYS = 65_535  # keys are drawn as uint16, 0 is "nothing here"


@dataclass(frozen=True)
class Entry:
    """One kind of statement about land: (class code, confidence in percent) in each of the three contexts.

    ``nature`` is None where a nature area changes nothing; ``note`` holds a value that the crosswalk lacks.
    """

    source: str
    plain: tuple[int, int]
    builtup: tuple[int, int]
    nature: tuple[int, int] | None = None
    note: str = ""

    @property
    def tie(self) -> int:
        """Orders statements of one rank whatever the order of rows.

        >>> Entry("BGT", (5, 90), (5, 90)).tie
        1370
        """
        return self.plain[0] * 256 + self.plain[1]


class Legend:
    """Keys 1, 2, ... for distinct entries, and the look-up tables to read a drawing.

    >>> legend = Legend()
    >>> legend.key(Entry("BGT", (5, 90), (5, 90))), legend.key(Entry("BGT", (6, 90), (5, 90)))
    (1, 2)
    >>> legend.codes(np.array([0, 1, 2]), np.array([PLAIN, PLAIN, BUILTUP])).tolist()
    [0, 5, 5]
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

    @property
    def sources(self) -> list[str]:
        """The distinct sources, in alphabetical order."""
        return sorted({entry.source for entry in self.entries})

    def _table(self, part: int) -> np.ndarray:
        rows = [(0, 0, 0)]
        for entry in self.entries:
            nature = entry.nature if entry.nature is not None else entry.plain
            rows.append((entry.plain[part], entry.builtup[part], nature[part]))
        return np.array(rows, dtype=np.uint16)

    def codes(self, keys: np.ndarray, context: np.ndarray | int) -> np.ndarray:
        """Class codes (uint16) of drawn keys; ``context`` PLAIN, BUILTUP or NATURE per cell."""
        codes: np.ndarray = self._table(0)[keys, context]
        return codes

    def confidences(self, keys: np.ndarray, context: np.ndarray | int) -> np.ndarray:
        """Confidence in percent (uint8) of drawn keys; 255 where nothing was drawn."""
        table = self._table(1).astype(np.uint8)
        table[0] = 255
        confidences: np.ndarray = table[keys, context]
        return confidences

    def nature_matters(self) -> np.ndarray:
        """Per key whether a nature area changes its class."""
        return np.array([False] + [entry.nature is not None for entry in self.entries])

    def coarse_keys(self) -> np.ndarray:
        """Per key whether its source is too coarse for the status of a Bed & Breakfast area."""
        return np.array([False] + [entry.source in COARSE_SOURCES for entry in self.entries])
