"""HABITAT and CLASSIFIED: where an algorithm reads the classes of the land from, one or the other."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsRectangle,
)

from ..core.errors import Fault
from ..core.land.lookup import Lookup
from ..core.progress import Progress
from ..core.sitefigures import HA
from ..i18n import translate
from ..layers.classified import Classifier, read_classified
from ..layers.crs import in_metres, measures_metres
from ..layers.raster import RasterSource
from ..layers.surroundings import Land, PolygonLand, RasterLand
from ..layers.vector import Tally, clean_features
from .record import RunRecord


def source_of(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> QgsProcessingFeatureSource:
    """A feature source that must be there."""
    source = algorithm.parameterAsSource(parameters, name, context)
    if source is None:
        raise QgsProcessingException(algorithm.invalidSourceError(parameters, name))
    return source


def is_given(parameters: dict[str, Any], name: str) -> bool:
    """Whether an optional parameter was given something, readable or not."""
    value = parameters.get(name)
    return value is not None and value != NULL and value != ""


class LandInput:
    """The land of two parameters, opened on the main thread and read on the worker."""

    def __init__(
        self, algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> None:
        self.raster: RasterSource | None = None
        self.polygons: QgsProcessingFeatureSource | None = None
        if is_given(parameters, "HABITAT"):
            self.raster = RasterSource.from_layer(
                algorithm.parameterAsRasterLayer(parameters, "HABITAT", context), "HABITAT"
            )
        if is_given(parameters, "CLASSIFIED"):
            self.polygons = source_of(algorithm, parameters, "CLASSIFIED", context)
        if self.polygons is None and self.raster is None:
            raise Fault("Give a habitat map or classified polygons: without them nothing is known of the land.")
        if self.polygons is not None and not self.polygons.sourceCrs().isValid():
            raise Fault("{layer} has no CRS. Set its CRS in the layer properties.", layer=self.polygons.sourceName())
        self._transforms = context.transformContext()

    def crs(self, other: QgsCoordinateReferenceSystem, feedback: QgsProcessingFeedback) -> QgsCoordinateReferenceSystem:
        """The CRS to measure in: that of the land where it is in metres, else ``other``, else RD New."""
        if self.polygons is None:
            return self._raster_crs(self.raster, feedback) if self.raster is not None else other
        if self.raster is not None:
            feedback.pushInfo(
                translate("Zoemzone", "Both are given: the classified polygons are used, because they are exact.")
            )
        crs = in_metres(self.polygons.sourceCrs(), other)
        if crs != self.polygons.sourceCrs():
            feedback.pushInfo(
                translate("Zoemzone", "{layer} is not in metres: areas are measured in {crs}.").format(
                    layer=self.polygons.sourceName(), crs=crs.authid()
                )
            )
        return crs

    @staticmethod
    def _raster_crs(raster: RasterSource, feedback: QgsProcessingFeedback) -> QgsCoordinateReferenceSystem:
        if not measures_metres(raster.crs):
            feedback.pushWarning(
                translate(
                    "Zoemzone",
                    "{layer} is in {crs}, in which a metre is no metre on the ground: lengths and areas are wrong. "
                    "Warp it to a CRS such as EPSG:28992.",
                ).format(layer=raster.name, crs=raster.crs.authid())
            )
        return raster.crs

    def read(
        self,
        crs: QgsCoordinateReferenceSystem,
        extent: QgsRectangle | None,
        lookup: Lookup,
        record: RunRecord,
        feedback: QgsProcessingFeedback,
        progress: Progress,
    ) -> Land:
        """The land within ``extent`` (in ``crs``; everywhere without it); says what was repaired or not known."""
        if self.polygons is not None:
            return self._classified(self.polygons, crs, extent, lookup, record, feedback, progress)
        if self.raster is None:
            raise Fault("Give a habitat map or classified polygons: without them nothing is known of the land.")
        record.source(self.raster.name, path=self.raster.path, cell_m=self.raster.grid.cell)
        return RasterLand(self.raster)

    def _classified(
        self,
        source: QgsProcessingFeatureSource,
        crs: QgsCoordinateReferenceSystem,
        extent: QgsRectangle | None,
        lookup: Lookup,
        record: RunRecord,
        feedback: QgsProcessingFeedback,
        progress: Progress,
    ) -> Land:
        name = source.sourceName()
        feedback.setProgressText(translate("Zoemzone", "Reading the classified polygons"))
        classifier, tally = Classifier(source.fields(), lookup, name), Tally()
        features = clean_features(source, crs, self._transforms, tally, extent, progress)
        polygons, codes = read_classified(features, classifier)
        facts = {"read": tally.read, "repaired": tally.repaired, "skipped": tally.skipped}
        feedback.pushInfo(
            translate("Zoemzone", "{layer}: {read} polygons read, {repaired} repaired, {skipped} skipped").format(
                layer=name, **facts
            )
        )
        for value, area in sorted(classifier.lacking.items()):
            feedback.pushWarning(
                translate(
                    "Zoemzone", "{layer}: the class {value} is not in the class table; its {area} ha are unknown land."
                ).format(layer=name, value=value, area=f"{area / HA:.2f}")
            )
        record.source(name, **facts, unknown_classes_m2=classifier.lacking)
        return PolygonLand(polygons, codes)
