"""Land-cover layers of a municipality to a habitat map: time and memory, with and without classified polygons.

    python benchmarks/habitatmap.py [--km2 4 25 100] [--rounds 1] [--no-polygons]

Municipalities are generated (scripts/landscape.py, 2,000 polygons of land cover a km2, trees, crop parcels, a nature
map) and kept in build/bench/habitatmap. Before a time counts, the areas per class of the raster are asserted equal to
those of the polygons that GEOS cuts: within 0.5 % for classes that are no tree crowns and have 0.5 ha in each copy of
the village (mirrored copies repeat the error of sampling by cell centres, it does not average out).
"""

from __future__ import annotations

import argparse
import sys
from math import sqrt
from pathlib import Path

import numpy as np
from osgeo import gdal, ogr

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.measure import alternately, measure  # noqa: E402

POLYGONS_A_KM2 = 2000
RUN = ROOT / "benchmarks" / "run_habitatmap.py"
LARGE_M2, PROMISED = 5_000.0, 0.005


def landscape(folder: Path, km2: int) -> Path:
    """A municipality, made once."""
    path = folder / f"artificial{km2}.gpkg"
    if not path.is_file():
        folder.mkdir(parents=True, exist_ok=True)
        script = ROOT / "scripts" / "landscape.py"
        measure([sys.executable, script, path, "--km2", str(km2), "--polygons", str(km2 * POLYGONS_A_KM2)])
    return path


def polygons_in(path: Path) -> int:
    """How many polygons of land cover a municipality holds."""
    sys.path.insert(0, str(RUN.parent))
    from run_habitatmap import TREES, layers_of

    data = ogr.Open(str(path))
    return sum(data.GetLayerByName(name).GetFeatureCount() for name in layers_of(path) if name not in TREES)


def assert_areas(folder: Path, copies: int) -> float:
    """The largest difference (share) between the areas of raster and polygons, class by class."""
    raster = gdal.Open(str(folder / "habitat.tif"))
    codes, counts = np.unique(raster.ReadAsArray(), return_counts=True)
    counted = dict(zip(codes.tolist(), counts.tolist(), strict=True))
    cut: dict[tuple[int, str], float] = {}
    polygons = ogr.Open(str(folder / "classified.gpkg"))  # kept: a layer does not keep its file open
    for feature in polygons.GetLayer(0):
        key = (feature.GetField("code"), feature.GetField("class"))
        cut[key] = cut.get(key, 0.0) + feature.GetGeometryRef().GetArea()
    assert abs(sum(cut.values()) - sum(counted[code] for code in counted if code)) < 1e-4 * sum(cut.values())
    worst = 0.0
    for (code, name), area in cut.items():
        if area >= LARGE_M2 * copies and "+BM" not in name:
            worst = max(worst, abs(counted.get(code, 0) / area - 1))
    assert worst <= PROMISED, f"{worst:.2%}"
    return worst


def main() -> None:
    """Read the arguments, check, and measure."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--km2", nargs="+", type=int, default=[25, 100])
    parser.add_argument("--rounds", type=int, default=1)
    parser.add_argument("--no-polygons", action="store_true", help="without the classified polygons")
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "bench" / "habitatmap")
    asked = parser.parse_args()
    small, out = landscape(asked.folder, 4), asked.folder / "out"
    measure([sys.executable, RUN, "map", small, out, "--classified"])
    print(f"4 km2: areas of raster and polygons agree within {assert_areas(out, 1):.2%}")
    for km2 in asked.km2:
        path = landscape(asked.folder, km2)
        contenders = {
            "GDAL draws the polygons alone": lambda path=path: measure([sys.executable, RUN, "draw", path, out]),
            "habitatmap": lambda path=path: measure([sys.executable, RUN, "map", path, out]),
        }
        if not asked.no_polygons:
            contenders["habitatmap with classified polygons"] = lambda path=path: measure(
                [sys.executable, RUN, "map", path, out, "--classified"]
            )
        print(f"{km2} km2, {polygons_in(path):,} polygons of land cover")
        alternately(contenders, asked.rounds)
        if not asked.no_polygons:
            copies = max(1, round(sqrt(km2) / 2)) ** 2
            print(f"  areas of raster and polygons agree within {assert_areas(out, copies):.2%}")


if __name__ == "__main__":
    main()
