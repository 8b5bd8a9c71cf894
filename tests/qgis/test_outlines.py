"""Exact areas in outlines of any shape, against GEOS."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from qgis.core import QgsGeometry, QgsPointXY

from zoemzone_qgis.core.planar.boxtree import BoxTree
from zoemzone_qgis.core.planar.circle import areas_in_circles
from zoemzone_qgis.core.planar.rings import Rings
from zoemzone_qgis.layers import outlines
from zoemzone_qgis.layers.outlines import areas_in_outlines
from zoemzone_qgis.layers.polygons import flat, geometry_of, rings_of

X, Y = 190_000.0, 320_000.0


def line(rng: np.random.Generator, corners: int) -> QgsGeometry:
    """A line that wanders and crosses itself."""
    steps = np.cumsum(rng.uniform(-400, 400, (corners, 2)), axis=0)
    return QgsGeometry.fromPolylineXY([QgsPointXY(X + x, Y + y) for x, y in steps])


def land(rng: np.random.Generator, count: int) -> tuple[BoxTree, list[QgsGeometry], np.ndarray]:
    """Ragged polygons, some with a hole, of three kinds; they may overlap."""
    shapes = []
    for _ in range(count):
        x, y = X + rng.uniform(-1500, 1500), Y + rng.uniform(-1500, 1500)
        shape = QgsGeometry.fromPointXY(QgsPointXY(x, y)).buffer(rng.uniform(20, 200), int(rng.integers(1, 12)))
        if rng.random() < 0.3:
            shape = shape.difference(QgsGeometry.fromPointXY(QgsPointXY(x, y)).buffer(15, 5))
        shapes.append(shape)
    kind = rng.integers(0, 3, count)
    rings, owner = flat(shapes)
    return BoxTree(rings, kind[owner], 3), shapes, kind


def expected(outline: QgsGeometry, shapes: list[QgsGeometry], kind: np.ndarray) -> np.ndarray:
    areas = np.zeros(3)
    for shape, number in zip(shapes, kind, strict=True):
        areas[number] += outline.intersection(shape).area()
    return areas


@pytest.mark.parametrize("deepest", [14, 3, 1, 0])
def test_against_geos(qgis_app: Any, monkeypatch: pytest.MonkeyPatch, deepest: int) -> None:
    # with few halvings allowed the slow way does the rest: both must agree
    monkeypatch.setattr(outlines, "DEEPEST", deepest)
    rng = np.random.default_rng(7)
    tree, shapes, kind = land(rng, 150)
    shapes_ = [line(rng, corners).buffer(radius, 16) for corners, radius in
               ((2, 300), (3, 150), (8, 60), (30, 20), (5, 500), (12, 150), (20, 90))]  # fmt: skip
    holed = shapes_[0].difference(shapes_[0].buffer(-100, 8))
    apart = QgsGeometry.unaryUnion([shapes_[0], QgsGeometry.fromPointXY(QgsPointXY(X + 5000, Y)).buffer(100, 8)])
    square = QgsGeometry.fromWkt(f"POLYGON(({X} {Y}, {X + 500} {Y}, {X + 500} {Y + 500}, {X} {Y + 500}, {X} {Y}))")
    every = [*shapes_, holed, apart, square, *shapes[:5]]
    found = areas_in_outlines(tree, every)
    for outline, row in zip(every, found, strict=True):
        np.testing.assert_allclose(row, expected(outline, shapes, kind), rtol=1e-9, atol=1e-5)


def test_buffers_of_points_and_circles_agree(qgis_app: Any) -> None:
    rng = np.random.default_rng(2)
    tree, _, _ = land(rng, 200)
    x, y = X + rng.uniform(-1000, 1000, 20), Y + rng.uniform(-1000, 1000, 20)
    buffers = [QgsGeometry.fromPointXY(QgsPointXY(*place)).buffer(300, 1500) for place in zip(x, y, strict=True)]
    np.testing.assert_allclose(areas_in_outlines(tree, buffers), areas_in_circles(tree, x, y, 300.0), rtol=1e-5, atol=1)


def test_no_outlines(qgis_app: Any) -> None:
    tree, _, _ = land(np.random.default_rng(2), 5)
    assert areas_in_outlines(tree, []).shape == (0, 3)
    empty = BoxTree(Rings.of([]), np.empty(0, dtype=np.int64), 3)
    square = QgsGeometry.fromWkt("POLYGON((0 0, 1 0, 1 1, 0 1, 0 0))")
    assert areas_in_outlines(empty, [square]).tolist() == [[0, 0, 0]]


def test_rings_and_back(qgis_app: Any) -> None:
    wkt = "MultiPolygon (((0 0, 9 0, 9 9, 0 9, 0 0),(1 1, 1 2, 2 2, 2 1, 1 1)),((20 0, 21 0, 21 1, 20 0)))"
    geometry = QgsGeometry.fromWkt(wkt)
    assert [[len(ring) for ring in part] for part in rings_of(geometry)] == [[5, 5], [4]]
    rings, owner = flat(
        [geometry, QgsGeometry.fromWkt("POLYGON EMPTY"), QgsGeometry.fromWkt("POLYGON((0 0,1 0,1 1,0 0))")]
    )
    assert owner.tolist() == [0, 0, 2]
    assert rings.area.tolist() == [80, 0.5, 0.5]
    assert geometry_of(rings, 0).area() == 80
    assert geometry_of(rings, 0).equals(geometry.asGeometryCollection()[0]) or geometry_of(rings, 0).isGeosEqual(
        geometry.asGeometryCollection()[0]
    )
