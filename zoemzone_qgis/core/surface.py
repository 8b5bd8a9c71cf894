"""The bands of the food and nest maps, from kernel sums over the habitat map."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from .cells.kernels import Kernel
from .classes import DERIVED_CODES, SEASONS, ClassTable
from .focal import HERE, Sums
from .forage import completeness, nesting, supply
from .land.derived import CONFIRMED, FLAIL, Derived
from .land.profiles import Profile

Floats = npt.NDArray[np.float32]

BANDS = (
    "share_pct",
    *(f"forage_{season}" for season in SEASONS),
    "completeness",
    "weakest_season",
    "nesting",
    "supply_mean",
    "supply_bottleneck",
    "known_pct",
)
NODATA = -9999.0
LOW_KNOWN_PCT = 75.0
"""Below this a value rests on too little land and is flagged."""
RULE_SHARE_PCT = 10.0
"""The share of the circle of 1 km2 that a Bed & Breakfast area asks for."""

_RULE, _REACH = 0, 1  # the kernels
_WEIGHT, _TOTALS, _FORAGE, _NEST = 0, slice(1, 5), slice(5, 9), 9  # the layers
_NOISE = 1e-6  # rounding of single precision sums, as a share of the kernel


def layer_values(classes: ClassTable, profile: Profile) -> tuple[npt.NDArray[np.float64], tuple[int, ...]]:
    """The ten layers as values per class code (10, 65536) and the kernel that each is summed with.

    Habitat weight of the profile's classes and the forage that counts for completeness within the rule
    circle, forage of all classes within reach, and nest suitability of the cell itself.
    """
    weight = classes.lut("habitat_weight")
    weight[[row.code for row in classes.rows if not profile.holds(row)]] = 0.0
    forage = [classes.lut(f"forage_{number}") for number in range(1, len(SEASONS) + 1)]
    luts = np.stack([weight, *classes.season_lut(), *forage, nest_values(classes, profile)])
    return luts, (_RULE,) * 5 + (_REACH,) * 4 + (HERE,)


def with_derived(classes: ClassTable) -> ClassTable:
    """The table with all derived classes (crown over ground, slope, management) that it does not hold yet, so
    that a plain copy of the class table fits a habitat map.

    >>> from .classes import read_classes
    >>> table = read_classes()
    >>> "GAZ+BMO" in table, "GAZ+BMO" in with_derived(table)
    (False, True)
    """
    derived = Derived(classes)
    crowns = (0, *classes.group_codes("crown"))
    grounds = [row.code for row in classes.rows if row.code not in DERIVED_CODES]
    codes = {
        derived.code(ground, int(crown), slope, management)
        for ground in grounds
        for crown in crowns
        for slope in (False, True)
        for management in (0, CONFIRMED, FLAIL)
    }
    return classes.extended(derived.row(code) for code in codes if code not in classes)


def nest_values(classes: ClassTable, profile: Profile) -> npt.NDArray[np.float64]:
    """Nest suitability per class code (65536,): the best of the profile's nest places, or, for a profile
    that lists larval habitat instead, 1 in those classes and 0 in all others."""
    places = np.stack([classes.lut(f"nest_{place}") for place in ("ground", "cavity", "bumblebee")])
    if not profile.larval:
        return nesting(places, profile.nest_use)
    values = np.where(np.isnan(places[0]), np.nan, 0.0)
    larval = [row.code for row in classes.rows if profile.larval.intersection(row.id.split("+"))]
    values[larval] = 1.0
    return values


@dataclass(frozen=True)
class Surface:
    """What turns the kernel sums of a tile into its bands.

    ``rule`` is the disc of the 1 km2 circle, ``reach`` the kernel of forage and supply, both on cells of
    ``cell_m``; ``supplied`` says whether the supply bands are wanted.
    """

    profile: Profile
    rule: Kernel
    reach: Kernel
    cell_m: float
    supplied: bool

    @property
    def kernels(self) -> tuple[Kernel, Kernel]:
        """The kernels in the order that ``layer_values`` numbers them."""
        return self.rule, self.reach

    def bands(self, sums: Sums) -> Floats:
        """The bands (11, rows, columns) of a tile, NODATA where the cell itself has no known land.

        Shares and means are normalised by the known land, food totals count known land only.
        """
        totals = [np.float32(kernel.sum()) for kernel in self.kernels]
        for total, layers in zip(totals, (sums.layers[:5], sums.layers[5:9]), strict=True):
            layers *= layers >= _NOISE * total
        missing = sums.here == 0
        land = np.where(missing, np.float32(1), sums.here)
        # where little is known in reach, the cell's own land still is
        known = [
            np.maximum(each, np.float32(kernel[kernel.shape[0] // 2, kernel.shape[1] // 2]) * land)
            for each, kernel in zip(sums.known, self.kernels, strict=True)
        ]
        bands = np.empty((len(BANDS), *sums.here.shape), np.float32)
        bands[0] = np.minimum(np.float32(100) * sums.layers[_WEIGHT] / known[_RULE], np.float32(100))
        np.divide(sums.layers[_FORAGE], known[_REACH], out=bands[1:5])
        forage = np.clip(bands[1:5], 0.0, 1.0, out=bands[1:5])
        bands[5], bands[6] = completeness(sums.layers[_TOTALS] * np.float32(self.cell_m**2), self.profile)
        nests = np.divide(sums.layers[_NEST], land, out=bands[7])
        bands[8:10] = supply(forage, nests, self.profile) if self.supplied else NODATA
        bands[10] = np.clip(np.float32(100) / totals[_RULE] * sums.known[_RULE], 0.0, 100.0)
        if missing.any():
            bands[:, missing] = NODATA
        return bands


class Summary:
    """Figures of the whole map, collected tile by tile from several threads; the order does not matter."""

    def __init__(self) -> None:
        self._tiles: dict[tuple[int, int], npt.NDArray[np.float64]] = {}
        self._lock = threading.Lock()

    def add(self, place: tuple[int, int], bands: Floats, here: Floats) -> None:
        """Add a tile by its place (row, column); ``here`` is the known fraction of its cells."""
        land = here > 0
        means = np.einsum("bij,ij->bi", bands, here).sum(axis=1, dtype=np.float64)
        weakest = np.bincount(bands[6][land].astype(np.intp), weights=here[land], minlength=len(SEASONS) + 1)
        rule = float(here[land & (bands[0] >= RULE_SHARE_PCT * (1 - _NOISE))].sum(dtype=np.float64))
        low = float(here[land & (bands[10] < LOW_KNOWN_PCT * (1 - _NOISE))].sum(dtype=np.float64))
        area, most = float(here.sum(dtype=np.float64)), float(bands[0].max(initial=0.0))
        with self._lock:
            self._tiles[place] = np.array([area, most, rule, low, *means, *weakest])

    def figures(self, cell_m: float) -> Figures:
        """The figures; all 0 when there is no known land."""
        tiles = np.array([self._tiles[place] for place in sorted(self._tiles)]).reshape(-1, 4 + len(BANDS) + 5)
        area, _, rule, low, *rest = tiles.sum(axis=0)
        land = area or 1.0
        weakest: Sequence[float] = rest[len(BANDS) :]
        hungry = int(np.argmax(weakest[1:])) + 1 if sum(weakest[1:]) > 0 else 0
        return Figures(
            land_ha=area * cell_m**2 / 10_000,
            most_share_pct=float(tiles[:, 1].max(initial=0.0)),
            rule_land_pct=100 * rule / land,
            low_known_pct=100 * low / land,
            means=dict(zip(BANDS, (mean / land for mean in rest[: len(BANDS)]), strict=True)),
            hungriest_season=hungry,
        )


@dataclass(frozen=True)
class Figures:
    """Figures of the whole map: means per band over the known land, and what share of it meets a limit."""

    land_ha: float
    most_share_pct: float
    rule_land_pct: float
    low_known_pct: float
    means: dict[str, float]
    hungriest_season: int
