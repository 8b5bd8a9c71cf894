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

from ..core.errors import Fault
from .recognise import Inputs

# Sources that cover all land, the most detailed first: the finest one present sets the box.
COVERING = ("BGT", "TOP10NL", "OSM", "LGN", "CORINE")
FINE_KM2, COARSE_KM2 = 600.0, 20_000.0  # E, contract: 1 m up to 600 km2, 2.5 m above, 10 m above 20,000 km2


def transformed(
    box: QgsRectangle,
    crs: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
) -> QgsRectangle:
    """The box in another CRS; empty when it has no place there."""
    if crs == target or box.isEmpty():
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
    """The area to map, in ``crs``: the given extent as it is; else the municipality, else the box of the finest
    source that covers all land, with the margin, as far as any layer has data."""
    if not given.isNull() and not given.isEmpty():
        return given
    boxes: dict[str, QgsRectangle] = {}
    for found in inputs.found:
        box = transformed(found.extent, found.crs, crs, transforms)
        boxes.setdefault(found.source, QgsRectangle())
        if not box.isNull():
            boxes[found.source].combineExtentWith(box)
    everything = QgsRectangle()
    for box in boxes.values():
        everything.combineExtentWith(box)
    core = QgsRectangle()
    if municipality:
        for _, geometry in municipality:
            core.combineExtentWith(geometry.boundingBox())
    else:
        finest = next((source for source in COVERING if source in boxes), None)
        core = boxes[finest] if finest else everything
    extent = core.buffered(margin).intersect(everything) if not core.isNull() else QgsRectangle()
    if extent.isEmpty():
        raise Fault("None of the layers has data in the area to map. Check the extent and the municipality.")
    return extent


def cell_size(asked: float, extent: QgsRectangle) -> float:
    """The cell in metres: as asked, or by the size of the extent when 0 was asked."""
    if asked > 0:
        return asked
    km2 = extent.area() / 1e6
    if km2 <= FINE_KM2:
        return 1.0
    return 2.5 if km2 <= COARSE_KM2 else 10.0
