"""From drawn keys to class codes and confidence, one tile at a time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from osgeo import gdal

from ..core.derived import Derived
from ..core.grid import Grid
from ..core.legend import BUILTUP, NATURE, PLAIN, Legend
from .cover import Cover
from .raster import gdal_errors

STRATUM = 1000  # ranks a stratum has for its own order


@dataclass(frozen=True)
class RasterStratum:
    """A class raster as one stratum: its file, and the key of each of its values."""

    path: str
    rank: int
    keys: dict[int, int]

    def read(self, grid: Grid, wkt: str) -> np.ndarray:
        """Keys on the grid, nearest cell; 0 where the raster has nothing."""
        with gdal_errors():
            warped = gdal.Warp(
                "",
                self.path,
                format="MEM",
                outputBounds=(grid.left, grid.bottom, grid.right, grid.top),
                width=grid.columns,
                height=grid.rows,
                dstSRS=wkt,
                resampleAlg="near",
                dstNodata=0,
            )
            values = warped.GetRasterBand(1).ReadAsArray()
        found, places = np.unique(values, return_inverse=True)
        keys = np.array([self.keys.get(int(value), 0) for value in found], dtype=np.uint16)
        return keys[places].reshape(values.shape)


@dataclass(frozen=True)
class Tile:
    """One tile of the habitat map."""

    codes: np.ndarray
    confidence: np.ndarray
    keys: np.ndarray


class Mosaic:
    """Draws strata bottom up and reads the drawing through the legend.

    ``nature`` maps a key of the cover's layer "nature" to the class that its management type names, or 0.
    """

    def __init__(
        self,
        cover: Cover,
        legend: Legend,
        derived: Derived,
        wkt: str,
        rasters: Sequence[RasterStratum] = (),
        nature: Callable[[np.ndarray], np.ndarray] | None = None,
    ) -> None:
        self._cover, self._legend, self._derived, self._wkt = cover, legend, derived, wkt
        self._rasters = sorted(rasters, key=lambda stratum: stratum.rank)
        self._nature = nature

    def _keys(self, grid: Grid) -> np.ndarray:
        keys = np.zeros((grid.rows, grid.columns), dtype=np.uint16)
        below = 0
        for stratum in self._rasters:
            self._cover.burn("ground", grid, keys, (below, stratum.rank))
            drawn = stratum.read(grid, self._wkt)
            keys = np.where(drawn > 0, drawn, keys)
            below = stratum.rank
        self._cover.burn("ground", grid, keys, (below, 1 << 30))
        return keys

    def _drawn(self, name: str, grid: Grid) -> np.ndarray | None:
        """A layer of the cover drawn alone; None where it has nothing at all."""
        if not self._cover.counts.get(name):
            return None
        keys = np.zeros((grid.rows, grid.columns), dtype=np.uint16)
        self._cover.burn(name, grid, keys)
        return keys if keys.any() else None

    def tile(self, grid: Grid) -> Tile:
        """Class codes, confidence and keys of a part of the map."""
        keys = self._keys(grid)
        context: np.ndarray | int = PLAIN
        builtup = self._drawn("builtup", grid)
        if builtup is not None:
            context = np.where(builtup > 0, BUILTUP, PLAIN).astype(np.uint8)
        nature = self._drawn("nature", grid)
        if nature is not None:
            inside = (nature > 0) & self._legend.nature_matters()[keys]
            context = np.where(inside, NATURE, context).astype(np.uint8)
        codes = self._legend.codes(keys, context)
        confidence = self._legend.confidences(keys, context)
        if nature is not None and self._nature is not None:
            named = self._nature(nature)
            codes = np.where(inside & (named > 0), named, codes).astype(np.uint16)
        crowns = self._drawn("crown", grid)
        if crowns is not None:
            alone = (crowns > 0) & (codes == 0)  # a crown where no layer says what lies under it
            codes = np.where(alone, self._legend.codes(crowns, PLAIN), codes).astype(np.uint16)
            confidence = np.where(alone, self._legend.confidences(crowns, PLAIN), confidence)
            keys = np.where(alone, crowns, keys)
            here = (crowns > 0) & ~alone
            crown_codes = np.where(here, self._legend.codes(crowns, PLAIN), 0).astype(np.uint16)
            codes = self._derived.codes(codes, crown_codes).astype(np.uint16)
            crown_confidence = self._legend.confidences(crowns, PLAIN)
            # both statements must hold for the combination, so the weaker one counts
            confidence = np.where(here, np.minimum(confidence, crown_confidence), confidence).astype(np.uint8)
        return Tile(codes, confidence, keys)
