"""Exact areas of polygons inside outlines of any shape: halved until every piece can be seen from one place."""

from __future__ import annotations

import numpy as np
from qgis.core import Qgis, QgsGeometry, QgsRectangle

from ..core.planar.boxtree import BoxTree
from ..core.planar.rings import Floats, Rings
from ..core.planar.star import areas_in_stars, stars
from ..core.progress import SILENT, Progress
from .polygons import flat, geometry_of

DEEPEST = 14
"""Times an outline is halved; what then still is no star is cut by GEOS."""
SLENDER = 3.0
"""A star of which the far corners lie this many times farther than the near edge is halved, too: fewer polygons lie
around its halves."""

Piece = tuple[int, QgsGeometry]


def areas_in_outlines(polygons: BoxTree, outlines: list[QgsGeometry], progress: Progress = SILENT) -> Floats:
    """Area (m2) of each kind of polygon inside each outline (valid, flat polygons): (outlines, kinds)."""
    sums = np.zeros((len(outlines), polygons.kinds))
    pieces: list[Piece] = list(enumerate(outlines))
    for depth in range(DEEPEST):
        if not pieces:
            return sums
        pieces = _measured(polygons, pieces, sums, depth, progress)
        progress = progress.part(1.0, 1.0)  # the first round does nearly all: buffers of parcels are stars
    for owner, piece in pieces:
        progress.check()
        sums[owner] += _cut(polygons, piece)
    return sums


def _measured(polygons: BoxTree, pieces: list[Piece], sums: Floats, depth: int, progress: Progress) -> list[Piece]:
    """Add the areas in the pieces that are stars; the halves of the others."""
    parts, owner = flat(geometry for _, geometry in pieces)
    left = np.arange(len(parts))
    single = np.bincount(owner, minlength=len(pieces)) == 1
    for centre in (_box_centres, _centroids):
        rings = parts.taken(left)
        found, number = stars(rings, *centre(rings))
        good = single[owner[left[number]]]
        if depth < DEEPEST - 1:
            good &= found.outer <= SLENDER * found.inner
        if good.all():
            chosen = found
        else:
            chosen, again = stars(rings.taken(number[good]), found.x[good], found.y[good])
            number = number[good][again]
        np.add.at(sums, [pieces[one][0] for one in owner[left[number]]], areas_in_stars(polygons, chosen, progress))
        left, progress = np.delete(left, number), progress.part(1.0, 1.0)
        if not len(left):
            return []
    rest = []
    for one in np.unique(owner[left]):
        progress.check()
        rest += [(pieces[one][0], half) for half in _halves(pieces[one][1])]
    return rest


def _box_centres(rings: Rings) -> tuple[Floats, Floats]:
    boxes = rings.boxes
    return (boxes.left + boxes.right) / 2, (boxes.bottom + boxes.top) / 2


def _centroids(rings: Rings) -> tuple[Floats, Floats]:
    points = [geometry_of(rings, number).centroid().asPoint() for number in range(len(rings))]
    return np.array([point.x() for point in points]), np.array([point.y() for point in points])


def _halves(geometry: QgsGeometry) -> list[QgsGeometry]:
    """The parts of a geometry; of a single part its two halves, cut across its length."""
    if geometry.isMultipart() and geometry.constGet().numGeometries() > 1:
        return [QgsGeometry(part) for part in geometry.asGeometryCollection()]
    box = geometry.boundingBox()
    first, second = QgsRectangle(box), QgsRectangle(box)
    dents_x, dents_y = _dents(flat([geometry])[0])
    if box.width() >= box.height():
        place = _place(dents_x, box.xMinimum(), box.xMaximum())
        first.setXMaximum(place)
        second.setXMinimum(place)
    else:
        place = _place(dents_y, box.yMinimum(), box.yMaximum())
        first.setYMaximum(place)
        second.setYMinimum(place)
    # GEOS's quick clip by a rectangle gives invalid pieces now and then
    halves = [geometry.intersection(QgsGeometry.fromRect(half)) for half in (first, second)]
    for half in halves:
        half.convertGeometryCollectionToSubclass(Qgis.GeometryType.Polygon)
    return [half for half in halves if half.area() > 0]


def _dents(rings: Rings) -> tuple[Floats, Floats]:
    """The corners that point inwards: behind them an outline hides itself."""
    step_x, step_y = np.diff(rings.x), np.diff(rings.y)
    turn = step_x[:-1] * step_y[1:] - step_y[:-1] * step_x[1:]
    corner = np.arange(1, len(rings.x) - 1)
    inside = ~np.isin(corner, rings.ring) & ~np.isin(corner + 1, rings.ring)
    dent = corner[inside & (turn < 0)]
    return rings.x[dent], rings.y[dent]


def _place(dents: Floats, low: float, high: float) -> float:
    """Where to cut: through the dent nearest to the middle, else in the middle."""
    middle, edge = (low + high) / 2, 0.01 * (high - low)
    dents = dents[(dents > low + edge) & (dents < high - edge)]
    return float(dents[np.abs(dents - middle).argmin()]) if len(dents) else middle


def _cut(polygons: BoxTree, piece: QgsGeometry) -> Floats:
    """The slow way, for a piece that no halving made a star."""
    box = piece.boundingBox()
    x, y = np.array([box.center().x()]), np.array([box.center().y()])
    reach = np.array([np.hypot(box.width(), box.height()) / 2])
    _, _, near = polygons.search(x, y, np.zeros(1), reach)
    areas = np.zeros(polygons.kinds)
    for number in near:
        areas[polygons.kind[number]] += piece.intersection(geometry_of(polygons.rings, int(number))).area()
    return areas
