"""The codes of a habitat map, and what else lies on its cells."""

from __future__ import annotations

import numpy as np
from osgeo import gdal
from qgis.core import QgsRasterLayer

from ..core.cells.frame import Codes, Frame
from ..core.classes import coarse_beside
from ..core.errors import Fault
from ..core.grid import Window
from ..core.land.landvalues import NOTHING
from .raster import RasterSource, gdal_errors
from .warp import warped

_PLAY = 1e-3  # a share of a cell by which two grids may differ and still be one


class HabitatCodes:
    """Class codes of a habitat map, 0 where it has no data; fit for ``core.frame.Frame``.

    ``detailed`` leaves out land that CORINE, LGN or OSM alone knows (the mask beside the map says where): it has
    no part in building blocks.
    """

    def __init__(self, source: RasterSource) -> None:
        self.source = source
        beside = coarse_beside(source.path)
        self.coarse = RasterSource(str(beside), source.name) if beside.is_file() else None
        if self.coarse is not None and self.coarse.grid != source.grid:
            self.coarse = None  # a mask of another map of the same name

    def read(self, window: Window) -> Codes:
        """The codes of a window, which may reach outside. Safe from several threads."""
        return self.source.codes(window)

    def detailed(self, window: Window) -> Codes:
        """The codes, with ``NOTHING`` where only coarse land cover is known."""
        codes = self.read(window)
        if self.coarse is None:
            return codes
        return np.where((self.coarse.read(window) > 0) & (codes > 0), np.uint16(NOTHING), codes)

    def holds_coarse(self) -> bool:
        """Whether some land is known from coarse land cover only."""
        return self.coarse is not None


class Confidence:
    """Confidence (percent) on the cells of a frame, 255 where none is known; warped (nearest) where grids differ."""

    def __init__(self, layer: QgsRasterLayer | None, frame: Frame, habitat: RasterSource) -> None:
        source = RasterSource.from_layer(layer, "CONFIDENCE")
        self.name, self.path = source.name, source.path
        own, grid = source.grid, habitat.grid
        across, down = (own.left - grid.left) / grid.cell, (grid.top - own.top) / grid.cell
        fits = source.crs == habitat.crs and abs(own.cell - grid.cell) < _PLAY * grid.cell
        self.warped = not (fits and max(abs(across - round(across)), abs(down - round(down))) < _PLAY)
        if self.warped:
            self._kept = _warped(source, habitat)
            source = RasterSource(self._kept, source.name)
            own = source.grid
        self._source = source
        self._down = round((frame.grid.top - own.top) / grid.cell)
        self._across = round((own.left - frame.grid.left) / grid.cell)
        self._nodata = source.nodata

    def read(self, window: Window) -> np.ndarray:
        """Percent of the cells of a window of the frame. Raises ``Fault`` for a raster that holds something else."""
        shifted = Window(window.row - self._down, window.column - self._across, window.rows, window.columns)
        cells = self._source.read(shifted, fill=255)
        if self._nodata is not None:
            cells = np.where(cells == self._nodata, 255, cells)
        known = (cells >= 0) & (cells <= 100)  # false for NaN, too
        strange = ~known & (cells != 255) & (cells == cells)
        if strange.any():
            raise Fault(
                "{layer} holds {value}, which is no confidence: that is 0 to 100 %, or 255 where none is known. Choose "
                "the confidence that was made with the habitat map.",
                layer=self.name,
                value=f"{cells[strange][0]:g}",
            )
        return np.where(known, cells, 255).astype(np.uint8)

    def close(self) -> None:
        """Let go of a warped copy."""
        if self.warped:
            with gdal_errors():
                gdal.Unlink(self._kept)


def _warped(source: RasterSource, habitat: RasterSource) -> str:
    """The raster on the cells of the habitat map, as a description that GDAL reads through."""
    try:
        return warped(source.path, source.crs, habitat.crs, habitat.grid, resampleAlg="near", dstNodata=255)
    except RuntimeError as error:
        raise Fault("{layer} cannot be laid over the habitat map: {error}", layer=source.name, error=error) from error
