"""How much the whole map has of each class, before and after."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..classes import SEASONS, ClassTable
from ..land.profiles import Profile
from ..surface import nest_values
from .patches import Codes

CODES = 65536
HA = 10_000.0


@dataclass(frozen=True)
class Stock:
    """What the classes of a map amount to: effective habitat (ha), food per season and nest land (m2).

    ``forage_m2`` is the sum of forage value x area of all classes in m2 of best meadow; ``nest_m2`` of the best nest
    place of the ecoprofile x area.
    """

    known_ha: float
    effective_ha: float
    forage_m2: tuple[float, ...]
    nest_m2: float


class Ledger:
    """Cells of each class on a map, and how measures move them.

    >>> from zoemzone_qgis.core.classes import read_classes
    >>> from zoemzone_qgis.core.land.profiles import read_profiles
    >>> table = read_classes()
    >>> ledger = Ledger(100.0)
    >>> verge, meadow = table.by_id("BRMR").code, table.by_id("GKR").code  # weights 0.2 and 1
    >>> ledger.count(np.array([[verge, verge, 0]], dtype=np.uint16))
    >>> ledger.move(np.array([verge]), np.array([meadow]))
    >>> profile = read_profiles(None, table)["EP7"]
    >>> [round(stock.effective_ha, 4) for stock in (ledger.before(table, profile), ledger.after(table, profile))]
    [0.004, 0.012]
    """

    def __init__(self, cell_m2: float) -> None:
        self.cell_m2 = cell_m2
        self._cells = np.zeros(CODES, np.int64)
        self._moved = np.zeros(CODES, np.int64)

    def count(self, codes: Codes) -> None:
        """Count the cells of a part of the map."""
        self._cells += np.bincount(codes.ravel(), minlength=CODES)

    def move(self, before: Codes, after: Codes) -> None:
        """Cells have left the classes ``before`` for the classes ``after`` (arrays of one length)."""
        self._moved += np.bincount(after.ravel(), minlength=CODES) - np.bincount(before.ravel(), minlength=CODES)

    def take_counts(self, other: Ledger) -> None:
        """Take over what another ledger has counted of the same map; the moves stay."""
        self._cells = other._cells

    @property
    def present(self) -> npt.NDArray[np.int64]:
        """The codes that the map holds after the moves, without 0 (no data)."""
        held = np.flatnonzero(self._cells + self._moved)
        return held[held > 0]

    def before(self, classes: ClassTable, profile: Profile) -> Stock:
        """What the map has before the moves."""
        return self._stock(self._cells, classes, profile)

    def after(self, classes: ClassTable, profile: Profile) -> Stock:
        """What it has after them."""
        return self._stock(self._cells + self._moved, classes, profile)

    def _stock(self, cells: npt.NDArray[np.int64], classes: ClassTable, profile: Profile) -> Stock:
        held = np.flatnonzero(cells)
        held = held[held > 0]
        area = cells[held] * self.cell_m2
        rows = [classes.by_code(int(code)) for code in held]
        weight = np.array([row.habitat_weight if profile.holds(row) else 0.0 for row in rows])
        forage = np.array([row.forage for row in rows]).reshape(-1, len(SEASONS))
        return Stock(
            known_ha=float(area.sum()) / HA,
            effective_ha=float(area @ weight) / HA,
            forage_m2=tuple(float(total) for total in area @ forage),
            nest_m2=float(area @ nest_values(classes, profile)[held]),
        )
