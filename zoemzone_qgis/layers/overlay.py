"""The same overlay rules as the drawing, on polygons: pieces of land that do not overlap."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.core import Qgis, QgsFeature, QgsField, QgsFields, QgsGeometry, QgsRectangle, QgsSpatialIndex
from qgis.PyQt.QtCore import QMetaType

from ..core.derived import Derived
from ..core.grid import Grid
from ..core.legend import Entry, Legend
from ..core.progress import SILENT, Progress
from .cover import Cover

TILE_M = 1000.0  # land worked at a time; bounds the memory
LEAST_M2 = 1e-4  # slivers of rounding are not land


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


def polygons(geometry: QgsGeometry) -> QgsGeometry | None:
    """The polygon part of an overlay result; None where only points, lines or slivers are left."""
    if geometry.isNull() or geometry.isEmpty():
        return None
    if Qgis.WkbType.GeometryCollection == geometry.wkbType():
        geometry.convertGeometryCollectionToSubclass(Qgis.GeometryType.Polygon)
    if geometry.type() != Qgis.GeometryType.Polygon or geometry.area() < LEAST_M2:
        return None
    return geometry


class Shapes:
    """Polygons in drawing order with a spatial index."""

    def __init__(self, rows: Iterable[tuple[int, QgsGeometry]]) -> None:
        self.rows = list(rows)
        self._index = QgsSpatialIndex()
        for number, (_, geometry) in enumerate(self.rows):
            feature = QgsFeature(number)
            feature.setGeometry(geometry)
            self._index.addFeature(feature)

    def meeting(self, geometry: QgsGeometry, after: int = -1) -> Iterator[tuple[int, QgsGeometry]]:
        """(key, polygon) of those drawn after place ``after`` that share land, not just a border, in order."""
        engine = None
        for number in sorted(self._index.intersects(geometry.boundingBox())):
            if number <= after:
                continue
            if engine is None:
                engine = QgsGeometry.createGeometryEngine(geometry.constGet())
                engine.prepareGeometry()
            shape = self.rows[number][1].constGet()
            if engine.intersects(shape) and not engine.touches(shape):
                yield self.rows[number]


def split(geometry: QgsGeometry, by: Sequence[QgsGeometry]) -> tuple[QgsGeometry | None, QgsGeometry | None]:
    """The parts of a polygon inside and outside others."""
    if not by:
        return None, geometry
    area = QgsGeometry.unaryUnion(list(by))
    return polygons(geometry.intersection(area)), polygons(geometry.difference(area))


class Overlay:
    """Cuts the polygons of a cover by rank, context and crowns (see ``Mosaic`` for the same on cells)."""

    def __init__(
        self, cover: Cover, legend: Legend, derived: Derived, nature: Callable[[int], int] | None = None
    ) -> None:
        self._cover, self._legend, self._derived = cover, legend, derived
        self._nature = nature

    def pieces(self, extent: QgsRectangle, progress: Progress = SILENT) -> Iterator[Piece]:
        """All land inside the extent as pieces that do not overlap."""
        frame = QgsGeometry.fromRect(extent)
        grid = Grid.covering(extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum(), TILE_M)
        windows = list(grid.tiles(1))
        for number, window in enumerate(windows, start=1):
            yield from self._tile(grid.part(window), extent, frame, progress)
            progress.report(number / len(windows))

    def _tile(self, tile: Grid, extent: QgsRectangle, frame: QgsGeometry, progress: Progress) -> Iterator[Piece]:
        """Pieces of the polygons whose lower left corner lies in the tile, so that each is worked once."""
        box = (tile.left, tile.bottom, tile.right, tile.top)
        owned = QgsRectangle()
        owners = set()
        for fid, _, _, geometry in self._cover.rows("ground", box):
            corner = geometry.boundingBox()
            x, y = max(corner.xMinimum(), extent.xMinimum()), max(corner.yMinimum(), extent.yMinimum())
            if tile.left <= x < tile.right and tile.bottom <= y < tile.top:
                owners.add(fid)
                owned.combineExtentWith(corner)
        if not owners:
            return
        owned = owned.intersect(extent)
        around = (owned.xMinimum(), owned.yMinimum(), owned.xMaximum(), owned.yMaximum())
        rows = list(self._cover.rows("ground", around))
        ground = Shapes((key, geometry) for _, key, _, geometry in rows)
        contexts = {
            name: Shapes((key, geometry) for _, key, _, geometry in self._cover.rows(name, around))
            for name in ("builtup", "nature", "crown")
        }
        for place, (fid, key, _, geometry) in enumerate(rows):
            if fid not in owners:
                continue
            progress.check()
            land = polygons(geometry.intersection(frame)) if not extent.contains(geometry.boundingBox()) else geometry
            if land is not None:
                _, land = split(land, [shape for _, shape in ground.meeting(land, after=place)])
            if land is not None:
                yield from self._read(land, self._legend.entries[key - 1], contexts)

    def _read(self, land: QgsGeometry, entry: Entry, contexts: dict[str, Shapes]) -> Iterator[Piece]:
        rest: QgsGeometry | None = land
        if entry.nature is not None:
            # the last drawn nature polygon holds, as on cells
            for key, shape in reversed(list(contexts["nature"].meeting(land))):
                if rest is None:
                    break
                inside, rest = split(rest, [shape])
                if inside is not None:
                    code = (self._nature(key) if self._nature else 0) or entry.nature[0]
                    yield from self._crowned(inside, code, entry.nature[1], entry.source, contexts["crown"])
        if rest is not None and entry.builtup != entry.plain:
            inside, rest = split(rest, [shape for _, shape in contexts["builtup"].meeting(rest)])
            if inside is not None:
                yield from self._crowned(inside, *entry.builtup, entry.source, contexts["crown"])
        if rest is not None:
            yield from self._crowned(rest, *entry.plain, entry.source, contexts["crown"])

    def _crowned(self, land: QgsGeometry, code: int, confidence: int, source: str, crowns: Shapes) -> Iterator[Piece]:
        """The land with the crowns over it cut out as pieces of their own derived class."""
        rest: QgsGeometry | None = land
        by_key: dict[int, list[QgsGeometry]] = {}
        for key, shape in crowns.meeting(land):
            by_key.setdefault(key, []).append(shape)
        # drawn last lies on top: keys keep the order in which the cover draws them
        for key in reversed(list(by_key)):
            if rest is None:
                return
            inside, rest = split(rest, by_key[key])
            if inside is not None:
                crown = self._legend.entries[key - 1].plain
                yield Piece(inside, self._derived.code(code, crown[0]), source, min(confidence, crown[1]))
        if rest is not None:
            yield Piece(rest, code, source, confidence)
