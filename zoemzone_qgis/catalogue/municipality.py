"""The municipality that everything is loaded for: its boundary and the margin of neighbours' land around it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from math import isfinite

from osgeo import gdal
from qgis.core import (
    NULL,
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QMetaType

from ..errors import Fault
from ..paths import CATALOGUE
from .model.names import squeezed
from .model.search import plain

SHIPPED = CATALOGUE / "municipalities.gpkg"
RD = "EPSG:28992"
DIGITS = 4
"""Of the number of a Dutch municipality."""
BUFFER_SEGMENTS = 32
"""Per quarter of a circle: with fewer the margin comes short at corners."""
NAME_FIELDS = (
    "gemeentenaam", "gemeente", "statnaam", "gmnaam", "gemnaam", "naamgem", "municipality", "municipalityname", "naam",
    "name", "naamnl", "gen",
)  # fmt: skip
CODE_FIELDS = (
    "gemeentecode", "statcode", "gmcode", "gemcode", "municipalitycode", "identificatie", "niscode", "ags", "code",
    "gemeentenummer", "gmnr",
)  # fmt: skip
MARGIN_M = 3000.0
"""The widest reach of the analyses, and the margin of the habitat map."""


@dataclass(frozen=True)
class Municipality:
    """A name, a code such as "GM0899", a boundary in RD and the margin that layers are loaded with."""

    name: str
    code: str
    boundary: QgsGeometry
    margin_m: float = MARGIN_M

    @property
    def number(self) -> str:
        """The code without its letters: "0899"."""
        return re.sub(r"\D", "", self.code)

    @property
    def crs(self) -> QgsCoordinateReferenceSystem:
        return QgsCoordinateReferenceSystem(RD)

    def area(self, margin: float | None = None) -> QgsGeometry:
        """The municipality and the land within the margin, across borders: neighbours feed the same bees."""
        wide = self.margin_m if margin is None else margin
        return self.boundary.buffer(wide, BUFFER_SEGMENTS) if wide > 0 else QgsGeometry(self.boundary)

    def extent(self, margin: float | None = None) -> QgsRectangle:
        """The box of the area, in RD."""
        return self.boundary.boundingBox().buffered(self.margin_m if margin is None else max(margin, 0.0))


def municipalities(margin_m: float = MARGIN_M) -> list[Municipality]:
    """The 31 municipalities of Limburg, by name."""
    return [Municipality(name, code, QgsGeometry(boundary), margin_m) for name, code, boundary in _shipped()]


@cache
def _shipped() -> tuple[tuple[str, str, QgsGeometry], ...]:
    # read by GDAL and not as a layer: QGIS would keep the file of the plugin open
    dataset = gdal.OpenEx(str(SHIPPED), gdal.OF_VECTOR | gdal.OF_READONLY)
    found = []
    for feature in dataset.GetLayerByName("municipalities") if dataset is not None else ():
        boundary = QgsGeometry()
        boundary.fromWkb(bytes(feature.GetGeometryRef().ExportToWkb()))
        found.append((feature["name"], feature["code"], boundary))
    if not found:
        raise Fault("{file} cannot be read. Install the plugin again.", file=SHIPPED.name)
    return tuple(sorted(found, key=lambda one: plain(one[0])))


def named(text: str, among: Iterable[Municipality]) -> Municipality | None:
    """The municipality with a name, a code (GM0899) or a number (0899, 899)."""
    wanted = plain(text.strip())
    number = re.sub(r"^gm", "", wanted).lstrip("0")
    for one in among:
        if wanted in (plain(one.name), plain(one.code)):
            return one
        if number.isdigit() and number == one.number.lstrip("0"):
            return one
    return None


def guess_fields(layer: QgsVectorLayer) -> tuple[str, str]:
    """The fields of name and code in a layer of municipalities; "" where none looks like it."""
    fields = layer.fields()
    name = _first(fields, NAME_FIELDS) or _first_text(fields)
    code = _first(fields, CODE_FIELDS)
    return name, "" if code == name else code


def _first(fields: QgsFields, wanted: Sequence[str]) -> str:
    plain_names = {squeezed(field.name()): field.name() for field in reversed(fields)}
    return next((plain_names[one] for one in wanted if one in plain_names), "")


def _first_text(fields: QgsFields) -> str:
    return next((field.name() for field in fields if field.type() == QMetaType.Type.QString), "")


def from_layer(
    layer: QgsVectorLayer,
    features: Iterable[QgsFeature] | None = None,
    name_field: str = "",
    code_field: str = "",
    margin_m: float = MARGIN_M,
) -> list[Municipality]:
    """Municipalities from a layer of polygons in any CRS; the fields of name and code are guessed where not given.

    Parts of one municipality (the same code, or where there is none the same name) are taken together. An area without
    a name is called after the layer. Raises ``Fault`` where no area can be made.
    """
    _check(layer)
    name_guess, code_guess = guess_fields(layer)
    name_index = layer.fields().indexOf(name_field or name_guess)
    code_index = layer.fields().indexOf(code_field or code_guess)
    context = QgsProject.instance().transformContext()
    transform = QgsCoordinateTransform(layer.crs(), QgsCoordinateReferenceSystem(RD), context)
    found: dict[str, tuple[str, str, list[QgsGeometry]]] = {}
    for feature in layer.getFeatures() if features is None else features:
        boundary = _in_rd(feature.geometry(), transform)
        if boundary is None:
            continue
        name = _text(feature, name_index) or layer.name()
        code = full_code(_text(feature, code_index))
        found.setdefault(code or name, (name, code, []))[2].append(boundary)
    if not found:
        raise Fault("{layer} has no area that can be used. Choose another layer, or other areas.", layer=layer.name())
    return [
        Municipality(name, code, parts[0] if len(parts) == 1 else QgsGeometry.unaryUnion(parts), margin_m)
        for name, code, parts in sorted(found.values(), key=lambda one: plain(one[0]))
    ]


def full_code(text: str) -> str:
    """A code as it is written in full; the numbers of Dutch municipalities lose their letters and noughts on the way.

    >>> [full_code(text) for text in ("899", "0899", "899.0", "GM0899", "gm0899", "73107", "")]
    ['GM0899', 'GM0899', 'GM0899', 'GM0899', 'GM0899', '73107', '']
    """
    number = re.sub(r"\.0+$", "", text)
    if number.isdigit() and len(number) <= DIGITS:
        return f"GM{number.zfill(DIGITS)}"
    return number.upper() if re.fullmatch(r"(?i)gm\d{4}", number) else number


def _check(layer: QgsVectorLayer) -> None:
    if layer.geometryType() != Qgis.GeometryType.Polygon:
        raise Fault(
            "{layer} has no areas. Choose a layer of polygons with the boundary of the municipality.",
            layer=layer.name(),
        )
    if not layer.crs().isValid():
        raise Fault(
            "{layer} has no coordinate reference system. Set it in the properties of the layer.", layer=layer.name()
        )


def _in_rd(geometry: QgsGeometry, transform: QgsCoordinateTransform) -> QgsGeometry | None:
    """A flat, sound area in RD, or None where there is none."""
    if geometry.isEmpty():
        return None
    flat = QgsGeometry(geometry.constGet().segmentize())
    flat.get().dropZValue()
    flat.get().dropMValue()
    try:
        flat.transform(transform)
    except QgsCsException:
        return None  # beyond the world of one of the two CRSs
    sound = flat if flat.isGeosValid() else flat.makeValid()
    areas = [part for part in sound.asGeometryCollection() if part.type() == Qgis.GeometryType.Polygon]
    area = QgsGeometry.unaryUnion(areas) if areas else QgsGeometry()
    return area if area.area() > 0 and isfinite(area.area()) else None


def _text(feature: QgsFeature, index: int) -> str:
    value = feature.attribute(index) if index >= 0 else None
    return "" if value is None or value == NULL else str(value).strip()
