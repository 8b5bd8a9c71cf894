"""How long something took this process: on a busy machine the clock runs on while others work."""

from __future__ import annotations

import time

Moment = tuple[float, float]


def now() -> Moment:
    """This moment by the clock, and by the processor time that this process has used."""
    return time.monotonic(), time.process_time()


def seconds_since(moment: Moment) -> float:
    """Seconds since a moment: by the clock, or of processor time where that is less."""
    return min(later - earlier for later, earlier in zip(now(), moment, strict=True))
