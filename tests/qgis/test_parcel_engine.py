"""The effect of work on a parcel is what measurescenario says of a layer of the same polygons."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsGeometry

from zoemzone_qgis.core.classes import SEASONS
from zoemzone_qgis.core.surface import NODATA

from .habitatmaps import bands
from .layers import memory_layer
from .parcelkit import CATALOGUE, mosaic, parcel, part, shape, study
from .scenariokit import figures_of, land, simple_map

KEYS = [way.key for way in CATALOGUE.ways]


def scenario(run: Any, folder: Path, habitat: Path, rows: list[tuple[QgsGeometry, dict]], **given: Any) -> Any:
    parameters = {
        "INPUT": memory_layer("plan", rows, "MultiPolygon"),
        "HABITAT": str(habitat),
        "OUTPUT": str(folder / "after.tif"),
        "DIFFERENCE": str(folder / "difference.tif"),
        "TABLE": "memory:",
        "INDICATORS": ["surroundings"],
        **given,
    }
    return run("measurescenario", parameters)


def multi(geometry: QgsGeometry) -> QgsGeometry:
    made = QgsGeometry(geometry)
    made.convertToMultiType()
    return made


@pytest.mark.parametrize("seed", range(6))
def test_many_parts_as_measurescenario(run: Any, tmp_path: Path, seed: int) -> None:
    """Random parts, measures, ways, sizes and pieces, stacked on each other, for several ecoprofiles."""
    draw = np.random.default_rng(seed)
    cell, size = ((2.5, 800), (2.5, 700), (1.0, 900))[seed % 3]
    habitat = mosaic(tmp_path / "habitat.tif", seed, cell, size)
    profile, horizon = ("EP7", "EP3", "EP6")[seed % 3], (10, 3)[seed % 2]
    looked = study(habitat, profile=profile, horizon=horizon)
    whole = parcel(shape(draw, cell * size))
    parts, rows = [], []
    for number in range(25):
        geometry = shape(draw, cell * size) if draw.random() < 0.7 else QgsGeometry(whole.geometry)
        way = str(draw.choice(KEYS))
        given = {}
        if draw.random() < 0.3:
            given["area_m2"] = float(draw.uniform(50, 3000))
        if draw.random() < 0.3:
            given["pieces"] = float(draw.integers(1, 20))
        parts.append(part(way, geometry, **given))
        rows.append((multi(geometry), {"unit": str(number), "way": way, "area_m2": None, "pieces": None, **given}))
    effect = looked.effect(whole, parts)
    out = scenario(run, tmp_path, habitat, rows, PROFILE=profile, HORIZON_YEARS=horizon)
    found = figures_of(out["TABLE"])
    assert (len(effect.lines), len(effect.refused)) == (out["MEASURES_DONE"], out["NOT_DONE"])
    assert min(len(effect.lines), len(effect.refused)) > 0
    assert effect.changed_ha == pytest.approx(out["CHANGED_HA"], rel=1e-9)
    assert effect.effective_ha == pytest.approx(found["effective_ha"]["difference"], rel=1e-6, abs=1e-9)
    assert effect.nest_m2 == pytest.approx(found["nest_m2"]["difference"], rel=1e-6, abs=1e-4)
    for season in SEASONS:
        expected = found[f"forage_{season}_m2"]["difference"]
        assert effect.forage_m2[season] == pytest.approx(expected, rel=1e-6, abs=1e-4)
    for cost, key in ((effect.once, "cost_one_off"), (effect.yearly, "cost_per_year"), (effect.total, "cost_total")):
        assert cost[1] == pytest.approx(found[key]["after"], rel=1e-9, abs=1e-6)
        assert cost[1] == pytest.approx(sum(getattr(line, _field(key))[1] for line in effect.lines), abs=1e-6)
    assert sum(line.effective_ha for line in effect.lines) == pytest.approx(effect.effective_ha, abs=1e-9)


def _field(key: str) -> str:
    return {"cost_one_off": "once", "cost_per_year": "yearly", "cost_total": "total"}[key]


@pytest.mark.parametrize("seed", range(3))
def test_share_and_completeness_are_those_of_the_maps(run: Any, tmp_path: Path, seed: int) -> None:
    """Before and after at the middle of the parcel, as the food maps before and after have them in that cell."""
    draw = np.random.default_rng(seed)
    habitat = mosaic(tmp_path / "habitat.tif", seed)
    whole = parcel(shape(draw, 2000, 60))
    parts = [part(str(draw.choice(["M03 whole", "M01 whole", "M05 whole"])), shape(draw, 2000, 60)) for _ in range(12)]
    parts.append(part("M03", whole.geometry))
    effect = study(habitat).effect(whole, parts)
    rows = [(multi(one.geometry), {"way": one.way}) for one in parts]
    out = scenario(run, tmp_path, habitat, rows)
    middle = whole.geometry.pointOnSurface().asPoint()
    maps = []
    for number, path in enumerate((str(habitat), out["OUTPUT"])):
        made = run("foragesurface", {"INPUT": path, "PROFILE": "EP7", "OUTPUT": str(tmp_path / f"food_{number}.tif")})
        maps.append(bands(made["OUTPUT"]))
    row, column = int((320_000 - middle.y()) // 10), int((middle.x() - 190_000) // 10)
    for which, found in enumerate(maps):
        for name, values in (("share_pct", effect.share_pct), ("completeness", effect.completeness)):
            expected = float(found[name][row, column])
            assert (values[which] is None) == (expected == NODATA)
            if values[which] is not None:
                assert values[which] == pytest.approx(expected, abs=2e-5 * (100 if name == "share_pct" else 1))
    difference = bands(out["DIFFERENCE"])
    if effect.share_pct[0] is not None:
        change = effect.share_pct[1] - effect.share_pct[0]
        assert change == pytest.approx(float(difference["share_pct"][row, column]), abs=2e-3)


def test_a_part_twice_counts_once(tmp_path: Path) -> None:
    looked = study(simple_map(tmp_path / "habitat.tif"))
    whole = parcel(land(100, 100, 300, 200))
    once = looked.effect(whole, [part("M01 whole", whole.geometry)])
    twice = looked.effect(whole, [part("M01 whole", whole.geometry)] * 2)
    assert (once.changed_ha, once.effective_ha) == (2.0, pytest.approx(1.6))
    for name in ("changed_ha", "effective_ha", "forage_m2", "once", "yearly", "total", "seasons", "fed_ha"):
        assert getattr(twice, name) == getattr(once, name), name
    assert len(twice.lines) == 1
    assert [(one.part, bool(one.reason)) for one in twice.refused] == [(1, True)]


def test_overlapping_parts_count_their_land_once(tmp_path: Path) -> None:
    looked = study(simple_map(tmp_path / "habitat.tif"))
    whole = parcel(land(100, 100, 300, 200))
    parts = [part("M01 whole", land(100, 100, 220, 200)), part("M01 whole", land(180, 100, 300, 200))]
    both = looked.effect(whole, parts)
    assert both.changed_ha == 2.0
    assert [line.area_m2 for line in both.lines] == [12_000.0, 8_000.0]
    assert both.total[1] == pytest.approx(looked.effect(whole, [part("M01 whole", whole.geometry)]).total[1])


def test_the_order_counts(tmp_path: Path) -> None:
    """Bulbs in a lawn that becomes herb-rich grass afterwards are lost; the other way round they cannot be planted."""
    looked = study(simple_map(tmp_path / "habitat.tif"))
    whole = parcel(land(600, 100, 800, 200))
    bulbs, meadow = part("M16 whole", whole.geometry), part("M03 whole", whole.geometry)
    assert [len(looked.effect(whole, some).lines) for some in ([bulbs, meadow], [meadow, bulbs])] == [2, 1]


def test_points_are_pieces_around_which_cells_change(run: Any, tmp_path: Path) -> None:
    habitat = simple_map(tmp_path / "habitat.tif", 1.0, 600)
    looked = study(habitat)
    whole = parcel(land(220, 20, 380, 180))
    way = next(
        one for one in CATALOGUE.ways if one.measure.crown and one.rule.form == "points" and "GAZ" in one.rule.classes
    )
    spots = QgsGeometry.fromWkt("MULTIPOINT((190250 319950),(190300 319900),(190350 319850))")
    effect = looked.effect(whole, [part(way.key, spots)])
    [line] = effect.lines
    assert (line.pieces, line.quantity, line.unit) == (3.0, 3.0, "tree")
    assert line.area_m2 == pytest.approx(3 * way.measure.crown.area_m2(10.0), abs=1.0)
    rows = [(multi(line.geometry), {"way": way.key, "pieces": 3.0})]
    out = scenario(run, tmp_path, habitat, rows)
    assert effect.effective_ha == pytest.approx(figures_of(out["TABLE"])["effective_ha"]["difference"], abs=1e-9)
    assert effect.total[1] == pytest.approx(out["COST_TOTAL"])


def test_nothing_asked_changes_nothing(tmp_path: Path) -> None:
    looked = study(simple_map(tmp_path / "habitat.tif"))
    effect = looked.effect(parcel(land(100, 100, 300, 200)), [])
    assert (effect.lines, effect.refused, effect.changed_ha, effect.total) == ((), (), 0.0, (0.0, 0.0, 0.0))
    assert all(season.before_m2 == season.after_m2 for season in effect.seasons)
    assert effect.share_pct[0] == effect.share_pct[1]
