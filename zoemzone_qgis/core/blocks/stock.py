"""The habitat of a map on coarse cells, its chains, and what is still to be given out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from ..cells.fractions import coarse
from ..cells.frame import Finder, Frame, Ints, Marks
from ..cells.kernels import Kernel, disc_kernel
from ..cells.room import layer, let_go, marked, most
from ..cells.workers import Stop, for_each
from ..focal import convolve
from ..forage import RULE_RADIUS_M
from ..grid import Grid, Window
from ..land.landvalues import LandValues
from ..progress import SILENT, Progress
from .chains import Labels, chains, coloured, neighbours

Layer = NDArray[np.float32]
_SUM_TILE = 2048
_KEPT_BYTES = 1_000_000_000


@dataclass(frozen=True)
class Places:
    """Coarse cells around which discs may lie, with what a disc around each is estimated to hold: effective and core
    habitat (m2, mean over the cell), and the most effective habitat (m2) of a disc around any place in the cell."""

    rows: Ints
    columns: Ints
    effective: Layer
    core: Layer
    most: Layer

    def taken(self, chosen: Ints) -> Places:
        """Some of the places."""
        rows, columns = self.rows[chosen], self.columns[chosen]
        return Places(rows, columns, self.effective[chosen], self.core[chosen], self.most[chosen])


@dataclass
class Sums:
    """Sums over the rule circle around coarse cells: effective and core habitat (m2, mean over the cell) and the most
    effective habitat (m2) that a circle around any place in the cell can hold."""

    effective: Layer
    core: Layer
    most: Layer

    def places(self, marks: Marks, box: tuple[slice, slice] = (slice(0), slice(0))) -> Places:
        """The marked cells; ``marks`` covers the part ``box`` of the grid (all of it where none is given)."""
        rows, columns = np.nonzero(marks)
        rows, columns = rows + (box[0].start or 0), columns + (box[1].start or 0)
        found = Places(rows, columns, *(one[rows, columns] for one in (self.effective, self.core, self.most)))
        self.let_go()
        return found

    def let_go(self) -> None:
        """Take the layers out of memory until they are asked for again."""
        let_go(self.effective, self.core, self.most)


@dataclass
class Stock:
    """Habitat on coarse cells (m2 a cell): effective, core, the chain of each cell, and who owns it (0: nobody yet).

    Chains that lie more than two rule circles apart share a colour: a circle then meets one chain of a colour, so
    that one sum serves them all.
    """

    frame: Frame
    values: LandValues
    effective: Layer
    core: Layer
    chain: Labels
    colour: NDArray[np.int16]
    owner: NDArray[np.int32]
    _sums: dict[int, Sums] = field(default_factory=dict)

    @property
    def colours(self) -> range:
        """The colours of the chains."""
        return range(int(self.colour[1:].max(initial=-1)) + 1)

    def free(self, colour: int) -> Marks:
        """Coarse cells with habitat of this colour that nobody owns."""

        several = len(self.colours) > 1

        def test(rows: slice) -> Marks:
            chain = self.chain[rows]
            free = (chain > 0) & (self.owner[rows] == 0)
            return np.asarray(free & (self.colour[chain] == colour)) if several else free

        return marked(test, self.chain, self.owner)

    def sums(self, colour: int, progress: Progress = SILENT) -> Sums:
        """Circle sums of what is left of one colour; kept until land is given out (``forget``), but for large maps of
        one colour only."""
        if colour not in self._sums:
            if (len(self._sums) + 1) * 12 * self.chain.size > _KEPT_BYTES:
                self._sums.clear()
            free, cell = self.free(colour), self.frame.coarse.cell
            layers, disc = [self.effective, self.core], disc_kernel(RULE_RADIUS_M, cell)
            touched = touched_kernel(RULE_RADIUS_M / cell)
            effective, core = kernel_sums(layers, disc, progress.part(0.0, 0.6), free)
            (highest,) = kernel_sums(layers[:1], touched, progress.part(0.6, 1.0), free)
            self._sums[colour] = Sums(effective, core, highest)
        return self._sums[colour]

    def forget(self, colour: int) -> None:
        """Drop the sums of a colour of which land was given out."""
        self._sums.pop(colour, None)

    def land(self, colour: int) -> Callable[[Window], Layer]:
        """Reads effective and core weight (2, rows, columns) of what is left of a colour in a window of fine cells."""
        free = self.free(colour)
        luts = np.nan_to_num(np.stack([self.values.weight, self.values.core])).astype(np.float32)

        def read(window: Window) -> Layer:
            codes = self.frame.read(window) * self.frame.spread(free, window)
            let_go(free)
            return luts[:, codes]

        return read


def survey(frame: Frame, values: LandValues, gap_m: float, progress: Progress = SILENT) -> Stock:
    """Read the map once: habitat per coarse cell and its chains.

    Room: 16 bytes a coarse cell that stay, 12 more for sums, on disk where the map is large (``cells.room``). Raises
    ``Fault`` for a class code that the table lacks.
    """
    shape = (frame.coarse.rows, frame.coarse.columns)
    effective, core = (layer(shape, np.float32) for _ in range(2))
    luts, cell_m2 = np.stack([values.weight, values.core]), np.float32(frame.coarse.cell**2)

    def work(window: Window, stop: Stop) -> None:
        codes = frame.read(window)
        if not codes.any():
            return
        over = frame.over(window)
        here = (slice(over.row, over.row + over.rows), slice(over.column, over.column + over.columns))
        layers, _ = coarse(codes, luts, frame.factor)
        if layers.any():  # where there is no habitat nothing is written: that takes no memory
            effective[here], core[here] = layers * cell_m2
            let_go(effective, core)

    tiles = list(frame.tiles())
    for_each(tiles, len(tiles), work, progress.part(0.0, 0.6))
    habitat = values.habitat
    finder = Finder(frame, lambda window: habitat[frame.read(window)])
    present = marked(lambda rows: effective[rows] > 0, effective)
    chain = chains(present, frame.coarse.cell, frame.grid.cell, gap_m, finder, progress.part(0.6, 0.9))
    count = int(most(chain))
    apart = 2 * RULE_RADIUS_M / frame.coarse.cell + 4.0  # what lies farther apart never meets in a circle's cells
    pairs = neighbours(chain, apart, progress.part(0.9, 1.0)) if count > 1 else []
    owner = layer(shape, np.int32)
    return Stock(frame, values, effective, core, chain, coloured(count, pairs).astype(np.int16), owner)


def touched_kernel(radius: float) -> Kernel:
    """1 for every cell that a disc of ``radius`` cells around some place in the middle cell can touch, else 0.

    >>> touched_kernel(0.5).astype(int).tolist()
    [[1, 1, 1], [1, 1, 1], [1, 1, 1]]
    """
    reach = int(radius) + 1
    steps = np.maximum(np.abs(np.arange(-reach, reach + 1)) - 1.0, 0.0)
    return np.asarray(np.hypot(steps[:, None], steps) <= radius + 1e-9, np.float64)


def kernel_sums(
    layers: list[Layer], kernel: Kernel, progress: Progress = SILENT, chosen: Marks | None = None
) -> list[Layer]:
    """Kernel sums of layers (of the ``chosen`` cells alone), in tiles that can be stopped between and are skipped
    where there is nothing."""
    results: list[Layer] = [layer(one.shape, one.dtype) for one in layers]
    halo = kernel.shape[0] // 2
    tiles = list(Grid(0.0, 0.0, 1.0, *layers[0].shape).tiles(_SUM_TILE))
    for number, tile in enumerate(tiles):
        progress.report(number / len(tiles))
        top, left = max(tile.row - halo, 0), max(tile.column - halo, 0)
        around = (slice(top, tile.row + tile.rows + halo), slice(left, tile.column + tile.columns + halo))
        parts = [one[around] for one in layers]
        if chosen is not None:
            parts = [np.where(chosen[around], part, np.float32(0)) for part in parts]
            let_go(chosen)
        if not parts[0].any():
            continue
        together = np.stack(parts)
        del parts
        let_go(*layers)
        found = convolve(together, kernel)
        down, across = tile.row - top, tile.column - left
        for result, sums in zip(results, found, strict=True):
            inner = sums[down : down + tile.rows, across : across + tile.columns]
            result[tile.row : tile.row + tile.rows, tile.column : tile.column + tile.columns] = np.maximum(inner, 0)
        let_go(*results)
    return results
