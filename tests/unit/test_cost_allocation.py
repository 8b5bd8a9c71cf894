"""Least-cost distance against a plain Dijkstra, closed forms, and what must not change it."""

from __future__ import annotations

import math
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from tests.unit.costoracle import allocated, dijkstra, land, patches, surface_of
from zoemzone_qgis.core.cost.allocation import allocate
from zoemzone_qgis.core.cost.padded import Padded
from zoemzone_qgis.core.cost.steps import DISTANCE_ERROR, distance_error, steps
from zoemzone_qgis.core.errors import Cancelled, Fault
from zoemzone_qgis.core.progress import Progress

ROOT = Path(__file__).resolve().parents[2]
SHAPES = [(1, 1), (1, 9), (9, 1), (2, 2), (3, 17), (16, 13), (25, 25)]


def cells(seeds: np.ndarray, number: int | None = None) -> list[tuple[int, int]]:
    """Cells of a patch, or of all."""
    return list(zip(*(each.tolist() for each in np.nonzero(seeds == number if number else seeds)), strict=True))


@pytest.mark.parametrize("neighbours", [8, 16])
@pytest.mark.parametrize("seed", range(60))
def test_equals_a_plain_dijkstra(seed: int, neighbours: int) -> None:
    rng = np.random.default_rng(seed)
    shape = SHAPES[seed % len(SHAPES)] if seed % 3 else (int(rng.integers(1, 30)), int(rng.integers(1, 30)))
    resistance, seeds = land(rng, *shape), patches(rng, *shape, int(rng.integers(0, 6)))
    found = allocated(resistance, seeds, neighbours)
    exact = dijkstra(resistance, cells(seeds), 10.0, neighbours)
    if neighbours == 8:
        assert np.array_equal(found.cost, exact)  # to the last bit
    np.testing.assert_allclose(found.cost, exact, rtol=1e-13)
    assert np.array_equal(found.nearest > 0, np.isfinite(exact))
    for number in np.unique(seeds[seeds > 0]).tolist():
        own = dijkstra(resistance, cells(seeds, number), 10.0, neighbours)
        np.testing.assert_allclose(found.cost[found.nearest == number], own[found.nearest == number], rtol=1e-13)


@pytest.mark.parametrize("seed", range(8))
def test_equals_scikit_image_to_the_last_bit(seed: int) -> None:
    graph = pytest.importorskip("skimage.graph", reason="scikit-image is not installed")
    rng = np.random.default_rng(100 + seed)
    resistance, seeds = land(rng, 90, 110), patches(rng, 90, 110, 12)
    costs = np.where(np.isnan(resistance), np.inf, resistance)
    costs[seeds > 0] = np.where(np.isinf(costs[seeds > 0]), 1.0, costs[seeds > 0])  # it refuses to start on barriers
    found = allocated(np.where(np.isinf(costs), np.nan, costs), seeds)
    exact, _ = graph.MCP_Geometric(costs, sampling=(10.0, 10.0)).find_costs(np.argwhere(seeds))
    assert np.array_equal(found.cost, exact)


@pytest.mark.parametrize("neighbours", [8, 16])
def test_single_precision_is_near(neighbours: int) -> None:
    rng = np.random.default_rng(3)
    resistance, seeds = rng.uniform(1.0, 8.0, (80, 90)), patches(rng, 80, 90, 4)
    single = allocate(surface_of(resistance, dtype=np.float32), seeds, neighbours)
    double = allocate(surface_of(resistance), seeds, neighbours)
    assert single.cost.dtype == np.float32
    np.testing.assert_allclose(single.cost, double.cost, rtol=2e-6)


def octile(down: np.ndarray, across: np.ndarray) -> np.ndarray:
    """Distance over cells of equal resistance with 8 neighbours."""
    long, short = np.maximum(down, across), np.minimum(down, across)
    return long - short + math.sqrt(2) * short


def with_knights(down: np.ndarray, across: np.ndarray) -> np.ndarray:
    """The same with 16: below 26.57 degrees straight and knight's steps, above it diagonal and knight's steps."""
    long, short = np.maximum(down, across), np.minimum(down, across)
    flat = long - 2 * short + math.sqrt(5) * short
    steep = math.sqrt(5) * (long - short) + math.sqrt(2) * (2 * short - long)
    return np.where(long >= 2 * short, flat, steep)


@pytest.mark.parametrize(("neighbours", "form"), [(8, octile), (16, with_knights)])
def test_equal_resistance_gives_the_closed_form(neighbours: int, form: object) -> None:
    seeds = np.zeros((31, 41), np.int32)
    seeds[15, 20] = 3
    found = allocated(np.full(seeds.shape, 2.5), seeds, neighbours)
    down, across = np.abs(np.arange(31) - 15)[:, None], np.abs(np.arange(41) - 20)[None, :]
    np.testing.assert_allclose(found.cost, 25.0 * form(down, across), rtol=1e-12)  # type: ignore[operator]


@pytest.mark.parametrize("neighbours", [8, 16])
def test_the_error_of_the_distance_is_within_its_bound_and_reaches_it(neighbours: int) -> None:
    """Trap: steps overstate distances. The bound is told, holds everywhere and cannot be smaller."""
    seeds = np.zeros((241, 241), np.int32)
    seeds[120, 120] = 1
    found = allocated(np.ones(seeds.shape), seeds, neighbours)
    down, across = np.mgrid[-120:121, -120:121]
    straight = 10.0 * np.hypot(down, across)
    away = straight > 0
    excess = found.cost[away] / straight[away] - 1
    assert excess.min() > -1e-12
    assert excess.max() <= DISTANCE_ERROR[neighbours] + 1e-12
    assert excess.max() > DISTANCE_ERROR[neighbours] - 2e-4
    assert distance_error(neighbours) == DISTANCE_ERROR[neighbours]


def test_the_bounds() -> None:
    assert DISTANCE_ERROR[8] == pytest.approx(math.sqrt(4 - 2 * math.sqrt(2)) - 1, abs=1e-12)
    assert DISTANCE_ERROR[16] == pytest.approx(0.0275, abs=1e-4)


@pytest.mark.parametrize("neighbours", [8, 16])
def test_the_same_from_either_side_and_however_the_map_is_turned(neighbours: int) -> None:
    rng = np.random.default_rng(11)
    resistance = land(rng, 21, 33)
    resistance[2, 3] = resistance[17, 30] = 1.0
    one, other = np.zeros((2, 21, 33), np.int32)
    one[2, 3] = other[17, 30] = 1
    there = allocated(resistance, one, neighbours)
    back = allocated(resistance, other, neighbours)
    assert there.cost[17, 30] == pytest.approx(back.cost[2, 3], rel=1e-12)
    for turns in range(4):
        turned = allocated(np.rot90(resistance, turns).copy(), np.rot90(one, turns).copy(), neighbours)
        assert np.array_equal(turned.cost, np.rot90(there.cost, turns))
        mirrored = allocated(np.rot90(resistance, turns).T.copy(), np.rot90(one, turns).T.copy(), neighbours)
        assert np.array_equal(mirrored.cost, np.rot90(there.cost, turns).T)


def test_a_knights_step_charges_what_it_crosses_and_no_barrier() -> None:
    resistance = np.array([[1.0, 1.2, 9.0], [9.0, 1.1, 1.0]])
    seeds = np.array([[1, 0, 0], [0, 0, 0]])
    length = math.sqrt(500)
    assert allocated(resistance, seeds, 16).cost[1, 2] == pytest.approx(length * (1 + 1.2 + 1.1 + 1) / 4)
    for barrier in ((0, 1), (1, 1)):
        blocked = resistance.copy()
        blocked[barrier] = np.nan
        exact = dijkstra(blocked, [(0, 0)], 10.0, 16)
        assert allocated(blocked, seeds, 16).cost[1, 2] == pytest.approx(exact[1, 2])
        assert exact[1, 2] > length * (1 + 1.2 + 1.1 + 1) / 4 + 1
    resistance[:, 1] = np.nan  # a wall one cell thick: no step leaps over it
    assert np.isinf(allocated(resistance, seeds, 16).cost[:, 2]).all()


def test_steps_do_not_leave_one_edge_and_enter_at_the_other() -> None:
    resistance = np.full((5, 12), np.nan)
    resistance[:, :2] = resistance[:, -2:] = 1.0
    seeds = np.zeros(resistance.shape, np.int32)
    seeds[2, 0] = 1
    for neighbours in (8, 16):
        found = allocated(resistance, seeds, neighbours)
        assert np.isinf(found.cost[:, -2:]).all()
        assert not found.nearest[:, -2:].any()


def test_a_limit_leaves_out_what_is_farther_and_nothing_else() -> None:
    rng = np.random.default_rng(5)
    resistance, seeds = land(rng, 30, 40), patches(rng, 30, 40, 3)
    full = allocated(resistance, seeds, 16)
    limit = float(np.median(full.cost[np.isfinite(full.cost)]))
    found = allocated(resistance, seeds, 16, limit=limit)
    within = full.cost <= limit
    assert np.array_equal(found.cost, np.where(within, full.cost, np.inf))
    assert np.array_equal(found.nearest > 0, within)
    exactly = float(full.cost[within].max())
    assert np.array_equal(allocated(resistance, seeds, 16, limit=exactly).cost <= exactly, full.cost <= exactly)


def test_very_unequal_resistances() -> None:
    rng = np.random.default_rng(8)
    resistance = np.exp(rng.uniform(-9.0, 9.0, (30, 31)))  # a step may cost 10^8 times another
    seeds = patches(rng, 30, 31, 4)
    for neighbours in (8, 16):
        found = allocated(resistance, seeds, neighbours)
        np.testing.assert_allclose(found.cost, dijkstra(resistance, cells(seeds), 10.0, neighbours), rtol=1e-13)


def test_nothing_but_barriers_no_seeds_and_a_patch_as_large_as_the_map() -> None:
    barriers, none = np.full((4, 5), np.nan), np.zeros((4, 5), np.int32)
    seeds = none.copy()
    seeds[1, 1] = 6
    found = allocated(barriers, seeds)
    assert found.cost[1, 1] == 0
    assert np.isinf(found.cost).sum() == 19
    assert np.isinf(allocated(np.ones((4, 5)), none).cost).all()
    assert (allocated(np.ones((4, 5)), np.ones((4, 5))).cost == 0).all()


def test_wrong_neighbours_and_seeds_of_another_grid() -> None:
    with pytest.raises(Fault, match=r"12.*8 or 16"):
        steps(12)
    with pytest.raises(Fault, match="grid"):
        allocated(np.ones((4, 5)), np.zeros((5, 4)))


def test_seeds_with_a_margin_become_the_owners() -> None:
    seeds = Padded.of(np.array([[2, 0, 0]], np.int32), 0)
    found = allocate(surface_of(np.ones((1, 3))), seeds)
    assert found.owner is seeds
    assert found.nearest.tolist() == [[2, 2, 2]]


class Stopping(Progress):
    """Stops after a number of questions."""

    def __init__(self, after: int) -> None:
        self.asked, self.after, self.shown = 0, after, [0.0]

    def show(self, fraction: float) -> None:
        self.shown.append(fraction)

    def stopped(self) -> bool:
        self.asked += 1
        return self.asked > self.after


def test_a_cancel_is_heard_and_progress_only_rises() -> None:
    rng = np.random.default_rng(1)
    resistance, seeds = rng.choice([1.0, 2.0, 4.0], (1200, 1200)), patches(rng, 1200, 1200, 5)
    heard = Stopping(10**9)
    begun = time.perf_counter()
    allocated(resistance, seeds, 16, progress=heard)
    took = time.perf_counter() - begun
    assert took / heard.asked < 0.05  # it asks often
    assert heard.shown == sorted(heard.shown)
    assert heard.shown[-1] == 1.0
    for after in (0, 3, 50, heard.asked // 2):
        with pytest.raises(Cancelled):
            allocated(resistance, seeds, 16, progress=Stopping(after))


MEMORY = """
import re
from pathlib import Path
import numpy as np
from zoemzone_qgis.core.cost.allocation import allocate
from zoemzone_qgis.core.cost.hops import hops
from zoemzone_qgis.core.cost.padded import Padded
from zoemzone_qgis.core.cost.resistance import Surface
from zoemzone_qgis.core.grid import Grid

def peak():
    return int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) * 1024

rows, columns = 1500, 2000
before = peak()
resistance = Padded.full(rows, columns, np.nan, np.float32)
rng = np.random.default_rng(1)
for row in resistance.inner:
    row[:] = rng.choice([1, 1.5, 2, 3, 4], columns)
seeds = Padded.full(rows, columns, 0, np.int32)
for number in range(1, 200):
    row, column = rng.integers(rows), rng.integers(columns)
    seeds.inner[row : row + 20, column : column + 20] = number
found = allocate(Surface(resistance, Grid(0.0, rows * 10.0, 10.0, rows, columns)), seeds)
hops(found)
print((peak() - before) / (rows * columns))
"""


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the system does not tell the peak memory there")
def test_memory_per_cell() -> None:
    """At most 18 bytes a cell in single precision: resistance, cost, owner, a mark, and what waits."""
    done = subprocess.run([sys.executable, "-c", MEMORY], cwd=ROOT, capture_output=True, text=True, check=True)
    assert 12.0 < float(done.stdout) <= 18.0
