"""Parts of models made for tests, a corner of the village to run them on, and results in a form to compare."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal
from qgis.core import QgsProcessingModelOutput, QgsVectorLayer

from .layers import box, memory_layer, saved
from .stonekit import rows_of

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample" / "otterlo.gpkg"
COVER = ("begroeidterreindeel", "onbegroeidterreindeel", "ondersteunendwegdeel", "wegdeel", "waterdeel", "pand")
CORNER = (181100, 456500, 181300, 456700)
NAME = "Ede / 's-Graven <b>hage</b>"


def output(child: str, name: str, called: str) -> dict[str, QgsProcessingModelOutput]:
    """An output of a step as an output of the model."""
    made = QgsProcessingModelOutput(called, called)
    made.setChildId(child)
    made.setChildOutputName(name)
    return {called: made}


def village(folder: Path, corner: tuple[int, int, int, int] = CORNER) -> dict[str, Any]:
    """What the whole chain takes, in a corner of the village."""
    place = memory_layer("gemeente", [(box(*corner), {"naam": NAME})])
    return {
        "LAYERS": [f"{SAMPLE}|layername={name}" for name in COVER],
        "MUNICIPALITY": saved(place, str(folder / "gemeente.gpkg")),
        "PARCELS": f"{SAMPLE}|layername=kadastrale_percelen",
        "PARCEL_FIELD": "perceelnummer",
        "BUDGET_ONE_OFF": 4000.0,
        "MARGIN": 50.0,
        "REFERENCE_DATE": "2026-01-01",
    }


def figures(layer: Any) -> list[tuple[Any, ...]]:
    """The rows of a result, in no order: whole numbers and texts as they are, others to six decimals."""
    layer = layer if isinstance(layer, QgsVectorLayer) else QgsVectorLayer(str(layer), "result", "ogr")
    assert layer.isValid()
    return sorted(
        tuple(round(value, 6) if isinstance(value, float) else text_of(value) for value in row.values())
        for row in ({key: one for key, one in row.items() if key != "fid"} for row in rows_of(layer))
    )


def text_of(value: Any) -> str:
    return value.asWkt(3) if hasattr(value, "asWkt") else str(value)


def cells(path: Any) -> np.ndarray:
    """The cells of all bands of a raster."""
    data = gdal.Open(str(path))
    assert data is not None
    return data.ReadAsArray()
