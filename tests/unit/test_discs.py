"""Disc sums and the best disc, against slow sums; areas against circles around every coarse cell."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import ndimage
from scipy.signal import fftconvolve

from zoemzone_qgis.core.blocks.discareas import best_disc, disc_areas
from zoemzone_qgis.core.blocks.discsearch import Search
from zoemzone_qgis.core.blocks.discsums import DiscSums
from zoemzone_qgis.core.blocks.stock import kernel_sums, survey, touched_kernel
from zoemzone_qgis.core.forage import RULE_RADIUS_M
from zoemzone_qgis.core.grid import Grid

from .blockscenes import RULES, VALUES, Scene


@pytest.mark.parametrize(("cell", "fine"), [(1.0, 3), (2.5, 6), (10.0, 24)])
def test_disc_sums_are_those_of_small_cells(cell: float, fine: int) -> None:
    random = np.random.default_rng(4)
    side = round(700 / cell)
    values = np.repeat(np.repeat(random.random((7, 7)), side // 7, 0), side // 7, 1).astype(np.float32)
    grid = Grid(100.0, 5000.0, cell, side, side)
    x, y = 100 + random.random(8) * 700, 5000 - random.random(8) * 700
    found = DiscSums(values[None], grid).at(x, y, 300.0)[0]
    small = np.repeat(np.repeat(values, fine, 0), fine, 1)
    middle = (np.arange(side * fine) + 0.5) * cell / fine
    for one in range(len(x)):
        inside = np.hypot(middle + 100 - x[one], (5000 - middle - y[one])[:, None]) <= 300.0
        assert found[one] == pytest.approx((small * inside).sum() * (cell / fine) ** 2, rel=2e-3)


def test_a_disc_that_holds_all_land_has_its_area_to_rounding() -> None:
    values = np.zeros((1, 300, 300), np.float32)
    values[0, 100:151, 90:183] = 1
    sums = DiscSums(values, Grid(0.0, 300.0, 1.0, 300, 300))
    assert sums.at(np.array([140.2]), np.array([171.7]), 90.0)[0, 0] == pytest.approx(51 * 93, abs=1e-6)


def test_the_bound_holds_for_every_disc_in_a_cell() -> None:
    random = np.random.default_rng(8)
    land = (random.random((60, 60)) < 0.2).astype(np.float32) * 100
    (most,) = kernel_sums([land], touched_kernel(15.0))
    sums = DiscSums(land[None] / 100, Grid(0.0, 600.0, 10.0, 60, 60))
    for _ in range(200):
        row, column = random.integers(0, 60, 2)
        x, y = (column + random.random()) * 10, 600 - (row + random.random()) * 10
        assert sums.at(np.array([x]), np.array([y]), 150.0)[0, 0] <= most[row, column] + 1e-3


def test_kernel_sums_in_tiles_are_those_of_the_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("zoemzone_qgis.core.blocks.stock._SUM_TILE", 40)
    random = np.random.default_rng(2)
    land = (random.random((90, 110)) < 0.05).astype(np.float32)
    kernel = touched_kernel(6.2)
    (found,) = kernel_sums([land], kernel)
    np.testing.assert_allclose(found, fftconvolve(land, kernel, "same"), atol=1e-3)


@pytest.mark.parametrize("seed", range(4))
def test_the_best_disc_is_that_of_a_slow_search(seed: int) -> None:
    random = np.random.default_rng(seed)
    scene = Scene(2400, 2400, 10.0)
    for _ in range(12):
        x, y, width, height = *random.integers(0, 2200, 2), *random.integers(20, 200, 2)
        scene.box(x, y, width, height, random.choice(["GKR", "FHO", "OEV"]))
    stock = survey(scene.frame, VALUES, 5000.0)
    best = best_disc(stock)
    weight = np.nan_to_num(VALUES.weight)[scene.codes].astype(np.float32)
    sums = DiscSums(weight[None], scene.grid)
    places = np.arange(5.0, 2400, 20.0)
    x, y = np.meshgrid(places, places)
    slow = sums.at(x.ravel(), y.ravel(), RULE_RADIUS_M)[0].max()
    assert best is not None
    assert best.effective >= slow * (1 - 1e-4)
    assert best.effective == pytest.approx(sums.at(np.array([best.x]), np.array([best.y]), RULE_RADIUS_M)[0, 0])


@pytest.mark.parametrize("offset", [(0.0, 0.0), (3.0, 7.0)])
def test_land_that_just_fits_into_one_circle_is_a_bnb_area(offset: tuple[float, float]) -> None:
    """Two meadows of 5 ha in a box of 1,055 x 400 m, whose diagonal is 0.1 m less than a circle is wide."""
    wide, high, long = 1055, 400, 125
    assert 0 < 2 * RULE_RADIUS_M - np.hypot(high, wide) < 0.11
    scene = Scene(2000, 2000, 1.0)
    x, y = 400 + offset[0], 800 + offset[1]
    scene.box(x, y, long, high, "GKR").box(x + wide - long, y, long, high, "GKR")
    stock = survey(scene.frame, VALUES, 1000.0)
    areas = disc_areas(stock, RULES)
    assert [area.is_bnb for area in areas] == [True]
    assert areas[0].disc.effective == pytest.approx(100_000, rel=1e-6)
    assert stock.effective[stock.owner == 1].sum() == pytest.approx(100_000, rel=1e-6)
    wider = Scene(2000, 2000, 1.0)  # half a metre more does not fit
    wider.box(x, y, long, high, "GKR").box(x + wide + 1 - long, y, long, high, "GKR")
    assert [area.is_bnb for area in disc_areas(survey(wider.frame, VALUES, 1000.0), RULES)] == [False]


def test_exactly_ten_hectares_are_enough_and_a_square_metre_less_is_not() -> None:
    for missing, is_bnb in ((0, True), (1, False)):
        scene = Scene(1500, 1500, 1.0).box(500, 500, 400, 250, "GKR")
        if missing:
            scene.box(500, 500, 1, 1, "GRN")
        areas = disc_areas(survey(scene.frame, VALUES, 500.0), RULES)
        assert [area.is_bnb for area in areas] == [is_bnb]


def test_half_of_it_must_be_core() -> None:
    """40 ha of weight 0.4 hold 16 ha effective: no core; with 16 ha of core beside it is half."""
    scene = Scene(2500, 2500, 5.0).box(1000, 1000, 800, 500, "BPL")
    (area,) = disc_areas(survey(scene.frame, VALUES, 500.0), RULES)
    assert not area.is_bnb
    assert area.disc.effective == pytest.approx(160_000, rel=1e-4)
    scene = Scene(2500, 2500, 5.0).box(1000, 1000, 400, 500, "BPL").box(1400, 1000, 160, 500, "GKR")
    (area,) = disc_areas(survey(scene.frame, VALUES, 500.0), RULES)
    assert area.is_bnb
    assert area.disc.core / area.disc.effective == pytest.approx(0.5)


def test_a_search_without_enough_core_finds_nothing() -> None:
    scene = Scene(1500, 1500, 10.0).box(500, 500, 500, 500, "BPL")
    stock = survey(scene.frame, VALUES, 500.0)
    sums = stock.sums(0)
    places = sums.places(sums.effective > 0)
    assert Search(stock.frame, stock.land(0), core_share=0.5).best(places) is None
    assert Search(stock.frame, stock.land(0), core_share=0.5).meets(places, 50_000.0) is None
    assert Search(stock.frame, stock.land(0)).meets(places, 100_000.0) is not None
    assert Search(stock.frame, stock.land(0)).meets(places, 101_000.0) is None


def fractions_of_disc(radius: float, fine: int = 20) -> np.ndarray:
    """The share of each cell that lies in a disc (radius in cells) around the middle of the middle cell."""
    reach = int(radius) + 1
    places = (np.arange((2 * reach + 1) * fine) + 0.5) / fine - reach - 0.5
    inside = np.hypot(places[:, None], places) <= radius
    return inside.reshape(2 * reach + 1, fine, 2 * reach + 1, fine).mean(axis=(1, 3))


@pytest.mark.parametrize("seed", range(8))
def test_areas_are_the_land_in_circles_that_qualify(seed: int) -> None:
    """Against circles around every cell, with a margin of what a step of one cell changes."""
    random = np.random.default_rng(seed)
    scene = Scene(4000, 3600, 10.0)
    for _ in range(40):
        x, y, width, height = *random.integers(0, 3500, 2), *random.integers(10, 240, 2)
        scene.box(x, y, width, height, random.choice(["GKR", "GKR", "LBOS", "BRMR", "FHO"]))
    stock = survey(scene.frame, VALUES, 500.0)
    areas = disc_areas(stock, RULES)
    is_bnb = np.array([False, *(area.is_bnb for area in areas)])[stock.owner]
    kernel = fractions_of_disc(RULE_RADIUS_M / 10)
    for chain in range(1, stock.chain.max() + 1):
        mine = stock.chain == chain
        effective, core = (
            fftconvolve(np.where(mine, layer, 0.0), kernel, "same") for layer in (stock.effective, stock.core)
        )
        surely = (effective >= 101_000) & (core >= 0.51 * effective)
        perhaps = (effective >= 98_500) & (core >= 0.485 * effective)
        if surely.any():
            far = 10 * ndimage.distance_transform_edt(~surely)
            assert is_bnb[mine & (far <= RULE_RADIUS_M)].all()
        far = 10 * ndimage.distance_transform_edt(~perhaps) if perhaps.any() else np.full(mine.shape, 1e9)
        assert not is_bnb[mine & (far > RULE_RADIUS_M + 20)].any()
    for area in areas:
        assert stock.effective[stock.owner == area.number].sum() >= area.disc.effective * (1 - 1e-6)
        assert area.disc.effective >= (100_000 if area.is_bnb else 50_000) * (1 - 1e-6)
        assert len(np.unique(stock.chain[stock.owner == area.number])) == 1
