"""The parts of scripts/landscape.py that need NumPy only: mirroring, seams, areas."""

from __future__ import annotations

import struct

import numpy as np
import pytest

from scripts.artificial.shapes import MULTIPOLYGON, POINT, Placement, Shapes, areas, seam_key, touches

BOX = (100.0, 200.0, 110.0, 210.0)


def polygon(*rings: list[tuple[float, float]]) -> bytes:
    out = [struct.pack("<BII", 1, 3, len(rings))]
    for ring in rings:
        out.append(struct.pack("<I", len(ring)) + np.array(ring, dtype="<f8").tobytes())
    return b"".join(out)


SQUARE = polygon(
    [(100, 200), (110, 200), (110, 210), (100, 210), (100, 200)],
    [(101, 201), (101, 203), (104, 203), (104, 201), (101, 201)],
)


@pytest.mark.parametrize("column", range(-3, 4))
@pytest.mark.parametrize("row", range(-3, 4))
def test_copy_fills_its_place(column: int, row: int) -> None:
    xy = np.array([[100.0, 200.0], [110.0, 210.0], [103.3, 207.1]])
    moved = Placement(column, row, BOX).move(xy)
    assert moved[:2].min(axis=0).tolist() == [100.0 + 10 * column, 200.0 + 10 * row]
    assert moved[:2].max(axis=0).tolist() == [110.0 + 10 * column, 210.0 + 10 * row]
    inside = moved[2] - moved[:2].min(axis=0)
    assert inside[0] == pytest.approx(6.7 if column % 2 else 3.3)
    assert inside[1] == pytest.approx(2.9 if row % 2 else 7.1)


@pytest.mark.parametrize("step", range(-4, 5))
def test_borders_meet_exactly(step: int) -> None:
    """What lies on the right border of a tile lies at the same place, to the bit, in the next tile."""
    rng = np.random.default_rng(5)
    edge = np.stack([np.full(50, 100.0 if step % 2 else 110.0), 200 + 10 * rng.random(50)], axis=1)
    here, beside = Placement(step, 3, BOX).move(edge), Placement(step + 1, 3, BOX).move(edge)
    assert np.array_equal(here, beside)


def test_neighbours_share_a_key_where_they_touch() -> None:
    for step in range(-5, 5):
        right_border_is_upper = step % 2 == 0
        low, high = not right_border_is_upper, right_border_is_upper
        assert seam_key(step, low, high) == seam_key(step + 1, low, high)
        assert seam_key(step, high, low) != seam_key(step + 1, high, low)
        assert seam_key(step, False, False) != seam_key(step + 1, False, False)
        assert seam_key(step, True, True) == seam_key(step + 1, True, True)


def test_shapes_come_back_as_they_were() -> None:
    point = struct.pack("<BI2d", 1, POINT, 3.5, 4.5)
    line = struct.pack("<BII4d", 1, 2, 2, 1.0, 2.0, 3.0, 4.0)
    many = struct.pack("<BII", 1, MULTIPOLYGON, 2) + SQUARE + SQUARE
    shapes = Shapes([point, line, SQUARE, many])
    assert shapes.wkb(0, shapes.xy) == point
    assert shapes.wkb(1, shapes.xy) == line
    assert shapes.wkb(2, shapes.xy) == struct.pack("<BII", 1, MULTIPOLYGON, 1) + SQUARE
    assert shapes.wkb(3, shapes.xy) == many
    assert areas(shapes).tolist() == [0.0, 0.0, 94.0, 188.0]


def test_mirrored_ring_keeps_its_direction() -> None:
    def turn(ring: np.ndarray) -> float:
        x, y = ring.T
        return float(np.sign(np.dot(x[:-1], y[1:]) - np.dot(x[1:], y[:-1])))

    shapes = Shapes([polygon([(100, 200), (110, 200), (110, 205), (100, 200)])])
    for place in (Placement(1, 0, BOX), Placement(1, 1, BOX), Placement(2, -1, BOX)):
        copy = Shapes([shapes.wkb(0, place.move(shapes.xy), place.turns)])
        assert turn(copy.xy - copy.xy[0]) == turn(shapes.xy - shapes.xy[0])
        assert areas(copy) == pytest.approx(areas(shapes))


def test_touches() -> None:
    assert touches(np.array([[100.0, 205.0], [105.0, 210.0]]), BOX) == (True, False, False, True)
    assert touches(np.array([[100.001, 205.0]]), BOX) == (False, False, False, False)


def test_other_geometry_is_refused() -> None:
    with pytest.raises(ValueError, match="kind 4"):
        Shapes([struct.pack("<BII", 1, 4, 0)])
