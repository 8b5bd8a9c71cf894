"""Overlaps along lines beside the true areas of rectangles."""

from __future__ import annotations

import numpy as np
import pytest

from zoemzone_qgis.core.cells.regions import Outlines
from zoemzone_qgis.core.measure.overlaps import overlapped
from zoemzone_qgis.core.planar.rings import Rings

Box = tuple[float, float, float, float]


def outlines(boxes: list[Box]) -> Outlines:
    rings = [
        [np.array([(left, bottom), (right, bottom), (right, top), (left, top), (left, bottom)])]
        for left, bottom, right, top in boxes
    ]
    return Outlines(Rings.of(rings), np.arange(len(boxes)), len(boxes))


def test_tiles_that_touch_share_nothing() -> None:
    tiles = [(x, y, x + 40.5, y + 33.3) for x in np.arange(9) * 40.5 for y in np.arange(9) * 33.3]
    assert overlapped(outlines(tiles)).tolist() == [0.0] * len(tiles)


@pytest.mark.parametrize("seed", range(20))
def test_pairs_share_what_rectangles_share(seed: int) -> None:
    draw = np.random.default_rng(seed)
    boxes, expected = [], []
    for number in range(12):  # pairs far from each other
        corner = np.add(draw.uniform(0, 30, (2, 2)), (200.0 * number, 0.0))
        size = draw.uniform(20, 60, (2, 2))
        pair = [(*corner[one], *(corner[one] + size[one])) for one in (0, 1)]
        boxes += pair
        low, high = np.maximum(corner[0], corner[1]), np.minimum(corner[0] + size[0], corner[1] + size[1])
        across, down = np.maximum(high - low, 0.0)
        expected += [across * down] * 2
    order = draw.permutation(len(boxes))
    found = overlapped(outlines([boxes[place] for place in order]), step_m=0.25)
    assert found == pytest.approx(np.array(expected)[order], abs=0.25 * 60)


def test_one_inside_another_counts_for_both() -> None:
    found = overlapped(outlines([(0, 0, 100, 100), (10, 10, 20, 20), (60, 60, 80, 90)]), step_m=0.5)
    assert found == pytest.approx([700.0, 100.0, 600.0])
