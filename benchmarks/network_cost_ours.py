"""Our least-cost allocation and links as a program, without QGIS.

python benchmarks/network_cost_ours.py RESISTANCE.npy PATCHES.npy [--neighbours 16] [--precision float64] [--out C.npy]
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from zoemzone_qgis.core.cost.allocation import allocate
from zoemzone_qgis.core.cost.hops import hops
from zoemzone_qgis.core.cost.padded import Padded
from zoemzone_qgis.core.cost.resistance import Surface
from zoemzone_qgis.core.grid import Grid

CELL_M = 10.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("resistance")
    parser.add_argument("patches")
    parser.add_argument("--neighbours", type=int, default=8)
    parser.add_argument("--precision", choices=("float32", "float64"))
    parser.add_argument("--out")
    asked = parser.parse_args()
    values = np.load(asked.resistance)
    rows, columns = values.shape
    surface = Surface.of(values, Grid(0.0, rows * CELL_M, CELL_M, rows, columns), dtype=asked.precision)
    del values  # memory is measured
    found = allocate(surface, Padded.of(np.load(asked.patches), 0, np.int32), asked.neighbours)
    links = hops(found)
    print(f"{len(links)} links, {surface.cells.whole.dtype}")
    if asked.out:
        np.save(asked.out, found.cost)


if __name__ == "__main__":
    main()
