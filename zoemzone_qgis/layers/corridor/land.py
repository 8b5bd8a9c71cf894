"""The pieces of land along a route: what is wide and long enough for a strip, and wood."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from qgis.core import Qgis, QgsGeometry, QgsRectangle

from ...core.blocks.strips import CELLS, FINE_M, NOT_MEASURED, POLYGONS
from ...core.cells.frame import Marks, Reader
from ...core.cells.shapes import edge_length, opened, rectangle, three_wide
from ...core.cells.tracing import Tracer
from ...core.grid import Grid, Window
from ...core.land.rules import Rules
from ...core.progress import SILENT, Progress
from ..landcover.cover import Cover
from ..polygonize import multipolygon

Lut = NDArray[np.bool_]

REACH_M = 50.0
"""Pieces within this distance of a route take part (E)."""
WHOLE_M = 250.0
"""Land is looked at up to this distance, so that a piece that leaves the route and comes back is one piece (E)."""
STRIP, VERGE, WOOD = "strip", "verge", "wood"
KINDS = (STRIP, VERGE, WOOD)
"""Land that can be a strip, ordinary verges of which the management is not known, and wood."""
_SEGMENTS = 8
_CORNER = 1.5  # of the opening: farther than this share of its radius from what it left, land is no corner
_TILE = 1024
_WIDTH_PLAY_M = 0.5  # give or take, on cells
_TINY_M2 = 1e-4
_SURE = 1.5  # a piece whose box is this many times as long as asked is long enough, however it lies


@dataclass(frozen=True)
class LandKinds:
    """By class code (65536): land for strips, ordinary verges, wood."""

    strip: Lut
    verge: Lut
    wood: Lut


@dataclass(frozen=True)
class CorridorPieces:
    """The pieces along a way: strips, strips when all ordinary verges are ecological (None where there are none of
    these), and wood."""

    strips: list[QgsGeometry]
    ecological: list[QgsGeometry] | None
    wood: list[QgsGeometry]


class CorridorLand(Protocol):
    """Where the pieces are read from."""

    basis: str

    def pieces(self, way: QgsGeometry, progress: Progress = SILENT) -> CorridorPieces: ...


class PolygonCorridor:
    """Pieces measured on classified polygons; ``tolerance_m`` is taken off the least width."""

    basis = POLYGONS

    def __init__(self, polygons: Cover, rules: Rules) -> None:
        self._polygons, self._rules = polygons, rules
        self._shrink = rules.opening_m - rules.width_tolerance_m / 2

    def pieces(self, way: QgsGeometry, progress: Progress = SILENT) -> CorridorPieces:
        """Connected land that is wide and long enough and comes within reach of the way."""
        zone = way.buffer(WHOLE_M, 2)
        engine = QgsGeometry.createGeometryEngine(zone.constGet())
        engine.prepareGeometry()
        land: dict[str, list[QgsGeometry]] = {}
        for name in KINDS:
            rows = self._polygons.rows(name, zone.boundingBox())
            land[name] = [row.geometry for row in rows if engine.intersects(row.geometry.constGet())]
            progress.check()
        both = land[STRIP] + land[VERGE]
        return CorridorPieces(
            self._found(way, land[STRIP], progress),
            self._found(way, both, progress) if land[VERGE] else None,
            within_reach(self._found(way, land[WOOD], progress), way),
        )

    def _found(self, way: QgsGeometry, land: list[QgsGeometry], progress: Progress) -> list[QgsGeometry]:
        if not land:
            return []
        whole = QgsGeometry.unaryUnion(land)
        progress.check()
        return [part for part in self._wide(whole) if self._fits(part, way)]

    def _wide(self, land: QgsGeometry) -> list[QgsGeometry]:
        """What an opening leaves of land, with the corners that it rounds off, part by part."""
        round_miter = Qgis.EndCapStyle.Round, Qgis.JoinStyle.Miter, 2.0
        shrunk = land.buffer(-self._shrink, _SEGMENTS, *round_miter)
        if shrunk.isEmpty():
            return []
        left = shrunk.buffer(self._shrink, _SEGMENTS)
        reach = shrunk.buffer(_CORNER * self._shrink, _SEGMENTS)
        engine = QgsGeometry.createGeometryEngine(reach.constGet())
        engine.prepareGeometry()
        # a remainder that lies wholly near what is left is a corner; one that leads away is a narrow part
        corners = [part for part in parts_of(land.difference(left)) if engine.contains(part.constGet())]
        kept = land.intersection(left)
        if corners:
            kept = QgsGeometry.unaryUnion([kept, *corners])
        return parts_of(kept)

    def _fits(self, part: QgsGeometry, way: QgsGeometry) -> bool:
        """Whether a part is long enough and near enough."""
        _, length = rectangle(np.array([part.area()]), np.array([part.length()]))
        least = self._rules.strip_length_m - self._rules.width_tolerance_m
        return bool(length[0] >= least) and part.distance(way) <= REACH_M


class CellCorridor:
    """Pieces on the cells of a habitat map: widths are right to 0.5 m on cells of 1 m, and not measured on larger."""

    def __init__(self, read: Reader, grid: Grid, kinds: LandKinds, rules: Rules) -> None:
        self._read, self._grid, self._kinds, self._rules = read, grid, kinds, rules
        self.basis = CELLS if grid.cell <= FINE_M + 1e-9 else NOT_MEASURED

    def pieces(self, way: QgsGeometry, progress: Progress = SILENT) -> CorridorPieces:
        """Connected land that is wide and long enough and comes within reach of the way."""
        window = self._window(way)
        marks, has_verges = self._marks(window, way, progress)
        return CorridorPieces(
            self._found(way, window, marks[0], progress),
            self._found(way, window, marks[1], progress) if has_verges else None,
            within_reach(self._found(way, window, marks[2], progress), way),
        )

    def _found(self, way: QgsGeometry, window: Window, land: Marks, progress: Progress) -> list[QgsGeometry]:
        from scipy import ndimage

        if not land.any():
            return []
        labels, _ = ndimage.label(land, structure=np.ones((3, 3), dtype=bool))
        progress.check()
        kept = self._long_enough(labels)[labels]
        tracer = Tracer(self._grid.part(window))
        tracer.add(Window(0, 0, window.rows, window.columns), np.pad(kept, 1))
        found = (multipolygon(polygons) for _, polygons in tracer.polygons(progress))
        return [geometry for geometry in found if geometry.distance(way) <= REACH_M]

    def _long_enough(self, labels: NDArray[np.int32]) -> NDArray[np.int32]:
        """A table from numbers of pieces to the same for those that are long enough, else 0.

        A piece as long as its rectangle; only where its box does not tell, its edge is measured.
        """
        from scipy import ndimage

        cell = self._grid.cell
        least = self._rules.strip_length_m - 1.5 * cell  # what the two ends may lose to the cells
        table = np.zeros(int(labels.max()) + 1, np.int32)
        for number, box in enumerate(ndimage.find_objects(labels), start=1):
            high, wide = (side.stop - side.start for side in box)
            if max(high, wide) * cell < least / math.sqrt(2):
                continue
            if max(high, wide) * cell < _SURE * least:
                piece = np.pad(labels[box] == number, 3)
                area = np.array([np.count_nonzero(piece) * cell * cell])
                _, length = rectangle(area.astype(np.float64), np.array([edge_length(piece).sum() * cell]))
                if length[0] < least:
                    continue
            table[number] = number
        return table

    def _window(self, way: QgsGeometry) -> Window:
        """The cells around a way."""
        box, grid = way.boundingBox().buffered(WHOLE_M), self._grid
        top, left = grid.cell_of(box.xMinimum(), box.yMaximum())
        bottom, right = grid.cell_of(box.xMaximum(), box.yMinimum())
        top, left = max(top, 0), max(left, 0)
        bottom, right = min(bottom, grid.rows - 1), min(right, grid.columns - 1)
        return Window(top, left, max(0, bottom - top + 1), max(0, right - left + 1))

    def _marks(self, window: Window, way: QgsGeometry, progress: Progress) -> tuple[Marks, bool]:
        """The cells of a window that are wide enough (strips, strips with all verges ecological, wood), in the tiles
        that the way comes near; and whether there are ordinary verges."""
        marks = np.zeros((3, window.rows, window.columns), dtype=bool)
        cell, kinds, has_verges = self._grid.cell, self._kinds, False
        halo = int(2 * self._rules.strip_width_m / cell) + 2
        for part in self._grid.part(window).tiles(_TILE):
            progress.check()
            tile = Window(window.row + part.row, window.column + part.column, part.rows, part.columns)
            place = self._grid.part(tile)
            box = QgsGeometry.fromRect(QgsRectangle(place.left, place.bottom, place.right, place.top))
            if box.distance(way) > WHOLE_M:
                continue
            codes = self._read(tile.padded(halo))
            has_verges |= bool(kinds.verge[codes[halo:-halo, halo:-halo]].any())
            for number, lut in enumerate((kinds.strip, kinds.strip | kinds.verge, kinds.wood)):
                land = lut[codes]
                if self.basis == CELLS:
                    land = wide_cells(land, self._rules.strip_width_m, cell)
                rows, columns = slice(part.row, part.row + part.rows), slice(part.column, part.column + part.columns)
                marks[number, rows, columns] = land[halo:-halo, halo:-halo]
        return marks, has_verges


def wide_cells(land: Marks, width_m: float, cell: float) -> Marks:
    """The land that is at least so wide, give or take half a metre."""
    if cell > FINE_M - 1e-9:
        return three_wide(land)
    count = max(2, round((width_m - _WIDTH_PLAY_M) / cell))
    return opened(land, count)


def within_reach(wood: list[QgsGeometry], way: QgsGeometry) -> list[QgsGeometry]:
    """What of woods lies within reach of a way: a route is not led round by way of a wood."""
    zone = way.buffer(REACH_M, _SEGMENTS)
    return [part for one in wood for part in parts_of(one.intersection(zone))]


def parts_of(geometry: QgsGeometry) -> list[QgsGeometry]:
    """The polygons of a geometry that are more than a trace."""
    return [
        part
        for part in geometry.asGeometryCollection()
        if part.type() == Qgis.GeometryType.Polygon and part.area() > _TINY_M2
    ]
