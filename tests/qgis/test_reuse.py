"""REUSE: results of an earlier run are handed back when nothing changed, and never otherwise."""

from __future__ import annotations

import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterBoolean,
    QgsProject,
    QgsProperty,
    QgsRasterLayer,
    QgsVectorLayer,
)

from zoemzone_qgis.core.classes import table_beside
from zoemzone_qgis.paths import TABLES
from zoemzone_qgis.processing.provider import ALGORITHMS

from .layers import memory_layer, saved
from .reusekit import ORDER, SAID, chain, files_of, square, with_sqlite


@pytest.mark.parametrize("kind", ALGORITHMS, ids=lambda kind: kind.ID)
def test_every_algorithm_has_it(provider: Any, kind: Any) -> None:
    algorithm = kind().create()
    parameter = algorithm.parameterDefinition("REUSE")
    assert isinstance(parameter, QgsProcessingParameterBoolean)
    assert parameter.defaultValue() is False
    assert parameter.flags() & Qgis.ProcessingParameterFlag.Advanced
    assert "run record" in parameter.help()


class Chain:
    """Algorithms run on the village, in a folder of their own."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.given = folder, chain(folder)
        self.results: dict[str, dict[str, Any]] = {}


@pytest.fixture(scope="module")
def village(provider: Any, tmp_path_factory: pytest.TempPathFactory) -> Chain:
    """All algorithms, run once without REUSE."""
    import processing

    made = Chain(tmp_path_factory.mktemp("reuse"))
    for name in ORDER:
        made.results[name] = processing.run(f"zoemzone:{name}", made.given[name])
    return made


@pytest.mark.parametrize("name", ORDER)
def test_the_same_run_is_not_computed_again(run: Any, listener: Any, village: Chain, name: str) -> None:
    before = files_of(village.given[name], village.folder)
    again = run(name, {**village.given[name], "REUSE": True})
    assert [text for text in listener.infos if text.startswith(SAID)]
    assert again == village.results[name]
    assert files_of(village.given[name], village.folder) == before
    assert len(before) >= 2


def test_off_by_default(run: Any, listener: Any, village: Chain) -> None:
    before = files_of(village.given["foragesurface"], village.folder)
    run("foragesurface", village.given["foragesurface"])
    assert files_of(village.given["foragesurface"], village.folder) != before
    assert not [text for text in listener.infos if SAID in text]


# ---- what counts ------------------------------------------------------------------------------------
@pytest.fixture
def blocks(run: Any, listener: Any, village: Chain, tmp_path: Path) -> Any:
    """buildingblocks on a copy of the map, run once; the function runs it again and tells what was said."""
    for end in (".tif", ".classes.csv"):
        shutil.copyfile(village.folder / f"habitat{end}", tmp_path / f"habitat{end}")
    given = {"INPUT": str(tmp_path / "habitat.tif"), "OUTPUT": str(tmp_path / "blocks.gpkg")}
    run("buildingblocks", given)

    def again(**more: Any) -> str:
        listener.infos.clear()
        listener.warnings.clear()
        run("buildingblocks", {**given, "REUSE": True, **more})
        told = ("Nothing", "Computed", "The run record")
        return "; ".join(text for text in [*listener.infos, *listener.warnings] if text.startswith(told))

    assert again().startswith(SAID)
    return again


def test_a_value_counts_and_its_spelling_does_not(blocks: Any) -> None:
    assert blocks(PROFILE="EP7").startswith(SAID)  # the default
    assert blocks(RULES="0").startswith(SAID)
    said = blocks(PROFILE="EP2")
    assert said.startswith("Computed anew")
    assert "Ecoprofile" in said
    assert blocks(PROFILE="EP2").startswith(SAID)
    assert blocks().startswith("Computed anew")


def test_cells_count(blocks: Any, tmp_path: Path) -> None:
    data = gdal.OpenEx(str(tmp_path / "habitat.tif"), gdal.OF_UPDATE)
    cells = data.GetRasterBand(1).ReadAsArray()
    cells[0, 0] = 3 if cells[0, 0] != 3 else 4
    data.GetRasterBand(1).WriteArray(cells)
    del data
    assert "Habitat map" in blocks()
    assert blocks().startswith(SAID)


def test_statistics_beside_a_map_do_not_count(blocks: Any, tmp_path: Path) -> None:
    data = gdal.Open(str(tmp_path / "habitat.tif"))
    data.GetRasterBand(1).ComputeStatistics(False)
    del data
    assert (tmp_path / "habitat.tif.aux.xml").is_file()
    assert blocks().startswith(SAID)


def test_the_class_table_beside_a_map_counts(blocks: Any, tmp_path: Path) -> None:
    table = table_beside(tmp_path / "habitat.tif")
    text = table.read_text(encoding="utf-8")
    table.write_text(text.replace("\n", "\r\n", 1), encoding="utf-8", newline="")
    assert blocks().startswith("Computed anew")
    table.unlink()
    assert blocks().startswith("Computed anew")


def test_an_own_table_counts_with_those_beside_it(blocks: Any, tmp_path: Path) -> None:
    for name in ("classes.csv", "mixtures.csv"):
        shutil.copyfile(TABLES / name, tmp_path / name)
    own = {"CLASSES": str(tmp_path / "classes.csv")}
    assert blocks(**own).startswith("Computed anew")
    assert blocks(**own).startswith(SAID)
    with (tmp_path / "mixtures.csv").open("a", encoding="utf-8") as file:
        file.write("\n")
    assert blocks(**own).startswith("Computed anew")


def test_features_in_memory_count(blocks: Any) -> None:
    layer = memory_layer("managed", [(square(181100, 456400, 50), {"weight": 1})])
    assert blocks(CONFIRMED=layer).startswith("Computed anew")
    assert blocks(CONFIRMED=layer).startswith(SAID)
    layer.dataProvider().changeAttributeValues({next(layer.getFeatures()).id(): {0: 2}})
    assert blocks(CONFIRMED=layer).startswith("Computed anew")
    same = memory_layer("managed", [(square(181100, 456400, 50), {"weight": 2})])
    assert blocks(CONFIRMED=same).startswith(SAID)


def test_selection_filter_and_edits_count(blocks: Any, tmp_path: Path) -> None:
    rows = [(square(181100 + 60 * place, 456400, 50), {"kind": kind}) for place, kind in enumerate("ab")]
    layer = QgsVectorLayer(saved(memory_layer("managed", rows), str(tmp_path / "managed.gpkg")), "managed", "ogr")
    QgsProject.instance().addMapLayer(layer)
    try:
        ids = [feature.id() for feature in layer.getFeatures()]
        layer.selectByIds(ids[:1])
        chosen = {"CONFIRMED": QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)}
        assert blocks(CONFIRMED=layer.id()).startswith("Computed anew")
        assert blocks(CONFIRMED=layer.id()).startswith(SAID)
        assert blocks(**chosen).startswith("Computed anew")
        assert blocks(**chosen).startswith(SAID)
        layer.selectByIds(ids[1:])
        assert blocks(**chosen).startswith("Computed anew")
        layer.setSubsetString("kind = 'a'")
        assert blocks(CONFIRMED=layer.id()).startswith("Computed anew")
        assert blocks(CONFIRMED=layer.id()).startswith(SAID)
        layer.startEditing()
        layer.changeGeometry(ids[0], QgsGeometry.fromWkt(square(181100, 456400, 20)))
        assert blocks(CONFIRMED=layer.id()).startswith("Computed anew")
        layer.rollBack()
    finally:
        QgsProject.instance().removeMapLayer(layer.id())


def test_looking_at_a_geopackage_changes_nothing(blocks: Any, tmp_path: Path) -> None:
    path = tmp_path / "blocks.gpkg"
    with closing(sqlite3.connect(path)) as base:
        base.execute("PRAGMA journal_mode=WAL")
        base.execute("UPDATE gpkg_contents SET last_change = '2001-01-01T00:00:00Z'")
        base.commit()
        assert blocks().startswith(SAID)
    layer = QgsVectorLayer(str(path), "blocks", "ogr")
    layer.saveStyleToDatabase("mine", "", True, "")
    del layer
    assert blocks().startswith(SAID)


# ---- the results of the earlier run ---------------------------------------------------------------
def test_a_changed_or_lost_result_is_made_anew(blocks: Any, tmp_path: Path) -> None:
    path = tmp_path / "blocks.gpkg"
    with_sqlite(path, "UPDATE blocks SET area_m2 = 1")
    assert "no longer as that run left it" in blocks()
    assert QgsVectorLayer(str(path), "blocks", "ogr").minimumValue(2) != 1
    path.unlink()
    assert "no longer as that run left it" in blocks()
    (tmp_path / "blocks.gpkg.run.json").unlink()
    assert "no run record" in blocks()
    assert blocks().startswith(SAID)


def test_temporary_results_are_not_reused(blocks: Any, tmp_path: Path) -> None:
    assert blocks(OUTPUT="TEMPORARY_OUTPUT").startswith("Nothing is reused")
    assert blocks(OUTPUT="memory:").startswith("Nothing is reused")
    inside = f"ogr:dbname='{tmp_path / 'many.gpkg'}' table=\"blocks\" (geom)"
    assert blocks(OUTPUT=inside).startswith("Nothing is reused")
    assert blocks().startswith(SAID)


def test_which_results_are_asked_for_counts(run: Any, listener: Any, village: Chain) -> None:
    given = village.given["foragebuffer"]
    run("foragebuffer", {**{name: value for name, value in given.items() if name != "CLASS_AREAS"}, "REUSE": True})
    assert any("which results" in text for text in listener.infos)
    run("foragebuffer", given)


def test_a_damaged_record_is_told(blocks: Any, listener: Any, tmp_path: Path) -> None:
    record = tmp_path / "blocks.gpkg.run.json"
    half = record.read_text(encoding="utf-8")[:400]
    for text in ("", half, "[]", '{"algorithm": "zoemzone:buildingblocks"}', "\x00\xff"):
        record.write_text(text, encoding="latin-1")
        assert "is damaged" in blocks()
        assert any("is damaged" in warning for warning in listener.warnings)
    assert blocks().startswith(SAID)


RECORDED = [
    (("algorithm",), "zoemzone:foragesurface", "the algorithm"),
    (("plugin_version",), "0.0.1", "the version of the plugin"),
    (("tables", "classes", "sha256"), "0" * 64, "the tables"),
    (("reuse", "facts", "language"), "fr", "the language"),
    (("reuse", "facts", "qgis"), "3.0", "the version of QGIS"),
    (("reuse", "facts", "tables"), "0" * 64, "the tables"),
    (("reuse", "facts", "values"), {}, "Ecoprofile"),
    (("reuse", "facts", "values"), [], "is damaged"),
    (("reuse", "outputs"), {}, "no longer as"),
    (("reuse", "outputs"), None, "is damaged"),
    (("outputs", "OUTPUT"), "/elsewhere/blocks.gpkg", "no longer as"),
]


def test_what_the_record_says_counts(blocks: Any, tmp_path: Path) -> None:
    record = tmp_path / "blocks.gpkg.run.json"
    for key, value, said in RECORDED:
        facts = place = json.loads(record.read_text(encoding="utf-8"))
        for name in key[:-1]:
            place = place[name]
        place[key[-1]] = value
        record.write_text(json.dumps(facts), encoding="utf-8")
        assert said in blocks(), key
    assert blocks().startswith(SAID)


def test_today_counts_where_no_date_is_given(run: Any, listener: Any, village: Chain, tmp_path: Path) -> None:
    given = {**village.given["habitatmap"], "OUTPUT": str(tmp_path / "h.tif"), "REUSE": True}
    for name in ("REFERENCE_DATE", "CONFIDENCE", "CLASSIFIED", "AREAS"):
        given.pop(name)
    run("habitatmap", given)
    run("habitatmap", given)
    assert sum(text.startswith(SAID) for text in listener.infos) == 1
    record = tmp_path / "h.tif.run.json"
    facts = json.loads(record.read_text(encoding="utf-8"))
    facts["reuse"]["facts"]["values"]["REFERENCE_DATE"] = "2001-02-03"  # as it would stand there the day after
    record.write_text(json.dumps(facts), encoding="utf-8")
    run("habitatmap", given)
    assert any("Reference date" in text for text in listener.infos)


def test_nests_beside_the_options_count(run: Any, listener: Any, village: Chain, tmp_path: Path) -> None:
    given = village.given["prioritymeasures"]
    with_sqlite(village.folder / "nests.gpkg", "UPDATE nests SET nest_ha = nest_ha * 2")
    run("prioritymeasures", {**given, "REUSE": True})
    assert any(text.startswith("Computed anew") and "est" in text for text in listener.infos)
    listener.infos.clear()
    run("prioritymeasures", {**given, "REUSE": True})
    assert any(text.startswith(SAID) for text in listener.infos)


# ---- shown, and stopped ---------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("name", "output"), [("habitatmap", "CLASSIFIED"), ("comparemaps", "OUTPUT"), ("buildingblocks", "OUTPUT")]
)
def test_results_are_loaded_and_styled(provider: Any, listener: Any, village: Chain, name: str, output: str) -> None:
    given, seen = dict(village.given[name]), []
    given[output] = QgsProcessingOutputLayerDefinition(given[output], QgsProject.instance())
    for _ in range(2):
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        algorithm = provider.algorithm(name).create()
        results, ok = algorithm.run({**given, "REUSE": True}, context, listener, {}, False)
        assert ok
        ((path, details),) = context.layersToLoadOnCompletion().items()
        assert path == results[output]
        is_raster = path.endswith(".tif")
        layer = QgsRasterLayer(path, "r") if is_raster else QgsVectorLayer(path, "v", "ogr")
        details.postProcessor().postProcessLayer(layer, context, listener)
        legend = (
            [(one.label(), one.ruleKey()) for one in layer.renderer().legendSymbolItems()]
            if not is_raster
            else (layer.renderer().legendSymbologyItems())
        )
        seen.append(
            (
                layer.renderer().type(),
                [str(one[0]) for one in legend],
                [field.alias() for field in ([] if is_raster else layer.fields())],
                details.name,
            )
        )
        assert seen[-1][1]
    assert any(text.startswith(SAID) for text in listener.infos)
    assert seen[0] == seen[1]
    QgsProject.instance().clear()


def test_a_layer_as_expression_and_a_destination_as_property(blocks: Any, tmp_path: Path) -> None:
    path = str(tmp_path / "habitat.tif")
    assert blocks(INPUT=QgsProperty.fromExpression(f"'{path}'")).startswith(SAID)
