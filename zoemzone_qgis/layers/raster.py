"""Rasters to arrays and back, in windows, with nothing half-written left behind."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal
from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsRasterLayer

from ..core.errors import Fault
from ..core.grid import Grid, Window
from .notwritten import not_written

MOST_CODE = np.iinfo(np.uint16).max
CACHE_BYTES = 32 << 20  # all that block-wise work needs; GDAL's default of 5 % of memory only inflates the process


@contextmanager
def gdal_errors() -> Iterator[None]:
    """GDAL raises inside; its former state is restored after. GDAL's cache is kept small meanwhile."""
    raised, cache = gdal.GetUseExceptions(), gdal.GetCacheMax()
    gdal.UseExceptions()
    gdal.SetCacheMax(CACHE_BYTES)
    try:
        yield
    finally:
        gdal.SetCacheMax(cache)
        if not raised:
            gdal.DontUseExceptions()


def close_file(data: gdal.Dataset) -> None:
    """Close a file; what fails on a full disk is raised here and not lost when the object goes."""
    if hasattr(data, "Close"):  # from GDAL 3.8 on
        data.Close()
    else:
        data.__swig_destroy__(data)


class RasterSource:
    """One raster opened for reading windows; windows may reach outside it."""

    def __init__(self, path: str, name: str, band: int = 1) -> None:
        self.name = name
        try:
            with gdal_errors():
                self._data = gdal.OpenEx(path, gdal.OF_RASTER)
        except RuntimeError as error:
            raise Fault("{layer} cannot be read: {error}", layer=name, error=error) from error
        left, width, turn_x, top, turn_y, height = self._data.GetGeoTransform()
        if turn_x or turn_y or abs(width + height) > 1e-6 * abs(width) or width <= 0:
            raise Fault(
                "{layer} has cells that are not square or is rotated. Warp it to square cells first.", layer=name
            )
        self.grid = Grid(left, top, width, self._data.RasterYSize, self._data.RasterXSize)
        self.crs = QgsCoordinateReferenceSystem.fromWkt(self._data.GetProjection())
        self._band = self._data.GetRasterBand(band)
        self.nodata = self._band.GetNoDataValue()
        self.path = path
        self._lock = threading.Lock()

    @classmethod
    def from_layer(cls, layer: QgsRasterLayer | None, parameter: str, band: int = 1) -> RasterSource:
        """Open what a raster parameter holds; every fault names the layer or the parameter."""
        if layer is None or not layer.isValid():
            raise Fault("The raster of parameter {parameter} cannot be opened.", parameter=parameter)
        if layer.dataProvider().name() != "gdal":
            raise Fault("{layer} is not a raster file. Save it as GeoTIFF first.", layer=layer.name())
        source = cls(layer.source(), layer.name(), band)
        if layer.crs().isValid():
            source.crs = layer.crs()
        source.require_metres()
        return source

    def require_metres(self) -> None:
        """Refuse a raster without CRS, in degrees, or in another unit than metres."""
        if not self.crs.isValid():
            raise Fault("{layer} has no CRS. Set its CRS in the layer properties.", layer=self.name)
        if self.crs.isGeographic():
            raise Fault(
                "{layer} has a CRS in degrees ({crs}). Warp it to a CRS in metres, such as EPSG:28992.",
                layer=self.name,
                crs=self.crs.authid(),
            )
        if self.crs.mapUnits() != Qgis.DistanceUnit.Meters:
            raise Fault(
                "{layer} has a CRS that is not in metres ({crs}). Warp it to a CRS in metres, such as EPSG:28992.",
                layer=self.name,
                crs=self.crs.authid(),
            )

    def read(self, window: Window, fill: int | float = 0) -> np.ndarray:
        """The cells of a window; cells outside the raster hold ``fill``. Safe from several threads."""
        grid = self.grid
        top, left = max(window.row, 0), max(window.column, 0)
        bottom = min(window.row + window.rows, grid.rows)
        right = min(window.column + window.columns, grid.columns)
        inside = bottom > top and right > left
        block = None
        if inside:
            with self._lock, gdal_errors():
                block = self._band.ReadAsArray(left, top, right - left, bottom - top)
            if block.shape == (window.rows, window.columns):
                return block
        kind = block.dtype if block is not None else np.dtype(type(fill))
        cells = np.full((window.rows, window.columns), fill, dtype=kind)
        if block is not None:
            cells[top - window.row : bottom - window.row, left - window.column : right - window.column] = block
        return cells

    def codes(self, window: Window) -> NDArray[np.uint16]:
        """The class codes of a window of a habitat map, 0 where it has no data. Safe from several threads."""
        cells = self.read(window)
        if cells.dtype.kind not in "ui":
            raise Fault(
                "{layer} holds decimal numbers, not class codes. Choose a map made by the habitat map algorithm.",
                layer=self.name,
            )
        if self.nodata:
            cells = np.where(cells == self.nodata, 0, cells)
        if cells.dtype == np.uint16:
            return cells
        if cells.size and (cells.min() < 0 or cells.max() > MOST_CODE):
            raise Fault(
                "{layer} holds {value}, which is no class code. Choose a map made by the habitat map algorithm.",
                layer=self.name,
                value=int(cells.min() if cells.min() < 0 else cells.max()),
            )
        return cells.astype(np.uint16)


class RasterTarget:
    """A GeoTIFF written window by window beside its final place, moved there only when complete.

    Use as a context manager: an exception or a cancel removes what was written.
    """

    def __init__(
        self,
        path: str | Path,
        grid: Grid,
        crs: QgsCoordinateReferenceSystem,
        dtype: int,
        nodata: float | None,
        bands: Sequence[str] = ("",),
        compress: bool = True,
    ) -> None:
        self.path, self.grid, self.bands = Path(path), grid, tuple(bands)
        if self.path.suffix.lower() not in (".tif", ".tiff"):
            raise Fault("{path} would be a GeoTIFF. Give it a name that ends in .tif.", path=self.path)
        self._part = self.path.with_name(f".{self.path.stem}.part.tif")
        self._lock = threading.Lock()
        options = ["TILED=YES", "BIGTIFF=IF_SAFER", "INTERLEAVE=BAND"]
        if compress:
            predictor = 3 if dtype in (gdal.GDT_Float32, gdal.GDT_Float64) else 2
            options += ["COMPRESS=DEFLATE", "ZLEVEL=1", f"PREDICTOR={predictor}"]
        try:
            with gdal_errors():
                self._data = gdal.GetDriverByName("GTiff").Create(
                    str(self._part), grid.columns, grid.rows, len(self.bands), dtype, options
                )
                self._data.SetGeoTransform(grid.geotransform)
                self._data.SetProjection(crs.toWkt())
                for number, name in enumerate(self.bands, start=1):
                    band = self._data.GetRasterBand(number)
                    band.SetDescription(name)
                    if nodata is not None:
                        band.SetNoDataValue(nodata)
        except RuntimeError as error:
            self._data = None
            self._part.unlink(missing_ok=True)
            raise Fault("{path} cannot be written: {error}", path=self.path, error=error) from error

    def write(self, window: Window, cells: np.ndarray, band: int = 1) -> None:
        """Write the cells of one window of one band. Safe from several threads."""
        try:
            with self._lock, gdal_errors():
                self._data.GetRasterBand(band).WriteArray(cells, window.column, window.row)
        except RuntimeError as error:
            raise self._not_written(error) from error

    def _not_written(self, error: object) -> Exception:
        return not_written(self.path, str(error))

    def close(self) -> None:
        """Finish the file and move it to its place."""
        try:
            with gdal_errors():
                data, self._data = self._data, None
                try:
                    data.FlushCache()
                finally:
                    close_file(data)
            os.replace(self._part, self.path)
        except (RuntimeError, OSError) as error:
            self.discard()
            raise self._not_written(error) from error

    def discard(self) -> None:
        """Drop what was written."""
        data, self._data = self._data, None
        if data is not None:
            with suppress(RuntimeError):  # closing a file on a full disk fails; it goes anyhow
                close_file(data)
        self._part.unlink(missing_ok=True)

    def __enter__(self) -> RasterTarget:
        return self

    def __exit__(self, kind: object, value: object, trace: object) -> None:
        if kind is None:
            self.close()
        else:
            self.discard()
