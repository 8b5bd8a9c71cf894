"""In which order gaps matter."""

from __future__ import annotations

from collections.abc import Sequence


def ranks(importances: Sequence[float]) -> list[int]:
    """Ranks from 1, the largest first; equal values share a rank.

    >>> ranks([0.2, 0.5, 0.2, 0.1])
    [2, 1, 2, 4]
    """
    first: dict[float, int] = {}
    for place, value in enumerate(sorted(importances, reverse=True), start=1):
        first.setdefault(value, place)
    return [first[value] for value in importances]
