"""The same overlay rules as the drawing, on polygons: pieces of land that do not overlap."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from typing import Any

from qgis.core import QgsField, QgsFields, QgsGeometry, QgsRectangle, QgsSpatialIndex
from qgis.PyQt.QtCore import QMetaType

from ...core.grid import Grid
from ...core.land.derived import Derived
from ...core.land.legend import Entry, Legend
from ...core.progress import SILENT, Progress
from ..cutting import both, outside, split
from .cover import Cover, CoverRow
from .nature import NatureNames

TILE_M = 1000.0  # land worked at a time; bounds the memory


@dataclass(frozen=True)
class Piece:
    """A piece of land of one class."""

    geometry: QgsGeometry
    code: int
    source: str
    confidence: int


def classified_fields() -> QgsFields:
    """The fields of classified polygons."""
    fields = QgsFields()
    fields.append(QgsField("class", QMetaType.Type.QString))
    fields.append(QgsField("code", QMetaType.Type.Int))
    fields.append(QgsField("source", QMetaType.Type.QString))
    fields.append(QgsField("confidence", QMetaType.Type.Int))
    return fields


class PieceStore:
    """Pieces kept in the cover until all are cut, so that a run that stops leaves no half layer."""

    LAYER = "pieces"

    def __init__(self, cover: Cover) -> None:
        self._cover = cover
        self._keys: dict[tuple[int, str, int], int] = {}

    def fill(self, pieces: Iterable[Piece]) -> None:
        """Keep all pieces."""
        for piece in pieces:
            said = (piece.code, piece.source, piece.confidence)
            self._cover.add(self.LAYER, piece.geometry, self._keys.setdefault(said, len(self._keys)))

    def rows(self, derived: Derived) -> Iterator[tuple[QgsGeometry, list[Any]]]:
        """(multipolygon, values of ``classified_fields``) of all pieces."""
        said = list(self._keys)
        for key, geometry in self._cover.each(self.LAYER):
            geometry.convertToMultiType()
            code, source, confidence = said[key]
            yield geometry, [derived.row(code).id, code, source, confidence]


class Shapes:
    """Polygons in drawing order with a spatial index."""

    def __init__(self, rows: Iterable[CoverRow]) -> None:
        self.rows = list(rows)
        self._index = QgsSpatialIndex()
        for place, row in enumerate(self.rows):
            self._index.addFeature(place, row.geometry.boundingBox())

    def land_meeting(self, geometry: QgsGeometry, after: int = -1) -> list[QgsGeometry]:
        """The polygons that share land, drawn after place ``after``."""
        return [row.geometry for row in self.meeting(geometry, after)]

    def meeting(self, geometry: QgsGeometry, after: int = -1) -> list[CoverRow]:
        """Those drawn after place ``after`` that share land, not just a border, in order."""
        places = sorted(place for place in self._index.intersects(geometry.boundingBox()) if place > after)
        if not places:
            return []
        engine = QgsGeometry.createGeometryEngine(geometry.constGet())
        engine.prepareGeometry()
        meeting = []
        for place in places:
            shape = self.rows[place].geometry.constGet()
            if engine.intersects(shape) and not engine.touches(shape):
                meeting.append(self.rows[place])
        return meeting


def within(geometry: QgsGeometry, extent: QgsRectangle) -> QgsGeometry | None:
    """The part of a polygon inside the extent."""
    if extent.contains(geometry.boundingBox()):
        return geometry
    return both(geometry, QgsGeometry.fromRect(extent))


def stacked(land: QgsGeometry, shapes: Shapes) -> tuple[list[tuple[int, QgsGeometry]], QgsGeometry | None]:
    """(key, part of the land under it) from the top down, and what lies under none; neighbours in the stack with one
    key go together. What is drawn last lies on top, as on cells."""
    under: list[tuple[int, QgsGeometry]] = []
    rest: QgsGeometry | None = land
    for key, run in groupby(reversed(shapes.meeting(land)), key=attrgetter("key")):
        if rest is None:
            break
        inside, rest = split(rest, [row.geometry for row in run])
        if inside is not None:
            under.append((key, inside))
    return under, rest


class Overlay:
    """Cuts the polygons of a cover by rank, context and crowns (see ``Mosaic`` for the same on cells)."""

    def __init__(self, cover: Cover, legend: Legend, derived: Derived) -> None:
        self._cover, self._legend, self._derived = cover, legend, derived
        self._nature = NatureNames(derived)

    def pieces(self, extent: QgsRectangle, progress: Progress = SILENT) -> Iterator[Piece]:
        """All land inside the extent as pieces that do not overlap."""
        grid = Grid.covering(extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum(), TILE_M)
        windows = list(grid.tiles(1))
        for number, window in enumerate(windows, start=1):
            tile = grid.part(window)
            yield from self._ground(tile, extent, progress)
            yield from self._crowns_alone(tile, extent, progress)
            progress.report(number / len(windows))

    def _owned(self, name: str, tile: Grid, extent: QgsRectangle) -> tuple[set[int], QgsRectangle]:
        """The polygons whose lower left corner lies in the tile, so that each is worked once, and their box."""
        box = QgsRectangle(tile.left, tile.bottom, tile.right, tile.top)
        owners, owned = set(), QgsRectangle()
        for number, edges in self._cover.boxes(name, box):
            x, y = max(edges.xMinimum(), extent.xMinimum()), max(edges.yMinimum(), extent.yMinimum())
            if box.xMinimum() <= x < box.xMaximum() and box.yMinimum() <= y < box.yMaximum():
                owners.add(number)
                owned.combineExtentWith(edges)
        return owners, owned.intersect(extent)

    def _ground(self, tile: Grid, extent: QgsRectangle, progress: Progress) -> Iterator[Piece]:
        owners, owned = self._owned("ground", tile, extent)
        if not owners:
            return
        ground = Shapes(self._cover.rows("ground", owned))
        contexts = {name: Shapes(self._cover.rows(name, owned)) for name in ("builtup", "nature", "crown")}
        for place, row in enumerate(ground.rows):
            if row.number not in owners:
                continue
            progress.check()
            land = within(row.geometry, extent)
            if land is not None:
                land = outside(land, ground.land_meeting(land, after=place))
            if land is not None:
                yield from self._read(land, self._legend.entries[row.key - 1], contexts)

    def _crowns_alone(self, tile: Grid, extent: QgsRectangle, progress: Progress) -> Iterator[Piece]:
        """Crowns where no layer says what lies under them."""
        owners, owned = self._owned("crown", tile, extent)
        if not owners:
            return
        crowns, ground = Shapes(self._cover.rows("crown", owned)), Shapes(self._cover.rows("ground", owned))
        for place, row in enumerate(crowns.rows):
            if row.number not in owners:
                continue
            progress.check()
            land = within(row.geometry, extent)
            if land is not None:
                land = outside(land, ground.land_meeting(land))
            if land is not None:
                land = outside(land, crowns.land_meeting(land, after=place))
            if land is not None:
                entry = self._legend.entries[row.key - 1]
                yield Piece(land, entry.plain[0], entry.source, entry.plain[1])

    def _read(self, land: QgsGeometry, entry: Entry, contexts: dict[str, Shapes]) -> Iterator[Piece]:
        rest: QgsGeometry | None = land
        if entry.nature is not None:
            areas, rest = stacked(land, contexts["nature"])
            for key, inside in areas:
                yield from self._crowned(inside, *self._nature.said(entry, key), entry.source, contexts["crown"])
        if rest is not None and entry.builtup != entry.plain:
            inside_town, rest = split(rest, contexts["builtup"].land_meeting(rest))
            if inside_town is not None:
                yield from self._crowned(inside_town, *entry.builtup, entry.source, contexts["crown"])
        if rest is not None:
            yield from self._crowned(rest, *entry.plain, entry.source, contexts["crown"])

    def _crowned(self, land: QgsGeometry, code: int, confidence: int, source: str, crowns: Shapes) -> Iterator[Piece]:
        """The land with the crowns over it cut out as pieces of their own derived class."""
        shaded, rest = stacked(land, crowns)
        for key, inside in shaded:
            crown = self._legend.entries[key - 1].plain
            yield Piece(inside, self._derived.code(code, crown[0]), source, min(confidence, crown[1]))
        if rest is not None:
            yield Piece(rest, code, source, confidence)
