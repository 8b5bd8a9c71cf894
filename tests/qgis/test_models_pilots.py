"""The two pilots: the same municipality with rich and with poor data, and the error to quote for the poor ones."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsApplication, QgsVectorLayer

from .modelkit import cells, figures, village

RASTERS = {
    "rich_data_habitat_map": "rich.tif",
    "poor_data_habitat_map": "poor.tif",
    "rich_data_food_and_nest_maps": "rich_food.tif",
    "poor_data_food_and_nest_maps": "poor_food.tif",
    "habitat_differences": "habitat_difference.tif",
    "food_and_nests_differences": "food_difference.tif",
}
VECTORS = {
    "rich_data_building_blocks": "rich_blocks.gpkg",
    "poor_data_building_blocks": "poor_blocks.gpkg",
    "habitat_table_of_figures": "habitat.gpkg",
    "food_and_nests_table_of_figures": "food.gpkg",
}
PAGES = {
    "habitat_page_with_the_comparison": "habitat.html",
    "food_and_nests_page_with_the_comparison": "food.html",
}


@pytest.fixture(scope="module")
def pilots(provider: Any, tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Any], dict[str, str], Path]:
    import processing

    folder = tmp_path_factory.mktemp("pilots")
    files = {name: str(folder / file) for name, file in (RASTERS | VECTORS | PAGES).items()}
    given = {name: value for name, value in village(folder).items() if name not in ("BUDGET_ONE_OFF",)}
    given = {name: value for name, value in given.items() if not name.startswith("PARCEL")}
    return processing.run("zoemzone:kansenkaart_pilots", {**given, **files}), given, folder


def test_each_step_is_what_the_algorithm_alone_gives(pilots: Any, run: Any, tmp_path: Path) -> None:
    _, given, folder = pilots
    poor = run("habitatmap", {**given, "IGNORE": [0, 1], "OUTPUT": str(tmp_path / "poor.tif")})["OUTPUT"]
    assert np.array_equal(cells(poor), cells(folder / "poor.tif"))
    assert not np.array_equal(cells(poor), cells(folder / "rich.tif"))
    blocks = {"BLOCKS_1": str(folder / "rich_blocks.gpkg"), "BLOCKS_2": str(folder / "poor_blocks.gpkg")}
    for first, second, table, page, more in (
        ("rich.tif", "poor.tif", "habitat.gpkg", "habitat.html", blocks),
        ("rich_food.tif", "poor_food.tif", "food.gpkg", "food.html", {}),
    ):
        maps = {"INPUT": str(folder / first), "OTHER": str(folder / second), "AREAS": given["MUNICIPALITY"]}
        wanted = {"OUTPUT": str(tmp_path / "d.tif"), "TABLE": str(tmp_path / table), "HTML": str(tmp_path / page)}
        run("comparemaps", {**maps, **more, **wanted})
        assert figures(tmp_path / table) == figures(folder / table)
        assert (tmp_path / page).read_text("utf-8").split() == (folder / page).read_text("utf-8").split()


def test_the_error_to_quote(pilots: Any) -> None:
    """The number outputs, computed anew from the two maps."""
    result, _, folder = pilots
    rich, poor = (cells(folder / name)[0].astype(float) for name in ("rich_food.tif", "poor_food.tif"))
    known = (rich >= 0) & (poor >= 0)
    off = (poor - rich)[known]
    assert known.any()
    assert result["ERROR_MEAN"] == pytest.approx(off.mean(), abs=1e-4)
    assert result["ERROR_CELL"] == pytest.approx(np.sqrt((off**2).mean()), abs=1e-4)
    assert result["ERROR_CELL"] > 0
    first, second = cells(folder / "rich.tif"), cells(folder / "poor.tif")
    both = (first > 0) & (second > 0)
    assert result["CLASS_AGREEMENT_PCT"] == pytest.approx(100 * (first == second)[both].mean(), abs=1e-6)
    assert 0 < result["CLASS_AGREEMENT_PCT"] < 100
    assert result["EFFECTIVE_RICH_HA"] != result["EFFECTIVE_POOR_HA"]
    assert result["LEFT_OUT"] == 0


def test_the_table_holds_the_same_figures(pilots: Any) -> None:
    result, _, folder = pilots
    layer = QgsVectorLayer(str(folder / "food.gpkg"), "table", "ogr")
    rows = [row for row in layer.getFeatures() if row["map"] == "share_pct"]
    [whole] = [row for row in rows if row["area"] == "all"]
    assert whole["rmse"] == pytest.approx(result["ERROR_CELL"])
    assert whole["mean_difference"] == pytest.approx(result["ERROR_MEAN"])
    assert {row["area"] for row in rows} == {"all", "Ede / 's-Graven <b>hage</b>"}


def test_the_advice_report_quotes_it(pilots: Any, run: Any, tmp_path: Path) -> None:
    _, given, folder = pilots
    page = tmp_path / "report.html"
    land = {"HABITAT": str(folder / "rich.tif"), "MUNICIPALITY": given["MUNICIPALITY"], "LANGUAGE": "en"}
    run("advicereport", {**land, "COMPARISON": str(folder / "food.gpkg"), "HTML": str(page)})
    assert "In the pilot the map was made again" in page.read_text(encoding="utf-8")


def test_what_is_left_out_is_a_choice(provider: Any) -> None:
    """Nothing said: both; an empty list is an answer."""
    model = QgsApplication.processingRegistry().algorithmById("zoemzone:kansenkaart_pilots").create()
    assert model.filled({})["IGNORE"] == [0, 1]
    assert model.filled({"IGNORE": []})["IGNORE"] == []
    assert model.filled({"IGNORE": [1]})["IGNORE"] == [1]
    assert model.filled({})["rich_data_habitat_map"] == "TEMPORARY_OUTPUT"
    assert model.filled({"rich_data_habitat_map": "a.tif"})["rich_data_habitat_map"] == "a.tif"
    assert "habitat_page_with_the_comparison" not in model.filled({})
