"""What a program costs: CPU of its whole process tree, wall time, peak memory, as the operating system counts them."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
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
    """Run a program to its end and tell what it cost; its output is shown when it fails."""
    begun = time.perf_counter()
    variables = {**os.environ, "QT_QPA_PLATFORM": "offscreen", **(environment or {})}
    process = subprocess.Popen(
        [str(part) for part in command], cwd=ROOT, env=variables, stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    with process.stdout as stream:  # type: ignore[union-attr]
        said = stream.read().decode(errors="replace")
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise SystemExit(f"{' '.join(map(str, command))}\nended with {process.returncode}:\n{said}")
    scale = 1024.0 if sys.platform != "darwin" else 1024.0**2  # kilobytes on Linux, bytes on macOS
    return Usage(used.ru_utime + used.ru_stime, time.perf_counter() - begun, used.ru_maxrss / scale)


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
