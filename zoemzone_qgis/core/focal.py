"""Sums over a neighbourhood for every cell, in tiles, by the fast Fourier transform.

Two real layers travel as the real and imaginary part of one complex transform; the kernels are
symmetric, so their spectra are real and the layers stay apart. Each tile is transformed with a halo of
the kernel's reach (overlap-save), which makes memory independent of the size of the map. Threads go over
tiles and never inside a transform.

The same layers give the same numbers for any number of threads. Another tile size changes rounding only:
single precision, an error of at most 1e-6 of the kernel's sum for layers within 0..1.
"""

from __future__ import annotations

import queue
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from .cells.kernels import Kernel, within_grid
from .cells.pairs import Pair, interleaved, pairing
from .cells.workers import Stop, for_each, thread_count
from .grid import Grid, Window
from .progress import SILENT, Progress

Floats = npt.NDArray[np.float32]
Complex = npt.NDArray[np.complex64]

_BLOCK = 256  # tiles are multiples of the blocks of a tiled raster, so that no block is written twice
HERE = -1
"""In place of a kernel: the layer is not summed, its own cells are passed on."""
_KNOWN = 1.0 - 1e-6  # known fractions above this are whole


@dataclass(frozen=True)
class Land:
    """What a reader fills for a window, every cell of it.

    ``pairs`` (p, rows, columns): the layers two by two in the order of ``core.pairs.pairing``, 0 where the
    land is not known; ``known`` (rows, columns): the known fraction of each cell, 0 outside the map.
    """

    pairs: Complex
    known: Floats


@dataclass(frozen=True)
class Sums:
    """Kernel sums of a tile or a strip of it, to be used before the writer returns.

    ``layers`` (n, rows, columns) of each layer, ``known`` (kernels, rows, columns) of the known fraction,
    and ``here`` (rows, columns), the known fraction of the cells themselves.
    """

    layers: Floats
    known: Floats
    here: Floats

    def strips(self, tile: Window) -> Iterator[tuple[Window, Sums]]:
        """The tile in strips of a block's height: what is made of a strip stays small and is soon done."""
        for row in range(0, tile.rows, _BLOCK):
            rows = min(_BLOCK, tile.rows - row)
            part = slice(row, row + rows)
            strip = Sums(self.layers[:, part], self.known[:, part], self.here[part])
            yield Window(tile.row + row, tile.column, rows, tile.columns), strip


Reader = Callable[[Window, Land], None]
Writer = Callable[[Window, Sums], None]


def tile_side(reach: int) -> int:
    """Cells a side of the fastest tile for a kernel that reaches so many cells (measured, in blocks of 256).

    >>> [tile_side(reach) for reach in (50, 100, 200, 1000)]
    [768, 1024, 1536, 2048]
    """
    return _BLOCK * int(np.clip(round((512 + 5 * reach) / _BLOCK), 3, 8))


def memory_bytes(reach: int, layers: int, threads: int = 0, rows: int = 0, columns: int = 0) -> int:
    """Estimate of the memory that ``stream`` and its kernels need for a kernel that reaches so many cells, on a
    grid of ``rows`` x ``columns`` (0: unbounded). It does not grow with a grid that is larger than a tile.

    >>> memory_bytes(50, 4, threads=2) < 200e6 < 2e9 < memory_bytes(3000, 10, threads=1)
    True
    """
    halo = [min(reach, size - 1) if size else reach for size in (rows, columns)]
    side = tile_side(max(halo))
    tile = [min(side, size) if size else side for size in (rows, columns)]
    cells = (tile[0] + 2 * halo[0]) * (tile[1] + 2 * halo[1])
    # a thread: layers two by two, known land, one transform, sums
    thread = cells * (8 * ((layers + 1) // 2) + 4 + 8) + tile[0] * tile[1] * 4 * (layers + 2)
    once = cells * (4 * 8 + 24) + 24 * (2 * reach + 1) ** 2  # spectra and their making, kernels
    return thread_count(threads) * thread + once


class _Spectra:
    """The spectra of the kernels for blocks of one shape, and the transforms of such blocks."""

    def __init__(self, kernels: Sequence[Kernel], tile: Window, progress: Progress) -> None:
        from scipy import fft

        self._fft = fft
        self._tile = tile
        self.down = max(kernel.shape[0] // 2 for kernel in kernels)
        self.across = max(kernel.shape[1] // 2 for kernel in kernels)
        lengths = tile.rows + 2 * self.down, tile.columns + 2 * self.across
        self.shape = (fft.next_fast_len(lengths[0]), fft.next_fast_len(lengths[1]))
        self._spectra = []
        for kernel in kernels:
            progress.check()
            self._spectra.append(self._spectrum(kernel))

    def _spectrum(self, kernel: Kernel) -> Floats:
        """The real spectrum of a symmetric kernel around the first cell."""
        if not np.array_equal(kernel, kernel[::-1, ::-1]):
            raise ValueError("The kernel is not symmetric.")
        space = np.zeros(self.shape)
        space[: kernel.shape[0], : kernel.shape[1]] = kernel
        space = np.roll(space, (-(kernel.shape[0] // 2), -(kernel.shape[1] // 2)), (0, 1))
        spectrum: Floats = self._fft.fft2(space).real.astype(np.float32)
        return spectrum

    def inner(self, cells: Floats) -> Floats:
        """The cells of the tile without its halo."""
        return cells[..., self.down : self.down + self._tile.rows, self.across : self.across + self._tile.columns]

    def single(self, kernel: int, layer: Floats) -> Floats:
        """Sums of one layer."""
        spectrum = self._fft.rfft2(layer)
        spectrum *= self._spectra[kernel][:, : spectrum.shape[1]]
        sums: Floats = self._fft.irfft2(spectrum, s=self.shape, overwrite_x=True)
        return self.inner(sums)

    def pair(self, kernel: int, both: Complex, stop: Stop) -> tuple[Floats, Floats]:
        """Sums of two layers by one complex transform, which takes the place of ``both``."""
        for axis in (1, 0):
            both = self._fft.fft(both, axis=axis, overwrite_x=True)
            stop.check()
        both *= self._spectra[kernel]
        both = self._fft.ifft(both, axis=0, overwrite_x=True)
        stop.check()
        # the rows of the halo need no way back
        both = self._fft.ifft(both[self.down : self.down + self._tile.rows], axis=1, overwrite_x=True)
        both = both[:, self.across : self.across + self._tile.columns]
        return both.real, both.imag


class _Room:
    """The arrays that one thread works in, made once and used for every tile."""

    def __init__(self, cells: int, tile_cells: int, pairs: int, layers: int, kernels: int) -> None:
        self._pairs = np.empty(pairs * cells, np.complex64)
        self._known = np.empty(cells, np.float32)
        self._sums = np.empty((layers + kernels) * tile_cells, np.float32)
        self._sizes = pairs, layers, kernels

    def land(self, shape: tuple[int, int]) -> Land:
        pairs, cells = self._sizes[0], shape[0] * shape[1]
        return Land(self._pairs[: pairs * cells].reshape(pairs, *shape), self._known[:cells].reshape(shape))

    def sums(self, tile: Window, here: Floats) -> Sums:
        _, layers, kernels = self._sizes
        all_sums = self._sums[: (layers + kernels) * tile.cells].reshape(-1, tile.rows, tile.columns)
        return Sums(all_sums[:layers], all_sums[layers:], here)


class _Engine:
    """Turns tiles into sums; threads share it, each in a room of its own."""

    def __init__(
        self, grid: Grid, kernels: Sequence[Kernel], uses: Sequence[int], side: int, progress: Progress
    ) -> None:
        self._kernels = [within_grid(kernel, grid.rows, grid.columns) for kernel in kernels]
        self._totals = [float(kernel.sum()) for kernel in self._kernels]
        self._layers, self._pairs = len(uses), pairing(uses)
        reach = max(max(kernel.shape) // 2 for kernel in self._kernels)
        self.tiles = list(grid.tiles(side or tile_side(reach)))
        shapes = {(tile.rows, tile.columns): tile for tile in self.tiles}
        self._spectra = {shape: _Spectra(self._kernels, tile, progress) for shape, tile in shapes.items()}
        self._rooms: queue.SimpleQueue[_Room] = queue.SimpleQueue()

    def work(self, tile: Window, read: Reader, write: Writer, stop: Stop) -> None:
        """Read, sum and write one tile."""
        try:
            room = self._rooms.get_nowait()
        except queue.Empty:
            room = self._new_room()
        try:
            for strip, part in self._sums(tile, room, read, stop).strips(tile):
                stop.check()
                write(strip, part)
        finally:
            self._rooms.put(room)

    def _new_room(self) -> _Room:
        cells = max(spectra.shape[0] * spectra.shape[1] for spectra in self._spectra.values())
        tile_cells = max(tile.cells for tile in self.tiles)
        return _Room(cells, tile_cells, len(self._pairs), self._layers, len(self._kernels))

    def _sums(self, tile: Window, room: _Room, read: Reader, stop: Stop) -> Sums:
        spectra = self._spectra[tile.rows, tile.columns]
        land = room.land(spectra.shape)
        read(Window(tile.row - spectra.down, tile.column - spectra.across, *spectra.shape), land)
        sums = room.sums(tile, spectra.inner(land.known))
        if not sums.here.any():
            sums.layers[:], sums.known[:] = 0.0, 0.0
            return sums
        for pair, both in zip(self._pairs, land.pairs, strict=True):
            stop.check()
            self._sum_pair(spectra, pair, both, sums.layers, stop)
        whole = land.known.min() >= _KNOWN
        for kernel, total in enumerate(self._totals):
            stop.check()
            sums.known[kernel] = total if whole else spectra.single(kernel, land.known)
        return sums

    @staticmethod
    def _sum_pair(spectra: _Spectra, pair: Pair, both: Complex, layers: Floats, stop: Stop) -> None:
        if pair.kernel == HERE:
            layers[pair.first] = spectra.inner(both.real)
            if pair.second is not None:
                layers[pair.second] = spectra.inner(both.imag)
        elif pair.second is None:
            layers[pair.first] = spectra.single(pair.kernel, both.real)
        else:
            layers[pair.first], layers[pair.second] = spectra.pair(pair.kernel, both, stop)


def stream(
    grid: Grid,
    kernels: Sequence[Kernel],
    uses: Sequence[int],
    read: Reader,
    write: Writer,
    progress: Progress = SILENT,
    threads: int = 0,
    side: int = 0,
) -> None:
    """Kernel sums of layers that are read tile by tile, given strip by strip of a tile to ``write``.

    ``uses`` names for each layer the kernel (its number in ``kernels``, or HERE) that it is summed with.
    ``read`` gets windows that reach outside the grid, where everything is 0, and arrays to fill; ``read``
    and ``write`` are called from several threads. The known fraction is transformed only where a tile with
    its halo holds land that is not known; tiles without known land are not transformed at all. ``side`` is
    the tile in cells (0: chosen by the reach). Stops within a tile.
    """
    engine = _Engine(grid, kernels, uses, side, progress)

    for_each(
        engine.tiles,
        len(engine.tiles),
        lambda tile, stop: engine.work(tile, read, write, stop),
        progress,
        threads,
    )


def convolve(layers: npt.ArrayLike, kernel: Kernel, threads: int = 0, side: int = 0) -> Floats:
    """Kernel sums of layers in memory: ``S[i] = sum over j of K[j - i] layer[j]``, zero outside the grid.

    ``layers`` (n, rows, columns) or (rows, columns) of finite numbers; the result has its shape.

    >>> convolve(np.eye(3), np.ones((3, 3))).round(5).tolist()
    [[2.0, 2.0, 1.0], [2.0, 3.0, 2.0], [1.0, 2.0, 2.0]]
    """
    given = np.asarray(layers, np.float32)
    stack = given.reshape(-1, *given.shape[-2:])
    grid = Grid(0.0, 0.0, 1.0, *stack.shape[1:])
    pairs = interleaved(stack, pairing([0] * len(stack)))
    sums = np.empty_like(stack)

    def read(window: Window, land: Land) -> None:
        land.known[:] = 1.0
        land.pairs[:] = _window(pairs, window)

    def write(strip: Window, found: Sums) -> None:
        sums[:, strip.row : strip.row + strip.rows, strip.column : strip.column + strip.columns] = found.layers

    stream(grid, [kernel], [0] * len(stack), read, write, threads=threads, side=side)
    return sums.reshape(given.shape)


def kernel_mean(layers: npt.ArrayLike, known: npt.ArrayLike, kernel: Kernel) -> Floats:
    """Kernel mean over the known land: ``conv(layer x known) / conv(known)``, 0 where no known land is in reach.

    ``layers`` (n, rows, columns) or (rows, columns); ``known`` (rows, columns) is the known fraction 0..1.

    >>> kernel_mean([[0.4, 0.4, 9.0]], [[1, 1, 0]], np.ones((1, 3))).round(5).tolist()
    [[0.4000000059604645, 0.4000000059604645, 0.4000000059604645]]
    """
    fraction = np.asarray(known, np.float32)
    weight = convolve(fraction, kernel)
    within = weight > 1e-6 * kernel.sum()
    sums = convolve(np.where(fraction > 0, np.asarray(layers, np.float32) * fraction, np.float32(0)), kernel)
    return np.where(within, sums / np.where(within, weight, 1), 0).astype(np.float32)


def _window(layers: Complex, window: Window) -> Complex:
    """The cells of a window that may reach outside, 0 there."""
    cells = np.zeros((len(layers), window.rows, window.columns), layers.dtype)
    top, left = max(window.row, 0), max(window.column, 0)
    part = layers[:, top : window.row + window.rows, left : window.column + window.columns]
    row, column = top - window.row, left - window.column
    cells[:, row : row + part.shape[1], column : column + part.shape[2]] = part
    return cells
