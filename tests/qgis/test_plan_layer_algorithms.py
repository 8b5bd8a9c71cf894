"""A plan of the dock in the algorithms: what the dock tells of it is what measurescenario finds."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsGeometry, QgsProject, QgsRasterLayer

from zoemzone_qgis.gui.parcel.planfile import find_plan
from zoemzone_qgis.gui.parcel.planlayer import PlanKeeper
from zoemzone_qgis.layers.parcel import Study

from .keptplan import put
from .parcelkit import parcel, part, study
from .scenariokit import figures_of, land, rows_of, simple_map


@pytest.fixture
def keeper(qgis_new_project: Any, tmp_path: Path) -> Iterator[PlanKeeper]:
    made = PlanKeeper()
    assert made.new(tmp_path / "plan.gpkg", "plan")
    yield made
    made.stop()
    QgsProject.instance().clear()


def fill(keeper: PlanKeeper, opened: Study) -> float:
    """Three parcels into the plan, one of them with two measures and one with trees; the hectares they bring."""
    verge = parcel(land(100, 100, 300, 200), "verge")
    lawn = parcel(land(600, 100, 800, 300), "lawn")
    field = parcel(land(1050, 100, 1250, 300), "field")
    asked = (
        (verge, [part("M01 whole", verge.geometry, form="whole")]),
        (lawn, [part("M04 whole", land(600, 100, 700, 300)), part("M16 whole", land(710, 100, 800, 300))]),
        (field, [part("M05 whole", field.geometry)]),
    )
    keeper.use(opened, [QgsRasterLayer(opened.sources.habitat, "habitat"), None])
    gained = 0.0
    for one, parts in asked:
        effect = opened.effect(one, parts)
        assert not effect.refused, effect.refused
        assert keeper.add(one, parts, effect)
        gained += effect.effective_ha
    return gained


def test_measurescenario_finds_what_the_dock_tells(keeper: PlanKeeper, tmp_path: Path, run: Any) -> None:
    habitat = simple_map(tmp_path / "habitat.tif")
    gained = fill(keeper, study(habitat))
    totals = keeper.totals()
    assert gained > 1
    assert keeper.path is not None
    assert find_plan(keeper.path).facts.sources == {"habitat": str(habitat)}
    assert totals.effective_ha == pytest.approx(gained, abs=1e-9)
    unsaved = scenario(keeper, habitat, tmp_path, run)
    assert keeper.save()
    for figures in (unsaved, scenario(keeper, habitat, tmp_path, run)):
        assert figures["effective_ha"]["difference"] == pytest.approx(totals.effective_ha, abs=1e-6)
        assert figures["cost_one_off"]["after"] == pytest.approx(totals.one_off.mean, abs=0.01)
        assert figures["cost_per_year"]["after"] == pytest.approx(totals.per_year.mean, abs=0.01)
        assert figures["cost_total"]["after"] == pytest.approx(totals.total.mean, abs=0.01)


def scenario(keeper: PlanKeeper, habitat: Path, folder: Path, run: Any) -> dict[str, Any]:
    results = run(
        "measurescenario",
        {
            "INPUT": keeper.layer,
            "HABITAT": str(habitat),
            "OUTPUT": str(folder / "after.tif"),
            "TABLE": "TEMPORARY_OUTPUT",
        },
    )
    return figures_of(results["TABLE"])


def test_trees_stand_in_a_polygon(keeper: PlanKeeper, tmp_path: Path, run: Any) -> None:
    habitat = simple_map(tmp_path / "habitat.tif", cell=2.5, size=600)
    opened = study(habitat)
    lawn = parcel(land(600, 100, 800, 300), "lawn")
    spots = QgsGeometry.fromWkt(
        "MULTIPOINT({} {},{} {})".format(
            *(lawn.geometry.centroid().asPoint().x() + dx for dx in (-40,)),
            lawn.geometry.centroid().asPoint().y(),
            lawn.geometry.centroid().asPoint().x() + 40,
            lawn.geometry.centroid().asPoint().y(),
        )
    )
    for where in (lawn.geometry, spots):
        keeper.crs = opened.crs
        work = part("M09 points BMZ", where, form="points", pieces=2.0)
        effect = opened.effect(lawn, [work])
        assert not effect.refused, effect.refused
        assert keeper.add(lawn, [work], effect)
        row = next(keeper.layer.getFeatures())
        assert row["pieces"] == 2
        assert not row.geometry().isEmpty()
        assert row.geometry().area() > 0
        figures = scenario(keeper, habitat, tmp_path, run)
        assert figures["changed_ha"]["after"] == pytest.approx(effect.changed_ha, rel=0.25)


def test_prioritymeasures_takes_the_plan_as_options_that_must_be_done(
    keeper: PlanKeeper, tmp_path: Path, run: Any, listener: Any
) -> None:
    fill(keeper, study(simple_map(tmp_path / "habitat.tif")))
    keeper.save()
    results = run(
        "prioritymeasures",
        {"INPUT": keeper.layer, "LOCK_FIELD": "lock", "OUTPUT": str(tmp_path / "ranked.gpkg")},
    )
    assert results["CHOSEN"] == 4
    assert results["COST_TOTAL"] == pytest.approx(keeper.totals().total.mean, abs=0.05)
    ranked = rows_of(str(tmp_path / "ranked.gpkg"))
    assert {row["lock"] for row in ranked} == {"must"}
    assert {row["reason_nl"] != "" for row in ranked} == {True}


def test_a_plan_beyond_the_budget_is_refused_in_words(keeper: PlanKeeper, run: Any) -> None:
    from qgis.core import QgsProcessingException

    put(keeper, "A", 0, 1000)
    keeper.save()
    with pytest.raises(QgsProcessingException, match="budget"):
        run(
            "prioritymeasures",
            {"INPUT": keeper.layer, "LOCK_FIELD": "lock", "BUDGET_ONE_OFF": 10, "OUTPUT": "TEMPORARY_OUTPUT"},
        )
