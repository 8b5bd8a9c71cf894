"""A raster read on the cells of another one's grid: as it stands where it lies on them, else warped."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRectangle,
)

from ..core.errors import Fault
from ..core.grid import Grid, Window
from .raster import RasterSource, gdal_errors
from .warp import warped

NEAREST, SMOOTH = "near", "smooth"
_PLAY = 1e-3  # a share of a cell by which two grids may differ and still be one


class MapFile:
    """A raster file of any CRS and cell: what can be told of it without reading its cells."""

    def __init__(self, layer: QgsRasterLayer | None, parameter: str) -> None:
        if layer is None or not layer.isValid():
            raise Fault("The raster of parameter {parameter} cannot be opened.", parameter=parameter)
        if layer.dataProvider().name() != "gdal":
            raise Fault("{layer} is not a raster file. Save it as GeoTIFF first.", layer=layer.name())
        self.name, self.path, self.crs = layer.name(), layer.source(), layer.crs()
        if not self.crs.isValid():
            raise Fault("{layer} has no CRS. Set its CRS in the layer properties.", layer=self.name)
        self.labels = _labels(layer)
        with gdal_errors():
            try:
                data = gdal.OpenEx(self.path, gdal.OF_RASTER)
            except RuntimeError as error:
                raise Fault("{layer} cannot be read: {error}", layer=self.name, error=error) from error
            bands = [data.GetRasterBand(number) for number in range(1, data.RasterCount + 1)]
            self.bands = tuple(band.GetDescription() for band in bands)
            self.types = tuple(gdal.GetDataTypeName(band.DataType) for band in bands)
            self.nodata = tuple(band.GetNoDataValue() for band in bands)
            self._scales = tuple((band.GetScale() or 1.0, band.GetOffset() or 0.0) for band in bands)
            # a colour table, names of categories or a table of attributes: somebody gave the numbers a meaning
            has_names = bool(bands) and (
                bands[0].GetColorTable() or bands[0].GetCategoryNames() or bands[0].GetDefaultRAT()
            )
            self.is_legend = bool(has_names) or bool(self.labels)
            self._transform = data.GetGeoTransform()
            self.rows, self.columns, self.extent = data.RasterYSize, data.RasterXSize, layer.extent()

    def is_whole(self, band: int = 1) -> bool:
        """Whether a band holds whole numbers."""
        return self.types[band - 1] in ("Byte", "Int8", "UInt16", "Int16", "UInt32", "Int32", "UInt64", "Int64")

    def scale(self, band: int) -> tuple[float, float]:
        """What the numbers of a band are multiplied with, and what is added then."""
        return self._scales[band - 1]

    def lies_on(self, grid: Grid, crs: QgsCoordinateReferenceSystem) -> bool:
        """Whether its cells are those of a grid, wherever its edges are."""
        left, width, turn_x, top, turn_y, height = self._transform
        if self.crs != crs or turn_x or turn_y or height >= 0:
            return False
        across, down = (left - grid.left) / grid.cell, (grid.top - top) / grid.cell
        same = max(abs(width - grid.cell), abs(height + grid.cell)) < _PLAY * grid.cell
        return same and max(abs(across - round(across)), abs(down - round(down))) < _PLAY

    def box_in(self, crs: QgsCoordinateReferenceSystem, transforms: QgsCoordinateTransformContext) -> QgsRectangle:
        """The box of the raster in a CRS."""
        transform = QgsCoordinateTransform(self.crs, crs, transforms)
        transform.setBallparkTransformsAreAppropriate(True)
        return transform.transformBoundingBox(self.extent)

    def cell_in(self, crs: QgsCoordinateReferenceSystem, transforms: QgsCoordinateTransformContext) -> float:
        """The side of its cells in a CRS, about."""
        box = self.box_in(crs, transforms)
        return max(box.width() / self.columns, box.height() / self.rows)


def _labels(layer: QgsRasterLayer) -> dict[int, str]:
    """The names that a layer's own legend gives to values."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsPalettedRasterRenderer):
        return {}
    return {int(entry.value): entry.label for entry in renderer.classes() if entry.label}


class AlignedRaster:
    """The bands of a raster file on a grid; ``warped`` tells whether they had to be warped. Close it at the end."""

    def __init__(
        self,
        file: MapFile,
        grid: Grid,
        crs: QgsCoordinateReferenceSystem,
        transforms: QgsCoordinateTransformContext,
    ) -> None:
        self.file, self._grid, self._crs = file, grid, crs
        self._is_finer = file.cell_in(crs, transforms) < grid.cell * (1 - _PLAY)
        self.warped = not file.lies_on(grid, crs)
        self._copies: dict[str, str] = {}
        self._bands: dict[tuple[int, str], AlignedBand] = {}

    def band(self, number: int, how: str = NEAREST) -> AlignedBand:
        """One band; ``how`` is NEAREST, or SMOOTH: the mean of finer cells, bilinear between coarser ones."""
        key = (number, how if self.warped else NEAREST)
        if key not in self._bands:
            source = RasterSource(self._copy(how) if self.warped else self.file.path, self.file.name, number)
            self._bands[key] = AlignedBand(source, self._grid, self.file.scale(number))
        return self._bands[key]

    def _copy(self, how: str) -> str:
        """The raster on the cells of the grid, as a description that GDAL reads through."""
        if how not in self._copies:
            free: dict[str, Any] = {"dstNodata": self._free()}
            if how == SMOOTH:
                free = {"dstNodata": "nan", "outputType": gdal.GDT_Float64}
            method = "near" if how == NEAREST else "average" if self._is_finer else "bilinear"
            try:
                self._copies[how] = warped(
                    self.file.path, self.file.crs, self._crs, self._grid, resampleAlg=method, **free
                )
            except RuntimeError as error:
                raise _not_warped(self.file.name, error) from error
        return self._copies[how]

    def _free(self) -> float | str:
        """What cells outside the raster get: its own mark of no data, else 0 (of decimal numbers: NaN)."""
        own = self.file.nodata[0]
        return own if own is not None else 0 if self.file.is_whole() else "nan"

    def close(self) -> None:
        """Let go of warped copies."""
        self._bands.clear()
        with gdal_errors():
            for path in self._copies.values():
                gdal.Unlink(path)
        self._copies.clear()


class AlignedBand:
    """One band on the cells of a grid."""

    def __init__(self, source: RasterSource, grid: Grid, scale: Sequence[float] = (1.0, 0.0)) -> None:
        self._source, self._scale = source, tuple(scale)
        self._down = round((source.grid.top - grid.top) / grid.cell)
        self._across = round((grid.left - source.grid.left) / grid.cell)

    def _shifted(self, window: Window) -> Window:
        return Window(window.row + self._down, window.column + self._across, window.rows, window.columns)

    def codes(self, window: Window) -> NDArray[np.uint16]:
        """Class codes of a window, 0 where there is no data."""
        return self._source.codes(self._shifted(window))

    def values(self, window: Window) -> NDArray[np.floating]:
        """Values of a window, NaN where there is no data."""
        shifted, grid = self._shifted(window), self._source.grid
        cells = self._source.read(shifted)
        known = np.zeros(cells.shape, dtype=bool)
        known[
            max(0, -shifted.row) : max(0, grid.rows - shifted.row),
            max(0, -shifted.column) : max(0, grid.columns - shifted.column),
        ] = True
        if self._source.nodata is not None:
            known &= cells != self._source.nodata
        if cells.dtype.kind != "f":
            cells = cells.astype(np.float64)
        known &= np.isfinite(cells)
        values = np.where(known, cells, cells.dtype.type(np.nan))
        return values if self._scale == (1.0, 0.0) else values * self._scale[0] + self._scale[1]


def require_codes(file: MapFile, band: int) -> None:
    """Refuse a band that cannot hold class codes."""
    if not file.is_whole(band):
        raise Fault(
            "{layer} holds decimal numbers, not class codes. Choose a map made by the habitat map algorithm.",
            layer=file.name,
        )


def _not_warped(name: str, error: object) -> Fault:
    return Fault("{layer} cannot be laid over the first map: {error}", layer=name, error=error)
