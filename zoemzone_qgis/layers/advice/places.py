"""Named places: municipalities, districts and neighbours, merged by name, found by point."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsSpatialIndex

from ...core.errors import Fault
from ..vector import field_value

NAMES = (
    "naam", "name", "gemeente", "municipality", "gemeentenaam", "statnaam", "woonplaats", "woonplaatsnaam", "wijknaam",
    "buurtnaam", "wijk", "buurt", "dorp", "kern", "district", "village", "label",
)  # fmt: skip
"""Fields that can name a place, the first that is there and filled."""


@dataclass(frozen=True)
class Place:
    """A place: its name and its land in the CRS that is measured in."""

    name: str
    shape: QgsGeometry


def read_places(rows: Iterable[tuple[QgsFeature, QgsGeometry]], field: str, layer: str) -> list[Place]:
    """The places of a layer in the order of their first row; rows of one name are one place, those without a name get
    their number. Raises ``Fault`` for a field that the layer lacks."""
    parts: dict[str, list[QgsGeometry]] = {}
    for number, (feature, shape) in enumerate(rows, start=1):
        if field and feature.fields().lookupField(field) < 0:
            raise Fault(
                "{layer} has no field {field}. Choose one of these: {known}.",
                layer=layer,
                field=field,
                known=", ".join(one.name() for one in feature.fields()),
            )
        parts.setdefault(name_of(feature, field) or str(number), []).append(shape)
    return [Place(name, some[0] if len(some) == 1 else QgsGeometry.unaryUnion(some)) for name, some in parts.items()]


def name_of(feature: QgsFeature, field: str = "") -> str:
    """The name that a row tells; "" where it tells none."""
    for name in (field,) if field else NAMES:
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
