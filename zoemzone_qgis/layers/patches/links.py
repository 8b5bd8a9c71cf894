"""Distances between patches, from edge to edge: the links of a habitat network.

Exact distances between the outlines (no points along them, no centres); patches that touch or overlap are 0 m apart
and keep their link.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsGeometry, QgsGeometryEngine, QgsRectangle, QgsSpatialIndex

from ...core.errors import Fault
from ...core.progress import SILENT, Progress

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

TOLERANCE_M = 1e-6
"""A distance counts as at most the limit within this."""
MOST_LINKS = 20_000_000
"""Links that fit into the memory of an ordinary machine, with what is computed from them."""
LARGE = 4_000_000
"""Pairs of vertices from which two outlines are cut to where they are near each other before a line is drawn."""
ENGINES = 64  # prepared outlines kept at a time


@dataclass(frozen=True)
class PatchLinks:
    """Pairs of patches by their numbers, ``first`` below ``second``, with the distance in metres, ordered by number."""

    first: Ints
    second: Ints
    distance: Floats

    def __len__(self) -> int:
        return len(self.first)

    @classmethod
    def of(cls, first: Ints, second: Ints, distance: Floats) -> PatchLinks:
        """From pairs in any order."""
        low, high = np.minimum(first, second), np.maximum(first, second)
        order = np.lexsort((high, low))
        return cls(low[order], high[order], distance[order])

    def joined(self, other: PatchLinks) -> PatchLinks:
        """These links and those, which are other pairs."""
        return PatchLinks.of(
            np.concatenate([self.first, other.first]),
            np.concatenate([self.second, other.second]),
            np.concatenate([self.distance, other.distance]),
        )


class Patches:
    """The outlines of patches, with an index of their boxes."""

    def __init__(self, geometries: Sequence[QgsGeometry]) -> None:
        self.geometries = geometries
        boxes = [geometry.boundingBox() for geometry in geometries]
        self.boxes: Floats = np.array(
            [(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()) for box in boxes]
        ).reshape(-1, 4)
        self.vertices: Ints = np.array([geometry.constGet().nCoordinates() for geometry in geometries], dtype=np.int64)
        self._index = QgsSpatialIndex()
        for number, box in enumerate(boxes):
            self._index.addFeature(number, box)
        self._engines: dict[int, QgsGeometryEngine] = {}

    def __len__(self) -> int:
        return len(self.geometries)

    def near(self, patch: int, distance: float) -> tuple[Ints, Floats]:
        """The patches whose box comes within ``distance`` of that of ``patch``, itself too, and how near it comes."""
        box = self.boxes[patch]
        found = np.array(self._index.intersects(self._reach(patch, distance)), dtype=np.int64)
        others = self.boxes[found]
        east = np.maximum(0.0, np.maximum(others[:, 0] - box[2], box[0] - others[:, 2]))
        north = np.maximum(0.0, np.maximum(others[:, 1] - box[3], box[1] - others[:, 3]))
        apart = np.hypot(east, north)
        kept = apart <= distance
        return found[kept], apart[kept]

    def distance(self, one: int, other: int) -> float:
        """Metres from edge to edge; 0 where they touch or overlap."""
        if self.vertices[one] < self.vertices[other]:
            one, other = other, one  # the larger one is prepared once, the smaller one is read each time
        apart = float(self._engine(one).distance(self.geometries[other].constGet()))
        if not apart >= 0.0:  # the engine gave up
            apart = float(self.geometries[one].distance(self.geometries[other]))
        if not apart >= 0.0:
            raise Fault(
                "The distance between two patches cannot be measured. Repair the geometries of the layer (Fix "
                "geometries) and run again."
            )
        return apart

    def _engine(self, patch: int) -> QgsGeometryEngine:
        """The outline prepared for many questions; the latest few are kept."""
        engine = self._engines.get(patch)
        if engine is None:
            if len(self._engines) >= ENGINES:
                self._engines.pop(next(iter(self._engines)))
            engine = QgsGeometry.createGeometryEngine(self.geometries[patch].constGet())
            engine.prepareGeometry()
            self._engines[patch] = engine
        return engine

    def drawn(self, one: int, other: int, distance: float) -> QgsGeometry:
        """The shortest line from the edge of one patch to that of the other; a point's length where they touch."""
        first, second = self.geometries[one], self.geometries[other]
        if int(self.vertices[one]) * int(self.vertices[other]) > LARGE:
            first, second = self._facing(one, other, distance), self._facing(other, one, distance)
        line = first.shortestLine(second)
        if line.isEmpty() or abs(line.length() - distance) > TOLERANCE_M * max(1.0, distance):
            # clipping can lose what lies on a side of the box
            line = self.geometries[one].shortestLine(self.geometries[other])
        ends = line.asPolyline()
        return QgsGeometry.fromPolylineXY([ends[0], ends[-1]])

    def _facing(self, patch: int, other: int, distance: float) -> QgsGeometry:
        """What of a patch lies within ``distance`` of the box of the other: the nearest points do."""
        margin = distance * (1 + TOLERANCE_M) + 1.0
        return self.geometries[patch].clipped(self._reach(other, margin))

    def _reach(self, patch: int, distance: float) -> QgsRectangle:
        west, south, east, north = self.boxes[patch].tolist()
        return QgsRectangle(west - distance, south - distance, east + distance, north + distance)


def edge_links(patches: Patches, limit: float, progress: Progress = SILENT) -> PatchLinks:
    """All pairs of patches at most ``limit`` metres apart, from edge to edge.

    Candidates come from an index of boxes, so that the work grows with the number of near pairs, not of all pairs.
    Raises ``Fault`` when there are more pairs than fit into memory.
    """
    reach = limit + TOLERANCE_M
    order = np.argsort(-patches.vertices, kind="stable")
    rank = np.empty(len(patches), dtype=np.int64)
    rank[order] = np.arange(len(patches))
    found: list[tuple[Ints, Ints, Floats]] = []
    total = 0
    for number, patch in enumerate(order.tolist()):
        progress.report(number / len(order))
        others, _ = patches.near(patch, reach)
        others = others[rank[others] > rank[patch]]
        apart = np.fromiter(_distances(patches, patch, others, progress), dtype=np.float64, count=len(others))
        linked = apart <= reach
        total += int(linked.sum())
        if total > MOST_LINKS:
            raise Fault(
                "More than {count} pairs of patches lie within {distance} m of each other. Choose shorter distances, "
                "or join patches that lie close together.",
                count=MOST_LINKS,
                distance=f"{limit:g}",
            )
        if linked.any():
            found.append((np.full(int(linked.sum()), patch), others[linked], apart[linked]))
    if not found:
        return PatchLinks(np.empty(0, np.int64), np.empty(0, np.int64), np.empty(0))
    return PatchLinks.of(*(np.concatenate(column) for column in zip(*found, strict=True)))


def _distances(patches: Patches, patch: int, others: Ints, progress: Progress) -> Iterator[float]:
    for other in others.tolist():
        progress.check()  # each time: outlines can be very long
        yield patches.distance(patch, other)


def bridges(patches: Patches, group: Ints, reach: float, progress: Progress = SILENT) -> PatchLinks:
    """The shortest links that join all groups of patches into one: the spanning tree between the groups.

    ``group`` numbers the group of each patch; pairs of different groups are known to be more than ``reach`` metres
    apart. Kruskal's method with a queue of lower bounds: pairs wait with the distance of their boxes, and are measured
    only when their turn comes and their groups are still apart. The distance looked over doubles until all are joined.
    """
    parent = np.unique(group, return_inverse=True)[1].astype(np.int64).reshape(-1)
    groups = int(parent.max(initial=-1)) + 1
    names = np.arange(groups)
    links: list[tuple[int, int, float]] = []
    reach = max(reach, 1.0)
    while groups - len(links) > 1:
        reach *= 2
        roots = _roots(names)
        for one, other, apart in _kruskal(patches, roots[parent], names, parent, reach, progress):
            links.append((one, other, apart))
            progress.report(len(links) / (groups - 1))
    if not links:
        return PatchLinks(np.empty(0, np.int64), np.empty(0, np.int64), np.empty(0))
    columns = list(zip(*links, strict=True))
    return PatchLinks.of(np.array(columns[0]), np.array(columns[1]), np.array(columns[2]))


def _kruskal(
    patches: Patches, group: Ints, names: Ints, parent: Ints, reach: float, progress: Progress
) -> Iterator[tuple[int, int, float]]:
    """Links of at most ``reach`` metres that join groups, the shortest first; ``names`` is the union-find forest."""
    sizes = np.bincount(group)
    largest = int(np.argmax(sizes))
    queue: list[tuple[float, bool, int, int]] = []
    for patch in np.flatnonzero(group != largest).tolist():
        progress.check()
        others, bounds = patches.near(patch, reach)
        # a pair outside the largest group is seen from both sides: once is enough
        kept = (group[others] != group[patch]) & ((others > patch) | (group[others] == largest))
        pairs = zip(bounds[kept].tolist(), others[kept].tolist(), strict=True)
        queue.extend((bound, False, patch, other) for bound, other in pairs)
    heapq.heapify(queue)
    while queue:
        apart, is_measured, one, other = heapq.heappop(queue)
        first, second = _root(names, int(parent[one])), _root(names, int(parent[other]))
        if first == second:
            continue
        if is_measured:
            names[max(first, second)] = min(first, second)
            yield one, other, apart
            continue
        progress.check()
        measured = patches.distance(one, other)
        if measured <= reach:
            heapq.heappush(queue, (measured, True, one, other))


def _root(names: Ints, group: int) -> int:
    while names[group] != group:
        names[group] = names[names[group]]
        group = int(names[group])
    return group


def _roots(names: Ints) -> Ints:
    return np.array([_root(names, number) for number in range(len(names))], dtype=np.int64)
