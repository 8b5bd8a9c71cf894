"""Means of the food and nest maps over the whole map and over the land that changes reach, before and after."""

from __future__ import annotations

import threading
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..surface import BANDS, NODATA, RULE_SHARE_PCT, Figures
from .local import Part

_NOISE = 1e-6


@dataclass(frozen=True)
class Tallied:
    """Means per band over the known land, and the land of which the circle of 1 km2 holds 10 % habitat (in %).

    ``reached_ha`` is the known land within reach of the changes; ``reached`` the means there.
    """

    before: dict[str, float]
    after: dict[str, float]
    rule_before_pct: float
    rule_after_pct: float
    reached_ha: float
    reached_before: dict[str, float]
    reached_after: dict[str, float]


class Means:
    """Adds up parts of a difference, from several threads; the order does not matter."""

    def __init__(self) -> None:
        self._parts: dict[tuple[int, int], npt.NDArray[np.float64]] = {}
        self._lock = threading.Lock()

    def add(self, part: Part) -> None:
        """Add a part."""
        known = part.reached & (part.before[0] != NODATA) & (part.after[0] != NODATA)
        here = np.where(known, part.here, 0.0).astype(np.float64)
        sums = [np.einsum("bij,ij->b", bands, here, dtype=np.float64) for bands in (part.before, part.after)]
        enough = [bands[0] >= RULE_SHARE_PCT * (1 - _NOISE) for bands in (part.before, part.after)]
        land = [float(here[some & known].sum()) for some in enough]
        with self._lock:
            self._parts[part.window.row, part.window.column] = np.concatenate([[here.sum(), *land], *sums])

    def tallied(self, whole: Figures, cell_m: float) -> Tallied:
        """The means; ``whole`` are the figures of the map before the changes."""
        count = len(BANDS)
        parts = [self._parts[place] for place in sorted(self._parts)]
        total = np.sum(parts, axis=0) if parts else np.zeros(3 + 2 * count)
        area, rule_before, rule_after = total[:3]
        before, after = total[3 : 3 + count], total[3 + count :]
        cell_ha = cell_m**2 / 10_000
        all_cells = whole.land_ha / cell_ha or 1.0
        changed = (after - before) / all_cells
        near = area or 1.0
        return Tallied(
            before=dict(whole.means),
            after={band: whole.means[band] + float(more) for band, more in zip(BANDS, changed, strict=True)},
            rule_before_pct=whole.rule_land_pct,
            rule_after_pct=whole.rule_land_pct + 100 * float(rule_after - rule_before) / all_cells,
            reached_ha=float(area) * cell_ha,
            reached_before=dict(zip(BANDS, (before / near).tolist(), strict=True)),
            reached_after=dict(zip(BANDS, (after / near).tolist(), strict=True)),
        )
