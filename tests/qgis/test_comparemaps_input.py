"""comparemaps with unusual and bad inputs: what it says, and that nothing is left behind."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingException

from zoemzone_qgis.core.classes import read_classes, table_beside, write_classes
from zoemzone_qgis.core.surface import NODATA

from .comparekit import field, write_values
from .habitatmaps import CODE, LEFT, TOP, bands, digest, write_map
from .layers import box, memory_layer
from .moments import Moment, now, seconds_since
from .stonekit import rows_of

MEADOW = np.full((9, 9), CODE["GKR"])


@pytest.fixture
def refused(run: Any, tmp_path: Path) -> Any:
    """What a run says when it refuses; it leaves nothing behind and the inputs as they were."""

    def call(first: Any, second: Any, **given: Any) -> str:
        out = tmp_path / "results"
        out.mkdir(exist_ok=True)
        before = digest(tmp_path)
        outputs = {"OUTPUT": str(out / "d.tif"), "TABLE": str(out / "t.gpkg"), "HTML": str(out / "p.html")}
        with pytest.raises(QgsProcessingException) as error:
            run("comparemaps", {"INPUT": str(first), "OTHER": str(second), **outputs, **given})
        assert list(out.iterdir()) == []
        assert digest(tmp_path) == before
        assert "Traceback" not in str(error.value)
        return str(error.value)

    return call


@pytest.fixture
def meadow(tmp_path: Path) -> Path:
    return write_map(tmp_path / "meadow.tif", MEADOW, 10.0)


# ---- where they lie -----------------------------------------------------------------------------
def test_maps_of_different_places(refused, meadow, tmp_path):
    far = write_map(tmp_path / "far.tif", MEADOW, 10.0, corner=(LEFT + 5000, TOP))
    assert refused(meadow, far) == "meadow and far lie in different places: there is nothing to compare."
    touching = write_map(tmp_path / "touching.tif", MEADOW, 10.0, corner=(LEFT + 90, TOP))
    assert "lie in different places" in refused(meadow, touching)


def test_first_map_in_degrees(refused, meadow, tmp_path):
    degrees = write_map(tmp_path / "degrees.tif", MEADOW, 1e-4, crs="EPSG:4326", corner=(5.9, 51.0))
    assert "degrees has a CRS in degrees (EPSG:4326)" in refused(degrees, meadow)


def test_maps_without_crs(refused, meadow, tmp_path):
    plain = write_map(tmp_path / "plain.tif", MEADOW, 10.0, crs=None)
    for pair in ((plain, meadow), (meadow, plain)):
        assert refused(*pair) == "plain has no CRS. Set its CRS in the layer properties."


def test_input_that_is_not_there(refused, meadow, tmp_path):
    assert "OTHER" in refused(meadow, tmp_path / "none.tif")


def test_nothing_known_on_both(run, listener, tmp_path):
    a, b = field(1), field(2)
    a[:, 40:], b[:, :40] = np.nan, np.nan
    page, out = tmp_path / "page.html", tmp_path / "d.tif"
    result = run(
        "comparemaps",
        {
            "INPUT": write_values(tmp_path / "a.tif", a),
            "OTHER": write_values(tmp_path / "b.tif", b),
            "OUTPUT": str(out),
            "TABLE": "memory:",
            "HTML": str(page),
        },
    )
    assert (result["COMPARED_HA"], result["FIRST_ONLY_HA"], result["SECOND_ONLY_HA"]) == (0.0, 24.0, 24.0)
    assert (result["RMSE"], result["SPEARMAN"], result["MEAN_DIFFERENCE"]) == (None, None, None)
    assert (bands(out)["value"] == NODATA).all()
    assert "a and b know no land in common; the result is empty." in listener.warnings
    assert "nothing could be compared" in page.read_text(encoding="utf-8")
    assert rows_of(result["TABLE"])[0]["rmse"] is None


def test_no_data_everywhere(run, listener, tmp_path):
    empty = write_map(tmp_path / "empty.tif", np.zeros((9, 9)), 10.0)
    page = tmp_path / "page.html"
    result = run(
        "comparemaps",
        {
            "INPUT": str(empty),
            "OTHER": str(empty),
            "OUTPUT": str(tmp_path / "d.tif"),
            "AGREEMENT": "memory:",
            "HTML": str(page),
        },
    )
    assert (result["COMPARED_HA"], result["AGREEMENT_PCT"], result["KAPPA"]) == (0.0, None, None)
    assert (result["EFFECTIVE_FIRST_HA"], result["RMSE"]) == (0.0, None)
    assert rows_of(result["AGREEMENT"]) == []
    assert any("know no land in common" in text for text in listener.warnings)
    assert "nothing could be compared" in page.read_text(encoding="utf-8")


# ---- kinds --------------------------------------------------------------------------------------
def test_one_class_map_and_one_value_map(refused, meadow, tmp_path):
    values = write_values(tmp_path / "food.tif", np.ones((9, 9), np.float32))
    said = "meadow holds classes and food holds values. Compare two maps of one kind."
    assert refused(meadow, values) == said
    assert refused(values, meadow) == said
    assert "food holds decimal numbers, not class codes" in refused(meadow, values, KIND="classes")


def test_whole_numbers_of_which_nothing_is_told(refused, run, tmp_path):
    paths = [write_map(tmp_path / f"{name}.tif", MEADOW, 10.0, kind=gdal.GDT_Byte) for name in "ab"]
    assert refused(*paths) == (
        "a holds whole numbers, and nothing tells whether these are classes or values. Choose the kind."
    )
    for kind, number in (("classes", "AGREEMENT_PCT"), ("values", "MEAN_FIRST")):
        outputs = {"OUTPUT": str(tmp_path / "d.tif"), "KIND": kind}
        result = run("comparemaps", {"INPUT": str(paths[0]), "OTHER": str(paths[1]), **outputs})
        assert result[number] == pytest.approx(100.0 if kind == "classes" else CODE["GKR"])


def test_codes_as_values(refused, meadow):
    write_classes(read_classes(), table_beside(meadow))
    assert "meadow holds class codes: a difference of codes means nothing" in refused(meadow, meadow, KIND="values")


def test_bands_without_a_common_name(refused, tmp_path):
    a = write_values(tmp_path / "a.tif", {"x": field(1), "y": field(2)})
    b = write_values(tmp_path / "b.tif", {"p": field(1), "q": field(2)})
    assert refused(a, b) == "a and b have no bands of one name. Choose the number of the band to compare."
    assert refused(a, b, BAND=3) == "a has no band 3: it has 2."


@pytest.mark.parametrize("best", [0, 100, -5, float("nan")])
def test_best_part_that_is_none(refused, meadow, best):
    assert "BEST" in refused(meadow, meadow, BEST=best) or "Best part" in refused(meadow, meadow, BEST=best)


# ---- tables -------------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("value,class\n1,GKR\n2,NONSENSE\n", "Table mapping.csv, row 3, column class: NONSENSE is not known"),
        ("value,class\nx,GKR\n", "Table mapping.csv, row 2, column value: x is not known"),
        ("value,class\n1,GKR\n1,WAT\n", "Table mapping.csv, row 3, column value: 1 stands there a second time"),
        ("value,class\n1,\n", "Table mapping.csv, row 2, column class: the cell is empty"),
        ("value,name\n1,GKR\n", "Table mapping.csv, row 1: the column class is missing"),
        ("value;class\n1;GKR\n", "Table mapping.csv, row 1: the columns are separated by ;"),
        ("value,class\n1,GKR,extra\n", "Table mapping.csv, row 2, column class: the row has 3 cells"),
        ("", "Table mapping.csv is empty"),
        ("value,class\n", "Table mapping.csv has a header but no rows"),
        ("value,class\n70000,GKR\n", "Table mapping.csv, row 2, column value: 70000 is not known"),
    ],
)
def test_damaged_table_of_classes(refused, meadow, tmp_path, text, said):
    theirs = write_map(tmp_path / "theirs.tif", np.ones((9, 9)), 10.0, kind=gdal.GDT_Byte)
    mapping = tmp_path / "mapping.csv"
    mapping.write_text(text, encoding="utf-8")
    assert said in refused(meadow, theirs, MAPPING=str(mapping))


def test_table_that_is_not_there_or_damaged(refused, meadow, tmp_path):
    assert "none.csv" in refused(meadow, meadow, MAPPING=str(tmp_path / "none.csv"))
    own = tmp_path / "classes.csv"
    own.write_text("code,id\n1,WAT\n", encoding="utf-8")
    assert "classes.csv" in refused(meadow, meadow, CLASSES=str(own))


# ---- vectors ------------------------------------------------------------------------------------
def test_blocks_of_one_map_only(refused, meadow):
    blocks = memory_layer("blocks", [(box(LEFT, TOP - 90, LEFT + 50, TOP), {"type": "bnb"})])
    assert refused(meadow, meadow, BLOCKS_1=blocks) == "Give the building blocks of both maps, or of none."


def test_blocks_without_status_or_crs(refused, meadow):
    rows = [(box(LEFT, TOP - 90, LEFT + 50, TOP), {"kind": "bnb"})]
    plain = memory_layer("plain", rows)
    assert "plain has no field type or status" in refused(meadow, meadow, BLOCKS_1=plain, BLOCKS_2=plain)
    lost = memory_layer("lost", [(rows[0][0], {"type": "bnb"})])
    lost.setCrs(QgsCoordinateReferenceSystem())
    assert "lost has no CRS" in refused(meadow, meadow, BLOCKS_1=lost, BLOCKS_2=lost)
    assert "lost has no CRS" in refused(meadow, meadow, AREAS=lost)


def test_areas_that_are_empty_damaged_or_in_degrees(run, listener, meadow, tmp_path):
    bow = f"POLYGON(({LEFT} {TOP}, {LEFT + 90} {TOP - 90}, {LEFT + 90} {TOP}, {LEFT} {TOP - 90}, {LEFT} {TOP}))"
    areas = memory_layer("areas", [(bow, {"name": "bow"}), ("POLYGON EMPTY", {"name": "none"})])
    parameters = {"INPUT": str(meadow), "OTHER": str(meadow), "OUTPUT": str(tmp_path / "d.tif"), "TABLE": "memory:"}
    result = run("comparemaps", {**parameters, "AREAS": areas})
    rows = {row["area"]: row for row in rows_of(result["TABLE"]) if row["map"] == "classes"}
    assert set(rows) == {"all", "bow"}
    assert 0.3 < rows["bow"]["compared_ha"] < 0.5
    degrees = memory_layer("degrees", [(box(5.0, 50.0, 7.0, 53.0), {"name": "all of it"})], crs="EPSG:4326")
    result = run("comparemaps", {**parameters, "AREAS": degrees})
    rows = {row["area"]: row for row in rows_of(result["TABLE"]) if row["map"] == "classes"}
    assert rows["all of it"]["compared_ha"] == rows["all"]["compared_ha"] == pytest.approx(0.81)


# ---- results ------------------------------------------------------------------------------------
def test_result_over_an_input(refused, meadow, tmp_path):
    other = write_map(tmp_path / "other.tif", MEADOW, 10.0)
    for path in (meadow, other):
        assert "is an input or another result of this run" in refused(meadow, other, OUTPUT=str(path))


def test_two_results_in_one_file(refused, meadow, tmp_path):
    page = str(tmp_path / "results" / "one.tif")
    assert "is an input or another result of this run" in refused(meadow, meadow, OUTPUT=page, HTML=page)


def test_folder_that_is_not_there(refused, meadow, tmp_path):
    assert "cannot be written" in refused(meadow, meadow, OUTPUT=str(tmp_path / "nowhere" / "d.tif"))
    assert "cannot be written" in refused(meadow, meadow, HTML=str(tmp_path / "nowhere" / "p.html"))


def test_name_that_is_no_geotiff(refused, meadow, tmp_path):
    assert "Give it a name that ends in .tif" in refused(meadow, meadow, OUTPUT=str(tmp_path / "results" / "d.sdat"))


# ---- cancel -------------------------------------------------------------------------------------
@pytest.mark.parametrize("seconds", [0.0, 0.05, 0.2, 0.5, 1.0])
def test_cancelled(run, listener, tmp_path, seconds):
    rng = np.random.default_rng(1)
    cells = rng.random((3000, 3000), dtype=np.float32)
    path = write_values(tmp_path / "large.tif", {"share_pct": cells, "nesting": cells, "own": cells})
    before = digest(tmp_path)
    out = tmp_path / "results"
    out.mkdir()
    asked: list[Moment] = []

    def cancel() -> None:
        asked.append(now())
        listener.cancel()

    timer = threading.Timer(seconds, cancel)
    timer.start()
    outputs = {"OUTPUT": str(out / "d.tif"), "TABLE": str(out / "t.xlsx"), "HTML": str(out / "p.html")}
    results = run("comparemaps", {"INPUT": path, "OTHER": path, **outputs})
    took = seconds_since(asked[0])
    timer.join()
    assert results == {}
    assert took < 2.0
    assert list(out.iterdir()) == []
    assert {name: value for name, value in digest(tmp_path).items() if "results" not in name} == before
