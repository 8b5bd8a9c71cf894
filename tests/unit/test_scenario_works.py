"""Measures done on a habitat map: which cells change, into what, how many, and what is told of what cannot be done."""

from __future__ import annotations

import math

import numpy as np
import pytest

from zoemzone_qgis.core.changes.placing import compact_cells, nearest_cells, shared_out, sight_strip, spread_places
from zoemzone_qgis.core.grid import Window
from zoemzone_qgis.core.measures import Quantity, costs
from zoemzone_qgis.core.scenario import Changed, Ledger, Task, Works, ways_of

from .changekit import CATALOGUE, PROFILES, TABLE, Memory, code, random_land, worths


def landscape(rows: int, columns: int, land: str, **parts: tuple[slice, slice]) -> np.ndarray:
    codes = np.full((rows, columns), code(land), np.uint16)
    for id, where in parts.items():
        codes[where] = code(id.replace("_", "+")) if id != "none" else 0
    return codes


def every(source: Memory, rows: slice = slice(None), columns: slice = slice(None)) -> tuple[np.ndarray, np.ndarray]:
    inside = np.zeros(source.cells.shape, bool)
    inside[rows, columns] = True
    return np.nonzero(inside)


def done(source: Memory, measure: str, cells=None, horizon: float = 10.0, way: str = "", **more):
    changed = Changed(source)
    works = Works(changed, worths(horizon), TABLE)
    found = works.do(Task("unit", ways_of(CATALOGUE, measure, way), **more), *(cells or every(source)))
    after = changed.codes(source.grid.window)
    ids = {
        cell: (works.made[cell] if cell in works.made else TABLE.by_code(cell)).id for cell in np.unique(after) if cell
    }
    return found, np.array([[ids.get(cell, "") for cell in row] for row in after]), works


# ---- whole and strip ----------------------------------------------------------------------------------------
def test_a_whole_unit_changes_where_the_class_is_allowed() -> None:
    source = Memory(landscape(6, 6, "GAZ", WAT=np.s_[:2], ERF=np.s_[4:]), 2.5)
    found, after, _ = done(source, "M03")
    assert (after[2:4] == "GKR").all()
    assert (after[:2] == "WAT").all()
    assert (after[4:] == "ERF").all()
    assert {land.id: area for land, area in found.land.items()} == {"GAZ": 12 * 6.25}
    assert (found.reason, found.area_m2, found.way.key) == ("", 75.0, "M03 whole")


def test_a_strip_is_the_polygon_that_is_given() -> None:
    source = Memory(landscape(10, 10, "GRN"), 2.0)
    found, after, works = done(source, "M05", every(source, slice(0, 3)), way="M05 strip")
    assert (after[:3] == "BLR").all()
    assert (after[3:] == "GRN").all()
    assert found.way.rule.form == "strip"
    assert found.area_m2 == 3 * 10 * 4.0
    strip = Quantity(np.array([[120.0]]), np.array([120.0 / 6.0]), np.zeros(1))
    once, yearly = costs(CATALOGUE, "M05", [TABLE.by_id("GRN")], strip)
    assert np.array_equal(works.cost(found), [once[:, 0], yearly[:, 0]])
    assert once[1, 0] > 0


def paved_at_random() -> tuple[np.ndarray, np.ndarray]:
    draw = np.random.default_rng(3)
    codes = np.where(draw.random((30, 30)) < 0.03, code("VERH"), code("BRMR"))
    codes[7, 9] = code("OVH")
    return codes, np.argwhere(np.isin(codes, [code("VERH"), code("OVH")]))


@pytest.mark.parametrize("cell", [0.25, 0.5, 0.8, 1.0])
def test_the_sight_strip_stays(cell: float) -> None:
    """Every cell whose centre lies within 1 m of paving, told by the distance to each paved cell."""
    codes, paved = paved_at_random()
    _, after, _ = done(Memory(codes, cell), "M01")
    for i, j in np.argwhere(codes == code("BRMR")):
        gap = np.maximum(np.abs(paved - (i, j)) - 0.5, 0) * cell
        near = np.hypot(*gap.T).min() <= 1.0 + 1e-9
        assert (after[i, j] == "BRMR") == near, (i, j)


@pytest.mark.parametrize("cell", [1.5, 2.0, 2.5, 4.0])
def test_on_large_cells_the_sight_strip_keeps_its_area(cell: float) -> None:
    """So many of the cells beside paving that a metre along it stays free."""
    codes, paved = paved_at_random()
    _, after, _ = done(Memory(codes, cell), "M01")
    beside = {(i, j) for i, j in np.argwhere(codes == code("BRMR")) if (np.abs(paved - (i, j)).sum(axis=1) == 1).any()}
    kept = {(i, j) for i, j in np.argwhere(after == "BRMR")}
    assert kept <= beside
    assert len(kept) == math.floor(len(beside) / cell + 0.5)


def test_the_sight_strip_of_a_road_outside_the_unit_counts() -> None:
    source = Memory(landscape(3, 5, "BRMR", VERH=np.s_[:, 0]), 1.0)
    _, after, _ = done(source, "M01", every(source, columns=slice(1, 5)))
    assert after[1].tolist() == ["VERH", "BRMR", "BRME", "BRME", "BRME"]


def test_a_tree_in_paving_needs_no_sight_strip_of_its_own() -> None:
    source = Memory(landscape(30, 30, "VERH"), 1.0)
    found, after, _ = done(source, "M09")
    assert found.way.key == "M09 points 2 BMZ"
    assert (after == "VERH+BMZ").sum() == round(2 * math.pi / 4 * 25)


def test_crowns_and_slopes_stay_over_a_new_ground() -> None:
    crown = next(row for row in TABLE.rows if row.id == "BRMR+BMO")
    codes = landscape(4, 4, "BRMR")
    codes[:2] = crown.code
    _, after, _ = done(Memory(codes, 2.5), "M01")
    assert (after[:2] == "BRME+BMO").all()
    assert (after[2:] == "BRME").all()


# ---- share ----------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("seed", range(5))
def test_a_share_of_each_class(seed: int) -> None:
    draw = np.random.default_rng(seed)
    codes = draw.choice([code(id) for id in ("GKR", "GSCH", "HEI", "WAT")], (20, 23))
    found, after, _ = done(Memory(codes, 2.0), "M12")
    present = {id: int((codes == code(id)).sum()) for id in ("GKR", "GSCH", "HEI")}
    total = sum(present.values())
    changed = {id: int((after == f"{id}+ZND+M12").sum()) for id in present}
    assert sum(changed.values()) == math.floor(0.1 * total + 0.5)
    for id, count in changed.items():
        assert abs(count - 0.1 * present[id]) < 1
    assert found.area_m2 == 4.0 * sum(changed.values())


def test_a_share_is_compact() -> None:
    source = Memory(landscape(41, 41, "GKR"), 1.0)
    _, after, _ = done(source, "M12")
    rows, columns = np.nonzero(after != "GKR")
    assert rows.size == 168
    # a disc of 168 cells has a radius of 7.3
    assert np.hypot(rows - 20, columns - 20).max() < 8.0


def test_the_area_of_the_option_counts_where_it_is_given() -> None:
    found, after, _ = done(Memory(landscape(20, 20, "GKR"), 2.0), "M12", area_m2=63.0)
    assert (after != "GKR").sum() == 16  # 15.75 cells
    assert found.area_m2 == 64.0


# ---- points ---------------------------------------------------------------------------------------------------
def test_trees_with_the_crowns_they_then_have() -> None:
    source = Memory(landscape(60, 40, "GAZ"), 1.0)
    found, after, _ = done(source, "M09", way="M09 points BMZ")
    assert found.pieces == 24  # 2,400 m2, a tree per 100 m2
    crowns = after == "GAZ+BMZ"
    assert crowns.sum() == round(24 * math.pi / 4 * 5.0**2)
    assert (after[~crowns] == "GAZ").all()
    _, young, _ = done(source, "M09", way="M09 points BMZ", horizon=0.0)
    assert (young == "GAZ+BMZ").sum() == round(24 * math.pi / 4 * 2.0**2)


def test_pieces_and_area_as_the_option_says() -> None:
    source = Memory(landscape(60, 40, "GAZ"), 1.0)
    found, after, _ = done(source, "M09", way="M09 points BMZ", pieces=3, area_m2=58.9)
    assert (found.pieces, (after == "GAZ+BMZ").sum()) == (3, 59)
    from scipy import ndimage

    crowns, count = ndimage.label(after == "GAZ+BMZ")
    assert count == 3
    middles = np.array(ndimage.center_of_mass(np.ones_like(crowns), crowns, [1, 2, 3]))
    apart = np.hypot(*(middles[:, None] - middles).T)[~np.eye(3, dtype=bool)]
    assert apart.min() > 25


def test_a_row_of_willows_by_its_length() -> None:
    source = Memory(landscape(4, 100, "OEV"), 1.0)
    found, after, _ = done(source, "M08", length_m=100.0)
    assert found.pieces == 12  # every 8 m
    assert (after == "OEV+BMV").sum() == round(12 * math.pi / 4 * 5.0**2)
    nothing, _, _ = done(source, "M08", length_m=5.0)
    assert (nothing.reason, nothing.land) == ("no_room", {})


def test_points_in_two_classes_keep_their_shares() -> None:
    source = Memory(landscape(40, 40, "GAZ", ERF=np.s_[:, 30:]), 1.0)
    _, after, _ = done(source, "M09", way="M09 points BMZ")
    lawn, garden = (after == "GAZ+BMZ").sum(), (after == "ERF+BMZ").sum()
    total = round(16 * math.pi / 4 * 25)
    assert lawn + garden == total
    assert abs(lawn - 0.75 * total) < 1


# ---- order, and what cannot be done ---------------------------------------------------------------------------
def test_later_measures_work_on_what_earlier_ones_made() -> None:
    source = Memory(landscape(10, 10, "GAZ"), 2.5)
    changed = Changed(source)
    ledger = Ledger(6.25)
    ledger.count(source.cells)
    works = Works(changed, worths(), TABLE, ledger.move)
    for measure in ("M16", "M03", "M02"):
        assert not works.do(Task("u", ways_of(CATALOGUE, measure)), *every(source)).reason
    [final] = np.unique(changed.codes(source.grid.window))
    assert works.made[final].id == "GKR+M02"
    table = TABLE.extended(works.made.values())
    assert ledger.after(table, PROFILES["EP7"]).effective_ha == pytest.approx(0.0625)
    assert ledger.present.tolist() == [final]
    again = works.do(Task("u", ways_of(CATALOGUE, "M02")), *every(source))
    assert again.reason == "done"


@pytest.mark.parametrize(
    ("measure", "land", "reason"),
    [
        ("M03", "WAT", "class"),
        ("M04", "GKR", "class"),
        ("M09", "GAZ+BMO", "tree"),
        ("M26", "BOL", "nothing"),
    ],
)
def test_what_cannot_be_done_says_why(measure: str, land: str, reason: str) -> None:
    found, after, _ = done(Memory(np.full((20, 20), code(land)), 2.5), measure)
    assert found.reason == reason
    assert (after == land).all()


def test_too_early_for_any_effect() -> None:
    assert done(Memory(landscape(9, 9, "GRN")), "M04", horizon=1.0)[0].reason == "late"
    assert done(Memory(landscape(9, 9, "GAZ")), "M03", horizon=3.0)[1][0, 0] == "GEXT"


def test_land_outside_unknown_or_all_sight_strip() -> None:
    source = Memory(landscape(3, 4, "BRMR", none=np.s_[:, 3], VERH=np.s_[1]), 1.0)
    empty = np.empty(0, int), np.empty(0, int)
    assert done(source, "M01", empty)[0].reason == "outside"
    assert done(source, "M01", every(source, columns=slice(3, 4), rows=slice(0, 1)))[0].reason == "no_data"
    assert done(source, "M01")[0].reason == "sight"
    assert done(Memory(landscape(2, 2, "VERH"), 5.0), "M17")[0].reason == "tiny"


def test_the_way_with_most_land_is_done() -> None:
    source = Memory(landscape(10, 10, "GAZ", HST=np.s_[:7]), 2.5)
    assert done(source, "M15")[0].way.key == "M15 whole"
    assert done(Memory(landscape(10, 10, "GAZ", HST=np.s_[:2]), 2.5), "M15")[0].way.key == "M15 share"


def test_an_unknown_class_is_named() -> None:
    from zoemzone_qgis.core.errors import Fault

    with pytest.raises(Fault, match="777"):
        done(Memory(np.full((3, 3), 777)), "M01")


def test_names_of_ways() -> None:
    assert [way.key for way in ways_of(CATALOGUE, "M09", "", "points")] == [
        way.key for way in CATALOGUE.ways if way.measure.id == "M09"
    ]
    assert [way.key for way in ways_of(CATALOGUE, "M05", "", "strip")] == ["M05 strip"]
    assert [way.key for way in ways_of(CATALOGUE, "m05  STRIP ")] == ["M05 strip"]
    assert [way.key for way in ways_of(CATALOGUE, "M01", "M05 strip", "whole")] == ["M05 strip"]
    assert ways_of(CATALOGUE, "") == ()


@pytest.mark.parametrize("seed", range(6))
def test_gains_on_the_map_are_those_of_the_measures(seed: int) -> None:
    """Effective habitat after minus before is the sum over cells of what each measure adds there."""
    draw = np.random.default_rng(seed)
    source = Memory(random_land(seed, 90, 80, unknown=0.1), 2.5)
    ledger = Ledger(6.25)
    ledger.count(source.cells)
    changed, judged = Changed(source), worths(profile=("EP7", "EP3")[seed % 2])
    works = Works(changed, judged, TABLE, ledger.move)
    expected = 0.0
    for measure in draw.choice(sorted(CATALOGUE.measures), 25):
        top, left = draw.integers(0, 70, 2)
        found = works.do(
            Task("u", ways_of(CATALOGUE, measure), length_m=50.0),
            *every(source, slice(top, top + 15), slice(left, left + 12)),
        )
        for land, area in found.land.items():
            worth = judged.of(land, found.way)
            expected += area * (judged.weight(worth.becomes) - judged.weight(land)) / 1e4
    table, profile = TABLE.extended(works.made.values()), judged.profile
    after = changed.codes(source.grid.window)
    gain = ledger.after(table, profile).effective_ha - ledger.before(table, profile).effective_ha
    assert gain == pytest.approx(expected, abs=1e-9)
    recount = sum(
        judged.weight(table.by_code(int(cell))) * int((after == cell).sum()) for cell in np.unique(after) if cell
    )
    assert ledger.after(table, profile).effective_ha == pytest.approx(recount * 6.25 / 1e4)


# ---- placing --------------------------------------------------------------------------------------------------
@pytest.mark.parametrize("seed", range(20))
def test_cells_are_shared_out_by_largest_remainders(seed: int) -> None:
    draw = np.random.default_rng(seed)
    counts = draw.integers(0, 30, draw.integers(1, 6))
    total = draw.uniform(0, counts.sum() * 1.2)
    found = shared_out(total, counts)
    wanted = min(math.floor(total + 0.5), counts.sum())
    assert found.sum() == wanted
    assert (found <= counts).all()
    if counts.sum():
        assert (np.abs(found - wanted * counts / counts.sum()) < 1 + 1e-9).all()


@pytest.mark.parametrize("seed", range(5))
def test_places_are_farthest_from_each_other(seed: int) -> None:
    draw = np.random.default_rng(seed)
    rows, columns = np.nonzero(draw.random((25, 20)) < 0.5)
    places = spread_places(rows, columns, 6)
    for number in range(1, 6):
        before = places[:number]
        gaps = np.min(np.hypot(rows[:, None] - rows[before], columns[:, None] - columns[before]), axis=1)
        assert gaps[places[number]] == gaps.max()
    assert len(spread_places(rows[:3], columns[:3], 9)) == 3


def test_nearest_cells_against_every_distance() -> None:
    draw = np.random.default_rng(1)
    rows, columns = np.nonzero(draw.random((30, 30)) < 0.6)
    kinds = draw.integers(0, 3, rows.size)
    places = spread_places(rows, columns, 4)
    taken = nearest_cells(rows, columns, places, kinds, np.array([20, 0, 45]))
    gaps = np.min(np.hypot(rows[:, None] - rows[places], columns[:, None] - columns[places]), axis=1)
    for kind, wanted in enumerate((20, 0, 45)):
        inside, out = gaps[taken & (kinds == kind)], gaps[~taken & (kinds == kind)]
        assert inside.size == wanted
        assert not wanted or inside.max() <= out.min() + 1e-9


def test_a_compact_part_of_each_kind() -> None:
    rows, columns = np.nonzero(np.ones((9, 9), bool))
    kinds = (columns >= 4).astype(int)
    taken = compact_cells(rows, columns, kinds, np.array([0, 9]))
    assert not taken[kinds == 0].any()
    assert set(zip(rows[taken], columns[taken], strict=True)) == {(r, c) for r in (3, 4, 5) for c in (5, 6, 7)}


def test_cells_beside_paving() -> None:
    paved = np.zeros((5, 5), bool)
    paved[2, 2] = True
    assert sight_strip(paved, 2.5).sum() == 4
    assert sight_strip(paved, 1.0).sum() == 8
    assert sight_strip(paved, 0.5).sum() == 20


# ---- the changed map ------------------------------------------------------------------------------------------
@pytest.mark.parametrize("seed", range(3))
def test_a_changed_map_reads_like_one_written_cell_by_cell(seed: int) -> None:
    draw = np.random.default_rng(seed)
    source = Memory(draw.integers(0, 60, (40, 50)))
    changed, copy = Changed(source), source.cells.copy()
    for _ in range(150):
        top, left = draw.integers(0, 35), draw.integers(0, 45)
        rows, columns = np.nonzero(draw.random((5, 5)) < 0.5)
        codes = draw.integers(1, 60000, rows.size)
        changed.change(rows + top, columns + left, codes)
        copy[rows + top, columns + left] = codes
    for _ in range(50):
        row, column = draw.integers(-10, 45, 2)
        window = Window(int(row), int(column), int(draw.integers(1, 30)), int(draw.integers(1, 30)))
        assert (changed.codes(window) == Memory(copy).codes(window)).all()
    rows, columns = changed.cells()
    assert set(zip(rows, columns, strict=True)) >= set(map(tuple, np.argwhere(copy != source.cells)))
    large = {((r + 2) // 4, (c + 1) // 4) for r, c in zip(rows, columns, strict=True)}
    assert set(zip(*changed.cells(4, 2, 1), strict=True)) == large
