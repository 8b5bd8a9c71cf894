"""Shapes as flat coordinate arrays, so that a whole tile is mirrored in one step; and which pieces meet at a seam."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

POLYGON, POINT, LINE, MULTIPOLYGON = 3, 1, 2, 6
Box = tuple[float, float, float, float]  # x min, y min, x max, y max


@dataclass(frozen=True)
class Placement:
    """Where a copy of the tile lies: column and row counted from the tile in the middle; odd ones are mirrored."""

    column: int
    row: int
    box: Box

    @property
    def mirrored(self) -> tuple[bool, bool]:
        """Whether x and y are mirrored."""
        return self.column % 2 == 1, self.row % 2 == 1

    @property
    def turns(self) -> bool:
        """Whether rings change direction."""
        across, up = self.mirrored
        return across != up

    def move(self, xy: np.ndarray) -> np.ndarray:
        """Coordinates (n, 2) of the tile, moved to this copy. Points on a border meet their mirror image exactly."""
        x0, y0, x1, y1 = self.box
        moved = np.empty_like(xy)
        for axis, (low, high, step, flip) in enumerate(
            ((x0, x1, self.column, self.mirrored[0]), (y0, y1, self.row, self.mirrored[1]))
        ):
            shift = step * (high - low)
            moved[:, axis] = (low + high + shift) - xy[:, axis] if flip else xy[:, axis] + shift
        return moved


def seam_key(step: int, low: bool, high: bool) -> int:
    """The same number for the copies of one shape that meet along this axis, another for those that do not.

    `step` counts the copies from the one in place, `low` and `high` say whether the shape touches the lower and the
    upper border of the tile. Odd copies are mirrored, so an upper border meets an upper border.

    >>> [seam_key(step, False, True) for step in (-2, -1, 0, 1, 2)]
    [-2, -2, 0, 0, 2]
    >>> [seam_key(step, True, False) for step in (-2, -1, 0, 1, 2)]
    [-3, -1, -1, 1, 1]
    """
    odd = step % 2 == 1
    if low and high:
        return 0
    if high:
        return step - 1 if odd else step
    if low:
        return step if odd else step - 1
    return step


class Shapes:
    """Many shapes in one coordinate array; each is a list of polygons, a polygon a list of rings."""

    def __init__(self, wkbs: Iterable[bytes]) -> None:
        self._blocks: list[np.ndarray] = []
        self._filled = 0
        self.kinds: list[int] = []
        self.parts: list[list[list[tuple[int, int]]]] = []
        for wkb in wkbs:
            self._read(wkb)
        self.xy = np.concatenate(self._blocks) if self._blocks else np.empty((0, 2))
        self._blocks = []

    def __len__(self) -> int:
        return len(self.parts)

    def _take(self, wkb: bytes, at: int, count: int) -> tuple[int, int]:
        self._blocks.append(np.frombuffer(wkb, "<f8", 2 * count, at).reshape(-1, 2))
        self._filled += count
        return self._filled - count, self._filled

    def _rings(self, wkb: bytes, at: int) -> tuple[list[tuple[int, int]], int]:
        """The rings of the polygon that starts at byte `at`, and where it ends."""
        (count,) = struct.unpack_from("<I", wkb, at + 5)
        at += 9
        rings = []
        for _ in range(count):
            (points,) = struct.unpack_from("<I", wkb, at)
            rings.append(self._take(wkb, at + 4, points))
            at += 4 + 16 * points
        return rings, at

    def _read(self, wkb: bytes) -> None:
        order, kind = struct.unpack_from("<BI", wkb, 0)
        if order != 1 or kind not in (POINT, LINE, POLYGON, MULTIPOLYGON):
            raise ValueError(f"little-endian point, line or (multi)polygon expected, got order {order}, kind {kind}")
        if kind == POINT:
            parts = [[self._take(wkb, 5, 1)]]
        elif kind == LINE:
            parts = [[self._take(wkb, 9, struct.unpack_from("<I", wkb, 5)[0])]]
        elif kind == POLYGON:
            parts = [self._rings(wkb, 0)[0]]
        else:
            parts, at = [], 9
            for _ in range(struct.unpack_from("<I", wkb, 5)[0]):
                rings, at = self._rings(wkb, at)
                parts.append(rings)
        self.kinds.append(MULTIPOLYGON if kind == POLYGON else kind)
        self.parts.append(parts)

    def wkb(self, index: int, xy: np.ndarray, reverse: bool = False) -> bytes:
        """One shape as WKB from moved coordinates; `reverse` keeps the direction of rings in a mirrored copy."""
        kind, parts = self.kinds[index], self.parts[index]
        turn = -1 if reverse else 1
        if kind == POINT:
            start = parts[0][0][0]
            return struct.pack("<BI", 1, POINT) + xy[start].tobytes()
        if kind == LINE:
            start, stop = parts[0][0]
            return struct.pack("<BII", 1, LINE, stop - start) + xy[start:stop].tobytes()
        out = [struct.pack("<BII", 1, MULTIPOLYGON, len(parts))]
        for rings in parts:
            out.append(struct.pack("<BII", 1, POLYGON, len(rings)))
            for start, stop in rings:
                out.append(struct.pack("<I", stop - start))
                out.append(xy[start:stop][::turn].tobytes())
        return b"".join(out)

    def outlines(self, index: int) -> list[tuple[int, int]]:
        """Where the rings of a shape stand in the coordinate array."""
        return [ring for rings in self.parts[index] for ring in rings]


def touches(xy: np.ndarray, box: Box) -> tuple[bool, bool, bool, bool]:
    """Whether coordinates lie on the left, right, lower and upper border of the box."""
    x0, y0, x1, y1 = box
    x, y = xy[:, 0], xy[:, 1]
    return bool((x == x0).any()), bool((x == x1).any()), bool((y == y0).any()), bool((y == y1).any())


def areas(shapes: Shapes) -> np.ndarray:
    """Area of each shape (shoelace; holes off, whatever the direction of their rings), in the square of its unit."""
    result = np.zeros(len(shapes))
    for index, parts in enumerate(shapes.parts):
        for rings in parts:
            sizes = [_shoelace(shapes.xy[start:stop]) for start, stop in rings]
            result[index] += sizes[0] - sum(sizes[1:])
    return result


def _shoelace(ring: np.ndarray) -> float:
    x, y = (ring - ring[0]).T
    return float(abs(np.dot(x[:-1], y[1:]) - np.dot(x[1:], y[:-1])) / 2)


def middles(shapes: Shapes) -> np.ndarray:
    """Middle of the bounding box of each shape, (n, 2)."""
    return np.array([_middle([shapes.xy[a:b] for a, b in shapes.outlines(i)]) for i in range(len(shapes))])


def _middle(rings: Sequence[np.ndarray]) -> np.ndarray:
    xy = np.concatenate(rings)
    return (xy.min(axis=0) + xy.max(axis=0)) / 2
