"""Links between patches and the ways they take."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest

from tests.unit.costoracle import all_steps, allocated, dijkstra, land, patches, step_cost, surface_of
from zoemzone_qgis.core.cost.allocation import Allocation, allocate
from zoemzone_qgis.core.cost.hops import burn, hops
from zoemzone_qgis.core.cost.pairlinks import end_links, pair_links
from zoemzone_qgis.core.cost.paths import Path, across, joined, link_paths, trace
from zoemzone_qgis.core.cost.reach import reach

CASES = [(seed, neighbours) for seed in range(24) for neighbours in (8, 16)]


def scene(seed: int) -> tuple[np.ndarray, np.ndarray]:
    rng = np.random.default_rng(1000 + seed)
    rows, columns = int(rng.integers(1, 26)), int(rng.integers(2, 26))
    return land(rng, rows, columns), patches(rng, rows, columns, int(rng.integers(2, 8)))


def between_patches(resistance: np.ndarray, seeds: np.ndarray, neighbours: int) -> dict[tuple[int, int], float]:
    """Least cost between every two patches over all land; 0 where they touch."""
    numbers = np.unique(seeds[seeds > 0]).tolist()
    cost = {}
    for number in numbers:
        own = dijkstra(resistance, [tuple(cell) for cell in np.argwhere(seeds == number)], 10.0, neighbours)
        for other in numbers:
            cost[number, other] = float(own[seeds == other].min())
    for one, other in itertools.permutations(numbers, 2):
        touching = any(
            max(abs(a - b) for a, b in zip(i, j, strict=True)) <= 1
            for i in np.argwhere(seeds == one).tolist()
            for j in np.argwhere(seeds == other).tolist()
        )
        if touching:
            cost[one, other] = 0.0
    return cost


def minimax(cost: dict[tuple[int, int], float], numbers: list[int]) -> dict[tuple[int, int], float]:
    """The largest link on the best way between every two patches."""
    best = {pair: cost.get(pair, math.inf) for pair in itertools.permutations(numbers, 2)}
    for via, one, other in itertools.permutations(numbers, 3):
        best[one, other] = min(best[one, other], max(best[one, via], best[via, other]))
    return best


@pytest.mark.parametrize(("seed", "neighbours"), CASES)
def test_links_hold_the_tree_and_the_largest_gaps_of_all_pairs(seed: int, neighbours: int) -> None:
    resistance, seeds = scene(seed)
    found = hops(allocated(resistance, seeds, neighbours))
    assert (found.first < found.second).all()
    pairs = list(zip(found.first.tolist(), found.second.tolist(), strict=True))
    assert pairs == sorted(set(pairs))
    exact = between_patches(resistance, seeds, neighbours)
    numbers = np.unique(seeds[seeds > 0]).tolist()
    cost = {}
    for (a, b), link in zip(pairs, found.cost.tolist(), strict=True):
        cost[a, b] = cost[b, a] = link
        assert link >= exact[a, b] * (1 - 1e-12)
        assert (link == 0) == (exact[a, b] == 0)
    assert {pair for pair in exact if exact[pair] == 0 and pair[0] < pair[1]} <= set(cost)
    largest = minimax(exact, numbers)
    for pair, value in minimax(cost, numbers).items():
        assert value == pytest.approx(largest[pair], rel=1e-9), pair


@pytest.mark.parametrize(("seed", "neighbours"), CASES)
def test_links_of_chosen_pairs_are_exact(seed: int, neighbours: int) -> None:
    resistance, seeds = scene(seed)
    exact = between_patches(resistance, seeds, neighbours)
    pairs = [pair for pair in exact if pair[0] != pair[1]]
    for pair, path in zip(pairs, pair_links(allocated(resistance, seeds, neighbours), pairs), strict=True):
        if path is None:
            assert math.isinf(exact[pair])
            continue
        assert path.cost[-1] == pytest.approx(exact[pair], rel=1e-12)
        assert seeds[tuple(path.cells[0])] == pair[0]
        assert seeds[tuple(path.cells[-1])] == pair[1]
        assert_hangs_together(path.drawn())
        if exact[pair] > 0:
            assert cost_along(resistance, path) == pytest.approx(exact[pair], rel=1e-9)


@pytest.mark.parametrize("seed", range(12))
def test_links_of_chosen_pairs_on_a_map_much_larger_than_the_pair(seed: int) -> None:
    rng = np.random.default_rng(300 + seed)
    coarse = np.exp(rng.uniform(0.0, 3.5, (20, 20)))
    resistance = coarse.repeat(8, axis=0).repeat(8, axis=1)
    seeds = np.zeros(resistance.shape, np.int32)
    row, column = rng.integers(60, 90, 2)
    down, across_ = rng.integers(4, 20, 2)
    seeds[row : row + 2, column : column + 3], seeds[row + down, column + across_] = 1, 2
    (path,) = pair_links(allocated(resistance, seeds, 16), [(1, 2)])
    exact = allocated(resistance, seeds == 1, 16).cost[row + down, column + across_]
    assert path is not None
    assert path.cost[-1] == pytest.approx(exact, rel=1e-12)


def test_a_way_that_leaves_the_box_between_two_patches() -> None:
    resistance = np.full((90, 60), 50.0)
    resistance[:, 0] = resistance[-1, :] = resistance[:, -1] = 1.0  # far round, but cheap
    seeds = np.zeros(resistance.shape)
    seeds[2, 0], seeds[2, 59] = 1, 2
    (path,) = pair_links(allocated(resistance, seeds, 16), [(1, 2)])
    assert path is not None
    exact = dijkstra(resistance, [(2, 0)], 10.0, 16)[2, 59]
    assert path.cost[-1] == pytest.approx(exact, rel=1e-12)
    assert path.cells[:, 0].max() == 89
    wall = resistance.copy()
    wall[:70, 30] = np.nan
    (path,) = pair_links(allocated(wall, seeds, 16), [(1, 2)])
    assert path is not None
    assert path.cost[-1] == pytest.approx(exact, rel=1e-12)
    assert pair_links(allocated(wall, seeds, 16), [(1, 7)]) == [None]


def cost_along(resistance: np.ndarray, path: Path) -> float:
    """The cost of a path, step by step from the definition."""
    steps = np.diff(path.cells, axis=0)
    return sum(
        step_cost(resistance, tuple(cell), tuple(step), 10.0)
        for cell, step in zip(path.cells.tolist(), steps.tolist(), strict=False)
    )


def assert_hangs_together(cells: np.ndarray) -> None:
    """Trap: drawn paths with gaps where the knight moved. Every cell is beside the one before, none is there twice."""
    gaps = np.abs(np.diff(cells, axis=0)).max(axis=1, initial=0)
    assert (gaps == 1).all()


@pytest.mark.parametrize(("seed", "neighbours"), CASES)
def test_the_way_of_a_link(seed: int, neighbours: int) -> None:
    resistance, seeds = scene(seed)
    allocation = allocated(resistance, seeds, neighbours)
    found = hops(allocation)
    allowed = set(all_steps(neighbours))
    for number, path in enumerate(link_paths(allocation, found)):
        begin, end = path.cells[0], path.cells[-1]
        assert seeds[tuple(begin)] == found.first[number]
        assert seeds[tuple(end)] == found.second[number]
        assert_hangs_together(path.drawn())
        assert path.cost[0] == path.metres[0] == 0.0
        assert path.cost[-1] == pytest.approx(found.cost[number], rel=1e-9, abs=1e-9)
        assert (np.diff(path.cost) >= 0).all()
        if found.cost[number] == 0:
            assert path.length_m == 0
            assert math.isnan(path.mean_resistance)
            continue
        assert set(map(tuple, np.diff(path.cells, axis=0).tolist())) <= allowed
        assert cost_along(resistance, path) == pytest.approx(found.cost[number], rel=1e-9)
        assert not np.isnan(resistance[tuple(path.drawn().T)]).any()
        line = path.line(surface_of(resistance).grid)
        assert path.length_m == pytest.approx(float(np.hypot(*np.diff(line, axis=0).T).sum()))
        drawn = path.drawn_line(surface_of(resistance).grid)
        assert path.length_m == pytest.approx(float(np.hypot(*np.diff(drawn, axis=0).T).sum()))
        assert [surface_of(resistance).grid.cell_of(x, y) for x, y in drawn] == [*map(tuple, path.drawn().tolist())]
        assert path.mean_resistance == pytest.approx(found.cost[number] / path.length_m)
        on_the_way = resistance[tuple(path.drawn().T)]
        assert on_the_way.min() - 1e-9 <= path.mean_resistance <= on_the_way.max() + 1e-9


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("neighbours", [8, 16])
def test_ways_from_every_cell(neighbours: int, dtype: type) -> None:
    rng = np.random.default_rng(4)
    resistance, seeds = land(rng, 40, 50), patches(rng, 40, 50, 5)
    allocation = allocate(surface_of(resistance, dtype=dtype), seeds, neighbours)
    reached = np.argwhere(np.isfinite(allocation.cost))
    for cell, path in zip(reached, trace(allocation, allocation.owner.place(*reached.T)), strict=True):
        assert path.cells[-1].tolist() == cell.tolist()
        assert seeds[tuple(path.cells[0])] == allocation.nearest[tuple(cell)]
        assert cost_along(resistance, path) == pytest.approx(float(allocation.cost[tuple(cell)]), rel=2e-5, abs=1e-9)


def test_touching_patches_keep_a_link_of_cost_0() -> None:
    seeds = np.array([[1, 2, 0, 0], [0, 0, 3, 0], [0, 0, 0, 0], [4, 0, 0, 0]])
    found = hops(allocated(np.full(seeds.shape, 3.0), seeds))
    cost = dict(zip(zip(found.first.tolist(), found.second.tolist(), strict=True), found.cost.tolist(), strict=True))
    assert cost[1, 2] == 0  # over an edge
    assert cost[2, 3] == 0  # over a corner
    assert cost[1, 4] == pytest.approx(90.0)


def test_identical_and_overlapping_patches_are_linked_at_cost_0() -> None:
    square = np.array([[row, column] for row in (1, 2) for column in (1, 2)])
    seeds = burn(5, 9, [(1, *square.T), (2, *square.T), (3, *(square + 1).T), (4, *(square + np.array([0, 5])).T)])
    allocation = allocate(surface_of(np.ones((5, 9))), seeds.cells)
    found = hops(allocation, seeds)
    cost = dict(zip(zip(found.first.tolist(), found.second.tolist(), strict=True), found.cost.tolist(), strict=True))
    assert cost[1, 2] == cost[1, 3] == 0
    assert (3, 4) in cost
    by_pair = dict(zip(cost, link_paths(allocation, found), strict=True))
    assert by_pair[1, 2].length_m == by_pair[1, 3].length_m == 0
    assert len(by_pair[1, 2].cells) == 1


def test_a_patch_larger_than_the_map_and_one_outside() -> None:
    rows, columns = (each.ravel() for each in np.mgrid[-3:9, -3:9])
    seeds = burn(4, 5, [(1, rows, columns), (2, np.array([50]), np.array([2]))])
    assert (seeds.cells.inner == 1).all()
    assert len(hops(allocate(surface_of(np.ones((4, 5))), seeds.cells), seeds)) == 0


def test_no_link_over_a_barrier() -> None:
    resistance = np.ones((6, 7))
    resistance[:, 3] = np.nan
    seeds = np.zeros(resistance.shape)
    seeds[2, 1], seeds[2, 5] = 1, 2
    for neighbours in (8, 16):
        assert len(hops(allocated(resistance, seeds, neighbours))) == 0


def test_links_do_not_depend_on_how_the_map_is_turned() -> None:
    rng = np.random.default_rng(77)
    resistance, seeds = rng.uniform(1, 5, (18, 29)), patches(rng, 18, 29, 6)
    straight = hops(allocated(resistance, seeds, 16))
    turned = hops(allocated(np.rot90(resistance).copy(), np.rot90(seeds).copy(), 16))
    assert np.array_equal(straight.first, turned.first)
    assert np.array_equal(straight.second, turned.second)
    np.testing.assert_allclose(straight.cost, turned.cost, rtol=1e-12)


def crossing_scene() -> Allocation:
    """A patch in the form of a U, and beside it one of two parts."""
    seeds = np.zeros((9, 15), np.int32)
    seeds[1:8, 1], seeds[7, 1:6], seeds[1:8, 5] = 1, 1, 1
    seeds[2, 9], seeds[2, 13] = 2, 2
    return allocated(np.ones(seeds.shape), seeds, 16)


def test_a_way_through_a_patch_stays_in_it() -> None:
    allocation = crossing_scene()
    path = across(allocation, 1, (1, 1), (1, 5))
    assert_hangs_together(path.drawn())
    assert (allocation.cost[tuple(path.drawn().T)] == 0).all()
    assert path.cells[0].tolist() == [1, 1]
    assert path.cells[-1].tolist() == [1, 5]
    assert path.cost[-1] == 0
    assert path.length_m > 120
    assert across(allocation, 1, (1, 1), (1, 1)).length_m == 0


def test_a_way_between_the_parts_of_a_patch_is_straight() -> None:
    path = across(crossing_scene(), 2, (2, 9), (2, 13))
    assert path.cells.tolist() == [[2, column] for column in range(9, 14)]
    assert path.length_m == 40


def test_a_way_through_a_patch_that_others_cover() -> None:
    square = np.array([[row, column] for row in (1, 2) for column in (1, 2, 3)])
    seeds = burn(5, 9, [(1, *square.T), (2, *square.T)])
    allocation = allocate(surface_of(np.ones((5, 9))), seeds.cells)
    path = across(allocation, 2, (1, 1), (2, 3))
    assert_hangs_together(path.drawn())
    assert (path.cells[0].tolist(), path.cells[-1].tolist()) == ([1, 1], [2, 3])


@pytest.mark.parametrize("seed", range(20))
def test_links_of_ends_hold_their_tree(seed: int) -> None:
    resistance, seeds = scene(50 + seed)
    numbers = np.unique(seeds[seeds > 0]).tolist()
    ends = numbers[::2]
    exact = between_patches(resistance, np.where(np.isin(seeds, ends), seeds, 0), 16)
    found = end_links(allocated(resistance, seeds, 16), ends, [(ends[0], ends[-1])])
    cost = {}
    for pair, path in found.items():
        assert path.cost[-1] == pytest.approx(exact[pair], rel=1e-12)
        cost[pair] = cost[pair[::-1]] = exact[pair]
    largest = minimax(exact, ends)
    for pair, value in minimax(cost, ends).items():
        assert value == pytest.approx(largest[pair])
    assert len(ends) < 2 or ((ends[0], ends[-1]) in found) == math.isfinite(exact[ends[0], ends[-1]])


def test_ways_in_a_row() -> None:
    allocation = crossing_scene()
    found = hops(allocation)
    (link,) = link_paths(allocation, found)
    through = across(allocation, 2, link.cells[-1].tolist(), (2, 13))
    whole = joined([link, through])
    assert_hangs_together(whole.drawn())
    assert whole.length_m == pytest.approx(link.length_m + 40)
    assert whole.cost[-1] == pytest.approx(found.cost[0])
    back = whole.reversed()
    assert back.cells[0].tolist() == [2, 13]
    assert back.cost_between(0.0, 40.0) == pytest.approx(0.0)
    assert back.cost_between(0.0, back.length_m) == pytest.approx(found.cost[0])


@pytest.mark.parametrize("neighbours", [8, 16])
def test_reach_of_the_parts_of_a_network(neighbours: int) -> None:
    rng = np.random.default_rng(9)
    resistance, seeds = land(rng, 30, 30), patches(rng, 30, 30, 6)
    part = np.array([0, 1, 1, 2, 2, 3, 0])
    found = reach(allocated(resistance, seeds, neighbours, limit=60.0), part, 55.0)
    exact = [
        dijkstra(resistance, [tuple(cell) for cell in np.argwhere(np.isin(seeds, members))], 10.0, neighbours)
        for members in ([1, 2], [3, 4], [5])
    ]
    alone = dijkstra(resistance, [tuple(cell) for cell in np.argwhere(seeds == 6)], 10.0, neighbours)
    nearest = np.min(exact, axis=0)
    assert np.array_equal(found.part > 0, (nearest <= 55.0) & (nearest <= alone) & (found.part > 0))
    for number, own in enumerate(exact, start=1):
        mine = found.part == number
        assert (own[mine] <= 55.0).all()
        assert (own[mine] <= nearest[mine] * (1 + 1e-12)).all()
        assert found.hectares[number] == pytest.approx(0.01 * np.count_nonzero(mine))
    assert (found.part[(nearest <= 55.0) & (nearest < alone)] > 0).all()
