"""Breaks in a link: what a gap is before it is known what it crosses and how much it matters."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

Point = tuple[float, float]

STONE, STRIP, WOOD = "stone", "strip", "wood"
KINDS = (STONE, STRIP, WOOD)
"""Kinds of break: too far between stones, too far between pieces of strip, and a stretch through wood (no gap)."""


@dataclass(frozen=True)
class Side:
    """What lies at one end of a break: a kind of block, strip, wood, or the begin or end of a line; its id if any."""

    type: str
    id: int | None = None


@dataclass(frozen=True)
class Break:
    """A break of a hop: its kind, its line from piece to piece (m), its length and the limit (m), and its two sides."""

    kind: str
    line: tuple[Point, ...]
    length_m: float
    limit_m: float
    begin: Side
    end: Side

    @property
    def over_m(self) -> float:
        """Metres over the limit; a stretch through wood is no gap and has none."""
        return 0.0 if self.kind == WOOD else max(0.0, self.length_m - self.limit_m)

    @property
    def key(self) -> tuple[str, Point, Point]:
        """The same for breaks that are the same, whichever route and direction they were found on."""
        ends = sorted((round(x, 2), round(y, 2)) for x, y in (self.line[0], self.line[-1]))
        return self.kind, ends[0], ends[1]


def length_of(line: Sequence[Point]) -> float:
    """Length of a line.

    >>> length_of([(0.0, 0.0), (3.0, 4.0), (3.0, 5.0)])
    6.0
    """
    return math.fsum(math.dist(first, second) for first, second in pairwise(line))


def overlaps(stretch: tuple[float, float], others: Iterable[tuple[float, float]], tolerance: float = 1e-6) -> bool:
    """Whether a stretch along a way has a part in common with one of the others.

    >>> overlaps((10.0, 30.0), [(0.0, 10.0), (25.0, 60.0)]), overlaps((10.0, 30.0), [(0.0, 10.0)])
    (True, False)
    """
    return any(
        min(stretch[1], end) - max(stretch[0], begin) > tolerance * max(1.0, stretch[1]) for begin, end in others
    )
