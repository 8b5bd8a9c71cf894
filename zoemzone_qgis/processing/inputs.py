"""Reading parameters into plain objects on the main thread."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingParameterRasterLayer,
    QgsProcessingUtils,
    QgsProviderRegistry,
    QgsProviderSublayerDetails,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QDate

from ..core.errors import Fault
from ..core.progress import SILENT, Progress
from ..layers.vector import Tally, clean_features, field_place
from .record import RunRecord

NEEDED = {"BLOCKS": "type", "PLAN": "measure", "OPPORTUNITIES": "zone", "OPTIONS": "measure"}
"""The field without which a layer is no result of ours: all that reads it would say that there is nothing."""
MANY_LAYERS = (".gpkg", ".sqlite", ".db", ".gml", ".gdb", ".osm", ".pbf", ".kml")


def listed(given: Any) -> list[Any]:
    """What a multiple-layer parameter holds, one or more."""
    if given is None:
        return []
    return list(given) if isinstance(given, (list, tuple)) else [given]


def require_result(parameter: str, layer: str, fields: QgsFields, count: int) -> None:
    """Refuse a layer with ``count`` features that is another one than its parameter asks for."""
    needed = NEEDED.get(parameter)
    if needed and count and field_place(fields, needed) < 0:
        raise Fault(
            "{layer} has no field {field}. Choose a result of the algorithm that makes this layer.",
            layer=layer,
            field=needed,
        )


def map_name(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext) -> str:
    """The name of the habitat map that an algorithm reads, as far as it is given; "" where it reads none."""
    for name in ("HABITAT", "INPUT"):
        definition = algorithm.parameterDefinition(name)
        if isinstance(definition, QgsProcessingParameterRasterLayer):
            given = parameters.get(name)
            layer = context.project().mapLayer(given) if isinstance(given, str) and context.project() else given
            if isinstance(layer, QgsMapLayer):
                return str(layer.name())
            return Path(given.partition("|")[0]).stem if isinstance(given, str) else ""
    return ""


def lost_layers(given: Any, context: QgsProcessingContext) -> list[str]:
    """The layers of a multiple-layer parameter, named by path, id or name, that cannot be opened."""
    names = [item for item in listed(given) if isinstance(item, str)]
    return [name for name in names if QgsProcessingUtils.mapLayerFromString(name, context) is None]


def layers_of(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext, name: str = "LAYERS"
) -> list[QgsMapLayer]:
    """The layers of a multiple-layer parameter; a file with several layers that is named without one gives all."""
    parts = [part for item in listed(parameters.get(name)) for part in _sublayers(item)]
    layers = algorithm.parameterAsLayerList({**parameters, name: parts}, name, context)
    if len(layers) < len(parts):
        raise Fault(
            "{layer} cannot be opened. Check the path and the layer name.",
            layer=", ".join(lost_layers(parts, context)) or "?",
        )
    return layers


def _sublayers(item: Any) -> list[Any]:
    if not isinstance(item, str) or "|" in item or not item.lower().endswith(MANY_LAYERS):
        return [item]
    found: list[QgsProviderSublayerDetails] = QgsProviderRegistry.instance().querySublayers(item)
    vectors = [details for details in found if details.type() == QgsMapLayer.LayerType.VectorLayer]
    return [details.uri() for details in vectors] if len(vectors) > 1 else [item]


class RunInput:
    """The inputs of one run: opened on the main thread by ``_open``, read on the worker."""

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        record: RunRecord,
        feedback: QgsProcessingFeedback,
    ) -> None:
        self._record, self._feedback = record, feedback
        self.transforms = context.transformContext()
        self._open(algorithm, parameters, context)

    def _open(
        self, algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> None:
        """Open what the parameters name."""
        raise NotImplementedError


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
