"""Exact area of polygons inside circles: no segments, no cutting."""

from __future__ import annotations

import numpy as np

from ..progress import SILENT, Progress
from .boxtree import BoxTree, distances, summed
from .rings import Floats, Ints, Rings, spread

EDGES = 1 << 15
"""Edges handled at once, so that the arrays stay in the processor's cache."""


def areas_in_circles(polygons: BoxTree, x: Floats, y: Floats, radius: float, progress: Progress = SILENT) -> Floats:
    """Area (m2) of each kind of polygon inside the circle of ``radius`` (m) around each point: (points, kinds).

    A polygon is the signed sum of the triangles that its edges make with the centre, so the area inside the circle
    is the signed sum of what lies inside of those triangles (Green's theorem)::

        A = sum over edges pq of  1/2 p x q      where the edge lies inside the circle
                                  r^2/2 angle    where it lies outside

    Groups of polygons whose box lies wholly inside are added, those outside left out; of a polygon on the rim only
    the edges near the rim are looked at one by one. The error is of the order of 1e-15 r^2 an edge. Polygons that
    overlap are counted each.

    >>> from zoemzone_qgis.core.planar.rings import Rings
    >>> half = Rings.of([[np.array([[0.0, -900], [900, -900], [900, 900], [0, 900]])]])
    >>> areas_in_circles(BoxTree(half, np.array([0]), 1), np.array([0.0]), np.array([0.0]), 500.0).round(3)
    array([[392699.082]])
    """
    sums = np.zeros((len(x), polygons.kinds))
    outer = np.full(len(x), float(radius))
    for part, centre_x, centre_y in polygons.batches(x, y, outer, progress):
        whole, site, polygon = polygons.search(centre_x, centre_y, outer[part], outer[part])
        values = _cut(polygons.rings, site, polygon, centre_x, centre_y, float(radius))
        cut = summed(values, site, polygons.kind[polygon], *whole.shape)
        sums[part] = whole + np.maximum(cut, 0.0)  # a touch may come out as -1e-9
    return sums


def _cut(rings: Rings, site: Ints, polygon: Ints, x: Floats, y: Floats, radius: float) -> Floats:
    """Area of each pair's polygon inside its site's circle."""
    first = rings.stretch_offsets[polygon]
    stretch, pair = spread(first, rings.stretch_offsets[polygon + 1] - first)
    centre_x, centre_y = x[site[pair]], y[site[pair]]
    near, far = distances(rings.stretches.boxes.taken(stretch), centre_x, centre_y)
    inside, outside = far <= radius * radius, near >= radius * radius
    values = np.zeros(len(stretch))
    for mask, area in ((inside, _inside), (outside, _outside)):
        values[mask] = area(rings, stretch[mask], centre_x[mask], centre_y[mask], radius)
    rim = np.flatnonzero(~(inside | outside))
    values[rim] = _rim(rings, stretch[rim], centre_x[rim], centre_y[rim], radius)
    return np.asarray(np.bincount(pair, values, len(site)))


def _ends(rings: Rings, stretch: Ints, x: Floats, y: Floats) -> tuple[Floats, Floats, Floats, Floats]:
    """First and last point of each stretch, seen from its centre."""
    first, last = rings.stretches.first[stretch], rings.stretches.last[stretch]
    return rings.x[first] - x, rings.y[first] - y, rings.x[last] - x, rings.y[last] - y


def _inside(rings: Rings, stretch: Ints, x: Floats, y: Floats, radius: float) -> Floats:
    """A stretch inside: the sum of its cross products, moved from its first point to the centre."""
    px, py, qx, qy = _ends(rings, stretch, x, y)
    return np.asarray((rings.stretches.cross[stretch] + px * qy - py * qx) / 2)


def _outside(rings: Rings, stretch: Ints, x: Floats, y: Floats, radius: float) -> Floats:
    """A stretch outside: its box does not hold the centre, so it turns by less than half a circle."""
    return np.asarray(radius * radius / 2 * _angle(*_ends(rings, stretch, x, y)))


def _rim(rings: Rings, stretch: Ints, x: Floats, y: Floats, radius: float) -> Floats:
    """Stretches at the rim, edge by edge."""
    values = np.zeros(len(stretch))
    count = rings.stretches.last[stretch] - rings.stretches.first[stretch]
    begin, ends = 0, np.cumsum(count)
    while begin < len(stretch):
        done = ends[begin - 1] if begin else 0
        end = max(begin + 1, int(np.searchsorted(ends, done + EDGES, side="right")))
        part = slice(begin, end)
        p, owner = spread(rings.stretches.first[stretch[part]], count[part])
        centre_x, centre_y = x[part][owner], y[part][owner]
        edges = rings.x[p] - centre_x, rings.y[p] - centre_y, rings.x[p + 1] - centre_x, rings.y[p + 1] - centre_y
        values[part] = np.bincount(owner, edge_areas(*edges, radius), end - begin)
        begin = end
    return values


def edge_areas(px: Floats, py: Floats, qx: Floats, qy: Floats, radius: float) -> Floats:
    """Signed area (m2) of the triangle centre-p-q inside the circle around the centre, edge by edge.

    p and q (m) are seen from the centre; positive where q lies counter-clockwise of p.

    >>> edge_areas(np.array([3.0]), np.array([0.0]), np.array([3.0]), np.array([3.0]), 100.0)
    array([4.5])
    """
    square = radius * radius
    dx, dy = qx - px, qy - py
    cross = px * qy - py * qx
    length = np.maximum(dx * dx + dy * dy, np.finfo(np.float64).tiny)
    along = px * dx + py * dy
    p_in, q_in = px * px + py * py <= square, qx * qx + qy * qy <= square
    root = length * square - cross * cross  # the discriminant, by Lagrange's identity
    through = (root > 0) & (along < 0) & (along + length > 0)
    half = np.sqrt(np.maximum(root, 0.0))
    # the part of the edge inside the circle, from enter to leave as shares of its length
    enter = np.where(p_in, 0.0, np.clip((-along - half) / length, 0.0, 1.0))
    leave = np.where(q_in, 1.0, np.clip((-along + half) / length, 0.0, 1.0))
    areas = (leave - enter) * cross
    missed = ~(p_in | q_in | through)
    areas[missed] = square * _angle(px[missed], py[missed], qx[missed], qy[missed])
    before, after = np.flatnonzero(~(p_in | missed)), np.flatnonzero(~(q_in | missed))
    for index, share, x, y, side in ((before, enter, px, py, 1.0), (after, leave, qx, qy, -1.0)):
        at_x, at_y = px[index] + share[index] * dx[index], py[index] + share[index] * dy[index]
        areas[index] += side * square * _angle(x[index], y[index], at_x, at_y)
    return np.asarray(areas / 2)


def _angle(px: Floats, py: Floats, qx: Floats, qy: Floats) -> Floats:
    """Angle from p to q seen from the centre, -pi to pi."""
    return np.asarray(np.arctan2(px * qy - py * qx, px * qx + py * qy))
