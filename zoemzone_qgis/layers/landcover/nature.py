"""What grass is inside a nature area: what its management type names, else extensive grassland."""

from __future__ import annotations

from functools import cache

import numpy as np

from ...core.land.derived import Derived
from ...core.land.legend import Entry, Legend

OTHER_NATURE = 65_535  # a nature area whose management type names no class


class NatureNames:
    """Reads nature areas as they are drawn: the class code that the management type names, or OTHER_NATURE."""

    def __init__(self, derived: Derived) -> None:
        self._derived = derived
        self.said = cache(self._said)

    def _said(self, entry: Entry, drawn: int) -> tuple[int, int]:
        """Class code and confidence of land that lies in a nature area drawn as ``drawn``."""
        if entry.nature is None:
            return entry.plain
        row = self._derived.base.by_code(drawn) if drawn != OTHER_NATURE else None
        # a lake or a brook as management type says nothing of the grass on its bank
        if row is None or row.group == "water":
            return entry.nature
        confidence = dict(entry.by_half_life)[row.half_life_years]
        return self._derived.code(row.code, slope=entry.slope), confidence

    def draw(
        self, legend: Legend, keys: np.ndarray, drawn: np.ndarray, codes: np.ndarray, confidence: np.ndarray
    ) -> None:
        """Put class codes and confidence in where a nature area changes what the land is."""
        inside = (drawn > 0) & legend.nature_matters()[keys]
        pairs = keys[inside].astype(np.uint32) << 16 | drawn[inside]
        found, places = np.unique(pairs, return_inverse=True)
        said = [self.said(legend.entries[pair // 65536 - 1], pair % 65536) for pair in found.tolist()]
        if said:
            named = np.array(said, dtype=np.uint16)[places.ravel()]
            codes[inside], confidence[inside] = named[:, 0], named[:, 1]
