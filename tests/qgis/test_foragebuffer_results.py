"""foragebuffer: results as files, in a model, styled, and a run that is cancelled."""

from __future__ import annotations

import json
import math
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import ogr
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProject,
    QgsVectorLayer,
)

from .layers import box
from .sitekit import X, Y, classified, disc, habitat, point, rows, sites


# ---- results as files, in a model, cancelled ------------------------------------------------------
def test_files_and_their_record(run: Any, tmp_path: Path) -> None:
    parameters = {
        "INPUT": sites(point(), point(100)),
        "CLASSIFIED": classified((disc(X, Y, 100), "GKR")),
        "RADII": "150, 300",
        "OUTPUT": str(tmp_path / "sites.gpkg"),
        "CLASS_AREAS": str(tmp_path / "areas.csv"),
    }
    out = run("foragebuffer", parameters)
    assert QgsVectorLayer(out["OUTPUT"]).featureCount() == 2
    assert "GKR" in (tmp_path / "areas.csv").read_text()
    record = json.loads((tmp_path / "sites.gpkg.run.json").read_text())
    assert record["algorithm"] == "zoemzone:foragebuffer"
    assert record["parameters"]["RADII"] == "150, 300"
    assert record["definitions"]["profile"] == "EP7"
    assert record["outputs"]["SITES"] == 2
    assert {source["name"] for source in record["sources"]} == {"sites", "land"}


def test_two_runs_beside_each_other(run: Any) -> None:
    # as in batch: nothing is remembered
    land = classified((disc(X, Y, 100), "GKR"))
    first = run("foragebuffer", {"INPUT": sites(point()), "CLASSIFIED": land, "RADII": "150", "OUTPUT": "memory:"})
    again = run("foragebuffer", {"INPUT": sites(point()), "CLASSIFIED": land, "RADII": "300", "OUTPUT": "memory:"})
    assert first["SITES"] == again["SITES"] == 1
    assert "effective_m2_150" not in again["OUTPUT"].fields().names()


def test_in_a_model(provider: Any) -> None:
    import processing

    model = QgsProcessingModelAlgorithm("m", "g")
    child = QgsProcessingModelChildAlgorithm("zoemzone:foragebuffer")
    child.setChildId("buffer")
    layer = sites(point())
    land = classified((disc(X, Y, 100), "GKR"))
    QgsProject.instance().addMapLayers([layer, land], False)
    static = QgsProcessingModelChildParameterSource.fromStaticValue
    child.addParameterSources("INPUT", [static(layer.id())])
    child.addParameterSources("CLASSIFIED", [static(land.id())])
    child.addParameterSources("RADII", [QgsProcessingModelChildParameterSource.fromExpression("'150,' || (150 * 2)")])
    output = QgsProcessingModelOutput("RESULT")
    output.setChildId("buffer")
    output.setChildOutputName("OUTPUT")
    child.setModelOutputs({"RESULT": output})
    model.addChildAlgorithm(child)
    model.initAlgorithm()
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    out = processing.run(model, {"buffer:RESULT": "memory:"}, context=context)
    found = rows(
        context.getMapLayer(out["buffer:RESULT"]) if isinstance(out["buffer:RESULT"], str) else out["buffer:RESULT"]
    )
    assert found[0]["effective_m2_300"] == pytest.approx(math.pi * 100**2, rel=1e-3)
    QgsProject.instance().removeMapLayers([layer.id(), land.id()])


def start(parameters: dict[str, Any], feedback: QgsProcessingFeedback) -> float:
    """Run as the toolbox does; the seconds it took."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("zoemzone:foragebuffer")
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    begin = time.perf_counter()
    algorithm.run(parameters, context, feedback)
    return time.perf_counter() - begin


class Polled(QgsProcessingFeedback):
    """Feedback that is cancelled when it is asked for the nth time; keeps when it was asked."""

    def __init__(self, stop_at: int = 0) -> None:
        super().__init__(False)
        self.times: list[float] = []
        self._stop_at = stop_at

    def isCanceled(self) -> bool:  # noqa: N802
        self.times.append(time.perf_counter())
        if len(self.times) == self._stop_at:
            self.cancel()
        return super().isCanceled()


@pytest.mark.parametrize("kind", ["CLASSIFIED", "HABITAT"])
def test_cancel_leaves_nothing_behind(provider: Any, tmp_path: Path, kind: str) -> None:
    rng = np.random.default_rng(1)
    layer = sites(*(point(*place) for place in rng.uniform(-900, 900, (2500, 2))))
    land = classified(*((disc(X + e, Y + n, 40, 90), "GKR") for e, n in rng.uniform(-900, 900, (5, 2))))
    given = {"INPUT": layer, kind: land if kind == "CLASSIFIED" else habitat(tmp_path / "map.tif", land, 10.0)}
    folder = tmp_path / "out"
    folder.mkdir()
    given |= {"OUTPUT": str(folder / "sites.gpkg"), "CLASS_AREAS": str(folder / "areas.gpkg")}
    whole = Polled()
    start(given, whole)
    assert {"sites.gpkg", "areas.gpkg"} <= {path.name for path in folder.iterdir()}
    assert np.diff(whole.times).max() < 2
    for path in folder.iterdir():
        path.unlink()
    for moment in rng.integers(1, len(whole.times), 10):
        feedback = Polled(int(moment))
        start(given, feedback)
        assert feedback.isCanceled()
        assert feedback.times[-1] - feedback.times[moment - 1] < 2
        assert list(folder.iterdir()) == []


def test_cancel_keeps_the_other_layers_of_a_geopackage(run: Any, provider: Any, tmp_path: Path) -> None:
    path = tmp_path / "mine.gpkg"
    land, layer = classified((disc(X, Y, 100), "GKR")), sites(*(point(n) for n in range(2000)))
    target = f"ogr:dbname='{path}' table=\"{{}}\" (geom)"
    run("foragebuffer", {"INPUT": sites(point()), "CLASSIFIED": land, "OUTPUT": target.format("first")})

    class Late(QgsProcessingFeedback):
        """Cancels when writing has begun."""

        def setProgress(self, value: float) -> None:  # noqa: N802
            if value > 92:
                self.cancel()

    feedback = Late(False)
    start({"INPUT": layer, "CLASSIFIED": land, "OUTPUT": target.format("second")}, feedback)
    assert feedback.isCanceled()
    data = ogr.Open(str(path))
    assert [data.GetLayer(number).GetName() for number in range(data.GetLayerCount())] == ["first"]
    assert data.GetLayer(0).GetFeatureCount() == 1


def test_a_target_that_cannot_be_written(run: Any, tmp_path: Path) -> None:
    with pytest.raises(QgsProcessingException):
        run(
            "foragebuffer",
            {"INPUT": sites(point()), "CLASSIFIED": classified(), "OUTPUT": "/nowhere/at/all/sites.gpkg"},
        )


def test_the_layer_comes_styled(provider: Any, tmp_path: Path) -> None:
    for kind, wkt in (("Point", point()), ("LineString", f"LINESTRING({X} {Y}, {X + 9} {Y})"),
                      ("Polygon", box(X, Y, X + 9, Y + 9))):  # fmt: skip
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("zoemzone:foragebuffer")
        context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
        context.setProject(QgsProject.instance())
        path = str(tmp_path / f"{kind}.gpkg")
        context.addLayerToLoadOnCompletion(
            path, QgsProcessingContext.LayerDetails("sites", QgsProject.instance(), "OUTPUT")
        )
        given = {"INPUT": sites(wkt, kind=kind), "CLASSIFIED": classified(), "OUTPUT": path}
        out, fine = algorithm.run(given, context, feedback)
        assert fine
        layer = QgsVectorLayer(out["OUTPUT"], "sites")
        context.layerToLoadOnCompletionDetails(path).postProcessor().postProcessLayer(layer, context, feedback)
        assert layer.renderer().type() == "categorizedSymbol"
        assert {one.value() for one in layer.renderer().categories()} >= {"met", "nearly", "short"}
        assert layer.metadata().abstract()
        assert layer.geometryType() == Qgis.GeometryType(("Point", "LineString", "Polygon").index(kind))
