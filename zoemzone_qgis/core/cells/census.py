"""How much of each class lies in regions of a raster."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np

from ..grid import Grid, Window
from ..planar.rings import Boxes, Floats, Ints
from ..progress import SILENT, Progress
from .regions import Lines, Regions, blocks, lines_a_row
from .room import bands, layer, let_go
from .runs import Codes, Runs

ROWS, COLUMNS = 256, 4096
"""Cells read at once."""
_ROOM = 48  # classes that there is room for at first
BATCH = 200_000
"""Lines counted at once."""


class Census:
    """The area (m2) of each class in regions: ``areas`` (regions, classes) beside the class ``codes``.

    Rows are counted along lines (at least one a row, at least about 300 a region) with the fractions of the cells at
    their ends, and scaled to the true area of the region: a rim cell counts by the share of it that lies inside, its
    class taken to be spread evenly over it. Land outside the raster and code 0 (no data) is not counted.

    >>> from zoemzone_qgis.core.cells.regions import Discs
    >>> meadow = np.full((20, 20), 8, dtype=np.uint16)
    >>> disc = Discs(np.array([100.0]), np.array([100.0]), 50.0)
    >>> census = Census(1)
    >>> count([(census, disc)], Grid(0.0, 200.0, 10.0, 20, 20), lambda part: meadow[: part.rows, : part.columns])
    >>> census.codes, census.areas.round(3)
    ([8], array([[7853.982]]))
    """

    def __init__(self, regions: int) -> None:
        self.codes: list[int] = []
        self._room: Floats = layer((regions, _ROOM), np.float64)  # with columns to spare

    @property
    def areas(self) -> Floats:
        """The area (m2) of each class in each region."""
        return self._room[:, : len(self.codes)]

    def add(self, lines: Lines, runs: Runs, cell: float) -> None:
        """Count lines on the cells of one block."""
        width = runs.window.columns
        begin, end = np.clip(lines.begin, 0, width), np.clip(lines.end, 0, width)
        met = end > begin
        if not met.any() or not len(runs.codes):
            return
        regions, lengths = runs.lengths(lines.region[met], lines.row[met], begin[met], end[met])
        columns = self._columns(runs.codes)
        self._room[np.ix_(regions, columns)] += lengths * (cell * cell / lines.a_row)
        let_go(self._room)

    def _columns(self, codes: Ints) -> Ints:
        """The columns of ``areas`` for these classes, added where they are new."""
        fresh = [int(code) for code in codes if int(code) not in self.codes]
        if fresh:
            used = len(self.codes)
            self.codes += fresh
            if len(self.codes) > self._room.shape[1]:
                wider: Floats = layer((len(self._room), len(self.codes) + _ROOM), np.float64)
                for rows in bands(wider.shape):
                    wider[rows, :used] = self._room[rows, :used]
                    let_go(wider, self._room)
                self._room = wider
        return np.array([self.codes.index(int(code)) for code in codes], dtype=np.int64)

    def summed(self, values: Floats | None = None) -> Floats:
        """Value x area (m2) in each region; ``values`` by class code (None: 1)."""
        if values is not None:  # at once: in bands, the last digit would depend on where they end
            found: Floats = self.areas @ values[np.array(self.codes, dtype=np.int64)]
            let_go(self._room)
            return found
        found = np.zeros(len(self._room))
        for rows in bands(self._room.shape):
            found[rows] = self.areas[rows].sum(axis=1)
            let_go(self._room)
        return found

    def scale(self, regions: Regions, grid: Grid, a_row: int, progress: Progress = SILENT) -> None:
        """Scale from the area between the lines to the true area of each region."""
        boxes = regions.boxes
        if not len(boxes):
            return
        top = int((grid.top - boxes.top.max()) // grid.cell)
        bottom = int(-((boxes.bottom.min() - grid.top) // grid.cell))
        window = Window(top, 0, bottom - top, 1)
        between = np.zeros(len(boxes))
        step = max(1, int(BATCH * grid.cell / a_row / (boxes.top - boxes.bottom).max()))
        for begin in range(0, len(boxes), step):
            index = np.arange(begin, min(begin + step, len(boxes)))
            progress.check()
            lines = regions.lines(index, grid, window, a_row)
            between += np.bincount(lines.region, lines.end - lines.begin, len(boxes))
        true = regions.area * a_row / grid.cell**2
        factor = np.divide(true, between, out=np.ones(len(boxes)), where=between > 0)
        for rows in bands(self._room.shape):
            self._room[rows] *= factor[rows, None]
            let_go(self._room)


def count(
    sets: Sequence[tuple[Census, Regions]],
    grid: Grid,
    read: Callable[[Window], Codes],
    progress: Progress = SILENT,
    on_cells: bool = False,
) -> None:
    """Count sets of regions in one pass over the raster, which ``read`` gives window by window.

    ``on_cells``: the outlines follow the cells of the raster, so that one line a row tells all, without scaling.
    """
    boxes = [regions.boxes for _, regions in sets]
    lines = [1 if on_cells else lines_a_row(box, grid.cell) for box in boxes]
    windows = list(blocks(_window(boxes, grid, grid.window), ROWS, COLUMNS))
    for number, block in enumerate(windows):
        progress.report(number / len(windows))
        chosen = [_touching(box, grid, block) for box in boxes]
        window = _window([box.taken(index) for box, index in zip(boxes, chosen, strict=True)], grid, block)
        if not window.cells:
            continue
        runs = Runs(read(window), window)
        for (census, regions), box, index, a_row in zip(sets, boxes, chosen, lines, strict=True):
            for some in _batches(box, index, grid, window, a_row):
                progress.check()
                census.add(regions.lines(some, grid, window, a_row), runs, grid.cell)
    if not on_cells:
        for (census, regions), a_row in zip(sets, lines, strict=True):
            census.scale(regions, grid, a_row, progress)
    progress.report(1.0)


def _touching(boxes: Boxes, grid: Grid, window: Window) -> Ints:
    part = grid.part(window)
    across = (boxes.left < part.right) & (boxes.right > part.left)
    return np.flatnonzero(across & (boxes.bottom < part.top) & (boxes.top > part.bottom))


def _batches(boxes: Boxes, chosen: Ints, grid: Grid, window: Window, a_row: int) -> Iterator[Ints]:
    """Those of the chosen regions that reach a window, as many together as have about ``BATCH`` lines in it."""
    chosen = chosen[_touching(boxes.taken(chosen), grid, window)]
    if not len(chosen):
        return
    part = grid.part(window)
    high = np.minimum(boxes.top[chosen], part.top) - np.maximum(boxes.bottom[chosen], part.bottom)
    lines = np.cumsum(high * (a_row / grid.cell))
    yield from np.split(chosen, np.flatnonzero(np.diff(lines // BATCH)) + 1)


def _window(boxes: Sequence[Boxes], grid: Grid, within: Window) -> Window:
    """The cells that the boxes cover, within a window of the grid."""
    held = [box for box in boxes if len(box)]
    if not held:
        return Window(within.row, within.column, 0, 0)
    left, right = min(box.left.min() for box in held), max(box.right.max() for box in held)
    bottom, top = min(box.bottom.min() for box in held), max(box.top.max() for box in held)
    rows = np.array([(grid.top - top) // grid.cell, -((bottom - grid.top) // grid.cell)])
    columns = np.array([(left - grid.left) // grid.cell, -((grid.left - right) // grid.cell)])
    rows = np.clip(rows, within.row, within.row + within.rows).astype(np.int64)
    columns = np.clip(columns, within.column, within.column + within.columns).astype(np.int64)
    return Window(int(rows[0]), int(columns[0]), int(rows[1] - rows[0]), int(columns[1] - columns[0]))
