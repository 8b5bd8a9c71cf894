"""Habitat maps and layers of measures made by hand for the tests of measurescenario, and what came out of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal
from qgis.core import NULL, QgsVectorLayer

from .habitatmaps import CODE, LEFT, TOP, write_map
from .layers import box, memory_layer

Row = dict[str, Any]


def land(left: float, top: float, right: float, bottom: float) -> str:
    """A rectangle; coordinates in metres from the left top corner of the map, down and right."""
    return box(LEFT + left, TOP - bottom, LEFT + right, TOP - top)


def measures(*rows: tuple[str, Row], name: str = "plan", **options: Any) -> QgsVectorLayer:
    """A layer of measures."""
    return memory_layer(name, rows, **options)


def simple_map(path: Path, cell: float = 5.0, size: int = 300) -> Path:
    """A square map: verge (BRMR) left, lawn (GAZ) in the middle, cereals (GRN) right, water below."""
    codes = np.full((size, size), CODE["GRN"], np.uint16)
    codes[:, : size // 3] = CODE["BRMR"]
    codes[:, size // 3 : 2 * size // 3] = CODE["GAZ"]
    codes[-size // 10 :] = CODE["WAT"]
    return write_map(path, codes, cell)


def codes_of(path: str | Path) -> np.ndarray:
    return gdal.Open(str(path)).ReadAsArray()


def rows_of(result: Any) -> list[Row]:
    """The rows of a table."""
    layer = result if isinstance(result, QgsVectorLayer) else QgsVectorLayer(str(result), "table", "ogr")
    names = [field.name() for field in layer.fields()]
    return [
        {name: None if value == NULL else value for name, value in zip(names, feature.attributes(), strict=True)}
        for feature in layer.getFeatures()
    ]


def figures_of(result: Any, scenario: str = "plan") -> dict[str, Row]:
    """The rows of one scenario by indicator."""
    return {row["indicator"]: row for row in rows_of(result) if row["scenario"] == scenario}
