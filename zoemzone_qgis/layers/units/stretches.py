"""Stretches: slender units of one manager and road, joined over short breaks and split where they get long."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import QgsGeometry, QgsPointXY, QgsSpatialIndex

from ...core.cells.shapes import rectangle
from ...core.measure.measure import WHOLE, Catalogue
from ...core.measure.outline import edges_of
from ...core.planar.rings import Floats
from ...core.progress import SILENT, Progress
from ..cutting import both, union
from ..polygons import flat
from .layer import SourceUnit, place

MOST_WIDTH_M, TIMES_WIDTH = 50.0, 5.0
"""E: a slender unit is at most this wide, and this many times as long as it is wide."""
BREAK_M, LONGEST_M = 10.0, 500.0
"""Breaks up to this are no end of a stretch; no stretch is longer than this."""
_TOLERANCE = 1e-6
_DEEPEST = 40


@dataclass(frozen=True)
class WorkUnit:
    """A unit of work: its features (numbers), the one that gives it its values, its name and its land.

    ``whole`` says whether it is one feature as it was read.
    """

    members: tuple[int, ...]
    leading: int
    name: str
    land: QgsGeometry
    whole: bool = True


@dataclass(frozen=True)
class _Piece:
    """Land of one feature, its length, and its hull; ``cut`` where it is only a part of it."""

    member: int
    land: QgsGeometry
    length: float
    hull: QgsGeometry
    cut: bool = False


def _pieces(member: int, lands: Sequence[QgsGeometry], cut: bool) -> list[_Piece]:
    lengths = sizes(lands)[1].tolist()
    return [_Piece(member, land, size, land.convexHull(), cut) for land, size in zip(lands, lengths, strict=True)]


def sizes(shapes: Sequence[QgsGeometry]) -> tuple[Floats, Floats]:
    """Width and length (m) of polygons: of each part the rectangle with its area and the length of its edge.

    So a winding verge comes out right; the edge of a hole belongs to the edge. Parts lie behind each other: the length
    is that of all, the width the area by it.
    """
    rings, owner = flat(shapes)
    first, ring = edges_of(rings)
    part = np.repeat(np.arange(len(rings)), np.diff(rings.polygon))[ring]
    steps = np.hypot(np.diff(rings.x)[first], np.diff(rings.y)[first])
    edge = np.bincount(part, steps, len(rings)).astype(np.float64)
    length = np.bincount(owner, rectangle(rings.area, edge)[1], len(shapes)).astype(np.float64)
    area = np.bincount(owner, rings.area, len(shapes)).astype(np.float64)
    return np.divide(area, length, out=np.zeros(len(shapes)), where=length > 0), length


def line_classes(catalogue: Catalogue) -> frozenset[str]:
    """The classes whose land is worked in stretches: those of rules for all land that are tested on stretches."""
    return frozenset(ground for rule in catalogue.rules if rule.line and rule.form == WHOLE for ground in rule.classes)


def single(units: Sequence[SourceUnit]) -> list[WorkUnit]:
    """Every feature a unit of its own."""
    return [WorkUnit((number,), number, unit.name, unit.land) for number, unit in enumerate(units)]


def stretched(units: Sequence[SourceUnit], lines: np.ndarray, progress: Progress = SILENT) -> list[WorkUnit]:
    """Units of work, in an order by place.

    Of the features that ``lines`` marks the slender ones are joined when they have the same manager, road name and
    owner and lie at most 10 m apart, and split until no stretch is longer than 500 m: across the middle of the smallest
    box around it, again and again. What then lies more than 10 m apart makes stretches of its own.
    """
    width, length = sizes([unit.land for unit in units])
    slender = lines & (width <= MOST_WIDTH_M + _TOLERANCE) & (length >= TIMES_WIDTH * width - _TOLERANCE)
    alike: dict[tuple[str, str, str], list[_Piece]] = {}
    for number in np.flatnonzero(slender).tolist():
        unit = units[number]
        alike.setdefault((unit.manager, unit.road, unit.owner), []).extend(_pieces(number, [unit.land], cut=False))
    found = [one for one, joins in zip(single(units), slender, strict=True) if not joins]
    done = 0
    for pieces in alike.values():
        progress.report(done / max(1, int(slender.sum())))
        found += (_stretch(part, units) for part in _divided(pieces, progress))
        done += len(pieces)
    return sorted(found, key=lambda one: _order(one, units))


def _order(unit: WorkUnit, units: Sequence[SourceUnit]) -> tuple[Any, ...]:
    return (*place(unit.land), unit.name, unit.members)


def _stretch(pieces: list[_Piece], units: Sequence[SourceUnit]) -> WorkUnit:
    """One unit of pieces of features: it takes its values from the feature of which it holds most land."""
    if len(pieces) == 1 and not pieces[0].cut:
        number = pieces[0].member
        return WorkUnit((number,), number, units[number].name, pieces[0].land)
    area: dict[int, float] = {}
    for piece in pieces:
        area[piece.member] = area.get(piece.member, 0.0) + piece.land.area()
    leading = max(sorted(area), key=lambda number: round(area[number], 3))
    name = units[leading].road or units[leading].name
    land = union([piece.land for piece in sorted(pieces, key=lambda piece: (piece.member, place(piece.land)))])
    return WorkUnit(tuple(sorted(area)), leading, name, land, whole=False)


def _divided(pieces: list[_Piece], progress: Progress) -> Iterator[list[_Piece]]:
    """Pieces in groups that lie together and are not too long."""
    waiting = [(pieces, 0)]
    while waiting:
        progress.check()
        some, depth = waiting.pop()
        for group in _together(some, progress):
            if depth >= _DEEPEST or _length(group) <= LONGEST_M + _TOLERANCE:
                yield group
            else:
                waiting += [(half, depth + 1) for half in _halves(group) if half]


def _together(pieces: list[_Piece], progress: Progress) -> list[list[_Piece]]:
    """Groups of pieces with breaks of at most 10 m between them."""
    from scipy.sparse import coo_matrix
    from scipy.sparse.csgraph import connected_components

    if len(pieces) == 1:
        return [pieces]
    index, pairs = QgsSpatialIndex(), []
    for number, piece in enumerate(pieces):
        index.addFeature(number, piece.land.boundingBox())
    for number, piece in enumerate(pieces):
        if number % 200 == 0:
            progress.check()
        near = index.intersects(piece.land.boundingBox().buffered(BREAK_M + _TOLERANCE))
        later = [other for other in near if other > number]
        if not later:
            continue
        engine = QgsGeometry.createGeometryEngine(piece.land.constGet())
        engine.prepareGeometry()
        pairs += [
            (number, other) for other in later if engine.distance(pieces[other].land.constGet()) <= BREAK_M + _TOLERANCE
        ]
    ends = np.array(pairs, dtype=np.int64).reshape(-1, 2)
    links = coo_matrix((np.ones(len(ends), dtype=bool), (ends[:, 0], ends[:, 1])), shape=(len(pieces), len(pieces)))
    count, label = connected_components(links, directed=False)
    groups: list[list[_Piece]] = [[] for _ in range(count)]
    for piece, number in zip(pieces, label.tolist(), strict=True):
        groups[number].append(piece)
    return groups


def _length(pieces: list[_Piece]) -> float:
    """How long pieces are together: their box, or all of them behind each other."""
    together = sum(piece.length for piece in pieces)
    if together > 2 * LONGEST_M:  # too long, whatever the box
        return together
    _, _, _, width, height = _box(pieces)
    return max(together, width, height)


def _box(pieces: list[_Piece]) -> tuple[Any, ...]:
    """The smallest box around pieces, at any angle."""
    corners = QgsGeometry.collectGeometry([QgsGeometry(piece.hull) for piece in pieces])
    found: tuple[Any, ...] = corners.convexHull().orientedMinimumBoundingBox()
    return found


def _halves(pieces: list[_Piece]) -> list[list[_Piece]]:
    """The pieces on either side of the middle of their box, cut across its length."""
    outline = _box(pieces)[0]  # it must live as long as its corners are read
    box = np.array([(point.x(), point.y()) for point in outline.vertices()])[:4]
    sides = box[1:3] - box[:2]
    size = np.hypot(sides[:, 0], sides[:, 1])
    along = sides[int(size.argmax())]
    along = along * (1.0 + 1.0 / size.max())  # a metre more than the box
    across = np.array([-along[1], along[0]])
    centre = box.mean(axis=0)
    halves = []
    for way in (along, -along):
        corners = [centre + across, centre + across + way, centre - across + way, centre - across]
        side = QgsGeometry.fromPolygonXY([[QgsPointXY(x, y) for x, y in corners]])
        engine = QgsGeometry.createGeometryEngine(side.constGet())
        engine.prepareGeometry()
        half = []
        for piece in pieces:
            if engine.contains(piece.land.constGet()):
                half.append(piece)
            elif engine.intersects(piece.land.constGet()):
                part = both(piece.land, side)
                if part is not None:
                    half += _pieces(piece.member, part.asGeometryCollection(), cut=True)
        halves.append(half)
    return halves
