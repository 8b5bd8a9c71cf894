"""Maps drawn by hand for the tests of buildingblocks, and the blocks found on them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import NULL, QgsVectorLayer

from .habitatmaps import CODE, LEFT, TOP, write_map
from .layers import box

Row = dict[str, Any]


class Land:
    """A map drawn by hand; coordinates in metres from its lower left corner."""

    def __init__(self, width: float, height: float, cell: float = 1.0, base: str = "GRN") -> None:
        self.codes = np.full((round(height / cell), round(width / cell)), CODE[base], np.uint16)
        self.cell, self.height = cell, height
        self.x = (np.arange(self.codes.shape[1]) + 0.5) * cell
        self.y = height - (np.arange(self.codes.shape[0]) + 0.5) * cell

    def box(self, x: float, y: float, width: float, height: float, name: str) -> Land:
        rows, columns = (self.y > y) & (self.y < y + height), (self.x > x) & (self.x < x + width)
        self.codes[np.ix_(rows, columns)] = CODE[name]
        return self

    def disc(self, x: float, y: float, radius: float, name: str) -> Land:
        self.codes[np.hypot(self.x - x, self.y[:, None] - y) <= radius] = CODE[name]
        return self

    def saved(self, path: Path, **options: Any) -> str:
        return str(write_map(path, self.codes, self.cell, **options))

    def polygon(self, x: float, y: float, width: float, height: float) -> str:
        """The WKT of a box on the map."""
        left, low = LEFT + x, TOP - self.height + y
        return box(left, low, left + width, low + height)


def meadows(gap: float, cell: float = 1.0) -> Land:
    return Land(2600, 1400, cell).box(800, 600, 245, 245, "GKR").box(1045 + gap, 600, 245, 245, "GKR")


def rows(result: Row) -> list[Row]:
    """The blocks as dictionaries, in order; every geometry must be valid."""
    layer = result["OUTPUT"]
    layer = layer if isinstance(layer, QgsVectorLayer) else QgsVectorLayer(layer, "blocks", "ogr")
    found = []
    for feature in layer.getFeatures():
        assert feature.geometry().isGeosValid()
        assert feature.geometry().isMultipart()
        names = [field.name() for field in layer.fields()]
        values = [None if value == NULL else value for value in feature.attributes()]
        found.append({**dict(zip(names, values, strict=True)), "geometry": feature.geometry()})
    return sorted(found, key=lambda row: row["id"])


def find(run: Any, folder: Path, land: Land, **parameters: Any) -> tuple[list[Row], Row]:
    """The blocks of a map, and all outputs; ``map`` holds options for the map's file."""
    options = parameters.pop("map", {})
    habitat = land.saved(folder / "habitat.tif", **options)
    result = run("buildingblocks", {"INPUT": habitat, "OUTPUT": "memory:", **parameters})
    return rows(result), result
