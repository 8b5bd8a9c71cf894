"""Large polygons in pieces: nothing lost, overlaps found, reach as exact as it is said to be."""

from __future__ import annotations

import itertools

import numpy as np
import pytest
from qgis.core import QgsGeometry, QgsPointXY

from zoemzone_qgis.layers.patches import pieces as patchpieces
from zoemzone_qgis.layers.patches import reach as patchreach
from zoemzone_qgis.layers.patches.pieces import overlap, pieces, size
from zoemzone_qgis.layers.patches.reach import buffered

from .layers import box
from .test_habitatnetwork_links import star


def exact_overlap(one: QgsGeometry, other: QgsGeometry) -> bool:
    return one.intersection(other).area() >= 0.1


@pytest.mark.parametrize("most", [10, 50])
@pytest.mark.parametrize("seed", range(3))
def test_pieces_are_the_whole(seed: int, most: int) -> None:
    whole = star(0, 0, 500, 400, np.random.default_rng(seed))
    whole = whole.difference(QgsGeometry.fromPointXY(QgsPointXY(20, 10)).buffer(40, 30))
    found = list(pieces(whole, most))
    assert all(size(piece) <= most or max(piece.boundingBox().width(), piece.boundingBox().height()) <= 0.5
               for piece in found)  # fmt: skip
    assert sum(piece.area() for piece in found) == pytest.approx(whole.area(), rel=1e-9)
    assert QgsGeometry.unaryUnion(found).symDifference(whole).area() < 1e-6 * whole.area()


def test_a_small_polygon_is_one_piece() -> None:
    whole = QgsGeometry.fromWkt(box(0, 0, 10, 10))
    assert [piece.asWkt() for piece in pieces(whole)] == [whole.asWkt()]


@pytest.mark.parametrize("most", [20, 1000])
def test_overlap(most: int, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patchpieces, "MOST", most)
    generator = np.random.default_rng(9)
    shapes = [star(*generator.uniform(0, 600, 2), 150, 60, generator) for _ in range(25)]
    for one, other in itertools.combinations(shapes, 2):
        assert overlap(one, other) == exact_overlap(one, other)
        assert not overlap(one, other.difference(one))  # cut off, the other shares an edge only


def test_sides_corners_and_holes_are_no_overlap() -> None:
    square = QgsGeometry.fromWkt(box(0, 0, 10, 10))
    holed = QgsGeometry.fromWkt("POLYGON((0 0,40 0,40 40,0 40,0 0),(10 10,30 10,30 30,10 30,10 10))")
    assert not overlap(square, QgsGeometry.fromWkt(box(10, 0, 20, 10)))
    assert not overlap(square, QgsGeometry.fromWkt(box(10, 10, 20, 20)))
    assert not overlap(holed, QgsGeometry.fromWkt(box(10, 10, 30, 30)))
    assert overlap(holed, QgsGeometry.fromWkt(box(9, 10, 30, 30)))
    assert overlap(square, square)


@pytest.mark.parametrize("distance", [60.0, 400.0])
@pytest.mark.parametrize("seed", range(3))
def test_reach_of_ragged_patches(seed: int, distance: float, monkeypatch: pytest.MonkeyPatch) -> None:
    """Never less than the exact buffer, and never more than 0.25 % of the distance further."""
    monkeypatch.setattr(patchreach, "_VERTICES", 12)
    generator = np.random.default_rng(seed)
    shapes = [star(*generator.uniform(0, 1500, 2), 200, 150, generator) for _ in range(8)]
    parts = np.array([1, 1, 2, 2, 2, 1, 3, 2])
    for number, found in buffered(shapes, parts, distance):
        members = [shapes[place] for place in np.flatnonzero(parts == number)]
        exact, shrunk, beyond = (
            QgsGeometry.unaryUnion([shape.buffer(distance * share, 200) for shape in members])
            for share in (1.0, 0.998, 1.0026)
        )
        assert found.isGeosValid()
        assert shrunk.difference(found).area() < 1e-6 * exact.area()
        assert found.difference(beyond).area() < 1e-6 * exact.area()
        assert found.area() == pytest.approx(exact.area(), rel=3e-3)


def test_holes_stay_where_the_distance_does_not_close_them() -> None:
    ring = QgsGeometry.fromPointXY(QgsPointXY(0, 0)).buffer(500, 100)
    ring = ring.difference(QgsGeometry.fromPointXY(QgsPointXY(0, 0)).buffer(400, 100))
    ((_, open_one),) = buffered([ring], np.array([1]), 100.0)
    ((_, closed),) = buffered([ring], np.array([1]), 450.0)
    assert open_one.area() == pytest.approx(np.pi * (600**2 - 300**2), rel=2e-3)
    assert closed.area() == pytest.approx(np.pi * 950**2, rel=2e-3)


def test_reach_of_a_patch_of_many_small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patchreach, "_VERTICES", 12)
    generator = np.random.default_rng(3)
    parts = [QgsGeometry.fromWkt(box(x, y, x + 3, y + 2)) for x, y in generator.uniform(0, 900, (300, 2)).tolist()]
    patch = QgsGeometry.unaryUnion([*parts, star(1500, 300, 250, 120, generator)])
    ((_, found),) = buffered([patch], np.array([1]), 200.0)
    near, far = patch.buffer(200 * 0.998, 200), patch.buffer(200 * 1.0026, 200)
    assert near.difference(found).area() < 1.0
    assert found.difference(far).area() < 1.0
