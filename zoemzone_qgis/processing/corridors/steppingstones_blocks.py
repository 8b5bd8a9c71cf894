"""The building blocks that steppingstones finds there already: ends of gaps, stones and strips at no cost."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsRectangle,
    QgsSpatialIndex,
)

from ...core.land.rules import Rules
from ...core.progress import Progress
from ...layers.gaps import Gap
from ...layers.standing import END_M, Standing, standing_of
from ...layers.vector import Tally, clean_features
from ..record import RunRecord
from .steppingstones_gaps import require
from .steppingstones_parcels import GapIndex


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
            block = standing_of(feature, land, self._rules)
            if block is not None:
                found.append(block)
        facts = {"read": self.tally.read, "repaired": self.tally.repaired, "skipped": self.tally.skipped}
        record.source(self.name, parameter="BLOCKS", **facts)
        return sorted(found, key=_order)


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
