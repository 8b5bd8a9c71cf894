"""measureoptions: where nests lack per guild, and what a measure that brings them earns."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from .optionkit import land, parcels, weigh
from .stonekit import rows_of


@pytest.fixture
def options(run: Any, tmp_path: Path) -> Any:
    def call(on: Any, layer: Any, **given: Any) -> Any:
        return weigh(run, tmp_path, on, layer, **given)

    return call


def hedge_ha(x: float, y: float, hedges: tuple[tuple[float, float, float, float], ...]) -> float:
    """Land of boxes within 500 m of a place, counted on squares of 10 m."""
    found = 0
    for left, bottom, width, height in hedges:
        for column in range(round(width / 10)):
            for row in range(round(height / 10)):
                away = (left + 10 * column + 5 - x) ** 2 + (bottom + 10 * row + 5 - y) ** 2
                found += away <= 500**2
    return found / 100


@pytest.mark.parametrize(
    ("hedges", "lacking"),
    [
        ((), "cavity"),
        (((1300, 1000, 40, 100),), "cavity"),  # 0.4 ha
        (((1300, 1000, 60, 100),), ""),
        (((1300, 1000, 30, 100), (800, 1000, 30, 100)), ""),  # together enough
        (((1620, 1000, 60, 100),), "cavity"),  # too far away
    ],
)
def test_nests_lack_per_guild_and_then_they_earn(options: Any, hedges: Any, lacking: str) -> None:
    """Food enough: a measure that brings nests in stems fills and earns where such nests lack, else nothing."""
    assert lacking == ("cavity" if hedge_ha(1050, 1050, hedges) < 0.5 else "")
    on = land(((1000, 1000, 100, 100), "GRN"), *((hedge, "HAAG") for hedge in hedges), base="GKR")
    rows, out = options(on, parcels(("p", (1000, 1000, 100, 100))), PROFILE="EP2")
    assert {(row["lacks"], row["lacks_nests"]) for row in rows} == {("nests" if lacking else "", lacking)}
    assert out["UNITS_LACKING_NESTS"] == bool(lacking)
    bring = [row for row in rows if row["gain_nest_cavity_m2"] > 0 and row["gain_nest_m2"] > 0]
    assert len(bring) > 3
    for row in bring:
        assert row["fills"] == ("yes" if lacking else "no")
        if lacking:  # all that is needed is there, so that all its nests are fed
            assert row["gain_fed_ha"] == pytest.approx(row["gain_nest_m2"] / 10_000, rel=0.02, abs=1e-5)
        else:
            assert row["gain_fed_ha"] == pytest.approx(0.0, abs=1e-6)
    assert any(row["gain_nest_m2"] < 0 for row in rows) == any(row["gain_fed_ha"] < -1e-6 for row in rows)


def test_larval_habitat_lacks_for_hoverflies(options: Any) -> None:
    for pond, lacking in (((900, 1000, 40, 100), "larval"), ((900, 1000, 60, 100), "")):
        on = land(((1000, 1000, 100, 100), "GRN"), (pond, "MOE"), base="GKR")
        rows, out = options(on, parcels(("p", (1000, 1000, 100, 100))), PROFILE="EP6")
        assert {row["lacks_nests"] for row in rows} == {lacking}
        assert {cell["nest_ground_ha"] for cell in rows_of(out["NESTS"])} == {None}
        assert max(cell["nest_larval_ha"] for cell in rows_of(out["NESTS"])) == pytest.approx(pond[2] / 100, abs=1e-3)
        for row in rows:
            if row["gain_nest_m2"] > 0:
                assert row["fills"] == ("yes" if lacking else "no")
