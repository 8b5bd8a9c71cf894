"""Kinds of land that rules for placing look at around a unit: paving, water, wood, sprayed crops."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..cells.frame import Marks
from ..cells.nearness import grown, near
from ..classes import ClassTable
from ..grid import Window

PAVED, WATER = ("VERH", "OVH"), ("WAT",)
WOOD = ("LBOS", "NBOS", "GBOS", "BRND")
SPRAYED = ("FLA", "BTL", "BOL")
SIGHT_M = 1.0
"""Width of the strip beside a road that stays free."""
SHIFT = 1 << 16
"""Added to the code of a cell in the sight strip."""


@dataclass(frozen=True)
class LandKinds:
    """Which class codes are of a kind: arrays of 65,536, indexed by code. Land under a tree crown counts as itself.

    >>> from zoemzone_qgis.core.classes import read_classes
    >>> kinds = LandKinds.of(read_classes())
    >>> bool(kinds.paved[2]), bool(kinds.paved[1]), bool(kinds.water[1])
    (True, False, True)
    """

    paved: Marks
    water: Marks
    wood: Marks
    sprayed: Marks

    @classmethod
    def of(cls, table: ClassTable) -> LandKinds:
        """The kinds of the classes of a table."""

        def marked(ids: tuple[str, ...]) -> Marks:
            result = np.zeros(SHIFT, dtype=bool)
            result[[row.code for row in table.rows if row.id.partition("+")[0] in ids]] = True
            return result

        return cls(marked(PAVED), marked(WATER), marked(WOOD), marked(SPRAYED))


class SightCodes:
    """Class codes of which those in the sight strip, within a metre of paving, are raised by ``SHIFT``.

    A cell is in the strip when its centre lies at most 1 m from the edge of a paved cell: its centre is at most half a
    cell more from the centre of that cell. On cells above 1 m all eight neighbours of paving are raised, of which only
    ``share`` (1 m / cell) is in the strip. The map does not tell a road from a building: the metre beside a wall is
    left out, too.

    >>> row = np.array([[2, 8, 8, 8, 0]], dtype=np.uint16)
    >>> def read(window):
    ...     wide = np.pad(row, 9)[9 + window.row :, 9 + window.column :]
    ...     return wide[: window.rows, : window.columns]
    >>> paved = np.zeros(SHIFT, dtype=bool)
    >>> paved[2] = True
    >>> SightCodes(read, paved, 1.0).read(Window(0, 0, 1, 5)).tolist()
    [[2, 65544, 8, 8, 0]]
    """

    def __init__(self, read: Callable[[Window], NDArray[np.uint16]], paved: Marks, cell: float) -> None:
        self._codes, self._paved = read, paved
        self._reach = max(SIGHT_M / cell, 1.0) + 0.5
        self.share = min(SIGHT_M / cell, 1.0)

    def read(self, window: Window) -> NDArray[np.uint32]:
        """The codes of a window."""
        halo = int(self._reach)
        wide = self._codes(window.padded(halo))
        marks = self._paved[wide]
        inner = np.s_[halo : halo + window.rows, halo : halo + window.columns]
        cells = wide[inner].astype(np.uint32)
        if marks.any():
            strip = grown(marks) if halo == 1 else near(marks, self._reach)
            cells[strip[inner] & ~marks[inner] & (cells > 0)] += SHIFT
        return cells
