"""Building blocks on small landscapes with known answers, and rules that must hold on any."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from zoemzone_qgis.core.blocks.blockmeasures import Measurer, find_risk
from zoemzone_qgis.core.blocks.blocktable import POTENTIAL, Block, block_table, rank
from zoemzone_qgis.core.buildingblocks import Landscape
from zoemzone_qgis.core.errors import Cancelled, Fault
from zoemzone_qgis.core.land.landvalues import NOTHING
from zoemzone_qgis.core.land.rules import read_rules
from zoemzone_qgis.core.progress import Progress

from .blockscenes import CODE, RULES, VALUES, Scene, areas_of, ids_of, values

CELLS = (1.0, 2.5, 5.0)
SIDE = 245.0  # a square of 6 ha (60,025 m2)


def table(found: Landscape, cut: bool = False) -> list[Block]:
    """The blocks with their figures; measured in one window, or in the tiles of the frame."""
    frame = found.stock.frame
    risk = find_risk(frame, lambda window: found.stock.values.sprayed[frame.read(window)], 10.0, 50.0)
    measurer = Measurer(found, risk)
    for window in frame.tiles(300) if cut else [frame.grid.window]:
        measurer.add(window, found.ids(window))
    return list(block_table(found, measurer.result(), POTENTIAL))


# ---- B&B and nearly-B&B ----------------------------------------------------------------------------
@pytest.mark.parametrize("cell", CELLS)
@pytest.mark.parametrize("offset", [0.0, 15.0])
def test_two_meadows_400_m_apart_are_one_bnb_area(cell: float, offset: float) -> None:
    scene = Scene(2600, 1400, cell)
    scene.box(800 + offset, 600, SIDE, SIDE, "GKR").box(1200 + SIDE + offset, 600, SIDE, SIDE, "GKR")
    (block,) = table(scene.blocks())
    assert (block.type, block.lacks, block.lacks_nests, block.rank) == ("bnb", "nests", "ground,cavity", 2)
    assert block.effective_ha == pytest.approx(12.005, rel=1e-4)
    assert block.area_m2 == pytest.approx(120_050)  # the meadows, not the arable between
    assert (block.deficit_m2, block.core_pct, block.completeness) == (0.0, pytest.approx(100.0), 1.0)
    assert block.best_disc_pct == pytest.approx(12.005, rel=1e-3)


@pytest.mark.parametrize("cell", CELLS)
@pytest.mark.parametrize(("gap", "types"), [(500, ["bnb"]), (510, ["nearly_bnb", "nearly_bnb"])])
def test_a_gap_of_500_m_joins_and_510_does_not(cell: float, gap: float, types: list[str]) -> None:
    scene = Scene(3000, 1400, cell).box(800, 600, SIDE, SIDE, "GKR").box(800 + SIDE + gap, 600, SIDE, SIDE, "GKR")
    blocks = table(scene.blocks())
    assert [block.type for block in blocks] == types
    if len(blocks) == 2:
        assert [block.deficit_m2 for block in blocks] == [pytest.approx(39_975, rel=1e-3)] * 2
        assert {block.chain for block in blocks} == {1, 2}
        assert all("area" in block.lacks for block in blocks)


@pytest.mark.parametrize("cell", [*CELLS, 10.0])
def test_an_orchard_of_20_ha_is_a_hungry_bnb_area(cell: float) -> None:
    (block,) = table(Scene(2000, 1800, cell).box(700, 700, 500, 400, "FHO").blocks())
    assert (block.type, block.weakest_season) == ("bnb", "summer")
    assert block.completeness == pytest.approx(0.706, abs=5e-4)
    assert block.effective_ha == pytest.approx(14.0, rel=1e-4)
    assert block.lacks == "nests,season"


def test_size_comes_from_the_best_disc_never_from_the_chain() -> None:
    """Three meadows in a row: one area of 18 ha, of which a circle holds 12."""
    scene = Scene(3400, 1400, 5.0)
    for number in range(3):
        scene.box(800 + number * (SIDE + 400), 600, SIDE, SIDE, "GKR")
    (block,) = table(scene.blocks())
    assert block.area_m2 == pytest.approx(180_075)
    assert block.land_effective_ha == pytest.approx(18.0, rel=1e-3)
    assert block.effective_ha == pytest.approx(12.0, rel=5e-3)


def test_land_is_given_out_once_and_to_the_bnb_area_first() -> None:
    """A B&B area of 12 ha; 6 ha that only circles beyond it reach are a nearly-B&B area of the same chain."""
    scene = Scene(4000, 1500, 5.0).box(600, 600, 400, 300, "GKR")
    scene.box(2300, 600, 300, 200, "GKR").box(1400, 640, 100, 10, "GKR").box(1900, 640, 100, 10, "GKR")
    found = scene.blocks()
    assert found.stock.chain.max() == 1
    blocks = table(found)
    assert [block.type for block in blocks[:2]] == ["bnb", "nearly_bnb"]
    assert blocks[1].deficit_m2 == pytest.approx(100_000 - 1e4 * blocks[1].best_disc_ha)
    ids = ids_of(found)
    habitat = np.isin(found.stock.frame.read(found.stock.frame.grid.window), [CODE["GKR"]])
    assert (ids[habitat] > 0).all()


def test_several_chains_within_one_circle_do_not_add_up() -> None:
    """Two meadows of 6 ha in one circle, with a gap of 160 m: one chain by the Dutch rule, two by the strict one."""
    scene = Scene(2400, 1500, 5.0).box(700, 600, SIDE, SIDE, "GKR").box(700 + SIDE + 160, 600, SIDE, SIDE, "GKR")
    assert [block.type for block in table(scene.blocks())] == ["bnb"]
    strict = table(scene.blocks(values(rules=read_rules("strict"))))
    assert [block.type for block in strict] == ["nearly_bnb", "nearly_bnb"]
    assert [block.best_disc_ha for block in strict] == [pytest.approx(6.0, rel=1e-3)] * 2


def test_a_profile_counts_its_own_classes_only() -> None:
    scene = Scene(2000, 1500, 5.0).box(500, 500, 400, 300, "HEI").box(950, 500, 200, 300, "HAAG")
    assert table(scene.blocks(values("EP1")))[0].effective_ha == pytest.approx(12.0)
    (block,) = [one for one in table(scene.blocks(values("EP2"))) if one.type == "nearly_bnb"]
    assert (block.effective_ha, block.area_m2) == (pytest.approx(6.0), 60_000)


# ---- strips, stones, fuel stations -----------------------------------------------------------------
@pytest.mark.parametrize("cell", [*CELLS, 10.0])
def test_a_long_verge_is_a_strip(cell: float) -> None:
    (block,) = table(Scene(6000, 1400, cell).box(500, 700, 5000, 20, "BRME").blocks())
    assert (block.type, "area" in block.lacks) == ("strip", True)
    assert block.best_disc_ha == pytest.approx(2.2567, rel=1e-3)
    assert block.deficit_m2 == pytest.approx(77_433, rel=1e-3)
    assert block.area_m2 == 100_000
    if cell == 1.0:
        assert block.width_m == pytest.approx(20, abs=0.1)
        assert block.length_m == pytest.approx(5000, rel=5e-3)
        assert block.width_basis == "cells"
    else:
        assert (block.width_m, block.width_basis) == (None, "not measured")


@pytest.mark.parametrize(("gap", "count"), [(100, 1), (101, 2)])
def test_breaks_of_100_m_do_not_cut_a_strip(gap: int, count: int) -> None:
    scene = Scene(800, 300, 1.0).box(50, 100, 200, 6, "BRME").box(250 + gap, 100, 200, 6, "BRME")
    found = scene.blocks()
    assert found.types == ["strip"] * count


@pytest.mark.parametrize(
    ("width", "length", "name", "is_strip"),
    [
        (3, 100, "BRME", True),
        (2, 100, "BRME", False),  # too narrow
        (3, 20, "BRME", False),  # too short
        (10, 45, "BRME", False),  # not long for its width
        (60, 900, "BRME", False),  # a place, not a line
        (4, 100, "BRMR", False),  # too little weight
        (4, 100, "HST", False),  # ornamental shrubs are no corridor
        (4, 100, "OEV", True),
    ],
)
def test_what_is_a_strip(width: int, length: int, name: str, is_strip: bool) -> None:
    for scene in (Scene(1100, 300, 1.0).box(103, 107, length, width, name),):
        for land in (scene, scene.turned()):
            assert ("strip" in land.blocks().types) == is_strip


def test_a_verge_that_leads_to_a_meadow_is_cut_from_it() -> None:
    scene = Scene(900, 500, 1.0).box(100, 100, 150, 150, "GKR").box(250, 170, 400, 6, "BRME")
    areas = areas_of(scene.blocks())
    assert areas["stepping_stone"] == [pytest.approx(22_500, abs=30)]
    assert areas["strip"] == [pytest.approx(2_400, abs=30)]


@pytest.mark.parametrize(("side", "is_stone"), [(71, True), (70, False)])
def test_a_stone_has_half_a_hectare(side: int, is_stone: bool) -> None:
    scene = Scene(400, 400, 1.0).box(150, 150, side, side, "GKR")
    assert scene.blocks().types == (["stepping_stone"] if is_stone else ["fuel_station"])


def test_ordinary_verges_join_no_stones() -> None:
    """Two meadows along a road with ordinary verges of 5 m: two stones, the verges none of them."""
    scene = Scene(1500, 300, 1.0).box(0, 140, 1500, 5, "BRMR")
    scene.box(100, 145, 80, 80, "GKR").box(1200, 145, 80, 80, "GKR")
    areas = areas_of(scene.blocks())
    # with the verge beside each meadow and some metres of it to both sides
    assert areas["stepping_stone"] == [pytest.approx(80 * 85 + 70, abs=20)] * 2


def test_a_village_is_no_bnb_area_but_has_fuel_stations() -> None:
    scene = Scene(2600, 2600, 2.5, "MAI").disc(1300, 1300, 437, "ERF").box(1300, 1300, 40, 25, "HAAG")
    found = scene.blocks()
    assert set(found.types) == {"fuel_station"}
    assert found.best is not None
    assert found.best.effective == pytest.approx(1_000)
    block = table(found)[0]
    assert block.deficit_m2 == pytest.approx(99_000)
    assert (block.completeness, block.chain) == (1.0, None)
    assert "season" not in block.lacks


@pytest.mark.parametrize(("away", "count"), [(100, 0), (101, 1)])
def test_fuel_stations_lie_more_than_100_m_from_connecting_land(away: int, count: int) -> None:
    scene = Scene(700, 400, 1.0).box(100, 100, 90, 90, "GKR").box(190 + away, 120, 30, 10, "ERF")
    assert scene.blocks().types.count("fuel_station") == count


def test_of_a_large_village_the_far_gardens_are_fuel_stations() -> None:
    scene = Scene(900, 400, 1.0).box(100, 100, 90, 90, "GKR").box(200, 100, 500, 90, "ERF")
    found = scene.blocks()
    assert found.types == ["stepping_stone", "fuel_station"]
    columns = np.nonzero((ids_of(found) == 2).any(axis=0))[0]
    assert columns.min() == 291  # the first cell with more than 100 m to the stone's edge at 190
    assert areas_of(found)["fuel_station"][0] == pytest.approx(409 * 90, rel=1e-6)


@pytest.mark.parametrize(("side", "name", "count"), [(8, "ERF", 1), (7, "ERF", 0), (10, "GAZ", 0), (20, "GBM", 1)])
def test_fuel_stations_are_land_with_food(side: int, name: str, count: int) -> None:
    assert Scene(200, 200, 1.0).box(90, 90, side, side, name).blocks().types.count("fuel_station") == count


# ---- any landscape ---------------------------------------------------------------------------------
def patchwork(seed: int, cell: float = 5.0) -> Scene:
    random = np.random.default_rng(seed)
    scene = Scene(3000, 2600, cell)
    names = ["GKR", "GKR", "FHO", "LBOS", "BRMR", "ERF", "ERF", "HAAG", "BOL", "BPL", "OEV"]
    for _ in range(90):
        x, y, width, height = *random.integers(0, 2900, 2), *random.integers(5, 170, 2)
        scene.box(x, y, width, height, random.choice(names))
    for _ in range(12):
        x, y, length = *random.integers(0, 2800, 2), random.integers(60, 900)
        scene.box(x, y, length, 10, "BRME").box(y, x, 10, length, "HAAG")
    return scene


@pytest.mark.parametrize("seed", range(4))
def test_blocks_are_the_same_however_the_map_lies(seed: int) -> None:
    scene = patchwork(seed)
    plain = table(scene.blocks())
    assert len({block.type for block in plain}) >= 4
    shifted = patchwork(seed)
    shifted.grid = replace(shifted.grid, left=shifted.grid.left + 1000, top=shifted.grid.top - 2000)
    moved = table(shifted.blocks(), cut=True)
    assert [(b.type, b.lacks, round(b.area_m2, 3), round(b.best_disc_ha, 6)) for b in plain] == [
        (b.type, b.lacks, round(b.area_m2, 3), round(b.best_disc_ha, 6)) for b in moved
    ]
    for before, after in zip(plain, moved, strict=True):
        assert after.best_disc_x - before.best_disc_x == pytest.approx(1000)
        assert after.risk_near_pct == pytest.approx(before.risk_near_pct)
        assert after.forage_m2 == pytest.approx(before.forage_m2)
    turned = table(scene.turned().blocks())
    assert sorted(b.type for b in turned) == sorted(b.type for b in plain)
    for kind in ("bnb", "nearly_bnb", "stepping_stone", "strip", "fuel_station"):
        first = sum(block.area_m2 for block in plain if block.type == kind)
        assert sum(block.area_m2 for block in turned if block.type == kind) == pytest.approx(first, rel=0.02)


@pytest.mark.parametrize("seed", range(4))
def test_figures_of_a_block_are_those_of_its_cells(seed: int) -> None:
    found = patchwork(seed).blocks()
    ids, codes = ids_of(found), found.stock.frame.read(found.stock.frame.grid.window)
    weight, cell_m2 = np.nan_to_num(VALUES.weight), found.stock.frame.grid.cell**2
    assert not (ids[codes == CODE["GRN"]] > 0).any()
    areas = np.array([kind in ("bnb", "nearly_bnb") for kind in ["", *found.types]])
    assert not (areas[ids] & (codes == CODE["ERF"])).any()  # never a village
    for block in table(found, cut=True):
        mine = ids == block.number
        assert block.area_m2 == pytest.approx(mine.sum() * cell_m2)
        assert block.land_effective_ha == pytest.approx(weight[codes[mine]].sum() * cell_m2 / 1e4, rel=1e-5)
        assert block.effective_ha == pytest.approx(
            block.best_disc_ha if areas[block.number] else block.land_effective_ha, rel=1e-5
        )


def test_stones_and_strips_do_not_meet_in_one_cell_whatever_the_tiles(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = areas_of(patchwork(9).blocks())
    monkeypatch.setattr("zoemzone_qgis.core.cells.frame.TILE", 200)
    monkeypatch.setattr("zoemzone_qgis.core.cells.frame.Frame.tiles", lambda self: self.grid.tiles(40 * self.factor))
    parts = areas_of(patchwork(9).blocks())
    assert {kind: sorted(areas) for kind, areas in parts.items()} == {
        kind: sorted(areas) for kind, areas in whole.items()
    }


# ---- risk, missing data, bad input -----------------------------------------------------------------
def test_risk_is_the_share_of_the_block_near_sprayed_land() -> None:
    scene = Scene(1200, 900, 1.0).box(300, 300, 200, 300, "GKR").box(500, 250, 300, 400, "BOL")
    (block,) = table(scene.blocks())
    assert block.risk_near_pct == pytest.approx(5.0)
    assert block.risk_far_pct == pytest.approx(25.0)


def test_land_beside_the_map_is_not_known_and_flagged() -> None:
    (block,) = table(Scene(500, 500, 5.0).box(0, 0, 400, 300, "GKR").blocks())
    assert block.type == "bnb"
    assert block.known_pct == pytest.approx(25.0, abs=0.1)
    assert block.flag == "known_below_75"
    assert block.best_disc_pct == pytest.approx(100 * 12 / 25, rel=2e-3)


def test_at_the_edge_of_the_map_the_best_disc_lies_inside() -> None:
    found = Scene(3000, 1500, 5.0).box(0, 500, 400, 300, "GKR").blocks()
    assert found.best is not None
    assert found.best.effective == pytest.approx(120_000)


@pytest.mark.parametrize("base", ["GRN", ""])
def test_a_map_without_habitat_has_no_blocks(base: str) -> None:
    found = Scene(300, 200, 10.0, base).blocks()
    assert (found.count, found.best, table(found)) == (0, None, [])


def test_one_cell() -> None:
    found = Scene(10, 10, 10.0, "GKR").blocks()
    assert [block.type for block in table(found)] == ["fuel_station"]


def test_land_that_takes_no_part_is_known_but_nothing() -> None:
    scene = Scene(1500, 1500, 5.0).box(500, 500, 400, 300, "GKR")
    scene.codes[scene.codes == CODE["GKR"]] = NOTHING
    found = scene.blocks()
    assert found.count == 0


def test_a_code_without_a_class_is_named() -> None:
    scene = Scene(300, 300, 10.0)
    scene.codes[3, 4] = 63_000
    with pytest.raises(Fault, match="63000"):
        scene.blocks()


def test_a_stop_is_heard() -> None:
    class Stopped(Progress):
        def stopped(self) -> bool:
            return True

    from zoemzone_qgis.core.buildingblocks import Request, landscape
    from zoemzone_qgis.core.cells.frame import MemorySheet

    frame = patchwork(1).frame
    with pytest.raises(Cancelled):
        landscape(Request(frame, VALUES, lambda: MemorySheet(frame.grid), progress=Stopped()))


def test_ranks() -> None:
    assert [rank("bnb", n) for n in range(4)] == [1, 2, 3, 3]
    assert [rank("nearly_bnb", n) for n in (1, 2)] == [4, 5]
    assert [rank(kind, 3) for kind in ("stepping_stone", "strip", "fuel_station")] == [6, 7, 8]
    assert RULES.gap_m == 500
