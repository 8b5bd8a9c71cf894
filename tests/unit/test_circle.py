"""Exact areas in circles: closed forms, slow clipping, awkward positions."""

import math

import numpy as np
import pytest

from zoemzone_qgis.core.errors import Cancelled, Fault
from zoemzone_qgis.core.planar.boxtree import BoxTree
from zoemzone_qgis.core.planar.circle import areas_in_circles
from zoemzone_qgis.core.planar.rings import Rings
from zoemzone_qgis.core.progress import Progress

from .shapes import blob, box, clipped_area, holed, polygon_of_sides, tree

WHOLE = math.pi * 500**2
FAR = (190_000.0, 320_000.0)


def area(polygons: BoxTree, x: float = 0.0, y: float = 0.0, radius: float = 500.0) -> float:
    return float(areas_in_circles(polygons, np.array([x]), np.array([y]), radius).sum())


@pytest.mark.parametrize(
    ("away", "expected"),
    [(0, 392699.0816987), (100, 293369.8066455), (250, 153546.2123261), (400, 40875.2771983), (500, 0), (-600, WHOLE)],
)
@pytest.mark.parametrize(("x", "y"), [(0.0, 0.0), FAR])
def test_half_plane(away: float, expected: float, x: float, y: float) -> None:
    land = tree([box(x + away, y - 5000, x + 9000, y + 5000)])
    assert area(land, x, y) == pytest.approx(expected, rel=1e-9, abs=1e-6)


@pytest.mark.parametrize(
    ("away", "radius", "expected"),
    [(400, 200, 96991.5636604), (600, 200, 21541.7291012), (500, 500, 307092.4246522), (0, 900, 785398.1633974)],
)
def test_two_discs(away: float, radius: float, expected: float) -> None:
    land = tree([polygon_of_sides(FAR[0] + away, FAR[1], radius, 200_000)])
    assert area(land, *FAR) == pytest.approx(expected, rel=2e-9)


def test_sum_of_sides_is_the_whole_disc() -> None:
    # four squares that meet in the centre, and edges that run through it
    squares = [
        [box(*corner)] for corner in ((0, 0, 700, 700), (-700, 0, 0, 700), (-700, -700, 0, 0), (0, -700, 700, 0))
    ]
    assert area(tree(*squares)) == pytest.approx(WHOLE, rel=1e-14)
    wedge = tree([np.array([[0, 0], [900, 0], [900, 900]], dtype=float)])
    assert area(wedge) == pytest.approx(WHOLE / 8, rel=1e-14)


@pytest.mark.parametrize(
    "ring",
    [
        [[500, -100], [700, -100], [700, 100], [500, 100]],  # tangent from outside
        [[300, 400], [600, 400], [600, 800]],  # a corner on the circle (3-4-5)
        [[-300, 400], [300, 400], [0, 500]],  # corners on the circle, inside
        [[0, 0], [500, 0], [0, 500]],  # a corner in the centre
        [[-900, -1e-9], [900, -1e-9], [900, 400], [-900, 400]],  # an edge that all but passes the centre
        [[-900, -900], [900, -900], [900, -900], [900, 900], [-900, 900]],  # a corner twice
        [[499.9999999, -0.001], [500.0000001, -0.001], [500.0000001, 0.001]],  # a speck on the rim
    ],
)
def test_awkward_positions(ring: list[list[float]]) -> None:
    ring_ = np.array(ring, dtype=float)
    inner, outer = (polygon_of_sides(0, 0, 500, 4000) for _ in range(2))
    inner, outer = inner * (500 / np.hypot(*inner[0])), outer * (500 / np.hypot(*outer[0]) / math.cos(math.pi / 4000))
    for x, y in ((0.0, 0.0), FAR):
        found = area(tree([ring_ + np.array([x, y])]), x, y)
        assert clipped_area([ring_], inner) - 1e-4 <= found <= clipped_area([ring_], outer) + 1e-4


def test_polygons_with_holes_against_clipping() -> None:
    rng = np.random.default_rng(4)
    polygons, kinds = [], []
    for number in range(40):
        x, y = rng.uniform(-900, 900, 2)
        polygons.append(holed(rng, x, y, rng.uniform(20, 400), int(rng.integers(5, 90))))
        kinds.append(number % 3)
    land = tree(*polygons, kinds=kinds)
    sites = rng.uniform(-500, 500, (3, 2))
    found = areas_in_circles(land, sites[:, 0].copy(), sites[:, 1].copy(), 300.0)
    rim = polygon_of_sides(0, 0, 300, 2000)
    for site, row in zip(sites, found, strict=True):
        expected = np.zeros(3)
        for rings, kind in zip(polygons, kinds, strict=True):
            expected[kind] += clipped_area(rings, rim + site)
        # the regular polygon has the area of the circle, so that only its shape differs: a few parts in a million
        np.testing.assert_allclose(row, expected, rtol=3e-6, atol=0.05)


def test_many_polygons_equal_one_by_one() -> None:
    rng = np.random.default_rng(8)
    polygons = [
        [blob(rng, *rng.uniform(0, 4000, 2), rng.uniform(5, 150), int(rng.integers(3, 60)))] for _ in range(900)
    ]
    x, y = rng.uniform(-200, 4200, 300), rng.uniform(-200, 4200, 300)
    found = areas_in_circles(tree(*polygons), x, y, 350.0)[:, 0]
    apart = sum(areas_in_circles(tree(polygon), x, y, 350.0)[:, 0] for polygon in polygons)
    np.testing.assert_allclose(found, apart, rtol=1e-10, atol=1e-6)


def test_a_mosaic_fills_the_circle_wherever_it_lies() -> None:
    # squares of 50 m without gaps: whatever is added whole, cut or left out must add up to the circle
    squares = [
        [box(FAR[0] + 50 * i, FAR[1] + 50 * j, FAR[0] + 50 * i + 50, FAR[1] + 50 * j + 50)]
        for i in range(60)
        for j in range(60)
    ]
    rng = np.random.default_rng(2)
    x, y = FAR[0] + rng.uniform(1100, 1900, 500), FAR[1] + rng.uniform(1100, 1900, 500)
    x[0], y[0] = FAR[0] + 1500, FAR[1] + 1500  # on a corner of the mosaic
    for radius in (7.5, 150.0, 1000.0):
        found = areas_in_circles(tree(*squares, kinds=[n % 5 for n in range(3600)]), x, y, radius)
        np.testing.assert_allclose(found.sum(axis=1), math.pi * radius**2, rtol=1e-12)


def test_larger_circles_hold_more_and_turning_the_land_changes_nothing() -> None:
    rng = np.random.default_rng(3)
    rings = [blob(rng, 200, 100, 400, 80)]
    areas = [area(tree(rings), radius=radius) for radius in (50, 150, 300, 500, 700)]
    assert areas == sorted(areas)
    assert areas[-1] == pytest.approx(float(Rings.of([rings]).area[0]), rel=1e-12)
    cosine, sine = math.cos(1.0), math.sin(1.0)
    turned = rings[0] @ np.array([[cosine, sine], [-sine, cosine]])
    assert area(tree([turned])) == pytest.approx(area(tree(rings)), rel=1e-12)
    assert area(tree([rings[0][::-1]])) == pytest.approx(area(tree(rings)), rel=1e-14)


def test_nothing_there() -> None:
    empty = BoxTree(Rings.of([]), np.empty(0, dtype=np.int64), 2)
    assert areas_in_circles(empty, np.array([1.0]), np.array([1.0]), 5.0).tolist() == [[0.0, 0.0]]
    assert areas_in_circles(tree([box(0, 0, 1, 1)]), np.empty(0), np.empty(0), 5.0).shape == (0, 1)
    assert area(tree([box(9000, 0, 9100, 100)])) == 0.0


def test_a_coordinate_that_is_no_number_is_refused() -> None:
    with pytest.raises(Fault, match="not a number"):
        tree([np.array([[0, 0], [1, np.nan], [1, 1]])])


def test_cancel_stops_between_batches() -> None:
    class Stop(Progress):
        def stopped(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        areas_in_circles(tree([box(0, 0, 1, 1)]), np.zeros(5), np.zeros(5), 5.0, Stop())
