"""Outlines of units: pieces, sides, what is seen from them, and whose a shared edge is, against brute force."""

from __future__ import annotations

import numpy as np
import pytest

from zoemzone_qgis.core.classes import read_classes
from zoemzone_qgis.core.grid import Grid, Window
from zoemzone_qgis.core.measure.distances import distances
from zoemzone_qgis.core.measure.edges import not_shared, runs_of
from zoemzone_qgis.core.measure.landkinds import SHIFT, LandKinds, SightCodes
from zoemzone_qgis.core.measure.looks import INSIDE, OUTSIDE, look, units_beside
from zoemzone_qgis.core.measure.outline import Pieces, _simplified, pieces_of, sides_of
from zoemzone_qgis.core.planar.rings import Rings

KINDS = LandKinds.of(read_classes())


def ring(*points: tuple[float, float]) -> np.ndarray:
    return np.array(points, dtype=float)


def star(random: np.random.Generator, corners: int, x: float = 0.0, y: float = 0.0, size: float = 40.0) -> np.ndarray:
    """A random ring around a place."""
    angle = np.sort(random.uniform(0, 2 * np.pi, corners))
    reach = random.uniform(0.4, 1.0, corners) * size
    return np.stack([x + reach * np.cos(angle), y + reach * np.sin(angle)], axis=1)


def reader(cells: np.ndarray):
    """Reads windows of an array, 0 outside it."""

    def read(window: Window) -> np.ndarray:
        wide = np.zeros((window.rows, window.columns), dtype=cells.dtype)
        for row in range(window.rows):
            for column in range(window.columns):
                r, c = row + window.row, column + window.column
                if 0 <= r < cells.shape[0] and 0 <= c < cells.shape[1]:
                    wide[row, column] = cells[r, c]
        return wide

    return read


# ---- pieces and sides -----------------------------------------------------------------------------------------------
def test_pieces_make_the_outline_and_their_normals_point_out():
    hole = [ring((0, 0), (31, 0), (31, 20), (0, 20)), ring((10, 5), (20, 5), (20, 12), (10, 12))]
    pieces = pieces_of(Rings.of([hole, [ring((100, 0), (103, 1), (100, 5))]]), np.array([4, 9]))
    assert pieces.length.max() <= 2.0 + 1e-9
    assert np.bincount(pieces.unit, pieces.length)[[4, 9]] == pytest.approx(
        [2 * 51 + 2 * 17, np.hypot(3, 1) + np.hypot(3, 4) + 5]
    )
    x, y = (pieces.middle + 0.1 * pieces.normal)[pieces.unit == 4].T
    in_field = (x > 0) & (x < 31) & (y > 0) & (y < 20)
    assert not (in_field & ~((x > 10) & (x < 20) & (y > 5) & (y < 12))).any()


@pytest.mark.parametrize("seed", range(6))
def test_what_simplifying_drops_lies_near_what_stays(seed: int):
    random = np.random.default_rng(seed)
    shapes = [star(random, 30, size=20.0) for _ in range(8)]
    rings = Rings.of([[shape] for shape in shapes])
    slack = random.uniform(0.5, 4.0, len(shapes))
    kept = _simplified(np.stack([rings.x, rings.y], axis=1), rings.ring, slack)
    for number in range(len(shapes)):
        part = slice(rings.ring[number], rings.ring[number + 1] - 1)
        points = np.stack([rings.x[part], rings.y[part]], axis=1)
        corners = np.flatnonzero(kept[part])
        assert 2 <= len(corners) < len(points)
        for first, last in zip(corners, np.append(corners[1:], corners[0] + len(points)), strict=True):
            one, two = points[first], points[last % len(points)]
            for between in range(first + 1, last):
                point = points[between % len(points)]
                share = np.clip((point - one) @ (two - one) / ((two - one) @ (two - one)), 0, 1)
                assert np.hypot(*(point - one - share * (two - one))) <= slack[number] + 1e-9


@pytest.mark.parametrize("seed", range(4))
def test_sides_do_not_depend_on_where_a_ring_begins(seed: int):
    random = np.random.default_rng(seed)
    points = star(random, 25)
    found = set()
    for turn in (0, 7, 18):
        rings = Rings.of([[np.roll(points, turn, axis=0)]])
        begin = np.flatnonzero(sides_of(rings).longest)
        found.add(frozenset((round(rings.x[at], 6), round(rings.y[at], 6)) for at in begin))
    assert len(found) == 1
    assert found.pop()


def longest_m(*points: tuple[float, float]) -> float:
    rings = Rings.of([[ring(*points)]])
    chosen = np.flatnonzero(sides_of(rings).longest)
    return float(np.hypot(rings.x[chosen + 1] - rings.x[chosen], rings.y[chosen + 1] - rings.y[chosen]).sum())


def test_longest_side_of_a_field_with_corners_on_its_sides():
    assert longest_m((0, 0), (30, 0), (60, 0.4), (90, 0), (90, 40), (0, 40)) == pytest.approx(90.0, abs=0.1)


def test_rounded_corners_end_a_side():
    turn = [(90 + 8 * np.sin(a), 8 - 8 * np.cos(a)) for a in np.linspace(0.2, np.pi / 2, 6)]
    assert longest_m((0, 0), (90, 0), *turn, (98, 60), (0, 60)) == pytest.approx(98.0, abs=8.0)


def test_a_side_follows_the_bend_of_a_verge():
    angles = np.linspace(0, np.pi / 2, 30)
    outer = [(200 * np.cos(a), 200 * np.sin(a)) for a in angles]
    inner = [(196 * np.cos(a), 196 * np.sin(a)) for a in angles[::-1]]
    assert longest_m(*outer, *inner) == pytest.approx(200 * np.pi / 2, rel=0.02)


def test_of_equal_sides_the_lowest_is_taken():
    rings = Rings.of([[ring((0, 0), (90, 0), (90, 40), (0, 40))]])
    chosen = np.flatnonzero(sides_of(rings).longest)
    assert rings.y[chosen].tolist() == [0.0]


def test_facing_is_that_of_the_simplified_outline():
    ragged = [(float(x), 0.3 * (x % 2)) for x in range(101)]
    rings = Rings.of([[ring(*ragged, (100, 50), (0, 50))]])
    facing = sides_of(rings).facing
    low = [at for at in range(len(rings.x) - 1) if max(rings.y[at], rings.y[at + 1]) < 1 and rings.x[at] < 100]
    assert np.abs(facing[low] - 180.0).max() < 1.0


def test_each_part_of_a_unit_has_a_longest_side():
    parts = [[ring((x, 0), (x + 20, 0), (x + 20, 4), (x, 4))] for x in (0, 25, 50)]
    rings = Rings.of(parts)
    pieces = pieces_of(rings, np.zeros(3, dtype=np.int64))
    assert pieces.length[sides_of(rings).longest[pieces.edge]].sum() == pytest.approx(60.0)


# ---- what is seen ---------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("cell", [0.5, 1.0, 2.5])
def test_looks_are_those_of_single_places(cell: float):
    random = np.random.default_rng(3)
    cells = random.choice([0, 1, 2, 8, 32, SHIFT + 8], (70, 70)).astype(np.uint32)
    grid = Grid(0.0, 70 * cell, cell, 70, 70)
    rings = Rings.of([[star(random, 12, 35 * cell, 35 * cell, 12.0)], [star(random, 9, 60 * cell, 20 * cell, 30.0)]])
    pieces = pieces_of(rings, np.array([0, 1]))
    seen = look(pieces, grid, reader(cells), KINDS)

    def at(place: np.ndarray) -> int:
        row, column = int(np.floor((grid.top - place[1]) / cell)), int(np.floor(place[0] / cell))
        return int(cells[row, column]) if 0 <= row < 70 and 0 <= column < 70 else 0

    for number in range(len(pieces)):
        middle, normal = pieces.middle[number], pieces.normal[number]
        out = [at(middle + away * normal) % SHIFT for away in OUTSIDE]
        assert seen.water[number] == (1 in out)
        assert seen.road[number] == (2 in out[:3])
        assert seen.wood[number] == (32 in out[:3])
        assert seen.wet[number] == (out[0] == 1)
        inside = [at(middle - deep * normal) for deep in INSIDE]
        if cell > 1:
            inside = [code % SHIFT if deep > 1 else code for code, deep in zip(inside, INSIDE, strict=True)]
        assert seen.inside[number].tolist() == inside


@pytest.mark.parametrize("cell", [0.25, 0.5, 1.0, 4.0])
def test_sight_strip_is_what_lies_within_a_metre_of_paving(cell: float):
    random = np.random.default_rng(5)
    cells = random.choice([0, 2, 8, 10], (25, 30), p=[0.1, 0.03, 0.6, 0.27]).astype(np.uint16)
    sight = SightCodes(reader(cells), KINDS.paved, cell)
    found = sight.read(Window(2, 3, 20, 22))
    paved = np.argwhere(cells == 2)
    for row in range(20):
        for column in range(22):
            code = int(cells[row + 2, column + 3])
            away = np.hypot(*(paved - [row + 2, column + 3]).T).min()
            near = away <= max(1.0 / cell, 1.0) + 0.5 and code not in (0, 2)
            assert found[row, column] == code + SHIFT * near
    assert sight.share == min(1.0, 1.0 / cell)


def test_distances_are_those_to_the_nearest_cell():
    random = np.random.default_rng(8)
    cells = np.zeros((160, 160), dtype=np.uint16)
    cells[random.integers(0, 160, 6), random.integers(0, 160, 6)] = 1
    cells[5:9, 100:140] = 1
    grid = Grid(1000.0, 2000.0, 1.0, 160, 160)
    shapes = [[star(random, 8, *(random.uniform(20, 140, 2) + np.array([1000, 1840])), 15.0)] for _ in range(25)]
    pieces = pieces_of(Rings.of(shapes), np.arange(25))
    found = distances(pieces, 25, grid, reader(cells), [KINDS.water, KINDS.sprayed])
    rows, columns = np.nonzero(cells == 1)
    for unit in range(25):
        spots = pieces.middle[pieces.unit == unit]
        across = np.maximum(np.abs(spots[:, :1] - 1000 - columns - 0.5) - 0.5, 0)
        down = np.maximum(np.abs(2000 - spots[:, 1:] - rows - 0.5) - 0.5, 0)
        best = np.hypot(across, down).min()
        assert found[0, unit] == pytest.approx(best, abs=0.25) if best < 49.5 else found[0, unit] >= 49.5
    assert np.isinf(found[1]).all()


def test_units_beside_are_those_that_hold_the_place():
    parts = [(0, 0), (30, 0), (0, 30), (31.5, 31.5)]
    rings = Rings.of([[ring((x, y), (x + 30, y), (x + 30, y + 30), (x, y + 30))] for x, y in parts])
    pieces = pieces_of(rings, np.arange(4))
    found = units_beside(pieces, rings, np.arange(4), np.array([3, 2, 1, 0]))
    spots = pieces.middle + pieces.normal
    for number, (x, y) in enumerate(spots):
        deep = [min(x - left, left + 30 - x, y - low, low + 30 - y) for left, low in parts]
        sure = [unit for unit, by in enumerate(deep) if by > 0.75]  # cells of 1 m tell no more
        assert found[number] in sure or (not sure and (found[number] < 0 or deep[found[number]] > -0.75))
    assert {1, 2} <= set(found[pieces.unit == 0].tolist())


def test_overlapping_units_beside_an_edge_give_the_first_in_rank():
    rings = Rings.of([[ring((0, 0), (10, 0), (10, 10), (0, 10))]] + [[ring((10, 0), (20, 0), (20, 10), (10, 10))]] * 2)
    pieces = pieces_of(rings, np.arange(3))
    east = (pieces.unit == 0) & (pieces.normal[:, 0] > 0.5)
    for rank, first in (([0, 1, 2], 1), ([0, 2, 1], 2)):
        found = units_beside(pieces, rings, np.arange(3), np.array(rank))
        assert set(found[east].tolist()) == {first}


# ---- shared edges ---------------------------------------------------------------------------------------------------
def test_a_shared_edge_goes_to_the_first_in_rank_whatever_the_order():
    random = np.random.default_rng(1)
    middle = np.array([[x, y] for x in range(0, 40, 2) for y in (0.0, 0.4)], dtype=float)
    unit = np.tile([0, 1], 20)
    for rank in ([0, 1], [1, 0]):
        stays = not_shared(middle, unit, 1 - unit, np.array(rank))
        assert stays.tolist() == (unit == rank.index(0)).tolist()
        order = random.permutation(40)
        again = not_shared(middle[order], unit[order], 1 - unit[order], np.array(rank))
        assert again.tolist() == stays[order].tolist()


def test_an_edge_that_the_other_does_not_use_is_not_shared():
    middle = np.array([[0.0, 0.0], [50.0, 0.0]])
    assert not_shared(middle, np.array([1, 0]), np.array([0, 1]), np.array([0, 1])).all()
    assert not_shared(middle[:1], np.array([1]), np.array([0]), np.array([0, 1])).all()


def made_runs(chosen: list[int], depth: list[int]) -> tuple[Pieces, list[np.ndarray], list[float]]:
    pieces = pieces_of(Rings.of([[ring((0, 0), (10, 0), (10, 10), (0, 10))]]), np.array([5]))
    runs = runs_of(pieces, np.array(chosen), np.array(depth))
    assert (runs.unit == 5).all()
    lines = [runs.points[begin:end] for begin, end in zip(runs.start[:-1], runs.start[1:], strict=True)]
    return pieces, lines, runs.depth.tolist()


def test_runs_join_pieces_that_follow_each_other_and_over_the_begin_of_the_ring():
    _, lines, _ = made_runs([0, 1, 5, 6, 19], [0] * 5)
    found = sorted(line.tolist() for line in lines)
    assert found == [[[0, 2], [0, 0], [4, 0]], [[10, 0], [10, 4]]]


def test_a_whole_ring_is_one_closed_run():
    _, lines, _ = made_runs(list(range(20)), [0] * 20)
    assert len(lines) == 1
    assert lines[0][0].tolist() == lines[0][-1].tolist()
    assert len(lines[0]) == 5


def test_depths_are_evened_out_along_an_edge():
    _, lines, depth = made_runs(list(range(10)), [0, 0, 1, 0, 0, 9, 0, 0, 0, 1])
    assert (len(lines), depth) == (1, [0.0])
