"""measurescenario carries out what measureoptions promised: the gains of options come true on the map."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsGeometry, QgsPointXY

from zoemzone_qgis.core.land.landclass import SEASONS

from .habitatmaps import CODE, LEFT, TOP, write_map
from .layers import memory_layer
from .scenariokit import Row, figures_of
from .stonekit import rows_of as options_of

CLASSES = ("GAZ", "BRMR", "GRN", "ERF", "GAGR", "OEV", "GKR", "HST")


def tilted(left: float, top: float, width: float, height: float, degrees: float) -> QgsGeometry:
    """A rectangle at an angle."""
    corner = QgsPointXY(LEFT + left, TOP - top)
    x, y = corner.x(), corner.y()
    shape = QgsGeometry.fromPolygonXY(
        [[corner, QgsPointXY(x + width, y), QgsPointXY(x + width, y - height), QgsPointXY(x, y - height), corner]]
    )
    shape.rotate(degrees, corner)
    return shape


@pytest.fixture
def promised(run: Any, tmp_path: Path) -> Any:
    """Fields of eight classes with tilted parcels over them, and the options of measureoptions."""

    def call(cell: float, seed: int, **given: Any) -> tuple[Path, list[Row]]:
        draw = np.random.default_rng(seed)
        side = round(60 / cell)
        codes = draw.choice([CODE[name] for name in CLASSES], (20, 20)).repeat(side, 0).repeat(side, 1)
        codes[:, ::side] = CODE["VERH"]
        habitat = write_map(tmp_path / "habitat.tif", codes, cell)
        rows = []
        for number in range(16):
            left, top = 150 + 250 * (number % 4), 150 + 250 * (number // 4)
            shape = tilted(left, top, draw.uniform(40, 150), draw.uniform(30, 120), draw.uniform(0, 45))
            rows.append((shape, {"name": f"P{number:02d}"}))
        parameters = {
            "INPUT": memory_layer("parcels", rows),
            "HABITAT": str(habitat),
            "PARCEL_FIELD": ["name"],
            "OUTPUT": "memory:",
            "NESTS": "memory:",
            **given,
        }
        options = [row for row in options_of(run("measureoptions", parameters)["OUTPUT"]) if row["measure"]]
        return habitat, options

    return call


def layer_of(rows: list[Row]) -> Any:
    return memory_layer(
        "plan", [(row["geometry"], {k: v for k, v in row.items() if k != "geometry"}) for row in rows], "MultiPolygon"
    )


def carried_out(run: Any, habitat: Path, rows: list[Row], folder: Path, **given: Any) -> tuple[dict[str, Row], Row]:
    parameters = {
        "INPUT": layer_of(rows),
        "HABITAT": str(habitat),
        "INDICATORS": [],
        "OUTPUT": str(folder / "after.tif"),
        "TABLE": "memory:",
        **given,
    }
    out = run("measurescenario", parameters)
    return figures_of(out["TABLE"]), out


def rim_m2(rows: list[Row], cell: float) -> float:
    """Three times the error that cell centres give an area: sqrt(n) / 2 cells for a rim of n cells."""
    rim = sum(row["geometry"].length() for row in rows) / cell + 4 * len(rows)
    return 3 * 0.5 * math.sqrt(rim) * cell**2 + 0.5 * len(rows) * cell**2


@pytest.mark.parametrize(("cell", "seed", "profile"), [(1.0, 1, "EP7"), (2.5, 2, "EP3")])
def test_each_option_by_itself(run: Any, promised: Any, tmp_path: Path, cell: float, seed: int, profile: str) -> None:
    """Habitat, food and nests that one option of each way adds, and its costs, are what it promised."""
    habitat, options = promised(cell, seed, PROFILE=profile)
    ways = {row["way"]: row for row in sorted(options, key=lambda row: row["area_m2"])}  # the largest of each way
    assert len(ways) >= 15
    for way, row in ways.items():
        figures, out = carried_out(run, habitat, [row], tmp_path, PROFILE=profile)
        rim = rim_m2([row], cell)
        assert out["MEASURES_DONE"] == 1, way
        assert figures["changed_ha"]["after"] * 1e4 == pytest.approx(row["area_m2"], abs=rim), way
        assert figures["effective_ha"]["difference"] == pytest.approx(row["gain_ha"], abs=rim / 1e4), way
        for season in SEASONS:
            found = figures[f"forage_{season}_m2"]["difference"]
            assert found == pytest.approx(row[f"gain_{season}_m2"], abs=rim), (way, season)
        assert figures["nest_m2"]["difference"] == pytest.approx(row["gain_nest_m2"], abs=rim), way
        for name in ("cost_one_off", "cost_per_year", "cost_total"):
            assert figures[name]["after"] == pytest.approx(row[name]), (way, name)


@pytest.mark.parametrize("seed", [3, 4])
def test_an_option_on_every_parcel(run: Any, promised: Any, tmp_path: Path, seed: int) -> None:
    """The sum of the gains of options on different parcels is what the map gains."""
    habitat, options = promised(1.0, seed)
    units = sorted({row["unit"] for row in options})
    for number in range(4):
        chosen = []
        for unit in units:
            some = [row for row in options if row["unit"] == unit]
            chosen.append(some[(number * 3) % len(some)])
        figures, out = carried_out(run, habitat, chosen, tmp_path)
        assert out["NOT_DONE"] == 0
        promise = sum(row["gain_ha"] for row in chosen)
        assert figures["effective_ha"]["difference"] == pytest.approx(promise, abs=rim_m2(chosen, 1.0) / 1e4)
        assert figures["cost_total"]["after"] == pytest.approx(sum(row["cost_total"] for row in chosen))


def test_costs_by_the_price_table_are_those_of_the_options(run: Any, promised: Any, tmp_path: Path) -> None:
    """Without its fields of costs an option costs the same, but for the rim of cells."""
    habitat, options = promised(1.0, 5)
    ways = {row["way"]: row for row in sorted(options, key=lambda row: row["area_m2"])}
    for way, row in ways.items():
        bare = {key: value for key, value in row.items() if not key.startswith("cost")}
        figures, _ = carried_out(run, habitat, [bare], tmp_path)
        share = rim_m2([row], 1.0) / row["area_m2"]
        for name in ("cost_one_off", "cost_per_year"):
            assert figures[name]["after"] == pytest.approx(row[name], rel=share, abs=1.0), (way, name)
