"""The parcel engine in workers: cancelled, asked from several threads at once, with a plan that changes."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsRasterLayer

from zoemzone_qgis.core.errors import Cancelled
from zoemzone_qgis.core.progress import Progress
from zoemzone_qgis.layers.parcel import Sources, Study
from zoemzone_qgis.layers.vector import VectorSource

from .layers import memory_layer
from .parcelkit import mosaic, parcel, part, shape, study
from .scenariokit import land, simple_map
from .test_parcel_engine_sheet import beside


class Stop(Progress):
    """Stops at the n-th look."""

    def __init__(self, after: int) -> None:
        self.left = after

    def stopped(self) -> bool:
        self.left -= 1
        return self.left < 0


def test_a_newer_question_cancels_the_older(tmp_path: Path) -> None:
    looked = study(simple_map(tmp_path / "habitat.tif"))
    whole = parcel(land(100, 100, 300, 200))
    parts = [part("M01", whole.geometry)]
    expected = looked.sheet(whole), looked.effect(whole, parts), looked.choices(whole).ways
    for after in range(4):
        for ask in (looked.sheet, looked.choices, lambda one, p: looked.effect(one, parts, p)):
            with pytest.raises(Cancelled):
                ask(whole, Stop(0))
            try:
                ask(whole, Stop(after))
            except Cancelled:
                continue
    again = looked.sheet(whole), looked.effect(whole, parts), looked.choices(whole).ways
    for one, other in zip(again[:2], expected[:2], strict=True):
        assert _plain(one) == _plain(other)
    assert [way.way for way in again[2]] == [way.way for way in expected[2]]


def _plain(answer: Any) -> str:
    """An answer as text, without geometries, which are never equal."""
    return repr({name: value for name, value in vars(answer).items() if name != "lines"})


def test_asked_from_another_thread(tmp_path: Path) -> None:
    """Opened in one worker and asked in another, as tasks do."""
    habitat = simple_map(tmp_path / "habitat.tif")
    sources = Sources.of(QgsRasterLayer(str(habitat), "habitat"))
    whole = parcel(land(100, 100, 300, 200))
    found: list[Any] = []

    def work(step: Any) -> None:
        thread = threading.Thread(target=lambda: found.append(step()))
        thread.start()
        thread.join(60)

    work(lambda: Study.open(sources))
    work(lambda: found[0].sheet(whole))
    work(lambda: found[0].effect(whole, [part("M01", whole.geometry)]))
    assert found[1].classes
    assert found[2].changed_ha == 2.0


def test_the_plan_as_it_has_become(tmp_path: Path) -> None:
    looked = study(simple_map(tmp_path / "habitat.tif"))
    whole = parcel(land(100, 100, 300, 200))
    assert looked.sheet(whole).plan == ()
    rows = [(land(100, 100, 200, 200), {"unit": "P1", "measure": "M01", "measure_nl": "a", "measure_en": "b"})]
    looked.renew_plan(VectorSource(memory_layer("plan", rows)))
    assert [(one.unit, one.measure, one.name_nl) for one in looked.sheet(whole).plan] == [("P1", "M01", "a")]
    looked.renew_plan(None)
    assert looked.sheet(whole).plan == ()


def test_asked_by_several_threads_at_once(tmp_path: Path) -> None:
    looked = study(mosaic(tmp_path / "habitat.tif", 3), **beside())
    draw = np.random.default_rng(3)
    parcels = [parcel(shape(draw, 2000, 20, 60), f"P{number}") for number in range(9)]
    fresh = study(mosaic(tmp_path / "habitat.tif", 3), **beside())
    expected = [_plain(fresh.effect(one, [part("M03", one.geometry)])) for one in parcels]
    found: dict[int, str] = {}

    def work(first: int) -> None:
        for number in range(first, len(parcels), 3):
            one = parcels[number]
            found[number] = _plain(looked.effect(one, [part("M03", one.geometry)]))

    threads = [threading.Thread(target=work, args=(first,)) for first in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(120)
    assert [found[number] for number in range(len(parcels))] == expected
