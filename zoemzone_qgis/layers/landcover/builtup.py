"""The built-up area, where public grass counts as lawn and outside which it counts as verge."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from qgis.core import Qgis, QgsGeometry, QgsRectangle

from ...core.grid import Grid
from ...core.land.rules import Rules
from ...core.progress import SILENT, Progress
from ..cutting import both, union
from .cover import Cover

CLOSING_M = 50.0  # E: gaps of up to 100 m between the buffered buildings are filled
SEGMENTS = 5  # a quarter circle: the border is right to 0.6 m, and the rule is rougher than that
TILE_M = 1000.0  # land worked at a time
REACH_M = 2.0  # added to what a tile must know around it


def built_up_area(cover: Cover, extent: QgsRectangle, rules: Rules, progress: Progress = SILENT) -> list[QgsGeometry]:
    """Parts of the built-up area around the buildings of a cover: buffered by 50 m, closed, 5 ha or more."""
    grid = Grid.covering(extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum(), TILE_M)
    parts: list[QgsGeometry] = []
    windows = list(grid.tiles(1))
    for number, window in enumerate(windows, start=1):
        progress.report(number / len(windows))
        parts += _tile(cover, grid.part(window), rules)
    area = union(parts) if parts else QgsGeometry()
    return [part for part in single_parts(area) if part.area() >= rules.builtup_ha * 1e4]


def _tile(cover: Cover, tile: Grid, rules: Rules) -> Iterator[QgsGeometry]:
    """The built-up land inside a tile, as if its surroundings were known: closing needs no more than its reach."""
    box = QgsRectangle(tile.left, tile.bottom, tile.right, tile.top)
    around = box.buffered(rules.builtup_buffer_m + 2 * CLOSING_M + REACH_M)
    buffers = [shape.buffer(rules.builtup_buffer_m, SEGMENTS) for shape in cover.buildings(around)]
    if buffers:
        area = union(buffers).buffer(CLOSING_M, SEGMENTS).buffer(-CLOSING_M, SEGMENTS)
        inside = both(area, QgsGeometry.fromRect(box))
        if inside is not None:
            yield inside


def single_parts(area: QgsGeometry) -> Iterable[QgsGeometry]:
    """The single polygons of a geometry."""
    if area.isNull() or area.isEmpty():
        return []
    parts = area.asGeometryCollection() if area.isMultipart() else [area]
    return [part for part in parts if part.type() == Qgis.GeometryType.Polygon]
