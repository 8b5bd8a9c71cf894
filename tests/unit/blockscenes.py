"""Small landscapes for the tests of building blocks: rectangles and discs of classes on a matrix of cereals."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from zoemzone_qgis.core.buildingblocks import Landscape, Request, landscape
from zoemzone_qgis.core.cells.frame import Frame, MemorySheet, inside
from zoemzone_qgis.core.classes import read_classes
from zoemzone_qgis.core.grid import Grid
from zoemzone_qgis.core.land.landvalues import LandValues, land_values
from zoemzone_qgis.core.land.profiles import read_profiles
from zoemzone_qgis.core.land.rules import Rules, read_rules
from zoemzone_qgis.core.surface import with_derived

TABLE = with_derived(read_classes())
CODE = {row.id: row.code for row in TABLE.rows}
RULES = read_rules()


def values(profile: str = "EP7", rules: Rules = RULES) -> LandValues:
    return land_values(TABLE, read_profiles(None, TABLE)[profile], rules)


VALUES = values()


class Scene:
    """A map of classes; coordinates in metres from its lower left corner."""

    def __init__(self, width: float, height: float, cell: float = 1.0, base: str = "GRN", left: float = 0.0) -> None:
        self.grid = Grid(left, left + height, cell, round(height / cell), round(width / cell))
        self.codes = np.full((self.grid.rows, self.grid.columns), CODE[base] if base else 0, np.uint16)
        self.x = (np.arange(self.grid.columns) + 0.5) * cell
        self.y = height - (np.arange(self.grid.rows) + 0.5) * cell

    def box(self, x: float, y: float, width: float, height: float, name: str) -> Scene:
        rows, columns = (self.y > y) & (self.y < y + height), (self.x > x) & (self.x < x + width)
        self.codes[np.ix_(rows, columns)] = CODE[name]
        return self

    def disc(self, x: float, y: float, radius: float, name: str) -> Scene:
        self.codes[np.hypot(self.x - x, self.y[:, None] - y) <= radius] = CODE[name]
        return self

    def turned(self) -> Scene:
        """The same land, turned by a quarter."""
        other = Scene(1, 1)
        other.grid = Grid(0.0, self.grid.columns * self.grid.cell, self.grid.cell, self.grid.columns, self.grid.rows)
        other.codes = np.rot90(self.codes).copy()
        return other

    @property
    def frame(self) -> Frame:
        return Frame(lambda window: inside(self.codes, window), self.grid)

    def blocks(self, land: LandValues = VALUES) -> Landscape:
        frame = self.frame
        return landscape(Request(frame, land, lambda: MemorySheet(frame.grid)))


def ids_of(found: Landscape) -> NDArray[np.int32]:
    """The block of every fine cell of the frame."""
    return found.ids(found.stock.frame.grid.window)


def areas_of(found: Landscape) -> dict[str, list[float]]:
    """The area (m2) of each block, by type."""
    cells = np.bincount(ids_of(found).ravel(), minlength=found.count + 1)[1:]
    result: dict[str, list[float]] = {}
    for type, count in zip(found.types, cells, strict=True):
        result.setdefault(type, []).append(float(count) * found.stock.frame.grid.cell**2)
    return result
