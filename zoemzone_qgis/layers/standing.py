"""Building blocks that are there already: links of the bee network at no cost."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsFeature, QgsGeometry

from ..core.buildingblocks import BNB, FUEL, NEARLY, STRIP
from ..core.land.rules import Rules
from ..core.sitefigures import HA
from .vector import field_value

END_M = 1.0
"""An end of a gap belongs to the block within this distance."""
_EFFECTIVE = ("land_effective_ha", "effective_ha")


@dataclass(frozen=True)
class Standing:
    """A block that is there already, and whether it is a stone."""

    land: QgsGeometry
    is_stone: bool


def standing_of(feature: QgsFeature, land: QgsGeometry, rules: Rules) -> Standing | None:
    """The block that a row tells of; None for a fuel station. A stepping stone, or a polygon without a type, is a stone
    from 0.5 ha of effective habitat on, and a piece of strip below it."""
    type = str(field_value(feature, "type") or "").strip().lower()
    if type == FUEL or not land.area() > 0.0:
        return None
    if type in (BNB, NEARLY, STRIP):
        return Standing(land, type != STRIP)
    given = (field_value(feature, name) for name in _EFFECTIVE)
    hectares = next((float(value) for value in given if isinstance(value, (int, float))), land.area() / HA)
    return Standing(land, hectares >= rules.stone_ha - rules.tolerance)
