"""measureoptions: layers that tell more of parcels, maps of other cells, and how results look when they are loaded."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsExpressionContext, QgsExpressionContextUtils, QgsProcessingException, QgsVectorLayer

from zoemzone_qgis.layers.style import apply_style

from .habitatmaps import CODE, LEFT, TOP, write_map
from .layers import memory_layer
from .optionkit import WHERE, by_option, land, one, parcels, ways, weigh
from .stonekit import rows_of


@pytest.fixture
def options(run: Any, tmp_path: Path) -> Any:
    def call(on: Any, layer: Any, **given: Any) -> Any:
        return weigh(run, tmp_path, on, layer, **given)

    return call


def area(name: str, *place: float, **values: Any) -> QgsVectorLayer:
    """A layer of one rectangle."""
    return memory_layer(name, [(WHERE.polygon(*place), values or {"x": 1})])


# ---- what other layers tell ---------------------------------------------------------------------------
def test_soil_and_sports_grounds(options: Any) -> None:
    on = land(((0, 0, 400, 400), "GSCH"), ((600, 100, 100, 100), "GAZ"))
    layer = parcels(("dry", (100, 100, 100, 100)), ("lawn", (600, 100, 100, 100)))
    unknown, _ = options(on, layer)
    assert "M12 share" in ways(unknown, "dry")  # nothing known of the soil is good enough
    assert "M01 whole" in ways(unknown, "lawn")
    clay, _ = options(on, layer, SOIL=area("soil", 0, 0, 400, 400, grond="Zware klei"), SOIL_FIELD="grond")
    sand, _ = options(on, layer, SOIL=area("soil", 0, 0, 400, 400, grondsoort="Dekzand"))
    assert "M12 share" not in ways(clay, "dry")
    assert "M12 share" in ways(sand, "dry")
    play, _ = options(on, layer, PLAY=area("play", 550, 50, 200, 200))
    assert not {"M01 whole", "M03 whole"} & set(ways(play, "lawn"))
    assert "M16 whole" in ways(play, "lawn")


def test_packages_ask_for_their_places(options: Any) -> None:
    on, layer = land(((100, 100, 100, 100), "GAZ")), parcels(("lawn", (100, 100, 100, 100)))
    for name, way, here in (("BUSINESS", "M19 whole", "GAZ"), ("PUBLIC_SITES", "M25 whole", "ERF")):
        on = land(((100, 100, 100, 100), here))
        without, _ = options(on, layer)
        inside, _ = options(on, layer, **{name: area("site", 50, 50, 200, 200)})
        assert way not in ways(without, "lawn")
        assert way in ways(inside, "lawn")


def test_sprayed_crops(options: Any) -> None:
    """Flowers stay 10 m from bulbs; the rule can be switched off."""
    on = land(((205, 100, 100, 100), "BOL"), ((100, 100, 100, 100), "GRN"), base="GAGR")
    layer = parcels(("field", (100, 100, 100, 100)))
    near, _ = options(on, layer)
    free, _ = options(on, layer, SPRAY=False)
    assert not {"M04 whole", "M05 whole"} & set(ways(near, "field"))
    assert {"M04 whole", "M05 whole"} <= set(ways(free, "field"))


def test_mean_confidence(options: Any, tmp_path: Path) -> None:
    percent = np.full((200, 200), 255, np.uint8)
    percent[:, 10:15], percent[:, 15:20] = 40, 80
    path = write_map(tmp_path / "confidence.tif", percent, 10.0, kind=gdal.GDT_Byte, nodata=255)
    on = land(((100, 100, 100, 100), "GAZ"), ((500, 100, 100, 100), "GAZ"))
    layer = parcels(("a", (100, 100, 100, 100)), ("b", (500, 100, 100, 100)), ("c", (175, 300, 50, 100)))
    rows, _ = options(on, layer, CONFIDENCE=str(path))
    found = {row["unit"]: row["confidence_pct"] for row in rows}
    assert found == {"a": 60.0, "b": None, "c": 80.0}  # of c half is known
    without, _ = options(on, layer)
    assert {row["confidence_pct"] for row in without} == {None}


def test_own_layer_of_owners_wins(options: Any) -> None:
    on = land(((100, 100, 100, 100), "BRMR"))
    layer = parcels(("a", (100, 100, 100, 100), {"owner": "Jansen"}))
    owners = area("deeds", 0, 0, 400, 400, eigenaar="Pietersen")
    rows, _ = options(on, layer, OWNER_FIELD="owner", OWNER_LAYER=owners)
    assert {row["owner"] for row in rows} == {"Pietersen"}


def test_stretches_keep_all_ids(options: Any) -> None:
    """Three pieces of verge of one manager, 5 m apart: together long enough, and each is named."""
    on = land(((100, 100, 60, 10), "BRMR"), ((165, 100, 60, 10), "BRMR"), ((230, 100, 60, 10), "BRMR"))
    layer = parcels(("v1", (100, 100, 60, 10)), ("v2", (165, 100, 60, 10)), ("v3", (230, 100, 60, 10)))
    joined, out = options(on, layer)
    apart, _ = options(on, layer, STRETCHES=False)
    mown = [row for row in joined if row["measure"] == "M01"]
    assert [sorted(row["ids"].split(", ")) for row in mown] == [["v1", "v2", "v3"]]
    assert mown[0]["area_m2"] == pytest.approx(1800, rel=0.01)
    assert not [row for row in apart if row["measure"] == "M01"]
    assert out["UNITS"] == 1


# ---- maps ---------------------------------------------------------------------------------------------
def test_a_map_of_10_m(options: Any) -> None:
    on = land(((100, 100, 200, 200), "GAZ"), base="GRN", cell=10.0)
    rows, _ = options(on, parcels(("lawn", (100, 100, 200, 200))), STRETCHES=False)
    assert one(rows, "lawn M03 whole")["gain_ha"] == pytest.approx(4.0)
    assert one(rows, "lawn M03 whole")["carries"] == "stone, strip"


def test_a_code_that_the_class_table_lacks(options: Any, tmp_path: Path) -> None:
    codes = np.full((500, 500), CODE["GAZ"], np.uint16)
    codes[100:200, 100:200] = 444
    path = write_map(tmp_path / "odd.tif", codes, 1.0, corner=(LEFT, TOP - 1500))
    with pytest.raises(QgsProcessingException, match="444"):
        options(str(path), parcels(("p", (100, 300, 100, 100))))


def test_a_map_of_decimal_numbers(options: Any, tmp_path: Path) -> None:
    path = write_map(tmp_path / "food.tif", np.ones((100, 100), np.float32), 10.0, kind=gdal.GDT_Float32)
    with pytest.raises(QgsProcessingException, match="not class codes"):
        options(str(path), parcels(("p", (100, 1300, 100, 100))))


# ---- looks --------------------------------------------------------------------------------------------
def shown(layer: QgsVectorLayer, style: str) -> dict[int, list[str]]:
    """The legend labels under which each feature is drawn."""
    apply_style(layer, style)
    root = layer.renderer().rootRule()
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    found = {}
    for feature in layer.getFeatures():
        context.setFeature(feature)
        rules = [rule for rule in root.children() if rule.filter() is not None]
        for rule in rules:
            rule.filter().prepare(context)
            assert not rule.filter().hasParserError(), rule.filterExpression()
        found[feature.id()] = [rule.label() for rule in rules if rule.filter().evaluate(context)]
        assert not any(rule.filter().hasEvalError() for rule in rules)
    return found


def test_each_feature_has_one_place_in_the_legend(options: Any) -> None:
    on = land(((900, 900, 100, 100), "GAZ"), ((1100, 900, 100, 100), "BRMR"), base="WAT")
    on.box(1300, 900, 100, 100, "KAS").box(1500, 900, 200, 100, "GRN")
    layer = parcels(
        ("lawn", (900, 900, 100, 100)),
        ("verge", (1100, 900, 100, 100)),
        ("glass", (1300, 900, 100, 100)),
        ("field", (1500, 900, 200, 100)),
    )
    facts = {"id": 1, "type": "nearly_bnb", "basis": "potential", "deficit_m2": 9000.0}
    place = {"best_disc_x": LEFT + 900.0, "best_disc_y": TOP - 1050.0}
    block = memory_layer("blocks", [(WHERE.polygon(700, 900, 100, 100), {**facts, **place})])
    rows, out = options(on, layer, BLOCKS=block)
    by_option(rows)
    labels = shown(out["OUTPUT"], "measureoptions.qml")
    assert all(len(label) == 1 for label in labels.values())
    kinds = {label[0] for label in labels.values()}
    assert {"no measure possible: see why not", "brings a nearly-B&B nearer"} <= kinds
    assert any(label.endswith("on a strip") for label in kinds)
    nests = shown(out["NESTS"], "nest_cells.qml")
    assert len(nests) == len(rows_of(out["NESTS"])) > 0
    assert all(len(label) == 1 for label in nests.values())


def test_results_are_loaded_with_style_and_names(desktop: Any, tmp_path: Path) -> None:
    import processing

    habitat = land(((100, 100, 100, 100), "GAZ")).saved(tmp_path / "habitat.tif")
    layer = parcels(("lawn", (100, 100, 100, 100)))
    files = {"OUTPUT": str(tmp_path / "options.gpkg"), "NESTS": str(tmp_path / "nests.gpkg")}
    out = processing.runAndLoadResults("zoemzone:measureoptions", {"INPUT": layer, "HABITAT": habitat, **files})
    assert out["UNITS"] == 1
    from qgis.core import QgsProject

    loaded = {layer.source().split("|")[0]: layer for layer in QgsProject.instance().mapLayers().values()}
    options = loaded[files["OUTPUT"]]
    assert options.renderer().type() == "RuleRenderer"
    assert loaded[files["NESTS"]].renderer().type() == "RuleRenderer"
    gain = options.fields().lookupField("gain_ha")
    assert options.attributeAlias(gain)
    assert options.metadata().abstract()
