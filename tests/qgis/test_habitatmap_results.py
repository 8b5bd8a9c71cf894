"""What habitatmap leaves: tables, figures, styles, class table, run record; nothing else."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProject,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate

from zoemzone_qgis.core.classes import read_classes, table_beside

from .landkit import SAMPLE, bgt, extent, green, land, make_map, moved, own
from .layers import memory_layer

WHOLE = land(0, 0, 100, 100)


def files(folder: Path, **more: Any) -> dict[str, Any]:
    return {
        "OUTPUT": str(folder / "habitat.tif"),
        "CONFIDENCE": str(folder / "confidence.tif"),
        "CLASSIFIED": str(folder / "classified.gpkg"),
        "AREAS": str(folder / "areas.gpkg"),
        **more,
    }


def mixed():
    """Heath, two kinds of public green, a crown on each side of the border, land that nobody knows."""
    return [
        bgt(
            "begroeidterreindeel",
            green(land(0, 0, 50, 100), "heide"),
            green(land(50, 0, 100, 40), "groenvoorziening", "planten"),
            green(land(50, 40, 100, 80), "groenvoorziening", "waardeOnbekend"),
            green(land(50, 80, 100, 100), "maanlandschap"),
        ),
        bgt("ondersteunendwegdeel", green(land(100, 0, 120, 100), "groenvoorziening", None, functie="berm")),
        memory_layer(
            "bomen", [(moved("POINT(20 50)"), {"soort": "Tilia"}), (moved("POINT(75 90)"), {"soort": "x"})], "Point"
        ),
        own((land(0, 80, 30, 100), "GKR")),
    ]  # fmt: skip


def test_rasters(run, tmp_path):
    made = make_map(run, mixed(), **files(tmp_path))
    for name, kind, nodata, said in (
        ("OUTPUT", gdal.GDT_UInt16, 0, "class"),
        ("CONFIDENCE", gdal.GDT_Byte, 255, "confidence_pct"),
    ):
        data = gdal.Open(made.result[name])
        band = data.GetRasterBand(1)
        assert data.RasterCount == 1
        assert (band.DataType, band.GetNoDataValue(), band.GetDescription()) == (kind, nodata, said)
        assert band.GetBlockSize()[0] == band.GetBlockSize()[1], "tiled"
        assert data.GetMetadataItem("COMPRESSION", "IMAGE_STRUCTURE") == "DEFLATE"
        assert QgsRasterLayer(made.result[name]).crs().authid() == "EPSG:28992"
    assert ((made.codes == 0) == (made.confidence == 255)).all()


def test_areas_by_class_and_source_agree_with_the_raster(run, tmp_path):
    made = make_map(run, mixed(), **files(tmp_path))
    rows = [row for row in made.rows() if row["class"]]
    counted = made.areas()
    by_class: dict[str, float] = {}
    for row in rows:
        by_class[row["class"]] = by_class.get(row["class"], 0.0) + row["area_m2"]
        assert made.ids[row["code"]] == row["class"]
        assert row["name_nl"]
        assert row["name_en"]
    assert by_class == counted
    assert sum(row["share_pct"] for row in rows) == pytest.approx(100)
    assert {row["source"] for row in rows if row["class"] == "GKR"} == {"OWN"}
    weights = read_classes(table_beside(made.result["OUTPUT"])).lut("habitat_weight", 0.0)
    effective = float(weights[made.codes].sum()) / 1e4
    result = made.result
    assert result["EFFECTIVE_HA"] == pytest.approx(effective)
    assert result["KNOWN_HA"] == pytest.approx(1.2)
    assert result["EFFECTIVE_PCT"] == pytest.approx(100 * effective / 1.2)
    assert result["CLASS_COUNT"] == len(counted)
    assert result["CONFIDENCE_PCT"] == pytest.approx(made.confidence[made.codes > 0].mean())


def test_share_unknown_also_under_a_tree(run, tmp_path):
    made = make_map(run, mixed(), **files(tmp_path))
    found = made.areas()
    share = 100 * (found["ONB"] + found["ONB+BMO"]) / 12_000
    assert made.result["UNKNOWN_PCT"] == pytest.approx(share)
    [row] = [row for row in made.rows() if "unknown" in str(row["note"]).lower() and not row["class"]]
    assert row["share_pct"] == pytest.approx(share)
    assert {row["note"] for row in made.rows() if row["class"].startswith("ONB")} == {
        "fysiek_voorkomen = maanlandschap"
    }


def test_share_of_public_green_with_a_filled_plus_value(run, tmp_path):
    """2,000 m2 filled; 2,000 m2 waardeOnbekend and 2,000 m2 of berm empty; of the latter half lies in the extent."""
    made = make_map(run, mixed(), EXTENT=extent(0, 0, 110, 100), **files(tmp_path))
    assert made.result["PLUS_FILLED_PCT"] == pytest.approx(100 * 2000 / 5000)
    [row] = [row for row in made.rows() if "plus value" in str(row["note"])]
    assert row["share_pct"] == pytest.approx(40)


def test_class_table_beside_the_map(run, tmp_path):
    made = make_map(run, mixed(), **files(tmp_path))
    table = read_classes(table_beside(made.result["OUTPUT"]))
    assert {table.by_code(code).id for code in np.unique(made.codes[made.codes > 0]).tolist()} == set(made.areas())
    assert "HEI+BMZ" in table


def test_run_record(run, tmp_path):
    made = make_map(run, mixed(), REFERENCE_DATE=QDate(2023, 2, 1), **files(tmp_path))
    for name in ("habitat.tif", "confidence.tif", "classified.gpkg", "areas.gpkg"):
        record = json.loads((tmp_path / f"{name}.run.json").read_text(encoding="utf-8"))
        assert record["algorithm"] == "zoemzone:habitatmap"
        assert record["parameters"]["MARGIN"] == 0
        assert record["definitions"]["reference_date"] == "2023-02-01"
        assert record["definitions"]["cell_m"] == 1.0
        assert record["definitions"]["class_table"] == "habitat.classes.csv"
        assert record["definitions"]["extent"]
        assert set(record["tables"]) == {"classes", "crosswalks", "mixtures", "aliases", "sources", "trees", "rules"}
        assert all(len(table["sha256"]) == 64 for table in record["tables"].values())
        assert [source["source"] for source in record["sources"]] == ["BGT", "BGT", "TREES", "OWN"]
        assert record["sources"][0]["date"] == "2024-05-15"
        assert record["outputs"]["KNOWN_HA"] == pytest.approx(1.2)
        assert record["plugin_version"]
    assert made.result["OUTPUT"]


def test_the_reference_date_is_today_unless_given(run, tmp_path):
    make_map(run, mixed(), **files(tmp_path, REFERENCE_DATE=None))
    record = json.loads((tmp_path / "habitat.tif.run.json").read_text(encoding="utf-8"))
    assert record["definitions"]["reference_date"] == QDate.currentDate().toString("yyyy-MM-dd")


def test_nothing_else_is_left(run, tmp_path):
    make_map(run, mixed(), **files(tmp_path))
    records = {f"{name}.run.json" for name in ("habitat.tif", "confidence.tif", "classified.gpkg", "areas.gpkg")}
    made = {"habitat.tif", "habitat.classes.csv", "habitat.qml", "confidence.tif", "classified.gpkg", "areas.gpkg"}
    assert {path.name for path in tmp_path.iterdir()} == made | records


def test_a_second_run_in_the_same_place(run, tmp_path):
    make_map(run, mixed(), **files(tmp_path))
    (tmp_path / "habitat.tif.aux.xml").write_text("<PAMDataset/>")
    made = make_map(run, [own((WHOLE, "GKR"))], **files(tmp_path))
    assert made.areas() == {"GKR": 10_000.0}
    assert len(made.pieces()) == 1
    assert not (tmp_path / "habitat.tif.aux.xml").exists(), "statistics of the earlier map"


def test_results_that_were_not_asked_for_are_none(run, tmp_path):
    result = run("habitatmap", {"LAYERS": [own((WHOLE, "GKR"))], "MARGIN": 0, "OUTPUT": str(tmp_path / "habitat.tif")})
    assert result["CONFIDENCE"] is None
    assert result["CLASSIFIED"] is None
    assert result["AREAS"] is None


def test_fields_of_the_classified_polygons(run, tmp_path):
    made = make_map(run, mixed(), **files(tmp_path))
    layer = made.layer("CLASSIFIED")
    assert [field.name() for field in layer.fields()][-4:] == ["class", "code", "source", "confidence"]
    assert layer.crs().authid() == "EPSG:28992"
    assert {source for *_, source, _ in made.pieces()} == {"BGT", "OWN"}


# ---- styles -----------------------------------------------------------------------------------------
def load(run, listener, parameters: dict[str, Any]) -> dict[str, Any]:
    """Run as the toolbox does, which loads the results into the project."""
    import processing

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    results = processing.runAndLoadResults("zoemzone:habitatmap", parameters, feedback=listener, context=context)
    return {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}, results


def test_loaded_results_are_styled_and_described(run, listener, desktop, tmp_path, qgis_new_project):
    layers, _ = load(run, listener, {"LAYERS": mixed(), "MARGIN": 0, **files(tmp_path)})
    habitat, confidence, classified = (layers[name] for name in ("Habitat map", "Confidence", "Classified polygons"))
    assert isinstance(habitat.renderer(), QgsPalettedRasterRenderer)
    table = read_classes(table_beside(tmp_path / "habitat.tif"))
    shown = {entry.value: entry.label for entry in habitat.renderer().classes()}
    names = {code: {table.by_code(int(code)).name_nl, table.by_code(int(code)).name_en} for code in shown}
    assert [(code, shown[code]) for code in shown if shown[code] not in names[code]] == []
    assert {table.by_code(int(code)).id for code in shown} >= {"HEI", "GKR", "HEI+BMZ", "PLV", "MGRN"}
    assert isinstance(confidence.renderer(), QgsSingleBandPseudoColorRenderer)
    limits = [item.value for item in confidence.renderer().shader().rasterShaderFunction().colorRampItemList()]
    assert [39 < limits[0] < 40, 69 < limits[1] < 70, limits[2] >= 100] == [True] * 3
    assert isinstance(classified.renderer(), QgsCategorizedSymbolRenderer)
    assert classified.renderer().classAttribute() == "code"
    assert {category.value() for category in classified.renderer().categories()} == {int(code) for code in shown}
    for layer in (habitat, confidence, classified):
        assert layer.metadata().abstract()


def test_the_map_opens_styled_wherever_it_is_opened(run, tmp_path):
    make_map(run, mixed(), **files(tmp_path))
    layer = QgsRasterLayer(str(tmp_path / "habitat.tif"), "habitat")
    assert isinstance(layer.renderer(), QgsPalettedRasterRenderer)
    assert len(layer.renderer().classes()) == len(np.unique(gdal.Open(str(tmp_path / "habitat.tif")).ReadAsArray()))


# ---- formats ------------------------------------------------------------------------------------------
@pytest.mark.parametrize("name", ["areas.csv", "areas.xlsx", "areas.gpkg"])
def test_the_table_in_other_formats(run, tmp_path, name):
    make_map(run, mixed(), AREAS=str(tmp_path / name))
    table = QgsVectorLayer(str(tmp_path / name), "areas", "ogr")
    assert table.featureCount() >= 7
    assert "area_m2" in [field.name() for field in table.fields()] or name == "areas.xlsx"


def test_results_into_a_package_that_holds_more(run, tmp_path):
    package = tmp_path / "mine.gpkg"
    make_map(run, mixed(), AREAS=f'ogr:dbname="{package}" table="first"')
    made = make_map(
        run,
        mixed(),
        AREAS=f'ogr:dbname="{package}" table="second"',
        CLASSIFIED=f'ogr:dbname="{package}" table="land" (geom)',
    )
    assert made.rows()
    assert made.pieces()
    assert QgsVectorLayer(f"{package}|layername=first", "first", "ogr").featureCount() > 5


def test_the_village(run, tmp_path):
    """The shipped sample: 400 ha known, of which 16.6 ha effective habitat; nearly all green has a plus value."""
    made = make_map(run, str(SAMPLE), EXTENT="180000,182000,456000,458000 [EPSG:28992]")
    result = made.result
    assert result["KNOWN_HA"] == 400.0
    assert result["EFFECTIVE_HA"] == pytest.approx(16.63, abs=0.05)
    assert result["UNKNOWN_PCT"] == 0.0
    assert result["PLUS_FILLED_PCT"] == pytest.approx(99.1, abs=0.2)
    assert result["SKIPPED_LAYERS"] == 2
