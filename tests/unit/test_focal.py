"""Kernel sums against direct sums in double precision, and what must not change them."""

import math
import threading
import time

import numpy as np
import pytest
from scipy import ndimage

from zoemzone_qgis.core.cells.kernels import disc_kernel, exponential_kernel
from zoemzone_qgis.core.errors import Cancelled, Fault
from zoemzone_qgis.core.focal import HERE, convolve, kernel_mean, memory_bytes, stream, tile_side
from zoemzone_qgis.core.grid import Grid
from zoemzone_qgis.core.progress import Progress


def directly(layer: np.ndarray, kernel: np.ndarray) -> np.ndarray:
    """The sum at every cell, one by one."""
    down, across = kernel.shape[0] // 2, kernel.shape[1] // 2
    padded = np.pad(layer.astype(np.float64), ((down, down), (across, across)))
    sums = np.empty(layer.shape)
    for (i, j), _ in np.ndenumerate(layer):
        sums[i, j] = (padded[i : i + kernel.shape[0], j : j + kernel.shape[1]] * kernel).sum()
    return sums


KERNELS = [disc_kernel(70, 10), disc_kernel(3, 10), exponential_kernel(30, 10), np.ones((1, 5))]


@pytest.mark.parametrize("kernel", KERNELS, ids=["disc", "within a cell", "exponential", "one row"])
@pytest.mark.parametrize("shape", [(1, 1), (1, 9), (13, 1), (5, 4), (37, 53)])
@pytest.mark.parametrize("layers", [1, 2, 3])
def test_equal_to_direct_sums(shape, layers, kernel):
    """Odd sizes, one cell, one row, and kernels larger than the grid."""
    given = np.random.default_rng(sum(shape)).random((layers, *shape)).astype(np.float32)
    before = given.copy()
    sums = convolve(given, kernel)
    for layer, found in zip(given, sums, strict=True):
        np.testing.assert_allclose(found, directly(layer, kernel), atol=1e-6 * kernel.sum())
    np.testing.assert_array_equal(given, before)


@pytest.mark.parametrize("kernel", KERNELS[:3])
def test_mean_over_known_land_equals_direct_sums(kernel):
    rng = np.random.default_rng(8)
    layers = rng.random((3, 29, 31)).astype(np.float32)
    known = np.where(rng.random((29, 31)) < 0.4, 0.0, rng.random((29, 31))).astype(np.float32)
    known[10:22, 5:20] = 0.0
    weight = directly(known, kernel)
    means = kernel_mean(np.where(known > 0, layers, np.nan), known, kernel)
    for layer, found in zip(layers, means, strict=True):
        enough = weight > 1e-3 * kernel.sum()
        exact = directly(layer * known, kernel)[enough] / weight[enough]
        np.testing.assert_allclose(found[enough], exact, atol=1e-4)
    assert (means[:, weight == 0] == 0).all()


def test_normalised_kernel_keeps_mass():
    layer = np.zeros((120, 90), np.float32)
    layer[45:70, 45:50] = np.random.default_rng(1).random((25, 5))
    for kernel in (exponential_kernel(60, 10), disc_kernel(300, 10) / disc_kernel(300, 10).sum()):
        assert convolve(layer, kernel).sum(dtype=np.float64) == pytest.approx(layer.sum(dtype=np.float64), rel=1e-5)


def test_rotating_or_mirroring_the_map_does_so_with_the_result():
    layer = np.random.default_rng(2).random((40, 61)).astype(np.float32)
    kernel = disc_kernel(80, 10)
    sums = convolve(layer, kernel)
    np.testing.assert_allclose(convolve(np.rot90(layer), kernel), np.rot90(sums), atol=1e-6 * kernel.sum())
    np.testing.assert_allclose(convolve(layer[:, ::-1], kernel), sums[:, ::-1], atol=1e-6 * kernel.sum())


@pytest.mark.parametrize(("radius", "cell", "factor"), [(500, 5.0, 2), (500, 2.5, 4), (564.19, 1.0, 10)])
def test_coarser_cells_change_means_by_no_more_than_sampling(radius, cell, factor):
    """The exact disc on the fine cells, averaged, against the disc on their means: at most 5e-4 of full scale."""
    size = 2 * math.ceil(1.3 * radius / cell / factor) * factor
    rng = np.random.default_rng(3)
    fine = (ndimage.gaussian_filter(rng.standard_normal((size, size)), 8 / cell) > 0.3).astype(np.float32)
    fine[:, size // 2 : size // 2 + round(2 / cell + 0.5)] = 1.0  # a verge
    disc, larger = disc_kernel(radius, cell), disc_kernel(radius, cell * factor)
    shape = (size // factor, factor, size // factor, factor)
    exact = convolve(fine, disc / disc.sum()).reshape(shape).mean((1, 3))
    found = convolve(fine.reshape(shape).mean((1, 3)), larger / larger.sum())
    assert np.abs(found - exact).max() < 5e-4


def test_threads_change_nothing_and_tiles_only_rounding():
    layers = np.random.default_rng(4).random((3, 300, 421)).astype(np.float32)
    kernel = disc_kernel(120, 10)
    one = convolve(layers, kernel, threads=1, side=64)
    np.testing.assert_array_equal(convolve(layers, kernel, threads=4, side=64), one)
    np.testing.assert_array_equal(convolve(layers, kernel, threads=2, side=64), one)
    for side in (100, 256, 0):
        np.testing.assert_allclose(convolve(layers, kernel, side=side), one, atol=1e-6 * kernel.sum())


def test_accuracy_on_a_large_tile():
    """The largest error stays below 1e-6 of the kernel for the tile and radius that are used most."""
    layer = np.random.default_rng(5).integers(0, 2, (768, 768)).astype(np.float32)
    kernel = disc_kernel(500, 10)
    sums = convolve(layer, kernel)
    padded = np.pad(layer.astype(np.float64), 50)
    for i, j in np.random.default_rng(6).integers(0, 768, (200, 2)):
        exact = (padded[i : i + 101, j : j + 101] * kernel).sum()
        assert abs(sums[i, j] - exact) < 1e-6 * kernel.sum()


def collect(layers, known, kernels, uses, **options):
    """Run ``stream`` over arrays and give what the writer saw, as whole layers."""
    from zoemzone_qgis.core.cells.pairs import interleaved, pairing

    grid = Grid(0.0, 0.0, 1.0, *known.shape)
    pairs = interleaved(layers, pairing(uses))
    found = np.full((len(uses) + len(kernels) + 1, *known.shape), np.nan, np.float32)

    def part(cells, window):
        outside = [(max(0, -window.row), 0), (max(0, -window.column), 0)]
        rows, columns = (
            slice(max(0, window.row), window.row + window.rows),
            slice(max(0, window.column), window.column + window.columns),
        )
        block = cells[..., rows, columns]
        before = [(0, 0)] * (cells.ndim - 2) + outside
        block = np.pad(block, before)
        short = [(0, 0)] * (cells.ndim - 2) + [
            (0, window.rows - block.shape[-2]),
            (0, window.columns - block.shape[-1]),
        ]
        return np.pad(block, short)

    def read(window, land):
        land.pairs[:], land.known[:] = part(pairs, window), part(known, window)

    def write(tile, sums):
        place = slice(tile.row, tile.row + tile.rows), slice(tile.column, tile.column + tile.columns)
        found[(slice(None), *place)] = np.concatenate([sums.layers, sums.known, sums.here[None]])

    stream(grid, kernels, uses, read, write, **options)
    return found


def test_stream_with_two_kernels_and_a_layer_passed_on():
    rng = np.random.default_rng(9)
    known = (rng.random((50, 70)) < 0.9).astype(np.float32)
    known[20:, :30] = 0.0
    layers = rng.random((6, 50, 70)).astype(np.float32) * known
    kernels = [disc_kernel(60, 10), exponential_kernel(20, 10)]
    uses = (0, 1, 0, HERE, 0, 1)
    found = collect(layers, known, kernels, uses, side=16)
    for layer, use, sums in zip(layers, uses, found, strict=False):
        expected = layer if use == HERE else directly(layer, kernels[use])
        expected = np.where(blank(known, 16), 0.0, expected)
        np.testing.assert_allclose(sums, expected, atol=2e-6 * (1 if use == HERE else kernels[use].sum()))
    for kernel, sums in zip(kernels, found[6:8], strict=True):
        expected = np.where(blank(known, 16), 0.0, directly(known, kernel))
        np.testing.assert_allclose(sums, expected, atol=2e-6 * kernel.sum())
    np.testing.assert_array_equal(found[8], known)


def blank(known, side):
    """Tiles without any known land are not summed."""
    return np.array(
        [
            [not known[i // side * side :, j // side * side :][:side, :side].any() for j in range(known.shape[1])]
            for i in range(known.shape[0])
        ]
    )


def test_known_land_everywhere_is_not_transformed_but_exact():
    kernel = disc_kernel(50, 10)
    found = collect(np.ones((1, 80, 80), np.float32), np.ones((80, 80), np.float32), [kernel], (0,), side=16)
    assert (found[1, 32:48, 32:48] == np.float32(kernel.sum())).all()


def test_a_fault_while_reading_ends_the_run_and_is_raised():
    grid = Grid(0.0, 0.0, 1.0, 600, 600)

    def read(window, land):
        raise Fault("{layer} cannot be read.", layer="Map")

    with pytest.raises(Fault, match="Map cannot be read"):
        stream(grid, [disc_kernel(50, 10)], (0,), read, lambda tile, sums: None, side=64)


class Cancelling(Progress):
    def __init__(self, after: float) -> None:
        self.shown: list[float] = []
        self._threads: set[int] = set()
        self._end = time.monotonic() + after

    def show(self, fraction):
        self.shown.append(fraction)
        self._threads.add(threading.get_ident())

    def stopped(self):
        return time.monotonic() > self._end


def slow_read(window, land):
    time.sleep(0.05)
    land.pairs[:], land.known[:] = 0.5, 1.0


def test_cancel_ends_the_run_soon():
    grid = Grid(0.0, 0.0, 1.0, 6400, 6400)
    begun = time.monotonic()
    with pytest.raises(Cancelled):
        stream(grid, [disc_kernel(50, 10)], (0,), slow_read, lambda tile, sums: None, Cancelling(0.3), side=64)
    assert time.monotonic() - begun < 1.5


def test_progress_goes_up_to_the_end_on_the_calling_thread():
    grid = Grid(0.0, 0.0, 1.0, 256, 256)
    progress = Cancelling(60.0)
    stream(grid, [disc_kernel(50, 10)], (0,), slow_read, lambda tile, sums: None, progress, side=64)
    assert progress.shown == sorted(progress.shown)
    assert progress.shown[-1] == 1.0
    assert progress._threads == {threading.get_ident()}


def test_memory_estimate_grows_with_the_reach_and_not_with_the_map():
    assert memory_bytes(50, 10, 2) == memory_bytes(50, 10, 2, rows=20_000, columns=80_000)
    assert memory_bytes(1000, 10, 2) > memory_bytes(50, 10, 2)
    assert memory_bytes(500, 10, 2, rows=40, columns=40) < 50e6 < memory_bytes(500, 10, 2)
    assert memory_bytes(100_000, 10, 2, rows=40, columns=40) > 100e9  # the kernel alone
    assert tile_side(5000) == 2048
