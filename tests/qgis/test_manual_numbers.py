"""The figures of the manual's worked examples: each ``{{key=figure}}`` is what a run on the sample gives."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from osgeo import gdal, ogr
from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ..manualfigures import MANUAL, check, number, shown

ROOT = Path(__file__).resolve().parents[2]
SAMPLE = ROOT / "resources" / "sample" / "otterlo.gpkg"
NOT_LAND = ("kadastrale_percelen", "studiegebied")
DEMO = "afternoon"  # whose figures the test of the demo checks
Figures = dict[str, float]


@pytest.fixture(scope="module")
def village(provider: Any, tmp_path_factory: pytest.TempPathFactory) -> Any:
    """run(algorithm, OUTPUT name, parameters) in a folder that holds the habitat map of the village."""
    import processing

    folder = tmp_path_factory.mktemp("village")

    def run(algorithm: str, **parameters: Any) -> dict[str, Any]:
        # a feedback of our own: that of processing prints
        found: dict[str, Any] = processing.run(
            algorithm, parameters, feedback=QgsProcessingFeedback(False), context=QgsProcessingContext()
        )
        return found

    run.folder = folder
    run.habitat = run(
        "zoemzone:habitatmap",
        LAYERS=[f"{SAMPLE}|layername={name}" for name in layers() if name not in NOT_LAND],
        MUNICIPALITY=f"{SAMPLE}|layername=studiegebied",
        MARGIN=0,
        REFERENCE_DATE="2026-01-01",
        OUTPUT=str(folder / "habitat.tif"),
        CONFIDENCE=str(folder / "confidence.tif"),
        CLASSIFIED=str(folder / "classified.gpkg"),
        AREAS=str(folder / "areas.gpkg"),
    )
    return run


def layers() -> list[str]:
    dataset = gdal.OpenEx(str(SAMPLE))
    return [dataset.GetLayer(index).GetName() for index in range(dataset.GetLayerCount())]


def rows_of(path: str) -> list[dict[str, Any]]:
    dataset = ogr.Open(path)
    layer = dataset.GetLayer(0)
    return [feature.items() for feature in layer]


def numbers(results: dict[str, Any], *names: str) -> Figures:
    return {name.casefold(): results[name] for name in names}


def habitatmap(village: Any) -> Figures:
    found = village.habitat
    figures = numbers(
        found, "KNOWN_HA", "EFFECTIVE_HA", "EFFECTIVE_PCT", "CONFIDENCE_PCT", "UNKNOWN_PCT", "PLUS_FILLED_PCT"
    )
    rows = {row["class"]: row for row in rows_of(found["AREAS"])}
    for name, weight in {"ERF": 0.0, "GRN": 0.0, "GBOS": 0.1, "ZND": 0.3, "HAAG": 1.0, "HEI": 1.0}.items():
        row, key = rows[name], name.casefold()
        figures[f"{key}_ha"] = row["area_m2"] / 1e4
        figures[f"{key}_confidence"] = row["confidence_pct"]
        figures[f"{key}_effective_ha"] = weight * row["area_m2"] / 1e4
    return figures


def foragesurface(village: Any) -> Figures:
    path = str(village.folder / "food.tif")
    found = village("zoemzone:foragesurface", INPUT=village.habitat["OUTPUT"], OUTPUT=path)
    names = ("MEAN_SHARE_PCT", "MAX_SHARE_PCT", "RULE_LAND_PCT", "LOW_KNOWN_PCT", "MEAN_COMPLETENESS")
    figures = numbers(found, *names, "HUNGRIEST_SEASON")
    for season in ("early_spring", "late_spring", "summer", "autumn"):
        figures[f"forage_{season}"] = found[f"MEAN_FORAGE_{season.upper()}"]
    bands = gdal.Open(path).ReadAsArray()
    share, completeness, known = bands[0], bands[5], bands[10]
    trusted = known >= 75
    figures["known_at_rule_pct"] = known[share >= 10].max()
    figures["full_share_pct"] = share[known >= 99.99].max()
    figures["trusted_share_pct"] = share[trusted].max()
    figures["trusted_completeness"] = completeness[trusted].min()
    return figures


def foragebuffer(village: Any) -> Figures:
    sites = str(village.folder / "sites.gpkg")
    parcels = f"{SAMPLE}|layername=kadastrale_percelen"
    village("native:pointonsurface", INPUT=parcels, ALL_PARTS=False, OUTPUT=sites)
    figures: Figures = {}
    for key, parameters in {
        "site": {"HABITAT": village.habitat["OUTPUT"]},
        "site_exact": {"CLASSIFIED": village.habitat["CLASSIFIED"]},
    }.items():
        path = str(village.folder / f"{key}.gpkg")
        found = village("zoemzone:foragebuffer", INPUT=sites, OUTPUT=path, **parameters)
        row = next(row for row in rows_of(path) if row["perceelnummer"] == "2318")
        figures[f"{key}_deficit_ha"] = row["deficit_m2"] / 1e4
        if key == "site":
            assert row["lacks"] == "area,nests,core"
            assert row["weakest_season"] == "summer"
            figures |= numbers(found, "SITES_SHORT", "MEDIAN_EFFECTIVE_HA") | of_site(row)
            figures["median_deficit_ha"] = found["MEDIAN_DEFICIT_M2"] / 1e4
    return figures


def of_site(row: dict[str, Any]) -> Figures:
    return {
        "site_effective_ha": row["effective_ha"],
        "site_core_pct": row["core_share_pct"],
        "site_summer_ha": row["forage_summer_m2"] / 1e4,
        "site_completeness": row["completeness"],
        "site_ground_ha": row["nest_ground_m2"] / 1e4,
        "site_cavity_ha": row["nest_cavity_m2"] / 1e4,
        **{f"site_{radius}": row[f"effective_m2_{radius}"] / 1e4 for radius in (150, 300, 500, 1000)},
    }


def buildingblocks(village: Any) -> Figures:
    path = str(village.folder / "blocks.gpkg")
    found = village(
        "zoemzone:buildingblocks",
        INPUT=village.habitat["OUTPUT"],
        CONFIDENCE=village.habitat["CONFIDENCE"],
        OUTPUT=path,
    )
    counts = ("COUNT_BNB", "COUNT_NEARLY", "COUNT_STONES", "COUNT_STRIPS", "COUNT_FUEL")
    figures = numbers(found, *counts, "BEST_DISC_HA")
    figures["best_disc_deficit_ha"] = found["BEST_DISC_DEFICIT_M2"] / 1e4
    rows = rows_of(path)
    nearly = next(row for row in rows if row["type"] == "nearly_bnb")
    assert nearly["lacks"] == "area,core"
    assert nearly["weakest_season"] == "summer"
    kept = ("effective_ha", "core_pct", "completeness", "known_pct", "confidence_pct")
    figures |= {f"nearly_{name}": nearly[name] for name in kept}
    figures["nearly_area_ha"] = nearly["area_m2"] / 1e4
    figures["flagged"] = sum(row["flag"] != "" for row in rows)
    return figures


def comparemunicipalities(village: Any) -> Figures:
    """Limburg from CORINE, with cells of 100 m."""
    folder, province = village.folder, SAMPLE.parent
    areas = f"{province / 'limburg.gpkg'}|layername=gemeenten"
    habitat, food, path = (str(folder / name) for name in ("province.tif", "province_food.tif", "province.gpkg"))
    land = str(province / "clc2018_limburg_100m.tif")
    village("zoemzone:habitatmap", LAYERS=[land], RASTER_KIND=1, MUNICIPALITY=areas, CELL_SIZE=100, OUTPUT=habitat)
    village("zoemzone:foragesurface", INPUT=habitat, OUTPUT_CELL_SIZE=100, OUTPUT=food)
    found = village("zoemzone:comparemunicipalities", INPUT=areas, HABITAT=habitat, FOOD=food, OUTPUT=path)
    rows = {row["place"]: row for row in rows_of(path)}
    assert [row["bnb"] for row in rows.values()] == [None] * len(rows)  # coarse land cover knows no blocks
    ranks = {row["rank"]: name for name, row in rows.items()}
    assert (ranks[1], ranks[found["RANKED"]]) == ("Nederweert", "Vaals")
    return numbers(found, "MUNICIPALITIES", "RANKED", "NO_DATA", "DEPENDS_PCT") | {
        "first_share_pct": rows["Nederweert"]["share_pct"],
        "first_ha": rows["Nederweert"]["effective_ha"],
        "last_rank": rows["Vaals"]["rank"],
        "last_share_pct": rows["Vaals"]["share_pct"],
        "leudal_missing_pct": rows["Leudal"]["missing_pct"],
        "horst_missing_pct": rows["Horst aan de Maas"]["missing_pct"],
        "horst_known_pct": rows["Horst aan de Maas"]["known_pct"],
    }


EXAMPLES = {
    "buildingblocks": buildingblocks,
    "comparemunicipalities": comparemunicipalities,
    "habitatmap": habitatmap,
    "foragesurface": foragesurface,
    "foragebuffer": foragebuffer,
}


@pytest.mark.parametrize("page", list(EXAMPLES))
def test_worked_example(page: str, village: Any) -> None:
    check(page, EXAMPLES[page](village))


def test_no_figure_is_left_unchecked() -> None:
    for path in MANUAL.rglob("*.md"):
        if path.stem not in (*EXAMPLES, DEMO):
            assert shown(path.parent.name, path.stem) == [], path


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("73,692", "en", (73692, 0.5)),
        ("73.692", "nl", (73692, 0.5)),
        ("2,63", "nl", (2.63, 0.005)),
        ("0", "en", (0, 0.5)),
    ],
)
def test_reading_a_figure(text: str, language: str, expected: tuple[float, float]) -> None:
    assert number(text, language) == pytest.approx(expected)
