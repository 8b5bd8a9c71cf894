"""From drawn keys to class codes and confidence, one tile at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsRectangle

from ...core.grid import Grid
from ...core.land.derived import Derived
from ...core.land.legend import BUILTUP, PLAIN, Legend
from .classraster import ClassRaster
from .cover import Cover
from .nature import NatureNames
from .strata import STRATUM


@dataclass(frozen=True)
class RasterStratum:
    """A class raster as one stratum, and the key of each of its values (0 for none)."""

    raster: ClassRaster
    rank: int
    key: Callable[[int], int]

    def read(self, grid: Grid, wkt: str) -> np.ndarray:
        """Keys on the grid, nearest cell; 0 where the raster has nothing."""
        values = self.raster.read(grid, wkt)
        low = int(values.min())
        if int(values.max()) - low < 1 << 16:
            found = np.flatnonzero(np.bincount((values - low).ravel())) + low
        else:
            found = np.unique(values)
        keys = np.array([self.key(int(value)) for value in found], dtype=np.uint16)
        return keys[np.searchsorted(found, values)]


@dataclass(frozen=True)
class Tile:
    """One tile of the habitat map."""

    codes: np.ndarray
    confidence: np.ndarray
    keys: np.ndarray


class Mosaic:
    """Draws strata bottom up and reads the drawing through the legend."""

    def __init__(
        self,
        cover: Cover,
        legend: Legend,
        derived: Derived,
        wkt: str,
        extent: QgsRectangle,
        rasters: Sequence[RasterStratum] = (),
    ) -> None:
        self._cover, self._legend, self._derived, self._wkt, self._extent = cover, legend, derived, wkt, extent
        self._rasters = sorted(rasters, key=lambda stratum: stratum.rank)
        self._nature = NatureNames(derived)

    def tile(self, grid: Grid) -> Tile:
        """Class codes, confidence and keys of a part of the map; cells whose centre lies outside the extent are
        no data."""
        keys = self._keys(grid)
        self._crop(grid, keys)
        builtup = self._drawn("builtup", grid)
        codes = self._legend.codes(keys, PLAIN)
        confidence = self._legend.confidences(keys, PLAIN)
        if builtup is not None:
            inside = (builtup > 0) & self._legend.builtup_matters()[keys]
            codes[inside] = self._legend.codes(keys[inside], BUILTUP)
            confidence[inside] = self._legend.confidences(keys[inside], BUILTUP)
        nature = self._drawn("nature", grid)
        if nature is not None:
            self._nature.draw(self._legend, keys, nature, codes, confidence)
        crowns = self._drawn("crown", grid)
        if crowns is not None:
            self._crop(grid, crowns)
            self._add_crowns(crowns, keys, codes, confidence)
        return Tile(codes, confidence, keys)

    def _add_crowns(self, crowns: np.ndarray, keys: np.ndarray, codes: np.ndarray, confidence: np.ndarray) -> None:
        here = np.flatnonzero(crowns)
        crown = crowns.ravel()[here]
        above, trust = self._legend.codes(crown, PLAIN), self._legend.confidences(crown, PLAIN)
        ground = codes.ravel()[here]
        alone = ground == 0  # where no layer says what lies under the crown
        codes.ravel()[here] = np.where(alone, above, self._derived.codes(ground, above))
        # both statements must hold for the combination, so the weaker one counts; no data is the highest number
        confidence.ravel()[here] = np.minimum(confidence.ravel()[here], trust)
        keys.ravel()[here[alone]] = crown[alone]

    def _keys(self, grid: Grid) -> np.ndarray:
        keys = np.zeros((grid.rows, grid.columns), dtype=np.uint16)
        below = -STRATUM  # the lowest raster stands just below its own stratum
        for stratum in self._rasters:
            self._cover.burn("ground", grid, keys, (below, stratum.rank))
            drawn = stratum.read(grid, self._wkt)
            np.copyto(keys, drawn, where=drawn > 0)
            below = stratum.rank
        self._cover.burn("ground", grid, keys, (below, 1 << 30))
        return keys

    def _drawn(self, name: str, grid: Grid) -> np.ndarray | None:
        """A layer of the cover drawn alone; None where it has nothing."""
        if not self._cover.counts.get(name):
            return None
        keys = np.zeros((grid.rows, grid.columns), dtype=np.uint16)
        return keys if self._cover.burn(name, grid, keys) else None

    def _crop(self, grid: Grid, keys: np.ndarray) -> None:
        """Nothing outside the extent, by cell centres, so that areas are those inside it."""
        x = grid.left + (np.arange(grid.columns) + 0.5) * grid.cell
        y = grid.top - (np.arange(grid.rows) + 0.5) * grid.cell
        box = self._extent
        keys[:, (x < box.xMinimum()) | (x > box.xMaximum())] = 0
        keys[(y < box.yMinimum()) | (y > box.yMaximum())] = 0
