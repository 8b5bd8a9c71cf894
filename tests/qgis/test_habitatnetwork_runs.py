"""habitatnetwork stopped at random moments, in a model, in batch, through qgis_process, and with its styles."""

from __future__ import annotations

from functools import partial

import numpy as np
import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProject,
    QgsRuleBasedRenderer,
    QgsVectorLayer,
)

from scripts.qgis_run import Profile, RunFailed

from .landkit import ROOT, in_project
from .layers import memory_layer
from .networkkit import EVERYTHING, X, Y, by, row_of, table
from .stopkit import spread, start, stopped
from .test_habitatnetwork_links import star

Source = QgsProcessingModelChildParameterSource


@pytest.fixture(scope="module")
def many() -> QgsVectorLayer:
    """1,500 ragged patches on 25 x 25 km, one of them with very many vertices."""
    generator = np.random.default_rng(4)
    places = generator.uniform(0, 25_000, (1500, 2)).tolist()
    shapes = [star(X + east, Y + north, 160.0, 30, generator) for east, north in places]
    shapes.append(star(X + 12_000, Y + 12_000, 3000.0, 60_000, generator, deep=0.99))
    return memory_layer("many", [(shape, {"pid": number}) for number, shape in enumerate(shapes)])


def test_stopped_at_random_moments(provider, many, tmp_path):
    files = {name: str(tmp_path / f"{name.lower()}.gpkg") for name in EVERYTHING}
    files |= {"HTML": str(tmp_path / "page.html"), "CONEFOR_NODES": str(tmp_path / "n.txt")}
    given = {"INPUT": many, "DISPERSAL_DISTANCE": 900, **files}
    runs = stopped(spread(5, 5.0, seed=7), partial(start, "habitatnetwork", given), tmp_path)
    assert runs >= 3


def model() -> QgsProcessingModelAlgorithm:
    """Patches in, their network out; a number of it is the dispersal distance of a second run."""
    made = QgsProcessingModelAlgorithm("network", "tests")
    made.addModelParameter(
        QgsProcessingParameterFeatureSource("patches", "Patches"), QgsProcessingModelParameter("patches")
    )
    for name, more in (("one", []), ("two", [Source.fromExpression("@one_LARGEST_GAP_M")])):
        child = QgsProcessingModelChildAlgorithm("zoemzone:habitatnetwork")
        child.setChildId(name)
        child.addParameterSources("INPUT", [Source.fromModelParameter("patches")])
        if more:
            child.addParameterSources("DISPERSAL_DISTANCE", more)
        result = QgsProcessingModelOutput(f"nodes_{name}", f"nodes_{name}")
        result.setChildId(name)
        result.setChildOutputName("NODES")
        child.setModelOutputs({f"nodes_{name}": result})
        made.addChildAlgorithm(child)
    return made


def test_in_a_model(provider, listener, tmp_path):
    import processing

    algorithm = model()
    assert algorithm.validate()[0]
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    patches = in_project(row_of(0, 1500))
    files = {f"nodes_{name}": str(tmp_path / f"{name}.gpkg") for name in ("one", "two")}
    processing.run(algorithm, {"patches": patches.id(), **files}, feedback=listener, context=context)
    found = [{row["network"] for row in table(path)} for path in files.values()]
    assert found == [{1, 2}, {1}]


def test_in_batch(run):
    """One after another, as the batch dialog does: no run knows of the one before."""
    for count in (3, 1, 4):
        result = run("habitatnetwork", {"INPUT": row_of(*range(0, 200 * count, 200)), **EVERYTHING})
        assert result["PATCHES"] == count


def test_results_come_styled_and_named(desktop, provider, listener):
    import processing

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    processing.runAndLoadResults(
        "zoemzone:habitatnetwork",
        {"INPUT": in_project(row_of(0, 400)), "NODES": "TEMPORARY_OUTPUT", "LINKS": "TEMPORARY_OUTPUT",
         "REACH": "TEMPORARY_OUTPUT", "NETWORKS": "TEMPORARY_OUTPUT"},
        feedback=listener,
        context=context,
    )  # fmt: skip
    layers = {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}
    for name, field, alias in (
        ("Patches with figures", "splits_ha", "Loses contact when the patch goes, in ha"),
        ("Links", "length_m", "Length in m"),
        ("Dispersal area", "reach_ha", "Land within reach in ha"),
    ):
        layer = layers[name]
        assert isinstance(layer.renderer(), QgsRuleBasedRenderer)
        assert layer.attributeAlias(layer.fields().indexOf(field)) == alias
        assert layer.metadata().abstract()
    weakest = layers["Links"].renderer().rootRule().children()[0]
    assert weakest.label() == "weakest link of its network"


# ---- qgis_process -------------------------------------------------------------------------------------
@pytest.fixture(scope="module")
def profile(tmp_path_factory) -> Profile:
    return Profile(tmp_path_factory.mktemp("profile"), plugin=ROOT, language="en").make()


def test_through_qgis_process(profile, tmp_path, provider):
    import processing

    path = str(tmp_path / "patches.gpkg")
    processing.run("native:savefeatures", {"INPUT": row_of(0, 350, 5000), "OUTPUT": path})
    files = {"NODES": str(tmp_path / "nodes.gpkg"), "NETWORKS": str(tmp_path / "networks.xlsx")}
    result = profile.run("zoemzone:habitatnetwork", {"INPUT": path, "DISTANCES": "500, 2000", **files})
    assert result["COUNT_NETWORKS"] == 2
    assert by(table(files["NODES"]), "node")[3]["network"] == 2
    assert len(table(files["NETWORKS"])) == 2
    with pytest.raises(RunFailed, match="it must be more than 0 m"):
        profile.run("zoemzone:habitatnetwork", {"INPUT": path, "DISPERSAL_DISTANCE": 0, **files})


def test_many_patches_are_within_reach(run, many):
    """No figure is lost on a large map, and squares far off join in with their gap."""
    result = run("habitatnetwork", {"INPUT": many, "DISPERSAL_DISTANCE": 400, "NETWORKS": "TEMPORARY_OUTPUT"})
    rows = table(result["NETWORKS"], run.context)
    assert sum(row["blocks"] for row in rows) == result["PATCHES"] == 1501
    assert sum(row["effective_ha"] for row in rows) == pytest.approx(result["WEIGHT_HA"])
    assert all(row["nearest_m"] > 400 for row in rows)
    assert result["LARGEST_GAP_M"] >= max(row["nearest_m"] for row in rows) - 1e-6
