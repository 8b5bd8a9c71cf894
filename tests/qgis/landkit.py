"""Land-cover layers made by hand for the tests of habitatmap, and its results as arrays to ask."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal
from qgis.core import NULL, QgsGeometry, QgsProcessingUtils, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QDate

from zoemzone_qgis.core.classes import read_classes, table_beside

from .layers import box, memory_layer

X, Y = 185_000.0, 455_000.0
TODAY = QDate(2024, 5, 15)
ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "resources" / "sample" / "otterlo.gpkg"
CODE = {row.id: row.code for row in read_classes().rows}

Row = tuple[str, Mapping[str, Any]]


def land(left: float, bottom: float, right: float, top: float) -> str:
    """A rectangle, in metres from (X, Y), as WKT."""
    return box(X + left, Y + bottom, X + right, Y + top)


def moved(wkt: str, dx: float = X, dy: float = Y) -> str:
    """Any WKT, moved from the origin to (X, Y)."""
    geometry = QgsGeometry.fromWkt(wkt)
    geometry.translate(dx, dy)
    return geometry.asWkt(6)


def bgt(name: str, *rows: tuple[str, Mapping[str, Any]], kind: str = "Polygon") -> QgsVectorLayer:
    """A BGT layer in the names of the OGC API, with a date of registration unless the rows say otherwise."""
    common = {"lokaal_id": "G1", "relatieve_hoogteligging": 0, "tijdstip_registratie": "2024-05-15"}
    return memory_layer(name, [(wkt, {**common, **values}) for wkt, values in rows], kind)


def green(wkt: str, occurrence: str, plus: str | None = None, **more: Any) -> Row:
    """A row of a terreindeel."""
    return wkt, {"fysiek_voorkomen": occurrence, "plus_fysiek_voorkomen": plus, **more}


def crops(
    *rows: tuple[str, int, str], year: int = 2024, category: str = "Grasland", name: str = "brp"
) -> QgsVectorLayer:
    """BRP parcels from (WKT, gewascode, gewas)."""
    return memory_layer(
        name,
        [
            (wkt, {"category": category, "gewas": crop, "gewascode": code, "jaar": year, "status": "Definitief"})
            for wkt, code, crop in rows
        ],
    )


def own(*rows: tuple[str, Any], name: str = "survey", **more: Any) -> QgsVectorLayer:
    """An own layer from (WKT, class)."""
    return memory_layer(name, [(wkt, {"class": value, **more}) for wkt, value in rows])


@dataclass
class Mapped:
    """A habitat map that was made, to be asked by place (in metres from X, Y)."""

    result: dict[str, Any]
    codes: np.ndarray
    confidence: np.ndarray | None
    corner: tuple[float, float]
    cell: float
    ids: dict[int, str]
    context: Any = None

    def _cell(self, x: float, y: float) -> tuple[int, int]:
        return int((self.corner[1] - (Y + y)) // self.cell), int(((X + x) - self.corner[0]) // self.cell)

    def at(self, x: float, y: float) -> str:
        """The class id at a place; empty for no data."""
        code = int(self.codes[self._cell(x, y)])
        return self.ids[code] if code else ""

    def sure(self, x: float, y: float) -> int:
        """The confidence in percent at a place; 255 for no data."""
        return int(self.confidence[self._cell(x, y)])

    def areas(self) -> dict[str, float]:
        """Class id -> area in m2, counted in the raster."""
        codes, counts = np.unique(self.codes[self.codes > 0], return_counts=True)
        return {
            self.ids[code]: count * self.cell**2 for code, count in zip(codes.tolist(), counts.tolist(), strict=True)
        }

    def rows(self, name: str = "AREAS") -> list[dict[str, Any]]:
        """The rows of a table or layer result, empty cells as None."""
        layer = self.layer(name)
        names = [field.name() for field in layer.fields()]
        return [
            {field: None if feature[field] == NULL else feature[field] for field in names}
            for feature in layer.getFeatures()
        ]

    def layer(self, name: str) -> QgsVectorLayer:
        """A vector result."""
        given = self.result[name]
        layer = QgsProcessingUtils.mapLayerFromString(given, self.context) if isinstance(given, str) else given
        assert layer is not None, f"{name}: {self.result[name]}"
        return layer

    def pieces(self) -> list[tuple[QgsGeometry, str, int, str, int]]:
        """CLASSIFIED: (geometry, class, code, source, confidence)."""
        return [
            (QgsGeometry(f.geometry()), f["class"], f["code"], f["source"], f["confidence"])
            for f in self.layer("CLASSIFIED").getFeatures()
        ]


def read_map(result: dict[str, Any], context: Any = None) -> Mapped:
    """The rasters of a result as arrays."""
    path = result["OUTPUT"]
    data = gdal.Open(str(path))
    left, cell, _, top, _, _ = data.GetGeoTransform()
    confidence = gdal.Open(str(result["CONFIDENCE"])).ReadAsArray() if result.get("CONFIDENCE") else None
    ids = {row.code: row.id for row in read_classes(table_beside(path)).rows}
    return Mapped(result, data.ReadAsArray(), confidence, (left, top), cell, ids, context)


def make_map(run: Any, layers: Sequence[Any] | Any, **parameters: Any) -> Mapped:
    """Run habitatmap on layers, into temporary files, without a margin, as on TODAY."""
    result = run(
        "habitatmap",
        {
            "LAYERS": list(layers) if isinstance(layers, (list, tuple)) else [layers],
            "MARGIN": 0,
            "REFERENCE_DATE": TODAY,
            "OUTPUT": "TEMPORARY_OUTPUT",
            "CONFIDENCE": "TEMPORARY_OUTPUT",
            "AREAS": "TEMPORARY_OUTPUT",
            **parameters,
        },
    )
    return read_map(result, run.context)


def extent(left: float, bottom: float, right: float, top: float) -> str:
    """A box, in metres from (X, Y), as an extent parameter."""
    return f"{X + left},{X + right},{Y + bottom},{Y + top} [EPSG:28992]"


def in_project(layer: QgsVectorLayer) -> QgsVectorLayer:
    """The layer, added to the project so that it can be named."""
    QgsProject.instance().addMapLayer(layer)
    return layer


def copies(layer: QgsVectorLayer, rows: Iterable[Row]) -> QgsVectorLayer:
    """A layer like another with other rows."""
    return memory_layer(layer.name(), rows)
