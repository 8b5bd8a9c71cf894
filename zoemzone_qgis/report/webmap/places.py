"""Municipalities and districts: borders on the plain background, and places to search for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsGeometry,
    QgsRectangle,
)

from ...core.errors import Fault
from ...core.progress import Progress
from ...core.vectortile import LINE
from ...layers.vector import clean
from .content import Place
from .extent import Extent
from .features import MERCATOR, lon_lat
from .packs import TileFiles
from .rows import DEGREE, outward
from .shapes import on_map
from .tiles import TileWriter

KINDS = ("municipality", "district")
KEY = "places"


@dataclass
class Places:
    """Places in EPSG:3857."""

    shown: list[Place]
    shapes: list[QgsGeometry]

    def extent(self) -> QgsRectangle:
        """The box of all."""
        box = QgsRectangle()
        for shape in self.shapes:
            box.combineExtentWith(shape.boundingBox())
        return box


def read_places(places: list[Place], transforms: QgsCoordinateTransformContext) -> Places:
    """Places that have a shape. Raises ``Fault`` when one has no CRS or cannot be transformed."""
    target = QgsCoordinateReferenceSystem(MERCATOR)
    shown, shapes = [], []
    for place in places:
        if not place.crs.isValid():
            raise Fault("{layer} has no CRS. Set its CRS in the layer properties.", layer=place.name)
        shape = QgsGeometry(place.geometry)
        try:
            shape.transform(QgsCoordinateTransform(place.crs, target, transforms))
        except QgsCsException as error:
            raise Fault("{layer} cannot be transformed to {crs}.", layer=place.name, crs=MERCATOR) from error
        whole = clean(shape)
        if whole is not None and on_map(whole):
            shown.append(place)
            shapes.append(whole)
    return Places(shown, shapes)


def write_places(files: TileFiles, places: Places, extent: Extent, progress: Progress) -> dict[str, Any]:
    """Write the borders as tiles; returns what the manifest says of places."""
    borders, kinds = [], []
    for place, shape in zip(places.shown, places.shapes, strict=True):
        border = QgsGeometry(shape.constGet().boundary())
        if not border.isEmpty():
            borders.append(border)
            kinds.append(KINDS.index(place.kind) if place.kind in KINDS else 1)
    numbers = np.array(kinds, dtype=np.int64)
    tiles = TileWriter(files, KEY, LINE, borders, numbers, len(KINDS)).write(extent, 0, progress)
    return {"list": [_place(place, shape) for place, shape in zip(places.shown, places.shapes, strict=True)],
            "tiles": tiles.as_json()}  # fmt: skip


def _place(place: Place, shape: QgsGeometry) -> dict[str, Any]:
    box = shape.boundingBox()
    label = shape.pointOnSurface().asPoint()
    around = np.array([[box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()]])
    spot = lon_lat(np.array([[label.x(), label.y(), label.x(), label.y()]]))[0]
    return {
        "name": place.name,
        "kind": place.kind if place.kind in KINDS else KINDS[1],
        "box": outward(lon_lat(around))[0].tolist(),
        "label": np.rint(spot[:2] * DEGREE).astype(int).tolist(),
    }
