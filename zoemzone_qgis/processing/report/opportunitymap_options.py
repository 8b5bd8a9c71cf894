"""The options of measureoptions inside the zones: how many parcels, what they can bring, and which is best."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from qgis.core import QgsFeature, QgsGeometry, QgsSpatialIndex

from ...layers.gaps import number
from ...layers.polygons import parts_of
from ...layers.vector import field_value

_LEAST = 1e-3
"""An option with less of its land than this in a zone has none there: outlines of cells and of parcels differ."""
_CORNERS = 256
"""Parts of zones with more corners than this are cut up."""


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
    """A layer of options; parcels without any are left out. Options on the same land share it."""

    FIELDS = ("measure", "measure_nl", "measure_en", "gain_ha", "cost_total", "unit")

    def __init__(self, shapes: Iterator[tuple[QgsFeature, QgsGeometry]]) -> None:
        self.land: list[QgsGeometry] = []
        self._units: list[str] = []
        self._options: list[Best] = []
        self._on: list[list[int]] = []
        self._index = QgsSpatialIndex()
        lands: dict[int, int] = {}  # by what the geometry is: equal ones are one and the same
        texts: dict[str, str] = {}
        for place, (feature, shape) in enumerate(shapes):
            measure = str(field_value(feature, "measure") or "").strip()
            if not measure:
                continue
            names = [str(field_value(feature, name) or measure) for name in ("measure_nl", "measure_en")]
            gain, cost = (number(field_value(feature, name)) or 0.0 for name in ("gain_ha", "cost_total"))
            land = lands.setdefault(id(shape), len(self.land))
            if land == len(self.land):
                self._index.addFeature(land, shape.boundingBox())
                self.land.append(shape)
                self._on.append([])
            self._on[land].append(len(self._options))
            known = [texts.setdefault(text, text) for text in (str(field_value(feature, "unit") or place), *names)]
            self._units.append(known[0])
            measure = texts.setdefault(measure, measure)
            self._options.append(Best(measure, known[1], known[2], max(gain, 0.0), max(cost, 0.0)))

    def inside(self, zone: QgsGeometry) -> Found:
        """The options that have land in a zone; each gains there by the share of it that lies in."""
        shares: dict[int, float] = {}
        for part in parts_of(zone):
            cut = _Cut(part)
            for land in self._index.intersects(part.boundingBox()):
                share = cut.share(self.land[land])
                if share > 0:
                    shares[land] = shares.get(land, 0.0) + share
        gains: dict[str, float] = {}
        found = sorted((place, share) for land, share in shares.items() for place in self._on[land])
        for place, share in found:
            unit, gain = self._units[place], self._options[place].gain_ha * min(share, 1.0)
            gains[unit] = max(gains.get(unit, 0.0), gain)
        options = (self._options[place] for place, _ in found)
        best = max(options, key=lambda one: (*one.worth, one.id), default=None)
        return Found(len(gains), sum(gains.values()), best)


class _Cut:
    """A part of a zone, to cut land by: a large one is cut up first, so that only what lies near is looked at."""

    def __init__(self, part: QgsGeometry) -> None:
        self._part = part
        self._engine = QgsGeometry.createGeometryEngine(part.constGet())
        self._engine.prepareGeometry()
        self._pieces: list[QgsGeometry] | None = None
        self._index = QgsSpatialIndex()

    def share(self, land: QgsGeometry) -> float:
        """How much of some land lies in the part, 0 to 1; touching is nothing."""
        if self._engine.contains(land.constGet()):
            return 1.0
        if not self._engine.intersects(land.constGet()):
            return 0.0
        area = land.area()
        share = self._common(land) / area if area > 0 else 0.0
        return share if share >= _LEAST else 0.0

    def _common(self, land: QgsGeometry) -> float:
        """The land (m2) in the part."""
        if self._pieces is None:
            corners = self._part.constGet().nCoordinates()
            cut = parts_of(self._part.subdivide(_CORNERS)) if corners > _CORNERS else []
            self._pieces = cut or [self._part]
            for place, piece in enumerate(self._pieces):
                self._index.addFeature(place, piece.boundingBox())
        near = sorted(self._index.intersects(land.boundingBox()))
        # of what cannot be cut the area is below 0
        return sum(max(0.0, float(land.intersection(self._pieces[place]).area())) for place in near)
