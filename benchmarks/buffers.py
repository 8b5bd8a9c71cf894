"""Exact class areas in buffers, beside QGIS's own overlap.

    python benchmarks/buffers.py [--sites 1000 10000] [--rounds 2] [--no-peer] [--bgt FILE]

Generated parcels (seeded, 3.4 ha, 22 vertices) in four kinds; buffers of 500 m around parcels with 8 segments a
quarter circle, true circles around points, and the whole algorithm; then the same on real BGT with far more vertices.
The areas are asserted equal (1e-6) before a time counts. Files are made once, in build/bench/buffers.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np
from osgeo import ogr

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.measure import Usage, alternately, measure  # noqa: E402

RADIUS, SEGMENTS = 500.0, 8
# layers without overlaps: where buildings overlap, QGIS dissolves them and we count each
BGT_LAYERS = ("begroeidterreindeel", "onbegroeidterreindeel", "wegdeel", "ondersteunendwegdeel", "waterdeel")
BGT_BOX = (180_000.0, 456_000.0, 182_000.0, 458_000.0)
RUN = ROOT / "benchmarks" / "run_buffers.py"


def areas_of(path: Path, layers: list[str]) -> np.ndarray:
    """The areas that a contender wrote: (sites, layers)."""
    names = [f"{layer.rpartition('layername=')[2] or Path(layer).stem}_area" for layer in layers]
    data = ogr.Open(str(path))
    table = data.GetLayer(0)
    here = {field.GetName() for field in table.schema}
    columns = names if names[0] in here else [f"area_{number}" for number in range(len(layers))]
    return np.array([[row.GetField(column) for column in columns] for row in table])


def assert_equal(first: np.ndarray, second: np.ndarray, whole: float) -> float:
    """The largest difference (m2); more than 1e-6 of the value, or 1e-9 of the circle, is no result."""
    worst = np.abs(first - second)
    assert first.shape == second.shape
    assert (worst <= 1e-6 * np.maximum(first, second) + 1e-9 * whole).all(), worst.max()
    return float(worst.max())


def contend(
    folder: Path, name: str, sites: dict[str, Path], layers: list[str], land: Path | None, asked: argparse.Namespace
) -> dict[str, Usage]:
    """Measure the contenders in turn and check that they agree."""
    outs = {one: folder / f"{name}_{one}.gpkg" for one in ("native", "ours", "circles", "algorithm")}

    def run(one: str, given: Path, use: list[str]) -> Usage:
        return measure([sys.executable, RUN, one, given, outs[one], *use, "--radius", str(RADIUS)])

    contenders = {
        "native:calculatevectoroverlaps": lambda: run("native", sites["buffers"], layers),
        "ours, the same buffers": lambda: run("ours", sites["buffers"], layers),
        "ours, true circles": lambda: run("circles", sites["points"], layers),
    }
    if land is not None:
        contenders["zoemzone:foragebuffer, points"] = lambda: run("algorithm", sites["points"], [str(land)])
        contenders["zoemzone:foragebuffer, parcels"] = lambda: run("algorithm", sites["parcels"], [str(land)])
    if asked.no_peer:
        del contenders["native:calculatevectoroverlaps"]
    best = alternately(contenders, asked.rounds)
    if not asked.no_peer:
        whole = np.pi * RADIUS**2
        worst = assert_equal(areas_of(outs["native"], layers), areas_of(outs["ours"], layers), whole)
        ratio = best["native:calculatevectoroverlaps"].cpu_s / best["ours, the same buffers"].cpu_s
        print(f"  equal to {worst:.1e} m2; {ratio:.1f} x fewer CPU seconds for the same buffers")
    return best


def generated(count: int, asked: argparse.Namespace) -> None:
    """Buffers around so many generated parcels."""
    from benchmarks import parcels

    folder: Path = asked.folder / f"parcels_{count}"
    sites, layers, land = parcels.written(folder, count, RADIUS, SEGMENTS)
    print(f"{count} buffers of {RADIUS:g} m on generated parcels")
    contend(folder, "areas", sites, layers, land, asked)


def real(asked: argparse.Namespace) -> None:
    """Buffers around random places in a village of BGT, all of whose objects are classes of their own."""
    from benchmarks import parcels

    folder: Path = asked.folder / f"bgt_{Path(asked.bgt).stem}"
    sites = parcels.scattered(folder, 100, BGT_BOX, RADIUS, SEGMENTS)
    layers = [f"{asked.bgt}|layername={name}" for name in BGT_LAYERS]
    print(f"100 buffers of {RADIUS:g} m on {Path(asked.bgt).name}")
    contend(folder, "areas", sites, layers, None, asked)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--sites", type=int, nargs="*", default=[1000, 10_000])
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--no-peer", action="store_true", help="ours alone")
    parser.add_argument("--bgt", default=str(ROOT / "resources" / "sample" / "otterlo.gpkg"), help="empty: none")
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "bench" / "buffers")
    asked = parser.parse_args()
    for count in asked.sites:
        generated(count, asked)
    if asked.bgt:
        real(asked)


if __name__ == "__main__":
    main()
