"""The words of features, in files of two hundred neighbours each, so that a click fetches little."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...core.progress import Progress
from .features import Features, lon_lat
from .scripts import DataFolder

ROWS = 200
"""Features in a file (E): about 12 kB."""
DEGREE = 100_000
"""Boxes stand in whole 1/100,000 degrees: about 1 m."""


def write_rows(data: DataFolder, found: Features, progress: Progress) -> list[int]:
    """Write the files; returns the box of each, all in one list: west, south, east, north, west ..."""
    boxes = outward(lon_lat(found.boxes))
    around: list[int] = []
    count = len(found.geometries)
    for number, first in enumerate(range(0, count, ROWS)):
        if number % 10 == 0:
            progress.report(first / count)
        some = slice(first, first + ROWS)
        held = boxes[some]
        around += [*held[:, :2].min(axis=0).tolist(), *held[:, 2:].max(axis=0).tolist()]
        chunk = {
            "box": held.ravel().tolist(),
            "category": found.categories[some].tolist(),
            "columns": [column_of(column[some]) for column in found.columns],
        }
        data.json(f"rows/{found.layer.key}/{number}", chunk)
    return around


def outward(boxes: NDArray[np.float64]) -> NDArray[np.int64]:
    """Boxes in degrees as whole numbers, none smaller than it was."""
    out = np.floor(boxes * DEGREE)
    out[:, 2:] = np.ceil(boxes[:, 2:] * DEGREE)
    return out.astype(np.int64)


def column_of(values: list[Any]) -> Any:
    """A column; one in which texts come again holds each text once: {"of": texts, "at": places}."""
    texts = [value for value in values if isinstance(value, str)]
    each = list(dict.fromkeys(texts))
    if len(texts) < len(values) or len(each) > len(values) // 2:
        return values
    place = {text: number for number, text in enumerate(each)}
    return {"of": each, "at": [place[value] for value in values]}
