"""Food per season, the need for it, and nest supply.

Functions take any number of seasons: the first axis of an array, in the order of the season weights.
"""

from __future__ import annotations

import math
from typing import Any, Protocol

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.floating[Any]]

RULE_AREA_M2 = 1e6
RULE_RADIUS_M = math.sqrt(RULE_AREA_M2 / math.pi)
"""Radius of the circle of 1 km2 in which the Bed & Breakfast rule is judged: 564.19 m."""
NEED_M2 = 113_300.0
"""Need of a year: 10 ha of hay meadow (0.34 in summer) just meet a summer weight of 0.30."""
ACTIVE_WEIGHT = 0.10
"""A season counts from this weight on."""
_TIE = 1e-6


class Seasonal(Protocol):
    """Whatever has season weights: an ecoprofile."""

    @property
    def season_weights(self) -> tuple[float, ...]: ...


def active_seasons(profile: Seasonal) -> npt.NDArray[np.bool_]:
    """Which seasons count: those with a weight of at least 0.10."""
    return np.asarray(profile.season_weights) >= ACTIVE_WEIGHT - _TIE


def need(profile: Seasonal) -> npt.NDArray[np.float64]:
    """Food that the profile needs per season within 1 km2, in m2 of best meadow: 11.33 ha x season weight.

    >>> from types import SimpleNamespace
    >>> need(SimpleNamespace(season_weights=(0.25, 0.35, 0.30, 0.10))).tolist()
    [28325.0, 39655.0, 33990.0, 11330.0]
    """
    return NEED_M2 * np.asarray(profile.season_weights, dtype=np.float64)


def completeness(season_totals: npt.ArrayLike, profile: Seasonal) -> tuple[Array, npt.NDArray[np.uint8]]:
    """How far the hungriest season is met, and which season that is.

    ``season_totals`` (seasons, ...) holds T_j, the sum of forage value x area in m2 within the rule circle
    over habitat and gardens without annual crops. The value is the minimum over the active seasons of
    T_j / need_j, each capped at 1. The weakest season is the active one with the smallest T_j / need_j, also
    where all are met; numbered from 1, the earlier one on a tie, 0 where no active season has any food.
    Both have the shape of one season.

    Source: contract of this project, "Season"; a plain yearly sum would hide the hungry season.

    >>> from types import SimpleNamespace
    >>> bees = SimpleNamespace(season_weights=(0.25, 0.35, 0.30, 0.10))
    >>> value, weakest = completeness([12200.0, 14400.0, 5400.0, 4000.0], bees)  # 2 ha of hedges
    >>> round(float(value), 3), int(weakest)
    (0.159, 3)
    """
    totals = np.asarray(season_totals)
    if totals.dtype.kind != "f":
        totals = totals.astype(np.float64)
    smallest = np.full(totals.shape[1:], np.inf, totals.dtype)
    weakest = np.zeros(totals.shape[1:], np.uint8)
    any_food = np.zeros(totals.shape[1:], bool)
    for season, (active, needed) in enumerate(zip(active_seasons(profile), need(profile), strict=True)):
        if active:
            ratio = totals[season] * totals.dtype.type(1.0 / needed)
            weaker = ratio < smallest - totals.dtype.type(_TIE)
            np.minimum(smallest, ratio, out=smallest)
            np.copyto(weakest, np.uint8(season + 1), where=weaker)
            any_food |= ratio > 0
    weakest *= any_food
    return np.clip(smallest, 0.0, 1.0), weakest


def need_met(season_totals: npt.ArrayLike, needs: npt.ArrayLike) -> npt.NDArray[np.float64]:
    """Share of the need of all seasons together that is met, each season capped at its need.

    ``sum over seasons of min(T_j, need_j) / sum of need_j``; both arguments in the same unit.

    >>> round(float(need_met([0, 2000, 4000, 3000, 2000, 2000, 1000, 0], [1500] * 8)), 6)
    0.708333
    """
    totals = np.asarray(season_totals, dtype=np.float64)
    needed = np.asarray(needs, dtype=np.float64).reshape(-1, *[1] * (totals.ndim - 1))
    met: npt.NDArray[np.float64] = np.minimum(totals, needed).sum(axis=0) / needed.sum()
    return met


def shortfall(season_totals: npt.ArrayLike, needs: npt.ArrayLike) -> npt.NDArray[np.float64]:
    """What each season lacks, in the unit of the arguments: ``max(0, need_j - T_j)``.

    >>> shortfall([0, 2000, 1000], [1500, 1500, 1500]).tolist()
    [1500.0, 0.0, 500.0]
    """
    totals = np.asarray(season_totals, dtype=np.float64)
    needed = np.asarray(needs, dtype=np.float64).reshape(-1, *[1] * (totals.ndim - 1))
    return np.maximum(needed - totals, 0.0)


def nesting(values: npt.ArrayLike, use: npt.ArrayLike) -> npt.NDArray[np.float64]:
    """Nest suitability: the best of the places, each times how the bees use it.

    ``HN = max over places n of N_n ns_n``; ``values`` (places, ...) and ``use`` (places,) in 0..1.
    Source: Lonsdorf et al. 2009 as in InVEST.

    >>> nesting([[5, 6], [2, 12]], [0.8, 0.5]).tolist()
    [4.0, 6.0]
    """
    places = np.asarray(values, dtype=np.float64)
    weights = np.asarray(use, dtype=np.float64).reshape(-1, *[1] * (places.ndim - 1))
    best: npt.NDArray[np.float64] = (places * weights).max(axis=0)
    return best


def activity(weights: npt.ArrayLike) -> npt.NDArray[np.float64]:
    """Season weights as shares that sum to 1.

    >>> activity([1.0, 0.9]).round(6).tolist()
    [0.526316, 0.473684]
    """
    given = np.asarray(weights, dtype=np.float64)
    share: npt.NDArray[np.float64] = given / given.sum()
    return share


def reach(forage_means: Array, weights: npt.ArrayLike) -> Array:
    """Food within reach over the year: ``FR = sum over seasons of activity_j x kernel mean of forage_j``.

    ``forage_means`` (seasons, ...) are kernel means; linear, so equal to the kernel mean of the weighted sum.

    >>> reach(np.array([0.4, 0.2]), [3, 1]).round(6).tolist()
    0.35
    """
    shares = activity(weights).astype(forage_means.dtype)
    total: Array = sum(share * season for share, season in zip(shares, forage_means, strict=True))
    return total


def supply(forage_means: Array, nests: Array, profile: Seasonal) -> tuple[Array, Array]:
    """Nest supply: the mean over the year and the bottleneck.

    Mean ``HN x sum over seasons of activity_j x FR_j`` (pollinator supply of Lonsdorf et al. 2009 and InVEST
    without the abundance of the species); bottleneck ``HN x minimum over the active seasons of FR_j``, because
    a nest that starves in one season is lost. ``forage_means`` (seasons, ...) are kernel means of forage within
    0..1, ``nests`` (...) is the nest suitability HN.

    >>> from types import SimpleNamespace
    >>> bees = SimpleNamespace(season_weights=(0.5, 0.45, 0.05))
    >>> mean, worst = supply(np.array([0.4, 0.2, 0.0]), np.array(0.5), bees)
    >>> round(float(mean), 6), float(worst)
    (0.145, 0.1)
    """
    mean = reach(forage_means, profile.season_weights) * nests
    return mean, forage_means[active_seasons(profile)].min(axis=0) * nests


def abundance(floral: Array, activity_share: float, reached: Array, supply_mean: Array) -> Array:
    """Bees where they feed, in one season: ``forage_j x activity_j / FR x kernel mean of supply``.

    ``floral`` is the forage value of the season, ``reached`` FR and ``supply_mean`` the kernel mean of the supply.
    Where nothing is within reach the value is 0. Source: as ``supply``.

    >>> abundance(np.array([0.6, 0.0]), 0.75, np.array([0.3, 0.0]), np.array([0.1, 0.1])).round(6).tolist()
    [0.15, 0.0]
    """
    some = reached > 0
    return np.where(some, floral * activity_share / np.where(some, reached, 1.0) * supply_mean, 0.0)
