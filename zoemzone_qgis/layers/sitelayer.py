"""The sites of an input layer: read in batches to measure, read again to write them with their figures."""

from __future__ import annotations

import math
from collections.abc import Iterator

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsRectangle,
    QgsWkbTypes,
)

from ..core.errors import Fault
from ..core.progress import SILENT, Progress
from .vector import Tally, clean_features, every_feature

_KINDS = {
    Qgis.GeometryType.Point: "point",
    Qgis.GeometryType.Line: "line",
    Qgis.GeometryType.Polygon: "polygon",
}


class SiteLayer:
    """A feature source with the sites; ``tally`` counts what was read and what could not be used."""

    def __init__(self, source: QgsProcessingFeatureSource) -> None:
        self._source, self.name, self.crs = source, source.sourceName(), source.sourceCrs()
        self.wkb, self.fields = source.wkbType(), source.fields()
        self.tally = Tally()
        if self.wkb == Qgis.WkbType.NoGeometry:
            raise Fault(
                "{layer} is a table without geometries. Choose a layer of points, lines or polygons.", layer=self.name
            )
        if not self.crs.isValid():
            raise Fault("{layer} has no CRS. Set its CRS in the layer properties.", layer=self.name)

    def __len__(self) -> int:
        return max(0, int(self._source.featureCount()))

    @property
    def kind(self) -> str:
        """point, line or polygon; empty for a layer that mixes them."""
        return _KINDS.get(QgsWkbTypes.geometryType(self.wkb), "")

    def extent(
        self, crs: QgsCoordinateReferenceSystem, transforms: QgsCoordinateTransformContext
    ) -> QgsRectangle | None:
        """The box of the layer in another CRS; None where it is not known."""
        box = self._source.sourceExtent()
        if box.isNull() or not box.isFinite():
            return None
        try:
            return QgsCoordinateTransform(self.crs, crs, transforms).transformBoundingBox(box)
        except QgsCsException:
            return None

    def batches(
        self,
        crs: QgsCoordinateReferenceSystem,
        transforms: QgsCoordinateTransformContext,
        size: int,
        progress: Progress = SILENT,
    ) -> Iterator[tuple[list[int], list[QgsGeometry]]]:
        """Ids and clean geometries in ``crs``, ``size`` at a time. What cannot be used is counted."""
        self.tally = Tally()
        ids: list[int] = []
        geometries: list[QgsGeometry] = []
        for feature, geometry in clean_features(self._source, crs, transforms, self.tally, progress=progress):
            box = geometry.boundingBox()
            if not math.isfinite(box.xMinimum() + box.xMaximum() + box.yMinimum() + box.yMaximum()):
                self.tally.read, self.tally.skipped = self.tally.read - 1, self.tally.skipped + 1
                continue
            ids.append(feature.id())
            geometries.append(geometry)
            if len(ids) == size:
                yield ids, geometries
                ids, geometries = [], []
        if ids:
            yield ids, geometries

    def features(self, progress: Progress = SILENT) -> Iterator[QgsFeature]:
        """All sites as they are, those that could not be used too."""
        count = len(self) or 1
        for number, feature in enumerate(every_feature(self._source, QgsFeatureRequest())):
            if number % 500 == 0:
                progress.report(min(number / count, 1.0))
            yield feature
