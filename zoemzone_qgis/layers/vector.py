"""Vector layers to clean geometries in one CRS: repaired, flat, straight, counted."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from qgis.core import (
    NULL,
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureIterator,
    QgsFeatureRequest,
    QgsFields,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsRectangle,
    QgsVectorLayer,
    QgsVectorLayerFeatureSource,
)

from ..core.errors import Fault
from ..core.progress import SILENT, Progress

CHECK_EVERY = 1000  # features between two looks at the cancel button
CUT = 10  # characters that a shapefile leaves of the name of a field


class Features(Protocol):
    """What a vector layer snapshot and a Processing feature source have in common."""

    def getFeatures(self, request: QgsFeatureRequest) -> QgsFeatureIterator: ...  # noqa: N802


@dataclass
class Tally:
    """How the features of one layer fared."""

    read: int = 0
    repaired: int = 0
    skipped: int = 0


class VectorSource:
    """A snapshot of a vector layer, made on the main thread, readable on a worker."""

    def __init__(self, layer: QgsVectorLayer) -> None:
        self.name = full_name(layer)
        if not layer.isValid():
            raise Fault("{layer} cannot be read. Check that its file is there.", layer=self.name)
        self.crs = layer.crs()
        if layer.isSpatial() and not self.crs.isValid():
            raise Fault("{layer} has no CRS. Set its CRS in the layer properties.", layer=self.name)
        self.fields: QgsFields = layer.fields()
        self.kind = layer.geometryType()
        self.path = layer.source()
        self.extent = layer.extent()
        self.count = layer.featureCount()
        self.tally = Tally()
        self._features = QgsVectorLayerFeatureSource(layer)

    def field_names(self) -> list[str]:
        """The names of the fields."""
        return [field.name() for field in self.fields]

    def features(
        self,
        crs: QgsCoordinateReferenceSystem,
        transforms: QgsCoordinateTransformContext,
        extent: QgsRectangle | None = None,
        progress: Progress = SILENT,
        names: Sequence[str] | None = None,
        same: dict[bytes, QgsGeometry | None] | None = None,
    ) -> Iterator[tuple[QgsFeature, QgsGeometry]]:
        """Features with clean geometries in ``crs`` (``clean_features``); ``names`` are the fields that are needed."""
        request = QgsFeatureRequest()
        if names is not None:
            request.setSubsetOfAttributes(list(names), self.fields)
        if extent is not None and crs == self.crs and extent.contains(self.extent):
            extent = None  # features without geometry are then seen, too, and counted
        yield from clean_features(self._features, crs, transforms, self.tally, extent, progress, request, same)

    def values(self, limit: int = 500) -> Iterator[QgsFeature]:
        """The first features without geometry, to look at the values."""
        request = QgsFeatureRequest().setLimit(limit)
        request.setFlags(Qgis.FeatureRequestFlag.NoGeometry)
        yield from self._features.getFeatures(request)


def full_name(layer: QgsVectorLayer) -> str:
    """The name of a layer, with that of the layer inside its file where the name does not tell it."""
    inside = re.search(r"layername=([^|]+)", layer.source())
    name = layer.name()
    return f"{name} ({inside[1]})" if inside and inside[1].casefold() not in name.casefold() else name


def clean_features(
    source: Features,
    crs: QgsCoordinateReferenceSystem,
    transforms: QgsCoordinateTransformContext,
    tally: Tally,
    extent: QgsRectangle | None = None,
    progress: Progress = SILENT,
    request: QgsFeatureRequest | None = None,
    same: dict[bytes, QgsGeometry | None] | None = None,
) -> Iterator[tuple[QgsFeature, QgsGeometry]]:
    """Features of ``source`` with geometries in ``crs``: valid, without Z, M and curves.

    Empty geometries and those that cannot be transformed or repaired are skipped and counted in ``tally``.
    ``extent`` (in ``crs``) leaves out what lies wholly outside it. ``request`` may narrow the features further. With
    ``same``, where many features have one geometry, that is cleaned once and shared: it must not be changed.
    """
    request = request or QgsFeatureRequest()
    request.setInvalidGeometryCheck(Qgis.InvalidGeometryCheck.NoCheck)
    request.setDestinationCrs(crs, transforms)

    def not_transformed(feature: QgsFeature) -> None:
        tally.skipped += 1

    request.setTransformErrorCallback(not_transformed)
    if extent is not None:
        request.setFilterRect(extent)
    for number, feature in enumerate(every_feature(source, request)):
        if number % CHECK_EVERY == 0:
            progress.check()
        geometry = clean(feature.geometry(), tally) if same is None else _shared(feature.geometry(), tally, same)
        if geometry is None:
            tally.skipped += 1
            continue
        tally.read += 1
        yield feature, geometry


def _shared(geometry: QgsGeometry, tally: Tally, same: dict[bytes, QgsGeometry | None]) -> QgsGeometry | None:
    """A clean geometry, made once for all that are equal."""
    key = bytes(geometry.asWkb().data())
    if key not in same:
        same[key] = clean(geometry, tally)
    return same[key]


def every_feature(source: Features, request: QgsFeatureRequest) -> QgsFeatureIterator:
    """The features of a source, invalid geometries too: we repair them ourselves.

    A Processing source overrules the request: by QGIS's default it ends the run (from Python even the process) at the
    first invalid geometry.
    """
    if isinstance(source, QgsProcessingFeatureSource):
        return source.getFeatures(request, Qgis.ProcessingFeatureSourceFlag.SkipGeometryValidityChecks)
    return source.getFeatures(request)


# kinds of geometry that are flat and straight as they are
SIMPLE = (
    Qgis.WkbType.Polygon,
    Qgis.WkbType.MultiPolygon,
    Qgis.WkbType.Point,
    Qgis.WkbType.MultiPoint,
    Qgis.WkbType.LineString,
    Qgis.WkbType.MultiLineString,
)


def clean(geometry: QgsGeometry, tally: Tally | None = None) -> QgsGeometry | None:
    """A flat, straight, valid copy of a geometry; None when nothing is left of it."""
    if geometry.isEmpty():  # also a null geometry
        return None
    if geometry.wkbType() not in SIMPLE:
        geometry = flat_and_straight(geometry)
    if geometry.type() != Qgis.GeometryType.Polygon or geometry.isGeosValid():
        return geometry
    geometry = _repaired(geometry)
    if geometry.isEmpty():
        return None
    if tally is not None:
        tally.repaired += 1
    return geometry


def _repaired(broken: QgsGeometry) -> QgsGeometry:
    """The land of a polygon that is not valid: part by part, for the lines of parts that overlap, taken together, would
    leave out what they share."""
    parts = [_areas(part.makeValid(Qgis.MakeValidMethod.Linework, False)) for part in broken.asGeometryCollection()]
    found = [part for part in parts if not part.isEmpty()]
    return found[0] if len(found) == 1 else QgsGeometry.unaryUnion(found)


def _areas(repaired: QgsGeometry) -> QgsGeometry:
    """The polygons of a repaired geometry; a spike or a part that collapsed leaves a line beside them.

    ``convertGeometryCollectionToSubclass`` knows no multipolygon inside a collection: it would lose all of the land.
    """
    if repaired.type() == Qgis.GeometryType.Polygon:
        return repaired
    areas = [part for part in repaired.asGeometryCollection() if part.type() == Qgis.GeometryType.Polygon]
    return QgsGeometry.collectGeometry(areas) if areas else QgsGeometry()


def flat_and_straight(geometry: QgsGeometry) -> QgsGeometry:
    """A copy without curves, Z and M."""
    shape = geometry.constGet()
    if shape.hasCurvedSegments():
        geometry = QgsGeometry(shape.segmentize())
    shape = geometry.get()  # detaches, so the caller's geometry keeps its values
    shape.dropZValue()
    shape.dropMValue()
    return geometry


def field_place(fields: QgsFields, name: str) -> int:
    """The place of a field of ours, also under the name that a shapefile cut; -1 where there is none."""
    place: int = fields.lookupField(name)
    return place if place >= 0 or len(name) <= CUT else int(fields.lookupField(name[:CUT]))


def field_value(feature: QgsFeature, name: str) -> Any:
    """The value of a field of ours; None where the field lacks or is empty."""
    return value_at(feature, field_place(feature.fields(), name))


def value_at(feature: QgsFeature, place: int) -> Any:
    """The value of a field by its place, found once for all features; None where it is empty or the place below 0."""
    value = feature[place] if place >= 0 else None
    return None if value == NULL else value
