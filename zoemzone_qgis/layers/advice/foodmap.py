"""What the food map says of a place: its best circle, and which season is the weakest where."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from qgis.core import QgsFeature, QgsGeometry

from ...core.forage import RULE_AREA_M2
from ...core.land.landclass import SEASONS
from ...core.progress import SILENT, Progress
from ...core.sitefigures import HA
from ..marks import PolygonMarks
from ..raster import RasterSource
from .land import known_values, tiles_of, window_of

SHARE, COMPLETENESS, WEAKEST, KNOWN = 1, 6, 7, 11
"""Bands of a food map."""
BANDS = 11


@dataclass(frozen=True)
class FoodFigures:
    """Of a place: effective habitat in its best circle of 1 km2 (ha) and where that is; the share of its known land
    with food all year (%); and by season the share of its known land where that is the weakest (%)."""

    best_ha: float
    best_x: float
    best_y: float
    complete_pct: float
    weakest_pct: tuple[float, ...]


def food_figures(shape: QgsGeometry, path: str, name: str, progress: Progress = SILENT) -> FoodFigures | None:
    """Read a food map within a place; None where it knows nothing there. The best circle counts known land only."""
    share, complete, weakest, known = (RasterSource(path, name, band) for band in (SHARE, COMPLETENESS, WEAKEST, KNOWN))
    grid, best, counts, full = share.grid, (-1.0, 0.0, 0.0), np.zeros(len(SEASONS) + 1), 0
    window = window_of(grid, shape.boundingBox())
    if not window.cells:
        return None
    with PolygonMarks([(QgsFeature(), shape)]) as marks:
        for tile in tiles_of(window):
            progress.check()
            inside = marks.marks(grid.part(tile))
            shares, knowns = known_values(share, tile), known_values(known, tile)
            inside &= np.isfinite(shares) & (knowns > 0)
            if not inside.any():
                continue
            hectares = np.where(inside, shares * knowns / 1e4 * RULE_AREA_M2 / HA, -1.0)
            place = np.unravel_index(int(hectares.argmax()), hectares.shape)
            if hectares[place] > best[0]:
                x = grid.left + (tile.column + place[1] + 0.5) * grid.cell
                y = grid.top - (tile.row + place[0] + 0.5) * grid.cell
                best = float(hectares[place]), float(x), float(y)
            seasons = np.nan_to_num(known_values(weakest, tile)[inside]).astype(np.int64)
            counts += np.bincount(np.clip(seasons, 0, len(SEASONS)), minlength=len(SEASONS) + 1)
            full += int((np.nan_to_num(known_values(complete, tile)[inside]) >= 1.0 - 1e-6).sum())
    total = counts.sum()
    if not total:
        return None
    shares_pct = tuple(float(100.0 * one / total) for one in counts[1:])
    return FoodFigures(*best, 100.0 * full / float(total), shares_pct)
