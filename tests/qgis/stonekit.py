"""Gaps, parcels and blocks made by hand for the tests of steppingstones, and the chains that were found."""

from __future__ import annotations

from typing import Any

from qgis.core import NULL, QgsVectorLayer

from .layers import box, memory_layer

Row = dict[str, Any]
X, Y = 190_000.0, 320_000.0
CASE_9 = {
    "a": (80, 140, 3000),
    "b": (220, 260, 3000),
    "c": (340, 380, 3000),
    "d": (95, 185, 7000),
    "e": (280, 365, 4000),
}


def land(left: float, bottom: float, right: float, top: float) -> str:
    """A rectangle; coordinates in metres from the corner of the test area."""
    return box(X + left, Y + bottom, X + right, Y + top)


def line(*points: tuple[float, float]) -> str:
    """A line through points of the test area."""
    return "LINESTRING(" + ", ".join(f"{X + x} {Y + y}" for x, y in points) + ")"


def gaps(*rows: tuple[str, Row], **options: Any) -> QgsVectorLayer:
    """A layer of gaps."""
    return memory_layer("gaps", rows, options.pop("kind", "LineString"), **options)


def parcels(*rows: tuple[str, Row], **options: Any) -> QgsVectorLayer:
    """A layer of parcels."""
    return memory_layer("parcels", rows, **options)


def case_9_gap(**more: Any) -> QgsVectorLayer:
    """The gap of case 9."""
    return gaps((line((0, 0), (460, 0)), {"id": 7, "kind": "strip", "importance": 18.0, **more}))


def case_9_parcels(only: str = "abcde") -> QgsVectorLayer:
    """The parcels of case 9, 10 m deep, along the line of the gap."""
    return parcels(
        *(
            (land(begin, -5, end, 5), {"name": name, "cost": cost})
            for name, (begin, end, cost) in CASE_9.items()
            if name in only
        )
    )


def rows_of(layer: QgsVectorLayer | str) -> list[Row]:
    """The rows of a result."""
    layer = layer if isinstance(layer, QgsVectorLayer) else QgsVectorLayer(layer, "result", "ogr")
    names = [field.name() for field in layer.fields()]
    found = []
    for feature in layer.getFeatures():
        values = [None if value == NULL else value for value in feature.attributes()]
        found.append({**dict(zip(names, values, strict=True)), "geometry": feature.geometry()})
    return found


def chains_of(rows: list[Row]) -> dict[tuple[int, str, int], list[str]]:
    """The names of the parcels of each chain, by gap, target and number of the chain."""
    found: dict[tuple[int, str, int], list[str]] = {}
    for row in sorted(rows, key=lambda row: (row["gap"], row["target"], row["chain"], row["position"])):
        found.setdefault((row["gap"], row["target"], row["chain"]), []).append(row["parcel"])
    return found
