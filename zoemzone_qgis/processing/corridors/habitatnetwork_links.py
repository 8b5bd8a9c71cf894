"""Where the links of a habitat network come from: straight from edge to edge, over a resistance map, or a file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

import numpy as np
from qgis.core import QgsGeometry

from ...core.network import PatchGraph, components
from ...core.progress import Progress
from ...layers.patches.cost import CostNetwork, cost_network
from ...layers.patches.links import Ints, Patches, PatchLinks, bridges, edge_links
from ...layers.patches.pieces import overlap
from ...layers.patches.reach import buffered
from ...layers.raster import RasterSource
from .habitatnetwork_input import PatchTable

EDGES, COST, FILES = "edge to edge", "least cost", "file"


class Links(Protocol):
    """The links of a network: the graph with all that are known, and how they are drawn."""

    kind: str
    graph: PatchGraph

    def drawn(self, numbers: Ints, progress: Progress) -> Iterator[QgsGeometry | None]:
        """The lines of links, by their numbers in the graph."""
        ...

    def reached(self, parts: Ints, limit: float, progress: Progress) -> Iterator[tuple[int, QgsGeometry]]:
        """The land within ``limit`` of each part of the network; ``parts`` numbers the part of each patch."""
        ...


class EdgeLinks:
    """Straight links between the edges of patches: all up to ``reach`` metres, and beyond it the shortest that join
    what is apart, so that every gap is known."""

    kind = EDGES

    def __init__(self, table: PatchTable, reach: float, progress: Progress) -> None:
        self._patches = Patches(table.shapes)
        links = edge_links(self._patches, reach, progress.part(0.0, 0.9))
        near = _graph(table, links)
        links = links.joined(bridges(self._patches, components(near), reach, progress.part(0.9, 1.0)))
        self.graph = _graph(table, links)

    def drawn(self, numbers: Ints, progress: Progress) -> Iterator[QgsGeometry | None]:
        graph = self.graph
        for place, link in enumerate(numbers.tolist()):
            progress.report(place / len(numbers))
            yield self._patches.drawn(int(graph.first[link]), int(graph.second[link]), float(graph.distance[link]))

    def reached(self, parts: Ints, limit: float, progress: Progress) -> Iterator[tuple[int, QgsGeometry]]:
        yield from buffered(self._patches.geometries, parts, limit, progress)

    def overlapping(self, progress: Progress) -> int:
        """How many pairs of patches overlap: their land counts twice."""
        graph, shapes, count = self.graph, self._patches.geometries, 0
        for link in np.flatnonzero(graph.distance == 0.0).tolist():
            progress.check()
            count += overlap(shapes[int(graph.first[link])], shapes[int(graph.second[link])], progress)
        return count


class CostLinks:
    """Least-cost links between neighbouring patches over a raster of resistance."""

    kind = COST

    def __init__(self, table: PatchTable, raster: RasterSource, neighbours: int, progress: Progress) -> None:
        self.network: CostNetwork = cost_network(table.shapes, raster, neighbours, progress)
        self.graph = _graph(table, self.network.links)

    def drawn(self, numbers: Ints, progress: Progress) -> Iterator[QgsGeometry | None]:
        yield from self.network.drawn(numbers, progress)

    def reached(self, parts: Ints, limit: float, progress: Progress) -> Iterator[tuple[int, QgsGeometry]]:
        yield from self.network.reached(parts, limit, progress)


class FileLinks:
    """Links of a distance file; drawn as the shortest lines where both patches have a geometry."""

    kind = FILES

    def __init__(self, table: PatchTable, graph: PatchGraph) -> None:
        self._geometries, self.graph = table.geometries, graph

    def drawn(self, numbers: Ints, progress: Progress) -> Iterator[QgsGeometry | None]:
        graph = self.graph
        for place, link in enumerate(numbers.tolist()):
            progress.report(place / len(numbers))
            one, other = self._geometries[int(graph.first[link])], self._geometries[int(graph.second[link])]
            if one is None or other is None:
                yield None
            else:
                yield Patches([one, other]).drawn(0, 1, one.distance(other))

    def reached(self, parts: Ints, limit: float, progress: Progress) -> Iterator[tuple[int, QgsGeometry]]:
        known = [place for place, geometry in enumerate(self._geometries) if geometry is not None]
        shapes = [geometry for geometry in self._geometries if geometry is not None]
        yield from buffered(shapes, parts[known], limit, progress)


def _graph(table: PatchTable, links: PatchLinks) -> PatchGraph:
    return PatchGraph.of(table.weights, links.first, links.second, links.distance)
