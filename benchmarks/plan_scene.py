"""Seeded planning problems: parcels with ten measures each, demand every 250 m, a budget of 8 % of a middling measure.

``single``: one objective, food that saturates at a need of 1 (concave coverage). ``full``: four seasons capped apart,
B&B areas that lack hectares, gaps that chains of parcels close, and two budgets.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from scipy.spatial import cKDTree

from zoemzone_qgis.core.plan import Budget, Chain, Coverage, Links, Options, Problem, areas

STRENGTH = np.array([0.15, 0.2, 0.3, 0.35, 0.45, 0.5, 0.6, 0.7, 0.85, 1.0])
EUROS_HA = np.array([60, 90, 160, 200, 320, 360, 520, 700, 950, 1300.0])
PER_KM2, REACH_M, GRID_M, SHARE = 18, 500.0, 250, 0.08
KINDS = ("single", "full")


def scene(folder: Path, kind: str, parcels: int) -> Path:
    """The file of a scene, made when it is not there."""
    path = folder / f"plan_{kind}_{parcels}.npz"
    if not path.exists():
        folder.mkdir(parents=True, exist_ok=True)
        np.savez(path, **_drawn(kind, parcels))
    return path


def _drawn(kind: str, parcels: int) -> dict[str, Any]:
    """The numbers of a scene."""
    rng = np.random.default_rng(5)
    side = np.sqrt(parcels / PER_KM2) * 1000
    place, hectares = rng.random((parcels, 2)) * side, rng.lognormal(0.9, 0.6, parcels)
    line = np.arange(GRID_M / 2, side, GRID_M)
    units = np.stack(np.meshgrid(line, line), -1).reshape(-1, 2)
    weight = rng.random(len(units)) ** 2 + 0.05
    present = rng.random(len(units)) ** 2 * 0.8
    near = cKDTree(units).query_ball_point(place, REACH_M)
    first = np.concatenate([[0], np.cumsum([len(one) for one in near])])
    share = np.repeat(np.minimum(hectares, 8) / 25, np.diff(first))
    cost = np.outer(hectares, EUROS_HA) * rng.uniform(0.8, 1.25, (parcels, 10))
    made = {
        "first": first, "cell": np.concatenate(near).astype(np.int32), "share": share, "weight": weight,
        "present": present[:, None], "amount": np.tile(STRENGTH, parcels)[:, None], "cost": cost.ravel(),
        "budget": np.array(cost[:, 5].sum() * SHARE),
    }  # fmt: skip
    return made if kind == "single" else {**made, **_more(rng, place, hectares, made)}


def _more(rng: np.random.Generator, place: np.ndarray, hectares: np.ndarray, made: dict[str, Any]) -> dict[str, Any]:
    """Four seasons, costs per year, areas and chains."""
    parcels, cells = len(place), len(made["weight"])
    profile = rng.dirichlet([1.0] * 4, 10) * 4 * STRENGTH[:, None] * np.array([0.25, 0.35, 0.3, 0.1])
    centre = place[rng.choice(parcels, max(1, parcels // 100), replace=False)]
    inside = cKDTree(place).query_ball_point(centre, 564.19)
    near = np.concatenate([np.asarray(one, dtype=np.int64) for one in inside])
    area = np.repeat(np.arange(len(inside)), [len(one) for one in inside])
    near, keep = np.unique(near, return_index=True)  # land is given out once
    option = (near[:, None] * 10 + np.arange(10)).ravel()
    gaps, size = max(1, parcels // 100), 3
    ends = rng.integers(0, parcels, (gaps, 2))
    links = []
    tree = cKDTree(place)
    for gap, pair in enumerate(ends):
        for one in pair:  # two chains a gap, of parcels next to each other
            links.append([gap, *tree.query(place[one], size)[1].tolist()])
    return {
        "present": rng.random((cells, 4)) ** 2 * np.array([0.25, 0.35, 0.3, 0.1]),
        "need": np.tile([0.25, 0.35, 0.3, 0.1], (cells, 1)),
        "amount": np.tile(profile, (parcels, 1)),
        "yearly": made["cost"] * rng.uniform(0.0, 0.1, parcels * 10),
        "deficit": rng.uniform(0.5, 5.0, len(inside)),
        "area_option": option,
        "area": np.repeat(area[keep], 10),
        "area_ha": np.outer(hectares[near], STRENGTH).ravel(),
        "importance": rng.random(gaps),
        "chains": np.array(links),
    }


def problem(path: Path) -> Problem:
    """The scene as a problem of ours."""
    given = np.load(path)
    count = len(given["cost"])
    parcel = np.repeat(np.arange(count // 10), 10)
    present = given["present"]
    food = Coverage.of(
        given["need"] if "need" in given else np.ones_like(present), present, given["weight"],
        (given["first"], given["cell"], given["share"]), parcel, given["amount"],
    )  # fmt: skip
    if "need" not in given:
        options = Options.of(np.arange(count), parcel, given["cost"])
        return Problem.of(options, Budget(one_off=float(given["budget"])), food=food, weights=(1.0, 0.0, 0.0))
    members = [[tuple(range(10 * one, 10 * one + 10)) for one in chain[1:]] for chain in given["chains"].tolist()]
    links = Links.of(
        given["importance"],
        [Chain(int(row[0]), tuple(some)) for row, some in zip(given["chains"], members, strict=True)],
        count,
    )
    budget = Budget(one_off=float(given["budget"]), per_year=0.04 * float(given["budget"]))
    return Problem.of(
        Options.of(np.arange(count), parcel, given["cost"], given["yearly"]), budget, food=food, links=links,
        areas=areas(given["deficit"], count, (given["area_option"], given["area"], given["area_ha"])),
    )  # fmt: skip
