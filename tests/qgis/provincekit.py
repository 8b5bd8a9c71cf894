"""A small artificial province: municipalities of odd shapes and names, land, blocks across borders, and results."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import NULL, QgsGeometry, QgsPointXY, QgsVectorLayer

from .habitatmaps import CLASSES, CODE, LEFT, TOP, write_map
from .layers import box, memory_layer

CELL, ROWS, COLUMNS = 20.0, 150, 180
ODD = 'Bergen (L.) "O\'Neill" <b>/ä'
WHOLE, HALF, NONE, HOLE, OVER = "Heel", ODD, "Zonder", "Gat", "Erover"


def place(left: float, bottom: float, right: float, top: float) -> str:
    """A rectangle in metres right of and below the corner of the map."""
    return box(LEFT + left, TOP - bottom, LEFT + right, TOP - top)


LANDS = {
    WHOLE: place(0, 1500, 900, 0),
    HALF: place(900, 1500, 1800, 0),
    NONE: place(1800, 1500, 3600, 0),
    HOLE: place(0, 3000, 1800, 1500),
    OVER: place(600, 1100, 1200, 500),
}


def municipalities(**more: str) -> QgsVectorLayer:
    """The municipalities, with more of them by name and WKT."""
    return memory_layer("gemeenten", [(wkt, {"naam": name}) for name, wkt in (LANDS | more).items()])


def land(path: Path, seed: int = 4) -> np.ndarray:
    """Land in blocks of 5 x 5 cells; no data in half of one municipality, in all of another, and in a hole."""
    rng = np.random.default_rng(seed)
    ids = ["GRN", "GKR", "HAAG", "ERF", "LBOS", "VERH", "GAZ", "BRMR", "GEXT", "WAT", "HEI", "KZ"]
    few = rng.choice([CODE[id] for id in ids], (ROWS // 5, COLUMNS // 5)).astype(np.uint16)
    codes = few.repeat(5, axis=0).repeat(5, axis=1)
    codes[:75, round(1360 / CELL) :] = 0
    codes[round(2000 / CELL) : round(2300 / CELL), round(600 / CELL) : round(1000 / CELL)] = 0
    write_map(path, codes, CELL)
    return codes


def blocks() -> QgsVectorLayer:
    """Blocks within one municipality, across borders, and across the border of all of them."""
    return memory_layer(
        "blocks",
        [
            (place(700, 900, 1000, 700), {"id": 1, "type": "bnb", "basis": "potential"}),
            (place(100, 1600, 300, 1400), {"id": 2, "type": "nearly_bnb", "basis": "potential"}),
            (place(-100, 2800, 200, 2700), {"id": 3, "type": "stepping_stone", "basis": "potential"}),
            (place(300, 300, 340, 260), {"id": 4, "type": "fuel_station", "basis": "potential"}),
            (place(880, 200, 900.2, 180), {"id": 5, "type": "strip", "basis": "potential"}),
            (place(0, 1500, 900, 0), {"id": 6, "type": "bnb", "basis": "confirmed"}),
        ],
    )


def line(*points: tuple[float, float]) -> str:
    """A line in metres right of and below the corner of the map."""
    return "LINESTRING(" + ", ".join(f"{LEFT + x} {TOP - y}" for x, y in points) + ")"


def gaps() -> QgsVectorLayer:
    """Gaps within and across borders, and wood on a route."""
    return memory_layer(
        "gaps",
        [
            (line((800, 300), (1000, 300)), {"id": 1, "kind": "strip"}),
            (line((100, 100), (100, 400), (200, 400)), {"id": 2, "kind": "stone"}),
            (line((200, 1450), (200, 1600)), {"id": 3, "kind": "stone"}),
            (line((500, 100), (500, 900)), {"id": 4, "kind": "wood"}),
        ],
        "LineString",
    )


def zones() -> QgsVectorLayer:
    """Zones of an opportunity map."""
    return memory_layer(
        "zones",
        [
            (place(700, 900, 1000, 700), {"zone": "keep"}),
            (place(0, 3000, 1800, 1500), {"zone": "improve"}),
            (place(1700, 200, 1900, 0), {"zone": "connect"}),
            (place(0, 100, 100, 0), {"zone": "<script>"}),
        ],
    )


def plan() -> QgsVectorLayer:
    """A plan with a parcel in one municipality, one across two, and one half outside all."""
    costs = ("cost_one_off", "cost_per_year", "cost_total", "gain_food_ha", "gain_bnb_ha", "gain_links")
    rows = [
        (place(100, 200, 200, 100), (1000.0, 100.0, 2000.0, 1.0, 0.5, 0.0)),
        (place(800, 1450, 1000, 1350), (3000.0, 0.0, 3000.0, 0.0, 2.0, 0.4)),
        (place(-100, 2500, 100, 2400), (5000.0, 0.0, 5000.0, 3.0, 0.0, 0.0)),
    ]
    return memory_layer("plan", [(wkt, dict(zip(costs, values, strict=True))) for wkt, values in rows])


def inside(wkt: str, codes: np.ndarray) -> np.ndarray:
    """Which cells have their centre in a polygon, one by one."""
    shape = QgsGeometry.fromWkt(wkt)
    marks = np.zeros(codes.shape, bool)
    for row in range(codes.shape[0]):
        for column in range(codes.shape[1]):
            point = QgsPointXY(LEFT + (column + 0.5) * CELL, TOP - (row + 0.5) * CELL)
            marks[row, column] = shape.contains(point)
    return marks


def by_place(layer: Any) -> dict[str, dict[str, Any]]:
    """The rows of a result by the name of the municipality, empty values as None."""
    layer = layer if isinstance(layer, QgsVectorLayer) else QgsVectorLayer(str(layer), "result", "ogr")
    names = [field.name() for field in layer.fields()]
    rows = [dict(zip(names, feature.attributes(), strict=True)) for feature in layer.getFeatures()]
    return {row["place"]: {name: None if value == NULL else value for name, value in row.items()} for row in rows}


WEIGHT = {row.code: row.habitat_weight for row in CLASSES.rows}
FORAGE = {row.code: row.forage for row in CLASSES.rows}
