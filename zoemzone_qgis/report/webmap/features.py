"""The features of a layer of the map: their shapes, categories and words, in the order of places."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from ...core.errors import Fault
from ...core.progress import Progress
from ...core.vectortile import POLYGON
from ...layers.vector import Tally, clean_features, field_place, value_at
from .content import WebLayer
from .shapes import KINDS, on_map

MERCATOR = "EPSG:3857"
_CELLS = 1 << 16
_EXACT = 2**53  # whole numbers that a browser holds as they are
_SHORT = 1e5  # seven digits leave two behind the point


@dataclass
class Features:
    """The features of a layer, neighbours near each other. ``columns`` are the values of ``names``, one list each."""

    layer: WebLayer
    kind: int
    geometries: list[QgsGeometry]
    categories: NDArray[np.int64]
    boxes: NDArray[np.float64]
    """West, south, east, north in EPSG:3857."""
    names: list[str]
    columns: list[list[Any]]
    left_out: int
    other: bool
    """Whether some are of no category of the layer; theirs is the number behind the last."""

    def extent(self) -> QgsRectangle:
        """The box of all; empty where there are none."""
        if not len(self.boxes):
            return QgsRectangle()
        low, high = self.boxes[:, :2].min(axis=0), self.boxes[:, 2:].max(axis=0)
        return QgsRectangle(float(low[0]), float(low[1]), float(high[0]), float(high[1]))

    def count(self) -> int:
        """How many categories are drawn."""
        return len(self.layer.categories) + self.other


def names_of(layer: WebLayer) -> list[str]:
    """The fields that the page needs, each once."""
    named = [layer.category_field, layer.reason_nl, layer.reason_en, layer.name_field, layer.parcel_field]
    for field in layer.fields:
        named += [field.name, field.name_en]
    named += [name for _, name in layer.seasons]
    return [name for name in dict.fromkeys(named) if name]


def read(layer: WebLayer, transforms: QgsCoordinateTransformContext, progress: Progress) -> Features:
    """Read a layer. Raises ``Fault`` that names the layer when a field lacks or there is no CRS."""
    source = layer.source
    title = layer.title.nl
    fields = source.fields()
    names = names_of(layer)
    lacking = [name for name in names if field_place(fields, name) < 0]
    if lacking:
        raise Fault(
            "{layer} has no field {field}. Choose a result of the algorithm that makes this layer.",
            layer=title,
            field=", ".join(lacking),
        )
    crs = source.crs() if hasattr(source, "crs") else source.sourceCrs()
    if not crs.isValid():
        raise Fault("{layer} has no CRS. Set its CRS in the layer properties.", layer=title)
    kind = KINDS.get(source.geometryType() if hasattr(source, "geometryType") else _kind_of(source))
    if kind is None:
        raise Fault("{layer} has no points, lines or polygons to show on a map.", layer=title)
    return _collected(layer, kind, fields, names, transforms, progress)


def _kind_of(source: Any) -> Any:
    from qgis.core import QgsWkbTypes

    return QgsWkbTypes.geometryType(source.wkbType())


def _collected(
    layer: WebLayer,
    kind: int,
    fields: QgsFields,
    names: list[str],
    transforms: QgsCoordinateTransformContext,
    progress: Progress,
) -> Features:
    places = [field_place(fields, name) for name in names]
    number_of = {category.value: number for number, category in enumerate(layer.categories)}
    by = field_place(fields, layer.category_field) if layer.category_field else -1
    geometries: list[QgsGeometry] = []
    rows: list[list[Any]] = []
    numbers: list[int] = []
    tally = Tally()
    request = QgsFeatureRequest().setSubsetOfAttributes([*places, *([by] if by >= 0 else [])])
    target = QgsCoordinateReferenceSystem(MERCATOR)
    for feature, geometry in clean_features(layer.source, target, transforms, tally, None, progress, request):
        if KINDS.get(geometry.type()) != kind or not on_map(geometry):
            tally.skipped += 1
            continue
        geometries.append(geometry)
        rows.append([plain(value_at(feature, place)) for place in places])
        numbers.append(_category(feature, by, number_of))
    boxes = boxes_of(geometries)
    order = by_place(boxes)
    categories = np.array(numbers, dtype=np.int64)[order]
    columns = []
    for column in range(len(names)):
        progress.check()
        columns.append([rows[number][column] for number in order])
    return Features(
        layer,
        kind,
        [geometries[number] for number in order],
        categories,
        boxes[order],
        names,
        columns,
        tally.skipped,
        bool((categories == len(layer.categories)).any()),
    )


def _category(feature: QgsFeature, by: int, number_of: dict[str, int]) -> int:
    if by < 0:
        return 0 if number_of else len(number_of)
    value = plain(value_at(feature, by))
    return number_of.get("" if value is None else str(value), len(number_of))


def plain(value: Any) -> Any:
    """A value of a field as JSON holds it: text, number, yes or no, or nothing."""
    if value is None or isinstance(value, (bool, int, str)):
        return value
    if isinstance(value, float):
        return short(value)
    if isinstance(value, (QDate, QDateTime, QTime)):
        from qgis.PyQt.QtCore import Qt

        return value.toString(Qt.DateFormat.ISODate) or None
    if isinstance(value, (list, tuple)):
        return ", ".join(str(plain(one)) for one in value)
    if isinstance(value, np.generic):
        return plain(value.item())
    return str(value) if not isinstance(value, (bytes, bytearray)) and not hasattr(value, "data") else None


def short(value: float) -> float | int | None:
    """A number with seven digits, and never less than two behind the point; whole numbers, such as those of parcels,
    as they are.

    >>> short(0.1234567891), short(12345678.912), short(228001234567.0), short(math.inf)
    (0.1234568, 12345678.91, 228001234567, None)
    """
    if not math.isfinite(value):
        return None
    if value.is_integer() and abs(value) < _EXACT:
        return int(value)
    return float(f"{value:.7g}") if abs(value) < _SHORT else round(value, 2)


def boxes_of(geometries: Sequence[QgsGeometry]) -> NDArray[np.float64]:
    """The box of each: west, south, east, north."""
    boxes = np.zeros((len(geometries), 4))
    for number, geometry in enumerate(geometries):
        box = geometry.boundingBox()
        boxes[number] = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
    return boxes


def by_place(boxes: NDArray[np.float64]) -> list[int]:
    """The order of a Z-curve over the middles of boxes: what follows each other lies near each other."""
    if not len(boxes):
        return []
    middle = (boxes[:, :2] + boxes[:, 2:]) / 2
    low = middle.min(axis=0)
    span = max(float((middle.max(axis=0) - low).max()), 1.0)
    cells = np.minimum((middle - low) / span * _CELLS, _CELLS - 1).astype(np.uint64)
    return np.argsort(_spread(cells[:, 0]) | _spread(cells[:, 1]) << np.uint64(1), kind="stable").tolist()


def _spread(values: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """The bits of 16 bit numbers, each followed by a 0."""
    for shift, mask in ((8, 0x00FF00FF), (4, 0x0F0F0F0F), (2, 0x33333333), (1, 0x55555555)):
        values = (values | (values << np.uint64(shift))) & np.uint64(mask)
    return values


def lon_lat(boxes: NDArray[np.float64]) -> NDArray[np.float64]:
    """Boxes of EPSG:3857 in degrees (spherical, as the projection is)."""
    radius = 20037508.342789244 / math.pi
    out = np.degrees(boxes / radius)
    out[:, 1::2] = np.degrees(2 * np.arctan(np.exp(boxes[:, 1::2] / radius)) - math.pi / 2)
    return out


def transform_context() -> QgsCoordinateTransformContext:
    """How the project transforms."""
    return QgsProject.instance().transformContext()


__all__ = ["POLYGON", "Features", "by_place", "lon_lat", "names_of", "plain", "read", "transform_context"]
