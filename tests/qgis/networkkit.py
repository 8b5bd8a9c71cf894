"""Patches, networks and Conefor files for the tests of habitatnetwork."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from qgis.core import NULL, QgsProject, QgsVectorLayer

from .layers import box, memory_layer

X, Y = 190_000.0, 320_000.0
RESULTS = ("NODES", "LINKS", "NETWORKS", "PAIRS", "TABLE", "REACH")
EVERYTHING = dict.fromkeys(RESULTS, "TEMPORARY_OUTPUT")

Node = tuple[int, float]
Link = tuple[int, int, float]


def square(east: float, north: float, side: float = 100.0) -> str:
    return box(X + east, Y + north, X + east + side, Y + north + side)


def row_of(*lefts: float, side: float = 100.0, **fields: Iterable[Any]) -> QgsVectorLayer:
    """Squares on a line, their left edges at these metres; fields by name with a value each."""
    values = zip(*fields.values(), strict=True) if fields else [()] * len(lefts)
    rows = [
        (square(left, 0, side), {"pid": number, **dict(zip(fields, given, strict=True))})
        for number, (left, given) in enumerate(zip(lefts, values, strict=True), start=1)
    ]
    return memory_layer("patches", rows)


def conefor(folder: Path, nodes: Iterable[Node], links: Iterable[Link]) -> dict[str, str]:
    """The two files, and the parameters that name them."""
    paths = folder / "nodes.txt", folder / "distances.txt"
    paths[0].write_text("".join(f"{one}\t{weight!r}\n" for one, weight in nodes), encoding="utf-8")
    paths[1].write_text("".join(f"{one}\t{two}\t{length!r}\n" for one, two, length in links), encoding="utf-8")
    return {"CONEFOR_NODES_IN": str(paths[0]), "CONEFOR_DISTANCES_IN": str(paths[1])}


def table(result: Any, context: Any = None) -> list[dict[str, Any]]:
    """The rows of a result by field, null as None."""
    layer = result if isinstance(result, QgsVectorLayer) else None
    if layer is None and context is not None:
        layer = context.getMapLayer(result)
    if layer is None:
        layer = QgsProject.instance().mapLayer(str(result)) or QgsVectorLayer(str(result), "result", "ogr")
    assert layer.isValid()
    return [
        {
            name: None if value == NULL else value
            for name, value in zip(one.fields().names(), one.attributes(), strict=True)
        }
        for one in layer.getFeatures()
    ]


def by(rows: list[dict[str, Any]], *names: str) -> dict[Any, dict[str, Any]]:
    """Rows by the value (or values) of a field."""
    found = {tuple(row[name] for name in names) if len(names) > 1 else row[names[0]]: row for row in rows}
    assert len(found) == len(rows)
    return found


# four patches and a chain of five, published with their indices
O2: Mapping[str, Any] = {
    "nodes": [(1, 100.0), (2, 50.0), (3, 20.0), (4, 80.0)],
    "links": [(1, 2, 800.0), (1, 3, 1500.0), (1, 4, 5000.0), (2, 3, 600.0), (2, 4, 4000.0), (3, 4, 3000.0)],
}
O4: Mapping[str, Any] = {
    "nodes": [(1, 31749.018193), (3, 28221.349505), (8, 63889.999574), (11, 29397.239068), (17, 42332.024257)],
    "links": [
        (1, 3, 700.0851744069764),
        (3, 8, 798.0637604980316),
        (8, 11, 265.6255141234381),
        (11, 17, 792.171087023343),
    ],
}
