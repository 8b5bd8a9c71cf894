"""Speed and memory of the forage algorithms beside their peers.

    python benchmarks/forage.py raster [--size 16M ...] [--rounds 2] [--no-peers]

Parts: ``raster`` (food within reach over a map). Inputs are made from a seed in build/bench and kept there.
Run it on an idle machine and trust ratios within one run only.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks import forage_raster  # noqa: E402


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("part", choices=("raster",))
    parser.add_argument("--size", nargs="+", choices=[name for name in forage_raster.SIZES if name != "tiny"])
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--no-peers", action="store_true", help="ours alone")
    parser.add_argument("--peer-seasons", type=int, default=4, help="seasons the peers compute; CPU is scaled to 4")
    parser.add_argument("--invest", action="store_true", help="the whole InVEST model, too; it is compiled first")
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "bench")
    asked = parser.parse_args()
    if not asked.no_peers:
        forage_raster.check(asked.folder)
    for size in asked.size or ["16M", "72M"]:
        peers = not asked.no_peers and forage_raster.SIZES[size].repeat == 1
        forage_raster.run(asked.folder, size, asked.rounds, peers, asked.peer_seasons, asked.invest)


if __name__ == "__main__":
    main()
