"""What a layer of polygons says of units: how much of each lies in it, and which value holds most of it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsGeometryEngine,
    QgsRectangle,
    QgsSpatialIndex,
)

from ...core.planar.rings import Floats
from ...core.progress import SILENT, Progress
from ..cutting import both, union
from .layer import AreaLayer

HALF = 0.5
"""E: from this share on a unit is what the layer says."""
_ROUNDING = 1e-9
_ENGINES = 2_000  # prepared polygons that are kept


class Overlay:
    """Polygons with a value, laid over units."""

    def __init__(
        self,
        layer: AreaLayer,
        crs: QgsCoordinateReferenceSystem,
        transforms: QgsCoordinateTransformContext,
        extent: QgsRectangle,
        progress: Progress = SILENT,
    ) -> None:
        self._lands: list[QgsGeometry] = []
        self._values: list[str] = []
        self._index = QgsSpatialIndex()
        self._engines: dict[int, QgsGeometryEngine] = {}
        for value, land in layer.read(crs, transforms, extent, progress):
            for part in land.asGeometryCollection() if land.isMultipart() else [land]:
                self._index.addFeature(len(self._lands), part.boundingBox())
                self._lands.append(part)
                self._values.append(value)

    def _engine(self, number: int) -> QgsGeometryEngine:
        engine = self._engines.get(number)
        if engine is None:
            if len(self._engines) >= _ENGINES:
                self._engines.clear()
            engine = QgsGeometry.createGeometryEngine(self._lands[number].constGet())
            engine.prepareGeometry()
            self._engines[number] = engine
        return engine

    def areas(self, unit: QgsGeometry) -> dict[str, float]:
        """Land (m2) of a unit by value; polygons of one value that overlap count once."""
        pieces: dict[str, list[QgsGeometry]] = {}
        shape = unit.constGet()
        for number in sorted(self._index.intersects(unit.boundingBox())):
            engine = self._engine(number)
            if engine.contains(shape):
                pieces[self._values[number]] = [unit]
            elif engine.intersects(shape):
                common = both(unit, self._lands[number])
                if common is not None:
                    pieces.setdefault(self._values[number], []).append(common)
        return {value: union(some).area() for value, some in pieces.items()}

    def shares(self, units: Sequence[QgsGeometry], progress: Progress = SILENT) -> Floats:
        """Share of each unit that lies in the polygons, whatever their value (of which there should be one)."""
        found = np.zeros(len(units))
        for number, unit in enumerate(units):
            if number % 500 == 0:
                progress.report(number / len(units))
            found[number] = min(1.0, sum(self.areas(unit).values()) / unit.area())
        return found

    def covered(self, units: Sequence[QgsGeometry], progress: Progress = SILENT) -> np.ndarray:
        """Which units lie in the polygons for half or more."""
        return np.asarray(self.shares(units, progress) >= HALF - _ROUNDING)

    def most(self, units: Sequence[QgsGeometry], least: float = 0.0, progress: Progress = SILENT) -> list[str]:
        """The value that holds most of each unit, if at least a share of it; of equals the first by alphabet. Empty
        where there is none, and polygons without a value say nothing."""
        found = []
        for number, unit in enumerate(units):
            if number % 500 == 0:
                progress.report(number / len(units))
            areas = {value: area for value, area in self.areas(unit).items() if value}
            best = max(sorted(areas), key=lambda value: round(areas[value], 3), default="")
            found.append(best if best and areas[best] >= (least - _ROUNDING) * unit.area() else "")
        return found
