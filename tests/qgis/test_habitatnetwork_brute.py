"""habitatnetwork on random polygons against plain loops over all pairs and all ways."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest

from .layers import memory_layer
from .networkkit import EVERYTHING, X, Y, by, table
from .test_habitatnetwork_links import star

Distances = dict[tuple[int, int], float]


def ways(count: int, lengths: Distances) -> np.ndarray:
    """The shortest way between all patches (Floyd and Warshall)."""
    way = np.full((count, count), math.inf)
    np.fill_diagonal(way, 0.0)
    for (one, other), length in lengths.items():
        way[one, other] = way[other, one] = length
    for middle in range(count):
        way = np.minimum(way, way[:, [middle]] + way[[middle]])
    return way


def numerator(weights: np.ndarray, value: np.ndarray) -> float:
    return float(weights @ value @ weights)


def minimax(count: int, lengths: Distances) -> np.ndarray:
    """The smallest largest link on any way."""
    gap = np.full((count, count), math.inf)
    np.fill_diagonal(gap, 0.0)
    for (one, other), length in lengths.items():
        gap[one, other] = gap[other, one] = length
    for middle in range(count):
        gap = np.minimum(gap, np.maximum(gap[:, [middle]], gap[[middle]]))
    return gap


def groups(way: np.ndarray) -> list[set[int]]:
    return [set(one) for one in {frozenset(np.flatnonzero(np.isfinite(row)).tolist()) for row in way}]


@pytest.mark.parametrize("seed", range(4))
def test_random_landscapes(run, seed):
    generator = np.random.default_rng(seed)
    count, link, dispersal, chance = 18, 120.0, 350.0, 0.1
    shapes = [star(X + east, Y + north, 70.0, 14, generator) for east, north in generator.uniform(0, 1800, (count, 2))]
    weights = generator.uniform(0, 4, count).round(3)
    rows = [(shape, {"id": number, "ha": float(weight), "name": f"p{number:02}" if number < 6 else None})
            for number, (shape, weight) in enumerate(zip(shapes, weights, strict=True))]  # fmt: skip
    result = run(
        "habitatnetwork",
        {"INPUT": memory_layer("patches", rows), "WEIGHT_FIELD": "ha", "NAME_FIELD": "name", "LINK_DISTANCE": link,
         "DISPERSAL_DISTANCE": dispersal, "DISPERSAL_PROBABILITY": chance, "LANDSCAPE_AREA_HA": 300,
         "KEY_AREA_HA": 5, **EVERYTHING},
    )  # fmt: skip
    every = {(i, j): shapes[i].distance(shapes[j]) for i, j in itertools.combinations(range(count), 2)}
    near = {pair: length for pair, length in every.items() if length <= dispersal}
    steps = {pair: 1.0 for pair, length in every.items() if length <= link}
    alpha = -math.log(chance) / dispersal
    pc = np.exp(-alpha * ways(count, near))
    assert result["PC_NUMERATOR"] == pytest.approx(numerator(weights, pc))
    assert result["PC"] == pytest.approx(numerator(weights, pc) / 300**2)
    assert result["IIC_NUMERATOR"] == pytest.approx(numerator(weights, 1 / (1 + ways(count, steps))))

    parts, networks = groups(ways(count, steps)), groups(ways(count, near))
    assert (result["COMPONENTS"], result["COUNT_NETWORKS"]) == (len(parts), len(networks))
    nodes = by(table(result["NODES"], run.context), "node")
    for patch in range(count):
        kept = np.arange(count) != patch
        fewer = {pair: length for pair, length in near.items() if patch not in pair}
        without = numerator(weights[kept], np.exp(-alpha * ways(count, fewer))[np.ix_(kept, kept)])
        assert nodes[patch]["dpc_pct"] == pytest.approx(100 * (1 - without / numerator(weights, pc)), abs=1e-8)
        own = next(one for one in networks if patch in one)
        rest = [sum(weights[k] for k in one) for one in groups(ways(count, fewer)) if one <= own and one != {patch}]
        assert nodes[patch]["splits_ha"] == pytest.approx(sum(rest) - max(rest, default=0.0))
        assert nodes[patch]["network_ha"] == pytest.approx(sum(weights[k] for k in own))

    gaps = minimax(count, every)
    assert result["LARGEST_GAP_M"] == pytest.approx(gaps.max())
    pairs = by(table(result["PAIRS"], run.context), "from_name", "to_name")
    for one, other in itertools.combinations(range(6), 2):
        assert pairs[f"p{one:02}", f"p{other:02}"]["gap_m"] == pytest.approx(gaps[one, other])
    for row in table(result["NETWORKS"], run.context):
        own = next(one for one in networks if math.isclose(sum(weights[k] for k in one), row["effective_ha"]))
        inside = minimax(count, near)[np.ix_(sorted(own), sorted(own))]
        assert row["blocks"] == len(own)
        assert (row["weakest_m"] or 0.0) == pytest.approx(inside.max())
        others = [length for (i, j), length in every.items() if (i in own) != (j in own)]
        assert (row["nearest_m"] or 0.0) == pytest.approx(min(others, default=0.0))
        has_key = any(sum(weights[k] for k in one) >= 5 for one in parts if one <= own)
        needed = 7.5 if has_key else 10.0
        assert (row["viable"] == "yes") == (row["effective_ha"] >= needed)
        assert row["short_ha"] == pytest.approx(max(0.0, needed - row["effective_ha"]))
