"""Shapes and slow oracles for the geometry tests."""

import math

import numpy as np

from zoemzone_qgis.core.planar.boxtree import BoxTree
from zoemzone_qgis.core.planar.rings import Rings


def polygon_of_sides(x: float, y: float, radius: float, sides: int) -> np.ndarray:
    """A regular polygon with the area of the circle."""
    angle = np.arange(sides) * (2 * np.pi / sides)
    size = radius * math.sqrt(2 * np.pi / sides / math.sin(2 * np.pi / sides))
    return np.column_stack([x + size * np.cos(angle), y + size * np.sin(angle)])


def box(left: float, bottom: float, right: float, top: float) -> np.ndarray:
    return np.array([[left, bottom], [right, bottom], [right, top], [left, top]], dtype=float)


def blob(rng: np.random.Generator, x: float, y: float, size: float, corners: int) -> np.ndarray:
    """A jagged ring without crossings: random radii at rising angles."""
    angle = np.sort(rng.uniform(0, 2 * np.pi, corners))
    radius = size * rng.uniform(0.4, 1.0, corners)
    return np.column_stack([x + radius * np.cos(angle), y + radius * np.sin(angle)])


def holed(rng: np.random.Generator, x: float, y: float, size: float, corners: int) -> list[np.ndarray]:
    """A jagged ring with a small jagged hole around its middle (the outer radii start at 0.4 of the size)."""
    return [blob(rng, x, y, size, corners), blob(rng, x, y, 0.2 * size, 7)[::-1]]


def tree(*polygons: list[np.ndarray], kinds: list[int] | None = None) -> BoxTree:
    kind = np.array(kinds if kinds is not None else [0] * len(polygons))
    return BoxTree(Rings.of(polygons), kind, int(kind.max(initial=0)) + 1)


def shoelace(ring: np.ndarray) -> float:
    ring = ring - ring[0]
    x, y = ring[:, 0], ring[:, 1]
    return float(np.sum(x * np.roll(y, -1) - np.roll(x, -1) * y) / 2)


def clipped_area(rings: list[np.ndarray], convex: np.ndarray) -> float:
    """Area of a polygon (holes after the outer ring) inside a convex counter-clockwise ring: Sutherland and Hodgman."""
    return sum((1 if number == 0 else -1) * abs(shoelace(_clip(ring, convex))) for number, ring in enumerate(rings))


def _clip(ring: np.ndarray, convex: np.ndarray) -> np.ndarray:
    edges = np.roll(convex, -1, axis=0) - convex
    for a, (across, up) in zip(convex, edges, strict=True):
        side = across * (ring[:, 1] - a[1]) - up * (ring[:, 0] - a[0])
        if side.min() >= 0:
            continue
        if side.max() < 0:
            return np.zeros((1, 2))
        following = np.roll(side, -1)
        crosses = (side < 0) != (following < 0)
        share = np.divide(side, side - following, out=np.zeros(len(side)), where=crosses)
        cuts = ring + share[:, None] * (np.roll(ring, -1, axis=0) - ring)
        both = np.stack([ring, cuts], axis=1)
        ring = both[np.stack([side >= 0, crosses], axis=1)]
    return ring
