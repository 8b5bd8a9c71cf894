"""comparemunicipalities: bad and odd input, each with a clear answer."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsProject, QgsVectorLayer

from zoemzone_qgis.layers.markstyle import tell_shares
from zoemzone_qgis.layers.style import apply_style

from . import provincekit as kit
from .habitatmaps import CODE, write_map
from .layers import memory_layer, saved
from .provincekit import by_place, place


@pytest.fixture
def meadow(tmp_path: Path) -> str:
    """1 km2 of meadow."""
    return str(write_map(tmp_path / "habitat.tif", np.full((100, 100), CODE["GKR"], np.uint16), 10.0))


def compare(run: Any, habitat: str, areas: Any, **more: Any) -> tuple[dict[str, Any], dict[str, Any]]:
    result = run("comparemunicipalities", {"INPUT": areas, "HABITAT": habitat, "OUTPUT": "memory:", **more})
    return result, by_place(result["OUTPUT"])


def test_a_field_of_names_that_is_not_there(run: Any, meadow: str) -> None:
    areas = memory_layer("areas", [(place(0, 1000, 500, 0), {"naam": "West"})])
    with pytest.raises(QgsProcessingException, match="areas has no field gemeente"):
        compare(run, meadow, areas, NAME_FIELD="gemeente")


def test_without_the_other_results_their_fields_are_empty(run: Any, listener: Any, meadow: str) -> None:
    areas = memory_layer("areas", [(place(0, 1000, 500, 0), {"naam": "West"})])
    result, rows = compare(run, meadow, areas, MARKS="memory:")
    row = rows["West"]
    assert row["share_pct"] == pytest.approx(100)
    for name in ("completeness", "bnb", "shared", "stone_gaps", "keep_ha", "missing_pct", "cost_total", "budget_pct"):
        assert row[name] is None
    assert result["MARKS"].featureCount() == 0
    assert any("FOOD, BLOCKS, GAPS is not given" in said for said in listener.warnings)


def test_a_municipality_that_lies_partly_or_wholly_beyond_the_map(run: Any, listener: Any, meadow: str) -> None:
    areas = memory_layer(
        "areas", [(place(500, 1000, 1500, 0), {"naam": "Half"}), (place(9000, 9000, 9900, 8000), {"naam": "Ver"})]
    )
    result, rows = compare(run, meadow, areas)
    assert rows["Half"]["known_pct"] == pytest.approx(50)
    assert (rows["Ver"]["known_pct"], rows["Ver"]["flag"]) == (0, "no_data")
    assert (result["NO_DATA"], result["RANKED"]) == (1, 0)
    assert any("Ver" in said for said in listener.warnings)


def test_one_name_is_one_municipality_and_codes_tell_two_apart(run: Any, meadow: str) -> None:
    west, east, north = place(0, 1000, 200, 500), place(800, 1000, 1000, 500), place(0, 300, 300, 0)
    one = memory_layer("areas", [(west, {"naam": "Bergen"}), (east, {"naam": "Bergen"}), (north, {"naam": "Noord"})])
    _, rows = compare(run, meadow, one)
    assert {name: row["area_ha"] for name, row in rows.items()} == pytest.approx({"Bergen": 20, "Noord": 9})
    two = memory_layer("areas", [(west, {"naam": "Bergen", "code": "GM0893"}), (east, {"naam": "Bergen", "code": "1"})])
    result, _ = compare(run, meadow, two)
    assert sorted(feature["code"] for feature in result["OUTPUT"].getFeatures()) == ["1", "GM0893"]


def test_districts_of_one_municipality_are_one_and_codes_decide(run: Any, meadow: str) -> None:
    """A field with the municipality of each district; without codes, with those of districts, and with its own."""
    west, east, north = place(0, 1000, 200, 500), place(800, 1000, 1000, 500), place(0, 300, 300, 0)
    names = [{"gemeente": "Ede", "naam": "Dorp"}, {"gemeente": "Ede", "naam": "Dorp"}, {"gemeente": "Ede", "naam": "x"}]
    codes: list[dict[str, str]] = [{"code": "BU01"}, {"code": "WK0228"}, {"code": ""}]
    for more in (codes, [{"gemeentecode": "GM0228", **one} for one in codes]):
        rows = [(wkt, {**name, **code}) for wkt, name, code in zip((west, east, north), names, more, strict=True)]
        _, found = compare(run, meadow, memory_layer("wijken", rows), NAME_FIELD="gemeente")
        assert {name: row["area_ha"] for name, row in found.items()} == pytest.approx({"Ede": 29})
        result, _ = compare(run, meadow, memory_layer("wijken", rows))
        assert result["MUNICIPALITIES"] == 3


@pytest.mark.parametrize(("kind", "wkt"), [("Point", "POINT(190010 320010)"), ("LineString", None), ("None", "")])
@pytest.mark.parametrize("saves", [False, True])
def test_municipalities_that_are_no_areas_are_refused(
    run: Any, meadow: str, tmp_path: Path, kind: str, wkt: str | None, saves: bool
) -> None:
    layer = memory_layer("dorpen 'é'", [(kit.line((0, 0), (9, 9)) if wkt is None else wkt, {"naam": "A"})], kind)
    areas = saved(layer, str(tmp_path / "dorpen 'é'.gpkg")) if saves else layer
    with pytest.raises(QgsProcessingException, match=r"dorpen 'é' holds no polygons\. Choose a layer of polygons"):
        compare(run, meadow, areas)
    with pytest.raises(QgsProcessingException, match=r"dorpen 'é' holds no polygons\. Choose a layer of polygons"):
        run("opportunitymap", {"HABITAT": meadow, "AREAS": areas, "OUTPUT": "memory:", "TABLE": "memory:"})


def test_rows_without_land_are_told(run: Any, listener: Any, meadow: str) -> None:
    areas = memory_layer("areas", [("POLYGON EMPTY", {"naam": "Leeg"}), (place(0, 300, 300, 0), {"naam": "Noord"})])
    _, rows = compare(run, meadow, areas)
    assert list(rows) == ["Noord"]
    assert any("1 rows have no polygon" in said for said in listener.warnings)
    result, rows = compare(run, meadow, memory_layer("nothing", [], "Polygon"))
    assert (rows, result["MUNICIPALITIES"], result["KNOWN_HA"]) == ({}, 0, 0)
    assert any("holds no polygons" in said for said in listener.warnings)


def test_a_map_without_data(run: Any, tmp_path: Path) -> None:
    path = str(write_map(tmp_path / "habitat.tif", np.zeros((50, 50), np.uint16), 10.0))
    areas = memory_layer("areas", [(place(0, 400, 400, 0), {"naam": "Noord"})])
    food = run("foragesurface", {"INPUT": path, "OUTPUT": str(tmp_path / "food.tif")})["OUTPUT"]
    _, rows = compare(run, path, areas, FOOD=food, MARKS="memory:")
    assert rows["Noord"]["flag"] == "no_data"
    assert rows["Noord"]["reason_nl"].startswith("Van deze gemeente zijn geen gegevens")


def test_blocks_are_not_told_of_coarse_land(run: Any, listener: Any, tmp_path: Path) -> None:
    habitat = write_map(tmp_path / "habitat.tif", np.full((100, 100), CODE["GKR"], np.uint16), 10.0)
    coarse = np.ones((100, 100), np.uint8)
    coarse[:, 60:] = 0
    write_map(tmp_path / "habitat.coarse.tif", coarse, 10.0)
    areas = memory_layer("areas", [(place(0, 1000, 500, 0), {"naam": "W"}), (place(500, 1000, 1000, 0), {"naam": "O"})])
    blocks = memory_layer("blocks", [(place(700, 900, 900, 700), {"id": 1, "type": "bnb", "basis": "potential"})])
    _, rows = compare(run, str(habitat), areas, BLOCKS=blocks, GAPS=kit.gaps())
    assert (rows["W"]["bnb"], rows["W"]["stone_gaps"], rows["W"]["flag"]) == (None, None, "coarse_land")
    assert rows["W"]["coarse_pct"] == pytest.approx(100)
    assert (rows["O"]["bnb"], rows["O"]["coarse_pct"], rows["O"]["flag"]) == (1, pytest.approx(20), "")
    assert any("whether they have building blocks cannot be told" in said for said in listener.warnings)


def test_confirmed_blocks_count_where_there_are_no_others(run: Any, meadow: str) -> None:
    areas = memory_layer("areas", [(place(0, 1000, 1000, 0), {"naam": "Al"})])
    row = (place(100, 300, 300, 100), {"id": 1, "type": "bnb", "basis": "confirmed"})
    _, rows = compare(run, meadow, areas, BLOCKS=memory_layer("blocks", [row]))
    assert rows["Al"]["bnb"] == 1


def test_layers_in_another_crs_are_turned(run: Any, meadow: str, tmp_path: Path) -> None:
    areas = memory_layer("areas", [(place(0, 1000, 500, 0), {"naam": "W"})])
    path = str(tmp_path / "degrees.gpkg")
    import processing

    processing.run("native:reprojectlayer", {"INPUT": areas, "TARGET_CRS": "EPSG:4326", "OUTPUT": path})
    _, rows = compare(run, meadow, path)
    assert rows["W"]["area_ha"] == pytest.approx(50, rel=1e-4)


@pytest.mark.parametrize(
    ("parameter", "said"),
    [
        ("BLOCKS", "has none of these fields: type"),
        ("PLAN", "has none of these fields: cost_one_off"),
        ("OPPORTUNITIES", "has none of these fields: zone"),
    ],
)
def test_a_layer_of_something_else_is_refused(run: Any, meadow: str, parameter: str, said: str) -> None:
    areas = memory_layer("areas", [(place(0, 1000, 500, 0), {"naam": "W"})])
    other = memory_layer("iets anders <b>", [(place(0, 10, 10, 0), {"x": 1})])
    with pytest.raises(QgsProcessingException, match=said):
        compare(run, meadow, areas, **{parameter: other})


def test_another_raster_is_no_food_map(run: Any, meadow: str) -> None:
    areas = memory_layer("areas", [(place(0, 1000, 500, 0), {"naam": "W"})])
    with pytest.raises(QgsProcessingException, match="has no band known_pct"):
        compare(run, meadow, areas, FOOD=meadow)


def test_no_input_is_overwritten_and_a_stopped_run_leaves_nothing(
    run: Any, listener: Any, meadow: str, tmp_path: Path
) -> None:
    path = saved(memory_layer("areas", [(place(0, 1000, 500, 0), {"naam": "W"})]), str(tmp_path / "areas.gpkg"))
    with pytest.raises(QgsProcessingException, match="is an input"):
        run("comparemunicipalities", {"INPUT": path, "HABITAT": meadow, "OUTPUT": path})
    listener.cancel()
    run("comparemunicipalities", {"INPUT": path, "HABITAT": meadow, "OUTPUT": str(tmp_path / "made.gpkg")})
    assert not (tmp_path / "made.gpkg").exists()


def test_the_legend_tells_the_share_of_each_mark(provider: Any) -> None:
    layer = QgsVectorLayer("MultiPolygon?field=place:string&field=mark:string&field=share_pct:double", "m", "memory")
    apply_style(layer, "missing_land.qml")
    tell_shares(layer, {"some_missing": 12.34, "no_data": 5.0})
    labels = [rule.label() for rule in layer.renderer().rootRule().children()]
    assert labels[0].endswith((": 12.3 %", ": 12,3 %"))
    assert not labels[1].endswith("%")
    assert len(labels) == len(["some", "much", "none"])


def test_loaded_results_come_with_style_names_and_words(desktop: Any, meadow: str, tmp_path: Path) -> None:
    import processing

    food = processing.run("zoemzone:foragesurface", {"INPUT": meadow, "OUTPUT": str(tmp_path / "food.tif")})["OUTPUT"]
    areas = memory_layer("areas", [(place(0, 1000, 500, 0), {"naam": "W"})])
    given = {"INPUT": areas, "HABITAT": meadow, "FOOD": food, "BLOCKS": kit.blocks()}
    files = {name: str(tmp_path / f"{name}.gpkg") for name in ("OUTPUT", "MARKS")}
    processing.runAndLoadResults("zoemzone:comparemunicipalities", given | files)
    layers = {layer.source().partition("|")[0]: layer for layer in QgsProject.instance().mapLayers().values()}
    shown, marks = (layers[path] for path in files.values())
    assert shown.renderer().type() == marks.renderer().type() == "RuleRenderer"
    assert shown.labelsEnabled()
    assert shown.attributeAlias(shown.fields().lookupField("budget_pct"))
    assert any(rule.label().endswith("%") for rule in marks.renderer().rootRule().children())
