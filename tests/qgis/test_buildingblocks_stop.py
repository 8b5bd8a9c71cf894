"""buildingblocks stopped at random moments: soon, and nothing left behind."""

from __future__ import annotations

import random
import tempfile
import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject

from .habitatmaps import CODE, LEFT, TOP, digest, write_map
from .layers import box, memory_layer
from .moments import Moment, now, seconds_since


@pytest.fixture(scope="module")
def patchwork(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """12 x 10 km at 2.5 m: fields, verges, meadows, hedges, woods and villages."""
    rng = np.random.default_rng(5)
    names = ["GRN", "GRN", "MAI", "GAGR", "GAGR", "BOL", "GKR", "LBOS", "ERF", "BRMR"]
    codes = np.kron(rng.choice([CODE[name] for name in names], (40, 48)), np.ones((100, 100))).astype(np.uint16)
    codes[::100] = codes[1::100] = CODE["BRME"]
    codes[:, ::100] = codes[:, 1::100] = CODE["HAAG"]
    for _ in range(4000):
        row, column, rows, columns = *rng.integers(0, 3900, 2), *rng.integers(2, 40, 2)
        codes[row : row + rows, column : column + columns] = CODE[rng.choice(["GKR", "HAAG", "ERF", "GRN", "VERH"])]
    return write_map(tmp_path_factory.mktemp("map") / "large.tif", codes, 2.5)


def run_with(feedback: QgsProcessingFeedback, parameters: dict[str, Any]) -> dict[str, Any]:
    import processing

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return processing.run("zoemzone:buildingblocks", parameters, feedback=feedback, context=context)


def test_stopped_at_random_moments(provider, patchwork, tmp_path, listener, monkeypatch):
    folder, out = tmp_path / "temporary", tmp_path / "results"
    folder.mkdir()
    out.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    land = memory_layer("land", [(box(LEFT + 500, TOP - 8000, LEFT + 9000, TOP - 300), {"class": "GKR"})])
    parameters = {"INPUT": str(patchwork), "CONFIRMED": land, "CLASSIFIED": land, "OUTPUT": str(out / "blocks.gpkg")}
    before = digest(patchwork.parent)[str(patchwork)]
    moments, stopped = random.Random(11), 0
    for _ in range(10):
        asked: list[Moment] = []
        feedback = type(listener)()

        def stop(feedback=feedback, asked=asked):
            asked.append(now())
            feedback.cancel()

        timer = threading.Timer(moments.uniform(0.0, 9.0), stop)
        timer.start()
        results = run_with(feedback, parameters)
        took = seconds_since(asked[0]) if asked else 0.0
        timer.cancel()
        timer.join()
        if not asked or results:
            for path in out.iterdir():
                path.unlink()
            continue  # complete before it was asked to stop
        stopped += 1
        assert took < 2.0
        assert list(out.iterdir()) == []
        assert list(folder.iterdir()) == []
    assert stopped >= 6
    assert digest(patchwork.parent)[str(patchwork)] == before
