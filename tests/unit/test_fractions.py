"""Class fractions against a slow count, cell by cell."""

import numpy as np
import pytest

from zoemzone_qgis.core.cells.fractions import CODES, cell_factor, coarse
from zoemzone_qgis.core.errors import Fault

CLASSES = np.array([1, 8, 37, 1044, 65535])


def tables(count: int, rng: np.random.Generator) -> np.ndarray:
    luts = np.full((count, CODES), np.nan)
    luts[:, CLASSES] = rng.random((count, CLASSES.size))
    return luts


def slowly(codes, luts, factor, down, across, nodata=0):
    rows, columns = -(-(codes.shape[0] + down) // factor), -(-(codes.shape[1] + across) // factor)
    sums, known = np.zeros((len(luts), rows, columns)), np.zeros((rows, columns))
    for (i, j), code in np.ndenumerate(codes):
        if code not in (0, nodata):
            place = (i + down) // factor, (j + across) // factor
            known[place] += 1 / factor**2
            sums[:, place[0], place[1]] += luts[:, code] / factor**2
    return sums, known


@pytest.mark.parametrize("layers", [1, 2, 5])
@pytest.mark.parametrize(
    ("shape", "factor", "down", "across"),
    [
        ((1, 1), 1, 0, 0),
        ((7, 13), 1, 0, 0),
        ((1, 1), 10, 9, 3),
        ((23, 41), 4, 1, 3),
        ((40, 20), 10, 0, 0),
        ((5, 700), 3, 2, 0),
    ],
)
def test_equal_to_counting_cell_by_cell(layers, shape, factor, down, across):
    rng = np.random.default_rng(layers + factor)
    codes = rng.choice(np.append(CLASSES, 0), shape).astype(np.uint16)
    before = codes.copy()
    luts = tables(layers, rng)
    sums, known = coarse(codes, luts, factor, down, across)
    expected = slowly(codes, luts, factor, down, across)
    np.testing.assert_allclose(sums, expected[0], atol=1e-6)
    np.testing.assert_allclose(known, expected[1], atol=1e-6)
    np.testing.assert_array_equal(codes, before)


def test_large_block_is_worked_in_steps():
    """Larger than what is counted at a time, in both directions."""
    rng = np.random.default_rng(5)
    codes = rng.choice(CLASSES, (120, 1500)).astype(np.uint16)
    luts = tables(3, rng)
    for factor in (1, 5):
        sums, known = coarse(codes, luts, factor)
        exact = luts[:, codes].reshape(3, 120 // factor, factor, 1500 // factor, factor).mean((2, 4))
        np.testing.assert_allclose(sums, exact, atol=1e-6)
        assert (known == 1).all()


def test_verge_of_two_metres_keeps_its_share():
    codes = np.full((1000, 40), 8, np.uint16)
    codes[:, 17:19] = 37
    luts = np.full((1, CODES), np.nan)
    luts[0, [8, 37]] = 0.0, 1.0
    sums, _ = coarse(codes, luts, 10)
    np.testing.assert_allclose(sums[0], np.tile([0.0, 0.2, 0.0, 0.0], (100, 1)), atol=1e-7)


def test_other_nodata_code_is_not_known():
    rng = np.random.default_rng(2)
    codes = rng.choice([8, 0, 37], (12, 12)).astype(np.int32)
    luts = tables(2, rng)
    sums, known = coarse(codes, luts, 4, nodata=37)
    expected = slowly(codes, luts, 4, 0, 0, nodata=37)
    np.testing.assert_allclose(sums, expected[0], atol=1e-6)
    np.testing.assert_allclose(known, expected[1], atol=1e-6)


@pytest.mark.parametrize("factor", [1, 4])
@pytest.mark.parametrize("code", [2, 1045])
def test_code_without_a_class_is_named(factor, code):
    codes = np.full((8, 8), 8, np.uint16)
    codes[3, 4] = code
    with pytest.raises(Fault, match=f"class code {code}, which is not in the class table"):
        coarse(codes, tables(2, np.random.default_rng(0)), factor)


@pytest.mark.parametrize("code", [-7, 70000])
def test_code_outside_sixteen_bits_is_named(code):
    with pytest.raises(Fault, match=f"class code {code}"):
        coarse(np.array([[8, code]], np.int32), tables(1, np.random.default_rng(0)), 1)


def test_factor_is_the_nearest_multiple():
    assert [cell_factor(cell, 10.0) for cell in (1, 2, 2.5, 3, 4, 6, 7, 10, 100)] == [10, 5, 4, 3, 2, 2, 1, 1, 1]
    with pytest.raises(Fault, match="cell size must be above zero"):
        cell_factor(1.0, 0.0)
