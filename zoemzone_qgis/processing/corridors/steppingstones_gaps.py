"""The gaps that steppingstones closes: lines of a layer, with what their fields tell."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsWkbTypes,
)

from ...core.errors import Fault
from ...core.progress import Progress
from ...i18n import translate
from ...layers.gaps import WOOD, Gap, gap_of, kind_of
from ...layers.vector import Tally, clean_features
from ..record import RunRecord


class GapLayer:
    """The layer of gaps; any field may lack."""

    def __init__(self, source: QgsProcessingFeatureSource) -> None:
        self._source, self.name, self.crs = source, source.sourceName(), source.sourceCrs()
        require(source, Qgis.GeometryType.Line)
        self.tally = Tally()
        self.wood = self.no_line = 0

    def read(
        self, crs: QgsCoordinateReferenceSystem, transforms: QgsCoordinateTransformContext, progress: Progress
    ) -> list[Gap]:
        """The gaps in ``crs``, in the order of their numbers."""
        gaps = []
        for feature, geometry in clean_features(self._source, crs, transforms, self.tally, progress=progress):
            if kind_of(feature) == WOOD:
                self.wood += 1
                continue
            gap = gap_of(feature, geometry)
            if gap is None:
                self.no_line += 1
                continue
            gaps.append(gap)
        return sorted(gaps, key=lambda gap: (gap.id, gap.line.asWkb().data()))

    def tell(self, gaps: list[Gap], record: RunRecord, feedback: QgsProcessingFeedback) -> None:
        """What the user should know of the gaps."""
        record.source(
            self.name,
            parameter="INPUT",
            read=self.tally.read,
            skipped=self.tally.skipped + self.no_line,
            wood=self.wood,
            gaps=len(gaps),
        )
        if self.wood:
            feedback.pushInfo(
                translate("Zoemzone", "{layer}: {count} stretches of wood are no gaps and are left out").format(
                    layer=self.name, count=self.wood
                )
            )
        if self.tally.skipped + self.no_line:
            feedback.pushWarning(
                translate(
                    "Zoemzone", "{layer}: {count} gaps have no length, no line or several lines and are left out."
                ).format(layer=self.name, count=self.tally.skipped + self.no_line)
            )
        if not gaps:
            feedback.pushWarning(translate("Zoemzone", "{layer} holds no gap to close.").format(layer=self.name))


def require(source: QgsProcessingFeatureSource, kind: Qgis.GeometryType) -> None:
    """Refuse a layer without CRS or of another kind of geometry; scripts can hand in anything."""
    if QgsWkbTypes.geometryType(source.wkbType()) != kind:
        is_line = kind == Qgis.GeometryType.Line
        wanted = translate("Zoemzone", "lines") if is_line else translate("Zoemzone", "polygons")
        raise Fault("{layer} holds no {wanted}. Choose a layer of {wanted}.", layer=source.sourceName(), wanted=wanted)
    if not source.sourceCrs().isValid():
        raise Fault("{layer} has no CRS. Set its CRS in the layer properties.", layer=source.sourceName())
