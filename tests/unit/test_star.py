"""Exact areas in star-shaped outlines: against slow clipping, against circles, in awkward positions."""

import math

import numpy as np
import pytest

from zoemzone_qgis.core.planar.boxtree import BoxTree
from zoemzone_qgis.core.planar.circle import areas_in_circles
from zoemzone_qgis.core.planar.rings import Rings
from zoemzone_qgis.core.planar.star import areas_in_stars, stars

from .shapes import blob, box, clipped_area, holed, polygon_of_sides, shoelace, tree

FAR = (190_000.0, 320_000.0)


def inside(land: BoxTree, outline: np.ndarray, x: float = 0.0, y: float = 0.0) -> np.ndarray:
    found, number = stars(Rings.of([[outline]]), np.array([x]), np.array([y]))
    assert len(number) == 1
    return areas_in_stars(land, found)[0]


def stretched(x: float, y: float, sides: int = 61) -> np.ndarray:
    """A convex outline three times as wide as high."""
    return polygon_of_sides(0, 0, 300, sides) * (1.7, 0.6) + (x, y)


@pytest.mark.parametrize(("x", "y"), [(0.0, 0.0), FAR])
def test_against_clipping(x: float, y: float) -> None:
    rng = np.random.default_rng(6)
    polygons, kinds = [], []
    for number in range(60):
        across, up = rng.uniform(-700, 700, 2)
        polygons.append(holed(rng, x + across, y + up, rng.uniform(20, 400), int(rng.integers(5, 120))))
        kinds.append(number % 3)
    outline = stretched(x, y)
    for centre in ((x, y), (x + 300, y - 50)):  # any place that sees the whole outline will do
        found = inside(tree(*polygons, kinds=kinds), outline, *centre)
        expected = np.zeros(3)
        for rings, kind in zip(polygons, kinds, strict=True):
            expected[kind] += clipped_area(rings, outline)
        np.testing.assert_allclose(found, expected, rtol=1e-9)


@pytest.mark.parametrize(
    "ring",
    [
        [[0, 0], [400, 0], [0, 400]],  # a corner in the centre
        [[-900, 0], [900, 0], [900, 100], [-900, 100]],  # an edge through the centre
        [[100, -900], [900, -900], [900, 900], [100, 900]],  # an edge along the outline's edge
        [[-900, -900], [900, -900], [900, 900], [-900, 900]],  # all of it
        [[-100, -100], [100, -100], [100, 100], [-100, 100]],  # the outline itself
        [[-100, -200], [100, -100], [200, 100], [-100, 100]],  # corners on corners
        [[100, 100], [300, 100], [300, 300]],  # touches in a corner
        [[-900, 1e-9], [900, 1e-9], [900, 900], [-900, 900]],  # an edge that all but passes the centre
    ],
)
@pytest.mark.parametrize(("x", "y"), [(0.0, 0.0), FAR])
def test_awkward_positions(ring: list[list[float]], x: float, y: float) -> None:
    square = box(-100, -100, 100, 100) + np.array([x, y])
    ring_ = np.array(ring, dtype=float) + np.array([x, y])
    assert inside(tree([ring_]), square, x, y)[0] == pytest.approx(clipped_area([ring_], square), rel=1e-9, abs=1e-5)


def test_outlines_with_dents() -> None:
    # a jagged star is no convex ring: the land is clipped by each of its wedges instead
    rng = np.random.default_rng(9)
    outline = blob(rng, 0, 0, 500, 40)
    polygons = [holed(rng, *rng.uniform(-500, 500, 2), 200, 30) for _ in range(25)]
    found = inside(tree(*polygons), outline)[0]
    expected = 0.0
    for a, b in zip(outline, np.roll(outline, -1, axis=0), strict=True):
        expected += sum(clipped_area(rings, np.array([[0, 0], a, b])) for rings in polygons)
    assert found == pytest.approx(expected, rel=1e-9)


def test_a_mosaic_fills_the_star() -> None:
    squares = [
        [box(FAR[0] + 50 * i, FAR[1] + 50 * j, FAR[0] + 50 * i + 50, FAR[1] + 50 * j + 50)]
        for i in range(40)
        for j in range(40)
    ]
    rng = np.random.default_rng(5)
    centres = FAR + rng.uniform(700, 1300, (60, 2))
    centres[0] = FAR[0] + 1000, FAR[1] + 1000
    outlines = [blob(rng, *centre, 600, 90) for centre in centres]
    found, number = stars(Rings.of([[outline] for outline in outlines]), centres[:, 0].copy(), centres[:, 1].copy())
    assert len(number) == 60
    areas = areas_in_stars(tree(*squares), found)[:, 0]
    np.testing.assert_allclose(areas, [shoelace(outline) for outline in outlines], rtol=1e-10)


def test_a_star_with_many_corners_is_a_circle() -> None:
    rng = np.random.default_rng(12)
    land = tree(*[holed(rng, *rng.uniform(-600, 600, 2), 150, 40) for _ in range(80)])
    x = rng.uniform(-200, 200, 20)
    outlines = Rings.of([[polygon_of_sides(value, 0, 400, 6000)] for value in x])
    found, _ = stars(outlines, x, np.zeros(20))
    np.testing.assert_allclose(areas_in_stars(land, found), areas_in_circles(land, x, np.zeros(20), 400.0), rtol=1e-6)


def test_outlines_that_are_no_stars_are_left_out() -> None:
    ring = [box(0, 0, 10, 10), box(4, 4, 6, 6)[::-1]]
    bent = np.array([[0, 0], [10, 0], [10, 10], [9, 10], [9, 1], [0, 1]], dtype=float)
    outlines = Rings.of([ring, [bent], [box(0, 0, 10, 10)]])
    found, number = stars(outlines, np.array([1.0, 5.0, 5.0]), np.array([1.0, 0.5, 5.0]))
    assert number.tolist() == [2]
    assert (found.inner[0], found.outer[0]) == (5.0, pytest.approx(math.sqrt(50)))


def test_nothing_there() -> None:
    found, number = stars(Rings.of([]), np.empty(0), np.empty(0))
    assert len(number) == 0
    assert areas_in_stars(tree([box(0, 0, 1, 1)]), found).shape == (0, 1)
