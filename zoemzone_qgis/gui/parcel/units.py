"""Parcels as the features of a layer: how they are named, found under a click, and handed to a study."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from ...i18n import translate

MOST_UNDER_A_CLICK = 12
STRIP = "strip"
NUMBER = "perceelnummer"
BEFORE_NUMBER = (
    ("akr_kadastrale_gemeente_code_waarde", "kadastrale_gemeente_waarde", "kadastralegemeente", "akr", "gemeente"),
    ("sectie",),
)


@dataclass(frozen=True)
class Fields:
    """What the fields of the layer of parcels mean; empty where there is none.

    ``unit`` is the field by which the layer of options names parcels (empty: by the number of the feature), ``name``
    the one that people know.
    """

    unit: str = ""
    name: str = ""
    owner: str = ""
    manager: str = ""

    def names(self) -> list[str]:
        """Those that are needed of a feature."""
        return [name for name in dict.fromkeys((self.unit, self.name, self.owner, self.manager)) if name]


@dataclass(frozen=True)
class Found:
    """A parcel as it stands in its layer, geometry in ``crs``: ``title`` is for people, ``unit`` as options know it."""

    title: str
    unit: str
    ids: tuple[str, ...]
    owner: str
    manager: str
    geometry: QgsGeometry
    crs: QgsCoordinateReferenceSystem
    area_m2: float
    layer: str
    layer_id: str
    feature: int


def found(layer: QgsVectorLayer, feature: QgsFeature, fields: Fields) -> Found:
    """One feature as a parcel."""
    unit = text(feature, fields.unit) or str(feature.id())
    title = title_of(feature, fields) or translate("Zoemzone", "Parcel {number}").format(number=unit)
    ids = tuple(part.strip() for part in text(feature, "ids").split(",") if part.strip()) or (unit,)
    geometry = QgsGeometry(feature.geometry())
    return Found(
        title=title,
        unit=unit,
        ids=ids,
        owner=text(feature, fields.owner),
        manager=text(feature, fields.manager),
        geometry=geometry,
        crs=layer.crs(),
        area_m2=area_m2(geometry, layer.crs()),
        layer=layer.name(),
        layer_id=layer.id(),
        feature=int(feature.id()),
    )


def title_of(feature: QgsFeature, fields: Fields) -> str:
    """The name of a parcel for people; a cadastral number with its municipality and section before it."""
    name = text(feature, fields.name)
    if not name or fields.name.lower() != NUMBER:
        return name
    before = [next((found for one in several if (found := text(feature, one))), "") for several in BEFORE_NUMBER]
    return " ".join(part for part in (*before, name) if part)


def text(feature: QgsFeature, name: str) -> str:
    """A value as text; empty where there is none, or no such field."""
    place = feature.fields().lookupField(name) if name else -1
    value = feature.attribute(place) if place >= 0 else None
    return "" if value is None or value == NULL else str(value).strip()


def area_m2(geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> float:
    """The area in square metres, whatever the CRS."""
    if not crs.isGeographic():
        return float(geometry.area())
    moved = moved_to(geometry, crs, QgsCoordinateReferenceSystem("EPSG:28992"))
    return float(moved.area()) if moved is not None else 0.0


def moved_to(
    geometry: QgsGeometry, crs: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem
) -> QgsGeometry | None:
    """A copy in another CRS; None where that cannot be done."""
    copy = QgsGeometry(geometry)
    if crs == target or not crs.isValid() or not target.isValid():
        return copy
    try:
        copy.transform(QgsCoordinateTransform(crs, target, QgsProject.instance()))
    except QgsCsException:
        return None
    return copy


def at(
    layer: QgsVectorLayer, fields: Fields, point: QgsPointXY, crs: QgsCoordinateReferenceSystem, tolerance: float
) -> list[Found]:
    """The parcels under a point (in ``crs``), the smallest first; where none is, the nearest within the tolerance."""
    box = QgsRectangle(point.x() - tolerance, point.y() - tolerance, point.x() + tolerance, point.y() + tolerance)
    to_layer = QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance())
    try:
        box = to_layer.transformBoundingBox(box)
        spot = QgsGeometry.fromPointXY(to_layer.transform(point))
    except QgsCsException:
        return []
    request = QgsFeatureRequest().setFilterRect(box)
    near = [(feature.geometry().distance(spot), feature) for feature in _one_each(layer, request)]
    inside = [feature for distance, feature in near if distance == 0]
    if inside:
        several = [found(layer, feature, fields) for feature in inside[:MOST_UNDER_A_CLICK]]
        return sorted(several, key=lambda one: (one.area_m2, one.title))
    reach = max(box.width(), box.height()) / 2
    within = sorted(((d, f.id(), f) for d, f in near if 0 <= d <= reach), key=lambda one: one[:2])
    return [found(layer, within[0][2], fields)] if within else []


def selected(layer: QgsVectorLayer, fields: Fields) -> list[Found]:
    """The selected parcels."""
    return [found(layer, feature, fields) for feature in _distinct(layer, layer.getSelectedFeatures())]


def by_id(layer: QgsVectorLayer, fields: Fields, number: int) -> Found | None:
    """The parcel of a feature id."""
    feature = layer.getFeature(number)
    return found(layer, feature, fields) if feature.isValid() and feature.hasGeometry() else None


def _one_each(layer: QgsVectorLayer, request: QgsFeatureRequest) -> Iterator[QgsFeature]:
    return _distinct(layer, layer.getFeatures(request))


def _distinct(layer: QgsVectorLayer, features: Iterable[QgsFeature]) -> Iterator[QgsFeature]:
    """Features with a geometry; of a layer of options, which has a row a measure, the one that is the parcel itself."""
    names = layer.fields()
    unit, form = names.lookupField("unit"), names.lookupField("form")
    seen: set[str] = set()
    for feature in features:
        if not feature.hasGeometry():
            continue
        if unit >= 0 and form >= 0:
            if feature.attribute(form) == STRIP or str(feature.attribute(unit)) in seen:
                continue
            seen.add(str(feature.attribute(unit)))
        yield feature
