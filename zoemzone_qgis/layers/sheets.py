"""Sheets of numbers on disk, for maps of which the fine cells do not fit into memory."""

from __future__ import annotations

import tempfile
import threading
from pathlib import Path
from types import TracebackType

import numpy as np
from osgeo import gdal

from ..core.cells.frame import Numbers, inside
from ..core.errors import Fault
from ..core.grid import Grid, Window
from .raster import gdal_errors

_TILE = 256


class DiskSheet:
    """A ``core.frame.Sheet`` in a temporary GeoTIFF; what was never written takes no room and reads as 0."""

    def __init__(self, path: Path, grid: Grid) -> None:
        self._grid = grid
        self._lock = threading.Lock()
        options = ["TILED=YES", "SPARSE_OK=TRUE", "COMPRESS=DEFLATE", "ZLEVEL=1", "BIGTIFF=IF_SAFER"]
        options += [f"BLOCKXSIZE={_TILE}", f"BLOCKYSIZE={_TILE}"]
        try:
            with gdal_errors():
                driver = gdal.GetDriverByName("GTiff")
                self._data = driver.Create(str(path), grid.columns, grid.rows, 1, gdal.GDT_UInt32, options)
        except RuntimeError as error:
            raise _not_kept(error) from error

    def write(self, window: Window, numbers: Numbers) -> None:
        """Put the numbers of a window. Safe from several threads."""
        try:
            with self._lock, gdal_errors():
                self._data.GetRasterBand(1).WriteArray(numbers, window.column, window.row)
        except RuntimeError as error:
            raise _not_kept(error) from error

    def read(self, window: Window) -> Numbers:
        """The numbers of a window, which may reach outside. Safe from several threads."""
        grid = self._grid
        top, left = max(window.row, 0), max(window.column, 0)
        rows = min(window.row + window.rows, grid.rows) - top
        columns = min(window.column + window.columns, grid.columns) - left
        if rows <= 0 or columns <= 0:
            return np.zeros((window.rows, window.columns), np.uint32)
        with self._lock, gdal_errors():
            cells: Numbers = self._data.GetRasterBand(1).ReadAsArray(left, top, columns, rows)
        if cells.shape == (window.rows, window.columns):
            return cells
        shifted = Window(window.row - top, window.column - left, window.rows, window.columns)
        return inside(cells, shifted)

    def close(self) -> None:
        """Let go of the file."""
        self._data = None


class Sheets:
    """Makes sheets in a temporary folder and removes them all at the end. Use as a context manager."""

    def __init__(self, grid: Grid) -> None:
        self._grid = grid
        self._folder = tempfile.TemporaryDirectory(prefix="zoemzone-")
        self._made: list[DiskSheet] = []

    def new(self) -> DiskSheet:
        """An empty sheet."""
        sheet = DiskSheet(Path(self._folder.name) / f"sheet{len(self._made)}.tif", self._grid)
        self._made.append(sheet)
        return sheet

    def __enter__(self) -> Sheets:
        return self

    def __exit__(self, kind: type | None, value: BaseException | None, trace: TracebackType | None) -> None:
        for sheet in self._made:
            sheet.close()
        self._folder.cleanup()


def _not_kept(error: object) -> Fault:
    return Fault("The temporary folder cannot hold what the run needs: {error}. Free some space there.", error=error)
