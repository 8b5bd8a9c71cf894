"""The municipality that everything is loaded for: its boundary and the margin of neighbours' land around it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from qgis.core import QgsCoordinateReferenceSystem, QgsFeature, QgsGeometry, QgsRectangle, QgsVectorLayer

RD = "EPSG:28992"
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
        raise NotImplementedError

    def extent(self, margin: float | None = None) -> QgsRectangle:
        """The box of the area, in RD."""
        raise NotImplementedError


def municipalities(margin_m: float = MARGIN_M) -> list[Municipality]:
    """The 31 municipalities of Limburg, by name."""
    raise NotImplementedError


def from_layer(
    layer: QgsVectorLayer,
    features: Iterable[QgsFeature] | None = None,
    name_field: str = "",
    code_field: str = "",
    margin_m: float = MARGIN_M,
) -> list[Municipality]:
    """Municipalities from a layer of polygons in any CRS; the fields of name and code are guessed where not given."""
    raise NotImplementedError
