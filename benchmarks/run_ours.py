"""Our engine as a program.

    python benchmarks/run_ours.py seasons MAP OUT [--reach M] [--kernel disc] [--factor N] [--write raw]
    python benchmarks/run_ours.py surface MAP OUT            the whole algorithm foragesurface, all bands

``seasons``: four seasons of food within reach, normalised for edges and missing data, and the index of nest
times food of the year: five bands. The engine and GDAL alone, without QGIS, as the peers run.
"""

from __future__ import annotations

import argparse
import sys
import threading
from pathlib import Path

import numpy as np
from osgeo import gdal

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from zoemzone_qgis.core.cells.fractions import ClassValues
from zoemzone_qgis.core.cells.kernels import disc_kernel, exponential_kernel
from zoemzone_qgis.core.cells.pairs import pairing
from zoemzone_qgis.core.classes import read_classes
from zoemzone_qgis.core.focal import HERE, Sums, stream
from zoemzone_qgis.core.grid import Grid, Window
from zoemzone_qgis.layers.coarse import CoarseSource

gdal.UseExceptions()
gdal.SetCacheMax(32 << 20)
WEIGHTS = np.array([0.25, 0.35, 0.30, 0.10], np.float32)
NODATA = -1.0
BANDS = ("early_spring", "late_spring", "summer", "autumn", "nest_food")


class Map:
    """A raster of class codes, read in windows that may reach outside."""

    def __init__(self, path: str) -> None:
        self.name, self.data, self._lock = Path(path).stem, gdal.Open(path), threading.Lock()
        left, cell, _, top, _, _ = self.data.GetGeoTransform()
        self.grid = Grid(left, top, cell, self.data.RasterYSize, self.data.RasterXSize)

    def codes(self, window: Window) -> np.ndarray:
        codes = np.zeros((window.rows, window.columns), np.uint16)
        top, left = max(window.row, 0), max(window.column, 0)
        rows = min(window.row + window.rows, self.grid.rows) - top
        columns = min(window.column + window.columns, self.grid.columns) - left
        if rows > 0 and columns > 0:
            with self._lock:
                block = self.data.ReadAsArray(left, top, columns, rows)
            i, j = top - window.row, left - window.column
            codes[i : i + rows, j : j + columns] = block
        return codes


class Result:
    """The bands, written block by block."""

    def __init__(self, path: str, grid: Grid, projection: str, deflate: bool) -> None:
        options = ["TILED=YES", "BIGTIFF=IF_SAFER", "INTERLEAVE=BAND"]
        options += ["COMPRESS=DEFLATE", "ZLEVEL=1", "PREDICTOR=3"] if deflate else []
        driver = gdal.GetDriverByName("GTiff")
        self.data = driver.Create(path, grid.columns, grid.rows, len(BANDS), gdal.GDT_Float32, options)
        self.data.SetGeoTransform(grid.geotransform)
        self.data.SetProjection(projection)
        for number, name in enumerate(BANDS, start=1):
            self.data.GetRasterBand(number).SetDescription(name)
        self.data.GetRasterBand(1).SetNoDataValue(NODATA)
        self._lock = threading.Lock()

    def write(self, window: Window, bands: np.ndarray) -> None:
        for number, band in enumerate(bands, start=1):
            with self._lock:
                self.data.GetRasterBand(number).WriteArray(band, window.column, window.row)


def seasons(asked: argparse.Namespace) -> None:
    """Four seasons and the nest-food index."""
    classes = read_classes()
    luts = np.stack([classes.lut(column) for column in (*(f"forage_{n}" for n in (1, 2, 3, 4)), "nest_ground")])
    uses = (0, 0, 0, 0, HERE)
    raster = Map(asked.map)
    source = CoarseSource(raster, ClassValues(luts, pairing(uses)), asked.factor)
    make = disc_kernel if asked.kernel == "disc" else exponential_kernel
    kernel = make(asked.reach, source.grid.cell)

    def bands(sums: Sums) -> np.ndarray:
        found, here = sums.layers, sums.here > 0
        found[:4] /= np.where(here, sums.known[0], 1.0)
        np.clip(found[:4], 0.0, 1.0, out=found[:4])
        found[4] /= np.where(here, sums.here, 1.0)
        found[4] *= sum(weight * season for weight, season in zip(WEIGHTS, found, strict=False))
        found[:, ~here] = NODATA
        return found

    result = None
    if asked.write != "none":
        result = Result(asked.out, source.grid, raster.data.GetProjection(), asked.write == "deflate")

    def write(strip: Window, sums: Sums) -> None:
        found = bands(sums)
        if result is not None:
            result.write(strip, found)

    stream(source.grid, [kernel], uses, source.read, write, threads=asked.threads)
    if result is not None:
        result.data = None


def surface(asked: argparse.Namespace) -> None:
    """The whole algorithm, as Processing runs it."""
    from qgis.core import QgsApplication, QgsProcessingContext, QgsProcessingFeedback

    application = QgsApplication([], False)
    application.initQgis()
    from zoemzone_qgis.processing.habitat.foragesurface import ForageSurface

    context = QgsProcessingContext()
    parameters = {"INPUT": asked.map, "PROFILE": "EP3", "RADIUS": asked.reach, "OUTPUT": asked.out}
    _, ok = ForageSurface().create().run(parameters, context, QgsProcessingFeedback())
    if not ok:
        raise SystemExit("foragesurface failed")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("job", choices=("seasons", "surface"))
    parser.add_argument("map")
    parser.add_argument("out")
    parser.add_argument("--reach", type=float, default=500.0)
    parser.add_argument("--kernel", choices=("disc", "exponential"), default="disc")
    parser.add_argument("--factor", type=int, default=1)
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--write", choices=("raw", "deflate", "none"), default="raw")
    asked = parser.parse_args()
    (seasons if asked.job == "seasons" else surface)(asked)


if __name__ == "__main__":
    main()
