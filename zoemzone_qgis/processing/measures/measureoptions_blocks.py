"""The nearly-B&B areas that options can complete: read from the building blocks."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
)

from ...core.buildingblocks import NEARLY
from ...core.progress import Progress
from ...core.sitefigures import HA
from ...i18n import translate
from ...layers.completing import Nearly, middle_of
from ...layers.gaps import number
from ...layers.vector import Tally, clean_features, field_place, field_value
from ..corridors.steppingstones_gaps import require
from ..record import RunRecord

_NEEDED = ("type", "deficit_m2", "best_disc_x", "best_disc_y")
_NUMBERS = ("best_disc_x", "best_disc_y", "deficit_m2", "id")
_CONFIRMED, _POTENTIAL = "confirmed", "potential"


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
        same: dict[bytes, QgsGeometry | None] | None = None,
    ) -> list[Nearly]:
        """The nearly-B&B areas in ``crs``, in the order of their numbers: those of basis potential, or confirmed where
        there are no others. Without the fields that tell their shortfall there are none, which is said. ``same`` holds
        geometries that were read and cleaned before."""
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
        for feature, land in clean_features(self._source, crs, transforms, self.tally, progress=progress, same=same):
            if str(field_value(feature, "type") or "").strip().lower() != NEARLY:
                continue
            x, y, short, id = (number(field_value(feature, name)) for name in _NUMBERS)
            middle = middle_of(land, x, y, there) if x is not None and y is not None else None
            if middle is None or short is None or not short > 0:
                without += 1
                continue
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
