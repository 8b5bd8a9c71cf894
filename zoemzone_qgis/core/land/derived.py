"""Derived classes: a tree crown over a ground class, a slope, a stated management."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..classes import CODES, DERIVED_CODES, ClassTable
from ..errors import Fault
from .landclass import VALUES, LandClass, changed

CONFIRMED, FLAIL = 1, 2
"""Management that a partner states: friendly (confirmed), or flail-mown without removal of the cuttings."""

_GROUNDS, _CROWNS, _SLOPES, _MANAGEMENTS = 700, 8, 2, 3
_STEP = _CROWNS * _SLOPES * _MANAGEMENTS
FIRST_FREE = DERIVED_CODES.start + _GROUNDS * _STEP
"""The codes from here to 65535 are free for derived classes of another kind, such as those of measures."""

_NO_SLOPE = ("water", "built", "roof", "crown", "unknown")
_NO_MANAGEMENT = ("water", "built", "bare", "unknown", "arable", "annual", "nursery")

Codes = NDArray[np.uint16]


class Derived:
    """The derived classes of a class table, and their codes.

    A code is arithmetic on its parts, so that a combination has the same code in every map::

        1000 + ground x 48 + crown x 6 + slope x 3 + management

    with ground = class code (500-999 moved to 200-699), crown = rank of the crown class (0 none, BMV 1, BMZ 2,
    BMO 3, then own crown classes), slope 0 or 1, management 0, 1 (confirmed) or 2 (flail-mown). All lie in
    1000..34599. A slope or a management that says nothing about a class is left out of the code.

    * Crown over ground: per value the higher of the two (habitat weight too) and the lower resistance; group,
      half-life and confidence of the ground.
    * Slope (E): ground nesting + 0.15, at most 1; not for water, buildings and paving.
    * Confirmed (E): habitat weight 1; for vegetated classes only, not for crops. Flail-mown (E): half the weight.

    >>> from zoemzone_qgis.core.classes import read_classes
    >>> derived = Derived(read_classes())
    >>> code = derived.code(5, crown_code=50)
    >>> code, derived.row(code).id, derived.row(code).forage
    (1258, 'GAZ+BMO', (0.1, 0.15, 0.1, 0.05))
    """

    def __init__(self, table: ClassTable) -> None:
        combined = range(DERIVED_CODES.start, FIRST_FREE)
        self.base = ClassTable(tuple(row for row in table.rows if row.code not in combined), table.name)
        self._crowns = (0, *(int(code) for code in self.base.group_codes("crown")))
        if len(self._crowns) > _CROWNS:
            raise Fault(
                "The class table has {count} tree crown classes. At most {most} are possible.",
                count=len(self._crowns) - 1,
                most=_CROWNS - 1,
            )
        self._rank = np.zeros(CODES, dtype=np.uint16)
        self._rank[list(self._crowns)] = np.arange(len(self._crowns))
        self._start = np.zeros(CODES, dtype=np.uint16)  # code of the plain combination, from which offsets count
        self._offset = np.zeros(CODES, dtype=np.uint16)  # how far a code is from that
        self._sloping = np.zeros(CODES, dtype=bool)
        self._managed = np.zeros(CODES, dtype=bool)
        for row in self.base.rows:
            if row.code < DERIVED_CODES.start:
                self._enter(row)
        self.row = cache(self._row)

    def _enter(self, row: LandClass) -> None:
        start = DERIVED_CODES.start + _STEP * (row.code if row.code < 200 else row.code - 300)
        codes = [row.code, *range(start, start + _STEP)]
        self._start[codes] = start
        self._offset[codes[1:]] = np.arange(_STEP)
        self._sloping[codes] = row.group not in _NO_SLOPE
        self._managed[codes] = row.group not in _NO_MANAGEMENT

    def code(self, ground_code: int, crown_code: int = 0, slope: bool = False, management: int = 0) -> int:
        """The code of a combination; the ground may be a derived class itself, to which the rest is added."""
        cells = self.codes(np.array([ground_code]), np.array([crown_code]), np.array([slope]), np.array([management]))
        return int(cells[0])

    def codes(
        self,
        ground: NDArray[Any],
        crown: NDArray[Any] | None = None,
        slope: NDArray[Any] | None = None,
        management: NDArray[Any] | None = None,
    ) -> Codes:
        """The codes of many cells: arrays of one shape, as for ``code``. Ground 0 (no data) stays 0."""
        ground = ground.astype(np.uint16, copy=False)
        offset = self._offset[ground]
        if crown is not None:
            rank = self._rank[crown]
            offset = np.where(rank > 0, rank * np.uint16(6) + offset % np.uint16(6), offset)
        if slope is not None:
            gained = slope.astype(bool) & self._sloping[ground] & (offset // np.uint16(3) % np.uint16(2) == 0)
            offset = offset + gained.astype(np.uint16) * np.uint16(3)
        if management is not None:
            stated = management.astype(np.uint16) * self._managed[ground]
            offset = np.where(stated > 0, offset - offset % np.uint16(3) + stated, offset)
        start = self._start[ground]
        return np.where((offset > 0) & (start > 0), start + offset, ground)

    def table(self, codes: Iterable[int] = ()) -> ClassTable:
        """The class table extended with the derived classes among ``codes`` (such as those that a map holds)."""
        return self.base.extended(self.row(int(code)) for code in codes if DERIVED_CODES.start <= code < FIRST_FREE)

    def parts(self, code: int) -> tuple[int, int, bool, int]:
        """Ground code, crown code, slope and management of a code.

        >>> from zoemzone_qgis.core.classes import read_classes
        >>> Derived(read_classes()).parts(1258)
        (5, 50, False, 0)
        """
        if not DERIVED_CODES.start <= code < FIRST_FREE:
            return code, 0, False, 0
        rank, offset = divmod(code - DERIVED_CODES.start, _STEP)
        crown, rest = divmod(offset, _SLOPES * _MANAGEMENTS)
        slope, management = divmod(rest, _MANAGEMENTS)
        if crown >= len(self._crowns):
            raise Fault("The class code {code} stands for a tree crown class that the class table lacks.", code=code)
        return rank if rank < 200 else rank + 300, self._crowns[crown], bool(slope), management

    def _row(self, code: int) -> LandClass:
        ground_code, crown_code, slope, management = self.parts(code)
        return self.over(self.base.by_code(ground_code), crown_code, slope, management).with_values({"code": code})

    def over(self, ground: LandClass, crown_code: int = 0, slope: bool = False, management: int = 0) -> LandClass:
        """The values of any ground with a crown, a slope or a management added; it keeps the ground's code.

        >>> from zoemzone_qgis.core.classes import read_classes
        >>> derived = Derived(read_classes())
        >>> derived.over(derived.base.by_id("GAZ"), 49).id
        'GAZ+BMZ'
        """
        row = _under(self.base.by_code(crown_code), ground) if crown_code else ground
        if slope:
            row = _named(changed(row, "nest_ground+0.15"), "slope", "op helling", "on a slope")
        if management == CONFIRMED:
            row = row.with_values({"habitat_weight": 1.0})
            row = _named(row, "confirmed", "beheer bevestigd", "management confirmed")
        if management == FLAIL:
            row = _named(changed(row, "habitat_weight*0.5"), "flail", "geklepeld", "flail-mown")
        return row


def _under(crown: LandClass, ground: LandClass) -> LandClass:
    """The ground with a crown over it: per value the higher of the two."""
    values = {column: max(crown.value(column), ground.value(column)) for column in VALUES}
    spread = {
        column: (
            max(crown.value(column + "_low"), ground.value(column + "_low")),
            max(crown.value(column + "_high"), ground.value(column + "_high")),
        )
        for column in VALUES
        if column in crown.spread or column in ground.spread
    }
    row = ground.with_values({**values, "resistance": min(crown.resistance, ground.resistance)}, spread)
    return _named(row, crown.id, crown.name_nl, crown.name_en)


def _named(row: LandClass, id: str, name_nl: str, name_en: str) -> LandClass:
    return row.with_values(
        {
            "id": f"{row.id}+{id}",
            "name_nl": f"{row.name_nl} + {name_nl}",
            "name_en": f"{row.name_en} + {name_en}",
            "basis": "derived",
            "source": f"{row.source} + {id}" if row.basis == "derived" else f"{row.id} + {id}",
        }
    )
