"""Which area is mapped, and with which cell (contract.md: EXTENT, MARGIN, CELL_SIZE)."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsGeometry,
    QgsRectangle,
)

from ...core.errors import Fault
from ...core.grid import Grid
from .recognise import Inputs

# Sources that cover all land, the most detailed first: the finest one present sets the box.
COVERING = ("BGT", "TOP10NL", "OSM", "LGN", "CORINE")
MOST_COLUMNS, MOST_CELLS = 2**31 - 1, 1e12  # a GeoTIFF holds no more columns; a map of the Netherlands at 0.25 m
FINE_KM2, COARSE_KM2 = 600.0, 20_000.0  # E: 1 m up to 600 km2, 2.5 m above, 10 m above 20,000 km2


def transformed(
    box: QgsRectangle,
    crs: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
) -> QgsRectangle:
    """The box in another CRS; null when it has no place there."""
    if crs == target or box.isNull():
        return box
    transform = QgsCoordinateTransform(crs, target, transforms)
    transform.setBallparkTransformsAreAppropriate(True)
    try:
        return transform.transformBoundingBox(box, Qgis.TransformDirection.Forward, True)
    except QgsCsException:
        return QgsRectangle()


def map_extent(
    inputs: Inputs,
    given: QgsRectangle,
    municipality: Sequence[tuple[QgsFeature, QgsGeometry]] | None,
    margin: float,
    crs: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
) -> QgsRectangle:
    """The area to map, in ``crs``: the given extent as it is; else, with the margin around it, the municipality or
    the box of the finest source that covers all land."""
    if not given.isNull() and not given.isEmpty():
        return given
    core = QgsRectangle()
    if municipality is not None:
        for _, geometry in municipality:
            core.combineExtentWith(geometry.boundingBox())
        if core.isNull():
            raise Fault("The layer of parameter {parameter} has no polygons.", parameter="MUNICIPALITY")
    else:
        core = _finest_box(inputs, crs, transforms)
    if core.isNull() or core.buffered(margin).isEmpty():
        raise Fault("None of the layers holds any objects, so there is no area to map. Check the layers.")
    return core.buffered(margin)


def _finest_box(
    inputs: Inputs, crs: QgsCoordinateReferenceSystem, transforms: QgsCoordinateTransformContext
) -> QgsRectangle:
    """The box of the finest source that covers all land; of all layers where there is none."""
    boxes: dict[str, QgsRectangle] = {}
    for found in inputs.found:
        box = transformed(found.extent, found.crs, crs, transforms)
        if not box.isNull():
            boxes.setdefault(found.source, QgsRectangle()).combineExtentWith(box)
    finest = next((source for source in COVERING if source in boxes), None)
    if finest is not None:
        return boxes[finest]
    everything = QgsRectangle()
    for box in boxes.values():
        everything.combineExtentWith(box)
    return everything


def cell_size(asked: float, extent: QgsRectangle) -> float:
    """The cell in metres: as asked, or by the size of the extent when 0 was asked."""
    if asked > 0:
        return asked
    km2 = extent.area() / 1e6
    if km2 <= FINE_KM2:
        return 1.0
    return 2.5 if km2 <= COARSE_KM2 else 10.0


def map_grid(extent: QgsRectangle, cell: float) -> Grid:
    """The cells that cover the extent, on multiples of the cell."""
    columns, rows = extent.width() / cell, extent.height() / cell
    if max(columns, rows) > MOST_COLUMNS or columns * rows > MOST_CELLS:
        raise Fault(
            "The map would have {columns} x {rows} cells, which is too many. Choose a larger cell size or a smaller "
            "extent.",
            columns=round(columns),
            rows=round(rows),
        )
    return Grid.covering(extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum(), cell)
