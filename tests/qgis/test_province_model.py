"""The model of a province: fresh, in the user's words, equal to its steps, and without a cliff at any border."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsProcessing, QgsProcessingModelAlgorithm

from scripts import make_province_model
from zoemzone_qgis.paths import MODELS

from .layers import memory_layer, saved
from .provincekit import ODD, by_place, place

CODE = (QgsProcessing.PythonOutputType.PythonQgsProcessingAlgorithmSubclass, 4)


def test_the_file_is_what_the_script_makes(provider: Any, tmp_path: Path) -> None:
    path = tmp_path / "model.model3"
    assert make_province_model.build().toFile(str(path))
    fresh, shipped = QgsProcessingModelAlgorithm(), QgsProcessingModelAlgorithm()
    assert fresh.fromFile(str(path))
    assert shipped.fromFile(str(MODELS / f"{make_province_model.NAME}.model3"))
    assert fresh.asPythonCode(*CODE) == shipped.asPythonCode(*CODE)


def test_it_is_offered(provider: Any) -> None:
    model = QgsApplication.processingRegistry().algorithmById(f"zoemzone:{make_province_model.NAME}")
    assert model.canExecute()[0]
    assert model.displayName() == "A province: all municipalities compared"
    cell = model.parameterDefinition("CELL_SIZE")
    assert (cell.defaultValue(), cell.maximum()) == (10, 10)


@pytest.fixture(scope="module")
def province(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Two municipalities of 1 x 1 km with a heath across their border, a heath across the border of the country, and
    land without data to the south."""
    folder = tmp_path_factory.mktemp("province")
    land = [
        (place(-700, 1000, 2700, -700), {"kind": "GAZ"}),
        (place(800, 500, 1200, 100), {"kind": "HEI"}),
        (place(2000, 500, 2300, 100), {"kind": "HEI"}),
    ]
    areas = [(place(0, 1000, 1000, 0), {"naam": "West"}), (place(1000, 1000, 2000, 0), {"naam": ODD})]
    return {
        "folder": str(folder),
        "land": saved(memory_layer("eigen kartering", land), str(folder / "land.gpkg")),
        "areas": saved(memory_layer("gemeenten", areas), str(folder / "areas.gpkg")),
    }


def test_it_counts_land_across_borders_and_equals_its_steps(run: Any, province: dict[str, str]) -> None:
    folder = Path(province["folder"])
    names = {
        "habitat_map": "habitat.tif",
        "food_and_nest_maps": "food.tif",
        "building_blocks": "blocks.gpkg",
        "gaps": "gaps.gpkg",
        "opportunity_map": "zones.gpkg",
        "municipalities_compared": "compared.gpkg",
        "table_of_municipalities": "compared.xlsx",
        "land_that_depends_on_missing_data": "missing.gpkg",
    }
    made = run(
        make_province_model.NAME,
        {
            "LAYERS": [province["land"]],
            "MUNICIPALITIES": province["areas"],
            "CLASS_FIELD": "kind",
            "MARGIN": 700,
            **{name: str(folder / file) for name, file in names.items()},
        },
    )
    rows = by_place(made["municipalities_compared"])
    assert [rows[name]["bnb"] for name in ("West", ODD)] == [1, 1]  # one area, in both
    assert [rows[name]["bnb_ha"] for name in ("West", ODD)] == pytest.approx([8, 8])
    assert ODD in rows["West"]["shared_nl"]
    # heath abroad is within reach of the east of this municipality: it does not end at the border
    assert rows[ODD]["rule_land_pct"] > rows["West"]["rule_land_pct"] > 0
    for row in rows.values():
        assert row["known_pct"] == pytest.approx(100)
        assert 0 < row["much_missing_pct"] < row["missing_pct"] < 100  # nothing is known to the south
    assert made["MUNICIPALITIES"] == made["RANKED"] == len(rows)
    alone = run(
        "comparemunicipalities",
        {
            "INPUT": province["areas"],
            "HABITAT": str(folder / "habitat.tif"),
            "FOOD": str(folder / "food.tif"),
            "BLOCKS": str(folder / "blocks.gpkg"),
            "GAPS": str(folder / "gaps.gpkg"),
            "OPPORTUNITIES": str(folder / "zones.gpkg"),
            "OUTPUT": "memory:",
        },
    )
    again = by_place(alone["OUTPUT"])
    for name, row in rows.items():
        assert {key: value for key, value in row.items() if key != "fid"} == again[name]
