"""scikit-image's MCP_Geometric as a program: least cost from all cells of patches.

python benchmarks/network_cost_mcp.py RESISTANCE.npy PATCHES.npy [--out COST.npy]
"""

from __future__ import annotations

import argparse

import numpy as np
from skimage.graph import MCP_Geometric

CELL_M = 10.0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("resistance")
    parser.add_argument("patches")
    parser.add_argument("--out")
    asked = parser.parse_args()
    values = np.load(asked.resistance)
    values[np.isnan(values)] = np.inf
    starts = np.argwhere(np.load(asked.patches))
    cost, _ = MCP_Geometric(values, sampling=(CELL_M, CELL_M)).find_costs(starts)
    if asked.out:
        np.save(asked.out, cost)


if __name__ == "__main__":
    main()
