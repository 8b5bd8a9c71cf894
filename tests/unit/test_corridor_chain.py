"""The best chain of pieces against every order of every choice of pieces."""

from __future__ import annotations

from itertools import permutations

import numpy as np
import pytest

from zoemzone_qgis.core.corridor.chain import Chain, best_chain, over
from zoemzone_qgis.core.errors import Cancelled
from zoemzone_qgis.core.progress import Progress

LIMIT = 100.0


def chain_of(distance: np.ndarray, slack: float = 1.0) -> Chain:
    """The chain from the first to the last piece; ``slack`` below 1 gives lower bounds that are no distances."""
    count = len(distance)
    return best_chain(
        count, 0, count - 1, LIMIT, lambda one: slack * distance[one], lambda one, other: float(distance[one, other])
    )


def brute_force(distance: np.ndarray) -> tuple[float, float]:
    """The least (metres over, metres of break) of all chains."""
    count = len(distance)
    best = (np.inf, np.inf)
    for size in range(count - 1):
        for middle in permutations(range(1, count - 1), size):
            hops = distance[[0, *middle], [*middle, count - 1]]
            best = min(best, (float(over(hops, LIMIT).sum()), float(hops.sum())))
    return best


def scattered(rng: np.random.Generator, count: int) -> np.ndarray:
    """Distances between strips that lie anyhow: as edge to edge distances do, they break the triangle inequality."""
    middle, half = rng.uniform(0, 700, (count, 2)), rng.uniform(0, 60, (count, 2))
    away = np.maximum(np.abs(middle[:, None] - middle[None]) - half[:, None] - half[None], 0.0)
    return np.hypot(away[..., 0], away[..., 1])


@pytest.mark.parametrize("seed", range(200))
def test_equals_every_order_of_every_choice(seed):
    rng = np.random.default_rng(seed)
    distance = scattered(rng, int(rng.integers(2, 8)))
    found = chain_of(distance, float(rng.choice([0.0, 0.5, 1.0])))
    best = brute_force(distance)
    assert (found.over_m, found.break_m) == (pytest.approx(best[0], abs=1e-9), pytest.approx(best[1], abs=1e-9))
    assert found.pieces[0] == 0
    assert found.pieces[-1] == len(distance) - 1
    steps = distance[list(found.pieces[:-1]), list(found.pieces[1:])]
    assert found.breaks == pytest.approx(steps)


def test_the_cases_hold_chains_that_pass_pieces_and_gaps():
    """The random cases are no test of direct links only."""
    chains = [chain_of(scattered(rng, int(rng.integers(2, 8)))) for rng in map(np.random.default_rng, range(200))]
    assert sum(len(chain.pieces) > 3 for chain in chains) > 30
    assert 20 < sum(chain.over_m > 0 for chain in chains) < 180


def test_fewest_metres_over_the_limit_come_before_fewest_metres_of_break():
    # straight on: one break of 150 m; by way of two pieces: three breaks of 100 m and none over the limit
    distance = np.array([[0, 100, 200, 150], [100, 0, 100, 200], [200, 100, 0, 100], [150, 200, 100, 0]], float)
    assert chain_of(distance) == Chain((0, 1, 2, 3), (100.0, 100.0, 100.0), 0.0, 300.0)


@pytest.mark.parametrize(("distance", "metres"), [(100.0, 0.0), (100.0 + 9e-7, 0.0), (100.001, 0.001), (0.0, 0.0)])
def test_at_most_the_limit_counts(distance, metres):
    assert over(np.array([distance]), LIMIT)[0] == pytest.approx(metres, abs=1e-9)


def test_exact_distances_are_asked_only_where_they_matter():
    asked = []
    place = np.arange(400) * 10.0

    def exact(one: int, other: int) -> float:
        asked.append((one, other))
        return abs(place[other] - place[one])

    best_chain(400, 0, 399, LIMIT, lambda one: np.abs(place - place[one]), exact)
    assert len(set(asked)) == len(asked) <= 400


def test_stops_when_asked():
    class Stopped(Progress):
        def stopped(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        best_chain(2, 0, 1, LIMIT, lambda one: np.zeros(2), lambda one, other: 1.0, Stopped())
