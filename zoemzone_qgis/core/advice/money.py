"""What a plan costs, when it shows, and what part of the money brings."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True)
class Sum:
    """A sum of money (EUR): low, mean and high; ``unknown``: of how many no mean is known (they are not in it). Low and
    high are None where they are known of none; where one lacks them, its mean counts for both."""

    low: float | None
    mean: float | None
    high: float | None
    unknown: int = 0


def summed(costs: Iterable[tuple[float | None, float | None, float | None]]) -> Sum:
    """The sum of costs (low, mean, high; None unknown).

    >>> summed([(1.0, 2.0, 4.0), (None, 5.0, None), (None, None, None)])
    Sum(low=6.0, mean=7.0, high=9.0, unknown=1)
    >>> summed([])
    Sum(low=None, mean=0.0, high=None, unknown=0)
    """
    low = mean = high = 0.0
    known = unknown = 0
    ranged = False
    for least, middle, most in costs:
        if middle is None:
            unknown += 1
            continue
        known += 1
        ranged = ranged or (least is not None and most is not None)
        low, mean, high = (
            low + (middle if least is None else least),
            mean + middle,
            high + (middle if most is None else most),
        )
    if unknown and not known:
        return Sum(None, None, None, unknown)
    return Sum(low if ranged else None, mean, high if ranged else None, unknown)


@dataclass(frozen=True)
class Half:
    """What half of the money brings: the share (%) of the whole gain, for which share of the money (%; at most 50),
    with how many of the measures; ``basis``: curve (best plan for half the budget) or order (the plan's own order)."""

    gain_pct: float
    money_pct: float
    measures: int
    basis: str


def half_by_order(costs: Sequence[float | None], gains: Sequence[float]) -> Half | None:
    """What the first measures of a plan bring that cost at most half of its money, in the order of the plan.

    ``costs`` (EUR over the horizon) and ``gains`` stand in the order of the plan. The first measures are taken, and one
    that does not fit any more ends it: nothing is skipped, so that it is the plan's order and no other plan. None where
    a cost is not known, or nothing costs or brings anything. A measure that saves money costs nothing here.

    >>> half_by_order([10.0, 30.0, 60.0], [5.0, 3.0, 2.0])
    Half(gain_pct=80.0, money_pct=40.0, measures=2, basis='order')
    >>> half_by_order([10.0, None], [1.0, 1.0]) is None
    True
    """
    if any(cost is None for cost in costs):
        return None
    paid = [max(0.0, cost or 0.0) for cost in costs]
    whole, brought = sum(paid), sum(gains)
    if not (whole > 0 and brought > 0):
        return None
    spent = gained = 0.0
    count = 0
    for cost, gain in zip(paid, gains, strict=True):
        if spent + cost > whole / 2 * (1 + 1e-9):
            break
        spent, gained, count = spent + cost, gained + gain, count + 1
    return Half(100.0 * gained / brought, 100.0 * spent / whole, count, "order")


@dataclass(frozen=True)
class CurvePoint:
    """A plan of the curve: its budget as a factor of the whole, its cost (EUR over the horizon), what it brings (% of
    all measures) and with how many measures."""

    factor: float
    cost: float
    score_pct: float
    measures: int


def plan_and_half(points: Sequence[CurvePoint]) -> tuple[CurvePoint, CurvePoint] | None:
    """The plan itself (factor 1) and the best plan for half of its budget: that of factor 0.5 (within 1e-6), or the
    nearest smaller one. None where one of the two lacks, or the plan brings nothing.

    >>> plan, half = plan_and_half([CurvePoint(0.5, 40.0, 36.0, 9), CurvePoint(1.0, 100.0, 48.0, 20)])
    >>> plan.cost, half.cost
    (100.0, 40.0)
    """
    whole = next((point for point in points if abs(point.factor - 1.0) < 1e-6), None)
    less = [point for point in points if 0 < point.factor <= 0.5 + 1e-6]
    if whole is None or not less or not whole.score_pct > 0:
        return None
    return whole, max(less, key=lambda point: point.factor)


def half_by_curve(points: Sequence[CurvePoint]) -> Half | None:
    """What the best plan for half the budget brings of what the whole budget brings.

    The two of ``plan_and_half``: never a value between two plans, because no plan has it. None where one lacks.

    >>> half_by_curve([CurvePoint(0.5, 40.0, 36.0, 9), CurvePoint(1.0, 100.0, 48.0, 20)])
    Half(gain_pct=75.0, money_pct=40.0, measures=9, basis='curve')
    """
    found = plan_and_half(points)
    if found is None:
        return None
    whole, half = found
    money = 100.0 * half.cost / whole.cost if whole.cost > 0 else 100.0 * half.factor
    return Half(100.0 * half.score_pct / whole.score_pct, money, half.measures, "curve")


@dataclass(frozen=True)
class Visible:
    """When a plan shows (years): the first effect, half of the gain, and all of it."""

    first: float
    half: float
    whole: float


def visible(years: Sequence[tuple[float, float]], gains: Sequence[float]) -> Visible | None:
    """When the effect of measures shows: the least of the years to effect at best; and, with the years at most, when
    half of the gain and all of it is there. Without gain each measure counts the same. None without measures.

    >>> visible([(1, 1), (2, 5), (10, 10)], [1.0, 6.0, 1.0])
    Visible(first=1, half=5, whole=10)
    """
    if not years:
        return None
    weights = [max(0.0, gain) for gain in gains]
    if not sum(weights) > 0:
        weights = [1.0] * len(years)
    rising = sorted(zip((most for _, most in years), weights, strict=True))
    reached, half = 0.0, rising[-1][0]
    for most, weight in rising:
        reached += weight
        if reached >= sum(weights) / 2 * (1 - 1e-9):
            half = most
            break
    return Visible(min(least for least, _ in years), half, rising[-1][0])
