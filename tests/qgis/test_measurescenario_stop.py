"""measurescenario: stopped at any moment, and honest about how far it is."""

from __future__ import annotations

from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import QgsProject

from .habitatmaps import CODE, digest, write_map
from .layers import saved
from .scenariokit import land, measures, simple_map
from .stopkit import spread, start, stopped


def test_cancelled_at_random_moments(provider: Any, tmp_path: Path) -> None:
    """Nothing is left, at whatever moment, and inputs stay as they are."""
    draw = np.random.default_rng(1)
    (tmp_path / "in").mkdir()
    codes = draw.choice([CODE[id] for id in ("GRN", "BRMR", "GAZ", "GKR")], (150, 150)).repeat(10, 0).repeat(10, 1)
    habitat = write_map(tmp_path / "in" / "map.tif", codes, 5.0)
    rows = []
    for number in range(400):
        left, top = draw.uniform(0, 7000, 2)
        rows.append((land(left, top, left + 200, top + 200), {"id": number, "measure": "M01"}))
    plan = saved(measures(*rows), str(tmp_path / "in" / "plan.gpkg"))
    before = digest(habitat.parent)
    out = tmp_path / "out"
    out.mkdir()
    parameters = {
        "INPUT": plan,
        "HABITAT": str(habitat),
        "INDICATORS": ["surroundings", "blocks", "network", "gaps"],
        "OUTPUT": str(out / "after.tif"),
        "DIFFERENCE": str(out / "difference.tif"),
        "TABLE": str(out / "table.gpkg"),
        "HTML": str(out / "page.html"),
    }
    runs = stopped(spread(6, 4.0, seed=7), partial(start, "measurescenario", parameters), out)
    assert runs >= 3
    after = digest(habitat.parent)
    assert {path: after[path] for path in before} == before


def test_progress_never_goes_back(run: Any, tmp_path: Path, listener: Any) -> None:
    habitat, verge = simple_map(tmp_path / "before.tif"), land(100, 100, 300, 200)
    seen: list[float] = []
    listener.progressChanged.connect(seen.append)
    other = QgsProject.instance().addMapLayer(measures((verge, {"measure": "M02"}), name="other"))
    parameters = {
        "INPUT": measures((verge, {"measure": "M01"})),
        "OTHERS": [other],
        "HABITAT": str(habitat),
        "INDICATORS": ["surroundings", "blocks"],
        "OUTPUT": str(tmp_path / "after.tif"),
        "TABLE": "memory:",
    }
    run("measurescenario", parameters)
    QgsProject.instance().removeAllMapLayers()
    ours = [value for value in seen if value > 0]
    assert len(ours) > 20
    assert all(later >= earlier - 1e-6 for earlier, later in pairwise(ours))
    assert max(ours) <= 100
