"""Nest land of guilds within reach of cells, and the gains in nests that count, against recounts."""

from __future__ import annotations

import numpy as np
import pytest

from zoemzone_qgis.core.errors import Fault
from zoemzone_qgis.core.nestcells import NestCells, brings, counted_nests, land_within

from .test_nestcells import cells_of


def test_guild_land_stays_with_its_cell() -> None:
    cells = cells_of(3, 2)
    land = np.arange(12.0).reshape(6, 2)
    made = NestCells.of(cells.x, cells.y, 100.0, 500.0, 1.0, cells.reach_m2, 1.0, 100.0, ("a", "b"), land)
    assert made.some(np.array([4, 1])).guild_ha.tolist() == [[8.0, 9.0], [2.0, 3.0]]
    assert made.scaled(0.5).guild_ha.tolist() == land.tolist()  # guilds have a radius of their own
    for wrong in (land[:5], land[:, :1]):
        with pytest.raises(Fault, match="one column per guild"):
            NestCells.of(cells.x, cells.y, 100.0, 500.0, 1.0, cells.reach_m2, 1.0, 100.0, ("a", "b"), wrong)
    with pytest.raises(Fault, match="below 0"):
        NestCells.of(cells.x, cells.y, 100.0, 500.0, 1.0, cells.reach_m2, 1.0, 100.0, ("a", "b"), -land)


def test_land_within_reach_against_points() -> None:
    """Each guild by its own radius, on a grid that is smaller than the larger of them."""
    rng = np.random.default_rng(3)
    land = np.where(rng.random((2, 9, 14)) < 0.3, rng.uniform(0, 1, (2, 9, 14)), 0.0)
    radii = (500.0, 900.0)
    found = land_within(land, radii, 100.0)
    step = ((np.arange(8) + 0.5) / 8 - 0.5) * 100
    dx, dy = (axis.ravel() for axis in np.meshgrid(step, step))
    for guild, row, column in zip(rng.integers(0, 2, 16), rng.integers(0, 9, 16), rng.integers(0, 14, 16), strict=True):
        expected = 0.0
        for other_row, other_column in zip(*np.nonzero(land[guild]), strict=True):
            across = 100 * (column - other_column) + dx[:, None] - dx
            down = 100 * (row - other_row) + dy[:, None] - dy
            expected += land[guild, other_row, other_column] * (np.hypot(across, down) <= radii[guild]).mean()
        assert found[guild, row, column] == pytest.approx(expected, rel=0.01, abs=1e-6)
    with pytest.raises(Fault, match="one column per guild"):
        land_within(land, (500.0,), 100.0)


def test_which_gains_in_nests_count() -> None:
    """Against a loop in words: a gain where a guild that lacks gets something, a loss always."""
    rng = np.random.default_rng(8)
    gain = rng.choice([-2.0, 0.0, 3.0], 200)
    by_guild, short = rng.choice([-1.0, 0.0, 1.0], (200, 3)), rng.random((200, 3)) < 0.4
    found = counted_nests(gain, by_guild, short)
    for option in range(200):
        helps = any(by_guild[option, guild] > 0 and short[option, guild] for guild in range(3))
        assert found[option] == (gain[option] if helps or gain[option] < 0 else 0.0)
        assert brings(by_guild, short)[option] == helps
    assert counted_nests([5.0, -5.0], np.zeros((2, 0)), np.zeros((2, 0))).tolist() == [0.0, -5.0]
    with pytest.raises(Fault, match="do not match"):
        brings(by_guild, short[:5])
