"""Reading parameters into plain objects on the main thread."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProviderRegistry,
    QgsProviderSublayerDetails,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QDate

from ..core.errors import Fault
from ..core.progress import SILENT, Progress
from ..layers.vector import Tally, clean_features

MANY_LAYERS = (".gpkg", ".sqlite", ".db", ".gml", ".gdb", ".osm", ".pbf", ".kml")


def layers_of(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, name: str = "LAYERS"
) -> list[QgsMapLayer]:
    """The layers of a multiple-layer parameter; a file with several layers that is named without one gives all."""
    given = parameters.get(name) or []
    given = given if isinstance(given, (list, tuple)) else [given]
    parameters = {**parameters, name: [part for item in given for part in _sublayers(item)]}
    layers = algorithm.parameterAsLayerList(parameters, name, context)
    if len(layers) < len(parameters[name]):
        opened = (
            {layer.source() for layer in layers} | {layer.id() for layer in layers} | {layer.name() for layer in layers}
        )
        lost = [str(item) for item in parameters[name] if isinstance(item, str) and item not in opened]
        raise Fault("{layer} cannot be opened. Check the path and the layer name.", layer=", ".join(lost) or "?")
    return layers


def _sublayers(item: Any) -> list[Any]:
    if not isinstance(item, str) or "|" in item or not item.lower().endswith(MANY_LAYERS):
        return [item]
    found: list[QgsProviderSublayerDetails] = QgsProviderRegistry.instance().querySublayers(item)
    vectors = [details for details in found if details.type() == QgsMapLayer.LayerType.VectorLayer]
    return [details.uri() for details in vectors] if len(vectors) > 1 else [item]


class PolygonInput:
    """A polygon parameter, opened on the main thread and read on the worker."""

    def __init__(self, source: QgsProcessingFeatureSource) -> None:
        self._source, self.name, self.tally = source, source.sourceName(), Tally()
        if not source.sourceCrs().isValid():
            raise Fault("{layer} has no CRS. Set its CRS in the layer properties.", layer=self.name)

    def features(
        self,
        crs: QgsCoordinateReferenceSystem,
        transforms: QgsCoordinateTransformContext,
        extent: QgsRectangle | None = None,
        progress: Progress = SILENT,
    ) -> Iterator[tuple[QgsFeature, QgsGeometry]]:
        """Features with clean polygons in ``crs`` (``clean_features``)."""
        yield from clean_features(self._source, crs, transforms, self.tally, extent, progress)


def polygons_of(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> PolygonInput | None:
    """An optional polygon parameter; None when it was not given."""
    source = algorithm.parameterAsSource(parameters, name, context)
    if source is None:
        if parameters.get(name):
            raise Fault("The layer of parameter {parameter} cannot be opened.", parameter=name)
        return None
    return PolygonInput(source)


def day_or_today(day: QDate) -> date:
    """A date parameter as a Python date; today when it was left empty."""
    return date(day.year(), day.month(), day.day()) if day.isValid() else date.today()
