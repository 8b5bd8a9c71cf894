"""Small landscapes with parcels for the tests of measureoptions, and the options that were found."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsVectorLayer

from .layers import box, memory_layer
from .stonekit import rows_of

Row = dict[str, Any]
X, Y = 190_000.0, 320_000.0


def land(left: float, bottom: float, right: float, top: float) -> str:
    """A rectangle; coordinates in metres from the corner of the test area."""
    return box(X + left, Y + bottom, X + right, Y + top)


def classes(*rows: tuple[str, str], side: float = 2000.0, base: str = "GRN") -> QgsVectorLayer:
    """A layer of own classes that covers a square; later rows lie on top of earlier ones."""
    named = [(land(0, 0, side, side), base), *rows]
    return memory_layer("classes", [(wkt, {"class": name}) for wkt, name in named])


def parcels(*rows: tuple[str, Row]) -> QgsVectorLayer:
    """A layer of parcels."""
    return memory_layer("parcels", rows)


def habitat(run: Any, folder: Path, layer: QgsVectorLayer, **more: Any) -> str:
    """The habitat map of a layer of classes."""
    path = str(folder / "habitat.tif")
    run("habitatmap", {"LAYERS": [layer], "MARGIN": 0, "CELL_SIZE": 1, "OUTPUT": path, "CLASS_FIELD": "class", **more})
    return path


def options_of(layer: QgsVectorLayer | str) -> list[Row]:
    """The rows of a result, in the order in which they were written."""
    return rows_of(layer)


def by_option(rows: list[Row]) -> dict[str, Row]:
    """The rows by their option; each stands once."""
    found = {row["option"]: row for row in rows}
    assert len(found) == len(rows)
    return found
