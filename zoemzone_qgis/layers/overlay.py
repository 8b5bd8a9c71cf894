"""The same overlay rules as the drawing, on polygons: pieces of land that do not overlap."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import itemgetter
from typing import Any

from qgis.core import QgsField, QgsFields, QgsGeometry, QgsRectangle, QgsSpatialIndex
from qgis.PyQt.QtCore import QMetaType

from ..core.derived import Derived
from ..core.grid import Grid
from ..core.legend import Entry, Legend
from ..core.progress import SILENT, Progress
from .cover import Cover, polygons
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
    """Polygons (fid, key, geometry) in drawing order with a spatial index."""

    def __init__(self, rows: Iterable[tuple[int, int, QgsGeometry]]) -> None:
        self.rows = list(rows)
        self._index = QgsSpatialIndex()
        for number, (_, _, geometry) in enumerate(self.rows):
            self._index.addFeature(number, geometry.boundingBox())

    def meeting(self, geometry: QgsGeometry, after: int = -1) -> Iterator[tuple[int, QgsGeometry]]:
        """(key, polygon) of those drawn after place ``after`` that share land, not just a border, in order."""
        engine = None
        for number in sorted(self._index.intersects(geometry.boundingBox())):
            if number <= after:
                continue
            if engine is None:
                engine = QgsGeometry.createGeometryEngine(geometry.constGet())
                engine.prepareGeometry()
            shape = self.rows[number][2].constGet()
            if engine.intersects(shape) and not engine.touches(shape):
                yield self.rows[number][1:]


def within(geometry: QgsGeometry, extent: QgsRectangle) -> QgsGeometry | None:
    """The part of a polygon inside the extent."""
    if extent.contains(geometry.boundingBox()):
        return geometry
    return polygons(geometry.intersection(QgsGeometry.fromRect(extent)))


def split(geometry: QgsGeometry, by: Sequence[QgsGeometry]) -> tuple[QgsGeometry | None, QgsGeometry | None]:
    """The parts of a polygon inside and outside others."""
    if not by:
        return None, geometry
    area = QgsGeometry.unaryUnion(list(by)) if len(by) > 1 else by[0]
    return polygons(geometry.intersection(area)), polygons(geometry.difference(area))


def stacked(land: QgsGeometry, shapes: Shapes) -> tuple[list[tuple[int, QgsGeometry]], QgsGeometry | None]:
    """(key, part of the land under it) from the top down, and what lies under none; neighbours in the stack with one
    key go together. What is drawn last lies on top, as on cells."""
    under: list[tuple[int, QgsGeometry]] = []
    rest: QgsGeometry | None = land
    for key, run in groupby(reversed(list(shapes.meeting(land))), key=itemgetter(0)):
        if rest is None:
            break
        inside, rest = split(rest, [shape for _, shape in run])
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

    def _shapes(self, name: str, box: QgsRectangle) -> Shapes:
        around = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
        return Shapes((fid, key, geometry) for fid, key, _, geometry in self._cover.rows(name, around))

    def _owned(self, name: str, tile: Grid, extent: QgsRectangle) -> tuple[set[int], QgsRectangle]:
        """The polygons whose lower left corner lies in the tile, so that each is worked once, and their box."""
        box = QgsRectangle(tile.left, tile.bottom, tile.right, tile.top)
        owners, owned = set(), QgsRectangle()
        for fid, corner in self._cover.boxes(name, (tile.left, tile.bottom, tile.right, tile.top)):
            x, y = max(corner.xMinimum(), extent.xMinimum()), max(corner.yMinimum(), extent.yMinimum())
            if box.xMinimum() <= x < box.xMaximum() and box.yMinimum() <= y < box.yMaximum():
                owners.add(fid)
                owned.combineExtentWith(corner)
        return owners, owned.intersect(extent)

    def _ground(self, tile: Grid, extent: QgsRectangle, progress: Progress) -> Iterator[Piece]:
        owners, owned = self._owned("ground", tile, extent)
        if not owners:
            return
        ground = self._shapes("ground", owned)
        contexts = {name: self._shapes(name, owned) for name in ("builtup", "nature", "crown")}
        for place, (fid, key, geometry) in enumerate(ground.rows):
            if fid not in owners:
                continue
            progress.check()
            land = within(geometry, extent)
            if land is not None:
                _, land = split(land, [shape for _, shape in ground.meeting(land, after=place)])
            if land is not None:
                yield from self._read(land, self._legend.entries[key - 1], contexts)

    def _crowns_alone(self, tile: Grid, extent: QgsRectangle, progress: Progress) -> Iterator[Piece]:
        """Crowns where no layer says what lies under them."""
        owners, owned = self._owned("crown", tile, extent)
        if not owners:
            return
        crowns, ground = self._shapes("crown", owned), self._shapes("ground", owned)
        for place, (fid, key, geometry) in enumerate(crowns.rows):
            if fid not in owners:
                continue
            progress.check()
            land = within(geometry, extent)
            if land is not None:
                over = [*crowns.meeting(land, after=place), *ground.meeting(land)]
                _, land = split(land, [shape for _, shape in over])
            if land is not None:
                entry = self._legend.entries[key - 1]
                yield Piece(land, entry.plain[0], entry.source, entry.plain[1])

    def _read(self, land: QgsGeometry, entry: Entry, contexts: dict[str, Shapes]) -> Iterator[Piece]:
        rest: QgsGeometry | None = land
        if entry.nature is not None:
            areas, rest = stacked(land, contexts["nature"])
            for key, inside in areas:
                yield from self._crowned(inside, *self._nature.said(entry, key), entry.source, contexts["crown"])
        if rest is not None and entry.builtup != entry.plain:
            inside_town, rest = split(rest, [shape for _, shape in contexts["builtup"].meeting(rest)])
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
