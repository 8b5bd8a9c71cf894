"""What corridorgaps writes: files, table, page, record, styles."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingContext, QgsProject, QgsVectorLayer

from zoemzone_qgis.paths import STYLES

from .gapscenes import Scene, rows_of, strips
from .layers import box, memory_layer

NUMBERS = {"id", "route", "length_m", "over_m", "limit_m", "wood_m", "cost_before", "cost_after", "importance", "rank"}


@pytest.fixture
def written(run: Any, tmp_path: Path) -> Any:
    """All results of case 7 as files."""
    scene = strips()
    names = {"ROUTES": "routes.gpkg", "GAPS": "gaps.gpkg", "TABLE": "gaps.xlsx", "HTML": "gaps.html"}
    result = run(
        "corridorgaps",
        {
            "INPUT": scene.blocks(),
            "HABITAT": scene.habitat(tmp_path / "habitat.tif"),
            "CLASSIFIED": scene.classified(),
            **{key: str(tmp_path / name) for key, name in names.items()},
        },
    )
    return result, tmp_path


def test_files(written):
    result, folder = written
    gaps, table = rows_of(result["GAPS"]), rows_of(result["TABLE"])
    assert [row["geometry"].isNull() for row in table] == [True]
    for name in NUMBERS:
        assert table[0][name] == pytest.approx(gaps[0][name]), name
    assert QgsVectorLayer(result["GAPS"], "gaps", "ogr").crs().authid() == "EPSG:28992"
    page = (folder / "gaps.html").read_text(encoding="utf-8")
    assert "101" in page
    assert "farmer 100 %" in page
    assert "Cereals 100 %" in page
    assert "<script" not in page


def test_record(written):
    _, folder = written
    record = json.loads((folder / "gaps.gpkg.run.json").read_text(encoding="utf-8"))
    definitions = record["definitions"]
    assert (definitions["gap_limit_m"], definitions["stone_distance_m"]) == (100, 1000)
    assert (definitions["width_measured_on"], definitions["lengths_at_most_too_long_pct"]) == ("polygons", 2.75)
    assert record["outputs"]["COUNT_STRIP_GAPS"] == 1
    assert {source.get("parameter") for source in record["sources"]} >= {"INPUT", "CLASSIFIED"}


def test_an_empty_result_is_a_valid_layer_and_page(run, tmp_path):
    scene = Scene(900, 700).block(100, 150, 350, 350)
    result = run(
        "corridorgaps",
        {
            "INPUT": scene.blocks(),
            "HABITAT": scene.habitat(tmp_path / "habitat.tif", 5.0),
            "ROUTES": str(tmp_path / "routes.gpkg"),
            "GAPS": str(tmp_path / "gaps.gpkg"),
            "HTML": str(tmp_path / "gaps.html"),
        },
    )
    assert (rows_of(result["ROUTES"]), rows_of(result["GAPS"])) == ([], [])
    assert "There are no gaps." in (tmp_path / "gaps.html").read_text(encoding="utf-8")
    assert result["TABLE"] is None


def test_styles_tell_every_kind_apart(qgis_app):
    for name, kinds in (("corridor_gaps.qml", 4), ("corridor_routes.qml", 3)):
        layer = QgsVectorLayer("LineString?field=kind:string&field=verdict:string", "x", "memory")
        _, ok = layer.loadNamedStyle(str(STYLES / name))
        assert ok
        rules = layer.renderer().rootRule().children()
        assert len(rules) == kinds
        assert len({rule.label() for rule in rules}) == kinds
        colours = {
            (rule.symbol().symbolLayer(1 if "gaps" in name else 0).color().name(), rule.filterExpression())
            for rule in rules
        }
        assert len(colours) == kinds


def test_results_come_styled_with_names_of_fields(desktop, run, tmp_path):
    import processing

    scene = strips()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    found = processing.runAndLoadResults(
        "zoemzone:corridorgaps",
        {
            "INPUT": scene.blocks(),
            "HABITAT": scene.habitat(tmp_path / "habitat.tif"),
            "ROUTES": "TEMPORARY_OUTPUT",
            "GAPS": "TEMPORARY_OUTPUT",
        },
        context=context,
    )
    layer = QgsProject.instance().mapLayer(found["GAPS"])
    assert layer.renderer().type() == "RuleRenderer"
    assert layer.attributeDisplayName(layer.fields().lookupField("over_m")) == "Over the limit, in m"
    assert layer.metadata().abstract()
    assert all(
        layer.attributeAlias(number)
        for number in range(layer.fields().count())
        if layer.fields()[number].name() != "fid"
    )


def test_stopped_at_any_moment_nothing_is_left(run, listener, tmp_path):
    """At random looks at the cancel button, from the first to the last."""
    import processing

    scene = strips()
    habitat, blocks, classified = scene.habitat(tmp_path / "habitat.tif", 5.0), scene.blocks(), scene.classified()
    out = tmp_path / "results"
    out.mkdir()
    names = {"ROUTES": "routes.gpkg", "GAPS": "gaps.gpkg", "TABLE": "gaps.xlsx", "HTML": "gaps.html"}
    given = {"INPUT": blocks, "HABITAT": habitat, "CLASSIFIED": classified}
    given |= {key: str(out / name) for key, name in names.items()}

    class Impatient(type(listener)):
        """Stops at the n-th look."""

        def __init__(self, moment: float) -> None:
            super().__init__()
            self.looks, self.moment = 0, moment

        def isCanceled(self) -> bool:  # noqa: N802
            self.looks += 1
            return self.looks > self.moment

    def call(moment: float) -> Impatient:
        feedback = Impatient(moment)
        found = processing.run("zoemzone:corridorgaps", given, feedback=feedback)
        assert (found == {}) == (feedback.looks > moment)
        return feedback

    looks = call(float("inf")).looks
    for path in out.iterdir():
        path.unlink()
    for moment in random.Random(3).sample(range(looks - 1), 8):
        call(moment)
        assert list(out.iterdir()) == []


def test_holders_of_the_bgt_are_named(run, tmp_path):
    scene = strips()
    land = memory_layer("bgt", [(scene.place(box(0, 0, scene.width, scene.height)), {"bronhouder": "G0228"})])
    result = run(
        "corridorgaps",
        {
            "INPUT": scene.blocks(),
            "HABITAT": scene.habitat(tmp_path / "habitat.tif", 5.0),
            "MANAGERS": land,
            "CLASSIFIED": scene.classified(),
            "ROUTES": "memory:",
            "GAPS": "memory:",
        },
    )
    (gap,) = rows_of(result["GAPS"])
    assert gap["managers"] == "municipality G0228 100 %"


def test_managers_speak_dutch_to_a_dutch_user(run, tmp_path, monkeypatch):
    from zoemzone_qgis.processing.corridors import corridorgaps_input

    monkeypatch.setattr(corridorgaps_input, "user_locale", lambda: "nl_NL")
    scene = strips()
    given = {"INPUT": scene.blocks(), "HABITAT": scene.habitat(tmp_path / "habitat.tif", 5.0)}
    result = run("corridorgaps", {**given, "ROUTES": "memory:", "GAPS": "memory:", "CLASSIFIED": scene.classified()})
    (gap,) = rows_of(result["GAPS"])
    assert (gap["manager"], gap["managers"], gap["executor"]) == ("agrariër", "agrariër 100 %", "agrariër")
