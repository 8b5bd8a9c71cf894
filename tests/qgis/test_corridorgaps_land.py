"""The pieces of land along a way, on polygons and on cells; shortest lines between large shapes."""

from __future__ import annotations

import math
from itertools import permutations

import numpy as np
import pytest
from qgis.core import QgsGeometry

from zoemzone_qgis.core.classes import CODES
from zoemzone_qgis.core.grid import Grid, Window
from zoemzone_qgis.core.land.rules import read_rules
from zoemzone_qgis.layers.corridor.land import STRIP, CellCorridor, LandKinds, PolygonCorridor, wide_cells
from zoemzone_qgis.layers.corridor.routes import cells_of
from zoemzone_qgis.layers.corridor.shape import Shape
from zoemzone_qgis.layers.landcover.cover import Cover

from .gapscenes import Scene, find
from .layers import box

RULES = read_rules()
WAY = QgsGeometry.fromWkt("LINESTRING(0 0,400 0)")


def turned(wkt: str, degrees: float) -> QgsGeometry:
    geometry = QgsGeometry.fromWkt(wkt)
    geometry.rotate(degrees, QgsGeometry.fromWkt("POINT(200 0)").asPoint())
    return geometry


def pieces(*shapes: QgsGeometry) -> list[QgsGeometry]:
    """The pieces of strip that are found on polygons."""
    with Cover() as cover:
        for shape in shapes:
            cover.add(STRIP, shape, 1)
        cover.ready()
        return sorted(PolygonCorridor(cover, RULES).pieces(WAY).strips, key=lambda one: one.boundingBox().xMinimum())


@pytest.mark.parametrize("degrees", [0, 13, 45, 77.7, 90])
@pytest.mark.parametrize(("width", "count"), [(2.9, 0), (2.94, 0), (2.96, 1), (3.0, 1), (12.0, 1)])
def test_least_width(degrees, width, count):
    assert len(pieces(turned(box(100, -width / 2, 300, width / 2), degrees))) == count


@pytest.mark.parametrize(("length", "count"), [(24.0, 0), (24.9, 0), (25.0, 1), (26.0, 1)])
def test_least_length(length, count):
    assert len(pieces(turned(box(200, -2, 200 + length, 2), 31))) == count


@pytest.mark.parametrize("seed", range(25))
def test_corners_are_kept_so_that_breaks_are_exact(seed):
    """Two strips that lie anyhow: the opening rounds their corners, the distance between them must not feel it."""
    rng = np.random.default_rng(seed)
    shapes = []
    for x in (120, 280):
        strip = QgsGeometry.fromWkt(box(x - 30, -rng.uniform(1.5, 4), x + 30, rng.uniform(1.5, 4)))
        strip.rotate(rng.uniform(0, 180), QgsGeometry.fromWkt(f"POINT({x} 0)").asPoint())
        shapes.append(strip)
    first, second = pieces(*shapes)
    assert first.distance(second) == pytest.approx(shapes[0].distance(shapes[1]), abs=1e-6)
    assert first.area() == pytest.approx(shapes[0].area(), rel=1e-6)


def test_a_narrow_tail_is_no_part_of_a_strip():
    shape = QgsGeometry.unaryUnion(
        [QgsGeometry.fromWkt(box(100, -2, 200, 2)), QgsGeometry.fromWkt(box(200, -1, 260, 1))]
    )
    (piece,) = pieces(shape)
    assert 200 <= piece.boundingBox().xMaximum() <= 200.5
    assert piece.area() == pytest.approx(400, abs=1.5)


def test_polygons_side_by_side_are_one_strip():
    (piece,) = pieces(*(QgsGeometry.fromWkt(box(100, y, 200, y + 1.5)) for y in (-1.5, 0.0)))
    assert piece.area() == pytest.approx(300)


def test_a_narrow_waist_parts_a_strip():
    found = pieces(
        *(QgsGeometry.fromWkt(box(*part)) for part in ((60, -2, 160, 2), (160, -1, 170, 1), (170, -2, 270, 2)))
    )
    assert len(found) == 2
    assert found[0].distance(found[1]) == pytest.approx(10, abs=1.0)


# ---- cells ---------------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("cell", [0.25, 0.5, 1.0])
@pytest.mark.parametrize("degrees", [0, 20, 45, 70])
def test_widths_on_cells_are_right_to_half_a_metre(cell, degrees):
    """Strips of 3.5 m stay, those of less than 2 m go, wherever they lie on the cells."""
    rng = np.random.default_rng(round(100 * cell + degrees))
    grid = Grid(0.0, 120.0, cell, round(120 / cell), round(120 / cell))
    for width, is_kept in ((3.5 + cell / 2, True), (1.95 - cell / 2, False)):
        for _ in range(4):
            strip = QgsGeometry.fromWkt(box(20, 60 - width / 2, 100, 60 + width / 2))
            strip.rotate(degrees, QgsGeometry.fromWkt("POINT(60 60)").asPoint())
            strip.translate(*rng.uniform(0, cell, 2))
            marks = np.zeros((grid.rows, grid.columns), bool)
            marks[cells_of(strip, grid)] = True
            left = wide_cells(marks, RULES.strip_width_m, cell)
            assert (left.sum() > 0.8 * marks.sum()) if is_kept else not left.any()


def test_pieces_on_cells_are_whole_over_tiles():
    """A strip longer than a tile is one piece, of its true length."""
    grid = Grid(0.0, 300.0, 1.0, 300, 2600)
    codes = np.zeros((300, 2600), np.uint16)
    codes[148:152, 100:2500] = 8
    codes[10:14, 100:2500] = 8  # out of reach
    strip = np.zeros(CODES, bool)
    strip[8] = True
    nothing = np.zeros(CODES, bool)

    def read(window: Window) -> np.ndarray:
        whole = np.pad(codes, 40)
        return whole[window.row + 40 :, window.column + 40 :][: window.rows, : window.columns]

    corridor = CellCorridor(read, grid, LandKinds(strip, nothing, nothing), RULES)
    found = corridor.pieces(QgsGeometry.fromWkt("LINESTRING(50 150,2550 150)"))
    (piece,) = found.strips
    assert (piece.area(), piece.boundingBox().width()) == (pytest.approx(4 * 2400), 2400)
    assert (found.ecological, found.wood) == (None, [])


# ---- shortest lines ------------------------------------------------------------------------------------------------
def star(rng: np.random.Generator, x: float, y: float, corners: int) -> QgsGeometry:
    angle = np.sort(rng.uniform(0, 2 * math.pi, corners))
    radius = rng.uniform(40, 120, corners)
    points = [f"{x + r * math.cos(a)} {y + r * math.sin(a)}" for r, a in zip(radius, angle, strict=True)]
    return QgsGeometry.fromWkt(f"POLYGON(({','.join([*points, points[0]])}))")


@pytest.mark.parametrize("seed", range(20))
def test_shortest_lines_equal_those_of_geos(seed):
    rng = np.random.default_rng(seed)
    one = Shape(star(rng, 0, 0, int(rng.integers(5, 700))))
    other = Shape(star(rng, rng.uniform(250, 600), rng.uniform(-200, 200), int(rng.integers(5, 700))))
    line = one.shortest_line(other, QgsGeometry.fromWkt("LINESTRING(0 0,500 0)") if seed % 2 else None)
    assert math.dist(*line) == pytest.approx(one.geometry.distance(other.geometry), abs=1e-6)
    for shape, end in ((one, line[0]), (other, line[1])):
        assert shape.geometry.distance(QgsGeometry.fromWkt(f"POINT({end[0]} {end[1]})")) < 1e-6


def test_of_many_shortest_lines_the_one_beside_the_way():
    one, other = (Shape(QgsGeometry.fromWkt(box(x, 0, x + 100, 1000))) for x in (0, 300))
    line = one.shortest_line(other, QgsGeometry.fromWkt("LINESTRING(50 700,350 700)"))
    assert line == (pytest.approx((100, 700)), pytest.approx((300, 700)))


def test_a_shape_inside_another_has_no_distance():
    one, other = Shape(QgsGeometry.fromWkt(box(0, 0, 100, 100))), Shape(QgsGeometry.fromWkt(box(20, 20, 30, 30)))
    assert one.distance(other) == other.distance(one) == 0
    assert math.dist(*one.shortest_line(other)) == 0


# ---- from layers to gaps -------------------------------------------------------------------------------------------
@pytest.mark.parametrize("seed", range(10))
def test_gaps_of_random_strips_equal_every_order(run, tmp_path, seed):
    """Strips that lie anyhow between two areas: the metres over the limit are the least of all chains."""
    rng = np.random.default_rng(seed)
    scene = Scene(1500, 700).block(100, 150, 350, 350).block(1050, 150, 350, 350)
    shapes = [shape for shape, _ in scene.block_rows]
    for _ in range(int(rng.integers(2, 6))):
        x, y = rng.uniform(500, 1000), rng.uniform(290, 360)
        strip = QgsGeometry.fromWkt(box(x - rng.uniform(15, 45), y - 2, x + rng.uniform(15, 45), y + 2))
        strip.rotate(rng.uniform(0, 180), QgsGeometry.fromWkt(f"POINT({x} {y})").asPoint())
        scene.land.append((scene.place(strip), "BRME"))
        shapes.append(scene.land[-1][0])
    line = scene.lines([QgsGeometry.fromWkt("LINESTRING(275 325,1225 325)")])
    _, gaps, result = find(run, tmp_path, scene, cell=5.0, ROUTES_IN=line)
    limit, count = 100.0, len(shapes)
    away = np.array([[one.distance(other) for other in shapes] for one in shapes])
    least = min(
        math.fsum(max(0.0, hop - limit) for hop in away[[0, *middle], [*middle, 1]])
        for size in range(count - 1)
        for middle in permutations(range(2, count), size)
    )
    assert result["STRIP_OVER_M"] == pytest.approx(least, abs=0.05)
    assert sum(gap["over_m"] for gap in gaps) == pytest.approx(least, abs=0.05)
    assert all(gap["length_m"] > limit for gap in gaps)
