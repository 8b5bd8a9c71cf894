"""The blocks that corridorgaps links: read, judged by type and size, put in an order of their own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsRectangle,
)

from ...core.blocks.blocktable import CONFIRMED, POTENTIAL
from ...core.buildingblocks import BNB, FUEL, NEARLY, STONE, STRIP
from ...core.corridor.breaks import Side
from ...core.land.rules import Rules
from ...core.progress import Progress
from ...core.sitefigures import HA
from ...i18n import translate
from ...layers.corridor.hop import Place
from ...layers.corridor.shape import Shape
from ...layers.vector import Tally, clean_features, field_value
from ..record import RunRecord

ENDS_OF = ((BNB, NEARLY), (BNB,), (BNB, NEARLY, STONE))
"""What is linked, by the choice of ENDS."""
_EFFECTIVE = ("land_effective_ha", "effective_ha")


@dataclass
class Blocks:
    """The places to link and to pass, in an order that does not depend on that of rows, and which of them are ends."""

    places: list[Place] = field(default_factory=list)
    is_end: list[bool] = field(default_factory=list)

    def count(self, type: str) -> int:
        """How many places of a type."""
        return sum(place.side.type == type for place in self.places)


class BlockLayer:
    """The layer of blocks: which of its fields tell what."""

    def __init__(self, source: QgsProcessingFeatureSource, ends: int, basis: int, rules: Rules) -> None:
        self.source, self.name = source, source.sourceName()
        self._ends = ENDS_OF[ends]
        self._basis = CONFIRMED if basis else POTENTIAL
        self._stone_ha, self._tolerance = rules.stone_ha, rules.tolerance
        self.tally = Tally()
        self.no_type = source.fields().lookupField("type") < 0
        self.other_basis = self.small_stones = self.outside = 0

    def read(
        self,
        crs: QgsCoordinateReferenceSystem,
        transforms: QgsCoordinateTransformContext,
        extent: QgsRectangle,
        progress: Progress,
    ) -> Blocks:
        """The blocks that take part, in ``crs``; what lies wholly outside ``extent`` does not."""
        rows: list[tuple[Place, bool]] = []
        types: set[str] = set()
        for feature, geometry in clean_features(self.source, crs, transforms, self.tally, progress=progress):
            basis = field_value(feature, "basis")
            if basis is not None and str(basis) in (POTENTIAL, CONFIRMED) and str(basis) != self._basis:
                self.other_basis += 1
                continue
            if not geometry.boundingBox().intersects(extent):
                self.outside += 1
                continue
            type = str(field_value(feature, "type") or "").strip().lower()
            types.add(type)
            rows.append(self._row(feature, geometry, type))
        if not types & {BNB, NEARLY, STONE, STRIP, FUEL}:
            self.no_type = True
            rows = [(Place(place.shape, Side(BNB, place.side.id), place.area_ha), True) for place, _ in rows]
        kept = [(place, is_end) for place, is_end in rows if self._takes_part(place)]
        kept.sort(key=lambda row: _order(row[0]))
        return Blocks([place for place, _ in kept], [is_end for _, is_end in kept])

    def _row(self, feature: QgsFeature, geometry: QgsGeometry, type: str) -> tuple[Place, bool]:
        id = str(field_value(feature, "id") or "").removesuffix(".0")
        number = int(id) if id.isdecimal() else int(feature.id())
        area = next(
            (float(value) for name in _EFFECTIVE if isinstance(value := field_value(feature, name), (int, float))),
            geometry.area() / HA,
        )
        return Place(Shape(geometry), Side(type, number), max(area, 0.0)), type in self._ends

    def _takes_part(self, place: Place) -> bool:
        if place.side.type == STONE and place.area_ha < self._stone_ha - self._tolerance:
            self.small_stones += 1
            return False
        return place.side.type in (BNB, NEARLY, STONE)

    def tell(self, blocks: Blocks, record: RunRecord, feedback: QgsProcessingFeedback) -> None:
        """What the user should know of the blocks."""
        record.source(
            self.name,
            parameter="INPUT",
            read=self.tally.read,
            repaired=self.tally.repaired,
            skipped=self.tally.skipped,
            basis=self._basis,
            bnb=blocks.count(BNB),
            nearly_bnb=blocks.count(NEARLY),
            stepping_stones=blocks.count(STONE),
        )
        feedback.pushInfo(
            translate(
                "Zoemzone", "{layer}: {bnb} B&B areas, {nearly} nearly-B&B areas and {stones} stepping stones"
            ).format(layer=self.name, bnb=blocks.count(BNB), nearly=blocks.count(NEARLY), stones=blocks.count(STONE))
        )
        if self.no_type and blocks.places:
            feedback.pushWarning(
                translate(
                    "Zoemzone",
                    "{layer} has no field type with kinds of building blocks: every polygon counts as a B&B area.",
                ).format(layer=self.name)
            )
        for count, text in self._left_out():
            if count:
                feedback.pushWarning(text().format(layer=self.name, count=count, least=f"{self._stone_ha:g}"))
        if self.other_basis:
            feedback.pushInfo(
                translate("Zoemzone", "{layer}: {count} blocks have another basis and are not used").format(
                    layer=self.name, count=self.other_basis
                )
            )

    def _left_out(self) -> list[tuple[int, Callable[[], str]]]:
        return [
            (
                self.outside,
                lambda: translate("Zoemzone", "{layer}: {count} blocks lie outside the habitat map and are left out."),
            ),
            (
                self.small_stones,
                lambda: translate(
                    "Zoemzone",
                    "{layer}: {count} stepping stones have less than {least} ha of effective habitat and do not count.",
                ),
            ),
            (
                self.tally.skipped,
                lambda: translate("Zoemzone", "{layer}: {count} blocks without a usable shape are left out."),
            ),
        ]


def _order(place: Place) -> tuple[Any, ...]:
    """Kind, then place: the order of rows does not matter."""
    box = place.geometry.boundingBox()
    kinds = (BNB, NEARLY, STONE)
    corner = (round(box.xMinimum(), 3), round(box.yMinimum(), 3), round(box.xMaximum(), 3), round(box.yMaximum(), 3))
    kind = kinds.index(place.side.type) if place.side.type in kinds else len(kinds)
    return kind, *corner, round(place.geometry.area(), 3)
