"""Co-benefits: how far a measure on a place serves more than bees, as a score from 0 to 1 for each theme.

Source: the themes and distances of docs/method, "Co-benefit themes" (E: our own choice where no source is named).
"""

from __future__ import annotations

from dataclasses import dataclass

WATER, HEALTH, HOMES, RECREATION, HERITAGE, EDUCATION, FRUIT, WORKS = THEMES = (
    "water",
    "health",
    "homes",
    "recreation",
    "heritage",
    "education",
    "fruit",
    "works",
)
FRUIT_M = 500.0
"""Fruit within this distance (m) counts: the flight of most bees that pollinate it."""
FRUIT_SHARE = 0.1
"""From this share of fruit land on the score is 1."""
HEAT_FULL = 3.0
"""So many degrees above the mean of the municipality the score is 1."""


@dataclass(frozen=True)
class Falling:
    """A score that is 1 up to ``full_m`` metres and falls in a straight line to 0 at ``none_m``.

    >>> Falling(50.0, 300.0).score(175.0), Falling(0.0, 0.0).score(0.0), Falling(0.0, 0.0).score(0.1)
    (0.5, 1.0, 0.0)
    """

    full_m: float
    none_m: float

    def score(self, metres: float | None) -> float:
        """The score at a distance in metres; 0 where nothing lies near (None)."""
        if metres is None:
            return 0.0
        if metres <= self.full_m:
            return 1.0
        if metres >= self.none_m:
            return 0.0
        return (self.none_m - metres) / (self.none_m - self.full_m)


BY_DISTANCE = {
    WATER: Falling(10.0, 100.0),
    HOMES: Falling(100.0, 500.0),
    RECREATION: Falling(50.0, 300.0),
    HERITAGE: Falling(0.0, 0.0),
    EDUCATION: Falling(300.0, 1000.0),
    WORKS: Falling(0.0, 0.0),
}
"""The themes that a distance tells. Homes: E; the others as docs/method says."""


def fruit_score(share: float) -> float:
    """Score of fruit that is pollinated: the share of fruit land within 500 m / 0.1, at most 1.

    >>> fruit_score(0.05), fruit_score(0.5)
    (0.5, 1.0)
    """
    return min(1.0, max(0.0, share) / FRUIT_SHARE)


def heat_score(degrees: float, mean_degrees: float) -> float:
    """Score of cooling: degrees (Celsius) above the mean of the municipality / 3, from 0 to 1.

    >>> heat_score(3.0, 1.5), heat_score(0.2, 1.5)
    (0.5, 0.0)
    """
    return min(1.0, max(0.0, (degrees - mean_degrees) / HEAT_FULL))
