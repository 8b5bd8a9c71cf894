"""Fields that a package adds: the number of a parcel in one text, and the food around an opportunity by season."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from qgis.core import (
    NULL,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsField,
    QgsFields,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QMetaType

from ...core.errors import Fault
from .fieldlists import BODY, NUMBER, SECTION, WHOLE
from .part import Extra

SEASONS = ("early_spring", "late_spring", "summer", "autumn")
PARCEL = "perceel"


def parcel_number(fields: QgsFields) -> Extra | None:
    """The parcel in one text, such as "OTL00 A 1234", from the fields of the land register; None without them."""
    if fields.lookupField(PARCEL) >= 0:
        return None
    places = [_first(fields, names) for names in (BODY, SECTION, NUMBER)]
    if places[2] < 0 or places[1] < 0:
        places = [_first(fields, WHOLE)]
    if places[-1] < 0:
        return None

    def value(feature: QgsFeature) -> str:
        told = [feature[place] for place in places if place >= 0]
        return " ".join(str(one).strip() for one in told if one is not None and one != NULL and str(one).strip())

    return Extra(QgsField(PARCEL, QMetaType.Type.QString), value)


def _first(fields: QgsFields, names: Sequence[str]) -> int:
    return next((place for name in names if (place := int(fields.lookupField(name))) >= 0), -1)


def food_around(
    raster: QgsRasterLayer, crs: QgsCoordinateReferenceSystem, transforms: QgsCoordinateTransformContext
) -> list[Extra]:
    """The food within reach at a place on each shape, by season (0-1), from a food map. On the main thread.

    Raises ``Fault`` when the raster is no food map.
    """
    provider = raster.dataProvider().clone()
    bands = {provider.bandDescription(number): number for number in range(1, provider.bandCount() + 1)}
    missing = [f"forage_{season}" for season in SEASONS if f"forage_{season}" not in bands]
    if missing:
        raise Fault(
            "{layer} has no band {band}. Choose the result of Food and nest maps.", layer=raster.name(), band=missing[0]
        )
    change = QgsCoordinateTransform(crs, raster.crs(), transforms)

    def at(band: int, feature: QgsFeature) -> Any:
        if feature.geometry().isEmpty():
            return None
        try:
            place = change.transform(feature.geometry().pointOnSurface().asPoint())
        except QgsCsException:
            return None
        value, known = provider.sample(place, band)
        return round(float(value), 4) if known else None

    return [
        Extra(QgsField(f"food_{season}", QMetaType.Type.Double), partial(at, bands[f"forage_{season}"]))
        for season in SEASONS
    ]
