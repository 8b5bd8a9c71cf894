"""Food within reach over a raster: our engine beside pygeoprocessing and SciPy, in one run, on the same map.

The peers get their layers ready made, one float32 raster a season; ours reads the habitat map and looks the values
up. Before a timing counts, each contender's result on a small map is compared with sums cell by cell in double
precision.
"""

from __future__ import annotations

import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal

from benchmarks.environment import peers_python, peers_version
from benchmarks.measure import Usage, alternately, measure
from benchmarks.rasters import write_map
from zoemzone_qgis.core.cells.kernels import disc_kernel
from zoemzone_qgis.core.classes import read_classes

gdal.UseExceptions()
HERE = Path(__file__).resolve().parent
WITHOUT = ("--write", "none")
REACH_M = 500.0
SEASONS = ("early_spring", "late_spring", "summer", "autumn")


@dataclass(frozen=True)
class Size:
    """A map: rows and columns of 10 m, and how many finer cells a side of those."""

    rows: int
    columns: int
    repeat: int = 1

    @property
    def cells(self) -> int:
        return self.rows * self.columns * self.repeat**2


SIZES = {
    "tiny": Size(150, 130),
    "4M": Size(2000, 2000),
    "16M": Size(4000, 4000),
    "72M": Size(12000, 6000),
    "288M": Size(12000, 6000, 2),
    "1152M": Size(12000, 6000, 4),
}


@dataclass(frozen=True)
class Inputs:
    """The files of one size: the habitat map, a raster a season for the peers, the kernel."""

    folder: Path
    size: Size

    @property
    def map(self) -> Path:
        return self.folder / "map.tif"

    def season(self, name: str) -> Path:
        return self.folder / f"{name}.tif"

    def out(self, contender: str, name: str = "all") -> Path:
        return self.folder / f"{contender}_{name}.tif"

    def prepare(self, peers: bool) -> Inputs:
        """Make what is not there yet."""
        self.folder.mkdir(parents=True, exist_ok=True)
        if not self.map.exists():
            write_map(self.map, self.size.rows, self.size.columns, repeat=self.size.repeat)
        kernel = disc_kernel(REACH_M, 10.0 / self.size.repeat)
        np.save(self.folder / "kernel.npy", kernel)
        write_float(self.folder / "kernel.tif", (kernel / kernel.sum()).astype(np.float32), None)
        if peers:
            for number, name in enumerate(SEASONS, start=1):
                if not self.season(name).exists():
                    self._write_season(number, self.season(name))
        return self

    def _write_season(self, number: int, path: Path) -> None:
        values = np.where(np.arange(65536) == 0, -1.0, read_classes().lut(f"forage_{number}")).astype(np.float32)
        source = gdal.Open(str(self.map))
        target = create_float(path, source.RasterXSize, source.RasterYSize, source)
        for row in range(0, source.RasterYSize, 1024):
            codes = source.ReadAsArray(0, row, source.RasterXSize, min(1024, source.RasterYSize - row))
            target.GetRasterBand(1).WriteArray(values[codes], 0, row)


def create_float(path: Path, columns: int, rows: int, like: gdal.Dataset | None) -> gdal.Dataset:
    """A tiled float32 GeoTIFF, no data -1."""
    options = ["TILED=YES", "COMPRESS=LZW", "BIGTIFF=IF_SAFER"]
    data = gdal.GetDriverByName("GTiff").Create(str(path), columns, rows, 1, gdal.GDT_Float32, options)
    if like is not None:
        data.SetGeoTransform(like.GetGeoTransform())
        data.SetProjection(like.GetProjection())
        data.GetRasterBand(1).SetNoDataValue(-1.0)
    return data


def write_float(path: Path, cells: NDArray[np.float32], like: gdal.Dataset | None) -> None:
    """A whole array as a raster."""
    data = create_float(path, cells.shape[1], cells.shape[0], like)
    data.SetGeoTransform((0.0, 10.0, 0.0, 0.0, 0.0, -10.0))
    data.GetRasterBand(1).WriteArray(cells)


def read(path: Path, band: int = 1) -> NDArray[np.float32]:
    """A whole band; the data set is held while its band is read."""
    data = gdal.Open(str(path))
    return data.GetRasterBand(band).ReadAsArray()


def oracle(season: NDArray[np.float32], kernel: NDArray[np.float64]) -> NDArray[np.float64]:
    """Kernel mean over known land, cell by cell, in double precision; -1 where the cell is not known."""
    reach = kernel.shape[0] // 2
    known = season >= 0
    layers = [np.pad(each.astype(np.float64), reach) for each in (np.where(known, season, 0), known)]
    means = np.full(season.shape, -1.0)
    for i, j in zip(*np.nonzero(known), strict=True):
        food, land = ((layer[i : i + 2 * reach + 1, j : j + 2 * reach + 1] * kernel).sum() for layer in layers)
        means[i, j] = food / land
    return means


class Contenders:
    """The programs that are measured, on one set of inputs."""

    def __init__(self, inputs: Inputs, seasons: int = 4) -> None:
        self._inputs, self._seasons = inputs, SEASONS[:seasons]

    def ours(self, job: str = "seasons", out: str = "ours", *options: str) -> Usage:
        """Our engine (``seasons``) or the whole algorithm (``surface``)."""
        script = HERE / "run_ours.py"
        return measure([sys.executable, script, job, self._inputs.map, self._inputs.out(out), *options])

    def convolve_2d(self) -> Usage:
        """pygeoprocessing, one call a season."""
        return measure(
            [peers_python(), HERE / "run_convolve2d.py", self._inputs.folder / "kernel.tif", *self._files("convolve")]
        )

    def scipy(self) -> Usage:
        """SciPy over the whole raster."""
        return measure(
            [sys.executable, HERE / "run_scipy.py", self._inputs.folder / "kernel.npy", *self._files("scipy")]
        )

    def invest(self) -> Usage:
        """The whole pollination model of InVEST: four seasons, one species, alpha a fifth of the reach."""
        workspace = self._inputs.folder / "invest"
        shutil.rmtree(workspace, ignore_errors=True)  # it would take its former results for done
        return measure(
            [peers_python(invest=True), HERE / "run_invest.py", self._inputs.map, workspace, str(REACH_M / 5)]
        )

    def _files(self, contender: str) -> list[Path]:
        return [
            path for name in self._seasons for path in (self._inputs.season(name), self._inputs.out(contender, name))
        ]


def check(folder: Path) -> None:
    """Every contender on a small map against the oracle; a timing does not count before this."""
    inputs = Inputs(folder / "tiny", SIZES["tiny"]).prepare(peers=True)
    contenders = Contenders(inputs)
    contenders.ours()
    contenders.convolve_2d()
    contenders.scipy()
    kernel = disc_kernel(REACH_M, 10.0)
    for band, name in enumerate(SEASONS, start=1):
        exact = oracle(read(inputs.season(name)), kernel)
        results = {
            "ours": read(inputs.out("ours"), band),
            "convolve_2d": read(inputs.out("convolve", name)),
            "scipy": read(inputs.out("scipy", name)),
        }
        for contender, found in results.items():
            assert ((found < 0) == (exact < 0)).all(), f"{contender}: other cells without data"
            error = np.abs(found - exact).max()
            assert error < (1e-6 if contender == "ours" else 1e-4), f"{contender}, {name}: {error}"
    print("every contender equals the sums cell by cell on the small map")


def same_result(inputs: Inputs) -> float:
    """Largest difference between ours and convolve_2d over the whole map, read strip by strip."""
    ours, largest = gdal.Open(str(inputs.out("ours"))), 0.0
    for band, name in enumerate(SEASONS, start=1):
        if not inputs.out("convolve", name).exists():
            continue
        peer = gdal.Open(str(inputs.out("convolve", name)))
        for row in range(0, ours.RasterYSize, 1024):
            rows = min(1024, ours.RasterYSize - row)
            a = ours.GetRasterBand(band).ReadAsArray(0, row, ours.RasterXSize, rows)
            b = peer.ReadAsArray(0, row, ours.RasterXSize, rows)
            largest = max(largest, float(np.abs(a - b).max()))
    return largest


def run(
    folder: Path, name: str, rounds: int, peers: bool, peer_seasons: int = 4, invest: bool = False
) -> dict[str, Usage]:
    """Measure one size; returns the best round of each contender."""
    size = SIZES[name]
    inputs = Inputs(folder / name, size).prepare(peers)
    contenders = Contenders(inputs, peer_seasons)
    print(f"{name}: {size.cells / 1e6:.0f} million cells of {10 / size.repeat:g} m, disc of {REACH_M:g} m")
    jobs = {}
    if size.repeat > 1:
        factor = str(size.repeat)
        jobs["ours at 10 m from class fractions"] = lambda: contenders.ours("seasons", "ten", "--factor", factor)
        jobs[f"ours at {10 / size.repeat:g} m, nothing written"] = lambda: contenders.ours("seasons", "none", *WITHOUT)
    else:
        jobs["ours, 4 seasons + nest-food index"] = contenders.ours
        jobs["ours, written with deflate"] = lambda: contenders.ours("seasons", "deflate", "--write", "deflate")
        jobs["ours, nothing written"] = lambda: contenders.ours("seasons", "none", *WITHOUT)
    jobs["foragesurface, all 11 bands, deflate"] = lambda: contenders.ours("surface", "surface")
    if peers:
        jobs[f"convolve_2d {peers_version(peers_python())}, {peer_seasons} of 4 seasons"] = contenders.convolve_2d
        jobs[f"scipy fftconvolve, {peer_seasons} of 4 seasons"] = contenders.scipy
    if peers and invest:
        jobs["InVEST pollination, whole model"] = contenders.invest
    best = alternately(jobs, rounds)
    report(best, inputs, peers, peer_seasons)
    return best


def report(best: dict[str, Usage], inputs: Inputs, peers: bool, peer_seasons: int) -> None:
    """Ratios of CPU against ours."""
    ours = next(iter(best.values()))
    print(f"  best rounds; CPU against {ours.cpu_s:.2f} s of ours")
    for name, used in best.items():
        times = 4 / peer_seasons if "of 4" in name else 1.0
        print(f"  {name:<44}{used}   x {times * used.cpu_s / ours.cpu_s:.1f}")
    if peers:
        print(f"  largest difference from convolve_2d: {same_result(inputs):.1e}")
