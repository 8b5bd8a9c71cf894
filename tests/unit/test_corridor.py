"""Ways, breaks, what lines cross, and the table of managers."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from zoemzone_qgis.core.classes import CODES, read_classes
from zoemzone_qgis.core.corridor.breaks import STRIP, WOOD, Break, Side, overlaps
from zoemzone_qgis.core.corridor.crossing import GROUPS, codes_at, samples, shares, told, unknown_near
from zoemzone_qgis.core.corridor.managers import read_managers
from zoemzone_qgis.core.corridor.way import Way
from zoemzone_qgis.core.errors import Fault
from zoemzone_qgis.core.grid import Grid, Window
from zoemzone_qgis.paths import TABLES

CLASSES = read_classes()


# ---- ways ------------------------------------------------------------------------------------------------------------
def bent() -> Way:
    return Way(np.array([0.0, 100.0, 100.0]), np.array([0.0, 0.0, 50.0]), np.array([300.0, 50.0]))


def test_figures_of_a_way():
    way = bent()
    assert (way.length_m, way.cost_m, way.mean_resistance) == (150.0, 350.0, pytest.approx(350 / 150))
    assert way.cost_between(90.0, 110.0) == pytest.approx(30 + 10)
    assert way.cost_between(0.0, 150.0) == pytest.approx(350)


@pytest.mark.parametrize(
    ("place", "station"), [((-5, 3), 0), ((50, -9), 50), ((120, 20), 120), ((100, 80), 150), ((99, 2), 101 + 1)]
)
def test_stations(place, station):
    found = bent().station(*map(float, place))
    if place == (99, 2):  # as near to the second stretch as the nearest place tells
        assert found == pytest.approx(102)
    else:
        assert found == pytest.approx(station)


def test_a_way_of_one_point():
    way = Way(np.array([3.0]), np.array([4.0]), np.zeros(0))
    assert (way.length_m, way.cost_m, way.mean_resistance, way.station(9.0, 9.0)) == (0.0, 0.0, 1.0, 0.0)


def test_stations_equal_those_of_a_dense_line():
    rng = np.random.default_rng(5)
    x, y = np.cumsum(rng.normal(0, 30, (2, 12)), axis=1)
    way = Way(x, y, np.ones(11))
    share = np.linspace(0, 1, 4001)
    for px, py in rng.uniform(-100, 100, (30, 2)):
        steps = [
            np.hypot(x[i] + share * (x[i + 1] - x[i]) - px, y[i] + share * (y[i + 1] - y[i]) - py).min()
            for i in range(11)
        ]
        at = way.station(px, py)
        here_x, here_y = np.interp(at, way._metres, x), np.interp(at, way._metres, y)
        assert np.hypot(here_x - px, here_y - py) == pytest.approx(min(steps), abs=0.02)


# ---- breaks ----------------------------------------------------------------------------------------------------------
def test_a_break_is_the_same_from_both_sides():
    there = Break(STRIP, ((0.0, 0.0), (0.0, 130.0)), 130.0, 100.0, Side("bnb", 1), Side("strip"))
    back = Break(STRIP, ((0.0, 130.0), (0.001, 0.001)), 130.0, 100.0, Side("strip"), Side("bnb", 1))
    assert there.key == back.key
    assert there.over_m == 30.0


def test_wood_is_never_over_the_limit():
    assert Break(WOOD, ((0.0, 0.0), (0.0, 900.0)), 900.0, 100.0, Side("bnb", 1), Side("bnb", 2)).over_m == 0.0


def test_stretches_that_only_touch_do_not_overlap():
    assert not overlaps((0.0, 10.0), [(10.0, 20.0)])
    assert not overlaps((0.0, 10.0), [])
    assert overlaps((0.0, 10.0), [(9.9, 20.0)])


# ---- what a line crosses ---------------------------------------------------------------------------------------------
class Map:
    """Codes in memory, read like a habitat map."""

    def __init__(self, codes: np.ndarray, cell: float) -> None:
        self.codes = codes.astype(np.uint16)
        self.grid = Grid(1000.0, 2000.0, cell, *codes.shape)

    def read(self, window: Window) -> np.ndarray:
        found = np.zeros((window.rows, window.columns), np.uint16)
        for row in range(window.rows):
            for column in range(window.columns):
                at = row + window.row, column + window.column
                if 0 <= at[0] < self.grid.rows and 0 <= at[1] < self.grid.columns:
                    found[row, column] = self.codes[at]
        return found


def test_codes_at_places_anywhere():
    rng = np.random.default_rng(1)
    land = Map(rng.integers(1, 50, (40, 60)), 2.5)
    x, y = rng.uniform(980, 1170, 200), rng.uniform(1880, 2010, 200)
    found = codes_at(land.read, land.grid, x, y)
    for px, py, code in zip(x, y, found, strict=True):
        row, column = land.grid.cell_of(px, py)
        inside = 0 <= row < 40 and 0 <= column < 60
        assert code == (land.codes[row, column] if inside else 0)


def test_samples_stand_for_the_whole_line():
    line = [(0.0, 0.0), (3.0, 4.0), (3.0, 4.0), (10.0, 4.0)]
    x, y, metres = samples(line, 0.5)
    assert metres.sum() == pytest.approx(12.0)
    assert metres.max() <= 0.5 + 1e-12
    assert (x[0], y[0]) == (pytest.approx(0.15), pytest.approx(0.2))


@pytest.mark.parametrize("seed", range(20))
def test_unknown_land_near_a_line_by_brute_force(seed):
    rng = np.random.default_rng(seed)
    codes = np.where(rng.random((60, 60)) < 0.0015, 0, 8)
    land = Map(codes, 5.0)
    line = [(1120.0 + 40 * rng.random(), 1880.0), (1180.0, 1800.0 + 40 * rng.random())]
    unknown = np.zeros(CODES, bool)
    unknown[0] = True
    x, y, _ = samples(line, 0.05)
    limit = float(rng.uniform(10, 90))
    rows, columns = np.nonzero(codes == 0)
    left, top = 1000.0 + 5 * columns, 2000.0 - 5 * rows
    away_x = np.maximum(np.maximum(left[:, None] - x, x - left[:, None] - 5), 0)
    away_y = np.maximum(np.maximum(y - top[:, None], top[:, None] - 5 - y), 0)
    least = np.hypot(away_x, away_y).min() if len(rows) else np.inf
    found = unknown_near(land.read, land.grid, line, limit, unknown)
    if abs(least - limit) > 4.0:  # cells are judged from the nearest place of the line to their centre
        assert found == (least <= limit)


def test_the_edge_of_the_map_is_unknown():
    land = Map(np.full((60, 60), 8), 5.0)
    unknown = np.zeros(CODES, bool)
    unknown[0] = True
    line = [(1150.0, 1850.0), (1150.0, 1800.0)]
    assert not unknown_near(land.read, land.grid, line, 99.0, unknown)
    assert unknown_near(land.read, land.grid, line, 100.0, unknown)


def test_shares_as_text():
    assert told({}) == ""
    assert told({"b": 50.0, "a": 50.0}) == "a 50 %, b 50 %"
    assert [name for name, _ in shares({"a": 99.7, "b": 0.3})] == ["a"]


def test_every_group_of_classes_is_of_one_kind():
    groups = {row.group for row in CLASSES.rows}
    named = [group for names in GROUPS.values() for group in names]
    assert len(named) == len(set(named))
    assert set(named) <= groups


# ---- managers --------------------------------------------------------------------------------------------------------
def test_every_class_has_a_manager_in_both_languages():
    table = read_managers()
    for row in CLASSES.rows:
        found = table.of(row)
        for said in (found.manager, found.executor):
            assert said["en"]
            assert said["nl"]
        assert (found.manager["en"] == "unknown") == (row.group == "unknown"), row.id
        assert found.manager["en"] != found.manager["nl"]


def test_a_class_wins_over_its_group_and_a_crown_changes_nothing():
    table = read_managers()
    verge, margin = CLASSES.by_id("BRMR"), CLASSES.by_id("GRR")
    assert verge.group == margin.group
    assert table.of(verge).manager["nl"] == "wegbeheerder (gemeente)"
    assert table.of(margin).manager["nl"] == "agrariër"
    assert table.of(margin.with_values({"id": "GRR+BMO"})) == table.of(margin)
    assert table.of(None).manager["nl"] == "onbekend"


def test_an_own_table_may_lack_rows_but_not_cells(tmp_path: Path):
    lines = (TABLES / "managers.csv").read_text(encoding="utf-8").splitlines()
    path = tmp_path / "managers.csv"
    path.write_text("\n".join(lines[:2]), encoding="utf-8")
    assert read_managers(path).of(CLASSES.by_id("GRN")).manager["en"] == "unknown"
    path.write_text("\n".join([lines[0], "verge,,b,c,d,E,"]), encoding="utf-8")
    with pytest.raises(Fault, match="manager_en"):
        read_managers(path)
    path.write_text("\n".join([lines[0], lines[1], lines[1]]), encoding="utf-8")
    with pytest.raises(Fault, match="second time"):
        read_managers(path)
