"""comparemaps through processing.run: figures against oracles, by hand, and what stands in the results."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProject
from scipy import stats

from zoemzone_qgis.core.surface import BANDS, NODATA

from .comparekit import comparing, field, write_values
from .habitatmaps import CODE, LEFT, TOP, bands, random_mosaic, write_map


@pytest.fixture
def compare(run: Any, tmp_path: Path) -> Any:
    """Run with tables in memory; gives the numbers, the rows by (area, map), those of classes, and the bands."""
    return comparing(run, tmp_path)


# ---- values -------------------------------------------------------------------------------------
def test_values_against_scipy(compare, tmp_path):
    a = field(1)
    b = (0.7 * a + 0.3 * field(2)).astype(np.float32)
    a[:6, :5], b[3:9, :5] = np.nan, np.nan
    result, table, classes, made = compare(write_values(tmp_path / "a.tif", a), write_values(tmp_path / "b.tif", b))
    both = ~np.isnan(a) & ~np.isnan(b)
    x, y = a[both].astype(float), b[both].astype(float)
    assert result["MEAN_FIRST"] == pytest.approx(x.mean())
    assert result["MEAN_SECOND"] == pytest.approx(y.mean())
    assert result["MEAN_DIFFERENCE"] == pytest.approx((y - x).mean())
    assert result["RMSE"] == pytest.approx(np.sqrt(((y - x) ** 2).mean()))
    assert result["SPEARMAN"] == pytest.approx(stats.spearmanr(x, y)[0], abs=1e-9)
    assert result["SPEARMAN_ERROR"] == 0.0
    best = [set(np.argsort(-each, kind="stable")[: len(x) // 10].tolist()) for each in (x, y)]
    assert result["BEST_OVERLAP_PCT"] == pytest.approx(100 * len(best[0] & best[1]) / (len(x) / 10), abs=0.3)
    assert (result["COMPARED_HA"], result["FIRST_ONLY_HA"], result["SECOND_ONLY_HA"]) == (
        pytest.approx(both.sum() / 100),
        pytest.approx(0.15),
        pytest.approx(0.15),
    )
    difference = made["value"]
    assert difference[both] == pytest.approx(y - x, abs=1e-6)
    assert (difference[~both] == NODATA).all()
    assert table["all", "value"]["spread"] == pytest.approx(np.std(y - x))
    assert classes == {}
    assert result["AGREEMENT_PCT"] is None


def test_same_file_twice(compare, tmp_path):
    path = write_values(tmp_path / "a.tif", field(3))
    result, _, _, made = compare(path, path)
    assert (result["MEAN_DIFFERENCE"], result["RMSE"], result["SPEARMAN"]) == (0.0, 0.0, 1.0)
    assert result["BEST_OVERLAP_PCT"] == pytest.approx(100.0)
    assert (made["value"] == 0).all()


def test_swapped_maps_mirror(compare, tmp_path):
    a, b = write_values(tmp_path / "a.tif", field(4)), write_values(tmp_path / "b.tif", field(5))
    there, _, _, one = compare(a, b)
    back, _, _, other = compare(b, a)
    assert back["MEAN_DIFFERENCE"] == pytest.approx(-there["MEAN_DIFFERENCE"])
    for name in ("RMSE", "SPEARMAN", "BEST_OVERLAP_PCT", "COMPARED_HA"):
        assert back[name] == pytest.approx(there[name])
    assert one["value"] == pytest.approx(-other["value"])


def test_constant_map_has_no_ranks_and_no_nan(compare, tmp_path):
    flat = np.full((60, 80), 0.25, np.float32)
    page = tmp_path / "page.html"
    result, table, _, _ = compare(
        write_values(tmp_path / "a.tif", field(6)), write_values(tmp_path / "b.tif", flat), HTML=str(page)
    )
    assert (result["SPEARMAN"], result["SPEARMAN_ERROR"], result["BEST_OVERLAP_PCT"]) == (None, None, None)
    row = table["all", "value"]
    assert [row[name] for name in ("spearman", "spearman_error", "best_overlap_pct", "best_error_pct")] == [None] * 4
    assert result["RMSE"] > 0
    assert "nan" not in page.read_text(encoding="utf-8").lower()


def test_bands_are_matched_by_name(compare, tmp_path):
    a = {"share_pct": field(1) * 20, "nesting": field(2), "other": field(3)}
    b = {"nesting": field(2) + 0.1, "share_pct": field(1) * 20 + 2}
    result, table, classes, made = compare(write_values(tmp_path / "a.tif", a), write_values(tmp_path / "b.tif", b))
    assert list(made) == ["share_pct", "nesting"]
    assert made["share_pct"] == pytest.approx(np.full((60, 80), 2.0), abs=1e-5)
    assert table["all", "nesting"]["mean_difference"] == pytest.approx(0.1, abs=1e-6)
    assert result["MEAN_DIFFERENCE"] == pytest.approx(2.0, abs=1e-5)  # the share is what it is about
    first, second = a["share_pct"].astype(float) >= 10, b["share_pct"].astype(float) >= 10
    assert result["RULE_AGREEMENT_PCT"] == pytest.approx(100 * (first == second).mean())
    high = classes["share_classes", "10-16 %"]
    in_class = [(each >= 10) & (each < 16) for each in (a["share_pct"].astype(float), b["share_pct"].astype(float))]
    assert (high["first_ha"], high["second_ha"]) == tuple(pytest.approx(each.sum() / 100) for each in in_class)
    chosen, _, _, made = compare(
        write_values(tmp_path / "c.tif", a), write_values(tmp_path / "d.tif", {"x": field(1), "y": field(2)}), BAND=2
    )
    assert list(made) == ["nesting"]
    assert chosen["MEAN_DIFFERENCE"] == pytest.approx(0.0, abs=1e-7)


def test_weakest_season_is_compared_as_classes(compare, tmp_path):
    a, b = np.full((10, 10), 1.0, np.float32), np.full((10, 10), 1.0, np.float32)
    a[0], b[0], b[1] = 3, 0, 4
    _, table, classes, made = compare(
        write_values(tmp_path / "a.tif", {"weakest_season": a}), write_values(tmp_path / "b.tif", {"weakest_season": b})
    )
    row = table["all", "weakest_season"]
    assert row["agreement_pct"] == pytest.approx(80)
    assert row["mean_difference"] is None
    assert made["weakest_season"][:3, 0].tolist() == [5, 4, 0]
    early = classes["weakest_season", "early_spring"]
    assert (early["first_ha"], early["same_ha"]) == (pytest.approx(0.9), pytest.approx(0.8))
    assert (early["confused_with"], early["confused_ha"]) == ("autumn", pytest.approx(0.1))
    assert classes["weakest_season", "summer"]["confused_with"] == "none"


def test_two_results_of_foragesurface(run, compare, tmp_path):
    habitat = random_mosaic(tmp_path / "mosaic.tif")
    poorer = gdal.Open(str(habitat)).ReadAsArray()
    poorer[poorer == CODE["HAAG"]] = CODE["VERH"]
    paths = []
    for name, source in (("rich", habitat), ("poor", write_map(tmp_path / "poorer.tif", poorer, 10.0))):
        path = str(tmp_path / f"{name}.tif")
        run("foragesurface", {"INPUT": str(source), "OUTPUT": path})
        paths.append(path)
    result, table, _, made = compare(*paths)
    assert list(made) == list(BANDS)
    assert result["MEAN_DIFFERENCE"] < 0
    assert result["FIRST_ONLY_HA"] == 0
    supply = table["all", "supply_mean"]  # no ecoprofile was chosen, so the band is empty in both
    assert (supply["compared_ha"], supply["rmse"], supply["spearman"]) == (0.0, None, None)
    first, second = (bands(path)["nesting"] for path in paths)
    known = first != NODATA
    assert table["all", "nesting"]["rmse"] == pytest.approx(
        np.sqrt(((second[known].astype(float) - first[known]) ** 2).mean()), rel=1e-6
    )


# ---- grids --------------------------------------------------------------------------------------
def test_finer_map_is_averaged_and_said(compare, listener, tmp_path):
    coarse = field(9, 20, 20)
    fine = np.repeat(np.repeat(coarse, 5, 0), 5, 1) + np.tile([[0.1, -0.1], [-0.1, 0.1]], (50, 50)).astype(np.float32)
    result, _, _, made = compare(
        write_values(tmp_path / "a.tif", coarse, 10.0), write_values(tmp_path / "b.tif", fine, 2.0)
    )
    assert any("b does not lie on the cells of a: it is warped (mean of finer" in text for text in listener.warnings)
    assert np.abs(made["value"]).max() <= 0.1 / 25 + 1e-6  # 25 cells, whose waves cancel but for one
    assert result["COMPARED_HA"] == pytest.approx(4.0)


def test_coarser_map_and_shifted_map(compare, listener, tmp_path):
    a = np.tile(np.arange(40.0, dtype=np.float32), (40, 1))
    coarse = a.reshape(10, 4, 10, 4).mean((1, 3))
    _, _, _, made = compare(write_values(tmp_path / "a.tif", a, 10.0), write_values(tmp_path / "b.tif", coarse, 40.0))
    assert made["value"][:, 4:-4] == pytest.approx(np.zeros((40, 32)), abs=1e-4)  # bilinear on a slope
    shifted = write_values(tmp_path / "c.tif", a, 10.0, corner=(LEFT + 50, TOP - 30))
    listener.warnings.clear()
    result, _, _, made = compare(tmp_path / "a.tif", shifted)
    assert listener.warnings == []  # on the same cells: nothing to warp
    assert (made["value"][3:, 5:] == -5).all()
    assert (made["value"][:3] == NODATA).all()
    assert result["COMPARED_HA"] == pytest.approx(35 * 37 / 100)
    assert any("c reaches beyond a" in text for text in listener.infos)


def test_classes_on_other_cells_are_warped_nearest(compare, listener, tmp_path):
    codes = np.full((20, 20), CODE["GRN"])
    codes[:10] = CODE["GKR"]
    fine = np.repeat(np.repeat(codes, 2, 0), 2, 1)
    result, _, _, made = compare(write_map(tmp_path / "a.tif", codes, 10.0), write_map(tmp_path / "b.tif", fine, 5.0))
    assert result["AGREEMENT_PCT"] == pytest.approx(100.0)
    assert set(np.unique(made["class_second"])) == {CODE["GRN"], CODE["GKR"]}
    assert any("it is warped (nearest)" in text for text in listener.warnings)


@pytest.mark.parametrize("crs", ["EPSG:32631", "EPSG:4258"])
def test_another_crs_is_warped(compare, listener, tmp_path, crs):
    codes = np.full((100, 100), CODE["GRN"])
    codes[:, :50] = CODE["GKR"]
    ours = write_map(tmp_path / "ours.tif", codes, 10.0)
    theirs = tmp_path / "theirs.tif"
    gdal.Warp(str(theirs), str(ours), dstSRS=crs, resampleAlg="near")
    result, _, _, _ = compare(ours, theirs)
    assert result["AGREEMENT_PCT"] > 97
    assert result["COMPARED_HA"] == pytest.approx(100, rel=0.02)
    assert any("it is warped" in text for text in listener.warnings)


def test_scaled_whole_numbers_are_values(compare, tmp_path):
    cells = np.array([[10.0, 20.0, 255.0, 40.0]])
    path = write_values(tmp_path / "b.tif", cells, kind=gdal.GDT_Byte, nodata=255)
    data = gdal.Open(path, gdal.GA_Update)
    data.GetRasterBand(1).SetScale(0.5)
    data.GetRasterBand(1).SetOffset(1.0)
    del data
    a = write_values(tmp_path / "a.tif", np.array([[6.0, 11.0, 1.0, np.nan]], np.float32))
    result, _, _, made = compare(a, path)
    assert made["value"].tolist() == [[0.0, 0.0, NODATA, NODATA]]
    assert result["COMPARED_HA"] == pytest.approx(0.02)


def test_large_maps_stream_in_tiles(compare, tmp_path, monkeypatch):
    """Tiles and levels give what one array gives."""
    from zoemzone_qgis.core import comparison
    from zoemzone_qgis.processing.measures import comparemaps_regions

    a, b = field(11, 150, 170), field(12, 150, 170)
    paths = write_values(tmp_path / "a.tif", a), write_values(tmp_path / "b.tif", b)
    whole, *_ = compare(*paths)
    monkeypatch.setattr(comparemaps_regions, "ROWS", 32)
    monkeypatch.setattr(comparemaps_regions, "COLUMNS", 48)
    monkeypatch.setattr(comparison.compare_values, "__defaults__", (0.1, 1000))
    tiled, table, _, made = compare(*paths)
    assert 0 < tiled["SPEARMAN_ERROR"] < 0.001
    assert abs(tiled["SPEARMAN"] - whole["SPEARMAN"]) <= tiled["SPEARMAN_ERROR"]
    assert abs(tiled["BEST_OVERLAP_PCT"] - whole["BEST_OVERLAP_PCT"]) <= table["all", "value"]["best_error_pct"] + 1e-9
    assert tiled["RMSE"] == pytest.approx(whole["RMSE"])
    assert made["value"] == pytest.approx(b - a, abs=1e-6)


# ---- results ------------------------------------------------------------------------------------
def test_page_says_it_in_words(compare, tmp_path):
    share = np.clip(field(1) * 20, 0, None)
    poor = share * 0.6
    page = tmp_path / "page.html"
    result, *_ = compare(
        write_values(tmp_path / "rich.tif", {"share_pct": share}),
        write_values(tmp_path / "poor.tif", {"share_pct": poor}),
        HTML=str(page),
    )
    text = page.read_text(encoding="utf-8")
    off = f"{-result['MEAN_DIFFERENCE']:.1f}"
    assert (
        f"Share of habitat in 1 km2 (%): the second map is on average {off} lower than the first "
        f"({result['MEAN_SECOND']:.1f} against {result['MEAN_FIRST']:.1f})." in text
    )
    assert "Both maps put places in almost the same order (rank correlation 1.00)." in text
    assert "Of the best 10 % of the first map, 100 % are among the best of the second; chance would give 10 %." in text
    assert f"{off} too low on average, and typically {result['RMSE']:.1f} off in a single cell of 10 m (RMSE)" in text
    assert "Alone, the second map is good enough to choose where to look first." in text


def test_page_of_maps_that_disagree(compare, tmp_path):
    page = tmp_path / "page.html"
    rng = np.random.default_rng(1)
    maps = [rng.random((60, 80)).astype(np.float32) for _ in range(2)]
    compare(*(write_values(tmp_path / f"{n}.tif", each) for n, each in enumerate(maps)), HTML=str(page))
    text = page.read_text(encoding="utf-8")
    assert "The maps hardly agree on the order of places" in text
    assert "not good enough to choose places by" in text


def test_maps_of_one_name_are_told_apart(compare, tmp_path):
    for folder in ("rich", "poor"):
        (tmp_path / folder).mkdir()
        write_map(tmp_path / folder / "habitat.tif", np.full((4, 4), CODE["GKR"]), 10.0)
    page = tmp_path / "page.html"
    compare(tmp_path / "rich" / "habitat.tif", tmp_path / "poor" / "habitat.tif", HTML=str(page))
    text = page.read_text(encoding="utf-8")
    assert "habitat (rich)" in text
    assert "habitat (poor)" in text


def test_files_and_record(run, tmp_path):
    codes = write_map(tmp_path / "a.tif", np.full((8, 8), CODE["GKR"]), 10.0)
    out = {name: str(tmp_path / f"{name}.{end}") for name, end in
           {"OUTPUT": "tif", "AGREEMENT": "xlsx", "TABLE": "xlsx", "HTML": "html"}.items()}  # fmt: skip
    result = run("comparemaps", {"INPUT": str(codes), "OTHER": str(codes), **out})
    for name, path in out.items():
        assert Path(path).is_file(), name
        assert Path(result[name]) == Path(path)
    record = json.loads(Path(out["OUTPUT"] + ".run.json").read_text(encoding="utf-8"))
    assert record["definitions"]["kind"] == "classes"
    assert record["definitions"]["difference"] == "second minus first"
    assert [source["name"] for source in record["sources"]] == ["a", "a"]


def test_it_is_loaded_as_styled_layers(desktop, run, tmp_path):
    import processing

    a = {"share_pct": field(1) * 20, "weakest_season": np.ones((60, 80), np.float32), "own": field(2)}
    b = {"share_pct": field(2) * 20, "weakest_season": np.ones((60, 80), np.float32), "own": field(3) * 1000}
    first, second = write_values(tmp_path / "a.tif", a), write_values(tmp_path / "b.tif", b)
    processing.runAndLoadResults(
        "zoemzone:comparemaps", {"INPUT": first, "OTHER": second, "OUTPUT": str(tmp_path / "d.tif"), "TABLE": "memory:"}
    )
    layers = {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}
    share = layers["Difference: Share of habitat in 1 km2 (%)"]
    assert [item.label for item in share.renderer().shader().rasterShaderFunction().colorRampItemList()][:2] == [
        "< -10 %",
        "-10 % … -5 %",
    ]
    assert layers["Difference: Weakest season in 1 km2"].renderer().type() == "paletted"
    own = layers["Difference: own"].renderer()
    assert own.inputBand() == 3
    own_items = own.shader().rasterShaderFunction().colorRampItemList()
    assert own_items[-1].label == "> 1000"  # made to measure: twice the typical difference
    table = layers["Table of figures"]
    assert table.attributeAlias(table.fields().lookupField("rmse")) == "Root of the mean square difference"
