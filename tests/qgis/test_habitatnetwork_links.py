"""Links between patches: exact distances from edge to edge, none lost, none twice."""

from __future__ import annotations

import itertools
import math
import threading
import time
from collections.abc import Callable

import numpy as np
import pytest
from qgis.core import QgsGeometry, QgsPointXY

from zoemzone_qgis.core.errors import Cancelled, Fault
from zoemzone_qgis.core.progress import Progress
from zoemzone_qgis.layers.patches import links as patchlinks
from zoemzone_qgis.layers.patches.links import Patches, PatchLinks, bridges, edge_links

from .layers import box


def shapes(*wkts: str) -> Patches:
    return Patches([QgsGeometry.fromWkt(wkt) for wkt in wkts])


def star(
    x: float, y: float, radius: float, points: int, generator: np.random.Generator, deep: float = 0.3
) -> QgsGeometry:
    """A polygon with a ragged edge; its bays reach in to ``deep`` of the radius."""
    angles = np.linspace(0, 2 * math.pi, points, endpoint=False)
    reach = radius * generator.uniform(deep, 1.0, points)
    corners = [QgsPointXY(x + r * math.cos(a), y + r * math.sin(a)) for a, r in zip(angles, reach, strict=True)]
    return QgsGeometry.fromPolygonXY([[*corners, corners[0]]])


def scattered(count: int, extent: float, seed: int, radius: float = 60.0) -> Patches:
    generator = np.random.default_rng(seed)
    return Patches(
        [
            star(*generator.uniform(0, extent, 2), radius * generator.uniform(0.2, 1.5), int(generator.integers(5, 40)),
                 generator)
            for _ in range(count)
        ]
    )  # fmt: skip


def as_dict(links: PatchLinks) -> dict[tuple[int, int], float]:
    pairs = zip(links.first.tolist(), links.second.tolist(), strict=True)
    made = dict(zip(pairs, links.distance.tolist(), strict=True))
    assert len(made) == len(links)
    assert all(first < second for first, second in made)
    return made


def every_pair(patches: Patches) -> dict[tuple[int, int], float]:
    numbered = enumerate(patches.geometries)
    return {(i, j): one.distance(other) for (i, one), (j, other) in itertools.combinations(numbered, 2)}


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("limit", [0.0, 50.0, 400.0, 5000.0])
def test_all_pairs_within_the_limit(seed: int, limit: float) -> None:
    patches = scattered(60, 2000, seed)
    expected = {pair: apart for pair, apart in every_pair(patches).items() if apart <= limit}
    assert as_dict(edge_links(patches, limit)) == pytest.approx(expected, abs=1e-9)


def test_at_most_counts() -> None:
    patches = shapes(box(0, 0, 10, 10), box(110, 0, 120, 10), box(220.01, 0, 230, 10))
    assert as_dict(edge_links(patches, 100.0)) == {(0, 1): 100.0}


def test_touching_overlapping_identical_and_inside() -> None:
    patches = shapes(
        box(0, 0, 10, 10),
        box(10, 0, 20, 10),  # touches along a side
        box(20, 10, 30, 20),  # touches in a corner
        box(0, 0, 10, 10),  # the same again
        box(2, 2, 4, 4),  # inside
        "POLYGON((100 0,140 0,140 40,100 40,100 0),(110 10,130 10,130 30,110 30,110 10))",
        box(118, 18, 122, 22),  # in the hole
    )
    found = as_dict(edge_links(patches, 50.0))
    zero = {(0, 1), (0, 3), (0, 4), (1, 2), (1, 3), (3, 4)}
    assert {pair for pair, apart in found.items() if apart == 0.0} == zero
    assert found[5, 6] == pytest.approx(8.0)


def test_not_between_centres() -> None:
    """A crescent: its centre lies outside it, 10 m from a patch that is 100 m from its edge."""
    ring = QgsGeometry.fromPointXY(QgsPointXY(0, 0)).buffer(150, 64)
    ring = ring.difference(QgsGeometry.fromPointXY(QgsPointXY(0, 0)).buffer(120, 64))
    patches = Patches([ring, QgsGeometry.fromPointXY(QgsPointXY(10, 0)).buffer(1, 32)])
    (apart,) = edge_links(patches, 500.0).distance
    assert apart == pytest.approx(ring.distance(patches.geometries[1]), abs=1e-9)
    assert 108 < apart < 110


@pytest.mark.parametrize("count", [0, 1])
def test_no_pair(count: int) -> None:
    patches = scattered(count, 100, 1)
    assert len(edge_links(patches, 100.0)) == 0
    assert len(bridges(patches, np.ones(count, np.int64), 100.0)) == 0


@pytest.mark.parametrize("seed", range(5))
@pytest.mark.parametrize("limit", [1.0, 60.0, 300.0])
def test_bridges_are_the_spanning_tree_between_groups(seed: int, limit: float) -> None:
    patches = scattered(40, 3000, seed)
    pairs = every_pair(patches)
    group = np.arange(40)
    for (one, other), apart in pairs.items():
        if apart <= limit:
            group[group == group[other]] = group[one]
    trees = group.copy()
    expected = []
    for (one, other), apart in sorted(pairs.items(), key=lambda item: item[1]):
        if trees[one] != trees[other]:
            expected.append(apart)
            trees[trees == trees[other]] = trees[one]
    found = bridges(patches, group, limit)
    assert sorted(found.distance) == pytest.approx(expected, abs=1e-9)
    as_dict(found)


@pytest.mark.parametrize("large", [0, 10**9])
@pytest.mark.parametrize("seed", range(3))
def test_drawn_lines_run_from_edge_to_edge(seed: int, large: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patchlinks, "LARGE", large)  # 0: every pair is cut to where it is near first
    patches = scattered(30, 900, seed)
    for (one, other), apart in as_dict(edge_links(patches, 400.0)).items():
        line = patches.drawn(one, other, apart)
        assert line.length() == pytest.approx(apart, abs=1e-6)
        assert len(list(line.vertices())) == 2
        ends = [QgsGeometry(point.clone()) for point in line.vertices()]
        assert patches.geometries[one].distance(ends[0]) < 1e-6
        assert patches.geometries[other].distance(ends[1]) < 1e-6


def test_too_many_links_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patchlinks, "MOST_LINKS", 100)
    with pytest.raises(Fault, match="More than 100 pairs of patches lie within 5000 m"):
        edge_links(scattered(40, 1000, 1), 5000.0)


class Stopped(Progress):
    """Asked to stop after a while; remembers how long it took to hear."""

    def __init__(self, after: float) -> None:
        self.asked = 0.0
        self._timer = threading.Timer(after, self._ask)
        self._timer.start()

    def _ask(self) -> None:
        self.asked = time.monotonic()

    def stopped(self) -> bool:
        return self.asked > 0


@pytest.mark.parametrize("after", [0.05, 0.4])
@pytest.mark.parametrize(
    "job",
    [
        lambda patches, progress: edge_links(patches, 100_000.0, progress),
        lambda patches, progress: bridges(patches, np.arange(len(patches)), 1.0, progress),
    ],
    ids=["links", "bridges"],
)
def test_stops_when_asked(job: Callable[[Patches, Progress], object], after: float) -> None:
    patches = scattered(4000, 40_000, 3, 150.0)
    progress = Stopped(after)

    def again_and_again() -> None:
        while True:
            job(patches, progress)

    with pytest.raises(Cancelled):
        again_and_again()
    assert time.monotonic() - progress.asked < 2.0
