"""Which survey would help most: where the map is unsure, over much land, and where it matters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..land.landclass import FORAGE, LandClass

HIGH_PCT, MEDIUM_PCT = 70.0, 40.0
"""From here on confidence is high, and medium (docs/method, "The two pilots")."""
UNKNOWN_GROUP = "unknown"
NO_SPREAD = 0.4
"""Values without a known spread may be 40 % off (E)."""


@dataclass(frozen=True)
class Sureness:
    """Confidence of the land of a place (%): shares of high, medium and low confidence, of land whose confidence is not
    known, and the mean of what is known (None where nothing is)."""

    high: float
    medium: float
    low: float
    none: float
    mean: float | None


def sureness(histogram: Mapping[int, NDArray[np.int64]]) -> Sureness:
    """The shares of high (from 70 %), medium (from 40 %) and low confidence.

    ``histogram``: by class code, the number of cells with each confidence 0..255 (255: not known).

    >>> cells = np.zeros(256, np.int64)
    >>> cells[[80, 50, 20, 255]] = 5, 2, 1, 2
    >>> sureness({8: cells})
    Sureness(high=50.0, medium=20.0, low=10.0, none=20.0, mean=65.0)
    """
    total = np.zeros(256, np.int64)
    for cells in histogram.values():
        total += cells
    whole, percent = int(total.sum()), np.arange(256)
    if not whole:
        return Sureness(0.0, 0.0, 0.0, 0.0, None)
    known = percent <= 100
    high, medium = percent >= HIGH_PCT, (percent >= MEDIUM_PCT) & (percent < HIGH_PCT)
    shares = [100.0 * float(total[known & some].sum()) / whole for some in (high, medium, percent < MEDIUM_PCT)]
    count = int(total[known].sum())
    mean = float((total * percent)[known].sum()) / count if count else None
    return Sureness(shares[0], shares[1], shares[2], 100.0 * float(total[~known].sum()) / whole, mean)


@dataclass(frozen=True)
class Doubt:
    """Doubt about the land of a class: its area (m2), mean confidence (%), what is at stake for each m2 (0..1), the
    doubt (m2 of habitat or best meadow that may be wrong), and its share of all doubt (%)."""

    code: int
    area_m2: float
    confidence_pct: float
    stake: float
    doubt_m2: float
    share_pct: float


def stake(row: LandClass, parts: Sequence[LandClass] = ()) -> float:
    """How much a m2 can change the result when its class is another than the map says (0..1).

    The larger of the range of the habitat weight and of the mean forage: of a mixture over its ``parts`` (it is one of
    them), of unknown land 1 (it may be anything), of others from the low to the high value of the class, 40 % off where
    no spread is known. E.

    >>> from zoemzone_qgis.core.classes import read_classes
    >>> table = read_classes()
    >>> stake(table.by_id("MGRN"), [table.by_id(id) for id in ("GAZ", "BPL", "PLV")])
    1.0
    >>> stake(table.by_id("ONB")), stake(table.by_id("VERH"))
    (1.0, 0.0)
    """
    if row.group == UNKNOWN_GROUP:
        return 1.0
    if parts:
        weights = [part.habitat_weight for part in parts]
        foods = [float(np.mean(part.forage)) for part in parts]
        return max(max(weights) - min(weights), max(foods) - min(foods))
    weight = _range(row, "habitat_weight")
    food = float(np.mean([_range(row, column) for column in FORAGE]))
    return min(1.0, max(weight, food))


def _range(row: LandClass, column: str) -> float:
    if column in row.spread:
        low, high = row.spread[column]
        return high - low
    value = row.value(column)
    return min(1.0, value * (1 + NO_SPREAD)) - value * (1 - NO_SPREAD)


def doubts(
    histogram: Mapping[int, NDArray[np.int64]], cell_m2: float, stakes: Mapping[int, float]
) -> tuple[Doubt, ...]:
    """The classes by falling doubt: ``sum over its land of area x (1 - confidence) x stake``, E.

    ``histogram`` as for ``sureness``; land without confidence takes no part. The first class is the one whose survey
    would help most.

    >>> cells = {code: np.zeros(256, np.int64) for code in (5, 8)}
    >>> cells[5][40], cells[8][90] = 100, 100
    >>> [(one.code, one.doubt_m2, one.share_pct) for one in doubts(cells, 1.0, {5: 0.5, 8: 0.0})]
    [(5, 30.0, 100.0)]
    """
    percent = np.arange(256)
    known = percent <= 100
    found = []
    for code, cells in histogram.items():
        count = int(cells[known].sum())
        missing = float((cells * (100 - percent))[known].sum()) / 100.0
        amount = missing * cell_m2 * stakes.get(code, 0.0)
        if amount > 0:
            found.append((amount, code, count * cell_m2, 100.0 * (1 - missing / count)))
    whole = sum(amount for amount, *_ in found)
    return tuple(
        Doubt(code, area, pct, stakes[code], amount, 100.0 * amount / whole)
        for amount, code, area, pct in sorted(found, key=lambda one: (-one[0], one[1]))
    )
