"""Habitat maps from a seed: fractal woods, heath and wet grassland, towns, hedges and water over a mosaic of fields.

As large as wanted: the land is drawn on cells of 10 m and written strip by strip; finer maps repeat its cells.
Six per cent of the land, a corner with a curved edge, holds no data.

    python benchmarks/rasters.py OUT.tif --rows 12000 --columns 6000 [--repeat 4] [--seed 7]
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, osr

gdal.UseExceptions()

STRIP = 512
FIELD_M = 190.0
LEFT, BOTTOM, CELL_M = 170_000.0, 306_000.0, 10.0
CODES = {"WAT": 1, "ERF": 3, "GKR": 8, "GAGR": 10, "GRN": 13, "MAI": 14, "FHO": 27, "LBOS": 32, "HAAG": 37, "HEI": 41}


def fractal(rows: int, columns: int, slope: float, rng: np.random.Generator) -> NDArray[np.float32]:
    """A landscape-like field whose power falls with the frequency to the power ``slope``; deviation 1."""
    from scipy import fft

    size = max(rows, columns)
    spectrum = fft.rfft2(rng.standard_normal((rows, columns), dtype=np.float32), overwrite_x=True)
    down = fft.fftfreq(rows).astype(np.float32)[:, None] * rows / size
    across = fft.rfftfreq(columns).astype(np.float32) * columns / size
    squared = down**2 + across**2
    squared[0, 0] = 1.0
    spectrum *= squared ** np.float32(-slope / 4)
    spectrum[0, 0] = 0.0
    field: NDArray[np.float32] = fft.irfft2(spectrum, s=(rows, columns), overwrite_x=True)
    return field / field.std()


class Landscape:
    """Class codes of any rows of the map, from a seed."""

    def __init__(self, rows: int, columns: int, seed: int) -> None:
        self.rows, self.columns = rows, columns
        rng = np.random.default_rng(seed)
        self._rough = fractal(rows // 4 + 1, columns // 4 + 1, 2.6, rng)
        self._wet = fractal(rows // 4 + 1, columns // 4 + 1, 2.2, rng)
        self._fine = fractal(rows // 2 + 1, columns // 2 + 1, 1.6, rng)
        self._spacing = round(FIELD_M / CELL_M)
        grid = (rows // self._spacing + 3, columns // self._spacing + 3)
        self._seeds = rng.random((2, *grid), dtype=np.float32)
        kinds = [CODES[name] for name in ("MAI", "GRN", "GAGR", "FHO")]
        self._fields = rng.choice(kinds, size=grid, p=[0.38, 0.30, 0.22, 0.10]).astype(np.uint16)
        self._limits = [np.quantile(f, q) for f, q in ((self._rough, [0.06, 0.8, 0.9]), (self._wet, [0.03, 0.1]))]
        self._hedge = np.quantile(self._fine, 0.05)

    def strip(self, top: int, bottom: int) -> NDArray[np.uint16]:
        """The codes of rows ``top`` to ``bottom``."""
        y, x = np.arange(top, bottom)[:, None], np.arange(self.columns)[None, :]
        codes = self._mosaic(y, x)
        rough, wet, fine = self._rough[y // 4, x // 4], self._wet[y // 4, x // 4], self._fine[y // 2, x // 2]
        (town, heath, wood), (water, marsh) = self._limits
        codes[rough > wood] = CODES["LBOS"]
        codes[(rough > heath) & (rough <= wood) & (fine > 0.2)] = CODES["HEI"]
        codes[rough < town] = CODES["ERF"]
        codes[wet < water] = CODES["WAT"]
        codes[(wet >= water) & (wet < marsh) & (fine > 0)] = CODES["GKR"]
        codes[fine < self._hedge] = CODES["HAAG"]
        relative = x / self.columns
        codes[y / self.rows + relative < 0.35 + 0.03 * np.sin(20 * relative)] = 0
        return codes

    def _mosaic(self, y: NDArray[np.int64], x: NDArray[np.int64]) -> NDArray[np.uint16]:
        """The kind of the field whose seed is nearest."""
        shape = (y.size, x.size)
        nearest, codes = np.full(shape, np.inf, np.float32), np.zeros(shape, np.uint16)
        row, column = y // self._spacing + 1, x // self._spacing + 1
        for i in (row - 1, row, row + 1):
            for j in (column - 1, column, column + 1):
                down = (i - 1 + self._seeds[0, i, j]) * self._spacing - y
                across = (j - 1 + self._seeds[1, i, j]) * self._spacing - x
                distance = (down**2 + across**2).astype(np.float32)
                closer = distance < nearest
                nearest[closer] = distance[closer]
                codes[closer] = self._fields[i, j][closer]
        return codes


def write_map(path: Path, rows: int, columns: int, seed: int = 7, repeat: int = 1) -> Path:
    """Write a map of ``rows`` x ``columns`` cells of 10 m, each as ``repeat`` x ``repeat`` cells."""
    cell = CELL_M / repeat
    options = ["TILED=YES", "COMPRESS=LZW", "BIGTIFF=IF_SAFER"]
    driver = gdal.GetDriverByName("GTiff")
    data = driver.Create(str(path), columns * repeat, rows * repeat, 1, gdal.GDT_UInt16, options)
    data.SetGeoTransform((LEFT, cell, 0.0, BOTTOM + rows * CELL_M, 0.0, -cell))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(28992)
    data.SetProjection(crs.ExportToWkt())
    band = data.GetRasterBand(1)
    band.SetNoDataValue(0)
    land = Landscape(rows, columns, seed)
    for top in range(0, rows, STRIP):
        codes = land.strip(top, min(rows, top + STRIP))
        if repeat > 1:
            codes = codes.repeat(repeat, 0).repeat(repeat, 1)
        band.WriteArray(codes, 0, top * repeat)
    return path


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("path", type=Path)
    parser.add_argument("--rows", type=int, default=4000)
    parser.add_argument("--columns", type=int, default=4000)
    parser.add_argument("--repeat", type=int, default=1)
    parser.add_argument("--seed", type=int, default=7)
    asked = parser.parse_args()
    write_map(asked.path, asked.rows, asked.columns, asked.seed, asked.repeat)
