"""All measures on all units at once: how much fits, what it gains, what it costs, or why not."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..classes import ClassTable
from ..land.landclass import LandClass
from ..land.profiles import Profile
from ..progress import SILENT, Progress
from .costs import HA, Quantity, costs
from .measure import Catalogue, Way
from .outcome import Outcomes
from .placing import ALLOWED, REASONS, Placed, failed_condition, place
from .units import Units
from .worth import Worths

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

LOW, MEAN, HIGH = 0, 1, 2
"""Rows of a cost."""


@dataclass(frozen=True)
class Why:
    """Why a way is not possible on a unit: a key of ``REASONS`` and its facts.

    Facts: ``found`` and ``needed`` where a size falls short (m, m2, number; years for ``late``), ``name``,
    ``condition`` and ``found`` for a condition, ``classes`` where the land is not of a class that the measure is for.
    """

    key: str
    facts: Mapping[str, object]


@dataclass(frozen=True)
class MeasureOptions:
    """What is possible, an entry per option (a way on a unit) in the order of units, then ways.

    ``unit``, ``way``: their numbers. ``area_m2``, ``length_m``, ``pieces``: how much; the prices say which of them
    count. Gains are after minus before: ``gain_ha`` effective habitat, ``forage_m2`` (4, n) in m2 of best meadow,
    ``nests_m2`` (3, n: ground, cavity, bumblebee) in m2 of nest value. ``one_off`` and ``per_year`` (3, n: low,
    mean, high) in EUR. ``reasons`` (ways, units) is the index of the reason in ``REASONS``, 0 where it is possible.
    ``used`` holds per way the columns of its classes and the land (options of the way, columns) that it uses; ``row``
    (n) says which of those an option is.
    """

    ways: tuple[Way, ...]
    units: Units
    unit: NDArray[np.int64]
    way: NDArray[np.int64]
    area_m2: Floats
    length_m: Floats
    pieces: Floats
    gain_ha: Floats
    forage_m2: Floats
    nests_m2: Floats
    one_off: Floats
    per_year: Floats
    reasons: NDArray[np.uint8]
    found: NDArray[np.float32]
    used: tuple[tuple[NDArray[np.int64], Floats], ...]
    row: NDArray[np.int64]
    horizon: float

    @property
    def count(self) -> int:
        """Number of options."""
        return len(self.unit)

    def total(self) -> Floats:
        """Cost over the horizon (3, n) in EUR: one-off + years x extra per year."""
        whole: Floats = self.one_off + self.horizon * self.per_year
        return whole

    def land_of(self, option: int) -> dict[int, float]:
        """The land that an option uses: m2 by the code of its present class.

        Two options of one unit that use land of the same class compete for it.
        """
        columns, land = self.used[self.way[option]]
        codes = (self.units.codes[column] for column in columns)
        return {code: float(size) for code, size in zip(codes, land[self.row[option]], strict=True) if size > 0}

    def why(self, unit: int, way: int) -> Why:
        """Why a way is not possible on a unit."""
        key, rule = REASONS[self.reasons[way, unit]], self.ways[way].rule
        if key in ("class", "good", "tree", "done"):
            return Why(key, {"classes": rule.classes})
        if key == "late":
            return Why(key, {"found": self.horizon, "needed": self.ways[way].measure.years_needed()})
        if key in ("unknown", "condition"):
            name, text, value = failed_condition(rule, self.units, unit)
            return Why(key, {"name": name, "condition": text, "found": value})
        needed = {
            "sprayed": rule.sprayed_m,
            "narrow": rule.min_width_m,
            "short": rule.min_length_m,
            "small": rule.min_m2,
            "few": rule.min_pieces,
        }
        return Why(key, {"found": float(self.found[way, unit]), "needed": needed[key]} if key in needed else {})

    def nearest(self, unit: int) -> int:
        """The way that came nearest to being possible on a unit: it failed at the latest test (the first of equals)."""
        return int(self.reasons[:, unit].argmax())


def weigh(
    catalogue: Catalogue,
    table: ClassTable,
    units: Units,
    *,
    horizon: float = 10.0,
    profile: Profile | None = None,
    spray: bool = True,
    preparation: float = 0.0,
    progress: Progress = SILENT,
) -> MeasureOptions:
    """Weigh every way of every measure on every unit.

    ``table`` is the class table of the habitat map, ``horizon`` the years after which gains count, ``profile`` limits
    habitat to the classes of an ecoprofile, ``spray`` keeps measures away from sprayed crops, ``preparation`` is added
    to one-off costs (a share). Time and memory grow with units x ways; only possible options are kept.

    gain = sum over classes of land used x (value after - value before); a class table without one of the codes raises
    ``Fault``. Source: docs/method/measures.md.

    >>> from zoemzone_qgis.core.classes import read_classes
    >>> from zoemzone_qgis.core.measure.reading import read_measures
    >>> table = read_classes()
    >>> verge = Units.of([table.by_id("BRMR").code], np.array([[10000.0]]))
    >>> options = weigh(read_measures(table), table, verge)
    >>> [options.ways[way].key for way in options.way]
    ['M01 whole', 'M02 whole', 'M11 points', 'M16 whole']
    >>> round(float(options.gain_ha[0]), 6), options.total()[:, 0].round(2).tolist()
    (0.8, [600.0, 6000.0, 11400.0])
    """
    worths = Worths(Outcomes(table, catalogue), horizon, profile)
    lands = [table.by_code(code) for code in units.codes]
    parts = []
    for number, way in enumerate(catalogue.ways):
        progress.report(number / len(catalogue.ways))
        keys = np.array([REASONS.index(worths.of(land, way).reason) for land in lands], dtype=np.uint8)
        placed = place(way, units, keys, horizon, spray)
        parts.append(_part(catalogue, worths, way, placed, [lands[column] for column in placed.columns], preparation))
    return _joined(catalogue.ways, units, parts, horizon)


@dataclass(frozen=True)
class _Part:
    """The options of one way."""

    placed: Placed
    unit: NDArray[np.int64]
    quantity: Quantity
    gains: Floats
    one_off: Floats
    per_year: Floats


def _part(
    catalogue: Catalogue, worths: Worths, way: Way, placed: Placed, lands: list[LandClass], preparation: float
) -> _Part:
    unit = np.flatnonzero(placed.reason == ALLOWED)
    fits = Quantity(placed.quantity.land[unit], placed.quantity.length[unit], placed.quantity.pieces[unit])
    grounds = [worths.ground(land) for land in lands]
    once, yearly = costs(catalogue, way.measure.id, grounds, fits, preparation)
    return _Part(placed, unit, fits, worths.table(lands, way) @ fits.land.T, once, yearly)


def _joined(ways: tuple[Way, ...], units: Units, parts: list[_Part], horizon: float) -> MeasureOptions:
    """The options of all ways, in the order of units, then ways."""
    unit = np.concatenate([part.unit for part in parts])
    way = np.repeat(np.arange(len(parts)), [len(part.unit) for part in parts])
    order = np.lexsort((way, unit))
    gains = np.concatenate([part.gains for part in parts], axis=1)[:, order]
    return MeasureOptions(
        ways=ways,
        units=units,
        unit=unit[order],
        way=way[order],
        area_m2=np.concatenate([part.quantity.land.sum(axis=1) for part in parts])[order],
        length_m=np.concatenate([part.quantity.length for part in parts])[order],
        pieces=np.concatenate([part.quantity.pieces for part in parts])[order],
        gain_ha=gains[0] / HA,
        forage_m2=gains[1:-3],
        nests_m2=gains[-3:],
        one_off=np.concatenate([part.one_off for part in parts], axis=1)[:, order],
        per_year=np.concatenate([part.per_year for part in parts], axis=1)[:, order],
        reasons=np.array([part.placed.reason for part in parts]),
        found=np.array([part.placed.found for part in parts], dtype=np.float32),
        used=tuple((part.placed.columns, part.quantity.land) for part in parts),
        row=np.concatenate([np.arange(len(part.unit)) for part in parts])[order],
        horizon=horizon,
    )
