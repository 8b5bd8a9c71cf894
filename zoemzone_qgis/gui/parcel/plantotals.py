"""What a plan costs and brings, added up over its rows."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Amount:
    """Euros, from low to high around the mean."""

    low: float = 0.0
    mean: float = 0.0
    high: float = 0.0


@dataclass(frozen=True)
class Budget:
    """What there is to spend, in euros; None where there is no limit."""

    one_off: float | None = None
    per_year: float | None = None
    total: float | None = None


@dataclass(frozen=True)
class Totals:
    """A plan in numbers: rows that are not saved yet count, too.

    ``one_off``, ``per_year`` and ``total`` (over ``horizon`` years) in euros; ``effective_ha``: effective habitat gained,
    ``fed_ha``: nest land that gets food, ``block_ha``: hectares towards complete nearly-B&B areas, never more than each
    is short of; ``gaps``: numbers of the gaps in which the measures lie; ``parcels`` and ``measures``: how many.
    """

    one_off: Amount = Amount()
    per_year: Amount = Amount()
    total: Amount = Amount()
    effective_ha: float = 0.0
    fed_ha: float = 0.0
    block_ha: float = 0.0
    gaps: tuple[str, ...] = ()
    parcels: int = 0
    measures: int = 0
    horizon: float = 10.0
