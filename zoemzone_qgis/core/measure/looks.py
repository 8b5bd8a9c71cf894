"""What lies on both sides of the outline of a unit."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..cells.regions import Outlines
from ..grid import Grid, Window
from ..planar.rings import Floats, Ints, Rings, spread
from ..progress import SILENT, Progress
from .landkinds import SHIFT, SIGHT_M, LandKinds
from .outline import Pieces

Flags = NDArray[np.bool_]
Numbers = NDArray[np.uint32]

WATER_M, ROAD_M, WOOD_M = 5.0, 2.0, 2.0
"""How far outside an edge water, a road or wood may lie to be beside it."""
OUTSIDE = np.array([0.5, 1.5, 2.0, 2.5, 3.5, 4.5, 5.0])
"""Where outside an outline the map is looked at (m)."""
INSIDE = np.arange(10) + 0.5
"""Where inside: a strip begins where the land of its classes does, at most 10 m from the outline."""
DEEPER = np.flatnonzero(INSIDE > SIGHT_M)
BESIDE_M = 1.0
"""Another unit lies beside an edge when it holds the place 1 m outside it."""
BLOCK, _ID_M = 512, 1.0


@dataclass(frozen=True)
class Looks:
    """What is seen from pieces of outlines.

    ``inside`` (pieces, depths) are class codes, raised by ``SHIFT`` in the sight strip beside a road. ``water``,
    ``road`` and ``wood`` say whether that lies outside near enough; ``wet`` whether the first place outside is water.
    """

    inside: Numbers
    water: Flags
    road: Flags
    wood: Flags
    wet: Flags

    def first(self, classes: Flags, sight: bool) -> tuple[Flags, Ints]:
        """Whether and where (number of the depth) the land of some classes (65,536 by code) begins.

        With ``sight`` land in the sight strip does not count.
        """
        codes = self.inside % SHIFT
        held = classes[codes]
        if sight:
            held &= self.inside < SHIFT
        return held.any(axis=1), held.argmax(axis=1)


def look(
    pieces: Pieces,
    grid: Grid,
    read: Callable[[Window], Numbers],
    kinds: LandKinds,
    progress: Progress = SILENT,
) -> Looks:
    """Look at the map from pieces of outlines; ``read`` gives codes as ``SightCodes`` does.

    >>> from zoemzone_qgis.core.classes import read_classes
    >>> from zoemzone_qgis.core.planar.rings import Rings
    >>> from zoemzone_qgis.core.measure.outline import pieces_of
    >>> field = Rings.of([[np.array([[0, 0], [4, 0], [4, 4], [0, 4]], dtype=float)]])
    >>> row = np.array([[1, 13, 13, 13, 13, 0]], dtype=np.uint32)
    >>> def read(window):
    ...     columns = np.clip(np.arange(window.columns) + window.column, 0, 5)
    ...     return np.repeat(row[:, columns], window.rows, axis=0)
    >>> seen = look(pieces_of(field, np.array([0])), Grid(-1.0, 4.0, 1.0, 4, 6), read, LandKinds.of(read_classes()))
    >>> seen.water.tolist()
    [False, False, False, False, False, False, True, True]
    """
    count = len(pieces)
    inside = np.zeros((count, len(INSIDE)), dtype=np.uint32)
    seen = np.zeros((4, count), dtype=bool)
    distances = np.concatenate([OUTSIDE, -INSIDE])
    middle = pieces.middle
    halo = int(np.ceil(max(OUTSIDE.max(), INSIDE.max()) / grid.cell)) + 1
    for index, window in blocks_of(middle, grid):
        progress.check()
        window = window.padded(halo)
        cells = read(window)
        part = grid.part(window)
        spots = middle[index, None, :] + distances[:, None] * pieces.normal[index, None, :]
        rows = np.clip(np.floor((part.top - spots[..., 1]) / grid.cell), 0, window.rows - 1).astype(np.int64)
        columns = np.clip(np.floor((spots[..., 0] - part.left) / grid.cell), 0, window.columns - 1).astype(np.int64)
        found = cells[rows, columns]
        outside = found[:, : len(OUTSIDE)] % SHIFT
        inside[index] = found[:, len(OUTSIDE) :]
        if grid.cell > SIGHT_M:  # the sight strip is but a part of such a cell
            inside[index[:, None], DEEPER] %= SHIFT
        seen[0, index] = kinds.water[outside[:, OUTSIDE <= WATER_M]].any(axis=1)
        seen[1, index] = kinds.paved[outside[:, OUTSIDE <= ROAD_M]].any(axis=1)
        seen[2, index] = kinds.wood[outside[:, OUTSIDE <= WOOD_M]].any(axis=1)
        seen[3, index] = kinds.water[outside[:, 0]]
    return Looks(inside, *seen)


def blocks_of(points: Floats, grid: Grid, rows: int = BLOCK, columns: int = BLOCK) -> Iterator[tuple[Ints, Window]]:
    """The points (n, 2) block by block: their numbers, and the window of cells that holds them.

    A block is narrowed to what its points need.
    """
    if not len(points):
        return
    row = np.floor((grid.top - points[:, 1]) / grid.cell).astype(np.int64)
    column = np.floor((points[:, 0] - grid.left) / grid.cell).astype(np.int64)
    order = np.lexsort((column // columns, row // rows))
    fresh = np.ones(len(order), dtype=bool)
    fresh[1:] = (np.diff(row[order] // rows) != 0) | (np.diff(column[order] // columns) != 0)
    for index in np.split(order, np.flatnonzero(fresh)[1:]):
        top, left = int(row[index].min()), int(column[index].min())
        yield index, Window(top, left, int(row[index].max()) - top + 1, int(column[index].max()) - left + 1)


def units_beside(
    pieces: Pieces, rings: Rings, region: Ints, rank: Ints, progress: Progress = SILENT
) -> NDArray[np.int32]:
    """The unit that lies just outside each piece, -1 for none.

    ``region`` is the unit of each polygon of ``rings`` (ascending), ``rank`` orders units: where several overlap, the
    one of the lowest rank is meant. Looked at on cells of 1 m.

    >>> from zoemzone_qgis.core.measure.outline import pieces_of
    >>> two = [[np.array([[x, 0], [x + 8, 0], [x + 8, 2], [x, 2]], dtype=float)] for x in (0, 8)]
    >>> rings = Rings.of(two)
    >>> found = units_beside(pieces_of(rings, np.array([0, 1])), rings, np.array([0, 1]), np.array([0, 1]))
    >>> found.tolist()
    [-1, -1, -1, -1, 1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, 0]
    """
    found = np.full(len(pieces), -1, dtype=np.int32)
    if not len(rings):
        return found
    grid = Grid(float(np.floor(rings.x.min())), float(np.ceil(rings.y.max())), _ID_M, 0, 0)
    points = pieces.middle + BESIDE_M * pieces.normal
    by_rank = np.argsort(rank)
    for index, window in blocks_of(points, grid, columns=1 << 40):
        progress.check()
        part = grid.part(window)
        numbers = _burned(rings, region, rank, by_rank, grid, window)
        rows = np.floor((part.top - points[index, 1]) / _ID_M).astype(np.int64)
        columns = np.floor((points[index, 0] - part.left) / _ID_M).astype(np.int64)
        found[index] = numbers[rows, columns]
    found[found == pieces.unit] = -1
    return found


def _burned(rings: Rings, region: Ints, rank: Ints, by_rank: Ints, grid: Grid, window: Window) -> NDArray[np.int32]:
    """The unit that holds the centre of each cell of a window, -1 for none."""
    part, boxes = grid.part(window), rings.boxes
    near = (boxes.left < part.right) & (boxes.right > part.left) & (boxes.bottom < part.top) & (boxes.top > part.bottom)
    polygons = np.flatnonzero(near)
    lowest = np.full((window.rows, window.columns), len(rank), dtype=np.int32)
    if len(polygons):
        own = region[polygons]
        units, place = np.unique(own, return_inverse=True)
        lines = Outlines(rings.taken(polygons), place, len(units)).lines(np.arange(len(units)), grid, window, 1)
        begin = np.clip(np.ceil(lines.begin - 0.5), 0, window.columns).astype(np.int64)
        end = np.clip(np.ceil(lines.end - 0.5), 0, window.columns).astype(np.int64)
        ranks = rank[units[lines.region]].astype(np.int32)
        order = np.argsort(-ranks, kind="stable")  # the lowest comes last and stays
        begin, end = begin[order], end[order]
        cell, line = spread(lines.row[order] * window.columns + begin, np.maximum(end - begin, 0))
        lowest.ravel()[cell] = ranks[order][line]
    unit = np.append(by_rank, -1).astype(np.int32)
    return np.asarray(unit[lowest])
