"""Nests and the food within their reach, on cells, from a habitat map."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import QgsRectangle

from ..core.cells.coarse import CodeSource
from ..core.cells.fractions import ClassValues, cell_factor
from ..core.cells.kernels import Kernel, disc_kernel
from ..core.cells.pairs import pairing
from ..core.classes import SEASONS, ClassTable
from ..core.focal import HERE, Land, Reader, Sums, memory_bytes, stream, tile_side
from ..core.grid import Grid, Window
from ..core.land.guilds import Guild, guilds
from ..core.land.profiles import Profile
from ..core.land.rules import Rules, read_rules
from ..core.nestcells import NestCells, land_within, needs
from ..core.planar.rings import Floats
from ..core.progress import SILENT, Progress
from ..core.sitefigures import HA
from ..core.surface import nest_values
from .coarse import CoarseSource

FINE_M = 10.0
"""Cells on which food within reach is summed: at 500 m an error of at most 5e-4 of full scale."""
_ROUNDING = 1e-6  # of single precision sums, as a share of the kernel
_COMFORTABLE_BYTES = 6e8


class _Part:
    """A habitat map on fine cells of about ``fine_m``, and on ``cells`` of ``per`` x ``per`` of these, to be read in
    parts."""

    def __init__(self, source: CodeSource, values: ClassValues, fine_m: float, cell_m: float) -> None:
        self._coarse = CoarseSource(source, values, cell_factor(source.grid.cell, fine_m))
        grid = self._coarse.grid
        self.per = max(1, round(cell_m / grid.cell))
        self.cells, self._down, self._across = _lattice(grid, self.per)

    def window(self, box: QgsRectangle | None, halo: int = 0) -> Window:
        """The cells that meet a box, and ``halo`` more on each side, as far as the map goes."""
        cells = self.cells
        if box is None:
            return cells.window
        first, left = cells.cell_of(box.xMinimum(), box.yMaximum())
        last, right = cells.cell_of(box.xMaximum(), box.yMinimum())
        top, bottom = max(first - halo, 0), min(last + halo + 1, cells.rows)
        left, right = max(left - halo, 0), min(right + halo + 1, cells.columns)
        return Window(top, left, max(bottom - top, 0), max(right - left, 0))

    def fine(self, window: Window) -> Grid:
        """The fine cells in a window of the cells."""
        part = self.cells.part(window)
        return Grid(part.left, part.top, part.cell / self.per, window.rows * self.per, window.columns * self.per)

    def reader(self, window: Window) -> Reader:
        """A reader for ``core.focal.stream`` on the grid ``fine(window)``."""
        down, across = window.row * self.per - self._down, window.column * self.per - self._across

        def read(part: Window, land: Land) -> None:
            self._coarse.read(Window(part.row + down, part.column + across, part.rows, part.columns), land)

        return read


def _lattice(grid: Grid, per: int) -> tuple[Grid, int, int]:
    """The grid of cells of ``per`` x ``per``, on multiples of its cell where the fine grid lies on multiples of its
    own, and where the fine grid begins in it."""
    shift = [abs(edge / grid.cell - round(edge / grid.cell)) for edge in (grid.left, grid.top)]
    if max(shift) < 1e-6:
        return grid.coarser(per)
    return Grid(grid.left, grid.top, grid.cell * per, -(-grid.rows // per), -(-grid.columns // per)), 0, 0


def _threads(kernels: Sequence[Kernel], layers: int, grid: Grid) -> int:
    """0 (as many threads as there are cores) where memory allows, else one."""
    reach = max(max(kernel.shape) // 2 for kernel in kernels)
    needed = memory_bytes(reach, layers, 0, grid.rows, grid.columns)
    return 1 if needed > _COMFORTABLE_BYTES else 0


@dataclass
class _Sums:
    """Sums over the fine cells of each cell: nests, nests x food, nests x known; land, land x food, land x known; the
    nest land of each guild."""

    nests: Floats  # (1 + seasons + 1, rows, columns)
    land: Floats
    guilds: Floats  # (guilds, rows, columns)

    def add(self, row: int, column: int, nests: Floats, land: Floats, guilds: Floats) -> None:
        """Add those of some cells, from a row and column on. Threads work on tiles that share no cell."""
        height, width = nests.shape[1:]
        here = (slice(None), slice(row, row + height), slice(column, column + width))
        self.nests[here] += nests
        self.land[here] += land
        self.guilds[here] += guilds


def nest_cells(
    source: CodeSource,
    classes: ClassTable,
    profile: Profile,
    extent: QgsRectangle | None = None,
    radius_m: float = 500.0,
    cell_m: float = 100.0,
    progress: Progress = SILENT,
    rules: Rules | None = None,
) -> NestCells:
    """Nests and the food within their reach on cells of about ``cell_m``, by a habitat map in metres.

    Food is summed over the disc around every cell of 10 m, all classes with food and on known land only, as deep as the
    map goes; over a cell it is averaged by nest value, and evenly over the known land where there are no nests.
    ``known_pct`` says how much of the disc is known: food is not scaled up where part of it is not. ``extent`` (CRS of
    the map) limits the cells, not what lies around them; cells without known land are left out. Nest value is that of
    the nest places which the profile uses, or of its larval habitat. Nest land of the guilds
    is summed on the cells and then counted within the radius of each guild, by ``rules`` (none: the shipped ones).
    Memory grows with the cells, not with the map.

    Raises ``Fault`` for a class code that the table does not know.
    """
    forage = [classes.lut(f"forage_{number}") for number in range(1, len(SEASONS) + 1)]
    nests = nest_values(classes, profile)
    used = used_guilds(classes, profile, rules or read_rules())
    homes = [np.where(np.isnan(nests), np.nan, guild.land) for guild in used]
    luts = np.stack([*forage, nests, *homes])
    uses = (0,) * len(SEASONS) + (HERE,) * (1 + len(used))
    part = _Part(source, ClassValues(luts, pairing(uses), name=str(getattr(source, "name", ""))), FINE_M, cell_m)
    cell = part.cells.cell
    inner = part.window(extent)
    outer = part.window(extent, math.ceil(max(radius_m, *(guild.radius_m for guild in used), 0.0) / cell))
    if not inner.cells:
        return _none(cell, radius_m, used)
    grid = part.fine(outer)
    kernel = disc_kernel(radius_m, grid.cell)
    total = float(kernel.sum())
    shape = (len(SEASONS) + 2, outer.rows, outer.columns)
    sums = _Sums(np.zeros(shape), np.zeros(shape), np.zeros((len(used), *shape[1:])))

    def write(strip: Window, found: Sums) -> None:
        food, value, homes = np.split(found.layers, [len(SEASONS), len(SEASONS) + 1])
        food = food * (food >= _ROUNDING * total)
        known = np.clip(found.known[0] / total, 0.0, 1.0)
        values = np.concatenate([np.ones_like(known)[None], food, known[None]])
        at = np.arange(strip.row // part.per, (strip.row + strip.rows - 1) // part.per + 1)
        starts = np.maximum(at * part.per - strip.row, 0)
        made = []
        for layers in (values * value, values * found.here, homes):
            across = layers.reshape(len(layers), strip.rows, -1, part.per).sum(axis=3, dtype=np.float64)
            made.append(np.add.reduceat(across, starts, axis=1))
        sums.add(int(at[0]), strip.column // part.per, *made)

    side = max(1, tile_side(kernel.shape[0] // 2) // part.per) * part.per
    stream(grid, [kernel], uses, part.reader(outer), write, progress, _threads([kernel], len(luts), grid), side)
    near = land_within(sums.guilds * (grid.cell**2 / HA), [guild.radius_m for guild in used], cell)
    names = [guild.name for guild in used]
    return _cells_of(part.cells, outer, inner, sums, (names, near), profile, radius_m, grid.cell)


def used_guilds(classes: ClassTable, profile: Profile, rules: Rules) -> list[Guild]:
    """The guilds whose nest land a profile asks for: its nest places, or its larval habitat where it has that."""
    every = [guild for guild in guilds(classes, profile, rules) if guild.used]
    return [guild for guild in every if guild.name == "larval"] or every


def _none(cell_m: float, radius_m: float, used: Sequence[Guild]) -> NestCells:
    empty, names = np.zeros(0), [guild.name for guild in used]
    none = np.zeros((0, len(SEASONS)))
    return NestCells.of(empty, empty, cell_m, radius_m, empty, none, 1.0, 100.0, names, np.zeros((0, len(names))))


def _cells_of(
    cells: Grid,
    outer: Window,
    inner: Window,
    sums: _Sums,
    near: tuple[Sequence[str], Floats],
    profile: Profile,
    radius_m: float,
    fine_m: float,
) -> NestCells:
    """The cells of the inner window that hold known land; ``near``: the guilds, and their land within reach."""
    top, left = inner.row - outer.row, inner.column - outer.column
    here = (slice(None), slice(top, top + inner.rows), slice(left, left + inner.columns))
    nests, land = sums.nests[here], sums.land[here]
    row, column = np.nonzero(land[0] > 0)
    nests, land = nests[:, row, column], land[:, row, column]
    has_nests = nests[0] > 0
    weighted = np.where(has_nests, nests, land)
    mean = (weighted[1:] / weighted[0]).T
    part = cells.part(inner)
    return NestCells.of(
        part.left + (column + 0.5) * cells.cell,
        part.top - (row + 0.5) * cells.cell,
        cells.cell,
        radius_m,
        nests[0] * fine_m**2 / HA,
        mean[:, :-1] * fine_m**2,
        needs(profile, radius_m),
        100.0 * mean[:, -1],
        near[0],
        near[1][here][:, row, column].T,
    )
