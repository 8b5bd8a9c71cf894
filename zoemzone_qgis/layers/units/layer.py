"""The layer of units, and the layers that say something of them: opened on the main thread, read on the worker."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from qgis.core import (
    NULL,
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsRectangle,
    QgsWkbTypes,
)

from ...core.errors import Fault
from ...core.progress import SILENT, Progress
from ..cutting import union
from ..vector import Tally, clean_features

SLIVER_M2 = 1.0
"""Units smaller than this are left out."""


@dataclass(frozen=True)
class UnitFields:
    """Names of fields of the layer of units, empty where there is none. The first of ``kept`` names a unit."""

    kept: tuple[str, ...] = ()
    manager: str = ""
    road: str = ""
    owner: str = ""
    village: str = ""


@dataclass(frozen=True)
class SourceUnit:
    """One feature: its name, the values of the fields that are kept, its land in the CRS of the map, and what it says
    of itself (empty: nothing)."""

    name: str
    kept: tuple[Any, ...]
    land: QgsGeometry
    manager: str = ""
    road: str = ""
    owner: str = ""
    village: str = ""


@dataclass
class UnitTally(Tally):
    """How the units fared: slivers and units outside the municipality are left out; of ``joined`` features
    ``stretches`` were made."""

    slivers: int = 0
    elsewhere: int = 0
    joined: int = 0
    stretches: int = 0


def require_polygons(source: QgsProcessingFeatureSource) -> None:
    """Refuse a source without polygons or without CRS."""
    if QgsWkbTypes.geometryType(source.wkbType()) not in (Qgis.GeometryType.Polygon, Qgis.GeometryType.Unknown):
        raise Fault("{layer} has no polygons. Choose a layer of polygons.", layer=source.sourceName())
    if not source.sourceCrs().isValid():
        raise Fault("{layer} has no CRS. Set its CRS in the layer properties.", layer=source.sourceName())


def place_of(fields: QgsFields, name: str, layer: str) -> int:
    """The place of a field that must be there; -1 for no name."""
    place: int = fields.lookupField(name) if name else -1
    if name and place < 0:
        raise Fault(
            "{layer} has no field {field}. Its fields are: {known}.",
            layer=layer,
            field=name,
            known=", ".join(one.name() for one in fields),
        )
    return place


def text_of(feature: QgsFeature, place: int) -> str:
    """The value of a field as text; empty for none. A whole number that was stored as a decimal one has no point."""
    value = feature[place] if place >= 0 else None
    if value is None or value == NULL:
        return ""
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    return str(value).strip()


class AreaLayer:
    """Polygons that say something of the land they cover: that they do, or the value of a field."""

    def __init__(self, source: QgsProcessingFeatureSource, value: str = "") -> None:
        require_polygons(source)
        self._source, self.name, self.tally = source, source.sourceName(), Tally()
        self._place = place_of(source.fields(), value, self.name)

    def read(
        self,
        crs: QgsCoordinateReferenceSystem,
        transforms: QgsCoordinateTransformContext,
        extent: QgsRectangle | None = None,
        progress: Progress = SILENT,
    ) -> Iterator[tuple[str, QgsGeometry]]:
        """Values (empty without a field) and clean polygons in ``crs``."""
        for feature, land in clean_features(self._source, crs, transforms, self.tally, extent, progress):
            if land.type() == Qgis.GeometryType.Polygon and land.area() > 0:
                yield text_of(feature, self._place), land


@dataclass
class UnitLayer:
    """The layer of units."""

    source: QgsProcessingFeatureSource
    fields: UnitFields = field(default_factory=UnitFields)
    tally: UnitTally = field(default_factory=UnitTally)

    def __post_init__(self) -> None:
        require_polygons(self.source)
        self.name: str = self.source.sourceName()
        fields = self.source.fields()
        self._kept = [place_of(fields, name, self.name) for name in self.fields.kept]
        given = (self.fields.manager, self.fields.road, self.fields.owner, self.fields.village)
        self._given = [place_of(fields, name, self.name) for name in given]

    @property
    def kept(self) -> list[QgsField]:
        """The fields that are kept, that of the name too."""
        fields = self.source.fields()
        return [fields[place] for place in self._kept]

    def read(
        self,
        crs: QgsCoordinateReferenceSystem,
        transforms: QgsCoordinateTransformContext,
        municipality: AreaLayer | None = None,
        progress: Progress = SILENT,
    ) -> list[SourceUnit]:
        """The units in ``crs``, in an order that does not depend on that of the features.

        With polygons of a municipality only units of which the point on the surface lies inside.
        """
        self.tally = UnitTally()
        inside = _Inside([land for _, land in municipality.read(crs, transforms)] if municipality else None)
        found, count = [], max(1, self.source.featureCount())
        for number, (feature, land) in enumerate(
            clean_features(self.source, crs, transforms, self.tally, None, progress)
        ):
            if number % 1000 == 0:
                progress.report(min(number / count, 1.0))
            if land.type() != Qgis.GeometryType.Polygon or not _finite(land.boundingBox()):
                self.tally.read, self.tally.skipped = self.tally.read - 1, self.tally.skipped + 1
            elif land.area() < SLIVER_M2:
                self.tally.slivers += 1
            elif not inside.holds(land):
                self.tally.elsewhere += 1
            else:
                found.append(self._unit(feature, land))
        return sorted(found, key=order)

    def _unit(self, feature: QgsFeature, land: QgsGeometry) -> SourceUnit:
        kept = tuple(None if feature[place] == NULL else feature[place] for place in self._kept)
        name = text_of(feature, self._kept[0]) if self._kept else ""
        return SourceUnit(name or str(feature.id()), kept, land, *(text_of(feature, place) for place in self._given))


def order(unit: SourceUnit) -> tuple[Any, ...]:
    """By place, then by what else tells units apart."""
    return (*place(unit.land), unit.name, unit.manager, unit.road, unit.owner, unit.village, repr(unit.kept))


def place(land: QgsGeometry) -> tuple[float, ...]:
    """What orders polygons by place: their box, to a millimetre, then their area."""
    box = land.boundingBox()
    corners = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
    return (*(round(corner, 3) for corner in corners), round(land.area(), 3))


def _finite(box: QgsRectangle) -> bool:
    return math.isfinite(box.xMinimum() + box.xMaximum() + box.yMinimum() + box.yMaximum())


class _Inside:
    """Whether the point on the surface of a polygon lies in others; everywhere where none are given."""

    def __init__(self, polygons: Sequence[QgsGeometry] | None) -> None:
        self._all, self._engine = polygons is None, None
        if polygons:
            self._land = union(polygons)
            self._engine = QgsGeometry.createGeometryEngine(self._land.constGet())
            self._engine.prepareGeometry()

    def holds(self, land: QgsGeometry) -> bool:
        if self._engine is None:
            return self._all
        point = land.pointOnSurface()  # held: what constGet() gives goes with its geometry
        return bool(self._engine.intersects(point.constGet()))
