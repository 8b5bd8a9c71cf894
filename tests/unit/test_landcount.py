"""Land counted by area and by what is known around it: against plain loops, in windows of any size."""

from __future__ import annotations

import numpy as np
import pytest

from zoemzone_qgis.core.classes import read_classes
from zoemzone_qgis.core.forage import need
from zoemzone_qgis.core.land.landvalues import land_values
from zoemzone_qgis.core.land.profiles import read_profiles
from zoemzone_qgis.core.land.rules import read_rules
from zoemzone_qgis.core.landcount import LandCount, MarkCount, marks, ranked

TABLE = read_classes()
CODES = [0, *(TABLE.by_id(id).code for id in ("GKR", "HEI", "ERF", "VERH", "GRN", "HAAG"))]


@pytest.fixture
def scene() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    rng = np.random.default_rng(3)
    keys = rng.integers(0, 5, (40, 30)).astype(np.uint16)
    return keys, rng.choice(CODES, (40, 30)).astype(np.uint16), rng.random((40, 30)) < 0.3


def counted(scene: tuple[np.ndarray, np.ndarray, np.ndarray], step: int) -> LandCount:
    count = LandCount(5)
    keys, codes, coarse = scene
    for row in range(0, 40, step):
        part = slice(row, row + step)
        count.add(keys[part], codes[part], coarse[part])
    return count


@pytest.mark.parametrize("step", [1, 7, 40])
def test_cells_by_area_and_class(scene: tuple[np.ndarray, np.ndarray, np.ndarray], step: int) -> None:
    count, (keys, codes, coarse) = counted(scene, step), scene
    for area in range(5):
        mine = keys == area + 1
        assert count.inside[area] == mine.sum()
        assert count.known[area] == (mine & (codes > 0)).sum()
        assert count.coarse[area] == (mine & coarse & (codes > 0)).sum()
        for column, code in enumerate(count.codes):
            assert count.cells[area, column] == (mine & (codes == code)).sum()
    assert count.known[4] == 0  # no cell has this key


@pytest.mark.parametrize("profile", ["EP7", "EP3"])
def test_what_land_is_worth(scene: tuple[np.ndarray, np.ndarray, np.ndarray], profile: str) -> None:
    values = land_values(TABLE, read_profiles(None, TABLE)[profile], read_rules())
    worth, (keys, codes, _) = counted(scene, 9).worth(values, 25.0), scene
    for area in range(4):
        mine = codes[(keys == area + 1) & (codes > 0)].astype(int)
        assert worth.known[area] == len(mine) * 25
        assert worth.effective[area] == pytest.approx(sum(values.weight[code] for code in mine) * 25)
        for season in range(4):
            assert worth.forage[season, area] == pytest.approx(sum(values.forage[season, code] for code in mine) * 25)
        totals = [sum(values.season[season, code] for code in mine) for season in range(4)]
        needs = need(values.profile)
        asked = [season for season in range(4) if values.profile.season_weights[season] >= 0.1 - 1e-6]
        assert worth.weakest[area] - 1 == min(asked, key=lambda season: totals[season] / needs[season])
    assert (worth.effective[4], worth.weakest[4]) == (0, 0)


def test_means_count_known_cells_only() -> None:
    rng = np.random.default_rng(1)
    keys = rng.integers(0, 3, (20, 20)).astype(np.uint16)
    known = rng.choice([np.nan, 30.0, 80.0, 100.0], (20, 20))
    value = np.where(np.isnan(known), -9999.0, rng.random((20, 20)))
    count = MarkCount(2, 1)
    for row in range(0, 20, 6):
        part = slice(row, row + 6)
        count.add(keys[part], marks(known[part]), [value[part]])
    for area in range(2):
        mine = (keys == area + 1) & ~np.isnan(known)
        assert count.mean(0)[area] == pytest.approx(value[mine].mean())
        expected = [(mine & (known == share)).sum() for share in (100.0, 80.0, 30.0)]
        assert count.cells[area, :3].tolist() == expected
        assert count.known[area] == mine.sum()


def test_nothing_known_has_no_mean_and_no_rank() -> None:
    count = MarkCount(1, 1)
    assert np.isnan(count.mean(0)[0])
    assert ranked([]) == []
    assert ranked([None, 3.0]) == [None, 1]
    assert ranked([1.0, 1.0 + 1e-9]) == [1, 1]
