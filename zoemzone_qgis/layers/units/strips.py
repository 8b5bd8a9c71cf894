"""Strips of land along lines on the outlines of units."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from qgis.core import Qgis, QgsGeometry

from ...core.measure.edges import Runs
from ...core.progress import SILENT, Progress
from ..cutting import both, less, union

SEGMENTS = 4  # a quarter of a circle, around corners of the outline that point inwards
TOGETHER = 8  # lines: cutting what lies along thousands of them at once takes minutes
_MITRE = 2.0
_LITTLE, _LINE, _MULTI = b"\x01", Qgis.WkbType.LineString.value, Qgis.WkbType.MultiLineString.value


def strips_along(
    runs: Runs, width: float, shapes: Sequence[QgsGeometry], progress: Progress = SILENT
) -> Iterator[tuple[int, QgsGeometry]]:
    """The land inside each unit at most ``width`` m from its lines, counted from where the strip begins.

    Strips end square at the ends of lines.
    """
    order = np.lexsort((runs.depth, runs.unit))
    for of_unit in _groups(order, runs.unit):
        bands = []
        for group in _groups(of_unit, runs.depth):
            for some in np.array_split(group, -(-len(group) // TOGETHER)):
                progress.check()  # a few lines take a part of a second
                bands.append(_band(_lines(runs, some), float(runs.depth[group[0]]), width))
        unit = int(runs.unit[of_unit[0]])
        strip = both(shapes[unit], union(bands))
        if strip is not None:
            yield unit, strip


def _groups(order: np.ndarray, values: np.ndarray) -> list[np.ndarray]:
    """Runs of equal values in an order."""
    return np.split(order, np.flatnonzero(np.diff(values[order])) + 1) if len(order) else []


def _band(lines: QgsGeometry, depth: float, width: float) -> QgsGeometry:
    """The land from ``depth`` to ``depth + width`` m from lines."""
    band = _around(lines, depth + width)
    if depth <= 0:
        return band
    inner = _around(lines, depth)
    # both are buffers of the same lines: what nearly meets elsewhere cannot meet here, so no closer look is needed
    rest = band.difference(inner)
    return rest if not rest.isNull() else less(band, inner) or band


def _around(lines: QgsGeometry, distance: float) -> QgsGeometry:
    return lines.buffer(distance, SEGMENTS, Qgis.EndCapStyle.Flat, Qgis.JoinStyle.Round, _MITRE)


def _lines(runs: Runs, chosen: np.ndarray) -> QgsGeometry:
    """Lines as one geometry."""
    data = [_LITTLE, _MULTI.to_bytes(4, "little"), len(chosen).to_bytes(4, "little")]
    for line in chosen.tolist():
        points = runs.points[runs.start[line] : runs.start[line + 1]]
        data += [_LITTLE, _LINE.to_bytes(4, "little"), len(points).to_bytes(4, "little"), points.tobytes()]
    geometry = QgsGeometry()
    geometry.fromWkb(b"".join(data))
    return geometry
