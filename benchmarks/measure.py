"""What a program costs: CPU of its whole process tree, wall time, peak memory, as the operating system counts them."""

from __future__ import annotations

import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Usage:
    """User and system seconds of the process and its children, wall seconds, and the largest resident set (MB)."""

    cpu_s: float
    wall_s: float
    peak_mb: float

    def __str__(self) -> str:
        return f"{self.cpu_s:8.2f} CPU s {self.wall_s:8.2f} wall s {self.peak_mb:7.0f} MB"


def measure(command: Sequence[str | Path], environment: dict[str, str] | None = None) -> Usage:
    """Run a program to its end and tell what it cost; its output is shown when it fails.

    A small process of its own starts the program and asks the system: a program inherits the largest size of the
    process that starts it, which would count the benchmark's own arrays.
    """
    variables = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **(environment or {})}
    with tempfile.TemporaryDirectory() as folder:
        report = Path(folder) / "usage.json"
        starter = [sys.executable, "-S", Path(__file__), report, *command]
        done = subprocess.run(
            [str(part) for part in starter], cwd=ROOT, env=variables, capture_output=True, text=True, check=False
        )
        if done.returncode:
            raise SystemExit(
                f"{' '.join(map(str, command))}\nended with {done.returncode}:\n{done.stdout}{done.stderr}"
            )
        return Usage(**json.loads(report.read_text()))


def _start(report: Path, command: list[str]) -> int:
    """Run the program, write what it and its children cost, and give its exit code."""
    begun = time.perf_counter()
    code = subprocess.call(command)
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    scale = 1024.0 if sys.platform != "darwin" else 1024.0**2  # kilobytes on Linux, bytes on macOS
    usage = Usage(used.ru_utime + used.ru_stime, time.perf_counter() - begun, used.ru_maxrss / scale)
    report.write_text(json.dumps(asdict(usage)))
    return code


def alternately(contenders: dict[str, Callable[[], Usage]], rounds: int = 2) -> dict[str, Usage]:
    """Measure contenders in turn, so that a busy machine hits all alike; the round with the least CPU counts."""
    best: dict[str, Usage] = {}
    for _ in range(rounds):
        for name, run in contenders.items():
            used = run()
            print(f"  {name:<44}{used}", flush=True)
            if name not in best or used.cpu_s < best[name].cpu_s:
                best[name] = used
    return best


if __name__ == "__main__":
    raise SystemExit(_start(Path(sys.argv[1]), sys.argv[2:]))
