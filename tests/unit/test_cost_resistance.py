"""Resistance from class codes and from a raster of the user's own."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest

from tests.unit.costoracle import surface_of
from zoemzone_qgis.core.classes import ClassTable, read_classes
from zoemzone_qgis.core.cost.allocation import allocate
from zoemzone_qgis.core.cost.resistance import (
    ALONG_FACTOR,
    NARROW_WATER,
    Surface,
    class_resistance,
    code_surface,
    raster_surface,
)
from zoemzone_qgis.core.errors import Cancelled, Fault
from zoemzone_qgis.core.grid import Grid, Window
from zoemzone_qgis.core.land.derived import Derived
from zoemzone_qgis.core.land.rules import read_rules
from zoemzone_qgis.core.progress import Progress

CLASSES, RULES = read_classes(), read_rules()
Reader = Callable[[Window], np.ndarray]


def code(id: str) -> int:
    return CLASSES.by_id(id).code


def reader(cells: np.ndarray) -> Reader:
    """Reads an array; only windows within it are asked."""

    def read(window: Window) -> np.ndarray:
        assert window.row >= 0
        assert window.column >= 0
        assert window.row + window.rows <= cells.shape[0]
        assert window.column + window.columns <= cells.shape[1]
        return cells[window.row : window.row + window.rows, window.column : window.column + window.columns].copy()

    return read


def grid_of(cells: np.ndarray, cell_m: float, left: float = 0.0, bottom: float = 0.0) -> Grid:
    return Grid(left, bottom + cells.shape[0] * cell_m, cell_m, *cells.shape)


def surface(codes: np.ndarray, cell_m: float = 10.0, classes: ClassTable = CLASSES, **options: object) -> Surface:
    return code_surface(reader(codes), grid_of(codes, cell_m), classes, RULES, **options)  # type: ignore[arg-type]


def test_the_values_of_the_table() -> None:
    expected = {
        "GKR": 1,
        "HAAG": 1,
        "ERF": 1.5,
        "BRMR": 1.5,
        "GAZ": 2,
        "BPL": 2,
        "GRN": 3,
        "FLA": 3,
        "LBOS": 3,
        "VERH": 4,
    }
    codes = np.array([[code(id) for id in expected]], np.uint16)
    assert surface(codes).values[0].tolist() == list(expected.values())


def test_derived_classes_are_worked_out() -> None:
    derived = Derived(CLASSES)
    over = derived.code(code("GRN"), crown_code=code("BMV"))
    friendly = derived.code(code("BRMR"), management=1)
    found = surface(np.array([[over, friendly, code("GRN")]], np.uint16)).values[0]
    assert found.tolist() == [derived.row(over).resistance, derived.row(friendly).resistance, 3.0]
    assert found[0] == 1.0


@pytest.mark.parametrize("cell_m", [1.0, 2.5, 3.0, 5.0, 10.0, 25.0])
@pytest.mark.parametrize(("left", "bottom"), [(0.0, 0.0), (7.0, 3.0)])
def test_route_cells_are_means_of_what_is_known(cell_m: float, left: float, bottom: float) -> None:
    rng = np.random.default_rng(2)
    kinds = [0, *(code(id) for id in ("GKR", "GAZ", "GRN", "VERH", "ERF"))]
    codes = rng.choice(np.array(kinds, np.uint16), (37, 53), p=[0.5, 0.1, 0.1, 0.1, 0.1, 0.1])
    grid = Grid(left, bottom + 37 * cell_m, cell_m, 37, 53)
    found = code_surface(reader(codes), grid, CLASSES, RULES)
    assert found.grid.cell <= max(10.0, cell_m)
    lut = CLASSES.lut("resistance")
    sums, counts = np.zeros((2, found.grid.rows, found.grid.columns))
    for row, column in np.argwhere(codes > 0):
        x, y = grid.left + (column + 0.5) * cell_m, grid.top - (row + 0.5) * cell_m
        place = found.grid.cell_of(x, y)
        sums[place] += lut[codes[row, column]]
        counts[place] += 1
    with np.errstate(invalid="ignore"):
        np.testing.assert_allclose(found.values, sums / counts, rtol=1e-6)


def river(width_cells: int, turned: bool = False) -> np.ndarray:
    codes = np.full((60, 70), code("GRN"), np.uint16)
    codes[:, 20 : 20 + width_cells] = code("WAT")
    return codes.T.copy() if turned else codes


@pytest.mark.parametrize("turned", [False, True])
@pytest.mark.parametrize("cell_m", [10.0, 5.0])
def test_wide_water_resists_as_the_table_says_narrow_water_as_grass(cell_m: float, turned: bool) -> None:
    for metres, expected in ((30, NARROW_WATER), (100, NARROW_WATER), (110, 4.0), (200, 4.0)):
        found = surface(river(round(metres / cell_m), turned), cell_m).values
        water = found[:, :40] if not turned else found[:40].T
        middle = water[water.shape[0] // 2]
        assert sorted(set(middle.tolist())) == [value for value in (NARROW_WATER, 3.0, 4.0) if value in (expected, 3.0)]


def test_the_shore_of_wide_water_is_wide_water_too() -> None:
    codes = np.full((60, 600), code("GRN"), np.uint16)
    codes[:, 103:297] = code("WAT")  # cells of 1 m: 3 m of land in the first route cell of the shore
    found = surface(codes, 1.0).values
    assert found[3, 10] == pytest.approx((3 * 3.0 + 7 * NARROW_WATER) / 10)  # 60 m high: not wide
    tall = surface(np.tile(codes, (4, 1)), 1.0).values
    assert tall[12, 10] == pytest.approx((3 * 3.0 + 7 * 4.0) / 10)
    assert tall[12, 20] == 4.0


def test_a_ditch_is_not_wide_because_it_is_long() -> None:
    codes = np.full((200, 2000), code("GAGR"), np.uint16)
    codes[95:101] = code("WAT")
    assert surface(codes, 1.0).values.max() == pytest.approx(2.0)


def test_own_water_that_resists_less_stays_as_it_is() -> None:
    easy = CLASSES.extended([replace(CLASSES.by_id("WAT"), resistance=1.25)])
    assert set(surface(river(30), classes=easy).values.ravel().tolist()) == {1.25, 3.0}


def test_motorways() -> None:
    codes = np.full((3, 4), code("VERH"), np.uint16)
    codes[0, 0] = 0
    mask = np.zeros((3, 4), bool)
    mask[:, 1] = True
    found = surface(codes, motorway=mask).values
    assert found[1].tolist() == [4.0, 6.0, 4.0, 4.0]
    assert np.isnan(found[0, 0])
    assert surface(codes, motorway=mask * 0.5).values[1, 1] == 5.0
    with pytest.raises(Fault, match="grid"):
        surface(codes, motorway=mask[:2])


def test_along_verges_and_banks() -> None:
    ids = ("BRMR", "BRME", "GRR", "OEV", "GRN", "GKR", "WAT")
    codes = np.array([[code(id) for id in ids]], np.uint16)
    plain, along = surface(codes).values[0], surface(codes, along=True).values[0]
    assert (along[:4] == plain[:4]).all()
    np.testing.assert_allclose(along[4:], plain[4:] * ALONG_FACTOR)


def test_a_code_without_a_class_is_named() -> None:
    with pytest.raises(Fault, match="777"):
        surface(np.array([[code("GRN"), 777]], np.uint16))


@pytest.mark.parametrize("value", [0.0, -2.0, float("nan"), float("inf")])
def test_a_class_with_an_impossible_resistance_is_named(value: float) -> None:
    damaged = CLASSES.extended([replace(CLASSES.by_id("HEI"), resistance=value)])
    with pytest.raises(Fault, match=r"HEI.*above zero"):
        class_resistance(damaged)
    with pytest.raises(Fault, match="HEI"):
        surface(np.array([[code("GRN")]], np.uint16), classes=damaged)


def test_nodata_is_a_barrier() -> None:
    codes = np.full((6, 7), code("GRN"), np.uint16)
    codes[:, 3] = 65535
    seeds = np.zeros(codes.shape, np.int32)
    seeds[2, 1] = 1
    found = allocate(surface(codes, nodata=65535), seeds, 16)
    assert np.isinf(found.cost[:, 3:]).all()


def test_a_map_without_data() -> None:
    found = surface(np.zeros((20, 30), np.uint16))
    assert np.isnan(found.least)
    assert found.known_cells == 0


def test_own_raster_is_averaged_over_what_is_known() -> None:
    rng = np.random.default_rng(5)
    own = rng.uniform(0.5, 9.0, (23, 31)).astype(np.float32)
    own[rng.random(own.shape) < 0.4] = -3.4028235e38
    grid = Grid(2.0, 100.0, 4.0, 23, 31)
    found = raster_surface(reader(own), grid, "weerstand", nodata=-3.4028234663852886e38)
    sums, counts = np.zeros((2, found.grid.rows, found.grid.columns))
    for row, column in np.argwhere(own > 0):
        place = found.grid.cell_of(grid.left + (column + 0.5) * 4.0, grid.top - (row + 0.5) * 4.0)
        sums[place] += own[row, column]
        counts[place] += 1
    with np.errstate(invalid="ignore"):
        np.testing.assert_allclose(found.values, sums / counts, rtol=1e-6)


@pytest.mark.parametrize("kind", [np.uint8, np.int32, np.float32])
def test_own_raster_of_whole_numbers(kind: type) -> None:
    own = np.array([[1, 4], [255, 2]], kind)
    found = raster_surface(reader(own), grid_of(own, 25.0), "weerstand", nodata=255.0)
    np.testing.assert_array_equal(found.values, [[1, 4], [np.nan, 2]])
    assert found.grid.cell == 25.0


@pytest.mark.parametrize("value", [0.0, -1.0, np.inf, np.nan])
def test_own_raster_with_impossible_cells_is_refused_by_name(value: float) -> None:
    own = np.ones((30, 30))
    own[17, 4] = value
    with pytest.raises(Fault, match=r"weerstand.*no-data"):
        raster_surface(reader(own), grid_of(own, 2.0), "weerstand")
    own[17, 4], own[3, 3] = 1.0, np.nan
    assert raster_surface(reader(own), grid_of(own, 10.0), "weerstand", nodata=np.nan).known_cells == 899
    with pytest.raises(Fault, match="not a number"):
        raster_surface(reader(own), grid_of(own, 10.0), "weerstand", nodata=-1.0)


def test_an_array_with_impossible_cells_is_refused_by_name() -> None:
    for value in (0.0, -1.0, np.inf):
        with pytest.raises(Fault, match=r"own map.*above zero"):
            Surface.of(np.array([[1.0, value]]), Grid(0.0, 10.0, 10.0, 1, 2), "own map")
    with pytest.raises(Fault, match="own map"):
        Surface.of(np.ones((2, 2)), Grid(0.0, 10.0, 10.0, 1, 2), "own map")
    assert surface_of(np.array([[np.nan, 2.0]])).known_cells == 1


def test_a_cancel_is_heard() -> None:
    class Stopped(Progress):
        def stopped(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        surface(np.ones((20, 30), np.uint16), progress=Stopped())
