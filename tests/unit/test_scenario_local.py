"""The local engine against a full run of the food and nest maps, on random maps."""

from __future__ import annotations

import numpy as np
import pytest

from zoemzone_qgis.core.cells.kernels import exponential_kernel
from zoemzone_qgis.core.focal import tile_side
from zoemzone_qgis.core.grid import Window
from zoemzone_qgis.core.scenario import Changed, LocalSurface, Means
from zoemzone_qgis.core.surface import BANDS, NODATA, Summary

from .changekit import PROFILES, SCALE, TABLE, Memory, code, full_run, random_land

PLACES = {
    "middle": (100, 90, 12, 9),
    "corner": (0, 0, 3, 4),
    "other corner": (-5, -6, 5, 6),
    "edge": (70, -1, 20, 1),
    "one cell": (33, 44, 1, 1),
}


def changes_at(surface: LocalSurface, place: tuple[int, int, int, int], seed: int) -> None:
    """A block of cells that become all kinds of classes."""
    grid = surface.changes.grid
    row, column, rows, columns = place
    row, column = row % grid.rows, column % grid.columns
    down, across = np.mgrid[row : row + rows, column : column + columns]
    known = surface.changes.codes(Window(row, column, rows, columns)).ravel() > 0
    draw = np.random.default_rng(seed)
    after = draw.choice([code(id) for id in ("GKR", "BRME", "BLR", "HAAG")], down.size)
    surface.change(down.ravel()[known], across.ravel()[known], after[known])


def compare(surface: LocalSurface, profile, factor: int) -> int:
    """Every cell of every band, by parts and by two full runs; returns how many cells were computed."""
    before, _ = full_run(surface.surface, surface.changes.source, factor, profile)
    after, _ = full_run(surface.surface, surface.changes, factor, profile)
    ours, made, cells = before.copy(), before.copy(), 0
    seen = np.zeros(before.shape[1:], int)
    for part in surface.parts():
        window = part.window
        where = np.s_[:, window.row : window.row + window.rows, window.column : window.column + window.columns]
        made[where], ours[where] = part.before, part.after
        seen[where[1:]] += 1
        cells += window.cells
        assert not part.difference[:, ~part.reached].any()
    assert seen.max() <= 1
    for number, band in enumerate(BANDS):
        limit = 1e-5 * SCALE[band]
        if band == "weakest_season":  # where two seasons are equally weak rounding may choose
            assert (ours[number] != after[number]).mean() < 1e-3
            continue
        assert np.abs(made[number] - before[number]).max() <= limit, band
        assert np.abs(ours[number] - after[number]).max() <= limit, band
    return cells


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("place", PLACES)
def test_one_change_gives_the_numbers_of_a_full_run(place: str, seed: int) -> None:
    profile = PROFILES[("EP7", "EP3", "EP6", "EP2")[seed]]
    source = Memory(random_land(seed, 200, 230, unknown=(0.0, 0.2)[seed % 2]), 10.0)
    surface = LocalSurface(source, TABLE, profile, 10.0, (500.0, 150.0, 1200.0, 500.0)[seed], supplied=seed == 1)
    changes_at(surface, PLACES[place], seed)
    assert compare(surface, profile, 1) <= source.cells.size


@pytest.mark.parametrize(("cell", "corner"), [(2.5, (190_000.0, 320_000.0)), (5.0, (190_005.0, 319_995.0))])
def test_fine_cells_off_the_grid_of_the_result(cell: float, corner: tuple[float, float]) -> None:
    source = Memory(random_land(5, 700, 611, unknown=0.1), cell, *corner)
    surface = LocalSurface(source, TABLE, PROFILES["EP7"], 10.0)
    changes_at(surface, (311, 200, 33, 41), 5)
    changes_at(surface, (-3, -2, 3, 2), 6)
    compare(surface, PROFILES["EP7"], round(10.0 / cell))


def test_changes_far_apart_on_several_tiles() -> None:
    side = tile_side(57)
    source = Memory(random_land(7, side + 90, side + 60), 10.0)
    surface = LocalSurface(source, TABLE, PROFILES["EP7"])
    for place in ((5, 5, 4, 4), (side - 2, side - 3, 6, 6), (side + 40, 10, 5, 9)):
        changes_at(surface, place, 1)
    assert compare(surface, PROFILES["EP7"], 1) < source.cells.size / 3


def test_a_map_smaller_than_the_reach() -> None:
    source = Memory(random_land(8, 20, 31), 10.0)
    surface = LocalSurface(source, TABLE, PROFILES["EP7"])
    changes_at(surface, (4, 4, 3, 3), 1)
    compare(surface, PROFILES["EP7"], 1)


def test_an_exponential_reach() -> None:
    source = Memory(random_land(9, 150, 150), 20.0)
    kernel = exponential_kernel(95.0, 20.0)
    surface = LocalSurface(source, TABLE, PROFILES["EP1"], 20.0, reach=kernel)
    changes_at(surface, (75, 60, 8, 8), 1)
    compare(surface, PROFILES["EP1"], 1)


def test_land_that_becomes_known() -> None:
    codes = random_land(10, 120, 120)
    codes[50:60, 50:60] = 0
    surface = LocalSurface(Memory(codes), TABLE, PROFILES["EP7"])
    down, across = np.mgrid[50:56, 50:56]
    surface.change(down, across, np.full(down.shape, code("GKR")))
    compare(surface, PROFILES["EP7"], 1)


def test_stacked_changes() -> None:
    """A scenario on a scenario: the later starts from the earlier."""
    first = Changed(Memory(random_land(11, 150, 150)))
    surface = LocalSurface(first, TABLE, PROFILES["EP7"])
    changes_at(surface, (60, 60, 10, 10), 1)
    second = LocalSurface(Changed(first), TABLE, PROFILES["EP7"])
    changes_at(second, (65, 65, 10, 10), 2)
    compare(second, PROFILES["EP7"], 1)
    [part] = second.parts()
    assert part.window.rows == 10 + 2 * 56


def test_nothing_changed() -> None:
    assert LocalSurface(Memory(random_land(12, 80, 80)), TABLE, PROFILES["EP7"]).parts() == []


@pytest.mark.parametrize("seed", range(3))
def test_means_are_those_of_two_full_runs(seed: int) -> None:
    profile = PROFILES["EP7"]
    surface = LocalSurface(Memory(random_land(seed, 240, 210, unknown=0.1)), TABLE, profile)
    changes_at(surface, (100, 90, 25, 21), seed)
    means = Means()
    surface.each(means.add, threads=2)
    _, before = full_run(surface.surface, surface.changes.source, 1, profile)
    bands, after = full_run(surface.surface, surface.changes, 1, profile)
    tallied = means.tallied(before, surface.surface.cell_m)
    for band in BANDS:
        assert tallied.before[band] == pytest.approx(before.means[band])
        if band != "weakest_season":
            assert tallied.after[band] == pytest.approx(after.means[band], abs=2e-6 * SCALE[band])
    assert tallied.rule_after_pct == pytest.approx(after.rule_land_pct, abs=1e-6)
    inside = np.zeros(bands.shape[1:], bool)
    [part] = surface.parts()
    window = part.window
    inside[window.row : window.row + window.rows, window.column : window.column + window.columns] = part.reached
    assert tallied.reached_ha == pytest.approx((inside & (bands[0] != NODATA)).sum() / 100)
    assert tallied.reached_after["share_pct"] == pytest.approx(bands[0][inside].mean(), rel=1e-5)


def test_the_whole_run_is_that_of_the_food_and_nest_maps() -> None:
    surface = LocalSurface(Memory(random_land(3, 150, 140, unknown=0.1)), TABLE, PROFILES["EP7"])
    changes_at(surface, (50, 50, 10, 10), 3)
    summary = Summary()
    surface.whole(lambda window, bands, here: summary.add((window.row, window.column), bands, here))
    _, figures = full_run(surface.surface, surface.changes.source, 1, PROFILES["EP7"])
    assert summary.figures(10.0) == figures


def test_only_what_lies_around_is_read() -> None:
    source = Memory(random_land(4, 1000, 1000))
    surface = LocalSurface(source, TABLE, PROFILES["EP7"])
    changes_at(surface, (500, 500, 10, 10), 4)
    source.read = 0
    surface.parts()
    # before and after: the changed cells, the reach of the result and as much again around it
    assert source.read < 2 * (10 + 4 * 57 + 20) ** 2


def test_cells_outside_the_map_are_refused() -> None:
    surface = LocalSurface(Memory(random_land(1, 20, 20)), TABLE, PROFILES["EP7"])
    with pytest.raises(ValueError, match="outside"):
        surface.change([20], [0], [code("GKR")])
    with pytest.raises(ValueError, match="length"):
        surface.change([1, 2], [0], [code("GKR")])
