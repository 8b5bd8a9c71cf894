"""Lines and points as land: hedges and tree rows get their width, trees their crown."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.core import Qgis, QgsGeometry

from ..core.landclass import LandClass
from ..core.rules import Rules

LARGEST_CROWN_M = 50.0  # more is a typing error, such as centimetres
SEGMENTS = 16  # a quarter circle; a crown of 5 m is 0.2 % too small with it
NO_LAND = ("built", "roof", "water")  # walls, quays and watercourse axes that are lines have no area to speak of


class Widths:
    """The width of a line and of a crown (rules table, E)."""

    def __init__(self, rules: Rules) -> None:
        self._rules = rules

    def shape(self, geometry: QgsGeometry, row: LandClass, values: Mapping[str, Any]) -> QgsGeometry | None:
        """The land of an object of class ``row``; None for lines and points that are no land."""
        if geometry.type() == Qgis.GeometryType.Polygon:
            return geometry
        if geometry.type() == Qgis.GeometryType.Line and row.group not in NO_LAND:
            return geometry.buffer(self._width(row) / 2, 8, Qgis.EndCapStyle.Flat, Qgis.JoinStyle.Round, 2.0)
        if geometry.type() == Qgis.GeometryType.Point and row.group == "crown":
            return geometry.buffer(self._diameter(values.get("crown")) / 2, SEGMENTS)
        return None

    def _width(self, row: LandClass) -> float:
        if row.group == "crown":
            return self._rules.tree_row_width_m
        return self._rules.rail_width_m if row.group == "rail" else self._rules.hedge_width_m

    def _diameter(self, given: Any) -> float:
        try:
            diameter = float(str(given).replace(",", "."))
        except ValueError:
            diameter = 0.0
        return diameter if 0.0 < diameter <= LARGEST_CROWN_M else self._rules.crown_diameter_m
