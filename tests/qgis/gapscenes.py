"""Landscapes drawn by hand for the tests of corridorgaps: polygons with their class, blocks, and the map of them."""

from __future__ import annotations

import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal
from qgis.core import NULL, QgsGeometry, QgsVectorLayer

from zoemzone_qgis.core.land.lookup import Lookup
from zoemzone_qgis.layers.landcover.cover import PLANE, Shapes

from .habitatmaps import CLASSES, write_map
from .layers import box, memory_layer

Row = dict[str, Any]


LOOKUP = Lookup(CLASSES)


def code_of(name: str) -> int:
    """The code of a class, derived ones too."""
    code = LOOKUP.code(name)
    assert code is not None
    return code


class Scene:
    """Polygons of land on a base of one class, in metres from a corner; ``turn`` (degrees) and ``shift`` move all."""

    def __init__(
        self, width: float, height: float, base: str = "GRN", turn: float = 0.0, shift: tuple[float, float] = (0, 0)
    ) -> None:
        self.width, self.height, self.base = width, height, base
        self.turn, self.left, self.low = turn, 190_000.0 + shift[0], 310_000.0 + shift[1]
        self.land: list[tuple[QgsGeometry, str]] = []
        self.block_rows: list[tuple[QgsGeometry, Row]] = []
        self.unknown: list[QgsGeometry] = []

    def place(self, wkt: str | QgsGeometry) -> QgsGeometry:
        """A shape in metres from the corner, where it lies."""
        geometry = QgsGeometry.fromWkt(wkt) if isinstance(wkt, str) else QgsGeometry(wkt)
        geometry.translate(self.left, self.low)
        if self.turn:
            middle = QgsGeometry.fromWkt(f"POINT({self.left + self.width / 2} {self.low + self.height / 2})").asPoint()
            geometry.rotate(self.turn, middle)
        return geometry

    def box(self, x: float, y: float, width: float, height: float, name: str) -> Scene:
        self.land.append((self.place(box(x, y, x + width, y + height)), name))
        return self

    def block(
        self, x: float, y: float, width: float, height: float, type: str = "bnb", name: str = "GKR", **values: Any
    ) -> Scene:
        self.box(x, y, width, height, name)
        row = {"id": len(self.block_rows) + 1, "type": type, **values}
        self.block_rows.append((self.land[-1][0], row))
        return self

    def nothing(self, x: float, y: float, width: float, height: float) -> Scene:
        """Land without data."""
        self.unknown.append(self.place(box(x, y, x + width, y + height)))
        return self

    # ---- as layers ------------------------------------------------------------------------------
    def blocks(self, order: Sequence[int] | None = None, drop: Sequence[str] = ()) -> QgsVectorLayer:
        rows = [(shape, {k: v for k, v in row.items() if k not in drop}) for shape, row in self.block_rows]
        return memory_layer("blocks", [rows[i] for i in order] if order is not None else rows)

    def lines(self, lines: Sequence[QgsGeometry], kind: str = "LineString") -> QgsVectorLayer:
        """Lines of the user's own, in metres from the corner."""
        return memory_layer("lines", [(self.place(line), {"name": f"line {n}"}) for n, line in enumerate(lines)], kind)

    def classified(self) -> QgsVectorLayer:
        """The land as polygons that do not overlap: what comes later lies on top."""
        rows = []
        for number, (shape, name) in enumerate(self.land):
            above = [other for other, _ in self.land[number + 1 :]]
            left = shape.difference(QgsGeometry.unaryUnion(above)) if above else shape
            if not left.isEmpty() and left.area() > 0:
                rows.append((left, {"class": name}))
        return memory_layer("classified", rows, "MultiPolygon")

    def habitat(
        self, path: Path, cell: float = 1.0, origin: tuple[float, float] = (0.0, 0.0), margin: float = 0.0
    ) -> str:
        """The map by centre sampling; ``origin`` moves the grid."""
        reach = margin + (
            0.5 * (math.hypot(self.width, self.height) - min(self.width, self.height)) if self.turn else 0
        )
        left = math.floor((self.left - reach) / cell) * cell + origin[0]
        low = math.floor((self.low - reach) / cell) * cell
        columns = math.ceil((self.width + 2 * reach) / cell) + 1
        rows = math.ceil((self.height + 2 * reach) / cell) + 1
        top = low + rows * cell + origin[1]
        canvas = gdal.GetDriverByName("MEM").Create("", columns, rows, 1, gdal.GDT_UInt16)
        canvas.SetGeoTransform((left, cell, 0.0, top, 0.0, -cell))
        canvas.SetProjection(PLANE)
        canvas.GetRasterBand(1).Fill(code_of(self.base))
        for shape, code in [(s, code_of(n)) for s, n in self.land] + [(s, 0) for s in self.unknown]:
            drawn = Shapes()
            drawn.add(bytes(shape.asWkb()), code)
            gdal.RasterizeLayer(canvas, [1], drawn.layer, options=["ATTRIBUTE=key"])
        codes = np.array(canvas.GetRasterBand(1).ReadAsArray())
        return str(write_map(path, codes, cell, corner=(left, top)))


def rows_of(layer: Any) -> list[Row]:
    """The rows of a result as dictionaries, in order of their id."""
    layer = layer if isinstance(layer, QgsVectorLayer) else QgsVectorLayer(layer, "result", "ogr")
    assert layer.isValid()
    names = [field.name() for field in layer.fields()]
    found = []
    for feature in layer.getFeatures():
        values = [None if value == NULL else value for value in feature.attributes()]
        found.append({**dict(zip(names, values, strict=True)), "geometry": feature.geometry()})
    return sorted(found, key=lambda row: row["id"])


def strips(width: float = 3.0, name: str = "BRME", **how: Any) -> Scene:
    """Case 7: three strips of 200 m between two B&B areas, with breaks of 100 and 101 m."""
    scene = Scene(2200, 1400, **how)
    scene.block(350, 500, 350, 350).block(1501, 500, 350, 350)
    for x in (700, 1000, 1301):
        scene.box(x, 675, 200, width, name)
    return scene


def stones(side: float, **how: Any) -> Scene:
    """Cases 8 and 8b: two B&B areas of 12 ha 2,600 m apart, and two squares between them."""
    scene = Scene(3700, 1100, **how)
    height = math.sqrt(120_000)
    scene.block(200, 300, height, height).block(200 + height + 2600, 300, height, height)
    hop = (2600 - 2 * side) / 3
    for number in (0, 1):
        x = 200 + height + (number + 1) * hop + number * side
        scene.block(x, 300 + height / 2 - side / 2, side, side, "stepping_stone")
    return scene


def find(run: Any, folder: Path, scene: Scene, polygons: bool = True, cell: float = 1.0, **parameters: Any) -> Any:
    """The routes, the gaps and all outputs of a landscape; ``map`` holds options for the map."""
    options = parameters.pop("map", {})
    given = {"CLASSIFIED": scene.classified()} if polygons else {}
    result = run(
        "corridorgaps",
        {
            "INPUT": scene.blocks(),
            "HABITAT": scene.habitat(folder / "habitat.tif", cell, **options),
            "ROUTES": "memory:",
            "GAPS": "memory:",
            **given,
            **parameters,
        },
    )
    return rows_of(result["ROUTES"]), rows_of(result["GAPS"]), result


def lengths(gaps: list[Row], kind: str = "strip") -> list[float]:
    """The lengths of the gaps of a kind, the shortest first."""
    return sorted(gap["length_m"] for gap in gaps if gap["kind"] == kind)
