"""The options of measureoptions inside the zones: how many parcels, what they can bring, and which is best."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from qgis.core import QgsFeature, QgsGeometry, QgsGeometryEngine, QgsSpatialIndex

from ...layers.gaps import number
from ...layers.vector import field_value

_LEAST = 1e-3
"""An option with less of its land than this in a zone has none there: outlines of cells and of parcels differ."""


@dataclass(frozen=True)
class Best:
    """An option: its measure, hectares gained and cost over the horizon (EUR)."""

    id: str
    name_nl: str
    name_en: str
    gain_ha: float
    cost: float

    @property
    def worth(self) -> tuple[float, float]:
        """For comparing: hectares per euro (what costs nothing comes first), then hectares."""
        return (self.gain_ha / self.cost if self.cost > 0 else float("inf") if self.gain_ha > 0 else 0.0, self.gain_ha)


@dataclass(frozen=True)
class Found:
    """The options of a zone: parcels, hectares with the best option of each, and the option with most per euro."""

    parcels: int
    gain_ha: float
    best: Best | None


class Options:
    """A layer of options; parcels without any are left out."""

    def __init__(self, shapes: Iterator[tuple[QgsFeature, QgsGeometry]]) -> None:
        self.land: list[QgsGeometry] = []
        self._units: list[str] = []
        self._options: list[Best] = []
        self._index = QgsSpatialIndex()
        for place, (feature, shape) in enumerate(shapes):
            measure = str(field_value(feature, "measure") or "").strip()
            if not measure:
                continue
            names = [str(field_value(feature, name) or measure) for name in ("measure_nl", "measure_en")]
            gain, cost = (number(field_value(feature, name)) or 0.0 for name in ("gain_ha", "cost_total"))
            self._index.addFeature(len(self.land), shape.boundingBox())
            self.land.append(shape)
            self._units.append(str(field_value(feature, "unit") or place))
            self._options.append(Best(measure, names[0], names[1], max(gain, 0.0), max(cost, 0.0)))

    def inside(self, zone: QgsGeometry) -> Found:
        """The options that have land in a zone; each gains there by the share of it that lies in."""
        parts = [QgsGeometry(part) for part in zone.asGeometryCollection()] if zone.isMultipart() else [zone]
        shares: dict[int, float] = {}
        for part in parts:
            engine = QgsGeometry.createGeometryEngine(part.constGet())
            engine.prepareGeometry()
            for place in self._index.intersects(part.boundingBox()):
                share = _share(self.land[place], part, engine)
                if share > 0:
                    shares[place] = shares.get(place, 0.0) + share
        gains: dict[str, float] = {}
        for place in sorted(shares):
            unit, gain = self._units[place], self._options[place].gain_ha * min(shares[place], 1.0)
            gains[unit] = max(gains.get(unit, 0.0), gain)
        best = max((self._options[place] for place in shares), key=lambda one: (*one.worth, one.id), default=None)
        return Found(len(gains), sum(gains.values()), best)


def _share(land: QgsGeometry, part: QgsGeometry, engine: QgsGeometryEngine) -> float:
    """How much of some land lies in a part of a zone, 0 to 1; touching is nothing."""
    if engine.contains(land.constGet()):
        return 1.0
    if not engine.intersects(land.constGet()):
        return 0.0
    area = land.area()
    share = land.intersection(part).area() / area if area > 0 else 0.0
    return share if share >= _LEAST else 0.0
