"""measurescenario: bad and odd input, each with a clear answer."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsProcessingException,
    QgsProject,
)

from zoemzone_qgis.core.classes import read_classes, table_beside, write_classes
from zoemzone_qgis.paths import TABLES

from .habitatmaps import CODE, LEFT, TOP, bands, digest, write_map
from .layers import memory_layer, saved
from .scenariokit import codes_of, figures_of, land, measures, rows_of, simple_map

VERGE = land(100, 100, 300, 200)


@pytest.fixture
def habitat(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    return simple_map(folder / "before.tif")


@pytest.fixture
def scenario(run: Any, tmp_path: Path) -> Any:
    def call(**given: Any) -> dict[str, Any]:
        out = tmp_path / "out"
        out.mkdir(exist_ok=True)
        parameters = {
            "OUTPUT": str(out / "after.tif"),
            "DIFFERENCE": str(out / "difference.tif"),
            "TABLE": str(out / "table.gpkg"),
            "HTML": str(out / "page.html"),
            "INDICATORS": ["surroundings"],
            **given,
        }
        return run("measurescenario", parameters)

    return call


def refused(scenario: Any, tmp_path: Path, match: str, **given: Any) -> None:
    """The run is refused with a sentence, and leaves nothing."""
    with pytest.raises(QgsProcessingException, match=match) as caught:
        scenario(**given)
    assert "Traceback" not in str(caught.value)
    out = tmp_path / "out"
    assert not out.exists() or list(out.iterdir()) == []


# ---- measures ------------------------------------------------------------------------------------------------
def test_no_measures_inside_the_map(scenario: Any, habitat: Path, listener: Any) -> None:
    far = measures((land(90_000, 0, 90_100, 100), {"measure": "M01", "unit": "far"}))
    out = scenario(INPUT=far, HABITAT=str(habitat))
    assert (codes_of(out["OUTPUT"]) == codes_of(habitat)).all()
    assert (out["MEASURES_DONE"], out["NOT_DONE"], out["CHANGED_HA"], out["REACHED_HA"]) == (0, 1, 0.0, 0.0)
    assert out["EFFECTIVE_AFTER_HA"] == out["EFFECTIVE_BEFORE_HA"]
    assert (bands(out["DIFFERENCE"])["share_pct"] == 0).all()
    assert out["COST_TOTAL"] == 0.0
    said = " ".join(listener.warnings)
    assert "changes nothing: the result is a copy of before" in said
    assert "it lies outside the habitat map" in said
    assert "far (M01)" in said


def test_an_empty_layer(scenario: Any, habitat: Path, listener: Any) -> None:
    layer = measures((VERGE, {"measure": "M01"}))
    layer.dataProvider().truncate()
    out = scenario(INPUT=layer, HABITAT=str(habitat), INDICATORS=[])
    assert (codes_of(out["OUTPUT"]) == codes_of(habitat)).all()
    assert any("changes nothing" in text for text in listener.warnings)


def test_some_outside_and_some_across_the_edge(scenario: Any, habitat: Path, listener: Any) -> None:
    rows = [
        (land(-500, -500, -400, -400), {"measure": "M01", "unit": "out"}),
        (land(-500, -500, 50, 50), {"measure": "M01", "unit": "across"}),
    ]
    out = scenario(INPUT=measures(*rows), HABITAT=str(habitat))
    assert (out["MEASURES_DONE"], out["NOT_DONE"], out["CHANGED_HA"]) == (1, 1, 0.25)


def test_unknown_measures_name_layer_row_and_what_there_is(scenario: Any, habitat: Path, tmp_path: Path) -> None:
    layer = measures((VERGE, {"measure": "M01"}), (VERGE, {"measure": "M99", "unit": "Berm 7"}))
    refused(
        scenario,
        tmp_path,
        r"plan, row Berm 7: there is no measure M99.*M01, M02.*M26",
        INPUT=layer,
        HABITAT=str(habitat),
    )
    layer = measures((VERGE, {"way": "M05 points", "unit": "Akker 2"}))
    refused(
        scenario,
        tmp_path,
        r"plan, row Akker 2: the measure M05 cannot be done that way \(M05 points\).*M05 whole, M05 strip",
        INPUT=layer,
        HABITAT=str(habitat),
    )
    layer = measures((VERGE, {"measure": "M01", "form": "points"}))
    refused(scenario, tmp_path, r"M01 cannot be done that way \(points\)", INPUT=layer, HABITAT=str(habitat))
    layer = measures((VERGE, {"measure": 7}))
    refused(scenario, tmp_path, "there is no measure 7", INPUT=layer, HABITAT=str(habitat))


def test_null_nan_and_text_in_fields(scenario: Any, habitat: Path, listener: Any) -> None:
    odd = {"rank": float("nan"), "area_m2": float("nan"), "pieces": None, "cost_one_off": float("nan")}
    rows = [
        (VERGE, {"measure": " m01 ", "way": None, "unit": None, **odd}),
        (land(0, 300, 100, 400), {"measure": None, "way": "", "unit": "no measure"}),
        (land(0, 500, 100, 600), {"measure": "M01", "cost_one_off": 10.0, "cost_per_year": None}),
    ]
    out = scenario(INPUT=measures(*rows), HABITAT=str(habitat))
    assert (out["MEASURES_DONE"], out["NOT_DONE"], out["CHANGED_HA"]) == (2, 0, 3.0)
    assert out["COST_ONE_OFF"] == pytest.approx(2 * 1000 + 10)
    assert any("1 rows name no measure" in text for text in listener.infos)
    words = {"way": "M09 points BMZ", "area_m2": "a lot", "pieces": "-3", "cost_total": "3.000"}
    out = scenario(INPUT=measures((land(600, 100, 700, 200), words)), HABITAT=str(habitat))
    assert out["MEASURES_DONE"] == 1
    assert any("2 sizes are no numbers" in text for text in listener.warnings)


def test_a_measure_that_cannot_be_done_there(scenario: Any, habitat: Path, listener: Any) -> None:
    rows = [(land(100, 1460, 200, 1490), {"measure": "M01", "unit": "vijver"}), (VERGE, {"measure": "M01"})]
    out = scenario(INPUT=measures(*rows), HABITAT=str(habitat))
    assert (out["MEASURES_DONE"], out["NOT_DONE"]) == (1, 1)
    assert any("it is not meant for the land cover there: vijver (M01)" in text for text in listener.warnings)


def test_overlapping_polygons_slivers_and_many_parts(scenario: Any, habitat: Path, listener: Any) -> None:
    sliver = land(100, 100, 100.4, 900)
    parts = [land(200 + 10 * n, 600, 205 + 10 * n, 605)[len("POLYGON") :] for n in range(20)]
    rows = [
        (VERGE, {"measure": "M01"}),
        (land(200, 100, 400, 200), {"measure": "M01"}),
        (sliver, {"measure": "M01", "unit": "sliver"}),
        (f"MULTIPOLYGON({','.join(parts)})", {"measure": "M01"}),
    ]
    out = scenario(INPUT=measures(*rows, kind="MultiPolygon"), HABITAT=str(habitat))
    assert out["CHANGED_HA"] == pytest.approx(3.0 + 20 * 25 / 1e4)
    assert any("sliver" in text and "holds no centre of a cell" in text for text in listener.warnings)


def test_damaged_geometries_are_repaired(scenario: Any, habitat: Path, listener: Any) -> None:
    x, y = LEFT + 100, TOP - 100
    bow = f"POLYGON(({x} {y}, {x + 100} {y - 100}, {x + 100} {y}, {x} {y - 100}, {x} {y}))"
    high = f"POLYGON Z(({x} {y - 200} 5, {x + 50} {y - 200} 5, {x + 50} {y - 250} 5, {x} {y - 250} 5, {x} {y - 200} 5))"
    rows = [(bow, {"measure": "M01"}), (high, {"measure": "M01"}), ("POLYGON EMPTY", {"measure": "M01"})]
    out = scenario(INPUT=measures(*rows, kind="MultiPolygonZ"), HABITAT=str(habitat))
    assert out["MEASURES_DONE"] == 2
    assert out["CHANGED_HA"] == pytest.approx(0.5 + 0.25, abs=0.03)
    assert any("2 polygons read, 1 repaired, 1 skipped" in text for text in listener.infos)


@pytest.mark.parametrize("crs", ["EPSG:4326", "EPSG:25831", "EPSG:3857"])
def test_measures_in_another_crs(scenario: Any, habitat: Path, crs: str) -> None:
    shape = QgsGeometry.fromWkt(VERGE)
    there = QgsCoordinateReferenceSystem(crs)
    transform = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:28992"), there, QgsProject.instance())
    shape.transform(transform)
    out = scenario(INPUT=measures((shape, {"measure": "M01"}), crs=crs), HABITAT=str(habitat))
    assert out["CHANGED_HA"] == pytest.approx(2.0, rel=0.01)


def test_layers_that_are_no_measures(scenario: Any, habitat: Path, tmp_path: Path) -> None:
    line = memory_layer("line", [("LINESTRING(0 0, 9 9)", {"measure": "M01"})], "LineString")
    refused(scenario, tmp_path, "line holds no polygons", INPUT=line, HABITAT=str(habitat))
    bare = measures((VERGE, {"name": "x"}))
    refused(scenario, tmp_path, "plan has no field measure and no field way", INPUT=bare, HABITAT=str(habitat))
    lost = measures((VERGE, {"measure": "M01"}))
    lost.setCrs(QgsCoordinateReferenceSystem())
    refused(scenario, tmp_path, "plan has no CRS", INPUT=lost, HABITAT=str(habitat))
    good = measures((VERGE, {"measure": "M01"}))
    refused(scenario, tmp_path, "nowhere", INPUT=good, HABITAT=str(habitat), OTHERS=["/nowhere/b.gpkg"])
    kept = QgsProject.instance().addMapLayer(bare)
    refused(scenario, tmp_path, "no field measure", INPUT=good, HABITAT=str(habitat), OTHERS=[kept])
    QgsProject.instance().removeAllMapLayers()


def test_fields_that_a_shapefile_cut(scenario: Any, habitat: Path, tmp_path: Path) -> None:
    rows = measures((VERGE, {"measure": "M01", "cost_one_off": 77.0, "cost_per_year": 3.0, "cost_total": 107.0}))
    path = saved(rows, str(tmp_path / "in" / "plan.shp"), "ESRI Shapefile")
    out = scenario(INPUT=path, HABITAT=str(habitat))
    assert (out["COST_ONE_OFF"], out["COST_TOTAL"]) == (77.0, 107.0)
    # both costs were cut to cost_one_o and cost_per_y
    assert out["COST_PER_YEAR"] == 3.0


# ---- the map -------------------------------------------------------------------------------------------------
def test_a_class_that_is_not_in_the_table(scenario: Any, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    codes = np.full((50, 50), CODE["BRMR"], np.uint16)
    codes[10, 10] = 777
    habitat = write_map(tmp_path / "in" / "odd.tif", codes, 10.0)
    inside = measures((land(0, 0, 200, 200), {"measure": "M01"}))
    refused(scenario, tmp_path, "777.*class table", INPUT=inside, HABITAT=str(habitat))
    elsewhere = measures((land(300, 300, 400, 400), {"measure": "M01"}))
    refused(scenario, tmp_path, "777.*class table", INPUT=elsewhere, HABITAT=str(habitat), INDICATORS=[])


def test_a_map_in_degrees_or_without_crs(scenario: Any, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    codes = np.full((20, 20), CODE["BRMR"], np.uint16)
    plan = measures((VERGE, {"measure": "M01"}))
    degrees = write_map(tmp_path / "in" / "degrees.tif", codes, 0.001, crs="EPSG:4326", corner=(5.0, 51.0))
    refused(scenario, tmp_path, "in degrees", INPUT=plan, HABITAT=str(degrees))
    bare = write_map(tmp_path / "in" / "bare.tif", codes, 10.0, crs=None)
    refused(scenario, tmp_path, "has no CRS", INPUT=plan, HABITAT=str(bare))
    decimals = write_map(tmp_path / "in" / "decimals.tif", codes.astype(float), 10.0, kind=gdal.GDT_Float32)
    refused(scenario, tmp_path, "decimal numbers", INPUT=plan, HABITAT=str(decimals))


def test_no_known_land_at_all(scenario: Any, tmp_path: Path, listener: Any) -> None:
    (tmp_path / "in").mkdir()
    habitat = write_map(tmp_path / "in" / "empty.tif", np.zeros((40, 40)), 10.0)
    out = scenario(INPUT=measures((land(0, 0, 100, 100), {"measure": "M01"})), HABITAT=str(habitat))
    assert (out["NOT_DONE"], out["EFFECTIVE_AFTER_HA"]) == (1, 0.0)
    assert any("knows nothing of the land there" in text for text in listener.warnings)


def test_a_map_of_bytes_gets_room_for_new_classes(scenario: Any, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    habitat = write_map(
        tmp_path / "in" / "bytes.tif", np.full((60, 60), CODE["GAZ"]), 5.0, kind=gdal.GDT_Byte, nodata=255
    )
    out = scenario(INPUT=measures((land(0, 0, 100, 100), {"measure": "M16"})), HABITAT=str(habitat))
    assert codes_of(out["OUTPUT"]).max() > 34_600


def test_own_tables(scenario: Any, habitat: Path, tmp_path: Path) -> None:
    plan = measures((VERGE, {"measure": "M01"}))
    classes = tmp_path / "in" / "mine.csv"
    table = read_classes()
    poorer = table.by_id("BRME").with_values({"habitat_weight": 0.5})
    write_classes(table.extended([poorer]), classes)
    out = scenario(INPUT=plan, HABITAT=str(habitat), CLASSES=str(classes))
    assert out["EFFECTIVE_AFTER_HA"] - out["EFFECTIVE_BEFORE_HA"] == pytest.approx(2.0 * 0.3)
    assert read_classes(table_beside(out["OUTPUT"])).by_id("BRME").habitat_weight == 0.5
    prices = tmp_path / "in" / "prices.csv"
    text = (TABLES / "measure_costs.csv").read_text(encoding="utf-8")
    prices.write_text(text.replace("M01,one_off", "M01,nonsense", 1), encoding="utf-8")
    (tmp_path / "out" / "after.tif").unlink()
    for path in (tmp_path / "out").iterdir():
        path.unlink()
    refused(scenario, tmp_path, "prices.csv", INPUT=plan, HABITAT=str(habitat), MEASURE_COSTS=str(prices))


# ---- results and parameters -----------------------------------------------------------------------------------
def test_results_in_the_place_of_inputs(scenario: Any, habitat: Path, tmp_path: Path) -> None:
    before = digest(habitat.parent)
    plan = measures((VERGE, {"measure": "M01"}))
    refused(scenario, tmp_path, "overwrite", INPUT=plan, HABITAT=str(habitat), OUTPUT=str(habitat))
    refused(
        scenario, tmp_path, "is an input or another result", INPUT=plan, HABITAT=str(habitat), DIFFERENCE=str(habitat)
    )
    same = str(tmp_path / "out" / "same.tif")
    refused(
        scenario, tmp_path, "is an input or another", INPUT=plan, HABITAT=str(habitat), OUTPUT=same, DIFFERENCE=same
    )
    assert digest(habitat.parent) == before
    path = saved(plan, str(habitat.parent / "plan.gpkg"))
    refused(scenario, tmp_path, "is an input or another", INPUT=path, HABITAT=str(habitat), TABLE=path)
    refused(scenario, tmp_path, r"ends in \.tif", INPUT=plan, HABITAT=str(habitat), OUTPUT=str(tmp_path / "x.jpg"))


@pytest.mark.parametrize(
    ("wrong", "match"),
    [
        ({"RADIUS": 0.0}, "RADIUS must be above zero"),
        ({"RADIUS": 300_000.0}, "needs about .* GB of memory"),
        ({"HORIZON_YEARS": -1}, "HORIZON_YEARS"),
        ({"HORIZON_YEARS": float("nan")}, "HORIZON_YEARS"),
        ({"PROFILE": "EP9"}, "no ecoprofile EP9"),
        ({"INDICATORS": ["nonsense"]}, "INDICATORS"),
        ({"BASIS": "maybe"}, "BASIS"),
    ],
)
def test_parameters_out_of_range(
    scenario: Any, habitat: Path, tmp_path: Path, wrong: dict[str, Any], match: str
) -> None:
    plan = measures((VERGE, {"measure": "M01"}))
    refused(scenario, tmp_path, match, INPUT=plan, HABITAT=str(habitat), **wrong)


def test_a_reach_that_needs_too_much_memory(scenario: Any, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    habitat = write_map(
        tmp_path / "in" / "wide.tif", np.full((9000, 9000), CODE["GRN"], np.uint8), 1.0, kind=gdal.GDT_Byte
    )
    plan = measures((VERGE, {"measure": "M05"}))
    refused(scenario, tmp_path, "memory", INPUT=plan, HABITAT=str(habitat), RADIUS=9000.0, OUTPUT_CELL_SIZE=1.0)


def test_horizon_zero_and_hundred(scenario: Any, habitat: Path) -> None:
    plan = measures((VERGE, {"measure": "M01"}))
    assert scenario(INPUT=plan, HABITAT=str(habitat), HORIZON_YEARS=0)["NOT_DONE"] == 1
    late = scenario(INPUT=plan, HABITAT=str(habitat), HORIZON_YEARS=100)
    assert late["COST_TOTAL"] == pytest.approx(late["COST_ONE_OFF"] + 100 * late["COST_PER_YEAR"])


def test_a_cell_that_is_no_multiple(scenario: Any, habitat: Path, listener: Any) -> None:
    out = scenario(INPUT=measures((VERGE, {"measure": "M01"})), HABITAT=str(habitat), OUTPUT_CELL_SIZE=12)
    assert gdal.Open(out["DIFFERENCE"]).GetGeoTransform()[1] == 10.0
    assert any("10 m instead of 12 m" in text for text in listener.warnings)


def test_the_order_of_features_does_not_matter_with_ranks(scenario: Any, habitat: Path, tmp_path: Path) -> None:
    rows = [
        (land(600 + 7 * n, 100, 700 + 7 * n, 200), {"measure": m, "rank": n})
        for n, m in enumerate(["M16", "M09", "M03", "M02", "M15", "M09"])
    ]
    found = []
    for order in (rows, rows[::-1], rows[3:] + rows[:3]):
        out = scenario(INPUT=measures(*order), HABITAT=str(habitat))
        found.append((codes_of(out["OUTPUT"]), figures_of(out["TABLE"]), out["COST_TOTAL"]))
    for other in found[1:]:
        assert (other[0] == found[0][0]).all()
        assert other[1] == found[0][1]
        assert other[2] == pytest.approx(found[0][2])


def test_a_spreadsheet(scenario: Any, habitat: Path, tmp_path: Path) -> None:
    out = scenario(INPUT=measures((VERGE, {"measure": "M01"})), HABITAT=str(habitat), TABLE=str(tmp_path / "t.xlsx"))
    rows = {row["indicator"]: row for row in rows_of(out["TABLE"])}
    assert rows["changed_ha"]["after"] == 2.0


def test_the_run_record_tells_what_was_done(scenario: Any, habitat: Path) -> None:
    import json

    out = scenario(INPUT=measures((VERGE, {"measure": "M01"})), HABITAT=str(habitat))
    record = json.loads(Path(out["OUTPUT"] + ".run.json").read_text(encoding="utf-8"))
    assert record["definitions"]["horizon_years"] == 10
    assert {"measures", "measure_rules", "measure_costs"} <= set(record["tables"])
    assert {source["name"] for source in record["sources"]} == {"before", "plan"}
