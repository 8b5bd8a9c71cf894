"""Which nearly-B&B area a piece of land helps most, and how much of the land counts for it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsCoordinateTransform, QgsCsException, QgsGeometry, QgsPointXY, QgsSpatialIndex

from ..core.forage import RULE_RADIUS_M
from ..core.land.rules import Rules
from ..core.planar.boxtree import BoxTree
from ..core.planar.circle import areas_in_circles
from .polygons import flat


@dataclass(frozen=True)
class Nearly:
    """A nearly-B&B area: its number, its land, what its best circle is short of (ha), and the middle of that circle."""

    id: int
    land: QgsGeometry
    short_ha: float
    x: float
    y: float


def middle_of(land: QgsGeometry, x: float, y: float, there: QgsCoordinateTransform) -> QgsPointXY | None:
    """The middle of the best circle of an area, in the CRS of its land; None where it lies nowhere.

    The fields ``best_disc_x`` and ``best_disc_y`` are in metres of the map that the blocks were made from. A layer that
    was reprojected since has new coordinates but the old numbers: a circle that is not at its land in the CRS of the
    layer (``there`` leads from it) is taken as it stands.
    """
    asis = QgsPointXY(x, y)
    try:
        moved = there.transform(asis)
    except QgsCsException:
        moved = None  # the numbers are no place in the CRS of the layer
    for middle in (moved, asis):
        if middle is not None and land.distance(QgsGeometry.fromPointXY(middle)) <= RULE_RADIUS_M:
            return middle
    return moved


class Completing:
    """Which nearly-B&B land helps most: that whose best circle holds the largest share of it for its shortfall."""

    def __init__(self, areas: Sequence[Nearly], rules: Rules) -> None:
        self.areas, self._reach = areas, rules.gap_m + rules.tolerance
        self._index = QgsSpatialIndex()
        self._engines = []
        for place, area in enumerate(areas):
            self._index.addFeature(place, area.land.boundingBox())
            engine = QgsGeometry.createGeometryEngine(area.land.constGet())
            engine.prepareGeometry()
            self._engines.append(engine)

    def of(self, land: QgsGeometry) -> tuple[int, float] | None:
        """The place of the area that land helps most, and the share of the land in its circle; None where none is.

        The land must lie within 500 m of the area, so that it belongs to its chain. Circles are exact.
        """
        near = [
            place
            for place in self._index.intersects(land.boundingBox().buffered(self._reach))
            if self._meets(place, land) and self._engines[place].distance(land.constGet()) <= self._reach
        ]
        if not near:
            return None
        area = land.area()
        rings, _ = flat([land])
        x, y = (np.array([getattr(self.areas[place], axis) for place in near]) for axis in ("x", "y"))
        polygons = BoxTree(rings, np.zeros(len(rings), dtype=np.int64), 1)
        inside = areas_in_circles(polygons, x, y, RULE_RADIUS_M)[:, 0]
        shares = np.minimum(inside / area, 1.0) if area > 0 else np.zeros(len(near))
        best = max(
            range(len(near)),
            key=lambda one: (round(shares[one] / self.areas[near[one]].short_ha, 9), -near[one]),
        )
        return (near[best], float(shares[best])) if shares[best] > 0 else None

    def _meets(self, place: int, land: QgsGeometry) -> bool:
        """Whether the box of land meets that of the circle of an area."""
        area, box = self.areas[place], land.boundingBox()
        across = max(box.xMinimum() - area.x, 0.0, area.x - box.xMaximum())
        down = max(box.yMinimum() - area.y, 0.0, area.y - box.yMaximum())
        return bool(across**2 + down**2 <= RULE_RADIUS_M**2)
