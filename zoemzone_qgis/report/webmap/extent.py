"""What the map opens on: where its features lie, without the few that lie far from all others."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsRectangle

from .features import Features

FEW = 0.02
"""Share of features, but at least one, that the first view may do without (E)."""
NEAR = 25_000.0
"""Metres of EPSG:3857 around most features within which nothing is far (E), some 15 km on Dutch ground."""
WORTH = 4.0
"""How many times larger those few must make the map before it opens without them (E)."""

Boxes = NDArray[np.float64]


@dataclass(frozen=True)
class Extent:
    """Boxes in EPSG:3857; both are empty where there is nothing to show."""

    first: QgsRectangle
    """What the map opens on."""
    whole: QgsRectangle
    far: Mapping[str, int]
    """Features that lie outside the first view, far from all others, by the key of their layer."""


def extent_of(layers: Sequence[Features], places: QgsRectangle) -> Extent:
    """The extent of layers, or of the places where no layer holds anything. Where most features lie in or around the
    places (a municipality, a province), those that do not are far; else those that ``near`` leaves out."""
    held = [found for found in layers if len(found.boxes)]
    if not held:
        return Extent(places, places, {})
    boxes = np.concatenate([found.boxes for found in held])
    kept = around(boxes, places)
    kept[kept] = near(boxes[kept])
    if side(boxes) < WORTH * side(boxes[kept]):
        kept[:] = True
    ends = np.cumsum([len(found.boxes) for found in held])
    parts = np.split(~kept, ends[:-1])
    far = {found.layer.key: int(part.sum()) for found, part in zip(held, parts, strict=True) if part.any()}
    return Extent(rectangle(boxes[kept]), rectangle(boxes), far)


def around(boxes: Boxes, places: QgsRectangle) -> NDArray[np.bool_]:
    """Which boxes meet the places, or land of half their size around; all where that is not the most of them."""
    kept = np.ones(len(boxes), dtype=np.bool_)
    if places.isNull():
        return kept
    more = max(places.width(), places.height()) / 2
    middle = (boxes[:, :2] + boxes[:, 2:]) / 2
    low = np.array([places.xMinimum(), places.yMinimum()]) - more
    high = np.array([places.xMaximum(), places.yMaximum()]) + more
    inside = ((middle >= low) & (middle <= high)).all(axis=1)
    return inside if 2 * inside.sum() > len(boxes) else kept


def near(boxes: Boxes) -> NDArray[np.bool_]:
    """Which boxes lie near most others: within the span of the middle of them and as much again on each side. Two
    boxes cannot tell which one is astray."""
    kept = np.ones(len(boxes), dtype=np.bool_)
    if len(boxes) < 3:
        return kept
    few = min(max(1, int(FEW * len(boxes))), (len(boxes) - 1) // 2)
    low = np.sort(boxes[:, :2], axis=0)[few]
    high = np.sort(boxes[:, 2:], axis=0)[-1 - few]
    more = max(float((high - low).max()), NEAR)
    middle = (boxes[:, :2] + boxes[:, 2:]) / 2
    inside: NDArray[np.bool_] = ((middle >= low - more) & (middle <= high + more)).all(axis=1)
    return inside if 2 * inside.sum() > len(boxes) else kept


def side(boxes: Boxes) -> float:
    """The longer side of the box around boxes, in metres."""
    return float(max((boxes[:, 2:].max(axis=0) - boxes[:, :2].min(axis=0)).max(), 1.0))


def rectangle(boxes: Boxes) -> QgsRectangle:
    """The box around boxes."""
    low, high = boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)
    return QgsRectangle(float(low[0]), float(low[1]), float(high[0]), float(high[1]))
