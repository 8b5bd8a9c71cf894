"""Speed and memory of the habitat network beside its peers.

    python benchmarks/network.py links [--patches 20000]           edge to edge, from outlines
    python benchmarks/network.py graph [--patches 400 1000 5000 20000] [--jobs pc iic dpc ...]
    python benchmarks/network.py chain [--patches 1000]            links, components, tree, PC, betweenness
    python benchmarks/network.py cost ...                          least-cost links; options of network_cost.py

Inputs are made from a seed in build/bench and kept there; the peers live in .venv-network, made on first use. Run it
on an idle machine and trust ratios within one run only.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks import network_graph  # noqa: E402

PATCHES = {"links": [20_000], "graph": [400, 1000, 5000, 20_000], "chain": [1000]}


def main() -> None:
    if sys.argv[1:2] == ["cost"]:
        from benchmarks import network_cost

        network_cost.main(sys.argv[2:])
        return
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("part", choices=(*PATCHES, "cost"))
    parser.add_argument("--patches", nargs="+", type=int)
    parser.add_argument("--jobs", nargs="+", choices=network_graph.JOBS, default=list(network_graph.JOBS))
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--no-peers", action="store_true", help="ours alone")
    parser.add_argument("--all-peers", action="store_true", help="the peers on every size, hours on the largest")
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "bench")
    asked = parser.parse_args()
    peers = not asked.no_peers
    if asked.part == "graph" and peers:
        network_graph.check(asked.folder)
    for count in asked.patches or PATCHES[asked.part]:
        if asked.part == "graph":
            network_graph.run(asked.folder, count, asked.jobs, asked.rounds, peers, asked.all_peers)
        else:
            network_graph.outlines(asked.folder, asked.part, count, asked.rounds, peers)


if __name__ == "__main__":
    main()
