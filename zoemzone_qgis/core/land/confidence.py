"""Confidence: how far the class of a place can be trusted, in percent."""

from __future__ import annotations

from datetime import date

NO_DATA = 255
UNKNOWN = 20
"""Percent for land whose class is unknown, whatever the source."""

_FULL_DETAIL_M = 5.0
_LEAST_DETAIL = 0.4
_DAYS_A_YEAR = 365.25


def age_factor(age_years: float, half_life_years: float) -> float:
    """0.5 ^ (age / half-life); a date in the future counts as today.

    >>> age_factor(8, 8), age_factor(-1, 8)
    (0.5, 1.0)
    """
    return float(0.5 ** (max(age_years, 0.0) / half_life_years))


def detail_factor(scale_m: float) -> float:
    """5 m / working scale of the source (m), from 0.4 to 1.

    >>> detail_factor(1), detail_factor(10), detail_factor(100)
    (1.0, 0.5, 0.4)
    """
    return min(1.0, max(_LEAST_DETAIL, _FULL_DETAIL_M / max(scale_m, _FULL_DETAIL_M)))


def confidence(factor: float, age_years: float, half_life_years: float, scale_m: float) -> int:
    """Percent: 100 x factor x age x detail, rounded.

    ``factor`` is source x attribute (``Match.factor``); a date that is not known counts as age 0 with the source's
    own factor, which the caller decides. Land of unknown class has ``UNKNOWN`` percent instead.

    >>> confidence(0.9, 8, 8, 1)
    45
    """
    return int(100 * factor * age_factor(age_years, half_life_years) * detail_factor(scale_m) + 0.5)


def age(day: date, reference: date) -> float:
    """Years from ``day`` to ``reference``; 0 for a day after it.

    >>> age(date(2020, 1, 1), date(2024, 1, 1))
    4.0
    """
    return max(0.0, (reference - day).days / _DAYS_A_YEAR)
