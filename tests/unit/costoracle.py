"""A plain Dijkstra over cells, one cell at a time, written for the tests from the definition alone."""

from __future__ import annotations

import heapq
import itertools
import math

import numpy as np

from zoemzone_qgis.core.cost.allocation import Allocation, allocate
from zoemzone_qgis.core.cost.resistance import Surface
from zoemzone_qgis.core.grid import Grid

Step = tuple[int, int]


def all_steps(neighbours: int) -> list[Step]:
    """The steps of 8 or 16 neighbours."""
    reach = 1 if neighbours == 8 else 2
    moves = itertools.product(range(-reach, reach + 1), repeat=2)
    return [move for move in moves if move != (0, 0) and math.gcd(*move) == 1]


def crossed(step: Step) -> list[Step]:
    """The cells that the line of a step is in, at its middle quarters: none but for a knight's step."""
    if max(map(abs, step)) < 2:
        return []
    return [(round(step[0] * t), round(step[1] * t)) for t in (0.375, 0.625)]


def step_cost(resistance: np.ndarray, cell: Step, step: Step, cell_m: float) -> float:
    """Cost of a step: infinite when it leaves the map or meets a barrier."""
    row, column = cell
    there = (row + step[0], column + step[1])
    touched = [cell, there, *((row + i, column + j) for i, j in crossed(step))]
    rows, columns = resistance.shape
    if not all(0 <= i < rows and 0 <= j < columns for i, j in touched):
        return math.inf
    values = [float(resistance[each]) for each in touched]
    if any(math.isnan(value) for value in values):
        return math.inf
    metres = math.sqrt((step[0] * cell_m) ** 2 + (step[1] * cell_m) ** 2)
    return ((values[0] + values[1]) + sum(values[2:])) * (metres / len(values))


def dijkstra(resistance: np.ndarray, sources: list[Step], cell_m: float, neighbours: int) -> np.ndarray:
    """Least cost from any of the sources to every cell."""
    distance = np.full(resistance.shape, math.inf)
    waiting = [(0.0, source) for source in sources]
    for source in sources:
        distance[source] = 0.0
    while waiting:
        cost, cell = heapq.heappop(waiting)
        if cost > distance[cell]:
            continue
        for step in all_steps(neighbours):
            total = cost + step_cost(resistance, cell, step, cell_m)
            there = (cell[0] + step[0], cell[1] + step[1])
            if total < math.inf and total < distance[there]:
                distance[there] = total
                heapq.heappush(waiting, (total, there))
    return distance


def surface_of(resistance: np.ndarray, cell_m: float = 10.0, dtype: type = np.float64) -> Surface:
    """A surface of an array, its lower left corner in the origin."""
    rows, columns = resistance.shape
    return Surface.of(resistance, Grid(0.0, rows * cell_m, cell_m, rows, columns), "test", dtype)


def allocated(resistance: np.ndarray, seeds: np.ndarray, neighbours: int = 8, **options: float) -> Allocation:
    """An allocation on cells of 10 m."""
    return allocate(surface_of(resistance), seeds.astype(np.int32), neighbours, **options)


def land(rng: np.random.Generator, rows: int, columns: int, barriers: float = 0.15) -> np.ndarray:
    """Random resistances of a few kinds of land, with barriers."""
    kind = rng.integers(4)
    if kind == 0:
        resistance = np.full((rows, columns), rng.uniform(0.1, 9.0))
    elif kind == 1:
        resistance = rng.choice([1.0, 1.5, 2.0, 3.0, 4.0], (rows, columns))
    elif kind == 2:
        resistance = rng.uniform(0.5, 40.0, (rows, columns))
    else:
        resistance = np.exp(rng.uniform(-4.0, 6.0, (rows, columns)))
    resistance[rng.random((rows, columns)) < barriers * rng.integers(0, 3)] = np.nan
    return resistance


def patches(rng: np.random.Generator, rows: int, columns: int, count: int) -> np.ndarray:
    """Random rectangular patches with numbers from 1; later ones lie over earlier ones."""
    seeds = np.zeros((rows, columns), np.int32)
    for number in range(1, count + 1):
        row, column = rng.integers(rows), rng.integers(columns)
        seeds[row : row + rng.integers(1, 4), column : column + rng.integers(1, 4)] = number
    return seeds
