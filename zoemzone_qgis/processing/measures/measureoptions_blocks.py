"""The nearly-B&B areas that options can complete: read from the building blocks, and the land in their best circles."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsSpatialIndex,
)

from ...core.buildingblocks import NEARLY
from ...core.forage import RULE_RADIUS_M
from ...core.land.rules import Rules
from ...core.planar.boxtree import BoxTree
from ...core.planar.circle import areas_in_circles
from ...core.progress import Progress
from ...core.sitefigures import HA
from ...i18n import translate
from ...layers.polygons import flat
from ...layers.vector import Tally, clean_features, field_place, field_value
from ..corridors.steppingstones_gaps import number, require
from ..record import RunRecord

_NEEDED = ("type", "deficit_m2", "best_disc_x", "best_disc_y")
_NUMBERS = ("best_disc_x", "best_disc_y", "deficit_m2", "id")
_CONFIRMED, _POTENTIAL = "confirmed", "potential"


@dataclass(frozen=True)
class Nearly:
    """A nearly-B&B area: its number, its land, what its best circle is short of (ha), and the middle of that circle."""

    id: int
    land: QgsGeometry
    short_ha: float
    x: float
    y: float


class NearlyLayer:
    """The layer of building blocks, of which the nearly-B&B areas count."""

    def __init__(self, source: QgsProcessingFeatureSource) -> None:
        require(source, Qgis.GeometryType.Polygon)
        self._source, self.name, self.tally = source, source.sourceName(), Tally()
        self.lacking = [name for name in _NEEDED if field_place(source.fields(), name) < 0]

    def read(
        self,
        crs: QgsCoordinateReferenceSystem,
        transforms: QgsCoordinateTransformContext,
        record: RunRecord,
        feedback: QgsProcessingFeedback,
        progress: Progress,
    ) -> list[Nearly]:
        """The nearly-B&B areas in ``crs``, in the order of their numbers: those of basis potential, or confirmed where
        there are no others. Without the fields that tell their shortfall there are none, which is said."""
        if self.lacking:
            record.source(self.name, parameter="BLOCKS", lacking=self.lacking)
            feedback.pushWarning(
                translate(
                    "Zoemzone",
                    "{layer} has no field {fields}: it is not told which measures complete a nearly-B&B. Make it with "
                    "Building blocks.",
                ).format(layer=self.name, fields=", ".join(self.lacking))
            )
            return []
        there = QgsCoordinateTransform(self._source.sourceCrs(), crs, transforms)
        found: list[tuple[str, Nearly]] = []
        without = 0
        for feature, land in clean_features(self._source, crs, transforms, self.tally, progress=progress):
            if str(field_value(feature, "type") or "").strip().lower() != NEARLY:
                continue
            x, y, short, id = (number(field_value(feature, name)) for name in _NUMBERS)
            if x is None or y is None or short is None or not short > 0:
                without += 1
                continue
            middle = there.transform(QgsPointXY(x, y))
            basis = str(field_value(feature, "basis") or "").strip().lower()
            called = int(feature.id()) if id is None else int(id)
            found.append((basis, Nearly(called, land, short / HA, middle.x(), middle.y())))
        stated = bool(found) and all(basis == _CONFIRMED for basis, _ in found)
        kept = [area for basis, area in found if stated or basis != _CONFIRMED]
        facts = {"read": self.tally.read, "repaired": self.tally.repaired, "skipped": self.tally.skipped + without}
        record.source(
            self.name, parameter="BLOCKS", **facts, nearly=len(kept), basis=_CONFIRMED if stated else _POTENTIAL
        )
        if without:
            feedback.pushWarning(
                translate(
                    "Zoemzone", "{layer}: {count} nearly-B&B areas tell no shortfall or no circle; they are left out."
                ).format(layer=self.name, count=without)
            )
        feedback.pushInfo(
            translate("Zoemzone", "{layer}: {count} nearly-B&B areas").format(layer=self.name, count=len(kept))
        )
        return sorted(kept, key=lambda area: (area.id, area.x, area.y))


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
