"""Vector tiles (Mapbox Vector Tile 2.1) from flat arrays: shapes on the grid of a zoom, encoded all at once.

Coordinates are web mercator as a fraction of the world: x from 0 (180 W) to 1 (180 E), y from 0 (85.05 N) to 1 (85.05
S). A feature carries its number as id and one attribute, its category.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

POINT, LINE, POLYGON = 1, 2, 3
EXTENT = 4096
"""Units across a tile (the specification's own default)."""
BUFFER = 64
"""Units around a tile within which shapes still belong to it: 8 pixels of a tile of 512, for lines and marks."""
REACH = 4000
"""Units that a shape may lie outside its tile; what reaches farther must be cut. Renderers keep 16 bit numbers."""
SMALLEST = 12
"""Units across of what is drawn for an area too small to have a shape: 1.5 pixels of a tile of 512 (E)."""
_MOVE, _LINE_TO, _CLOSE = 1, 2, 15
_HALF_WORLD = 20037508.342789244
"""Half the equator of EPSG:3857 in its metres: pi x 6,378,137."""


def fraction(metres: Floats, down: bool = False) -> Floats:
    """EPSG:3857 metres as a fraction of the world; ``down`` for y, which runs south in tiles.

    >>> fraction(np.array([0.0, 20037508.342789244])).tolist()
    [0.5, 1.0]
    """
    return (_HALF_WORLD - metres if down else _HALF_WORLD + metres) / (2 * _HALF_WORLD)


@dataclass(frozen=True)
class Shapes:
    """Points, lines or rings one after another: path p is ``path[p]`` to ``path[p + 1]`` of ``x`` and ``y`` (fractions
    of the world) and belongs to feature ``owner[p]``, which never falls. Rings are closed; outer rings run clockwise
    as seen on a map with north up, holes the other way. A point feature is one path of all its points.
    """

    kind: int
    x: Floats
    y: Floats
    path: Ints
    owner: Ints


@dataclass(frozen=True)
class Snapped:
    """Shapes on the grid of a zoom: without repeated and needless corners, rings open. ``owner`` names only features
    that still have a shape."""

    kind: int
    x: Ints
    y: Ints
    path: Ints
    owner: Ints

    def boxes(self) -> tuple[Ints, NDArray[np.int64]]:
        """The features that are left, and for each its box in units: west, north, east, south."""
        if not len(self.owner):
            return np.zeros(0, dtype=np.int64), np.zeros((0, 4), dtype=np.int64)
        first = np.flatnonzero(np.diff(self.owner, prepend=-1))
        starts = self.path[:-1][first]
        box = [
            np.minimum.reduceat(self.x, starts),
            np.minimum.reduceat(self.y, starts),
            np.maximum.reduceat(self.x, starts),
            np.maximum.reduceat(self.y, starts),
        ]
        return self.owner[first], np.stack(box, axis=1)


def snap(shapes: Shapes, zoom: int, step: int = 1) -> Snapped:
    """Shapes in units of the tiles of ``zoom`` (4096 a tile), rounded to multiples of ``step``.

    An area that vanishes on that grid is drawn as a square of ``SMALLEST`` units, a line as a short one, so that
    nothing is lost to sight: a renderer shows what there is, at least 1.5 pixels wide.
    """
    scale = float(EXTENT * 2**zoom)
    x = np.rint(shapes.x * scale / step).astype(np.int64) * step
    y = np.rint(shapes.y * scale / step).astype(np.int64) * step
    which = np.repeat(np.arange(len(shapes.owner)), np.diff(shapes.path))
    if shapes.kind == POINT:
        return Snapped(POINT, x, y, shapes.path, shapes.owner)
    kept = _corners(x, y, which)
    if shapes.kind == POLYGON:  # rings are closed: the last corner is the first
        kept[_ends(shapes.path)] = False
    counts = np.bincount(which[kept], minlength=len(shapes.owner))
    least = 3 if shapes.kind == POLYGON else 2
    alive = counts >= least
    x, y, which = x[kept], y[kept], which[kept]
    size = _twice_area if shapes.kind == POLYGON else _length
    alive &= size(x, y, which, len(shapes.owner)) != 0
    lost = np.setdiff1d(np.unique(shapes.owner), shapes.owner[alive])
    some = alive[which]
    path = np.concatenate([[0], np.cumsum(counts[alive])]).astype(np.int64)
    left = Snapped(shapes.kind, x[some], y[some], path, shapes.owner[alive])
    return _with(left, _tiny(shapes, lost, scale)) if len(lost) else left


def _ends(path: Ints) -> Ints:
    """The places of the last corners of paths that have any."""
    return path[1:][np.diff(path) > 0] - 1


def _corners(x: Ints, y: Ints, which: Ints) -> NDArray[np.bool_]:
    """Corners that say something: not the one before again, and not on the straight way from it to the next."""
    fresh = np.ones(len(x), dtype=np.bool_)
    fresh[1:] = (np.diff(x) != 0) | (np.diff(y) != 0) | (np.diff(which) != 0)
    places = np.flatnonzero(fresh)
    dx, dy, same = np.diff(x[places]), np.diff(y[places]), np.diff(which[places]) == 0
    straight = (dx[:-1] * dy[1:] == dy[:-1] * dx[1:]) & (dx[:-1] * dx[1:] + dy[:-1] * dy[1:] > 0) & same[:-1] & same[1:]
    fresh[places[1:-1][straight]] = False
    # a ring's last corner is its first again, and goes later; its repeat must therefore stay until then
    last = np.flatnonzero(np.diff(which, append=-1))
    fresh[last] = True
    return fresh


def _twice_area(x: Ints, y: Ints, which: Ints, count: int) -> Floats:
    """Twice the area of each open ring, signed."""
    following = np.arange(1, len(x) + 1)
    ends = np.flatnonzero(np.diff(which, append=-1))
    starts = np.flatnonzero(np.diff(which, prepend=-1))
    following[ends] = starts
    x0, y0 = x[starts], y[starts]  # near their first corner the products stay exact
    place = np.repeat(np.arange(len(starts)), np.diff(np.append(starts, len(x))))
    a, b = (x - x0[place]).astype(np.float64), (y - y0[place]).astype(np.float64)
    twice = np.bincount(which, weights=a * b[following] - a[following] * b, minlength=count)
    return np.asarray(twice, dtype=np.float64)


def _length(x: Ints, y: Ints, which: Ints, count: int) -> Floats:
    """How far each path goes, along x and y."""
    steps = np.abs(np.diff(x, prepend=x[:1])) + np.abs(np.diff(y, prepend=y[:1]))
    steps[np.flatnonzero(np.diff(which, prepend=-1))] = 0
    far = np.bincount(which, weights=steps.astype(np.float64), minlength=count)
    return np.asarray(far, dtype=np.float64)


def _tiny(shapes: Shapes, lost: Ints, scale: float) -> Snapped:
    """A square or a short line for each feature that has lost its shape, at the middle of its first path."""
    first = np.flatnonzero(np.diff(shapes.owner, prepend=-1))
    paths = first[np.searchsorted(shapes.owner[first], lost)]
    begin, half = shapes.path[paths], SMALLEST // 2
    end = shapes.path[paths + 1]
    middle = (begin + end - 1) // 2
    x = np.rint(((shapes.x[begin] + shapes.x[middle]) / 2) * scale).astype(np.int64)
    y = np.rint(((shapes.y[begin] + shapes.y[middle]) / 2) * scale).astype(np.int64)
    across, along = ((-1, 1, 1, -1), (-1, -1, 1, 1)) if shapes.kind == POLYGON else ((-1, 1), (0, 0))
    count = len(across)
    return Snapped(
        shapes.kind,
        (x[:, None] + half * np.array(across)).ravel(),
        (y[:, None] + half * np.array(along)).ravel(),
        np.arange(len(lost) + 1, dtype=np.int64) * count,
        lost,
    )


def _with(one: Snapped, other: Snapped) -> Snapped:
    """Both together, in the order of their features."""
    owner = np.concatenate([one.owner, other.owner])
    order = np.argsort(owner, kind="stable")
    starts = np.concatenate([one.path[:-1], other.path[:-1] + len(one.x)])[order]
    counts = np.concatenate([np.diff(one.path), np.diff(other.path)])[order]
    path = np.concatenate([[0], np.cumsum(counts)]).astype(np.int64)
    take = np.repeat(starts - path[:-1], counts) + np.arange(path[-1])
    x, y = np.concatenate([one.x, other.x])[take], np.concatenate([one.y, other.y])[take]
    return Snapped(one.kind, x, y, path, owner[order])


def zigzag(values: Ints) -> Ints:
    """Signed numbers as the specification counts them: 0, -1, 1, -2 ... become 0, 1, 2, 3 ...

    >>> zigzag(np.array([0, -1, 1, -2])).tolist()
    [0, 1, 2, 3]
    """
    return np.asarray((values << 1) ^ (values >> 63), dtype=np.int64)


def varints(values: Ints) -> tuple[bytes, Ints]:
    """Numbers of 0 to 2^35 as varints, one after another, and where each begins (one more: the end).

    >>> varints(np.array([1, 300]))[0].hex(), varints(np.array([1, 300]))[1].tolist()
    ('01ac02', [0, 1, 3])
    """
    size = np.ones(len(values), dtype=np.int64)
    for bits in (7, 14, 21, 28):
        size += values >= 1 << bits
    begin = np.concatenate([[0], np.cumsum(size)]).astype(np.int64)
    out = np.zeros(int(begin[-1]), dtype=np.uint8)
    for place in range(5):
        some = size > place
        more = (size[some] > place + 1).astype(np.int64) << 7
        out[begin[:-1][some] + place] = ((values[some] >> (7 * place)) & 127) | more
    return out.tobytes(), begin


def varint(value: int) -> bytes:
    """One varint."""
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)
    return bytes(out)


class Encoded:
    """The commands of snapped features, encoded once. In each tile only the first corner differs."""

    def __init__(self, snapped: Snapped) -> None:
        self.kind = snapped.kind
        self._path, self._x, self._y = snapped.path, snapped.x, snapped.y
        first = np.flatnonzero(np.diff(snapped.owner, prepend=-1))
        self.features = snapped.owner[first]
        self._first = first
        stream, starts = self._commands(snapped)
        self._bytes, begin = varints(stream)
        self._begin = begin[np.append(starts[first], len(stream))]

    def _commands(self, snapped: Snapped) -> tuple[Ints, Ints]:
        """All numbers after the first corner of each feature, and where each path's begin.

        A path of n corners: move to the first (3 numbers, left out for the first path of a feature), line to the
        others (1 + 2 (n - 1)), and close, for rings. Of points: move to all.
        """
        count = np.diff(snapped.path)
        paths = len(count)
        leads = np.zeros(paths, dtype=np.bool_)
        leads[self._first] = True
        point, ring = snapped.kind == POINT, int(snapped.kind == POLYGON)
        length = 2 * (count - 1) + (0 if point else 1 + ring) + np.where(leads, 0, 3)
        starts = np.concatenate([[0], np.cumsum(length)]).astype(np.int64)
        stream = np.zeros(int(starts[-1]), dtype=np.int64)
        body = starts[:-1] + np.where(leads, 0, 3)
        if paths:
            dx, dy = zigzag(np.diff(snapped.x, prepend=0)), zigzag(np.diff(snapped.y, prepend=0))
            inner = np.ones(len(dx), dtype=np.bool_)
            inner[snapped.path[:-1]] = False
            offset = np.repeat(body + (0 if point else 1) - 2 * (snapped.path[:-1] + 1), count)
            at = (offset + 2 * np.arange(len(dx)))[inner]
            stream[at], stream[at + 1] = dx[inner], dy[inner]
            later = np.flatnonzero(~leads)
            stream[starts[later]] = (1 << 3) | _MOVE
            stream[starts[later] + 1] = dx[snapped.path[later]]
            stream[starts[later] + 2] = dy[snapped.path[later]]
            if not point:
                stream[body] = ((count - 1) << 3) | _LINE_TO
            if ring:
                stream[starts[1:] - 1] = _CLOSE
        return stream, starts

    def geometry(self, number: int, left: int, top: int) -> bytes:
        """The geometry of the feature at place ``number`` for the tile whose corner lies at (left, top) in units."""
        path = int(self._first[number])
        at = int(self._path[path])
        points = int(self._path[path + 1]) - at if self.kind == POINT else 1
        dx, dy = int(self._x[at]) - left, int(self._y[at]) - top
        head = varint((points << 3) | _MOVE) + varint((dx << 1) ^ (dx >> 63)) + varint((dy << 1) ^ (dy >> 63))
        return head + self._bytes[int(self._begin[number]) : int(self._begin[number + 1])]


def feature(id: int, category: int, kind: int, geometry: bytes) -> bytes:
    """A feature of a tile's layer; its one attribute is the category."""
    body = b"\x08" + varint(id) if id else b""
    tags = b"\x00" + varint(category)
    body += b"\x12" + varint(len(tags)) + tags + b"\x18" + bytes([kind]) + b"\x22" + varint(len(geometry)) + geometry
    return b"\x12" + varint(len(body)) + body


def tile(features: list[bytes], categories: int) -> bytes:
    """A tile with one layer "z", whose features have the attribute "c" of 0 to ``categories`` - 1."""
    layer = b"\x78\x02\x0a\x01z" + b"".join(features) + b"\x1a\x01c"
    for value in range(categories):
        number = b"\x28" + varint(value)  # uint_value
        layer += b"\x22" + varint(len(number)) + number
    layer += b"\x28" + varint(EXTENT)
    return b"\x1a" + varint(len(layer)) + layer
