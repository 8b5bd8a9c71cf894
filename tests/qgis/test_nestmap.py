"""Nests and food from small habitat maps, against a recount cell by cell."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsRectangle

from zoemzone_qgis.core.cells.kernels import disc_kernel
from zoemzone_qgis.core.errors import Cancelled, Fault
from zoemzone_qgis.core.land.guilds import guilds
from zoemzone_qgis.core.land.profiles import read_profiles
from zoemzone_qgis.core.land.rules import read_rules
from zoemzone_qgis.core.nestcells import NestCells, needs
from zoemzone_qgis.core.progress import Progress
from zoemzone_qgis.core.surface import nest_values
from zoemzone_qgis.layers.nestmap import nest_cells
from zoemzone_qgis.layers.raster import RasterSource

from .habitatmaps import CLASSES, CODE, LEFT, TOP, write_map

PROFILES = read_profiles(None, CLASSES)
KINDS = ("GRN", "GKR", "HAAG", "ERF", "LBOS", "VERH", "KZ", "ZND")


def mosaic(path: Path, rows: int, columns: int, cell: float, seed: int = 3, patch: int = 4, **where) -> np.ndarray:
    """A map of patches with land that is not known."""
    rng = np.random.default_rng(seed)
    small = rng.choice([CODE[id] for id in KINDS], (-(-rows // patch), -(-columns // patch)))
    codes = np.kron(small, np.ones((patch, patch), dtype=int))[:rows, :columns].astype(np.uint16)
    codes[: rows // 5, : columns // 4] = 0
    write_map(path, codes, cell, **where)
    return codes


def source(path: Path) -> RasterSource:
    return RasterSource(str(path), "map")


def recount(codes: np.ndarray, cell: float, profile: str, radius: float, left: float, top: float) -> dict:
    """Cells of 100 m by their centre, counted by loops over cells of 10 m."""
    per = round(10 / cell)
    rows, columns = codes.shape[0] // per, codes.shape[1] // per
    fine = codes[: rows * per, : columns * per].reshape(rows, per, columns, per)
    luts = [CLASSES.lut(f"forage_{n}", 0.0) for n in range(1, 5)]
    food = np.array([lut[fine].mean(axis=(1, 3)) for lut in luts])
    known = (fine > 0).mean(axis=(1, 3))
    nests = np.where(fine > 0, np.nan_to_num(nest_values(CLASSES, PROFILES[profile]))[fine], 0.0).mean(axis=(1, 3))
    kernel = disc_kernel(radius, 10.0)
    reach = kernel.shape[0] // 2
    wide = np.pad(np.concatenate([food, known[None]]), ((0, 0), (reach, reach), (reach, reach)))
    found: dict = {}
    for r in range(rows):
        for c in range(columns):
            if known[r, c] == 0:
                continue
            x, y = left + 10 * c + 5, top - 10 * r - 5
            key = (x // 100 * 100 + 50, y // 100 * 100 + 50)
            around = (wide[:, r : r + 2 * reach + 1, c : c + 2 * reach + 1] * kernel).sum(axis=(1, 2))
            entry = found.setdefault(key, [0.0, np.zeros(5), 0.0, np.zeros(5)])
            entry[0] += nests[r, c]
            entry[1] += nests[r, c] * around
            entry[2] += known[r, c]
            entry[3] += known[r, c] * around
    return {
        key: (
            nest / 100,
            (by_nest / nest if nest > 0 else by_land / land)[:4] * 100,
            (by_nest / nest if nest > 0 else by_land / land)[4] / kernel.sum() * 100,
        )
        for key, (nest, by_nest, land, by_land) in found.items()
    }


def assert_same(cells: NestCells, expected: dict) -> None:
    assert {(float(x), float(y)) for x, y in zip(cells.x, cells.y, strict=True)} == set(expected)
    for number in range(cells.count):
        nest, reach, known = expected[float(cells.x[number]), float(cells.y[number])]
        assert cells.nest_ha[number] == pytest.approx(nest, abs=1e-6)
        assert cells.reach_m2[number] == pytest.approx(reach, rel=1e-4, abs=1.0)
        assert cells.known_pct[number] == pytest.approx(known, abs=1e-3)


@pytest.mark.parametrize("profile", ["EP7", "EP4", "EP6"])
def test_cells_against_a_recount(tmp_path: Path, profile: str) -> None:
    codes = mosaic(tmp_path / "map.tif", 83, 117, 10.0)
    cells = nest_cells(source(tmp_path / "map.tif"), CLASSES, PROFILES[profile], radius_m=200.0)
    assert (cells.cell_m, cells.radius_m) == (100.0, 200.0)
    assert cells.need_m2[0] == pytest.approx(needs(PROFILES[profile], 200.0))
    assert_same(cells, recount(codes, 10.0, profile, 200.0, LEFT, TOP))


@pytest.mark.parametrize(
    ("profile", "names"),
    [("EP7", ("ground", "cavity", "bumblebee")), ("EP2", ("cavity",)), ("EP6", ("larval",))],
)
def test_nest_land_of_guilds_against_a_recount(tmp_path: Path, profile: str, names: tuple[str, ...]) -> None:
    """For points in the cell: the land of the guild on cells of 10 m within its own radius. Land is spread evenly over
    cells of 100 m, which may be off a little on the rim."""
    codes = mosaic(tmp_path / "map.tif", 200, 210, 10.0, patch=7)
    cells = nest_cells(source(tmp_path / "map.tif"), CLASSES, PROFILES[profile], radius_m=200.0)
    assert cells.guilds == names
    down, across = np.mgrid[0:200, 0:210] * 10.0 + 5.0
    rng = np.random.default_rng(2)
    for guild in guilds(CLASSES, PROFILES[profile], read_rules()):
        if guild.name not in names:
            continue
        home = guild.land[codes]
        assert home.any()
        column = cells.guild_ha[:, names.index(guild.name)]
        off, land = [], []
        for number in rng.choice(cells.count, 25, replace=False):
            x, y = cells.x[number] - LEFT, TOP - cells.y[number]
            points = [(x + 20.0 * i, y + 20.0 * j) for i in range(-2, 3) for j in range(-2, 3)]
            near = [home[np.hypot(across - px, down - py) <= guild.radius_m].sum() / 100 for px, py in points]
            off.append(column[number] - np.mean(near))
            land.append(np.mean(near))
        assert np.mean(land) > 3
        assert np.abs(off).max() < 0.1 * np.mean(land)
        assert abs(np.mean(off)) < 0.02 * np.mean(land)


def test_nest_land_beyond_the_extent_counts(tmp_path: Path) -> None:
    """Bumblebees reach 1,500 m: land outside the box of the cells, however small the reach of food."""
    codes = np.full((200, 400), CODE["GRN"], dtype=np.uint16)
    codes[100:110, 230:240] = CODE["HAAG"]  # 1 ha, 2,300 m from the left edge
    write_map(tmp_path / "map.tif", codes, 10.0)
    box = QgsRectangle(LEFT + 1010, TOP - 1090, LEFT + 1090, TOP - 1010)
    cells = nest_cells(source(tmp_path / "map.tif"), CLASSES, PROFILES["EP7"], box, 200.0)
    assert cells.count == 1
    assert cells.guild_ha[0].tolist() == pytest.approx([0.0, 0.0, 1.0], abs=1e-4)


def test_fine_cells_and_an_origin_beside_the_hectare(tmp_path: Path) -> None:
    corner = (LEFT + 70.0, TOP - 30.0)
    codes = mosaic(tmp_path / "map.tif", 300, 420, 2.5, seed=5, patch=7, corner=corner)
    cells = nest_cells(source(tmp_path / "map.tif"), CLASSES, PROFILES["EP7"], radius_m=150.0)
    assert_same(cells, recount(codes, 2.5, "EP7", 150.0, *corner))


def test_extent_limits_the_cells_and_not_what_they_reach(tmp_path: Path) -> None:
    mosaic(tmp_path / "map.tif", 120, 150, 10.0)
    raster = source(tmp_path / "map.tif")
    whole = nest_cells(raster, CLASSES, PROFILES["EP7"], radius_m=300.0)
    box = QgsRectangle(LEFT + 430, TOP - 790, LEFT + 690, TOP - 510)
    part = nest_cells(raster, CLASSES, PROFILES["EP7"], box, 300.0)
    assert sorted(set(part.x - LEFT)) == [450.0, 550.0, 650.0]
    assert sorted(set(TOP - part.y)) == [550.0, 650.0, 750.0]
    at = whole.at(part.x, part.y)
    assert part.nest_ha == pytest.approx(whole.nest_ha[at])
    assert part.reach_m2 == pytest.approx(whole.reach_m2[at], rel=1e-5, abs=0.5)
    assert part.known_pct == pytest.approx(whole.known_pct[at], abs=1e-3)
    assert part.guild_ha == pytest.approx(whole.guild_ha[at], abs=1e-5)


def test_extent_beside_the_map_gives_no_cells(tmp_path: Path) -> None:
    mosaic(tmp_path / "map.tif", 40, 40, 10.0)
    box = QgsRectangle(LEFT - 900, TOP + 100, LEFT - 500, TOP + 300)
    cells = nest_cells(source(tmp_path / "map.tif"), CLASSES, PROFILES["EP7"], box)
    assert (cells.count, cells.reach_m2.shape) == (0, (0, 4))


def test_land_that_is_all_one_class(tmp_path: Path) -> None:
    codes = np.full((200, 200), CODE["GKR"], dtype=np.uint16)
    write_map(tmp_path / "map.tif", codes, 10.0)
    cells = nest_cells(source(tmp_path / "map.tif"), CLASSES, PROFILES["EP7"])
    meadow = CLASSES.by_id("GKR")
    middle = cells.at(np.array([LEFT + 1000.0]), np.array([TOP - 1000.0]))[0]
    assert cells.count == 400
    assert cells.reach_m2[middle] == pytest.approx(np.array(meadow.forage) * np.pi * 500**2, rel=1e-5)
    assert cells.nest_ha[middle] == pytest.approx(max(meadow.nest_ground, meadow.nest_cavity, meadow.nest_bumblebee))
    assert cells.known_pct[middle] == pytest.approx(100.0)
    corner = cells.at(np.array([LEFT + 1.0]), np.array([TOP - 1.0]))[0]
    assert 25 < cells.known_pct[corner] < 40  # a quarter of the disc and what the cell is wide


def test_cells_that_do_not_divide_a_hectare(tmp_path: Path) -> None:
    mosaic(tmp_path / "map.tif", 100, 100, 3.0)
    cells = nest_cells(source(tmp_path / "map.tif"), CLASSES, PROFILES["EP7"], radius_m=80.0)
    assert cells.cell_m == pytest.approx(99.0)  # of fine cells of 9 m
    assert cells.nest_ha.sum() > 0


def test_the_same_for_any_tile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    mosaic(tmp_path / "map.tif", 120, 150, 10.0)
    raster = source(tmp_path / "map.tif")
    whole = nest_cells(raster, CLASSES, PROFILES["EP7"], radius_m=200.0)
    monkeypatch.setattr("zoemzone_qgis.layers.nestmap.tile_side", lambda reach: 47)
    small = nest_cells(raster, CLASSES, PROFILES["EP7"], radius_m=200.0)
    assert np.array_equal(small.x, whole.x)
    assert small.nest_ha == pytest.approx(whole.nest_ha, rel=1e-6)
    assert small.reach_m2 == pytest.approx(whole.reach_m2, rel=1e-5, abs=0.5)
    assert small.guild_ha == pytest.approx(whole.guild_ha, abs=1e-6)


def test_a_code_without_a_class_is_named(tmp_path: Path) -> None:
    write_map(tmp_path / "map.tif", np.full((30, 30), 777, dtype=np.uint16), 10.0)
    with pytest.raises(Fault, match="777"):
        nest_cells(source(tmp_path / "map.tif"), CLASSES, PROFILES["EP7"])


def test_a_run_that_is_stopped_stops(tmp_path: Path) -> None:
    mosaic(tmp_path / "map.tif", 60, 60, 10.0)

    class Stopped(Progress):
        def stopped(self) -> bool:
            return True

    with pytest.raises(Cancelled):
        nest_cells(source(tmp_path / "map.tif"), CLASSES, PROFILES["EP7"], progress=Stopped())
