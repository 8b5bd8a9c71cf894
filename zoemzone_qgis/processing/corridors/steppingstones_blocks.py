"""The building blocks that steppingstones finds there already: ends of gaps, stones and strips at no cost."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsRectangle,
    QgsSpatialIndex,
)

from ...core.buildingblocks import BNB, FUEL, NEARLY, STRIP
from ...core.land.rules import Rules
from ...core.progress import Progress
from ...core.sitefigures import HA
from ...layers.vector import Tally, clean_features, field_value
from ..record import RunRecord
from .steppingstones_gaps import Gap, require
from .steppingstones_parcels import GapIndex

END_M = 1.0
"""An end of a gap belongs to the block within this distance."""
_EFFECTIVE = ("land_effective_ha", "effective_ha")


@dataclass(frozen=True)
class Standing:
    """A block that is there already, and whether it is a stone."""

    land: QgsGeometry
    is_stone: bool


class BlockLayer:
    """The layer of blocks. A stepping stone, or a polygon without a type, is a stone from 0.5 ha of effective habitat
    on, and a piece of strip below it."""

    def __init__(self, source: QgsProcessingFeatureSource, rules: Rules) -> None:
        require(source, Qgis.GeometryType.Polygon)
        self._source, self.name, self.tally, self._rules = source, source.sourceName(), Tally(), rules

    def read(
        self,
        extent: QgsRectangle,
        crs: QgsCoordinateReferenceSystem,
        transforms: QgsCoordinateTransformContext,
        record: RunRecord,
        progress: Progress,
    ) -> list[Standing]:
        """The stones and strips within ``extent``, in ``crs``."""
        found = []
        for feature, land in clean_features(self._source, crs, transforms, self.tally, extent, progress):
            type = str(field_value(feature, "type") or "").strip().lower()
            if type != FUEL and land.area() > 0.0:
                found.append(Standing(land, self._is_stone(feature, type, land)))
        facts = {"read": self.tally.read, "repaired": self.tally.repaired, "skipped": self.tally.skipped}
        record.source(self.name, parameter="BLOCKS", **facts)
        return sorted(found, key=_order)

    def _is_stone(self, feature: QgsFeature, type: str, land: QgsGeometry) -> bool:
        if type in (BNB, NEARLY, STRIP):
            return type != STRIP
        given = (field_value(feature, name) for name in _EFFECTIVE)
        hectares = next((float(value) for value in given if isinstance(value, (int, float))), land.area() / HA)
        return hectares >= self._rules.stone_ha - self._rules.tolerance


def _order(block: Standing) -> tuple[Any, ...]:
    box = block.land.boundingBox()
    return (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum(), block.land.area(), block.is_stone)


class Around:
    """Which blocks lie near a gap, and which of them its ends belong to."""

    def __init__(self, blocks: Sequence[Standing], gaps: Sequence[Gap], reach: float) -> None:
        self.blocks = blocks
        self._index = QgsSpatialIndex()
        self._near: list[list[tuple[int, float]]] = [[] for _ in gaps]
        index = GapIndex(gaps, reach)
        for number, block in enumerate(blocks):
            self._index.addFeature(number, block.land.boundingBox())
            for gap, distance in index.near(block.land):
                self._near[gap].append((number, distance))

    def near(self, gap: int, reach: float, stones_only: bool) -> list[int]:
        """The blocks within ``reach`` m of a gap's line."""
        return [
            number
            for number, distance in self._near[gap]
            if distance <= reach and (self.blocks[number].is_stone or not stones_only)
        ]

    def at(self, point: QgsGeometry, stones_only: bool) -> int | None:
        """The largest block within a metre of an end of a gap; None where there is none."""
        here = [
            number
            for number in self._index.intersects(point.boundingBox().buffered(END_M))
            if (self.blocks[number].is_stone or not stones_only)
            and self.blocks[number].land.distance(point) <= END_M + 1e-6
        ]
        return min(here, key=lambda number: (-self.blocks[number].land.area(), number)) if here else None
