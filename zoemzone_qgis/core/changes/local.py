"""The maps of food, habitat and nests after some cells have changed, computed anew only where that can be felt."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from ..cells.coarse import CoarseSource, CodeSource
from ..cells.fractions import ClassValues, cell_factor
from ..cells.kernels import Kernel, disc_kernel
from ..cells.pairs import pairing
from ..cells.workers import Stop, for_each
from ..classes import ClassTable
from ..focal import Land, Sums, convolve, stream, tile_side
from ..forage import RULE_RADIUS_M
from ..grid import Grid, Window
from ..land.profiles import Profile
from ..progress import SILENT, Progress
from ..surface import BANDS, NODATA, Surface, layer_values
from .patches import Changed, Ints

Floats = npt.NDArray[np.float32]
Flags = npt.NDArray[np.bool_]

_WORTH_CUTTING = 1.2
"""A window is cut in two when it asks so many times the work of both parts."""


@dataclass(frozen=True)
class Part:
    """A window of the result in which something changes.

    ``before`` and ``after`` (11, rows, columns) are the bands of the food and nest maps, NODATA without known land;
    ``here`` (rows, columns) is the known fraction of the cells; ``reached`` says where the changes can be felt:
    elsewhere ``after`` is ``before``.
    """

    window: Window
    before: Floats
    after: Floats
    here: Floats
    reached: Flags

    @property
    def difference(self) -> Floats:
        """After minus before (11, rows, columns), 0 where nothing is felt and where land was not known."""
        known = (self.before[0] != NODATA) & (self.after[0] != NODATA)
        return np.where(known, self.after - self.before, np.float32(0))


class LocalSurface:
    """The food and nest maps of a habitat map and of the same map with changed cells.

    Only cells of the result within reach of a change (the rule circle of 564.19 m, and the kernel of the food) are
    computed, before and after; the numbers are those of a full run, to rounding (1e-5 of full scale). Nothing but the
    changed cells is held.

    ``source`` gives the class codes, ``classes`` every class before and after (``core.surface.with_derived`` adds the
    derived ones, ``Outcomes.extended`` those that measures make). ``cell_m`` is the cell of the result, rounded to a
    multiple of that of the map; ``reach`` the kernel of food on these cells, a disc of ``radius_m`` without it.

    >>> from zoemzone_qgis.core.classes import read_classes
    >>> from zoemzone_qgis.core.land.profiles import read_profiles
    >>> table = read_classes()
    >>> class Field:
    ...     grid = Grid(0.0, 2000.0, 10.0, 200, 200)
    ...     def codes(self, window):
    ...         return np.full((window.rows, window.columns), table.by_id("GRN").code, np.uint16)
    >>> surface = LocalSurface(Field(), table, read_profiles(None, table)["EP7"])
    >>> surface.change([100], [100], [table.by_id("GKR").code])  # 100 m2 of 1 km2
    >>> [part] = surface.parts()
    >>> round(float(part.difference[0].max()), 4), part.window
    (0.01, Window(row=44, column=44, rows=113, columns=113))
    """

    def __init__(
        self,
        source: CodeSource,
        classes: ClassTable,
        profile: Profile,
        cell_m: float = 10.0,
        radius_m: float = 500.0,
        reach: Kernel | None = None,
        supplied: bool = False,
    ) -> None:
        self.changes = source if isinstance(source, Changed) else Changed(source)
        self._factor = cell_factor(source.grid.cell, cell_m)
        cell = source.grid.cell * self._factor
        rule = disc_kernel(RULE_RADIUS_M, cell)
        self.surface = Surface(profile, rule, disc_kernel(radius_m, cell) if reach is None else reach, cell, supplied)
        luts, self._uses = layer_values(classes, profile)
        values = ClassValues(luts, pairing(self._uses), name=str(getattr(self.changes.source, "name", "")))
        self._before = CoarseSource(self.changes.source, values, self._factor)
        self._after = CoarseSource(self.changes, values, self._factor)
        self._support = _support(self.surface.kernels)
        self._halo = self._support.shape[0] // 2, self._support.shape[1] // 2

    @property
    def grid(self) -> Grid:
        """The grid of the result."""
        return self._before.grid

    def change(self, rows: npt.ArrayLike, columns: npt.ArrayLike, codes: npt.ArrayLike) -> None:
        """Give cells of the habitat map (rows and columns in its grid) other classes."""
        self.changes.change(rows, columns, codes)

    def whole(
        self, write: Callable[[Window, Floats, Floats], None], progress: Progress = SILENT, threads: int = 0
    ) -> None:
        """The bands of the whole map before the changes, a full run: window, bands and known fraction to ``write``."""

        def made(strip: Window, sums: Sums) -> None:
            here = sums.here.copy()
            write(strip, self.surface.bands(sums), here)

        stream(self.grid, self.surface.kernels, self._uses, self._before.read, made, progress, threads)

    def parts(self, progress: Progress = SILENT) -> list[Part]:
        """The windows in which something changes, with the bands before and after; for few changes."""
        found: list[Part] = []
        lock = threading.Lock()

        def keep(part: Part) -> None:
            with lock:
                found.append(part)

        self.each(keep, progress)
        return sorted(found, key=lambda part: (part.window.row, part.window.column))

    def each(self, write: Callable[[Part], None], progress: Progress = SILENT, threads: int = 0) -> None:
        """Give every window in which something changes to ``write``, from several threads; they do not overlap."""
        pieces = list(self._pieces())

        def work(piece: tuple[Window, Flags], stop: Stop) -> None:
            write(self._part(*piece, stop))

        for_each(pieces, max(1, len(pieces)), work, progress, threads)

    # ---- where ----------------------------------------------------------------------------------
    def _pieces(self) -> Iterator[tuple[Window, Flags]]:
        """Windows that changes can be felt in, at most a tile each, with the changed cells within reach of them."""
        rows, columns = self.changes.cells(self._factor, self._before.down, self._before.across)
        down, across = self._halo
        for tile in self.grid.tiles(tile_side(max(down, across))):
            for window, near in self._windows(tile, rows, columns):
                changed = np.zeros((window.rows + 2 * down, window.columns + 2 * across), dtype=bool)
                changed[rows[near] - window.row + down, columns[near] - window.column + across] = True
                yield window, changed

    def _windows(self, within: Window, rows: Ints, columns: Ints) -> list[tuple[Window, Ints]]:
        """Windows inside a window that hold all cells within reach of the changed cells, and which cells those are;
        cut in two where that saves work, for changes that lie far apart."""
        found = self._box(within, rows, columns)
        if found is None:
            return []
        window, near = found
        halves = [self._box(half, rows, columns) for half in _halves(window)]
        if self._work(window) <= _WORTH_CUTTING * sum(self._work(half[0]) for half in halves if half):
            return [found]
        inside = rows[near], columns[near]
        return [(part, near[index]) for half in _halves(window) for part, index in self._windows(half, *inside)]

    def _box(self, within: Window, rows: Ints, columns: Ints) -> tuple[Window, Ints] | None:
        """The part of a window within reach of changed cells, and which cells those are; None where there are none."""
        down, across = self._halo
        near = (rows >= within.row - down) & (rows < within.row + within.rows + down)
        near &= (columns >= within.column - across) & (columns < within.column + within.columns + across)
        index = np.flatnonzero(near)
        if not index.size:
            return None
        top = max(within.row, int(rows[index].min()) - down)
        left = max(within.column, int(columns[index].min()) - across)
        bottom = min(within.row + within.rows, int(rows[index].max()) + down + 1)
        right = min(within.column + within.columns, int(columns[index].max()) + across + 1)
        return Window(top, left, bottom - top, right - left), index

    def _work(self, window: Window) -> int:
        """Cells that must be read and transformed for a window."""
        return (window.rows + 2 * self._halo[0]) * (window.columns + 2 * self._halo[1])

    def _part(self, window: Window, changed: Flags, stop: Stop) -> Part:
        down, across = self._halo
        # sums of zeros and ones: half a cell is far above rounding
        felt = convolve(changed.astype(np.float32), self._support, threads=1) > 0.5
        reached: Flags = felt[down : down + window.rows, across : across + window.columns]
        stop.check()
        before, here = self._bands(self._before, window, stop)
        after, later = self._bands(self._after, window, stop)
        reached = reached & ((here > 0) | (later > 0))
        return Part(window, before, np.where(reached, after, before), here, reached)

    def _bands(self, source: CoarseSource, window: Window, stop: Stop) -> tuple[Floats, Floats]:
        """The bands and known fraction of a window of the result."""
        wide = self._wide_enough(window)
        part = self.grid.part(wide)
        bands = np.empty((len(BANDS), wide.rows, wide.columns), np.float32)
        here = np.empty((wide.rows, wide.columns), np.float32)

        def read(inner: Window, land: Land) -> None:
            stop.check()
            source.read(Window(inner.row + wide.row, inner.column + wide.column, inner.rows, inner.columns), land)

        def write(strip: Window, sums: Sums) -> None:
            rows = slice(strip.row, strip.row + strip.rows)
            here[rows] = sums.here
            bands[:, rows] = self.surface.bands(sums)

        stream(part, self.surface.kernels, self._uses, read, write, threads=1, side=max(wide.rows, wide.columns))
        top, left = window.row - wide.row, window.column - wide.column
        inner = (slice(top, top + window.rows), slice(left, left + window.columns))
        return bands[:, inner[0], inner[1]], here[inner]

    def _wide_enough(self, window: Window) -> Window:
        """The window, grown until it is larger than the reach: a kernel is cut to the grid that it is summed on."""
        (row, rows), (column, columns) = (
            _grown(first, count, half + 1, most)
            for first, count, half, most in (
                (window.row, window.rows, self._halo[0], self.grid.rows),
                (window.column, window.columns, self._halo[1], self.grid.columns),
            )
        )
        return Window(row, column, rows, columns)


def _halves(window: Window) -> tuple[Window, Window]:
    """A window cut across its longer side."""
    if window.rows >= window.columns:
        half = window.rows // 2
        return (
            Window(window.row, window.column, half, window.columns),
            Window(window.row + half, window.column, window.rows - half, window.columns),
        )
    half = window.columns // 2
    return (
        Window(window.row, window.column, window.rows, half),
        Window(window.row, window.column + half, window.rows, window.columns - half),
    )


def _grown(first: int, count: int, least: int, most: int) -> tuple[int, int]:
    """A stretch of at least ``least`` cells, or of all there are, around a stretch."""
    size = min(max(count, least), most)
    return min(first, most - size), size


def _support(kernels: tuple[Kernel, ...]) -> Kernel:
    """1 where any of the kernels is above 0."""
    half = [max(kernel.shape[axis] // 2 for kernel in kernels) for axis in (0, 1)]
    felt = np.zeros((2 * half[0] + 1, 2 * half[1] + 1))
    for kernel in kernels:
        down, across = half[0] - kernel.shape[0] // 2, half[1] - kernel.shape[1] // 2
        inner = felt[down : down + kernel.shape[0], across : across + kernel.shape[1]]
        inner[kernel > 0] = 1.0
    return felt
