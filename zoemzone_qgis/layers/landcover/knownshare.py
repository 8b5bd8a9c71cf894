"""How much of the municipality the layers know: a map half outside the data must say so."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsFeature, QgsGeometry

from ...core.grid import Grid
from ...i18n import translate
from ..marks import PolygonMarks

LITTLE_PCT = 75.0
"""Below this too little is known to judge by; contract, "Meaning of the figures"."""
ALL_PCT = 99.5
"""From here on all land counts as known: the edge of the cells takes the rest (E)."""


class KnownShare:
    """Counts the known cells inside polygons, window by window. Use as a context manager."""

    def __init__(self, rows: Sequence[tuple[QgsFeature, QgsGeometry]] | None) -> None:
        self._marks = PolygonMarks(rows) if rows else None
        self._whole_m2 = QgsGeometry.unaryUnion([shape for _, shape in rows]).area() if rows else 0.0
        self._known_m2 = 0.0

    def __enter__(self) -> KnownShare:
        return self

    def __exit__(self, *_: object) -> None:
        if self._marks is not None:
            self._marks.close()

    def count(self, grid: Grid, codes: NDArray[np.uint16]) -> None:
        """Add a window with its class codes, 0 where nothing is known."""
        if self._marks is not None:
            self._known_m2 += float((self._marks.marks(grid) & (codes > 0)).sum()) * grid.cell**2

    def percent(self) -> float | None:
        """The share of known land in the polygons; None without polygons."""
        return min(100.0, 100.0 * self._known_m2 / self._whole_m2) if self._whole_m2 > 0 else None

    def told(self) -> tuple[str, bool]:
        """What the user should know of it, empty when all is known; and whether it is a warning."""
        share = self.percent()
        if share is None or share >= ALL_PCT:
            return "", False
        if share >= LITTLE_PCT:
            text = translate(
                "Zoemzone", "The layers know {share} % of the municipality; all figures are of the land they know."
            )
        else:
            text = translate(
                "Zoemzone",
                "The layers know only {share} % of the municipality: less than 75 %, too little to judge it by. All "
                "figures are of the land they know. Add layers for the rest.",
            )
        return text.format(share=f"{share:.1f}"), share < LITTLE_PCT
