"""Layers made by hand for tests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from qgis.core import QgsFeature, QgsField, QgsGeometry, QgsProject, QgsVectorFileWriter, QgsVectorLayer
from qgis.PyQt.QtCore import QDate, QDateTime, QMetaType

KINDS = {
    str: QMetaType.Type.QString,
    int: QMetaType.Type.Int,
    float: QMetaType.Type.Double,
    bool: QMetaType.Type.Bool,
    QDate: QMetaType.Type.QDate,
    QDateTime: QMetaType.Type.QDateTime,
}


def memory_layer(
    name: str,
    rows: Iterable[tuple[str | QgsGeometry, Mapping[str, Any]]],
    kind: str = "Polygon",
    crs: str = "EPSG:28992",
) -> QgsVectorLayer:
    """A memory layer from rows: a geometry or its WKT, and attributes."""
    rows = list(rows)
    layer = QgsVectorLayer(f"{kind}?crs={crs}" if crs else kind, name, "memory")
    provider = layer.dataProvider()
    fields: dict[str, Any] = {}
    for _, attributes in rows:
        for field, value in attributes.items():
            if value is not None or field not in fields:
                fields[field] = type(value) if value is not None else str
    provider.addAttributes([QgsField(field, KINDS[type_]) for field, type_ in fields.items()])
    layer.updateFields()
    features = []
    for wkt, attributes in rows:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt) if isinstance(wkt, str) else wkt)
        feature.setAttributes([attributes.get(field) for field in fields])
        features.append(feature)
    ok, _ = provider.addFeatures(features)
    assert ok
    layer.updateExtents()
    return layer


def box(xmin: float, ymin: float, xmax: float, ymax: float) -> str:
    """A rectangle as WKT."""
    return f"POLYGON(({xmin} {ymin},{xmax} {ymin},{xmax} {ymax},{xmin} {ymax},{xmin} {ymin}))"


def saved(layer: QgsVectorLayer, path: str, driver: str = "GPKG") -> str:
    """The layer as a file; returns its path."""
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = driver
    context = QgsProject.instance().transformContext()
    error, *_ = QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, context, options)
    assert error == QgsVectorFileWriter.WriterError.NoError
    return path
