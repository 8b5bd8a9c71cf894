"""Regions as the stretches they cut out of the rows of a raster: circles, and outlines of any shape."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Protocol

import numpy as np

from ..grid import Grid, Window
from ..planar.rings import Boxes, Floats, Ints, Rings, spread

LINES = 300
"""A region is cut by at least about this many lines: then its area is right to about 1e-4 before it is scaled."""
COUNTED = 1e-4
"""Areas counted along lines are compared with a rule within this share of it."""


@dataclass(frozen=True)
class Lines:
    """Stretches of rows inside regions: region number, row in the window, begin and end in columns of the window
    (with fractions), and how many lines there are in a row."""

    region: Ints
    row: Ints
    begin: Floats
    end: Floats
    a_row: int


class Regions(Protocol):
    """What can be counted: its boxes (m), and its stretches in a window of a grid."""

    @property
    def boxes(self) -> Boxes: ...

    @property
    def area(self) -> Floats: ...

    def lines(self, chosen: Ints, grid: Grid, window: Window, a_row: int) -> Lines: ...


@dataclass(frozen=True)
class Discs:
    """Circles around points (m)."""

    x: Floats
    y: Floats
    radius: float

    @property
    def boxes(self) -> Boxes:
        return Boxes(self.x - self.radius, self.y - self.radius, self.x + self.radius, self.y + self.radius)

    @property
    def area(self) -> Floats:
        return np.full(len(self.x), np.pi * self.radius**2)

    def lines(self, chosen: Ints, grid: Grid, window: Window, a_row: int) -> Lines:
        """The chords of the chosen circles; whole ones, not cut to the window's columns."""
        step = grid.cell / a_row
        top = grid.top - window.row * grid.cell
        first = np.maximum(np.ceil((top - self.y[chosen] - self.radius) / step - 0.5), 0).astype(np.int64)
        last = np.minimum(np.ceil((top - self.y[chosen] + self.radius) / step - 0.5), window.rows * a_row)
        line, owner = spread(first, np.maximum(last.astype(np.int64) - first, 0))
        region = chosen[owner]
        off = top - (line + 0.5) * step - self.y[region]
        half = np.sqrt(np.maximum(self.radius**2 - off * off, 0.0)) / grid.cell
        centre = (self.x[region] - grid.left) / grid.cell - window.column
        return Lines(region, line // a_row, centre - half, centre + half, a_row)


@dataclass(frozen=True)
class Outlines:
    """Outlines of any shape: polygon p of ``rings`` is (a part of) region ``region[p]``, in ascending order."""

    rings: Rings
    region: Ints
    count: int

    @property
    def boxes(self) -> Boxes:
        starts = np.searchsorted(self.region, np.arange(self.count))
        return self.rings.boxes.grouped(starts)

    @property
    def area(self) -> Floats:
        return np.asarray(np.bincount(self.region, self.rings.area, self.count), dtype=np.float64)

    def lines(self, chosen: Ints, grid: Grid, window: Window, a_row: int) -> Lines:
        """Where the lines enter and leave the chosen outlines (even and odd crossings)."""
        part, boxes = grid.part(window), self.rings.boxes
        polygons = np.flatnonzero((boxes.bottom < part.top) & (boxes.top > part.bottom))
        polygons = polygons[np.isin(self.region[polygons], chosen)]
        rings = self.rings.taken(polygons)
        step = grid.cell / a_row
        top = grid.top - window.row * grid.cell
        # a corner lies between two lines; so a closed ring crosses each line an even number of times
        under = np.clip(np.ceil((top - rings.y) / step - 0.5), 0, window.rows * a_row).astype(np.int64)
        edge = np.ones(len(rings.x), dtype=bool)
        edge[rings.ring[1:] - 1] = False
        p = np.flatnonzero(edge)
        low, high = np.minimum(under[p], under[p + 1]), np.maximum(under[p], under[p + 1])
        line, owner = spread(low, high - low)
        p = p[owner]
        y = top - (line + 0.5) * step
        share = (y - rings.y[p]) / (rings.y[p + 1] - rings.y[p])
        x = (rings.x[p] + share * (rings.x[p + 1] - rings.x[p]) - grid.left) / grid.cell - window.column
        corners = np.diff(rings.ring[rings.polygon])
        region = np.repeat(self.region[polygons], corners)[p]
        order = np.lexsort((x, region * (window.rows * a_row) + line))
        enter, leave = order[0::2], order[1::2]
        return Lines(region[enter], line[enter] // a_row, x[enter], x[leave], a_row)


def lines_a_row(boxes: Boxes, cell: float) -> int:
    """Lines a row so that the smallest region is cut by about ``LINES`` of them: 1 to 256.

    >>> lines_a_row(Boxes(*(np.array([v]) for v in (0.0, 0.0, 300.0, 300.0))), 10.0)
    10
    """
    smallest = float((boxes.top - boxes.bottom).min(initial=np.inf))
    return int(np.clip(np.ceil(LINES * cell / smallest), 1, 256))


def blocks(window: Window, rows: int, columns: int) -> Iterator[Window]:
    """Windows of at most ``rows`` x ``columns`` on multiples of these, that together are ``window``."""
    for row in range(window.row - window.row % rows, window.row + window.rows, rows):
        for column in range(window.column - window.column % columns, window.column + window.columns, columns):
            top, left = max(row, window.row), max(column, window.column)
            bottom = min(row + rows, window.row + window.rows)
            right = min(column + columns, window.column + window.columns)
            yield Window(top, left, bottom - top, right - left)
