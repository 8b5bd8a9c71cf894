"""buildingblocks stopped at random moments: soon, and nothing left behind."""

from __future__ import annotations

import tempfile
from functools import partial
from pathlib import Path

import numpy as np
import pytest

from .habitatmaps import CODE, LEFT, TOP, digest, write_map
from .layers import box, memory_layer
from .stopkit import spread, start, stopped


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


def test_stopped_at_random_moments(provider, patchwork, tmp_path, monkeypatch):
    folder, out = tmp_path / "temporary", tmp_path / "results"
    folder.mkdir()
    out.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    land = memory_layer("land", [(box(LEFT + 500, TOP - 8000, LEFT + 9000, TOP - 300), {"class": "GKR"})])
    parameters = {"INPUT": str(patchwork), "CONFIRMED": land, "CLASSIFIED": land, "OUTPUT": str(out / "blocks.gpkg")}
    before = digest(patchwork.parent)[str(patchwork)]
    runs = stopped(spread(6, 6.0, seed=11), partial(start, "buildingblocks", parameters), out, folder)
    assert runs >= 3
    assert digest(patchwork.parent)[str(patchwork)] == before
