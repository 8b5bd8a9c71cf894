"""The gaps that steppingstones closes: lines of a layer, with what their fields tell."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsWkbTypes,
)

from ...core.errors import Fault
from ...core.progress import Progress
from ...i18n import translate
from ...layers.vector import Tally, clean_features, field_value
from ..record import RunRecord

STRIP, STONE, WOOD = "strip", "stone", "wood"
_SHORTEST_M = 1e-3


@dataclass(frozen=True)
class Gap:
    """A gap: its number, kind, importance where it is known, and its line in the CRS that is measured in."""

    id: int
    kind: str
    importance: float | None
    line: QgsGeometry

    @property
    def ends(self) -> tuple[QgsGeometry, QgsGeometry]:
        """The first and the last point of the line."""
        points = self.line.asPolyline()
        return QgsGeometry.fromPointXY(points[0]), QgsGeometry.fromPointXY(points[-1])


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
            kind = str(field_value(feature, "kind") or "").strip().lower()
            if kind == WOOD:
                self.wood += 1
                continue
            line = _line(geometry)
            if line is None:
                self.no_line += 1
                continue
            id, importance = field_value(feature, "id"), number(field_value(feature, "importance"))
            whole = isinstance(id, (int, float)) and id == int(id)
            gaps.append(
                Gap(int(id) if whole else int(feature.id()), STONE if kind == STONE else STRIP, importance, line)
            )
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


def _line(geometry: QgsGeometry) -> QgsGeometry | None:
    """One line of some length; None for what is none."""
    if geometry.isMultipart():
        geometry = geometry.mergeLines()
        if geometry.isMultipart() and geometry.constGet().partCount() == 1:
            geometry = QgsGeometry(geometry.constGet().geometryN(0).clone())
    if geometry.isMultipart() or not geometry.length() > _SHORTEST_M:
        return None
    return geometry


def require(source: QgsProcessingFeatureSource, kind: Qgis.GeometryType) -> None:
    """Refuse a layer without CRS or of another kind of geometry; scripts can hand in anything."""
    if QgsWkbTypes.geometryType(source.wkbType()) != kind:
        is_line = kind == Qgis.GeometryType.Line
        wanted = translate("Zoemzone", "lines") if is_line else translate("Zoemzone", "polygons")
        raise Fault("{layer} holds no {wanted}. Choose a layer of {wanted}.", layer=source.sourceName(), wanted=wanted)
    if not source.sourceCrs().isValid():
        raise Fault("{layer} has no CRS. Set its CRS in the layer properties.", layer=source.sourceName())


def number(value: Any) -> float | None:
    """A field's value as a finite number, None for what is none.

    Text counts as a number with a decimal point or comma. Text such as ``3.000`` can mean three or three thousand, so
    it is none.
    """
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, str):
        text = value.strip().replace(",", ".")
        whole, mark, rest = text.partition(".")
        if mark and len(rest) == 3 and whole.lstrip("-") not in ("", "0"):
            return None
        value = text
    try:
        found = float(value)
    except (TypeError, ValueError):
        return None
    return found if found - found == 0.0 else None
