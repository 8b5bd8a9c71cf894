"""The parcels that steppingstones chooses from: read near gaps, with their costs and names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from qgis.core import (
    NULL,
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsField,
    QgsGeometry,
    QgsGeometryEngine,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsRectangle,
    QgsSpatialIndex,
)

from ...core.errors import Fault
from ...core.progress import Progress
from ...i18n import translate
from ...layers.gaps import Gap, number
from ...layers.vector import Tally, clean_features
from ..record import RunRecord
from .steppingstones_gaps import require

_NAMED = 5  # parcels named in a message


@dataclass(frozen=True)
class Parcel:
    """A parcel: its name, the values of kept fields, its land, and its cost where it is known."""

    name: str
    kept: tuple[Any, ...]
    land: QgsGeometry
    cost: float | None


@dataclass
class Near:
    """Parcels near gaps, in an order that does not depend on that of rows; for each gap the numbers of its parcels
    and their distances (m) to its line."""

    parcels: list[Parcel] = field(default_factory=list)
    numbers: list[np.ndarray] = field(default_factory=list)
    distances: list[np.ndarray] = field(default_factory=list)


class GapIndex:
    """Finds the gaps within a distance of a geometry."""

    def __init__(self, gaps: Sequence[Gap], reach: float) -> None:
        self._reach, self._index = reach, QgsSpatialIndex()
        self._engines: list[QgsGeometryEngine] = []
        self.extent = QgsRectangle()
        for place, gap in enumerate(gaps):
            box = gap.line.boundingBox().buffered(reach)
            self._index.addFeature(place, box)
            self.extent.combineExtentWith(box)
            engine = QgsGeometry.createGeometryEngine(gap.line.constGet())
            engine.prepareGeometry()
            self._engines.append(engine)

    def near(self, geometry: QgsGeometry) -> list[tuple[int, float]]:
        """The gaps within reach, with their distance."""
        found = []
        for place in self._index.intersects(geometry.boundingBox()):
            distance = self._engines[place].distance(geometry.constGet())
            if 0.0 <= distance <= self._reach:
                found.append((place, distance))
        return found


class ParcelLayer:
    """The layer of parcels: which of its fields name a parcel, what is kept, and what it costs."""

    def __init__(self, source: QgsProcessingFeatureSource, cost_field: str, kept: Sequence[str]) -> None:
        require(source, Qgis.GeometryType.Polygon)
        self._source, self.name, self.crs, self.tally = source, source.sourceName(), source.sourceCrs(), Tally()
        fields = source.fields()
        places = {}
        for name in [*kept, *([cost_field] if cost_field else [])]:
            places[name] = fields.lookupField(name)
            if places[name] < 0:
                raise Fault(
                    "{layer} has no field {field}. Its fields are: {known}.",
                    layer=self.name,
                    field=name,
                    known=", ".join(one.name() for one in fields),
                )
        self._cost_field, self._cost = cost_field, places[cost_field] if cost_field else None
        self._kept = [places[name] for name in kept]
        self.kept: list[QgsField] = [fields[place] for place in self._kept[1:]]
        self.unknown: list[str] = []

    @property
    def has_costs(self) -> bool:
        """Whether costs are given; else the area decides."""
        return self._cost is not None

    def read(
        self,
        gaps: Sequence[Gap],
        reach: float,
        crs: QgsCoordinateReferenceSystem,
        transforms: QgsCoordinateTransformContext,
        progress: Progress,
    ) -> Near:
        """The parcels within ``reach`` m of gaps, in ``crs``; those whose cost is not known are left out."""
        if not gaps:
            return Near([], [], [])
        index = GapIndex(gaps, reach)
        found: list[tuple[tuple[Any, ...], Parcel, list[tuple[int, float]]]] = []
        count = max(1, self._source.featureCount())
        for place, (feature, land) in enumerate(
            clean_features(self._source, crs, transforms, self.tally, index.extent, progress)
        ):
            if place % 1000 == 0:
                progress.report(min(place / count, 1.0))
            near = index.near(land)
            if not near or not land.area() > 0.0:
                continue
            parcel = self._parcel(feature, land)
            if parcel.cost is None and self.has_costs:
                self.unknown.append(parcel.name)
                continue
            found.append((_order(parcel), parcel, near))
        found.sort(key=lambda one: one[0])
        pairs: list[list[tuple[int, float]]] = [[] for _ in gaps]
        for place, (_, _, near) in enumerate(found):
            for gap, distance in near:
                pairs[gap].append((place, distance))
        return Near(
            [parcel for _, parcel, _ in found],
            [np.array([place for place, _ in some], dtype=np.int64) for some in pairs],
            [np.array([distance for _, distance in some], dtype=np.float64) for some in pairs],
        )

    def _parcel(self, feature: QgsFeature, land: QgsGeometry) -> Parcel:
        kept = tuple(None if feature[place] == NULL else feature[place] for place in self._kept)
        name = str(kept[0]) if kept and kept[0] is not None else str(feature.id())
        cost = None
        if self._cost is not None:
            given = feature[self._cost]
            cost = number(None if given == NULL else given)
            if cost is not None and cost < 0.0:
                raise Fault(
                    "{layer}: parcel {parcel} costs {cost}. A cost must be zero or more: correct the field {field}.",
                    layer=self.name,
                    parcel=name,
                    cost=f"{cost:g}",
                    field=self._cost_field,
                )
        return Parcel(name, kept[1:], land, cost)

    def tell(self, near: Near, record: RunRecord, feedback: QgsProcessingFeedback) -> None:
        """What the user should know of the parcels."""
        record.source(
            self.name,
            parameter="PARCELS",
            read=self.tally.read,
            repaired=self.tally.repaired,
            skipped=self.tally.skipped,
            near=len(near.parcels),
            cost_unknown=len(self.unknown),
        )
        if self.unknown:
            names = sorted(self.unknown)
            feedback.pushWarning(
                translate(
                    "Zoemzone", "{layer}: the cost of {count} parcels is not known; they take no part: {names}"
                ).format(
                    layer=self.name,
                    count=len(names),
                    names=", ".join(names[:_NAMED]) + (", ..." if len(names) > _NAMED else ""),
                )
            )
        if self.tally.skipped:
            feedback.pushInfo(
                translate("Zoemzone", "{layer}: {count} parcels without a usable shape are left out").format(
                    layer=self.name, count=self.tally.skipped
                )
            )
        if near.numbers and not near.parcels:
            feedback.pushWarning(
                translate(
                    "Zoemzone", "No parcel of {layer} lies near a gap. Do the layers lie in the same place?"
                ).format(layer=self.name)
            )


def _order(parcel: Parcel) -> tuple[Any, ...]:
    """By place, then by what else tells parcels apart."""
    box = parcel.land.boundingBox()
    corners = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
    return (*corners, parcel.land.area(), parcel.cost or 0.0, parcel.name)
