"""Kernels against closed forms and against finely drawn ones."""

import math

import numpy as np
import pytest

from zoemzone_qgis.core.cells.kernels import disc_kernel, exponential_kernel, within_grid
from zoemzone_qgis.core.errors import Fault


@pytest.mark.parametrize(
    ("radius", "cell"), [(500, 10), (564.1896, 10), (150, 10), (12, 10), (3, 10), (501, 2.5), (95, 100)]
)
def test_disc_has_the_area_of_the_circle_and_its_symmetry(radius, cell):
    kernel = disc_kernel(radius, cell)
    assert kernel.shape == (2 * math.ceil(radius / cell - 0.5) + 1,) * 2
    assert kernel.sum() * cell**2 == pytest.approx(math.pi * radius**2, rel=1e-12)
    assert kernel.min() >= 0
    assert kernel.max() <= 1
    np.testing.assert_array_equal(kernel, kernel.T)
    np.testing.assert_array_equal(kernel, kernel[::-1])


@pytest.mark.parametrize("radius", [35.0, 12.0, 4.0, 133.3])
def test_disc_is_the_part_of_each_cell_within_the_radius(radius):
    """Drawn with 200 x 200 points a cell."""
    fine = 200
    reach = math.ceil(radius / 10.0 - 0.5)
    points = ((np.arange((2 * reach + 1) * fine) + 0.5) / fine - reach - 0.5) * 10.0
    inside = points[:, None] ** 2 + points**2 <= radius**2
    drawn = inside.reshape(2 * reach + 1, fine, 2 * reach + 1, fine).mean((1, 3))
    np.testing.assert_allclose(disc_kernel(radius, 10.0), drawn, atol=1e-3)


@pytest.mark.parametrize(
    ("edge_m", "inside_m2"),
    [(0, 392699.0816987), (100, 293369.8066455), (250, 153546.2123261), (400, 40875.2771983)],
)
def test_disc_over_a_half_plane(edge_m, inside_m2):
    """Closed form R^2 arccos(h/R) - h sqrt(R^2 - h^2), for a straight edge between two rows of cells."""
    kernel = disc_kernel(500, 10)
    # seen from the middle of a row, edges lie at odd multiples of half a cell: take the mean of both neighbours
    sums = [kernel[50 + edge_m // 10 + 1 :].sum(), kernel[50 + edge_m // 10 :].sum()]
    exact = [_half_plane(edge_m + 5), _half_plane(edge_m - 5)]
    assert [area * 100 for area in sums] == pytest.approx(exact, rel=1e-5)
    assert _half_plane(edge_m) == pytest.approx(inside_m2, rel=1e-9)


def _half_plane(h, radius=500):
    return radius**2 * math.acos(h / radius) - h * math.sqrt(radius**2 - h**2)


@pytest.mark.parametrize(
    ("cut", "mass"), [(1, 0.264241), (2, 0.593994), (3, 0.800852), (4.60517, 0.943948), (5, 0.959572)]
)
def test_share_of_the_exponential_within_its_cut(cut, mass):
    """1 - (1 + k) exp(-k) of the plane lies within k alpha: the centre weight is larger by that factor."""
    alpha, cell = 300.0, 5.0
    centre = exponential_kernel(alpha, cell, cut)
    whole_plane = 2 * math.pi * alpha**2 / cell**2
    assert 1 / centre.max() / whole_plane == pytest.approx(mass, abs=4e-4)
    assert centre.sum() == pytest.approx(1.0, abs=1e-12)


def test_mean_distance_of_the_exponential_is_two_alpha():
    kernel = exponential_kernel(95.0, 5.0, cut=25.0)
    steps = (np.arange(len(kernel)) - len(kernel) // 2) * 5.0
    assert (kernel * np.hypot(steps[:, None], steps)).sum() == pytest.approx(190.0, rel=1e-3)


@pytest.mark.parametrize(
    ("beta", "cells", "side", "centre"), [(300.0, 10, 21, 0.020845114835), (150.0, 7, 15, 0.07415028467)]
)
def test_kernel_of_poll4pop(beta, cells, side, centre):
    """Its kernel on cells of 100 m, cut at a whole number of cells."""
    kernel = exponential_kernel(beta, 100.0, cut=cells * 100.0 / beta)
    assert kernel.shape == (side, side)
    assert kernel[side // 2, side // 2] == pytest.approx(centre, rel=1e-9)


def test_a_centre_exactly_at_the_cut_counts():
    assert exponential_kernel(300.0, 100.0, cut=5.0).shape == (31, 31)
    assert exponential_kernel(95.0, 10.0, cut=2.0).shape == (39, 39)


def test_very_short_reach_is_the_cell_itself():
    assert exponential_kernel(1.0, 10.0).tolist() == [[1.0]]


def test_within_grid_keeps_the_middle():
    kernel = disc_kernel(50, 10)
    part = within_grid(kernel, 3, 100)
    np.testing.assert_array_equal(part, kernel[3:-3])


@pytest.mark.parametrize("radius", [0.0, -500.0, math.nan, math.inf])
def test_impossible_radius_is_a_fault(radius):
    with pytest.raises(Fault, match="radius_m must be above zero"):
        disc_kernel(radius, 10.0)


@pytest.mark.parametrize("changed", [{"alpha_m": 0.0}, {"cut": -1.0}, {"cell_m": 0.0}])
def test_impossible_decay_is_a_fault(changed):
    with pytest.raises(Fault, match=f"{next(iter(changed))} must be above zero"):
        exponential_kernel(**{"alpha_m": 95.0, "cell_m": 10.0, **changed})
