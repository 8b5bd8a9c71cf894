"""How the whole chain runs: progress, what is left out, what is stopped, and where the layers come."""

from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProject,
    QgsVectorLayer,
)

from zoemzone_qgis.core.progress import Share
from zoemzone_qgis.processing.modelprogress import WEIGHTS, WeighedFeedback

from .conftest import Listener
from .layers import box, memory_layer, saved
from .modelkit import CORNER, NAME, figures, village

SLOW = 1.0
"""A run ends within this time of a cancel (s)."""


class Watch(Listener):
    """Keeps the progress, and cancels when a step says a text."""

    def __init__(self, stop_at: str = "") -> None:
        super().__init__()
        self.seen: list[float] = []
        self.stop_at, self.cancelled = stop_at, 0.0
        self.progressChanged.connect(self.seen.append)

    def setProgressText(self, text: str) -> None:  # noqa: N802
        if self.stop_at and self.stop_at in text:
            self.cancelled = time.monotonic()
            self.cancel()


def run(parameters: dict[str, Any], feedback: Any, name: str = "kansenkaart") -> dict[str, Any]:
    import processing

    return dict(processing.run(f"zoemzone:{name}", parameters, feedback=feedback))


def test_steps_count_by_their_weight() -> None:
    whole = Share([1.0, 1.0, 2.0])
    assert [whole.of(part) for part in (0.0, 1 / 3, 2 / 3, 5 / 6, 1.0)] == pytest.approx([0, 0.25, 0.5, 0.75, 1])
    assert (whole.of(-1.0), whole.of(2.0)) == (0.0, 1.0)
    for weights in ([], [1.0, 0.0]):
        with pytest.raises(ValueError, match="weight"):
            Share(weights)


def test_a_feedback_hands_on_what_is_said() -> None:
    outer = Watch()
    inner = WeighedFeedback(outer, ["habitatmap", "foragesurface"])
    inner.pushInfo("one")
    inner.pushWarning("two")
    for percent in (25.0, 50.0, 40.0, 100.0):
        inner.setProgress(percent)
    assert (outer.infos, outer.warnings) == (["one"], ["two"])
    assert outer.seen == sorted(outer.seen)
    assert outer.seen[1] == pytest.approx(
        100 * WEIGHTS["habitatmap"] / (WEIGHTS["habitatmap"] + WEIGHTS["foragesurface"])
    )
    assert outer.seen[-1] == pytest.approx(100.0)
    assert not inner.isCanceled()
    threading.Thread(target=outer.cancel).start()
    deadline = time.monotonic() + 5
    while not inner.isCanceled() and time.monotonic() < deadline:
        time.sleep(0.01)
    assert inner.isCanceled()  # heard in another thread, without a loop of events
    inner.release()


@pytest.fixture(scope="module")
def whole(provider: Any, tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, Any], Watch]:
    """The chain with nothing but land: what is not given leaves out its part."""
    given = village(tmp_path_factory.mktemp("whole"))
    watch = Watch()
    for name in ("MUNICIPALITY", "PARCELS", "PARCEL_FIELD", "BUDGET_ONE_OFF"):
        del given[name]
    small = memory_layer("gebied", [(box(*CORNER), {"id": 7})])
    return run({**given, "MUNICIPALITY": small}, watch), watch


def test_without_parcels_options_and_plan_are_left_out(whole: Any) -> None:
    result, watch = whole
    assert result["measure_options"] is None
    assert result["plan"] is None
    assert result["page_of_the_plan"] is None
    assert result["CHOSEN"] is None
    assert result["LEFT_OUT"] == 2
    left_out = [line for line in watch.warnings if "left out, for this is not given" in line]
    assert len(left_out) == 2
    assert any("Parcels" in line for line in left_out)
    assert any("protected nature" in line for line in watch.infos)
    assert any("managers" in line for line in watch.infos)


def test_the_rest_is_there(whole: Any) -> None:
    result, _ = whole
    assert QgsVectorLayer.featureCount(result["opportunity_map"]) > 0
    assert QgsVectorLayer.featureCount(result["building_blocks"]) > 0
    assert Path(result["habitat_map"]).is_file()
    assert result["KNOWN_PCT"] > 90
    assert result["CONFIDENCE_PCT"] > 0


def test_progress_is_honest(whole: Any) -> None:
    _, watch = whole
    assert watch.seen == sorted(watch.seen)
    assert watch.seen[-1] == pytest.approx(100.0, abs=1.0)
    assert len(watch.seen) > 20


def test_without_a_municipality_all_of_the_layers(provider: Any, tmp_path: Path) -> None:
    square = memory_layer("survey", [(box(0, 0, 80, 80), {"class": "GKR"}), (box(80, 0, 200, 80), {"class": "GRN"})])
    watch = Watch()
    result = run({"LAYERS": [saved(square, str(tmp_path / "survey.gpkg"))], "MARGIN": 0}, watch)
    assert any("No municipality is given" in line for line in watch.infos)
    assert result["KNOWN_PCT"] is None
    assert result["LEFT_OUT"] == 3  # options, plan and report
    places = (
        {row.attribute("place") for row in result["zones_by_area"].getFeatures()} if result["zones_by_area"] else set()
    )
    assert len(places) <= 1


def test_a_municipality_half_outside_the_data(provider: Any, tmp_path: Path) -> None:
    rows = [(box(0, 0, 100, 200), {"class": "GKR"})]
    land = saved(memory_layer("survey", rows), str(tmp_path / "survey.gpkg"))
    half = memory_layer("gemeente", [(box(0, 0, 200, 200), {"naam": "Half"})])
    watch = Watch()
    result = run({"LAYERS": [land], "MUNICIPALITY": half, "MARGIN": 0}, watch)
    assert result["KNOWN_PCT"] == pytest.approx(50.0, abs=0.5)
    [said] = [line for line in watch.warnings if "of the municipality" in line]
    assert "50.0 %" in said
    assert "Add layers" in said
    nearly = memory_layer("gemeente", [(box(0, 0, 110, 200), {"naam": "Nearly"})])
    watch = Watch()
    result = run({"LAYERS": [land], "MUNICIPALITY": nearly, "MARGIN": 0}, watch, "kansenkaart_forage")
    assert result["KNOWN_PCT"] == pytest.approx(100 * 100 / 110, abs=0.5)
    assert any("90.9 %" in line for line in watch.infos)
    assert not [line for line in watch.warnings if "of the municipality" in line]


def test_a_step_that_fails_is_told_by_the_model(provider: Any, tmp_path: Path) -> None:
    nothing = saved(memory_layer("naamloos", [(box(0, 0, 9, 9), {"kleur": "rood"})]), str(tmp_path / "x.gpkg"))
    with pytest.raises(QgsProcessingException, match="None of the layers is recognised"):
        run({"LAYERS": [nothing]}, Watch())


@pytest.mark.parametrize("text", ["Drawing the map", "Weighing the measures", "Giving out the land to the zones"])
def test_cancelled_anywhere(provider: Any, tmp_path: Path, text: str) -> None:
    folder = tmp_path / "results"
    folder.mkdir()
    watch = Watch(text)
    wanted = {
        "habitat_map": "a.tif",
        "confidence": "b.tif",
        "food_and_nest_maps": "c.tif",
        "building_blocks": "d.gpkg",
        "measure_options": "e.gpkg",
        "plan": "f.gpkg",
        "opportunity_map": "g.gpkg",
    }
    files = {name: str(folder / file) for name, file in wanted.items()}
    run({**village(tmp_path), **files}, watch)
    assert 0 < time.monotonic() - watch.cancelled < SLOW
    steps = ["Drawing the map", "Weighing the measures", "Giving out the land to the zones"]
    whole = [[], ["a.tif", "b.tif", "c.tif", "d.gpkg"], ["a.tif", "b.tif", "c.tif", "d.gpkg", "e.gpkg", "f.gpkg"]]
    left = {path.name for path in folder.iterdir() if path.suffix in {".tif", ".gpkg"}}
    assert left == set(whole[steps.index(text)])  # results of steps that were complete, nothing half-written
    assert not [path for path in folder.iterdir() if path.suffix in {".part", ".tmp"} or "-wal" in path.name]


def test_layers_come_in_one_group(provider: Any, desktop: Any, tmp_path: Path) -> None:
    from processing.gui.Postprocessing import handleAlgorithmResults

    project, feedback = QgsProject.instance(), QgsProcessingFeedback(False)
    context = QgsProcessingContext()
    context.setProject(project)
    model = QgsApplication.processingRegistry().algorithmById("zoemzone:kansenkaart").create()
    given = village(tmp_path)
    for name in ("habitat_map", "confidence", "food_and_nest_maps", "building_blocks", "routes", "gaps"):
        given[name] = loaded(project)
    for name in ("measure_options", "plan", "opportunity_map"):
        given[name] = loaded(project)
    results, fine = model.run(given, context, feedback)
    assert fine
    assert handleAlgorithmResults(model, context, feedback, given)
    assert results["LEFT_OUT"] == 0
    assert results["CHOSEN"] == len(figures(context.getMapLayer(results["plan"]))) > 0
    [group] = [one for one in project.layerTreeRoot().findGroups() if one.name().startswith("Kansenkaart")]
    assert group.name() == f"Kansenkaart {NAME}"
    drawn = [node.name() for node in group.children()]
    assert drawn == [
        "Gaps",
        "Routes",
        "Plan",
        "Building blocks",
        "Opportunity map",
        "Measure options",
        "Food and nest maps EP7",
        "Confidence",
        "Habitat map",
    ]
    shown = [node.name() for node in group.children() if node.itemVisibilityChecked()]
    assert shown == ["Gaps", "Routes", "Opportunity map", "Habitat map"]  # not everything over each other
    assert [node.name() for node in group.children() if node.isExpanded()] == shown
    for node in group.findLayers():
        assert node.layer().isValid()
        assert node.layer().metadata().abstract()  # our own style, with its description


def loaded(project: QgsProject) -> QgsProcessingOutputLayerDefinition:
    """A result that the dialog asks for: temporary, and loaded."""
    return QgsProcessingOutputLayerDefinition("TEMPORARY_OUTPUT", project)


def test_the_group_of_many_areas_is_named_once(provider: Any, tmp_path: Path) -> None:
    from zoemzone_qgis.processing.modelresults import LONGEST, area_names, group_name

    model = QgsApplication.processingRegistry().algorithmById("zoemzone:kansenkaart").create()
    context = QgsProcessingContext()

    def named(*names: Any) -> str:
        rows = [(box(10 * place, 0, 10 * place + 5, 5), {"naam": name}) for place, name in enumerate(names)]
        return group_name(area_names(model, {"MUNICIPALITY": memory_layer("x", rows)}, context))

    assert named("Ede") == "Kansenkaart Ede"
    assert named("Ede", "Ede", None) == "Kansenkaart Ede"
    assert named("Ede", "Barneveld") == "Kansenkaart Ede, Barneveld"
    assert named(*"abcdef") == "Kansenkaart"
    assert named(None) == "Kansenkaart"
    assert len(named("x" * 500)) == LONGEST
    assert group_name(area_names(model, {}, context)) == "Kansenkaart"


def test_an_earlier_run_of_the_chain_is_reused(provider: Any, tmp_path: Path) -> None:
    given = village(tmp_path)
    files = {"habitat_map": str(tmp_path / "h.tif"), "food_and_nest_maps": str(tmp_path / "f.tif")}
    first = run({**given, **files}, Watch(), "kansenkaart_forage")
    stamp = Path(files["habitat_map"]).stat().st_mtime_ns
    watch = Watch()
    again = run({**given, **files, "REUSE": True}, watch, "kansenkaart_forage")
    assert Path(files["habitat_map"]).stat().st_mtime_ns == stamp or any("Computed" in one for one in watch.infos)
    assert again["CONFIDENCE_PCT"] == first["CONFIDENCE_PCT"]


@pytest.mark.parametrize("selected", [False, True])
def test_the_report_of_one_of_several(provider: Any, qgis_new_project: Any, tmp_path: Path, selected: bool) -> None:
    """A page is of one municipality: the selected one, or none, with its figures for all."""
    left, bottom, right, top = CORNER
    middle = (left + right) / 2
    rows = [(box(left, bottom, middle, top), {"naam": "West"}), (box(middle, bottom, right, top), {"naam": "Oost"})]
    layer = memory_layer("gemeenten", rows)
    QgsProject.instance().addMapLayer(layer)
    layer.selectByExpression("naam = 'Oost'")
    given = {name: value for name, value in village(tmp_path).items() if not name.startswith("PARCEL")}
    given["MUNICIPALITY"] = QgsProcessingFeatureSourceDefinition(layer.id(), selected)
    page = tmp_path / "report.html"
    watch = Watch()
    result = run({**given, "advice_report_as_web_page": str(page)}, watch)
    table = {row["place"] for row in result["figures_of_the_advice_report"].getFeatures()}
    told = [line for line in watch.warnings if "holds several" in line]
    if selected:
        assert "Oost" in page.read_text(encoding="utf-8")
        assert (table, told) == ({"Oost"}, [])
    else:
        assert not page.exists()
        assert table == {"West", "Oost"}
        assert len(told) == 1
