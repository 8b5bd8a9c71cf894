"""Runs that are stopped in the middle: they end soon and leave nothing behind."""

from __future__ import annotations

import random
import threading
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject

from .moments import Moment, now, seconds_since

SOON = 2.0
"""Seconds."""


def spread(count: int, seconds: float, seed: int) -> list[float]:
    """Moments within some seconds: one at random in each of ``count`` equal parts, so that few reach each step."""
    draw = random.Random(seed)
    return [seconds * (part + draw.random()) / count for part in range(count)]


def start(algorithm: str, parameters: dict[str, Any], feedback: QgsProcessingFeedback) -> dict[str, Any]:
    """One of our algorithms through processing.run, in the project."""
    import processing

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return dict(processing.run(f"zoemzone:{algorithm}", parameters, feedback=feedback, context=context))


def stopped(moments: Iterable[float], run: Callable[[QgsProcessingFeedback], dict[str, Any]], *folders: Path) -> int:
    """Run again and again, stopped after each of these seconds: soon over, and the folders, which were empty, are so
    again. Returns how many runs were not complete before they were asked to stop.
    """
    count = 0
    for moment in moments:
        asked: list[Moment] = []
        feedback = QgsProcessingFeedback(False)

        def stop(feedback: QgsProcessingFeedback = feedback, asked: list[Moment] = asked) -> None:
            asked.append(now())
            feedback.cancel()

        timer = threading.Timer(moment, stop)
        timer.start()
        results = run(feedback)
        took = seconds_since(asked[0]) if asked else 0.0
        timer.cancel()
        timer.join()
        if not asked or results:
            for path in (path for folder in folders for path in folder.iterdir()):
                path.unlink()
            continue
        count += 1
        assert took < SOON
        assert [list(folder.iterdir()) for folder in folders] == [[] for _ in folders]
    return count
