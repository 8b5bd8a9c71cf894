"""Choosing measures under a budget: our solvers beside plain HiGHS (scipy) and PuLP with CBC, in one run.

    python benchmarks/plan.py [--single 200 1000 5000 60000] [--full 5000 60000] [--rounds 2] [--no-peers]

Every contender reads the same file. Before a timing counts, no plan may exceed the bound of another contender. CPU
seconds and memory are those of the whole program, its start included; "search" is ours from the problem in memory to
the chosen options. Peers run up to 5,000 parcels (the linear relaxation up to 20,000).
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from benchmarks.environment import FOLDER  # noqa: E402
from benchmarks.measure import Usage, alternately, measure  # noqa: E402
from benchmarks.plan_scene import scene  # noqa: E402

HERE = Path(__file__).resolve().parent
PEERS_UP_TO = {"lp": 20_000, "milp": 5_000, "pulp": 1_000}
WITHIN = 0.985
PLAY = 1.001
"""Contenders that stop at 0.1 % of the best may differ by so much."""


def peers_python() -> Path:
    """The interpreter that holds PuLP; it is installed on first use."""
    python = FOLDER / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", "--system-site-packages", FOLDER], check=True)
    if subprocess.run([python, "-c", "import pulp"], capture_output=True, check=False).returncode:
        subprocess.run([python, "-m", "pip", "install", "--quiet", "pulp"], check=True)
    return python


def contender(
    path: Path, script: str, what: str, python: str | Path, told: dict[str, dict[str, Any]]
) -> Callable[[], Usage]:
    """A program to measure; what it tells is kept under its name."""
    result = path.with_name(f"{path.stem}_{what}.json")

    def run() -> Usage:
        used = measure([python, HERE / script, path, what, result])
        told[what] = json.loads(result.read_text())
        return used

    return run


def run(folder: Path, kind: str, parcels: int, rounds: int, peers: bool) -> None:
    """One scene: all contenders, and a row each."""
    path = scene(folder, kind, parcels)
    told: dict[str, dict[str, Any]] = {}
    runs = {what: contender(path, "plan_ours.py", what, sys.executable, told) for what in ("search", "greedy")}
    if parcels <= PEERS_UP_TO["milp"]:
        runs["exact"] = contender(path, "plan_ours.py", "exact", sys.executable, told)
    if kind == "single" and peers:
        python = peers_python()
        for what, most in PEERS_UP_TO.items():
            if parcels <= most:
                runs[what] = contender(path, "plan_peers.py", what, python if what == "pulp" else sys.executable, told)
    print(f"{kind}, {parcels:,} parcels x 10 measures", flush=True)
    best = alternately(runs, rounds)
    full = told["greedy"]["full"]
    for name, used in best.items():
        ours = told[name]
        print(f"| {name} | {ours['cpu_s']:.2f} | {used.cpu_s:.2f} | {used.peak_mb:.0f} | {_said(ours, full)} |")
    _check(told, full)
    rescore = path.with_name("rescore.json")
    measure([sys.executable, HERE / "plan_ours.py", path, "rescore", rescore])
    print(f"one changed parcel: {json.loads(rescore.read_text())['ms_each']:.2f} ms", flush=True)


def _said(told: dict[str, Any], full: list[float]) -> str:
    """What a contender tells, in words."""
    if "bound" in told:
        return (
            f"{told['gain'][0]:.3f} | {100 * told['score'] / told['bound']:.2f} % of the bound ({told['status']}; "
            f"score {told['score']:.5f}, bound {told['bound']:.5f}; {told['completed']} areas, {told['closed']} gaps)"
        )
    if "picks" in told:
        return f"{told['score'] * full[0]:.3f} | {told['picks']} options chosen (score {told['score']:.5f})"
    return f"{told['gain'] if told['gain'] is None else round(told['gain'], 3)} | status {told['status']}"


def _check(told: dict[str, dict[str, Any]], full: list[float]) -> None:
    """No plan beats another contender's bound, and ours is near enough to its own."""
    ours = told["greedy"]
    assert ours["score"] <= ours["bound"] * (1 + 1e-9)
    assert told["search"]["score"] <= ours["bound"] * (1 + 1e-9)
    if "lp" in told and told["lp"]["gain"] is not None:
        assert ours["gain"][0] <= told["lp"]["gain"] * (1 + 1e-6)
        assert ours["gain"][0] >= WITHIN * told["lp"]["gain"]
        assert ours["bound"] * full[0] >= ours["gain"][0] >= WITHIN * ours["bound"] * full[0]
    for peer in ("milp", "pulp"):
        if peer in told and told[peer]["gain"] is not None:
            assert told[peer]["gain"] <= ours["bound"] * full[0] * PLAY


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--single", nargs="*", type=int, default=[200, 1000, 5000, 60_000])
    parser.add_argument("--full", nargs="*", type=int, default=[5000, 60_000])
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--no-peers", action="store_true", help="ours alone")
    parser.add_argument("--folder", type=Path, default=ROOT / "build" / "bench")
    asked = parser.parse_args()
    for kind in ("single", "full"):
        for parcels in getattr(asked, kind):
            run(asked.folder, kind, parcels, asked.rounds, not asked.no_peers)


if __name__ == "__main__":
    main()
