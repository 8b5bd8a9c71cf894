"""The built-up area, where public grass counts as lawn and outside which it counts as verge."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import Qgis, QgsGeometry

from ..core.progress import SILENT, Progress
from ..core.rules import Rules

CLOSING_M = 50.0  # E: gaps of up to 100 m between the buffered buildings are filled
SEGMENTS = 3  # a quarter circle; the rule is too rough for more
GROUP = 2000  # buildings dissolved at a time, so that a cancel is heard


def built_up_area(buildings: Iterable[QgsGeometry], rules: Rules, progress: Progress = SILENT) -> list[QgsGeometry]:
    """Parts of the built-up area from building polygons (contract: buffered by 50 m, closed, 5 ha or more)."""
    groups: list[QgsGeometry] = []
    waiting: list[QgsGeometry] = []
    # neighbours come together, so that a group dissolves to few polygons
    ordered = sorted(buildings, key=lambda g: (g.boundingBox().xMinimum() // 1000, g.boundingBox().yMinimum()))
    for number, building in enumerate(ordered, start=1):
        waiting.append(building.buffer(rules.builtup_buffer_m, SEGMENTS))
        if len(waiting) == GROUP or number == len(ordered):
            groups.append(QgsGeometry.unaryUnion(waiting))
            waiting = []
            progress.report(number / len(ordered))
    if not groups:
        return []
    area = QgsGeometry.unaryUnion(groups)
    area = area.buffer(CLOSING_M, SEGMENTS).buffer(-CLOSING_M, SEGMENTS)
    parts = area.asGeometryCollection() if area.isMultipart() else [area]
    return [
        part for part in parts if part.type() == Qgis.GeometryType.Polygon and part.area() >= rules.builtup_ha * 1e4
    ]
