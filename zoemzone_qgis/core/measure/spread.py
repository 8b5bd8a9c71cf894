"""What an option is worth beside what core's weighing gives: its doubt, its nests, and in words what it makes of which
land."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..land.landclass import LandClass
from ..land.profiles import Profile
from ..sitefigures import HA
from .measure import Way
from .options import MeasureOptions
from .worth import Worths

Floats = NDArray[np.float64]

WEIGHT_DOUBT = 0.2
"""What the habitat weight after a measure may be off, either way."""
_TOLERANCE = 1e-9


@dataclass(frozen=True)
class Spread:
    """Per option: ``low_ha`` and ``high_ha`` of the effective habitat gained, ``nest_m2`` of nest value gained at the
    best of the profile's nest places, ``becomes`` and ``land`` in words."""

    low_ha: Floats
    high_ha: Floats
    nest_m2: Floats
    becomes: list[str]
    land: list[str]


def nest_value(land: LandClass, profile: Profile) -> float:
    """Nest suitability of a class: the best of the profile's nest places; 1 or 0 for a profile with larval habitat."""
    if profile.larval:
        return float(bool(profile.larval.intersection(land.id.split("+"))))
    values = (land.nest_ground, land.nest_cavity, land.nest_bumblebee)
    return max(use * value for use, value in zip(profile.nest_use, values, strict=True))


def weight_range(worths: Worths, land: LandClass, way: Way) -> tuple[float, float]:
    """Lowest and highest gain of effective habitat per m2 when the weight after the measure is 0.2 off.

    The weight before is the same land: its error is that of the map, and both have it. A measure that leaves the
    weight as it is gains none for certain. Neither bound is on the other side of the gain.
    """
    found = worths.of(land, way)
    gain = found.weight
    if abs(gain) <= _TOLERANCE:
        return 0.0, 0.0
    before, after = worths.weight(land), worths.weight(found.becomes)
    low, high = (min(max(after + doubt, 0.0), 1.0) - before for doubt in (-WEIGHT_DOUBT, WEIGHT_DOUBT))
    return min(max(low, 0.0), gain), max(high, gain)


def spread_of(options: MeasureOptions, worths: Worths, profile: Profile) -> Spread:
    """The doubt, nests and words of all options."""
    count = options.count
    low, high, nests = np.zeros(count), np.zeros(count), np.zeros(count)
    becomes, land = [""] * count, [""] * count
    for number, way in enumerate(options.ways):
        which = np.flatnonzero(options.way == number)
        if not len(which):
            continue
        columns, every = options.used[number]
        lands = [worths.outcomes.table.by_code(options.units.codes[column]) for column in columns]
        used = every[options.row[which]]
        ranges = np.array([weight_range(worths, one, way) for one in lands]).reshape(-1, 2)
        after = [worths.of(one, way).becomes for one in lands]
        gained = [nest_value(new, profile) - nest_value(old, profile) for new, old in zip(after, lands, strict=True)]
        low[which], high[which] = (used @ ranges[:, bound] / HA for bound in (0, 1))
        nests[which] = used @ np.array(gained)
        called = _namer([one.id for one in lands], [one.id for one in after])
        for place, row in zip(which.tolist(), used, strict=True):
            land[place], becomes[place] = called(row)
    return Spread(low, high, nests, becomes, land)


def _namer(ids: Sequence[str], after: Sequence[str]) -> Callable[[Floats], tuple[str, str]]:
    """What names the land that is used, with its m2, and what it becomes; the largest first."""

    def called(row: Floats) -> tuple[str, str]:
        order = sorted(
            np.flatnonzero(row > 0).tolist(), key=lambda column: (-round(float(row[column]), 3), ids[column])
        )
        shown = [column for column in order if row[column] >= 0.5] or order[:1]
        land = ", ".join(f"{ids[column]} {row[column]:.0f}" for column in shown)
        return land, ", ".join(dict.fromkeys(after[column] for column in shown))

    return called
