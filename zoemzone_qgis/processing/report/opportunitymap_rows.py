"""The zones of the opportunity map as features: their land, their figures and their reason."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsField, QgsFields, QgsGeometry, QgsGeometryEngine, QgsPointXY, QgsSpatialIndex

from ...core.buildingblocks import NEARLY
from ...core.cells.census import Census, count
from ...core.cells.regions import Outlines
from ...core.cells.tracing import Ring
from ...core.measure.measure import WHOLE
from ...core.opportunities import COMPLETE, CONNECT, KEEP, NEW, Possible, ZoneMap, plain_ways
from ...core.progress import SILENT, Progress, checked
from ...core.sitefigures import HA
from ...layers.polygonize import multipolygon
from ...layers.polygons import flat
from ..habitat.blockrows import KINDS
from ..sinks import Row
from .opportunitymap_input import KEPT, Blocks, OpportunityInput
from .opportunitymap_options import Best, Found, Options
from .opportunitymap_words import Told, reason

FIELDS: tuple[tuple[str, type], ...] = (
    ("id", int),
    ("zone", str),
    ("place", str),
    ("block", str),
    ("block_type", str),
    ("gaps", str),
    ("area_ha", float),
    ("effective_ha", float),
    ("gain_ha", float),
    ("short_ha", float),
    ("parcels", int),
    ("measure", str),
    ("measure_nl", str),
    ("measure_en", str),
    ("classes", str),
    ("known_pct", float),
    ("flag", str),
    ("reason_nl", str),
    ("reason_en", str),
)
_SHOWN_CLASSES = 3
_FLAG = "known_below_75"


def zone_fields() -> QgsFields:
    """The fields of the output."""
    fields = QgsFields()
    for name, kind in FIELDS:
        fields.append(QgsField(name, KINDS[kind]))
    return fields


@dataclass
class Zone:
    """A feature to be: number on the map, its polygons until they are its shape, and what it belongs to."""

    number: int
    zone: str
    polygons: list[list[Ring]] = field(default_factory=list)
    block: str = ""
    block_type: str = ""
    shape: QgsGeometry = field(default_factory=QgsGeometry)

    def close(self) -> None:
        """All polygons are in."""
        self.shape = multipolygon(self.polygons)
        self.polygons.clear()

    @property
    def order(self) -> tuple[int, float, float]:
        """Its place among the others: by zone, then from north to south and from west to east."""
        box = self.shape.boundingBox()
        return (self.number, -box.yMaximum(), box.xMinimum())

    def spot(self) -> QgsPointXY:
        """A point on its surface."""
        return self.shape.pointOnSurface().asPoint()


class Zones:
    """Collects traced polygons into features: one for each circle and each block, else one for each piece."""

    def __init__(self, zones: ZoneMap, blocks: Blocks, least_m2: float) -> None:
        self._zones, self._blocks, self._least = zones, blocks, least_m2
        self._index = QgsSpatialIndex()
        self._engines: dict[int, QgsGeometryEngine] = {}  # outlines of cells have many corners
        for number, (_, type, land) in enumerate(blocks.land):
            if type in KEPT:
                self._index.addFeature(number, land.boundingBox())
        self.small_m2 = 0.0

    def features(self, traced: Iterator[tuple[int, list[list[Ring]]]], progress: Progress = SILENT) -> list[Zone]:
        """The features, in the order of zones and then from north to south."""
        found: list[Zone] = []
        by_block: dict[int, Zone] = {}
        for number, polygons in traced:
            zone = self._zones.zone(number)
            large = []
            for polygon in checked(polygons, progress):
                area = _area(polygon)
                if area >= self._least:
                    large.append(polygon)
                else:
                    self.small_m2 += area
            if zone in (COMPLETE, NEW):
                if large:
                    found.append(Zone(number, zone, large))
                continue
            for polygon in checked(large, progress):
                block = self._block(polygon) if zone == KEEP else None
                if block is None:
                    found.append(Zone(number, zone, [polygon]))
                    continue
                if block not in by_block:
                    id, type, _ = self._blocks.land[block]
                    by_block[block] = Zone(number, zone, [], id, type)
                    found.append(by_block[block])
                by_block[block].polygons.append(polygon)
        for one in found:
            one.close()
        return sorted(found, key=lambda one: one.order)

    def _block(self, polygon: list[Ring]) -> int | None:
        """The B&B area or stone that holds a piece; None in nature outside them."""
        spot = multipolygon([polygon]).pointOnSurface()
        for number in sorted(self._index.intersects(spot.boundingBox())):
            if number not in self._engines:
                engine = QgsGeometry.createGeometryEngine(self._blocks.land[number][2].constGet())
                engine.prepareGeometry()
                self._engines[number] = engine
            if self._engines[number].contains(spot.constGet()):
                return number
        return None


def _area(polygon: list[Ring]) -> float:
    """The area of a polygon: its outer ring runs counter-clockwise, its holes clockwise."""
    twice = 0.0
    for ring in polygon:
        x, y = ring[:, 0] - ring[0, 0], ring[:, 1] - ring[0, 1]
        twice += float(np.sum(x[:-1] * y[1:] - x[1:] * y[:-1]))
    return twice / 2


class Figures:
    """What lies in features by class, and what follows from it."""

    def __init__(
        self, given: OpportunityInput, possible: Possible, features: Sequence[Zone], progress: Progress
    ) -> None:
        rings, owner = flat([one.shape for one in features])
        census = Census(len(features))
        if len(features):
            grid, read = given.source.grid, given.source.codes
            outlines = Outlines(rings, owner, len(features))
            count([(census, outlines)], grid, read, progress, on_cells=True)
        codes = np.array(census.codes, dtype=np.int64)
        self.codes, self.areas = codes, census.areas
        weight = np.nan_to_num(given.values.weight)
        self.effective_m2 = self._dot(weight[codes])
        self.gain_m2 = self._dot(possible.gain[codes])
        self._table, self._worths = given.table, given.worths

    def _dot(self, values: NDArray[np.float64]) -> NDArray[np.float64]:
        return np.asarray(self.areas @ values) if len(values) else np.zeros(len(self.areas))

    def classes(self, feature: int) -> tuple[str, tuple[str, str]]:
        """The largest classes of a feature: ids with m2, and names in Dutch and in English."""
        row = self.areas[feature] if self.areas.size else np.zeros(0)
        order = [place for place in np.argsort(-row, kind="stable")[:_SHOWN_CLASSES].tolist() if row[place] >= 0.5]
        lands = [(self._table.by_code(int(self.codes[place])), float(row[place])) for place in order]
        text = ", ".join(f"{land.id} {area:.0f}" for land, area in lands)
        main = lands[:1]
        names = tuple(", ".join(_lower(getattr(land, name)) for land, _ in main) for name in ("name_nl", "name_en"))
        return text, (names[0], names[1])

    def measure(self, feature: int) -> Best | None:
        """The measure on all of the land that adds most habitat to the largest class; None where none adds any."""
        row = self.areas[feature] if self.areas.size else np.zeros(0)
        if not len(row):
            return None
        land = self._table.by_code(int(self.codes[int(row.argmax())]))
        ways = [way for way in plain_ways(self._worths) if way.rule.form == WHOLE]
        worth = {way.key: self._worths.of(land, way) for way in ways}
        able = [way for way in ways if worth[way.key].allowed and worth[way.key].weight > 0]
        if not able:
            return None
        best = max(able, key=lambda way: (worth[way.key].weight, sum(worth[way.key].forage), way.key)).measure
        return Best(best.id, best.name_nl, best.name_en, 0.0, 0.0)


def _lower(name: str) -> str:
    """A name inside a sentence."""
    return name[:1].lower() + name[1:] if name[1:2].islower() else name


@dataclass
class Telling:
    """All that the rows are made of."""

    given: OpportunityInput
    zones: ZoneMap
    figures: Figures
    options: Options | None
    gaps: Callable[[QgsGeometry], list[tuple[str, float]]]
    place_of: Callable[[QgsPointXY], str | None]
    known_of: Callable[[QgsPointXY], float]

    def rows(self, features: Sequence[Zone], progress: Progress) -> Iterator[Row]:
        """A row for each feature."""
        for number, one in enumerate(features):
            progress.check()  # a large one takes a part of a second
            yield one.shape, self._row(number, one)

    def _row(self, number: int, one: Zone) -> tuple[Any, ...]:
        figures, spot = self.figures, one.spot()
        circle = self.zones.circle(one.number)
        short = None if circle is None else self.given.rules.bnb_ha - circle.held / HA
        found = self.options.inside(one.shape) if self.options is not None else None
        best, gain_m2 = self._gain(number, one, found)
        gaps = self.gaps(one.shape) if one.zone == CONNECT else []
        known = self.known_of(spot)
        flagged = known < 100 * self.given.rules.known_share
        classes, names = figures.classes(number)
        block, type = (str(circle.number), NEARLY) if circle is not None and one.zone == COMPLETE else ("", "")
        block, type = block or one.block, type or one.block_type
        measure = (best.id, best.name_nl, best.name_en) if best is not None else ("", "", "")
        told = Told(
            one.zone,
            one.shape.area(),
            block,
            type,
            (short or 0.0) * HA,
            circle.held if circle is not None else 0.0,
            circle.could_hold if circle is not None else 0.0,
            gain_m2,
            gaps,
            names,
            (_lower(measure[1]), _lower(measure[2])),
            self.given.rules.connect_m,
            self.given.rules.away_m,
            known if flagged else None,
        )
        return (
            number + 1,
            one.zone,
            self.place_of(spot),
            block,
            type,
            ", ".join(name for name, _ in gaps),
            one.shape.area() / HA,
            float(figures.effective_m2[number]) / HA,
            gain_m2 / HA,
            short,
            None if found is None else found.parcels,
            *measure,
            classes,
            known,
            _FLAG if flagged else "",
            *reason(told),
        )

    def _gain(self, number: int, one: Zone, found: Found | None) -> tuple[Best | None, float]:
        """The measure to name, and the habitat (m2) that measures can add; what is good is kept as it is."""
        if one.zone == KEEP:
            return None, 0.0
        if found is not None:
            return found.best, found.gain_ha * HA
        return self.figures.measure(number), float(self.figures.gain_m2[number])
