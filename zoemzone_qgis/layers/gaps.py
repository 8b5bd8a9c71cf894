"""Gaps as lines, and numbers as they stand in fields of any kind."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from qgis.core import QgsFeature, QgsGeometry

from .vector import field_value

STRIP, STONE, WOOD = "strip", "stone", "wood"
_SHORTEST_M = 1e-3


@dataclass(frozen=True)
class Gap:
    """A gap: its number, kind, importance where it is known, and its line in the CRS that is measured in."""

    id: int
    kind: str
    importance: float | None
    line: QgsGeometry

    @property
    def ends(self) -> tuple[QgsGeometry, QgsGeometry]:
        """The first and the last point of the line."""
        points = self.line.asPolyline()
        return QgsGeometry.fromPointXY(points[0]), QgsGeometry.fromPointXY(points[-1])


def gap_of(feature: QgsFeature, geometry: QgsGeometry) -> Gap | None:
    """The gap that a row tells of; None where its geometry is no single line. The kind ``WOOD`` is not asked here."""
    line = one_line(geometry)
    if line is None:
        return None
    id, importance = field_value(feature, "id"), number(field_value(feature, "importance"))
    whole = isinstance(id, (int, float)) and id == int(id)
    kind = STONE if kind_of(feature) == STONE else STRIP
    return Gap(int(id) if whole else int(feature.id()), kind, importance, line)


def kind_of(feature: QgsFeature) -> str:
    """What a row says of its kind, in lower case."""
    return str(field_value(feature, "kind") or "").strip().lower()


def one_line(geometry: QgsGeometry) -> QgsGeometry | None:
    """One line of some length; None for what is none."""
    if geometry.isMultipart():
        geometry = geometry.mergeLines()
        if geometry.isMultipart() and geometry.constGet().partCount() == 1:
            geometry = QgsGeometry(geometry.constGet().geometryN(0).clone())
    if geometry.isMultipart() or not geometry.length() > _SHORTEST_M:
        return None
    return geometry


def number(value: Any) -> float | None:
    """A field's value as a finite number, None for what is none.

    Text counts as a number with a decimal point or comma. Text such as ``3.000`` can mean three or three thousand, so
    it is none.
    """
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, str):
        text = value.strip().replace(",", ".")
        whole, mark, rest = text.partition(".")
        if mark and len(rest) == 3 and whole.lstrip("-") not in ("", "0"):
            return None
        value = text
    try:
        found = float(value)
    except (TypeError, ValueError):
        return None
    return found if found - found == 0.0 else None
