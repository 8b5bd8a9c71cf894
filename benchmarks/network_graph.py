"""The figures of a patch graph beside networkx and landschaft: CPU and peak memory, equality first."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from benchmarks.measure import Usage, alternately, measure
from benchmarks.network_land import Inputs

ROOT = Path(__file__).resolve().parent.parent
PEERS = ROOT / ".venv-network"
PACKAGES = ("networkx", "landschaft")
RUN = Path(__file__).with_name("network_run.py")
JOBS = ("pc", "iic", "dpc", "diic", "betweenness", "dpc_top", "links_dpc")
MOST: dict[tuple[str, str], int] = {
    ("networkx", "pc"): 5000,
    ("networkx", "iic"): 5000,
    ("networkx", "betweenness"): 1000,
    ("landschaft", "pc"): 5000,
    ("landschaft", "iic"): 5000,
    ("landschaft", "dpc"): 1000,
    ("landschaft", "diic"): 1000,
    ("ours", "diic"): 5000,
}
"""Up to how many patches a contender does a job, unless all is asked for; others take minutes to hours."""


def peers_python() -> Path:
    """The interpreter that holds the peers; what is missing is installed."""
    python = PEERS / "bin" / "python"
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", "--system-site-packages", PEERS], check=True)
    asked = [str(python), "-c", "import networkx, landschaft"]
    if subprocess.run(asked, capture_output=True, check=False).returncode:
        print(f"installing {' and '.join(PACKAGES)} into {PEERS.name}", flush=True)
        subprocess.run([str(python), "-m", "pip", "install", "--quiet", *PACKAGES], check=True)
    return python


def run_one(contender: str, job: str, source: Path, folder: Path) -> Usage:
    """Run one job to its end; what it found stands in the folder."""
    python = Path(sys.executable) if contender in ("ours", "loop") else peers_python()
    command = [python, RUN, contender, job, source, found_at(folder, contender, job)]
    if contender == "loop" and job == "chain":
        # QGIS with its own NumPy; of the peers' environment networkx alone
        asked = [str(peers_python()), "-c", "import networkx; print(networkx.__path__[0])"]
        found = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.strip()
        return measure(command, {"BENCH_PACKAGES": str(Path(found).parent)})
    return measure(command)


def found_at(folder: Path, contender: str, job: str) -> Path:
    """Where a contender leaves what it found."""
    return folder / f"{contender}_{job}.npz"


def found(folder: Path, contender: str, job: str) -> dict[str, Any]:
    """What a contender found."""
    with np.load(found_at(folder, contender, job)) as data:
        return dict(data)


def check(folder: Path) -> None:
    """Equality on 400 patches; a timing does not count before this."""
    inputs = Inputs(folder / "network" / "400", 400).prepare()
    said = []
    for contender, job in MOST:
        if contender == "ours" or job == "betweenness":
            continue  # networkx counts ways, not the weights at their ends
        for one in ("ours", contender):
            run_one(one, job, inputs.graph, inputs.folder)
        ours, peer = found(inputs.folder, "ours", job), found(inputs.folder, contender, job)
        name = "numerator" if "numerator" in ours else "total"
        error = float(np.abs(ours[name] - peer[name]).max() / np.abs(peer[name]).max())
        assert error < 1e-7, f"{job}: {error} from {contender}"
        said.append(f"{job} {contender} {error:.0e}")
    every, some = run_and_load(inputs, "dpc"), run_and_load(inputs, "dpc_top")
    assert np.abs(every["total"][some["exact"]] - some["total"][some["exact"]]).max() < 1e-9
    assert some["exact"][np.argsort(-every["total"])[:100]].all()
    print(f"400 patches, largest relative differences: {', '.join(said)}; the hundred by bounds are exact", flush=True)


def run_and_load(inputs: Inputs, job: str) -> dict[str, Any]:
    """What we find on a network."""
    run_one("ours", job, inputs.graph, inputs.folder)
    return found(inputs.folder, "ours", job)


def run(folder: Path, count: int, jobs: list[str], rounds: int, peers: bool, all_peers: bool) -> None:
    """Measure all contenders of each job on one network and print rows of a Markdown table."""
    inputs = Inputs(folder / "network" / str(count), count).prepare()
    with np.load(inputs.graph) as data:
        print(f"{count}: {len(data['weights'])} patches, {len(data['first'])} links up to 1,000 m", flush=True)
    for job in jobs:
        contenders: dict[str, Callable[[], Usage]] = {}
        for name in ("ours", *(PACKAGES if peers else ())):
            if name != "ours" and (name, job) not in MOST:
                continue
            if count <= MOST.get((name, job), count) or all_peers:
                contenders[f"{job}, {name}"] = partial(run_one, name, job, inputs.graph, inputs.folder)
        report(str(count), alternately(contenders, rounds))
    if {"dpc", "dpc_top"} <= set(jobs):
        every, some = found(inputs.folder, "ours", "dpc"), found(inputs.folder, "ours", "dpc_top")
        top = np.argsort(-every["total"])[:100]
        assert some["exact"][top].all(), "one of the hundred most important is not exact"
        assert np.abs(every["total"][top] - some["total"][top]).max() < 1e-9


def report(size: str, best: dict[str, Usage]) -> None:
    """The best rounds as rows of a Markdown table; the first contender is ours."""
    if not best:
        return
    ours = next(iter(best.values()))
    print("| patches | job | CPU s | wall s | peak MB | CPU against ours | memory against ours |")
    print("|---|---|---|---|---|---|---|")
    for name, used in best.items():
        print(
            f"| {size} | {name} | {used.cpu_s:.2f} | {used.wall_s:.2f} | {used.peak_mb:.0f} | "
            f"{used.cpu_s / ours.cpu_s:.1f} | {used.peak_mb / ours.peak_mb:.1f} |",
            flush=True,
        )


def outlines(folder: Path, job: str, count: int, rounds: int, peers: bool) -> None:
    """Links, or the whole chain, from outlines: ours beside a plain loop (with networkx); equal first."""
    inputs = Inputs(folder / "network" / str(count), count).prepare()
    names = ("ours", "loop") if peers else ("ours",)
    contenders = {f"{job}, {name}": partial(run_one, name, job, inputs.outlines, inputs.folder) for name in names}
    best = alternately(contenders, rounds)
    if peers:
        ours, loop = (found(inputs.folder, name, job) for name in names)
        for name, value in ours.items():
            assert np.isclose(value, loop[name], rtol=1e-8), f"{name}: {value} and {loop[name]}"
        print(f"equal: {', '.join(f'{name} {value:.10g}' for name, value in ours.items())}")
    report(str(count), best)
