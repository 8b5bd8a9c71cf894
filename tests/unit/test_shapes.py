"""Widths and lengths of strips drawn at any angle; openings against SciPy's."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import ndimage

from zoemzone_qgis.core.cells.shapes import _octagon, edge_length, opened, rectangle, three_wide, widened

ANGLES = (0, 10, 22.5, 30, 45, 60, 75, 90)


def strip(width: float, length: float, angle: float, side: int = 400, shift: float = 0.3) -> np.ndarray:
    """A strip through the middle, drawn by the centres of cells of 1 m."""
    across, along = np.mgrid[:side, :side] + 0.5 - side / 2 - shift
    turn = np.radians(angle)
    u, v = along * np.cos(turn) + across * np.sin(turn), across * np.cos(turn) - along * np.sin(turn)
    return (np.abs(u) <= length / 2) & (np.abs(v) <= width / 2)


def size(marks: np.ndarray) -> tuple[float, float]:
    width, length = rectangle(np.array([float(marks.sum())]), np.array([edge_length(marks).sum()]))
    return float(width[0]), float(length[0])


@pytest.mark.parametrize("angle", ANGLES)
@pytest.mark.parametrize(("width", "length"), [(4, 60), (6, 80), (10, 200), (20, 300), (48, 250)])
def test_width_and_length_at_any_angle(width: float, length: float, angle: float) -> None:
    marks = strip(width, length, angle)
    found = size(marks)
    drawn = marks.sum() / length  # at 45 degrees the cells themselves make it up to 0.7 m wider or narrower
    assert drawn == pytest.approx(width, abs=0.75)
    assert found[0] == pytest.approx(drawn, abs=0.3, rel=0.016)
    assert found[1] == pytest.approx(length, rel=0.03)


def test_along_the_cells_widths_are_exact_but_for_the_corners() -> None:
    marks = np.zeros((20, 2020), dtype=bool)
    marks[5:11, 10:2010] = True
    assert size(marks)[0] == pytest.approx(6.0, abs=0.01)


def test_a_square_and_a_disc_are_no_lines() -> None:
    square = np.pad(np.ones((40, 40), dtype=bool), 5)
    disc = np.hypot(*(np.mgrid[:90, :90] - 45)) <= 40
    for marks in (square, disc):
        width, length = size(marks)
        assert length < 1.5 * width


def test_a_winding_strip_has_the_length_of_its_middle() -> None:
    across, along = np.mgrid[:300, :300] + 0.5
    ring = np.abs(np.hypot(across - 150, along - 150) - 100) <= 4
    width, length = size(ring)
    assert width == pytest.approx(8, abs=0.5)
    assert length == pytest.approx(2 * np.pi * 100, rel=0.03)


@pytest.mark.parametrize("width", [2, 3, 4, 5, 10, 11, 20, 51])
def test_opening_is_that_of_the_octagon(width: int) -> None:
    random = np.random.default_rng(width)
    marks = ndimage.uniform_filter(random.random((150, 160)), 9) > 0.49
    element = np.zeros((2 * width + 1, 2 * width + 1), dtype=bool)
    element[width, width] = True
    for (down, across), length in _octagon(width):
        element = np.logical_or.reduce([np.roll(element, (down * n, across * n), (0, 1)) for n in range(length)])
    rows, columns = np.nonzero(element)
    element = element[rows.min() : rows.max() + 1, columns.min() : columns.max() + 1]
    assert element.shape == (width, width)
    np.testing.assert_array_equal(opened(np.pad(marks, 60), width), ndimage.binary_opening(np.pad(marks, 60), element))


def test_octagons_come_near_discs() -> None:
    for width in (11, 25, 51):
        marks = np.zeros((width * 3, width * 3), dtype=bool)
        marks[width * 3 // 2, width * 3 // 2] = True
        area = widened(marks, width // 2).sum()
        assert area == pytest.approx(np.pi * (width / 2) ** 2, rel=0.12)


def test_widened_keeps_what_it_widens() -> None:
    random = np.random.default_rng(1)
    marks = random.random((30, 40)) < 0.02
    for cells in (0, 1, 2, 6):
        wider = widened(marks, cells)
        assert (wider & marks).sum() == marks.sum()
        far = ndimage.distance_transform_edt(~marks)
        assert far[wider].max(initial=0) <= cells * 1.09 + 0.5
        assert wider[far <= cells * 0.92 - 0.5].all()


@pytest.mark.parametrize("angle", range(0, 91, 5))
@pytest.mark.parametrize("shift", [0.0, 0.3, 0.5])
def test_three_metres_are_wide_enough_and_two_are_not(angle: float, shift: float) -> None:
    wide, narrow = strip(3.01, 80, angle, 120, shift), strip(1.95, 80, angle, 120, shift)
    assert (three_wide(wide) & wide).sum() >= 0.95 * wide.sum()
    assert (three_wide(narrow) & narrow).sum() <= 0.3 * narrow.sum()


def test_nothing_stays_nothing() -> None:
    nothing = np.zeros((1, 1), dtype=bool)
    assert not opened(nothing, 5).any()
    assert not widened(nothing, 5).any()
    assert not three_wide(nothing).any()
    assert edge_length(nothing).sum() == 0
    assert rectangle(np.zeros(1), np.zeros(1))[0][0] == 0
