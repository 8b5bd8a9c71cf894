"""What lies near the land of an option: gaps, planned works, and places where it serves more than bees."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsGeometry,
    QgsProcessingFeedback,
    QgsRectangle,
    QgsSpatialIndex,
)

from ...core.land.rules import Rules
from ...core.progress import Progress
from ...i18n import translate
from ...layers.vector import VectorSource
from ..corridors.steppingstones_gaps import GapLayer
from ..corridors.steppingstones_parcels import GapIndex
from ..record import RunRecord

WORKS_M = 10.0
"""Land within this distance of planned works takes part in them (E)."""
FULL_M, NONE_M = 50.0, 300.0
"""A co-benefit counts in full up to the first distance, not at all from the second on (E)."""


class NearGaps:
    """The gaps within 50 m of land."""

    def __init__(self, layer: GapLayer, rules: Rules) -> None:
        self._layer, self._reach = layer, rules.connect_m

    def read(
        self,
        crs: QgsCoordinateReferenceSystem,
        transforms: QgsCoordinateTransformContext,
        record: RunRecord,
        feedback: QgsProcessingFeedback,
        progress: Progress,
    ) -> None:
        """Read the gaps; says how many there are."""
        gaps = self._layer.read(crs, transforms, progress)
        self._gaps = gaps  # held: the index looks at their lines
        self._index = GapIndex(gaps, self._reach)
        skipped = self._layer.tally.skipped + self._layer.no_line
        record.source(self._layer.name, parameter="GAPS", gaps=len(gaps), wood=self._layer.wood, skipped=skipped)
        feedback.pushInfo(
            translate("Zoemzone", "{layer}: {count} gaps").format(layer=self._layer.name, count=len(gaps))
        )

    def of(self, land: QgsGeometry) -> str:
        """The numbers of the gaps near land, with commas between."""
        near = {self._gaps[place].id for place, _ in self._index.near(land)}
        return ", ".join(str(id) for id in sorted(near))


class Places:
    """The objects of a layer, to measure how far land lies from them."""

    def __init__(self, source: VectorSource, reach_m: float) -> None:
        self._source, self.name, self._reach = source, source.name, reach_m
        self._geometries: dict[int, QgsGeometry] = {}
        self._index = QgsSpatialIndex(QgsSpatialIndex.Flag.FlagStoreFeatureGeometries)

    def read(
        self,
        crs: QgsCoordinateReferenceSystem,
        transforms: QgsCoordinateTransformContext,
        extent: QgsRectangle,
        parameter: str,
        record: RunRecord,
        progress: Progress,
    ) -> None:
        """Read the objects that lie within reach of an extent."""
        box = extent.buffered(self._reach)
        for number, (_, geometry) in enumerate(self._source.features(crs, transforms, box, progress, [])):
            feature = QgsFeature(number)
            feature.setGeometry(geometry)
            self._index.addFeature(feature)
            self._geometries[number] = geometry
        tally = self._source.tally
        record.source(self.name, parameter=parameter, path=self._source.path, read=tally.read, skipped=tally.skipped)

    def distance(self, land: QgsGeometry) -> float | None:
        """Metres from land to the nearest object; None where that lies beyond reach."""
        if not self._geometries:
            return None
        found = self._index.nearestNeighbor(land, 1, self._reach)
        distances = [self._geometries[number].distance(land) for number in found]
        nearest = min(distances, default=self._reach + 1)
        return nearest if nearest <= self._reach else None


def benefit(metres: float | None) -> float:
    """How far a place counts: 1 up to 50 m, 0 from 300 m on, a straight line between; 0 where there is none.

    >>> benefit(20.0), benefit(175.0), benefit(300.0), benefit(None)
    (1.0, 0.5, 0.0, 0.0)
    """
    if metres is None:
        return 0.0
    return min(max((NONE_M - metres) / (NONE_M - FULL_M), 0.0), 1.0)


def co_benefits(layers: Sequence[Places], land: QgsGeometry) -> tuple[float | None, str]:
    """The score of land, mean over the layers, and the layers that count with their distance; None without layers."""
    if not layers:
        return None, ""
    distances = [(layer.name, layer.distance(land)) for layer in layers]
    score = sum(benefit(metres) for _, metres in distances) / len(layers)
    near = [f"{name} ({metres:.0f} m)" for name, metres in distances if metres is not None and benefit(metres) > 0]
    return round(score, 4), ", ".join(near)
