"""Lines and points as land: hedges and tree rows get their width, trees their crown."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from typing import Any

from qgis.core import Qgis, QgsCircle, QgsGeometry, QgsPoint

from ..core.land.landclass import LandClass
from ..core.land.rules import Rules

LARGEST_CROWN_M = 50.0  # more is a typing error, such as centimetres
CORNERS = 36  # of a crown, which has the area of the circle
_NUMBER = r"(\d+(?:[.,]\d+)?)"
# "8", "8,5 m", "> 15 m", "5 - 10 m", "5 tot 10"
_DIAMETER = re.compile(rf"[^\d-]*{_NUMBER}\s*m?(?:\s*(?:-|–|tot|t/m|to)\s*{_NUMBER}\s*m?)?[^\d]*")


class Widths:
    """The width of a line and of a crown (rules table, E)."""

    def __init__(self, rules: Rules) -> None:
        self._rules = rules

    def shape(self, geometry: QgsGeometry, row: LandClass, values: Mapping[str, Any]) -> QgsGeometry | None:
        """The land of an object of class ``row``; None for lines and points of which no width is known, such as
        walls, quays and the axes of watercourses."""
        if geometry.type() == Qgis.GeometryType.Polygon:
            return geometry
        if geometry.type() == Qgis.GeometryType.Line:
            width = {
                "edge": self._rules.hedge_width_m,
                "crown": self._rules.tree_row_width_m,
                "rail": self._rules.rail_width_m,
            }.get(row.group)
            if width is not None:
                return geometry.buffer(width / 2, 8, Qgis.EndCapStyle.Flat, Qgis.JoinStyle.Round, 2.0)
        if geometry.type() == Qgis.GeometryType.Point and row.group == "crown":
            return crown(geometry, crown_diameter(values.get("crown")) or self._rules.crown_diameter_m)
        return None


def crown(trees: QgsGeometry, diameter_m: float) -> QgsGeometry:
    """The crowns of one or more trees: polygons of the area of a circle with this diameter."""
    radius = diameter_m / 2 * math.sqrt(2 * math.pi / (CORNERS * math.sin(2 * math.pi / CORNERS)))
    circles = (QgsCircle(QgsPoint(place.x(), place.y()), radius) for place in trees.vertices())
    crowns = [QgsGeometry(circle.toPolygon(CORNERS)) for circle in circles]
    return crowns[0] if len(crowns) == 1 else QgsGeometry.unaryUnion(crowns)


def crown_diameter(given: Any) -> float | None:
    """The diameter of a crown in metres as a register writes it, a class of sizes as its middle; None for what is
    none.

    >>> [crown_diameter(given) for given in (8, "8,5", "6 m", "5-10 m", "> 15 m")]
    [8.0, 8.5, 6.0, 7.5, 15.0]
    >>> [crown_diameter(given) for given in (None, "", 0, -3, "-3", 850, "onbekend", float("nan"))]
    [None, None, None, None, None, None, None, None]
    """
    found = _DIAMETER.fullmatch(str(given).strip().casefold()) if given is not None else None
    if found is None:
        return None
    numbers = [float(text.replace(",", ".")) for text in found.groups() if text]
    diameter = sum(numbers) / len(numbers)
    return diameter if 0.0 < diameter <= LARGEST_CROWN_M else None
