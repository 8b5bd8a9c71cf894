"""What a measure costs: once, and per year above present management."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..land.landclass import LandClass
from .measure import ONE_OFF, UPKEEP, Catalogue, Price

Floats = NDArray[np.float64]
HA = 10_000.0


@dataclass(frozen=True)
class Quantity:
    """How much of a measure: ``land`` (n, classes) in m2 by the present class, ``length`` (n) in m, ``pieces`` (n)."""

    land: Floats
    length: Floats
    pieces: Floats


def costs(
    catalogue: Catalogue, measure: str, grounds: Sequence[LandClass], quantity: Quantity, preparation: float = 0.0
) -> tuple[Floats, Floats]:
    """One-off cost and extra cost per year: low, mean and high (3, n) each, in EUR excluding VAT.

    One-off: sum of price x quantity, times ``1 + preparation`` (a share for design and supervision). Extra per year:
    upkeep x quantity - present upkeep x land, where the upkeep takes the place of the present one, plus what comes on
    top of it. Low is the low upkeep minus the high present one, and the other way round for high: it can be below 0.
    A price for some classes counts for their share of the land. ``grounds`` are the present classes of the columns of
    ``quantity.land``, without crown, slope or stated management.

    >>> from zoemzone_qgis.core.classes import read_classes
    >>> from zoemzone_qgis.core.measure.reading import read_measures
    >>> table = read_classes()
    >>> hectare = Quantity(np.array([[10000.0]]), np.zeros(1), np.zeros(1))
    >>> once, yearly = costs(read_measures(table), "M01", [table.by_id("BRMR")], hectare)
    >>> once[:, 0].round(2).tolist(), yearly[:, 0].round(2).tolist()
    ([600.0, 1000.0, 1400.0], [0.0, 500.0, 1000.0])
    """
    present = np.array([catalogue.present(ground) for ground in grounds], dtype=np.float64).reshape(-1, 3)
    once = np.zeros((3, len(quantity.land)))
    yearly = np.zeros_like(once)
    for price in catalogue.prices[measure]:
        holds = np.array([price.holds(ground.id) for ground in grounds], dtype=bool)
        amount = _amount(price, quantity, holds, present)
        if price.item == ONE_OFF:
            once += amount
        else:
            yearly += amount
    replaced = np.array([_replaced(catalogue.prices[measure], ground.id) for ground in grounds], dtype=bool)
    now = (quantity.land[:, replaced] @ present[replaced]).T
    return once * (1.0 + preparation), yearly - now[::-1]


def _replaced(prices: Sequence[Price], ground: str) -> bool:
    return any(price.item == UPKEEP and price.holds(ground) for price in prices)


def _amount(price: Price, quantity: Quantity, holds: NDArray[np.bool_], present: Floats) -> Floats:
    """Price x quantity (3, n) on the land for which the price holds."""
    prices = np.array(price.amounts)[:, None]
    if price.unit == "present":
        now: Floats = np.asarray(quantity.land[:, holds] @ present[holds], dtype=np.float64)
        return prices * now.T
    land = quantity.land[:, holds].sum(axis=1)
    if price.unit in ("m2", "ha"):
        used: Floats = prices * (land / (HA if price.unit == "ha" else 1.0))
        return used
    total = quantity.land.sum(axis=1)
    part = np.divide(land, total, out=np.zeros_like(total), where=total > 0)
    counted: Floats = prices * (part * (quantity.length if price.unit == "m" else quantity.pieces))
    return counted
