"""Named places: municipalities, districts and neighbours, merged by name, found by point."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from qgis.core import Qgis, QgsFeature, QgsGeometry, QgsPointXY, QgsSpatialIndex

from ...core.errors import Fault
from ..municipalities import CODES
from ..vector import field_value

_PARTS = (
    "wijknaam", "wk_naam", "buurtnaam", "bu_naam", "woonplaats", "woonplaatsnaam", "wijk", "buurt", "dorp", "kern",
    "district", "village",
)  # fmt: skip
_WHOLES = ("gemeente", "municipality", "gemeentenaam", "gm_naam", "statnaam")
NAMES = ("naam", "name", *_WHOLES, *_PARTS, "label", "place")
"""Fields that can name a municipality, the first that is there and filled."""
DISTRICT_NAMES = ("naam", "name", *_PARTS, "label", "place", *_WHOLES)
"""The same of a district: that of its municipality last, which stands in most layers of districts, too."""


@dataclass(frozen=True)
class Place:
    """A place: its name ("" where the layer has none) and its land in the CRS that is measured in."""

    name: str
    shape: QgsGeometry


def read_places(
    rows: Iterable[tuple[QgsFeature, QgsGeometry]], field: str, layer: str, names: Sequence[str] = NAMES
) -> list[Place]:
    """The places of a layer in the order of their first row; rows of one name are one place (municipalities: of one
    name and code), each of those without a name ("") is one. What is no polygon is left out. ``names`` are the fields
    that can name a place. Raises ``Fault`` for a field that the layer lacks."""
    parts: dict[tuple[str, str], list[QgsGeometry]] = {}
    codes = CODES if names is NAMES else ()
    for number, (feature, shape) in enumerate(rows, start=1):
        if field and feature.fields().lookupField(field) < 0:
            raise Fault(
                "{layer} has no field {field}. Choose one of these: {known}.",
                layer=layer,
                field=field,
                known=", ".join(one.name() for one in feature.fields()),
            )
        if shape.type() != Qgis.GeometryType.Polygon:
            continue
        name = name_of(feature, (field,) if field else names)
        parts.setdefault((name, name_of(feature, codes) if name else str(number)), []).append(shape)
    return [
        Place(name, some[0] if len(some) == 1 else QgsGeometry.unaryUnion(some)) for (name, _), some in parts.items()
    ]


def name_of(feature: QgsFeature, names: Iterable[str] = NAMES) -> str:
    """The first of the fields that is there and filled, as text; "" where none is."""
    for name in names:
        value = field_value(feature, name)
        if value is not None and str(value).strip():
            return " ".join(str(value).split())
    return ""


class Finder:
    """Finds the place of a point."""

    def __init__(self, places: list[Place]) -> None:
        self.places = places
        self._index = QgsSpatialIndex()
        for number, place in enumerate(places):
            self._index.addFeature(number, place.shape.boundingBox())

    def at(self, point: QgsPointXY) -> str:
        """The name of the first place that holds a point; "" where none does."""
        spot = QgsGeometry.fromPointXY(point)
        for number in sorted(self._index.intersects(spot.boundingBox())):
            if self.places[number].shape.intersects(spot):
                return self.places[number].name
        return ""
