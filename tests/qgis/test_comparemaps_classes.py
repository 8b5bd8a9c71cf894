"""comparemaps through processing.run: classes, the status of blocks, and figures of areas."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsVectorLayer
from scipy import stats

from zoemzone_qgis.core.classes import CODES, read_classes, table_beside, write_classes
from zoemzone_qgis.processing.measures.comparemaps_legend import Legend, Side

from .comparekit import comparing, field, land, write_values
from .habitatmaps import CLASSES, CODE, write_map
from .layers import memory_layer


@pytest.fixture
def compare(run: Any, tmp_path: Path) -> Any:
    """Run with tables in memory; gives the numbers, the rows by (area, map), those of classes, and the bands."""
    return comparing(run, tmp_path)


# ---- classes ------------------------------------------------------------------------------------
def test_classes_by_hand(compare, tmp_path):
    """GKR 40 cells, GRN 40, HAAG 20 on the first map; the second takes 10 of GKR for GRN, and 5 are not known."""
    a = np.repeat([CODE["GKR"], CODE["GRN"], CODE["HAAG"]], [40, 40, 20]).reshape(10, 10)
    b = a.copy().ravel()
    b[:10] = CODE["GRN"]
    b[95:] = 0
    result, table, classes, made = compare(
        write_map(tmp_path / "a.tif", a, 10.0), write_map(tmp_path / "b.tif", b.reshape(10, 10), 10.0)
    )
    assert result["AGREEMENT_PCT"] == pytest.approx(100 * 85 / 95)
    chance = (40 * 30 + 40 * 50 + 15 * 15) / 95**2
    assert result["KAPPA"] == pytest.approx((85 / 95 - chance) / (1 - chance))
    weight = {id: CLASSES.by_id(id).habitat_weight for id in ("GKR", "GRN", "HAAG")}
    before = [weight["GKR"]] * 40 + [weight["GRN"]] * 40 + [weight["HAAG"]] * 15
    after = [weight["GRN"]] * 10 + [weight["GKR"]] * 30 + before[40:]
    assert result["EFFECTIVE_FIRST_HA"] == pytest.approx(sum(before) / 100)
    assert result["EFFECTIVE_SECOND_HA"] == pytest.approx(sum(after) / 100)
    assert result["RMSE"] == pytest.approx(np.sqrt(np.mean((np.array(after) - before) ** 2)))
    assert result["SPEARMAN"] == pytest.approx(stats.spearmanr(before, after)[0])
    assert table["all", "forage_late_spring"]["mean_first"] == pytest.approx(
        np.dot([40, 40, 15], [CLASSES.by_id(id).forage[1] for id in weight]) / 95
    )
    assert (result["COMPARED_HA"], result["FIRST_ONLY_HA"]) == (pytest.approx(0.95), pytest.approx(0.05))
    assert result["HABITAT_AGREEMENT_PCT"] == pytest.approx(100 * 45 / 55)
    meadow = classes["classes", "GKR"]
    assert (meadow["code"], meadow["name_nl"]) == (CODE["GKR"], CLASSES.by_id("GKR").name_nl)
    areas = [meadow[name] for name in ("first_ha", "second_ha", "same_ha", "producers_pct", "users_pct")]
    assert areas == [pytest.approx(value) for value in (0.4, 0.3, 0.3, 75.0, 100.0)]
    assert (meadow["confused_with"], meadow["confused_ha"]) == ("GRN", pytest.approx(0.1))
    assert classes["classes", "GRN"]["confused_with"] == ""
    assert list(made) == ["difference", "class_first", "class_second"]
    assert made["difference"].ravel()[[0, 20, 60, 99]].tolist() == [4, 1, 1, 5]
    assert (made["class_first"] == a).all()
    assert (made["class_second"].ravel() == b).all()


def test_more_less_and_as_much_habitat(compare, tmp_path):
    a = np.array([[CODE["GRN"], CODE["GKR"], CODE["VERH"], 0, CODE["GKR"], 0]])
    b = np.array([[CODE["GKR"], CODE["GRN"], CODE["WAT"], CODE["GKR"], 0, 0]])
    _, _, _, made = compare(write_map(tmp_path / "a.tif", a), write_map(tmp_path / "b.tif", b))
    assert made["difference"].tolist() == [[3, 4, 2, 6, 5, 0]]


def test_classes_are_one_by_their_id(compare, tmp_path):
    """Two own class tables give one code to two classes, and one class two codes."""
    meadow = read_classes().by_id("GKR")
    tables = []
    for own in ((("ROOF", 500), ("TINY", 501)), (("TINY", 500), ("ROOF", 502), ("NEW", 501))):
        rows = [type(meadow)(**{**vars(meadow), "id": id, "code": code}) for id, code in own]
        tables.append(read_classes().extended(rows))
    a = write_map(tmp_path / "a.tif", np.array([[500, 501, 8, 8]]), 10.0)
    b = write_map(tmp_path / "b.tif", np.array([[502, 500, 8, 501]]), 10.0)
    for path, table in zip((a, b), tables, strict=True):
        write_classes(table, table_beside(path))
    result, _, classes, made = compare(a, b)
    assert result["AGREEMENT_PCT"] == pytest.approx(75.0)
    assert made["difference"].tolist() == [[1, 1, 1, 2]]
    assert made["class_second"][0, :3].tolist() == [500, 501, 8]
    new = made["class_second"][0, 3]
    assert new not in (500, 501, 502, 8)  # its code means another class on the first map
    assert classes["classes", "NEW"]["code"] == new
    assert classes["classes", "GKR"]["confused_with"] == "NEW"


def test_values_of_a_class_are_those_of_each_map(compare, tmp_path):
    meadow = read_classes().by_id("GKR")
    poorer = read_classes().extended([type(meadow)(**{**vars(meadow), "habitat_weight": 0.5, "spread": {}})])
    codes = np.full((4, 4), meadow.code)
    a, b = write_map(tmp_path / "a.tif", codes, 10.0), write_map(tmp_path / "b.tif", codes, 10.0)
    write_classes(read_classes(), table_beside(a))
    write_classes(poorer, table_beside(b))
    result, _, _, made = compare(a, b)
    assert result["EFFECTIVE_FIRST_HA"] == pytest.approx(0.16 * meadow.habitat_weight)
    assert result["EFFECTIVE_SECOND_HA"] == pytest.approx(0.08)
    assert (result["AGREEMENT_PCT"], result["KAPPA"]) == (pytest.approx(100.0), None)
    assert (made["difference"] == 1).all()


def test_map_of_another_maker(compare, listener, tmp_path):
    ours = write_map(tmp_path / "ours.tif", np.array([[CODE["GKR"], CODE["WAT"], CODE["GRN"], CODE["ERF"]]]), 10.0)
    theirs = write_map(tmp_path / "theirs.tif", np.array([[11, 12, 11, 13]]), 10.0, kind=gdal.GDT_Byte)
    mapping = tmp_path / "mapping.csv"
    mapping.write_text("value,class,note\n11,GKR,meadow\n12,wat,\n", encoding="utf-8")
    result, _, classes, made = compare(ours, theirs, KIND="classes", MAPPING=str(mapping))
    assert result["AGREEMENT_PCT"] == pytest.approx(100 * 2 / 3)
    assert (result["COMPARED_HA"], result["FIRST_ONLY_HA"]) == (pytest.approx(0.03), pytest.approx(0.01))
    assert classes["classes", "GRN"]["confused_with"] == "GKR"
    assert made["class_second"].tolist() == [[CODE["GKR"], CODE["WAT"], CODE["GKR"], 0]]
    assert any("theirs: the value 13 (0.01 ha) is not in the table of classes" in text for text in listener.warnings)
    assert result["EFFECTIVE_SECOND_HA"] == pytest.approx(0.02 * CLASSES.by_id("GKR").habitat_weight)


def test_two_maps_of_another_maker_keep_their_numbers(compare, listener, tmp_path):
    a = write_map(tmp_path / "a.tif", np.array([[1, 2, 2]]), 10.0, kind=gdal.GDT_Byte)
    b = write_map(tmp_path / "b.tif", np.array([[1, 2, 3]]), 10.0, kind=gdal.GDT_Byte)
    result, _, classes, _ = compare(a, b, KIND="classes")
    assert result["AGREEMENT_PCT"] == pytest.approx(100 * 2 / 3)
    assert set(classes) == {("classes", "1"), ("classes", "2"), ("classes", "3")}
    assert result["EFFECTIVE_FIRST_HA"] == 0.0
    assert result["RMSE"] is None
    assert any("a: the class table has no class 2" in text for text in listener.warnings)


def test_code_without_a_row_is_compared_by_its_number(compare, listener, tmp_path):
    a, b = np.full((3, 3), CODE["GKR"]), np.full((3, 3), CODE["GKR"])
    a[0, 0] = b[0, 0] = b[1, 1] = 77
    result, _, classes, _ = compare(write_map(tmp_path / "a.tif", a, 10.0), write_map(tmp_path / "b.tif", b, 10.0))
    assert result["AGREEMENT_PCT"] == pytest.approx(100 * 8 / 9)
    assert (classes["classes", "77"]["same_ha"], classes["classes", "77"]["name_nl"]) == (pytest.approx(0.01), "77")
    assert any("b: the class table has no class 77 (0.02 ha)" in text for text in listener.warnings)


def test_legend_never_gives_two_classes_one_code():
    rng = np.random.default_rng(5)
    meadow = read_classes().by_id("GKR")
    for _ in range(20):
        tables = []
        for _side in range(2):
            codes = rng.choice(np.arange(500, 520), 8, replace=False)
            ids = rng.choice([f"X{number}" for number in range(12)], 8, replace=False)
            rows = [
                type(meadow)(**{**vars(meadow), "id": str(id), "code": int(code)})
                for id, code in zip(ids, codes, strict=True)
            ]
            tables.append(read_classes().extended(rows))
        legend = Legend(Side(tables[0]), Side(tables[1]))
        joint = {row.id: int(legend.second[row.code]) for row in tables[1].rows}
        assert len(set(joint.values())) == len(joint)
        for row in tables[0].rows:
            assert joint.get(row.id, row.code) == row.code
            assert (row.code in joint.values()) == (row.id in joint)
        assert legend.second[0] == 0
        assert len(legend.first) == CODES


# ---- blocks and areas ---------------------------------------------------------------------------
def blocks(name: str, *rows: tuple[str, dict[str, Any]]) -> QgsVectorLayer:
    return memory_layer(name, rows)


def test_status_of_blocks(compare, tmp_path):
    """On 100 x 100 m: a B&B area of 50 x 100 m on the first map; 40 x 100 m on the second, and a stone beside it."""
    codes = np.full((10, 10), CODE["GKR"])
    maps = write_map(tmp_path / "a.tif", codes, 10.0), write_map(tmp_path / "b.tif", codes, 10.0)
    first = blocks(
        "first",
        (land(0, 0, 50, 100), {"type": "bnb", "basis": "potential"}),
        (land(0, 0, 20, 100), {"type": "stepping_stone", "basis": "potential"}),  # the better status lies on top
        (land(0, 0, 100, 100), {"type": "bnb", "basis": "confirmed"}),  # the other basis does not count
    )
    second = blocks("second", (land(0, 0, 40, 100), {"status": "BNB"}), (land(80, 0, 100, 100), {"status": "special"}))
    page = tmp_path / "page.html"
    result, table, classes, _ = compare(*maps, BLOCKS_1=first, BLOCKS_2=second, HTML=str(page))
    said = "Bed &amp; Breakfast areas: 0.5 ha on the first map, 0.4 ha on the second, 0.4 ha on both."
    assert said in page.read_text(encoding="utf-8")
    assert result["STATUS_AGREEMENT_PCT"] == pytest.approx(70.0)
    chance = (50 * 40 + 50 * 40) / 100**2
    assert result["STATUS_KAPPA"] == pytest.approx((0.7 - chance) / (1 - chance))
    chance = (50 * 40 + 50 * 60) / 100**2
    assert result["BNB_KAPPA"] == pytest.approx((0.9 - chance) / (1 - chance))
    assert table["all", "bnb"]["agreement_pct"] == pytest.approx(90.0)
    assert classes["blocks", "bnb"]["producers_pct"] == pytest.approx(80.0)
    assert classes["blocks", "none"]["confused_with"] == "special"
    assert classes["blocks", "special"]["second_ha"] == pytest.approx(0.2)


def test_status_counts_only_land_that_both_maps_know(compare, tmp_path):
    values = np.full((10, 10), 1.0, np.float32)
    values[:, 5:] = np.nan
    a, b = write_values(tmp_path / "a.tif", values), write_values(tmp_path / "b.tif", np.ones((10, 10), np.float32))
    one = blocks("one", (land(0, 0, 50, 100), {"type": "bnb"}))
    two = blocks("two", (land(0, 0, 100, 100), {"type": "bnb"}))
    result, _, _, _ = compare(a, b, BLOCKS_1=one, BLOCKS_2=two)
    assert (result["STATUS_AGREEMENT_PCT"], result["STATUS_KAPPA"]) == (pytest.approx(100.0), None)


def test_figures_of_areas_are_those_of_their_cells(compare, tmp_path):
    a, b = field(7), field(8)
    areas = memory_layer(
        "areas",
        [
            (land(0, 0, 300, 600), {"naam": "West"}),
            (land(300, 0, 800, 250), {"naam": "Oost"}),
            (land(300, 350, 800, 600), {"naam": "Oost"}),
            (land(5000, 0, 5100, 100), {"naam": "Far"}),
        ],
    )
    result, table, _, _ = compare(
        write_values(tmp_path / "a.tif", a),
        write_values(tmp_path / "b.tif", b),
        AREAS=areas,
        AREA_FIELD="naam",
        HTML=str(tmp_path / "page.html"),
    )
    assert result["AREA_COUNT"] == 2
    inside = np.zeros(a.shape, bool)
    inside[:25, 30:], inside[35:, 30:] = True, True
    row = table["Oost", "value"]
    assert row["compared_ha"] == pytest.approx(inside.sum() / 100)
    assert row["mean_difference"] == pytest.approx((b[inside].astype(float) - a[inside]).mean())
    assert row["spearman"] == pytest.approx(stats.spearmanr(a[inside], b[inside])[0])
    whole = table["all", "value"]
    assert whole["compared_ha"] == pytest.approx(48.0)
    assert ("Far", "value") not in table
    assert "Oost" in (tmp_path / "page.html").read_text(encoding="utf-8")


def test_areas_without_a_field_are_named_apart(compare, tmp_path):
    codes = write_map(tmp_path / "a.tif", np.full((10, 10), CODE["GKR"]), 10.0)
    areas = memory_layer(
        "areas",
        [
            (land(0, 0, 50, 100), {"gemeente": "Ede", "id": "p1"}),
            (land(50, 0, 100, 100), {"gemeente": "Ede", "id": "p2"}),
        ],
    )
    result, table, _, _ = compare(codes, codes, AREAS=areas)
    assert result["AREA_COUNT"] == 2
    assert table["p1", "classes"]["compared_ha"] == pytest.approx(0.5)
    assert table["p2", "classes"]["agreement_pct"] == pytest.approx(100.0)
