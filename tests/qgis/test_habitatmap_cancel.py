"""Stopped at any moment, habitatmap ends soon and leaves nothing behind."""

from __future__ import annotations

import threading
import time
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject

from .landkit import SAMPLE
from .moments import Moment, now, seconds_since
from .stopkit import spread

MOMENTS = 6
SOON = 2.0  # seconds


class Cancelling(QgsProcessingFeedback):
    """Feedback that cancels itself after a time, or at the n-th sign of progress."""

    def __init__(self, seconds: float | None = None, signs: int | None = None) -> None:
        super().__init__(False)
        self.asked: Moment | None = None
        self._left = signs
        self._timer = threading.Timer(seconds, self.stop) if seconds is not None else None
        if self._timer:
            self._timer.start()

    def stop(self) -> None:
        self.asked = now()
        self.cancel()

    def setProgressText(self, text: str) -> None:  # noqa: N802
        if self._left is not None:
            self._left -= 1
            if self._left == 0:
                self.stop()

    def done(self) -> None:
        if self._timer:
            self._timer.cancel()
            self._timer.join()


def start(provider: Any, folder: Path, feedback: QgsProcessingFeedback) -> dict[str, Any]:
    import processing

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return processing.run(
        "zoemzone:habitatmap",
        {
            "LAYERS": [str(SAMPLE)],
            "EXTENT": "180600,181600,456500,457500 [EPSG:28992]",
            "OUTPUT": str(folder / "habitat.tif"),
            "CONFIDENCE": str(folder / "confidence.tif"),
            "CLASSIFIED": str(folder / "classified.gpkg"),
            "AREAS": str(folder / "areas.gpkg"),
        },
        feedback=feedback,
        context=context,
    )


def test_at_random_moments(provider, tmp_path):
    begun = time.monotonic()
    start(provider, tmp_path / ".", QgsProcessingFeedback(False))
    lasts = time.monotonic() - begun
    stopped = 0
    for number, moment in enumerate(spread(MOMENTS, 0.95 * lasts, seed=5)):
        folder = tmp_path / str(number)
        folder.mkdir()
        feedback = Cancelling(moment)
        start(provider, folder, feedback)
        took = seconds_since(feedback.asked) if feedback.asked else 0.0
        feedback.done()
        if feedback.asked:
            if list(folder.iterdir()):
                assert (folder / "habitat.tif.run.json").is_file(), "it was ready by then"
                continue
            stopped += 1
            assert took < SOON
    assert stopped >= MOMENTS // 2


@pytest.mark.parametrize("sign", [1, 2, 3])
def test_at_every_step(provider, tmp_path, sign):
    """At the beginning of reading, drawing and cutting."""
    feedback = Cancelling(signs=sign)
    assert start(provider, tmp_path, feedback) == {}
    assert seconds_since(feedback.asked) < SOON
    assert list(tmp_path.iterdir()) == []


def test_before_it_begins(provider, tmp_path):
    feedback = QgsProcessingFeedback(False)
    feedback.cancel()
    start(provider, tmp_path, feedback)
    assert list(tmp_path.iterdir()) == []


def test_an_earlier_map_stays_when_a_run_is_stopped(provider, tmp_path):
    earlier = tmp_path / "habitat.tif"
    earlier.write_bytes(b"an earlier map")
    start(provider, tmp_path, Cancelling(signs=2))
    assert [path.name for path in tmp_path.iterdir()] == ["habitat.tif"]
    assert earlier.read_bytes() == b"an earlier map"
