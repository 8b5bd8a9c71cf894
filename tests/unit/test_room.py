"""Layers of a large map lie in mapped files, and nothing that is found depends on it."""

from __future__ import annotations

import mmap
import resource

import numpy as np
import pytest
from scipy import ndimage

from tests.unit.blockscenes import Scene
from zoemzone_qgis.core.buildingblocks import Landscape
from zoemzone_qgis.core.cells import room
from zoemzone_qgis.core.cells.nearness import grown
from zoemzone_qgis.core.errors import Fault


def _mapped(monkeypatch: pytest.MonkeyPatch, band: int = 700) -> None:
    monkeypatch.setattr(room, "LARGE_BYTES", 0)
    monkeypatch.setattr(room, "_BAND", band)


def test_what_was_let_go_is_still_there(monkeypatch: pytest.MonkeyPatch) -> None:
    _mapped(monkeypatch)
    cells = room.layer((300, 50), np.float32)
    assert isinstance(cells.base, mmap.mmap)
    cells[:] = np.arange(15_000).reshape(300, 50)
    room.let_go(cells[10:20])
    assert cells.sum(dtype=np.float64) == 15_000 * 14_999 / 2
    assert room.most(cells) == 14_999.0


def test_small_layers_stay_in_memory() -> None:
    assert room.layer((300, 50), np.float32).base is None


def test_a_layer_that_the_temporary_folder_cannot_hold_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    _mapped(monkeypatch)
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1 << 20, before[1]))
    try:
        with pytest.raises(Fault, match="temporary folder cannot hold"):
            room.layer((2000, 1000), np.int32)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_bands_give_what_the_whole_gives(monkeypatch: pytest.MonkeyPatch) -> None:
    marks = np.random.default_rng(3).random((61, 43)) < 0.1
    whole, places = grown(marks), np.nonzero(marks)
    _mapped(monkeypatch, band=200)
    assert len(list(room.bands(marks.shape))) > 10
    assert np.array_equal(grown(marks), whole)
    assert np.array_equal(np.stack(room.held(marks)), np.stack(places))
    assert room.labelled(marks)[1] == room.labelled(marks.copy())[1] > 1


@pytest.mark.parametrize("seed", range(20))
def test_numbers_and_boxes_of_bands_are_those_of_the_whole(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    random = np.random.default_rng(seed)
    marks = random.random(tuple(random.integers(1, 40, 2))) < random.choice([0.1, 0.3, 0.5])
    expected, count = ndimage.label(marks, structure=np.ones((3, 3)))
    _mapped(monkeypatch, band=int(random.integers(1, 120)))
    labels, found = room.labelled(marks)
    assert found == count
    assert np.array_equal(labels, expected)
    assert room.boxes(labels, count) == ndimage.find_objects(expected)


def test_blocks_of_a_map_in_files_are_those_of_one_in_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    def found() -> Landscape:
        scene = Scene(3000, 2500, cell=10.0).disc(800, 1200, 260, "GKR").disc(2200, 1300, 130, "GKR")
        scene.box(1500, 200, 400, 30, "GKR").box(2700, 2200, 120, 150, "GKR")
        return scene.blocks()

    first = found()
    _mapped(monkeypatch)
    second = found()
    assert isinstance(second.stock.chain.base, mmap.mmap)
    assert first.types == second.types
    assert len(first.types) > 1
    assert first.best == second.best
    for name in ("chain", "owner", "effective"):
        assert np.array_equal(getattr(first.stock, name), getattr(second.stock, name))
    for name in ("x", "y", "effective", "core"):
        assert np.array_equal(getattr(first.circles, name), getattr(second.circles, name))
