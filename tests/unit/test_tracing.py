"""Outlines of cells against the cells themselves."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import ndimage

from zoemzone_qgis.core.cells.edges import EAST, NORTH, SOUTH, WEST, loops
from zoemzone_qgis.core.cells.frame import inside
from zoemzone_qgis.core.cells.tracing import Ring, Tracer
from zoemzone_qgis.core.errors import Cancelled
from zoemzone_qgis.core.grid import Grid, Window
from zoemzone_qgis.core.progress import Progress

CROSS = ndimage.generate_binary_structure(2, 1)


def traced(ids: np.ndarray, grid: Grid, side: int, progress: Progress | None = None) -> dict[int, list[list[Ring]]]:
    tracer = Tracer(grid)
    for window in grid.tiles(side):
        tracer.add(window, inside(ids, window.padded(1)))
    found = list(tracer.polygons(progress) if progress else tracer.polygons())
    assert len({number for number, _ in found}) == len(found)
    return dict(found)


def area(ring: Ring) -> float:
    return float(np.sum((ring[1:, 0] + ring[:-1, 0]) * (ring[1:, 1] - ring[:-1, 1]))) / 2


def filled(polygons: list[list[Ring]], grid: Grid) -> np.ndarray:
    """The cells whose middle lies in the polygons: left of it an odd number of upright edges."""
    crossings = np.zeros((grid.rows, grid.columns + 1), np.int64)
    for rings in polygons:
        for ring in rings:
            column = np.round((ring[:, 0] - grid.left) / grid.cell).astype(int)
            row = np.round((grid.top - ring[:, 1]) / grid.cell).astype(int)
            for one in range(len(ring) - 1):
                if column[one] == column[one + 1]:
                    low, high = sorted((row[one], row[one + 1]))
                    crossings[low:high, column[one]] += 1
    return np.cumsum(crossings, axis=1)[:, :-1] % 2 == 1


@pytest.mark.parametrize("seed", range(80))
def test_outlines_hold_just_their_cells(seed: int) -> None:
    random = np.random.default_rng(seed)
    shape = random.integers(1, 30, 2)
    ids = random.integers(1, random.integers(2, 5), shape) * (random.random(shape) < random.choice([0.4, 0.6, 0.9]))
    grid = Grid(10.0, 500.0, 2.5, *map(int, shape))
    found = traced(ids.astype(np.int32), grid, int(random.integers(1, 12)))
    assert set(found) == set(np.unique(ids[ids > 0]).tolist())
    for number, polygons in found.items():
        mine = ids == number
        np.testing.assert_array_equal(filled(polygons, grid), mine)
        labels, count = ndimage.label(mine, CROSS)
        assert len(polygons) == count  # a polygon for each part
        for rings in polygons:
            assert area(rings[0]) > 0
            assert all(area(ring) < 0 for ring in rings[1:])
            for ring in rings:
                corners = ring[:-1]
                assert len(np.unique(corners, axis=0)) == len(corners)  # no ring meets itself
                steps = np.diff(np.vstack([ring, ring[1]]), axis=0)
                assert (steps[1:] * steps[:-1]).sum(axis=1) == pytest.approx(0)  # no corner in a straight line
        sizes = sorted(sum(area(ring) for ring in rings) for rings in polygons)
        assert sizes == pytest.approx(sorted(6.25 * np.bincount(labels.ravel())[1:]))


def test_tiles_leave_no_trace() -> None:
    random = np.random.default_rng(3)
    ids = (ndimage.uniform_filter(random.random((90, 70)), 5) > 0.5).astype(np.int32)
    grid = Grid(0.0, 90.0, 1.0, 90, 70)

    def corners(side: int) -> list[list[float]]:
        return sorted(corner for rings in traced(ids, grid, side)[1] for ring in rings for corner in ring[:-1].tolist())

    assert corners(7) == corners(1000)


def test_large_blocks_come_in_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("zoemzone_qgis.core.cells.tracing._BATCH", 10)
    ids = np.kron(np.arange(1, 13).reshape(3, 4), np.ones((2, 3))).astype(np.int32)
    found = traced(ids, Grid(0.0, 6.0, 1.0, 6, 12), 4)
    assert {number: area(polygons[0][0]) for number, polygons in found.items()} == dict.fromkeys(range(1, 13), 6.0)


@pytest.mark.parametrize("seed", range(12))
def test_outlines_do_not_depend_on_batches_files_or_who_asks(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same rings from the same corners on, whether a row of tiles, a batch or a file holds more or less."""
    random = np.random.default_rng(seed)
    ids = np.kron(random.integers(0, 4, random.integers(3, 20, 2)), np.ones((2, 2))).astype(np.int32)
    ids[:: random.integers(2, 7)] = 0  # islands in holes, corners that touch, land along the edge of the map
    grid = Grid(3.5, 800.25, 2.5, *map(int, ids.shape))
    tracer = Tracer(grid)
    for window in grid.tiles(9):
        tracer.add(window, inside(ids, window.padded(1)))
    whole = list(tracer.polygons())
    monkeypatch.setattr("zoemzone_qgis.core.cells.tracing._BATCH", 5)
    monkeypatch.setattr("zoemzone_qgis.core.cells.ringstore._AT_ONCE", 20)
    monkeypatch.setattr("zoemzone_qgis.core.cells.room.LARGE_BYTES", 64)
    again = traced(ids, grid, 9)
    for number, polygons in whole:
        for rings, others in zip(polygons, again[number], strict=True):
            for ring, other in zip(rings, others, strict=True):
                np.testing.assert_array_equal(ring, other)
    asked = [3, 99, 1]
    some = list(tracer.polygons(numbers=asked))
    held = dict(whole)
    assert [number for number, _ in some] == [number for number in asked if number in held]
    assert all(len(polygons) == len(held[number]) for number, polygons in some)


def test_parts_of_a_large_map_stay_apart_where_numbers_have_32_bits(monkeypatch: pytest.MonkeyPatch) -> None:
    """NumPy before 2.0 adds up in 32 bits on Windows, unless it is told otherwise."""
    added = np.cumsum

    def narrow(values: np.ndarray, axis: int | None = None, dtype: type | None = None) -> np.ndarray:
        return added(values, axis=axis, dtype=np.int32 if dtype is None and values.dtype == bool else dtype)

    monkeypatch.setattr(np, "cumsum", narrow)
    cells = [(0, 0), (9, 0), (9, 3), (9, 6), (1, 1)]  # the first part and the last one touch at a corner
    edges = [
        edge
        for part, (row, column) in enumerate(cells, start=1)
        for edge in (
            (row, column + 1, row, column, WEST, part),
            (row, column, row + 1, column, SOUTH, part),
            (row + 1, column, row + 1, column + 1, EAST, part),
            (row + 1, column + 1, row, column + 1, NORTH, part),
        )
    ]
    found = loops(np.array(edges, np.int32).T.copy(), 32_767, 32_767)
    assert found.part.tolist() == [1, 2, 3, 4, 5]
    assert found.begin.tolist() == [0, 4, 8, 12, 16]


def test_nothing() -> None:
    assert traced(np.zeros((3, 4), np.int32), Grid(0.0, 3.0, 1.0, 3, 4), 2) == {}


def test_a_stop_is_heard() -> None:
    class Stopped(Progress):
        def stopped(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        traced(np.ones((3, 4), np.int32), Grid(0.0, 3.0, 1.0, 3, 4), 2, Stopped())


def test_a_stop_is_heard_while_tiles_are_added() -> None:
    class Stopped(Progress):
        def stopped(self) -> bool:
            return True

    tracer = Tracer(Grid(0.0, 4.0, 1.0, 4, 4), Stopped())
    tracer.add(Window(0, 0, 2, 4), np.pad(np.array([[1, 1, 0, 2], [0, 0, 0, 0]], np.int32), 1))
    with pytest.raises(Cancelled):  # the first row of tiles is traced when the second one begins
        tracer.add(Window(2, 0, 2, 4), np.zeros((4, 6), np.int32))
