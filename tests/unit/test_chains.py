"""Chains against all pairs of cells; the limit counts; connected pieces against one labelling of the whole map."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import ndimage
from scipy.sparse.csgraph import connected_components

from zoemzone_qgis.core.blocks.chains import chains, coloured, neighbours
from zoemzone_qgis.core.cells.frame import Finder, Frame, MemorySheet, inside
from zoemzone_qgis.core.cells.pieces import Collector
from zoemzone_qgis.core.errors import Fault
from zoemzone_qgis.core.grid import Grid


def frame_of(codes: np.ndarray, cell: float, left: float = 0.0, top: float = 0.0) -> Frame:
    return Frame(lambda window: inside(codes, window), Grid(left, top, cell, *codes.shape))


def chain_of_cells(frame: Frame, gap: float) -> np.ndarray:
    """The chain of every fine cell of the frame."""
    marks = frame.read(frame.grid.window) > 0
    finder = Finder(frame, lambda window: frame.read(window) > 0, side=5)
    labels = chains(frame.present(marks), frame.coarse.cell, frame.grid.cell, gap, finder)
    return np.where(marks, frame.spread(labels, frame.grid.window), 0)


def by_all_pairs(marks: np.ndarray, cell: float, gap: float) -> np.ndarray:
    """The same, slowly: every pair of cells, from edge to edge."""
    places = np.argwhere(marks)
    apart = np.maximum(np.abs(places[:, None] - places[None]) - 1, 0) * cell
    _, labels = connected_components(np.hypot(apart[..., 0], apart[..., 1]) <= gap + 1e-6)
    result = np.zeros(marks.shape, np.int64)
    result[marks] = labels + 1
    return result


def same_parts(first: np.ndarray, second: np.ndarray) -> bool:
    """Whether two numberings tell the same cells apart."""
    pairs = np.unique(np.stack([first.ravel(), second.ravel()]), axis=1)
    return pairs.shape[1] == len(np.unique(first)) == len(np.unique(second))


@pytest.mark.parametrize("seed", range(60))
def test_chains_are_those_of_all_pairs(seed: int) -> None:
    random = np.random.default_rng(seed)
    cell = float(random.choice([1.0, 2.5, 3.0, 5.0, 10.0]))
    gap = float(random.choice([40.0, 55.5, 60.0, 100.0]))
    shape = np.minimum(random.integers(20, int(1200 / cell), 2), 260)
    codes = np.zeros(shape, np.uint16)
    for _ in range(random.integers(1, 16)):
        row, column = random.integers(0, shape[0]), random.integers(0, shape[1])
        high, wide = random.integers(1, 4, 2)
        codes[row : row + high, column : column + wide] = 1
    frame = frame_of(codes, cell, *(random.integers(0, 40, 2) * cell))
    found = chain_of_cells(frame, gap)
    assert same_parts(found, by_all_pairs(found > 0, cell, gap))


@pytest.mark.parametrize("cell", [1.0, 2.5, 5.0, 10.0])
@pytest.mark.parametrize(("apart", "count"), [(490.0, 1), (500.0, 1), (510.0, 2)])
@pytest.mark.parametrize("offset", [0, 3])
def test_exactly_the_gap_is_joined(cell: float, apart: float, count: int, offset: int) -> None:
    codes = np.zeros((12, 2 * 8 + round(apart / cell)), np.uint16)
    codes[2:9, :8] = codes[2:9, -8:] = 1
    for land in (codes, codes.T.copy()):
        assert chain_of_cells(frame_of(land, cell, offset * cell, offset * cell), 500.0).max() == count


def test_one_cell_more_than_the_gap_is_not_joined() -> None:
    codes = np.zeros((3, 503), np.uint16)
    codes[1, [0, 502]] = 1
    assert chain_of_cells(frame_of(codes, 1.0), 500.0).max() == 2
    assert chain_of_cells(frame_of(codes, 1.0), 501.0).max() == 1


def test_a_diagonal_gap_is_measured_between_corners() -> None:
    codes = np.zeros((305, 405), np.uint16)
    codes[0, 0] = codes[301, 401] = 1  # 300 and 400 m between the edges: 500 m
    assert chain_of_cells(frame_of(codes, 1.0), 500.0).max() == 1
    assert chain_of_cells(frame_of(codes, 1.0), 499.9).max() == 2


def test_a_gap_too_short_for_the_cells_is_refused() -> None:
    with pytest.raises(Fault, match="at least"):
        chain_of_cells(frame_of(np.ones((3, 3), np.uint16), 10.0), 20.0)


def test_nothing_is_no_chain() -> None:
    assert chain_of_cells(frame_of(np.zeros((4, 5), np.uint16), 10.0), 500.0).max() == 0


def test_colours_differ_between_neighbours() -> None:
    random = np.random.default_rng(3)
    labels = np.zeros((60, 60), np.int32)
    for number in range(1, 30):
        labels[tuple(random.integers(0, 60, 2))] = number
    pairs = neighbours(labels, 12.0)
    places = {number: np.argwhere(labels == number) for number in np.unique(labels) if number}
    slow = {
        (a, b)
        for a in places
        for b in places
        if a < b
        and np.hypot(*np.maximum(np.abs(places[a][:, None] - places[b][None]) - 1, 0).reshape(-1, 2).T).min() <= 12
    }
    assert set(pairs) == slow
    colours = coloured(29, pairs)
    assert all(colours[a] != colours[b] for a, b in pairs)


@pytest.mark.parametrize("seed", range(40))
def test_pieces_are_those_of_the_whole_map(seed: int) -> None:
    random = np.random.default_rng(seed)
    codes = (random.random(random.integers(1, 40, 2)) < random.choice([0.3, 0.45, 0.6])).astype(np.uint16)
    cell = float(random.choice([2.5, 5.0, 10.0]))
    frame = frame_of(codes, cell, *(random.integers(0, 9, 2) * cell))
    collector, sheet = Collector(frame), MemorySheet(frame.grid)
    values = random.random((frame.grid.rows, frame.grid.columns))
    for window in frame.tiles(int(random.choice([4, 8, 16]))):
        part = inside(values, window)
        sheet.write(window, collector.add(window, frame.read(window) > 0, {"value": part}))
    pieces = collector.pieces()
    marks = frame.read(frame.grid.window) > 0
    whole, count = ndimage.label(marks, np.ones((3, 3)))
    found = pieces.of[sheet.read(frame.grid.window)]
    assert pieces.count == count
    assert same_parts(found, whole)
    if count:
        np.testing.assert_allclose(pieces.sums["value"][1:], ndimage.sum(values, found, np.arange(1, count + 1)))
    chosen = np.append(False, random.random(count) < 0.5)
    np.testing.assert_array_equal(pieces.coarse(frame, chosen), frame.present(chosen[found]))
