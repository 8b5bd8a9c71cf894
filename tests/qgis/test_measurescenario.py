"""measurescenario: the new map, the difference, the figures, costs, stacked scenarios and scenarios side by side."""

from __future__ import annotations

import math
import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer

from zoemzone_qgis.core.classes import coarse_beside, read_classes, table_beside
from zoemzone_qgis.core.measures import Quantity, costs, read_measures
from zoemzone_qgis.core.surface import NODATA, with_derived

from .habitatmaps import CLASSES, CODE, bands, random_mosaic, write_map
from .layers import saved
from .scenariokit import codes_of, figures_of, land, measures, rows_of, simple_map

QUICK = {"INDICATORS": ["surroundings"]}


@pytest.fixture
def scenario(run: Any, tmp_path: Path) -> Any:
    def call(**given: Any) -> dict[str, Any]:
        parameters = {
            "OUTPUT": str(tmp_path / "after.tif"),
            "DIFFERENCE": str(tmp_path / "difference.tif"),
            "TABLE": "memory:",
            "HTML": str(tmp_path / "page.html"),
            **QUICK,
            **given,
        }
        return run("measurescenario", parameters)

    return call


def test_a_verge_becomes_herb_rich(scenario: Any, tmp_path: Path) -> None:
    habitat = simple_map(tmp_path / "before.tif")
    out = scenario(INPUT=measures((land(100, 100, 300, 200), {"measure": "M01"})), HABITAT=str(habitat))
    before, after = codes_of(habitat), codes_of(out["OUTPUT"])
    changed = before != after
    assert changed.sum() == 200 * 100 / 25
    assert (after[changed] == CODE["BRME"]).all()
    assert changed[20:40, 20:60].all()
    assert out["CHANGED_HA"] == 2.0
    gain = out["EFFECTIVE_AFTER_HA"] - out["EFFECTIVE_BEFORE_HA"]
    assert gain == pytest.approx(2.0 * 0.8)
    assert (out["MEASURES_DONE"], out["NOT_DONE"], out["SCENARIOS"]) == (1, 0, 1)
    table = read_classes(table_beside(out["OUTPUT"]))
    assert table.by_code(CODE["BRME"]).id == "BRME"
    figures = figures_of(out["TABLE"])
    assert figures["effective_ha"]["difference"] == pytest.approx(gain)
    assert figures["effective_ha"]["unit"] == "ha"
    food = 2.0e4 * (CLASSES.by_id("BRME").forage[2] - CLASSES.by_id("BRMR").forage[2])
    assert figures["forage_summer_m2"]["difference"] == pytest.approx(food)


def test_the_profile_of_the_map_stays(scenario: Any, tmp_path: Path) -> None:
    habitat = simple_map(tmp_path / "before.tif")
    mask = coarse_beside(habitat)
    write_map(mask, np.ones((300, 300), np.uint8), 5.0, kind=gdal.GDT_Byte, nodata=None)
    out = scenario(INPUT=measures((land(100, 100, 300, 200), {"measure": "M01"})), HABITAT=str(habitat))
    old, new = gdal.Open(str(habitat)), gdal.Open(out["OUTPUT"])
    assert new.GetGeoTransform() == old.GetGeoTransform()
    assert new.GetProjection() == old.GetProjection()
    assert new.GetRasterBand(1).DataType == gdal.GDT_UInt16
    assert new.GetRasterBand(1).GetNoDataValue() == 0
    assert new.GetRasterBand(1).GetBlockSize() == [256, 256]
    assert coarse_beside(out["OUTPUT"]).read_bytes() == mask.read_bytes()
    assert Path(out["OUTPUT"]).with_suffix(".qml").is_file()
    layer = QgsRasterLayer(out["OUTPUT"], "after")
    labels = {entry.value: entry.label for entry in layer.renderer().classes()}
    assert CODE["BRME"] in labels
    mask.unlink()
    again = scenario(INPUT=measures((land(0, 0, 50, 50), {"measure": "M01"})), HABITAT=str(habitat))
    assert not coarse_beside(again["OUTPUT"]).exists()


@pytest.mark.parametrize("seed", range(3))
def test_the_difference_is_that_of_two_full_runs(scenario: Any, run: Any, tmp_path: Path, seed: int) -> None:
    draw = np.random.default_rng(seed)
    codes = (
        draw.choice([CODE[id] for id in ("GRN", "BRMR", "GAZ", "ERF", "GKR", "MAI")], (60, 70))
        .repeat(6, 0)
        .repeat(6, 1)
    )
    codes[:80, :100] = 0
    habitat = write_map(
        tmp_path / "before.tif", codes, 5.0, corner=(190_003.0, 320_002.0) if seed else (190_000, 320_000)
    )
    rows = []
    for number in range(12):
        left, top = draw.uniform(-50, 1900, 2)
        shape = land(left, top, left + draw.uniform(20, 300), top + draw.uniform(20, 300))
        rows.append((shape, {"id": number, "measure": str(draw.choice(["M01", "M03", "M05", "M09", "M16", "M02"]))}))
    profile = ("EP7", "EP3", "EP2")[seed]
    out = scenario(INPUT=measures(*rows), HABITAT=str(habitat), PROFILE=profile, RADIUS=(500, 300, 700)[seed])
    found = bands(out["DIFFERENCE"])
    full = []
    for path in (habitat, out["OUTPUT"]):
        parameters = {"INPUT": str(path), "PROFILE": profile, "RADIUS": (500, 300, 700)[seed]}
        full.append(run("foragesurface", {**parameters, "OUTPUT": str(tmp_path / f"full_{path == habitat}.tif")}))
    one, other = (bands(result["OUTPUT"]) for result in full)
    for band, cells in found.items():
        known = one["share_pct"] != NODATA
        assert ((cells == NODATA) == ~known).all()
        scale = 100.0 if band == "share_pct" else 1.0
        assert np.abs(cells - (other[band] - one[band]))[known].max() <= 1e-5 * scale, band
    figures = figures_of(out["TABLE"])
    for band, key in (("MEAN_SHARE_PCT", "mean_share_pct"), ("RULE_LAND_PCT", "rule_land_pct")):
        assert figures[key]["before"] == pytest.approx(full[0][band], abs=1e-6)
        assert figures[key]["after"] == pytest.approx(full[1][band], abs=2e-4)
    for season in ("early_spring", "late_spring", "summer", "autumn"):
        for which, result in zip(("before", "after"), full, strict=True):
            value = result[f"MEAN_FORAGE_{season.upper()}"]
            assert figures[f"mean_forage_{season}"][which] == pytest.approx(value, abs=2e-6)
    assert figures["mean_completeness"]["after"] == pytest.approx(full[1]["MEAN_COMPLETENESS"], abs=2e-6)
    assert figures["mean_nesting"]["after"] == pytest.approx(full[1]["MEAN_NESTING"], abs=2e-6)
    assert out["MEAN_SHARE_DIFFERENCE"] == pytest.approx(
        full[1]["MEAN_SHARE_PCT"] - full[0]["MEAN_SHARE_PCT"], abs=2e-4
    )


def test_the_order_is_that_of_rank_then_of_rows(scenario: Any, tmp_path: Path) -> None:
    """Bulbs before the lawn becomes herb-rich are lost; after it they cannot be planted there."""
    habitat = simple_map(tmp_path / "before.tif")
    lawn = land(600, 100, 800, 200)
    for ranks, expected, left in (
        ((1, 2), "GKR", 0),
        ((2, 1), "GKR", 1),
        ((None, None), "GKR", 0),
        ((None, 7), "GKR", 1),
    ):
        rows = [(lawn, {"measure": m, "rank": r}) for m, r in zip(("M16", "M03"), ranks, strict=True)]
        out = scenario(INPUT=measures(*rows), HABITAT=str(habitat))
        after = codes_of(out["OUTPUT"])[20:40, 120:160]
        table = read_classes(table_beside(out["OUTPUT"]))
        assert {table.by_code(int(code)).id for code in np.unique(after)} == {expected}
        assert out["NOT_DONE"] == left
        assert out["CHANGED_HA"] == pytest.approx(2.0)


def test_options_of_a_share_and_points(scenario: Any, tmp_path: Path) -> None:
    habitat = simple_map(tmp_path / "before.tif", cell=1.0, size=300)
    rows = [
        (land(110, 10, 190, 90), {"measure": "M09", "way": "M09 points BMZ", "area_m2": 98.17, "pieces": 5}),
        (land(10, 10, 60, 60), {"measure": "M11", "way": "M11 points", "area_m2": 50.0, "pieces": 1}),
    ]
    out = scenario(INPUT=measures(*rows), HABITAT=str(habitat))
    table = read_classes(table_beside(out["OUTPUT"]))
    ids = np.array([table.by_code(int(code)).id for code in codes_of(out["OUTPUT"]).ravel()])
    assert (ids == "GAZ+BMZ").sum() == 98
    assert (ids == "BRMR+ZND+M11").sum() == 50
    assert out["CHANGED_HA"] == pytest.approx(0.0148)


def test_an_area_without_a_way_is_that_of_the_polygon(scenario: Any, tmp_path: Path) -> None:
    habitat = simple_map(tmp_path / "before.tif", cell=1.0)
    row = (land(110, 10, 190, 90), {"measure": "M09", "area_m2": 6400.0, "pieces": 3})
    out = scenario(INPUT=measures(row), HABITAT=str(habitat))
    assert out["CHANGED_HA"] == pytest.approx(round(3 * math.pi / 4 * 25) / 1e4)


# ---- costs ----------------------------------------------------------------------------------------------
def test_costs_of_the_layer(scenario: Any, tmp_path: Path) -> None:
    habitat = simple_map(tmp_path / "before.tif")
    given = {"cost_one_off": 1200.5, "cost_per_year": 30.0, "cost_total": 1500.5}
    out = scenario(INPUT=measures((land(0, 0, 100, 100), {"measure": "M01", **given})), HABITAT=str(habitat))
    assert (out["COST_ONE_OFF"], out["COST_PER_YEAR"], out["COST_TOTAL"]) == (1200.5, 30.0, 1500.5)
    figures = figures_of(out["TABLE"])
    assert (figures["cost_total"]["before"], figures["cost_total"]["difference"]) == (0.0, 1500.5)


def test_low_and_high_costs_of_the_layer(scenario: Any, tmp_path: Path) -> None:
    habitat = simple_map(tmp_path / "before.tif")
    given = {"cost_total": 1500.0, "cost_total_low": 1111.0, "cost_total_high": None}
    out = scenario(INPUT=measures((land(0, 0, 100, 100), {"measure": "M01", **given})), HABITAT=str(habitat))
    page = Path(out["HTML"]).read_text(encoding="utf-8").replace(",", "").replace(".", "")
    assert "1111 - 1500" in page
    assert out["COST_ONE_OFF"] == pytest.approx(1000.0)


def test_costs_by_the_price_table(scenario: Any, tmp_path: Path) -> None:
    """A hectare of verge: EUR 1,000 once and EUR 500 a year more, as the table of costs says."""
    habitat = simple_map(tmp_path / "before.tif")
    out = scenario(INPUT=measures((land(0, 0, 100, 100), {"measure": "M01"})), HABITAT=str(habitat), HORIZON_YEARS=8)
    assert (out["COST_ONE_OFF"], out["COST_PER_YEAR"]) == (pytest.approx(1000.0), pytest.approx(500.0))
    assert out["COST_TOTAL"] == pytest.approx(1000 + 8 * 500)
    part = {"measure": "M01", "cost_one_off": 50.0, "cost_per_year": None}
    mixed = scenario(INPUT=measures((land(0, 0, 100, 100), part)), HABITAT=str(habitat))
    assert (mixed["COST_ONE_OFF"], mixed["COST_PER_YEAR"]) == (50.0, pytest.approx(500.0))


def test_a_strip_is_paid_by_its_length(scenario: Any, tmp_path: Path) -> None:
    habitat = simple_map(tmp_path / "before.tif", cell=1.0)
    out = scenario(
        INPUT=measures((land(210, 0, 212, 100), {"measure": "M07", "way": "M07 strip"})), HABITAT=str(habitat)
    )
    table = with_derived(read_classes())
    strip = Quantity(np.array([[200.0]]), np.array([100.0]), np.zeros(1))
    once, yearly = costs(read_measures(table), "M07", [table.by_id("GRN")], strip)
    assert out["COST_ONE_OFF"] == pytest.approx(float(once[1, 0]))
    assert out["COST_PER_YEAR"] == pytest.approx(float(yearly[1, 0]))
    assert out["COST_ONE_OFF"] > 0


# ---- scenarios ------------------------------------------------------------------------------------------
def test_a_scenario_on_a_scenario(scenario: Any, tmp_path: Path) -> None:
    habitat = simple_map(tmp_path / "before.tif")
    lawn = land(600, 100, 800, 200)
    first = scenario(
        INPUT=measures((lawn, {"measure": "M16"})), HABITAT=str(habitat), OUTPUT=str(tmp_path / "first.tif")
    )
    second = scenario(
        INPUT=measures((lawn, {"measure": "M02"})), HABITAT=first["OUTPUT"], OUTPUT=str(tmp_path / "second.tif")
    )
    table = read_classes(table_beside(second["OUTPUT"]))
    codes = codes_of(second["OUTPUT"])[20:40, 120:160]
    assert {table.by_code(int(code)).id for code in np.unique(codes)} == {"GAZ+M02+M16"}
    assert second["EFFECTIVE_BEFORE_HA"] == pytest.approx(first["EFFECTIVE_AFTER_HA"])
    both = measures((lawn, {"measure": "M16"}), (lawn, {"measure": "M02"}))
    at_once = scenario(INPUT=both, HABITAT=str(habitat), OUTPUT=str(tmp_path / "both.tif"))
    one, other = (figures_of(result["TABLE"])["forage_summer_m2"]["after"] for result in (second, at_once))
    assert one == pytest.approx(other)


def test_scenarios_side_by_side(scenario: Any, tmp_path: Path) -> None:
    habitat = simple_map(tmp_path / "before.tif")
    small = measures((land(100, 100, 200, 200), {"measure": "M01"}), name="small")
    large = measures((land(100, 100, 400, 400), {"measure": "M01"}), name="large")
    same = measures((land(600, 100, 800, 200), {"measure": "M03"}), name="small")
    kept = [QgsProject.instance().addMapLayer(layer) for layer in (large, same)]
    out = scenario(INPUT=small, OTHERS=kept, HABITAT=str(habitat))
    assert out["SCENARIOS"] == 3
    assert {row["scenario"] for row in rows_of(out["TABLE"])} == {"small", "large", "small (2)"}
    for name, hectares in (("small", 1.0), ("large", 9.0), ("small (2)", 2.0)):
        figures = figures_of(out["TABLE"], name)
        alone = scenario(
            INPUT={"small": small, "large": large, "small (2)": same}[name],
            HABITAT=str(habitat),
            OUTPUT=str(tmp_path / f"alone_{hectares}.tif"),
        )
        assert figures["changed_ha"]["after"] == hectares
        alone_figures = figures_of(alone["TABLE"], name.partition(" ")[0])
        assert {key: row["after"] for key, row in figures.items()} == {
            key: row["after"] for key, row in alone_figures.items()
        }
    page = Path(out["HTML"]).read_text(encoding="utf-8")
    QgsProject.instance().removeAllMapLayers()
    assert out["CHANGED_HA"] == 1.0
    assert page.count("<svg") == 1  # the page of the last run, alone


# ---- building blocks, network and gaps -----------------------------------------------------------------------
def blocks_map(path: Path) -> Path:
    """Two meadows of 11 ha, 1.6 km apart, in cereals; a meadow of 9 ha in between is short of a hectare."""
    codes = np.full((200, 400), CODE["GRN"], np.uint16)
    for left in (20, 300):
        codes[80:113, left : left + 33] = CODE["GKR"]
    codes[80:110, 150:180] = CODE["GKR"]
    return write_map(path, codes, 10.0)


def test_blocks_network_and_gaps(scenario: Any, run: Any, tmp_path: Path) -> None:
    """What the algorithms say of the old and the new map, run by hand."""
    habitat = blocks_map(tmp_path / "before.tif")
    plan = measures((land(1500, 1100, 1800, 1200), {"measure": "M04"}))
    out = scenario(INPUT=plan, HABITAT=str(habitat), INDICATORS=["surroundings", "blocks", "network", "gaps"])
    figures = figures_of(out["TABLE"])
    assert (figures["bnb_count"]["before"], figures["bnb_count"]["after"]) == (2, 3)
    for which, path in (("before", habitat), ("after", out["OUTPUT"])):
        blocks = run("buildingblocks", {"INPUT": str(path), "OUTPUT": str(tmp_path / f"{which}_blocks.gpkg")})
        assert figures["bnb_ha"][which] == pytest.approx(blocks["BNB_HA"])
        assert figures["nearly_bnb_count"][which] == blocks["COUNT_NEARLY"]
        network = run("habitatnetwork", {"INPUT": blocks["OUTPUT"]})
        assert figures["ec_ha"][which] == pytest.approx(network["EC_PC_HA"])
        given = {"INPUT": blocks["OUTPUT"], "HABITAT": str(path), "ROUTES": "memory:", "GAPS": "memory:"}
        assert figures["gaps"][which] == run("corridorgaps", given)["COUNT_GAPS"]
    assert out["BNB_AFTER_HA"] > out["BNB_BEFORE_HA"]
    assert out["EC_AFTER_HA"] > out["EC_BEFORE_HA"] > 0
    assert out["GAPS_AFTER"] == figures["gaps"]["after"]


def test_blocks_by_default_and_nothing_when_asked(scenario: Any, tmp_path: Path) -> None:
    habitat = blocks_map(tmp_path / "before.tif")
    plan = measures((land(1500, 1100, 1800, 1200), {"measure": "M04"}))
    parameters = {"INPUT": plan, "HABITAT": str(habitat)}
    bare = scenario(**parameters, INDICATORS=[], DIFFERENCE=None)
    assert bare["DIFFERENCE"] is None
    assert bare["BNB_BEFORE_HA"] is bare["MEAN_SHARE_DIFFERENCE"] is None
    assert set(figures_of(bare["TABLE"])) >= {"effective_ha", "cost_total"}
    drawn = scenario(**parameters, INDICATORS=[])
    assert np.nanmax(bands(drawn["DIFFERENCE"])["share_pct"]) > 1
    numbers = scenario(**parameters, INDICATORS=[0, 1])
    assert numbers["BNB_AFTER_HA"] > numbers["BNB_BEFORE_HA"] > 0
    assert numbers["MEAN_SHARE_DIFFERENCE"] > 0


def test_other_scenarios_have_their_own_blocks(scenario: Any, tmp_path: Path) -> None:
    habitat = blocks_map(tmp_path / "before.tif")
    plan = measures((land(0, 0, 20, 20), {"measure": "M04"}))
    better = measures((land(1500, 1100, 1800, 1200), {"measure": "M04"}), name="better")
    path = saved(better, str(tmp_path / "better.gpkg"))
    out = scenario(INPUT=plan, OTHERS=[path], HABITAT=str(habitat), INDICATORS="blocks")
    assert figures_of(out["TABLE"])["bnb_count"]["after"] == 2
    assert figures_of(out["TABLE"], "better")["bnb_count"]["after"] == 3
    page = Path(out["HTML"]).read_text(encoding="utf-8")
    assert "Scenarios side by side" in page
    assert page.count("<svg") == 2


# ---- the page -------------------------------------------------------------------------------------------------
def test_the_page_says_what_changes(scenario: Any, tmp_path: Path) -> None:
    habitat = simple_map(tmp_path / "before.tif")
    rows = [
        (land(0, 0, 100, 100), {"unit": "Berm <Noord>", "measure": "M01"}),
        (land(0, 1480, 100, 1500), {"unit": "Vijver & oever", "measure": "M01"}),
    ]
    out = scenario(INPUT=measures(*rows), HABITAT=str(habitat))
    page = Path(out["HTML"]).read_text(encoding="utf-8")
    assert "Vijver &amp; oever" in page
    assert "it is not meant for the land cover there" in page
    assert "Berm" not in page  # what was done stands there by measure
    assert "M01 Ecological verge management" in page
    text = re.sub(r"<[^>]+>", " ", page)
    assert "Effective habitat" in text
    assert "{" not in re.sub(r"<style>.*?</style>", "", page, flags=re.S)


def test_loaded_layers_are_styled_and_named(scenario: Any, desktop: Any, tmp_path: Path, run: Any) -> None:
    import processing
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    habitat = random_mosaic(tmp_path / "before.tif")
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    parameters = {
        "INPUT": measures((land(500, 300, 700, 500), {"measure": "M04"})),
        "HABITAT": str(habitat),
        "OUTPUT": str(tmp_path / "after.tif"),
        "DIFFERENCE": str(tmp_path / "difference.tif"),
        "TABLE": str(tmp_path / "table.gpkg"),
        "INDICATORS": ["surroundings"],
    }
    processing.runAndLoadResults(
        "zoemzone:measurescenario", parameters, feedback=QgsProcessingFeedback(), context=context
    )
    layers = {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}
    shares = [layer for name, layer in layers.items() if name.startswith("Difference of share")]
    assert len(shares) == 1
    assert len([name for name in layers if name.startswith("Difference of")]) == 7
    renderer = shares[0].renderer()
    items = renderer.shader().rasterShaderFunction().colorRampItemList()
    assert any(item.color.alpha() == 0 for item in items)
    after = [layer for layer in layers.values() if layer.source().endswith("after.tif")]
    assert after[0].renderer().type() == "paletted"
    QgsProject.instance().removeAllMapLayers()
