"""Cells with nests: footprints, gains and shortages against recounts by points."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest

from zoemzone_qgis.core.cells.regions import Outlines
from zoemzone_qgis.core.errors import Fault
from zoemzone_qgis.core.nestcells import (
    Footprints,
    NestCells,
    blocks_of,
    coverage,
    fed_alone,
    footprints,
    lacking,
    needs,
    within,
)
from zoemzone_qgis.core.planar.rings import Rings

RADIUS = 500.0
WEIGHTS = (0.25, 0.35, 0.30, 0.10)


def grid_of(columns: int, rows: int, left: float = 0.0, bottom: float = 0.0, cell: float = 100.0):
    """Centres of a full grid, row by row from the top."""
    x, y = np.meshgrid(left + cell * (np.arange(columns) + 0.5), bottom + cell * (np.arange(rows)[::-1] + 0.5))
    return x.ravel(), y.ravel()


def cells_of(columns: int = 24, rows: int = 24, seed: int = 0, cell: float = 100.0) -> NestCells:
    """A full grid with drawn nests and food."""
    rng = np.random.default_rng(seed)
    x, y = grid_of(columns, rows, cell=cell)
    need = needs(SimpleNamespace(season_weights=WEIGHTS), RADIUS)
    nests = np.where(rng.random(len(x)) < 0.5, rng.uniform(0, 0.4, len(x)), 0.0)
    return NestCells.of(x, y, cell, RADIUS, nests, rng.uniform(0, 1.5, (len(x), 4)) * need, need)


def rectangle(x: float, y: float, width: float, height: float, angle: float) -> np.ndarray:
    corners = np.array([[-width, -height], [width, -height], [width, height], [-width, height]]) / 2
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    return corners @ turn + [x, y]


def points_in(x: float, y: float, width: float, height: float, angle: float, count: int = 20):
    """Even points in a turned rectangle."""
    u, v = np.meshgrid((np.arange(count) + 0.5) / count - 0.5, (np.arange(count) + 0.5) / count - 0.5)
    corners = np.column_stack([u.ravel() * width, v.ravel() * height])
    turn = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    return corners @ turn + [x, y]


def outlines(*polygons, regions=None) -> Outlines:
    owner = np.arange(len(polygons)) if regions is None else np.asarray(regions)
    return Outlines(Rings.of([[polygon] for polygon in polygons]), owner, int(owner.max(initial=-1)) + 1)


def counted(cells: NestCells, land: np.ndarray, radius: float = RADIUS) -> np.ndarray:
    """Share of points of land within the radius of each cell, averaged over 100 points of the cell."""
    step = (np.arange(10) + 0.5) / 10 - 0.5
    dx, dy = (axis.ravel() * cells.cell_m for axis in np.meshgrid(step, step))
    share = np.zeros(cells.count)
    for number, (x, y) in enumerate(zip(cells.x, cells.y, strict=True)):
        far = (x + dx[:, None] - land[:, 0]) ** 2 + (y + dy[:, None] - land[:, 1]) ** 2
        share[number] = (far <= radius**2).mean()
    return share


def dense(found: Footprints, cells: NestCells, values: np.ndarray | None = None) -> np.ndarray:
    """Footprints as a full table (units, cells)."""
    table = np.zeros((found.count, cells.count))
    owner = np.repeat(np.arange(found.count), np.diff(found.first))
    np.add.at(table, (owner, found.cell), found.share if values is None else values)
    return table


@pytest.mark.parametrize(("cell", "block"), [(100.0, 50.0), (100.0, 25.0), (100.0, 100.0), (90.0, 30.0), (40.0, 40.0)])
@pytest.mark.parametrize("radius", [60.0, 500.0])
def test_kernel_against_drawn_places(cell: float, block: float, radius: float) -> None:
    table = within(radius, cell, block)
    rng = np.random.default_rng(5)
    start = 0.0 if round(cell / block) % 2 else 0.5
    for i, j in ((0, 0), (1, 2), (len(table) - 3, 0), (len(table) // 2, len(table) // 2), (len(table) - 2, 1)):
        u = rng.uniform(-0.5, 0.5, (2, 200_000)) * block
        v = rng.uniform(-0.5, 0.5, (2, 200_000)) * cell
        across, down = (i + start) * block + v[0] - u[0], (j + start) * block + v[1] - u[1]
        assert table[i, j] == pytest.approx((np.hypot(across, down) <= radius).mean(), abs=0.005)


@pytest.mark.parametrize("cell", [100.0, 75.0])
@pytest.mark.parametrize("per", [1, 2, 3, 4])
def test_kernel_makes_the_disc_and_is_symmetric(cell: float, per: int) -> None:
    table = within(RADIUS, cell, cell / per)
    assert np.array_equal(table, table.T)
    assert table.min() >= 0
    assert table.max() <= 1 + 1e-12
    # the cells around the blocks of one cell, in both axes: together the disc, as often as there are blocks
    start = 0.0 if per % 2 else 0.5
    offsets = [np.abs(np.arange(-40, 41) * per + (per - 1) / 2 - place) - start for place in range(per)]
    at = [np.rint(one[one < len(table)]).astype(int) for one in offsets]
    total = sum(table[np.ix_(down, across)].sum() for down in at for across in at)
    assert total * cell**2 == pytest.approx(per**2 * np.pi * RADIUS**2, rel=1e-4)


@pytest.mark.parametrize("bad", [0.0, -1.0, np.nan, np.inf])
def test_kernel_refuses_what_is_no_radius(bad: float) -> None:
    with pytest.raises(Fault, match="above zero"):
        within(bad, 100.0, 50.0)


@pytest.mark.parametrize("block", [50.0, 25.0])
@pytest.mark.parametrize(
    ("width", "height", "most", "mean"), [(12.0, 8.0, 0.3, 0.06), (60.0, 40.0, 0.15, 0.03), (250.0, 130.0, 0.06, 0.015)]
)
def test_footprints_against_points(block: float, width: float, height: float, most: float, mean: float) -> None:
    cells = cells_of()
    rng = np.random.default_rng(int(width))
    for _ in range(6):
        x, y = rng.uniform(1100, 1300, 2)
        angle = rng.uniform(0, 3)
        shape = outlines(rectangle(x, y, width, height, angle))
        found = footprints(cells, blocks_of(shape, cells, block))
        share = dense(found, cells)[0]
        expected = counted(cells, points_in(x, y, width, height, angle))
        reached = (share > 0) | (expected > 0)
        factor = (block / 50) ** 0.5
        assert np.abs(share - expected).max() < most * factor
        assert np.abs(share - expected)[reached].mean() < mean * factor
        assert share.sum() == pytest.approx(expected.sum(), rel=1e-3)
        assert share.sum() * 100**2 == pytest.approx(np.pi * RADIUS**2, rel=3e-4)


def test_footprints_of_land_that_fills_blocks_are_exact() -> None:
    cells = cells_of()
    square = rectangle(1200.0, 1150.0, 200.0, 100.0, 0.0)
    found = dense(footprints(cells, blocks_of(outlines(square), cells)), cells)[0]
    expected = counted(cells, points_in(1200.0, 1150.0, 200.0, 100.0, 0.0, 50))
    assert np.abs(found - expected).max() < 0.004  # the recount is by points


def test_nest_share_is_the_land_in_the_cell() -> None:
    cells = cells_of()
    shape = outlines(rectangle(1080.0, 1250.0, 100.0, 40.0, 0.0), rectangle(420.0, 470.0, 10.0, 10.0, 0.7))
    found = footprints(cells, blocks_of(shape, cells))
    table = dense(found, cells, found.nest_share)
    assert table.sum(axis=1) == pytest.approx([1.0, 1.0])
    assert table[0, cells.at(np.array([1050.0]), np.array([1250.0]))] == pytest.approx(0.7)
    assert table[0, cells.at(np.array([1150.0]), np.array([1250.0]))] == pytest.approx(0.3)
    assert table[1, cells.at(np.array([450.0]), np.array([450.0]))] == pytest.approx(1.0)


def test_blocks_hold_the_land_of_any_shape() -> None:
    cells = cells_of()
    shapes = [(1000.0, 1000.0, 700.0, 500.0, 0.4), (500.0, 510.0, 400.0, 2.0, 1.1), (903.0, 377.0, 0.4, 0.3, 0.0)]
    found = blocks_of(outlines(*(rectangle(*shape) for shape in shapes)), cells)
    for unit, shape in enumerate(shapes):
        here = found.unit == unit
        points = points_in(*shape, 400)
        row, column = (2400 - points[:, 1]) // 25, points[:, 0] // 25
        for r, c, share in zip(found.row[here], found.column[here], found.share[here], strict=True):
            assert share == pytest.approx(((row == r) & (column == c)).mean(), abs=0.02)
        assert found.share[here].sum() == pytest.approx(1.0)


def test_blocks_of_parts_holes_slivers_and_nothing() -> None:
    cells = cells_of()
    frame = [rectangle(600.0, 600.0, 200.0, 200.0, 0.0), rectangle(600.0, 600.0, 100.0, 100.0, 0.0)]
    thin = np.array([[100.0, 2000.0], [900.0, 2000.0], [900.0, 2000.0 + 1e-7]])
    rings = Rings.of([frame, [rectangle(1500.0, 1500.0, 20.0, 20.0, 0.0)], [thin]])
    found = blocks_of(Outlines(rings, np.array([0, 0, 3]), 5), cells, 50.0)
    assert np.unique(found.unit).tolist() == [0, 3]
    assert found.count == 5
    assert np.bincount(found.unit, found.share)[[0, 3]] == pytest.approx([1.0, 1.0])
    hole = (found.unit == 0) & np.isin(found.row, [35, 36]) & np.isin(found.column, [11, 12])
    assert not hole.any()
    assert found.share[(found.unit == 0) & (found.column >= 28)].sum() == pytest.approx(400 / 30_400, abs=0.01)
    reached = footprints(cells, found)
    assert (np.diff(reached.first) > 0).tolist() == [True, False, False, True, False]


def test_footprints_do_not_depend_on_the_order_of_units_or_cells() -> None:
    cells = cells_of(20, 20)
    rng = np.random.default_rng(8)
    shapes = [rectangle(*rng.uniform(300, 1700, 2), *rng.uniform(5, 150, 2), rng.uniform(0, 3)) for _ in range(40)]
    order, mixed = rng.permutation(40), rng.permutation(cells.count)
    once = dense(footprints(cells, blocks_of(outlines(*shapes), cells)), cells)
    again = dense(footprints(cells, blocks_of(outlines(*(shapes[k] for k in order)), cells)), cells)
    assert np.allclose(again, once[order], rtol=0, atol=1e-12)
    other = NestCells.of(
        cells.x[mixed], cells.y[mixed], 100.0, RADIUS, cells.nest_ha[mixed], cells.reach_m2[mixed], cells.need_m2[mixed]
    )
    shuffled = dense(footprints(other, blocks_of(outlines(*shapes), other)), other)
    assert np.allclose(shuffled, once[:, mixed], rtol=0, atol=1e-12)


def test_footprints_add_up_and_move_with_the_map() -> None:
    cells = cells_of(20, 20)
    left, right = rectangle(900.0, 950.0, 100.0, 60.0, 0.0), rectangle(1000.0, 950.0, 100.0, 60.0, 0.0)
    both = rectangle(950.0, 950.0, 200.0, 60.0, 0.0)
    apart = dense(footprints(cells, blocks_of(outlines(left, right), cells)), cells)
    whole = dense(footprints(cells, blocks_of(outlines(both), cells)), cells)[0]
    assert np.allclose(apart.mean(axis=0), whole, atol=1e-9)
    parts = dense(footprints(cells, blocks_of(outlines(left, right, regions=[0, 0]), cells)), cells)[0]
    assert np.allclose(parts, whole, atol=1e-9)
    far = NestCells.of(
        cells.x + 190_000, cells.y + 320_000, 100.0, RADIUS, cells.nest_ha, cells.reach_m2, cells.need_m2
    )
    moved = dense(footprints(far, blocks_of(outlines(both + np.array([190_000, 320_000])), far)), far)[0]
    assert np.allclose(moved, whole, atol=1e-6)


def test_cells_that_are_missing_get_nothing() -> None:
    cells = cells_of(20, 20)
    keep = np.random.default_rng(2).random(cells.count) < 0.6
    some = NestCells.of(
        cells.x[keep], cells.y[keep], 100.0, RADIUS, cells.nest_ha[keep], cells.reach_m2[keep], cells.need_m2[keep]
    )
    shape = outlines(rectangle(1010.0, 980.0, 90.0, 45.0, 0.3), rectangle(9000.0, 9000.0, 50.0, 50.0, 0.0))
    whole = dense(footprints(cells, blocks_of(shape, cells)), cells)
    part = dense(footprints(some, blocks_of(shape, some)), some)
    # the grid of some cells may begin elsewhere, by whole cells
    assert np.allclose(part, whole[:, keep], atol=1e-9)
    assert not part[1].any()


def test_gain_is_the_recount_of_what_is_fed() -> None:
    cells = cells_of(seed=6)
    rng = np.random.default_rng(9)
    shapes = [rectangle(*rng.uniform(400, 2000, 2), *rng.uniform(10, 200, 2), rng.uniform(0, 3)) for _ in range(30)]
    found = footprints(cells, blocks_of(outlines(*shapes), cells))
    row = rng.integers(-1, 30, 80)
    food = rng.uniform(-3000, 9000, (80, 4))
    nests = np.where(rng.random(80) < 0.3, rng.uniform(0, 0.05, 80), 0.0)
    made = coverage(cells, found, row, food, nests)
    table, places = dense(found, cells), dense(found, cells, found.nest_share)

    def fed(chosen: list[int]) -> float:
        """Hectares of nest land that are fed, counted anew."""
        reach, land = cells.reach_m2.copy(), cells.nest_ha.copy()
        for option in chosen:
            if row[option] >= 0:
                reach += table[row[option]][:, None] * food[option]
                land += places[row[option]] * nests[option]
        met = np.minimum(reach, cells.need_m2).sum(axis=1)
        return float((land * met / cells.need_m2.sum(axis=1)).sum())

    assert made.value([]) == pytest.approx(cells.fed_ha) == pytest.approx(fed([]))
    assert made.value(list(range(80))) == pytest.approx(fed(list(range(80))))
    alone = fed_alone(made)
    for option in range(80):
        assert alone[option] == pytest.approx(fed([option]) - fed([]), abs=1e-9)
    assert (alone[row < 0] == 0).all()


def test_gain_in_constant_land_is_known_by_hand() -> None:
    x, y = grid_of(30, 30)
    cells = NestCells.of(x, y, 100.0, RADIUS, 0.1, np.full((900, 2), 20.0), [100.0, 300.0])
    found = footprints(cells, blocks_of(outlines(rectangle(1510.0, 1480.0, 70.0, 30.0, 0.5)), cells))
    disc = np.pi * RADIUS**2 / 100**2  # cells within reach
    # 40 m2 in the first season: all of it counts; 0.1 ha x 40 m2 / 400 m2 in each of the cells
    assert fed_alone(coverage(cells, found, [0], [[40.0, 0.0]]))[0] == pytest.approx(0.1 * 0.1 * disc, rel=1e-3)
    # far more than is needed: 80 m2 of room in each cell that is wholly within reach, less on the rim
    capped = fed_alone(coverage(cells, found, [0], [[1e12, 0.0]]))[0]
    assert capped == pytest.approx(0.1 * 80 / 400 * np.diff(found.first)[0], rel=1e-9)


def test_needs_that_differ_between_cells() -> None:
    x, y = grid_of(2, 1)
    cells = NestCells.of(x, y, 100.0, RADIUS, [1.0, 2.0], np.zeros((2, 2)), [[100.0, 100.0], [50.0, 350.0]])
    whole = Footprints(np.array([0, 2]), np.array([0, 1]), np.array([1.0, 0.5]), np.zeros(2))
    food = coverage(cells, whole, [0], [[80.0, 400.0]])
    assert food.value([0]) == pytest.approx(1.0 * 180 / 200 + 2.0 * (40 + 200) / 400)


def test_need_is_the_rule_of_one_square_kilometre() -> None:
    profile = SimpleNamespace(season_weights=WEIGHTS)
    assert needs(profile, np.sqrt(1e6 / np.pi)) == pytest.approx([28325.0, 39655.0, 33990.0, 11330.0])
    assert needs(profile, 500.0).sum() == pytest.approx(113_300 * np.pi * 0.25)


def test_scaled_reach_keeps_the_share_that_is_met() -> None:
    cells = cells_of()
    half = cells.scaled(0.5)
    assert half.radius_m == 250.0
    assert half.reach_m2 / half.need_m2 == pytest.approx(cells.reach_m2 / cells.need_m2)
    assert half.need_m2[0] == pytest.approx(needs(SimpleNamespace(season_weights=WEIGHTS), 250.0))
    assert half.fed_ha == pytest.approx(cells.fed_ha)
    shape = blocks_of(outlines(rectangle(1200.0, 1200.0, 50.0, 50.0, 0.0)), half)
    assert footprints(half, shape).share.sum() * 100**2 == pytest.approx(np.pi * 250**2, rel=1e-3)
    assert np.array_equal(footprints(half, shape).share, footprints(cells, shape, 250.0).share)


def test_what_lacks_at_a_place() -> None:
    x, y = grid_of(3, 1)
    need = [25.0, 40.0, 30.0, 5.0]  # autumn is not active
    reach = np.array([[25.0, 40.0, 30.0, 0.0], [20.0, 20.0, 20.0, 0.0], [12.5, 20.0, 40.0, 0.0]])
    land = [[0.5, 0.5, 9.0], [0.499, 0.5, 0.0], [9.0, 0.0, 9.0]]
    guilds = ("ground", "cavity", "bumblebee")
    cells = NestCells.of(x, y, 100.0, 60.0, [1.0, 0.0, 0.0], reach, need, guilds=guilds, guild_ha=land)
    where = (np.array([1.0, 150.0, 299.0, 301.0]), np.array([50.0] * 4))
    found = lacking(cells, *where)
    assert found.cell.tolist() == [0, 1, 2, -1]
    assert found.season.tolist() == [0, 1, 0, -1]  # all met: the earliest; a tie: the earlier
    assert found.ratio[:3].tolist() == [1.0, 0.5, 0.5]
    assert [found.words(place) for place in range(4)] == ["", "food, nests", "food, nests", ""]
    assert [found.nest_words(place) for place in range(4)] == ["", "ground, bumblebee", "cavity", ""]
    assert found.nests.tolist() == [False, True, True, False]
    assert lacking(cells, *where, 0.6).nest_words(0) == "ground, cavity"
    nothing_known = lacking(NestCells.of(x, y, 100.0, 60.0, 0.0, reach, need), *where)
    assert nothing_known.nests.tolist() == [False] * 4
    assert nothing_known.nest_words(0) == ""


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"reach_m2": np.full((4, 1), np.nan)}, "missing"),
        ({"nest_ha": [-1.0, 0, 0, 0]}, "below 0"),
        ({"need_m2": 0.0}, "nothing is needed"),
        ({"cell_m": 0.0}, "above zero"),
        ({"radius_m": np.inf}, "above zero"),
        ({"x": [50.0, 150.0, 250.0, 371.0]}, "one grid"),
        ({"x": [50.0, 150.0, 250.0, 250.0]}, "twice"),
        ({"known_pct": [1.0, 2.0]}, "one value per cell"),
        ({"reach_m2": np.zeros((3, 1))}, "one row per cell"),
    ],
)
def test_cells_that_cannot_be(change: dict, words: str) -> None:
    given = {
        "x": [50.0, 150.0, 250.0, 350.0],
        "y": [50.0] * 4,
        "cell_m": 100.0,
        "radius_m": 500.0,
        "nest_ha": 1.0,
        "reach_m2": np.zeros((4, 1)),
        "need_m2": 1.0,
        "known_pct": 100.0,
    }
    with pytest.raises(Fault, match=words):
        NestCells.of(**{**given, **change})


def test_no_cells_at_all() -> None:
    none = NestCells.of([], [], 100.0, 500.0, 0.0, np.zeros((0, 4)), 1.0)
    shape = outlines(rectangle(10.0, 10.0, 5.0, 5.0, 0.0))
    found = footprints(none, blocks_of(shape, none))
    assert found.first.tolist() == [0, 0]
    assert fed_alone(coverage(none, found, [0], np.ones((1, 4)))).tolist() == [0.0]
    assert lacking(none, np.zeros(1), np.zeros(1)).words(0) == ""
