"""The bands of the food and nest maps against sums cell by cell in double precision."""

import numpy as np
import pytest

from zoemzone_qgis.core.cells.fractions import ClassValues
from zoemzone_qgis.core.cells.kernels import disc_kernel, exponential_kernel
from zoemzone_qgis.core.cells.pairs import pairing
from zoemzone_qgis.core.classes import SEASONS, read_classes
from zoemzone_qgis.core.focal import stream
from zoemzone_qgis.core.forage import ACTIVE_WEIGHT, NEED_M2, RULE_RADIUS_M
from zoemzone_qgis.core.grid import Grid
from zoemzone_qgis.core.land.derived import Derived
from zoemzone_qgis.core.land.profiles import read_profiles
from zoemzone_qgis.core.surface import BANDS, NODATA, Summary, Surface, layer_values, nest_values, with_derived

CLASSES = read_classes()
PROFILES = read_profiles(None, CLASSES)
CELL = 50.0


def made(codes, profile, reach, factor=1, supplied=True, side=0, threads=1):
    """Bands and figures of a map in memory."""
    luts, uses = layer_values(CLASSES, profile)
    values = ClassValues(luts, pairing(uses))
    rows, columns = -(-codes.shape[0] // factor), -(-codes.shape[1] // factor)
    surface = Surface(profile, disc_kernel(RULE_RADIUS_M, CELL), reach, CELL, supplied)
    bands, summary = np.full((len(BANDS), rows, columns), np.nan, np.float32), Summary()

    def read(window, land):
        block = np.zeros((window.rows * factor, window.columns * factor), np.uint16)
        top, left = window.row * factor, window.column * factor
        part = codes[max(top, 0) : top + block.shape[0], max(left, 0) : left + block.shape[1]]
        i, j = max(-top, 0), max(-left, 0)
        block[i : i + part.shape[0], j : j + part.shape[1]] = part
        values.fill(block, factor, land.pairs, land.known)

    def write(tile, sums):
        found = surface.bands(sums)
        summary.add((tile.row, tile.column), found, sums.here)
        bands[:, tile.row : tile.row + tile.rows, tile.column : tile.column + tile.columns] = found

    stream(Grid(0.0, 0.0, CELL, rows, columns), surface.kernels, uses, read, write, threads=threads, side=side)
    return bands, summary.figures(CELL)


def slowly(codes, profile, reach):
    """The same, straight from the definitions."""
    rule = disc_kernel(RULE_RADIUS_M, CELL)
    weight, counting = CLASSES.lut("habitat_weight", 0.0), CLASSES.season_lut()
    for row in CLASSES.rows:
        if row.id not in profile.classes:
            weight[row.code] = 0.0
    forage = [CLASSES.lut(f"forage_{n}", 0.0) for n in (1, 2, 3, 4)]
    places = [CLASSES.lut(f"nest_{n}", 0.0) for n in ("ground", "cavity", "bumblebee")]
    bands = np.full((len(BANDS), *codes.shape), NODATA)
    for (i, j), code in np.ndenumerate(codes):
        if code == 0:
            continue
        near = {id(kernel): weights_at(kernel, codes.shape, i, j) * (codes > 0) for kernel in (rule, reach)}
        circle, flight = near[id(rule)], near[id(reach)]
        season = [(flight * food[codes]).sum() / flight.sum() for food in forage]
        totals = [(circle * food[codes]).sum() * CELL**2 for food in counting]
        ratios = {
            n: total / (NEED_M2 * share)
            for n, (total, share) in enumerate(zip(totals, profile.season_weights, strict=True), 1)
            if share >= ACTIVE_WEIGHT
        }
        nest = max(use * place[code] for use, place in zip(profile.nest_use, places, strict=True))
        active = [food for food, share in zip(season, profile.season_weights, strict=True) if share >= ACTIVE_WEIGHT]
        bands[:, i, j] = [
            100 * (circle * weight[codes]).sum() / circle.sum(),
            *season,
            min(1.0, *ratios.values()),
            min(ratios, key=ratios.get) if any(ratios.values()) else 0,
            nest,
            nest * sum(food * share for food, share in zip(season, profile.season_weights, strict=True)),
            nest * min(active),
            100 * circle.sum() / rule.sum(),
        ]
    return bands


def weights_at(kernel, shape, i, j):
    """The kernel around a cell, on the grid."""
    large = np.zeros((shape[0] + kernel.shape[0] - 1, shape[1] + kernel.shape[1] - 1))
    large[i : i + kernel.shape[0], j : j + kernel.shape[1]] = kernel
    n, m = kernel.shape[0] // 2, kernel.shape[1] // 2
    return large[n : n + shape[0], m : m + shape[1]]


def random_map(shape, seed, missing=0.2):
    rng = np.random.default_rng(seed)
    codes = rng.choice([1, 3, 8, 10, 13, 18, 27, 32, 37, 41, 48, 51], shape).astype(np.uint16)
    codes[rng.random(shape) < missing] = 0
    return codes


@pytest.mark.parametrize("profile", ["EP1", "EP3", "EP4", "EP7"])
@pytest.mark.parametrize("shape", [(1, 1), (9, 31), (40, 23)])
@pytest.mark.parametrize("reach", [disc_kernel(500, CELL), exponential_kernel(95, CELL)], ids=["disc", "exponential"])
def test_bands_equal_the_definitions(profile, shape, reach):
    codes = random_map(shape, seed=shape[0], missing=0.2 if shape != (1, 1) else 0.0)
    found, _ = made(codes, PROFILES[profile], reach)
    expected = slowly(codes, PROFILES[profile], reach)
    same = np.isin(np.arange(len(BANDS)), [0, 10])
    np.testing.assert_allclose(found[same], expected[same], atol=2e-3)  # per cent
    np.testing.assert_allclose(found[~same], expected[~same], atol=2e-5)


def test_tiles_and_threads_leave_the_bands_as_they_are():
    codes = random_map((70, 90), 3)
    whole, figures = made(codes, PROFILES["EP3"], disc_kernel(500, CELL))
    tiled, same = made(codes, PROFILES["EP3"], disc_kernel(500, CELL), side=16, threads=3)
    again, equal = made(codes, PROFILES["EP3"], disc_kernel(500, CELL), side=16, threads=1)
    np.testing.assert_array_equal(tiled, again)
    assert same == equal
    np.testing.assert_allclose(np.delete(tiled, 6, 0), np.delete(whole, 6, 0), atol=1e-3)
    assert same.means == pytest.approx(figures.means, abs=1e-3)


def test_all_land_of_one_class_is_normalised_at_the_edge():
    bands, figures = made(np.full((30, 30), 8, np.uint16), PROFILES["EP7"], disc_kernel(500, CELL))
    np.testing.assert_allclose(bands[0], 100.0, atol=1e-3)
    np.testing.assert_allclose(bands[2], 1.0, atol=1e-5)
    assert bands[10].max() == pytest.approx(100.0, abs=1e-3)
    assert bands[10, 0, 15] == pytest.approx(52, abs=3)
    assert figures.land_ha == pytest.approx(225.0)
    assert figures.rule_land_pct == pytest.approx(100.0)
    assert figures.most_share_pct == pytest.approx(100.0)
    assert figures.hungriest_season == 3  # hay meadow gives 0.34 in summer, against a weight of 0.30


def test_totals_count_known_land_only():
    """Half of the circle missing: the share stays, what there is to eat halves."""
    codes = np.zeros((41, 41), np.uint16)
    codes[:, 20:] = 8
    full, _ = made(np.full((41, 41), 8, np.uint16), PROFILES["EP7"], disc_kernel(500, CELL))
    half, figures = made(codes, PROFILES["EP7"], disc_kernel(500, CELL))
    assert half[0, 20, 20] == pytest.approx(100.0, abs=1e-3)
    assert half[10, 20, 20] == pytest.approx(50 + 50 * 1 / 20, abs=3)
    assert full[5, 20, 20] == 1.0
    assert (half[:, :, :20] == NODATA).all()
    assert 0 < figures.low_known_pct < 100


def test_gardens_are_food_and_no_habitat():
    bands, _ = made(np.full((30, 30), 3, np.uint16), PROFILES["EP7"], disc_kernel(500, CELL))
    assert bands[0].max() == 0
    assert bands[5, 15, 15] == 1.0
    rape, _ = made(np.full((30, 30), CLASSES.by_id("KZ").code, np.uint16), PROFILES["EP7"], disc_kernel(500, CELL))
    assert rape[2, 15, 15] == pytest.approx(0.29, abs=1e-5)
    assert rape[5].max() == 0
    assert rape[6].max() == 0


def test_supply_only_when_wanted():
    bands, _ = made(random_map((10, 10), 4, 0), PROFILES["EP7"], disc_kernel(500, CELL), supplied=False)
    assert (bands[8:10] == NODATA).all()
    assert (bands[7] >= 0).all()


def test_hoverflies_need_larval_habitat_instead_of_nests():
    values = nest_values(CLASSES, PROFILES["EP6"])
    assert values[CLASSES.by_id("OEV").code] == 1
    assert values[CLASSES.by_id("ZND").code] == 0
    assert np.isnan(values[40_000])


def test_fractions_of_fine_cells_are_averaged():
    """A cell half hedge, half cereals."""
    codes = np.full((4, 4), 13, np.uint16)
    codes[:, ::2] = 37
    bands, _ = made(codes, PROFILES["EP2"], disc_kernel(500, CELL), factor=2)
    hedge, corn = CLASSES.by_id("HAAG"), CLASSES.by_id("GRN")
    assert bands[7] == pytest.approx((hedge.nest_cavity + corn.nest_cavity) / 2)
    assert bands[0] == pytest.approx(100 * (hedge.habitat_weight + corn.habitat_weight) / 2)


def test_derived_classes_follow_from_a_plain_table():
    complete = with_derived(CLASSES)
    derived = Derived(CLASSES)
    grass, crown = CLASSES.by_id("GAZ"), CLASSES.by_id("BMV")
    code = derived.code(grass.code, crown.code, True)
    assert code in complete
    assert code not in CLASSES
    assert complete.by_code(code) == derived.table([code]).by_code(code)
    changed = complete.by_code(code).with_values({"forage_1": 0.5})
    assert with_derived(CLASSES.extended([changed])).by_code(code) == changed


def test_share_counts_the_habitat_of_the_profile():
    codes = np.full((4, 4), CLASSES.by_id("HAAG").code, np.uint16)
    assert made(codes, PROFILES["EP2"], disc_kernel(500, CELL))[0][0, 1, 1] == pytest.approx(100)
    assert made(codes, PROFILES["EP1"], disc_kernel(500, CELL))[0][0, 1, 1] == 0


def test_map_without_land_gives_nothing_and_no_error():
    bands, figures = made(np.zeros((20, 20), np.uint16), PROFILES["EP7"], disc_kernel(500, CELL))
    assert (bands == NODATA).all()
    assert figures.land_ha == 0
    assert figures.hungriest_season == 0
    assert set(figures.means) == set(BANDS)
    assert {f"forage_{season}" for season in SEASONS} < set(BANDS)
