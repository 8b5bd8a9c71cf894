"""What layers beside the map tell of a parcel: building blocks, gaps, plans and initiatives near it or on it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Generic, TypeVar

from qgis.core import (
    NULL,
    Qgis,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsGeometryEngine,
    QgsSpatialIndex,
)

from ...core.buildingblocks import BNB, FUEL, NEARLY, STRIP
from ...core.errors import Fault
from ...core.progress import SILENT, Progress
from ...core.sitefigures import HA
from ...i18n import translate
from ..completing import Completing, Nearly, middle_of
from ..gaps import WOOD, Gap, gap_of, kind_of, number
from ..standing import Standing, standing_of
from ..vector import VectorSource, field_place, field_value
from .answers import Initiative, NearBlock, NearGap, Planned
from .ground import Ground

T = TypeVar("T")
_KINDS = (BNB, NEARLY, "stepping_stone", STRIP, FUEL)
_CONFIRMED = "confirmed"
_TOUCH_M2 = 1.0
"""Land that two polygons must share to count as being on each other: less is a sliver of drawing."""


class Near(Generic[T]):
    """Things with a place, found by how near they are."""

    def __init__(self) -> None:
        self.things: list[T] = []
        self.lands: list[QgsGeometry] = []
        self._index = QgsSpatialIndex()
        self._engines: dict[int, QgsGeometryEngine] = {}

    def add(self, thing: T, land: QgsGeometry) -> None:
        """Add a thing."""
        self._index.addFeature(len(self.things), land.boundingBox())
        self.things.append(thing)
        self.lands.append(land)

    def within(self, land: QgsGeometry, distance: float) -> list[tuple[float, T]]:
        """The things within a distance, with it; in the order in which they were added."""
        box = land.boundingBox()
        box.grow(distance)
        found = [(self._distance(one, land), self.things[one]) for one in sorted(self._index.intersects(box))]
        return [(apart, thing) for apart, thing in found if apart <= distance]

    def _distance(self, one: int, land: QgsGeometry) -> float:
        """From a thing to land: 0 where they meet. A thing is prepared once, because blocks have many corners."""
        engine = self._engines.get(one)
        if engine is None:
            engine = QgsGeometry.createGeometryEngine(self.lands[one].constGet())
            engine.prepareGeometry()
            self._engines[one] = engine
        return float(engine.distance(land.constGet()))

    def meeting(self, land: QgsGeometry) -> list[tuple[QgsGeometry, T]]:
        """The things of which the box meets that of some land."""
        found = sorted(self._index.intersects(land.boundingBox()))
        return [(self.lands[one], self.things[one]) for one in found]

    def nearest(self, land: QgsGeometry) -> list[tuple[float, T]]:
        """The nearest thing, and all others that are as near; none where there is none at all."""
        if not self.things:
            return []
        some = self._index.nearestNeighbor(land.boundingBox().center(), 1)
        bound = min(self._distance(one, land) for one in some)
        found = self.within(land, bound + 1e-6)
        least = min(apart for apart, _ in found)
        return [(apart, thing) for apart, thing in found if apart <= least + 1e-6]


@dataclass(frozen=True)
class Block:
    """A building block as its layer tells."""

    near: NearBlock
    is_confirmed: bool


class Beside:
    """The layers beside the map, read once."""

    def __init__(
        self,
        ground: Ground,
        blocks: VectorSource | None = None,
        gaps: VectorSource | None = None,
        plan: VectorSource | None = None,
        initiatives: VectorSource | None = None,
        progress: Progress = SILENT,
    ) -> None:
        self._ground = ground
        self.blocks: Near[Block] = Near()
        self.standing: list[Standing] = []
        self.gaps: Near[Gap] = Near()
        self.completing: Completing | None = None
        self._lengths: dict[int, float] = {}
        if blocks is not None:
            self._read_blocks(blocks, progress)
        if gaps is not None:
            self._read_gaps(gaps, progress)
        self._initiatives: Near[Initiative] = Near()
        if initiatives is not None:
            for feature, land in self._rows(initiatives, progress):
                self._initiatives.add(_initiative(feature), land)
        self.set_plan(plan, progress)

    def _rows(self, source: VectorSource, progress: Progress) -> Iterator[tuple[QgsFeature, QgsGeometry]]:
        yield from source.features(self._ground.crs, self._ground.transforms, None, progress)

    # ---- reading --------------------------------------------------------------------------------
    def _read_blocks(self, source: VectorSource, progress: Progress) -> None:
        _require(source, Qgis.GeometryType.Polygon)
        there = QgsCoordinateTransform(source.crs, self._ground.crs, self._ground.transforms)
        nearly: list[tuple[bool, Nearly]] = []
        standing: list[tuple[bool, Standing]] = []
        for feature, land in self._rows(source, progress):
            block = _block(feature)
            self.blocks.add(block, land)
            found = standing_of(feature, land, self._ground.rules)
            if found is not None:
                standing.append((block.is_confirmed, found))
            x, y, short = (number(field_value(feature, name)) for name in ("best_disc_x", "best_disc_y", "deficit_m2"))
            if block.near.kind == NEARLY and x is not None and y is not None and short is not None and short > 0:
                middle = middle_of(land, x, y, there)
                if middle is not None:
                    area = Nearly(block.near.id, land, short / HA, middle.x(), middle.y())
                    nearly.append((block.is_confirmed, area))
        areas = sorted(_of_basis(nearly), key=lambda area: (area.id, area.x, area.y))
        self.completing = Completing(areas, self._ground.rules) if areas else None
        self.standing = [block for _, block in standing]

    def _read_gaps(self, source: VectorSource, progress: Progress) -> None:
        _require(source, Qgis.GeometryType.Line)
        found = []
        for feature, line in self._rows(source, progress):
            gap = gap_of(feature, line) if kind_of(feature) != WOOD else None
            if gap is not None:
                found.append((gap, number(field_value(feature, "length_m"))))
        for gap, length in sorted(found, key=lambda one: (one[0].id, one[0].line.asWkb().data())):
            self.gaps.add(gap, gap.line)
            self._lengths[gap.id] = length if length is not None and length > 0 else float(gap.line.length())

    def set_plan(self, source: VectorSource | None, progress: Progress = SILENT) -> None:
        """Take another plan, or the plan as it has become."""
        plan: Near[Planned] = Near()
        for feature, land in self._rows(source, progress) if source is not None else ():
            said = [_text(feature, name) for name in ("unit", "measure", "measure_nl", "measure_en")]
            if said[1] or _text(feature, "way"):
                plan.add(Planned(said[0], said[1] or _text(feature, "way"), *said[2:]), land)
        self._plan = plan

    # ---- asking ---------------------------------------------------------------------------------
    def block_of(self, land: QgsGeometry) -> NearBlock | None:
        """The block at a parcel, or the nearest one; of several the first by kind, potential before confirmed."""
        found = self.blocks.nearest(land)
        if not found:
            return None
        distance, block = min(found, key=lambda one: (_order(one[1].near.kind), one[1].is_confirmed, one[1].near.id))
        near = block.near
        return NearBlock(near.kind, near.id, near.name, max(distance, 0.0), near.short_ha, near.lacks)

    def nearly(self, area: Nearly) -> NearBlock:
        """A nearly-B&B area as its layer tells of it."""
        same = [block.near for block in self.blocks.things if (block.near.id, block.near.kind) == (area.id, NEARLY)]
        near = same[0] if same else NearBlock(NEARLY, area.id, str(area.id), 0.0, area.short_ha, ())
        return replace(near, short_ha=area.short_ha)

    def gap_near(self, land: QgsGeometry) -> NearGap | None:
        """The nearest gap."""
        found = self.gaps.nearest(land)
        if not found:
            return None
        distance, gap = min(found, key=lambda one: one[1].id)
        return NearGap(gap.id, gap.kind, max(distance, 0.0), self.length_of(gap))

    def length_of(self, gap: Gap) -> float:
        """The length of a gap (m): as its layer says, else that of its line."""
        return self._lengths[gap.id]

    def plan_on(self, name: str, land: QgsGeometry) -> tuple[Planned, ...]:
        """What a plan holds on a parcel: rows of its name, and those that lie on it."""
        on = _on(self._plan, land)
        mine = [one for one in self._plan.things if name and one.unit == name]
        return tuple(dict.fromkeys([*mine, *on]))

    def initiatives_on(self, land: QgsGeometry) -> tuple[Initiative, ...]:
        """The initiatives on a parcel."""
        return tuple(dict.fromkeys(_on(self._initiatives, land)))


def _on(things: Near[T], land: QgsGeometry) -> list[T]:
    """The things on a parcel: points and lines that meet it, polygons that share more than a sliver with it."""
    least = min(_TOUCH_M2, land.area() / 2)
    found = []
    for other, thing in things.meeting(land):
        if not other.intersects(land):
            continue
        if other.type() != Qgis.GeometryType.Polygon or other.intersection(land).area() >= least:
            found.append(thing)
    return found


def _of_basis(found: Sequence[tuple[bool, Nearly]]) -> list[Nearly]:
    """The areas of basis potential; the confirmed ones where there are no others."""
    stated = bool(found) and all(confirmed for confirmed, _ in found)
    return [area for confirmed, area in found if stated or not confirmed]


def _block(feature: QgsFeature) -> Block:
    kind = _text(feature, "type").lower()
    id, short = number(field_value(feature, "id")), number(field_value(feature, "deficit_m2"))
    called = int(feature.id()) if id is None else int(id)
    lacks = tuple(word.strip() for word in _text(feature, "lacks").split(",") if word.strip())
    short_ha = max(short or 0.0, 0.0) / HA if kind == NEARLY else 0.0
    name = _text(feature, "name") or _text(feature, "naam") or str(called)
    return Block(NearBlock(kind, called, name, 0.0, short_ha, lacks), _text(feature, "basis").lower() == _CONFIRMED)


def _initiative(feature: QgsFeature) -> Initiative:
    names = (("naam", "name"), ("type",), ("organisatie", "organisation"), ("status",))
    said = [next((text for text in (_text(feature, one) for one in some) if text), "") for some in names]
    return Initiative(*said)


def _order(kind: str) -> int:
    return _KINDS.index(kind) if kind in _KINDS else len(_KINDS)


def _text(feature: QgsFeature, name: str) -> str:
    place = field_place(feature.fields(), name)
    value: Any = feature.attribute(place) if place >= 0 else None
    return "" if value is None or value == NULL else str(value).strip()


def _require(source: VectorSource, kind: Qgis.GeometryType) -> None:
    if source.kind != kind:
        is_line = kind == Qgis.GeometryType.Line
        wanted = translate("Zoemzone", "lines") if is_line else translate("Zoemzone", "polygons")
        raise Fault("{layer} holds no {wanted}. Choose a layer of {wanted}.", layer=source.name, wanted=wanted)
