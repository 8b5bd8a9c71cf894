"""Least-cost allocation and links over resistance: our engine beside scikit-image and GRASS, in one run, on one map.

    python benchmarks/network_cost.py [--size 4M 16M 72M] [--rounds 2] [--no-peers | --all-peers]

Every contender reads the same resistances and patches (a seeded landscape of 10 m, patches of heath and herb-rich
grassland of at least 1 ha). Ours computes cost, nearest patch and the links between patches; scikit-image's
MCP_Geometric computes cost alone, GRASS r.cost cost and nearest patch. Before a timing counts, the costs of each are
compared on two small maps: scikit-image's with ours to the last bit, those of r.cost to 1e-12, with the knight's step
as well. What cannot be installed is named as not run.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from osgeo import gdal, osr

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.environment import FOLDER  # noqa: E402
from benchmarks.measure import Usage, alternately, measure  # noqa: E402
from benchmarks.rasters import CELL_M, CODES, Landscape  # noqa: E402
from zoemzone_qgis.core.classes import read_classes  # noqa: E402

gdal.UseExceptions()
HERE = Path(__file__).resolve().parent
SIZES = {
    "tiny": (150, 130),
    "1M": (1000, 1000),
    "4M": (2000, 2000),
    "16M": (4000, 4000),
    "72M": (12000, 6000),
}
PEERS_UP_TO = 20_000_000
"""On larger maps the peers run only when asked for: scikit-image takes 6 GB at 72 M, r.cost many minutes."""
PATCH_CELLS = 100
SKIMAGE = "scikit-image"


@dataclass(frozen=True)
class Inputs:
    """The files of one size: resistances and patches, as arrays and as rasters in a GRASS location."""

    folder: Path
    rows: int
    columns: int

    @property
    def resistance(self) -> Path:
        return self.folder / "resistance.npy"

    @property
    def patches(self) -> Path:
        return self.folder / "patches.npy"

    @property
    def mapset(self) -> Path:
        return self.folder / "grass" / "PERMANENT"

    def out(self, contender: str) -> Path:
        return self.folder / f"{contender}.npy"

    def prepare(self) -> Inputs:
        """Make what is not there yet: resistance of the class table, barriers NaN; numbered patches."""
        self.folder.mkdir(parents=True, exist_ok=True)
        if not self.patches.exists():
            codes = Landscape(self.rows, self.columns, 7).strip(0, self.rows)
            np.save(self.resistance, read_classes().lut("resistance").astype(np.float32)[codes])
            np.save(self.patches, patches_of(codes))
        return self

    def prepare_grass(self) -> None:
        """A GRASS location with both rasters, made once; not measured."""
        if self.mapset.exists():
            return
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(28992)
        for path, kind, nodata in ((self.resistance, gdal.GDT_Float32, -1.0), (self.patches, gdal.GDT_Int32, 0.0)):
            cells = np.nan_to_num(np.load(path), nan=-1.0)
            driver = gdal.GetDriverByName("GTiff")
            data = driver.Create(str(path.with_suffix(".tif")), self.columns, self.rows, 1, kind, ["COMPRESS=LZW"])
            data.SetGeoTransform((170_000.0, CELL_M, 0.0, 306_000.0 + self.rows * CELL_M, 0.0, -CELL_M))
            data.SetProjection(crs.ExportToWkt())
            data.GetRasterBand(1).SetNoDataValue(nodata)
            data.GetRasterBand(1).WriteArray(cells)
            data = None
        grass("-c", self.resistance.with_suffix(".tif"), self.mapset.parent, "-e")
        for name in ("resistance", "patches"):
            tif = self.folder / f"{name}.tif"
            grass(self.mapset, "--exec", "r.in.gdal", f"input={tif}", f"output={name}", "--q")
        grass(self.mapset, "--exec", "g.region", "raster=resistance")


def patches_of(codes: NDArray[np.uint16]) -> NDArray[np.int32]:
    """Patches of heath and herb-rich grassland of at least 1 ha, numbered from 1 (8 neighbours)."""
    from scipy import ndimage

    numbers, count = ndimage.label((codes == CODES["HEI"]) | (codes == CODES["GKR"]), structure=np.ones((3, 3)))
    large = np.bincount(numbers.ravel(), minlength=count + 1) >= PATCH_CELLS
    large[0] = False
    renumbered = np.zeros(count + 1, np.int32)
    renumbered[large] = np.arange(1, np.count_nonzero(large) + 1)
    return renumbered[numbers]


def grass(*arguments: str | Path) -> None:
    """Run GRASS; what it says is shown when it fails."""
    done = subprocess.run(["grass", *map(str, arguments)], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"grass {' '.join(map(str, arguments))}:\n{done.stdout}{done.stderr}")


def peers_python() -> Path | None:
    """The interpreter of the peers' environment with scikit-image, installed on first use; None where it cannot be."""
    python = FOLDER / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", "--system-site-packages", FOLDER], check=True)
    asked = [str(python), "-c", "import skimage"]
    if subprocess.run(asked, capture_output=True, check=False).returncode:
        print(f"installing {SKIMAGE} into {FOLDER.name}", flush=True)
        wanted = [str(python), "-m", "pip", "install", "--quiet", f"numpy=={np.__version__}", SKIMAGE]
        subprocess.run(wanted, capture_output=True, check=False)
    return python if subprocess.run(asked, capture_output=True, check=False).returncode == 0 else None


def peers_version(python: Path) -> str:
    """The version of scikit-image that is measured."""
    asked = [str(python), "-c", "import skimage; print(skimage.__version__)"]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()


class Contenders:
    """The programs that are measured, on one set of inputs."""

    def __init__(self, inputs: Inputs) -> None:
        self._inputs = inputs

    def ours(self, *options: str) -> Usage:
        """Our engine: allocation and links."""
        script = HERE / "network_cost_ours.py"
        return measure([sys.executable, script, self._inputs.resistance, self._inputs.patches, *options])

    def mcp(self, python: Path, *options: str) -> Usage:
        """scikit-image's MCP_Geometric: cost alone."""
        script = HERE / "network_cost_mcp.py"
        return measure([python, script, self._inputs.resistance, self._inputs.patches, *options])

    def r_cost(self, *options: str) -> Usage:
        """GRASS r.cost, with the nearest patch; its rasters are imported before."""
        self._inputs.prepare_grass()
        asked = ["r.cost", *options, "input=resistance", "start_raster=patches", "output=cost", "nearest=nearest"]
        return measure(["grass", self._inputs.mapset, "--exec", *asked, "memory=4000", "--overwrite", "--quiet"])

    def r_cost_result(self) -> NDArray[np.float64]:
        """The costs that r.cost wrote, in metres of resistance 1; infinite where it reached nothing."""
        out = self._inputs.folder / "cost.tif"
        grass(
            self._inputs.mapset, "--exec", "r.out.gdal", "-c", "input=cost", f"output={out}", "--overwrite", "--quiet"
        )
        cells = gdal.Open(str(out)).ReadAsArray().astype(np.float64)
        return np.where(np.isnan(cells), np.inf, cells * CELL_M)  # it counts steps in cells


def has_grass() -> bool:
    """Whether GRASS is installed; it says so itself when it cannot start."""
    return shutil.which("grass") is not None


def check(folder: Path) -> None:
    """Every contender on small maps, in double precision; a timing does not count before this."""
    python = peers_python()
    for name in ("tiny", "1M"):
        inputs = Inputs(folder / "cost" / name, *SIZES[name]).prepare()
        contenders = Contenders(inputs)
        for neighbours, option in (("8", ()), ("16", ("-k",))):
            contenders.ours("--neighbours", neighbours, "--precision", "float64", "--out", str(inputs.out("ours")))
            ours = np.load(inputs.out("ours"))
            if python is not None and neighbours == "8":
                contenders.mcp(python, "--out", str(inputs.out("mcp")))
                assert np.array_equal(ours, np.load(inputs.out("mcp"))), f"{name}: other costs than scikit-image"
            if has_grass():
                contenders.r_cost(*option)
                peer = contenders.r_cost_result()
                assert np.array_equal(np.isinf(ours), np.isinf(peer)), f"{name}: other cells reached than by r.cost"
                reached = np.isfinite(ours)
                error = np.abs(ours[reached] - peer[reached]) / np.maximum(ours[reached], 1.0)
                assert error.max() < 1e-12, f"{name}, {neighbours} neighbours: {error.max()} from r.cost"
    equal = [*(["scikit-image to the last bit"] if python else []), *(["r.cost to 1e-12"] if has_grass() else [])]
    print(f"small maps: ours equals {' and '.join(equal) or 'nothing: no peer is installed'}")


def run(folder: Path, name: str, rounds: int, peers: bool = True, all_peers: bool = False) -> dict[str, Usage]:
    """Measure one size; returns the best round of each contender."""
    rows, columns = SIZES[name]
    inputs = Inputs(folder / "cost" / name, rows, columns).prepare()
    contenders, count = Contenders(inputs), int(np.load(inputs.patches, mmap_mode="r").max())
    print(f"{name}: {rows * columns / 1e6:.0f} million cells of {CELL_M:g} m, {count} patches", flush=True)
    jobs: dict[str, Callable[[], Usage]] = {
        "ours, 8 neighbours, allocation and links": lambda: contenders.ours("--neighbours", "8"),
        "ours, 16 neighbours, allocation and links": lambda: contenders.ours("--neighbours", "16"),
    }
    beside = peers and (all_peers or rows * columns <= PEERS_UP_TO)
    python = peers_python() if beside else None
    if python is not None:
        jobs[f"MCP_Geometric {peers_version(python)}, cost alone"] = lambda: contenders.mcp(python)
    if beside and has_grass():
        inputs.prepare_grass()
        jobs["r.cost, cost and nearest"] = contenders.r_cost
        if rows * columns <= PEERS_UP_TO:
            jobs["r.cost -k (16 neighbours)"] = lambda: contenders.r_cost("-k")
    best = alternately(jobs, rounds)
    report(name, rows * columns, best, peers)
    return best


def report(name: str, cells: int, best: dict[str, Usage], peers: bool) -> None:
    """The best rounds as rows of a Markdown table, CPU against ours with as many neighbours."""
    eight, sixteen = list(best.values())[:2]
    print("\n| cells | contender | CPU s | wall s | peak MB | bytes a cell | CPU against ours |")
    print("|---|---|---|---|---|---|---|")
    for contender, used in best.items():
        ours = sixteen if "16" in contender else eight
        print(
            f"| {name} | {contender} | {used.cpu_s:.1f} | {used.wall_s:.1f} | {used.peak_mb:.0f} | "
            f"{used.peak_mb * 1024**2 / cells:.1f} | {used.cpu_s / ours.cpu_s:.1f} |"
        )
    missing = [peer for peer in ("MCP_Geometric", "r.cost") if not any(peer in contender for contender in best)]
    if missing and peers:
        print(f"not run at {name}: {', '.join(missing)}")
    print(flush=True)


def main(arguments: list[str] | None = None) -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--size", nargs="+", choices=[name for name in SIZES if name != "tiny"])
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--no-peers", action="store_true", help="ours alone")
    parser.add_argument("--all-peers", action="store_true", help="the peers on the largest map, too")
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "bench")
    asked = parser.parse_args(arguments)
    os.environ.setdefault("GRASS_MESSAGE_FORMAT", "silent")
    if not asked.no_peers:
        check(asked.folder)
    for size in asked.size or ["4M", "16M", "72M"]:
        run(asked.folder, size, asked.rounds, not asked.no_peers, asked.all_peers)


if __name__ == "__main__":
    main()
