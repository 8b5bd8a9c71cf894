"""Building blocks and gaps in and around a place, and what links it to its neighbours."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from qgis.core import QgsFeature, QgsGeometry, QgsGeometryEngine, QgsSpatialIndex

from ...core.buildingblocks import BNB, NEARLY
from ...core.progress import SILENT, Progress, checked
from ...core.sitefigures import HA
from ..gaps import WOOD, kind_of, number
from ..polygons import parts_of
from ..vector import field_value
from .places import Finder

CONFIRMED = "confirmed"
LEAST_M2 = 1.0
"""Less land than this over the border is a matter of how it was drawn."""


@dataclass(frozen=True)
class BlockRow:
    """A building block: its number, type and basis; effective habitat and what the best circle is short of (ha); its
    weakest season and what it lacks; its land, and how much of it lies in the place (m2)."""

    id: str
    type: str
    basis: str
    effective_ha: float
    short_ha: float | None
    weakest: str
    lacks: str
    shape: QgsGeometry
    inside_m2: float

    @property
    def inside_ha(self) -> float:
        """Effective habitat in the place (ha): by the share of its land that lies there."""
        whole = self.shape.area()
        return self.effective_ha * min(1.0, self.inside_m2 / whole) if whole > 0 else 0.0

    @property
    def crosses(self) -> bool:
        """Whether it has land on both sides of the border."""
        return self.inside_m2 >= LEAST_M2 and self.shape.area() - self.inside_m2 >= LEAST_M2


def read_blocks(
    rows: Iterable[tuple[QgsFeature, QgsGeometry]], within: QgsGeometry, reach_m: float, progress: Progress = SILENT
) -> list[BlockRow]:
    """The blocks in a place and within reach (m) of it."""
    box = within.boundingBox().buffered(reach_m)
    engine = QgsGeometry.createGeometryEngine(within.constGet())
    engine.prepareGeometry()
    found = []
    for feature, shape in rows:
        progress.check()
        if not shape.boundingBox().intersects(box):
            continue
        inside = _inside(engine, shape, within, progress)
        if inside is None and engine.distance(shape.constGet()) > reach_m:
            continue
        found.append(_block(feature, shape, inside or 0.0))
    return found


def _inside(engine: QgsGeometryEngine, shape: QgsGeometry, within: QgsGeometry, progress: Progress) -> float | None:
    """The land (m2) of a block in a place, polygon by polygon: only those that cross the border are cut. None where
    they do not meet."""
    if engine.contains(shape.constGet()):
        return float(shape.area())
    found: float | None = None
    for part in checked(parts_of(shape), progress):
        if engine.contains(part.constGet()):
            found = (found or 0.0) + float(part.area())
        elif engine.intersects(part.constGet()):
            found = (found or 0.0) + max(0.0, float(part.intersection(within).area()))
    return found


def _block(feature: QgsFeature, shape: QgsGeometry, inside_m2: float) -> BlockRow:
    def text(name: str) -> str:
        value = field_value(feature, name)
        return "" if value is None else str(value).strip()

    short, whole = number(field_value(feature, "deficit_m2")), number(field_value(feature, "land_effective_ha"))
    effective = number(field_value(feature, "effective_ha"))
    return BlockRow(
        text("id") or str(feature.id()),
        text("type").lower(),
        text("basis").lower(),
        (whole if whole is not None else effective) or 0.0,
        None if short is None else short / HA,
        text("weakest_season"),
        text("lacks"),
        shape,
        inside_m2,
    )


def counted(blocks: Sequence[BlockRow]) -> list[BlockRow]:
    """The blocks that count: those of basis potential, or the confirmed ones where there are no others."""
    some = [block for block in blocks if block.basis != CONFIRMED]
    return some or list(blocks)


@dataclass(frozen=True)
class BnbFigures:
    """B&B areas in a place: land (ha) by basis, how many; the nearly-B&B area that is least short, None where none."""

    potential_ha: float
    confirmed_ha: float
    count: int
    nearest: BlockRow | None


def bnb_figures(blocks: Sequence[BlockRow]) -> BnbFigures:
    """B&B areas with land in the place, and the nearly-B&B area there that is least short of 10 ha."""
    here = [block for block in blocks if block.inside_m2 >= LEAST_M2]
    bnb = [block for block in here if block.type == BNB]
    potential = [block for block in bnb if block.basis != CONFIRMED]
    stated = [block for block in bnb if block.basis == CONFIRMED]
    nearly = [block for block in counted(here) if block.type == NEARLY and block.short_ha is not None]
    return BnbFigures(
        sum(block.inside_m2 for block in potential) / HA,
        sum(block.inside_m2 for block in stated) / HA,
        len(potential or stated),
        min(nearly, key=lambda block: (block.short_ha or 0.0, block.id), default=None),
    )


# ---- neighbours ------------------------------------------------------------------------------------------------------
@dataclass(frozen=True)
class Crossing:
    """A block that crosses the border (``distance_m`` 0), or one over the border within linking distance of a block in
    the place (``near``); ``neighbour`` names who lies there, "" where that is not known."""

    block: BlockRow
    near: BlockRow | None
    distance_m: float
    neighbour: str


def crossings(
    blocks: Sequence[BlockRow], within: QgsGeometry, reach_m: float, neighbours: Finder | None
) -> list[Crossing]:
    """Links over the border: blocks on both sides first, then blocks outside within ``reach_m`` (edge to edge) of one
    inside, the nearest first."""
    blocks = counted(blocks)
    inside = [block for block in blocks if block.inside_m2 >= LEAST_M2]
    found = []
    for block in inside:
        if block.crosses:
            rest = block.shape.difference(within)
            found.append(Crossing(block, None, 0.0, _neighbour(rest, neighbours)))
    index = QgsSpatialIndex()
    for place, block in enumerate(inside):
        index.addFeature(place, block.shape.boundingBox())
    for block in blocks:
        if block.inside_m2 >= LEAST_M2:
            continue
        near = index.intersects(block.shape.boundingBox().buffered(reach_m))
        apart = [(block.shape.distance(inside[place].shape), place) for place in near]
        distance, place = min(apart, default=(reach_m + 1.0, -1))
        if place >= 0 and distance <= reach_m:
            found.append(Crossing(block, inside[place], distance, _neighbour(block.shape, neighbours)))
    return sorted(found, key=lambda one: (one.near is not None, one.distance_m, -one.block.effective_ha, one.block.id))


def _neighbour(shape: QgsGeometry, neighbours: Finder | None) -> str:
    if neighbours is None or shape.isEmpty():
        return ""
    spot = shape.pointOnSurface()
    return "" if spot.isEmpty() else neighbours.at(spot.asPoint())


# ---- gaps ------------------------------------------------------------------------------------------------------------
@dataclass(frozen=True)
class GapLine:
    """A gap: what it lies between, its length and by how much it is too long (m), the land and managers it crosses."""

    id: str
    kind: str
    start: tuple[str, str]
    end: tuple[str, str]
    length_m: float
    over_m: float | None
    classes: str
    managers: str
    certain: str
    importance: float | None
    rank: int | None
    place: str
    shape: QgsGeometry


def read_gaps(
    rows: Iterable[tuple[QgsFeature, QgsGeometry]], within: QgsGeometry, districts: Finder | None
) -> list[GapLine]:
    """The gaps that meet a place; wood on a route is none. By rank or importance, then the longest first."""
    engine = QgsGeometry.createGeometryEngine(within.constGet())
    engine.prepareGeometry()
    found = []
    for feature, shape in rows:
        if kind_of(feature) != WOOD and engine.intersects(shape.constGet()):
            found.append(_gap(feature, shape, districts))
    return sorted(
        found,
        key=lambda gap: (
            gap.rank is None,
            gap.rank or 0,
            -(gap.importance or 0.0),
            -gap.length_m,
            gap.id,
        ),
    )


def _gap(feature: QgsFeature, shape: QgsGeometry, districts: Finder | None) -> GapLine:
    def text(name: str) -> str:
        value = field_value(feature, name)
        return "" if value is None else str(value).strip()

    length, rank = number(field_value(feature, "length_m")), number(field_value(feature, "rank"))
    middle = shape.interpolate(shape.length() / 2)
    return GapLine(
        text("id") or str(feature.id()),
        kind_of(feature),
        (text("from_type"), text("from_id")),
        (text("to_type"), text("to_id")),
        shape.length() if length is None else length,
        number(field_value(feature, "over_m")),
        text("classes"),
        text("managers") or text("manager"),
        text("certain"),
        number(field_value(feature, "importance")),
        None if rank is None else int(rank),
        districts.at(middle.asPoint()) if districts is not None and not middle.isEmpty() else "",
        shape,
    )
