"""What lies around a parcel: food and nests within reach, and the share of habitat in the circle of 1 km2.

A parcel is judged from its middle. Food and nest land are those of the nest cell there (``layers.nestmap``), as the
options of measures have them; share and completeness those of the food map (``core.surface``) on its cell of 10 m.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsPointXY, QgsRectangle

from ...core.cells.coarse import CoarseSource, CodeSource
from ...core.cells.fractions import ClassValues, cell_factor
from ...core.cells.kernels import disc_kernel
from ...core.cells.pairs import pairing
from ...core.classes import SEASONS, ClassTable
from ...core.focal import Land
from ...core.forage import RULE_RADIUS_M, active_seasons, completeness
from ...core.grid import Window
from ...core.land.guilds import GUILDS_M
from ...core.land.profiles import Profile
from ...core.land.rules import Rules
from ...core.nestcells import Lacks, NestCells, lacking
from ...core.surface import layer_values
from ..nestmap import FINE_M, nest_cells
from .answers import NestLand, Season

Floats = NDArray[np.float64]
REACH_M = 500.0
"""How far bees fly for food from a parcel."""
_RULE_LAYERS = 5  # of the food map: habitat weight, and the food of each season that counts for completeness
_MOST = 100.0


@dataclass(frozen=True)
class Around:
    """What lies around a place; ``cells`` holds the one nest cell there, or none where no land is known."""

    cells: NestCells
    lacks: Lacks
    share_pct: float | None
    completeness: float | None
    known_pct: float | None

    @property
    def is_known(self) -> bool:
        """Whether land is known at the place."""
        return bool(self.lacks.cell[0] >= 0)

    @property
    def hungry(self) -> str:
        """The key of the hungry season; empty where no season lacks food."""
        return SEASONS[int(self.lacks.season[0])] if self.lacks.food[0] else ""

    def seasons(self, profile: Profile) -> tuple[Season, ...]:
        """Food and need of each season."""
        if not self.is_known:
            return ()
        cell, active = int(self.lacks.cell[0]), active_seasons(profile)
        found = []
        for number, key in enumerate(SEASONS):
            reach, need = float(self.cells.reach_m2[cell, number]), float(self.cells.need_m2[cell, number])
            share = reach / need if need > 0 else None
            found.append(Season(key, reach, need, share, bool(active[number]), key == self.hungry))
        return tuple(found)

    def nests(self, rules: Rules) -> tuple[NestLand, ...]:
        """Nest land of each guild that the profile asks for."""
        if not self.is_known:
            return ()
        cell, short = int(self.lacks.cell[0]), self.lacks.short[0]
        return tuple(
            NestLand(guild, float(self.cells.guild_ha[cell, number]), rules.nest_ha, GUILDS_M[guild], bool(lacks))
            for number, (guild, lacks) in enumerate(zip(self.cells.guilds, short, strict=True))
        )

    @property
    def words(self) -> tuple[str, ...]:
        """The keys of what lacks: food, nests."""
        said = self.lacks.words(0)
        return tuple(said.split(", ")) if said else ()


def around(
    source: CodeSource, classes: ClassTable, profile: Profile, rules: Rules, place: QgsPointXY, cell_m: float = FINE_M
) -> Around:
    """What lies around a place on a habitat map."""
    box = QgsRectangle(place.x(), place.y(), place.x(), place.y())
    cells = nest_cells(source, classes, profile, box, REACH_M, rules=rules)
    found = lacking(cells, np.array([place.x()]), np.array([place.y()]), rules.nest_ha)
    return Around(cells, found, *circle(source, classes, profile, place, cell_m))


def circle(
    source: CodeSource, classes: ClassTable, profile: Profile, place: QgsPointXY, cell_m: float
) -> tuple[float | None, float | None, float | None]:
    """Share of habitat (%), completeness of the seasons and known land (%) in the circle of 1 km2 around the cell that
    holds a place: bands of the food map; None where no land is known in the cell itself."""
    luts, uses = layer_values(classes, profile)
    factor = cell_factor(source.grid.cell, cell_m)
    some = luts[:_RULE_LAYERS]
    name = str(getattr(source, "name", ""))
    coarse = CoarseSource(source, ClassValues(some, pairing(uses[:_RULE_LAYERS]), name=name), factor)
    kernel = _rule_kernel(coarse.grid.cell)
    reach = kernel.shape[0] // 2
    row, column = coarse.grid.cell_of(place.x(), place.y())
    if not (0 <= row < coarse.grid.rows and 0 <= column < coarse.grid.columns):
        return None, None, None
    pairs = pairing(uses[:_RULE_LAYERS])
    land = Land(np.zeros((len(pairs), *kernel.shape), np.complex64), np.zeros(kernel.shape, np.float32))
    coarse.read(Window(row - reach, column - reach, *kernel.shape), land)
    here = float(land.known[reach, reach])
    if here <= 0:
        return None, None, None
    layers = _layers(land)[:_RULE_LAYERS]
    sums = np.einsum("lij,ij->l", layers, kernel)
    known = max(float((land.known * kernel).sum()), here * float(kernel[reach, reach]))
    complete, _ = completeness(sums[1:] * coarse.grid.cell**2, profile)
    share = min(_MOST * float(sums[0]) / known, _MOST)
    return share, float(complete), min(_MOST * float((land.known * kernel).sum()) / float(kernel.sum()), _MOST)


@lru_cache(maxsize=4)
def _rule_kernel(cell_m: float) -> Floats:
    return disc_kernel(RULE_RADIUS_M, cell_m)


def _layers(land: Land) -> Floats:
    """The layers, one by one, in double precision."""
    pairs, rows, columns = land.pairs.shape
    single = land.pairs.view(np.float32).reshape(pairs, rows, columns, 2).transpose(0, 3, 1, 2)
    return single.reshape(2 * pairs, rows, columns).astype(np.float64)
