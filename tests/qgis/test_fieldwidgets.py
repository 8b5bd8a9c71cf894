"""Tables of loaded results show words for codes and rounded numbers, while the values stay as they are."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    NULL,
    QgsApplication,
    QgsProject,
    QgsVectorLayer,
)

from zoemzone_qgis.layers.fieldwidgets import decimals_of, in_words
from zoemzone_qgis.layers.style import name_fields
from zoemzone_qgis.processing import fieldnames

from .blockmaps import meadows
from .comparekit import field, write_values
from .layers import memory_layer, saved
from .stonekit import case_9_gap, case_9_parcels

PLACE = "POINT(1 1)"


def shown(layer: QgsVectorLayer, name: str, value: Any) -> str:
    """A value as the table of attributes shows it."""
    index = layer.fields().lookupField(name)
    setup = layer.editorWidgetSetup(index)
    formatter = QgsApplication.fieldFormatterRegistry().fieldFormatter(setup.type())
    return formatter.representValue(layer, index, setup.config(), None, value)


def table(*rows: dict[str, Any], folder: Path | None = None) -> QgsVectorLayer:
    """A layer whose fields all count as ours."""
    layer = memory_layer("rows", [(PLACE, row) for row in rows], "Point")
    if folder is not None:
        layer = QgsVectorLayer(saved(layer, str(folder / "rows.gpkg")), "rows", "ogr")
    names = {field.name(): field.name().title() for field in layer.fields()}
    name_fields(layer, names, fieldnames.value_words())
    return layer


def widget(layer: QgsVectorLayer, name: str) -> str:
    return layer.editorWidgetSetup(layer.fields().lookupField(name)).type()


@pytest.mark.parametrize("on_disk", [False, True])
def test_codes_in_words(on_disk, tmp_path):
    first = {"type": "bnb", "lacks": "area,nests", "closed": "yes", "class": "GKR", "target": "strip", "form": "whole"}
    second = {"type": "fuel_station", "lacks": "", "closed": "no", "class": "GAZ+BMO", "target": "stone", "form": None}
    layer = table(first, second, folder=tmp_path if on_disk else None)
    assert {widget(layer, name) for name in first} == {"ValueMap"}
    words = {name: shown(layer, name, value) for name, value in first.items()}
    assert words == {
        "type": "B&B area",
        "lacks": "habitat, nest sites",
        "closed": "yes",
        "class": "Herb-rich grassland or hay meadow",
        "target": "strip link",
        "form": "the whole unit",
    }
    assert shown(layer, "type", "fuel_station") == "fuel station"
    assert shown(layer, "lacks", "") == ""
    assert shown(layer, "class", "GAZ+BMO") == "Lawn or sports field + Tree crown, other or unknown"
    assert shown(layer, "form", NULL) == ""
    assert shown(layer, "type", "strip") == "strip"  # a code that may come when the table is edited
    assert [feature["type"] for feature in layer.getFeatures()] == ["bnb", "fuel_station"]


def test_values_that_are_not_known_stay(tmp_path):
    layer = table({"type": "bnb", "kind": "weg", "owner": "yes", "free": "ja"}, {"type": "woonhuis", "owner": "no"})
    assert [widget(layer, name) for name in ("type", "kind", "free")] == [""] * 3
    assert widget(layer, "owner") == "ValueMap"  # yes and no in any field of ours
    assert shown(layer, "type", "bnb") == "bnb"


def test_fields_of_the_input_are_left_alone():
    layer = memory_layer("rows", [(PLACE, {"type": "bnb", "length_m": 1.23456})], "Point")
    name_fields(layer, {}, fieldnames.value_words())
    assert [widget(layer, name) for name in ("type", "length_m")] == ["", ""]


def test_empty_fields_and_layers():
    layer = table({"type": None, "closed": None, "area_ha": None})
    assert [widget(layer, name) for name in ("type", "closed", "area_ha")] == ["ValueMap", "", ""]
    nothing = memory_layer("rows", [(PLACE, {"type": "bnb", "area_ha": 1.0})], "Point")
    nothing.dataProvider().truncate()
    name_fields(nothing, {"type": "Kind", "area_ha": "Area"}, fieldnames.value_words())
    assert [widget(nothing, name) for name in ("type", "area_ha")] == ["ValueMap", "Range"]


@pytest.mark.parametrize(
    ("name", "value", "text"),
    [
        ("length_m", 3555.042756, "3555.0"),
        ("effective_ha", 0.123456, "0.12"),
        ("share_pct_500", 12.3456, "12.3"),
        ("effective_m2_12_5", 87.654, "88"),
        ("cost_one_off_low", 1234.56, "1235"),
        ("completeness", 0.98765, "0.99"),
        ("kappa", 0.98765, "0.988"),
        ("flux", 0.0000123456, "1.23456e-5"),
    ],
)
def test_numbers_are_rounded(name, value, text):
    layer = table({name: value})
    found = shown(layer, name, value).replace(",", "").replace("\u00a0", "").replace("\u202f", "")
    if name == "flux":
        assert widget(layer, name) == ""
    else:
        assert found == text
        assert QgsApplication.fieldFormatterRegistry().fieldFormatter("Range").id() == "Range"
    assert next(layer.getFeatures())[name] == value


def test_costs_in_hectares_keep_their_decimals():
    layer = table({"cost": 0.06, "chain_cost": 0.18, "cost_unit": "ha"})
    assert (shown(layer, "cost", 0.06), shown(layer, "chain_cost", 0.18)) == ("0.06", "0.18")


def test_decimals_and_words():
    assert [decimals_of(name) for name in ("best_disc_x", "years_low", "forage_summer_m2_150", "id")] == [1, 1, 0, None]
    assert in_words("stone, strip", {"stone": "a", "strip": "b"}) == "a, b"
    assert in_words("stone, other", {"stone": "a"}) is None
    assert in_words("", {}) == ""


def test_every_code_of_ours_has_words():
    from zoemzone_qgis.core.blocks.strips import CELLS, NOT_MEASURED, POLYGONS
    from zoemzone_qgis.core.buildingblocks import TYPES
    from zoemzone_qgis.core.corridor.breaks import STONE, STRIP, WOOD
    from zoemzone_qgis.core.land.landclass import SEASONS
    from zoemzone_qgis.core.measure.measure import FORMS
    from zoemzone_qgis.core.measure.owners import OWNER_CLASSES
    from zoemzone_qgis.core.planning.draws import GOOD, POSSIBLE, TOP
    from zoemzone_qgis.core.sitefigures import LACKS, STATUSES

    words = fieldnames.value_words()
    codes = {
        "type": TYPES,
        "kind": (STONE, STRIP, WOOD),
        "width_basis": (POLYGONS, CELLS, NOT_MEASURED),
        "weakest_season": SEASONS,
        "hungry_season": SEASONS,
        "form": FORMS,
        "owner_class": OWNER_CLASSES,
        "class": (TOP, GOOD, POSSIBLE),
        "lacks": LACKS,
        "status": STATUSES,
    }
    for name, values in codes.items():
        for value in values:
            assert in_words(value, words[name]), (name, value)


def test_loaded_results_show_words(desktop: Any, run: Any, tmp_path: Path) -> None:
    import processing

    habitat = meadows(400).saved(tmp_path / "habitat.tif")
    processing.runAndLoadResults("zoemzone:buildingblocks", {"INPUT": habitat, "OUTPUT": str(tmp_path / "b.gpkg")})
    (blocks,) = QgsProject.instance().mapLayers().values()
    feature = next(blocks.getFeatures())
    assert shown(blocks, "type", feature["type"]) == fieldnames.type_names()[feature["type"]]
    assert shown(blocks, "basis", "potential") == "potential"
    assert shown(blocks, "weakest_season", feature["weakest_season"]) in {
        name.lower() for name in fieldnames.seasons().values()
    }
    effective = shown(blocks, "effective_ha", feature["effective_ha"])
    assert effective.replace(",", "") == f"{feature['effective_ha']:.2f}"
    assert QgsApplication.fieldFormatterRegistry().fieldFormatter("ValueMap").id() == "ValueMap"


def test_loaded_chains_and_comparison(desktop: Any, run: Any, tmp_path: Path) -> None:
    import processing

    given = {"INPUT": case_9_gap(), "PARCELS": case_9_parcels(), "COST_FIELD": "cost", "PARCEL_FIELD": "name"}
    outputs = {"OUTPUT": str(tmp_path / "chains.gpkg"), "TABLE": str(tmp_path / "table.gpkg")}
    processing.runAndLoadResults("zoemzone:steppingstones", {**given, **outputs})
    layers = {Path(layer.source().split("|")[0]).stem: layer for layer in QgsProject.instance().mapLayers().values()}
    assert shown(layers["chains"], "target", "strip") == "strip link"
    assert shown(layers["chains"], "kind", "strip") == "in the strip"
    assert shown(layers["chains"], "hop_before_m", 80.04) == "80.0"
    assert shown(layers["table"], "closed", "yes") == "yes"
    maps = [write_values(tmp_path / f"{n}.tif", {"share_pct": field(n) * 20}) for n in (1, 2)]
    figures = str(tmp_path / "figures.gpkg")
    processing.runAndLoadResults(
        "zoemzone:comparemaps",
        {"INPUT": maps[0], "OTHER": maps[1], "OUTPUT": str(tmp_path / "d.tif"), "TABLE": figures},
    )
    (compared,) = (layer for layer in QgsProject.instance().mapLayers().values() if figures in layer.source())
    assert shown(compared, "map", "share_pct") == "Share of habitat in 1 km2 (%)"
    assert shown(compared, "area", "all") == "the whole map"
    assert shown(compared, "rmse", 1.23456789) == "1.2346"
