"""Distances between edges of cells, against all pairs."""

from __future__ import annotations

import numpy as np
import pytest

from zoemzone_qgis.core.cells.frame import Frame, inside
from zoemzone_qgis.core.cells.nearness import Reach, grown, near, within
from zoemzone_qgis.core.grid import Grid


def edge_distances(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    """Least distance (cells) from each cell of ``first`` to ``second``, both (n, 2)."""
    apart = np.maximum(np.abs(first[:, None] - second[None]) - 1, 0)
    return np.hypot(apart[..., 0], apart[..., 1]).min(axis=1)


@pytest.mark.parametrize("seed", range(20))
def test_within_is_the_distance_between_edges(seed: int) -> None:
    random = np.random.default_rng(seed)
    first, second = random.integers(0, 60, (30, 2)), random.integers(0, 60, (12, 2))
    far = edge_distances(first, second)
    for limit in (0.0, 3.0, 5.0, float(far[0])):
        np.testing.assert_array_equal(within(first, second, limit), far <= limit + 1e-9)


def test_within_without_cells() -> None:
    none = np.zeros((0, 2), np.int64)
    assert within(none, np.array([[1, 1]]), 3).shape == (0,)
    assert not within(np.array([[1, 1]]), none, 3).any()


@pytest.mark.parametrize("radius", [0.0, 1.0, 2.5, 7.3])
def test_near_is_a_disc_around_every_mark(radius: float) -> None:
    random = np.random.default_rng(5)
    marks = random.random((40, 33)) < 0.01
    places = np.argwhere(marks)
    cells = np.argwhere(np.ones_like(marks))
    far = np.hypot(*(cells[:, None] - places[None]).transpose(2, 0, 1)).min(axis=1).reshape(marks.shape)
    np.testing.assert_array_equal(near(marks, radius), far <= radius + 1e-9)


@pytest.mark.parametrize("seed", range(8))
def test_near_is_the_same_by_columns_and_by_distances(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    random = np.random.default_rng(seed)
    marks = random.random(tuple(random.integers(1, 60, 2))) < random.choice([0.005, 0.1, 0.6])
    monkeypatch.setattr("zoemzone_qgis.core.cells.nearness._TILE", int(random.integers(4, 40)))
    radii = (0.5, 1.0, 2.0, float(np.sqrt(10.0)), 5.0, 10.0000001, 56.4)
    by_columns = [near(marks, radius) for radius in radii]
    monkeypatch.setattr("zoemzone_qgis.core.cells.nearness._MOST_STEPS", 0)
    for radius, found in zip(radii, by_columns, strict=True):
        np.testing.assert_array_equal(found, near(marks, radius))


def test_near_works_across_its_tiles() -> None:
    marks = np.zeros((1030, 1040), dtype=bool)
    marks[1020, 1022] = True
    assert near(marks, 5.0).sum() == 81


def test_grown_at_the_edges() -> None:
    marks = np.zeros((3, 4), dtype=bool)
    marks[0, 0] = True
    assert grown(marks).astype(int).tolist() == [[1, 1, 0, 0], [1, 1, 0, 0], [0, 0, 0, 0]]


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("limit", [10.0, 37.0, 100.0])
def test_reach_is_the_distance_between_edges(seed: int, limit: float) -> None:
    random = np.random.default_rng(seed)
    cell = float(random.choice([1.0, 2.5, 5.0, 10.0]))
    frame = Frame(lambda window: np.zeros((window.rows, window.columns), np.uint16), Grid(0, 300, cell, 100, 130))
    shape = (frame.grid.rows, frame.grid.columns)
    source = np.zeros(shape, dtype=bool)
    for _ in range(3):
        row, column = random.integers(0, shape[0] - 9), random.integers(0, shape[1] - 9)
        source[row : row + random.integers(1, 9), column : column + random.integers(1, 9)] = True
    asked = random.random(shape) < 0.5
    reach = Reach(frame.present(source), frame.coarse.cell, cell, limit)
    far = edge_distances(np.argwhere(np.ones(shape)), np.argwhere(source)).reshape(shape) * cell
    for window in frame.tiles(60):
        around = inside(source, window.padded(reach.halo))
        here = inside(asked, window)
        found = reach.marks(here, frame.spread(reach.sure, window), frame.spread(reach.possible, window), around)
        np.testing.assert_array_equal(found, here & (inside(far, window) <= limit + 1e-6))
