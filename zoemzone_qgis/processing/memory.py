"""How much memory the food maps need, and how many threads fit in."""

from __future__ import annotations

import math

from ..core.cells.workers import thread_count
from ..core.errors import Fault
from ..core.focal import memory_bytes
from ..core.forage import RULE_RADIUS_M
from ..core.surface import BANDS

COMFORTABLE_BYTES, MOST_BYTES = 1.5e9, 3e9


def fitting_threads(parameter: str, given: float, reach_m: float, cell_m: float, rows: int, columns: int) -> int:
    """How many threads may sum ``rows`` x ``columns`` cells of ``cell_m`` within ``reach_m``, and the circle of 1 km2.

    Fewer threads before much memory; ``Fault`` where one needs too much, or where the reach, which follows from the
    value ``given`` for ``parameter``, is none.
    """
    if not (math.isfinite(reach_m) and reach_m > 0):
        raise Fault("{parameter} must be above zero; it is {value}.", parameter=parameter, value=f"{given:g}")
    reach = needed_reach(reach_m, cell_m)
    needed = memory_bytes(reach, len(BANDS), 1, rows=rows, columns=columns)
    if needed > MOST_BYTES:
        raise Fault(
            "A reach of {reach} m on cells of {cell} m needs about {memory} GB of memory. "
            "Choose a smaller reach or a larger cell size of the result.",
            reach=f"{reach_m:g}",
            cell=f"{cell_m:g}",
            memory=f"{needed / 1e9:.1f}",
        )
    threads = thread_count()
    while threads > 1 and memory_bytes(reach, len(BANDS), threads, rows=rows, columns=columns) > COMFORTABLE_BYTES:
        threads -= 1
    return threads


def needed_reach(reach_m: float, cell_m: float) -> int:
    """Cells that are looked at on each side: of the reach, and of the circle of 1 km2 at least."""
    return math.ceil(max(reach_m, RULE_RADIUS_M) / cell_m)
