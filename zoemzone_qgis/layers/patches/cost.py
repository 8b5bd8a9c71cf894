"""Links between patches over a resistance map: least cost instead of straight from edge to edge."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsGeometry, QgsPointXY

from ...core.cells.tracing import Tracer
from ...core.cost.allocation import Allocation, allocate
from ...core.cost.hops import Hops, burn, hops
from ...core.cost.paths import link_paths
from ...core.cost.reach import reach
from ...core.cost.resistance import raster_surface
from ...core.grid import Grid, Window
from ...core.progress import SILENT, Progress
from ..landcover.cover import burned
from ..polygonize import multipolygon
from ..raster import RasterSource
from .links import Ints, PatchLinks

_TILE = 2048  # cells of a side of a tile whose outlines are traced at once
_BATCH = 2000  # links that are drawn at once


@dataclass(frozen=True)
class CostNetwork:
    """Patches on a resistance map. ``links``: between patches whose least-cost areas meet, ``distance`` is the cost;
    ``outside``: numbers of patches without a cell on the map."""

    links: PatchLinks
    outside: list[int]
    _hops: Hops
    _allocation: Allocation

    @property
    def cell_m(self) -> float:
        """Size of the cells that costs were computed on."""
        return float(self._allocation.surface.grid.cell)

    def drawn(self, numbers: Ints, progress: Progress = SILENT) -> Iterator[QgsGeometry]:
        """The ways of links, as lines from patch to patch."""
        grid = self._allocation.surface.grid
        for begin in range(0, len(numbers), _BATCH):
            progress.report(begin / len(numbers))
            part = numbers[begin : begin + _BATCH]
            chosen = Hops(*(column[part] for column in self._columns()))
            for path in link_paths(self._allocation, chosen):
                points = [QgsPointXY(x, y) for x, y in path.line(grid).tolist()]
                yield QgsGeometry.fromPolylineXY(points if len(points) > 1 else points * 2)

    def _columns(self) -> tuple[np.ndarray, ...]:
        found = self._hops
        return found.first, found.second, found.cost, found.here, found.there

    def reached(self, parts: Ints, limit: float, progress: Progress = SILENT) -> Iterator[tuple[int, QgsGeometry]]:
        """The land within ``limit`` (cost) of each part of the network; ``parts`` numbers the part of each patch from
        1. Land that two parts reach goes to the nearer one."""
        grid = self._allocation.surface.grid
        cells = reach(self._allocation, np.concatenate([[0], parts]), limit).part
        padded = np.pad(cells, 1)
        tracer = Tracer(grid)
        tops = range(0, grid.rows, _TILE)
        for number, top in enumerate(tops):
            progress.report(0.5 * number / len(tops))
            for left in range(0, grid.columns, _TILE):
                window = Window(top, left, min(_TILE, grid.rows - top), min(_TILE, grid.columns - left))
                tracer.add(window, padded[top : top + window.rows + 2, left : left + window.columns + 2])
        for part, polygons in tracer.polygons(progress.part(0.5, 1.0)):
            yield int(part), multipolygon(polygons)


def cost_network(
    geometries: Sequence[QgsGeometry], raster: RasterSource, neighbours: int, progress: Progress = SILENT
) -> CostNetwork:
    """Least-cost links between patches (in the CRS of the raster) over a raster of resistance.

    A patch is the cells whose centre lies in it; one that is smaller than a cell is the cell that it lies in.
    """
    surface = raster_surface(raster.read, raster.grid, raster.name, raster.nodata, progress.part(0.0, 0.2))
    outside: list[int] = []

    def drawn_patches() -> Iterator[tuple[int, Ints, Ints]]:
        for number, geometry in enumerate(geometries):
            progress.part(0.2, 0.4).report(number / len(geometries))
            rows, columns = cells_of(geometry, surface.grid)
            if len(rows):
                yield number + 1, rows, columns
            else:
                outside.append(number)

    seeds = burn(surface.grid.rows, surface.grid.columns, drawn_patches())
    allocation = allocate(surface, seeds.cells, neighbours, progress=progress.part(0.4, 0.95))
    found = hops(allocation, seeds, progress.part(0.95, 1.0))
    links = PatchLinks(found.first - 1, found.second - 1, found.cost)
    return CostNetwork(links, outside, found, allocation)


def cells_of(geometry: QgsGeometry, grid: Grid) -> tuple[Ints, Ints]:
    """Rows and columns of the cells of a grid whose centre lies in a polygon; of a polygon without any the cell that
    it lies in; nothing outside the grid."""
    box = geometry.boundingBox()
    top = max(0, int(np.floor((grid.top - box.yMaximum()) / grid.cell)))
    left = max(0, int(np.floor((box.xMinimum() - grid.left) / grid.cell)))
    rows = min(grid.rows, int(np.ceil((grid.top - box.yMinimum()) / grid.cell))) - top
    columns = min(grid.columns, int(np.ceil((box.xMaximum() - grid.left) / grid.cell))) - left
    nothing = np.empty(0, np.int64)
    if rows <= 0 or columns <= 0:
        return nothing, nothing
    row, column = np.nonzero(burned(geometry, grid.part(Window(top, left, rows, columns))))
    if len(row):
        return row + top, column + left
    point = geometry.pointOnSurface().asPoint()
    down, across = int((grid.top - point.y()) // grid.cell), int((point.x() - grid.left) // grid.cell)
    if not (0 <= down < grid.rows and 0 <= across < grid.columns):
        return nothing, nothing
    return np.array([down]), np.array([across])
