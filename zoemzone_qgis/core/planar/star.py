"""Exact area of polygons inside star-shaped outlines, such as the buffer of a parcel."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..progress import SILENT, Progress
from .boxtree import BoxTree, distances, summed
from .circle import EDGES
from .rings import Floats, Ints, Rings, spread

TURN = 8.0
"""More than a whole turn (rad): keeps the angles of one star apart from those of the next in one sorted list."""


@dataclass(frozen=True)
class Stars:
    """Outlines of which every point can be seen from a centre, corner by corner in order of angle.

    ``corner_x``, ``corner_y`` (m, seen from the centre ``x``, ``y``) hold all outlines one after another; star s has
    the corners ``first[s]`` to ``first[s + 1]``. A corner's wedge is the triangle of centre, corner and next corner.
    """

    x: Floats
    y: Floats
    corner_x: Floats
    corner_y: Floats
    first: Ints
    inner: Floats  # radius (m) of a circle around the centre that lies within the outline
    outer: Floats  # radius (m) of a circle that holds the outline

    def part(self, sites: slice) -> _Fan:
        """Consecutive stars, ready to be measured."""
        first = self.first[sites.start : sites.stop + 1]
        corners = slice(first[0], first[-1])
        return _Fan(self.corner_x[corners], self.corner_y[corners], first - first[0])


def stars(outlines: Rings, x: Floats, y: Floats) -> tuple[Stars, Ints]:
    """The outlines that are star-shaped about their centres ``x``, ``y`` (m), and their numbers.

    An outline with a hole, or of which a part is hidden from the centre, is left out.

    >>> square = [np.array([[0.0, 0], [2, 0], [2, 2], [0, 2]])]
    >>> found, number = stars(Rings.of([square, square]), np.array([1.0, 3.0]), np.array([1.0, 1.0]))
    >>> number, found.inner, found.outer.round(3)
    (array([0]), array([1.]), array([1.414]))
    """
    ring = outlines.polygon[:-1]
    counts = np.where(np.diff(outlines.polygon) == 1, np.diff(outlines.ring)[ring] - 1, 0)
    corner, star = spread(outlines.ring[ring], counts)
    px, py = outlines.x[corner] - x[star], outlines.y[corner] - y[star]
    qx, qy = outlines.x[corner + 1] - x[star], outlines.y[corner + 1] - y[star]
    cross, dot = px * qy - py * qx, px * qx + py * qy
    turn = np.bincount(star, np.arctan2(cross, dot), len(outlines))
    hidden = np.bincount(star[cross <= 0], minlength=len(outlines))
    number = np.flatnonzero((counts > 2) & (hidden == 0) & (turn < TURN))
    chosen = np.isin(star, number)
    star, px, py = np.searchsorted(number, star[chosen]), px[chosen], py[chosen]
    first = np.concatenate([[0], np.cumsum(counts[number])]).astype(np.int64)
    height = cross[chosen] / np.hypot(
        qx[chosen] - px, qy[chosen] - py
    )  # to an edge's line: never more than to the edge
    order = np.argsort(star * TURN + np.arctan2(py, px), kind="stable")
    shape = x[number], y[number], px[order], py[order], first
    if not len(number):
        return Stars(*shape, height, height), number
    inner, outer = np.minimum.reduceat(height, first[:-1]), np.maximum.reduceat(np.hypot(px, py), first[:-1])
    return Stars(*shape, inner, outer), number


def areas_in_stars(polygons: BoxTree, outlines: Stars, progress: Progress = SILENT) -> Floats:
    """Area (m2) of each kind of polygon inside each star: (stars, kinds).

    As in a circle, a polygon is the signed sum of the triangles that its edges make with the centre. An edge is cut
    where it passes from one wedge of the star to the next; inside a wedge the outline is one line, and what lies
    beyond it is drawn in along the line of sight::

        A = sum over pieces pq of  1/2 p x q / (max(1, h(p)) max(1, h(q))),  h = distance as a share of the outline's

    (a piece that crosses the outline is cut there first). Nothing is cut by trial and error, so that edges on the
    outline, through the centre or through a corner need no care. The error is that of ``areas_in_circles``.
    """
    sums = np.zeros((len(outlines.x), polygons.kinds))
    for part, x, y in polygons.batches(outlines.x, outlines.y, outlines.outer, progress):
        inner, outer = outlines.inner[part], outlines.outer[part]
        whole, site, polygon = polygons.search(x, y, inner, outer)
        cut = _Cut(polygons.rings, outlines.part(part), x, y, inner * inner, outer * outer)
        values = summed(cut.areas(site, polygon), site, polygons.kind[polygon], *whole.shape)
        sums[part] = whole + np.maximum(values, 0.0)
    return sums


class _Fan:
    """The wedges of a few stars."""

    def __init__(self, x: Floats, y: Floats, first: Ints) -> None:
        self.x, self.y, self.first = x, y, first
        star = np.repeat(np.arange(len(first) - 1), np.diff(first))
        self.key = star * TURN + np.arctan2(y, x)
        self.following = np.arange(len(x)) + 1
        self.following[first[1:] - 1] = first[:-1]
        self.edge_x, self.edge_y = x[self.following] - x, y[self.following] - y
        self.twice = x * self.edge_y - y * self.edge_x  # twice the area of the wedge
        total = np.concatenate([[0.0], np.cumsum(self.twice)])
        self.before = (total[:-1] - total[first[:-1]][star]) / 2
        self.area = (total[first[1:]] - total[first[:-1]]) / 2

    def wedge(self, star: Ints, x: Floats, y: Floats) -> Ints:
        """The wedge in whose direction each point lies."""
        found = np.searchsorted(self.key, star * TURN + np.arctan2(y, x), side="right") - 1
        # before the first corner by angle: the wedge that closes the turn
        return np.asarray(np.where(found < self.first[star], self.first[star + 1] - 1, found), dtype=np.int64)

    def height(self, wedge: Ints, x: Floats, y: Floats) -> Floats:
        """Distance of points from the centre as a share of the outline's distance in that wedge."""
        return np.asarray((x * self.edge_y[wedge] - y * self.edge_x[wedge]) / self.twice[wedge])

    def swept(self, star: Ints, px: Floats, py: Floats, qx: Floats, qy: Floats) -> Floats:
        """Signed area of the star between the directions of p and q, less than half a turn apart."""
        area = self._until(star, qx, qy) - self._until(star, px, py)
        turn = np.arctan2(qy, qx) - np.arctan2(py, px)
        return np.asarray(area + self.area[star] * ((turn < -np.pi) * 1.0 - (turn > np.pi) * 1.0))

    def _until(self, star: Ints, x: Floats, y: Floats) -> Floats:
        wedge = self.wedge(star, x, y)
        cross = self.x[wedge] * y - self.y[wedge] * x
        return np.asarray(self._begin(star, wedge, x, y) + cross / self.height(wedge, x, y) / 2)

    def _begin(self, star: Ints, wedge: Ints, x: Floats, y: Floats) -> Floats:
        """Area from angle -pi to the wedge's first corner: less than nothing where its wedge closes the turn."""
        closing = (wedge == self.first[star + 1] - 1) & (np.arctan2(y, x) < self.key[self.first[star]] - star * TURN)
        return np.asarray(self.before[wedge] - np.where(closing, self.area[star], 0.0))


class _Cut:
    """What lies of polygons inside a few stars."""

    def __init__(self, rings: Rings, fan: _Fan, x: Floats, y: Floats, inner: Floats, outer: Floats) -> None:
        self._rings, self._fan, self._x, self._y = rings, fan, x, y
        self._inner, self._outer = inner, outer  # squared

    def areas(self, site: Ints, polygon: Ints) -> Floats:
        """Area of each pair's polygon inside its site's star."""
        rings = self._rings
        begin = rings.stretch_offsets[polygon]
        stretch, pair = spread(begin, rings.stretch_offsets[polygon + 1] - begin)
        star = site[pair]
        near, far = distances(rings.stretches.boxes.taken(stretch), self._x[star], self._y[star])
        inside, outside = far <= self._inner[star], near >= self._outer[star]
        values = np.zeros(len(stretch))
        ends = self._edges(star, rings.stretches.first[stretch], rings.stretches.last[stretch])
        values[inside] = (rings.stretches.cross[stretch] + ends[0] * ends[3] - ends[1] * ends[2])[inside] / 2
        values[outside] = self._fan.swept(star[outside], *(end[outside] for end in ends))
        rim = np.flatnonzero(~(inside | outside))
        values[rim] = self._rim(stretch[rim], star[rim])
        return np.asarray(np.bincount(pair, values, len(site)))

    def _edges(self, star: Ints, p: Ints, q: Ints) -> tuple[Floats, Floats, Floats, Floats]:
        x, y = self._x[star], self._y[star]
        return self._rings.x[p] - x, self._rings.y[p] - y, self._rings.x[q] - x, self._rings.y[q] - y

    def _rim(self, stretch: Ints, star: Ints) -> Floats:
        first, last = self._rings.stretches.first[stretch], self._rings.stretches.last[stretch]
        p, owner = spread(first, last - first)
        values = np.zeros(len(p))
        for begin in range(0, len(p), EDGES):
            block = slice(begin, begin + EDGES)
            here = star[owner[block]]
            values[block] = self._edge_areas(here, *self._edges(here, p[block], p[block] + 1))
        return np.asarray(np.bincount(owner, values, len(stretch)))

    def _edge_areas(self, star: Ints, px: Floats, py: Floats, qx: Floats, qy: Floats) -> Floats:
        inner, outer = self._inner[star], self._outer[star]
        dx, dy = qx - px, qy - py
        cross, length, along = px * qy - py * qx, dx * dx + dy * dy, px * dx + py * dy
        p_square, q_square = px * px + py * py, qx * qx + qy * qy
        inside = (p_square <= inner) & (q_square <= inner)
        passes = (along < 0) & (along + length > 0)  # the nearest place is between p and q
        outside = (p_square >= outer) & (q_square >= outer) & ~(passes & (cross * cross < outer * length))
        values = np.where(inside, cross / 2, 0.0)
        values[outside] = self._fan.swept(star[outside], px[outside], py[outside], qx[outside], qy[outside])
        rim = np.flatnonzero(~(inside | outside) & (cross != 0))
        flip = cross[rim] < 0
        ends = (np.where(flip, b[rim], a[rim]) for a, b in ((px, qx), (py, qy), (qx, px), (qy, py)))
        values[rim] = np.where(flip, -1.0, 1.0) * self._pieces(star[rim], *ends)
        return values

    def _pieces(self, star: Ints, px: Floats, py: Floats, qx: Floats, qy: Floats) -> Floats:
        """Edges that turn counter-clockwise, wedge by wedge."""
        fan = self._fan
        start, end = fan.wedge(star, px, py), fan.wedge(star, qx, qy)
        corners = fan.first[star + 1] - fan.first[star]
        count = (end - start) % corners + 1
        step, edge = spread(np.zeros(len(star), dtype=np.int64), count)
        first = fan.first[star[edge]]
        wedge = first + (start[edge] - first + step) % corners[edge]
        begin = np.where(step == 0, 0.0, self._share(wedge, edge, px, py, qx, qy))
        finish = np.where(step == count[edge] - 1, 1.0, self._share(fan.following[wedge], edge, px, py, qx, qy))
        finish = np.maximum(begin, finish)
        dx, dy = (qx - px)[edge], (qy - py)[edge]
        ax, ay = px[edge] + begin * dx, py[edge] + begin * dy
        bx, by = px[edge] + finish * dx, py[edge] + finish * dy
        double = (finish - begin) * (px * qy - py * qx)[edge]
        values = _drawn_in(double, fan.height(wedge, ax, ay), fan.height(wedge, bx, by))
        return np.asarray(np.bincount(edge, values, len(star)))

    def _share(self, corner: Ints, edge: Ints, px: Floats, py: Floats, qx: Floats, qy: Floats) -> Floats:
        """Where along its edge, 0..1, each edge passes the ray of a corner."""
        x, y = self._fan.x[corner], self._fan.y[corner]
        p_side, q_side = (px[edge] * y - py[edge] * x), (qx[edge] * y - qy[edge] * x)
        apart = p_side - q_side
        share = np.divide(p_side, apart, out=np.zeros(len(edge)), where=apart != 0)
        return np.clip(share, 0.0, 1.0)


def _drawn_in(double: Floats, a: Floats, b: Floats) -> Floats:
    """Area of triangles centre-a-b within their wedge: ``double`` area, and the heights of a and b."""
    inside_a, inside_b = a <= 1, b <= 1
    share = np.divide(1 - a, b - a, out=np.zeros(len(a)), where=inside_a != inside_b)
    values = np.where(inside_a & inside_b, double, double / np.maximum(a * b, 1.0))
    leaving, entering = inside_a & ~inside_b, ~inside_a & inside_b
    values = np.where(leaving, share * double + (1 - share) * double / np.maximum(b, 1.0), values)
    values = np.where(entering, share * double / np.maximum(a, 1.0) + (1 - share) * double, values)
    return np.asarray(values / 2)
