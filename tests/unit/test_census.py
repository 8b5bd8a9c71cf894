"""Classes counted in regions of a raster: against a count of ever finer cells."""

import math
from collections.abc import Callable

import numpy as np
import pytest

from zoemzone_qgis.core.cells import census as census_module
from zoemzone_qgis.core.cells import runs as runs_module
from zoemzone_qgis.core.cells.census import Census, count
from zoemzone_qgis.core.cells.regions import Discs, Outlines, Regions
from zoemzone_qgis.core.cells.tracing import Tracer
from zoemzone_qgis.core.grid import Grid, Window
from zoemzone_qgis.core.planar.rings import Rings

from .shapes import blob, box, holed, shoelace


def reader(codes: np.ndarray) -> Callable[[Window], np.ndarray]:
    def read(window: Window) -> np.ndarray:
        assert window.row >= 0
        assert window.column >= 0
        assert window.row + window.rows <= codes.shape[0]
        assert window.column + window.columns <= codes.shape[1]
        return codes[window.row : window.row + window.rows, window.column : window.column + window.columns]

    return read


def counted(regions: Regions, number: int, grid: Grid, codes: np.ndarray) -> dict[int, np.ndarray]:
    census = Census(number)
    count([(census, regions)], grid, reader(codes))
    return dict(zip(census.codes, census.areas.T, strict=True))


def slow(grid: Grid, codes: np.ndarray, inside: Callable[[np.ndarray, np.ndarray], np.ndarray]) -> dict[int, float]:
    """Area of each class by testing many places in every cell."""
    parts = max(30, 800 // max(codes.shape))
    step = grid.cell / parts
    y, x = np.mgrid[0 : grid.rows * parts, 0 : grid.columns * parts]
    hit = inside(grid.left + (x + 0.5) * step, grid.top - (y + 0.5) * step)
    fine = np.kron(codes, np.ones((parts, parts), dtype=codes.dtype))
    return {int(code): float(((fine == code) & hit).sum() * step * step) for code in np.unique(codes) if code}


@pytest.mark.parametrize(("rows", "columns", "cell"), [(1, 1, 10.0), (7, 13, 2.5), (23, 17, 10.0), (40, 31, 1.0)])
def test_discs_against_fine_cells(rows: int, columns: int, cell: float) -> None:
    rng = np.random.default_rng(rows)
    codes = rng.integers(0, 5, (rows, columns)).astype(np.uint16)
    grid = Grid(1000.0, 2000.0, cell, rows, columns)
    radius = 0.3 * cell * max(rows, columns)
    x, y = rng.uniform(grid.left, grid.right, 4), rng.uniform(grid.bottom, grid.top, 4)
    found = counted(Discs(x, y, radius), 4, grid, codes)
    for number in range(4):
        expected = slow(grid, codes, lambda px, py, n=number: (px - x[n]) ** 2 + (py - y[n]) ** 2 <= radius**2)
        assert set(found) <= set(expected)
        for code, area in expected.items():
            # a line stands for a twelfth of a row or more: what a rim cell is wrong by averages out
            assert found.get(code, np.zeros(4))[number] == pytest.approx(area, abs=0.002 * math.pi * radius**2)


def test_outlines_with_holes_and_parts() -> None:
    rng = np.random.default_rng(1)
    grid = Grid(0.0, 60.0, 1.0, 60, 60)
    codes = np.full((60, 60), 3, dtype=np.uint16)
    codes[:, 30:] = 7
    first, second = holed(rng, 20, 30, 18, 25), [blob(rng, 48, 30, 11, 30)]
    other = [box(10, 10, 50, 20)]
    regions = Outlines(Rings.of([first, second, other]), np.array([0, 0, 1]), 2)
    found = counted(regions, 2, grid, codes)
    whole = shoelace(first[0]) + shoelace(first[1]) + shoelace(second[0])
    assert found[3][0] + found[7][0] == pytest.approx(whole, rel=1e-12)
    assert found[3][1] == pytest.approx(200.0, rel=1e-12)
    assert found[7][1] == pytest.approx(200.0, rel=1e-12)
    assert found[7][0] == pytest.approx(shoelace(second[0]) + float(_right_of(30.0, first)), rel=0.01)


def _right_of(x: float, rings: list[np.ndarray]) -> float:
    from .shapes import clipped_area

    return clipped_area(rings, box(x, 0, 100, 100))


def test_what_lies_outside_the_raster_or_holds_no_data_is_not_counted() -> None:
    grid = Grid(0.0, 100.0, 1.0, 100, 100)
    codes = np.full((100, 100), 5, dtype=np.uint16)
    codes[:50] = 0
    found = counted(Discs(np.array([100.0, 5000.0, 50.0]), np.array([0.0, 50.0, 50.0]), 40.0), 3, grid, codes)
    assert found[5] == pytest.approx([math.pi * 400, 0.0, math.pi * 800], rel=1e-3)
    assert counted(Discs(np.array([50.0]), np.array([75.0]), 20.0), 1, grid, codes) == {}


def test_no_regions() -> None:
    grid = Grid(0.0, 10.0, 1.0, 10, 10)
    assert counted(Discs(np.empty(0), np.empty(0), 5.0), 0, grid, np.ones((10, 10), np.uint16)) == {}


def test_blocks_and_halves_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = np.random.default_rng(0)
    codes = rng.integers(0, 40, (90, 110)).astype(np.uint16)
    grid = Grid(500.0, 800.0, 2.0, 90, 110)
    x, y = rng.uniform(450, 800, 30), rng.uniform(600, 850, 30)
    rings = Rings.of([holed(rng, a, b, 60, 20) for a, b in zip(x, y, strict=True)])
    for regions in (Discs(x, y, 45.0), Outlines(rings, np.arange(30), 30)):
        whole = counted(regions, 30, grid, codes)
        monkeypatch.setattr(census_module, "ROWS", 16)
        monkeypatch.setattr(census_module, "COLUMNS", 24)
        monkeypatch.setattr(census_module, "BATCH", 50)
        monkeypatch.setattr(runs_module, "TABLE", 3000)
        parts = counted(regions, 30, grid, codes)
        monkeypatch.undo()
        assert whole.keys() == parts.keys()
        for code, areas in whole.items():
            np.testing.assert_allclose(parts[code], areas, rtol=1e-9, atol=1e-9)


def test_walking_runs_counts_as_the_table_does(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = np.random.default_rng(3)
    codes = np.repeat(rng.integers(0, 30, (80, 20)), 5, axis=1).astype(np.uint16)
    grid = Grid(0.0, 80.0, 1.0, 80, 100)
    x, y = rng.uniform(-5, 105, 25), rng.uniform(-5, 85, 25)
    rings = Rings.of([holed(rng, a, b, 30, 12) for a, b in zip(x, y, strict=True)])
    found = []
    for few in (0, 10**9):
        monkeypatch.setattr(runs_module, "FEW", few)
        found.append(counted(Outlines(rings, np.arange(25), 25), 25, grid, codes))
    assert found[0].keys() == found[1].keys() == set(range(1, 30))
    for code, areas in found[0].items():
        np.testing.assert_allclose(found[1][code], areas, rtol=1e-9, atol=1e-9)


def test_several_sets_in_one_pass() -> None:
    rng = np.random.default_rng(7)
    codes = rng.integers(1, 9, (64, 64)).astype(np.uint16)
    grid = Grid(0.0, 640.0, 10.0, 64, 64)
    small, large = (
        Discs(np.array([300.0]), np.array([310.0]), 100.0),
        Discs(np.array([320.0, 200.0]), np.array([310.0, 90.0]), 250.0),
    )
    sets = [(Census(1), small), (Census(2), large)]
    count(sets, grid, reader(codes))
    for (census, regions), number in zip(sets, (1, 2), strict=True):
        alone = counted(regions, number, grid, codes)
        for code, areas in zip(census.codes, census.areas.T, strict=True):
            np.testing.assert_allclose(areas, alone[code], rtol=1e-12)


def test_outlines_that_follow_the_cells_are_counted_exactly(monkeypatch: pytest.MonkeyPatch) -> None:
    rng = np.random.default_rng(11)
    codes = rng.integers(0, 5, (40, 30)).astype(np.uint16)
    numbers = rng.integers(0, 4, (40, 30)).astype(np.int32)
    grid = Grid(155_000.0, 463_100.0, 2.5, 40, 30)
    tracer = Tracer(grid)
    tracer.add(grid.window, np.pad(numbers, 1))
    found = [(number - 1, polygon) for number, polygons in tracer.polygons() for polygon in polygons]
    outlines = Outlines(Rings.of([one for _, one in found]), np.array([region for region, _ in found]), 3)
    monkeypatch.setattr(census_module, "ROWS", 16)
    census = Census(3)
    count([(census, outlines)], grid, reader(codes), on_cells=True)
    assert sorted(census.codes) == [1, 2, 3, 4]
    for place, code in enumerate(census.codes):
        cells = [np.count_nonzero((numbers == number) & (codes == code)) for number in (1, 2, 3)]
        np.testing.assert_allclose(census.areas[:, place], np.array(cells) * 6.25, rtol=1e-9)
