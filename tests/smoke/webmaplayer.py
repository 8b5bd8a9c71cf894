"""Layers of the web maps that tests and benchmarks make."""

from __future__ import annotations

from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer


def layer_of(kind: str, fields: str, rows: list[tuple[QgsGeometry, list]]) -> QgsVectorLayer:
    """A layer in memory, in the coordinates of the Dutch grid."""
    layer = QgsVectorLayer(f"{kind}?crs=EPSG:28992&{fields}", kind, "memory")
    made = []
    for shape, values in rows:
        one = QgsFeature(layer.fields())
        one.setGeometry(shape)
        one.setAttributes(values)
        made.append(one)
    layer.dataProvider().addFeatures(made)
    return layer
